#include "numerics/logisticregression.h"

#include "numerics/exactsum.h"
#include "numerics/wide.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

using WideVector = std::vector<Wide>;

constexpr std::size_t mostSteps = 300;
constexpr std::size_t rowsBetweenQuestions = 4096;
// What is left of a column's scaled diagonal below which it counts as a combination of those before it.
constexpr Wide leastPivot = 0x1p-52L;
constexpr Wide noPivot = 0x1p-58L; // below it the weights of the samples are all but gone
constexpr Wide lastStep = 1e-9L;   // its error is of the order of its square
constexpr Wide smallStep = 1e-6L;  // from here on rounding may keep steps from shrinking
constexpr double coarse = 0x1p24;  // a direction is tried with that few digits too: few numbers are like 1 and −2

/// The samples in columns that are centred and scaled to at most 1, after one of ones for the intercept.
/// penalties: of the scaled weights. signs: 1 for label 1, −1 for 0.
struct Samples
{
    core::Grid<Wide> a = {};
    WideVector signs = {};
    WideVector centres = {};
    WideVector scales = {};
    WideVector penalties = {};
    bool penalised = false;
};

struct Weights
{
    std::vector<double> weights = {};
    double intercept = 0.0;
};

/// Where Newton's method is: margins mᵢ = signᵢ · (aᵢ · beta).
struct State
{
    WideVector beta = {};
    WideVector margins = {};
    Wide loss = 0.0L;
};

struct Step
{
    WideVector beta = {};
    WideVector margins = {};
    Wide decrement = 0.0L; ///< gᵀ H⁻¹ g
    Wide size = 0.0L;      ///< the most that a margin changes
    bool proves = false;   ///< that the minimum exists
};

Wide lossOf(Wide margin)
{
    return std::max(-margin, 0.0L) + std::log1p(std::exp(-std::abs(margin)));
}

Samples prepared(const core::Grid<double> &x, std::span<const double> y, double l2,
                 const std::vector<std::size_t> &columns)
{
    Samples result{.a = core::Grid<Wide>(x.rows, columns.size() + 1, 1.0L), .penalised = l2 > 0.0};
    result.penalties.push_back(0.0L);
    for (std::size_t j = 0; j < columns.size(); ++j) {
        Wide centre = 0.0L;
        Wide scale = 0.0L;
        for (std::size_t i = 0; i < x.rows; ++i)
            centre += x(i, columns[j]) / static_cast<Wide>(x.rows);
        for (std::size_t i = 0; i < x.rows; ++i)
            scale = std::max(scale, std::abs(x(i, columns[j]) - centre));
        // What rounding alone left of a constant column is nothing.
        if (scale <= 0x1p-60L * std::abs(centre))
            scale = 0.0L;
        for (std::size_t i = 0; i < x.rows; ++i)
            result.a(i, j + 1) = scale > 0.0L ? (x(i, columns[j]) - centre) / scale : 0.0L;
        result.centres.push_back(centre);
        result.scales.push_back(scale > 0.0L ? scale : 1.0L);
        result.penalties.push_back(l2 / (result.scales.back() * result.scales.back()));
    }
    for (const double label : y)
        result.signs.push_back(label > 0.5 ? 1.0L : -1.0L);
    return result;
}

Weights weightsOf(const Samples &samples, const WideVector &beta)
{
    Weights result;
    Wide intercept = beta[0];
    for (std::size_t j = 0; j < samples.scales.size(); ++j) {
        const Wide weight = beta[j + 1] / samples.scales[j];
        intercept -= weight * samples.centres[j];
        result.weights.push_back(static_cast<double>(weight));
    }
    result.intercept = static_cast<double>(intercept);
    return result;
}

WideVector marginsOf(const Samples &samples, const WideVector &beta)
{
    WideVector result(samples.a.rows);
    for (std::size_t i = 0; i < samples.a.rows; ++i) {
        Wide sum = 0.0L;
        for (std::size_t j = 0; j < beta.size(); ++j)
            sum += samples.a(i, j) * beta[j];
        result[i] = samples.signs[i] * sum;
    }
    return result;
}

Wide lossAt(const Samples &samples, const WideVector &beta, const WideVector &margins)
{
    Wide loss = 0.0L;
    for (const Wide margin : margins)
        loss += lossOf(margin);
    for (std::size_t j = 0; j < beta.size(); ++j)
        loss += 0.5L * samples.penalties[j] * beta[j] * beta[j];
    return loss;
}

/// H = Σ λ(1−λ) aᵢ aᵢᵀ + penalties in its lower half, with λ = σ(−m), and the gradient.
struct Slopes
{
    core::Grid<Wide> hessian = {};
    WideVector gradient = {};
};

core::Result<Slopes> slopesAt(const Samples &samples, const State &state, const core::Run &run)
{
    const std::size_t n = state.beta.size();
    Slopes result{core::Grid<Wide>(n, n), WideVector(n)};
    for (std::size_t i = 0; i < samples.a.rows; ++i) {
        if (i % rowsBetweenQuestions == 0 && run.cancelled())
            return core::cancelled();
        const Wide t = std::exp(-std::abs(state.margins[i]));
        const Wide lambda = (state.margins[i] > 0.0L ? t : 1.0L) / (1.0L + t);
        const Wide weight = t / ((1.0L + t) * (1.0L + t));
        for (std::size_t j = 0; j < n; ++j) {
            const Wide a = samples.a(i, j);
            result.gradient[j] -= lambda * samples.signs[i] * a;
            for (std::size_t k = 0; k <= j; ++k)
                result.hessian(j, k) += weight * a * samples.a(i, k);
        }
    }
    for (std::size_t j = 0; j < n; ++j) {
        result.gradient[j] += samples.penalties[j] * state.beta[j];
        result.hessian(j, j) += samples.penalties[j];
    }
    return result;
}

/// H = L Lᵀ in its lower half. Gives the columns whose pivot is below the share `least` of their diagonal: they are
/// taken out, and of no use is the factor then.
std::vector<std::size_t> factorise(core::Grid<Wide> &hessian, Wide least)
{
    std::vector<std::size_t> dependent;
    const std::size_t n = hessian.rows;
    for (std::size_t j = 0; j < n; ++j) {
        const Wide diagonal = hessian(j, j);
        for (std::size_t k = 0; k < j; ++k)
            hessian(j, j) -= hessian(j, k) * hessian(j, k);
        const bool gone = !(hessian(j, j) > least * diagonal);
        if (gone)
            dependent.push_back(j);
        const Wide pivot = gone ? 0.0L : std::sqrt(hessian(j, j));
        hessian(j, j) = pivot;
        for (std::size_t i = j + 1; i < n; ++i) {
            for (std::size_t k = 0; k < j; ++k)
                hessian(i, j) -= hessian(i, k) * hessian(j, k);
            hessian(i, j) = gone ? 0.0L : hessian(i, j) / pivot;
        }
    }
    return dependent;
}

// −H⁻¹ g
WideVector solved(const core::Grid<Wide> &factor, WideVector b)
{
    const std::size_t n = b.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= factor(i, k) * b[k];
        b[i] /= factor(i, i);
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            b[i] -= factor(k, i) * b[k];
        b[i] /= factor(i, i);
    }
    for (Wide &number : b)
        number = -number;
    return b;
}

Step stepFrom(const Samples &samples, const State &state, const core::Grid<Wide> &factor, const WideVector &gradient)
{
    Step step{.beta = solved(factor, gradient)};
    step.decrement = -std::inner_product(gradient.begin(), gradient.end(), step.beta.begin(), 0.0L);
    step.margins = marginsOf(samples, step.beta);
    step.proves = true;
    for (std::size_t i = 0; i < step.margins.size(); ++i) {
        step.size = std::max(step.size, std::abs(step.margins[i]));
        step.proves = step.proves && step.margins[i] < 1.0L + std::exp(-state.margins[i]); // 1/(1 − σ(−m))
    }
    return step;
}

// Takes the step, or the part of it after so many halvings that lowers the loss. False where none does.
bool take(const Step &step, const Samples &samples, State &state)
{
    const bool belowRounding = step.decrement < 1e-13L * std::max(1.0L, state.loss);
    for (Wide part = 1.0L; part > 0x1p-40L; part *= 0.5L) {
        WideVector beta = state.beta;
        for (std::size_t j = 0; j < beta.size(); ++j)
            beta[j] += part * step.beta[j];
        WideVector margins = marginsOf(samples, beta);
        const Wide loss = lossAt(samples, beta, margins);
        if (belowRounding || loss <= state.loss - 1e-4L * part * step.decrement) {
            state = {std::move(beta), std::move(margins), loss};
            return true;
        }
    }
    return false;
}

enum class Separation { None, Weak, Strict };

// Whether the plane w·x + b = 0 separates the classes: to the last digit, by sums that are not rounded.
Separation separation(const Weights &plane, const core::Grid<double> &x, std::span<const double> y,
                      const std::vector<std::size_t> &columns)
{
    bool touches = false;
    bool parts = false;
    for (std::size_t i = 0; i < x.rows; ++i) {
        ExactSum sum;
        sum.add(plane.intercept);
        for (std::size_t j = 0; j < columns.size(); ++j)
            sum.addProduct(plane.weights[j], x(i, columns[j]));
        const double side = y[i] > 0.5 ? sum.value() : -sum.value();
        if (!(side >= 0.0))
            return Separation::None;
        touches = touches || side == 0.0;
        parts = parts || side > 0.0;
    }
    return !parts ? Separation::None : touches ? Separation::Weak : Separation::Strict;
}

// The plane with its largest number made 1 and all rounded to a few digits.
Weights rounded(Weights plane)
{
    double largest = std::abs(plane.intercept);
    for (const double weight : plane.weights)
        largest = std::max(largest, std::abs(weight));
    const auto round = [largest](double &number) { number = std::nearbyint(number / largest * coarse) / coarse; };
    round(plane.intercept);
    std::for_each(plane.weights.begin(), plane.weights.end(), round);
    return plane;
}

// Of a single feature the plane is a number, which may be that of a sample to the last digit: the nearest one's.
Weights throughSample(const Weights &plane, const core::Grid<double> &x, const std::vector<std::size_t> &columns)
{
    if (columns.size() != 1 || plane.weights.front() == 0.0)
        return plane;
    const double at = -plane.intercept / plane.weights.front();
    double nearest = x(0, columns.front());
    for (std::size_t i = 1; i < x.rows; ++i)
        if (const double value = x(i, columns.front()); std::abs(value - at) < std::abs(nearest - at))
            nearest = value;
    const double sign = std::copysign(1.0, plane.weights.front());
    return {.weights = {sign}, .intercept = -sign * nearest};
}

tl::unexpected<core::Error> separated(Separation how)
{
    if (how == Separation::Strict)
        return fail(ErrorKind::NotConverged, "X",
                    MARK_TEXT("LogisticRegression", "a plane separates the two classes, so the weights grow without "
                                                    "bound and the loss has no minimum; an l2 above 0 gives it one"));
    return fail(ErrorKind::NotConverged, "X",
                MARK_TEXT("LogisticRegression", "a plane separates the two classes but for samples that lie on it, so "
                                                "the weights grow without bound and the loss has no minimum; an l2 "
                                                "above 0 gives it one"));
}

/// Newton's method over the samples in some of the columns.
class Newton
{
public:
    Newton(const core::Grid<double> &x, std::span<const double> y, double l2, std::vector<std::size_t> columns)
        : m_x(x),
          m_y(y),
          m_columns(std::move(columns)),
          m_samples(prepared(x, y, l2, m_columns))
    {
        m_state.beta.resize(m_columns.size() + 1);
        m_state.margins.resize(x.rows);
        m_state.loss = lossAt(m_samples, m_state.beta, m_state.margins);
    }

    /// The columns that combinations of those before them give, numbered as those of x.
    core::Result<std::vector<std::size_t>> dependent(const core::Run &run) const
    {
        auto slopes = slopesAt(m_samples, m_state, run);
        if (!slopes)
            return fail(slopes.error());
        std::vector<std::size_t> result = factorise(slopes->hessian, leastPivot);
        for (std::size_t &column : result)
            column = m_columns[column - 1]; // the first is the intercept's, which depends on nothing
        return result;
    }

    core::Result<LogisticFit> fit(const core::Run &run)
    {
        Wide before = wideInfinity;
        bool exists = m_samples.penalised;
        for (std::size_t steps = 1; steps <= mostSteps; ++steps) {
            auto slopes = slopesAt(m_samples, m_state, run);
            if (!slopes)
                return fail(slopes.error());
            if (!factorise(slopes->hessian, m_samples.penalised ? 0.0L : noPivot).empty())
                return undecided(steps - 1);
            const Step step = stepFrom(m_samples, m_state, slopes->hessian, slopes->gradient);
            exists = exists || step.proves;
            if (!exists)
                if (const auto how = separatedBy(step.beta); how != Separation::None)
                    return separated(how);
            if (!take(step, m_samples, m_state))
                return undecided(steps);
            if (exists && (step.size <= lastStep || (step.size <= smallStep && step.size > 0.5L * before)))
                return result(steps);
            before = step.size;
        }
        return undecided(mostSteps);
    }

private:
    Separation separatedBy(const WideVector &step) const
    {
        for (const WideVector &direction : {m_state.beta, step}) {
            const Weights plane = weightsOf(m_samples, direction);
            for (const Weights &tried : {plane, rounded(plane), throughSample(plane, m_x, m_columns)})
                if (const auto how = separation(tried, m_x, m_y, m_columns); how != Separation::None)
                    return how;
        }
        return Separation::None;
    }

    tl::unexpected<core::Error> undecided(std::size_t steps) const
    {
        return fail(ErrorKind::NotConverged, "X",
                    filled(MARK_TEXT("LogisticRegression", "the weights still grow after %1 steps, as they do where a "
                                                           "plane separates the classes or all but separates them; "
                                                           "a larger l2 stops that"),
                           {literal(steps)}));
    }

    LogisticFit result(std::size_t steps) const
    {
        const Weights found = weightsOf(m_samples, m_state.beta);
        LogisticFit fit{.weights = found.weights, .intercept = found.intercept, .iterations = steps};
        Wide loss = 0.0L;
        std::size_t right = 0;
        for (std::size_t i = 0; i < m_y.size(); ++i) {
            const Wide margin = m_state.margins[i];
            loss += lossOf(margin);
            right += margin > 0.0L || (margin == 0.0L && m_y[i] > 0.5) ? 1U : 0U;
        }
        const auto n = static_cast<Wide>(m_y.size());
        fit.logLoss = static_cast<double>(loss / n);
        fit.accuracy = static_cast<double>(static_cast<Wide>(right) / n);
        return fit;
    }

    const core::Grid<double> &m_x;
    std::span<const double> m_y;
    std::vector<std::size_t> m_columns;
    Samples m_samples;
    State m_state;
};

core::Result<void> checkValues(const core::Grid<double> &x, std::span<const double> y, double l2)
{
    if (!std::all_of(x.cells.begin(), x.cells.end(), [](double number) { return std::isfinite(number); }))
        return fail(ErrorKind::Domain, "X", MARK_TEXT("LogisticRegression", "a feature is not a finite number"));
    for (std::size_t i = 0; i < y.size(); ++i)
        if (y[i] != 0.0 && y[i] != 1.0)
            return fail(ErrorKind::Domain, "y",
                        filled(MARK_TEXT("LogisticRegression", "a label must be 0 or 1; label %1, counted from 0, is "
                                                               "%2"),
                               {literal(i), literal(y[i])}));
    if (!(l2 >= 0.0) || std::isinf(l2))
        return fail(ErrorKind::Domain, "l2",
                    filled(MARK_TEXT("LogisticRegression", "l2 must be a number that is not negative; it is %1"),
                           {literal(l2)}));
    if (std::adjacent_find(y.begin(), y.end(), std::not_equal_to<>()) == y.end())
        return fail(ErrorKind::NotConverged, "y",
                    filled(MARK_TEXT("LogisticRegression", "every label is %1, so the intercept, which is not "
                                                           "penalised, grows without bound; both classes must occur"),
                           {literal(y.front())}));
    return {};
}

} // namespace

core::Result<void> checkLogisticSizes(std::size_t samples, std::size_t features, std::size_t labels)
{
    if (samples == 0 || features == 0)
        return fail(ErrorKind::Shape, "X", MARK_TEXT("LogisticRegression", "there must be a sample with a feature"));
    if (samples != labels)
        return fail(ErrorKind::Shape, "y",
                    filled(MARK_TEXT("LogisticRegression", "there must be a label for each of the %1 samples; there "
                                                           "are %2"),
                           {literal(samples), literal(labels)}));
    return {};
}

core::Result<LogisticFit> logisticRegression(const core::Grid<double> &x, std::span<const double> y, double l2,
                                             const core::Run &run)
{
    if (auto checked = checkLogisticSizes(x.rows, x.columns, y.size()); !checked)
        return fail(checked.error());
    if (auto checked = checkValues(x, y, l2); !checked)
        return fail(checked.error());
    std::vector<std::size_t> columns(x.columns);
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    Newton newton(x, y, l2, columns);
    if (l2 > 0.0)
        return newton.fit(run);
    const auto dependent = newton.dependent(run);
    if (!dependent)
        return fail(dependent.error());
    if (dependent->empty())
        return newton.fit(run);
    // The others alone tell whether the classes are separated, which says more.
    std::erase_if(columns, [&dependent](std::size_t column) {
        return std::find(dependent->begin(), dependent->end(), column) != dependent->end();
    });
    if (auto others = Newton(x, y, l2, columns).fit(run); !others)
        return others;
    return fail(ErrorKind::Singular, "X",
                filled(MARK_TEXT("LogisticRegression", "column %1 of X, counted from 0, is a combination of other "
                                                       "columns and the intercept, so the weights are not unique; "
                                                       "leave it out, or give an l2 above 0"),
                       {literal(dependent->front())}));
}

} // namespace numerics
