#include "calculators/operations.h"

#include <iterator>

namespace calculators {

const std::vector<core::Operation> &operations()
{
    static const std::vector<core::Operation> all = [] {
        std::vector<core::Operation> result;
        for (auto &&family : {matrixOperations(), expressionOperations(), distributionOperations(),
                              activationOperations(), lossOperations(), probabilityOperations(), dataOperations()})
            result.insert(result.end(), family.begin(), family.end());
        return result;
    }();
    return all;
}

} // namespace calculators
