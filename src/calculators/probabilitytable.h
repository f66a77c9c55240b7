#pragma once

#include "core/operation.h"

#include <string>
#include <string_view>
#include <vector>

namespace calculators {

/// Everything about one operation on probabilities: the headless interface, the form, the report and the search read
/// it. id: its item on the page. latex: the formula that defines it. inputs, sizes, evaluate: as of core::Operation.
struct ProbabilityOperation
{
    std::string id = {};
    core::Text title = {};
    core::Text summary = {};
    std::vector<core::Text> aliases = {};
    const char *latex = "";
    std::vector<core::Input> inputs = {};
    std::vector<core::Output> outputs = {};
    core::Result<void> (*sizes)(const core::Arguments &) = nullptr;
    core::Result<core::Object> (*evaluate)(const core::Arguments &, const core::Run &) = nullptr;
};

/// All operations in the order of the page.
const std::vector<ProbabilityOperation> &probabilityTable();
/// The operation of that id, or nullptr.
const ProbabilityOperation *probabilityOperation(std::string_view id);

// The families of the table.
std::vector<ProbabilityOperation> bayesTable();
std::vector<ProbabilityOperation> conjugateTable();
std::vector<ProbabilityOperation> informationTable();
std::vector<ProbabilityOperation> naiveBayesTable();

/// The LaTeX of the signs in the report on a test.
std::vector<std::string> testSigns();

/// An input that holds numbers in [0, 1]; a vector of them is not empty.
core::Input probabilityInput(const char *name, core::InputType type, const core::Text &meaning);

} // namespace calculators
