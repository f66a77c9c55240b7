#include "calculators/matrixcases.h"

#include <QTest>

/// What every operation makes of entries at which programs stumble: an error that names the input, or an answer of
/// finite numbers; in the window a report, or that error.
class MatrixTrapsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOperation_data();
    void everyOperation();
    void everyOperationExactly_data();
    void everyOperationExactly();
    void repeatedEigenvalues();
    void singularSystems();
};

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();
const double infinity = std::numeric_limits<double>::infinity();

std::vector<std::pair<const char *, Grid>> traps()
{
    return {{"0×0", Grid()},
            {"1×1", grid(1, {5})},
            {"1×1 zero", grid(1, {0})},
            {"1×1 negative", grid(1, {-2})},
            {"−0", grid(1, {-0.0})},
            {"row", grid(1, {1, 2, 3})},
            {"column", grid(3, {1, 2, 3})},
            {"wide", grid(2, {1, 2, 3, 4, 5, 6})},
            {"tall", grid(3, {1, 2, 3, 4, 5, 6})},
            {"zero", Grid(3, 3)},
            {"zero tall", Grid(3, 2)},
            {"identity", identity(3)},
            {"singular", grid(2, {1, 2, 2, 4})},
            {"asymmetric", grid(2, {4, 2, 1, 3})},
            {"indefinite", grid(2, {0, 1, 1, 0})},
            {"defective", grid(2, {2, 1, 0, 2})},
            {"nilpotent", grid(3, {0, 1, 0, 0, 0, 1, 0, 0, 0})},
            {"rotation", grid(2, {0, -1, 1, 0})},
            {"negative eigenvalue", grid(2, {-4, 0, 0, 9})},
            {"nearly singular", grid(2, {1, 1, 1, 1 + 1e-15})},
            {"huge", grid(2, {1e308, -1e308, 1e308, 1.7e308})},
            {"tiny", grid(2, {5e-324, 1e-310, 0, 5e-324})},
            {"wide range", grid(2, {1e-300, 1e300, 1e-300, -1e300})},
            {"NaN", grid(2, {1, nan, 3, 4})},
            {"infinite", grid(2, {1, infinity, 3, 4})},
            {"minus infinite", grid(2, {-infinity, 0, 0, 1})},
            {"all NaN", grid(1, {nan})}};
}

/// A request whose other matrices fit A in the way of the operation.
template <class T>
MatrixRequest requestFor(const MatrixOperation &operation, const core::Grid<T> &a)
{
    using calculators::MatrixFit;
    core::Grid<T> second = numerics::identity<T>(operation.fit == MatrixFit::Inner ? a.columns : a.rows);
    if (operation.fit == MatrixFit::SameSize)
        second = core::Grid<T>(a.rows, a.columns, T(2));
    return {.operation = operation.id,
            .a = a,
            .b = core::Grid<T>(a.rows, 1, T(1)),
            .steps = operation.steps,
            .second = second,
            .x = core::Grid<T>(operation.fit == MatrixFit::VectorOfRow ? a.columns : a.rows, 1, T(1)),
            .k = 1};
}

bool isFinite(const Grid &a)
{
    return std::all_of(a.cells.begin(), a.cells.end(), [](double x) { return std::isfinite(x); });
}

/// What of a value must be looked at.
struct Numbers
{
    std::vector<double> &found;

    void operator()(const calculators::Scalar &scalar) const
    {
        if (const auto *number = std::get_if<double>(&scalar))
            found.push_back(*number);
    }
    void operator()(const std::complex<double> &number) const
    {
        found.push_back(number.real());
        found.push_back(number.imag());
    }
    void operator()(const Entries &entries) const
    {
        if (const auto *grid = std::get_if<Grid>(&entries))
            found.insert(found.end(), grid->cells.begin(), grid->cells.end());
    }
    void operator()(const ComplexGrid &entries) const
    {
        for (const std::complex<double> &number : entries.cells)
            (*this)(number);
    }
    template <class Other>
    void operator()(const Other & /*value*/) const
    {
    }
};

std::vector<double> numbersOf(const MatrixAnswer &answer)
{
    std::vector<double> found;
    for (const auto &named : answer.values)
        std::visit(Numbers{found}, named.value);
    return found;
}

void addOperations()
{
    QTest::addColumn<const MatrixOperation *>("operation");
    for (const MatrixOperation &operation : calculators::matrixTable())
        QTest::newRow(operation.id.c_str()) << &operation;
}

std::string told(const core::Error &error)
{
    return error.field + ": " + core::english(error.text);
}

} // namespace

Q_DECLARE_METATYPE(const MatrixOperation *)

void MatrixTrapsTest::everyOperation_data()
{
    addOperations();
}

void MatrixTrapsTest::everyOperation()
{
    QFETCH(const MatrixOperation *, operation);
    for (const auto &[name, a] : traps()) {
        const MatrixRequest request = requestFor(*operation, a);
        const auto answer = calculators::evaluate(*operation, request);
        const auto report = calculators::matrixReport(request);
        if (!answer) {
            QVERIFY2(!answer.error().field.empty() && !answer.error().text.source.empty(), name);
            QVERIFY2(answer.error().kind != ErrorKind::Cancelled, name);
            QVERIFY2(told(answer.error()).find('%') == std::string::npos, name);
            continue;
        }
        QVERIFY2(report.has_value(), name);
        const bool carried = !isFinite(a);
        QVERIFY2(!carried || operation->anyNumber, name);
        if (carried)
            continue;
        // Infinity says that a number is beyond the range, or that a singular matrix has no finite condition.
        for (const double number : numbersOf(*answer))
            QVERIFY2(!std::isnan(number), name);
    }
}

void MatrixTrapsTest::everyOperationExactly_data()
{
    addOperations();
}

void MatrixTrapsTest::everyOperationExactly()
{
    QFETCH(const MatrixOperation *, operation);
    for (const auto &[name, a] : traps()) {
        if (!operation->exact || !isFinite(a) || largest(a) > 1e300 || QByteArray(name) == "tiny")
            continue;
        const MatrixRequest request = requestFor(*operation, exact(a));
        const auto answer = calculators::evaluate(*operation, request);
        if (!answer) {
            QVERIFY2(!answer.error().field.empty() && !answer.error().text.source.empty(), name);
            continue;
        }
        QVERIFY2(calculators::matrixReport(request).has_value(), name);
        for (const double number : numbersOf(*answer))
            QVERIFY2(std::isfinite(number), name);
    }
}

/// Armadillo's eig_gen gives complex vectors of length √2 for these.
void MatrixTrapsTest::repeatedEigenvalues()
{
    for (const Grid &a : {identity(3), grid(2, {2, 1, 0, 2}), grid(3, {1, 0, 1, 0, 1, 0, 0, 0, 1}),
                          grid(3, {3, 1, 0, 0, 3, 0, 0, 0, 5})}) {
        const auto system = calculators::matrixEigen({.a = a});
        for (std::size_t k = 0; k < a.rows; ++k) {
            double length = 0;
            for (std::size_t i = 0; i < a.rows; ++i) {
                QCOMPARE(system->vectors(i, k).imag(), 0.0);
                length += std::norm(system->vectors(i, k));
            }
            QVERIFY(std::abs(length - 1.0) < 1e-15);
        }
    }
    QVERIFY(!calculators::matrixEigen({.a = identity(3)})->defective);
    QVERIFY(calculators::matrixEigen({.a = grid(2, {2, 1, 0, 2})})->defective);
}

/// Armadillo's solve answers these with a vector of least squares.
void MatrixTrapsTest::singularSystems()
{
    for (const Grid &a : {grid(2, {1, 2, 2, 4}), Grid(3, 3), grid(3, {1, 2, 3, 4, 5, 6, 7, 8, 9}), hilbert(40)})
        for (const char *id : {"solve", "inverse"}) {
            const auto answer = answerTo(id, {.a = a, .b = Grid(a.rows, 1, 1.0)});
            QVERIFY(!answer);
            QCOMPARE(int(answer.error().kind), int(ErrorKind::Singular));
            QCOMPARE(answer.error().field, std::string("A"));
        }
}

QTEST_APPLESS_MAIN(MatrixTrapsTest)
#include "tst_matrixtraps.moc"
