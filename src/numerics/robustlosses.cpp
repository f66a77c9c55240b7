#include "numerics/doubledouble.h"
#include "numerics/lossmember.h"

#include <algorithm>

namespace numerics {

namespace {

constexpr core::Domain positive{.lowest = 0.0, .open = true};
constexpr core::Domain notNegative{.lowest = 0.0};

ValueAndSlope huber(double y, double p, Values v)
{
    const double r = p - y;
    const double a = std::abs(r);
    const double slope = std::clamp(r, -v[0], v[0]);
    return {a <= v[0] ? 0.5 * a * a : linearPart(v[0], y, p, 0.5 * v[0]), slope};
}

ValueAndSlope smoothAbsolute(double y, double p, Values v)
{
    const double r = p - y;
    const double a = std::abs(r);
    return {a < v[0] ? a / v[0] * (0.5 * a) : linearPart(1.0, y, p, 0.5 * v[0]), a < v[0] ? r / v[0] : sign(r)};
}

ValueAndSlope quantile(double y, double p, Values v)
{
    const double weight = p < y ? v[0] : 1.0 - v[0];
    return {linearPart(weight, y, p, 0.0), weight * sign(p - y)};
}

ValueAndSlope epsilonInsensitive(double y, double p, Values v)
{
    const double a = std::abs(p - y);
    if (std::isinf(a))
        return {std::isinf(p) ? a : linearPart(1.0, y, p, v[0]), sign(p - y)};
    // Near ε the residual counts to its last digit.
    const Rounded r = p < y ? exactDifference(y, p) : exactDifference(p, y);
    const double beyond = (r.head - v[0]) + r.rest;
    return beyond > 0.0 ? ValueAndSlope{beyond, sign(p - y)} : ValueAndSlope{};
}

std::vector<double> endsOfTheTube(double y, Values v)
{
    return v[0] == 0.0 ? std::vector<double>{y} : std::vector<double>{y - v[0], y + v[0]};
}

} // namespace

std::vector<Loss> robustLosses() // NOLINT(readability-function-size): a table, not steps
{
    return {
        {
            .id = "huber",
            .name = MARK_TEXT("Loss", "Huber loss"),
            .latex = R"(L_\delta(y, \hat y) = \begin{cases} \tfrac12 r^2 & \text{if } \lvert r\rvert \le \delta \\ )"
                     R"(\delta\,\bigl(\lvert r\rvert - \tfrac12\delta\bigr) & \text{otherwise} \end{cases},)"
                     R"(\quad r = \hat y - y)",
            .gradientLatex =
                R"(\frac{\partial L_\delta}{\partial \hat y} = \max\bigl(-\delta, \min(\delta, \hat y - y)\bigr))",
            .curvatureLatex =
                R"(\frac{\partial^2 L_\delta}{\partial \hat y^2} = [\,\lvert \hat y - y\rvert < \delta\,])",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Robust},
            .parameters = {lossParameter("delta", MARK_TEXT("Loss", "Delta"), R"(\delta)", 1.0, positive,
                                         MARK_TEXT("Loss", "The size of error from which the loss grows linearly."))},
            .meaning = MARK_TEXT("Loss", "Half the square of a small error, linear in a large one: smooth at the "
                                         "target, yet robust to outliers."),
            .evaluate = elementwise(huber),
        },
        {
            .id = "smooth_l1",
            .name = MARK_TEXT("Loss", "Smooth absolute error"),
            .latex = R"(L_\beta(y, \hat y) = \begin{cases} \frac{r^2}{2\beta} & \text{if } \lvert r\rvert < \beta \\ )"
                     R"(\lvert r\rvert - \tfrac12\beta & \text{otherwise} \end{cases},\quad r = \hat y - y)",
            .gradientLatex = R"(\frac{\partial L_\beta}{\partial \hat y} = )"
                             R"(\max\Bigl(-1, \min\Bigl(1, \frac{\hat y - y}{\beta}\Bigr)\Bigr))",
            .curvatureLatex = R"(\frac{\partial^2 L_\beta}{\partial \hat y^2} = )"
                              R"(\frac1\beta\,[\,\lvert \hat y - y\rvert < \beta\,])",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Robust},
            .parameters = {lossParameter("beta", MARK_TEXT("Loss", "Beta"), R"(\beta)", 1.0, positive,
                                         MARK_TEXT("Loss", "The size of error from which the loss grows linearly."))},
            .meaning = MARK_TEXT("Loss", "The Huber loss over its own delta: of slope 1 far out, whatever beta is, and "
                                         "the absolute error in the limit of beta at 0."),
            .aliases = {MARK_TEXT("Loss", "smooth L1 loss")},
            .evaluate = elementwise(smoothAbsolute),
        },
        {
            .id = "quantile",
            .name = MARK_TEXT("Loss", "Quantile loss"),
            .latex = R"(L_\tau(y, \hat y) = \begin{cases} \tau\,(y - \hat y) & \text{if } \hat y < y \\ )"
                     R"((1 - \tau)\,(\hat y - y) & \text{otherwise} \end{cases})",
            .gradientLatex = R"(\frac{\partial L_\tau}{\partial \hat y} = \begin{cases} -\tau & \text{if } \hat y < y )"
                             R"(\\ 0 & \text{if } \hat y = y \\ 1 - \tau & \text{if } \hat y > y \end{cases})",
            .curvatureLatex = R"(\frac{\partial^2 L_\tau}{\partial \hat y^2} = 0\quad (\hat y \ne y))",
            .traits = {LossTrait::Convex, LossTrait::Robust},
            .parameters = {lossParameter("tau", MARK_TEXT("Loss", "Tau"), R"(\tau)", 0.5,
                                         {.lowest = 0.0, .highest = 1.0, .open = true},
                                         MARK_TEXT("Loss", "The share of the targets that shall lie below."))},
            .meaning = MARK_TEXT("Loss", "An absolute error that weighs too low by tau and too high by 1 − tau: the "
                                         "best constant prediction is a tau quantile of the targets."),
            .aliases = {MARK_TEXT("Loss", "pinball loss"), MARK_TEXT("Loss", "check loss")},
            .jumps = [](double y, Values) { return std::vector<double>{y}; },
            .evaluate = elementwise(quantile),
        },
        {
            .id = "epsilon_insensitive",
            .name = MARK_TEXT("Loss", "Epsilon-insensitive loss"),
            .latex = R"(L_\varepsilon(y, \hat y) = \max(0,\ \lvert \hat y - y \rvert - \varepsilon))",
            .gradientLatex = R"(\frac{\partial L_\varepsilon}{\partial \hat y} = \begin{cases} )"
                             R"(\operatorname{sgn}(\hat y - y) & \text{if } \lvert \hat y - y \rvert > \varepsilon \\ )"
                             R"(0 & \text{otherwise} \end{cases})",
            .curvatureLatex = R"(\frac{\partial^2 L_\varepsilon}{\partial \hat y^2} = 0)"
                              R"(\quad (\lvert \hat y - y \rvert \ne \varepsilon))",
            .traits = {LossTrait::Convex, LossTrait::Robust},
            .parameters = {lossParameter("epsilon", MARK_TEXT("Loss", "Epsilon"), R"(\varepsilon)", 0.1, notNegative,
                                         MARK_TEXT("Loss", "The size of error that costs nothing."))},
            .meaning = MARK_TEXT("Loss", "The absolute error less what is free: the loss of support vector regression, "
                                         "in which only the points outside a tube count."),
            .aliases = {MARK_TEXT("Loss", "support vector regression"), MARK_TEXT("Loss", "SVR")},
            .jumps = endsOfTheTube,
            .evaluate = elementwise(epsilonInsensitive),
        },
    };
}

} // namespace numerics
