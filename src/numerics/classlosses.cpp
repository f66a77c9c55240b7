#include "numerics/lossmember.h"
#include "numerics/quadruple.h"
#include "numerics/softmax.h"
#include "numerics/widesum.h"

namespace numerics {

namespace {

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

double divergenceInQuadruple(Values target, Values logs)
{
    Quadruple sum = 0;
    for (std::size_t i = 0; i < target.size(); ++i)
        if (target[i] > 0.0)
            sum += Quadruple(target[i]) * (log(Quadruple(target[i])) - logs[i]);
    return static_cast<double>(sum);
}

// Near distributions differ by terms that cancel, in each and among each other.
double divergence(Values target, Values logs)
{
    WideSum sum;
    Wide size = 0.0L;
    for (std::size_t i = 0; i < target.size(); ++i) {
        if (target[i] == 0.0)
            continue;
        const Wide share = target[i];
        const Wide log = std::log(share);
        sum.add(share * (log - logs[i]));
        size += share * (std::abs(log) + std::abs(static_cast<Wide>(logs[i])));
    }
    const Wide value = sum.value();
    const bool cancels = std::isfinite(size) && std::abs(value) < 0x1p-8L * size;
    return cancels ? divergenceInQuadruple(target, logs) : static_cast<double>(value);
}

void kullbackLeibler(const LossRows &rows)
{
    for (std::size_t i = 0; i < rows.values.size(); ++i)
        rows.values[i] = divergence(rows.target.subspan(i * rows.classes, rows.classes),
                                    rows.prediction.subspan(i * rows.classes, rows.classes));
    for (std::size_t i = 0; i < rows.slopes.size(); ++i)
        rows.slopes[i] = 0.0 - rows.target[i];
}

} // namespace

std::vector<Loss> classLosses() // NOLINT(readability-function-size): a table, not steps
{
    return {
        {
            .id = "cross_entropy",
            .name = MARK_TEXT("Loss", "Cross-entropy"),
            .latex = R"(L_\alpha(c, \mathbf z) = -\sum_{i} q_i \ln s_i,\quad s_i = \frac{e^{z_i}}{\sum_j e^{z_j}},)"
                     R"(\quad q_i = (1 - \alpha)\,[\,i = c\,] + \frac{\alpha}{k})",
            .gradientLatex = R"(\frac{\partial L_\alpha}{\partial z_i} = s_i - q_i)",
            .curvatureLatex = R"(\frac{\partial^2 L_\alpha}{\partial z_i\,\partial z_j} = s_i\,([\,i = j\,] - s_j))",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Robust},
            .parameters = {lossParameter("label_smoothing", MARK_TEXT("Loss", "Label smoothing"), R"(\alpha)", 0.0,
                                         {.lowest = 0.0, .highest = 1.0},
                                         MARK_TEXT("Loss", "The share of the target that is spread over all "
                                                           "classes."))},
            .target = TargetKind::ClassNumber,
            .prediction = PredictionKind::Logits,
            .meaning = MARK_TEXT("Loss", "How surprised the softmax of the logits is by the true class, in nats."),
            .aliases = {MARK_TEXT("Loss", "log loss"), MARK_TEXT("Loss", "softmax loss"),
                        MARK_TEXT("Loss", "negative log-likelihood"), MARK_TEXT("Loss", "label smoothing")},
            .evaluate = crossEntropy,
        },
        {
            .id = "kl_divergence",
            .name = MARK_TEXT("Loss", "Kullback–Leibler divergence"),
            .latex = R"(L(\mathbf p, \mathbf l) = \sum_i p_i\,(\ln p_i - l_i),\quad l_i = \ln q_i)",
            .gradientLatex = R"(\frac{\partial L}{\partial l_i} = -p_i)",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial l_i\,\partial l_j} = 0)",
            .traits = {LossTrait::Convex, LossTrait::Smooth, LossTrait::Robust, LossTrait::Proper},
            .target = TargetKind::Distribution,
            .prediction = PredictionKind::LogProbabilities,
            .meaning = MARK_TEXT("Loss", "How many nats are lost by taking q, whose logarithms are predicted, for the "
                                         "true distribution p; summed over the classes."),
            .aliases = {MARK_TEXT("Loss", "relative entropy"), MARK_TEXT("Loss", "KL divergence")},
            .evaluate = kullbackLeibler,
        },
    };
}

} // namespace numerics
