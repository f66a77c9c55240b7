#include "numerics/losscases.h"

#include <QTest>

#include <limits>
#include <random>

using numerics::Loss;
using Numbers = std::vector<double>;

// Reference everywhere: the definitions with 350 digits.
class LossAccuracyTest : public QObject
{
    Q_OBJECT

private slots:
    void valueAndGradientAreWithinFourUlp_data()
    {
        QTest::addColumn<const Loss *>("loss");
        QTest::addColumn<Numbers>("parameters");
        QTest::addColumn<double>("variance");
        for (const Loss &loss : numerics::losses())
            if (!numerics::isRow(loss.prediction) && !loss.overAll)
                QTest::newRow(loss.id.c_str()) << &loss << initialParameters(loss) << 1.0;
        const auto row = [](const char *name, const char *id, Numbers parameters, double variance = 1.0) {
            QTest::newRow(name) << numerics::findLoss(id) << parameters << variance;
        };
        row("huber, narrow", "huber", {0.3});
        row("huber, wide", "huber", {1e290});
        row("smooth_l1, narrow", "smooth_l1", {1e-9});
        row("quantile of a tenth", "quantile", {0.1});
        row("quantile of nearly all", "quantile", {1 - 1e-12});
        row("epsilon 0", "epsilon_insensitive", {0.0});
        row("focal that is none", "focal", {0.0, 0.5});
        row("focal, strong", "focal", {7.5, 0.9});
        row("focal, very strong", "focal", {1000.0, 0.25});
        row("gaussian, full", "gaussian_nll", {1.0}, 2.0);
        row("gaussian, certain", "gaussian_nll", {0.0}, 1e-9);
        row("gaussian, uncertain", "gaussian_nll", {1.0}, 1e300);
        row("gaussian, just below 1", "gaussian_nll", {0.0}, 0.99);
        for (const double power : {-3.0, -0.1, 0.0, 1.0, 1.0 + 1e-15, 1.2, 1.9999999, 2.0, 2.5, 3.0, 12.0})
            QTest::addRow("tweedie of power %.17g", power) << numerics::findLoss("tweedie") << Numbers{power} << 1.0;
    }
    void valueAndGradientAreWithinFourUlp()
    {
        QFETCH(const Loss *, loss);
        QFETCH(Numbers, parameters);
        QFETCH(double, variance);
        for (const double y : targetsOf(*loss)) {
            if (loss->id == "tweedie" && parameters[0] >= 2.0 && y == 0.0)
                continue; // infinite: a test of its own
            for (const double p : predictionsOf(*loss, y)) {
                const auto got = numerics::evaluateAt(*loss, y, p, parameters, variance);
                const ManyPair exact = exactLoss(loss->id, y, p, parameters, variance);
                const QByteArray where = QByteArray::number(y, 'g', 17) + " and " + QByteArray::number(p, 'g', 17)
                                         + ": " + QByteArray::number(got.value, 'g', 17) + ", "
                                         + QByteArray::number(got.slope, 'g', 17);
                QVERIFY2(ulps(got.value, Exact(exact.value)) <= 4.0, where.constData());
                QVERIFY2(ulps(got.slope, Exact(exact.slope)) <= 4.0, where.constData());
            }
        }
    }

    void randomPointsAreWithinFourUlp_data()
    {
        QTest::addColumn<const Loss *>("loss");
        for (const Loss &loss : numerics::losses())
            if (!numerics::isRow(loss.prediction) && !loss.overAll)
                QTest::newRow(loss.id.c_str()) << &loss;
    }
    void randomPointsAreWithinFourUlp()
    {
        QFETCH(const Loss *, loss);
        std::mt19937_64 random(11);
        std::uniform_real_distribution<double> uniform(0.0, 1.0);
        const Numbers parameters = initialParameters(*loss);
        for (int i = 0; i < 300; ++i) {
            const Numbers targets = targetsOf(*loss);
            const double y = targets[static_cast<std::size_t>(i) % targets.size()];
            const bool share = loss->prediction == numerics::PredictionKind::Probability;
            const bool positive = loss->prediction == numerics::PredictionKind::Positive;
            const double p =
                share ? uniform(random)
                      : (positive ? std::exp(6 * uniform(random) - 3)
                                  : 8 * uniform(random)
                                        - (loss->prediction == numerics::PredictionKind::AboveMinusOne ? 1 : 4));
            const auto got = numerics::evaluateAt(*loss, y, p, parameters);
            const ManyPair exact = exactLoss(loss->id, y, p, parameters);
            const QByteArray where = QByteArray::number(y, 'g', 17) + " and " + QByteArray::number(p, 'g', 17);
            QVERIFY2(ulps(got.value, Exact(exact.value)) <= 4.0, where.constData());
            QVERIFY2(ulps(got.slope, Exact(exact.slope)) <= 4.0, where.constData());
        }
    }
};

QTEST_APPLESS_MAIN(LossAccuracyTest)
#include "tst_lossaccuracy.moc"
