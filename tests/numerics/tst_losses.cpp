#include "numerics/ulps.h"

#include "numerics/losses.h"

#include <QTest>

#include <limits>
#include <random>
#include <set>

using numerics::Loss;
using numerics::PredictionKind;
using numerics::TargetKind;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Numbers targets(const Loss &loss)
{
    switch (loss.target) {
    case TargetKind::Real:
        return {-2.5, 0.0, 0.1, 3.0};
    case TargetKind::Probability:
        return {0.0, 0.2, 0.5, 1.0};
    case TargetKind::Binary:
        return {0.0, 1.0};
    case TargetKind::Sign:
        return {-1.0, 1.0};
    case TargetKind::ClassNumber:
        return {0.0, 2.0};
    }
    return {};
}

Numbers initialParameters(const Loss &loss)
{
    Numbers result;
    for (const numerics::Parameter &parameter : loss.parameters)
        result.push_back(parameter.initial);
    return result;
}

/// Value and gradient by the definitions, with fifty digits.
struct ExactPair
{
    Exact value = 0;
    Exact slope = 0;
};

ExactPair exactLoss(const std::string &id, const Exact &y, const Exact &p, const Exact &parameter)
{
    const Exact r = p - y;
    const Exact direction = r > 0 ? 1 : (r < 0 ? -1 : 0);
    if (id == "squared")
        return {r * r, 2 * r};
    if (id == "absolute")
        return {abs(r), direction};
    if (id == "huber")
        return abs(r) <= parameter ? ExactPair{r * r / 2, r}
                                   : ExactPair{parameter * (abs(r) - parameter / 2), parameter * direction};
    if (id == "zero_one")
        return {Exact((p >= parameter) == (y == 1) ? 0 : 1), 0};
    if (id == "hinge")
        return y * p < 1 ? ExactPair{1 - y * p, -y} : ExactPair{0, 0};
    const Exact yes = y == 0 ? Exact(0) : Exact(-y * log(p)); // binary_cross_entropy
    // Fifty digits are too few for 1 − 10⁻³⁰⁰.
    const Exact logNo = p < 1e-25 ? Exact(-p - p * p / 2) : Exact(log(1 - p));
    const Exact no = y == 1 ? Exact(0) : Exact(-(1 - y) * logNo);
    return {yes + no, (p - y) / (p * (1 - p))};
}

ExactPair exactCrossEntropy(const Numbers &logits, std::size_t label, double smoothing, std::size_t place)
{
    Exact sum = 0;
    for (const double z : logits)
        sum += exp(Exact(z));
    const Exact spread = Exact(smoothing) / logits.size();
    ExactPair result;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const Exact q = (i == label ? Exact(1) - Exact(smoothing) : Exact(0)) + spread;
        const Exact p = exp(Exact(logits[i])) / sum;
        result.value -= q * log(p);
        if (i == place)
            result.slope = p - q;
    }
    return result;
}

} // namespace

class LossesTest : public QObject
{
    Q_OBJECT

private slots:
    void entries_data()
    {
        QTest::addColumn<const Loss *>("loss");
        for (const Loss &loss : numerics::losses())
            QTest::newRow(loss.id.c_str()) << &loss;
    }
    void elementwise_data()
    {
        QTest::addColumn<const Loss *>("loss");
        for (const Loss &loss : numerics::losses())
            if (loss.prediction != PredictionKind::Logits)
                QTest::newRow(loss.id.c_str()) << &loss;
    }

    void valueAndGradientAreWithinFourUlp_data() { elementwise_data(); }
    // Exact reference: the definitions with fifty digits.
    void valueAndGradientAreWithinFourUlp()
    {
        QFETCH(const Loss *, loss);
        const bool probability = loss->prediction == PredictionKind::Probability;
        const Numbers predictions = probability ? Numbers{1e-300, 1e-17, 0.01, 0.3, 0.5, 0.51, 0.9, 1 - 1e-15}
                                                : Numbers{-1e200, -40.3, -1.0, -0.3, 0.0, 1e-9, 0.7, 1.0, 2.2, 1e100};
        const Numbers parameters = initialParameters(*loss);
        for (const double y : targets(*loss))
            for (const double p : predictions) {
                const auto got = numerics::evaluateAt(*loss, y, p, parameters);
                const ExactPair exact =
                    exactLoss(loss->id, Exact(y), Exact(p), Exact(parameters.empty() ? 0.0 : parameters.front()));
                const QByteArray where = QByteArray::number(y, 'g', 17) + " and " + QByteArray::number(p, 'g', 17);
                QVERIFY2(ulps(got.value, exact.value) <= 4.0, where.constData());
                QVERIFY2(ulps(got.slope, exact.slope) <= 4.0, where.constData());
            }
    }

    void slopeMatchesDifference_data() { elementwise_data(); }
    void slopeMatchesDifference()
    {
        QFETCH(const Loss *, loss);
        constexpr double h = 1e-6;
        const bool probability = loss->prediction == PredictionKind::Probability;
        const Numbers parameters = initialParameters(*loss);
        for (const double y : targets(*loss))
            for (int i = 1; i < 20; ++i) {
                const double p = probability ? i / 20.3 : -4.0 + i * 0.437;
                const double left = numerics::evaluateAt(*loss, y, p - h, parameters).value;
                const double right = numerics::evaluateAt(*loss, y, p + h, parameters).value;
                const double slope = numerics::evaluateAt(*loss, y, p, parameters).slope;
                QVERIFY(std::abs((right - left) / (2 * h) - slope) < 1e-6 * (1.0 + std::abs(slope)));
            }
    }

    void lossIsNeverNegativeAndZeroAtTheTarget_data() { elementwise_data(); }
    void lossIsNeverNegativeAndZeroAtTheTarget()
    {
        QFETCH(const Loss *, loss);
        const Numbers parameters = initialParameters(*loss);
        for (const double y : targets(*loss)) {
            for (int i = 0; i <= 20; ++i)
                QVERIFY(numerics::evaluateAt(*loss, y, i / 20.0, parameters).value >= 0.0);
            if (loss->target != TargetKind::Probability || y == 0.0 || y == 1.0)
                QCOMPARE(numerics::evaluateAt(*loss, y, y, parameters).value, 0.0);
        }
    }

    void gradientJumpsWhereTheEntrySays_data() { elementwise_data(); }
    void gradientJumpsWhereTheEntrySays()
    {
        QFETCH(const Loss *, loss);
        const Numbers parameters = initialParameters(*loss);
        constexpr double h = 1e-9;
        const double y = targets(*loss).back();
        for (int i = 1; i < 100; ++i) {
            const double p = i / 100.0 * (loss->prediction == PredictionKind::Probability ? 1.0 : 4.0);
            const auto left = numerics::evaluateAt(*loss, y, p - h, parameters);
            const auto right = numerics::evaluateAt(*loss, y, p + h, parameters);
            const bool jumps = std::abs(right.slope - left.slope) > 1e-3 || std::abs(right.value - left.value) > 1e-3;
            const Numbers said = loss->jumps ? loss->jumps(y, parameters) : Numbers{};
            const bool expected =
                std::any_of(said.begin(), said.end(), [p](double at) { return std::abs(at - p) < h; });
            QCOMPARE(jumps, expected);
        }
    }

    void edges_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("prediction");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("slope");
        QTest::newRow("absolute at its kink") << "absolute" << 2.0 << 2.0 << 0.0 << 0.0;
        QTest::newRow("hinge at its kink") << "hinge" << -1.0 << -1.0 << 0.0 << 0.0;
        QTest::newRow("hinge, infinitely wrong") << "hinge" << -1.0 << infinity << infinity << 1.0;
        QTest::newRow("huber at its joint") << "huber" << 0.0 << 1.0 << 0.5 << 1.0;
        QTest::newRow("huber, infinite") << "huber" << 0.0 << -infinity << infinity << -1.0;
        QTest::newRow("squared, infinite") << "squared" << 1.0 << infinity << infinity << infinity;
        QTest::newRow("at the threshold it is class 1") << "zero_one" << 1.0 << 0.5 << 0.0 << 0.0;
        QTest::newRow("below it is class 0") << "zero_one" << 1.0 << 0.4999 << 1.0 << 0.0;
        QTest::newRow("impossible happened") << "binary_cross_entropy" << 1.0 << 0.0 << infinity << -infinity;
        QTest::newRow("certain did not") << "binary_cross_entropy" << 0.0 << 1.0 << infinity << infinity;
        QTest::newRow("0 log 0 below") << "binary_cross_entropy" << 0.0 << 0.0 << 0.0 << 1.0;
        QTest::newRow("0 log 0 above") << "binary_cross_entropy" << 1.0 << 1.0 << 0.0 << -1.0;
    }
    void edges()
    {
        QFETCH(QString, id);
        QFETCH(double, target);
        QFETCH(double, prediction);
        QFETCH(double, value);
        QFETCH(double, slope);
        const Loss *loss = numerics::findLoss(id.toStdString());
        QVERIFY(loss);
        const auto result = numerics::evaluateAt(*loss, target, prediction, initialParameters(*loss));
        QCOMPARE(result.value, value);
        QCOMPARE(result.slope, slope);
    }

    void crossEntropyIsWithinFourUlp_data()
    {
        QTest::addColumn<double>("smoothing");
        QTest::newRow("hard targets") << 0.0;
        QTest::newRow("a tenth spread") << 0.1;
        QTest::newRow("all spread") << 1.0;
    }
    // Exact reference: the definition with fifty digits. Where sᵢ − qᵢ itself cancels, the measure is q.
    void crossEntropyIsWithinFourUlp()
    {
        QFETCH(double, smoothing);
        const Loss &loss = *numerics::findLoss("cross_entropy");
        std::mt19937_64 random(3);
        std::uniform_real_distribution<double> logit(-30.0, 30.0);
        for (std::size_t classes = 1; classes <= 8; ++classes) {
            Numbers logits(classes);
            for (double &z : logits)
                z = logit(random);
            for (std::size_t label = 0; label < classes; ++label) {
                const auto y = static_cast<double>(label);
                double value = 0.0;
                Numbers slopes(classes);
                loss.evaluate({.target = {&y, 1},
                               .prediction = logits,
                               .classes = classes,
                               .parameters = {&smoothing, 1},
                               .values = {&value, 1},
                               .slopes = slopes});
                QVERIFY(ulps(value, exactCrossEntropy(logits, label, smoothing, 0).value) <= 4.0);
                for (std::size_t i = 0; i < classes; ++i) {
                    const Exact slope = exactCrossEntropy(logits, label, smoothing, i).slope;
                    QVERIFY(ulps(slopes[i], slope) <= 4.0 || abs(slopes[i] - slope) < 4e-16 * smoothing);
                }
            }
        }
    }

    void crossEntropyOfInfiniteLogitsIsTheLimit()
    {
        const Loss &loss = *numerics::findLoss("cross_entropy");
        const Numbers logits{infinity, 0.0, -infinity};
        const Numbers expected{0.0, infinity, infinity};
        const double smoothing = 0.0;
        for (std::size_t label = 0; label < 3; ++label) {
            const auto y = static_cast<double>(label);
            double value = -1.0;
            Numbers slopes(3);
            loss.evaluate({.target = {&y, 1},
                           .prediction = logits,
                           .classes = 3,
                           .parameters = {&smoothing, 1},
                           .values = {&value, 1},
                           .slopes = slopes});
            QCOMPARE(value, expected[label]);
            for (std::size_t i = 0; i < 3; ++i)
                QCOMPARE(slopes[i], (i == 0 ? 1.0 : 0.0) - (i == label ? 1.0 : 0.0));
        }
    }

    void entryIsComplete_data() { entries_data(); }
    void entryIsComplete()
    {
        QFETCH(const Loss *, loss);
        QVERIFY(!loss->name.source.empty() && !loss->meaning.source.empty());
        QVERIFY(!loss->latex.empty() && !loss->gradientLatex.empty());
        QVERIFY(loss->evaluate);
        QVERIFY(numerics::check(loss->parameters, initialParameters(*loss)));
        for (const numerics::Parameter &parameter : loss->parameters)
            QVERIFY(!parameter.meaning.source.empty() && parameter.optional);
        QCOMPARE(numerics::findLoss(loss->id), loss);
    }

    void idsAreUnique()
    {
        std::set<std::string> ids;
        for (const Loss &loss : numerics::losses())
            QVERIFY(ids.insert(loss.id).second);
        QVERIFY(!numerics::findLoss("regret"));
    }
};

QTEST_APPLESS_MAIN(LossesTest)
#include "tst_losses.moc"
