#include "numerics/distributionfactparts.h"

#include "core/value.h"

namespace numerics {

namespace {

LibraryCode scipy(const std::string &call, const char *density, core::Text note)
{
    return {.header = "from scipy import stats",
            .object = "X = stats." + call,
            .density = density,
            .cumulative = "X.cdf(x)",
            .quantile = "X.ppf(p)",
            .note = std::move(note)};
}

LibraryCode boost(const std::string &header, const std::string &before, const std::string &type,
                  const std::string &arguments, core::Text note)
{
    return {.header = "#include <boost/math/distributions/" + header + ".hpp>",
            .object = before + "const boost::math::" + header + "_distribution<" + type + "> X(" + arguments + ");",
            .density = "pdf(X, x)",
            .cumulative = "cdf(X, x)",
            .quantile = "quantile(X, p)",
            .note = std::move(note)};
}

} // namespace

LibraryCode scipyContinuous(const std::string &call, core::Text note)
{
    return scipy(call, "X.pdf(x)", std::move(note));
}

LibraryCode scipyDiscrete(const std::string &call, core::Text note)
{
    return scipy(call, "X.pmf(x)", std::move(note));
}

LibraryCode rFunctions(const std::string &name, const std::string &arguments, core::Text note)
{
    const auto call = [&](const char *kind, const char *argument) {
        return kind + name + '(' + argument + ", " + arguments + ')';
    };
    return {
        .density = call("d", "x"), .cumulative = call("p", "x"), .quantile = call("q", "p"), .note = std::move(note)};
}

LibraryCode rPackage(const std::string &package, const std::string &name, const std::string &arguments)
{
    LibraryCode result = rFunctions(name, arguments,
                                    core::filled(MARK_TEXT("DistributionFacts", "R itself lacks this family; the "
                                                                                "package %1 has it."),
                                                 {core::literal(package)}));
    for (std::string *expression : {&result.density, &result.cumulative, &result.quantile})
        expression->insert(0, package + "::");
    return result;
}

LibraryCode boostContinuous(const std::string &header, const std::string &arguments, core::Text note)
{
    return boost(header, {}, {}, arguments, std::move(note));
}

LibraryCode boostDiscrete(const std::string &header, const std::string &arguments, core::Text note)
{
    if (note.source.empty())
        note = MARK_TEXT("DistributionFacts", "Unless told otherwise, Boost rounds such quantiles outwards: down in "
                                              "the lower half, up in the upper.");
    return boost(header,
                 "using namespace boost::math::policies;\nusing Up = policy<discrete_quantile<integer_round_up>>;\n",
                 "double, Up", arguments, std::move(note));
}

std::string listed(Given numbers)
{
    std::string result;
    for (const double number : numbers)
        result += (result.empty() ? "" : ", ") + core::shortest(number);
    return result;
}

LibraryCode lacking(core::Text note)
{
    return {.note = std::move(note)};
}

LibraryCode lackingInBoost()
{
    return lacking(MARK_TEXT("DistributionFacts", "Boost.Math lacks this family."));
}

core::Text meanName()
{
    return MARK_TEXT("DistributionFacts", "Mean");
}

core::Text deviationName()
{
    return MARK_TEXT("DistributionFacts", "Standard deviation");
}

core::Text varianceName()
{
    return MARK_TEXT("DistributionFacts", "Variance");
}

core::Text rateName()
{
    return MARK_TEXT("DistributionFacts", "Rate");
}

core::Text shapeName()
{
    return MARK_TEXT("DistributionFacts", "Shape");
}

core::Text scaleName()
{
    return MARK_TEXT("DistributionFacts", "Scale");
}

core::Text locationName()
{
    return MARK_TEXT("DistributionFacts", "Location");
}

core::Text precisionName()
{
    return MARK_TEXT("DistributionFacts", "Precision");
}

core::Text centreName()
{
    return MARK_TEXT("DistributionFacts", "Centre");
}

core::Text oddsName()
{
    return MARK_TEXT("DistributionFacts", "Odds");
}

core::Text logOddsName()
{
    return MARK_TEXT("DistributionFacts", "Log-odds");
}

core::Text dispersionName()
{
    return MARK_TEXT("DistributionFacts", "Dispersion");
}

core::Text freedomName()
{
    return MARK_TEXT("DistributionFacts", "Degrees of freedom");
}

} // namespace numerics
