#include "numerics/ulps.h"

#include "numerics/logisticregression.h"

#include <QTest>

#include <random>

using core::ErrorKind;
using Matrix = core::Grid<double>;
using Numbers = std::vector<double>;

namespace {

Matrix matrix(std::size_t columns, const Numbers &cells)
{
    Matrix result(cells.size() / columns, columns);
    result.cells = cells;
    return result;
}

struct ExactFit
{
    std::vector<Exact> beta = {}; ///< the intercept first
    Exact loss = 0;               ///< the mean, without the penalty
};

// Gauss and Jordan, with the largest pivot of a column.
std::vector<Exact> solved(std::vector<std::vector<Exact>> a)
{
    const std::size_t n = a.size();
    for (std::size_t c = 0; c < n; ++c) {
        std::size_t pivot = c;
        for (std::size_t r = c; r < n; ++r)
            if (abs(a[r][c]) > abs(a[pivot][c]))
                pivot = r;
        std::swap(a[c], a[pivot]);
        for (std::size_t r = 0; r < n; ++r)
            if (r != c) {
                const Exact factor = a[r][c] / a[c][c];
                for (std::size_t k = c; k <= n; ++k)
                    a[r][k] -= factor * a[c][k];
            }
    }
    std::vector<Exact> x;
    for (std::size_t r = 0; r < n; ++r)
        x.push_back(a[r][n] / a[r][r]);
    return x;
}

// Newton's method on the loss as it is written, in fifty digits, from near by; the minimum is unique, so that it does
// not matter from where. The last step tells that it is the minimum.
ExactFit exactFit(const Matrix &x, const Numbers &y, double l2, const numerics::LogisticFit &start, Exact &lastStep)
{
    const std::size_t n = x.columns + 1;
    ExactFit fit;
    fit.beta.emplace_back(start.intercept);
    fit.beta.insert(fit.beta.end(), start.weights.begin(), start.weights.end());
    for (int round = 0; round < 8; ++round) {
        std::vector<std::vector<Exact>> system(n, std::vector<Exact>(n + 1));
        fit.loss = 0;
        for (std::size_t i = 0; i < x.rows; ++i) {
            std::vector<Exact> row{1};
            for (std::size_t j = 0; j < x.columns; ++j)
                row.emplace_back(x(i, j));
            Exact z = 0;
            for (std::size_t j = 0; j < n; ++j)
                z += row[j] * fit.beta[j];
            const Exact p = 1 / (1 + exp(-z));
            fit.loss -= (y[i] > 0.5 ? log(p) : Exact(log(1 / (1 + exp(z))))) / x.rows;
            for (std::size_t j = 0; j < n; ++j) {
                for (std::size_t k = 0; k < n; ++k)
                    system[j][k] += p * (1 - p) * row[j] * row[k];
                system[j][n] -= (p - y[i]) * row[j];
            }
        }
        for (std::size_t j = 1; j < n; ++j) {
            system[j][j] += l2;
            system[j][n] -= l2 * fit.beta[j];
        }
        const std::vector<Exact> step = solved(system);
        lastStep = 0;
        for (std::size_t j = 0; j < n; ++j) {
            fit.beta[j] += step[j];
            lastStep += abs(step[j]);
        }
    }
    return fit;
}

void madeData(std::size_t rows, std::size_t columns, double shift, Matrix &x, Numbers &y)
{
    std::mt19937_64 random(11);
    const auto uniform = [&random] { return static_cast<double>(random() >> 11U) * 0x1p-53; };
    x = Matrix(rows, columns);
    for (std::size_t i = 0; i < rows; ++i) {
        double z = 0.3;
        for (std::size_t j = 0; j < columns; ++j) {
            const double feature = 4.0 * uniform() - 2.0;
            z += (j % 2 == 0 ? 1.0 : -0.7) * feature;
            x(i, j) = feature + shift;
        }
        y.push_back(uniform() < 1.0 / (1.0 + std::exp(-z)) ? 1.0 : 0.0);
    }
}

} // namespace

class LogisticRegressionTest : public QObject
{
    Q_OBJECT

private slots:
    void data_data()
    {
        QTest::addColumn<Matrix>("x");
        QTest::addColumn<Numbers>("y");
        QTest::addColumn<double>("l2");
        const Matrix line = matrix(1, {0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0});
        const Numbers mixed{0, 0, 1, 0, 1, 0, 1};
        QTest::newRow("one feature") << line << mixed << 0.0;
        QTest::newRow("with a penalty") << line << mixed << 0.5;
        QTest::newRow("a large penalty") << line << mixed << 1e6;
        QTest::newRow("separable, penalised") << matrix(1, {0.0, 1.0, 2.0, 3.0}) << Numbers{0, 0, 1, 1} << 1.0;
        QTest::newRow("hardly penalised") << matrix(1, {0.0, 1.0, 2.0, 3.0}) << Numbers{0, 0, 1, 1} << 1e-6;
        QTest::newRow("all but separable") << matrix(1, {0.0, 1.0, 1.0 + 1e-6, 2.0}) << Numbers{0, 1, 0, 1} << 0.0;
        QTest::newRow("a constant column, penalised")
            << matrix(2, {1, 5, 2, 5, 3, 5, 4, 5}) << Numbers{0, 1, 0, 1} << 0.25;
        QTest::newRow("scales far apart")
            << matrix(2, {1e9, 1e-9, 2e9, -1e-9, 3e9, 2e-9, 4e9, 0.0, 5e9, 1e-9}) << Numbers{0, 1, 1, 0, 1} << 0.0;
        Matrix x;
        Numbers y;
        madeData(200, 4, 0.0, x, y);
        QTest::newRow("four features") << x << y << 0.0;
        QTest::newRow("four features, penalised") << x << y << 2.0;
        y.clear();
        madeData(60, 2, 1000.0, x, y);
        QTest::newRow("far from 0") << x << y << 0.0;
    }

    // Against Newton's method in fifty digits.
    void weightsAreThoseOfFiftyDigits_data() { data_data(); }
    void weightsAreThoseOfFiftyDigits()
    {
        QFETCH(Matrix, x);
        QFETCH(Numbers, y);
        QFETCH(double, l2);
        const auto fit = numerics::logisticRegression(x, y, l2);
        QVERIFY2(fit, fit ? "" : core::english(fit.error().text).c_str());
        Exact lastStep = 1;
        const ExactFit exact = exactFit(x, y, l2, *fit, lastStep);
        QVERIFY(lastStep < Exact("1e-25") * (1 + abs(exact.beta[0])));
        const auto near = [](double got, const Exact &want) {
            return Exact(abs(Exact(got) - want)) <= Exact(1e-13) * abs(want) + Exact(1e-18);
        };
        QVERIFY2(near(fit->intercept, exact.beta[0]), qPrintable(QString::number(fit->intercept, 'g', 17)));
        for (std::size_t j = 0; j < x.columns; ++j)
            QVERIFY2(near(fit->weights[j], exact.beta[j + 1]), qPrintable(QString::number(fit->weights[j], 'g', 17)));
        QVERIFY(near(fit->logLoss, exact.loss));
        QVERIFY(fit->iterations > 0 && fit->iterations < 60);
    }

    void accuracyCountsTheTieAsOne()
    {
        // Two samples in the same place with both labels: the probability is one half everywhere.
        const auto fit = numerics::logisticRegression(matrix(1, {1.0, 1.0, 2.0, 2.0}), Numbers{0, 1, 0, 1}, 1.0);
        QVERIFY(fit);
        QCOMPARE(fit->accuracy, 0.5);
        QVERIFY(std::abs(fit->logLoss - std::log(2.0)) < 1e-15);
        const auto better = numerics::logisticRegression(matrix(1, {0.0, 1.0, 2.0, 3.0}), Numbers{0, 1, 0, 1}, 0.0);
        QCOMPARE(better->accuracy, 0.5);
    }

    void noMinimum_data()
    {
        QTest::addColumn<Matrix>("x");
        QTest::addColumn<Numbers>("y");
        QTest::newRow("separated") << matrix(1, {0, 1, 2, 3}) << Numbers{0, 0, 1, 1};
        QTest::newRow("separated the other way") << matrix(1, {0, 1, 2, 3}) << Numbers{1, 1, 0, 0};
        QTest::newRow("two samples") << matrix(1, {0, 1e-30}) << Numbers{0, 1};
        QTest::newRow("touching") << matrix(1, {0, 1, 1, 2}) << Numbers{0, 0, 1, 1};
        QTest::newRow("touching, away from 0") << matrix(1, {10.1, 10.7, 10.7, 11.9}) << Numbers{0, 0, 1, 1};
        QTest::newRow("touching in the plane")
            << matrix(2, {0, 0, 1, 1, 1, 1, 2, 2, 0, 2, 2, 1, 0, 1}) << Numbers{0, 0, 1, 1, 1, 0, 1};
        QTest::newRow("a feature that tells all of one class")
            << matrix(2, {0.1, 0, 0.5, 0, 0.3, 0, 0.9, 0, 0.2, 1}) << Numbers{0, 1, 0, 0, 1};
        QTest::newRow("separated, columns dependent") << matrix(2, {0, 0, 1, 2, 2, 4, 3, 6}) << Numbers{0, 0, 1, 1};
    }
    void noMinimum()
    {
        QFETCH(Matrix, x);
        QFETCH(Numbers, y);
        const auto fit = numerics::logisticRegression(x, y, 0.0);
        QVERIFY(!fit);
        QCOMPARE(core::code(fit.error().kind), core::code(ErrorKind::NotConverged));
        QCOMPARE(fit.error().field, std::string("X"));
        if (x.columns == 1) // the plane is found and checked to the last digit
            QVERIFY(core::english(fit.error().text).starts_with("a plane separates"));
        QVERIFY(numerics::logisticRegression(x, y, 0.1));
    }

    void oneClassHasNoMinimumEvenWithAPenalty()
    {
        for (const double l2 : {0.0, 1.0}) {
            const auto fit = numerics::logisticRegression(matrix(1, {1, 2}), Numbers{1, 1}, l2);
            QCOMPARE(core::code(fit.error().kind), core::code(ErrorKind::NotConverged));
            QCOMPARE(fit.error().field, std::string("y"));
        }
    }

    void badInput_data()
    {
        QTest::addColumn<Matrix>("x");
        QTest::addColumn<Numbers>("y");
        QTest::addColumn<double>("l2");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const Matrix x = matrix(1, {1, 2});
        const auto row = [](const char *name, const Matrix &a, const Numbers &y, double l2, ErrorKind kind,
                            const char *field) { QTest::newRow(name) << a << y << l2 << kind << std::string(field); };
        row("no samples", Matrix(0, 1), {}, 0.0, ErrorKind::Shape, "X");
        row("no features", Matrix(2, 0), {0, 1}, 0.0, ErrorKind::Shape, "X");
        row("labels missing", x, {0}, 0.0, ErrorKind::Shape, "y");
        row("other labels", x, {1, 2}, 0.0, ErrorKind::Domain, "y");
        row("signs as labels", x, {-1, 1}, 0.0, ErrorKind::Domain, "y");
        row("NaN label", x, {0, std::nan("")}, 0.0, ErrorKind::Domain, "y");
        row("NaN feature", matrix(1, {1, std::nan("")}), {0, 1}, 0.0, ErrorKind::Domain, "X");
        row("negative penalty", x, {0, 1}, -1.0, ErrorKind::Domain, "l2");
        row("endless penalty", x, {0, 1}, std::numeric_limits<double>::infinity(), ErrorKind::Domain, "l2");
        row("a constant column", matrix(2, {1, 5, 2, 5, 3, 5, 4, 5}), {0, 1, 0, 1}, 0.0, ErrorKind::Singular, "X");
        row("dependent columns", matrix(2, {1, 2, 2, 4, 3, 6, 4, 8}), {0, 1, 0, 1}, 0.0, ErrorKind::Singular, "X");
    }
    void badInput()
    {
        QFETCH(Matrix, x);
        QFETCH(Numbers, y);
        QFETCH(double, l2);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto fit = numerics::logisticRegression(x, y, l2);
        QVERIFY(!fit);
        QCOMPARE(core::code(fit.error().kind), core::code(kind));
        QCOMPARE(fit.error().field, field);
    }

    void cancels()
    {
        const core::Run run([] { return true; }, {});
        const auto fit = numerics::logisticRegression(matrix(1, {0, 1, 2, 3}), Numbers{0, 1, 0, 1}, 0.0, run);
        QCOMPARE(fit.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(LogisticRegressionTest)
#include "tst_logisticregression.moc"
