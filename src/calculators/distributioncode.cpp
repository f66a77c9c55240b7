#include "calculators/distributionfactsreport.h"
#include "core/text.h"
#include "core/value.h"

namespace calculators {

using numerics::LibraryCode;

const LibraryCode &codeOf(CodeLibrary library, const numerics::DistributionFacts &facts)
{
    switch (library) {
    case CodeLibrary::SciPy:
        return facts.scipy;
    case CodeLibrary::R:
        return facts.r;
    case CodeLibrary::Boost:
        return facts.boost;
    }
    return facts.scipy;
}

namespace {

/// A line that gives a name a value.
std::string assignment(CodeLibrary library, const std::string &name, const std::string &value)
{
    switch (library) {
    case CodeLibrary::SciPy:
        return name + " = " + value + '\n';
    case CodeLibrary::R:
        return name + " <- " + value + '\n';
    case CodeLibrary::Boost:
        return "const double " + name + " = " + value + ";\n";
    }
    return {};
}

std::string header(CodeLibrary library, const LibraryCode &code)
{
    std::string result = code.header;
    if (library == CodeLibrary::SciPy && code.object.find("math.") != std::string::npos)
        result = "import math\n" + result;
    return result.empty() ? result : result + "\n\n";
}

} // namespace

std::string distributionCode(CodeLibrary library, const numerics::DistributionFacts &facts,
                             std::span<const double> parameters, double x, double p)
{
    const LibraryCode &code = codeOf(library, facts);
    if (code.density.empty())
        return {};
    std::string result = header(library, code);
    if (!code.givesX)
        result += assignment(library, "x", core::shortest(x));
    if (!code.quantile.empty())
        result += assignment(library, "p", core::shortest(p));
    if (!code.object.empty())
        result += code.object + '\n';
    result += assignment(library, "density", code.density);
    if (!code.cumulative.empty())
        result += assignment(library, "below", code.cumulative);
    // In C++ the value may not bear the name of the function that gives it.
    if (!code.quantile.empty())
        result += assignment(library, library == CodeLibrary::Boost ? "at" : "quantile", code.quantile);
    return core::fill(result, numerics::codeWords(facts, parameters));
}

} // namespace calculators
