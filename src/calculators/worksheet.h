#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace calculators {

/// A matrix under a name, its cells as evaluateCell() reads them. Copies share the cells, which never change.
struct WorksheetMatrix
{
    std::string name = {};
    std::shared_ptr<const core::Grid<std::string>> cells = {};

    bool operator==(const WorksheetMatrix &) const = default;
};

/// A line of the history: name = expression. It need not be sound.
struct WorksheetEntry
{
    std::string name = {};
    std::string expression = {};

    bool operator==(const WorksheetEntry &) const = default;
};

/// What is on a worksheet. Names are unique among matrices and entries together; an entry may use any of them,
/// whichever stands first. exact: whether rational numbers are computed as such, else as doubles.
struct WorksheetContent
{
    std::vector<WorksheetMatrix> matrices = {};
    std::vector<WorksheetEntry> entries = {};
    bool exact = true;

    bool operator==(const WorksheetContent &) const = default;
};

/// Named matrices, the history of expressions over them, and the way back: an ordinary value, computed by
/// computeWorksheet(). Every change that is made is one step of undo; one that changes nothing is none.
///
/// Errors, naming "name", "expression" or "index": Domain where a name is none or is taken; NotFound where there is
/// nothing of that name or number.
class Worksheet
{
public:
    /// Older steps than these are forgotten.
    static constexpr std::size_t mostSteps = 500;

    Worksheet() = default;
    explicit Worksheet(WorksheetContent content) : m_content(std::move(content)) {}

    const WorksheetContent &content() const { return m_content; }

    /// Puts in a matrix, or another one in the place of one.
    core::Result<void> setMatrix(const std::string &name, core::Grid<std::string> cells);
    core::Result<void> removeMatrix(std::string_view name);
    /// Appends "C = A*B", or "A*B" under the next free name of R1, R2 …; gives the name.
    core::Result<std::string> addEntry(std::string_view line);
    /// The same in the place of an entry; without a name it keeps its own, and with another one the other entries that
    /// use it follow.
    core::Result<void> editEntry(std::size_t index, std::string_view line);
    core::Result<void> removeEntry(std::size_t index);
    /// Gives another name, also where expressions use it.
    core::Result<void> rename(const std::string &name, const std::string &newName);
    void setExact(bool exact);
    void clear();

    bool canUndo() const { return !m_before.empty(); }
    bool canRedo() const { return !m_after.empty(); }
    /// Nothing happens where there is no way back, or forth.
    void undo();
    void redo();

    /// The first letter from A to Z that is free, then A1, A2 …
    std::string freeMatrixName() const;

private:
    bool isTaken(std::string_view name) const;
    core::Result<void> checkFree(const std::string &name) const;
    core::Result<WorksheetEntry> read(std::string_view line, const std::string &usualName) const;
    std::string freeEntryName() const;
    void change(WorksheetContent content);

    WorksheetContent m_content;
    std::vector<WorksheetContent> m_before;
    std::vector<WorksheetContent> m_after;
};

} // namespace calculators
