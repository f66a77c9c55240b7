#include "numerics/exactsolve.h"

#include <QtTest>

#include <random>

using core::ErrorKind;
using core::Grid;
using numerics::Rational;

namespace {

Grid<Rational> hilbert(std::size_t n)
{
    Grid<Rational> result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            result(i, j) = Rational(1) / Rational(static_cast<std::int64_t>(i + j + 1));
    return result;
}

Grid<Rational> randomFractions(std::size_t rows, std::size_t columns, unsigned seed)
{
    std::mt19937 random(seed);
    Grid<Rational> result(rows, columns);
    for (Rational &cell : result.cells)
        cell = Rational(static_cast<int>(random() % 19) - 9) / Rational(1 + static_cast<int>(random() % 7));
    return result;
}

Grid<Rational> product(const Grid<Rational> &a, const Grid<Rational> &b)
{
    Grid<Rational> result(a.rows, b.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < b.columns; ++j)
            for (std::size_t k = 0; k < a.columns; ++k)
                result(i, j) += a(i, k) * b(k, j);
    return result;
}

Grid<Rational> identity(std::size_t n)
{
    Grid<Rational> result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        result(i, i) = 1;
    return result;
}

} // namespace

class ExactSolveTest : public QObject
{
    Q_OBJECT

private slots:
    void determinantOfHilbertMatrices();
    void inverseOfTheHilbertMatrix();
    void solutionsFulfilTheirEquations();
    void determinantIsMultiplicative();
    void rowsNeedSwaps();
    void emptyMatrix();
    void singularOnes();
    void tellsWhatIsCheap();
    void canBeCancelled();
};

// det Hₙ = c(n)⁴ / c(2n) with c(n) = 1! 2! … (n−1)!.
void ExactSolveTest::determinantOfHilbertMatrices()
{
    const auto c = [](int n) {
        Rational result = 1;
        Rational factorial = 1;
        for (int i = 1; i < n; ++i)
            result *= factorial *= Rational(i);
        return result;
    };
    for (int n = 1; n <= 14; ++n) {
        const auto determinant = numerics::exactDeterminant(hilbert(static_cast<std::size_t>(n)));
        QVERIFY(*determinant == c(n) * c(n) * c(n) * c(n) / c(2 * n));
    }
}

void ExactSolveTest::inverseOfTheHilbertMatrix()
{
    const auto inverse = numerics::exactSolve(hilbert(3), identity(3));
    const std::vector<int> known = {9, -36, 30, -36, 192, -180, 30, -180, 180};
    for (std::size_t i = 0; i < known.size(); ++i)
        QVERIFY(inverse->cells[i] == Rational(known[i]));
}

void ExactSolveTest::solutionsFulfilTheirEquations()
{
    for (std::size_t n = 1; n <= 9; ++n) {
        const auto a = randomFractions(n, n, static_cast<unsigned>(n));
        const auto b = randomFractions(n, 2, 77);
        const auto x = numerics::exactSolve(a, b);
        QVERIFY(x.has_value());
        QVERIFY(product(a, *x) == b);
    }
}

void ExactSolveTest::determinantIsMultiplicative()
{
    const auto a = randomFractions(6, 6, 1);
    const auto b = randomFractions(6, 6, 2);
    const auto ofA = numerics::exactDeterminant(a);
    QVERIFY(!ofA->isZero());
    QVERIFY(*ofA * *numerics::exactDeterminant(b) == *numerics::exactDeterminant(product(a, b)));
}

void ExactSolveTest::rowsNeedSwaps()
{
    Grid<Rational> a(3, 3);
    a(0, 2) = 2;
    a(1, 0) = 3;
    a(2, 1) = 5;
    QCOMPARE(numerics::exactDeterminant(a)->text(), std::string("30")); // an even permutation
    std::swap(a(0, 2), a(0, 1));
    std::swap(a(2, 1), a(2, 2));
    QCOMPARE(numerics::exactDeterminant(a)->text(), std::string("-30"));
    QVERIFY(product(a, *numerics::exactSolve(a, identity(3))) == identity(3));
}

void ExactSolveTest::emptyMatrix()
{
    QCOMPARE(numerics::exactDeterminant({})->text(), std::string("1"));
    QVERIFY(numerics::exactSolve({}, {})->cells.empty());
}

void ExactSolveTest::singularOnes()
{
    Grid<Rational> a(2, 2, Rational(3));
    QVERIFY(numerics::exactDeterminant(a)->isZero());
    QVERIFY(numerics::exactDeterminant(Grid<Rational>(2, 2))->isZero());
    const auto x = numerics::exactSolve(a, identity(2));
    QCOMPARE(int(x.error().kind), int(ErrorKind::Singular));
    QCOMPARE(x.error().field, std::string("A"));
}

void ExactSolveTest::tellsWhatIsCheap()
{
    QVERIFY(numerics::isCheapExactly(Grid<double>(10, 10, 0.1)));
    QVERIFY(numerics::isCheapExactly(Grid<double>(40, 40, 7.0)));
    QVERIFY(!numerics::isCheapExactly(Grid<double>(40, 40, 0.1)));
    Grid<double> wide(10, 10, 1e-300);
    for (std::size_t i = 0; i < 10; ++i)
        wide(i, i) = 1e300;
    QVERIFY(!numerics::isCheapExactly(wide));
}

void ExactSolveTest::canBeCancelled()
{
    const core::Run run([] { return true; }, {});
    QCOMPARE(int(numerics::exactDeterminant(hilbert(3), run).error().kind), int(ErrorKind::Cancelled));
    QCOMPARE(int(numerics::exactSolve(hilbert(3), identity(3), run).error().kind), int(ErrorKind::Cancelled));
}

QTEST_APPLESS_MAIN(ExactSolveTest)
#include "tst_exactsolve.moc"
