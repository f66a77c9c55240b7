#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/matrixpolynomials.h"
#include "numerics/quadratic.h"
#include "numerics/rational.h"

#include <complex>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace numerics {

/// One eigenvalue: a root of an irreducible factor of the characteristic polynomial. exact: where the factor is of
/// degree 1 or 2. number: the nearest double. ranks: of (A − λ I)ᵏ for k = 0, 1, … until they stay the same.
/// blocks: their sizes, descending.
struct JordanValue
{
    Polynomial factor = {};
    std::optional<Quadratic> exact = {};
    std::complex<double> number = {};
    std::vector<std::size_t> ranks = {};
    std::vector<std::size_t> blocks = {};
};

/// A P = P J. J: blocks with an eigenvalue on the diagonal and 1 above it, in the order of the eigenvalues, and by
/// descending size. P: the chains that belong to them, each from an eigenvector upwards. The last vector of an exact
/// one is of whole numbers without a common factor; else the eigenvector has the 2-norm 1.
template <class T>
struct JordanMatrices
{
    core::Grid<T> p = {};
    core::Grid<T> j = {};
};

/// values: the real ones ascending, then conjugate pairs by their real parts, the positive imaginary part first.
/// matrices: exact where every eigenvalue is; else rounded once.
struct JordanForm
{
    std::vector<JordanValue> values = {};
    std::variant<JordanMatrices<Quadratic>, JordanMatrices<std::complex<double>>> matrices = {};
};

/// Beyond this many rows fractions grow too long.
constexpr std::size_t mostJordanRows = 20;

/// The Jordan form of a square matrix over the complex numbers. The sizes of its blocks are exact for every matrix: an
/// irreducible factor f of the characteristic polynomial has the blocks that the ranks of f(A)ᵏ tell, the same ones
/// for each of its roots.
/// Errors, naming "A": TooLarge beyond mostJordanRows; NotConverged; Domain where an eigenvalue that is no exact number
/// is beyond the range of a double. Cancelled.
/// Source: Axler, Linear Algebra Done Right (2024), 8.46; over the rationals by the primary decomposition, Dummit,
/// Foote, Abstract Algebra (2004), sections 12.2 and 12.3.
core::Result<JordanForm> jordanForm(const core::Grid<Rational> &a, const core::Run &run = {});

/// The numbers times the least positive number that makes them whole without a common factor; 0 stays 0.
core::Grid<Rational> wholeMultiple(core::Grid<Rational> numbers);

/// A polynomial in t as a person writes it: "t² − 5 t + 5".
std::string text(const Polynomial &p);

} // namespace numerics
