#include "calculators/expressionvalue.h"
#include "calculators/matrix.h"
#include "numerics/closednumber.h"
#include "numerics/exactsolve.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace calculators {

namespace {

using core::ErrorKind;
using core::Grid;
using numerics::Rational;
using Complex = std::complex<double>;
using Value = core::Result<ExpressionValue>;

tl::unexpected<core::Error> refused(ErrorKind kind, core::Text text)
{
    return core::fail(kind, {}, std::move(text));
}

/// Where exact numbers have to become doubles.
core::Result<Grid<double>> toDoubles(const Grid<Rational> &exact)
{
    Grid<double> result = numerics::doubles(exact);
    if (std::any_of(result.cells.begin(), result.cells.end(), [](double cell) { return std::isinf(cell); }))
        return refused(ErrorKind::Domain, MARK_TEXT("Number", "this is beyond the range of a double (about 1.8e308)"));
    return result;
}

core::Result<Grid<double>> toDoubles(Grid<double> real)
{
    return real;
}

Grid<Complex> toComplex(const Grid<double> &real)
{
    Grid<Complex> result(real.rows, real.columns);
    std::copy(real.cells.begin(), real.cells.end(), result.cells.begin());
    return result;
}

core::Result<NumberGrid> converted(const NumberGrid &grid, std::size_t kind)
{
    if (grid.index() == kind)
        return grid;
    const auto *exact = std::get_if<Grid<Rational>>(&grid);
    const auto real = exact ? toDoubles(*exact) : toDoubles(std::get<Grid<double>>(grid));
    if (!real)
        return core::fail(real.error());
    return kind == 0 ? NumberGrid(*real) : NumberGrid(toComplex(*real));
}

/// The kind that two matrices have together, as an index of NumberGrid: exact, else doubles, else complex numbers.
std::size_t commonKind(const NumberGrid &a, const NumberGrid &b)
{
    return a.index() == b.index() ? a.index() : (a.index() == 2 || b.index() == 2 ? 2 : 0);
}

Grid<double> part(const Grid<Complex> &a, bool imaginary)
{
    Grid<double> result(a.rows, a.columns);
    std::transform(a.cells.begin(), a.cells.end(), result.cells.begin(),
                   [imaginary](const Complex &cell) { return imaginary ? cell.imag() : cell.real(); });
    return result;
}

Grid<Complex> joined(const Grid<double> &real, const Grid<double> &imaginary)
{
    Grid<Complex> result(real.rows, real.columns);
    std::transform(real.cells.begin(), real.cells.end(), imaginary.cells.begin(), result.cells.begin(),
                   [](double re, double im) { return Complex(re, im); });
    return result;
}

Grid<Complex> multiplied(const Grid<Complex> &a, const Grid<Complex> &b)
{
    const auto product = [&](bool left, bool right) { return numerics::product(part(a, left), part(b, right)); };
    return joined(numerics::entrywise(product(false, false), product(true, true), std::minus<>()),
                  numerics::entrywise(product(false, true), product(true, false), std::plus<>()));
}

template <class T>
Grid<T> multiplied(const Grid<T> &a, const Grid<T> &b)
{
    return numerics::product(a, b);
}

template <class T, class Combine>
Grid<T> each(const Grid<T> &a, const Grid<T> &b, Combine combine)
{
    const bool left = a.cells.size() == 1 && b.cells.size() != 1;
    if (left)
        return numerics::entrywise(Grid<T>(b.rows, b.columns, a.cells.front()), b, combine);
    if (b.cells.size() == 1 && a.cells.size() != 1)
        return numerics::entrywise(a, Grid<T>(a.rows, a.columns, b.cells.front()), combine);
    return numerics::entrywise(a, b, combine);
}

template <class T>
Grid<T> computed(ExpressionKind kind, const Grid<T> &a, const Grid<T> &b, bool scaling)
{
    if (kind == ExpressionKind::Add)
        return numerics::entrywise(a, b, std::plus<>());
    if (kind == ExpressionKind::Subtract)
        return numerics::entrywise(a, b, std::minus<>());
    if (kind == ExpressionKind::Divide)
        return each(a, b, std::divides<>());
    if (kind == ExpressionKind::Hadamard || scaling)
        return each(a, b, std::multiplies<>());
    return multiplied(a, b);
}

std::string size(const ExpressionValue &value)
{
    return std::to_string(rowCount(value)) + "×" + std::to_string(columnCount(value));
}

tl::unexpected<core::Error> sizesDiffer(const ExpressionValue &a, const ExpressionValue &b)
{
    if (a.scalar || b.scalar)
        return refused(
            ErrorKind::Shape,
            core::filled(MARK_TEXT("Expression", "a number and a %1 matrix cannot be added; a multiple of "
                                                 "the identity matrix is written 2*I(%2)"),
                         {core::literal(a.scalar ? size(b) : size(a)), core::literal(rowCount(a.scalar ? b : a))}));
    return refused(ErrorKind::Shape, core::filled(MARK_TEXT("Expression", "the sizes must agree; they are %1 and %2"),
                                                  {core::literal(size(a)), core::literal(size(b))}));
}

core::Result<void> checkSizes(ExpressionKind kind, const ExpressionValue &a, const ExpressionValue &b)
{
    const bool same = rowCount(a) == rowCount(b) && columnCount(a) == columnCount(b);
    if (kind == ExpressionKind::Add || kind == ExpressionKind::Subtract) {
        if (!same || a.scalar != b.scalar)
            return sizesDiffer(a, b);
        return {};
    }
    if (a.scalar || b.scalar)
        return {};
    if (kind == ExpressionKind::Hadamard && !same)
        return sizesDiffer(a, b);
    if (kind == ExpressionKind::Multiply && columnCount(a) != rowCount(b))
        return refused(ErrorKind::Shape,
                       core::filled(MARK_TEXT("Expression", "the left matrix must have as many columns as the right "
                                                            "one has rows; they are %1 and %2"),
                                    {core::literal(size(a)), core::literal(size(b))}));
    if (kind == ExpressionKind::Multiply && columnCount(b) != 0 && rowCount(a) > mostExpressionEntries / columnCount(b))
        return refused(ErrorKind::TooLarge,
                       core::filled(MARK_TEXT("Expression", "a result may have at most %1 entries; this one would be "
                                                            "%2×%3"),
                                    {core::literal(mostExpressionEntries), core::literal(rowCount(a)),
                                     core::literal(columnCount(b))}));
    return {};
}

Value simple(ExpressionKind kind, const ExpressionValue &a, const ExpressionValue &b)
{
    if (auto checked = checkSizes(kind, a, b); !checked)
        return core::fail(checked.error());
    const std::size_t common = commonKind(a.entries, b.entries);
    const auto left = converted(a.entries, common);
    if (!left)
        return core::fail(left.error());
    const auto right = converted(b.entries, common);
    if (!right)
        return core::fail(right.error());
    return std::visit(
        [&]<class T>(const Grid<T> &first) -> Value {
            return ExpressionValue{.entries = computed(kind, first, std::get<Grid<T>>(*right), a.scalar || b.scalar),
                                   .scalar = a.scalar && b.scalar};
        },
        *left);
}

/// A complex matrix as the real one of twice the size that does the same: [[Re, −Im], [Im, Re]].
Grid<double> doubled(const Grid<Complex> &a)
{
    Grid<double> result(2 * a.rows, 2 * a.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j) {
            result(i, j) = result(a.rows + i, a.columns + j) = a(i, j).real();
            result(a.rows + i, j) = a(i, j).imag();
            result(i, a.columns + j) = -a(i, j).imag();
        }
    return result;
}

Grid<Complex> halved(const Grid<double> &a)
{
    Grid<Complex> result(a.rows / 2, a.columns / 2);
    for (std::size_t i = 0; i < result.rows; ++i)
        for (std::size_t j = 0; j < result.columns; ++j)
            result(i, j) = {a(i, j), a(result.rows + i, j)};
    return result;
}

NumberGrid fromEntries(Entries entries)
{
    return std::visit([](auto &grid) { return NumberGrid(std::move(grid)); }, entries);
}

/// X with A X = B; both of one kind.
core::Result<NumberGrid> solved(const NumberGrid &a, const NumberGrid &b, const core::Run &run)
{
    MatrixRequest request;
    const auto *complex = std::get_if<Grid<Complex>>(&a);
    if (complex) {
        request = {.a = doubled(*complex), .b = doubled(std::get<Grid<Complex>>(b))};
    } else if (const auto *exact = std::get_if<Grid<Rational>>(&a)) {
        request = {.a = *exact, .b = std::get<Grid<Rational>>(b)};
    } else {
        request = {.a = std::get<Grid<double>>(a), .b = std::get<Grid<double>>(b)};
    }
    auto solution = matrixSolve(request, run);
    if (!solution && solution.error().kind == ErrorKind::Singular)
        return refused(ErrorKind::Singular,
                       MARK_TEXT("Expression", "this needs an inverse, but the matrix is singular: its determinant is "
                                               "0, or cannot be told from it"));
    if (!solution && solution.error().kind == ErrorKind::Domain)
        return refused(ErrorKind::Domain, MARK_TEXT("Expression", "every entry must be a finite number here"));
    if (!solution)
        return core::fail(solution.error());
    if (complex)
        return NumberGrid(halved(std::get<Grid<double>>(solution->matrix)));
    return fromEntries(std::move(solution->matrix));
}

bool isZero(const ExpressionValue &scalar)
{
    const CellValue number = numberOf(scalar);
    if (const auto *exact = std::get_if<Rational>(&number))
        return exact->isZero();
    const auto *real = std::get_if<double>(&number);
    return real ? *real == 0.0 : std::get<Complex>(number) == 0.0;
}

tl::unexpected<core::Error> notSquare(const ExpressionValue &value)
{
    return refused(ErrorKind::Shape, core::filled(MARK_TEXT("Expression", "the matrix must be square here; it is %1"),
                                                  {core::literal(size(value))}));
}

/// A·B⁻¹, which solves X B = A, or Bᵀ Xᵀ = Aᵀ.
Value quotient(const ExpressionValue &a, const ExpressionValue &b, const core::Run &run)
{
    if (b.scalar) {
        if (isZero(b))
            return refused(ErrorKind::Domain, MARK_TEXT("Number", "this divides by 0"));
        return simple(ExpressionKind::Divide, a, b);
    }
    if (rowCount(b) != columnCount(b))
        return notSquare(b);
    if (!a.scalar && columnCount(a) != columnCount(b))
        return refused(ErrorKind::Shape,
                       core::filled(MARK_TEXT("Expression", "both matrices must have the same number of columns here; "
                                                            "they are %1 and %2"),
                                    {core::literal(size(a)), core::literal(size(b))}));
    const ExpressionValue unit = identityValue(rowCount(b), a.entries.index() == 1);
    auto above = a.scalar ? simple(ExpressionKind::Multiply, a, unit) : Value(a);
    if (!above)
        return above;
    const std::size_t common = commonKind(above->entries, b.entries);
    const auto left = converted(transposed(b).entries, common);
    if (!left)
        return core::fail(left.error());
    const auto right = converted(transposed(*above).entries, common);
    if (!right)
        return core::fail(right.error());
    return solved(*left, *right, run).map([](NumberGrid &&grid) {
        return transposed(ExpressionValue{.entries = std::move(grid)});
    });
}

/// The whole number that an exponent is, of at most 2⁵³ in size.
core::Result<std::int64_t> wholeExponent(const CellValue &number)
{
    constexpr double most = 9007199254740992.0;
    const auto *exact = std::get_if<Rational>(&number);
    const auto *real = std::get_if<double>(&number);
    const double value = exact ? exact->toDouble() : real ? *real : std::get<Complex>(number).real();
    const bool whole = exact ? exact->isInteger() : real != nullptr && value == std::trunc(value);
    if (!whole || !(std::abs(value) <= most))
        return refused(ErrorKind::Domain,
                       core::filled(MARK_TEXT("Expression", "the exponent of a matrix must be a whole number within "
                                                            "±2⁵³; it is %1"),
                                    {core::literal(value)}));
    return static_cast<std::int64_t>(value);
}

core::Result<NumberGrid> repeated(const NumberGrid &a, std::uint64_t k, const core::Run &run)
{
    if (const auto *real = std::get_if<Grid<double>>(&a))
        return numerics::power(*real, k, run).map([](Grid<double> grid) { return NumberGrid(std::move(grid)); });
    if (const auto *exact = std::get_if<Grid<Rational>>(&a))
        return numerics::power(*exact, k, run).map([](Grid<Rational> grid) { return NumberGrid(std::move(grid)); });
    auto base = std::get<Grid<Complex>>(a);
    Grid<Complex> result = toComplex(numerics::identity<double>(base.rows));
    for (; k > 0; k /= 2) {
        if (run.cancelled())
            return core::cancelled();
        if (k % 2 == 1)
            result = multiplied(result, base);
        if (k > 1)
            base = multiplied(base, base);
    }
    return NumberGrid(std::move(result));
}

bool isFinite(const NumberGrid &grid)
{
    if (const auto *real = std::get_if<Grid<double>>(&grid))
        return numerics::isFinite(*real);
    const auto *complex = std::get_if<Grid<Complex>>(&grid);
    return !complex || (numerics::isFinite(part(*complex, false)) && numerics::isFinite(part(*complex, true)));
}

Value matrixPower(const ExpressionValue &a, const ExpressionValue &exponent, const core::Run &run)
{
    if (!exponent.scalar)
        return refused(ErrorKind::Shape,
                       core::filled(MARK_TEXT("Expression", "an exponent must be a number; it is a %1 matrix"),
                                    {core::literal(size(exponent))}));
    if (rowCount(a) != columnCount(a))
        return notSquare(a);
    const auto k = wholeExponent(numberOf(exponent));
    if (!k)
        return core::fail(k.error());
    if (!isFinite(a.entries))
        return refused(ErrorKind::Domain, MARK_TEXT("Expression", "every entry must be a finite number here"));
    auto base = core::Result<NumberGrid>(a.entries);
    if (*k < 0) {
        const auto unit = converted(identityValue(rowCount(a), a.entries.index() == 1).entries, a.entries.index());
        base = solved(a.entries, *unit, run);
    }
    if (base)
        base = repeated(*base, static_cast<std::uint64_t>(std::abs(*k)), run);
    if (!base && base.error().kind == ErrorKind::Cancelled)
        return core::cancelled();
    if (!base)
        return refused(base.error().kind, base.error().text);
    return ExpressionValue{.entries = std::move(*base)};
}

/// A power of numbers, every digit right; a double where one of them is.
Value numberPower(const CellValue &base, const CellValue &exponent)
{
    const auto number = closedNumber(base);
    if (!number)
        return core::fail(number.error());
    const auto above = closedNumber(exponent);
    if (!above)
        return core::fail(above.error());
    const auto result = power(*number, *above);
    if (!result)
        return core::fail(result.error());
    auto cell = cellValue(*result);
    if (!cell)
        return core::fail(cell.error());
    const auto *exact = std::get_if<Rational>(&*cell);
    if (exact && (base.index() != 1 || exponent.index() != 1)) {
        const auto rounded = toDoubles(Grid<Rational>(1, 1, *exact));
        if (!rounded)
            return core::fail(rounded.error());
        return scalarValue(rounded->cells.front());
    }
    return scalarValue(std::move(*cell));
}

} // namespace

core::Result<ExpressionValue> combined(ExpressionKind kind, const ExpressionValue &a, const ExpressionValue &b,
                                       const core::Run &run)
{
    if (run.cancelled())
        return core::cancelled();
    if (kind == ExpressionKind::Divide)
        return quotient(a, b, run);
    if (kind != ExpressionKind::Power)
        return simple(kind, a, b);
    return a.scalar && b.scalar ? numberPower(numberOf(a), numberOf(b)) : matrixPower(a, b, run);
}

} // namespace calculators
