#include "numerics/distributioncases.h"
#include "numerics/exactchecks.h"

#include <QTest>

using exact::Real;
using numerics::DistributionFunction;
using numerics::valueAt;

class TestDistributionAccuracy : public QObject
{
    Q_OBJECT

private slots:
    void functionsAreExact_data();
    void functionsAreExact();
    void quantilesAreExact_data() { functionsAreExact_data(); }
    void quantilesAreExact();
    void logTailsHoldBeyondUnderflow_data();
    void logTailsHoldBeyondUnderflow();
    void hazardHoldsBeyondUnderflow();
    void largeParametersKeepTheirDigits();
    void entropiesOfLargeParameters();
    void narrowIntervals();
};

void TestDistributionAccuracy::functionsAreExact_data() // NOLINT(readability-function-size): a table, not steps
{
    QTest::addColumn<exact::Case>("wanted");
    const std::vector<exact::Case> cases = {
        {"normal", {0.0, 1.0}},
        {"normal", {100.0, 0.3}},
        {"normal", {-1e-3, 1e5}},
        {"student_t", {1.0, 0.0, 1.0}},
        {"student_t", {2.5, 3.0, 0.7}},
        {"student_t", {0.1, 0.0, 1.0}},
        {"student_t", {1e6, 0.0, 1.0}},
        {"gamma", {2.0, 1.0}},
        {"gamma", {0.5, 3.0}},
        {"gamma", {0.01, 1.0}},
        {"gamma", {1.0, 1.0}},
        {"gamma", {17.3, 3.3}},
        {"gamma", {12345.6, 2.0}},
        {"beta", {2.0, 5.0}},
        {"beta", {0.5, 0.5}},
        {"beta", {1.0, 1.0}},
        {"beta", {0.01, 3.0}},
        {"beta", {300.0, 20.0}},
        {"beta", {30.0, 0.2}},
        {"beta", {6000.0, 5100.0}},
        {"binomial", {10.0, 0.5}},
        {"binomial", {1000.0, 0.01}},
        {"binomial", {20.0, 0.9}},
        {"binomial", {1.0, 0.3}},
        {"poisson", {4.0}},
        {"poisson", {0.1}},
        {"poisson", {1000.0}},
        {"lognormal", {0.0, 1.0}},
        {"lognormal", {3.7, 0.001}},
        {"lognormal", {-600.0, 2.5}},
        {"cauchy", {0.0, 1.0}},
        {"cauchy", {-31.4, 0.007}},
        {"laplace", {0.0, 1.0}},
        {"laplace", {2.7, 33.3}},
        {"logistic", {0.0, 1.0}},
        {"logistic", {-5.1, 0.3}},
        {"gumbel", {0.0, 1.0}},
        {"gumbel", {12.3, 4.56}},
        {"exponential", {1.0}},
        {"exponential", {1.3e-3}},
        {"weibull", {1.5, 1.0}},
        {"weibull", {0.3, 7.7}},
        {"weibull", {1.0, 2.0}},
        {"weibull", {54321.0, 3.3}},
        {"rayleigh", {1.7}},
        {"pareto", {1.0, 3.0}},
        {"pareto", {0.3, 0.7}},
        {"pareto", {7.1, 123456.0}},
        {"f", {5.0, 20.0}},
        {"f", {1.0, 1.0}},
        {"f", {0.7, 33.3}},
        {"f", {2.0, 7.0}},
        {"f", {4000.0, 1300.0}},
        {"chi_squared", {1.0}},
        {"chi_squared", {2.0}},
        {"chi_squared", {33.3}},
        {"inverse_gamma", {5.0, 1.0}},
        {"inverse_gamma", {0.3, 4.4}},
        {"inverse_gamma", {1234.5, 6.7}},
        {"inverse_gaussian", {1.0, 2.0}},
        {"inverse_gaussian", {3.3, 0.1}},
        {"inverse_gaussian", {0.7, 50.0}},
        {"uniform", {0.0, 1.0}},
        {"uniform", {-2.7, 31.3}},
        {"arcsine", {0.0, 1.0}},
        {"arcsine", {-3.1, 4.7}},
        {"triangular", {0.0, 0.3, 1.0}},
        {"triangular", {-1.0, -1.0, 2.5}},
        {"triangular", {2.0, 7.7, 7.7}},
        {"bernoulli", {0.3}},
        {"geometric", {0.3}},
        {"geometric", {0.001}},
        {"negative_binomial", {3.0, 0.4}},
        {"negative_binomial", {0.25, 0.07}},
        {"negative_binomial", {200.0, 0.9}},
        {"hypergeometric", {50.0, 10.0, 12.0}},
        {"hypergeometric", {500.0, 300.0, 250.0}},
        {"hypergeometric", {40.0, 35.0, 30.0}},
        {"discrete_uniform", {1.0, 6.0}},
        {"discrete_uniform", {-40.0, 1000.0}},
        {"categorical", {0.5, 0.25, 0.125, 0.125}},
        {"categorical", {0.0, 0x1p-60, 0.0, 1.0 - 0x1p-53, 0x1p-53 - 0x1p-60}},
    };
    for (const exact::Case &c : cases)
        addRow(c);
}

void TestDistributionAccuracy::functionsAreExact()
{
    QFETCH(exact::Case, wanted);
    checkFunctions(wanted);
}

void TestDistributionAccuracy::quantilesAreExact()
{
    QFETCH(exact::Case, wanted);
    checkQuantiles(wanted);
}

void TestDistributionAccuracy::logTailsHoldBeyondUnderflow_data()
{
    QTest::addColumn<exact::Case>("wanted");
    QTest::addColumn<bool>("upper");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");

    const auto row = [](const char *name, const exact::Case &c, bool upper, double x, const Real &expected) {
        QTest::newRow(name) << c << upper << x << expected.convert_to<double>();
    };
    // Q(3, x) = e⁻ˣ (1 + x + x²/2)
    row("gamma, whole shape", {"gamma", {3.0, 1.0}}, true, 20000.0, -20000 + log(Real(1 + 20000 + 200000000)));
    // P(a, x) = xᵃ/Γ(a+1) (1 − …), the next term below 10⁻²⁰⁰
    row("gamma, lower", {"gamma", {100.0, 1.0}}, false, 1e-200,
        100 * log(Real(1e-200)) - boost::math::lgamma(Real(101)));
    // Asymptotic series 1 − 1/z² + 3/z⁴ − 15/z⁶ + 105/z⁸; the next term is below 10⁻²¹
    const Real z = 300;
    const Real w = 1 / (z * z);
    const Real normal = -z * z / 2 - log(z) - log(2 * boost::math::constants::pi<Real>()) / 2
                        + log(1 - w + 3 * w * w - 15 * w * w * w + 105 * w * w * w * w);
    row("normal, upper", {"normal", {0.0, 1.0}}, true, 300.0, normal);
    row("normal, lower", {"normal", {5.0, 2.0}}, false, -595.0, normal);
    // I(x; a, 1) = xᵃ and its mirror
    row("beta, lower", {"beta", {200.0, 1.0}}, false, 1e-100, 200 * log(Real(1e-100)));
    row("beta, upper", {"beta", {1.0, 3000.0}}, true, 0.99999, 3000 * log(1 - Real(0.99999)));
    // Leading power of Student's tail for odd df: sf = c z⁻ᵛ; with df = 101 the next term is below 10⁻¹⁹⁰
    const Real df = 101;
    row("student_t", {"student_t", {101.0, 0.0, 1.0}}, true, 1e100,
        boost::math::lgamma((df + 1) / 2) - boost::math::lgamma(df / 2) - log(boost::math::constants::pi<Real>()) / 2
            + (df / 2 - 1) * log(df) - df * log(Real(1e100)));
    row("binomial, all", {"binomial", {20000.0, 1e-3}}, true, 19999.0, 20000 * log(Real(1e-3)));
    row("binomial, none", {"binomial", {20000.0, 0.999}}, false, 0.0, 20000 * log(1 - Real(0.999)));
    row("poisson, none", {"poisson", {20000.0}}, false, 0.0, Real(-20000));
    const exact::Case rare{"poisson", {2.0}};
    Real sum = 0;
    for (int k = 3001; k < 3100; ++k)
        sum += exp(exact::logDensity(rare, k));
    row("poisson, many", rare, true, 3000.0, log(sum));
}

void TestDistributionAccuracy::logTailsHoldBeyondUnderflow()
{
    QFETCH(exact::Case, wanted);
    QFETCH(bool, upper);
    QFETCH(double, x);
    QFETCH(double, expected);
    const double value = valueAt(upper ? functions(wanted).logSf : functions(wanted).logCdf, wanted.parameters, x);
    QVERIFY2(near(value, expected, 4.0), qPrintable(QString::number(value, 'g', 17)));
}

// The hazard of a normal is z + 1/z − 2/z³ + …; of a gamma it nears 1/scale.
void TestDistributionAccuracy::hazardHoldsBeyondUnderflow()
{
    const exact::Case normal{"normal", {0.0, 1.0}};
    QVERIFY(near(valueAt(functions(normal).hazard, normal.parameters, 1e10), 1e10, 2.0));
    QVERIFY(near(valueAt(functions(normal).hazard, normal.parameters, 1000.0), 1000.000999998, 2.0));
    const exact::Case gamma{"gamma", {1.0, 4.0}};
    QVERIFY(near(valueAt(functions(gamma).hazard, gamma.parameters, 1e9), 0.25, 2.0));
    const exact::Case poisson{"poisson", {3.0}};
    // Far out almost all of P(X ≥ k) is P(X = k): 1/(1 + 3/(k+1) + 9/((k+1)(k+2)) + …)
    const double k = 1e6;
    const double expected = 1.0 / (1.0 + 3.0 / (k + 1.0) + 9.0 / ((k + 1.0) * (k + 2.0)));
    QVERIFY(near(valueAt(functions(poisson).hazard, poisson.parameters, k), expected, 2.0));
}

// Boost alone is 230 units off in the first two.
void TestDistributionAccuracy::largeParametersKeepTheirDigits()
{
    const exact::Case gamma{"gamma", {1e6, 1.0}};
    const double x = 1016486.6874643307;
    const Real expected = exact::upper(gamma, x);
    QVERIFY(near(valueAt(functions(gamma).sf, gamma.parameters, x), expected.convert_to<double>(), 4.0));

    const exact::Case beta{"beta", {1e9, 1e9}};
    QCOMPARE(valueAt(functions(beta).cdf, beta.parameters, 0.5), 0.5);
    const exact::Case binomial{"binomial", {1e12, 0.5}};
    const double middle = valueAt(functions(binomial).quantile, binomial.parameters, 0.5);
    QCOMPARE(middle, 5e11);

    // The medians of a gamma and a Poisson distribution are near shape − 1/3 and rate − 1/3.
    const exact::Case waiting{"gamma", {1e12, 1.0}};
    QVERIFY(std::abs(summary(waiting).median - (1e12 - 1.0 / 3.0)) < 1e-3);
    QCOMPARE(summary({"poisson", {1e12}}).median, 1e12);
    const exact::Case rare{"binomial", {9007199254740992.0, 1e-12}};
    const double few = valueAt(functions(rare).cdf, rare.parameters, 9007.0);
    const exact::Case limit{"poisson", {9007.199254740992}};
    QVERIFY(std::abs(few - valueAt(functions(limit).cdf, limit.parameters, 9007.0)) < 1e-11);
    QVERIFY(!std::signbit(summary({"binomial", {1e12, 1e-14}}).median));
}

// Limits: ½ ln 2πe for Student's t; ½ ln(2πe k) − 1/(3k) − … for gamma; Boost says 12.931854, −64 and 0.918.
void TestDistributionAccuracy::entropiesOfLargeParameters()
{
    const double unit = 0.5 * std::log(2.0 * std::acos(-1.0) * std::exp(1.0));
    QVERIFY(near(summary({"gamma", {1e10, 1.0}}).entropy, unit + 0.5 * std::log(1e10) - 1.0 / 3e10, 4.0));
    QVERIFY(near(summary({"gamma", {1e16, 1.0}}).entropy, unit + 0.5 * std::log(1e16), 4.0));
    QVERIFY(near(summary({"student_t", {1e17, 0.0, 1.0}}).entropy, unit, 4.0));
    QVERIFY(near(summary({"poisson", {1e15}}).entropy, summary({"poisson", {1.0000001e15}}).entropy - 5e-8, 4.0));
    const double binomial = summary({"binomial", {1e14, 0.5}}).entropy;
    QVERIFY(near(binomial, unit + 0.5 * std::log(0.25e14), 4.0));
    // Symmetric beta, nearly normal of variance 1/(8a).
    QVERIFY(std::abs(summary({"beta", {1e12, 1e12}}).entropy - (unit + 0.5 * std::log(0.125e-12))) < 1e-12);
    QCOMPARE(summary({"beta", {1.0, 1.0}}).entropy, 0.0);
    QVERIFY(near(summary({"student_t", {1.0, 0.0, 1.0}}).entropy, std::log(4.0 * std::acos(-1.0)), 4.0)); // Cauchy
}

void TestDistributionAccuracy::narrowIntervals()
{
    for (const exact::Case &c : std::vector<exact::Case>{
             {"normal", {0.0, 1.0}}, {"student_t", {3.0, 0.0, 1.0}}, {"gamma", {2.5, 1.0}}, {"beta", {2.0, 3.0}}}) {
        const double from = 0.375;
        const double to = from + 0x1p-40;
        // Midpoint rule: its error is of the order of the square of the width.
        const Real expected = exp(exact::logDensity(c, (Real(from) + to) / 2)) * (Real(to) - from);
        QVERIFY(near(functions(c).interval(c.parameters, from, to), expected.convert_to<double>(), 4.0));
    }
    const exact::Case normal{"normal", {0.0, 1.0}};
    const Real tail = exact::upper(normal, 12) - exact::upper(normal, 13);
    QVERIFY(near(functions(normal).interval(normal.parameters, 12.0, 13.0), tail.convert_to<double>(), 4.0));
    QVERIFY(near(functions(normal).interval(normal.parameters, -13.0, -12.0), tail.convert_to<double>(), 4.0));
    QCOMPARE(functions(normal).interval(normal.parameters, 1.0, 1.0), 0.0);
}

QTEST_APPLESS_MAIN(TestDistributionAccuracy)
#include "tst_distributionaccuracy.moc"
