#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace calculators {

/// What a generator has to be told. id: its name. initial: what a form starts with, as it is typed.
/// lowest, highest: the range of a Whole or a Real, and of the length of a List.
struct GeneratorParameter
{
    enum class Kind {
        Whole, ///< an integer
        Real,  ///< a rational number ("0.5", "1/3")
        List,  ///< entries, as calculators::readMatrix() reads one row or column of them
    };

    std::string id = {};
    core::Text name = {};
    core::Text meaning = {};
    Kind kind = Kind::Whole;
    std::string initial = {};
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
};

/// A parameter as it was understood.
struct GeneratorValue
{
    std::int64_t whole = 0;
    std::string real = {}; ///< in the form that numerics::Rational reads
    std::vector<std::string> list = {};
};

using GeneratorValues = std::vector<GeneratorValue>;

/// A family of matrices. make: the entries as calculators::readEntry() gives them, exact wherever the family has exact
/// entries ("1/3", "sqrt(2)/2", "cos(pi/9)"); the same values give the same matrix on every machine.
/// numbers: the doubles nearest to the same entries, for sizes beyond what can be typed; null where there are none.
struct MatrixGenerator
{
    std::string id = {};
    core::Text name = {};
    core::Text meaning = {};
    std::vector<GeneratorParameter> parameters = {};
    std::function<core::Result<core::Grid<std::string>>(const GeneratorValues &)> make = {};
    std::function<core::Result<core::Grid<double>>(const GeneratorValues &)> numbers = {};
};

const std::vector<MatrixGenerator> &matrixGenerators();

/// Null where there is none of that id.
const MatrixGenerator *matrixGenerator(const std::string &id);

/// typed: one text for each parameter, in their order. Errors: Shape where their number is wrong or sizes do not fit;
/// Domain naming the parameter's id where one is outside its range or no number; TooLarge naming it beyond mostEditable
/// rows or columns (matrixfile.h).
core::Result<core::Grid<std::string>> generateMatrix(const MatrixGenerator &generator,
                                                     const std::vector<std::string> &typed);

/// Whether so many rows or columns are asked for that generateNumbers() has to make them. Errors as generateMatrix().
core::Result<bool> asksForNumbers(const MatrixGenerator &generator, const std::vector<std::string> &typed);
/// The same as numbers, up to 4000 rows and columns. Errors as generateMatrix(); TooLarge where the family has none.
core::Result<core::Grid<double>> generateNumbers(const MatrixGenerator &generator,
                                                 const std::vector<std::string> &typed);

} // namespace calculators
