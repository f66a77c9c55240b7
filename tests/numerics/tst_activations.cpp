#include "numerics/ulps.h"

#include "numerics/activations.h"

#include <QTest>

#include <limits>
#include <set>

using numerics::Activation;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Value and derivative by their definitions, with fifty digits.
struct ExactPair
{
    Exact value = 0;
    Exact slope = 0;
};

Exact exactSigmoid(const Exact &x)
{
    return 1 / (1 + exp(-x));
}

Exact exactSoftplus(const Exact &x)
{
    if (x > 0)
        return x + exactSoftplus(-x);
    // Fifty digits are too few for 1 + 10⁻¹⁰⁰.
    return x < -40 ? Exact(exp(x) - exp(2 * x) / 2 + exp(3 * x) / 3) : Exact(log(1 + exp(x)));
}

ExactPair exactActivation(const std::string &id, const Exact &x)
{
    const Exact s = exactSigmoid(x);
    const Exact slope = s * exactSigmoid(-x);
    if (id == "sigmoid")
        return {s, slope};
    if (id == "sigmoid_derivative")
        return {slope, Exact(slope * -tanh(x / 2))};
    if (id == "log_sigmoid")
        return {Exact(-exactSoftplus(-x)), exactSigmoid(-x)};
    if (id == "softplus")
        return {exactSoftplus(x), s};
    if (id == "tanh")
        return {Exact(tanh(x)), Exact(4 * exactSigmoid(2 * x) * exactSigmoid(-2 * x))};
    if (id == "logit")
        return {Exact(log(x / (1 - x))), Exact(1 / (x * (1 - x)))};
    return {x > 0 ? x : Exact(0), x > 0 ? Exact(1) : Exact(0)}; // relu
}

std::vector<double> arguments(const Activation &activation)
{
    if (activation.id == "logit")
        return {5e-324,     1e-300, 1e-20,           0.01, 0.2,    0.2499, 0.25,  0.2501, 0.3,
                0.49999999, 0.5,    0.5000000000001, 0.6,  0.7499, 0.75,   0.751, 0.99,   1 - 1e-15};
    return {0.0,   1e-300, 1e-20, 1e-9,  1e-3,  0.1,   0.3,   0.5,   0.7,   1.0,   1.5,    2.0,   3.0,
            5.0,   10.0,   20.0,  36.7,  37.5,  40.0,  100.0, 340.0, 349.9, 350.1, 370.0,  372.5, 373.1,
            500.0, 700.0,  708.0, 709.5, 710.0, 720.0, 735.0, 744.0, 745.1, 746.0, 1000.0, 1e5,   1e300};
}

} // namespace

class ActivationsTest : public QObject
{
    Q_OBJECT

private slots:
    void entries_data()
    {
        QTest::addColumn<const Activation *>("activation");
        for (const Activation &activation : numerics::activations())
            QTest::newRow(activation.id.c_str()) << &activation;
    }

    void valueAndDerivativeAreWithinFourUlp_data() { entries_data(); }
    // Exact reference: the definitions with fifty digits.
    void valueAndDerivativeAreWithinFourUlp()
    {
        QFETCH(const Activation *, activation);
        for (const double size : arguments(*activation))
            for (const double x : {size, -size}) {
                if (!activation->domain.contains(x))
                    continue;
                const auto got = numerics::evaluateAt(*activation, x);
                const ExactPair exact = exactActivation(activation->id, Exact(x));
                QVERIFY2(ulps(got.value, exact.value) <= 4.0,
                         qPrintable(QStringLiteral("value at ") + QString::number(x, 'g', 17)));
                QVERIFY2(ulps(got.slope, exact.slope) <= 4.0,
                         qPrintable(QStringLiteral("slope at ") + QString::number(x, 'g', 17)));
            }
    }

    void slopeMatchesDifference_data() { entries_data(); }
    void slopeMatchesDifference()
    {
        QFETCH(const Activation *, activation);
        constexpr double h = 1e-6;
        for (int i = 1; i < 40; ++i) {
            const double x = activation->from + (activation->to - activation->from) * i / 40.7;
            const double left = numerics::evaluateAt(*activation, x - h).value;
            const double right = numerics::evaluateAt(*activation, x + h).value;
            const double slope = numerics::evaluateAt(*activation, x).slope;
            QVERIFY(std::abs((right - left) / (2 * h) - slope) < 1e-7 * (1.0 + std::abs(slope)));
        }
    }

    void aNaNArgumentGivesNaN_data() { entries_data(); }
    void aNaNArgumentGivesNaN()
    {
        QFETCH(const Activation *, activation);
        const auto result = numerics::evaluateAt(*activation, std::numeric_limits<double>::quiet_NaN());
        QVERIFY(std::isnan(result.value));
        QVERIFY(std::isnan(result.slope));
    }

    void anArrayGivesWhatItsNumbersGive_data() { entries_data(); }
    void anArrayGivesWhatItsNumbersGive()
    {
        QFETCH(const Activation *, activation);
        std::vector<double> x;
        for (int i = 0; i <= 100; ++i)
            x.push_back(activation->from + (activation->to - activation->from) * i / 100.0);
        std::vector<double> values(x.size());
        std::vector<double> slopes(x.size());
        activation->evaluate(x, {}, values, slopes);
        for (std::size_t i = 0; i < x.size(); ++i) {
            QCOMPARE(values[i], numerics::evaluateAt(*activation, x[i]).value);
            QCOMPARE(slopes[i], numerics::evaluateAt(*activation, x[i]).slope);
        }
    }

    void entryIsComplete_data() { entries_data(); }
    void entryIsComplete()
    {
        QFETCH(const Activation *, activation);
        QVERIFY(!activation->name.source.empty() && !activation->meaning.source.empty());
        QVERIFY(!activation->latex.empty() && !activation->derivativeLatex.empty() && !activation->range.empty());
        QVERIFY(activation->from < activation->to);
        QCOMPARE(numerics::findActivation(activation->id), activation);
    }

    void limits_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("slope");
        QTest::newRow("sigmoid, right") << "sigmoid" << infinity << 1.0 << 0.0;
        QTest::newRow("sigmoid, left") << "sigmoid" << -infinity << 0.0 << 0.0;
        QTest::newRow("sigmoid derivative, right") << "sigmoid_derivative" << infinity << 0.0 << 0.0;
        QTest::newRow("log-sigmoid, left") << "log_sigmoid" << -infinity << -infinity << 1.0;
        QTest::newRow("log-sigmoid, right") << "log_sigmoid" << infinity << 0.0 << 0.0;
        QTest::newRow("softplus, right") << "softplus" << infinity << infinity << 1.0;
        QTest::newRow("softplus, left") << "softplus" << -infinity << 0.0 << 0.0;
        QTest::newRow("tanh, left") << "tanh" << -infinity << -1.0 << 0.0;
        QTest::newRow("relu, kink") << "relu" << 0.0 << 0.0 << 0.0;
        QTest::newRow("relu, right") << "relu" << infinity << infinity << 1.0;
        QTest::newRow("relu, left") << "relu" << -infinity << 0.0 << 0.0;
        QTest::newRow("logit, 0") << "logit" << 0.0 << -infinity << infinity;
        QTest::newRow("logit, −0") << "logit" << -0.0 << -infinity << infinity;
        QTest::newRow("logit, 1") << "logit" << 1.0 << infinity << infinity;
    }
    void limits()
    {
        QFETCH(QString, id);
        QFETCH(double, x);
        QFETCH(double, value);
        QFETCH(double, slope);
        const Activation *activation = numerics::findActivation(id.toStdString());
        QVERIFY(activation);
        QCOMPARE(numerics::evaluateAt(*activation, x).value, value);
        QCOMPARE(numerics::evaluateAt(*activation, x).slope, slope);
    }

    void knownValues()
    {
        // scipy/special/tests/test_logit.py
        const Activation &log = *numerics::findActivation("log_sigmoid");
        QVERIFY(ulps(numerics::evaluateAt(log, 100.0).value, Exact(-3.720075976020836e-44)) <= 1.0);
        QVERIFY(ulps(numerics::evaluateAt(log, 735.0).value, Exact(-6.217e-320)) <= 1.0);
    }

    void idsAreUnique()
    {
        std::set<std::string> ids;
        for (const Activation &activation : numerics::activations())
            QVERIFY(ids.insert(activation.id).second);
        QVERIFY(!numerics::findActivation("identity"));
    }
};

QTEST_APPLESS_MAIN(ActivationsTest)
#include "tst_activations.moc"
