#pragma once

#include <cstddef>
#include <vector>

namespace core {

/// A rectangular table of values, row by row; the form in which matrices travel where no algebra is done.
/// cells: rows · columns of them, cell (i, j) at i · columns + j.
template <class T>
struct Grid
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<T> cells = {};

    Grid() = default;
    Grid(std::size_t rowCount, std::size_t columnCount, const T &value = {})
        : rows(rowCount),
          columns(columnCount),
          cells(rowCount * columnCount, value)
    {
    }

    T &operator()(std::size_t i, std::size_t j) { return cells[i * columns + j]; }
    const T &operator()(std::size_t i, std::size_t j) const { return cells[i * columns + j]; }
    bool operator==(const Grid &) const = default;
};

} // namespace core
