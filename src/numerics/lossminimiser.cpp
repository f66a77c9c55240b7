#include "numerics/lossminimiser.h"

#include "numerics/summation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <numeric>
#include <span>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using Numbers = std::vector<double>;

/// The sum of a loss over targets, for predictions that are shifted, and its slopes.
class Objective
{
public:
    Objective(const Loss &loss, const Numbers &parameters, const Numbers &y)
        : m_loss(loss),
          m_parameters(parameters),
          m_y(y),
          m_prediction(y.size()),
          m_values(y.size()),
          m_slopes(y.size())
    {
        for (std::size_t i = 1; i < y.size(); ++i)
            m_spread = std::max(m_spread, std::abs(y[i] - y[0]));
        m_size = std::abs(
            *std::max_element(y.begin(), y.end(), [](double a, double b) { return std::abs(a) < std::abs(b); }));
    }

    /// Sets the predictions base + shift, and all that follows from them.
    void predict(const Numbers &base, double shift)
    {
        for (std::size_t i = 0; i < m_y.size(); ++i)
            m_prediction[i] = base[i] + shift;
        m_loss.evaluate({.target = m_y,
                         .prediction = m_prediction,
                         .parameters = m_parameters,
                         .values = m_values,
                         .slopes = m_slopes});
    }

    double value() const { return sumOf(m_values); }
    double mean() const { return value() / static_cast<double>(m_y.size()); }
    double slope() const { return sumOf(m_slopes); }
    /// Σ gᵢ xᵢ.
    double slopeAlong(const Numbers &x) const
    {
        CompensatedSum sum;
        for (std::size_t i = 0; i < x.size(); ++i)
            sum.add(m_slopes[i] * x[i]);
        return sum.value();
    }
    /// What of a sum of slopes is rounding alone.
    double noise() const
    {
        double largest = 0.0;
        for (const double slope : m_slopes)
            largest = std::max(largest, std::abs(slope));
        return largest * static_cast<double>(m_y.size()) * 0x1p-50;
    }
    const Numbers &slopes() const { return m_slopes; }
    const Numbers &targets() const { return m_y; }
    const Loss &loss() const { return m_loss; }
    double spread() const { return m_spread; }
    double size() const { return m_size; }

private:
    static double sumOf(const Numbers &numbers)
    {
        CompensatedSum sum;
        sum.add(numbers);
        return sum.value();
    }

    const Loss &m_loss;
    const Numbers &m_parameters;
    const Numbers &m_y;
    Numbers m_prediction;
    Numbers m_values;
    Numbers m_slopes;
    double m_spread = 0.0;
    double m_size = 0.0;
};

bool has(const Loss &loss, LossTrait trait)
{
    return std::find(loss.traits.begin(), loss.traits.end(), trait) != loss.traits.end();
}

/// The border between where a condition is false, below, and true, above; to the last digits.
double border(double below, double above, double finest, const std::function<bool(double)> &holds)
{
    constexpr int most = 200;
    for (int i = 0; i < most && above - below > finest; ++i) {
        const double middle = below + 0.5 * (above - below);
        if (middle <= below || middle >= above)
            break;
        (holds(middle) ? above : below) = middle;
    }
    return above;
}

struct Interval
{
    double lowest = 0.0;
    double highest = 0.0;
};

/// The shifts of least sum, where the loss is convex.
Interval bestShift(Objective &objective, const Numbers &base)
{
    const auto &y = objective.targets();
    double low = y[0] - base[0];
    double high = low;
    for (std::size_t i = 1; i < y.size(); ++i) {
        low = std::min(low, y[i] - base[i]);
        high = std::max(high, y[i] - base[i]);
    }
    const auto rises = [&](double shift) {
        objective.predict(base, shift);
        return objective.slope() > objective.noise();
    };
    const auto fallsNot = [&](double shift) {
        objective.predict(base, shift);
        return objective.slope() >= -objective.noise();
    };
    // Past the outermost numbers, by as much as it takes for the sum to rise: some losses are level for a while.
    const double size = std::max({std::abs(low), std::abs(high), objective.size()});
    double stride = std::max(high - low, 0x1p-40 * size);
    stride = stride > 0.0 ? stride : 1.0;
    constexpr int most = 100;
    for (int i = 0; i < most && fallsNot(low); ++i, stride *= 2.0)
        low -= stride;
    for (int i = 0; i < most && !rises(high); ++i, stride *= 2.0)
        high += stride;
    const double finest = 0x1p-54 * std::max(std::abs(low), std::abs(high));
    const Interval result{border(low, high, finest, fallsNot), border(low, high, finest, rises)};
    if (!has(objective.loss(), LossTrait::Smooth))
        return result;
    const double middle = result.lowest + 0.5 * (result.highest - result.lowest);
    return result.highest - result.lowest < 1e-6 * objective.spread() ? Interval{middle, middle} : result;
}

/// A number of the sample that is meant where bisection ended beside it.
double snapped(double number, const Numbers &y, double tolerance)
{
    const auto nearest = std::min_element(
        y.begin(), y.end(), [number](double a, double b) { return std::abs(a - number) < std::abs(b - number); });
    return std::abs(*nearest - number) <= tolerance ? *nearest : number;
}

/// The least found between places, where the loss is not convex.
double leastOfMany(Objective &objective, const Numbers &base)
{
    const auto &y = objective.targets();
    const auto [low, high] = std::minmax_element(y.begin(), y.end());
    constexpr std::size_t count = 500;
    Numbers places = y;
    for (std::size_t i = 0; i <= count; ++i)
        places.push_back(*low + (*high - *low) * static_cast<double>(i) / count);
    std::sort(places.begin(), places.end());
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < places.size(); ++i) {
        objective.predict(base, places[i]);
        if (objective.value() < least) {
            least = objective.value();
            best = i;
        }
    }
    const double below = places[best == 0 ? 0 : best - 1];
    const double above = places[std::min(best + 1, places.size() - 1)];
    const double refined = border(below, above, 0x1p-54 * objective.size(), [&](double shift) {
        objective.predict(base, shift);
        return objective.slope() >= 0.0;
    });
    objective.predict(base, refined);
    return objective.value() <= least ? refined : places[best];
}

core::Result<void> check(const Loss &loss, const Numbers &parameters, const Numbers &numbers, const std::string &field)
{
    if (!hasMinimisers(loss))
        return fail(ErrorKind::NotFound, "loss",
                    filled(MARK_TEXT("LossMinimiser", "%1 is not a loss of a number that is predicted"), {loss.name}));
    if (numbers.empty())
        return fail(ErrorKind::Shape, field, MARK_TEXT("LossMinimiser", "there must be at least one number"));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (!std::isfinite(numbers[i]))
            return fail(ErrorKind::Domain, field,
                        filled(MARK_TEXT("LossMinimiser", "number %1 must be finite"), {literal(i + 1)}));
    return checkParameters(loss, parameters);
}

Numbers times(double slope, const Numbers &x)
{
    Numbers result(x.size());
    std::transform(x.begin(), x.end(), result.begin(), [slope](double number) { return slope * number; });
    return result;
}

double middleOf(const Interval &interval)
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
    SlopeSearch(Objective &objective, const Numbers &centred) : m_objective(objective), m_x(centred) {}

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
        if (!has(m_objective.loss(), LossTrait::Smooth))
            return golden(below, above);
        const double finest = 0x1p-53 * std::max(std::abs(below), std::abs(above));
        return border(below, above, finest, [this](double slope) {
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

    Objective &m_objective;
    const Numbers &m_x;
};

/// A line over numbers whose mean is 0.
struct Line
{
    double middle = 0.0;
    double slope = 0.0;
    double value = 0.0;
};

double valueOf(Objective &objective, const Numbers &x, const Line &line)
{
    objective.predict(times(line.slope, x), line.middle);
    return objective.value();
}

/// One step of reweighted least squares: with weights gᵢ/rᵢ the squares have the same gradient.
Line reweighted(Objective &objective, const Numbers &x, const Line &line)
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

Line improved(Objective &objective, const Numbers &x, Line line)
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
Line bestOfMany(Objective &objective, const Numbers &x)
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

bool hasMinimisers(const Loss &loss)
{
    return loss.target == TargetKind::Real && loss.prediction == PredictionKind::Real && !loss.overAll
           && !loss.readsVariance && loss.inputs.size() == 1;
}

core::Result<BestConstant> bestConstant(const Loss &loss, const Numbers &parameters, const Numbers &y,
                                        const core::Run &run)
{
    if (auto checked = check(loss, parameters, y, "y"); !checked)
        return fail(checked.error());
    if (run.cancelled())
        return core::cancelled();
    Objective objective(loss, parameters, y);
    const Numbers base(y.size(), 0.0);
    BestConstant result;
    if (has(loss, LossTrait::Convex)) {
        const Interval all = bestShift(objective, base);
        const double size = std::max({std::abs(all.lowest), std::abs(all.highest), objective.size()});
        const double tolerance = 0x1p-50 * (objective.size() > 0.0 ? size : 1.0);
        result = {snapped(all.lowest, y, tolerance), snapped(all.highest, y, tolerance)};
        if (result.highest - result.lowest <= tolerance)
            result.highest = result.lowest;
    } else {
        result.lowest = result.highest = leastOfMany(objective, base);
    }
    objective.predict(base, result.lowest + 0.5 * (result.highest - result.lowest));
    result.value = objective.mean();
    return result;
}

core::Result<BestLine> bestLine(const Loss &loss, const Numbers &parameters, const Numbers &x, const Numbers &y,
                                const core::Run &run)
{
    if (auto checked = check(loss, parameters, y, "y"); !checked)
        return fail(checked.error());
    if (auto checked = check(loss, parameters, x, "x"); !checked)
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
    Objective objective(loss, parameters, y);
    Line line;
    if (has(loss, LossTrait::Convex)) {
        line.slope = SlopeSearch(objective, centred).find();
        line.middle = middleOf(bestShift(objective, times(line.slope, centred)));
    } else {
        line = bestOfMany(objective, centred);
    }
    valueOf(objective, centred, line);
    return BestLine{.intercept = line.middle - line.slope * mean, .slope = line.slope, .value = objective.mean()};
}

} // namespace numerics
