#include "numerics/distancesbetween.h"
#include "numerics/distributioncases.h"

#include <QTest>

#include <numbers>

using numerics::Distances;
using numerics::distancesBetween;
using numerics::Member;

class TestDistancesBetween : public QObject
{
    Q_OBJECT

private slots:
    void ofADistributionFromItself_data();
    void ofADistributionFromItself();
    void normals();
    void closedDivergences_data();
    void closedDivergences();
    void orderedOnesDifferByTheirMeans();
    void heavyTails();
    void otherSupports();
    void discreteOnes();
    void limitsOfTheBinomial();
    void stops();
};

namespace {

Distances distances(const Member &p, const Member &q)
{
    return distancesBetween(p, q).value();
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max(1e-3, std::abs(b));
}

} // namespace

void TestDistancesBetween::ofADistributionFromItself_data()
{
    QTest::addColumn<QString>("id");
    for (const numerics::Distribution &distribution : numerics::distributions())
        QTest::newRow(distribution.id.c_str()) << QString::fromStdString(distribution.id);
}

void TestDistancesBetween::ofADistributionFromItself()
{
    QFETCH(QString, id);
    const numerics::Distribution *distribution = numerics::findDistribution(id.toStdString());
    const Member it{distribution, initialValues(*distribution)};
    const Distances zero = distances(it, it);
    QCOMPARE(zero.divergence, 0.0);
    QCOMPARE(zero.wasserstein, 0.0);
    QCOMPARE(zero.variation, 0.0);
    QCOMPARE(zero.kolmogorov, 0.0);
}

void TestDistancesBetween::normals()
{
    // Of equal sd and means d apart: the densities cross half way, so both differences are 2Φ(d/2) − 1.
    const Distances shifted = distances(member("normal", {0.0, 1.0}), member("normal", {1.5, 1.0}));
    const double apart = std::erf(0.75 / std::numbers::sqrt2);
    QVERIFY(close(shifted.variation, apart));
    QVERIFY(std::abs(shifted.kolmogorov - apart) < 1e-3);
    QVERIFY(close(shifted.wasserstein, 1.5));
    QVERIFY(close(shifted.divergence, 0.5 * 1.5 * 1.5));
    // Of equal mean the quantiles differ by the factor of the sds: E|Z| (s − 1).
    const Distances wider = distances(member("normal", {0.0, 1.0}), member("normal", {0.0, 3.0}));
    QVERIFY(close(wider.wasserstein, 2.0 * std::sqrt(2.0 / std::numbers::pi)));
}

void TestDistancesBetween::closedDivergences_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<double>>("p");
    QTest::addColumn<QList<double>>("q");
    QTest::addColumn<double>("expected");
    const double ln2 = std::log(2.0);
    QTest::newRow("normal") << "normal" << QList<double>{1.0, 2.0} << QList<double>{0.0, 1.0} << 2.5 - 0.5 - ln2;
    QTest::newRow("exponential") << "exponential" << QList<double>{2.0} << QList<double>{1.0} << ln2 - 0.5;
    // ln(((γ + δ)² + d²)/(4γδ)). Source: Chyzak and Nielsen 2019.
    QTest::newRow("cauchy") << "cauchy" << QList<double>{0.0, 1.0} << QList<double>{1.0, 2.0}
                            << std::log((9.0 + 1.0) / 8.0);
    QTest::newRow("laplace") << "laplace" << QList<double>{0.0, 1.0} << QList<double>{1.0, 1.0} << std::exp(-1.0);
    QTest::newRow("pareto") << "pareto" << QList<double>{1.0, 2.0} << QList<double>{1.0, 1.0} << ln2 - 0.5;
    QTest::newRow("uniform") << "uniform" << QList<double>{0.0, 1.0} << QList<double>{0.0, 2.0} << ln2;
    QTest::newRow("poisson") << "poisson" << QList<double>{2.0} << QList<double>{1.0} << 2.0 * ln2 - 1.0;
    QTest::newRow("geometric") << "geometric" << QList<double>{0.5} << QList<double>{0.25} << std::log(4.0 / 3.0);
    QTest::newRow("binomial") << "binomial" << QList<double>{10.0, 0.5} << QList<double>{10.0, 0.25}
                              << 10.0 * (ln2 - 0.5 * std::log(3.0));
}

void TestDistancesBetween::closedDivergences()
{
    QFETCH(QString, id);
    QFETCH(QList<double>, p);
    QFETCH(QList<double>, q);
    QFETCH(double, expected);
    const QByteArray name = id.toUtf8();
    const Distances found = distances(member(name, {p.begin(), p.end()}), member(name, {q.begin(), q.end()}));
    QVERIFY2(close(found.divergence, expected), qPrintable(QString::number(found.divergence, 'g', 12)));
    QVERIFY(found.variation > 0.0 && found.variation <= std::sqrt(0.5 * found.divergence)); // Pinsker
    QVERIFY(found.kolmogorov <= found.variation + 1e-9);
}

void TestDistancesBetween::orderedOnesDifferByTheirMeans()
{
    const auto compare = [](const Member &p, const Member &q) {
        const double expected = std::abs(p.summary().mean - q.summary().mean);
        QVERIFY2(close(distances(p, q).wasserstein, expected), p.family->id.c_str());
    };
    compare(member("gamma", {2.0, 1.0}), member("gamma", {5.0, 1.0}));
    compare(member("beta", {0.5, 0.5}), member("beta", {2.0, 0.5}));
    compare(member("pareto", {1.0, 1.2}), member("pareto", {1.0, 3.0}));
    compare(member("lognormal", {0.0, 1.0}), member("lognormal", {1.0, 1.0}));
    compare(member("poisson", {3.0}), member("poisson", {4.5}));
}

void TestDistancesBetween::heavyTails()
{
    const Distances cauchys = distances(member("cauchy", {0.0, 1.0}), member("cauchy", {0.0, 2.0}));
    QCOMPARE(cauchys.wasserstein, infinity);
    const Distances moved = distances(member("cauchy", {0.0, 1.0}), member("cauchy", {2.0, 1.0}));
    QVERIFY(close(moved.wasserstein, 2.0)); // a shift carries everything as far as it goes
    QCOMPARE(distances(member("cauchy", {0.0, 1.0}), member("normal", {0.0, 1.0})).divergence, infinity);
    QVERIFY(std::isfinite(distances(member("normal", {0.0, 1.0}), member("cauchy", {0.0, 1.0})).divergence));
}

void TestDistancesBetween::otherSupports()
{
    const Distances found = distances(member("normal", {0.0, 1.0}), member("exponential", {1.0}));
    QCOMPARE(found.divergence, infinity);
    QVERIFY(close(found.variation, 0.5)); // all that is below 0; above, the exponential is denser everywhere
    const Distances apart = distances(member("uniform", {0.0, 1.0}), member("uniform", {2.0, 3.0}));
    QVERIFY(close(apart.variation, 1.0));
    QVERIFY(close(apart.wasserstein, 2.0));
    QCOMPARE(apart.kolmogorov, 1.0);
}

void TestDistancesBetween::discreteOnes()
{
    // Shares 1/2, 1/2 against 3/4, 1/4.
    const Distances coins = distances(member("bernoulli", {0.5}), member("bernoulli", {0.25}));
    QVERIFY(close(coins.variation, 0.25));
    QVERIFY(close(coins.wasserstein, 0.25));
    QVERIFY(close(coins.kolmogorov, 0.25));
    const Distances wide = distances(member("poisson", {1e10}), member("poisson", {1e10 + 1e5}));
    QVERIFY(std::abs(wide.divergence - 0.5) < 1e-4); // one standard deviation apart
    QVERIFY(std::abs(wide.wasserstein - 1e5) < 10.0);
}

void TestDistancesBetween::limitsOfTheBinomial()
{
    const Member binomial = member("binomial", {1000.0, 0.003});
    const Distances rare = distances(binomial, member("poisson", {3.0}));
    QVERIFY(rare.variation < 0.003); // Le Cam: at most p
    const Distances continuous = distances(member("binomial", {100.0, 0.5}), member("normal", {50.0, 5.0}));
    QCOMPARE(continuous.variation, 1.0);
    QCOMPARE(continuous.divergence, infinity);
    // Half the mass of the middle, 0.0796/2, as the normal has reached one half there.
    QVERIFY(std::abs(continuous.kolmogorov - 0.5 * 0.07958923738717877) < 1e-9);
}

void TestDistancesBetween::stops()
{
    const core::Run cancelled([] { return true; }, {});
    const auto result = distancesBetween(member("poisson", {1e6}), member("poisson", {2e6}), cancelled);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestDistancesBetween)
#include "tst_distancesbetween.moc"
