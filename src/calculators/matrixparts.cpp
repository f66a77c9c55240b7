#include "calculators/matrixparts.h"

#include <cmath>

namespace calculators {

Numbers<double> decimals(const Entries &entries)
{
    return like(Numbers<double>(), entries);
}

std::string ofColumns(std::string operation)
{
    for (char &c : operation)
        c = c == 'R' ? 'C' : c;
    return operation;
}

double relativeDifference(const Numbers<double> &a, const Numbers<double> &b)
{
    long double difference = 0; // its exponents hold the squares of all doubles
    long double size = 0;
    for (std::size_t i = 0; i < a.cells.size(); ++i) {
        const long double gap = static_cast<long double>(a.cells[i]) - b.cells[i];
        difference += gap * gap;
        size += static_cast<long double>(a.cells[i]) * a.cells[i];
    }
    return size == 0 ? static_cast<double>(std::sqrt(difference)) : static_cast<double>(std::sqrt(difference / size));
}

MatrixAnswer matrixAnswer(Entries matrix)
{
    return {.values = {{"matrix", std::move(matrix)}}};
}

MatrixAnswer valueAnswer(Scalar value)
{
    return {.values = {{"value", std::move(value)}}};
}

MatrixOutput residualOutput(core::Text meaning, std::string latex)
{
    return {"residual", std::move(meaning), "", std::move(latex)};
}

} // namespace calculators
