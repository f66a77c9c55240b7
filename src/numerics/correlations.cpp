#include "numerics/correlations.h"

#include "numerics/hypothesistests.h"
#include "numerics/kendall.h"
#include "numerics/samplemoments.h"
#include "numerics/samples.h"
#include "numerics/tails.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace numerics {

core::Result<void> checkPairs(std::size_t x, std::size_t y)
{
    if (auto pairing = checkPairing(x, y); !pairing)
        return pairing;
    if (x < 3)
        return core::fail(
            core::ErrorKind::Shape, "x",
            core::filled(MARK_TEXT("Data", "a correlation needs at least three pairs, as any two points lie on a line; "
                                           "there are %1"),
                         {core::literal(x)}));
    return {};
}

core::Result<void> checkVaries(std::span<const double> data, const char *name)
{
    const auto differs = [data](double number) { return number != data.front(); };
    if (std::any_of(data.begin(), data.end(), differs))
        return {};
    return core::fail(core::ErrorKind::Domain, name,
                      core::filled(MARK_TEXT("Data", "%1 is constant: its standard deviation is 0, by which a "
                                                     "correlation is divided, so there is none"),
                                   {core::literal(std::string(name))}));
}

core::Result<PairMoments> pairMoments(std::span<const double> x, std::span<const double> y, const core::Run &run)
{
    const auto alongX = momentsOf(x, run);
    const auto alongY = alongX ? momentsOf(y, run) : std::nullopt;
    if (!alongY)
        return core::cancelled();
    PairMoments result{
        .n = x.size(), .meanX = alongX->mean, .meanY = alongY->mean, .xx = alongX->squares, .yy = alongY->squares};
    const auto stop = [&run](std::size_t i) { return i % countsBetweenChecks == 0 && run.cancelled(); };
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (stop(i))
            return core::cancelled();
        result.xy += (static_cast<Quad>(x[i]) - result.meanX) * (static_cast<Quad>(y[i]) - result.meanY);
    }
    if (result.xx > 0)
        result.slope = result.xy / result.xx;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (stop(i))
            return core::cancelled();
        const Quad left =
            (static_cast<Quad>(y[i]) - result.meanY) - result.slope * (static_cast<Quad>(x[i]) - result.meanX);
        result.residual += left * left;
    }
    if (result.residual < result.yy * static_cast<Quad>(1e-60))
        result.residual = 0;
    return result;
}

namespace {

Wide coefficient(const PairMoments &moments)
{
    const Wide product = static_cast<Wide>(moments.xy / moments.xx) * static_cast<Wide>(moments.xy / moments.yy);
    return std::clamp(std::copysign(std::sqrt(product), static_cast<Wide>(moments.xy)), -1.0L, 1.0L);
}

Correlation pearson(const PairMoments &moments)
{
    const Wide value = coefficient(moments);
    const Wide freedom = static_cast<Wide>(moments.n) - 2.0L;
    const auto unexplained = static_cast<Wide>(moments.residual / moments.yy);
    const Wide t = value * std::sqrt(freedom / unexplained);
    return {.value = static_cast<double>(value), .pValue = studentTwoSided(t, freedom)};
}

Correlation spearman(const PairMoments &ofRanks)
{
    const Wide value = coefficient(ofRanks);
    return {.value = static_cast<double>(value),
            .pValue = normalTwoSided(value * std::sqrt(static_cast<Wide>(ofRanks.n) - 1.0L))};
}

} // namespace

core::Result<Correlation> correlate(std::span<const double> x, std::span<const double> y, CorrelationKind kind,
                                    const core::Run &run)
{
    if (auto pairs = checkPairs(x.size(), y.size()); !pairs)
        return core::fail(pairs.error());
    if (auto varies = checkVaries(x, "x"); !varies)
        return core::fail(varies.error());
    if (auto varies = checkVaries(y, "y"); !varies)
        return core::fail(varies.error());
    if (kind == CorrelationKind::Kendall) {
        if (run.cancelled())
            return core::cancelled();
        return kendall(x, y);
    }
    if (kind == CorrelationKind::Spearman)
        return pairMoments(ranks(x), ranks(y), run).map(spearman);
    return pairMoments(x, y, run).map(pearson);
}

} // namespace numerics
