#include "content/contentoperations.h"

namespace content {

const std::vector<core::Operation> &operations()
{
    static const std::vector<core::Operation> all = [] {
        std::vector<core::Operation> result = notationOperations();
        result.push_back(explainOperation());
        for (auto &&family : {catalogueOperations(), studyOperations()})
            result.insert(result.end(), family.begin(), family.end());
        return result;
    }();
    return all;
}

} // namespace content
