#pragma once

#include "numerics/distributionfamily.h"
#include "numerics/draws.h"
#include "numerics/integertable.h"

namespace numerics {

/// Fills arrays with random numbers of a family: by `double draw(Draws &)` where the family has it, else by a table of
/// the integers, else by quantiles of uniform numbers.
template <DistributionFamily Family>
Sampler samplerOf(std::span<const double> parameters)
{
    const Family family(parameters);
    if constexpr (requires(Draws & draws) { family.draw(draws); })
        return [family](Draws &draws, std::span<double> values) {
            for (double &value : values)
                value = family.draw(draws);
        };
    else if constexpr (Family::discrete)
        return [table = IntegerTable<Family>(family)](Draws &draws, std::span<double> values) {
            for (double &value : values)
                value = table.draw(draws);
        };
    else
        return [family](Draws &draws, std::span<double> values) {
            for (double &value : values)
                value = FamilyValues<Family>::quantile(family, draws.uniform());
        };
}

} // namespace numerics
