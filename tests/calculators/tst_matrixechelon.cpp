#include "calculators/matrixcases.h"

#include "numerics/elimination.h"
#include "numerics/exactsolve.h"

#include <QTest>

using calculators::Indices;
using calculators::Verdict;

/// Echelon forms, the determinant without fractions, and all solutions of a system, by what they promise.
class MatrixEchelonTest : public QObject
{
    Q_OBJECT

private slots:
    void echelonKeepsTheDeterminant_data() { addMatrices(); }
    void echelonKeepsTheDeterminant();
    void bareissIsTheDeterminant_data() { addMatrices(); }
    void bareissIsTheDeterminant();
    void bareissStaysWhole();
    void bareissRefuses();
    void generalSolutionSolves_data() { addMatrices(); }
    void generalSolutionSolves();
    void parametricForm();
    void contradictions();
    void systemsWithoutRowsOrColumns();
    void systemsThatDoNotFit();
};

namespace {

bool isZero(const Exact &a)
{
    return std::all_of(a.cells.begin(), a.cells.end(), [](const Rational &x) { return x.isZero(); });
}

const calculators::Table &onlyTable(const calculators::Report &report)
{
    return *first<calculators::Table>(report);
}

std::string cellText(const calculators::Cell &cell)
{
    return std::get<std::string>(cell);
}

MatrixRequest systemOf(Entries a, Entries b)
{
    return {.operation = "general_solution", .a = std::move(a), .b = std::move(b), .steps = true};
}

} // namespace

void MatrixEchelonTest::echelonKeepsTheDeterminant()
{
    QFETCH(Grid, a);
    const auto answer = answerTo("row_echelon", {.a = a, .steps = a.rows <= 33});
    QVERIFY(answer.has_value());
    const Grid form = matrix(answer);
    const auto pivots = value<Indices>(answer, "pivots");
    const auto rank = value<std::size_t>(answerTo("rank", {.a = a}), "value");
    QVERIFY(pivots.size() >= rank); // more only where pivots shrink into the rounding little by little
    QVERIFY(pivots.size() == rank || a == hilbert(40));
    for (std::size_t i = 0; i < form.rows; ++i) {
        const std::size_t zeros = i < pivots.size() ? pivots[i] : form.columns;
        for (std::size_t j = 0; j < zeros; ++j)
            QCOMPARE(form(i, j), 0.0);
        QVERIFY(i >= pivots.size() || form(i, pivots[i]) != 0.0);
    }
    for (const auto &step : answer->steps)
        QVERIFY(step.swap || step.target != step.source); // never scaled
    if (!answer->steps.empty())
        QCOMPARE(std::get<Grid>(answer->steps.back().matrix).rows, a.rows);
    if (a.rows > 8 || a.columns > 8)
        return;
    // The rows span the same space: both have one reduced form.
    const auto exactly = answerTo("row_echelon", {.a = exact(a)});
    const auto reduced = [](const Exact &m) { return numerics::eliminate(m, {.columns = m.columns})->matrix; };
    QCOMPARE(reduced(exactMatrix(exactly)), reduced(exact(a)));
}

void MatrixEchelonTest::bareissIsTheDeterminant()
{
    QFETCH(Grid, a);
    if (a.rows != a.columns || a.rows > 33)
        return;
    const auto answer = answerTo("bareiss", {.a = exact(a)});
    const Rational found = std::get<Rational>(value<calculators::Scalar>(answer, "value"));
    // By elimination with fractions, which shares no code with it.
    const auto form = numerics::eliminate(exact(a), {.columns = a.columns, .reduced = false});
    Rational expected = form->swaps % 2 == 0 ? 1 : -1;
    for (std::size_t i = 0; i < a.rows; ++i)
        expected *= form->matrix(i, i);
    QCOMPARE(QByteArray::fromStdString(found.text()), QByteArray::fromStdString(expected.text()));
    QCOMPARE(number(answerTo("bareiss", {.a = a})), expected.toDouble());
    for (const Rational &entry : exactMatrix(answer, "triangle").cells)
        QVERIFY(entry.isInteger());
}

void MatrixEchelonTest::bareissStaysWhole()
{
    Exact a = exact(grid(3, {0, 2, 1, 1, 1, 1, 3, 0, 2}));
    a(0, 1) = *Rational::parse("2/3");
    const auto answer = answerTo("bareiss", {.a = a, .steps = true});
    // 0·(…) − 2/3·(1·2 − 1·3) + 1·(1·0 − 1·3) = 2/3 − 3
    QCOMPARE(std::get<Rational>(value<calculators::Scalar>(answer, "value")).text(), std::string("-7/3"));
    QCOMPARE(exactMatrix(answer, "multipliers")(0, 0).text(), std::string("3"));
    std::string operations;
    for (const auto &step : answer->steps)
        operations += step.operation + " | ";
    QCOMPARE(operations, std::string("R1 <-> R2 | R3 <- 1 R3 - 3 R1 | R3 <- 2 R3 + 3 R2 | "));
    QCOMPARE(answer->steps.back().latex, std::string("R_{3} \\leftarrow 2 R_{3} + 3 R_{2}"));
    const auto longer = answerTo("bareiss", {.a = exact(grid(3, {2, 1, 1, 1, 3, 1, 1, 1, 4})), .steps = true});
    QCOMPARE(longer->steps.back().operation, std::string("R3 <- (5 R3 - 1 R2) / 2"));
    QCOMPARE(longer->steps.back().latex, std::string("R_{3} \\leftarrow \\frac{5 R_{3} - 1 R_{2}}{2}"));
    QCOMPARE(std::get<Exact>(longer->steps.back().matrix)(2, 2).text(), std::string("17"));
}

void MatrixEchelonTest::bareissRefuses()
{
    QCOMPARE(int(answerTo("bareiss", {.a = grid(1, {1, 2})}).error().kind), int(ErrorKind::Shape));
    const auto large = answerTo("bareiss", {.a = identity(200), .steps = true});
    QVERIFY(large.has_value()); // nothing changes, so there is no step to keep
    Grid full(60, 60, 1.0);
    for (std::size_t i = 0; i < 60; ++i)
        full(i, i) = 2.0;
    const auto steps = answerTo("bareiss", {.a = full, .steps = true});
    QCOMPARE(int(steps.error().kind), int(ErrorKind::TooLarge));
    QCOMPARE(steps.error().field, std::string("steps"));
    QCOMPARE(number(answerTo("bareiss", {.a = full})), 61.0); // det(I + 1·1ᵀ) = 1 + n
}

void MatrixEchelonTest::generalSolutionSolves()
{
    QFETCH(Grid, a);
    const Grid made = product(a, random(a.columns, 2, 50));
    const auto answer = answerTo("general_solution", {.a = a, .b = made});
    QVERIFY(answer.has_value());
    QVERIFY(value<Verdict>(answer, "class").id != "none");
    const auto rank = value<std::size_t>(answer, "rank");
    QCOMPARE(value<std::size_t>(answer, "augmented_rank"), rank);
    const Grid null = matrix(answer, "null_space");
    QCOMPARE(null.columns, a.columns - rank);
    QCOMPARE(value<Indices>(answer, "free").size(), null.columns);
    QCOMPARE(value<Verdict>(answer, "class").id, std::string(null.columns == 0 ? "one" : "infinite"));
    const Grid x = matrix(answer, "particular");
    const double growth = a == hilbert(40) ? 1e4 : 1.0; // its pivots go down to the rounding, and divide it
    const double unit = 1e-14 * static_cast<double>(a.rows + a.columns) * largest(a) * growth;
    QVERIFY(distance(product(a, x), made) <= unit * std::max(1.0, largest(x)));
    QVERIFY(largest(product(a, null)) <= unit * std::max(1.0, largest(null)));
    if (a.rows > 8 || a.columns > 8)
        return;
    const Exact b = product(exact(a), exact(random(a.columns, 2, 51)));
    const auto exactly = answerTo("general_solution", {.a = exact(a), .b = b});
    QCOMPARE(product(exact(a), exactMatrix(exactly, "particular")), b);
    QVERIFY(isZero(product(exact(a), exactMatrix(exactly, "null_space"))));
}

void MatrixEchelonTest::parametricForm()
{
    // x + 3z − w = 2, y − z = 1, and their sum.
    const Exact a = exact(grid(3, {1, 0, 3, -1, 0, 1, -1, 0, 1, 1, 2, -1}));
    const auto report = calculators::matrixReport(systemOf(a, exact(grid(3, {2, 1, 3}))));
    const calculators::Table &table = onlyTable(*report);
    QCOMPARE(cellText(table.rows[0][0]), std::string("x₁"));
    QCOMPARE(cellText(table.rows[0][1]), std::string("2 − 3 t₁ + t₂"));
    QCOMPARE(cellText(table.rows[1][1]), std::string("1 + t₁"));
    QCOMPARE(cellText(table.rows[2][1]), std::string("t₁"));
    QCOMPARE(cellText(table.rows[3][1]), std::string("t₂"));
    QVERIFY(first<calculators::Steps>(*report));
    const auto unique = calculators::matrixReport(systemOf(grid(2, {2, 0, 0, 4}), grid(2, {1, 0, 0, -2})));
    const calculators::Table &two = onlyTable(*unique);
    QCOMPARE(two.columns.size(), std::size_t{3});
    QCOMPARE(cellText(two.rows[0][1]), std::string("0.5"));
    QCOMPARE(cellText(two.rows[1][1]), std::string("0"));
    QCOMPARE(cellText(two.rows[1][2]), std::string("−0.5"));
}

void MatrixEchelonTest::contradictions()
{
    for (const bool exactly : {false, true}) {
        const auto entries = [exactly](const Grid &m) { return exactly ? Entries(exact(m)) : Entries(m); };
        const auto asked = systemOf(entries(grid(2, {1, 2, 2, 4})), entries(grid(2, {1, 5})));
        const auto answer = answerTo("general_solution", asked);
        QCOMPARE(value<Verdict>(answer, "class").id, std::string("none"));
        QCOMPARE(value<std::size_t>(answer, "rank"), std::size_t{1});
        QCOMPARE(value<std::size_t>(answer, "augmented_rank"), std::size_t{2});
        const auto report = calculators::matrixReport(asked);
        QVERIFY(first<calculators::Paragraph>(*report)->warning);
        QVERIFY(core::english(first<calculators::Paragraph>(*report)->text).starts_with("Row 2 of the reduced system"));
        QVERIFY(!first<calculators::Table>(*report));
    }
    // 0.1 + 0.2 is not 0.3 in doubles, which must not count as a contradiction.
    const auto rounded = answerTo("general_solution", {.a = grid(3, {1, 1, 1}), .b = grid(3, {0.1 + 0.2, 0.3, 0.3})});
    QCOMPARE(value<Verdict>(rounded, "class").id, std::string("one"));
    const auto two = answerTo("general_solution", {.a = Exact(3, 2), .b = exact(grid(3, {1, 0, 0, 1, 0, 0}))});
    QCOMPARE(value<std::size_t>(two, "augmented_rank"), std::size_t{2});
}

void MatrixEchelonTest::systemsWithoutRowsOrColumns()
{
    const auto none = answerTo("general_solution", {.a = Grid(), .b = Grid()});
    QCOMPARE(value<Verdict>(none, "class").id, std::string("one"));
    const auto zero = answerTo("general_solution", {.a = grid(1, {0}), .b = grid(1, {0})});
    QCOMPARE(value<Verdict>(zero, "class").id, std::string("infinite"));
    QCOMPARE(matrix(zero, "null_space"), grid(1, {1}));
    const auto huge = answerTo("general_solution", {.a = grid(1, {1e300, 1e300}), .b = grid(1, {2e300})});
    QCOMPARE(matrix(huge, "particular"), grid(2, {2, 0}));
}

void MatrixEchelonTest::systemsThatDoNotFit()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(int(answerTo("general_solution", {.a = grid(2, {1, 2}), .b = grid(1, {1})}).error().kind),
             int(ErrorKind::Shape));
    QCOMPARE(int(answerTo("general_solution", {.a = grid(1, {1}), .b = grid(1, {nan})}).error().kind),
             int(ErrorKind::Domain));
    QCOMPARE(int(answerTo("row_echelon", {.a = grid(1, {nan})}).error().kind), int(ErrorKind::Domain));
}

QTEST_APPLESS_MAIN(MatrixEchelonTest)
#include "tst_matrixechelon.moc"
