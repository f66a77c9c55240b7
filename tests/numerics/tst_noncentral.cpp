#include "numerics/distributioncases.h"
#include "numerics/draws.h"
#include "numerics/exactchecks.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using exact::Real;
using numerics::valueAt;

class TestNoncentral : public QObject
{
    Q_OBJECT

private slots:
    void functionsAreExact_data();
    void functionsAreExact();
    void quantilesAreExact_data() { functionsAreExact_data(); }
    void quantilesAreExact();
    void withoutNoncentralityTheyAreCentral_data();
    void withoutNoncentralityTheyAreCentral();
    void publishedPowers();
    void momentsThatDoNotExist();
    void largeNoncentralities();
    void densitiesAtTheEnds();
    void drawsHaveTheMoments_data();
    void drawsHaveTheMoments();
};

void TestNoncentral::functionsAreExact_data()
{
    QTest::addColumn<exact::Case>("wanted");
    const std::vector<exact::Case> cases = {
        {"noncentral_chi_squared", {4.0, 3.0}},
        {"noncentral_chi_squared", {0.5, 20.0}},
        {"noncentral_chi_squared", {3.0, 400.0}},
        {"noncentral_chi_squared", {300.0, 0.01}},
        {"noncentral_f", {5.0, 20.0, 3.0}},
        {"noncentral_f", {1.0, 3.0, 30.0}},
        {"noncentral_beta", {2.0, 5.0, 3.0}},
        {"noncentral_beta", {30.0, 20.0, 100.0}},
        {"noncentral_t", {10.0, 2.0}},
        {"noncentral_t", {1.0, -3.0}},
        {"noncentral_t", {200.0, 0.1}},
    };
    for (const exact::Case &c : cases)
        addRow(c);
}

void TestNoncentral::functionsAreExact()
{
    QFETCH(exact::Case, wanted);
    checkFunctions(wanted);
}

void TestNoncentral::quantilesAreExact()
{
    QFETCH(exact::Case, wanted);
    checkQuantiles(wanted);
}

void TestNoncentral::withoutNoncentralityTheyAreCentral_data()
{
    QTest::addColumn<exact::Case>("wanted");
    QTest::addColumn<exact::Case>("central");
    QTest::newRow("chi-squared") << exact::Case{"noncentral_chi_squared", {3.5, 0.0}}
                                 << exact::Case{"chi_squared", {3.5}};
    QTest::newRow("f") << exact::Case{"noncentral_f", {3.0, 12.0, 0.0}} << exact::Case{"f", {3.0, 12.0}};
    QTest::newRow("beta") << exact::Case{"noncentral_beta", {1.5, 4.0, 0.0}} << exact::Case{"beta", {1.5, 4.0}};
    QTest::newRow("t") << exact::Case{"noncentral_t", {7.0, 0.0}} << exact::Case{"student_t", {7.0, 0.0, 1.0}};
}

void TestNoncentral::withoutNoncentralityTheyAreCentral()
{
    QFETCH(exact::Case, wanted);
    QFETCH(exact::Case, central);
    const auto one = summary(wanted);
    const auto other = summary(central);
    QVERIFY(near(one.mean, other.mean, 4.0) && near(one.variance, other.variance, 8.0));
    QVERIFY(std::abs(one.skewness - other.skewness) < 1e-14);
    QVERIFY(std::abs(one.excessKurtosis - other.excessKurtosis) < 1e-13);
    QVERIFY(near(one.mode, other.mode, 16.0) && near(one.median, other.median, 8.0));
    QVERIFY(std::abs(one.entropy - other.entropy) < 1e-13);
    const double x = valueAt(functions(central).quantile, central.parameters, 0.3);
    for (const auto function : {&numerics::DistributionFunctions::logPdf, &numerics::DistributionFunctions::logCdf,
                                &numerics::DistributionFunctions::logSf})
        QVERIFY(near(valueAt(functions(wanted).*function, wanted.parameters, x),
                     valueAt(functions(central).*function, central.parameters, x), 4.0));
}

// Cohen, Statistical Power Analysis for the Behavioral Sciences (1988): tables 2.3 (two samples of 64, d = 0.5: 80 %)
// and 8.3 (four groups of 18, f = 0.4: 80 %), each to a hundredth.
void TestNoncentral::publishedPowers()
{
    const double limit = valueAt(functions({"student_t", {}}).isf, std::vector<double>{126.0, 0.0, 1.0}, 0.025);
    const exact::Case means{"noncentral_t", {126.0, 0.5 * std::sqrt(32.0)}};
    QVERIFY(std::abs(valueAt(functions(means).sf, means.parameters, limit) - 0.80) < 0.005);
    const double ratio = valueAt(functions({"f", {}}).isf, std::vector<double>{3.0, 68.0}, 0.05);
    const exact::Case groups{"noncentral_f", {3.0, 68.0, 0.16 * 72.0}};
    QVERIFY(std::abs(valueAt(functions(groups).sf, groups.parameters, ratio) - 0.80) < 0.02);
}

void TestNoncentral::momentsThatDoNotExist()
{
    QVERIFY(std::isnan(summary({"noncentral_t", {1.0, 2.0}}).mean));
    const auto two = summary({"noncentral_t", {2.0, 2.0}});
    QVERIFY(std::isfinite(two.mean) && two.variance == infinity && std::isnan(two.skewness));
    const auto four = summary({"noncentral_t", {4.0, 2.0}});
    QVERIFY(std::isfinite(four.skewness) && four.excessKurtosis == infinity);
    const auto f = summary({"noncentral_f", {3.0, 4.0, 1.0}});
    QVERIFY(std::isfinite(f.mean) && f.variance == infinity && std::isnan(f.skewness));
    QVERIFY(summary({"noncentral_f", {3.0, 2.0, 1.0}}).mean == infinity);
    QVERIFY(summary({"noncentral_f", {3.0, 6.0, 1.0}}).skewness == infinity);
}

// Nearly normal, by the central limit theorem: the third moment moves the median by about a third of the skewness.
void TestNoncentral::largeNoncentralities()
{
    for (const double noncentrality : {1e6, 1e10}) {
        const exact::Case c{"noncentral_chi_squared", {5.0, noncentrality}};
        const auto s = summary(c);
        QVERIFY(std::abs((s.median - s.mean) / s.standardDeviation + s.skewness / 6.0) < s.skewness * s.skewness);
        QVERIFY(near(valueAt(functions(c).cdf, c.parameters, s.mean) + valueAt(functions(c).sf, c.parameters, s.mean),
                     1.0, 4.0));
        const double normal = 0.5 * std::log(2.0 * std::acos(-1.0) * std::exp(1.0) * s.variance);
        QVERIFY(std::abs(s.entropy - normal) < s.skewness * s.skewness);
    }
}

void TestNoncentral::densitiesAtTheEnds()
{
    const auto at = [](const exact::Case &c, double x) { return valueAt(functions(c).pdf, c.parameters, x); };
    QVERIFY(near(at({"noncentral_chi_squared", {2.0, 3.0}}, 0.0), 0.5 * std::exp(-1.5), 4.0));
    QCOMPARE(at({"noncentral_chi_squared", {1.0, 3.0}}, 0.0), infinity);
    QCOMPARE(at({"noncentral_f", {3.0, 4.0, 3.0}}, 0.0), 0.0);
    QCOMPARE(at({"noncentral_beta", {2.0, 0.5, 3.0}}, 1.0), infinity);
    // Of b = 1 the density at 1 is E[a + J].
    QVERIFY(near(at({"noncentral_beta", {2.0, 1.0, 3.0}}, 1.0), 3.5, 4.0));
}

void TestNoncentral::drawsHaveTheMoments_data()
{
    QTest::addColumn<exact::Case>("wanted");
    for (const exact::Case &c : std::vector<exact::Case>{{"noncentral_chi_squared", {4.0, 3.0}},
                                                         {"noncentral_chi_squared", {1.0, 100.0}},
                                                         {"noncentral_f", {5.0, 30.0, 40.0}},
                                                         {"noncentral_beta", {2.0, 5.0, 3.0}},
                                                         {"noncentral_t", {12.0, -2.0}}})
        addRow(c);
}

void TestNoncentral::drawsHaveTheMoments()
{
    QFETCH(exact::Case, wanted);
    const auto s = summary(wanted);
    constexpr std::size_t count = 200000;
    std::vector<double> values(count);
    numerics::Draws draws(7);
    functions(wanted).sampler(wanted.parameters)(draws, values);
    const double n = static_cast<double>(count);
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    QVERIFY(std::abs(mean - s.mean) < 5.0 * s.standardDeviation / std::sqrt(n));
    const auto below = std::count_if(values.begin(), values.end(), [&](double x) { return x <= s.median; });
    QVERIFY(std::abs(static_cast<double>(below) / n - 0.5) < 2.5 / std::sqrt(n));
}

QTEST_APPLESS_MAIN(TestNoncentral)
#include "tst_noncentral.moc"
