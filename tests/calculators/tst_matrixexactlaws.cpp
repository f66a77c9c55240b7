#include "calculators/jordancases.h"

#include <QTest>

/// Laws of what is computed with fractions: they hold without a tolerance.
class MatrixExactLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void polynomialsAnnihilate_data() { addWholeMatrices(); }
    void polynomialsAnnihilate();
    void determinantsMultiply_data() { addWholeMatrices(); }
    void determinantsMultiply();
    void inversesAndSolutions_data() { addWholeMatrices(); }
    void inversesAndSolutions();
    void ranks_data() { addWholeMatrices(); }
    void ranks();
    void factors_data() { addWholeMatrices(); }
    void factors();
    void mixedProducts();
    void ranksOfHilbertMatrices();

private:
    static void addWholeMatrices();
};

namespace {

Exact whole(std::size_t rows, std::size_t columns, unsigned seed)
{
    std::mt19937 source(seed);
    Exact result(rows, columns);
    for (Rational &entry : result.cells)
        entry = Rational(static_cast<std::int64_t>(source() % 19) - 9);
    return result;
}

Exact exactHilbert(std::size_t n)
{
    Exact result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            result(i, j) = Rational(1) / Rational(static_cast<std::int64_t>(i + j + 1));
    return result;
}

Rational exactNumber(const core::Result<MatrixAnswer> &answer)
{
    return std::get<Rational>(value<calculators::Scalar>(answer, "value"));
}

bool isZero(const Exact &a)
{
    return std::all_of(a.cells.begin(), a.cells.end(), [](const Rational &x) { return x.isZero(); });
}

/// The polynomial with these coefficients, highest power first, at A.
Exact valueAt(const Exact &coefficients, const Exact &a)
{
    Exact result(a.rows, a.rows);
    for (const Rational &coefficient : coefficients.cells) {
        result = product(result, a);
        for (std::size_t i = 0; i < a.rows; ++i)
            result(i, i) += coefficient;
    }
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Exact)

void MatrixExactLawsTest::addWholeMatrices()
{
    QTest::addColumn<Exact>("a");
    QTest::newRow("0×0") << Exact();
    QTest::newRow("1×1") << exact(grid(1, {-3}));
    QTest::newRow("zero") << Exact(4, 4);
    QTest::newRow("singular") << exact(grid(3, {1, 2, 3, 4, 5, 6, 7, 8, 9}));
    QTest::newRow("nilpotent 7") << exact(jordanBlock(7, 0));
    QTest::newRow("defective 9") << hiddenIn(blockMatrix({{{-2, 1}, {3, 2}}, {{1, 0, 1}, {2}}}), 3);
    QTest::newRow("one eigenvalue") << exact(identity(6));
    QTest::newRow("Hilbert 12") << exactHilbert(12);
    QTest::newRow("random 6") << whole(6, 6, 1);
    QTest::newRow("random 15") << whole(15, 15, 2);
    QTest::newRow("random 50") << whole(50, 50, 3);
    QTest::newRow("rank 5 of 12") << product(whole(12, 5, 4), whole(5, 12, 5));
    QTest::newRow("rank 49 of 50") << product(whole(50, 49, 6), whole(49, 50, 7));
}

void MatrixExactLawsTest::polynomialsAnnihilate()
{
    QFETCH(Exact, a);
    if (a.rows > 15)
        return;
    const Exact characteristic = exactMatrix(answerTo("characteristic_polynomial", {.a = a}), "coefficients");
    const Exact minimal = exactMatrix(answerTo("minimal_polynomial", {.a = a}), "coefficients");
    QCOMPARE(characteristic.rows, a.rows + 1);
    QVERIFY(characteristic.cells.front() == Rational(1) && minimal.cells.front() == Rational(1));
    QVERIFY(isZero(valueAt(characteristic, a)) && isZero(valueAt(minimal, a)));
    numerics::Polynomial rest(characteristic.cells.rbegin(), characteristic.cells.rend());
    const numerics::Polynomial divisor(minimal.cells.rbegin(), minimal.cells.rend());
    numerics::divide(rest, divisor);
    QVERIFY(rest.empty()); // the minimal polynomial divides it
    QVERIFY(characteristic.rows < 2 || characteristic(1, 0) == -exactNumber(answerTo("trace", {.a = a})));
    // No polynomial of lower degree does: A⁰ … Aᵏ⁻¹ are independent.
    Exact powers(a.rows * a.rows, minimal.rows - 1);
    Exact power = numerics::identity<Rational>(a.rows);
    for (std::size_t k = 0; k < powers.columns; ++k, power = product(power, a))
        for (std::size_t i = 0; i < power.cells.size(); ++i)
            powers(i, k) = power.cells[i];
    QCOMPARE(rankOf(powers), powers.columns);
}

void MatrixExactLawsTest::determinantsMultiply()
{
    QFETCH(Exact, a);
    const Exact b = whole(a.rows, a.rows, 9);
    const auto determinant = [](const Exact &m) { return exactNumber(answerTo("determinant", {.a = m})); };
    const Rational of = determinant(a);
    QVERIFY(determinant(product(a, b)) == of * determinant(b));
    QVERIFY(determinant(transposed(a)) == of);
    QVERIFY(of.isZero() == (value<std::size_t>(answerTo("rank", {.a = a}), "value") < a.rows));
    const double rounded = number(answerTo("determinant", {.a = numerics::doubles(a)}));
    if (a.rows <= 15 && !(a == exactHilbert(12))) // entries that are doubles; the result is rounded once
        QCOMPARE(rounded, of.toDouble());
    if (a.rows == 50 && !of.isZero()) // LU is exact for a matrix within n·ε·‖A‖; a random one has a condition near n²
        QVERIFY(std::abs(rounded / of.toDouble() - 1.0) < 50.0 * 2500.0 * 2.3e-16);
}

void MatrixExactLawsTest::inversesAndSolutions()
{
    QFETCH(Exact, a);
    const auto inverse = answerTo("inverse", {.a = a});
    const Exact b = whole(a.rows, 2, 10);
    const auto solved = answerTo("solve", {.a = a, .b = b});
    QCOMPARE(inverse.has_value(), !exactNumber(answerTo("determinant", {.a = a})).isZero());
    QCOMPARE(solved.has_value(), inverse.has_value());
    if (!inverse) {
        QCOMPARE(int(inverse.error().kind), int(ErrorKind::Singular));
        QCOMPARE(solved.error().field, std::string("A"));
        return;
    }
    QVERIFY(product(a, exactMatrix(inverse)) == numerics::identity<Rational>(a.rows));
    QVERIFY(product(exactMatrix(inverse), a) == numerics::identity<Rational>(a.rows));
    QVERIFY(product(a, exactMatrix(solved, "x")) == b);
    if (a.rows <= 8 && a.rows > 0) {
        const Exact right = whole(a.rows, 1, 11);
        QVERIFY(exactMatrix(answerTo("cramer", {.a = a, .b = right}), "x")
                == exactMatrix(answerTo("solve", {.a = a, .b = right}), "x"));
    }
}

void MatrixExactLawsTest::ranks()
{
    QFETCH(Exact, a);
    const auto rank = value<std::size_t>(answerTo("rank", {.a = a}), "value");
    if (a.rows <= 15)
        QCOMPARE(rank, rankOf(a));
    const auto basis = [&a](const char *id) { return exactMatrix(answerTo(id, {.a = a}), "basis"); };
    const Exact null = basis("null_space");
    const Exact image = basis("column_space");
    const Exact row = basis("row_space");
    const Exact left = basis("left_null_space");
    QVERIFY(null.columns + rank == a.columns && left.columns + rank == a.rows);
    QVERIFY(image.columns == rank && row.columns == rank);
    if (a.rows == 0)
        return;
    QVERIFY(isZero(product(a, null)) && isZero(product(transposed(a), left)));
    QVERIFY(isZero(product(transposed(row), null)) && isZero(product(transposed(image), left)));
}

void MatrixExactLawsTest::factors()
{
    QFETCH(Exact, a);
    const auto lu = answerTo("lu", {.a = a});
    QVERIFY(product(exactMatrix(lu, "P"), a) == product(exactMatrix(lu, "L"), exactMatrix(lu, "U")));
    if (a.rows > 15)
        return;
    const Exact b = whole(a.rows, 1, 12);
    const auto projection = answerTo("projection", {.a = a, .b = b});
    const Exact p = exactMatrix(projection, "matrix");
    QVERIFY(product(p, p) == p && transposed(p) == p && product(p, a) == a);
    QVERIFY(a.rows == 0 || isZero(product(transposed(a), exactMatrix(projection, "residual"))));
    const Exact q = exactMatrix(answerTo("gram_schmidt", {.a = a}), "Q");
    const Exact products = product(transposed(q), q);
    for (std::size_t i = 0; i < products.rows; ++i)
        for (std::size_t j = 0; j < products.columns; ++j)
            QCOMPARE(products(i, j).isZero(), i != j);
}

void MatrixExactLawsTest::mixedProducts()
{
    const auto times = [](const char *id, const Exact &a, const Exact &b) {
        return exactMatrix(answerTo(id, {.a = a, .second = b}));
    };
    const Exact a = whole(2, 3, 20);
    const Exact b = whole(4, 2, 21);
    const Exact c = whole(3, 2, 22);
    const Exact d = whole(2, 5, 23);
    QVERIFY(product(times("kronecker", a, b), times("kronecker", c, d))
            == times("kronecker", product(a, c), product(b, d)));
    const Exact m = whole(3, 3, 24);
    const Exact n = whole(4, 4, 25);
    const auto determinant = [](const Exact &x) { return exactNumber(answerTo("determinant", {.a = x})); };
    const Rational ofM = determinant(m);
    const Rational ofN = determinant(n);
    QVERIFY(determinant(times("kronecker", m, n)) == ofM * ofM * ofM * ofM * ofN * ofN * ofN);
}

void MatrixExactLawsTest::ranksOfHilbertMatrices()
{
    for (std::size_t n = 1; n <= 20; ++n) {
        QCOMPARE(value<std::size_t>(answerTo("rank", {.a = exactHilbert(n)}), "value"), n);
        const Grid rounded = hilbert(n);
        const Grid s = matrix(answerTo("svd", {.a = rounded}), "singular_values");
        const double tolerance = static_cast<double>(n) * 2.220446049250313e-16 * s.cells.front();
        const auto kept = std::count_if(s.cells.begin(), s.cells.end(), [=](double x) { return x > tolerance; });
        QCOMPARE(value<std::size_t>(answerTo("rank", {.a = rounded}), "value"), static_cast<std::size_t>(kept));
    }
}

QTEST_APPLESS_MAIN(MatrixExactLawsTest)
#include "tst_matrixexactlaws.moc"
