#include "calculators/matrixcases.h"

#include <QTest>

/// What the table promises, by identities over many matrices, and by numbers known from elsewhere.
class MatrixFunctionsTest : public QObject
{
    Q_OBJECT

private slots:
    void conditionOfHilbertMatrices();
    void exponentials();
    void exponentialToManyDigits();
    void rootsAndLogarithms();
    void rootsOfRandomMatrices();
    void whatHasNoRoot();
    void classes();
    void polynomials();
    void powers();
};

/// Of the doubles nearest to 1/(i+j+1), in 50 digits: σ₁ of A times σ₁ of its exact inverse, both by power iteration.
void MatrixFunctionsTest::conditionOfHilbertMatrices()
{
    using Big = boost::multiprecision::cpp_bin_float_50;
    const auto greatest = [](const Exact &a) {
        std::vector<Big> entries;
        for (const Rational &x : a.cells) {
            const std::string text = x.text();
            const std::size_t slash = text.find('/');
            entries.push_back(slash == std::string::npos ? Big(text)
                                                         : Big(text.substr(0, slash)) / Big(text.substr(slash + 1)));
        }
        std::vector<Big> v(a.rows, Big(1));
        Big size = 0;
        for (int round = 0; round < 200; ++round) {
            std::vector<Big> next(a.rows, Big(0));
            for (std::size_t i = 0; i < a.rows; ++i)
                for (std::size_t j = 0; j < a.rows; ++j)
                    next[i] += entries[i * a.rows + j] * v[j];
            Big sum = 0;
            for (const Big &x : next)
                sum += x * x;
            size = sqrt(sum);
            for (std::size_t i = 0; i < a.rows; ++i)
                v[i] = next[i] / size;
        }
        return size;
    };
    for (const std::size_t n : {2U, 5U, 8U, 10U}) {
        const Exact a = exact(hilbert(n));
        const auto inverse = exactMatrix(answerTo("inverse", {.a = a}));
        const double expected = static_cast<double>(Big(greatest(a) * greatest(inverse)));
        QVERIFY(std::abs(number(answerTo("condition", {.a = hilbert(n)})) / expected - 1.0) < 1e-15);
    }
    QCOMPARE(number(answerTo("condition", {.a = grid(2, {1, 2, 2, 4})})), std::numeric_limits<double>::infinity());
    QCOMPARE(number(answerTo("condition", {.a = grid(3, {1, 2, 2, 4, 3, 6})})),
             std::numeric_limits<double>::infinity());
    QCOMPARE(number(answerTo("condition", {.a = grid(3, {3, 0, 0, 4, 0, 0})})), 4.0 / 3.0);
}

void MatrixFunctionsTest::exponentials()
{
    QCOMPARE(matrix(answerTo("expm", {.a = Grid(2, 2)})), identity(2));
    QCOMPARE(matrix(answerTo("expm", {.a = grid(2, {0, 1, 0, 0})})), grid(2, {1, 1, 0, 1}));
    QCOMPARE(matrix(answerTo("expm", {.a = grid(1, {1})})), grid(1, {std::exp(1.0)}));
    const Grid turned = matrix(answerTo("expm", {.a = grid(2, {0, -1, 1, 0})}));
    QVERIFY(distance(turned, grid(2, {std::cos(1.0), -std::sin(1.0), std::sin(1.0), std::cos(1.0)})) < 2e-16);
    QCOMPARE(matrix(answerTo("expm", {.a = grid(1, {1000})}))(0, 0), std::numeric_limits<double>::infinity());
    for (const std::size_t n : {20U, 50U}) { // e^A e^(−A) = I
        const Grid a = random(n, n, 12);
        Grid negative = a;
        for (double &x : negative.cells)
            x = -x;
        const Grid both = product(matrix(answerTo("expm", {.a = a})), matrix(answerTo("expm", {.a = negative})));
        QVERIFY(distance(both, identity(n)) < 1e-11);
    }
}

/// The case of Moler and Van Loan: A = S diag(−1, −17) S⁻¹ with S = (1 3; 2 4), so that its exponential is known.
void MatrixFunctionsTest::exponentialToManyDigits()
{
    using Big = boost::multiprecision::cpp_bin_float_50;
    const Big p = exp(Big(-1));
    const Big q = exp(Big(-17));
    const Grid expected = grid(2, {static_cast<double>(Big(3 * q - 2 * p)), static_cast<double>(Big(1.5 * (p - q))),
                                   static_cast<double>(Big(4 * (q - p))), static_cast<double>(Big(3 * p - 2 * q))});
    QCOMPARE(matrix(answerTo("expm", {.a = grid(2, {-49, 24, -64, 31})})), expected);
}

void MatrixFunctionsTest::rootsAndLogarithms()
{
    QCOMPARE(matrix(answerTo("sqrtm", {.a = grid(2, {33, 24, 48, 57})})), grid(2, {5, 2, 4, 7}));
    QCOMPARE(matrix(answerTo("sqrtm", {.a = grid(2, {1, 2, 2, 4})})).rows, std::size_t{2}); // singular, but has a root
    const Grid half = matrix(answerTo("sqrtm", {.a = grid(2, {1, 2, 3, 6})}));
    QVERIFY(distance(product(half, half), grid(2, {1, 2, 3, 6})) < 1e-15);
    QCOMPARE(matrix(answerTo("sqrtm", {.a = Grid(2, 2)})), Grid(2, 2));
    const auto turned = value<ComplexGrid>(answerTo("sqrtm", {.a = grid(2, {-4, 0, 0, 9})}), "matrix");
    QVERIFY(turned(0, 0) == std::complex<double>(0, 2) && turned(1, 1) == std::complex<double>(3, 0));
    QCOMPARE(matrix(answerTo("logm", {.a = identity(3)})), Grid(3, 3));
    QCOMPARE(matrix(answerTo("logm", {.a = grid(2, {1, 1, 0, 1})})), grid(2, {0, 1, 0, 0}));
    const Grid quarter = matrix(answerTo("logm", {.a = grid(2, {0, -1, 1, 0})}));
    QVERIFY(distance(quarter, grid(2, {0, -std::acos(0.0), std::acos(0.0), 0})) < 4e-16);
    const auto negative = value<ComplexGrid>(answerTo("logm", {.a = grid(1, {-1})}), "matrix");
    QVERIFY(std::abs(negative(0, 0) - std::complex<double>(0, std::acos(-1.0))) < 1e-15);
}

void MatrixFunctionsTest::rootsOfRandomMatrices()
{
    for (const std::size_t n : {3U, 10U, 40U}) {
        const Grid b = random(n, n, 20);
        Grid a = product(b, transposed(b)); // positive definite, then made asymmetric
        for (std::size_t i = 0; i < n; ++i) {
            a(i, i) += 1.0;
            a(0, i) += 0.25;
        }
        const Grid root = matrix(answerTo("sqrtm", {.a = a}));
        QVERIFY(distance(product(root, root), a) <= largest(a) * 1e-13);
        const Grid again = matrix(answerTo("expm", {.a = matrix(answerTo("logm", {.a = a}))}));
        QVERIFY(distance(again, a) <= largest(a) * 1e-12);
    }
}

void MatrixFunctionsTest::whatHasNoRoot()
{
    QCOMPARE(int(answerTo("sqrtm", {.a = grid(2, {0, 1, 0, 0})}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(answerTo("logm", {.a = grid(2, {1, 2, 2, 4})}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(answerTo("logm", {.a = Grid(2, 2)}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(matrix(answerTo("logm", {.a = Grid()})).rows, std::size_t{0});
}

void MatrixFunctionsTest::classes()
{
    const auto of = [](const Grid &a) {
        return value<calculators::Verdict>(answerTo("definiteness", {.a = a}), "class").id;
    };
    QCOMPARE(of(grid(2, {2, 1, 1, 2})), std::string("positive definite"));
    QCOMPARE(of(grid(2, {1, 2, 2, 4})), std::string("positive semidefinite"));
    QCOMPARE(of(grid(2, {-2, 1, 1, -2})), std::string("negative definite"));
    QCOMPARE(of(grid(2, {-1, 2, 2, -4})), std::string("negative semidefinite"));
    QCOMPARE(of(grid(2, {0, 1, 1, 0})), std::string("indefinite"));
    QCOMPARE(int(answerTo("definiteness", {.a = grid(2, {1, 2, 3, 4})}).error().kind), int(ErrorKind::Domain));
}

void MatrixFunctionsTest::polynomials()
{
    const Grid a = grid(3, {2, 0, 0, 0, 2, 0, 0, 0, 3});
    QCOMPARE(matrix(answerTo("characteristic_polynomial", {.a = a}), "coefficients"), grid(4, {1, -7, 16, -12}));
    QCOMPARE(matrix(answerTo("minimal_polynomial", {.a = a}), "coefficients"), grid(3, {1, -5, 6}));
    const Exact third = exact(grid(2, {1, 2, 3, 4}));
    Exact scaled = third;
    for (Rational &x : scaled.cells)
        x /= Rational(3);
    const Exact c = exactMatrix(answerTo("characteristic_polynomial", {.a = scaled}), "coefficients");
    QCOMPARE(c(1, 0).text(), std::string("-5/3"));
    QCOMPARE(c(2, 0).text(), std::string("-2/9"));
    const Grid large = random(30, 30, 21);
    const Grid p = matrix(answerTo("characteristic_polynomial", {.a = large}), "coefficients");
    QVERIFY(std::abs(p(1, 0) + number(answerTo("trace", {.a = large}))) < 1e-13);
    QVERIFY(std::abs(p(30, 0) / number(answerTo("determinant", {.a = large})) - 1.0) < 1e-11);
}

void MatrixFunctionsTest::powers()
{
    const Grid a = grid(2, {1, 1, 1, 0});
    QCOMPARE(matrix(answerTo("power", {.a = a, .k = 70}))(0, 1), 190392490709135.0); // a Fibonacci number
    QCOMPARE(matrix(answerTo("power", {.a = a, .k = 0})), identity(2));
    const auto inverse = answerTo("power", {.a = grid(1, {4}), .k = -2});
    QCOMPARE(matrix(inverse), grid(1, {0.0625}));
    QVERIFY(inverse->reciprocalCondition.has_value());
    QCOMPARE(int(answerTo("power", {.a = grid(2, {1, 2, 2, 4}), .k = -1}).error().kind), int(ErrorKind::Singular));
    QCOMPARE(int(answerTo("power", {.a = exact(grid(2, {1, 2, 2, 4})), .k = -1}).error().kind),
             int(ErrorKind::Singular));
    QCOMPARE(int(answerTo("power", {.a = exact(grid(1, {3})), .k = 1000000000}).error().kind),
             int(ErrorKind::TooLarge));
    QCOMPARE(matrix(answerTo("power", {.a = grid(2, {10, 0, 0, 0}), .k = 100000}))(1, 1), 0.0);
    const Grid big = random(40, 40, 33);
    QVERIFY(distance(matrix(answerTo("power", {.a = big, .k = 3})), product(big, product(big, big))) < 1e-12);
}

QTEST_APPLESS_MAIN(MatrixFunctionsTest)
#include "tst_matrixfunctions.moc"
