#include "numerics/distributioncases.h"

#include <boost/math/quadrature/tanh_sinh.hpp>

#include <QTest>

using numerics::Distribution;
using numerics::DistributionFunction;
using numerics::DistributionSummary;
using numerics::valueAt;

class TestDistributions : public QObject
{
    Q_OBJECT

private slots:
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

private:
    static void everyDistribution();
};

void TestDistributions::everyDistribution()
{
    QTest::addColumn<exact::Case>("wanted");
    for (const Distribution &distribution : numerics::distributions())
        addRow({distribution.id, initialValues(distribution)});
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
        for (int k = 1; from + k <= to; ++k)
            mass += valueAt(f.pdf, wanted.parameters, from + k);
        QVERIFY(near(f.interval(wanted.parameters, from + 1.0, to), mass, 16.0));
    } else {
        boost::math::quadrature::tanh_sinh<double> rule;
        // The mode may be a corner, where the rule would lose its digits.
        const double corner = std::clamp(summary(wanted).mode, from, to);
        for (const auto &[a, b] : {std::pair(from, corner), std::pair(corner, to)})
            if (a < b)
                mass += rule.integrate([&](double x) { return valueAt(f.pdf, wanted.parameters, x); }, a, b);
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
            const double given = valueAt(logarithm, wanted.parameters, x);
            return given == std::log(value)
                   || std::abs(given - std::log(value)) <= 1e-14 * (1.0 + std::abs(std::log(value)));
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
            for (int k = 0; s.low + k <= std::min(s.high, 200.0); ++k)
                sum += weighed(s.low + k);
            return sum;
        }
        boost::math::quadrature::tanh_sinh<double> rule;
        return rule.integrate([&](double x) { return weighed(x); }, s.low, s.mode, 1e-12)
               + rule.integrate([&](double x) { return weighed(x); }, s.mode, s.high, 1e-12);
    };
    // Close to an end where the density is infinite a double can't say how close.
    const double tolerance = wanted.distribution == "arcsine" ? 1e-7 : 1e-9;
    const auto central = [&](int power) { return expectation([&](double x) { return std::pow(x - s.mean, power); }); };
    // Those that do not exist or are infinite have a test of their own.
    if (std::isfinite(s.mean))
        QVERIFY(std::abs(expectation([](double x) { return x; }) - s.mean) < tolerance);
    if (std::isfinite(s.variance))
        QVERIFY(near(central(2), s.variance, 1e15 * tolerance));
    if (std::isfinite(s.skewness))
        QVERIFY(std::abs(central(3) / std::pow(s.variance, 1.5) - s.skewness) < 10.0 * tolerance);
    const double slow = wanted.distribution == "student_t" ? 1e6 : 1.0; // its tail converges like x⁻¹
    if (std::isfinite(s.excessKurtosis))
        QVERIFY(std::abs(central(4) / (s.variance * s.variance) - 3.0 - s.excessKurtosis) < 10.0 * slow * tolerance);
    QVERIFY(near(s.standardDeviation, std::sqrt(s.variance), 2.0));
    QVERIFY(std::abs(expectation([&](double x) { return -valueAt(f.logPdf, wanted.parameters, x); }) - s.entropy)
            < tolerance);
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

QTEST_APPLESS_MAIN(TestDistributions)
#include "tst_distributions.moc"
