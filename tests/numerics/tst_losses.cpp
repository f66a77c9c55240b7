#include "numerics/losscases.h"

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

/// Those targets at which difference quotients are worth something.
Numbers moderateTargets(const Loss &loss)
{
    Numbers result = targetsOf(loss);
    result.erase(std::remove_if(result.begin(), result.end(),
                                [](double y) { return y != 0.0 && (std::abs(y) < 0.05 || std::abs(y) > 50.0); }),
                 result.end());
    return result;
}

bool isElementwise(const Loss &loss)
{
    return !numerics::isRow(loss.prediction) && !loss.overAll;
}

/// Value and gradient by the definition, with fifty digits.
struct ExactPair
{
    Exact value = 0;
    Exact slope = 0;
};

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
            if (isElementwise(loss))
                QTest::newRow(loss.id.c_str()) << &loss;
    }

    void slopeMatchesDifference_data() { elementwise_data(); }
    void slopeMatchesDifference()
    {
        QFETCH(const Loss *, loss);
        constexpr double h = 1e-6;
        const bool probability = loss->prediction == PredictionKind::Probability;
        const bool bounded =
            loss->prediction == PredictionKind::Positive || loss->prediction == PredictionKind::AboveMinusOne;
        const Numbers parameters = initialParameters(*loss);
        for (const double y : moderateTargets(*loss))
            for (int i = 1; i < 20; ++i) {
                const double p = probability ? i / 20.3 : (bounded ? 0.0 : -4.0) + i * 0.437;
                const double left = numerics::evaluateAt(*loss, y, p - h, parameters).value;
                const double right = numerics::evaluateAt(*loss, y, p + h, parameters).value;
                const double slope = numerics::evaluateAt(*loss, y, p, parameters).slope;
                const double size = 1.0 + std::abs(slope) + 1e-3 * std::abs(left);
                QVERIFY(std::abs((right - left) / (2 * h) - slope) < 1e-6 * size);
            }
    }

    void lossIsNeverNegativeAndZeroAtTheTarget_data()
    {
        QTest::addColumn<const Loss *>("loss");
        for (const char *id : {"squared", "half_squared", "absolute", "log_cosh", "squared_log", "absolute_percentage",
                               "huber", "smooth_l1", "quantile", "epsilon_insensitive", "hinge", "squared_hinge",
                               "zero_one", "binary_cross_entropy", "tweedie"})
            QTest::newRow(id) << numerics::findLoss(id);
    }
    void lossIsNeverNegativeAndZeroAtTheTarget()
    {
        QFETCH(const Loss *, loss);
        const Numbers parameters = initialParameters(*loss);
        for (const double y : targetsOf(*loss)) {
            for (int i = 1; i <= 20; ++i)
                QVERIFY(numerics::evaluateAt(*loss, y, i / 20.0, parameters).value >= 0.0);
            const bool possible = loss->prediction != PredictionKind::Positive || y > 0.0;
            if (possible && (loss->target != TargetKind::Probability || y == 0.0 || y == 1.0))
                QCOMPARE(numerics::evaluateAt(*loss, y, y, parameters).value, 0.0);
        }
    }

    void traitsHold_data() { elementwise_data(); }
    // Each by its definition, on a grid: the gradient of a convex loss never falls, and so on.
    void traitsHold()
    {
        using numerics::LossTrait;
        QFETCH(const Loss *, loss);
        const auto has = [loss](LossTrait trait) {
            return std::find(loss->traits.begin(), loss->traits.end(), trait) != loss->traits.end();
        };
        const Numbers parameters = initialParameters(*loss);
        const bool probability = loss->prediction == PredictionKind::Probability;
        const bool bounded =
            loss->prediction == PredictionKind::Positive || loss->prediction == PredictionKind::AboveMinusOne;
        bool convex = true;
        for (const double y : moderateTargets(*loss))
            for (int i = 1; i < 400; ++i) {
                const auto place = [&](int step) {
                    return probability ? step / 401.0 : (bounded ? 0.0 : -10.0) + step * 0.05;
                };
                const auto here = numerics::evaluateAt(*loss, y, place(i), parameters);
                const auto next = numerics::evaluateAt(*loss, y, place(i + 1), parameters);
                convex = convex && next.slope - here.slope > -1e-12 * (1.0 + std::abs(here.slope))
                         && (!loss->jumps || !has(LossTrait::Bounded));
            }
        QCOMPARE(has(LossTrait::Convex), convex);
        QCOMPARE(has(LossTrait::Smooth), !loss->jumps);
        const double y = moderateTargets(*loss).front();
        const double low =
            probability ? 1e-15 : (bounded ? 1e-15 - (loss->target == TargetKind::AboveMinusOne ? 1 : 0) : -700.0);
        const double high = probability ? 1 - 1e-15 : 700.0;
        double steepest = 0.0;
        double highest = 0.0;
        for (const double p : {low, high})
            for (const double target : {y, moderateTargets(*loss).back()}) {
                const auto far = numerics::evaluateAt(*loss, target, p, parameters);
                steepest = std::max(steepest, std::abs(far.slope));
                highest = std::max(highest, far.value);
            }
        QCOMPARE(has(LossTrait::Robust), steepest < 20.0);
        QCOMPARE(has(LossTrait::Bounded), highest < 20.0);
        QCOMPARE(has(LossTrait::Margin), loss->target == TargetKind::Sign);
    }

    void jointsOfLimits()
    {
        const auto at = [](const char *id, double y, double p, const Numbers &v) {
            return numerics::evaluateAt(*numerics::findLoss(id), y, p, v);
        };
        QCOMPARE(at("tweedie", 0.0, 2.0, {2.0}).value, infinity);
        QCOMPARE(at("tweedie", 0.0, 2.0, {3.0}).value, infinity);
        QCOMPARE(at("tweedie", 0.0, 2.0, {3.0}).slope, 0.5);
        QCOMPARE(at("tweedie", 2.0, infinity, {1.0}).value, infinity);
        QCOMPARE(at("tweedie", 2.0, infinity, {1.0}).slope, 2.0);
        QCOMPARE(at("tweedie", 2.0, infinity, {3.0}).value, 0.5);
        QCOMPARE(at("tweedie", 2.0, infinity, {3.0}).slope, 0.0);
        QCOMPARE(at("tweedie", 2.0, infinity, {0.0}).slope, infinity);
        QCOMPARE(at("focal", 1.0, -infinity, {2.0, 0.0}).value, 0.0);
        QCOMPARE(at("focal", 1.0, infinity, {0.0, 0.5}).value, 0.0);
    }

    void gradientJumpsWhereTheEntrySays_data() { elementwise_data(); }
    void gradientJumpsWhereTheEntrySays()
    {
        QFETCH(const Loss *, loss);
        const Numbers parameters = initialParameters(*loss);
        constexpr double h = 1e-9;
        const double y = moderateTargets(*loss).back();
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
        QTest::newRow("smooth_l1 at its joint") << "smooth_l1" << 0.0 << -1.0 << 0.5 << -1.0;
        QTest::newRow("quantile at its kink") << "quantile" << 4.0 << 4.0 << 0.0 << 0.0;
        QTest::newRow("epsilon at its kink") << "epsilon_insensitive" << 0.0 << 0.1 << 0.0 << 0.0;
        QTest::newRow("squared_hinge, right") << "squared_hinge" << 1.0 << infinity << 0.0 << -0.0;
        QTest::newRow("exponential, wrong") << "exponential" << 1.0 << -infinity << infinity << -infinity;
        QTest::newRow("logistic, wrong") << "logistic" << -1.0 << infinity << infinity << 1.0;
        QTest::newRow("logistic, right") << "logistic" << -1.0 << -infinity << 0.0 << 0.0;
        QTest::newRow("log_cosh, infinite") << "log_cosh" << 1.0 << -infinity << infinity << -1.0;
        QTest::newRow("squared_log, infinite") << "squared_log" << 1.0 << infinity << infinity << 0.0;
        QTest::newRow("a certain logit, right") << "binary_cross_entropy_logits" << 1.0 << infinity << 0.0 << 0.0;
        QTest::newRow("a certain logit, wrong") << "binary_cross_entropy_logits" << 0.0 << infinity << infinity << 1.0;
        QTest::newRow("half a certain logit") << "binary_cross_entropy_logits" << 0.5 << -infinity << infinity << -0.5;
        QTest::newRow("focal, right") << "focal" << 1.0 << infinity << 0.0 << 0.0;
        QTest::newRow("focal, wrong") << "focal" << 0.0 << infinity << infinity << 0.75;
        QTest::newRow("poisson, rate 0, nothing") << "poisson" << 0.0 << -infinity << 0.0 << 0.0;
        QTest::newRow("poisson, rate 0, some") << "poisson" << 2.0 << -infinity << infinity << -2.0;
        QTest::newRow("poisson, infinite") << "poisson" << 2.0 << infinity << infinity << infinity;
        QTest::newRow("gaussian, infinite") << "gaussian_nll" << 2.0 << infinity << infinity << infinity;
        QTest::newRow("tweedie of nothing") << "tweedie" << 0.0 << 4.0 << 8.0 << 1.0;
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
        QVERIFY(isElementwise(*loss) <= !loss->curvatureLatex.empty());
        QVERIFY(loss->evaluate);
        QVERIFY(isElementwise(*loss) <= !loss->traits.empty());
        QVERIFY(numerics::checkParameters(*loss, initialParameters(*loss)));
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
