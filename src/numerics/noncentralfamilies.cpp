#include "numerics/noncentralfamilies.h"

#include <algorithm>
#include <array>

namespace numerics {

Wide likeliestBeta(Wide a, Wide b, Wide mean, Wide y)
{
    const Wide events = mean * y;
    const Wide linear = a + 2.0L - events;
    const Wide constant = a + 1.0L - events * (a + b);
    const Wide square = linear * linear - 4.0L * constant;
    if (square <= 0.0L)
        return 0.0L;
    const Wide root = std::sqrt(square);
    // Of the two forms that which does not cancel.
    return linear > 0.0L ? -2.0L * constant / (linear + root) : 0.5L * (root - linear);
}

// With X = G R, where G is noncentral chi-squared over d₁, of mean g, and R is d₂ over a chi-squared number, of mean r:
// GR − gr = g(R − r) + (G − g)R, and the powers of that have expectations whose terms are all positive.
CentralMoments FisherParts::moments(Wide noncentrality) const
{
    const double infinite = std::numeric_limits<double>::infinity();
    const double none = std::numeric_limits<double>::quiet_NaN();
    const Wide g = (df1 + noncentrality) / df1;
    const Wide second = 2.0L * (df1 + 2.0L * noncentrality) / (df1 * df1);
    const Wide third = 8.0L * (df1 + 3.0L * noncentrality) / (df1 * df1 * df1);
    const Wide cumulant = 48.0L * (df1 + 4.0L * noncentrality) / (df1 * df1 * df1 * df1);
    const Wide fourth = cumulant + 3.0L * second * second;
    const auto factor = [this](Wide k) { return df2 / (df2 - 2.0L * k); };
    const Wide r = factor(1.0L);
    const Wide square = r * factor(2.0L); // E[R²] and on
    const Wide cube = square * factor(3.0L);
    const Wide quartic = cube * factor(4.0L);
    const auto apart = [this](Wide k, Wide l) { // factor(k) − factor(l)
        return 2.0L * (k - l) * df2 / ((df2 - 2.0L * k) * (df2 - 2.0L * l));
    };
    const Wide spread = r * apart(2.0L, 1.0L); // E[(R − r)²] and on, as those of an inverse gamma number
    const Wide shape = 0.5L * df2;
    const Wide lean = 4.0L * std::sqrt(shape - 2.0L) / (shape - 3.0L);
    const Wide peak = 6.0L * (5.0L * shape - 11.0L) / ((shape - 3.0L) * (shape - 4.0L));
    const Wide variance = g * g * spread + second * square;
    const Wide deviation = std::sqrt(variance);
    const Wide thirdMoment =
        g * g * g * lean * spread * std::sqrt(spread) + 3.0L * g * second * square * apart(3.0L, 1.0L) + third * cube;
    const Wide away = apart(3.0L, 1.0L);
    const Wide mixed = square * (away * away + factor(3.0L) * apart(4.0L, 3.0L)); // E[(R − r)² R²]
    const Wide fourthMoment = g * g * g * g * (peak + 3.0L) * spread * spread + 6.0L * g * g * second * mixed
                              + 4.0L * g * third * cube * apart(4.0L, 1.0L) + fourth * quartic;
    const auto above = [this, infinite](Wide least, Wide value) {
        return df2 > least ? static_cast<double>(value) : infinite;
    };
    return {.mean = above(2.0L, g * r),
            .variance = above(4.0L, variance),
            .skewness = df2 > 4.0L ? above(6.0L, thirdMoment / (variance * deviation)) : none,
            .excessKurtosis = df2 > 4.0L ? above(8.0L, fourthMoment / (variance * variance) - 3.0L) : none};
}

// After j events the moments are those of a beta distribution; what its mean then differs from the whole mean by adds
// to them.
CentralMoments BetaParts::moments(Wide noncentrality) const
{
    const Wide mean = 0.5L * noncentrality;
    const auto share = [this](Wide j) { return (alpha + j) / (alpha + j + beta); };
    const Wide centre = poissonExpectation(mean, share);
    const auto moment = [&](int power) {
        return poissonExpectation(mean, [&](Wide j) {
            const Wide a = alpha + j;
            const Wide total = a + beta;
            const Wide variance = a / total * (beta / total) / (total + 1.0L);
            const Wide third = 2.0L * (beta - a) / (total * (total + 2.0L)) * variance;
            const Wide fourth = 3.0L * variance * variance * (2.0L * total * total + a * beta * (total - 6.0L))
                                * (total + 1.0L) / (a * beta * (total + 2.0L) * (total + 3.0L));
            const Wide d = share(j) - centre;
            const std::array<Wide, 3> powers = {variance + d * d, third + 3.0L * variance * d + d * d * d,
                                                fourth + 4.0L * third * d + 6.0L * variance * d * d + d * d * d * d};
            return powers[static_cast<std::size_t>(power - 2)];
        });
    };
    const Wide variance = moment(2);
    return {.mean = static_cast<double>(centre),
            .variance = static_cast<double>(variance),
            .skewness = static_cast<double>(moment(3) / (variance * std::sqrt(variance))),
            .excessKurtosis = static_cast<double>(moment(4) / (variance * variance) - 3.0L)};
}

// Near 1 an x can't say how near. The odds O = X/(1 − X) can, which are an F number times d₁/d₂; and ln dX/dO is
// 2 ln(1 − X), whose expectation after j events is that of digamma functions.
Wide BetaParts::entropy(Wide noncentrality) const
{
    const std::array<double, 3> given = {static_cast<double>(2.0L * alpha), static_cast<double>(2.0L * beta),
                                         static_cast<double>(noncentrality)};
    const auto digamma = [](Wide z) { return std::log(z) - 0.5L / z - digammaRest(z); };
    const Wide shrink =
        poissonExpectation(0.5L * noncentrality, [&](Wide j) { return digamma(beta) - digamma(alpha + beta + j); });
    return PoissonMixture<FisherParts>(given).entropy() + std::log(alpha / beta) + 2.0L * shrink;
}

} // namespace numerics
