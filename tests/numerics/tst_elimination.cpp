#include "numerics/elimination.h"

#include <QtTest>

using core::ErrorKind;
using core::Grid;
using numerics::Rational;

namespace {

template <class T>
Grid<T> grid(std::size_t rows, std::size_t columns, std::initializer_list<int> numbers)
{
    Grid<T> result(rows, columns);
    std::transform(numbers.begin(), numbers.end(), result.cells.begin(), [](int n) { return T(n); });
    return result;
}

std::string words(const Grid<Rational> &matrix)
{
    std::string result;
    for (const Rational &cell : matrix.cells)
        result += cell.text() + " ";
    return result;
}

// Does to a matrix what the operation says, from its definition.
template <class T>
void replay(Grid<T> &matrix, const numerics::RowOperation<T> &operation)
{
    for (std::size_t j = 0; j < matrix.columns; ++j) {
        T &target = matrix(operation.target, j);
        T &source = matrix(operation.source, j);
        if (operation.kind == numerics::RowOperationKind::Swap)
            std::swap(target, source);
        else if (operation.kind == numerics::RowOperationKind::Scale)
            target = operation.factor * target;
        else
            target = target + operation.factor * source;
    }
}

} // namespace

class EliminationTest : public QObject
{
    Q_OBJECT

private slots:
    void reducesExactly();
    void everyStepIsWhatItSays();
    void everyStepIsWhatItSaysInDoubles();
    void triangularFormUsesNoScaling();
    void doublesTakeTheLargestPivot();
    void noiseBelowTheToleranceIsZero();
    void writesOperations_data();
    void writesOperations();
    void carriesFurtherColumnsAlong();
    void nothingToDo();
    void nullSpaceIsSentToZero();
    void tooManySteps();
    void canBeCancelled();
};

void EliminationTest::reducesExactly()
{
    // By hand: rows (1 2 3), (4 5 6), (7 8 10) of rank 3 but for the last column of a second matrix.
    const auto full = numerics::eliminate(grid<Rational>(3, 3, {1, 2, 3, 4, 5, 6, 7, 8, 10}), {.columns = 3});
    QCOMPARE(words(full->matrix), std::string("1 0 0 0 1 0 0 0 1 "));
    const auto deficient =
        numerics::eliminate(grid<Rational>(3, 4, {0, 2, 4, 1, 0, 1, 2, 3, 0, 3, 6, 4}), {.columns = 4});
    QCOMPARE(words(deficient->matrix), std::string("0 1 2 0 0 0 0 1 0 0 0 0 "));
    QCOMPARE(deficient->pivots, std::vector<std::size_t>({1, 3}));
}

void EliminationTest::everyStepIsWhatItSays()
{
    Grid<Rational> matrix = grid<Rational>(3, 4, {0, 3, -6, 6, 3, -7, 8, -5, 3, -9, 12, -9});
    const auto result = numerics::eliminate(matrix, {.columns = 4, .record = true});
    QVERIFY(result->steps.size() > 3);
    for (const auto &step : result->steps) {
        replay(matrix, step.operation);
        QVERIFY2(matrix == step.matrix, numerics::text(step.operation).c_str());
    }
    QVERIFY(matrix == result->matrix);
}

void EliminationTest::everyStepIsWhatItSaysInDoubles()
{
    Grid<double> matrix = grid<double>(3, 3, {3, 1, 2, 7, -5, 4, 1, 1, 9});
    const auto result = numerics::eliminate(matrix, {.columns = 3, .record = true});
    for (const auto &step : result->steps) {
        replay(matrix, step.operation);
        for (std::size_t i = 0; i < matrix.cells.size(); ++i)
            QVERIFY(std::abs(matrix.cells[i] - step.matrix.cells[i]) < 1e-14);
        matrix = step.matrix;
    }
    QCOMPARE(result->matrix.cells, grid<double>(3, 3, {1, 0, 0, 0, 1, 0, 0, 0, 1}).cells);
}

void EliminationTest::triangularFormUsesNoScaling()
{
    const auto result = numerics::eliminate(grid<Rational>(3, 3, {0, 1, 2, 1, 0, 3, 4, -3, 8}),
                                            {.columns = 3, .reduced = false, .record = true});
    for (const auto &step : result->steps)
        QVERIFY(step.operation.kind != numerics::RowOperationKind::Scale);
    QCOMPARE(result->swaps, std::size_t{1});
    Rational product(-1); // one swap
    for (std::size_t i = 0; i < 3; ++i)
        product *= result->matrix(i, i);
    QCOMPARE(product.text(), std::string("-2")); // by the rule of Sarrus
    QVERIFY(result->matrix(1, 0).isZero() && result->matrix(2, 0).isZero() && result->matrix(2, 1).isZero());
}

void EliminationTest::doublesTakeTheLargestPivot()
{
    const auto result =
        numerics::eliminate(grid<double>(2, 2, {1, 2, -4, 1}), {.columns = 2, .reduced = false, .record = true});
    QCOMPARE(numerics::text(result->steps.front().operation), std::string("R1 <-> R2"));
    QCOMPARE(numerics::text(result->steps.back().operation), std::string("R2 <- R2 + 0.25 R1"));
}

void EliminationTest::noiseBelowTheToleranceIsZero()
{
    Grid<double> matrix = grid<double>(2, 3, {1, 1, 1, 1, 1, 2});
    matrix(1, 1) += 1e-15;
    const auto result = numerics::eliminate(matrix, {.columns = 3, .tolerance = 1e-14});
    QCOMPARE(result->pivots, std::vector<std::size_t>({0, 2}));
    QCOMPARE(result->matrix.cells, std::vector<double>({1, 1, 0, 0, 0, 1}));
}

void EliminationTest::writesOperations_data()
{
    using Kind = numerics::RowOperationKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latex");
    QTest::addColumn<QString>("words");
    QTest::newRow("swap") << int(Kind::Swap) << "1"
                          << "R2 <-> R11"
                          << "R_{2} \\leftrightarrow R_{11}"
                          << "Swap rows 2 and 11.";
    QTest::newRow("subtract") << int(Kind::Add) << "-3"
                              << "R2 <- R2 - 3 R11"
                              << "R_{2} \\leftarrow R_{2} - 3 R_{11}"
                              << "Subtract 3 times row 11 from row 2.";
    QTest::newRow("add") << int(Kind::Add) << "1"
                         << "R2 <- R2 + R11"
                         << "R_{2} \\leftarrow R_{2} + R_{11}"
                         << "Add row 11 to row 2.";
    QTest::newRow("add a fraction") << int(Kind::Add) << "2/3"
                                    << "R2 <- R2 + 2/3 R11"
                                    << "R_{2} \\leftarrow R_{2} + \\frac{2}{3} R_{11}"
                                    << "Add 2/3 times row 11 to row 2.";
    QTest::newRow("scale") << int(Kind::Scale) << "1/3"
                           << "R2 <- 1/3 R2"
                           << "R_{2} \\leftarrow \\frac{1}{3} R_{2}"
                           << "Multiply row 2 by 1/3.";
    QTest::newRow("negate") << int(Kind::Scale) << "-1"
                            << "R2 <- -1 R2"
                            << "R_{2} \\leftarrow -1 R_{2}"
                            << "Multiply row 2 by -1.";
}

void EliminationTest::writesOperations()
{
    QFETCH(int, kind);
    QFETCH(QString, factor);
    const numerics::RowOperation<Rational> operation{static_cast<numerics::RowOperationKind>(kind), 1, 10,
                                                     *Rational::parse(factor.toStdString())};
    QTEST(QString::fromStdString(numerics::text(operation)), "text");
    QTEST(QString::fromStdString(numerics::latex(operation)), "latex");
    QTEST(QString::fromStdString(core::english(numerics::words(operation))), "words");
    const numerics::RowOperation<double> small{numerics::RowOperationKind::Add, 1, 0, -1.5e-7};
    QCOMPARE(numerics::text(small), std::string("R2 <- R2 - 1.5e-07 R1"));
    QCOMPARE(numerics::latex(small), std::string("R_{2} \\leftarrow R_{2} - 1.5 \\cdot 10^{-7} R_{1}"));
}

void EliminationTest::carriesFurtherColumnsAlong()
{
    const auto result = numerics::eliminate(grid<Rational>(2, 3, {2, 1, 5, 1, 3, 10}), {.columns = 2});
    QCOMPARE(words(result->matrix), std::string("1 0 1 0 1 3 "));
    QCOMPARE(result->pivots.size(), std::size_t{2});
}

void EliminationTest::nothingToDo()
{
    QVERIFY(numerics::eliminate(Grid<Rational>(), {.record = true})->steps.empty());
    const auto identity = grid<Rational>(2, 2, {1, 0, 0, 1});
    const auto result = numerics::eliminate(identity, {.columns = 2, .record = true});
    QVERIFY(result->steps.empty());
    QVERIFY(result->matrix == identity);
}

void EliminationTest::nullSpaceIsSentToZero()
{
    const Grid<Rational> a = grid<Rational>(2, 4, {1, 2, 3, 4, 2, 4, 7, 1});
    const Grid<Rational> basis = numerics::nullSpace(*numerics::eliminate(a, {.columns = 4}), 4);
    QCOMPARE(basis.columns, std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i)
        for (std::size_t k = 0; k < basis.columns; ++k) {
            Rational sum;
            for (std::size_t j = 0; j < 4; ++j)
                sum += a(i, j) * basis(j, k);
            QVERIFY(sum.isZero());
        }
    QCOMPARE(numerics::nullSpace(*numerics::eliminate(grid<double>(1, 2, {1, 0}), {.columns = 2}), 2).cells,
             std::vector<double>({0, 1}));
}

void EliminationTest::tooManySteps()
{
    Grid<double> matrix(60, 60);
    for (std::size_t i = 0; i < 60; ++i)
        for (std::size_t j = 0; j < 60; ++j)
            matrix(i, j) = i == j ? 60.0 : 1.0;
    const auto result = numerics::eliminate(matrix, {.columns = 60, .record = true});
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(ErrorKind::TooLarge));
    QCOMPARE(result.error().field, std::string("steps"));
    QVERIFY(numerics::eliminate(matrix, {.columns = 60}).has_value());
}

void EliminationTest::canBeCancelled()
{
    const core::Run run([] { return true; }, {});
    const auto result = numerics::eliminate(grid<Rational>(2, 2, {1, 2, 3, 4}), {.columns = 2}, run);
    QCOMPARE(int(result.error().kind), int(ErrorKind::Cancelled));
}

QTEST_APPLESS_MAIN(EliminationTest)
#include "tst_elimination.moc"
