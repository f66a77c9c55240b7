#include "calculators/shippedformulas.h"

namespace calculators {

std::vector<std::string> shippedFormulas()
{
    std::vector<std::string> result;
    for (auto &&family : {matrixFormulas(), distributionFormulas(), activationFormulas(), lossFormulas(),
                          probabilityFormulas(), dataFormulas(), fitFormulas()})
        result.insert(result.end(), family.begin(), family.end());
    return result;
}

} // namespace calculators
