#include "content/contentoperations.h"

namespace content {

const std::vector<core::Operation> &operations()
{
    static const std::vector<core::Operation> all = [] {
        std::vector<core::Operation> result = notationOperations();
        result.push_back(explainOperation());
        for (core::Operation &operation : catalogueOperations())
            result.push_back(std::move(operation));
        return result;
    }();
    return all;
}

} // namespace content
