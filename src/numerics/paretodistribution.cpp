#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

struct Pareto
{
    static constexpr bool discrete = false;

    explicit Pareto(std::span<const double> v) : scale(v[0]), shape(v[1]), low(scale) {}

    /// α ln(x/m), which is exponentially distributed.
    Wide time(Wide x) const { return shape * logRatio(x, scale); }

    Scaled density(Wide x) const { return {.exponent = -time(x), .factor = shape / x}; }
    Wide lower(Wide x) const { return -std::expm1(-time(x)); }
    Wide upper(Wide x) const { return std::exp(-time(x)); }
    Wide lowerRatio(Wide x) const { return x / shape * std::expm1(time(x)); }
    Wide upperRatio(Wide x) const { return x / shape; }

    Wide guess(Wide p, bool lowerTail) const
    {
        return scale * std::exp(-(lowerTail ? std::log1p(-p) : std::log(p)) / shape);
    }

    double draw(Draws &draws) const { return static_cast<double>(scale * std::exp(draws.exponential() / shape)); }

    /// An integral that diverges is infinite; where the variance is, skewness and kurtosis do not exist.
    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const Wide a = shape;
        const auto above = [a](Wide least, Wide value) {
            return a > least ? static_cast<double>(value) : std::numeric_limits<double>::infinity();
        };
        const Wide sd = scale / (a - 1.0L) * std::sqrt(a / (a - 2.0L));
        const Wide skewness = 2.0L * (1.0L + a) / (a - 3.0L) * std::sqrt((a - 2.0L) / a);
        const Wide kurtosis = 6.0L * (a * a * a + a * a - 6.0L * a - 2.0L) / (a * (a - 3.0L) * (a - 4.0L));
        return {.mean = above(1.0L, a * scale / (a - 1.0L)),
                .variance = above(2.0L, sd * sd),
                .standardDeviation = above(2.0L, sd),
                .skewness = a > 2.0L ? above(3.0L, skewness) : none,
                .excessKurtosis = a > 2.0L ? above(4.0L, kurtosis) : none,
                .mode = static_cast<double>(scale),
                .median = static_cast<double>(guess(0.5L, true)),
                .entropy = static_cast<double>(std::log(scale / a) + 1.0L + 1.0L / a)};
    }

    Wide scale;
    Wide shape;
    Wide low;
    Wide high = wideInfinity;
};

} // namespace

Distribution paretoDistribution()
{
    Parameter scale = scaleParameter("m");
    scale.meaning = MARK_TEXT("Distribution", "The lowest value.");
    return {
        .id = "pareto",
        .name = MARK_TEXT("Distribution", "Pareto"),
        .meaning = MARK_TEXT("Distribution", "Sizes of which there are ever fewer by a power law: wealth, cities, "
                                             "insurance claims."),
        .parameters = {scale,
                       {.id = "shape",
                        .name = MARK_TEXT("Distribution", "Shape"),
                        .latex = R"(\alpha)",
                        .initial = 3.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "The power of the tail: the smaller, the heavier.")}},
        .sign = R"(X \sim \operatorname{Pareto}(m, \alpha))",
        .support = R"(x \in [m, \infty))",
        .density = R"(f(x) = \frac{\alpha\, m^{\alpha}}{x^{\alpha+1}})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{\alpha m}{\alpha-1} \quad (\alpha > 1))",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{\alpha m^2}{(\alpha-1)^2(\alpha-2)} \quad (\alpha > 2))",
        .skewnessFormula =
            R"(\gamma_1 = \frac{2(1+\alpha)}{\alpha-3}\sqrt{\frac{\alpha-2}{\alpha}} \quad (\alpha > 3))",
        .kurtosisFormula = R"(\gamma_2 = \frac{6(\alpha^3+\alpha^2-6\alpha-2)}{\alpha(\alpha-3)(\alpha-4)})"
                           R"( \quad (\alpha > 4))",
        .functions = functionsOf<Pareto>(),
    };
}

} // namespace numerics
