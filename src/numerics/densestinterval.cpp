#include "numerics/densestinterval.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace numerics {

namespace {

/// The interval that holds p with the probability u below it.
Interval above(const Member &member, double p, double u)
{
    return {member.quantile(u), member.isf(std::max(0.0, 1.0 - p - u))};
}

/// Where the density at both ends is the same, if it grows from one to the other side of it: between the ends of the
/// probability that may lie below.
Interval withEqualEnds(const Member &member, double p)
{
    const auto climbs = [&](double u) {
        const Interval interval = above(member, p, u);
        return member.pdf(interval.low) < member.pdf(interval.high);
    };
    double climbing = 0.0;
    double falling = 1.0 - p;
    constexpr int halvings = 80;
    for (int i = 0; i < halvings && climbing < falling; ++i) {
        const double middle = 0.5 * (climbing + falling);
        if (middle == climbing || middle == falling)
            break;
        (climbs(middle) ? climbing : falling) = middle;
    }
    return above(member, p, 0.5 * (climbing + falling));
}

Interval continuousInterval(const Member &member, double p)
{
    // The ends of the support serve densities that fall, rise, or are lowest in their middle.
    const std::array<Interval, 3> candidates = {above(member, p, 0.0), withEqualEnds(member, p),
                                                above(member, p, 1.0 - p)};
    return *std::min_element(candidates.begin(), candidates.end(),
                             [](const Interval &a, const Interval &b) { return a.high - a.low < b.high - b.low; });
}

/// The last integer from mode on whose mass is at least `mass`, by strides that double and then halve.
double lastAtLeast(const Member &member, double mode, double high, double mass)
{
    if (mass == 0.0)
        return high;
    double inside = mode;
    double step = 1.0;
    while (inside + step <= high && member.pdf(inside + step) >= mass) {
        inside += step;
        step *= 2.0;
    }
    while (step >= 1.0) {
        if (inside + step <= high && member.pdf(inside + step) >= mass)
            inside += step;
        step *= 0.5;
    }
    return inside;
}

/// The first integer in [low, high] up to which p is held, where it is held up to high.
double firstThatHolds(const Member &member, double low, double high, double p)
{
    double outside = low - 1.0;
    while (high - outside > 1.0) {
        const double middle = std::floor(0.5 * (outside + high));
        (member.between(low, middle) >= p ? high : outside) = middle;
    }
    return high;
}

/// Of masses with one top: the integers at least as probable as the lower end, for the largest lower end that holds p;
/// then without those at the upper end that p does not need, or without the lower end where that leaves fewer.
Interval discreteInterval(const Member &member, const DistributionSummary &summary, double p)
{
    const auto from = [&](double low) {
        return Interval{low, lastAtLeast(member, summary.mode, summary.high, member.pdf(low))};
    };
    const auto holds = [&](const Interval &interval) { return member.between(interval.low, interval.high) >= p; };
    double low = member.quantile(0.0);
    if (!holds(from(low)))
        return {low, member.quantile(p)};
    double tooHigh = summary.mode + 1.0;
    while (tooHigh - low > 1.0) {
        const double middle = std::floor(0.5 * (low + tooHigh));
        (holds(from(middle)) ? low : tooHigh) = middle;
    }
    const Interval widest = from(low);
    const Interval first{low, firstThatHolds(member, low, widest.high, p)};
    if (low == widest.high || !holds({low + 1.0, widest.high}))
        return first;
    const Interval second{low + 1.0, firstThatHolds(member, low + 1.0, widest.high, p)};
    return second.high - second.low < first.high - first.low ? second : first;
}

} // namespace

Interval densestInterval(const Member &member, double p)
{
    if (p >= 1.0)
        return {member.quantile(0.0), member.isf(0.0)};
    const DistributionSummary summary = member.summary();
    if (p <= 0.0)
        return {summary.mode, summary.mode};
    return member.discrete() ? discreteInterval(member, summary, p) : continuousInterval(member, p);
}

} // namespace numerics
