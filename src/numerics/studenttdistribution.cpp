#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/incompletefunctions.h"

#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>

namespace numerics {

namespace {

struct StudentT
{
    static constexpr bool discrete = false;

    explicit StudentT(std::span<const double> v)
        : df(v[0]),
          location(v[1]),
          scale(v[2]),
          logNormaliser(logRootBeta(df)),
          factor(std::exp(-logNormaliser) / scale)
    {
    }

    Scaled density(Wide x) const
    {
        const Wide z = (x - location) / scale;
        return {.exponent = -0.5L * (df + 1.0L) * std::log1p(z * z / df), .factor = factor};
    }

    Wide lower(Wide x) const { return below((x - location) / scale); }
    Wide upper(Wide x) const { return below((location - x) / scale); }
    Wide lowerRatio(Wide x) const { return tailRatio((location - x) / scale); }
    Wide upperRatio(Wide x) const { return tailRatio((x - location) / scale); }

    Wide guess(Wide p, bool lowerTail) const
    {
        const boost::math::students_t_distribution<double, QuickPolicy> standard(static_cast<double>(df));
        const Wide z = boost::math::quantile(standard, static_cast<double>(p));
        return lowerTail ? location + scale * z : location - scale * z;
    }

    double draw(Draws &draws) const
    {
        const double z = draws.normal();
        const auto half = static_cast<double>(0.5L * df);
        const PoweredDraw square = PoweredDraw{.factor = half} / draws.gamma(half);
        return static_cast<double>(location + scale * z * std::sqrt(square.factor) * std::exp(0.5 * square.exponent));
    }

    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const double infinite = std::numeric_limits<double>::infinity();
        const auto middle = static_cast<double>(location);
        const Wide variance = scale * scale * df / (df - 2.0L);
        const auto given = [&](Wide value) {
            return df > 2.0L ? static_cast<double>(value) : df > 1.0L ? infinite : none;
        };
        return {.mean = df > 1.0L ? middle : none,
                .variance = given(variance),
                .standardDeviation = given(std::sqrt(variance)),
                .skewness = df > 3.0L ? 0.0 : none,
                .excessKurtosis = df > 4.0L   ? static_cast<double>(6.0L / (df - 4.0L))
                                  : df > 2.0L ? infinite
                                              : none,
                .mode = middle,
                .median = middle,
                .entropy = static_cast<double>(entropy())};
    }

    /// (ν+1)/2 · [ψ((ν+1)/2) − ψ(ν/2)] + ln(√ν B(½, ν/2)) + ln s, with the leading terms of ψ cancelled by hand.
    Wide entropy() const
    {
        const Wide half = 0.5L * df;
        const Wide slope =
            0.5L * (df + 1.0L) * (std::log1p(1.0L / df) + digammaRest(half) - digammaRest(half + 0.5L)) + 0.5L / df;
        return slope + logNormaliser + std::log(scale);
    }

    /// ln(√ν B(½, ν/2)) by Stirling's formula, its leading terms cancelled by hand.
    static Wide logRootBeta(Wide df)
    {
        const Wide half = 0.5L * df;
        return halfLogTwoPi + 0.5L - half * std::log1p(1.0L / df) + stirlingRest(half) - stirlingRest(half + 0.5L);
    }

    /// P(T ≤ z) of the standard one.
    Wide below(Wide z) const
    {
        const Wide square = z * z;
        const Wide tail = 0.5L * lowerBeta(0.5L * df, 0.5L, df / (df + square), square / (df + square));
        return z < 0.0L ? tail : 1.0L - tail;
    }

    /// P(T > z) is B(ν/(ν + z²); ν/2, ½)/(2 B(ν/2, ½)).
    Wide tailRatio(Wide z) const { return 0.5L * scale * z * lowerBetaRatio(0.5L * df, 0.5L, df / (df + z * z)); }

    Wide df;
    Wide location;
    Wide scale;
    Wide logNormaliser;
    Wide factor;
    Wide low = -wideInfinity;
    Wide high = wideInfinity;
};

} // namespace

Distribution studentTDistribution()
{
    return {
        .id = "student_t",
        .name = MARK_TEXT("Distribution", "Student's t"),
        .meaning = MARK_TEXT("Distribution", "How far a sample's mean lies from the true one, in units of its "
                                             "estimated error: like the normal, with heavier tails."),
        .parameters = {{.id = "df",
                        .name = MARK_TEXT("Distribution", "Degrees of freedom"),
                        .latex = R"(\nu)",
                        .initial = 5.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "The more there are, the lighter the tails.")},
                       {.id = "location",
                        .name = MARK_TEXT("Distribution", "Location"),
                        .latex = R"(\mu)",
                        .initial = 0.0,
                        .meaning = MARK_TEXT("Distribution", "The centre, where the density is highest."),
                        .optional = true},
                       {.id = "scale",
                        .name = MARK_TEXT("Distribution", "Scale"),
                        .latex = R"(\sigma)",
                        .initial = 1.0,
                        .domain = {.lowest = 0.0, .open = true},
                        .meaning = MARK_TEXT("Distribution", "The unit in which distances from the location count."),
                        .optional = true}},
        .sign = R"(X \sim t_{\nu}(\mu, \sigma))",
        .support = R"(x \in \mathbb{R})",
        .density =
            R"(f(x) = \frac{\Gamma\left(\frac{\nu+1}{2}\right)}{\sigma\sqrt{\nu\pi}\,\Gamma\left(\frac{\nu}{2}\right)})"
            R"(\left(1+\frac{(x-\mu)^2}{\nu\sigma^2}\right)^{-\frac{\nu+1}{2}})",
        .meanFormula = R"(\operatorname{E}[X] = \mu \quad (\nu > 1))",
        .varianceFormula = R"(\operatorname{Var}(X) = \sigma^2\frac{\nu}{\nu-2} \quad (\nu > 2))",
        .skewnessFormula = R"(\gamma_1 = 0 \quad (\nu > 3))",
        .kurtosisFormula = R"(\gamma_2 = \frac{6}{\nu-4} \quad (\nu > 4))",
        .functions = functionsOf<StudentT>(),
    };
}

} // namespace numerics
