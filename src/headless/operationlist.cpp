#include "headless/operationlist.h"

#include "calculators/operations.h"
#include "content/contentoperations.h"

#include <array>

namespace headless {

namespace {

std::array<const std::vector<core::Operation> *, 2> families()
{
    return {&calculators::operations(), &content::operations()};
}

} // namespace

const core::Operation *findOperation(std::string_view name)
{
    for (const auto *family : families())
        for (const core::Operation &operation : *family)
            if (operation.name == name)
                return &operation;
    return nullptr;
}

std::vector<const core::Operation *> allOperations()
{
    std::vector<const core::Operation *> result;
    for (const auto *family : families())
        for (const core::Operation &operation : *family)
            result.push_back(&operation);
    return result;
}

} // namespace headless
