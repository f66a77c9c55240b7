#include "numerics/datacases.h"

#include "numerics/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using numerics::quantileOfSorted;
using numerics::summarise;

Q_DECLARE_METATYPE(Numbers)

class SamplesTest : public QObject
{
    Q_OBJECT

private slots:
    // NIST, Statistical Reference Datasets, univariate summary statistics: certified values.
    void certifiedSets_data()
    {
        QTest::addColumn<Numbers>("data");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("deviation");
        QTest::addColumn<double>("tolerance"); // what is lost already where the decimals become doubles

        QTest::newRow("NumAcc1") << Numbers{10000001, 10000003, 10000002} << 10000002.0 << 1.0 << 0.0;
        QTest::newRow("NumAcc2") << numericalAccuracySet(1.2, 1.1, 1.3, 500) << 1.2 << 0.1 << 1e-14;
        QTest::newRow("NumAcc3") << numericalAccuracySet(1000000.2, 1000000.1, 1000000.3, 500) << 1000000.2 << 0.1
                                 << 1e-9;
        QTest::newRow("NumAcc4") << numericalAccuracySet(10000000.2, 10000000.1, 10000000.3, 500) << 10000000.2 << 0.1
                                 << 1e-8;
    }
    void certifiedSets()
    {
        QFETCH(Numbers, data);
        QFETCH(double, mean);
        QFETCH(double, deviation);
        QFETCH(double, tolerance);
        const auto summary = summarise(data);
        QVERIFY(summary);
        QVERIFY(std::abs(summary->mean - mean) <= 1e-15 * mean);
        QVERIFY(std::abs(summary->standardDeviation - deviation) <= tolerance * deviation);
    }

    void momentsKeepTheirDigits_data()
    {
        QTest::addColumn<Numbers>("data");
        QTest::newRow("a billion and small differences") << scattered(1000, 1e9, 1e-3, 1);
        QTest::newRow("10^15 and small differences") << scattered(999, 1e15, 2.0, 2);
        QTest::newRow("NumAcc4") << numericalAccuracySet(10000000.2, 10000000.1, 10000000.3, 500);
        QTest::newRow("one differs by a unit in the last place") << numericalAccuracySet(1e9, 1e9, 1e9, 500);
        QTest::newRow("what cancels in the mean") << Numbers{1e16, 1.0, -1e16, 3e-5};
        QTest::newRow("near the largest") << scattered(100, 1e308, 1e305, 3);
        QTest::newRow("near the smallest") << scattered(100, 1e-305, 1e-306, 4);
        QTest::newRow("two") << Numbers{0.1, 0.3};
    }
    void momentsKeepTheirDigits()
    {
        QFETCH(Numbers, data);
        if (data.size() > 2 && data[1] == data[2]) // the row of equal numbers
            data[0] = std::nextafter(data[0], 2e9);
        const auto summary = summarise(data);
        QVERIFY(summary);
        QVERIFY(ulps(summary->mean, exactMean(data)) <= 1.0);
        const Exact second = exactMoment(data, 2) / data.size();
        const Exact root = sqrt(second);
        if (std::isfinite(static_cast<double>(exactVariance(data))) && static_cast<double>(second) > 1e-300)
            QVERIFY(ulps(summary->variance, exactVariance(data)) <= 1.0);
        QVERIFY(ulps(summary->standardDeviation, Exact(sqrt(exactVariance(data)))) <= 1.0);
        const Exact skewness = exactMoment(data, 3) / data.size() / (second * root);
        const Exact kurtosis = exactMoment(data, 4) / data.size() / (second * second) - 3;
        // Where they are differences that nearly cancel, as exact as what cancels.
        QVERIFY(abs(Exact(summary->skewness) - skewness) <= 4e-16 * std::max(1.0, std::abs(summary->skewness)));
        QVERIFY(abs(Exact(summary->excessKurtosis) - kurtosis)
                <= 4e-16 * std::max(1.0, std::abs(summary->excessKurtosis)));
    }

    void oneNumberAloneVariesInNoWay()
    {
        const auto summary = summarise(Numbers{7.0});
        QVERIFY(summary);
        QCOMPARE(summary->n, 1U);
        QCOMPARE(summary->mean, 7.0);
        QCOMPARE(summary->median, 7.0);
        for (const double none :
             {summary->variance, summary->standardDeviation, summary->skewness, summary->excessKurtosis})
            QVERIFY(std::isnan(none));
    }

    void equalNumbersHaveNoShape()
    {
        const auto summary = summarise(Numbers(7, 0.1));
        QVERIFY(summary);
        QCOMPARE(summary->mean, 0.1);
        QCOMPARE(summary->variance, 0.0);
        QVERIFY(std::isnan(summary->skewness) && std::isnan(summary->excessKurtosis));
    }

    void noNumbersAreAnError()
    {
        const auto summary = summarise(Numbers{});
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, core::ErrorKind::Shape);
        QCOMPARE(summary.error().field, std::string("data"));
    }

    void cancels()
    {
        QCOMPARE(summarise(Numbers{1.0, 2.0}, core::Run([] { return true; }, {})).error().kind,
                 core::ErrorKind::Cancelled);
    }

    // Type 7 by its definition: h = (n − 1)p, x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋ + 1] − x[⌊h⌋]).
    void quantilesLieBetweenOrderStatistics()
    {
        const Numbers data = numerics::sorted(scattered(237, 5.0, 4.0, 9));
        for (int i = 0; i <= 1000; ++i) {
            const double p = i / 1000.0;
            const Exact h = Exact(236) * i / 1000;
            const auto below = static_cast<std::size_t>(h);
            const Exact part = h - below;
            const Exact exact =
                part == 0 ? Exact(data[below]) : data[below] + part * (Exact(data[below + 1]) - data[below]);
            // p itself is rounded, by half a unit of 1, which moves h by so much of a step.
            const double step = below + 1 < data.size() ? data[below + 1] - data[below] : 0.0;
            QVERIFY(abs(quantileOfSorted(data, p) - exact) <= 236 * 1.2e-16 * step + 4.5e-16 * std::abs(data[below]));
        }
        QCOMPARE(quantileOfSorted(data, 0.0), data.front());
        QCOMPARE(quantileOfSorted(data, 1.0), data.back());
        QVERIFY(std::isnan(quantileOfSorted(data, std::nan(""))));
    }

    void aTenthOfElevenIsTheSecond()
    {
        Numbers data{-1e20, 0.0};
        for (int i = 2; i <= 10; ++i)
            data.push_back(i * 1e20);
        for (int i = 0; i <= 10; ++i)
            QCOMPARE(quantileOfSorted(data, i / 10.0), data[static_cast<std::size_t>(i)]);
    }

    void quantilesDoNotOverflow()
    {
        QCOMPARE(quantileOfSorted(Numbers{-1.5e308, 1.5e308}, 0.5), 0.0);
        QCOMPARE(quantileOfSorted(Numbers{3.0}, 0.7), 3.0);
    }

    void equalNumbersShareTheirRanks()
    {
        QCOMPARE(numerics::ranks(Numbers{10, 20, 10, 30, 10}), (Numbers{2.0, 4.0, 2.0, 5.0, 2.0}));
        QCOMPARE(numerics::ranks(Numbers{2, 1, 2, 1}), (Numbers{3.5, 1.5, 3.5, 1.5}));
        QVERIFY(numerics::ranks(Numbers{}).empty());
    }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "tst_samples.moc"
