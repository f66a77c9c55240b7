#include "numerics/vectoractivations.h"

#include "numerics/softmax.h"

#include <algorithm>

namespace numerics {

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
            .aliases = {MARK_TEXT("Activation", "log-probabilities")},
            .logarithmic = true,
            .evaluate = logSoftmax,
            .jacobian = logSoftmaxJacobian,
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
