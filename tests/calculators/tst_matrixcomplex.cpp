#include "calculators/matrixcomplex.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using calculators::ComplexGrid;
using calculators::ComplexInputs;
using calculators::MatrixAnswer;
using calculators::MatrixRequest;
using core::ErrorKind;
using Complex = std::complex<double>;

namespace {

ComplexGrid grid(std::size_t columns, std::vector<Complex> cells)
{
    ComplexGrid result(cells.size() / columns, columns);
    result.cells = std::move(cells);
    return result;
}

/// In long doubles, so that the test adds no rounding of its own.
ComplexGrid times(const ComplexGrid &a, const ComplexGrid &b)
{
    ComplexGrid result(a.rows, b.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < b.columns; ++j) {
            std::complex<long double> sum = 0;
            for (std::size_t k = 0; k < a.columns; ++k)
                sum += std::complex<long double>(a(i, k)) * std::complex<long double>(b(k, j));
            result(i, j) = Complex(sum);
        }
    return result;
}

ComplexGrid adjoint(const ComplexGrid &a)
{
    ComplexGrid result(a.columns, a.rows);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < a.columns; ++j)
            result(j, i) = std::conj(a(i, j));
    return result;
}

ComplexGrid unit(std::size_t n)
{
    ComplexGrid result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        result(i, i) = 1.0;
    return result;
}

ComplexGrid diagonal(const std::vector<Complex> &numbers)
{
    ComplexGrid result = unit(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        result(i, i) = numbers[i];
    return result;
}

double largest(const ComplexGrid &a)
{
    double result = 0;
    for (const Complex &cell : a.cells)
        result = std::max(result, std::abs(cell));
    return result;
}

double distance(const ComplexGrid &a, const ComplexGrid &b)
{
    if (a.rows != b.rows || a.columns != b.columns)
        return std::numeric_limits<double>::infinity();
    double result = 0;
    for (std::size_t i = 0; i < a.cells.size(); ++i)
        result = std::max(result, std::abs(a.cells[i] - b.cells[i]));
    return result;
}

core::Result<MatrixAnswer> answerTo(const char *id, ComplexInputs inputs, MatrixRequest request = {})
{
    request.complex = std::move(inputs);
    return calculators::evaluate(*calculators::matrixOperation(id), request);
}

const calculators::MatrixValue &value(const core::Result<MatrixAnswer> &answer, const std::string &name)
{
    const auto found = std::find_if(answer->values.begin(), answer->values.end(),
                                    [&](const auto &named) { return named.name == name; });
    Q_ASSERT(found != answer->values.end());
    return found->value;
}

/// A matrix of the answer, a real one as complex.
ComplexGrid matrix(const core::Result<MatrixAnswer> &answer, const std::string &name)
{
    const auto &found = value(answer, name);
    if (const auto *complex = std::get_if<ComplexGrid>(&found))
        return *complex;
    const auto &real = std::get<core::Grid<double>>(std::get<calculators::Entries>(found));
    ComplexGrid result(real.rows, real.columns);
    std::copy(real.cells.begin(), real.cells.end(), result.cells.begin());
    return result;
}

double number(const core::Result<MatrixAnswer> &answer, const std::string &name)
{
    return std::get<double>(std::get<calculators::Scalar>(value(answer, name)));
}

/// Entries normally distributed in both parts; of that rank, where it is less.
ComplexGrid random(std::size_t rows, std::size_t columns, unsigned seed, std::size_t rank = 1000)
{
    std::mt19937 engine(seed);
    std::normal_distribution<double> normal;
    const auto filled = [&](std::size_t m, std::size_t n) {
        ComplexGrid result(m, n);
        for (Complex &cell : result.cells)
            cell = {normal(engine), normal(engine)};
        return result;
    };
    if (rank >= std::min(rows, columns))
        return filled(rows, columns);
    return times(filled(rows, rank), filled(rank, columns));
}

/// hᵢⱼ = (1 + i) / (i + j + 1): as badly conditioned as Hilbert's.
ComplexGrid hilbert(std::size_t n)
{
    ComplexGrid result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            result(i, j) = Complex(1.0, 1.0) / static_cast<double>(i + j + 1);
    return result;
}

void squareRows()
{
    QTest::addColumn<ComplexGrid>("a");
    for (const std::size_t n : {0U, 1U, 2U, 3U, 5U, 9U, 20U, 33U, 50U}) {
        const std::string size = std::to_string(n);
        const ComplexGrid a = random(n, n, 7 + static_cast<unsigned>(n));
        QTest::newRow(("random " + size).c_str()) << a;
        QTest::newRow(("Hermitian positive " + size).c_str()) << times(a, adjoint(a));
    }
    QTest::newRow("singular 8") << random(8, 8, 3, 5);
    QTest::newRow("singular 30") << random(30, 30, 4, 11);
    QTest::newRow("ill-conditioned 8") << hilbert(8);
    QTest::newRow("ill-conditioned 20") << hilbert(20);
    QTest::newRow("a block of Jordan's") << grid(2, {{0, 1}, 1, 0, {0, 1}});
    QTest::newRow("zero") << ComplexGrid(4, 4);
    QTest::newRow("i times the unit") << diagonal({{0, 1}, {0, 1}, {0, 1}});
}

} // namespace

Q_DECLARE_METATYPE(ComplexGrid)

class TestMatrixComplex : public QObject
{
    Q_OBJECT

private slots:
    void factorsMultiplyBack_data() { squareRows(); }
    void factorsMultiplyBack()
    {
        QFETCH(ComplexGrid, a);
        const double scale = 1e-14 * std::max<double>(1.0, static_cast<double>(a.rows)) * std::max(largest(a), 1e-300);
        const auto lu = answerTo("lu", {.a = a});
        QVERIFY(distance(times(matrix(lu, "P"), a), times(matrix(lu, "L"), matrix(lu, "U"))) <= scale);
        QVERIFY(largest(matrix(lu, "L")) <= 1.0 + 1e-15);
        const auto qr = answerTo("qr", {.a = a});
        QVERIFY(distance(times(matrix(qr, "Q"), matrix(qr, "R")), a) <= scale);
        QVERIFY(distance(times(adjoint(matrix(qr, "Q")), matrix(qr, "Q")), unit(a.rows)) < 1e-13);
        const auto schur = answerTo("schur", {.a = a});
        const ComplexGrid u = matrix(schur, "U");
        QVERIFY(distance(times(times(u, matrix(schur, "T")), adjoint(u)), a) <= 10 * scale);
        QVERIFY(distance(times(adjoint(u), u), unit(a.rows)) < 1e-13);
        for (std::size_t i = 0; i < a.rows; ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(matrix(schur, "T")(i, j) == 0.0);
        QVERIFY(number(schur, "residual") < 1e-13);
    }

    void singularValuesMultiplyBack_data() { squareRows(); }
    void singularValuesMultiplyBack()
    {
        QFETCH(ComplexGrid, a);
        const double scale = 1e-14 * std::max<double>(1.0, static_cast<double>(a.rows)) * std::max(largest(a), 1e-300);
        const auto svd = answerTo("svd", {.a = a});
        const ComplexGrid s = matrix(svd, "singular_values");
        const ComplexGrid v = matrix(svd, "V");
        QVERIFY(distance(times(times(matrix(svd, "U"), diagonal(s.cells)), adjoint(v)), a) <= scale);
        QVERIFY(distance(times(adjoint(v), v), unit(a.rows)) < 1e-13);
        QVERIFY(distance(times(adjoint(matrix(svd, "U")), matrix(svd, "U")), unit(a.rows)) < 1e-13);
        // ‖A‖ is the greatest of them, the squares sum to ‖A‖²F.
        double squares = 0;
        for (const Complex &cell : a.cells)
            squares += std::norm(cell);
        const double frobenius = number(answerTo("norm", {.a = a}, {.kind = "fro"}), "value");
        QVERIFY(std::abs(frobenius - std::sqrt(squares)) <= 1e-14 * frobenius);
        const auto pseudo = answerTo("pseudo_inverse", {.a = a});
        const ComplexGrid again = times(times(a, matrix(pseudo, "matrix")), a);
        const double lost = a.rows == 0 ? 0 : largest(matrix(pseudo, "matrix")) * largest(a);
        QVERIFY(distance(again, a) <= scale * std::max(1.0, lost) * 10);
    }

    void eigenvectorsFulfilTheirEquation_data() { squareRows(); }
    void eigenvectorsFulfilTheirEquation()
    {
        QFETCH(ComplexGrid, a);
        const auto eigen = answerTo("eigen", {.a = a});
        const ComplexGrid v = matrix(eigen, "vectors");
        const ComplexGrid values = matrix(eigen, "values");
        const double scale = 3e-14 * std::max<double>(1.0, static_cast<double>(a.rows)) * std::max(largest(a), 1e-300);
        QVERIFY(distance(times(a, v), times(v, diagonal(values.cells))) <= scale);
        QVERIFY(number(eigen, "residual") < 1e-13);
        for (std::size_t j = 0; j < v.columns; ++j) {
            double length = 0;
            for (std::size_t i = 0; i < v.rows; ++i)
                length += std::norm(v(i, j));
            QVERIFY(std::abs(length - 1.0) < 1e-14 * 100);
        }
        Complex sum = 0;
        for (const Complex &entry : values.cells)
            sum += entry;
        const auto trace = answerTo("trace", {.a = a});
        QVERIFY(std::abs(sum - std::get<Complex>(value(trace, "value"))) <= scale * 10);
        if (a == adjoint(a)) {
            QVERIFY(distance(times(adjoint(v), v), unit(a.rows)) < 1e-13);
            QVERIFY(std::is_sorted(values.cells.begin(), values.cells.end(),
                                   [](const Complex &x, const Complex &y) { return x.real() < y.real(); }));
        }
    }

    void aBlockOfJordanHasNoBasisOfEigenvectors_data()
    {
        QTest::addColumn<ComplexGrid>("a");
        QTest::addColumn<bool>("defective");

        const Complex i(0, 1);
        QTest::newRow("a block of Jordan's") << grid(2, {i, 1, 0, i}) << true;
        QTest::newRow("not triangular") << grid(2, {1, i, i, -1}) << true; // its square is 0
        QTest::newRow("a repeated value with a basis") << diagonal({i, i, 2}) << false;
        QTest::newRow("three single values") << diagonal({i, -i, 2}) << false;
        ComplexGrid large = diagonal(std::vector<Complex>(9, i));
        QTest::newRow("nine times i") << large << false;
        large(0, 8) = 1;
        QTest::newRow("nine times i but one vector short") << large << true;
        QTest::newRow("random") << random(12, 12, 5) << false;
    }
    void aBlockOfJordanHasNoBasisOfEigenvectors()
    {
        QFETCH(ComplexGrid, a);
        QFETCH(bool, defective);
        QCOMPARE(std::get<bool>(value(answerTo("eigen", {.a = a}), "defective")), defective);
    }

    void solutionsFulfilTheirEquations_data()
    {
        QTest::addColumn<ComplexGrid>("a");
        for (const std::size_t n : {0U, 1U, 2U, 3U, 8U, 20U, 33U, 50U})
            QTest::newRow(std::to_string(n).c_str()) << random(n, n, 50 + static_cast<unsigned>(n));
    }
    void solutionsFulfilTheirEquations()
    {
        QFETCH(ComplexGrid, a);
        const ComplexGrid b = random(a.rows, 2, 99);
        const auto solved = answerTo("solve", {.a = a, .b = b});
        QVERIFY(distance(times(a, matrix(solved, "x")), b) < 1e-11);
        QVERIFY(*solved->reciprocalCondition > 1e-8 && *solved->reciprocalCondition <= 1.0);
        const auto inverse = answerTo("inverse", {.a = a});
        QVERIFY(distance(times(a, matrix(inverse, "matrix")), unit(a.rows)) < 1e-11);
        const auto again = answerTo("power", {.a = a}, {.k = -2});
        QVERIFY(distance(times(times(a, a), matrix(again, "matrix")), unit(a.rows)) < 1e-8);
        const auto squares = answerTo("least_squares", {.a = a, .b = b});
        QVERIFY(distance(matrix(squares, "x"), matrix(solved, "x")) < 1e-9);
        // det A⁻¹ · det A = 1
        const auto determinant = std::get<Complex>(value(answerTo("determinant", {.a = a}), "value"));
        const auto reciprocal =
            std::get<Complex>(value(answerTo("determinant", {.a = matrix(inverse, "matrix")}), "value"));
        QVERIFY(std::abs(determinant * reciprocal - 1.0) < 1e-10);
    }

    void singularMatricesAreRefused()
    {
        const ComplexGrid a = grid(2, {1, {0, 1}, {0, 1}, -1}); // the second row is i times the first
        for (const char *id : {"inverse", "solve"})
            QCOMPARE(answerTo(id, {.a = a, .b = ComplexGrid(2, 1, 1.0)}).error().kind, ErrorKind::Singular);
        QCOMPARE(answerTo("logm", {.a = a}).error().kind, ErrorKind::Domain);
        QVERIFY(std::get<Complex>(value(answerTo("determinant", {.a = a}), "value")) == 0.0);
        QCOMPARE(std::get<std::size_t>(value(answerTo("rank", {.a = a}), "value")), std::size_t{1});
        QVERIFY(std::isinf(number(answerTo("condition", {.a = a}), "value")));
    }

    void exactNumbersComeOutClean()
    {
        const Complex i(0, 1);
        const ComplexGrid a = grid(2, {1.0 + i, 2, 3, 4.0 - i});
        // (1+i)(4−i) − 6 = −1 + 3i, and the adjugate over it.
        QVERIFY(std::get<Complex>(value(answerTo("determinant", {.a = a}), "value")) == Complex(-1, 3));
        const auto inverse = matrix(answerTo("inverse", {.a = a}), "matrix");
        QVERIFY(distance(inverse, grid(2, {{-0.7, -1.1}, {0.2, 0.6}, {0.3, 0.9}, {0.2, -0.4}})) < 1e-16);
        const auto polynomial = matrix(answerTo("characteristic_polynomial", {.a = a}), "coefficients");
        QVERIFY(polynomial.cells == std::vector<Complex>({1, -5, Complex(-1, 3)}));
        const auto form = answerTo("rref", {.a = grid(2, {1, i, i, -1})}, {.steps = true});
        QVERIFY(matrix(form, "matrix").cells == std::vector<Complex>({1, i, 0, 0}));
        QCOMPARE(form->steps.size(), std::size_t{1});
        QCOMPARE(form->steps.front().operation, "R2 <- R2 - i R1");
        const auto cube = answerTo("power", {.a = a}, {.k = 3});
        QVERIFY(matrix(cube, "matrix").cells == times(a, times(a, a)).cells);
    }

    void stepsEndAtTheResult()
    {
        for (const std::size_t n : {2U, 5U, 12U}) {
            const ComplexGrid a = random(n, n, 31);
            const auto inverse = answerTo("inverse", {.a = a}, {.steps = true});
            const auto &last = std::get<ComplexGrid>(inverse->steps.back().matrix);
            QCOMPARE(inverse->bar, n);
            ComplexGrid right(n, n);
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    right(i, j) = last(i, n + j);
            QVERIFY(distance(right, matrix(inverse, "matrix")) < 1e-11);
        }
    }

    void theFourSpacesStandAtRightAngles()
    {
        const ComplexGrid a = random(7, 5, 12, 3);
        const auto basis = [&a](const char *id) { return matrix(answerTo(id, {.a = a}), "basis"); };
        QCOMPARE(basis("null_space").columns, std::size_t{2});
        QCOMPARE(basis("left_null_space").columns, std::size_t{4});
        QVERIFY(largest(times(a, basis("null_space"))) < 1e-13);
        QVERIFY(largest(times(adjoint(basis("left_null_space")), a)) < 1e-13);
        QVERIFY(largest(times(adjoint(basis("row_space")), basis("null_space"))) < 1e-13);
        QVERIFY(largest(times(adjoint(basis("column_space")), basis("left_null_space"))) < 1e-13);
        const ComplexGrid q = basis("column_space");
        QVERIFY(distance(times(q, times(adjoint(q), a)), a) < 1e-12);
    }

    void choleskyTakesHermitianMatricesAlone()
    {
        const Complex i(0, 1);
        const ComplexGrid a = grid(2, {2, i, -i, 2});
        const ComplexGrid l = matrix(answerTo("cholesky", {.a = a}), "L");
        QVERIFY(distance(times(l, adjoint(l)), a) < 1e-15);
        QVERIFY(l(0, 1) == 0.0 && l(0, 0).imag() == 0.0 && l(0, 0).real() > 0);
        const auto refused = [](const ComplexGrid &b) { return answerTo("cholesky", {.a = b}).error().kind; };
        QCOMPARE(refused(grid(2, {2, i, i, 2})), ErrorKind::Domain);  // symmetric, but not Hermitian
        QCOMPARE(refused(grid(2, {i, 0, 0, 2})), ErrorKind::Domain);  // a diagonal that is not real
        QCOMPARE(refused(grid(2, {1, i, -i, 1})), ErrorKind::Domain); // eigenvalues 0 and 2
        QCOMPARE(refused(grid(2, {1, 2.0 * i, -2.0 * i, 1})), ErrorKind::Domain);
    }

    void functionsInvertEachOther()
    {
        for (const std::size_t n : {0U, 1U, 2U, 6U, 20U, 40U}) {
            ComplexGrid a = random(n, n, 77);
            for (Complex &cell : a.cells) // the logarithm is that of eᴬ while ‖A‖ < π
                cell /= 2.0 * static_cast<double>(n);
            const auto exponential = answerTo("expm", {.a = a});
            const auto back = answerTo("logm", {.a = matrix(exponential, "matrix")});
            QVERIFY(distance(matrix(back, "matrix"), a) < 1e-13);
            const auto root = matrix(answerTo("sqrtm", {.a = a}), "matrix");
            QVERIFY(distance(times(root, root), a) < 1e-12);
        }
        const auto turn = matrix(answerTo("expm", {.a = diagonal({{0, std::acos(-1.0)}, {0, 0}})}), "matrix");
        QVERIFY(std::abs(turn(0, 0) + 1.0) < 1e-15); // e^{iπ} = −1
    }

    void realNumbersAnswerAsTheRealPath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        for (const auto &[id, name] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"inverse", "matrix"},
                 {"transpose", "matrix"},
                 {"conjugate_transpose", "matrix"},
                 {"multiply", "matrix"},
                 {"kronecker", "matrix"},
                 {"power", "matrix"},
                 {"rref", "matrix"},
                 {"qr", "Q"},
                 {"lu", "U"},
                 {"svd", "V"},
                 {"svd", "singular_values"},
                 {"solve", "x"},
                 {"least_squares", "x"},
                 {"pseudo_inverse", "matrix"},
                 {"expm", "matrix"},
                 {"characteristic_polynomial", "coefficients"}})
            QTest::newRow((std::string(id) + " " + name).c_str()) << id << name;
    }
    void realNumbersAnswerAsTheRealPath()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        for (const std::size_t n : {1U, 3U, 6U, 20U}) {
            ComplexInputs inputs{.a = random(n, n, 5), .b = random(n, 2, 6), .second = random(n, n, 7)};
            MatrixRequest request{.k = 3};
            const auto real = [](ComplexGrid &grid) {
                core::Grid<double> parts(grid.rows, grid.columns);
                for (std::size_t i = 0; i < grid.cells.size(); ++i)
                    grid.cells[i] = parts.cells[i] = grid.cells[i].real();
                return parts;
            };
            request.a = real(inputs.a);
            request.b = real(inputs.b);
            request.second = real(inputs.second);
            const auto expected = calculators::evaluate(*calculators::matrixOperation(id.toStdString()), request);
            const auto found = answerTo(id.toUtf8().constData(), inputs, request);
            QVERIFY(expected && found);
            const ComplexGrid wanted = matrix(expected, name.toStdString());
            QVERIFY(distance(matrix(found, name.toStdString()), wanted) <= 1e-10 * std::max(1.0, largest(wanted)));
        }
    }

    void whatIsRealSaysSo()
    {
        const ComplexGrid a = grid(2, {1, {0, 1}, 2, 3});
        for (const auto &operation : calculators::matrixTable()) {
            if (operation.complex)
                continue;
            const auto answer = answerTo(operation.id.c_str(), {.a = a, .b = a, .second = a, .x = ComplexGrid(2, 1)});
            QVERIFY2(!answer, operation.id.c_str());
            QCOMPARE(answer.error().kind, ErrorKind::Domain);
            QCOMPARE(answer.error().field, "A");
        }
    }

    void sizesAndNumbersAreChecked()
    {
        QCOMPARE(answerTo("determinant", {.a = ComplexGrid(2, 3)}).error().kind, ErrorKind::Shape);
        QCOMPARE(answerTo("multiply", {.a = ComplexGrid(2, 3), .second = ComplexGrid(2, 3)}).error().field, "B");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(answerTo("svd", {.a = ComplexGrid(2, 2, Complex(0, nan))}).error().kind, ErrorKind::Domain);
        QVERIFY(answerTo("add", {.a = ComplexGrid(1, 1, Complex(0, nan)), .second = ComplexGrid(1, 1)}).has_value());
    }

    void typedEntriesAreRead()
    {
        const calculators::NamedTexts texts = {{"A", {}}, {"b", {}}};
        QVERIFY(!calculators::readComplexInputs(texts)->has_value());
        core::Grid<std::string> text(1, 2, "1/4");
        text(0, 1) = "2+3i";
        const auto read = calculators::readComplexInputs({{"A", text}});
        QVERIFY((*read)->a.cells == std::vector<Complex>({0.25, {2, 3}}));
        text(0, 1) = "sqrt(-4)";
        QVERIFY((*calculators::readComplexInputs({{"A", text}}))->a.cells == std::vector<Complex>({0.25, {0, 2}}));
        text(0, 1) = "sin(1)"; // real, for all its letters
        QVERIFY(!calculators::readComplexInputs({{"A", text}})->has_value());
        text = core::Grid<std::string>(1, 2, "i");
        text(0, 1) = "x";
        const auto wrong = calculators::readComplexInputs({{"A", text}});
        QCOMPARE(wrong.error().field, "A");
        QVERIFY(core::english(wrong.error().text).find("column 2") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestMatrixComplex)
#include "tst_matrixcomplex.moc"
