#include "calculators/matrixcases.h"

#include <QTest>

/// Laws of what is computed in doubles. Tolerances are multiples of n·ε·‖A‖, where n is the larger number of rows and
/// columns and ‖A‖ the largest entry: the methods of LAPACK are backward stable, that is, exact for a matrix that
/// differs by a small multiple of it, and a product of n terms adds n·ε of its own.
class MatrixIdentitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void eigenpairs_data() { addMatrices(); }
    void eigenpairs();
    void discsHoldTheEigenvalues_data() { addMatrices(); }
    void discsHoldTheEigenvalues();
    void quotientsLieBetween_data() { addMatrices(); }
    void quotientsLieBetween();
    void factorsOfDefiniteOnes_data() { addMatrices(); }
    void factorsOfDefiniteOnes();
    void projections_data() { addMatrices(); }
    void projections();
    void normalEquations_data() { addMatrices(); }
    void normalEquations();
    void lowRankErrors_data() { addMatrices(); }
    void lowRankErrors();
    void rootsLogarithmsExponentials_data() { addMatrices(); }
    void rootsLogarithmsExponentials();
    void solutions_data() { addMatrices(); }
    void solutions();
    void powerIteration_data() { addMatrices(); }
    void powerIteration();
};

namespace {

using Complex = std::complex<long double>; // its exponents hold the squares of all doubles

constexpr double epsilon = 2.220446049250313e-16;

double sizeOf(const Grid &a)
{
    return static_cast<double>(std::max({a.rows, a.columns, std::size_t{1}}));
}

/// n·ε·‖A‖.
double unitOf(const Grid &a)
{
    return sizeOf(a) * epsilon * largest(a);
}

/// A as a multiple of a matrix whose largest entry is 1, so that squares of its entries are doubles.
Grid scaled(Grid a, double factor = 1.0)
{
    const double size = largest(a);
    for (double &entry : a.cells)
        entry = size == 0.0 ? 0.0 : entry / size * factor;
    return a;
}

Grid shifted(Grid a, double number)
{
    for (std::size_t i = 0; i < a.rows; ++i)
        a(i, i) += number;
    return a;
}

Grid symmetricPart(const Grid &a)
{
    Grid result = a;
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < i; ++j)
            result(i, j) = result(j, i);
    return result;
}

} // namespace

void MatrixIdentitiesTest::eigenpairs()
{
    QFETCH(Grid, a);
    if (a.rows != a.columns)
        return;
    for (const Grid &m : {a, symmetricPart(a)}) {
        const auto system = calculators::matrixEigen({.a = m});
        QVERIFY2(system.has_value(), system ? "" : core::english(system.error().text).c_str());
        QCOMPARE(system->values.size(), m.rows);
        for (std::size_t k = 0; k < m.rows; ++k) {
            long double length = 0;
            for (std::size_t i = 0; i < m.rows; ++i) {
                Complex off = -Complex(system->values[k]) * Complex(system->vectors(i, k));
                for (std::size_t j = 0; j < m.rows; ++j)
                    off += static_cast<long double>(m(i, j)) * Complex(system->vectors(j, k));
                QVERIFY(std::abs(off) <= 8.0L * unitOf(m));
                length += std::norm(Complex(system->vectors(i, k)));
            }
            QVERIFY(std::abs(length - 1.0L) <= 8.0L * epsilon * sizeOf(m));
            if (system->values[k].imag() == 0.0)
                for (std::size_t i = 0; i < m.rows; ++i)
                    QCOMPARE(system->vectors(i, k).imag(), 0.0); // Armadillo's own vectors are complex here
            QVERIFY(k == 0 || system->symmetric
                    || std::abs(system->values[k]) <= std::abs(system->values[k - 1]) * (1.0 + 8.0 * epsilon));
        }
    }
}

void MatrixIdentitiesTest::discsHoldTheEigenvalues()
{
    QFETCH(Grid, a);
    if (a.rows != a.columns)
        return;
    const auto system = calculators::matrixEigen({.a = a});
    const auto answer = answerTo("gershgorin", {.a = a});
    const Grid discs = matrix(answer, "discs");
    // A computed eigenvalue is one of a matrix near A, whose discs are moved by no more than the backward error.
    const double slack = 8.0 * unitOf(a) * sizeOf(a);
    for (const std::complex<double> &value : system->values) {
        bool held = false;
        for (std::size_t i = 0; i < discs.rows; ++i)
            held = held || std::abs(value - discs(i, 0)) <= discs(i, 1) + slack;
        QVERIFY(held);
    }
}

void MatrixIdentitiesTest::quotientsLieBetween()
{
    QFETCH(Grid, a);
    if (a.rows != a.columns || a.rows == 0)
        return;
    const Grid m = symmetricPart(a);
    const auto system = calculators::matrixEigen({.a = m});
    QVERIFY(system->symmetric);
    const double least = system->values.front().real();
    const double greatest = system->values.back().real();
    QVERIFY(least <= greatest);
    for (unsigned seed = 0; seed < 5; ++seed) {
        const double quotient = number(answerTo("rayleigh_quotient", {.a = m, .x = random(m.rows, 1, 100 + seed)}));
        QVERIFY(quotient >= least - 8.0 * unitOf(m) && quotient <= greatest + 8.0 * unitOf(m));
    }
}

/// Without pivoting L D Lᵀ and L Lᵀ are backward stable for positive definite matrices, which AᵀA + I is.
void MatrixIdentitiesTest::factorsOfDefiniteOnes()
{
    QFETCH(Grid, a);
    const Grid part = scaled(a);
    const Grid m = symmetricPart(shifted(product(transposed(part), part), 1.0));
    const auto ldl = answerTo("ldl", {.a = m});
    QVERIFY(ldl.has_value());
    const Grid l = matrix(ldl, "L");
    Grid stretched = l;
    const Grid d = matrix(ldl, "D");
    for (std::size_t i = 0; i < l.rows; ++i)
        for (std::size_t j = 0; j < l.columns; ++j)
            stretched(i, j) *= d.cells[j];
    QVERIFY(distance(product(stretched, transposed(l)), m) <= 4.0 * unitOf(m));
    QVERIFY(isUpper(transposed(l)));
    const Grid root = matrix(answerTo("cholesky", {.a = m}), "L");
    QVERIFY(distance(product(root, transposed(root)), m) <= 4.0 * unitOf(m));
    QCOMPARE(value<calculators::Verdict>(answerTo("definiteness", {.a = m}), "class").id,
             std::string("positive definite"));
}

void MatrixIdentitiesTest::projections()
{
    QFETCH(Grid, a);
    const Grid b = random(a.rows, 1, 110);
    const auto answer = answerTo("projection", {.a = a, .b = b});
    QVERIFY(answer.has_value());
    const Grid p = matrix(answer, "matrix");
    const double unit = 16.0 * sizeOf(a) * epsilon;
    QVERIFY(distance(product(p, p), p) <= unit);
    QVERIFY(distance(transposed(p), p) <= unit);
    QVERIFY(distance(product(p, b), matrix(answer, "projection")) <= unit);
    const Grid residual = matrix(answer, "residual");
    for (std::size_t i = 0; i < b.rows; ++i)
        QVERIFY(std::abs(residual(i, 0) + matrix(answer, "projection")(i, 0) - b(i, 0)) <= unit);
    // P spans the columns that count: what of A it leaves is what the rank takes as 0, max(m, n)·ε·σ₁ ≤ n²·ε·‖A‖.
    QVERIFY(distance(product(p, a), a) <= 16.0 * unitOf(a) * sizeOf(a));
}

void MatrixIdentitiesTest::normalEquations()
{
    QFETCH(Grid, a);
    const Grid b = random(a.rows, 1, 120);
    const auto answer = answerTo("least_squares", {.a = a, .b = b});
    QVERIFY(answer.has_value());
    const Grid x = matrix(answer, "x");
    Grid rest = product(a, x);
    long double square = 0;
    for (std::size_t i = 0; i < rest.rows; ++i) {
        rest(i, 0) -= b(i, 0);
        square += static_cast<long double>(rest(i, 0)) * rest(i, 0);
    }
    // A residual that rounding has moved by n·ε·(‖A‖‖x‖ + ‖b‖), times Aᵀ. Directions that count as 0 for the rank
    // are left out of x: they keep at most max(m, n)·ε·σ₁ of b each.
    const double moved = sizeOf(a) * epsilon * (largest(a) * largest(x) * sizeOf(a) + largest(b) * sizeOf(a));
    QVERIFY(largest(product(transposed(a), rest)) <= 8.0 * moved * largest(a) * sizeOf(a));
    QVERIFY(std::abs(number(answer, "residual_norm") - static_cast<double>(std::sqrt(square))) <= 8.0 * moved);
}

void MatrixIdentitiesTest::lowRankErrors()
{
    QFETCH(Grid, a);
    const Grid s = matrix(answerTo("svd", {.a = a}), "singular_values");
    for (const std::size_t k : {std::size_t{0}, std::size_t{1}, s.cells.size() / 2, s.cells.size()}) {
        if (k > s.cells.size())
            continue;
        const auto answer = answerTo("low_rank", {.a = a, .k = static_cast<std::int64_t>(k)});
        QVERIFY2(answer.has_value(), answer ? "" : core::english(answer.error().text).c_str());
        const double next = k < s.cells.size() ? s.cells[k] : 0.0;
        QVERIFY(std::abs(number(answer, "error") - next) <= 4.0 * unitOf(a));
        Grid off = matrix(answer);
        for (std::size_t i = 0; i < off.cells.size(); ++i)
            off.cells[i] = a.cells[i] - off.cells[i];
        const double norm = number(answerTo("norm", {.a = off, .kind = "2"}));
        QVERIFY(std::abs(norm - next) <= 8.0 * unitOf(a) * std::sqrt(sizeOf(a)));
    }
}

/// Of a matrix B with ‖B‖₁ < 1/2: log exp B = B, and a root of I + B that squares to it; all are well conditioned
/// there.
void MatrixIdentitiesTest::rootsLogarithmsExponentials()
{
    QFETCH(Grid, a);
    if (a.rows != a.columns)
        return;
    const Grid b = scaled(a, 0.5 / sizeOf(a));
    const double unit = 32.0 * sizeOf(a) * epsilon;
    const Grid power = matrix(answerTo("expm", {.a = b}));
    QVERIFY(distance(matrix(answerTo("logm", {.a = power})), b) <= unit);
    const Grid sum = shifted(b, 1.0);
    const Grid root = matrix(answerTo("sqrtm", {.a = sum}));
    QVERIFY(distance(product(root, root), sum) <= unit);
    QVERIFY(distance(matrix(answerTo("expm", {.a = matrix(answerTo("logm", {.a = sum}))})), sum) <= unit);
    const auto halved = answerTo("expm", {.a = scaled(a, 0.25 / sizeOf(a))}); // (e^(B/2))² = e^B
    QVERIFY(distance(product(matrix(halved), matrix(halved)), power) <= unit);
}

/// A solution, or the error that A is singular; a computed one fulfils the equations as well as doubles can.
void MatrixIdentitiesTest::solutions()
{
    QFETCH(Grid, a);
    if (a.rows != a.columns)
        return;
    const Grid b = random(a.rows, 2, 130);
    const auto answer = answerTo("solve", {.a = a, .b = b});
    const auto rank = value<std::size_t>(answerTo("rank", {.a = a}), "value");
    if (!answer) {
        QCOMPARE(int(answer.error().kind), int(ErrorKind::Singular));
        QCOMPARE(answer.error().field, std::string("A"));
        QVERIFY(rank < a.rows);
        return;
    }
    const Grid x = matrix(answer, "x");
    QVERIFY(distance(product(a, x), b) <= 8.0 * sizeOf(a) * unitOf(a) * largest(x) + 8.0 * epsilon);
    QVERIFY(!answer->reciprocalCondition || *answer->reciprocalCondition > 0.0 || a.rows == 0);
    const auto inverse = answerTo("inverse", {.a = a});
    const Grid y = matrix(inverse);
    QVERIFY(distance(product(a, y), identity(a.rows)) <= 8.0 * sizeOf(a) * unitOf(a) * largest(y) + 8.0 * epsilon);
}

void MatrixIdentitiesTest::powerIteration()
{
    QFETCH(Grid, a);
    if (a.rows != a.columns || a.rows == 0)
        return;
    const auto answer = answerTo("power_iteration", {.a = a, .k = 400});
    if (!answer) {
        QVERIFY(!answer.error().text.source.empty() || !answer.error().field.empty());
        return;
    }
    if (!value<bool>(answer, "converged"))
        return;
    const Grid v = matrix(answer, "vector");
    Grid off = product(a, v);
    for (std::size_t i = 0; i < v.rows; ++i)
        off(i, 0) -= number(answer) * v(i, 0);
    QVERIFY(largest(off) <= largest(a) * sizeOf(a) * 2e-10); // what counts as converged
}

QTEST_APPLESS_MAIN(MatrixIdentitiesTest)
#include "tst_matrixidentities.moc"
