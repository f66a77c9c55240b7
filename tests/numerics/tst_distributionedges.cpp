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
    QTest::newRow("negative rate") << exact::Case{"poisson", {-1.0}} << "params.rate";
}

void TestDistributionEdges::parametersHaveDomains()
{
    QFETCH(exact::Case, wanted);
    QFETCH(QString, field);
    const auto checked =
        numerics::check(numerics::findDistribution(wanted.distribution)->parameters, wanted.parameters);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, core::ErrorKind::Domain);
    QCOMPARE(QString::fromStdString(checked.error().field), field);
}

QTEST_APPLESS_MAIN(TestDistributionEdges)
#include "tst_distributionedges.moc"
