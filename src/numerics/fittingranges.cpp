#include "numerics/fittingfamilies.h"

// Families on a range whose likelihood is largest, for arcsine infinite, where the range just holds the data.

namespace numerics {

namespace {

core::Result<FitEstimate> estimateRange(const FitSample &sample)
{
    return FitEstimate{.parameters = {sample.heldOr(0, sample.lowest()), sample.heldOr(1, sample.highest())},
                       .errors = {wideNotANumber, wideNotANumber}};
}

} // namespace

std::vector<FitFamily> rangeFits()
{
    return {{.id = "uniform", .support = rangeSupport, .estimate = estimateRange},
            {.id = "arcsine", .support = rangeSupport, .estimate = estimateRange},
            {.id = "discrete_uniform", .support = rangeSupport, .estimate = estimateRange}};
}

} // namespace numerics
