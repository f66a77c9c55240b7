#include "numerics/lossminimiser.h"

#include "numerics/lossmember.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using core::ErrorKind;
using numerics::Loss;
using Numbers = std::vector<double>;

namespace {

const Loss &known(const char *id)
{
    return *numerics::findLoss(id);
}

Numbers initial(const Loss &loss)
{
    Numbers result;
    for (const numerics::Parameter &parameter : loss.parameters)
        result.push_back(parameter.initial);
    return result;
}

/// ln(1 + r²): not convex, and deaf to what is far away.
Loss cauchy()
{
    return {.id = "cauchy", .evaluate = numerics::elementwise([](double y, double p, numerics::Values) {
                                const double r = p - y;
                                return numerics::ValueAndSlope{std::log1p(r * r), 2.0 * r / (1.0 + r * r)};
                            })};
}

/// |τ − [r < 0]| r², with r = y − ŷ.
Loss expectile()
{
    return {.id = "expectile",
            .traits = {numerics::LossTrait::Convex, numerics::LossTrait::Smooth},
            .evaluate = numerics::elementwise([](double y, double p, numerics::Values) {
                const double weight = p < y ? 0.8 : 0.2;
                return numerics::ValueAndSlope{weight * (p - y) * (p - y), 2.0 * weight * (p - y)};
            })};
}

double meanLoss(const Loss &loss, const Numbers &parameters, const Numbers &x, const Numbers &y, double intercept,
                double slope)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < y.size(); ++i)
        sum += numerics::evaluateAt(loss, y[i], intercept + slope * x[i], parameters).value;
    return sum / static_cast<double>(y.size());
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

const Numbers sample{1.0, 2.0, 2.5, 3.0, 4.5, 14.0};
const Numbers lineX{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0};
const Numbers lineY{1.4, 1.9, 3.2, 3.8, 5.3, 5.9, 1.0};

} // namespace

class LossMinimiserTest : public QObject
{
    Q_OBJECT

private slots:
    void squaresHaveTheMean()
    {
        for (const char *id : {"squared", "half_squared"}) {
            const auto best = numerics::bestConstant(known(id), {}, sample);
            QVERIFY(best);
            QVERIFY(near(best->lowest, 4.5, 1e-14));
            QCOMPARE(best->highest, best->lowest);
        }
    }

    // Of an even number of values all between the two in the middle.
    void absoluteErrorsHaveTheMedian()
    {
        const auto even = numerics::bestConstant(known("absolute"), {}, sample);
        QCOMPARE(even->lowest, 2.5);
        QCOMPARE(even->highest, 3.0);
        const auto odd = numerics::bestConstant(known("absolute"), {}, {7.0, -1.0, 3.0});
        QCOMPARE(odd->lowest, 3.0);
        QCOMPARE(odd->highest, 3.0);
    }

    // A quantile q: at most τ·n numbers below, at most (1 − τ)·n above; by counting.
    void quantileLossesHaveTheQuantile_data()
    {
        QTest::addColumn<double>("tau");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::newRow("0.1") << 0.1 << 1.0 << 2.0;
        QTest::newRow("0.25") << 0.25 << 3.0 << 3.0;
        QTest::newRow("0.3") << 0.3 << 3.0 << 4.0;
        QTest::newRow("0.7") << 0.7 << 7.0 << 8.0;
        QTest::newRow("0.9") << 0.9 << 9.0 << 10.0;
        QTest::newRow("0.95") << 0.95 << 10.0 << 10.0;
    }
    void quantileLossesHaveTheQuantile()
    {
        QFETCH(double, tau);
        QFETCH(double, lowest);
        QFETCH(double, highest);
        const Numbers ten{4.0, 10.0, 1.0, 7.0, 3.0, 9.0, 2.0, 8.0, 5.0, 6.0};
        const auto best = numerics::bestConstant(known("quantile"), {tau}, ten);
        QVERIFY(best);
        QCOMPARE(best->lowest, lowest);
        QCOMPARE(best->highest, highest);
    }

    // 0.8 Σ (yᵢ − e)⁺ = 0.2 Σ (e − yᵢ)⁺: between 4.5 and 14 it is 0.8 (14 − e) = 0.2 (5e − 13), so e = 13.8/1.8.
    void expectilesAreFound()
    {
        const auto best = numerics::bestConstant(expectile(), {}, sample);
        QVERIFY(near(best->lowest, 13.8 / 1.8, 1e-13));
        QCOMPARE(best->highest, best->lowest);
    }

    // Huber with δ = 1: the clamped residuals of 0, 1, 2 and 100 sum to 0 at 3/2.
    void huberLiesBetween()
    {
        const auto best = numerics::bestConstant(known("huber"), {1.0}, {0.0, 1.0, 2.0, 100.0});
        // −1 pulls up from 100, +1 down from 0, and (c − 1) + (c − 2) = 0.
        QVERIFY(near(best->lowest, 1.5, 1e-14));
    }

    // Within 2 of all of 5, 6 and 8 is every constant from 8 − 2 to 5 + 2.
    void aWideTubeLeavesARange()
    {
        const auto best = numerics::bestConstant(known("epsilon_insensitive"), {2.0}, {5.0, 6.0, 8.0});
        QVERIFY(near(best->lowest, 6.0, 1e-12));
        QVERIFY(near(best->highest, 7.0, 1e-12));
        QCOMPARE(best->value, 0.0);
    }

    void nothingNearIsBetter_data()
    {
        QTest::addColumn<const Loss *>("loss");
        for (const Loss &loss : numerics::losses())
            if (numerics::hasMinimisers(loss))
                QTest::newRow(loss.id.c_str()) << &loss;
    }
    void nothingNearIsBetter()
    {
        QFETCH(const Loss *, loss);
        const Numbers parameters = initial(*loss);
        const Numbers none(sample.size(), 0.0);
        const auto best = numerics::bestConstant(*loss, parameters, sample);
        QVERIFY(best);
        const auto line = numerics::bestLine(*loss, parameters, lineX, lineY);
        QVERIFY(line);
        for (const double away : {1e-6, 1e-3, 0.1, 1.0, 5.0})
            for (const double side : {-1.0, 1.0}) {
                const double constant = (side < 0.0 ? best->lowest : best->highest) + side * away;
                QVERIFY(meanLoss(*loss, parameters, none, sample, constant, 0.0) >= best->value - 1e-15);
                for (const double turn : {-1.0, -0.3, 0.0, 0.3, 1.0})
                    QVERIFY(meanLoss(*loss, parameters, lineX, lineY, line->intercept + side * away,
                                     line->slope + turn * away)
                            >= line->value - 1e-12);
            }
    }

    // By the normal equations: n = 7, Σx = 28, Σx² = 140, Σy = 22.5, Σxy = 98.9.
    void squaresHaveTheLineOfLeastSquares()
    {
        const double slope = (7.0 * 98.9 - 28.0 * 22.5) / (7.0 * 140.0 - 28.0 * 28.0);
        double products = 0.0;
        for (std::size_t i = 0; i < lineX.size(); ++i)
            products += lineX[i] * lineY[i];
        QVERIFY(near(products, 98.9, 1e-12));
        const auto line = numerics::bestLine(known("squared"), {}, lineX, lineY);
        QVERIFY(near(line->slope, slope, 1e-12));
        QVERIFY(near(line->intercept, (22.5 - 28.0 * slope) / 7.0, 1e-12));
    }

    // A best line of absolute errors goes through two of the points: the best of all those is as good, and no better.
    void absoluteErrorsHaveALineThroughTwoPoints_data()
    {
        QTest::addColumn<double>("tau");
        for (const double tau : {0.1, 0.35, 0.5, 0.9})
            QTest::addRow("%g", tau) << tau;
    }
    void absoluteErrorsHaveALineThroughTwoPoints()
    {
        QFETCH(double, tau);
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < lineX.size(); ++i)
            for (std::size_t j = i + 1; j < lineX.size(); ++j) {
                const double slope = (lineY[j] - lineY[i]) / (lineX[j] - lineX[i]);
                least = std::min(least,
                                 meanLoss(known("quantile"), {tau}, lineX, lineY, lineY[i] - slope * lineX[i], slope));
            }
        const auto line = numerics::bestLine(known("quantile"), {tau}, lineX, lineY);
        QVERIFY(line);
        QVERIFY(near(line->value, least, 1e-12));
    }

    void anOutlierHasNoSayInALossThatIsNotConvex()
    {
        const Loss loss = cauchy();
        const auto constant = numerics::bestConstant(loss, {}, {0.0, 0.1, -0.1, 50.0});
        QVERIFY(near(constant->lowest, 0.0, 0.05));
        const auto slope = [&](double c) {
            double sum = 0.0;
            for (const double y : {0.0, 0.1, -0.1, 50.0})
                sum += numerics::evaluateAt(loss, y, c, {}).slope;
            return sum;
        };
        QVERIFY(std::abs(slope(constant->lowest)) < 1e-12);
        const auto line = numerics::bestLine(loss, {}, {0.0, 1.0, 2.0, 3.0, 4.0}, {1.0, 3.0, 5.0, 7.0, -60.0});
        QVERIFY(line);
        QVERIFY(near(line->slope, 2.0, 0.02));
        QVERIFY(near(line->intercept, 1.0, 0.05));
        const auto exact = numerics::bestLine(loss, {}, {0.0, 1.0, 2.0, 3.0}, {1.0, 3.0, 5.0, 7.0});
        QVERIFY(near(exact->value, 0.0, 1e-20));
    }

    void scaleAndPlaceDoNotMatter()
    {
        for (const double scale : {1e-9, 1.0, 1e9}) {
            Numbers moved = sample;
            for (double &number : moved)
                number = scale * (number + 3.0);
            const auto best = numerics::bestConstant(known("squared"), {}, moved);
            QVERIFY(near(best->lowest / scale, 7.5, 1e-13));
            const auto median = numerics::bestConstant(known("absolute"), {}, moved);
            QCOMPARE(median->lowest, moved[2]);
            QCOMPARE(median->highest, moved[3]);
        }
        const auto alike = numerics::bestConstant(known("absolute"), {}, {2.0, 2.0, 2.0});
        QCOMPARE(alike->lowest, 2.0);
        QCOMPARE(alike->highest, 2.0);
        const auto zeros = numerics::bestConstant(known("squared"), {}, {0.0, 0.0});
        QCOMPARE(zeros->lowest, 0.0);
        const auto middle = numerics::bestConstant(known("absolute"), {}, {-5.0, 0.0, 5.0});
        QCOMPARE(middle->lowest, 0.0);
        QCOMPARE(middle->highest, 0.0);
    }

    void errors()
    {
        const auto kind = [](const auto &result) { return std::pair(result.error().kind, result.error().field); };
        using Kind = std::pair<ErrorKind, std::string>;
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(kind(numerics::bestConstant(known("hinge"), {}, sample)), Kind(ErrorKind::NotFound, "loss"));
        QCOMPARE(kind(numerics::bestConstant(known("squared"), {}, {})), Kind(ErrorKind::Shape, "y"));
        QCOMPARE(kind(numerics::bestConstant(known("squared"), {}, {infinity})), Kind(ErrorKind::Domain, "y"));
        QCOMPARE(kind(numerics::bestConstant(known("huber"), {-1.0}, sample)), Kind(ErrorKind::Domain, "params.delta"));
        QCOMPARE(kind(numerics::bestLine(known("squared"), {}, {1.0, 1.0}, {1.0, 2.0})), Kind(ErrorKind::Domain, "x"));
        QCOMPARE(kind(numerics::bestLine(known("squared"), {}, {1.0}, {1.0, 2.0})), Kind(ErrorKind::Shape, "y"));
        const Numbers many(numerics::mostLinePairs + 1, 1.0);
        QCOMPARE(kind(numerics::bestLine(known("squared"), {}, many, many)), Kind(ErrorKind::TooLarge, "x"));
        const core::Run run([] { return true; }, {});
        QCOMPARE(kind(numerics::bestConstant(known("squared"), {}, sample, run)).first, ErrorKind::Cancelled);
        QCOMPARE(kind(numerics::bestLine(known("squared"), {}, lineX, lineY, run)).first, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(LossMinimiserTest)
#include "tst_lossminimiser.moc"
