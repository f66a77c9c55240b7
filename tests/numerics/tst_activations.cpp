#include "numerics/ulps.h"

#include "numerics/activations.h"

#include <QTest>

#include <boost/math/special_functions/erf.hpp>

#include <limits>
#include <optional>
#include <random>
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

ExactPair exactGelu(const Exact &x)
{
    const Exact normal = boost::math::erfc(Exact(-x / sqrt(Exact(2)))) / 2;
    const Exact density = exp(-x * x / 2) / sqrt(boost::math::constants::two_pi<Exact>());
    return {Exact(x * normal), Exact(normal + x * density)};
}

// By the definition x tanh(softplus x), unlike the program.
ExactPair exactMish(const Exact &x)
{
    const Exact gate = tanh(exactSoftplus(x));
    return {Exact(x * gate), Exact(gate + x * (1 - gate * gate) * exactSigmoid(x))};
}

ExactPair exactUnit(const Exact &x, const Exact &alpha, const Exact &scale)
{
    if (x > 0)
        return {Exact(scale * x), scale};
    return {Exact(scale * alpha * expm1(x)), x == 0 ? scale : Exact(scale * alpha * exp(x))};
}

// The fixed point of mean and variance that the authors of SELU solve for, in closed form.
// Source: Klambauer et al., Self-Normalizing Neural Networks (2017), eq. (14).
ExactPair exactSelu(const Exact &x)
{
    const Exact pi = boost::math::constants::pi<Exact>();
    const Exact e = exp(Exact(1));
    const Exact near = boost::math::erfc(Exact(sqrt(Exact(0.5))));
    const Exact far = boost::math::erfc(sqrt(Exact(2)));
    const Exact alpha = -sqrt(2 / pi) / (near * sqrt(e) - 1);
    const Exact bracket = 2 * far * e * e + pi * near * near * e - 2 * (2 + pi) * near * sqrt(e) + pi + 2;
    return exactUnit(x, alpha, Exact((1 - near * sqrt(e)) * sqrt(2 * pi) / sqrt(bracket)));
}

ExactPair exactHard(const std::string &id, const Exact &x)
{
    const Exact gate = x <= -3 ? Exact(0) : x >= 3 ? Exact(1) : Exact((x + 3) / 6);
    const bool inside = x > -3 && x < 3;
    if (id == "hard_sigmoid")
        return {gate, inside ? Exact(1) / 6 : Exact(0)};
    return {Exact(x * gate), inside ? Exact((2 * x + 3) / 6) : gate};
}

ExactPair exactSigmoidKind(const std::string &id, const Exact &x)
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
    if (id == "softsign")
        return {Exact(x / (1 + abs(x))), Exact(1 / ((1 + abs(x)) * (1 + abs(x))))};
    return {Exact(log(x / (1 - x))), Exact(1 / (x * (1 - x)))}; // logit
}

/// parameter: the slope on the left or the depth of those that have one.
std::optional<ExactPair> exactActivation(const std::string &id, const Exact &x, double parameter)
{
    const std::set<std::string> sigmoids{"sigmoid", "sigmoid_derivative", "log_sigmoid", "softplus",
                                         "tanh",    "softsign",           "logit"};
    if (sigmoids.contains(id))
        return exactSigmoidKind(id, x);
    if (id == "gelu")
        return exactGelu(x);
    if (id == "silu")
        return ExactPair{Exact(x * exactSigmoid(x)), Exact(exactSigmoid(x) * (1 + x * exactSigmoid(-x)))};
    if (id == "mish")
        return exactMish(x);
    if (id == "elu")
        return exactUnit(x, parameter, 1);
    if (id == "selu")
        return exactSelu(x);
    if (id == "hard_sigmoid" || id == "hard_swish")
        return exactHard(id, x);
    if (id == "relu")
        return ExactPair{x > 0 ? x : Exact(0), x > 0 ? Exact(1) : Exact(0)};
    if (id == "leaky_relu" || id == "prelu")
        return ExactPair{x > 0 ? x : Exact(parameter * x), x > 0 ? Exact(1) : Exact(parameter)};
    return {};
}

// Sizes of every order, and the doubles around the minima of gelu, silu and mish, where their slopes cancel.
std::vector<double> sizes()
{
    std::vector<double> result{0.0,   1e-300, 1e-20, 1e-9,  1e-3,  0.1,   0.3,   0.5,   0.7,   1.0,   1.5,   2.0,
                               3.0,   5.0,    10.0,  20.0,  36.7,  37.5,  38.0,  38.4,  39.0,  40.0,  100.0, 340.0,
                               349.9, 350.1,  370.0, 372.5, 373.1, 500.0, 700.0, 708.0, 709.5, 710.0, 720.0, 735.0,
                               744.0, 745.1,  746.0, 750.0, 1000., 1e5,   1e154, 1e300, 1e308, 5e-324};
    std::mt19937_64 random(7);
    for (int i = 0; i < 150; ++i) {
        const double part = static_cast<double>(random() >> 11U) * 0x1p-53;
        result.insert(result.end(), {10.0 * part, 800.0 * part, std::pow(10.0, 616.0 * part - 308.0)});
    }
    for (const double minimum : {0.7517915246935645, 1.2784645427610738, 1.1924312145219165})
        for (double x : {minimum, minimum + 1e-9, minimum - 1e-7, minimum + 1e-5, minimum - 1e-3, minimum + 1e-2}) {
            x = std::nextafter(x, 0.0);
            for (int i = 0; i < 3; ++i, x = std::nextafter(x, 2.0))
                result.push_back(x);
        }
    return result;
}

std::vector<double> arguments(const Activation &activation)
{
    if (activation.id == "logit")
        return {5e-324,     1e-300, 1e-20,           0.01, 0.2,    0.2499, 0.25,  0.2501, 0.3,
                0.49999999, 0.5,    0.5000000000001, 0.6,  0.7499, 0.75,   0.751, 0.99,   1 - 1e-15};
    return sizes();
}

QString where(const char *what, double x, double parameter, double got)
{
    return QStringLiteral("%1 at %2, parameter %3: %4")
        .arg(QLatin1String(what), QString::number(x, 'g', 17), QString::number(parameter),
             QString::number(got, 'g', 17));
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
        std::vector<double> parameters{0.0};
        if (!activation->parameters.empty())
            parameters = {activation->parameters.front().initial, 0.3, 1e200};
        for (const double parameter : parameters)
            for (const double size : arguments(*activation))
                for (const double x : {size, -size}) {
                    if (!activation->domain.contains(x) || (size == 0.0 && parameter != parameters.front()))
                        continue; // the kink has a test of its own
                    const auto got = numerics::evaluateAt(*activation, x, {&parameter, 1});
                    const auto exact = exactActivation(activation->id, Exact(x), parameter);
                    QVERIFY2(exact, "an activation without a reference");
                    QVERIFY2(ulps(got.value, exact->value) <= 4.0, qPrintable(where("value", x, parameter, got.value)));
                    QVERIFY2(ulps(got.slope, exact->slope) <= 4.0, qPrintable(where("slope", x, parameter, got.slope)));
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
        std::vector<double> parameters;
        for (const numerics::Parameter &parameter : activation->parameters)
            parameters.push_back(parameter.initial);
        activation->evaluate(x, parameters, values, slopes);
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
        QVERIFY(!activation->secondDerivativeLatex.empty() && !activation->limitsLatex.empty());
        QVERIFY(!activation->use.source.empty());
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
        for (const char *id : {"leaky_relu", "prelu", "elu", "gelu", "silu", "mish", "hard_swish"})
            QTest::addRow("%s, right", id) << id << infinity << infinity << 1.0;
        for (const char *id : {"gelu", "silu", "mish", "hard_swish", "hard_sigmoid"})
            QTest::addRow("%s, left", id) << id << -infinity << 0.0 << 0.0;
        QTest::newRow("leaky relu, kink") << "leaky_relu" << 0.0 << 0.0 << 0.01;
        QTest::newRow("prelu, left") << "prelu" << -infinity << -infinity << 0.25;
        QTest::newRow("elu, left") << "elu" << -infinity << -1.0 << 0.0;
        QTest::newRow("elu, no kink") << "elu" << 0.0 << 0.0 << 1.0;
        QTest::newRow("selu, kink") << "selu" << 0.0 << 0.0 << 1.0507009873554805;
        QTest::newRow("softsign, left") << "softsign" << -infinity << -1.0 << 0.0;
        QTest::newRow("softsign, right") << "softsign" << infinity << 1.0 << 0.0;
        QTest::newRow("hard sigmoid, right") << "hard_sigmoid" << infinity << 1.0 << 0.0;
        QTest::newRow("hard sigmoid, corner") << "hard_sigmoid" << -3.0 << 0.0 << 0.0;
        QTest::newRow("hard swish, left corner") << "hard_swish" << -3.0 << 0.0 << 0.0;
        QTest::newRow("hard swish, right corner") << "hard_swish" << 3.0 << 3.0 << 1.0;
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

    void atAKinkTheSlopeNearestZeroIsTaken_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("parameter");
        QTest::addColumn<double>("slope");
        QTest::newRow("leaky, steep") << "leaky_relu" << 2.0 << 1.0;
        QTest::newRow("leaky, flat") << "leaky_relu" << 0.0 << 0.0;
        QTest::newRow("leaky, rising to both sides") << "leaky_relu" << -2.0 << 0.0;
        QTest::newRow("elu, shallow") << "elu" << 0.5 << 0.5;
        QTest::newRow("elu, deep") << "elu" << 3.0 << 1.0;
        QTest::newRow("elu, rising to both sides") << "elu" << -1.0 << 0.0;
    }
    void atAKinkTheSlopeNearestZeroIsTaken()
    {
        QFETCH(QString, id);
        QFETCH(double, parameter);
        QFETCH(double, slope);
        const Activation *activation = numerics::findActivation(id.toStdString());
        QVERIFY(activation);
        QCOMPARE(numerics::evaluateAt(*activation, 0.0, {&parameter, 1}).slope, slope);
    }

    void zeroTimesInfinityIsTheLimit()
    {
        const double flat = 0.0;
        for (const char *id : {"leaky_relu", "prelu", "elu"}) {
            const auto result = numerics::evaluateAt(*numerics::findActivation(id), -infinity, {&flat, 1});
            QCOMPARE(result.value, 0.0);
            QVERIFY(!std::signbit(result.value));
            QCOMPARE(result.slope, 0.0);
        }
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
