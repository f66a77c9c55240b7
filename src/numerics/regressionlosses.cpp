#include "numerics/doubledouble.h"
#include "numerics/lossmember.h"

#include <numbers>

namespace numerics {

namespace {

// ln cosh of a ≥ 0 with its derivative. Below 1 from u = e^a − 1, as cosh a = 1 + u²/(2(1+u)); above it from e^(−2a).
ValueAndSlope logCosh(double a)
{
    if (a < 1.0) {
        const double u = std::expm1(a);
        const double doubled = u * (u + 2.0); // e^(2a) − 1
        return {std::log1p(u * u / (2.0 * (1.0 + u))), doubled / (doubled + 2.0)};
    }
    const double e = std::exp(-2.0 * a);
    return {a + (std::log1p(e) - std::numbers::ln2), (1.0 - e) / (1.0 + e)};
}

ValueAndSlope logCoshLoss(double y, double p, Values)
{
    Rounded r = exactDifference(p, y);
    if (!std::isfinite(r.head))
        r.rest = 0.0;
    const double side = std::copysign(1.0, r.head);
    const ValueAndSlope outer = logCosh(std::abs(r.head));
    // What rounding took from the residual is put back to first order.
    return {outer.value + outer.slope * side * r.rest, r.head == 0.0 ? 0.0 : side * outer.slope};
}

// ln((1+upper)/(1+lower)) for upper ≥ lower > −1: the logarithm of a number that is at least 1 keeps the digits of its
// distance to 1, and what rounding took from that is put back to first order.
double logRise(double lower, double upper)
{
    const Rounded base = exactDifference(1.0, -lower);
    const Rounded rise = exactDifference(upper, lower);
    const double x = rise.head / base.head;
    if (std::isinf(x))
        return std::log(rise.head) - std::log(base.head);
    const double rest = std::fma(-x, base.head, rise.head) + rise.rest - x * base.rest;
    return std::log1p(x) + rest / base.head / (1.0 + x);
}

ValueAndSlope squaredLog(double y, double p, Values)
{
    if (std::isinf(p))
        return {p, 0.0};
    const double l = p >= y ? logRise(y, p) : -logRise(p, y);
    return {l * l, 2.0 * l / (1.0 + p)};
}

ValueAndSlope absolutePercentage(double y, double p, Values)
{
    const double size = std::abs(y);
    return {std::abs(residualOver(y, p, size)), sign(p - y) / size};
}

} // namespace

std::vector<Loss> regressionLosses() // NOLINT(readability-function-size): a table, not steps
{
    return {
        {
            .id = "squared",
            .name = MARK_TEXT("Loss", "Squared error"),
            .latex = R"(L(y, \hat y) = (\hat y - y)^2)",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = 2\,(\hat y - y))",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = 2)",
            .traits = {LossTrait::Convex, LossTrait::Smooth},
            .meaning = MARK_TEXT("Loss", "The square of the error: large errors count most, and the best constant "
                                         "prediction is the mean of the targets."),
            .aliases = {MARK_TEXT("Loss", "quadratic loss"), MARK_TEXT("Loss", "mean squared error"),
                        MARK_TEXT("Loss", "MSE"), MARK_TEXT("Loss", "L2 loss")},
            .evaluate = elementwise([](double y, double p, Values) {
                const double r = p - y;
                return ValueAndSlope{r * r, 2.0 * r};
            }),
        },
        {
            .id = "half_squared",
            .name = MARK_TEXT("Loss", "Half squared error"),
            .latex = R"(L(y, \hat y) = \tfrac12 (\hat y - y)^2)",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = \hat y - y)",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = 1)",
            .traits = {LossTrait::Convex, LossTrait::Smooth},
            .meaning = MARK_TEXT("Loss", "Half the square of the error: the residual itself is the gradient, as of the "
                                         "negative logarithm of a normal density of variance 1."),
            .aliases = {MARK_TEXT("Loss", "quadratic loss")},
            .evaluate = elementwise([](double y, double p, Values) {
                const double r = p - y;
                return ValueAndSlope{0.5 * r * r, r};
            }),
        },
        {
            .id = "absolute",
            .name = MARK_TEXT("Loss", "Absolute error"),
            .latex = R"(L(y, \hat y) = \lvert \hat y - y \rvert)",
            .gradientLatex =
                R"(\frac{\partial L}{\partial \hat y} = \operatorname{sgn}(\hat y - y),\quad 0 \text{ at } \hat y = y)",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = 0\quad (\hat y \ne y))",
            .traits = {LossTrait::Convex, LossTrait::Robust},
            .meaning = MARK_TEXT("Loss", "The size of the error: outliers pull no harder than other points, and the "
                                         "best constant prediction is a median of the targets."),
            .aliases = {MARK_TEXT("Loss", "mean absolute error"), MARK_TEXT("Loss", "MAE"),
                        MARK_TEXT("Loss", "L1 loss")},
            .jumps = [](double y, Values) { return std::vector<double>{y}; },
            .evaluate = elementwise([](double y, double p, Values) {
                const double r = p - y;
                return ValueAndSlope{std::abs(r), sign(r)};
            }),
        },
        {
            .id = "log_cosh",
            .name = MARK_TEXT("Loss", "Log-cosh loss"),
            .latex = R"(L(y, \hat y) = \ln\cosh(\hat y - y))",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = \tanh(\hat y - y))",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = \frac{1}{\cosh^2(\hat y - y)})",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Robust},
            .meaning = MARK_TEXT("Loss", "Half the square of a small error, the size of a large one less ln 2, and "
                                         "smooth all the way."),
            .evaluate = elementwise(logCoshLoss),
        },
        {
            .id = "squared_log",
            .name = MARK_TEXT("Loss", "Squared logarithmic error"),
            .latex = R"(L(y, \hat y) = \Bigl(\ln\frac{1 + \hat y}{1 + y}\Bigr)^{2})",
            .gradientLatex =
                R"(\frac{\partial L}{\partial \hat y} = \frac{2}{1 + \hat y}\,\ln\frac{1 + \hat y}{1 + y})",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = \frac{2}{(1 + \hat y)^2})"
                              R"(\Bigl(1 - \ln\frac{1 + \hat y}{1 + y}\Bigr))",
            .traits = {LossTrait::Smooth},
            .target = TargetKind::AboveMinusOne,
            .prediction = PredictionKind::AboveMinusOne,
            .meaning = MARK_TEXT("Loss", "The squared error of logarithms: what counts is by which factor a prediction "
                                         "is wrong, not by how much."),
            .aliases = {MARK_TEXT("Loss", "mean squared logarithmic error"), MARK_TEXT("Loss", "MSLE")},
            .evaluate = elementwise(squaredLog),
        },
        {
            .id = "absolute_percentage",
            .name = MARK_TEXT("Loss", "Absolute percentage error"),
            .latex = R"(L(y, \hat y) = \frac{\lvert \hat y - y \rvert}{\lvert y \rvert})",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = \frac{\operatorname{sgn}(\hat y - y)})"
                             R"({\lvert y \rvert},\quad 0 \text{ at } \hat y = y)",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = 0\quad (\hat y \ne y))",
            .traits = {LossTrait::Convex, LossTrait::Robust},
            .target = TargetKind::NotZero,
            .meaning = MARK_TEXT("Loss", "The error as a fraction of the target, which must not be 0; small targets "
                                         "count most, and the best constant prediction is too low for most."),
            .aliases = {MARK_TEXT("Loss", "mean absolute percentage error"), MARK_TEXT("Loss", "MAPE")},
            .jumps = [](double y, Values) { return std::vector<double>{y}; },
            .evaluate = elementwise(absolutePercentage),
        },
    };
}

} // namespace numerics
