#pragma once

#include "core/operation.h"
#include "numerics/correlations.h"
#include "numerics/hypothesistests.h"
#include "numerics/resampling.h"

#include <algorithm>
#include <string>
#include <vector>

namespace calculators {

// The words by which requests choose, each with what it means in numerics; the panel's lists read them too.

template <class T>
struct DataChoice
{
    std::string id = {};
    core::Text name = {};
    T value = {};
};

const std::vector<DataChoice<numerics::CorrelationKind>> &correlationKinds();
const std::vector<DataChoice<numerics::Alternative>> &alternatives();
const std::vector<DataChoice<numerics::Statistic>> &bootstrapStatistics();

/// What a word of that table means; the word must be in it.
template <class T>
T chosen(const std::vector<DataChoice<T>> &table, const std::string &id)
{
    for (const DataChoice<T> &choice : table)
        if (choice.id == id)
            return choice.value;
    return table.front().value;
}

template <class T>
std::vector<std::string> idsOf(const std::vector<DataChoice<T>> &table)
{
    std::vector<std::string> result(table.size());
    std::transform(table.begin(), table.end(), result.begin(), [](const DataChoice<T> &choice) { return choice.id; });
    return result;
}

// Inputs that several operations of data.* have.

/// A column of finite numbers, one at least.
core::Input dataInput(const char *name, core::Text meaning);
/// Of confidence, in (0, 1); 0.95 unless given.
core::Input levelInput();
/// Of a generator of random numbers.
core::Input seedInput();

// The families of data.*.
std::vector<core::Operation> dataDescriptions();
std::vector<core::Operation> dataTests();
std::vector<core::Operation> dataResamplings();

} // namespace calculators
