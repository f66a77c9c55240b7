#include "calculators/lossclasses.h"

#include "numerics/softmax.h"

#include <cmath>

namespace calculators {

namespace {

using core::filled;
using core::literal;

/// Nothing of something infinite is nothing.
double share(double weight, double number)
{
    return weight == 0.0 ? 0.0 : weight * number;
}

} // namespace

std::vector<core::Text> classNames(const std::vector<std::string> &names, std::size_t count)
{
    std::vector<core::Text> result(count);
    for (std::size_t i = 0; i < count; ++i)
        result[i] = i < names.size() && !names[i].empty() ? literal(names[i])
                                                          : filled(MARK_TEXT("Activation", "class %1"), {literal(i)});
    return result;
}

std::vector<double> smoothedTarget(std::size_t label, std::size_t classes, double smoothing)
{
    std::vector<double> result(classes, smoothing / static_cast<double>(classes));
    result[label] += 1.0 - smoothing;
    return result;
}

Table crossEntropyTable(const ClassTerms &terms)
{
    const std::vector<double> probabilities = *numerics::softmax(terms.prediction);
    const std::vector<double> logarithms = *numerics::logSoftmax(terms.prediction);
    Table table{.title = MARK_TEXT("Loss", "Class by class"),
                .columns = {MARK_TEXT("Loss", "Class"), MARK_TEXT("Loss", "Logit"), MARK_TEXT("Loss", "Probability"),
                            MARK_TEXT("Loss", "Target"), MARK_TEXT("Loss", "−ln of the probability"),
                            MARK_TEXT("Loss", "Gradient"), MARK_TEXT("Loss", "Term of the loss")}};
    for (std::size_t i = 0; i < terms.prediction.size(); ++i)
        table.rows.push_back({terms.names[i], terms.prediction[i], probabilities[i], terms.target[i],
                              0.0 - logarithms[i], terms.gradient[i], share(terms.target[i], 0.0 - logarithms[i])});
    return table;
}

Table divergenceTable(const ClassTerms &terms)
{
    Table table{.title = MARK_TEXT("Loss", "Class by class"),
                .columns = {MARK_TEXT("Loss", "Class"), MARK_TEXT("Loss", "Target p"), MARK_TEXT("Loss", "ln p"),
                            MARK_TEXT("Loss", "Prediction ln q"), MARK_TEXT("Loss", "q"), MARK_TEXT("Loss", "Gradient"),
                            MARK_TEXT("Loss", "Term p (ln p − ln q)")}};
    for (std::size_t i = 0; i < terms.prediction.size(); ++i) {
        const double logarithm = std::log(terms.target[i]);
        table.rows.push_back({terms.names[i], terms.target[i], logarithm, terms.prediction[i],
                              std::exp(terms.prediction[i]), terms.gradient[i],
                              share(terms.target[i], logarithm - terms.prediction[i])});
    }
    return table;
}

} // namespace calculators
