#include "numerics/complexfunctions.h"

#include "numerics/complexmatrices.h"
#include "numerics/matrixfunctions.h"

namespace numerics {

core::Result<ComplexGrid> exponential(const ComplexGrid &a)
{
    return exponential(doubled(a)).map([](const core::Grid<double> &real) { return halved(real); });
}

} // namespace numerics
