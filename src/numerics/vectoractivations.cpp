#include "numerics/vectoractivations.h"

#include "numerics/softmax.h"
#include "numerics/sparsemax.h"

#include <algorithm>

namespace numerics {

// NOLINTNEXTLINE(readability-function-size): a table, not steps
const std::vector<VectorActivation> &vectorActivations()
{
    static const std::vector<VectorActivation> all{
        {
            .id = "softmax",
            .name = MARK_TEXT("Activation", "Softmax"),
            .latex = R"(s_i = \frac{e^{z_i/T}}{\sum_{j} e^{z_j/T}})",
            .jacobianLatex = R"(\frac{\partial s_i}{\partial z_j} = \frac{1}{T}\,s_i\,(\delta_{ij} - s_j))",
            .range = "(0, 1)",
            .meaning = MARK_TEXT("Activation", "Turns the logits of several classes into probabilities that sum to 1; "
                                               "only the differences of the logits count."),
            .use = MARK_TEXT("Activation", "The last layer of a classifier of several classes, and the weights of "
                                           "attention."),
            .aliases = {MARK_TEXT("Activation", "normalised exponential"),
                        MARK_TEXT("Activation", "Boltzmann distribution"), MARK_TEXT("Activation", "softargmax")},
            .evaluate = softmax,
            .jacobian = softmaxJacobian,
        },
        {
            .id = "log_softmax",
            .name = MARK_TEXT("Activation", "Log-softmax"),
            .latex = R"(\ln s_i = \frac{z_i}{T} - \ln \sum_{j} e^{z_j/T})",
            .jacobianLatex = R"(\frac{\partial \ln s_i}{\partial z_j} = \frac{1}{T}\,(\delta_{ij} - s_j))",
            .range = "(−∞, 0)",
            .meaning = MARK_TEXT("Activation", "The logarithms of the softmax, which keep their digits where a "
                                               "probability rounds to 0 or to 1."),
            .use = MARK_TEXT("Activation", "Cross-entropy losses, and scores of sequences, which are sums of it."),
            .aliases = {MARK_TEXT("Activation", "log-probabilities")},
            .logarithmic = true,
            .evaluate = logSoftmax,
            .jacobian = logSoftmaxJacobian,
        },
        {
            .id = "sparsemax",
            .name = MARK_TEXT("Activation", "Sparsemax"),
            .latex = R"(p_i = \max(0, z_i - \tau),\quad \sum_{i} p_i = 1)",
            .jacobianLatex = R"(\frac{\partial p_i}{\partial z_j} = \delta_{ij} - \frac1{|S|}\ )"
                             R"(\text{ if } i, j \in S,\ 0 \text{ else};\quad S = \{i : p_i > 0\})",
            .range = "[0, 1]",
            .meaning = MARK_TEXT("Activation", "The point of the simplex that is nearest to the logits: classes well "
                                               "below the best get a probability of exactly 0."),
            .use = MARK_TEXT("Activation", "Attention that is to look at few places, and labels of which several "
                                           "hold."),
            .aliases = {MARK_TEXT("Activation", "projection onto the simplex")},
            .tempered = false,
            .evaluate = [](std::span<const double> logits, double) { return sparsemax(logits); },
            .jacobian = [](std::span<const double> logits, double) { return sparsemaxJacobian(logits); },
        },
        {
            .id = "entmax15",
            .name = MARK_TEXT("Activation", "Entmax-1.5"),
            .latex = R"(p_i = \max\Bigl(0, \frac{z_i}2 - \tau\Bigr)^2,\quad \sum_{i} p_i = 1)",
            .jacobianLatex = R"(\frac{\partial p_i}{\partial z_j} = )"
                             R"(u_i\,\Bigl(\delta_{ij} - \frac{u_j}{\sum_{k} u_k}\Bigr),\quad u_i = \sqrt{p_i})",
            .range = "[0, 1]",
            .meaning = MARK_TEXT("Activation", "Half way from softmax to sparsemax: it gives exact zeros too, but "
                                               "reaches them smoothly."),
            .use = MARK_TEXT("Activation", "Sparse attention in translation and other tasks from sequence to "
                                           "sequence."),
            .aliases = {MARK_TEXT("Activation", "α-entmax")},
            .tempered = false,
            .evaluate = [](std::span<const double> logits, double) { return entmax15(logits); },
            .jacobian = [](std::span<const double> logits, double) { return entmax15Jacobian(logits); },
        },
    };
    return all;
}

const VectorActivation *findVectorActivation(std::string_view id)
{
    const auto &table = vectorActivations();
    const auto found = std::find_if(table.begin(), table.end(), [id](const VectorActivation &a) { return a.id == id; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace numerics
