#include "numerics/exactsolve.h"

#include "numerics/bigrational.h"
#include "numerics/exactsubspaces.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

using Row = std::vector<BigInteger>;

/// [A | B] in integers, every row its own multiple of the original; scale: the product of those multiples.
struct IntegerSystem
{
    std::vector<Row> rows = {};
    mp::mpq_rational scale = 1;
};

IntegerSystem integerSystem(const core::Grid<Rational> &a, const core::Grid<Rational> &b)
{
    IntegerSystem system;
    for (std::size_t i = 0; i < a.rows; ++i) {
        std::vector<const mp::mpq_rational *> entries;
        for (std::size_t j = 0; j < a.columns; ++j)
            entries.push_back(&a(i, j).big().value);
        for (std::size_t j = 0; j < b.columns; ++j)
            entries.push_back(&b(i, j).big().value);
        BigInteger multiple = 1;
        for (const auto *entry : entries)
            multiple = mp::lcm(multiple, BigInteger(mp::denominator(*entry)));
        Row row;
        BigInteger divisor = 0;
        for (const auto *entry : entries) {
            row.emplace_back(mp::numerator(*entry) * (multiple / mp::denominator(*entry)));
            divisor = mp::gcd(divisor, row.back());
        }
        if (divisor > 1)
            for (BigInteger &number : row)
                number /= divisor;
        system.scale *= mp::mpq_rational(multiple, divisor.is_zero() ? BigInteger(1) : divisor);
        system.rows.push_back(std::move(row));
    }
    return system;
}

/// row ← (pivot · row − row[column] · pivotRow) / previous, which comes out even.
void combine(Row &row, const Row &pivotRow, std::size_t column, const BigInteger &previous)
{
    const BigInteger factor = row[column];
    BigInteger product;
    for (std::size_t j = column; j < row.size(); ++j) {
        row[j] *= pivotRow[column];
        product = factor * pivotRow[j];
        row[j] -= product;
        mpz_divexact(row[j].backend().data(), row[j].backend().data(), previous.backend().data());
    }
}

/// Brings a row whose entry in the column is not 0 to the place of that number; false if there is none from there on.
bool findPivot(std::vector<Row> &rows, std::size_t column, bool &negative)
{
    for (std::size_t i = column; i < rows.size(); ++i)
        if (!rows[i][column].is_zero()) {
            negative = negative != (i != column);
            std::swap(rows[i], rows[column]);
            return true;
        }
    return false;
}

/// Brings the first columns to a multiple of the identity (reduced) or to a triangle; gives that multiple with the sign
/// of the swaps, which is the determinant of the integer rows, or 0 as soon as a column has no pivot.
core::Result<BigInteger> eliminateWhole(std::vector<Row> &rows, bool reduced, const core::Run &run)
{
    BigInteger previous = 1;
    bool negative = false;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        if (run.cancelled())
            return core::cancelled();
        if (!findPivot(rows, k, negative))
            return BigInteger(0);
        if (reduced)
            for (std::size_t i = 0; i < k; ++i) {
                rows[i][i] = rows[k][k]; // left of the columns that combine() visits
                combine(rows[i], rows[k], k, previous);
            }
        for (std::size_t i = k + 1; i < rows.size(); ++i)
            combine(rows[i], rows[k], k, previous);
        previous = rows[k][k];
        run.progress(static_cast<double>(k + 1) / static_cast<double>(rows.size()));
    }
    return BigInteger(negative ? -previous : previous);
}

/// The powers of two of the first and the last bit of a row of doubles.
struct BitRange
{
    int highest = std::numeric_limits<int>::min();
    int lowest = std::numeric_limits<int>::max();

    void include(double number)
    {
        if (number == 0.0)
            return;
        int power = 0;
        const auto digits = static_cast<std::uint64_t>(std::ldexp(std::abs(std::frexp(number, &power)), 53));
        highest = std::max(highest, power);
        lowest = std::min(lowest, power - 53 + std::countr_zero(digits));
    }
    double width() const { return highest >= lowest ? highest - lowest : 0; }
};

Rational quotient(const BigInteger &numerator, const BigInteger &denominator)
{
    return Rational(BigRational{mp::mpq_rational(numerator, denominator)});
}

} // namespace

namespace {

/// The columns as "(1, -2, 1) and (0, 1, 1)"; empty where they are too many or too long for a sentence.
std::string vectors(const core::Grid<Rational> &basis)
{
    constexpr std::size_t mostVectors = 3;
    constexpr std::size_t longest = 120;
    std::string text;
    for (std::size_t j = 0; j < basis.columns && basis.columns <= mostVectors && text.size() <= longest; ++j) {
        text += j == 0 ? "(" : ", (";
        for (std::size_t i = 0; i < basis.rows && text.size() <= longest; ++i)
            text += (i == 0 ? "" : ", ") + basis(i, j).text();
        text += ")";
    }
    return text.size() <= longest ? text : std::string();
}

/// With the vectors that A sends to 0, where a sentence holds them.
core::Error singularErrorOf(const core::Grid<Rational> &a)
{
    constexpr std::size_t mostRows = 12;
    core::Error error = singularError();
    const auto basis = a.rows <= mostRows ? exactNullSpace(a) : core::Result<core::Grid<Rational>>();
    const std::string spanning = basis ? vectors(*basis) : std::string();
    if (!spanning.empty())
        error.text = core::filled(MARK_TEXT("Matrix", "The determinant of A is 0, so A has no inverse; its null space "
                                                      "is spanned by %1."),
                                  {core::literal(spanning)});
    return error;
}

} // namespace

core::Error singularError()
{
    return {.kind = core::ErrorKind::Singular,
            .field = "A",
            .text = MARK_TEXT("Matrix", "The determinant of A is 0, so A has no inverse.")};
}

core::Result<Rational> exactDeterminant(const core::Grid<Rational> &a, const core::Run &run)
{
    IntegerSystem system = integerSystem(a, {});
    const auto determinant = eliminateWhole(system.rows, false, run);
    if (!determinant)
        return core::fail(determinant.error());
    return Rational(BigRational{mp::mpq_rational(*determinant) / system.scale});
}

core::Result<core::Grid<Rational>> exactSolve(const core::Grid<Rational> &a, const core::Grid<Rational> &b,
                                              const core::Run &run)
{
    IntegerSystem system = integerSystem(a, b);
    const auto determinant = eliminateWhole(system.rows, true, run);
    if (!determinant)
        return core::fail(determinant.error());
    if (determinant->is_zero())
        return core::fail(singularErrorOf(a));
    core::Grid<Rational> x(b.rows, b.columns);
    for (std::size_t i = 0; i < b.rows; ++i)
        for (std::size_t j = 0; j < b.columns; ++j)
            x(i, j) = quotient(system.rows[i][a.columns + j], system.rows[i][i]);
    return x;
}

bool isCheapExactly(const core::Grid<double> &a, const core::Grid<double> &b)
{
    constexpr double mostWork = 3e7; // products of machine words: some 20 ms
    double bits = 0;
    for (std::size_t i = 0; i < a.rows; ++i) {
        BitRange range;
        for (std::size_t j = 0; j < a.columns; ++j)
            range.include(a(i, j));
        for (std::size_t j = 0; j < b.columns; ++j)
            range.include(b(i, j));
        bits += range.width();
    }
    const double words = std::ceil(bits / 64.0) + 1.0;
    const auto rows = static_cast<double>(a.rows);
    return rows * rows * (rows + static_cast<double>(b.columns)) * words * words <= mostWork;
}

core::Grid<Rational> rationals(const core::Grid<double> &numbers)
{
    core::Grid<Rational> result(numbers.rows, numbers.columns);
    std::transform(numbers.cells.begin(), numbers.cells.end(), result.cells.begin(), Rational::fromDouble);
    return result;
}

core::Grid<double> doubles(const core::Grid<Rational> &numbers)
{
    core::Grid<double> result(numbers.rows, numbers.columns);
    std::transform(numbers.cells.begin(), numbers.cells.end(), result.cells.begin(),
                   [](const Rational &number) { return number.toDouble(); });
    return result;
}

} // namespace numerics
