#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/rational.h"

#include <cstddef>
#include <cstdint>

namespace numerics {

// Sums and products of matrices, exactly for Rational and rounded for double. Sizes must fit; the caller checks them.

template <class T>
core::Grid<T> identity(std::size_t n)
{
    core::Grid<T> result(n, n, T(0));
    for (std::size_t i = 0; i < n; ++i)
        result(i, i) = T(1);
    return result;
}

template <class T>
core::Grid<T> transposed(const core::Grid<T> &a)
{
    core::Grid<T> result(a.columns, a.rows);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            result(j, i) = a(i, j);
    return result;
}

/// a and b combined entry by entry; both m×n.
template <class T, class Combine>
core::Grid<T> entrywise(const core::Grid<T> &a, const core::Grid<T> &b, Combine combine)
{
    core::Grid<T> result(a.rows, a.columns);
    for (std::size_t i = 0; i < a.cells.size(); ++i)
        result.cells[i] = combine(a.cells[i], b.cells[i]);
    return result;
}

/// The block matrix of all aᵢⱼ B.
template <class T>
core::Grid<T> kronecker(const core::Grid<T> &a, const core::Grid<T> &b)
{
    core::Grid<T> result(a.rows * b.rows, a.columns * b.columns);
    for (std::size_t i = 0; i < result.rows; ++i)
        for (std::size_t j = 0; j < result.columns; ++j)
            result(i, j) = a(i / b.rows, j / b.columns) * b(i % b.rows, j % b.columns);
    return result;
}

/// A B by plain loops for any type of number, in the order of the terms. skipZeros: 0 · ∞ counts as 0, for entries that
/// are infinite only because they left the range of the type.
template <class T>
core::Grid<T> plainProduct(const core::Grid<T> &a, const core::Grid<T> &b, bool skipZeros = true)
{
    core::Grid<T> result(a.rows, b.columns, T(0));
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t k = 0; k < a.columns; ++k) {
            if (skipZeros && a(i, k) == T(0))
                continue;
            for (std::size_t j = 0; j < b.columns; ++j)
                if (!skipZeros || !(b(k, j) == T(0)))
                    result(i, j) += a(i, k) * b(k, j);
        }
    return result;
}

/// The columns of a grid by their numbers.
template <class T, class Numbers>
core::Grid<T> columnsOf(const core::Grid<T> &a, const Numbers &numbers)
{
    core::Grid<T> result(a.rows, numbers.size());
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < numbers.size(); ++j)
            result(i, j) = a(i, numbers[j]);
    return result;
}

/// Whether all entries are finite.
bool isFinite(const core::Grid<double> &a);

/// Whether fractions of any size take only a few milliseconds with this matrix: up to 12 rows and columns of doubles
/// that are not spread over too many powers of two.
bool suitsRationals(const core::Grid<double> &a);

/// A B; a: m×n, b: n×k.
core::Grid<Rational> product(const core::Grid<Rational> &a, const core::Grid<Rational> &b);
/// Small ones are computed exactly and rounded once; NaN and infinite entries are carried through as IEEE 754 does.
core::Grid<double> product(const core::Grid<double> &a, const core::Grid<double> &b);

/// The sum of the diagonal, rounded once where all entries are finite.
Rational trace(const core::Grid<Rational> &a);
double trace(const core::Grid<double> &a);

/// Aᵏ of a square matrix for k ≥ 0, by repeated squaring; I for k = 0.
/// Errors: TooLarge naming "k" where the entries would have more than 20 million bits together; Cancelled.
core::Result<core::Grid<Rational>> power(core::Grid<Rational> a, std::uint64_t k, const core::Run &run = {});
/// The same in doubles; with a longer mantissa up to 32 rows. Entries beyond the range of a double are ±∞.
/// Errors: Cancelled.
core::Result<core::Grid<double>> power(const core::Grid<double> &a, std::uint64_t k, const core::Run &run = {});

} // namespace numerics
