#include "calculators/naivebayes.h"
#include "calculators/operations.h"
#include "calculators/probabilitytable.h"
#include "calculators/shippedformulas.h"

#include <algorithm>

namespace calculators {

const std::vector<ProbabilityOperation> &probabilityTable()
{
    static const std::vector<ProbabilityOperation> all = [] {
        std::vector<ProbabilityOperation> result;
        for (auto &&family : {bayesTable(), conjugateTable(), informationTable(), naiveBayesTable()})
            result.insert(result.end(), family.begin(), family.end());
        return result;
    }();
    return all;
}

const ProbabilityOperation *probabilityOperation(std::string_view id)
{
    const auto &all = probabilityTable();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const ProbabilityOperation &entry) { return entry.id == id; });
    return found == all.end() ? nullptr : &*found;
}

core::Input probabilityInput(const char *name, core::InputType type, const core::Text &meaning)
{
    core::Input result{.name = name, .type = type, .meaning = meaning};
    if (type == core::InputType::Real)
        result.domain = {.lowest = 0.0, .highest = 1.0};
    else
        result.shape = core::Shape::NotEmpty;
    return result;
}

std::vector<core::Operation> probabilityOperations()
{
    std::vector<core::Operation> result;
    for (const ProbabilityOperation &entry : probabilityTable())
        result.push_back({.name = "probability." + entry.id,
                          .title = entry.title,
                          .summary = entry.summary,
                          .inputs = entry.inputs,
                          .outputs = entry.outputs,
                          .place = "probability/" + entry.id,
                          .aliases = entry.aliases,
                          .sizes = entry.sizes,
                          .evaluate = entry.evaluate});
    return result;
}

std::vector<std::string> probabilityFormulas()
{
    std::vector<std::string> formulas = testSigns();
    for (const ProbabilityOperation &operation : probabilityTable())
        formulas.emplace_back(operation.latex);
    for (const NaiveBayesModelEntry &model : naiveBayesModels())
        formulas.emplace_back(model.latex);
    std::sort(formulas.begin(), formulas.end());
    formulas.erase(std::unique(formulas.begin(), formulas.end()), formulas.end());
    return formulas;
}

} // namespace calculators
