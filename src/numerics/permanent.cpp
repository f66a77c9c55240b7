#include "numerics/permanent.h"

#include "numerics/bigrational.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

/// Rows of integers, each a multiple of the original; scale: the product of the multiples.
struct IntegerRows
{
    std::vector<std::vector<BigInteger>> rows = {};
    BigInteger scale = 1;
};

IntegerRows integerRows(const core::Grid<Rational> &a)
{
    IntegerRows result;
    for (std::size_t i = 0; i < a.rows; ++i) {
        BigInteger multiple = 1;
        for (std::size_t j = 0; j < a.columns; ++j)
            multiple = mp::lcm(multiple, BigInteger(mp::denominator(a(i, j).big().value)));
        std::vector<BigInteger> row;
        for (std::size_t j = 0; j < a.columns; ++j) {
            const auto &entry = a(i, j).big().value;
            row.emplace_back(mp::numerator(entry) * (multiple / mp::denominator(entry)));
        }
        result.scale *= multiple;
        result.rows.push_back(std::move(row));
    }
    return result;
}

BigInteger product(const std::vector<BigInteger> &numbers)
{
    BigInteger result = 1;
    for (const BigInteger &number : numbers) {
        if (number.is_zero())
            return 0;
        result *= number;
    }
    return result;
}

} // namespace

core::Result<Rational> permanent(const core::Grid<Rational> &a, const core::Run &run)
{
    const std::size_t n = a.rows;
    if (n > mostPermanentRows)
        return core::fail(core::ErrorKind::TooLarge, "A",
                          core::filled(MARK_TEXT("Matrix", "the permanent sums over all sets of columns, twice as many "
                                                           "for each further one; it is found for at most %1 rows, "
                                                           "and there are %2"),
                                       {core::literal(mostPermanentRows), core::literal(n)}));
    constexpr std::uint32_t between = 4096; // sets from one question to the next
    const IntegerRows integers = integerRows(a);
    const std::uint32_t sets = std::uint32_t{1} << n;
    std::vector<BigInteger> sums(n, 0);
    BigInteger total = n == 0 ? 1 : 0; // of the empty set
    for (std::uint32_t step = 1; step < sets; ++step) {
        if (step % between == 1) {
            if (run.cancelled())
                return core::cancelled();
            run.progress(static_cast<double>(step) / static_cast<double>(sets));
        }
        const auto column = static_cast<std::size_t>(std::countr_zero(step));
        const std::uint32_t chosen = step ^ (step >> 1U);
        const bool added = (chosen >> column & 1U) != 0;
        for (std::size_t i = 0; i < n; ++i)
            if (added)
                sums[i] += integers.rows[i][column];
            else
                sums[i] -= integers.rows[i][column];
        if ((static_cast<std::size_t>(std::popcount(chosen)) + n) % 2 == 0)
            total += product(sums);
        else
            total -= product(sums);
    }
    return Rational(BigRational{mp::mpq_rational(total, integers.scale)});
}

} // namespace numerics
