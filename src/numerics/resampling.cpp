#include "numerics/resampling.h"

#include "numerics/random.h"
#include "numerics/samplemoments.h"
#include "numerics/samples.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

/// Data of so many numbers are as long to draw from as anyone waits.
constexpr std::size_t mostNumbers = std::numeric_limits<std::uint32_t>::max();
/// So many numbers are drawn between two looks at the run.
constexpr std::size_t drawsBetweenChecks = 200000;

core::Result<void> checkDraws(std::size_t draws, std::size_t numbers, const char *name)
{
    if (draws == 0)
        return fail(ErrorKind::Domain, name,
                    filled(MARK_TEXT("Data", "%1 must be at least 1; it is 0"), {literal(std::string(name))}));
    if (draws > mostDraws || numbers > mostNumbers)
        return fail(ErrorKind::TooLarge, name,
                    filled(MARK_TEXT("Data", "%1 may be at most %2; it is %3"),
                           {literal(std::string(name)), literal(mostDraws), literal(draws)}));
    return {};
}

/// The numbers less their mean, which is given back: small numbers add without losing digits.
Quad centre(std::vector<double> &numbers)
{
    Quad sum = 0;
    for (const double number : numbers)
        sum += static_cast<Quad>(number);
    const Quad mean = sum / static_cast<Quad>(numbers.size());
    for (double &number : numbers)
        number = static_cast<double>(static_cast<Quad>(number) - mean);
    return mean;
}

/// Fills `values` one by one, telling run and watch; each takes so many draws. False where it was cancelled.
template <class Next>
bool fill(std::vector<double> &values, std::size_t draws, Next next, const core::Run &run, const Watch &watch)
{
    const std::size_t stride = std::max<std::size_t>(1, drawsBetweenChecks / std::max<std::size_t>(1, draws));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % stride == 0) {
            if (run.cancelled())
                return false;
            run.progress(static_cast<double>(i) / static_cast<double>(values.size()));
            if (watch && i > 0)
                watch(std::span(values).first(i));
        }
        values[i] = next();
    }
    return !run.cancelled();
}

} // namespace

core::Result<PermutationTest> permutationTest(std::span<const double> x, std::span<const double> y,
                                              std::size_t permutations, std::uint64_t seed, const core::Run &run,
                                              const Watch &watch)
{
    for (const auto &[sample, name] : {std::pair(x, "x"), std::pair(y, "y")})
        if (sample.empty())
            return fail(
                ErrorKind::Shape, name,
                filled(MARK_TEXT("Data", "%1 needs at least one number; it is empty"), {literal(std::string(name))}));
    if (auto checked = checkDraws(permutations, x.size() + y.size(), "permutations"); !checked)
        return fail(checked.error());
    const auto alongX = momentsOf(x, run);
    const auto alongY = alongX ? momentsOf(y, run) : std::nullopt;
    if (!alongY)
        return core::cancelled();
    std::vector<double> pool(x.begin(), x.end());
    pool.insert(pool.end(), y.begin(), y.end());
    centre(pool);

    // The smaller sample is drawn to the front of the pool; the other's sum is what is left of the whole.
    const std::size_t drawn = std::min(x.size(), y.size());
    const double sign = x.size() <= y.size() ? 1.0 : -1.0;
    const double total = std::accumulate(pool.begin(), pool.end(), 0.0);
    const double size = std::accumulate(pool.begin(), pool.end(), 0.0,
                                        [](double sum, double number) { return sum + std::abs(number); });
    const auto others = static_cast<double>(pool.size() - drawn);
    const double scale = 1.0 / static_cast<double>(drawn) + 1.0 / others;
    SmallNumbers numbers(seed, static_cast<std::uint32_t>(pool.size()));
    const auto next = [&] {
        double sum = 0.0;
        for (std::size_t i = 0; i < drawn; ++i) {
            const std::size_t chosen = i + numbers.nextBelow(static_cast<std::uint32_t>(pool.size() - i));
            std::swap(pool[i], pool[chosen]);
            sum += pool[i];
        }
        return sign * (sum * scale - total / others);
    };
    PermutationTest result{.difference = static_cast<double>(alongX->mean - alongY->mean),
                           .differences = std::vector<double>(permutations)};
    if (!fill(result.differences, drawn, next, run, watch))
        return core::cancelled();
    const double rounding = 8.0 * std::numeric_limits<double>::epsilon() * size * scale;
    const double least = std::abs(result.difference) - rounding;
    result.count = static_cast<std::size_t>(std::count_if(result.differences.begin(), result.differences.end(),
                                                          [least](double d) { return std::abs(d) >= least; }));
    result.pValue = static_cast<double>(1 + result.count) / static_cast<double>(1 + permutations);
    return result;
}

namespace {

/// Draws a sample of the data's size, again and again, and gives its statistic.
class Resampler
{
public:
    Resampler(std::span<const double> ascending, const BootstrapRequest &request)
        : m_centred(ascending.begin(), ascending.end()),
          m_ascending(ascending),
          m_mean(centre(m_centred)),
          m_numbers(request.seed, static_cast<std::uint32_t>(ascending.size()))
    {
    }

    double mean()
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < m_centred.size(); ++i)
            sum += m_centred[m_numbers.next()];
        return static_cast<double>(m_mean + static_cast<Quad>(sum / static_cast<double>(m_centred.size())));
    }

    double standardDeviation()
    {
        double sum = 0.0;
        double squares = 0.0;
        for (std::size_t i = 0; i < m_centred.size(); ++i) {
            const double number = m_centred[m_numbers.next()];
            sum += number;
            squares += number * number;
        }
        const auto n = static_cast<double>(m_centred.size());
        return std::sqrt(std::max(0.0, squares - sum * sum / n) / (n - 1.0));
    }

    /// How often each was drawn tells the middle without sorting.
    double median()
    {
        m_counts.assign(m_ascending.size(), 0);
        for (std::size_t i = 0; i < m_ascending.size(); ++i)
            ++m_counts[m_numbers.next()];
        const std::size_t n = m_ascending.size();
        const double upper = drawn(n / 2);
        return n % 2 == 1 ? upper : std::midpoint(drawn(n / 2 - 1), upper);
    }

private:
    /// The k-th of the drawn numbers in order, from 0.
    double drawn(std::size_t k) const
    {
        std::size_t at = 0;
        for (std::size_t passed = m_counts[0]; passed <= k; passed += m_counts[at])
            ++at;
        return m_ascending[at];
    }

    std::vector<double> m_centred;
    std::span<const double> m_ascending;
    Quad m_mean;
    SmallNumbers m_numbers;
    std::vector<std::uint32_t> m_counts = {};
};

bool resample(std::vector<double> &values, std::span<const double> ascending, const BootstrapRequest &request,
              const core::Run &run, const Watch &watch)
{
    Resampler resampler(ascending, request);
    const auto fillBy = [&](double (Resampler::*statistic)()) {
        return fill(
            values, ascending.size(), [&] { return (resampler.*statistic)(); }, run, watch);
    };
    switch (request.statistic) {
    case Statistic::Mean:
        return fillBy(&Resampler::mean);
    case Statistic::Median:
        return fillBy(&Resampler::median);
    case Statistic::StandardDeviation:
        return fillBy(&Resampler::standardDeviation);
    }
    return false;
}

double estimateOf(const SampleSummary &summary, Statistic statistic)
{
    switch (statistic) {
    case Statistic::Mean:
        return summary.mean;
    case Statistic::Median:
        return summary.median;
    case Statistic::StandardDeviation:
        return summary.standardDeviation;
    }
    return summary.mean;
}

} // namespace

core::Result<void> checkResampled(std::size_t n, Statistic statistic)
{
    if (n != 1 || statistic != Statistic::StandardDeviation)
        return {};
    return fail(ErrorKind::Shape, "data",
                MARK_TEXT("Data", "one number alone has no standard deviation; give at least two"));
}

core::Result<Bootstrap> bootstrap(std::span<const double> data, const BootstrapRequest &request, const core::Run &run,
                                  const Watch &watch)
{
    if (auto checked = checkResampled(data.size(), request.statistic); !checked)
        return fail(checked.error());
    if (auto checked = checkDraws(request.resamples, data.size(), "resamples"); !checked)
        return fail(checked.error());
    const std::vector<double> ascending = sorted(data);
    const auto summary = summariseSorted(ascending, run);
    if (!summary)
        return fail(summary.error());
    Bootstrap result{.estimate = estimateOf(*summary, request.statistic),
                     .values = std::vector<double>(request.resamples)};
    if (!resample(result.values, ascending, request, run, watch))
        return core::cancelled();
    std::sort(result.values.begin(), result.values.end());
    const auto spread = summariseSorted(result.values, run);
    if (!spread)
        return fail(spread.error());
    result.standardError = spread->standardDeviation;
    result.low = quantileOfSorted(result.values, 0.5 * (1.0 - request.level));
    result.high = quantileOfSorted(result.values, 1.0 - 0.5 * (1.0 - request.level));
    return result;
}

} // namespace numerics
