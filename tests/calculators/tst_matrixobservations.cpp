#include "calculators/matrixcases.h"

#include <QTest>

using Wide = boost::multiprecision::cpp_bin_float_50;

/// Covariances, correlations, principal components, ridge regression and power iteration.
class MatrixObservationsTest : public QObject
{
    Q_OBJECT

private slots:
    void covarianceOfKnownNumbers();
    void covarianceInFiftyDigits();
    void correlations();
    void componentsRebuildTheObservations();
    void tooFewObservations();
    void ridgeSolvesItsEquations_data() { addMatrices(); }
    void ridgeSolvesItsEquations();
    void ridgeLimits();
    void powerIterationConverges();
    void powerIterationSaysWhyNot();
    void powerIterationLimits();
};

namespace {

/// The covariance of two columns, from its definition.
Wide wideCovariance(const Grid &a, std::size_t j, std::size_t k)
{
    Wide first = 0;
    Wide second = 0;
    for (std::size_t i = 0; i < a.rows; ++i) {
        first += Wide(a(i, j)) / a.rows;
        second += Wide(a(i, k)) / a.rows;
    }
    Wide sum = 0;
    for (std::size_t i = 0; i < a.rows; ++i)
        sum += (Wide(a(i, j)) - first) * (Wide(a(i, k)) - second);
    return sum / (a.rows - 1);
}

std::string remarkOf(const core::Result<MatrixAnswer> &answer)
{
    return core::english(answer->remarks.front().text);
}

core::Result<MatrixAnswer> iterated(const Grid &a, std::int64_t steps)
{
    return answerTo("power_iteration", {.a = a, .k = steps});
}

} // namespace

void MatrixObservationsTest::covarianceOfKnownNumbers()
{
    const Grid a = grid(3, {1, 2, 2, 4, 3, 9});
    const auto answer = answerTo("covariance", {.a = a});
    QCOMPARE(matrix(answer), grid(2, {1, 3.5, 3.5, 13}));
    QCOMPARE(matrix(answer, "mean"), grid(2, {2, 5}));
    const auto thirds = answerTo("covariance", {.a = exact(grid(3, {1, 0, 0}))});
    QCOMPARE(exactMatrix(thirds)(0, 0).text(), std::string("1/3"));
    QCOMPARE(exactMatrix(thirds, "mean")(0, 0).text(), std::string("1/3"));
}

void MatrixObservationsTest::covarianceInFiftyDigits()
{
    Grid shifted = random(50, 3, 80);
    for (double &entry : shifted.cells)
        entry += 1e8; // the mean takes half of the digits
    Grid huge = random(50, 3, 81);
    for (double &entry : huge.cells)
        entry *= 1e150;
    for (const Grid &a : {random(50, 3, 82), random(5, 4, 83), shifted, huge}) {
        const Grid found = matrix(answerTo("covariance", {.a = a}));
        const Grid correlations = matrix(answerTo("correlation", {.a = a}));
        for (std::size_t j = 0; j < a.columns; ++j)
            for (std::size_t k = 0; k < a.columns; ++k) {
                const Wide scale = sqrt(wideCovariance(a, j, j) * wideCovariance(a, k, k));
                const Wide expected = wideCovariance(a, j, k);
                QVERIFY(abs(Wide(found(j, k)) - expected) <= 1e-14 * scale);
                QVERIFY(abs(Wide(correlations(j, k)) - expected / scale) <= 1e-14);
            }
    }
}

void MatrixObservationsTest::correlations()
{
    QCOMPARE(matrix(answerTo("correlation", {.a = grid(3, {1, -2, 2, -4, 3, -6})})), grid(2, {1, -1, -1, 1}));
    const Grid spread = matrix(answerTo("correlation", {.a = grid(2, {0, 1e300, 1e-300, -1e300})}));
    QVERIFY(distance(spread, grid(2, {1, -1, -1, 1})) < 1e-15);
    const auto constant = answerTo("correlation", {.a = grid(2, {1, 0.1, 2, 0.1})});
    QCOMPARE(int(constant.error().kind), int(ErrorKind::Domain));
    QVERIFY(core::english(constant.error().text).starts_with("column 2 of A is constant"));
}

void MatrixObservationsTest::componentsRebuildTheObservations()
{
    for (const Grid &a : {random(20, 4, 90), random(4, 20, 91), grid(3, {1, 1, 2, 2, 3, 3}), hilbert(6)}) {
        const auto answer = answerTo("principal_components", {.a = a});
        QVERIFY(answer.has_value());
        const Grid components = matrix(answer, "components");
        const Grid mean = matrix(answer, "mean");
        QCOMPARE(components.columns, std::min(a.rows - 1, a.columns));
        QVERIFY(distance(product(transposed(components), components), identity(components.columns)) < 1e-14);
        Grid rebuilt = product(matrix(answer, "scores"), transposed(components));
        for (std::size_t i = 0; i < a.rows; ++i)
            for (std::size_t j = 0; j < a.columns; ++j)
                rebuilt(i, j) += mean.cells[j];
        QVERIFY(distance(rebuilt, a) < 1e-14 * std::max(1.0, largest(a)));
        // Cov · V = V · diag(variances)
        Grid stretched = components;
        const Grid variances = matrix(answer, "variances");
        for (std::size_t i = 0; i < stretched.rows; ++i)
            for (std::size_t k = 0; k < stretched.columns; ++k)
                stretched(i, k) *= variances.cells[k];
        QVERIFY(distance(product(matrix(answerTo("covariance", {.a = a})), components), stretched) < 1e-14);
        double ratios = 0;
        for (const double ratio : matrix(answer, "explained_ratio").cells)
            ratios += ratio;
        QVERIFY(std::abs(ratios - 1.0) < 1e-14);
    }
    QCOMPARE(int(answerTo("principal_components", {.a = Grid(3, 2, 0.1)}).error().kind), int(ErrorKind::Domain));
}

void MatrixObservationsTest::tooFewObservations()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const char *id : {"covariance", "correlation", "principal_components"}) {
        QCOMPARE(int(answerTo(id, {.a = grid(1, {1, 2})}).error().kind), int(ErrorKind::Shape));
        QCOMPARE(int(answerTo(id, {.a = Grid()}).error().kind), int(ErrorKind::Shape));
        QCOMPARE(int(answerTo(id, {.a = grid(2, {1, nan})}).error().kind), int(ErrorKind::Domain));
    }
}

/// (AᵀA + λI) x = Aᵀb
void MatrixObservationsTest::ridgeSolvesItsEquations()
{
    QFETCH(Grid, a);
    if (largest(a) > 1e100)
        return; // their squares are beyond the doubles in which this test computes
    const Grid b = random(a.rows, 2, 95);
    for (const double lambda : {0.5, 3.0}) {
        const auto answer = answerTo("ridge", {.a = a, .b = b, .lambda = lambda});
        QVERIFY(answer.has_value());
        const Grid x = matrix(answer, "x");
        Grid left = product(transposed(a), product(a, x));
        for (std::size_t i = 0; i < left.cells.size(); ++i)
            left.cells[i] += lambda * x.cells[i];
        QVERIFY(distance(left, product(transposed(a), b)) <= 1e-13 * (1.0 + largest(a) * largest(a)));
        double trace = 0; // of A (AᵀA + λI)⁻¹ Aᵀ, column by column
        for (std::size_t j = 0; j < a.rows; ++j) {
            Grid unit(a.rows, 1);
            unit.cells[j] = 1.0;
            trace += product(a, matrix(answerTo("ridge", {.a = a, .b = unit, .lambda = lambda}), "x")).cells[j];
        }
        QVERIFY(std::abs(number(answer, "degrees_of_freedom") - trace) < 1e-12 * (1.0 + trace));
    }
    const auto none = answerTo("ridge", {.a = a, .b = b, .lambda = 0.0});
    const Grid shortest = matrix(answerTo("least_squares", {.a = a, .b = b}), "x");
    if (a.rows <= 7 && a.rows != 0 && largest(a) > 1e-100)
        QVERIFY(distance(matrix(none, "x"), shortest) <= 1e-12 * std::max(1.0, largest(shortest)));
}

void MatrixObservationsTest::ridgeLimits()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double lambda : {-1.0, nan, std::numeric_limits<double>::infinity()}) {
        const auto answer = answerTo("ridge", {.a = grid(1, {1}), .b = grid(1, {1}), .lambda = lambda});
        QCOMPARE(int(answer.error().kind), int(ErrorKind::Domain));
        QCOMPARE(answer.error().field, std::string("lambda"));
    }
    QCOMPARE(matrix(answerTo("ridge", {.a = grid(1, {2}), .b = grid(1, {5}), .lambda = 1}), "x"), grid(1, {2}));
    QCOMPARE(matrix(answerTo("ridge", {.a = grid(1, {1e300}), .b = grid(1, {1e300}), .lambda = 1}), "x"), grid(1, {1}));
    QCOMPARE(matrix(answerTo("ridge", {.a = Grid(2, 2), .b = Grid(2, 1, 1.0), .lambda = 0}), "x"), Grid(2, 1));
    QCOMPARE(int(answerTo("ridge", {.a = Grid(2, 2), .b = Grid(3, 1)}).error().kind), int(ErrorKind::Shape));
}

void MatrixObservationsTest::powerIterationConverges()
{
    for (const double size : {1.0, 1e300, 1e-300}) {
        const auto answer = iterated(grid(2, {2 * size, size, size, 3 * size}), 60);
        const double greatest = (5.0 + std::sqrt(5.0)) / 2.0; // of [2 1; 1 3]
        QVERIFY(std::abs(number(answer) / size - greatest) < 1e-14 * greatest);
        QVERIFY(value<bool>(answer, "converged") && !answer->remarks.front().warning);
        QCOMPARE(matrix(answer, "iterates").rows, std::size_t{61});
        QVERIFY(std::abs(matrix(answer, "quotients").cells.front() / size - 3.5) < 1e-15 * 8);
    }
    const auto one = iterated(grid(2, {3, 0, 0, 1}), 1); // (3, 1) / √10 after one step
    QVERIFY(distance(matrix(one, "vector"), grid(2, {3 / std::sqrt(10.0), 1 / std::sqrt(10.0)})) < 1e-15);
    QVERIFY(std::abs(number(one) - 2.8) < 1e-14);
}

void MatrixObservationsTest::powerIterationSaysWhyNot()
{
    const auto says = [](const Grid &a, std::int64_t steps, const char *words) {
        const auto answer = iterated(a, steps);
        return answer->remarks.front().warning && remarkOf(answer).find(words) != std::string::npos;
    };
    QVERIFY(says(grid(2, {3, 0, 0, 1}), 2, "= 0.333333"));
    QVERIFY(says(grid(2, {0, -1, 1, 0}), 50, "complex pair"));
    QVERIFY(says(grid(2, {2, 0, 0, -2}), 50, "opposite sign"));
    QVERIFY(says(grid(2, {1, 1, 0, 1}), 50, "lacks eigenvectors"));
    QVERIFY(says(grid(3, {2, 0, 0, 0, 2, 0, 0, 0, 1.9}), 5, "is multiple"));
    QVERIFY(says(grid(2, {2, -1, -1, 2}), 50, "no part in its direction")); // 1 and 3
    const auto nilpotent = iterated(grid(2, {0, 1, 0, 0}), 9);
    QVERIFY(distance(matrix(nilpotent, "iterates"), grid(2, {std::sqrt(0.5), std::sqrt(0.5), 1, 0})) < 1e-15);
    QCOMPARE(nilpotent->remarks.size(), std::size_t{2});
}

void MatrixObservationsTest::powerIterationLimits()
{
    QCOMPARE(int(iterated(grid(1, {1, 2}), 1).error().kind), int(ErrorKind::Shape));
    QCOMPARE(int(iterated(Grid(), 1).error().kind), int(ErrorKind::Shape));
    QCOMPARE(int(iterated(identity(2), -1).error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(iterated(identity(2), 1'000'000'000).error().kind), int(ErrorKind::TooLarge));
    QCOMPARE(number(iterated(Grid(2, 2), 3)), 0.0);
    QCOMPARE(number(iterated(grid(1, {-3}), 0)), -3.0);
}

QTEST_APPLESS_MAIN(MatrixObservationsTest)
#include "tst_matrixobservations.moc"
