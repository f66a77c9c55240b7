#include "calculators/matrixcomplex.h"
#include "calculators/matrixentry.h"

#include <algorithm>
#include <utility>

namespace calculators {

namespace {

using Complex = std::complex<double>;

/// Numbers as they are mostly typed need no second look; roots, logarithms and powers may be complex as i is.
bool mayBeComplex(const NamedTexts &texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const auto &named) {
        return std::any_of(named.second.cells.begin(), named.second.cells.end(), [](const std::string &cell) {
            return cell.find_first_not_of("0123456789+-.,/eE \t") != std::string::npos;
        });
    });
}

/// The entries; what is no number is said as it is of real ones.
core::Result<ComplexGrid> readGrid(const std::string &name, core::Grid<std::string> text)
{
    ComplexGrid result(text.rows, text.columns);
    bool whole = true;
    for (std::size_t i = 0; i < text.cells.size(); ++i) {
        const auto value = entryValue(text.cells[i]);
        whole = whole && value;
        if (!value)
            continue;
        result.cells[i] = *value;
        text.cells[i] = "0";
    }
    if (whole)
        return result;
    const auto problem = readEntries(text, false, name);
    if (!problem)
        return core::fail(problem.error());
    for (std::size_t i = 0; i < text.cells.size(); ++i) // such as a decimal of very many digits
        if (text.cells[i] != "0")
            result.cells[i] = std::get<core::Grid<double>>(*problem).cells[i];
    return result;
}

} // namespace

core::Result<std::optional<ComplexInputs>> readComplexInputs(const NamedTexts &texts)
{
    const std::optional<ComplexInputs> none;
    if (!mayBeComplex(texts))
        return none;
    ComplexInputs result;
    bool found = false;
    std::optional<core::Error> problem;
    for (const auto &[name, text] : texts) {
        auto grid = readGrid(name, text);
        if (!grid) {
            problem = problem ? problem : std::optional(grid.error());
            continue;
        }
        found = found || std::any_of(grid->cells.begin(), grid->cells.end(), [](const Complex &entry) {
                    return entry.imag() != 0.0;
                });
        (name == "A" ? result.a : name == "b" ? result.b : name == "B" ? result.second : result.x) = std::move(*grid);
    }
    if (problem)
        return core::fail(*problem);
    return found ? std::optional(std::move(result)) : none;
}

} // namespace calculators
