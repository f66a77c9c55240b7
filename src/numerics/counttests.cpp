#include "numerics/hypothesistests.h"
#include "numerics/quad.h"
#include "numerics/tails.h"
#include "numerics/wide.h"

#include <cmath>
#include <numeric>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using core::Text;

core::Result<void> checkCounts(std::span<const double> counts, const char *name)
{
    for (const double count : counts)
        if (!(count >= 0.0))
            return fail(ErrorKind::Domain, name,
                        filled(MARK_TEXT("Data", "a count is 0 or more; it is %1"), {literal(count)}));
    return {};
}

Quad sumOf(std::span<const double> numbers)
{
    Quad sum = 0;
    for (const double number : numbers)
        sum += static_cast<Quad>(number);
    return sum;
}

struct Margins
{
    std::vector<Quad> rows = {};
    std::vector<Quad> columns = {};
    Quad total = 0;
};

Margins marginsOf(const core::Grid<double> &table)
{
    Margins margins{.rows = std::vector<Quad>(table.rows), .columns = std::vector<Quad>(table.columns)};
    for (std::size_t i = 0; i < table.rows; ++i)
        for (std::size_t j = 0; j < table.columns; ++j) {
            const auto count = static_cast<Quad>(table(i, j));
            margins.rows[i] += count;
            margins.columns[j] += count;
            margins.total += count;
        }
    return margins;
}

core::Result<void> checkMargins(const std::vector<Quad> &sums, const Text &sentence)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (sums[i] == 0)
            return fail(ErrorKind::Domain, "table", filled(sentence, {literal(i + 1)}));
    return {};
}

/// (O − E)²/E
Quad term(double observed, Quad expected)
{
    const Quad difference = static_cast<Quad>(observed) - expected;
    return difference * difference / expected;
}

void finish(ChiSquaredTest &test, Quad statistic)
{
    test.statistic = static_cast<double>(statistic);
    test.pValue = chiSquaredUpper(static_cast<Wide>(statistic), static_cast<Wide>(test.df));
}

} // namespace

core::Result<void> checkTableSize(std::size_t rows, std::size_t columns)
{
    if (rows >= 2 && columns >= 2)
        return {};
    return fail(ErrorKind::Shape, "table",
                filled(MARK_TEXT("Data", "the table needs at least two rows and two columns; it is %1×%2"),
                       {literal(rows), literal(columns)}));
}

core::Result<void> checkCategories(std::size_t observed, std::size_t expected)
{
    if (observed < 2)
        return fail(
            ErrorKind::Shape, "observed",
            filled(MARK_TEXT("Data", "there must be at least two categories; there are %1"), {literal(observed)}));
    if (observed == expected)
        return {};
    return fail(ErrorKind::Shape, "expected",
                filled(MARK_TEXT("Data", "each category has one observed and one expected count; there are %1 observed "
                                         "and %2 expected ones"),
                       {literal(observed), literal(expected)}));
}

core::Result<ChiSquaredTest> independenceTest(const core::Grid<double> &table)
{
    if (auto size = checkTableSize(table.rows, table.columns); !size)
        return fail(size.error());
    if (auto counts = checkCounts(table.cells, "table"); !counts)
        return fail(counts.error());
    const Margins margins = marginsOf(table);
    if (auto rows = checkMargins(margins.rows, MARK_TEXT("Data", "row %1 of the table is all zeros, so nothing is "
                                                                 "expected in it; leave it out"));
        !rows)
        return fail(rows.error());
    if (auto columns = checkMargins(margins.columns, MARK_TEXT("Data", "column %1 of the table is all zeros, so "
                                                                       "nothing is expected in it; leave it out"));
        !columns)
        return fail(columns.error());
    ChiSquaredTest test{.df = static_cast<double>((table.rows - 1) * (table.columns - 1)),
                        .expected = core::Grid<double>(table.rows, table.columns)};
    Quad statistic = 0;
    for (std::size_t i = 0; i < table.rows; ++i)
        for (std::size_t j = 0; j < table.columns; ++j) {
            const Quad expected = margins.rows[i] * margins.columns[j] / margins.total;
            test.expected(i, j) = static_cast<double>(expected);
            statistic += term(table(i, j), expected);
        }
    finish(test, statistic);
    return test;
}

core::Result<ChiSquaredTest> fitTest(std::span<const double> observed, std::span<const double> expected)
{
    if (auto sizes = checkCategories(observed.size(), expected.size()); !sizes)
        return fail(sizes.error());
    if (auto counts = checkCounts(observed, "observed"); !counts)
        return fail(counts.error());
    for (const double count : expected)
        if (!(count > 0.0))
            return fail(ErrorKind::Domain, "expected",
                        filled(MARK_TEXT("Data", "an expected count must be positive, as the test divides by it; it is "
                                                 "%1"),
                               {literal(count)}));
    const auto seen = static_cast<double>(sumOf(observed));
    const auto wanted = static_cast<double>(sumOf(expected));
    if (!(std::abs(seen - wanted) <= 1e-9 * wanted))
        return fail(ErrorKind::Domain, "expected",
                    filled(MARK_TEXT("Data", "the expected counts must have the sum of the observed ones, %1; it is "
                                             "%2"),
                           {literal(seen), literal(wanted)}));
    ChiSquaredTest test{.df = static_cast<double>(observed.size() - 1),
                        .expected = core::Grid<double>(1, expected.size())};
    Quad statistic = 0;
    for (std::size_t i = 0; i < observed.size(); ++i) {
        test.expected(0, i) = expected[i];
        statistic += term(observed[i], static_cast<Quad>(expected[i]));
    }
    finish(test, statistic);
    return test;
}

namespace {

/// The lower end for a share of p among n. It is the smaller root of a quadratic equation, found from the larger one so
/// that nothing cancels. s: z²/n.
Wide lowerEnd(Wide p, Wide s)
{
    return 2.0L * p * p / (2.0L * p + s + std::sqrt(s * (s + 4.0L * p * (1.0L - p))));
}

} // namespace

core::Result<Interval> proportionInterval(std::size_t successes, std::size_t n, double level)
{
    if (n == 0)
        return fail(ErrorKind::Domain, "n", MARK_TEXT("Data", "n must be at least 1: of nothing there is no share"));
    if (successes > n)
        return fail(ErrorKind::Domain, "successes",
                    filled(MARK_TEXT("Data", "successes must be at most n, which is %1; it is %2"),
                           {literal(n), literal(successes)}));
    const auto total = static_cast<Wide>(n);
    const Wide z = normalCritical(level);
    const Wide s = z * z / total;
    const Wide p = static_cast<Wide>(successes) / total;
    const Wide root = std::sqrt(s * (s + 4.0L * p * static_cast<Wide>(n - successes) / total));
    const Wide high = successes == n ? 1.0L : (2.0L * p + s + root) / (2.0L + 2.0L * s);
    return Interval{successes == 0 ? 0.0 : static_cast<double>(lowerEnd(p, s)), static_cast<double>(high)};
}

} // namespace numerics
