#pragma once

#include "calculators/matrixcases.h"
#include "numerics/exactsolve.h"
#include "numerics/matrixpolynomials.h"

#include <random>
#include <vector>

// Matrices whose Jordan forms are known.

/// A product of unit triangles of small whole numbers: its determinant is 1, its condition as bad as n is large.
inline Exact unimodular(std::size_t n, unsigned seed)
{
    std::mt19937 source(seed);
    Exact lower = numerics::identity<Rational>(n);
    Exact upper = lower;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            lower(i, j) = static_cast<std::int64_t>(source() % 5) - 2;
            upper(j, i) = static_cast<std::int64_t>(source() % 5) - 2;
        }
    return product(lower, upper);
}

/// S J S⁻¹ for a unimodular S.
inline Exact hiddenIn(const Exact &j, unsigned seed)
{
    const Exact s = unimodular(j.rows, seed);
    return transposed(*numerics::exactSolve(transposed(s), transposed(product(s, j)))); // X S = S J
}

/// An irreducible monic polynomial, lowest power first, and the sizes of the blocks of each of its roots, descending.
struct Primary
{
    std::vector<std::int64_t> factor;
    std::vector<std::size_t> sizes;
};

/// For each block the companion matrix of the factor along the diagonal, with identity matrices above it: over the
/// complex numbers that is a Jordan block for each root.
inline Exact blockMatrix(const std::vector<Primary> &parts)
{
    std::size_t n = 0;
    for (const Primary &part : parts)
        for (const std::size_t size : part.sizes)
            n += size * (part.factor.size() - 1);
    Exact result(n, n);
    std::size_t at = 0;
    for (const Primary &part : parts)
        for (const std::size_t size : part.sizes)
            for (std::size_t k = 0; k < size; ++k) {
                const std::size_t d = part.factor.size() - 1;
                for (std::size_t i = 0; i < d; ++i) {
                    result(at + i, at + d - 1) = Rational(-part.factor[i]);
                    if (i > 0)
                        result(at + i, at + i - 1) = 1;
                    if (k + 1 < size)
                        result(at + i, at + d + i) = 1;
                }
                at += d;
            }
    return result;
}

/// The rank of a matrix over any field, by elimination.
template <class T>
std::size_t rankOf(core::Grid<T> m)
{
    std::size_t rank = 0;
    for (std::size_t column = 0; column < m.columns && rank < m.rows; ++column) {
        std::size_t pivot = rank;
        while (pivot < m.rows && m(pivot, column) == T(0))
            ++pivot;
        if (pivot == m.rows)
            continue;
        for (std::size_t j = 0; j < m.columns; ++j)
            std::swap(m(pivot, j), m(rank, j));
        for (std::size_t i = rank + 1; i < m.rows; ++i) {
            const T factor = m(i, column) / m(rank, column);
            for (std::size_t j = column; j < m.columns; ++j)
                m(i, j) -= factor * m(rank, j);
        }
        ++rank;
    }
    return rank;
}
