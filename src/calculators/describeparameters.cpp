#include "calculators/describeparameters.h"

#include <algorithm>
#include <iterator>

namespace calculators {

core::Array describeParameters(const std::vector<numerics::Parameter> &parameters)
{
    core::Array result;
    for (const numerics::Parameter &parameter : parameters)
        result.emplace_back(core::Object{{"name", parameter.id},
                                         {"domain", parameter.domain.words()},
                                         {"default", parameter.initial},
                                         {"meaning", core::english(parameter.meaning)}});
    return result;
}

std::vector<double> initialValues(const std::vector<numerics::Parameter> &parameters)
{
    std::vector<double> result;
    std::transform(parameters.begin(), parameters.end(), std::back_inserter(result),
                   [](const numerics::Parameter &parameter) { return parameter.initial; });
    return result;
}

} // namespace calculators
