#include "calculators/describeparameters.h"

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

} // namespace calculators
