#include "calculators/matrixformulas.h"

#include "calculators/shippedformulas.h"

namespace calculators {

std::vector<std::string> matrixFormulas()
{
    return {determinantLatex,  inverseLatex,        rankLatex,        reducedLatex, eigenLatex,
            solveLatex,        determinantSign,     rankSign,         nullitySign,  conditionSign,
            eigenResidualSign, inverseResidualSign, solveResidualSign};
}

} // namespace calculators
