#include "numerics/distancesbetween.h"

#include <boost/math/quadrature/gauss_kronrod.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace numerics {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Tails are followed by powers of ten down to 10⁻⁴⁰.
constexpr int decades = 40;

using Integrand = std::function<double(double)>;

/// The area between the distribution functions, each taken in the tail where it is small.
double between(const Member &p, const Member &q, double x, double middle)
{
    return std::abs(x < middle ? p.cdf(x) - q.cdf(x) : p.sf(x) - q.sf(x));
}

/// p(x) ln(p(x)/q(x)); a point where p is unbounded counts for nothing.
double divergenceAt(const Member &p, const Member &q, double x)
{
    const double density = p.pdf(x);
    return density == 0.0 || std::isinf(density) ? 0.0 : density * (p.logPdf(x) - q.logPdf(x));
}

/// Where an integral over both distributions is cut into parts. middle: ascending. lower, upper: on from there,
/// outwards, a power of ten of the probability each.
struct Places
{
    std::vector<double> lower = {};
    std::vector<double> middle = {};
    std::vector<double> upper = {};
};

void order(std::vector<double> &places)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

/// In the middle both distributions' own places; in each tail those of the one that reaches farther, so that the parts
/// out there shrink evenly.
Places placesOf(const Member &p, const Member &q)
{
    Places places;
    for (const Member *member : {&p, &q}) {
        places.middle.insert(places.middle.end(), {member->quantile(0.01), member->isf(0.01)});
        for (int share = 1; share <= 9; ++share)
            places.middle.push_back(member->quantile(0.1 * share));
        for (const double end : {member->quantile(0.0), member->isf(0.0)}) // a density may end with a jump
            if (std::isfinite(end))
                places.middle.push_back(end);
    }
    order(places.middle);
    const double least = std::pow(10.0, -decades);
    const Member &low = p.quantile(least) < q.quantile(least) ? p : q;
    const Member &high = p.isf(least) > q.isf(least) ? p : q;
    places.lower = {places.middle.front()};
    places.upper = {places.middle.back()};
    double tail = 0.001;
    for (int decade = 3; decade <= decades; ++decade, tail *= 0.1) {
        places.lower.push_back(std::min(places.lower.back(), low.quantile(tail)));
        places.upper.push_back(std::max(places.upper.back(), high.isf(tail)));
    }
    return places;
}

double part(const Integrand &f, double from, double to)
{
    using Rule = boost::math::quadrature::gauss_kronrod<double, 21>;
    constexpr unsigned depth = 5;
    constexpr double accuracy = 1e-8;
    return from < to ? Rule::integrate(f, from, to, depth, accuracy) : 0.0;
}

/// The parts of a tail until they no longer count beside `rest`. What is left after the last shrinks by an equal factor
/// each: infinite where it does not shrink.
double tailIntegral(const Integrand &f, const std::vector<double> &places, double rest)
{
    constexpr double negligible = 1e-10;
    constexpr double steady = 0.9995;
    double sum = 0.0;
    double before = 0.0;
    double last = 0.0;
    for (std::size_t i = 1; i < places.size(); ++i) {
        before = last;
        last = part(f, std::min(places[i - 1], places[i]), std::max(places[i - 1], places[i]));
        sum += last;
        if (std::abs(last) <= negligible * std::abs(rest + sum))
            return sum;
    }
    const double factor = last / before;
    return factor < steady ? sum + last * factor / (1.0 - factor) : std::copysign(infinity, last);
}

double integral(const Integrand &f, const Places &places)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < places.middle.size(); ++i)
        sum += part(f, places.middle[i - 1], places.middle[i]);
    sum += tailIntegral(f, places.lower, sum) + tailIntegral(f, places.upper, sum);
    if (std::isnan(sum)) // what is infinite in one part is so in all
        return infinity;
    return sum;
}

double largest(const Integrand &f, const std::vector<double> &places)
{
    constexpr int looks = 64;
    double result = 0.0;
    for (std::size_t i = 1; i < places.size(); ++i)
        for (int look = 0; look <= looks; ++look)
            result = std::max(result, f(places[i - 1] + (places[i] - places[i - 1]) * look / looks));
    return result;
}

double middleOf(const Member &p, const Member &q)
{
    return 0.5 * (p.quantile(0.5) + q.quantile(0.5));
}

bool covers(const Member &q, const Member &p)
{
    return q.quantile(0.0) <= p.quantile(0.0) && q.isf(0.0) >= p.isf(0.0);
}

Distances continuousDistances(const Member &p, const Member &q)
{
    const Places places = placesOf(p, q);
    const double middle = middleOf(p, q);
    const Integrand gap = [&](double x) { return between(p, q, x, middle); };
    const Integrand density = [&](double x) {
        const double difference = std::abs(p.pdf(x) - q.pdf(x));
        return std::isfinite(difference) ? 0.5 * difference : 0.0;
    };
    Distances distances{.divergence = infinity,
                        .wasserstein = integral(gap, places),
                        .variation = std::min(1.0, integral(density, places)),
                        .kolmogorov = largest(gap, places.middle)};
    if (covers(q, p))
        distances.divergence = std::max(0.0, integral([&](double x) { return divergenceAt(p, q, x); }, placesOf(p, p)));
    return distances;
}

/// Of very wide ones only every so many integers are looked at, where neighbours hardly differ.
struct Integers
{
    double low = 0.0;
    double high = 0.0;
    double stride = 1.0;
};

Integers integersOf(const Member &p, const Member &q)
{
    constexpr double tail = 1e-20;
    constexpr double most = 50'000.0;
    Integers integers{std::floor(std::min(p.quantile(tail), q.quantile(tail))),
                      std::ceil(std::max(p.isf(tail), q.isf(tail)))};
    integers.stride = std::max(1.0, std::ceil((integers.high - integers.low) / most));
    return integers;
}

core::Result<Distances> discreteDistances(const Member &p, const Member &q, const core::Run &run)
{
    const Integers integers = integersOf(p, q);
    const double middle = middleOf(p, q);
    const auto count = static_cast<std::size_t>((integers.high - integers.low) / integers.stride) + 1;
    Distances distances;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 4096 == 0 && run.cancelled())
            return core::cancelled();
        const double k = integers.low + integers.stride * static_cast<double>(i);
        const double gap = between(p, q, k, middle);
        distances.wasserstein += integers.stride * gap;
        distances.kolmogorov = std::max(distances.kolmogorov, gap);
        distances.variation += 0.5 * integers.stride * std::abs(p.pdf(k) - q.pdf(k));
        distances.divergence += integers.stride * divergenceAt(p, q, k);
    }
    distances.divergence = std::max(0.0, distances.divergence);
    if (!covers(q, p))
        distances.divergence = infinity;
    distances.variation = std::min(1.0, distances.variation);
    return distances;
}

/// Between two integers the discrete one's distribution function stays where it is.
core::Result<Distances> mixedDistances(const Member &p, const Member &q, const core::Run &run)
{
    const Integers integers = integersOf(p, q);
    const Member &steps = p.discrete() ? p : q;
    const Member &smooth = p.discrete() ? q : p;
    Distances distances{.divergence = infinity, .variation = 1.0};
    const auto count = static_cast<std::size_t>((integers.high - integers.low) / integers.stride) + 1;
    double below = steps.cdf(integers.low - 1.0);
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 4096 == 0 && run.cancelled())
            return core::cancelled();
        const double k = integers.low + integers.stride * static_cast<double>(i);
        const double step = steps.cdf(k);
        const double at = smooth.cdf(k);
        distances.kolmogorov = std::max({distances.kolmogorov, std::abs(at - below), std::abs(at - step)});
        // Simpson's rule where the curve keeps to one side of the step, near enough where it crosses.
        const double half = std::abs(smooth.cdf(k + 0.5 * integers.stride) - step);
        const double end = std::abs(smooth.cdf(k + integers.stride) - step);
        distances.wasserstein += integers.stride * (std::abs(at - step) + 4.0 * half + end) / 6.0;
        below = step;
    }
    return distances;
}

} // namespace

core::Result<Distances> distancesBetween(const Member &p, const Member &q, const core::Run &run)
{
    if (run.cancelled())
        return core::cancelled();
    if (p.discrete() != q.discrete())
        return mixedDistances(p, q, run);
    return p.discrete() ? discreteDistances(p, q, run) : core::Result<Distances>(continuousDistances(p, q));
}

} // namespace numerics
