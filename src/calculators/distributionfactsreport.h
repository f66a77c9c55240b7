#pragma once

#include "calculators/report.h"
#include "core/value.h"
#include "numerics/distributionfacts.h"

#include <span>
#include <string>
#include <vector>

namespace calculators {

enum class CodeLibrary { SciPy, R, Boost };

const numerics::LibraryCode &codeOf(CodeLibrary library, const numerics::DistributionFacts &facts);

/// Lines of Python, R or C++ that compute the density at x, the probability up to x and the quantile of p, as far as
/// the library has them: values named density, below and quantile (in C++ at). Empty where it lacks the family.
/// parameters: as numerics::GivenParameters.
std::string distributionCode(CodeLibrary library, const numerics::DistributionFacts &facts,
                             std::span<const double> parameters, double x, double p);

/// What is told of a family below its numbers: what it models, its other parameters, related families, code.
/// x: finite; p: in [0, 1]; what the code asks for. None for an unknown id.
std::vector<Section> distributionFactsSections(const std::string &id, std::span<const double> parameters, double x,
                                               double p);

/// The LaTeX that those sections can show.
std::vector<std::string> distributionFactsFormulas();

/// The same for `nabla ops distribution`: members example, parametrisations, relations and, with these parameters,
/// code. Empty for an unknown id.
core::Object describeDistributionFacts(const std::string &id, std::span<const double> parameters);

} // namespace calculators
