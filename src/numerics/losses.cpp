#include "numerics/losses.h"

#include "numerics/softmax.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

// One loop over whole arrays out of a loss of one pair of numbers, so that no call is made per number.
template <class Function>
std::function<void(const LossRows &)> elementwise(Function function)
{
    return [function](const LossRows &rows) {
        for (std::size_t i = 0; i < rows.target.size(); ++i) {
            const ValueAndSlope result = function(rows.target[i], rows.prediction[i], rows.parameters);
            rows.values[i] = result.value;
            rows.slopes[i] = result.slope;
        }
    };
}

double sign(double number)
{
    return static_cast<double>(number > 0.0) - static_cast<double>(number < 0.0);
}

// a·b where nothing of something infinite is nothing.
double weighted(double weight, double number)
{
    return weight == 0.0 ? 0.0 : weight * number;
}

ValueAndSlope binaryCrossEntropy(double y, double p, Values)
{
    const double value = weighted(y, -std::log(p)) + weighted(1.0 - y, -std::log1p(-p));
    if (p == y && (p == 0.0 || p == 1.0))
        return {0.0, p == 0.0 ? 1.0 : -1.0};
    return {value, (p - y) / (p * (1.0 - p))};
}

// sᵢ − qᵢ, taken from 1 where both are near it.
double gap(double probability, double complement, double target, double targetComplement)
{
    return probability > 0.5 ? targetComplement - complement : probability - target;
}

void crossEntropyRow(std::size_t label, double smoothing, Values logits, double &value, std::span<double> slopes)
{
    const auto classes = static_cast<double>(logits.size());
    const SoftmaxTerms terms(logits, 1.0, slopes);
    const double spread = smoothing / classes;
    const double missing = spread * (classes - 1.0);
    value = 0.0;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const double target = i == label ? 1.0 - missing : spread;
        value += weighted(target, terms.surprise(i));
        slopes[i] = gap(terms.probability(i), terms.complement(i), target, i == label ? missing : 1.0 - spread);
    }
}

void crossEntropy(const LossRows &rows)
{
    for (std::size_t i = 0; i < rows.target.size(); ++i)
        crossEntropyRow(static_cast<std::size_t>(rows.target[i]), rows.parameters[0],
                        rows.prediction.subspan(i * rows.classes, rows.classes), rows.values[i],
                        rows.slopes.subspan(i * rows.classes, rows.classes));
}

std::vector<Loss> regressionLosses()
{
    return {
        {
            .id = "squared",
            .name = MARK_TEXT("Loss", "Squared error"),
            .latex = R"(L(y, \hat y) = (\hat y - y)^2)",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = 2\,(\hat y - y))",
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
            .id = "absolute",
            .name = MARK_TEXT("Loss", "Absolute error"),
            .latex = R"(L(y, \hat y) = \lvert \hat y - y \rvert)",
            .gradientLatex =
                R"(\frac{\partial L}{\partial \hat y} = \operatorname{sgn}(\hat y - y),\quad 0 \text{ at } \hat y = y)",
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
            .id = "huber",
            .name = MARK_TEXT("Loss", "Huber loss"),
            .latex = R"(L_\delta(y, \hat y) = \begin{cases} \tfrac12 r^2 & \text{if } \lvert r\rvert \le \delta \\ )"
                     R"(\delta\,\bigl(\lvert r\rvert - \tfrac12\delta\bigr) & \text{otherwise} \end{cases},)"
                     R"(\quad r = \hat y - y)",
            .gradientLatex =
                R"(\frac{\partial L_\delta}{\partial \hat y} = \max\bigl(-\delta, \min(\delta, \hat y - y)\bigr))",
            .parameters = {{.id = "delta",
                            .name = MARK_TEXT("Loss", "Delta"),
                            .latex = R"(\delta)",
                            .initial = 1.0,
                            .domain = {.lowest = 0.0, .open = true},
                            .meaning = MARK_TEXT("Loss", "The size of error from which the loss grows linearly."),
                            .optional = true}},
            .meaning = MARK_TEXT("Loss", "Half the square of a small error, linear in a large one: smooth at the "
                                         "target, yet robust to outliers."),
            .evaluate = elementwise([](double y, double p, Values v) {
                const double r = p - y;
                const double a = std::abs(r);
                const double c = std::min(a, v[0]); // both cases in one, without a branch
                return ValueAndSlope{c * (a - 0.5 * c), std::clamp(r, -v[0], v[0])};
            }),
        },
    };
}

std::vector<Loss> classificationLosses() // NOLINT(readability-function-size): a table, not steps
{
    return {
        {
            .id = "zero_one",
            .name = MARK_TEXT("Loss", "Zero-one loss"),
            .latex = R"(L_\theta(y, p) = \begin{cases} 0 & \text{if } y = [\,p \ge \theta\,] \\ )"
                     R"(1 & \text{otherwise} \end{cases})",
            .gradientLatex = R"(\frac{\partial L_\theta}{\partial p} = 0)",
            .parameters = {{.id = "threshold",
                            .name = MARK_TEXT("Loss", "Threshold"),
                            .latex = R"(\theta)",
                            .initial = 0.5,
                            .meaning = MARK_TEXT("Loss", "The probability from which class 1 is predicted."),
                            .optional = true}},
            .target = TargetKind::Binary,
            .prediction = PredictionKind::Probability,
            .meaning = MARK_TEXT("Loss", "1 for a wrong class, 0 for the right one: what one cares about in the end, "
                                         "but its gradient is 0 and leads nowhere."),
            .aliases = {MARK_TEXT("Loss", "misclassification"), MARK_TEXT("Loss", "error rate"),
                        MARK_TEXT("Loss", "0-1 loss")},
            .jumps = [](double, Values v) { return std::vector<double>{v[0]}; },
            .evaluate = elementwise([](double y, double p, Values v) {
                return ValueAndSlope{(p >= v[0]) == (y == 1.0) ? 0.0 : 1.0, 0.0};
            }),
        },
        {
            .id = "hinge",
            .name = MARK_TEXT("Loss", "Hinge loss"),
            .latex = R"(L(y, \hat y) = \max(0,\ 1 - y\,\hat y))",
            .gradientLatex = R"(\frac{\partial L}{\partial \hat y} = \begin{cases} -y & \text{if } y\,\hat y < 1 \\ )"
                             R"(0 & \text{otherwise} \end{cases})",
            .target = TargetKind::Sign,
            .prediction = PredictionKind::Score,
            .meaning = MARK_TEXT("Loss", "The loss of support vector machines: a score on the right side is free "
                                         "from a margin of 1 on, before that it costs what is missing."),
            .aliases = {MARK_TEXT("Loss", "support vector machine"), MARK_TEXT("Loss", "SVM loss"),
                        MARK_TEXT("Loss", "margin loss")},
            .jumps = [](double y, Values) { return std::vector<double>{y}; },
            .evaluate = elementwise([](double y, double p, Values) {
                const double missing = 1.0 - y * p;
                return ValueAndSlope{missing > 0.0 ? missing : 0.0, missing > 0.0 ? -y : 0.0};
            }),
        },
        {
            .id = "cross_entropy",
            .name = MARK_TEXT("Loss", "Cross-entropy"),
            .latex = R"(L_\alpha(c, \mathbf z) = -\sum_{i} q_i \ln s_i,\quad s_i = \frac{e^{z_i}}{\sum_j e^{z_j}},)"
                     R"(\quad q_i = (1 - \alpha)\,[\,i = c\,] + \frac{\alpha}{k})",
            .gradientLatex = R"(\frac{\partial L_\alpha}{\partial z_i} = s_i - q_i)",
            .parameters = {{.id = "label_smoothing",
                            .name = MARK_TEXT("Loss", "Label smoothing"),
                            .latex = R"(\alpha)",
                            .initial = 0.0,
                            .domain = {.lowest = 0.0, .highest = 1.0},
                            .meaning = MARK_TEXT("Loss", "The share of the target that is spread over all classes."),
                            .optional = true}},
            .target = TargetKind::ClassNumber,
            .prediction = PredictionKind::Logits,
            .meaning = MARK_TEXT("Loss", "How surprised the softmax of the logits is by the true class, in nats."),
            .aliases = {MARK_TEXT("Loss", "log loss"), MARK_TEXT("Loss", "softmax loss"),
                        MARK_TEXT("Loss", "negative log-likelihood"), MARK_TEXT("Loss", "label smoothing")},
            .evaluate = crossEntropy,
        },
        {
            .id = "binary_cross_entropy",
            .name = MARK_TEXT("Loss", "Binary cross-entropy"),
            .latex = R"(L(y, p) = -y \ln p - (1 - y) \ln(1 - p))",
            .gradientLatex = R"(\frac{\partial L}{\partial p} = \frac{p - y}{p\,(1 - p)})",
            .target = TargetKind::Probability,
            .prediction = PredictionKind::Probability,
            .meaning = MARK_TEXT("Loss", "How surprised a predicted probability is by what happened, in nats; a "
                                         "certain prediction that is wrong costs infinitely much."),
            .aliases = {MARK_TEXT("Loss", "log loss"), MARK_TEXT("Loss", "logistic loss of a probability"),
                        MARK_TEXT("Loss", "BCE")},
            .evaluate = elementwise(binaryCrossEntropy),
        },
    };
}

} // namespace

const std::vector<Loss> &losses()
{
    static const std::vector<Loss> all = [] {
        std::vector<Loss> table = regressionLosses();
        for (Loss &entry : classificationLosses())
            table.push_back(std::move(entry));
        return table;
    }();
    return all;
}

const Loss *findLoss(std::string_view id)
{
    const auto &table = losses();
    const auto found = std::find_if(table.begin(), table.end(), [id](const Loss &loss) { return loss.id == id; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace numerics
