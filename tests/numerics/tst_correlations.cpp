#include "numerics/datacases.h"

#include "numerics/correlations.h"
#include "numerics/leastsquaresline.h"
#include "numerics/samples.h"

#include <boost/math/distributions/students_t.hpp>

#include <QTest>

#include <cmath>

using numerics::correlate;
using numerics::CorrelationKind;
using numerics::leastSquaresLine;

namespace {

/// y near 3 − 2x, off by at most `noise`.
Numbers alongLine(const Numbers &x, double noise, unsigned seed)
{
    Numbers y = scattered(x.size(), 0.0, noise, seed);
    for (std::size_t i = 0; i < x.size(); ++i)
        y[i] += 3.0 - 2.0 * x[i];
    return y;
}

Exact exactCorrelation(const Numbers &x, const Numbers &y)
{
    return exactMoment(x, 1, y, 1) / sqrt(exactMoment(x, 2) * exactMoment(y, 2));
}

Exact exactTail(const Exact &t, int freedom)
{
    const boost::math::students_t_distribution<Exact> distribution(freedom);
    return 2 * cdf(complement(distribution, abs(t)));
}

struct ByPairs
{
    double tau = 0.0;
    double z = 0.0;
};

/// Kendall's tau-b by looking at every pair, and its z by the variance over all orders of y given the ties, both as
/// they are defined.
ByPairs kendallByPairs(const Numbers &x, const Numbers &y)
{
    const auto sign = [](double d) { return d > 0 ? 1 : d < 0 ? -1 : 0; };
    double s = 0;
    double inX = 0;
    double inY = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t j = i + 1; j < x.size(); ++j) {
            s += sign(x[i] - x[j]) * sign(y[i] - y[j]);
            inX += x[i] != x[j] ? 1 : 0;
            inY += y[i] != y[j] ? 1 : 0;
        }
    // The variance of S: the mean of S² over every order of y.
    std::vector<std::size_t> order(x.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    double squares = 0;
    double orders = 0;
    do {
        double shuffled = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            for (std::size_t j = i + 1; j < x.size(); ++j)
                shuffled += sign(x[i] - x[j]) * sign(y[order[i]] - y[order[j]]);
        squares += shuffled * shuffled;
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    return {s / std::sqrt(inX * inY), s / std::sqrt(squares / orders)};
}

} // namespace

Q_DECLARE_METATYPE(Numbers)

class CorrelationsTest : public QObject
{
    Q_OBJECT

private slots:
    void pearsonKeepsItsDigits_data()
    {
        QTest::addColumn<Numbers>("x");
        QTest::addColumn<Numbers>("y");
        const Numbers small = scattered(50, 1.0, 2.0, 1);
        const Numbers large = scattered(60, 1e9, 1e-3, 2);
        QTest::newRow("strong") << small << alongLine(small, 0.5, 3);
        QTest::newRow("weak") << small << scattered(50, 0.0, 1.0, 4);
        QTest::newRow("nearly a line") << small << alongLine(small, 1e-9, 5);
        QTest::newRow("far from 0") << large << scattered(60, -1e9, 1e-2, 6);
        QTest::newRow("far from 0, along a line") << large << alongLine(large, 1e-4, 7);
        QTest::newRow("three pairs") << Numbers{1, 2, 4} << Numbers{1, 3, 2};
    }
    void pearsonKeepsItsDigits()
    {
        QFETCH(Numbers, x);
        QFETCH(Numbers, y);
        const auto correlation = correlate(x, y, CorrelationKind::Pearson);
        QVERIFY(correlation);
        const Exact r = exactCorrelation(x, y);
        QVERIFY(ulps(correlation->value, r) <= 1.0);
        const Exact t = r * sqrt(Exact(x.size() - 2) / (1 - r * r));
        QVERIFY(ulps(correlation->pValue, exactTail(t, static_cast<int>(x.size()) - 2)) <= 8.0);
    }

    void aLineHasCorrelationOne_data()
    {
        QTest::addColumn<double>("slope");
        QTest::newRow("rising") << 2.0;
        QTest::newRow("falling") << -0.5;
    }
    void aLineHasCorrelationOne()
    {
        QFETCH(double, slope);
        Numbers x;
        Numbers y;
        for (int i = 0; i < 10; ++i) {
            x.push_back(i * i);
            y.push_back(1.0 + slope * i * i);
        }
        for (const auto kind : {CorrelationKind::Pearson, CorrelationKind::Spearman, CorrelationKind::Kendall})
            QCOMPARE(correlate(x, y, kind)->value, std::copysign(1.0, slope));
        QCOMPARE(correlate(x, y, CorrelationKind::Pearson)->pValue, 0.0);
    }

    void spearmanIsPearsonOfRanks()
    {
        const Numbers x{1, 5, 2, 2, 8, 9, 3};
        const Numbers y{2, 6, 6, 1, 7, 5, 0};
        const auto correlation = correlate(x, y, CorrelationKind::Spearman);
        QVERIFY(correlation);
        const Exact rho = exactCorrelation(numerics::ranks(x), numerics::ranks(y));
        QVERIFY(ulps(correlation->value, rho) <= 1.0);
        const Exact z = rho * sqrt(Exact(6));
        QVERIFY(ulps(correlation->pValue, boost::math::erfc(Exact(abs(z) / sqrt(Exact(2))))) <= 8.0);
    }

    void kendallIsFoundPairByPair_data()
    {
        QTest::addColumn<Numbers>("x");
        QTest::addColumn<Numbers>("y");
        QTest::newRow("no ties") << Numbers{3, 1, 4, 2, 6, 5, 9} << Numbers{2, 7, 1, 8, 4, 5, 0};
        QTest::newRow("ties in x") << Numbers{1, 1, 2, 2, 2, 3} << Numbers{1, 2, 3, 4, 5, 6};
        QTest::newRow("ties in both") << Numbers{12, 2, 1, 12, 2, 3, 3} << Numbers{1, 4, 7, 1, 0, 4, 4};
        QTest::newRow("the same pair again") << Numbers{1, 1, 1, 2, 2} << Numbers{5, 5, 5, 3, 3};
        QTest::newRow("three") << Numbers{1, 2, 3} << Numbers{1, 1, 0};
    }
    void kendallIsFoundPairByPair()
    {
        QFETCH(Numbers, x);
        QFETCH(Numbers, y);
        const auto correlation = correlate(x, y, CorrelationKind::Kendall);
        QVERIFY(correlation);
        const ByPairs expected = kendallByPairs(x, y);
        QVERIFY(std::abs(correlation->value - expected.tau) <= 1e-15);
        QVERIFY(std::abs(correlation->pValue - std::erfc(std::abs(expected.z) / std::sqrt(2.0))) <= 1e-13);
    }

    // Long columns fall into two halves whose pairs are counted by hand: n pairs rising within each, none between.
    void kendallOfManyPairs()
    {
        const std::size_t half = 50000;
        Numbers x;
        Numbers y;
        for (std::size_t i = 0; i < 2 * half; ++i) {
            x.push_back(static_cast<double>(i));
            y.push_back(static_cast<double>(i < half ? i + half : i - half)); // the halves change places
        }
        const double inside = 2.0 * 0.5 * static_cast<double>(half) * static_cast<double>(half - 1);
        const double across = static_cast<double>(half) * static_cast<double>(half);
        QCOMPARE(correlate(x, y, CorrelationKind::Kendall)->value, (inside - across) / (inside + across));
    }

    // NIST, Statistical Reference Datasets, linear regression: Norris, certified values.
    void norrisIsAsCertified()
    {
        const Numbers x{0.2, 337.4, 118.2, 884.6, 10.1,  226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4,
                        0.6, 775.5, 666.9, 338.0, 447.5, 11.6,  556.0, 228.1, 995.8, 887.6, 120.2, 0.3,
                        0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1,  118.3, 229.2, 669.1, 448.9, 0.5};
        const Numbers y{0.1, 338.8, 118.1, 888.0, 9.2,   228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3,
                        0.1, 778.1, 668.8, 339.3, 448.9, 10.8,  557.7, 228.3, 998.0, 888.8, 119.6, 0.3,
                        0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2,  117.6, 228.9, 668.4, 449.2, 0.2};
        const auto line = leastSquaresLine(x, y);
        QVERIFY(line);
        const auto near = [](double value, double certified) {
            // The decimals become doubles, which moves what is left over by some 10⁻¹³ of it.
            return std::abs(value - certified) <= 1e-12 * std::abs(certified);
        };
        QVERIFY(near(line->intercept, -0.262323073774029));
        QVERIFY(near(line->slope, 1.00211681802045));
        QVERIFY(near(line->interceptError, 0.232818234301152));
        QVERIFY(near(line->slopeError, 0.429796848199937e-3));
        QVERIFY(near(line->residualDeviation, 0.884796396144373));
        QVERIFY(near(line->determination, 0.999993745883712));
    }

    void lineKeepsItsDigitsFarFromTheOrigin()
    {
        const Numbers x = scattered(200, 1e9, 1e-3, 11);
        Numbers y = scattered(200, 0.0, 1e-3, 12);
        for (std::size_t i = 0; i < x.size(); ++i)
            y[i] += 0.5 * (x[i] - 1e9);
        const auto line = leastSquaresLine(x, y);
        QVERIFY(line);
        const Exact slope = exactMoment(x, 1, y, 1) / exactMoment(x, 2);
        const Exact residual = exactMoment(y, 2) - slope * exactMoment(x, 1, y, 1);
        QVERIFY(ulps(line->slope, slope) <= 1.0);
        QVERIFY(ulps(line->intercept, exactMean(y) - slope * exactMean(x)) <= 1.0);
        QVERIFY(ulps(line->residualDeviation, sqrt(residual / 198)) <= 2.0);
        QVERIFY(ulps(line->slopeError, sqrt(residual / 198 / exactMoment(x, 2))) <= 2.0);
    }

    void bandIsNarrowestAtTheMean()
    {
        const Numbers x{1, 2, 3, 4};
        const auto line = leastSquaresLine(x, Numbers{1, 3, 2, 5});
        QVERIFY(line);
        QCOMPARE(line->halfBand(2.5, 2.0), 2.0 * line->residualDeviation / 2.0);
        QVERIFY(line->halfBand(1.0, 2.0) > line->halfBand(2.0, 2.0));
        QCOMPARE(line->halfBand(0.0, 1.0), line->interceptError);
    }

    void errors()
    {
        const auto check = [](const core::Error &error, core::ErrorKind kind, const char *field) {
            QCOMPARE(core::code(error.kind), core::code(kind));
            QCOMPARE(error.field, std::string(field));
        };
        using Kind = core::ErrorKind;
        const Numbers three{1, 2, 4};
        for (const auto kind : {CorrelationKind::Pearson, CorrelationKind::Spearman, CorrelationKind::Kendall}) {
            check(correlate(three, Numbers{1, 2}, kind).error(), Kind::Shape, "y");
            check(correlate(Numbers{1, 2}, Numbers{1, 2}, kind).error(), Kind::Shape, "x");
            check(correlate(Numbers{}, Numbers{}, kind).error(), Kind::Shape, "x");
            check(correlate(Numbers{5, 5, 5}, three, kind).error(), Kind::Domain, "x");
            check(correlate(three, Numbers{5, 5, 5}, kind).error(), Kind::Domain, "y");
            check(correlate(three, three, kind, core::Run([] { return true; }, {})).error(), Kind::Cancelled, "");
        }
        check(leastSquaresLine(Numbers{5, 5, 5}, three).error(), Kind::Domain, "x");
        const auto level = leastSquaresLine(three, Numbers{5, 5, 5});
        QVERIFY(level && level->slope == 0.0 && level->intercept == 5.0 && std::isnan(level->determination));
    }
};

QTEST_APPLESS_MAIN(CorrelationsTest)
#include "tst_correlations.moc"
