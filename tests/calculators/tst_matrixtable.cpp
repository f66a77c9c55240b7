#include "calculators/matrixtable.h"
#include "calculators/operations.h"
#include "calculators/shippedformulas.h"
#include "core/requestcheck.h"
#include "numerics/matrixalgebra.h"
#include "reportlaws.h"

#include <QtTest>

#include <boost/multiprecision/cpp_bin_float.hpp>

#include <cmath>
#include <random>
#include <set>

using calculators::Entries;
using calculators::MatrixAnswer;
using calculators::MatrixOperation;
using calculators::MatrixRequest;
using core::ErrorKind;
using numerics::product;
using numerics::Rational;
using numerics::transposed;
using Grid = core::Grid<double>;
using Exact = core::Grid<Rational>;
using ComplexGrid = core::Grid<std::complex<double>>;

namespace {

Grid grid(std::size_t rows, std::vector<double> cells)
{
    Grid result(rows, rows == 0 ? 0 : cells.size() / rows);
    result.cells = std::move(cells);
    return result;
}

Exact exact(const Grid &a)
{
    Exact result(a.rows, a.columns);
    std::transform(a.cells.begin(), a.cells.end(), result.cells.begin(), Rational::fromDouble);
    return result;
}

Grid hilbert(std::size_t n)
{
    Grid result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            result(i, j) = 1.0 / static_cast<double>(i + j + 1);
    return result;
}

Grid random(std::size_t rows, std::size_t columns, unsigned seed)
{
    std::mt19937 source(seed);
    Grid result(rows, columns);
    for (double &entry : result.cells)
        entry = static_cast<double>(source()) / 2147483648.0 - 1.0;
    return result;
}

core::Result<MatrixAnswer> answerTo(const char *id, MatrixRequest request, const core::Run &run = {})
{
    return calculators::evaluate(*calculators::matrixOperation(id), request, run);
}

template <class T>
T value(const core::Result<MatrixAnswer> &answer, const std::string &name)
{
    for (const auto &named : answer->values)
        if (named.name == name)
            return std::get<T>(named.value);
    return {};
}

Grid matrix(const core::Result<MatrixAnswer> &answer, const std::string &name = "matrix")
{
    return std::get<Grid>(value<Entries>(answer, name));
}

Exact exactMatrix(const core::Result<MatrixAnswer> &answer, const std::string &name = "matrix")
{
    return std::get<Exact>(value<Entries>(answer, name));
}

double number(const core::Result<MatrixAnswer> &answer, const std::string &name = "value")
{
    return std::get<double>(value<calculators::Scalar>(answer, name));
}

double distance(const Grid &a, const Grid &b)
{
    double result = a.rows == b.rows && a.columns == b.columns ? 0.0 : 1e300;
    for (std::size_t i = 0; i < std::min(a.cells.size(), b.cells.size()); ++i)
        result = std::max(result, std::abs(a.cells[i] - b.cells[i]));
    return result;
}

double largest(const Grid &a)
{
    return distance(a, Grid(a.rows, a.columns));
}

Grid identity(std::size_t n)
{
    return numerics::identity<double>(n);
}

bool isUpper(const Grid &a, std::size_t below = 0)
{
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j + below < i && j < a.columns; ++j)
            if (a(i, j) != 0.0)
                return false;
    return true;
}

/// Random, singular, defective and ill-conditioned matrices of sizes 0 to 50.
void addMatrices()
{
    QTest::addColumn<Grid>("a");
    QTest::newRow("0×0") << Grid();
    QTest::newRow("1×1") << grid(1, {-3});
    QTest::newRow("zero") << Grid(3, 3);
    QTest::newRow("singular") << grid(3, {1, 2, 3, 4, 5, 6, 7, 8, 9});
    QTest::newRow("defective") << grid(3, {2, 1, 0, 0, 2, 1, 0, 0, 2});
    QTest::newRow("nilpotent") << grid(2, {0, 1, 0, 0});
    QTest::newRow("first column 0") << grid(2, {0, 1, 0, 2});
    QTest::newRow("huge") << grid(2, {1e300, 2e300, 3e300, -4e300});
    QTest::newRow("tiny") << grid(2, {1e-300, 2e-300, 3e-300, -4e-300});
    QTest::newRow("Hilbert 8") << hilbert(8);
    QTest::newRow("Hilbert 40") << hilbert(40);
    QTest::newRow("random 5") << random(5, 5, 1);
    QTest::newRow("random 33") << random(33, 33, 2);
    QTest::newRow("random 50") << random(50, 50, 3);
    QTest::newRow("tall") << random(7, 3, 4);
    QTest::newRow("wide") << random(3, 7, 5);
    QTest::newRow("tall 50") << random(50, 20, 6);
    QTest::newRow("wide 50") << random(20, 50, 7);
    QTest::newRow("rank 3 of 40") << product(random(40, 3, 8), random(3, 40, 9));
    QTest::newRow("rank 2 of 6") << product(random(6, 2, 10), random(2, 5, 11));
}

} // namespace

Q_DECLARE_METATYPE(Grid)

/// What the table promises, by identities over many matrices, and by numbers known from elsewhere.
class MatrixTableTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreUnique();
    void everyEntryIsWhole();
    void factorsGiveBackTheMatrix_data() { addMatrices(); }
    void factorsGiveBackTheMatrix();
    void subspacesFitTogether_data() { addMatrices(); }
    void subspacesFitTogether();
    void pseudoInverseIsOne_data() { addMatrices(); }
    void pseudoInverseIsOne();
    void squareFormsGiveBackTheMatrix_data() { addMatrices(); }
    void squareFormsGiveBackTheMatrix();
    void exactFactors();
    void choleskyRefuses();
    void knownNumbers();
    void conditionOfHilbertMatrices();
    void exponentials();
    void exponentialToManyDigits();
    void rootsAndLogarithms();
    void rootsOfRandomMatrices();
    void whatHasNoRoot();
    void classes();
    void polynomials();
    void arithmeticCarriesNotANumber();
    void powers();
    void leastSquaresAndProjection();
    void gramSchmidtLeavesOutDependents();
    void sizesThatDoNotFit();
    void cancelling();
};

void MatrixTableTest::namesAreUnique()
{
    std::set<std::string> names;
    for (const MatrixOperation &operation : calculators::matrixTable())
        QVERIFY2(names.insert(operation.id).second, operation.id.c_str());
    for (const char *id : {"add",
                           "subtract",
                           "multiply",
                           "hadamard",
                           "kronecker",
                           "transpose",
                           "inverse",
                           "pseudo_inverse",
                           "expm",
                           "logm",
                           "sqrtm",
                           "power",
                           "trace",
                           "determinant",
                           "rank",
                           "condition",
                           "norm",
                           "rref",
                           "lu",
                           "qr",
                           "cholesky",
                           "svd",
                           "eigen",
                           "schur",
                           "null_space",
                           "column_space",
                           "row_space",
                           "left_null_space",
                           "solve",
                           "least_squares",
                           "characteristic_polynomial",
                           "definiteness",
                           "quadratic_form",
                           "gram_schmidt",
                           "projection"})
        QVERIFY2(names.count(id) == 1, id);
}

/// On a matrix that everything is defined for, each operation answers what it lists, and its report is sound.
void MatrixTableTest::everyEntryIsWhole()
{
    const std::vector<std::string> shipped = calculators::matrixFormulas();
    for (const MatrixOperation &operation : calculators::matrixTable())
        for (const bool exactly : {false, true}) {
            if (exactly && !operation.exact)
                continue;
            const auto entries = [exactly](const Grid &a) { return exactly ? Entries(exact(a)) : Entries(a); };
            const MatrixRequest request{.operation = operation.id,
                                        .a = entries(grid(2, {2, 1, 1, 3})),
                                        .b = entries(grid(2, {1, 2})),
                                        .steps = operation.steps,
                                        .second = entries(grid(2, {1, 0, 2, 1})),
                                        .x = entries(grid(2, {1, -1})),
                                        .k = 1};
            const auto answer = calculators::evaluate(operation, request);
            QVERIFY2(answer.has_value(), operation.id.c_str());
            QCOMPARE(answer->values.size(), operation.outputs.size());
            for (std::size_t i = 0; i < answer->values.size(); ++i)
                QCOMPARE(answer->values[i].name, operation.outputs[i].name);
            const auto report = calculators::matrixReport(request);
            QVERIFY2(report.has_value(), operation.id.c_str());
            const std::vector<std::string> unshipped = unshippedFormulas(*report, shipped);
            QVERIFY2(unshipped.empty(), unshipped.empty() ? "" : unshipped.front().c_str());
            QVERIFY(isSound(*report));
        }
}

void MatrixTableTest::factorsGiveBackTheMatrix()
{
    QFETCH(Grid, a);
    const double scale = largest(a) * static_cast<double>(std::max(a.rows, a.columns)) * 2.3e-16 * 4;
    const std::size_t least = std::min(a.rows, a.columns);

    const auto lu = answerTo("lu", {.a = a});
    QVERIFY(distance(product(matrix(lu, "P"), a), product(matrix(lu, "L"), matrix(lu, "U"))) <= 8 * scale);
    QVERIFY(isUpper(matrix(lu, "U")) && isUpper(transposed(matrix(lu, "L"))) && largest(matrix(lu, "L")) <= 1.0);
    QCOMPARE(matrix(lu, "L").columns, least);

    const auto qr = answerTo("qr", {.a = a});
    QVERIFY(distance(product(matrix(qr, "Q"), matrix(qr, "R")), a) <= 8 * scale);
    QVERIFY(distance(product(transposed(matrix(qr, "Q")), matrix(qr, "Q")), identity(least)) < 1e-14);
    QVERIFY(isUpper(matrix(qr, "R")));

    const auto svd = answerTo("svd", {.a = a});
    const Grid s = matrix(svd, "singular_values");
    QVERIFY(std::is_sorted(s.cells.rbegin(), s.cells.rend()) && (s.cells.empty() || s.cells.back() >= 0.0));
    Grid stretched = matrix(svd, "U");
    for (std::size_t i = 0; i < stretched.rows; ++i)
        for (std::size_t j = 0; j < stretched.columns; ++j)
            stretched(i, j) *= s.cells[j];
    QVERIFY(distance(product(stretched, transposed(matrix(svd, "V"))), a) <= 8 * scale);
    for (const char *side : {"U", "V"})
        QVERIFY(distance(product(transposed(matrix(svd, side)), matrix(svd, side)), identity(least)) < 1e-14);
}

void MatrixTableTest::subspacesFitTogether()
{
    QFETCH(Grid, a);
    const double scale = largest(a) * static_cast<double>(std::max(a.rows, a.columns)) * 1e-15;
    const Grid null = matrix(answerTo("null_space", {.a = a}), "basis");
    const Grid row = matrix(answerTo("row_space", {.a = a}), "basis");
    const Grid image = matrix(answerTo("column_space", {.a = a}), "basis");
    const Grid left = matrix(answerTo("left_null_space", {.a = a}), "basis");
    QCOMPARE(null.columns + row.columns, a.columns);
    QCOMPARE(image.columns + left.columns, a.rows);
    QCOMPARE(row.columns, image.columns);
    QCOMPARE(row.columns, value<std::size_t>(answerTo("rank", {.a = a}), "value"));
    QVERIFY(largest(product(a, null)) <= 4 * scale);
    QVERIFY(largest(product(transposed(a), left)) <= 4 * scale);
    QVERIFY(largest(product(transposed(row), null)) < 1e-14 && largest(product(transposed(image), left)) < 1e-14);
    for (const Grid &basis : {null, row, image, left})
        QVERIFY(distance(product(transposed(basis), basis), identity(basis.columns)) < 1e-14);

    if (a.rows > 8 || a.columns > 8)
        return;
    const Exact kernel = exactMatrix(answerTo("null_space", {.a = exact(a)}), "basis");
    const Exact image2 = product(exact(a), kernel);
    QVERIFY(std::all_of(image2.cells.begin(), image2.cells.end(), [](const Rational &x) { return x.isZero(); }));
}

/// The four conditions of Penrose, as well as the condition of A allows.
void MatrixTableTest::pseudoInverseIsOne()
{
    QFETCH(Grid, a);
    const Grid inverse = matrix(answerTo("pseudo_inverse", {.a = a}));
    const double unit = 1e-14 * std::max(1.0, largest(a) * largest(inverse)) * static_cast<double>(a.rows + 1);
    const Grid left = product(a, inverse);
    const Grid right = product(inverse, a);
    QVERIFY(distance(product(left, a), a) <= unit * largest(a));
    QVERIFY(distance(product(right, inverse), inverse) <= unit * largest(inverse));
    QVERIFY(distance(left, transposed(left)) <= unit && distance(right, transposed(right)) <= unit);
}

void MatrixTableTest::squareFormsGiveBackTheMatrix()
{
    QFETCH(Grid, a);
    if (a.rows != a.columns) {
        QCOMPARE(int(answerTo("schur", {.a = a}).error().kind), int(ErrorKind::Shape));
        return;
    }
    const double scale = largest(a) * static_cast<double>(a.rows) * 1e-14;
    for (const auto &[id, form] : {std::pair("schur", "T"), std::pair("hessenberg", "H")}) {
        const auto answer = answerTo(id, {.a = a});
        QVERIFY2(answer.has_value(), id);
        const Grid u = matrix(answer, "U");
        QVERIFY(distance(product(product(u, matrix(answer, form)), transposed(u)), a) <= scale);
        QVERIFY(distance(product(u, transposed(u)), identity(a.rows)) < 1e-13);
        QVERIFY(isUpper(matrix(answer, form), 1));
    }
    const auto polar = answerTo("polar", {.a = a});
    QVERIFY(distance(product(matrix(polar, "U"), matrix(polar, "P")), a) <= scale);
    QCOMPARE(matrix(polar, "P"), transposed(matrix(polar, "P")));
    const Grid square = product(transposed(a), a);
    if (std::isfinite(largest(square)) && a.rows > 0 && largest(a) > 1e-100) {
        Grid shifted = square; // positive definite
        for (std::size_t i = 0; i < a.rows; ++i)
            shifted(i, i) += 1.0;
        for (std::size_t i = 0; i < a.rows; ++i)
            for (std::size_t j = 0; j < i; ++j)
                shifted(i, j) = shifted(j, i);
        const Grid l = matrix(answerTo("cholesky", {.a = shifted}), "L");
        QVERIFY(distance(product(l, transposed(l)), shifted) <= largest(shifted) * static_cast<double>(a.rows) * 1e-15);
        QVERIFY(isUpper(transposed(l)));
    }
}

void MatrixTableTest::exactFactors()
{
    for (const Grid &a : {grid(3, {0, 2, 1, 0, 4, 3, 5, 1, 1}), grid(2, {0, 1, 0, 2}), grid(3, {1, 2, 2, 4, 3, 7}),
                          grid(2, {1, 2, 3, 2, 4, 5}), Grid()}) {
        const auto lu = answerTo("lu", {.a = exact(a), .steps = true});
        QCOMPARE(product(exactMatrix(lu, "P"), exact(a)), product(exactMatrix(lu, "L"), exactMatrix(lu, "U")));
    }
    const auto ldl = answerTo("ldl", {.a = exact(grid(2, {2, 1, 1, -3}))});
    QCOMPARE(exactMatrix(ldl, "L")(1, 0).text(), std::string("1/2"));
    QCOMPARE(exactMatrix(ldl, "D")(1, 0).text(), std::string("-7/2"));
    QCOMPARE(int(answerTo("ldl", {.a = grid(2, {0, 1, 1, 0})}).error().kind), int(ErrorKind::Domain));
    const auto steps = answerTo("lu", {.a = exact(grid(2, {0, 1, 2, 3})), .steps = true});
    QCOMPARE(steps->steps.front().operation, std::string("R1 <-> R2"));
}

/// Armadillo's own answers an asymmetric matrix.
void MatrixTableTest::choleskyRefuses()
{
    for (const Grid &a :
         {grid(2, {4, 2, 1, 3}), grid(2, {1, 2, 2, 1}), grid(2, {0, 0, 0, 0}), grid(1, {-1}), grid(2, {0, 1, 1, 0})}) {
        const auto answer = answerTo("cholesky", {.a = a});
        QVERIFY(!answer.has_value());
        QCOMPARE(int(answer.error().kind), int(ErrorKind::Domain));
    }
    Grid large = identity(40);
    large(39, 39) = -1;
    QCOMPARE(int(answerTo("cholesky", {.a = large}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(matrix(answerTo("cholesky", {.a = grid(2, {4, 2, 2, 10})}), "L"), grid(2, {2, 0, 1, 3}));
}

void MatrixTableTest::knownNumbers()
{
    const Grid a = grid(2, {3, 0, -4, 0}); // singular values 5 and 0
    const auto norm = [](const Grid &m, const char *kind) { return number(answerTo("norm", {.a = m, .kind = kind})); };
    QCOMPARE(norm(a, "1"), 7.0);
    QCOMPARE(norm(a, "inf"), 4.0);
    QCOMPARE(norm(a, "fro"), 5.0);
    QCOMPARE(norm(a, "2"), 5.0);
    QCOMPARE(norm(a, "nuc"), 5.0);
    QCOMPARE(norm(Grid(), "nuc"), 0.0);
    QCOMPARE(norm(grid(1, {3e200, 4e200}), "fro"), 5e200);
    QCOMPARE(int(answerTo("norm", {.a = a, .kind = "3"}).error().kind), int(ErrorKind::NotFound));
    QCOMPARE(matrix(answerTo("svd", {.a = grid(2, {3, 0, 4, 5})}), "singular_values"),
             grid(2, {std::sqrt(45.0), std::sqrt(5.0)}));
    QCOMPARE(number(answerTo("trace", {.a = grid(3, {1e16, 0, 0, 0, 1, 0, 0, 0, -1e16})})), 1.0);
    QCOMPARE(value<std::size_t>(answerTo("rank", {.a = hilbert(12)}), "value"), std::size_t{11}); // by the tolerance
    const auto form = answerTo("quadratic_form", {.a = grid(2, {1, 2, 0, 3}), .x = grid(2, {1, -1})});
    QCOMPARE(number(form), 2.0);
    QCOMPARE(matrix(form, "gradient"), grid(2, {0, -4}));
    QCOMPARE(number(answerTo("rayleigh_quotient", {.a = grid(2, {2, 1, 1, 2}), .x = grid(2, {1, 1})})), 3.0);
    QCOMPARE(int(answerTo("rayleigh_quotient", {.a = a, .x = grid(2, {0, 0})}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(matrix(answerTo("gershgorin", {.a = grid(2, {1, -2, 3, 4})}), "discs"), grid(2, {1, 2, 4, 3}));
    const auto low = answerTo("low_rank", {.a = grid(2, {3, 0, 0, 2}), .k = 1});
    QCOMPARE(matrix(low), grid(2, {3, 0, 0, 0}));
    QCOMPARE(number(low, "error"), 2.0);
}

/// Of the doubles nearest to 1/(i+j+1), in 50 digits: σ₁ of A times σ₁ of its exact inverse, both by power iteration.
void MatrixTableTest::conditionOfHilbertMatrices()
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
    for (const std::size_t n : {2, 5, 8, 10}) {
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

void MatrixTableTest::exponentials()
{
    QCOMPARE(matrix(answerTo("expm", {.a = Grid(2, 2)})), identity(2));
    QCOMPARE(matrix(answerTo("expm", {.a = grid(2, {0, 1, 0, 0})})), grid(2, {1, 1, 0, 1}));
    QCOMPARE(matrix(answerTo("expm", {.a = grid(1, {1})})), grid(1, {std::exp(1.0)}));
    const Grid turned = matrix(answerTo("expm", {.a = grid(2, {0, -1, 1, 0})}));
    QVERIFY(distance(turned, grid(2, {std::cos(1.0), -std::sin(1.0), std::sin(1.0), std::cos(1.0)})) < 2e-16);
    QCOMPARE(matrix(answerTo("expm", {.a = grid(1, {1000})}))(0, 0), std::numeric_limits<double>::infinity());
    for (const std::size_t n : {20, 50}) { // e^A e^(−A) = I
        const Grid a = random(n, n, 12);
        Grid negative = a;
        for (double &x : negative.cells)
            x = -x;
        const Grid both = product(matrix(answerTo("expm", {.a = a})), matrix(answerTo("expm", {.a = negative})));
        QVERIFY(distance(both, identity(n)) < 1e-11);
    }
}

/// The case of Moler and Van Loan: A = S diag(−1, −17) S⁻¹ with S = (1 3; 2 4), so that its exponential is known.
void MatrixTableTest::exponentialToManyDigits()
{
    using Big = boost::multiprecision::cpp_bin_float_50;
    const Big p = exp(Big(-1));
    const Big q = exp(Big(-17));
    const Grid expected = grid(2, {static_cast<double>(Big(3 * q - 2 * p)), static_cast<double>(Big(1.5 * (p - q))),
                                   static_cast<double>(Big(4 * (q - p))), static_cast<double>(Big(3 * p - 2 * q))});
    QCOMPARE(matrix(answerTo("expm", {.a = grid(2, {-49, 24, -64, 31})})), expected);
}

void MatrixTableTest::rootsAndLogarithms()
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

void MatrixTableTest::rootsOfRandomMatrices()
{
    for (const std::size_t n : {3, 10, 40}) {
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

void MatrixTableTest::whatHasNoRoot()
{
    QCOMPARE(int(answerTo("sqrtm", {.a = grid(2, {0, 1, 0, 0})}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(answerTo("logm", {.a = grid(2, {1, 2, 2, 4})}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(answerTo("logm", {.a = Grid(2, 2)}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(matrix(answerTo("logm", {.a = Grid()})).rows, std::size_t{0});
}

void MatrixTableTest::classes()
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

void MatrixTableTest::polynomials()
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

void MatrixTableTest::arithmeticCarriesNotANumber()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    QVERIFY(std::isnan(matrix(answerTo("add", {.a = grid(1, {nan}), .second = grid(1, {1})}))(0, 0)));
    QVERIFY(std::isnan(matrix(answerTo("multiply", {.a = grid(1, {inf, 1}), .second = grid(2, {0, 1})}))(0, 0)));
    QCOMPARE(matrix(answerTo("multiply", {.a = grid(1, {inf}), .second = grid(1, {2})}))(0, 0), inf);
    QVERIFY(std::isnan(number(answerTo("trace", {.a = grid(2, {inf, 0, 0, -inf})}))));
    QCOMPARE(int(answerTo("lu", {.a = grid(1, {nan})}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(answerTo("norm", {.a = grid(1, {inf})}).error().kind), int(ErrorKind::Domain));
    // 0.1·3 + 0.2·6 is rounded once: the double nearest to the sum of the two doubles' products.
    QCOMPARE(matrix(answerTo("multiply", {.a = grid(1, {1e16, 1, -1e16}), .second = grid(3, {1, 1, 1})}))(0, 0), 1.0);
    const Grid large = product(random(60, 60, 30), random(60, 60, 31));
    QVERIFY(distance(large, transposed(product(transposed(random(60, 60, 31)), transposed(random(60, 60, 30)))))
            < 1e-13);
    QCOMPARE(matrix(answerTo("kronecker", {.a = grid(1, {1, 2}), .second = grid(2, {3, 4})})), grid(2, {3, 6, 4, 8}));
}

void MatrixTableTest::powers()
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

void MatrixTableTest::leastSquaresAndProjection()
{
    const Grid a = grid(3, {1, 0, 1, 1, 1, 2}); // the line through (0,6), (1,0), (2,0): 5 − 3t
    const auto fit = answerTo("least_squares", {.a = a, .b = grid(3, {6, 0, 0})});
    QCOMPARE(matrix(fit, "x"), grid(2, {5, -3}));
    QCOMPARE(number(fit, "residual_norm"), std::sqrt(6.0));
    const auto shortest = answerTo("least_squares", {.a = grid(1, {1, 1}), .b = grid(1, {2})});
    QCOMPARE(matrix(shortest, "x"), grid(2, {1, 1}));
    const auto dependent = answerTo("projection", {.a = exact(grid(2, {1, 2, 1, 2})), .b = exact(grid(2, {3, 4}))});
    QCOMPARE(exactMatrix(dependent, "projection")(0, 0).text(), std::string("7/2"));
    QCOMPARE(exactMatrix(dependent, "residual")(1, 0).text(), std::string("1/2"));
    const Grid tall = random(40, 5, 40);
    const Grid right = random(40, 2, 41);
    const auto large = answerTo("projection", {.a = tall, .b = right});
    QVERIFY(largest(product(transposed(tall), matrix(large, "residual"))) < 1e-13);
    const auto solved = answerTo("least_squares", {.a = tall, .b = right});
    QVERIFY(distance(product(tall, matrix(solved, "x")), matrix(large, "projection")) < 1e-13);
}

void MatrixTableTest::gramSchmidtLeavesOutDependents()
{
    const Grid a = grid(2, {3, 6, 1, 4, 8, 0});
    const auto doubles = answerTo("gram_schmidt", {.a = a, .steps = true});
    QVERIFY(distance(matrix(doubles, "Q"), grid(2, {0.6, 0.8, 0.8, -0.6})) < 1e-16);
    QCOMPARE(value<calculators::Indices>(doubles, "dropped"), calculators::Indices{1});
    QCOMPARE(doubles->steps.front().operation, std::string("C1 <- 0.2 C1"));
    const auto exactly = answerTo("gram_schmidt", {.a = exact(a), .steps = true});
    QCOMPARE(exactly->steps.front().operation, std::string("C2 <- C2 - 2 C1"));
    const Exact q = exactMatrix(exactly, "Q");
    QCOMPARE(q(0, 1).text(), std::string("16/25"));
    QCOMPARE(QByteArray::fromStdString(q(1, 1).text()), QByteArray("-12/25"));
    const Grid hard = matrix(answerTo("gram_schmidt", {.a = hilbert(10)}), "Q");
    QVERIFY(distance(product(transposed(hard), hard), identity(hard.columns)) < 1e-15);
}

void MatrixTableTest::sizesThatDoNotFit()
{
    const Grid wide = grid(1, {1, 2});
    const auto kind = [](const auto &answer) { return int(answer.error().kind); };
    QCOMPARE(kind(answerTo("add", {.a = wide, .second = transposed(wide)})), int(ErrorKind::Shape));
    QCOMPARE(kind(answerTo("multiply", {.a = wide, .second = wide})), int(ErrorKind::Shape));
    QCOMPARE(kind(answerTo("projection", {.a = wide, .b = grid(2, {1, 2})})), int(ErrorKind::Shape));
    QCOMPARE(kind(answerTo("quadratic_form", {.a = grid(1, {1}), .x = grid(2, {1, 2})})), int(ErrorKind::Shape));
    for (const char *id : {"expm", "logm", "sqrtm", "power", "trace", "cholesky", "schur", "definiteness"})
        QCOMPARE(kind(answerTo(id, {.a = wide})), int(ErrorKind::Shape));
}

void MatrixTableTest::cancelling()
{
    const core::Run run([] { return true; }, {});
    for (const MatrixOperation &operation : calculators::matrixTable())
        QCOMPARE(
            int(calculators::evaluate(
                    operation, {.a = grid(1, {1}), .b = grid(1, {1}), .second = grid(1, {1}), .x = grid(1, {1})}, run)
                    .error()
                    .kind),
            int(ErrorKind::Cancelled));
}

QTEST_APPLESS_MAIN(MatrixTableTest)
#include "tst_matrixtable.moc"
