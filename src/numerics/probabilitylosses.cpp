#include "numerics/lossmember.h"
#include "numerics/quadruple.h"
#include "numerics/wide.h"

namespace numerics {

namespace {

ValueAndSlope zeroOne(double y, double p, Values v)
{
    return {(p >= v[0]) == (y == 1.0) ? 0.0 : 1.0, 0.0};
}

ValueAndSlope binaryCrossEntropy(double y, double p, Values)
{
    const double value = weighted(y, -std::log(p)) + weighted(1.0 - y, -std::log1p(-p));
    if (p == y && (p == 0.0 || p == 1.0))
        return {0.0, p == 0.0 ? 1.0 : -1.0};
    return {value, (p - y) / (p * (1.0 - p))};
}

// σ(x) − y for 0 < y < 1 near the logit of y, where the two cancel: in ever more digits, as they are needed.
double cancelledGap(double y, double x)
{
    const Wide e = std::exp(-std::abs(static_cast<Wide>(x)));
    const Wide tail = e / (1.0L + e);
    const Wide gap = x > 0.0 ? (1.0L - y) - tail : tail - y;
    if (std::abs(gap) > 0x1p-9L * tail)
        return static_cast<double>(gap);
    if (std::abs(x) < 1e-17) // σ(x) is ½ + x/4, but not in any number of digits
        return (0.5 - y) + 0.25 * x;
    const Quadruple precise = exp(Quadruple(-std::abs(x)));
    const Quadruple share = precise / (1 + precise);
    return static_cast<double>(Quadruple(x > 0.0 ? 1 - Quadruple(y) - share : share - y));
}

// Every term of the value is positive: max(x, 0) − x·y is x(1 − y) or −x·y.
ValueAndSlope binaryCrossEntropyOfLogit(double y, double x, Values)
{
    const double e = std::exp(-std::abs(x));
    const double tail = e / (1.0 + e);
    const double value = (x > 0.0 ? weighted(1.0 - y, x) : weighted(y, -x)) + std::log1p(e);
    const double gap = x > 0.0 ? (1.0 - y) - tail : tail - y;
    return {value, std::abs(gap) < tail ? cancelledGap(y, x) : gap};
}

// With z the logit of the true class, s = σ(−z) and ℓ = −ln σ(z): α s^γ ℓ and −α s^γ (γ σ(z) ℓ + s). The power is
// taken of the logarithm of s, which is known to its last digits where s rounds to 1.
ValueAndSlope focal(double y, double x, Values v)
{
    const double side = y == 1.0 ? 1.0 : -1.0;
    const Wide z = static_cast<Wide>(side) * x;
    const Wide e = std::exp(-std::abs(z));
    const Wide log = std::log1p(e);
    const Wide wrong = (z > 0.0L ? e : 1.0L) / (1.0L + e);
    const Wide right = (z > 0.0L ? 1.0L : e) / (1.0L + e);
    const Wide surprise = z > 0.0L ? log : log - z;
    const Wide power = v[0] == 2.0 ? wrong * wrong : std::exp(-weighted<Wide>(v[0], z > 0.0L ? log + z : log));
    const Wide alpha = y == 1.0 ? static_cast<Wide>(v[1]) : 1.0L - v[1];
    const Wide weight = alpha * power;
    const Wide slope = -weight * (v[0] * weighted(right, surprise) + wrong);
    return {static_cast<double>(weighted(weight, surprise)), side * static_cast<double>(slope)};
}

constexpr core::Domain unit{.lowest = 0.0, .highest = 1.0};

} // namespace

std::vector<Loss> probabilityLosses() // NOLINT(readability-function-size): a table, not steps
{
    return {
        {
            .id = "zero_one",
            .name = MARK_TEXT("Loss", "Zero-one loss"),
            .latex = R"(L_\theta(y, p) = \begin{cases} 0 & \text{if } y = [\,p \ge \theta\,] \\ )"
                     R"(1 & \text{otherwise} \end{cases})",
            .gradientLatex = R"(\frac{\partial L_\theta}{\partial p} = 0)",
            .curvatureLatex = R"(\frac{\partial^2 L_\theta}{\partial p^2} = 0\quad (p \ne \theta))",
            .traits = {LossTrait::Bounded, LossTrait::Robust},
            .parameters = {lossParameter("threshold", MARK_TEXT("Loss", "Threshold"), R"(\theta)", 0.5, {},
                                         MARK_TEXT("Loss", "The probability from which class 1 is predicted."))},
            .target = TargetKind::Binary,
            .prediction = PredictionKind::Probability,
            .meaning = MARK_TEXT("Loss", "1 for a wrong class, 0 for the right one: what one cares about in the end, "
                                         "but its gradient is 0 and leads nowhere."),
            .aliases = {MARK_TEXT("Loss", "misclassification"), MARK_TEXT("Loss", "error rate"),
                        MARK_TEXT("Loss", "0-1 loss")},
            .jumps = [](double, Values v) { return std::vector<double>{v[0]}; },
            .evaluate = elementwise(zeroOne),
        },
        {
            .id = "binary_cross_entropy",
            .name = MARK_TEXT("Loss", "Binary cross-entropy"),
            .latex = R"(L(y, p) = -y \ln p - (1 - y) \ln(1 - p))",
            .gradientLatex = R"(\frac{\partial L}{\partial p} = \frac{p - y}{p\,(1 - p)})",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial p^2} = \frac{y}{p^2} + \frac{1 - y}{(1 - p)^2})",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Proper},
            .target = TargetKind::Probability,
            .prediction = PredictionKind::Probability,
            .meaning = MARK_TEXT("Loss", "How surprised a predicted probability is by what happened, in nats; a "
                                         "certain prediction that is wrong costs infinitely much."),
            .aliases = {MARK_TEXT("Loss", "log loss"), MARK_TEXT("Loss", "logistic loss of a probability"),
                        MARK_TEXT("Loss", "BCE")},
            .evaluate = elementwise(binaryCrossEntropy),
        },
        {
            .id = "binary_cross_entropy_logits",
            .name = MARK_TEXT("Loss", "Binary cross-entropy of a logit"),
            .latex = R"(L(y, z) = \ln(1 + e^{z}) - y\,z)",
            .gradientLatex = R"(\frac{\partial L}{\partial z} = \frac{1}{1 + e^{-z}} - y)",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial z^2} = \frac{1}{(1 + e^{z})(1 + e^{-z})})",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Robust, LossTrait::Calibrated},
            .target = TargetKind::Probability,
            .prediction = PredictionKind::Score,
            .meaning = MARK_TEXT("Loss", "The binary cross-entropy of the sigmoid of a score, without a detour by the "
                                         "probability: exact where that would round to 0 or 1."),
            .aliases = {MARK_TEXT("Loss", "sigmoid cross-entropy"), MARK_TEXT("Loss", "BCE with logits")},
            .evaluate = elementwise(binaryCrossEntropyOfLogit),
        },
        {
            .id = "focal",
            .name = MARK_TEXT("Loss", "Focal loss"),
            .latex = R"(L_{\gamma,\alpha}(y, z) = -\alpha_y\,(1 - s)^\gamma \ln s,\quad s = \begin{cases} )"
                     R"(\sigma(z) & \text{if } y = 1 \\ \sigma(-z) & \text{if } y = 0 \end{cases},\quad )"
                     R"(\alpha_1 = \alpha,\ \alpha_0 = 1 - \alpha)",
            .gradientLatex = R"(\frac{\partial L_{\gamma,\alpha}}{\partial z} = (2y - 1)\,\alpha_y\,(1 - s)^\gamma )"
                             R"(\bigl(\gamma\,s \ln s - (1 - s)\bigr))",
            .curvatureLatex = R"(\frac{\partial^2 L_{\gamma,\alpha}}{\partial z^2} = \alpha_y\,s\,(1 - s)^{\gamma} )"
                              R"(\bigl(\gamma\,((1 - s) - \gamma s)\ln s + (2\gamma + 1)(1 - s)\bigr))",
            .traits = {LossTrait::Smooth, LossTrait::Robust},
            .parameters = {lossParameter("gamma", MARK_TEXT("Loss", "Gamma"), R"(\gamma)", 2.0, {.lowest = 0.0},
                                         MARK_TEXT("Loss", "How much less it counts what is already right.")),
                           lossParameter("alpha", MARK_TEXT("Loss", "Alpha"), R"(\alpha)", 0.25, unit,
                                         MARK_TEXT("Loss", "The weight of class 1; class 0 has the rest to 1."))},
            .target = TargetKind::Binary,
            .prediction = PredictionKind::Score,
            .meaning = MARK_TEXT("Loss", "A cross-entropy that turns away from easy examples: the surer the right "
                                         "class already is, the less it counts."),
            .aliases = {MARK_TEXT("Loss", "class imbalance")},
            .evaluate = elementwise(focal),
        },
    };
}

} // namespace numerics
