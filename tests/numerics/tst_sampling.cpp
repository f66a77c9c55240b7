#include "numerics/distributioncases.h"
#include "numerics/draws.h"

#include <QTest>

#include <algorithm>
#include <random>

using numerics::Draws;
using numerics::valueAt;

class TestSampling : public QObject
{
    Q_OBJECT

private slots:
    void samplesFollowTheDistribution_data();
    void samplesFollowTheDistribution();
    void seedsDecide();
    void uniformNumbersComeFromTheStandardsEngine();
    void tinyShapesDoNotVanish();
    void certainOutcomesStay();
    void integersBeyondTheTable();
};

namespace {

std::vector<double> sample(const exact::Case &c, std::size_t n, std::uint64_t seed = 1)
{
    Draws draws(seed);
    std::vector<double> values(n);
    functions(c).sampler(c.parameters)(draws, values);
    return values;
}

/// The largest distance between the share of a sample at or below x and its probability, times √n. Of a continuous
/// distribution below 1.95 in 999 samples of 1000 (Kolmogorov), of a discrete one more often still.
double distance(const exact::Case &c, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const bool discrete = numerics::findDistribution(c.distribution)->discrete;
    const auto n = static_cast<double>(values.size());
    double largest = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double below = valueAt(functions(c).cdf, c.parameters, values[i]);
        const bool lastOfEqual = i + 1 == values.size() || values[i + 1] != values[i];
        if (lastOfEqual)
            largest = std::max(largest, std::abs(below - static_cast<double>(i + 1) / n));
        if (!discrete)
            largest = std::max(largest, std::abs(below - static_cast<double>(i) / n));
    }
    return largest * std::sqrt(n);
}

} // namespace

void TestSampling::samplesFollowTheDistribution_data()
{
    QTest::addColumn<exact::Case>("wanted");
    for (const numerics::Distribution &distribution : numerics::distributions())
        addRow({distribution.id, initialValues(distribution)});
    const std::vector<exact::Case> further = {{"gamma", {0.1, 3.0}},
                                              {"gamma", {1e5, 1e-3}},
                                              {"beta", {0.05, 0.2}},
                                              {"student_t", {0.7, 3.0, 2.0}},
                                              {"poisson", {1e5}},
                                              {"poisson", {0.01}},
                                              {"binomial", {1e9, 0.3}},
                                              {"negative_binomial", {0.2, 0.05}},
                                              {"chi_squared", {0.3}},
                                              {"f", {1.0, 0.8}},
                                              {"inverse_gamma", {0.4, 2.0}},
                                              {"weibull", {0.2, 5.0}},
                                              {"inverse_gaussian", {3.0, 0.5}},
                                              {"triangular", {0.0, 1.0, 1.0}},
                                              {"geometric", {1e-6}},
                                              {"discrete_uniform", {-3.0, 900000.0}}};
    for (const exact::Case &c : further)
        addRow(c);
}

void TestSampling::samplesFollowTheDistribution()
{
    QFETCH(exact::Case, wanted);
    const std::vector<double> values = sample(wanted, 20000);
    const double off = distance(wanted, values);
    QVERIFY2(off < 1.95, qPrintable(QString::number(off)));
    if (!numerics::findDistribution(wanted.distribution)->discrete)
        return;
    for (const double value : values)
        QVERIFY(value == std::floor(value) && valueAt(functions(wanted).pdf, wanted.parameters, value) > 0.0);
}

void TestSampling::seedsDecide()
{
    const exact::Case normal{"normal", {0.0, 1.0}};
    QCOMPARE(sample(normal, 7, 5), sample(normal, 7, 5));
    QVERIFY(sample(normal, 7, 5) != sample(normal, 7, 6));
    // The numbers of a longer sample begin with those of a shorter one.
    std::vector<double> longer = sample(normal, 100, 5);
    longer.resize(7);
    QCOMPARE(longer, sample(normal, 7, 5));
    QVERIFY(sample(normal, 0).empty());
}

// The C++ standard says what the 10,000th number of std::mt19937_64 with its default seed 5489 is: 9981545732273789042.
void TestSampling::uniformNumbersComeFromTheStandardsEngine()
{
    Draws draws(5489);
    double last = 0.0;
    for (int i = 0; i < 10000; ++i)
        last = draws.uniform();
    QCOMPARE(last, (static_cast<double>(9981545732273789042ULL >> 11U) + 0.5) * 0x1p-53);
}

// Nearly all of a gamma distribution of shape 0.001 is too small for a double, but a beta distribution is not.
void TestSampling::tinyShapesDoNotVanish()
{
    const std::vector<double> values = sample({"beta", {0.001, 0.001}}, 2000);
    const auto atOne = std::count_if(values.begin(), values.end(), [](double x) { return x > 0.5; });
    QVERIFY(std::none_of(values.begin(), values.end(), [](double x) { return std::isnan(x); }));
    QVERIFY(std::abs(static_cast<double>(atOne) - 1000.0) < 100.0); // 4.5 standard deviations
}

void TestSampling::certainOutcomesStay()
{
    const std::vector<std::pair<exact::Case, double>> rows = {{{"binomial", {7.0, 1.0}}, 7.0},
                                                              {{"poisson", {0.0}}, 0.0},
                                                              {{"geometric", {1.0}}, 0.0},
                                                              {{"hypergeometric", {9.0, 9.0, 4.0}}, 4.0},
                                                              {{"discrete_uniform", {3.0, 3.0}}, 3.0}};
    for (const auto &[c, outcome] : rows)
        QCOMPARE(sample(c, 5), std::vector<double>(5, outcome));
}

void TestSampling::integersBeyondTheTable()
{
    const exact::Case many{"poisson", {1e14}};
    const std::vector<double> values = sample(many, 300);
    QVERIFY(distance(many, values) < 1.95);
}

QTEST_APPLESS_MAIN(TestSampling)
#include "tst_sampling.moc"
