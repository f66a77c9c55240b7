#include "numerics/histogram.h"

#include "numerics/datacases.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using numerics::BinRule;
using numerics::histogramOf;
using numerics::kernelDensity;
using numerics::silvermanBandwidth;

namespace {

Numbers upTo(int n)
{
    Numbers result(static_cast<std::size_t>(n));
    std::iota(result.begin(), result.end(), 1.0);
    return result;
}

Numbers ascending(std::size_t count)
{
    Numbers result = scattered(count, 3.0, 2.0, 1);
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

class HistogramTest : public QObject
{
    Q_OBJECT

private slots:
    // 1 … 100: s² = 100 · 101/12, quartiles 25.75 and 75.25.
    void rulesGiveTheirCounts()
    {
        const Numbers data = upTo(100);
        QCOMPARE(histogramOf(data, BinRule::Sturges).counts.size(), 8U);
        const double scott = std::cbrt(24.0 * std::sqrt(M_PI)) * std::sqrt(100.0 * 101.0 / 12.0) / std::cbrt(100.0);
        QCOMPARE(histogramOf(data, BinRule::Scott).counts.size(), static_cast<std::size_t>(std::ceil(99.0 / scott)));
        const double quartiles = 2.0 * 49.5 / std::cbrt(100.0);
        QCOMPARE(histogramOf(data, BinRule::FreedmanDiaconis).counts.size(),
                 static_cast<std::size_t>(std::ceil(99.0 / quartiles)));
        QCOMPARE(histogramOf(data, BinRule::Count, 13).counts.size(), 13U);
        QCOMPARE(histogramOf(data, BinRule::Count, 100000).counts.size(), numerics::mostBins);
    }

    void everyNumberIsInOneBin()
    {
        const Numbers data = ascending(1000);
        for (const auto rule : {BinRule::Sturges, BinRule::Scott, BinRule::FreedmanDiaconis, BinRule::Count}) {
            const auto histogram = histogramOf(data, rule, 7);
            QCOMPARE(histogram.edges.size(), histogram.counts.size() + 1);
            QCOMPARE(histogram.edges.front(), data.front());
            QCOMPARE(histogram.edges.back(), data.back());
            std::size_t total = 0;
            for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
                const bool last = i + 1 == histogram.counts.size();
                total += histogram.counts[i];
                const auto inside = [&](double x) {
                    return x >= histogram.edges[i] && (x < histogram.edges[i + 1] || last);
                };
                QCOMPARE(static_cast<std::size_t>(std::count_if(data.begin(), data.end(), inside)),
                         histogram.counts[i]);
            }
            QCOMPARE(total, data.size());
        }
    }

    void equalNumbersAndNoWidth()
    {
        const auto one = histogramOf(Numbers{5, 5, 5}, BinRule::Scott);
        QCOMPARE(one.counts, std::vector<std::size_t>{3});
        QVERIFY(one.edges[0] < 5.0 && one.edges[1] > 5.0);
        const auto zero = histogramOf(Numbers{0}, BinRule::Sturges);
        QVERIFY(zero.edges[0] < 0.0 && zero.edges[1] > 0.0);
        const auto halfEqual = histogramOf(Numbers{1, 2, 2, 2, 2, 2, 9}, BinRule::FreedmanDiaconis);
        QCOMPARE(halfEqual.rule, BinRule::Sturges);
        QCOMPARE(halfEqual.counts.size(), 4U);
    }

    void silverman()
    {
        const double expected = 0.9 * std::min(std::sqrt(100.0 * 101.0 / 12.0), 49.5 / 1.34) * std::pow(100.0, -0.2);
        QVERIFY(std::abs(silvermanBandwidth(upTo(100)) - expected) < 1e-12);
        QCOMPARE(silvermanBandwidth(Numbers{5, 5}), 0.0);
        QVERIFY(silvermanBandwidth(Numbers{1, 2, 2, 2, 2, 2, 9}) > 0.0); // no quartiles apart
        QCOMPARE(silvermanBandwidth(Numbers{5}), 0.0);
    }

    void densityIsTheMeanOfNormals()
    {
        const Numbers data = ascending(50);
        const Numbers at{0.5, 3.0, 4.75, 30.0};
        const auto density = kernelDensity(data, 0.4, at);
        for (std::size_t i = 0; i < at.size(); ++i) {
            Exact sum = 0;
            for (const double number : data) {
                const Exact z = (Exact(at[i]) - number) / 0.4;
                sum += exp(-z * z / 2);
            }
            const double exact = static_cast<double>(sum) / (50 * 0.4 * std::sqrt(2.0 * M_PI));
            QVERIFY(std::abs(density[i] - exact) <= 1e-14 * exact + 1e-18);
        }
    }

    // Taking close numbers together moves each by less than a hundredth of a bandwidth.
    void manyNumbersGiveNearlyTheSame()
    {
        const Numbers data = ascending(20000);
        const Numbers at{1.0, 2.5, 4.9};
        const auto density = kernelDensity(data, 0.3, at);
        for (std::size_t i = 0; i < at.size(); ++i) {
            double sum = 0.0;
            for (const double number : data) {
                const double z = (at[i] - number) / 0.3;
                sum += std::exp(-0.5 * z * z) / (20000 * 0.3 * std::sqrt(2.0 * M_PI));
            }
            QVERIFY(std::abs(density[i] / sum - 1.0) < 1e-4);
        }
    }
};

QTEST_APPLESS_MAIN(HistogramTest)
#include "tst_histogram.moc"
