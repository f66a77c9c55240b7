#include "numerics/histogram.h"

#include "numerics/samplemoments.h"
#include "numerics/samples.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace numerics {

namespace {

double quartileRange(std::span<const double> ascending)
{
    return quantileOfSorted(ascending, 0.75) - quantileOfSorted(ascending, 0.25);
}

double deviationOf(std::span<const double> ascending)
{
    const auto moments = momentsOf(ascending);
    return moments && moments->n > 1 ? static_cast<double>(moments->standardDeviation()) : 0.0;
}

/// The width that a rule asks for; 0 where it asks for none.
double widthBy(BinRule rule, std::span<const double> ascending)
{
    const double root = std::cbrt(static_cast<double>(ascending.size()));
    if (rule == BinRule::Scott)
        return std::cbrt(24.0 * std::sqrt(M_PI)) * deviationOf(ascending) / root;
    return rule == BinRule::FreedmanDiaconis ? 2.0 * quartileRange(ascending) / root : 0.0;
}

std::size_t sturgesCount(std::size_t n)
{
    return static_cast<std::size_t>(std::ceil(std::log2(static_cast<double>(n)))) + 1;
}

} // namespace

Histogram histogramOf(std::span<const double> ascending, BinRule rule, std::size_t count)
{
    Histogram result{.rule = rule};
    double low = ascending.front();
    double high = ascending.back();
    std::size_t bins = rule == BinRule::Count ? count : sturgesCount(ascending.size());
    if (low == high) { // one bin around the one number
        const double half = low == 0.0 ? 0.5 : 0.5 * std::abs(low) * 1e-3;
        low -= half;
        high += half;
        bins = 1;
    } else if (rule == BinRule::Scott || rule == BinRule::FreedmanDiaconis) {
        const double width = widthBy(rule, ascending);
        if (width > 0.0)
            bins = static_cast<std::size_t>(std::min(static_cast<double>(mostBins), std::ceil((high - low) / width)));
        else
            result.rule = BinRule::Sturges;
    }
    bins = std::clamp<std::size_t>(bins, 1, mostBins);
    for (std::size_t i = 0; i <= bins; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(bins);
        result.edges.push_back(i == bins ? high : low + share * (high - low));
    }
    auto from = ascending.begin();
    for (std::size_t i = 1; i <= bins; ++i) {
        const auto to = i == bins ? ascending.end() : std::lower_bound(from, ascending.end(), result.edges[i]);
        result.counts.push_back(static_cast<std::size_t>(to - from));
        from = to;
    }
    return result;
}

double silvermanBandwidth(std::span<const double> ascending)
{
    const double deviation = deviationOf(ascending);
    const double quartiles = quartileRange(ascending) / 1.34;
    const double spread = quartiles > 0.0 ? std::min(deviation, quartiles) : deviation;
    return 0.9 * spread * std::pow(static_cast<double>(ascending.size()), -0.2);
}

namespace {

struct Cluster
{
    double place = 0.0;
    double weight = 0.0;
};

/// Numbers that lie closer than `width` as one, at their mean.
std::vector<Cluster> clusters(std::span<const double> ascending, double width)
{
    std::vector<Cluster> result;
    double first = -std::numeric_limits<double>::infinity();
    for (const double number : ascending) {
        if (!(number - first < width)) {
            result.push_back({});
            first = number;
        }
        Cluster &last = result.back();
        last.weight += 1.0;
        last.place += (number - last.place) / last.weight;
    }
    return result;
}

} // namespace

std::vector<double> kernelDensity(std::span<const double> ascending, double bandwidth, std::span<const double> x)
{
    constexpr std::size_t few = 2000;
    constexpr double reach = 9.0; // beyond it a normal density adds nothing to a double
    const auto sources = clusters(ascending, ascending.size() > few ? 0.01 * bandwidth : 0.0);
    const double height = 1.0 / (std::sqrt(2.0 * M_PI) * bandwidth * static_cast<double>(ascending.size()));
    std::vector<double> result;
    for (const double at : x) {
        const auto left = [](const Cluster &cluster, double place) { return cluster.place < place; };
        auto source = std::lower_bound(sources.begin(), sources.end(), at - reach * bandwidth, left);
        double sum = 0.0;
        for (; source != sources.end() && source->place <= at + reach * bandwidth; ++source) {
            const double z = (at - source->place) / bandwidth;
            sum += source->weight * std::exp(-0.5 * z * z);
        }
        result.push_back(height * sum);
    }
    return result;
}

} // namespace numerics
