#include "numerics/distributions.h"
#include "numerics/exactdistributions.h"

#include <boost/math/quadrature/tanh_sinh.hpp>

#include <QTest>

using exact::Real;
using numerics::Distribution;
using numerics::DistributionFunction;
using numerics::DistributionSummary;
using numerics::valueAt;

Q_DECLARE_METATYPE(exact::Case)

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double none = std::numeric_limits<double>::quiet_NaN();

const numerics::DistributionFunctions &functions(const exact::Case &c)
{
    return numerics::findDistribution(c.distribution)->functions;
}

DistributionSummary summary(const exact::Case &c)
{
    return functions(c).summary(c.parameters);
}

std::vector<double> initialValues(const Distribution &distribution)
{
    std::vector<double> values;
    for (const numerics::Parameter &parameter : distribution.parameters)
        values.push_back(parameter.initial);
    return values;
}

void addRow(const exact::Case &c)
{
    QByteArray name = QByteArray::fromStdString(c.distribution);
    for (const double value : c.parameters)
        name += ' ' + QByteArray::number(value);
    QTest::newRow(name.constData()) << c;
}

/// Whether two doubles are both NaN, or equal, or within so many units in the last place.
bool near(double a, double b, double units)
{
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) && std::isnan(b);
    return a == b || std::abs(a - b) <= units * std::numeric_limits<double>::epsilon() * std::abs(b);
}

} // namespace

class TestDistributions : public QObject
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

    void tailsAddToOne_data() { everyDistribution(); }
    void tailsAddToOne();
    void massFillsTheDistributionFunction_data() { everyDistribution(); }
    void massFillsTheDistributionFunction();
    void quantileUndoesTheDistributionFunction_data() { everyDistribution(); }
    void quantileUndoesTheDistributionFunction();
    void logarithmsAndHazardFollow_data() { everyDistribution(); }
    void logarithmsAndHazardFollow();
    void nothingLiesOutsideTheSupport_data() { everyDistribution(); }
    void nothingLiesOutsideTheSupport();
    void arraysAreSinglesInTurn_data() { everyDistribution(); }
    void arraysAreSinglesInTurn();
    void momentsAreIntegrals_data() { everyDistribution(); }
    void momentsAreIntegrals();
    void tableIsWhole_data() { everyDistribution(); }
    void tableIsWhole();

    void densityAtTheEnds_data();
    void densityAtTheEnds();
    void discreteQuantileIsTheSmallest();
    void certainOutcomes();
    void studentMoments_data();
    void studentMoments();
    void modes_data();
    void modes();
    void entropiesOfLargeParameters();
    void narrowIntervals();
    void intervalsIncludeTheirEnds();
    void parametersHaveDomains_data();
    void parametersHaveDomains();

private:
    static void everyDistribution();
};

void TestDistributions::everyDistribution()
{
    QTest::addColumn<exact::Case>("wanted");
    for (const Distribution &distribution : numerics::distributions())
        addRow({distribution.id, initialValues(distribution)});
}

void TestDistributions::functionsAreExact_data()
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
    };
    for (const exact::Case &c : cases)
        addRow(c);
}

// Reference: exactdistributions.h, 100 digits. Points far out in either tail and in the middle.
void TestDistributions::functionsAreExact()
{
    QFETCH(exact::Case, wanted);
    const auto &f = functions(wanted);
    const bool discrete = numerics::findDistribution(wanted.distribution)->discrete;
    int compared = 0;
    for (const auto inverse : {f.quantile, f.isf}) {
        for (const double p : {1e-60, 1e-20, 1e-6, 0.05, 0.2, 0.43}) {
            const double x = valueAt(inverse, wanted.parameters, p);
            const bool atEnd = !discrete && (x == 0.0 || (wanted.distribution == "beta" && x == 1.0));
            if (atEnd || !std::isfinite(x))
                continue; // rounded into an end
            const Real logDensity = exact::logDensity(wanted, x);
            const Real density = exp(logDensity);
            const Real lower = exact::lower(wanted, x);
            const Real upper = 1 - lower;
            if (lower < Real("1e-90") || upper < Real("1e-90"))
                continue; // beyond what the reference itself can tell
            const std::vector<std::pair<DistributionFunction, Real>> rows = {
                {f.pdf, density},
                {f.logPdf, logDensity},
                {f.cdf, lower},
                {f.sf, upper},
                {f.logCdf, log(lower)},
                {f.logSf, log(upper)},
                {f.hazard, density / (discrete ? upper + density : upper)}};
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const double units = exact::unitsOff(valueAt(rows[i].first, wanted.parameters, x), rows[i].second);
                QVERIFY2(units <= 4.0,
                         qPrintable(QStringLiteral("function %1 at %2: %3 ulp").arg(i).arg(x).arg(units)));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 30);
}

// One Newton step at 100 digits from the value says how far it is from the true one.
void TestDistributions::quantilesAreExact()
{
    QFETCH(exact::Case, wanted);
    const auto &f = functions(wanted);
    const bool discrete = numerics::findDistribution(wanted.distribution)->discrete;
    for (const double p : {1e-60, 1e-6, 0.05, 0.31, 0.5, 0.77, 0.999}) {
        const double x = valueAt(f.quantile, wanted.parameters, p);
        const double y = valueAt(f.isf, wanted.parameters, p);
        if (discrete) {
            QVERIFY(exact::lower(wanted, x).convert_to<double>() >= p);
            QVERIFY(x == 0.0 || exact::lower(wanted, x - 1).convert_to<double>() < p);
            QVERIFY(exact::upper(wanted, y).convert_to<double>() <= p);
            QVERIFY(y == 0.0 || exact::upper(wanted, y - 1).convert_to<double>() > p);
            continue;
        }
        const auto off = [&](double value, const Real &excess) {
            const bool rounded =
                std::abs(value) < 1e-300 || !std::isfinite(value) || (wanted.distribution == "beta" && value == 1.0);
            return rounded && value != summary(wanted).median
                       ? 0.0
                       : exact::unitsOff(value, value - excess / exp(exact::logDensity(wanted, value)));
        };
        QVERIFY2(off(x, exact::lower(wanted, x) - p) <= 8.0, qPrintable(QString::number(p)));
        QVERIFY2(off(y, p - exact::upper(wanted, y)) <= 8.0, qPrintable(QString::number(p)));
    }
}

void TestDistributions::logTailsHoldBeyondUnderflow_data()
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
    const Real z = 300, w = 1 / (z * z);
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

void TestDistributions::logTailsHoldBeyondUnderflow()
{
    QFETCH(exact::Case, wanted);
    QFETCH(bool, upper);
    QFETCH(double, x);
    QFETCH(double, expected);
    const double value = valueAt(upper ? functions(wanted).logSf : functions(wanted).logCdf, wanted.parameters, x);
    QVERIFY2(near(value, expected, 4.0), qPrintable(QString::number(value, 'g', 17)));
}

// The hazard of a normal is z + 1/z − 2/z³ + …; of a gamma it nears 1/scale.
void TestDistributions::hazardHoldsBeyondUnderflow()
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
void TestDistributions::largeParametersKeepTheirDigits()
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

void TestDistributions::tailsAddToOne()
{
    QFETCH(exact::Case, wanted);
    for (const double p : {1e-9, 0.1, 0.5, 0.8, 0.999999}) {
        const double x = valueAt(functions(wanted).quantile, wanted.parameters, p);
        const double sum =
            valueAt(functions(wanted).cdf, wanted.parameters, x) + valueAt(functions(wanted).sf, wanted.parameters, x);
        QVERIFY(near(sum, 1.0, 1.0));
    }
}

void TestDistributions::massFillsTheDistributionFunction()
{
    QFETCH(exact::Case, wanted);
    const auto &f = functions(wanted);
    const double from = valueAt(f.quantile, wanted.parameters, 0.03);
    const double to = valueAt(f.quantile, wanted.parameters, 0.98);
    double mass = 0.0;
    if (numerics::findDistribution(wanted.distribution)->discrete) {
        for (double k = from + 1.0; k <= to; k += 1.0)
            mass += valueAt(f.pdf, wanted.parameters, k);
        QVERIFY(near(f.interval(wanted.parameters, from + 1.0, to), mass, 16.0));
    } else {
        boost::math::quadrature::tanh_sinh<double> rule;
        mass = rule.integrate([&](double x) { return valueAt(f.pdf, wanted.parameters, x); }, from, to);
        QVERIFY(near(f.interval(wanted.parameters, from, to), mass, 64.0));
    }
    const double rise = valueAt(f.cdf, wanted.parameters, to) - valueAt(f.cdf, wanted.parameters, from);
    QVERIFY(near(rise, mass, 64.0));
}

void TestDistributions::quantileUndoesTheDistributionFunction()
{
    QFETCH(exact::Case, wanted);
    const auto &f = functions(wanted);
    const bool discrete = numerics::findDistribution(wanted.distribution)->discrete;
    for (const double p : {1e-30, 1e-4, 0.2, 0.5, 0.7, 0.999}) {
        const double x = valueAt(f.quantile, wanted.parameters, p);
        const double again = valueAt(f.quantile, wanted.parameters, valueAt(f.cdf, wanted.parameters, x));
        const double y = valueAt(f.isf, wanted.parameters, p);
        const double returned = valueAt(f.isf, wanted.parameters, valueAt(f.sf, wanted.parameters, y));
        if (discrete) {
            QCOMPARE(again, x);
            QCOMPARE(returned, y);
        } else {
            // The derivative of the quantile is the reciprocal of the density.
            const double slack = 2e-16 * p / valueAt(f.pdf, wanted.parameters, x) + 2e-15 * std::abs(x);
            QVERIFY(std::abs(again - x) <= slack);
            const auto wobble = [&](double at) {
                return 1.2e-16 * std::abs(at) * valueAt(f.pdf, wanted.parameters, at);
            };
            QVERIFY(std::abs(valueAt(f.cdf, wanted.parameters, x) - p) <= wobble(x) + 1e-15 * p);
            QVERIFY(std::abs(valueAt(f.sf, wanted.parameters, y) - p) <= wobble(y) + 1e-15 * p);
        }
    }
}

void TestDistributions::logarithmsAndHazardFollow()
{
    QFETCH(exact::Case, wanted);
    const auto &f = functions(wanted);
    const bool discrete = numerics::findDistribution(wanted.distribution)->discrete;
    for (const double p : {1e-20, 0.01, 0.3, 0.6, 0.99}) {
        const double x = valueAt(f.quantile, wanted.parameters, p);
        const double density = valueAt(f.pdf, wanted.parameters, x);
        const auto follows = [&](DistributionFunction logarithm, double value) {
            return std::abs(valueAt(logarithm, wanted.parameters, x) - std::log(value))
                   <= 1e-14 * (1.0 - std::log(value));
        };
        QVERIFY(follows(f.logPdf, density));
        QVERIFY(follows(f.logCdf, valueAt(f.cdf, wanted.parameters, x)));
        QVERIFY(follows(f.logSf, valueAt(f.sf, wanted.parameters, x)));
        const double above = valueAt(f.sf, wanted.parameters, discrete ? x - 1.0 : x);
        QVERIFY(near(valueAt(f.hazard, wanted.parameters, x), density / above, 8.0));
    }
}

void TestDistributions::nothingLiesOutsideTheSupport()
{
    QFETCH(exact::Case, wanted);
    const auto &f = functions(wanted);
    const DistributionSummary s = summary(wanted);
    const auto at = [&](DistributionFunction function, double x) { return valueAt(function, wanted.parameters, x); };
    for (const double x : {-infinity, std::nextafter(s.low, -infinity) - 1.0}) {
        if (x >= s.low && std::isfinite(x))
            continue;
        QCOMPARE(at(f.pdf, x), 0.0);
        QCOMPARE(at(f.logPdf, x), -infinity);
        if (std::isinf(s.low) && std::isfinite(x))
            continue;
        QCOMPARE(at(f.cdf, x), 0.0);
        QCOMPARE(at(f.sf, x), 1.0);
        QCOMPARE(at(f.logCdf, x), -infinity);
        QCOMPARE(at(f.logSf, x), 0.0);
        QCOMPARE(at(f.hazard, x), 0.0);
    }
    for (const double x : {infinity, s.high + 1.0}) {
        QCOMPARE(at(f.pdf, x), 0.0);
        QCOMPARE(at(f.cdf, x), 1.0);
        QCOMPARE(at(f.sf, x), 0.0);
        QCOMPARE(at(f.logCdf, x), 0.0);
        QCOMPARE(at(f.logSf, x), -infinity);
        QVERIFY(std::isnan(at(f.hazard, x)));
    }
    QCOMPARE(at(f.quantile, 0.0), s.low);
    QCOMPARE(at(f.quantile, 1.0), s.high);
    QCOMPARE(at(f.isf, 0.0), s.high);
    QCOMPARE(at(f.isf, 1.0), s.low);
    for (const auto function : {f.pdf, f.logPdf, f.cdf, f.sf, f.logCdf, f.logSf, f.hazard, f.quantile, f.isf})
        QVERIFY(std::isnan(at(function, none)));
    QVERIFY(std::isnan(f.interval(wanted.parameters, none, 1.0)));
    QVERIFY(near(f.interval(wanted.parameters, -infinity, infinity), 1.0, 1.0));
}

void TestDistributions::arraysAreSinglesInTurn()
{
    QFETCH(exact::Case, wanted);
    const auto &f = functions(wanted);
    std::vector<double> x;
    for (int i = 0; i < 3000; ++i)
        x.push_back(0.25 * static_cast<double>((i * 7919) % 83) - 2.0);
    x[5] = 4100.0; // shares a place with 4 in the discrete ones' memory
    x[6] = 4.0;
    x[7] = none;
    x[8] = infinity;
    std::vector<double> values(x.size());
    for (const auto function : {f.pdf, f.logPdf, f.cdf, f.sf, f.logCdf, f.logSf, f.hazard}) {
        function(wanted.parameters, x, values);
        for (std::size_t i = 0; i < x.size(); ++i)
            QVERIFY(near(values[i], valueAt(function, wanted.parameters, x[i]), 0.0));
    }
    f.pdf(wanted.parameters, {}, {});
}

void TestDistributions::momentsAreIntegrals()
{
    QFETCH(exact::Case, wanted);
    const auto &f = functions(wanted);
    const DistributionSummary s = summary(wanted);
    const auto expectation = [&](auto &&g) {
        const auto weighed = [&](double x) {
            const double density = valueAt(f.pdf, wanted.parameters, x);
            return density > 0.0 ? density * g(x) : 0.0;
        };
        if (numerics::findDistribution(wanted.distribution)->discrete) {
            double sum = 0.0;
            for (double k = s.low; k <= std::min(s.high, 200.0); k += 1.0)
                sum += weighed(k);
            return sum;
        }
        boost::math::quadrature::tanh_sinh<double> rule;
        return rule.integrate([&](double x) { return weighed(x); }, s.low, s.high, 1e-12);
    };
    const double mean = expectation([](double x) { return x; });
    const auto central = [&](int power) { return expectation([&](double x) { return std::pow(x - s.mean, power); }); };
    QVERIFY(std::abs(mean - s.mean) < 1e-9);
    QVERIFY(near(central(2), s.variance, 1e6));
    QCOMPARE(s.standardDeviation, std::sqrt(s.variance));
    QVERIFY(std::abs(central(3) / std::pow(s.variance, 1.5) - s.skewness) < 1e-8);
    const double tolerance = wanted.distribution == "student_t" ? 1e-2 : 1e-8; // its tail converges like x⁻¹
    QVERIFY(std::abs(central(4) / (s.variance * s.variance) - 3.0 - s.excessKurtosis) < tolerance);
    QVERIFY(std::abs(expectation([&](double x) { return -valueAt(f.logPdf, wanted.parameters, x); }) - s.entropy)
            < 1e-9);
    QCOMPARE(s.median, valueAt(f.quantile, wanted.parameters, 0.5));
    const double best = valueAt(f.pdf, wanted.parameters, s.mode);
    for (const double aside : {-1.0, -0.01, 0.01, 1.0})
        QVERIFY(valueAt(f.pdf, wanted.parameters, s.mode + aside) <= best);
}

void TestDistributions::tableIsWhole()
{
    QFETCH(exact::Case, wanted);
    const Distribution *distribution = numerics::findDistribution(wanted.distribution);
    QVERIFY(!distribution->name.source.empty() && !distribution->meaning.source.empty());
    QVERIFY(!distribution->sign.empty() && !distribution->support.empty() && !distribution->density.empty());
    for (const auto &parameter : distribution->parameters)
        QVERIFY(!parameter.name.source.empty() && !parameter.latex.empty() && !parameter.meaning.source.empty());
    QVERIFY(numerics::check(distribution->parameters, wanted.parameters));
    QCOMPARE(numerics::findDistribution("no such one"), nullptr);
}

void TestDistributions::densityAtTheEnds_data()
{
    QTest::addColumn<exact::Case>("wanted");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    QTest::newRow("gamma below 1 is unbounded") << exact::Case{"gamma", {0.5, 2.0}} << 0.0 << infinity;
    QTest::newRow("gamma of 1") << exact::Case{"gamma", {1.0, 2.0}} << 0.0 << 0.5;
    QTest::newRow("gamma above 1") << exact::Case{"gamma", {1.5, 2.0}} << 0.0 << 0.0;
    QTest::newRow("beta below 1, left") << exact::Case{"beta", {0.5, 2.0}} << 0.0 << infinity;
    QTest::newRow("beta below 1, right") << exact::Case{"beta", {2.0, 0.5}} << 1.0 << infinity;
    QTest::newRow("beta of 1, left") << exact::Case{"beta", {1.0, 3.0}} << 0.0 << 3.0;
    QTest::newRow("beta of 1, right") << exact::Case{"beta", {4.0, 1.0}} << 1.0 << 4.0;
    QTest::newRow("beta above 1") << exact::Case{"beta", {4.0, 2.0}} << 1.0 << 0.0;
    QTest::newRow("no mass between integers") << exact::Case{"binomial", {10.0, 0.3}} << 2.5 << 0.0;
    QTest::newRow("no mass above n") << exact::Case{"binomial", {10.0, 0.3}} << 11.0 << 0.0;
}

void TestDistributions::densityAtTheEnds()
{
    QFETCH(exact::Case, wanted);
    QFETCH(double, x);
    QFETCH(double, expected);
    QCOMPARE(valueAt(functions(wanted).pdf, wanted.parameters, x), expected);
    QCOMPARE(valueAt(functions(wanted).logPdf, wanted.parameters, x), std::log(expected));
}

// Boost's default rounding says 8 for the first.
void TestDistributions::discreteQuantileIsTheSmallest()
{
    const exact::Case c{"binomial", {20.0, 0.5}};
    QCOMPARE(valueAt(functions(c).quantile, c.parameters, 0.4), 9.0);
    const exact::Case coin{"binomial", {2.0, 0.5}}; // cdf 0.25, 0.75, 1
    QCOMPARE(valueAt(functions(coin).quantile, coin.parameters, 0.25), 0.0);
    QCOMPARE(valueAt(functions(coin).quantile, coin.parameters, std::nextafter(0.25, 1.0)), 1.0);
    QCOMPARE(valueAt(functions(coin).isf, coin.parameters, 0.25), 1.0);
    QCOMPARE(valueAt(functions(coin).isf, coin.parameters, std::nextafter(0.25, 0.0)), 2.0);
    QCOMPARE(valueAt(functions(coin).cdf, coin.parameters, 1.999), 0.75);
    const exact::Case many{"poisson", {1e18}};
    const double q = valueAt(functions(many).quantile, many.parameters, 0.975);
    QVERIFY(std::abs((q - 1e18) / 1e9 - 1.959964) < 1e-6);
}

void TestDistributions::certainOutcomes()
{
    const std::vector<std::pair<exact::Case, double>> rows = {{{"binomial", {7.0, 0.0}}, 0.0},
                                                              {{"binomial", {7.0, 1.0}}, 7.0},
                                                              {{"binomial", {0.0, 0.4}}, 0.0},
                                                              {{"poisson", {0.0}}, 0.0}};
    for (const auto &[c, outcome] : rows) {
        const auto &f = functions(c);
        QCOMPARE(valueAt(f.pdf, c.parameters, outcome), 1.0);
        QCOMPARE(valueAt(f.logPdf, c.parameters, outcome), 0.0);
        QCOMPARE(valueAt(f.pdf, c.parameters, outcome + 1.0), 0.0);
        QCOMPARE(valueAt(f.cdf, c.parameters, outcome), 1.0);
        QCOMPARE(valueAt(f.cdf, c.parameters, outcome - 0.5), 0.0);
        QCOMPARE(valueAt(f.sf, c.parameters, outcome), 0.0);
        QCOMPARE(valueAt(f.hazard, c.parameters, outcome), 1.0);
        for (const double p : {0.0, 0.3, 1.0}) {
            QCOMPARE(valueAt(f.quantile, c.parameters, p), outcome);
            QCOMPARE(valueAt(f.isf, c.parameters, p), outcome);
        }
        const DistributionSummary s = summary(c);
        QCOMPARE(s.mean, outcome);
        QCOMPARE(s.variance, 0.0);
        QCOMPARE(s.mode, outcome);
        QCOMPARE(s.median, outcome);
        QCOMPARE(s.entropy, 0.0);
        QVERIFY(std::isnan(s.skewness) && std::isnan(s.excessKurtosis));
        QVERIFY(s.low == outcome && s.high == outcome);
    }
}

void TestDistributions::studentMoments_data()
{
    QTest::addColumn<double>("df");
    QTest::addColumn<QVector<double>>("expected"); // mean, variance, skewness, excess kurtosis at location 2, scale 3
    QTest::newRow("Cauchy") << 1.0 << QVector<double>{none, none, none, none};
    QTest::newRow("mean only") << 1.5 << QVector<double>{2.0, infinity, none, none};
    QTest::newRow("2") << 2.0 << QVector<double>{2.0, infinity, none, none};
    QTest::newRow("3") << 3.0 << QVector<double>{2.0, 27.0, none, infinity};
    QTest::newRow("4") << 4.0 << QVector<double>{2.0, 18.0, 0.0, infinity};
    QTest::newRow("6") << 6.0 << QVector<double>{2.0, 13.5, 0.0, 3.0};
}

void TestDistributions::studentMoments()
{
    QFETCH(double, df);
    QFETCH(QVector<double>, expected);
    const DistributionSummary s = summary({"student_t", {df, 2.0, 3.0}});
    const QVector<double> given{s.mean, s.variance, s.skewness, s.excessKurtosis};
    for (qsizetype i = 0; i < 4; ++i)
        QVERIFY(near(given[i], expected[i], 1.0));
    QVERIFY(near(s.standardDeviation, std::sqrt(expected[1]), 1.0));
    QCOMPARE(s.mode, 2.0);
    QCOMPARE(s.median, 2.0);
}

void TestDistributions::modes_data()
{
    QTest::addColumn<exact::Case>("wanted");
    QTest::addColumn<double>("expected");
    QTest::newRow("binomial") << exact::Case{"binomial", {10.0, 0.5}} << 5.0;
    QTest::newRow("binomial with two") << exact::Case{"binomial", {9.0, 0.5}} << 4.0;
    QTest::newRow("binomial with two by decimals") << exact::Case{"binomial", {9.0, 0.1}} << 0.0;
    QTest::newRow("poisson") << exact::Case{"poisson", {3.5}} << 3.0;
    QTest::newRow("poisson with two") << exact::Case{"poisson", {4.0}} << 3.0;
    QTest::newRow("gamma") << exact::Case{"gamma", {3.0, 2.0}} << 4.0;
    QTest::newRow("gamma at its end") << exact::Case{"gamma", {0.3, 2.0}} << 0.0;
    QTest::newRow("beta") << exact::Case{"beta", {3.0, 2.0}} << 2.0 / 3.0;
    QTest::newRow("beta, flat") << exact::Case{"beta", {1.0, 1.0}} << 0.0;
    QTest::newRow("beta, both ends") << exact::Case{"beta", {0.9, 0.2}} << 0.0;
    QTest::newRow("beta, falling") << exact::Case{"beta", {1.0, 2.0}} << 0.0;
    QTest::newRow("beta, rising") << exact::Case{"beta", {2.0, 1.0}} << 1.0;
    QTest::newRow("beta, rising without bound") << exact::Case{"beta", {1.0, 0.5}} << 1.0;
}

void TestDistributions::modes()
{
    QFETCH(exact::Case, wanted);
    QFETCH(double, expected);
    QCOMPARE(summary(wanted).mode, expected);
}

// Limits: ½ ln 2πe for Student's t; ½ ln(2πe k) − 1/(3k) − … for gamma; Boost says 12.931854, −64 and 0.918.
void TestDistributions::entropiesOfLargeParameters()
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

void TestDistributions::narrowIntervals()
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

void TestDistributions::intervalsIncludeTheirEnds()
{
    const exact::Case coin{"binomial", {2.0, 0.5}};
    const auto interval = [&](double a, double b) { return functions(coin).interval(coin.parameters, a, b); };
    QVERIFY(near(interval(1.0, 2.0), 0.75, 2.0));
    QVERIFY(near(interval(0.0, 0.0), 0.25, 2.0));
    QCOMPARE(interval(0.1, 0.9), 0.0);
    QVERIFY(near(interval(-infinity, 1.5), 0.75, 2.0));
    QCOMPARE(interval(3.0, infinity), 0.0);
    const exact::Case many{"poisson", {1e6}};
    const auto &f = functions(many);
    const double wide = f.interval(many.parameters, 995000.0, 1005000.0);
    const double outside = valueAt(f.cdf, many.parameters, 994999.0) + valueAt(f.sf, many.parameters, 1005000.0);
    QVERIFY(near(wide, 1.0 - outside, 2.0));
}

void TestDistributions::parametersHaveDomains_data()
{
    QTest::addColumn<exact::Case>("wanted");
    QTest::addColumn<QString>("field");
    QTest::newRow("sd 0") << exact::Case{"normal", {0.0, 0.0}} << "params.sd";
    QTest::newRow("infinite mean") << exact::Case{"normal", {infinity, 1.0}} << "params.mean";
    QTest::newRow("NaN df") << exact::Case{"student_t", {none, 0.0, 1.0}} << "params.df";
    QTest::newRow("df 0") << exact::Case{"student_t", {0.0, 0.0, 1.0}} << "params.df";
    QTest::newRow("scale 0") << exact::Case{"student_t", {1.0, 0.0, 0.0}} << "params.scale";
    QTest::newRow("shape 0") << exact::Case{"gamma", {0.0, 1.0}} << "params.shape";
    QTest::newRow("negative beta") << exact::Case{"beta", {1.0, -1.0}} << "params.beta";
    QTest::newRow("p above 1") << exact::Case{"binomial", {10.0, 1.5}} << "params.p";
    QTest::newRow("n not whole") << exact::Case{"binomial", {2.5, 0.5}} << "params.n";
    QTest::newRow("negative rate") << exact::Case{"poisson", {-1.0}} << "params.rate";
}

void TestDistributions::parametersHaveDomains()
{
    QFETCH(exact::Case, wanted);
    QFETCH(QString, field);
    const auto checked =
        numerics::check(numerics::findDistribution(wanted.distribution)->parameters, wanted.parameters);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, core::ErrorKind::Domain);
    QCOMPARE(QString::fromStdString(checked.error().field), field);
}

QTEST_APPLESS_MAIN(TestDistributions)
#include "tst_distributions.moc"
