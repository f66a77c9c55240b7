#include "numerics/distributioncases.h"

#include <boost/math/quadrature/tanh_sinh.hpp>

#include <QTest>

using numerics::DistributionSummary;
using numerics::valueAt;

class TestDistributionEdges : public QObject
{
    Q_OBJECT

private slots:
    void densityAtTheEnds_data();
    void densityAtTheEnds();
    void discreteQuantileIsTheSmallest();
    void certainOutcomes();
    void studentMoments_data();
    void studentMoments();
    void heavyTails_data();
    void heavyTails();
    void weibullMoments();
    void modes_data();
    void modes();
    void intervalsIncludeTheirEnds();
    void parametersHaveDomains_data();
    void parametersHaveDomains();
};

void TestDistributionEdges::densityAtTheEnds_data()
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
    QTest::newRow("weibull below 1 is unbounded") << exact::Case{"weibull", {0.5, 2.0}} << 0.0 << infinity;
    QTest::newRow("weibull of 1") << exact::Case{"weibull", {1.0, 2.0}} << 0.0 << 0.5;
    QTest::newRow("weibull above 1") << exact::Case{"weibull", {3.0, 2.0}} << 0.0 << 0.0;
    QTest::newRow("chi-squared of 1") << exact::Case{"chi_squared", {1.0}} << 0.0 << infinity;
    QTest::newRow("chi-squared of 2") << exact::Case{"chi_squared", {2.0}} << 0.0 << 0.5;
    QTest::newRow("f of 2") << exact::Case{"f", {2.0, 3.0}} << 0.0 << 1.0;
    QTest::newRow("f below 2 is unbounded") << exact::Case{"f", {1.5, 3.0}} << 0.0 << infinity;
    QTest::newRow("inverse gamma falls to nothing") << exact::Case{"inverse_gamma", {0.1, 3.0}} << 0.0 << 0.0;
    QTest::newRow("lognormal falls to nothing") << exact::Case{"lognormal", {0.0, 9.0}} << 0.0 << 0.0;
    QTest::newRow("exponential") << exact::Case{"exponential", {4.0}} << 0.0 << 4.0;
    QTest::newRow("pareto") << exact::Case{"pareto", {2.0, 3.0}} << 2.0 << 1.5;
    QTest::newRow("arcsine, left") << exact::Case{"arcsine", {-1.0, 2.0}} << -1.0 << infinity;
    QTest::newRow("arcsine, right") << exact::Case{"arcsine", {-1.0, 2.0}} << 2.0 << infinity;
    QTest::newRow("uniform, right") << exact::Case{"uniform", {-1.0, 1.0}} << 1.0 << 0.5;
    QTest::newRow("triangular with its mode at an end") << exact::Case{"triangular", {0.0, 4.0, 4.0}} << 4.0 << 0.5;
    QTest::newRow("no mass between integers") << exact::Case{"binomial", {10.0, 0.3}} << 2.5 << 0.0;
    QTest::newRow("no mass above n") << exact::Case{"binomial", {10.0, 0.3}} << 11.0 << 0.0;
}

void TestDistributionEdges::densityAtTheEnds()
{
    QFETCH(exact::Case, wanted);
    QFETCH(double, x);
    QFETCH(double, expected);
    QCOMPARE(valueAt(functions(wanted).pdf, wanted.parameters, x), expected);
    QCOMPARE(valueAt(functions(wanted).logPdf, wanted.parameters, x), std::log(expected));
}

// Boost's default rounding says 8 for the first.
void TestDistributionEdges::discreteQuantileIsTheSmallest()
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

void TestDistributionEdges::certainOutcomes()
{
    const std::vector<std::pair<exact::Case, double>> rows = {{{"binomial", {7.0, 0.0}}, 0.0},
                                                              {{"binomial", {7.0, 1.0}}, 7.0},
                                                              {{"binomial", {0.0, 0.4}}, 0.0},
                                                              {{"poisson", {0.0}}, 0.0},
                                                              {{"bernoulli", {0.0}}, 0.0},
                                                              {{"bernoulli", {1.0}}, 1.0},
                                                              {{"geometric", {1.0}}, 0.0},
                                                              {{"negative_binomial", {2.5, 1.0}}, 0.0},
                                                              {{"hypergeometric", {9.0, 9.0, 4.0}}, 4.0},
                                                              {{"hypergeometric", {9.0, 5.0, 9.0}}, 5.0},
                                                              {{"hypergeometric", {0.0, 0.0, 0.0}}, 0.0},
                                                              {{"discrete_uniform", {3.0, 3.0}}, 3.0},
                                                              {{"categorical", {1.0}}, 0.0},
                                                              {{"categorical", {0.0, 0.0, 1.0, 0.0}}, 2.0}};
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

void TestDistributionEdges::studentMoments_data()
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

void TestDistributionEdges::studentMoments()
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

// An integral that diverges is infinite; what is made of infinite ones does not exist.
void TestDistributionEdges::heavyTails_data()
{
    QTest::addColumn<exact::Case>("wanted");
    QTest::addColumn<QVector<double>>("expected"); // mean, variance, skewness, excess kurtosis
    QTest::newRow("cauchy") << exact::Case{"cauchy", {1.0, 2.0}} << QVector<double>{none, none, none, none};
    QTest::newRow("pareto 0.5") << exact::Case{"pareto", {1.0, 0.5}} << QVector<double>{infinity, infinity, none, none};
    QTest::newRow("pareto 1.5") << exact::Case{"pareto", {1.0, 1.5}} << QVector<double>{3.0, infinity, none, none};
    QTest::newRow("pareto 3") << exact::Case{"pareto", {2.0, 3.0}} << QVector<double>{3.0, 3.0, infinity, infinity};
    QTest::newRow("inverse gamma 1") << exact::Case{"inverse_gamma", {1.0, 2.0}}
                                     << QVector<double>{infinity, infinity, none, none};
    QTest::newRow("inverse gamma 2.5") << exact::Case{"inverse_gamma", {2.5, 1.5}}
                                       << QVector<double>{1.0, 2.0, infinity, infinity};
    QTest::newRow("f 2") << exact::Case{"f", {3.0, 2.0}} << QVector<double>{infinity, infinity, none, none};
    QTest::newRow("f 4") << exact::Case{"f", {3.0, 4.0}} << QVector<double>{2.0, infinity, none, none};
    QTest::newRow("f 6") << exact::Case{"f", {2.0, 6.0}} << QVector<double>{1.5, 6.75, infinity, infinity};
}

void TestDistributionEdges::heavyTails()
{
    QFETCH(exact::Case, wanted);
    QFETCH(QVector<double>, expected);
    const DistributionSummary s = summary(wanted);
    const QVector<double> given{s.mean, s.variance, s.skewness, s.excessKurtosis};
    for (qsizetype i = 0; i < 4; ++i)
        QVERIFY2(near(given[i], expected[i], 2.0), qPrintable(QString::number(given[i])));
    QVERIFY(near(s.standardDeviation, std::sqrt(expected[1]), 2.0));
}

// Published values: those of shape 1 are the exponential's (2 and 6), of shape 2 Rayleigh's; the limit of a large shape
// is a mirrored Gumbel (−1.1395… and 2.4), for variances π²/(6k²).
void TestDistributionEdges::weibullMoments()
{
    const DistributionSummary one = summary({"weibull", {1.0, 3.0}});
    QVERIFY(near(one.variance, 9.0, 8.0) && near(one.skewness, 2.0, 8.0) && near(one.excessKurtosis, 6.0, 8.0));
    const DistributionSummary two = summary({"weibull", {2.0, std::sqrt(2.0)}});
    const DistributionSummary rayleigh = summary({"rayleigh", {1.0}});
    QVERIFY(near(two.variance, rayleigh.variance, 8.0));
    QVERIFY(near(two.skewness, rayleigh.skewness, 32.0));
    QVERIFY(near(two.excessKurtosis, rayleigh.excessKurtosis, 32.0));
    const DistributionSummary narrow = summary({"weibull", {1e9, 1.0}});
    const double pi = std::acos(-1.0);
    QVERIFY(std::abs(narrow.variance * 6e18 / (pi * pi) - 1.0) < 1e-8);
    QVERIFY(std::abs(narrow.skewness + 1.1395470994046486) < 1e-8);
    QVERIFY(std::abs(narrow.excessKurtosis - 2.4) < 1e-7);
}

void TestDistributionEdges::modes_data()
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
    QTest::newRow("negative binomial") << exact::Case{"negative_binomial", {3.0, 0.4}} << 2.0; // and 3 alike
    QTest::newRow("negative binomial, falling") << exact::Case{"negative_binomial", {0.5, 0.4}} << 0.0;
    QTest::newRow("hypergeometric") << exact::Case{"hypergeometric", {10.0, 5.0, 5.0}} << 2.0; // and 3 alike
    QTest::newRow("discrete uniform") << exact::Case{"discrete_uniform", {-2.0, 5.0}} << -2.0;
    QTest::newRow("weibull, falling") << exact::Case{"weibull", {0.7, 2.0}} << 0.0;
    QTest::newRow("weibull of 2") << exact::Case{"weibull", {2.0, 2.0}} << std::sqrt(2.0);
    QTest::newRow("f, falling") << exact::Case{"f", {2.0, 2.0}} << 0.0;
    QTest::newRow("f") << exact::Case{"f", {4.0, 6.0}} << 0.375;
    QTest::newRow("inverse gamma") << exact::Case{"inverse_gamma", {3.0, 2.0}} << 0.5;
    QTest::newRow("beta, rising without bound") << exact::Case{"beta", {1.0, 0.5}} << 1.0;
}

void TestDistributionEdges::modes()
{
    QFETCH(exact::Case, wanted);
    QFETCH(double, expected);
    QCOMPARE(summary(wanted).mode, expected);
}

void TestDistributionEdges::intervalsIncludeTheirEnds()
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

void TestDistributionEdges::parametersHaveDomains_data()
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
    QTest::newRow("uniform without width") << exact::Case{"uniform", {1.0, 1.0}} << "params.max";
    QTest::newRow("arcsine backwards") << exact::Case{"arcsine", {2.0, 1.0}} << "params.max";
    QTest::newRow("triangular without width") << exact::Case{"triangular", {1.0, 1.0, 1.0}} << "params.max";
    QTest::newRow("mode outside") << exact::Case{"triangular", {0.0, 2.0, 1.0}} << "params.mode";
    QTest::newRow("discrete uniform backwards") << exact::Case{"discrete_uniform", {2.0, 1.0}} << "params.max";
    QTest::newRow("geometric of 0") << exact::Case{"geometric", {0.0}} << "params.p";
    QTest::newRow("more marked than there are") << exact::Case{"hypergeometric", {5.0, 6.0, 1.0}} << "params.successes";
    QTest::newRow("more drawn than there are") << exact::Case{"hypergeometric", {5.0, 1.0, 6.0}} << "params.draws";
    QTest::newRow("a negative one among probabilities") << exact::Case{"categorical", {1.5, -0.5}} << "params.p";
    QTest::newRow("probabilities that do not sum to 1") << exact::Case{"categorical", {0.5, 0.4}} << "params.p";
    QTest::newRow("negative rate") << exact::Case{"poisson", {-1.0}} << "params.rate";
}

void TestDistributionEdges::parametersHaveDomains()
{
    QFETCH(exact::Case, wanted);
    QFETCH(QString, field);
    const auto checked = numerics::checkParameters(*numerics::findDistribution(wanted.distribution), wanted.parameters);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, core::ErrorKind::Domain);
    QCOMPARE(QString::fromStdString(checked.error().field), field);
}

QTEST_APPLESS_MAIN(TestDistributionEdges)
#include "tst_distributionedges.moc"
