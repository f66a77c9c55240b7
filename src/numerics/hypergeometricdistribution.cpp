#include "numerics/binomialfamily.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"

namespace numerics {

namespace {

/// Of N things K are marked, and n are drawn.
struct Hypergeometric
{
    static constexpr bool discrete = true;

    explicit Hypergeometric(std::span<const double> v)
        : population(v[0]),
          successes(v[1]),
          draws(v[2]),
          share(population > 0.0L ? draws / population : 0.0L),
          drawn(successes, share),
          others(population - successes, share),
          all(population, share),
          low(std::max(0.0L, draws + successes - population)),
          high(std::min(draws, successes))
    {
    }

    /// Three binomial masses of the probability n/N: of the marked, of the others, and of all.
    Scaled density(Wide k) const
    {
        if (low == high)
            return {};
        const Scaled marked = drawn.density(k);
        const Scaled rest = others.density(draws - k);
        const Scaled total = all.density(draws);
        return {.exponent = marked.exponent + rest.exponent - total.exponent,
                .factor = marked.factor * rest.factor / total.factor};
    }

    /// Summed from k outwards on its side of the mean.
    Wide lower(Wide k) const { return k < mean() ? below(k) : 1.0L - above(k + 1.0L); }
    Wide upper(Wide k) const { return k < mean() ? 1.0L - below(k) : above(k + 1.0L); }
    Wide below(Wide k) const { return wide(density(k)) * lowerRatio(k); }
    Wide above(Wide k) const { return wide(density(k)) * upperRatio(k); }

    Wide lowerRatio(Wide k) const
    {
        const Wide unmarked = population - successes - draws;
        return sumOfProducts([&](Wide j) {
            const Wide i = k - j + 1.0L;
            return i / (successes - i + 1.0L) * ((unmarked + i) / (draws - i + 1.0L));
        });
    }

    Wide upperRatio(Wide k) const
    {
        const Wide unmarked = population - successes - draws;
        return sumOfProducts([&](Wide j) {
            const Wide i = k + j;
            return (successes - i + 1.0L) / i * ((draws - i + 1.0L) / (unmarked + i));
        });
    }

    Wide guess(Wide tail, bool lowerTail) const
    {
        if (low == high)
            return low;
        const Wide z = normalTailInverse(tail);
        return nearQuantile(lowerTail ? -z : z, mean(), sd(), 0.0L);
    }

    Wide mean() const { return successes * share; }

    Wide sd() const
    {
        return std::sqrt(mean() * ((population - successes) / population) * (population - draws)
                         / std::max(1.0L, population - 1.0L));
    }

    DistributionSummary summary() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const bool certain = low == high;
        const Wide deviation = certain ? 0.0L : sd();
        return {.mean = static_cast<double>(certain ? low : mean()),
                .variance = static_cast<double>(deviation * deviation),
                .standardDeviation = static_cast<double>(deviation),
                .skewness = certain ? none : static_cast<double>(skewness()),
                .excessKurtosis = certain ? none : static_cast<double>(excessKurtosis()),
                .mode = mode(),
                .median = none,
                .entropy = certain ? 0.0 : static_cast<double>(entropyOf(*this, mean(), deviation))};
    }

    /// Of two values that are equally likely the smaller.
    double mode() const
    {
        const Wide turn = (draws + 1.0L) * ((successes + 1.0L) / (population + 2.0L));
        return static_cast<double>(std::clamp(std::ceil(static_cast<double>(turn)) - 1.0L, low, high));
    }

    Wide skewness() const
    {
        const Wide marks = population - 2.0L * successes;
        const Wide sample = population - 2.0L * draws;
        if (marks == 0.0L || sample == 0.0L)
            return 0.0L;
        return marks / (population - 2.0L) * (sample / population) / sd();
    }

    Wide excessKurtosis() const
    {
        const Wide n = population;
        const Wide marks = successes * (n - successes);
        const Wide sample = draws * (n - draws);
        if (n == 2.0L)
            return -2.0L; // 0 or 1, equally likely
        if (n == 3.0L)
            return -1.5L; // two values of probabilities 1/3 and 2/3
        const Wide first = (n - 1.0L) * n * n * (n * (n + 1.0L) - 6.0L * (marks + sample));
        const Wide second = 6.0L * marks * sample * (5.0L * n - 6.0L);
        return (first + second) / (marks * sample * (n - 2.0L) * (n - 3.0L));
    }

    Wide population;
    Wide successes;
    Wide draws;
    Wide share;
    Binomial drawn;
    Binomial others;
    Binomial all;
    Wide low;
    Wide high;
};

core::Result<void> checkCounts(std::span<const double> v)
{
    const auto refuse = [&](const char *field, double count) {
        return core::fail(core::ErrorKind::Domain, field,
                          core::filled(MARK_TEXT("Distribution", "there are %1 in all, so it must be in [0, %1]; it is "
                                                                 "%2"),
                                       {core::literal(v[0]), core::literal(count)}));
    };
    if (v[1] > v[0])
        return refuse("params.successes", v[1]);
    if (v[2] > v[0])
        return refuse("params.draws", v[2]);
    return {};
}

Parameter count(const char *id, core::Text name, const char *latex, double initial, core::Text meaning)
{
    return {.id = id,
            .name = std::move(name),
            .latex = latex,
            .initial = initial,
            .domain = {.lowest = 0.0},
            .whole = true,
            .meaning = std::move(meaning)};
}

} // namespace

Distribution hypergeometricDistribution()
{
    return {
        .id = "hypergeometric",
        .name = MARK_TEXT("Distribution", "Hypergeometric"),
        .meaning = MARK_TEXT("Distribution", "How many marked things are among those drawn when nothing is put back: "
                                             "aces in a hand, defects in a sample."),
        .discrete = true,
        .parameters = {count("population", MARK_TEXT("Distribution", "Population"), "N", 50.0,
                             MARK_TEXT("Distribution", "How many things there are in all.")),
                       count("successes", MARK_TEXT("Distribution", "Marked"), "K", 10.0,
                             MARK_TEXT("Distribution", "How many of them are marked.")),
                       count("draws", MARK_TEXT("Distribution", "Draws"), "n", 12.0,
                             MARK_TEXT("Distribution", "How many are drawn."))},
        .sign = R"(X \sim \operatorname{Hypergeometric}(N, K, n))",
        .support = R"(k \in \{\max(0, n+K-N), \dots, \min(n, K)\})",
        .density = R"(P(X = k) = \frac{\binom{K}{k}\binom{N-K}{n-k}}{\binom{N}{n}})",
        .meanFormula = R"(\operatorname{E}[X] = n\frac{K}{N})",
        .varianceFormula = R"(\operatorname{Var}(X) = n\frac{K}{N}\cdot\frac{N-K}{N}\cdot\frac{N-n}{N-1})",
        .skewnessFormula = R"(\gamma_1 = \frac{(N-2K)(N-2n)\sqrt{N-1}}{(N-2)\sqrt{nK(N-K)(N-n)}})",
        .related = checkCounts,
        .functions = functionsOf<Hypergeometric>(),
    };
}

} // namespace numerics
