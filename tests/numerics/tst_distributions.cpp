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

    void densityAtTheEnds_data();
    void densityAtTheEnds();
    void discreteQuantileIsTheSmallest();
    void certainOutcomes();
    void studentMoments_data();
    void studentMoments();
    void modes_data();
    void modes();
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
            for (int k = 0; s.low + k <= std::min(s.high, 200.0); ++k)
                sum += weighed(s.low + k);
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
