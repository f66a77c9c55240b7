#include "calculators/matrixformulas.h"

#include "calculators/matrixtable.h"
#include "calculators/shippedformulas.h"

#include <algorithm>

namespace calculators {

std::vector<std::string> matrixFormulas()
{
    std::vector<std::string> formulas = {nullitySign, conditionSign, inverseResidualSign, solveResidualSign};
    for (const MatrixOperation &operation : matrixTable()) {
        formulas.emplace_back(operation.latex);
        for (const MatrixOutput &output : operation.outputs)
            if (!output.latex.empty())
                formulas.push_back(output.latex);
    }
    std::sort(formulas.begin(), formulas.end()); // some operations share a sign
    formulas.erase(std::unique(formulas.begin(), formulas.end()), formulas.end());
    return formulas;
}

} // namespace calculators
