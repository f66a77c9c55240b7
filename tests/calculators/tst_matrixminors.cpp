#include "calculators/matrixcases.h"

#include "numerics/exactsolve.h"

#include <QTest>

#include <numeric>

/// Adjugates, cofactors, permanents and Cramer's rule, by their definitions.
class MatrixMinorsTest : public QObject
{
    Q_OBJECT

private slots:
    void adjugateTimesMatrix_data() { addMatrices(); }
    void adjugateTimesMatrix();
    void cofactorsAreMinors();
    void permanentOfSmallOnes();
    void permanentLimits();
    void cramerSolves();
    void cramerRefuses();
};

namespace {

Exact whole(std::size_t n, unsigned seed)
{
    std::mt19937 source(seed);
    Exact result(n, n);
    for (Rational &entry : result.cells)
        entry = Rational(static_cast<std::int64_t>(source() % 11) - 5);
    return result;
}

/// From the definition, over all permutations.
Rational sumOverPermutations(const Exact &a)
{
    std::vector<std::size_t> order(a.rows);
    std::iota(order.begin(), order.end(), 0);
    Rational sum = 0;
    do {
        Rational term = 1;
        for (std::size_t i = 0; i < a.rows; ++i)
            term *= a(i, order[i]);
        sum += term;
    } while (std::next_permutation(order.begin(), order.end()));
    return sum;
}

Rational exactNumber(const core::Result<MatrixAnswer> &answer, const std::string &name = "value")
{
    return std::get<Rational>(value<calculators::Scalar>(answer, name));
}

} // namespace

void MatrixMinorsTest::adjugateTimesMatrix()
{
    QFETCH(Grid, a);
    const auto answer = answerTo("adjugate", {.a = a});
    if (a.rows != a.columns) {
        QCOMPARE(int(answer.error().kind), int(ErrorKind::Shape));
        return;
    }
    QVERIFY(answer.has_value());
    if (a.rows <= 8) {
        const Exact adjugate = exactMatrix(answerTo("adjugate", {.a = exact(a)}));
        Exact expected = numerics::identity<Rational>(a.rows);
        for (std::size_t i = 0; i < a.rows; ++i)
            expected(i, i) = *numerics::exactDeterminant(exact(a));
        QCOMPARE(product(adjugate, exact(a)), expected);
        QCOMPARE(product(exact(a), adjugate), expected);
        QCOMPARE(matrix(answer), numerics::doubles(adjugate));
        return;
    }
    const double determinant = numerics::exactDeterminant(exact(a))->toDouble();
    Grid expected = identity(a.rows);
    for (double &entry : expected.cells)
        entry *= determinant;
    const Grid adjugate = matrix(answer);
    const double unit = 1e-14 * static_cast<double>(a.rows * a.rows) * largest(adjugate) * largest(a);
    QVERIFY(distance(product(adjugate, a), expected) <= unit);
}

void MatrixMinorsTest::cofactorsAreMinors()
{
    for (const Exact &a : {whole(4, 1), exact(grid(3, {1, 2, 3, 4, 5, 6, 7, 8, 9})),
                           exact(grid(3, {1, 2, 3, 2, 4, 6, 3, 6, 9})), exact(grid(2, {0, 0, 0, 5})), Exact(1, 1)}) {
        const auto answer = answerTo("cofactors", {.a = a});
        const Exact minors = exactMatrix(answer, "minors");
        for (std::size_t row = 0; row < a.rows; ++row)
            for (std::size_t column = 0; column < a.columns; ++column) {
                Exact rest(a.rows - 1, a.columns - 1);
                for (std::size_t i = 0; i < rest.rows; ++i)
                    for (std::size_t j = 0; j < rest.columns; ++j)
                        rest(i, j) = a(i + (i >= row ? 1 : 0), j + (j >= column ? 1 : 0));
                const Rational minor = *numerics::exactDeterminant(rest);
                QCOMPARE(minors(row, column), minor);
                QCOMPARE(exactMatrix(answer)(row, column), (row + column) % 2 == 0 ? minor : -minor);
            }
    }
    QCOMPARE(matrix(answerTo("adjugate", {.a = grid(2, {1, 2, 3, 4})})), grid(2, {4, -2, -3, 1}));
    QCOMPARE(matrix(answerTo("adjugate", {.a = grid(1, {0})})), grid(1, {1}));
}

void MatrixMinorsTest::permanentOfSmallOnes()
{
    for (std::size_t n = 0; n <= 7; ++n) {
        Exact a = whole(n, static_cast<unsigned>(n) + 20);
        if (n > 1)
            a(0, 1) = *Rational::parse("2/3");
        QCOMPARE(exactNumber(answerTo("permanent", {.a = a})), sumOverPermutations(a));
    }
    QCOMPARE(number(answerTo("permanent", {.a = Grid(14, 14, 1.0)})), 87178291200.0); // 14!
    QCOMPARE(number(answerTo("permanent", {.a = identity(16)})), 1.0);
    // 0.1 is not a tenth: the sum of the two exact products, rounded once.
    QCOMPARE(number(answerTo("permanent", {.a = grid(2, {1e16, 1, -1, 1e-16})})),
             (Rational::fromDouble(1e16) * Rational::fromDouble(1e-16) - Rational(1)).toDouble());
}

void MatrixMinorsTest::permanentLimits()
{
    QCOMPARE(int(answerTo("permanent", {.a = identity(23)}).error().kind), int(ErrorKind::TooLarge));
    QCOMPARE(int(answerTo("permanent", {.a = grid(1, {1, 2})}).error().kind), int(ErrorKind::Shape));
    int questions = 0;
    const core::Run later([&questions] { return ++questions > 3; }, {});
    QCOMPARE(int(answerTo("permanent", {.a = Grid(22, 22, 1.0)}, later).error().kind), int(ErrorKind::Cancelled));
}

void MatrixMinorsTest::cramerSolves()
{
    const Exact a = exact(grid(2, {2, 1, 1, 3}));
    const auto answer = answerTo("cramer", {.a = a, .b = exact(grid(2, {1, 2}))});
    QCOMPARE(exactNumber(answer, "determinant"), Rational(5));
    QCOMPARE(exactMatrix(answer, "determinants"), exact(grid(2, {1, 3})));
    QCOMPARE(exactMatrix(answer, "x")(0, 0).text(), std::string("1/5"));
    for (std::size_t n = 0; n <= 8; ++n) {
        const Grid wide = random(n, n, 60 + static_cast<unsigned>(n));
        const Grid x = matrix(answerTo("cramer", {.a = wide, .b = random(n, 1, 70)}), "x");
        QCOMPARE(x, matrix(answerTo("solve", {.a = wide, .b = random(n, 1, 70)}), "x")); // both rounded once
    }
    const auto report = calculators::matrixReport({.operation = "cramer", .a = a, .b = exact(grid(2, {1, 2}))});
    QCOMPARE(first<calculators::Table>(*report)->rows.size(), std::size_t{3});
}

void MatrixMinorsTest::cramerRefuses()
{
    const auto kind = [](const Grid &a, const Grid &b) {
        return int(answerTo("cramer", {.a = a, .b = b}).error().kind);
    };
    QCOMPARE(kind(grid(2, {1, 2, 2, 4}), grid(2, {1, 1})), int(ErrorKind::Singular));
    QCOMPARE(kind(identity(9), Grid(9, 1)), int(ErrorKind::TooLarge));
    QCOMPARE(kind(identity(2), identity(2)), int(ErrorKind::Shape));
    QCOMPARE(kind(identity(2), Grid(3, 1)), int(ErrorKind::Shape));
    QCOMPARE(kind(grid(1, {1, 2}), grid(1, {1})), int(ErrorKind::Shape));
}

QTEST_APPLESS_MAIN(MatrixMinorsTest)
#include "tst_matrixminors.moc"
