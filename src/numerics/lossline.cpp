#include "numerics/lossminimiser.h"
#include "numerics/lossobjective.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using Numbers = std::vector<double>;

Numbers times(double slope, const Numbers &x)
{
    Numbers result(x.size());
    std::transform(x.begin(), x.end(), result.begin(), [slope](double number) { return slope * number; });
    return result;
}

double middleOf(const ShiftInterval &interval)
{
    return interval.lowest + 0.5 * (interval.highest - interval.lowest);
}

/// The least-squares slope over numbers whose mean is 0.
double leastSquaresSlope(const Numbers &centred, const Numbers &y)
{
    const double squares = std::inner_product(centred.begin(), centred.end(), centred.begin(), 0.0);
    return std::inner_product(centred.begin(), centred.end(), y.begin(), 0.0) / squares;
}

/// The best slope of a convex loss, over numbers whose mean is 0.
class SlopeSearch
{
public:
    SlopeSearch(LossObjective &objective, const Numbers &centred) : m_objective(objective), m_x(centred) {}

    double find()
    {
        const double start = leastSquaresSlope(m_x, m_objective.targets());
        const auto [low, high] = std::minmax_element(m_x.begin(), m_x.end());
        double stride = std::max(m_objective.spread() / (*high - *low), 0x1p-30 * std::abs(start));
        stride = stride > 0.0 ? stride : 1.0;
        double below = start - stride;
        double above = start + stride;
        const double least = at(start);
        constexpr int most = 60;
        for (int i = 0; i < most && at(below) <= least; ++i, stride *= 2.0)
            below -= stride;
        for (int i = 0; i < most && at(above) <= least; ++i, stride *= 2.0)
            above += stride;
        if (!hasTrait(m_objective.loss(), LossTrait::Smooth))
            return golden(below, above);
        const double finest = 0x1p-53 * std::max(std::abs(below), std::abs(above));
        return firstTrue(below, above, finest, [this](double slope) {
            at(slope);
            return m_objective.slopeAlong(m_x) >= 0.0;
        });
    }

private:
    /// The least sum of lines of that slope.
    double at(double slope)
    {
        const Numbers base = times(slope, m_x);
        m_objective.predict(base, middleOf(bestShift(m_objective, base)));
        return m_objective.value();
    }

    double golden(double below, double above)
    {
        constexpr double part = std::numbers::phi - 1.0;
        constexpr int steps = 110;
        double left = above - part * (above - below);
        double right = below + part * (above - below);
        double atLeft = at(left);
        double atRight = at(right);
        for (int i = 0; i < steps; ++i) {
            if (atLeft <= atRight) {
                above = right;
                right = left;
                atRight = atLeft;
                left = above - part * (above - below);
                atLeft = at(left);
            } else {
                below = left;
                left = right;
                atLeft = atRight;
                right = below + part * (above - below);
                atRight = at(right);
            }
        }
        return atLeft <= atRight ? left : right;
    }

    LossObjective &m_objective;
    const Numbers &m_x;
};

/// A line over numbers whose mean is 0.
struct Line
{
    double middle = 0.0;
    double slope = 0.0;
    double value = 0.0;
};

double valueOf(LossObjective &objective, const Numbers &x, const Line &line)
{
    objective.predict(times(line.slope, x), line.middle);
    return objective.value();
}

/// One step of reweighted least squares: with weights gᵢ/rᵢ the squares have the same gradient.
Line reweighted(LossObjective &objective, const Numbers &x, const Line &line)
{
    valueOf(objective, x, line);
    const auto &y = objective.targets();
    double sum = 0.0;
    double sumX = 0.0;
    double sumY = 0.0;
    Numbers weights(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double residual = line.middle + line.slope * x[i] - y[i];
        const double small = 1e-9 * std::max(objective.spread(), std::numeric_limits<double>::min());
        weights[i] = std::max(0.0, std::abs(residual) > small ? objective.slopes()[i] / residual : 0.0);
        sum += weights[i];
        sumX += weights[i] * x[i];
        sumY += weights[i] * y[i];
    }
    double squares = 0.0;
    double products = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        squares += weights[i] * (x[i] - sumX / sum) * (x[i] - sumX / sum);
        products += weights[i] * (x[i] - sumX / sum) * (y[i] - sumY / sum);
    }
    const double slope = products / squares;
    return {.middle = sumY / sum - slope * sumX / sum, .slope = slope};
}

Line improved(LossObjective &objective, const Numbers &x, Line line)
{
    constexpr int most = 500;
    for (int i = 0; i < most; ++i) {
        Line next = reweighted(objective, x, line);
        if (!std::isfinite(next.middle) || !std::isfinite(next.slope))
            return line;
        next.value = valueOf(objective, x, next);
        if (!(next.value < line.value))
            return line;
        line = next;
    }
    return line;
}

/// The best of the lines through two of the points, each improved.
Line bestOfMany(LossObjective &objective, const Numbers &x)
{
    const auto &y = objective.targets();
    std::vector<Line> lines{{.middle = std::accumulate(y.begin(), y.end(), 0.0) / static_cast<double>(y.size()),
                             .slope = leastSquaresSlope(x, y)}};
    constexpr std::size_t mostPoints = 50; // of many points, every so manieth
    const std::size_t stride = (x.size() + mostPoints - 1) / mostPoints;
    for (std::size_t i = 0; i < x.size(); i += stride)
        for (std::size_t j = i + stride; j < x.size(); j += stride)
            if (x[i] != x[j]) {
                const double slope = (y[j] - y[i]) / (x[j] - x[i]);
                lines.push_back({.middle = y[i] - slope * x[i], .slope = slope});
            }
    for (Line &line : lines)
        line.value = valueOf(objective, x, line);
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.value < b.value; });
    constexpr std::size_t tried = 8;
    lines.resize(std::min(lines.size(), tried));
    for (Line &line : lines)
        line = improved(objective, x, line);
    return *std::min_element(lines.begin(), lines.end(),
                             [](const Line &a, const Line &b) { return a.value < b.value; });
}

} // namespace

core::Result<BestLine> bestLine(const Loss &loss, const Numbers &parameters, const Numbers &x, const Numbers &y,
                                const core::Run &run)
{
    if (auto checked = checkMinimised(loss, parameters, y, "y"); !checked)
        return fail(checked.error());
    if (auto checked = checkMinimised(loss, parameters, x, "x"); !checked)
        return fail(checked.error());
    if (x.size() != y.size())
        return fail(ErrorKind::Shape, "y",
                    filled(MARK_TEXT("LossMinimiser", "each point needs an x and a y: there are %1 and %2"),
                           {literal(x.size()), literal(y.size())}));
    if (x.size() > mostLinePairs)
        return fail(
            ErrorKind::TooLarge, "x",
            filled(MARK_TEXT("LossMinimiser", "a line is sought for at most %1 points"), {literal(mostLinePairs)}));
    if (std::all_of(x.begin(), x.end(), [&x](double number) { return number == x.front(); }))
        return fail(
            ErrorKind::Domain, "x",
            MARK_TEXT("LossMinimiser", "all x are alike, so that the line would be vertical: move one of them"));
    if (run.cancelled())
        return core::cancelled();
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
    Numbers centred(x.size());
    std::transform(x.begin(), x.end(), centred.begin(), [mean](double number) { return number - mean; });
    LossObjective objective(loss, parameters, y);
    Line line;
    if (hasTrait(loss, LossTrait::Convex)) {
        line.slope = SlopeSearch(objective, centred).find();
        line.middle = middleOf(bestShift(objective, times(line.slope, centred)));
    } else {
        line = bestOfMany(objective, centred);
    }
    valueOf(objective, centred, line);
    return BestLine{.intercept = line.middle - line.slope * mean, .slope = line.slope, .value = objective.mean()};
}

} // namespace numerics
