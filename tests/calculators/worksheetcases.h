#pragma once

#include "calculators/worksheet.h"
#include "calculators/worksheetvalues.h"
#include "core/value.h"

#include <QTest>

#include <string>
#include <variant>

// What the tests of worksheets share.

inline core::Grid<std::string> cells(std::size_t rows, std::size_t columns, std::vector<std::string> entries)
{
    core::Grid<std::string> result(rows, columns);
    result.cells = std::move(entries);
    return result;
}

/// A, a 1×1 matrix of 2, and B, one of 3.
inline calculators::Worksheet twoMatrices()
{
    calculators::Worksheet sheet;
    (void)sheet.setMatrix("A", cells(1, 1, {"2"}));
    (void)sheet.setMatrix("B", cells(1, 1, {"3"}));
    return sheet;
}

inline calculators::WorksheetValues computed(const calculators::Worksheet &sheet,
                                             const calculators::WorksheetValues &before = {})
{
    const auto result = calculators::computeWorksheet(sheet.content(), before);
    Q_ASSERT(result);
    return *result;
}

/// The first cell of what a name stands for, or the code of its error.
inline std::string first(const calculators::WorksheetValues &values, const char *name)
{
    const calculators::WorksheetValue *value = values.find(name);
    if (!value)
        return "nothing";
    if (value->error)
        return std::string(core::code(value->error->kind));
    const auto *exact = std::get_if<core::Grid<numerics::Rational>>(&value->value->entries);
    if (exact)
        return exact->cells.at(0).text();
    return "~" + core::shortest(std::get<core::Grid<double>>(value->value->entries).cells.at(0));
}

inline std::string kind(const core::Result<void> &result)
{
    return result ? "none" : std::string(core::code(result.error().kind)) + " " + result.error().field;
}
