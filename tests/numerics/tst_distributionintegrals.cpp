#include "numerics/distributioncases.h"
#include "numerics/exactchecks.h"

#include <QTest>

using exact::Real;
using numerics::valueAt;

/// Distributions whose distribution function is an integral without closed form.
class TestDistributionIntegrals : public QObject
{
    Q_OBJECT

private slots:
    void functionsAreExact_data();
    void functionsAreExact();
    void quantilesAreExact_data() { functionsAreExact_data(); }
    void quantilesAreExact();
    void thinTailOfTheSkewNormal();
    void publishedSkewNormals();
    void directionsNearTheEnds();
    void circularVariances();
    void directionsOfEveryConcentration();
};

void TestDistributionIntegrals::functionsAreExact_data()
{
    QTest::addColumn<exact::Case>("wanted");
    const std::vector<exact::Case> cases = {
        {"skew_normal", {0.0, 1.0, 4.0}}, {"skew_normal", {3.1, 0.3, -0.7}}, {"von_mises", {0.0, 2.0}},
        {"von_mises", {1.3, 0.0}},        {"von_mises", {-2.0, 0.01}},       {"von_mises", {40.0, 30.0}},
    };
    for (const exact::Case &c : cases)
        addRow(c);
}

void TestDistributionIntegrals::functionsAreExact()
{
    QFETCH(exact::Case, wanted);
    checkFunctions(wanted);
}

void TestDistributionIntegrals::quantilesAreExact()
{
    QFETCH(exact::Case, wanted);
    // At 100 digits the skew normal's integral takes its time, so one of them must do.
    if (wanted.distribution != "skew_normal" || wanted.parameters.back() > 0.0)
        checkQuantiles(wanted);
}

// There Φ(z) − 2T(z, α) has no digit left. Reference: the density integrated at 100 digits.
void TestDistributionIntegrals::thinTailOfTheSkewNormal()
{
    for (const auto &[shape, z] : {std::pair(5.0, -3.0), std::pair(1000.0, -0.02), std::pair(0.3, -20.0)}) {
        const exact::Case right{"skew_normal", {0.0, 1.0, shape}};
        const exact::Case left{"skew_normal", {0.0, 1.0, -shape}};
        const auto density = [a = shape](const Real &t) -> Real { return exp(exact::skewNormalLogDensity(t, a)); };
        const Real tail = exact::integral(density, Real(z) - 5, z);
        const double lower = valueAt(functions(right).cdf, right.parameters, z);
        QVERIFY2(exact::unitsOff(lower, tail) <= 4.0, qPrintable(QString::number(lower)));
        QCOMPARE(valueAt(functions(left).sf, left.parameters, -z), lower);
        QVERIFY(exact::unitsOff(valueAt(functions(right).logCdf, right.parameters, z), log(tail)) <= 4.0);
    }
    // Far beyond underflow the tail is the density over z (1 + α²), but for terms of the order of z⁻².
    const exact::Case far{"skew_normal", {0.0, 1.0, 3.0}};
    const double z = 1e6;
    const double expected = valueAt(functions(far).logPdf, far.parameters, -z) - std::log(10.0 * z);
    QVERIFY(near(valueAt(functions(far).logCdf, far.parameters, -z), expected, 2.0));
    QVERIFY(near(valueAt(functions(far).logSf, far.parameters, z),
                 valueAt(functions(far).logPdf, far.parameters, z) - std::log(z), 2.0));
}

// SciPy's issue 20124 and Boost's 1120 tell of these: Boost 1.81 says 1.08e-18 and 4.83e142.
void TestDistributionIntegrals::publishedSkewNormals()
{
    const exact::Case five{"skew_normal", {0.0, 1.0, 5.0}};
    QVERIFY(std::abs(valueAt(functions(five).cdf, five.parameters, -3.0) / 4.13667076006e-55 - 1.0) < 1e-11);
    const exact::Case steep{"skew_normal", {0.0, 1.0, 500.0}};
    QVERIFY(std::abs(valueAt(functions(steep).quantile, steep.parameters, 0.01) - 0.012533469508013) < 1e-14);
    // A shape of 0 is the normal distribution; a large one half of it.
    QVERIFY(near(summary({"skew_normal", {1.0, 2.0, 0.0}}).entropy, summary({"normal", {1.0, 2.0}}).entropy, 4.0));
    const double halfNormal = summary({"normal", {0.0, 1.0}}).entropy - std::log(2.0);
    QVERIFY(std::abs(summary({"skew_normal", {0.0, 1.0, 1e6}}).entropy - halfNormal) < 2e-6);
}

// The tail beyond x is the density at the end times the way there, which an angle rounded to a double must not lose.
void TestDistributionIntegrals::directionsNearTheEnds()
{
    const exact::Case c{"von_mises", {0.0, 3.0}};
    const double x = 3.141592653589793; // the double below π
    const double inside = std::nextafter(x, 0.0);
    const Real within = (boost::math::constants::pi<Real>() - inside) * exp(exact::logDensity(c, inside));
    QVERIFY(exact::unitsOff(valueAt(functions(c).sf, c.parameters, inside), within) <= 4.0);
    QVERIFY(exact::unitsOff(valueAt(functions(c).cdf, c.parameters, -inside), within) <= 4.0);
}

// 1 − I₁(κ)/I₀(κ); for large κ it is 1/(2κ) + 1/(8κ²) + 1/(8κ³) + 25/(128κ⁴) + …
void TestDistributionIntegrals::circularVariances()
{
    for (const double kappa : {0.0, 1e-3, 0.7, 2.0, 40.0, 300.0}) {
        const Real exactly = 1 - exact::besselI(1, kappa) / exact::besselI(0, kappa);
        const auto s = summary({"von_mises", {5.0, kappa}});
        QVERIFY(exact::unitsOff(s.circularVariance, exactly) <= 4.0);
        const Real pi = boost::math::constants::pi<Real>();
        const Real entropy =
            log(2 * pi * exact::besselI(0, kappa)) - kappa * exact::besselI(1, kappa) / exact::besselI(0, kappa);
        QVERIFY(exact::unitsOff(s.entropy, entropy) <= 4.0);
    }
    const double k = 1e6;
    const double series = (0.5 + (0.125 + 0.125 / k) / k) / k;
    QVERIFY(near(summary({"von_mises", {0.0, k}}).circularVariance, series, 4.0));
    QVERIFY(std::isnan(summary({"normal", {0.0, 1.0}}).circularVariance));
}

void TestDistributionIntegrals::directionsOfEveryConcentration()
{
    const auto flat = summary({"von_mises", {1.0, 0.0}});
    const double pi = std::acos(-1.0);
    QVERIFY(near(flat.variance, pi * pi / 3.0, 4.0));
    QVERIFY(near(flat.excessKurtosis, -1.2, 8.0));
    QCOMPARE(flat.mode, flat.low);
    QVERIFY(near(flat.entropy, std::log(2.0 * pi), 4.0));
    // So narrow that the circle is not seen: normal of variance 1/κ, but for terms of the order of 1/κ.
    const exact::Case narrow{"von_mises", {0.0, 1e12}};
    const exact::Case normal{"normal", {0.0, 1e-6}};
    for (const double z : {-9.0, -1.0, 0.5, 20.0}) {
        const double x = z * 1e-6;
        QVERIFY(std::abs(valueAt(functions(narrow).logCdf, narrow.parameters, x)
                         - valueAt(functions(normal).logCdf, normal.parameters, x))
                < 1e-7);
    }
    QVERIFY(std::abs(summary(narrow).variance * 1e12 - 1.0) < 1e-11);
}

QTEST_APPLESS_MAIN(TestDistributionIntegrals)
#include "tst_distributionintegrals.moc"
