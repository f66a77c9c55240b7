#include "numerics/ulps.h"

#include "numerics/losses.h"

#include <QTest>

#include <functional>
#include <limits>
#include <random>

using core::ErrorKind;
using numerics::Loss;
using numerics::LossData;
using numerics::Reduction;
using Numbers = std::vector<double>;

namespace {

const Loss &loss(const char *id)
{
    return *numerics::findLoss(id);
}

Exact exactDot(const Numbers &a, const Numbers &b)
{
    Exact sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += Exact(a[i]) * b[i];
    return sum;
}

Exact exactDistance(const Numbers &a, const Numbers &b)
{
    Exact sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (Exact(a[i]) - b[i]) * (Exact(a[i]) - b[i]);
    return sqrt(sum);
}

Exact exactCosine(const Numbers &a, const Numbers &b)
{
    return exactDot(a, b) / (sqrt(exactDot(a, a)) * sqrt(exactDot(b, b)));
}

Numbers randomNumbers(std::mt19937_64 &random, std::size_t count, double low = -2.0, double high = 2.0)
{
    std::uniform_real_distribution<double> uniform(low, high);
    Numbers result(count);
    for (double &number : result)
        number = uniform(random);
    return result;
}

LossData pairs(const Numbers &target, const Numbers &a, const Numbers &b, std::size_t d)
{
    return {.target = target, .prediction = a, .classes = d, .others = {b}};
}

} // namespace

// References: the definitions with fifty digits.
class VectorLossesTest : public QObject
{
    Q_OBJECT

private slots:
    void cosineIsWithinFourUlp_data()
    {
        QTest::addColumn<Numbers>("a");
        QTest::addColumn<Numbers>("b");
        QTest::newRow("some") << Numbers{1.0, 2.0, -0.3} << Numbers{0.2, 1.1, 0.7};
        QTest::newRow("nearly parallel") << Numbers{1.0, 2.0, -0.3} << Numbers{1.0, 2.0 + 1e-12, -0.3};
        QTest::newRow("nearly opposite") << Numbers{1.0, 2.0, -0.3} << Numbers{-3.0, -6.0, 0.9 + 1e-9};
        QTest::newRow("nearly right") << Numbers{1.0, 1e-17} << Numbers{1e-17, 1.0};
        QTest::newRow("huge and tiny") << Numbers{1e300, 2e300} << Numbers{2e-300, 1e-300};
    }
    void cosineIsWithinFourUlp()
    {
        QFETCH(Numbers, a);
        QFETCH(Numbers, b);
        const Exact cosine = exactCosine(a, b);
        for (const double y : {1.0, -1.0}) {
            const auto got = numerics::evaluate(loss("cosine_embedding"), pairs({y}, a, b, a.size()), {0.0});
            QVERIFY(got);
            const bool free = y < 0.0 && cosine <= 0;
            const Exact value = y > 0.0 ? Exact(1 - cosine) : (free ? Exact(0) : cosine);
            QVERIFY(ulps(got->value, value) <= 4.0);
            for (std::size_t i = 0; i < a.size(); ++i) {
                const Exact turned =
                    (b[i] / sqrt(exactDot(b, b)) - cosine * a[i] / sqrt(exactDot(a, a))) / sqrt(exactDot(a, a));
                QVERIFY(ulps(got->gradient[i], free ? Exact(0) : Exact(-y * turned)) <= 4.0);
            }
        }
    }

    void distancesAreWithinFourUlp()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 50; ++round) {
            const Numbers a = randomNumbers(random, 4);
            const Numbers p = randomNumbers(random, 4);
            Numbers n = p;
            n[1] += round % 2 == 0 ? 1e-13 : 0.5; // hardly farther than the positive
            const Exact near = exactDistance(a, p);
            const Exact far = exactDistance(a, n);
            const auto triplet = numerics::evaluate(loss("triplet"), {.prediction = a, .classes = 4, .others = {p, n}},
                                                    {round % 3 == 0 ? 0.0 : 1.0});
            const Exact value = near - far + (round % 3 == 0 ? 0 : 1);
            QVERIFY(ulps(triplet->value, value > 0 ? value : Exact(0)) <= 4.0);
            const double y = round % 4 == 0 ? 1.0 : 0.0;
            const auto contrastive = numerics::evaluate(loss("contrastive"), pairs({y}, a, p, 4), {2.5});
            const Exact missing = near < 2.5 ? Exact(2.5 - near) : Exact(0);
            QVERIFY(ulps(contrastive->value, y == 1.0 ? Exact(near * near) : Exact(missing * missing)) <= 4.0);
            for (std::size_t i = 0; i < 4; ++i) {
                const Exact slope =
                    y == 1.0 ? Exact(2 * (Exact(a[i]) - p[i])) : Exact(-2 * missing * (Exact(a[i]) - p[i]) / near);
                QVERIFY(ulps(contrastive->gradient[i], slope) <= 4.0);
                QCOMPARE(contrastive->otherGradients[0][i], -contrastive->gradient[i]);
                const Exact pull = value > 0 ? Exact((Exact(a[i]) - p[i]) / near) : Exact(0);
                QVERIFY(ulps(triplet->otherGradients[0][i], Exact(-pull)) <= 4.0);
            }
        }
    }

    void gradientsMatchDifferences_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("target");
        for (const double y : {1.0, -1.0})
            QTest::addRow("cosine_embedding %g", y) << QStringLiteral("cosine_embedding") << y;
        for (const double y : {1.0, 0.0})
            QTest::addRow("contrastive %g", y) << QStringLiteral("contrastive") << y;
        QTest::newRow("triplet") << QStringLiteral("triplet") << 0.0;
        QTest::newRow("dice") << QStringLiteral("dice") << 1.0;
        QTest::newRow("jaccard") << QStringLiteral("jaccard") << 1.0;
    }
    // Every number of every input is moved, for each reduction.
    void gradientsMatchDifferences()
    {
        QFETCH(QString, id);
        QFETCH(double, target);
        const Loss &of = *numerics::findLoss(id.toStdString());
        std::mt19937_64 random(13);
        const std::size_t d = of.overAll ? 1 : 3;
        const Numbers targets = of.overAll ? Numbers{1.0, 0.0} : Numbers{target, target};
        std::array<Numbers, 3> inputs;
        for (Numbers &input : inputs)
            input = randomNumbers(random, 2 * d, 0.2, 0.8);
        const double parameter = id == u"triplet" ? 1.0 : (id == u"contrastive" ? 2.0 : 0.1);
        for (const Reduction reduction : {Reduction::Mean, Reduction::Sum}) {
            const auto at = [&](const std::array<Numbers, 3> &x) {
                LossData data{.prediction = x[0], .classes = d};
                if (of.target != numerics::TargetKind::None)
                    data.target = targets;
                for (std::size_t i = 1; i < of.inputs.size(); ++i)
                    data.others[i - 1] = x[i];
                return *numerics::evaluate(of, data, {parameter}, reduction);
            };
            const auto here = at(inputs);
            for (std::size_t which = 0; which < of.inputs.size(); ++which)
                for (std::size_t i = 0; i < 2 * d; ++i) {
                    constexpr double h = 1e-6;
                    auto left = inputs;
                    auto right = inputs;
                    left[which][i] -= h;
                    right[which][i] += h;
                    const double quotient = (at(right).value - at(left).value) / (2 * h);
                    const double slope = which == 0 ? here.gradient[i] : here.otherGradients[which - 1][i];
                    QVERIFY(std::abs(quotient - slope) < 1e-8);
                }
        }
    }

    void setsAreWithinFourUlp()
    {
        std::mt19937_64 random(17);
        for (const double smooth : {0.0, 1.0, 1e-9}) {
            Numbers target(1000);
            Numbers prediction = randomNumbers(random, 1000, 0.0, 1.0);
            for (std::size_t i = 0; i < target.size(); ++i) {
                target[i] = static_cast<double>(random() % 2);
                if (i % 3 != 0) // nearly right
                    prediction[i] = std::abs(target[i] - 1e-12 * prediction[i]);
            }
            Exact common = 0;
            Exact both = 0;
            for (std::size_t i = 0; i < target.size(); ++i) {
                common += Exact(target[i]) * prediction[i];
                both += Exact(target[i]) + prediction[i];
            }
            const Exact n = 2 * common + smooth;
            const Exact d = both + smooth;
            const Exact u = both - common + smooth;
            const auto dice = numerics::evaluate(loss("dice"), {target, prediction}, {smooth});
            const auto jaccard = numerics::evaluate(loss("jaccard"), {target, prediction}, {smooth});
            QVERIFY(ulps(dice->value, Exact(1 - n / d)) <= 4.0);
            QVERIFY(ulps(jaccard->value, Exact(1 - (common + smooth) / u)) <= 4.0);
            for (std::size_t i = 0; i < 10; ++i) {
                const Exact t = target[i];
                QVERIFY(ulps(dice->gradient[i], Exact((n - 2 * t * d) / (d * d))) <= 4.0);
                QVERIFY(ulps(jaccard->gradient[i], Exact(((1 - t) * (common + smooth) - t * u) / (u * u))) <= 4.0);
            }
        }
    }

    void aSetHasOneValueWhateverTheReduction()
    {
        const Numbers target{1.0, 0.0};
        const Numbers prediction{0.5, 0.25};
        for (const Reduction reduction : {Reduction::Mean, Reduction::Sum, Reduction::None}) {
            const auto result = numerics::evaluate(loss("dice"), {target, prediction}, {1.0}, reduction);
            QCOMPARE(result->value, 1.0 - 2.0 / 2.75);
            QVERIFY(result->values.empty());
            QCOMPARE(result->gradient.size(), std::size_t{2});
        }
    }

    void equalVectorsHaveTheMiddleSlope()
    {
        const Numbers a{1.0, 2.0};
        const auto unlike = numerics::evaluate(loss("contrastive"), pairs({0.0}, a, a, 2), {1.0});
        QCOMPARE(unlike->value, 1.0);
        QCOMPARE(unlike->gradient, (Numbers{0.0, 0.0}));
        const auto triplet =
            numerics::evaluate(loss("triplet"), {.prediction = a, .classes = 2, .others = {a, a}}, {1.0});
        QCOMPARE(triplet->value, 1.0);
        QCOMPARE(triplet->gradient, (Numbers{0.0, 0.0}));
    }

    void atTheKinkTheSlopeIsZero()
    {
        const Numbers a{1.0, 0.0};
        const Numbers b{0.0, 1.0};
        const auto cosine = numerics::evaluate(loss("cosine_embedding"), pairs({-1.0}, a, b, 2), {0.0});
        QCOMPARE(cosine->gradient, (Numbers{0.0, 0.0}));
        const Numbers far{1.0, 1.0};
        const auto triplet =
            numerics::evaluate(loss("triplet"), {.prediction = a, .classes = 2, .others = {a, far}}, {1.0});
        QCOMPARE(triplet->value, 0.0);
        QCOMPARE(triplet->otherGradients[1], (Numbers{0.0, 0.0}));
    }

    void errors()
    {
        const Numbers a{1.0, 2.0};
        const Numbers zero{0.0, 0.0};
        const Numbers infinite{1.0, std::numeric_limits<double>::infinity()};
        const auto error = [](const Loss &of, const LossData &data, const Numbers &parameters) {
            return numerics::evaluate(of, data, parameters).error();
        };
        QCOMPARE(error(loss("cosine_embedding"), pairs({1.0}, a, zero, 2), {0.0}).field, std::string("b"));
        QCOMPARE(error(loss("cosine_embedding"), pairs({1.0}, zero, a, 2), {0.0}).kind, ErrorKind::Domain);
        QCOMPARE(error(loss("cosine_embedding"), pairs({0.0}, a, a, 2), {0.0}).field, std::string("target"));
        QCOMPARE(error(loss("cosine_embedding"), pairs({1.0}, a, a, 2), {-1.0}).field, std::string("params.margin"));
        QCOMPARE(error(loss("contrastive"), pairs({1.0}, a, infinite, 2), {1.0}).field, std::string("b"));
        QCOMPARE(error(loss("contrastive"), pairs({1.0}, a, {1.0}, 2), {1.0}).kind, ErrorKind::Shape);
        QCOMPARE(error(loss("contrastive"), pairs({-1.0}, a, a, 2), {1.0}).kind, ErrorKind::Domain);
        QCOMPARE(error(loss("triplet"), {.classes = 2}, {1.0}).field, std::string("anchor"));
        QCOMPARE(error(loss("dice"), {zero, zero}, {0.0}).field, std::string("params.smooth"));
        QCOMPARE(error(loss("jaccard"), {zero, zero}, {0.0}).kind, ErrorKind::Domain);
        QCOMPARE(error(loss("dice"), {Numbers{0.5, 0.5}, zero}, {1.0}).field, std::string("target"));
        QCOMPARE(error(loss("dice"), {zero, a}, {1.0}).field, std::string("prediction"));
    }
};

QTEST_APPLESS_MAIN(VectorLossesTest)
#include "tst_vectorlosses.moc"
