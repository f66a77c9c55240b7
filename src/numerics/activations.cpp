#include "numerics/activations.h"

#include "numerics/activationfamily.h"

#include <algorithm>
#include <iterator>

namespace numerics {

const std::vector<Activation> &activations()
{
    static const std::vector<Activation> all = [] {
        std::vector<Activation> table;
        for (auto &&family : {sigmoidActivations(), rectifierActivations(), gatedActivations()})
            table.insert(table.end(), family.begin(), family.end());
        return table;
    }();
    return all;
}

const Activation *findActivation(std::string_view id)
{
    const auto &table = activations();
    const auto found = std::find_if(table.begin(), table.end(), [id](const Activation &a) { return a.id == id; });
    return found == table.end() ? nullptr : &*found;
}

ValueAndSlope evaluateAt(const Activation &activation, double x, Values parameters)
{
    std::vector<double> initial;
    if (parameters.empty())
        std::transform(activation.parameters.begin(), activation.parameters.end(), std::back_inserter(initial),
                       [](const Parameter &parameter) { return parameter.initial; });
    ValueAndSlope result;
    activation.evaluate({&x, 1}, parameters.empty() ? Values(initial) : parameters, {&result.value, 1},
                        {&result.slope, 1});
    return result;
}

} // namespace numerics
