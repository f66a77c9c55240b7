#pragma once

#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace numerics {

/// The number of bits that rounding leaves of a type of real or complex numbers.
template <class T>
constexpr int digitsOf()
{
    if constexpr (requires(T x) { x.imag(); } && !std::numeric_limits<T>::is_specialized)
        return std::numeric_limits<typename T::value_type>::digits;
    else
        return std::numeric_limits<T>::digits;
}

/// eᴬ for any type of real or complex numbers: Taylor's series of A / 2ˢ, whose norm is at most ½, squared s times.
template <class T>
core::Grid<T> exponentialOf(core::Grid<T> a)
{
    using std::abs;
    double norm = 0;
    for (std::size_t i = 0; i < a.rows; ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < a.columns; ++j)
            sum += static_cast<double>(abs(a(i, j)));
        norm = std::max(norm, sum);
    }
    int squarings = 0;
    std::frexp(norm, &squarings);
    squarings = norm == 0 ? 0 : std::max(0, squarings + 1);
    T half = T(1);
    for (int i = 0; i < squarings; ++i)
        half /= T(2);
    for (T &entry : a.cells)
        entry *= half;
    core::Grid<T> result = identity<T>(a.rows);
    core::Grid<T> term = result;
    double left = 1.0; // bounds the term: its size is at most 2⁻ᵏ / k!
    for (int k = 1; left > std::ldexp(1.0, -digitsOf<T>() - 4); ++k) {
        left /= 2.0 * k;
        term = plainProduct(term, a);
        for (std::size_t i = 0; i < term.cells.size(); ++i) {
            term.cells[i] /= T(k);
            result.cells[i] += term.cells[i];
        }
    }
    for (int i = 0; i < squarings; ++i)
        result = plainProduct(result, result);
    return result;
}

/// eᴬ in doubles, for matrices beyond a hundred rows.
core::Grid<double> largeExponential(const core::Grid<double> &a);

} // namespace numerics
