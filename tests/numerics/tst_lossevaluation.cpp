#include "numerics/ulps.h"

#include "numerics/losses.h"

#include <QTest>

#include <limits>
#include <random>

using core::ErrorKind;
using numerics::Reduction;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

const numerics::Loss &loss(const char *id)
{
    return *numerics::findLoss(id);
}

} // namespace

class LossEvaluationTest : public QObject
{
    Q_OBJECT

private slots:
    void reductions()
    {
        const Numbers target{1.0, 2.0, 4.0};
        const Numbers prediction{2.0, 0.0, 4.5};
        const numerics::LossData data{.target = target, .prediction = prediction};
        const auto none = numerics::evaluate(loss("squared"), data, {}, Reduction::None);
        QCOMPARE(none->values, (Numbers{1.0, 4.0, 0.25}));
        QCOMPARE(none->gradient, (Numbers{2.0, -4.0, 1.0}));
        const auto sum = numerics::evaluate(loss("squared"), data, {}, Reduction::Sum);
        QCOMPARE(sum->value, 5.25);
        QVERIFY(sum->values.empty());
        QCOMPARE(sum->gradient, none->gradient);
        const auto mean = numerics::evaluate(loss("squared"), data, {}, Reduction::Mean);
        QCOMPARE(mean->value, 1.75);
        QCOMPARE(mean->gradient, (Numbers{2.0 / 3.0, -4.0 / 3.0, 1.0 / 3.0}));
    }

    // Exact reference: the same sum with fifty digits; the sizes lie around those of the blocks.
    void meanOfManyIsWithinFourUlp_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 511, 512, 513, 5000, 100'000})
            QTest::addRow("%d", size) << size;
    }
    void meanOfManyIsWithinFourUlp()
    {
        QFETCH(int, size);
        std::mt19937_64 random(5);
        std::normal_distribution<double> normal(0.0, 100.0);
        Numbers target(static_cast<std::size_t>(size));
        Numbers prediction(target.size());
        Exact sum = 0;
        for (std::size_t i = 0; i < target.size(); ++i) {
            target[i] = normal(random);
            prediction[i] = normal(random);
            sum += (Exact(prediction[i]) - target[i]) * (Exact(prediction[i]) - target[i]);
        }
        const auto mean = numerics::evaluate(loss("squared"), {target, prediction}, {});
        QVERIFY(ulps(mean->value, Exact(sum / size)) <= 4.0);
        QCOMPARE(mean->gradient.size(), target.size());
        QCOMPARE(mean->gradient.back(), 2.0 * (prediction.back() - target.back()) / size);
    }

    void meanIsFiniteWhereTheSumIsNot()
    {
        const Numbers target(4, 0.0);
        const Numbers prediction(4, 1e154);
        const auto mean = numerics::evaluate(loss("squared"), {target, prediction}, {});
        QVERIFY(ulps(mean->value, Exact(1e154) * Exact(1e154)) <= 4.0);
        QCOMPARE(numerics::evaluate(loss("squared"), {target, prediction}, {}, Reduction::Sum)->value, infinity);
    }

    void infiniteTermMakesTheMeanInfinite()
    {
        const Numbers target{1.0, 1.0};
        const Numbers prediction{0.0, 0.5};
        const auto mean = numerics::evaluate(loss("binary_cross_entropy"), {target, prediction}, {});
        QCOMPARE(mean->value, infinity);
        QCOMPARE(mean->gradient, (Numbers{-infinity, -1.0}));
    }

    void crossEntropyTakesRows()
    {
        const Numbers target{0.0, 2.0};
        const Numbers prediction{0.0, 0.0, 0.0, 1000.0, 0.0, 1000.0};
        const auto result = numerics::evaluate(loss("cross_entropy"), {target, prediction, 3}, {0.0}, Reduction::None);
        QVERIFY(ulps(result->values[0], Exact(log(Exact(3)))) <= 1.0);
        QVERIFY(ulps(result->values[1], Exact(log(Exact(2)))) <= 1.0);
        QCOMPARE(result->gradient.size(), std::size_t{6});
        QVERIFY(ulps(result->gradient[0], Exact(-2) / 3) <= 1.0);
        QVERIFY(ulps(result->gradient[1], Exact(1) / 3) <= 1.0);
        QCOMPARE((Numbers{result->gradient.begin() + 3, result->gradient.end()}), (Numbers{0.5, 0.0, -0.5}));
    }

    void variancesAreOneForEachOrOneForAll()
    {
        const Numbers target{1.0, 2.0};
        const Numbers prediction{3.0, 2.0};
        const Numbers one{4.0};
        const Numbers each{4.0, 1.0};
        const auto of = [&](const Numbers &variance) {
            return numerics::evaluate(loss("gaussian_nll"),
                                      {.target = target, .prediction = prediction, .variance = variance}, {0.0},
                                      Reduction::None);
        };
        QCOMPARE(of(one)->values, (Numbers{0.5 * (std::log(4.0) + 1.0), 0.5 * std::log(4.0)}));
        QCOMPARE(of(each)->values, (Numbers{0.5 * (std::log(4.0) + 1.0), 0.0}));
        QCOMPARE(of(each)->gradient, (Numbers{0.5, 0.0}));
        QCOMPARE(of({1.0, 1.0, 1.0}).error().kind, ErrorKind::Shape);
        QCOMPARE(of({1.0, 0.0}).error().field, std::string("variance"));
        QCOMPARE(of({-1.0}).error().kind, ErrorKind::Domain);
        QCOMPARE(of({infinity}).error().kind, ErrorKind::Domain);
    }

    // Exact reference: the definition with fifty digits, also where p and q nearly agree.
    void divergenceIsWithinFourUlp()
    {
        for (const double distance : {0.0, 1e-15, 1e-9, 1e-4, 0.05}) {
            const Numbers target{0.5, 0.25, 0.25, 0.0};
            const Numbers logs{std::log(0.5 + distance), std::log(0.25 - distance), std::log(0.25), -infinity};
            Exact exact = 0;
            for (std::size_t i = 0; i < 3; ++i)
                exact += target[i] * (log(Exact(target[i])) - logs[i]);
            const auto result = numerics::evaluate(loss("kl_divergence"), {target, logs, 4}, {});
            QVERIFY2(ulps(result->value, exact) <= 4.0, QByteArray::number(distance).constData());
            QCOMPARE(result->gradient, (Numbers{-0.5, -0.25, -0.25, 0.0}));
        }
    }

    void divergenceFromTheImpossibleIsInfinite()
    {
        const Numbers target{0.5, 0.5, 1.0, 0.0};
        const Numbers logs{0.0, -infinity, 0.0, -infinity};
        const auto result = numerics::evaluate(loss("kl_divergence"), {target, logs, 2}, {}, Reduction::None);
        QCOMPARE(result->values, (Numbers{infinity, 0.0}));
        QCOMPARE(numerics::evaluate(loss("kl_divergence"), {target, logs, 2}, {})->gradient,
                 (Numbers{-0.25, -0.25, -0.5, 0.0}));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Numbers>("target");
        QTest::addColumn<Numbers>("prediction");
        QTest::addColumn<Numbers>("parameters");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *name, const char *id, Numbers target, Numbers prediction, Numbers parameters,
                            ErrorKind kind, const char *field) {
            QTest::newRow(name) << id << target << prediction << parameters << kind << std::string(field);
        };
        row("no data", "squared", {}, {}, {}, ErrorKind::Shape, "target");
        row("sizes", "squared", {1.0}, {1.0, 2.0}, {}, ErrorKind::Shape, "prediction");
        row("too few parameters", "huber", {1.0}, {1.0}, {}, ErrorKind::Shape, "params");
        row("delta 0", "huber", {1.0}, {1.0}, {0.0}, ErrorKind::Domain, "params.delta");
        row("delta NaN", "huber", {1.0}, {1.0}, {notANumber}, ErrorKind::Domain, "params.delta");
        row("delta infinite", "huber", {1.0}, {1.0}, {infinity}, ErrorKind::Domain, "params.delta");
        row("infinite target", "absolute", {infinity}, {1.0}, {}, ErrorKind::Domain, "target");
        row("NaN target", "squared", {0.0, notANumber}, {1.0, 1.0}, {}, ErrorKind::Domain, "target");
        row("NaN prediction", "squared", {0.0}, {notANumber}, {}, ErrorKind::Domain, "prediction");
        row("NaN score", "hinge", {1.0}, {notANumber}, {}, ErrorKind::Domain, "prediction");
        row("no sign", "hinge", {0.0}, {1.0}, {}, ErrorKind::Domain, "target");
        row("no class", "zero_one", {0.5}, {1.0}, {0.5}, ErrorKind::Domain, "target");
        row("no probability", "zero_one", {1.0}, {1.5}, {0.5}, ErrorKind::Domain, "prediction");
        row("negative probability", "binary_cross_entropy", {1.0}, {-0.1}, {}, ErrorKind::Domain, "prediction");
        row("target above 1", "binary_cross_entropy", {1.1}, {0.5}, {}, ErrorKind::Domain, "target");
        row("NaN probability", "binary_cross_entropy", {1.0}, {notANumber}, {}, ErrorKind::Domain, "prediction");
        row("class 1 of 1", "cross_entropy", {1.0}, {0.5}, {0.0}, ErrorKind::Domain, "target");
        row("negative class", "cross_entropy", {-1.0}, {0.5}, {0.0}, ErrorKind::Domain, "target");
        row("half a class", "cross_entropy", {0.5}, {0.5}, {0.0}, ErrorKind::Domain, "target");
        row("NaN class", "cross_entropy", {notANumber}, {0.5}, {0.0}, ErrorKind::Domain, "target");
        row("NaN logit", "cross_entropy", {0.0}, {notANumber}, {0.0}, ErrorKind::Domain, "prediction");
        row("no logit", "cross_entropy", {0.0}, {-infinity}, {0.0}, ErrorKind::Domain, "prediction");
        row("half a count", "poisson", {0.5}, {1.0}, {}, ErrorKind::Domain, "target");
        row("negative count", "poisson", {-1.0}, {1.0}, {}, ErrorKind::Domain, "target");
        row("target -1", "squared_log", {-1.0}, {1.0}, {}, ErrorKind::Domain, "target");
        row("prediction -1", "squared_log", {1.0}, {-1.0}, {}, ErrorKind::Domain, "prediction");
        row("percentage of 0", "absolute_percentage", {0.0}, {1.0}, {}, ErrorKind::Domain, "target");
        row("tau 0", "quantile", {1.0}, {1.0}, {0.0}, ErrorKind::Domain, "params.tau");
        row("tau 1", "quantile", {1.0}, {1.0}, {1.0}, ErrorKind::Domain, "params.tau");
        row("negative epsilon", "epsilon_insensitive", {1.0}, {1.0}, {-0.1}, ErrorKind::Domain, "params.epsilon");
        row("beta 0", "smooth_l1", {1.0}, {1.0}, {0.0}, ErrorKind::Domain, "params.beta");
        row("negative gamma", "focal", {1.0}, {1.0}, {-1.0, 0.5}, ErrorKind::Domain, "params.gamma");
        row("alpha 2", "focal", {1.0}, {1.0}, {2.0, 2.0}, ErrorKind::Domain, "params.alpha");
        row("half a label", "focal", {0.5}, {1.0}, {2.0, 0.5}, ErrorKind::Domain, "target");
        row("power a half", "tweedie", {1.0}, {1.0}, {0.5}, ErrorKind::Domain, "params.power");
        row("negative amount", "tweedie", {-1.0}, {1.0}, {1.5}, ErrorKind::Domain, "target");
        row("mean 0", "tweedie", {1.0}, {0.0}, {1.5}, ErrorKind::Domain, "prediction");
        row("no variance", "gaussian_nll", {1.0}, {1.0}, {0.0}, ErrorKind::Shape, "variance");
        row("no distribution", "kl_divergence", {0.5}, {0.0}, {}, ErrorKind::Domain, "target");
        row("negative share", "kl_divergence", {-0.5}, {0.0}, {}, ErrorKind::Domain, "target");
        row("smoothing 2", "cross_entropy", {0.0}, {1.0}, {2.0}, ErrorKind::Domain, "params.label_smoothing");
    }
    void errors()
    {
        QFETCH(QString, id);
        QFETCH(Numbers, target);
        QFETCH(Numbers, prediction);
        QFETCH(Numbers, parameters);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto result = numerics::evaluate(*numerics::findLoss(id.toStdString()), {target, prediction}, parameters);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().field, field);
    }

    void classesThatDoNotFitAreAShapeError()
    {
        const Numbers target{0.0, 0.0};
        const Numbers prediction{1.0, 2.0, 3.0, 4.0};
        QCOMPARE(numerics::evaluate(loss("squared"), {target, prediction, 2}, {}).error().kind, ErrorKind::Shape);
        QCOMPARE(numerics::evaluate(loss("cross_entropy"), {target, prediction, 3}, {0.0}).error().kind,
                 ErrorKind::Shape);
        QCOMPARE(numerics::evaluate(loss("cross_entropy"), {target, prediction, 0}, {0.0}).error().kind,
                 ErrorKind::Shape);
        QVERIFY(numerics::evaluate(loss("cross_entropy"), {target, prediction, 2}, {0.0}));
    }

    void aBadNumberFarInIsFound()
    {
        Numbers target(3000, 1.0);
        Numbers prediction(3000, 0.5);
        prediction[2987] = 7.0;
        const auto result = numerics::evaluate(loss("binary_cross_entropy"), {target, prediction}, {});
        QCOMPARE(result.error().kind, ErrorKind::Domain);
        QVERIFY(core::english(result.error().text).find("there is 7") != std::string::npos);
    }

    void cancels()
    {
        const Numbers numbers(10, 1.0);
        const core::Run run([] { return true; }, {});
        const auto result = numerics::evaluate(loss("squared"), {numbers, numbers}, {}, Reduction::Mean, run);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }

    void tellsItsProgress()
    {
        const Numbers numbers(5000, 1.0);
        std::vector<double> shares;
        const core::Run run({}, [&shares](double share) { shares.push_back(share); });
        QVERIFY(numerics::evaluate(loss("squared"), {numbers, numbers}, {}, Reduction::Mean, run));
        QVERIFY(shares.size() > 1);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
    }
};

QTEST_APPLESS_MAIN(LossEvaluationTest)
#include "tst_lossevaluation.moc"
