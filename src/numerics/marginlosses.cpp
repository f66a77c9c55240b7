#include "numerics/lossmember.h"

#include <algorithm>

namespace numerics {

namespace {

ValueAndSlope hinge(double y, double p, Values)
{
    const double missing = 1.0 - y * p;
    return {missing > 0.0 ? missing : 0.0, missing > 0.0 ? -y : 0.0};
}

ValueAndSlope squaredHinge(double y, double p, Values)
{
    const double missing = std::max(1.0 - y * p, 0.0);
    return {missing * missing, -2.0 * y * missing};
}

ValueAndSlope exponentialLoss(double y, double p, Values)
{
    const double e = std::exp(-y * p);
    return {e, -y * e};
}

ValueAndSlope logistic(double y, double p, Values)
{
    const double z = y * p;
    const double e = std::exp(-std::abs(z));
    const double log = std::log1p(e);
    return {z > 0.0 ? log : log - z, -y * ((z > 0.0 ? e : 1.0) / (1.0 + e))};
}

} // namespace

std::vector<Loss> marginLosses() // NOLINT(readability-function-size): a table, not steps
{
    return {
        {
            .id = "hinge",
            .name = MARK_TEXT("Loss", "Hinge loss"),
            .latex = R"(L(y, \hat y) = \max(0,\ 1 - y\,\hat y))",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = \begin{cases} -y & \text{if } y\,\hat y < 1 \\ )"
                             R"(0 & \text{otherwise} \end{cases})",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = 0\quad (y\,\hat y \ne 1))",
            .traits = {LossTrait::Convex, LossTrait::Robust, LossTrait::Margin, LossTrait::Calibrated},
            .target = TargetKind::Sign,
            .prediction = PredictionKind::Score,
            .meaning = MARK_TEXT("Loss", "The loss of support vector machines: a score on the right side is free "
                                         "from a margin of 1 on, before that it costs what is missing."),
            .aliases = {MARK_TEXT("Loss", "support vector machine"), MARK_TEXT("Loss", "SVM loss"),
                        MARK_TEXT("Loss", "margin loss")},
            .jumps = [](double y, Values) { return std::vector<double>{y}; },
            .evaluate = elementwise(hinge),
        },
        {
            .id = "squared_hinge",
            .name = MARK_TEXT("Loss", "Squared hinge loss"),
            .latex = R"(L(y, \hat y) = \max(0,\ 1 - y\,\hat y)^2)",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = -2y\,\max(0,\ 1 - y\,\hat y))",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = 2\,[\,y\,\hat y < 1\,])",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Margin, LossTrait::Calibrated},
            .target = TargetKind::Sign,
            .prediction = PredictionKind::Score,
            .meaning = MARK_TEXT("Loss", "The square of what is missing to a margin of 1: smooth, but one badly wrong "
                                         "point counts much."),
            .aliases = {MARK_TEXT("Loss", "L2 support vector machine")},
            .evaluate = elementwise(squaredHinge),
        },
        {
            .id = "exponential",
            .name = MARK_TEXT("Loss", "Exponential loss"),
            .latex = R"(L(y, \hat y) = e^{-y\,\hat y})",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = -y\,e^{-y\,\hat y})",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = e^{-y\,\hat y})",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Margin, LossTrait::Calibrated},
            .target = TargetKind::Sign,
            .prediction = PredictionKind::Score,
            .meaning = MARK_TEXT("Loss", "The loss that AdaBoost descends: wrong labels count exponentially much."),
            .aliases = {MARK_TEXT("Loss", "AdaBoost")},
            .evaluate = elementwise(exponentialLoss),
        },
        {
            .id = "logistic",
            .name = MARK_TEXT("Loss", "Logistic loss"),
            .latex = R"(L(y, \hat y) = \ln\bigl(1 + e^{-y\,\hat y}\bigr))",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = \frac{-y}{1 + e^{y\,\hat y}})",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \hat y^2} = \frac{1}{(1 + e^{\hat y})(1 + e^{-\hat y})})",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Robust, LossTrait::Margin,
                       LossTrait::Calibrated},
            .target = TargetKind::Sign,
            .prediction = PredictionKind::Score,
            .meaning = MARK_TEXT("Loss", "The loss of logistic regression for labels of −1 and 1: how surprised the "
                                         "sigmoid of the score is by the label, in nats."),
            .aliases = {MARK_TEXT("Loss", "log loss"), MARK_TEXT("Loss", "soft margin loss")},
            .evaluate = elementwise(logistic),
        },
    };
}

} // namespace numerics
