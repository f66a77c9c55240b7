#include "numerics/fittingfamilies.h"
#include "numerics/minimise.h"

#include <algorithm>
#include <numeric>

// The triangular distribution. Its likelihood has a maximum with the mode at a value, whatever the ends are.
// Source: Oliver, A maximum likelihood oddity (1972).

namespace numerics {

namespace {

struct Triangle
{
    Wide low = 0.0L;
    Wide mode = 0.0L;
    Wide high = 1.0L;
    Wide value = wideInfinity; ///< −ln of the likelihood, up to n ln 2
};

/// The search over ascending numbers for what is not held.
class TriangleSearch
{
public:
    TriangleSearch(std::span<const Wide> ascending, const FitSample &sample) : m_x(ascending), m_sample(sample) {}

    /// The best ends for a mode, searched from those of a triangle; nothing where there are none.
    std::optional<Triangle> endsFor(Wide mode, const Triangle &from) const
    {
        const auto left = static_cast<std::size_t>(std::lower_bound(m_x.begin(), m_x.end(), mode) - m_x.begin());
        const auto right = static_cast<std::size_t>(std::upper_bound(m_x.begin(), m_x.end(), mode) - m_x.begin());
        // An end with no value between it and the mode comes as near as it can.
        const Wide width = std::max(m_x.back(), mode) - std::min(m_x.front(), mode);
        const std::array<bool, 3> free = {m_sample.isFree(0) && left > 0, m_sample.isFree(2) && right < m_x.size(),
                                          false};
        Triangle base{.low = m_sample.heldOr(0, mode), .mode = mode, .high = m_sample.heldOr(2, mode)};
        if (!(width > 0.0L) && m_sample.isFree(0) && m_sample.isFree(2))
            return std::nullopt;
        const auto triangle = [&](const Coordinates &at) {
            Triangle result = base;
            if (free[0])
                result.low = m_x.front() - width * std::exp(at[0]);
            if (free[1])
                result.high = m_x.back() + width * std::exp(at[1]);
            return result;
        };
        const auto distance = [width](Wide gap) { return gap > 0.0L ? std::log(gap / width) : -2.0L; };
        const Coordinates start = {distance(m_x.front() - from.low), distance(from.high - m_x.back())};
        if (!free[0] && !free[1]) {
            base.value = local(base, left, right).value;
            return std::isfinite(base.value) ? std::optional(base) : std::nullopt;
        }
        const auto minimum = minimise(
            start, free,
            [&](const Coordinates &at) {
                const Triangle t = triangle(at);
                return inLogarithms(local(t, left, right), m_x.front() - t.low, t.high - m_x.back());
            },
            m_sample.run);
        if (!minimum)
            return std::nullopt;
        Triangle result = triangle(minimum->at);
        result.value = minimum->value * static_cast<Wide>(m_x.size());
        return result;
    }

    /// The best mode among the values for given ends, by sums from the left and from the right. For the mode at x the
    /// logarithms are those of (xᵢ − a)/(x − a) below it and of (b − xᵢ)/(b − x) above.
    Wide modeFor(const Triangle &ends) const
    {
        const std::size_t n = m_x.size();
        std::vector<Wide> above(n + 1, 0.0L);
        for (std::size_t i = n; i-- > 0;)
            above[i] = above[i + 1] + std::log(ends.high - m_x[i]);
        Wide below = 0.0L;
        Wide best = -wideInfinity;
        Wide mode = m_x[n / 2];
        for (std::size_t i = 0; i < n; ++i) {
            const auto count = static_cast<Wide>(i);
            const auto rest = static_cast<Wide>(n - i - 1);
            const Wide left = i > 0 ? below - count * std::log(m_x[i] - ends.low) : 0.0L;
            const Wide right = rest > 0.0L ? above[i + 1] - rest * std::log(ends.high - m_x[i]) : 0.0L;
            if (left + right > best) {
                best = left + right;
                mode = m_x[i];
            }
            below += std::log(m_x[i] - ends.low);
        }
        return mode;
    }

private:
    /// Mean of −ln f over the values, up to a constant, with its derivatives by the two ends. left, right: how many
    /// values are below the mode, and how many are not above it.
    LocalShape local(const Triangle &t, std::size_t left, std::size_t right) const
    {
        const auto n = static_cast<Wide>(m_x.size());
        const Wide width = t.high - t.low;
        LocalShape result{.value = std::log(width),
                          .slope = {-1.0L / width, 1.0L / width},
                          .bend = {{{-1.0L / (width * width), 1.0L / (width * width)},
                                    {1.0L / (width * width), -1.0L / (width * width)}}}};
        const auto side = [&](std::size_t from, std::size_t to, Wide end, Wide sign, std::size_t variable) {
            const Wide whole = sign * (t.mode - end);
            WideSum logarithms;
            WideSum first;
            WideSum second;
            for (std::size_t i = from; i < to; ++i) {
                const Wide gap = sign * (m_x[i] - end);
                logarithms.add(logRatio(gap, whole));
                first.add(1.0L / gap - 1.0L / whole);
                second.add(1.0L / (gap * gap) - 1.0L / (whole * whole));
            }
            result.value -= logarithms.value() / n;
            result.slope[variable] += sign * first.value() / n;
            result.bend[variable][variable] += second.value() / n;
        };
        side(0, left, t.low, 1.0L, 0);
        side(right, m_x.size(), t.high, -1.0L, 1);
        return result;
    }

    /// The same in the logarithms of how far the ends are beyond the data.
    static LocalShape inLogarithms(LocalShape shape, Wide below, Wide above)
    {
        const std::array<Wide, 2> factors = {-below, above};
        for (std::size_t i = 0; i < 2; ++i) {
            for (std::size_t j = 0; j < 2; ++j)
                shape.bend[i][j] *= factors[i] * factors[j];
            shape.slope[i] *= factors[i];
            shape.bend[i][i] += shape.slope[i];
        }
        return shape;
    }

    std::span<const Wide> m_x;
    const FitSample &m_sample;
};

/// Values in even steps, the ends among them.
std::vector<Wide> thinned(std::span<const Wide> numbers, std::size_t most)
{
    if (numbers.size() <= most)
        return {numbers.begin(), numbers.end()};
    std::vector<Wide> result;
    for (std::size_t i = 0; i < most; ++i)
        result.push_back(numbers[i * (numbers.size() - 1) / (most - 1)]);
    return result;
}

/// The best of all values as the mode.
std::optional<Triangle> bestOf(const TriangleSearch &search, std::span<const Wide> modes, const core::Run &run)
{
    std::optional<Triangle> best;
    for (const Wide mode : modes) {
        if (run.cancelled())
            return std::nullopt;
        const auto next = search.endsFor(mode, best.value_or(Triangle{.low = modes.front(), .high = modes.back()}));
        if (next && (!best || next->value < best->value))
            best = next;
    }
    return best;
}

/// Modes and ends in turn, then from value to neighbouring value, for as long as the likelihood rises.
Triangle climbed(const TriangleSearch &search, std::span<const Wide> ascending, Triangle best, const core::Run &run)
{
    const auto improve = [&](Wide mode) {
        const auto next = search.endsFor(mode, best);
        const bool better = next && next->value < best.value;
        if (better)
            best = *next;
        return better;
    };
    while (!run.cancelled() && improve(search.modeFor(best))) {
    }
    for (bool rises = true; rises && !run.cancelled();) {
        const auto below = std::lower_bound(ascending.begin(), ascending.end(), best.mode);
        const auto above = std::upper_bound(ascending.begin(), ascending.end(), best.mode);
        rises = (below != ascending.begin() && improve(*(below - 1))) || (above != ascending.end() && improve(*above));
    }
    return best;
}

core::Result<FitEstimate> estimateTriangular(const FitSample &sample)
{
    constexpr std::size_t fewModes = 200;
    const std::span<const Wide> x = sample.ascending;
    if (sample.lowest() == sample.highest() && sample.isFree(0) && sample.isFree(2)
        && sample.heldOr(1, x.front()) == x.front())
        return unboundedLikelihood();
    if (sample.heldOr(1, x.front()) < sample.heldOr(0, -wideInfinity)
        || sample.heldOr(1, x.front()) > sample.heldOr(2, wideInfinity))
        return core::fail(core::ErrorKind::Domain, "params.mode",
                          MARK_TEXT("Fit", "the mode must not lie outside the range of min and max"));
    const std::vector<Wide> few = thinned(x, fewModes);
    const bool modeIsFree = sample.isFree(1);
    const std::vector<Wide> modes = modeIsFree ? few : std::vector<Wide>{sample.heldOr(1, 0.0L)};
    auto best = bestOf(TriangleSearch(few, sample), modes, sample.run);
    if (best && few.size() < x.size()) {
        const TriangleSearch search(x, sample);
        best = search.endsFor(best->mode, *best);
        if (best && modeIsFree)
            best = climbed(search, x, *best, sample.run);
    }
    if (!best)
        return searchWithoutEnd();
    return FitEstimate{.parameters = {best->low, best->mode, best->high},
                       .errors = {wideNotANumber, wideNotANumber, wideNotANumber}};
}

} // namespace

std::vector<FitFamily> triangularFits()
{
    return {{.id = "triangular", .support = rangeSupport, .estimate = estimateTriangular}};
}

} // namespace numerics
