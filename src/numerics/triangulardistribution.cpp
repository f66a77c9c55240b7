#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

struct Triangular
{
    static constexpr bool discrete = false;

    explicit Triangular(std::span<const double> v)
        : low(v[0]),
          mode(v[1]),
          high(v[2]),
          width(high - low),
          rise(mode - low),
          fall(high - mode)
    {
    }

    Scaled density(Wide x) const
    {
        if (x == mode)
            return {.factor = 2.0L / width};
        return {.factor = x < mode ? 2.0L * (x - low) / width / rise : 2.0L * (high - x) / width / fall};
    }

    /// On the other side of the mode the two parts are added, so that nothing cancels.
    Wide lower(Wide x) const
    {
        const Wide past = x - mode;
        return past < 0.0L ? (x - low) / width * ((x - low) / rise)
                           : (rise + past * ((fall - past) / fall + 1.0L)) / width;
    }

    Wide upper(Wide x) const
    {
        const Wide before = mode - x;
        return before < 0.0L ? (high - x) / width * ((high - x) / fall)
                             : (fall + before * ((rise - before) / rise + 1.0L)) / width;
    }

    Wide lowerRatio(Wide x) const { return 0.5L * (x - low); }
    Wide upperRatio(Wide x) const { return 0.5L * (high - x); }

    Wide guess(Wide p, bool lowerTail) const
    {
        const Wide below = lowerTail ? p : 1.0L - p;
        const Wide above = lowerTail ? 1.0L - p : p;
        return below < rise / width ? low + std::sqrt(below * width * rise) : high - std::sqrt(above * width * fall);
    }

    double draw(Draws &draws) const { return static_cast<double>(guess(draws.uniform(), true)); }

    DistributionSummary summary() const
    {
        const Wide square = width * width - rise * fall; // 18 times the variance
        return {.mean = static_cast<double>((low + mode + high) / 3.0L),
                .variance = static_cast<double>(square / 18.0L),
                .standardDeviation = static_cast<double>(std::sqrt(square / 18.0L)),
                .skewness = static_cast<double>(std::sqrt(2.0L) * (fall - rise) * (width + rise) * (width + fall)
                                                / (5.0L * square * std::sqrt(square))),
                .excessKurtosis = -0.6,
                .mode = static_cast<double>(mode),
                .median = static_cast<double>(guess(0.5L, true)),
                .entropy = static_cast<double>(0.5L + std::log(0.5L * width))};
    }

    Wide low;
    Wide mode;
    Wide high;
    Wide width;
    Wide rise;
    Wide fall;
};

core::Result<void> checkMode(std::span<const double> v)
{
    if (auto range = checkRange(v[0], v[2], true); !range)
        return range;
    if (v[1] >= v[0] && v[1] <= v[2])
        return {};
    return core::fail(
        core::ErrorKind::Domain, "params.mode",
        core::filled(MARK_TEXT("Distribution", "the mode must lie from min to max, in [%1, %2]; it is %3"),
                     {core::literal(v[0]), core::literal(v[2]), core::literal(v[1])}));
}

} // namespace

Distribution triangularDistribution()
{
    return {
        .id = "triangular",
        .name = MARK_TEXT("Distribution", "Triangular"),
        .meaning = MARK_TEXT("Distribution", "A guess by three numbers, at least, most likely and at most, as planners "
                                             "make it; or the sum of two uniform numbers."),
        .parameters = {minimumParameter(0.0),
                       {.id = "mode",
                        .name = MARK_TEXT("Distribution", "Most likely value"),
                        .latex = "c",
                        .initial = 0.3,
                        .meaning = MARK_TEXT("Distribution", "Where the density is highest.")},
                       maximumParameter(1.0)},
        .sign = R"(X \sim \operatorname{Triangular}(a, c, b))",
        .support = R"(x \in [a, b])",
        .density = R"(f(x) = \begin{cases} \frac{2(x-a)}{(b-a)(c-a)} & \text{if } x \le c \\ )"
                   R"(\frac{2(b-x)}{(b-a)(b-c)} & \text{otherwise} \end{cases})",
        .meanFormula = R"(\operatorname{E}[X] = \frac{a+b+c}{3})",
        .varianceFormula = R"(\operatorname{Var}(X) = \frac{a^2+b^2+c^2-ab-ac-bc}{18})",
        .skewnessFormula =
            R"(\gamma_1 = \frac{\sqrt{2}\,(a+b-2c)(2a-b-c)(a-2b+c)}{5\left(a^2+b^2+c^2-ab-ac-bc\right)^{3/2}})",
        .kurtosisFormula = R"(\gamma_2 = -\frac{3}{5})",
        .related = checkMode,
        .functions = functionsOf<Triangular>(),
    };
}

} // namespace numerics
