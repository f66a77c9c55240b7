#pragma once

#include "calculators/expressionvalue.h"
#include "calculators/worksheet.h"
#include "core/run.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace calculators {

/// What one name of a worksheet stands for, and what that was made of. value: none where there is an error.
/// fresh: whether it was computed now, not taken over.
struct WorksheetValue
{
    std::string name = {};
    std::shared_ptr<const core::Grid<std::string>> cells = {}; ///< of a matrix
    std::string expression = {};                               ///< of an entry
    std::shared_ptr<const ExpressionValue> value = {};
    std::optional<core::Error> error = {};
    bool fresh = true;
};

/// All names in the order of the worksheet, matrices before entries.
struct WorksheetValues
{
    std::vector<WorksheetValue> values = {};
    bool exact = true;

    const WorksheetValue *find(std::string_view name) const;
};

/// Computes a worksheet, each entry after those that it uses. What neither changed itself nor uses anything that did is
/// taken over from the values before. Expressions know pi, e, i and the functions of numbers besides those of matrices.
///
/// An error of one name stays with it, as "cells" or "expression" with its position: those of readCells() and
/// evaluateExpression(), and Domain for an entry that uses itself or a name that has an error.
/// Errors: Cancelled.
core::Result<WorksheetValues> computeWorksheet(const WorksheetContent &content, const WorksheetValues &before = {},
                                               const core::Run &run = {});

/// The names of a worksheet whose values, computed of an earlier state of it, need not hold now: those that changed or
/// came since, and all that use such a name or one that went.
std::set<std::string> staleNames(const WorksheetContent &content, const WorksheetValues &values);

} // namespace calculators
