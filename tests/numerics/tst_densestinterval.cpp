#include "numerics/densestinterval.h"
#include "numerics/distributioncases.h"

#include <QTest>

using numerics::densestInterval;
using numerics::Interval;
using numerics::Member;

class TestDensestInterval : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheProbabilityWithoutRoomToSpare_data();
    void holdsTheProbabilityWithoutRoomToSpare();
    void noOtherIntervalIsShorter_data();
    void noOtherIntervalIsShorter();
    void symmetricOnesAreCentral();
    void densitiesWithoutATopInside();
    void wholeNumbers();
    void certaintyAndNothing();
};

namespace {

void addMembers()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("p");
    for (const numerics::Distribution &distribution : numerics::distributions())
        for (const double p : {0.05, 0.5, 0.95})
            QTest::addRow("%s %g", distribution.id.c_str(), p) << QString::fromStdString(distribution.id) << p;
}

Member fetched()
{
    QFETCH(QString, id);
    const numerics::Distribution *distribution = numerics::findDistribution(id.toStdString());
    return {distribution, initialValues(*distribution)};
}

} // namespace

void TestDensestInterval::holdsTheProbabilityWithoutRoomToSpare_data()
{
    addMembers();
}

void TestDensestInterval::holdsTheProbabilityWithoutRoomToSpare()
{
    QFETCH(double, p);
    const Member it = fetched();
    const Interval interval = densestInterval(it, p);
    const double held = it.between(interval.low, interval.high);
    if (it.discrete()) {
        QVERIFY(held >= p);
        if (interval.low < interval.high) {
            QVERIFY(it.between(interval.low + 1.0, interval.high) < p);
            QVERIFY(it.between(interval.low, interval.high - 1.0) < p);
        }
    } else {
        QVERIFY2(std::abs(held - p) < 1e-12, qPrintable(QString::number(held, 'g', 17)));
    }
}

void TestDensestInterval::noOtherIntervalIsShorter_data()
{
    addMembers();
}

void TestDensestInterval::noOtherIntervalIsShorter()
{
    QFETCH(double, p);
    const Member it = fetched();
    const Interval interval = densestInterval(it, p);
    const double length = interval.high - interval.low;
    constexpr int tries = 400;
    for (int i = 0; i <= tries; ++i) {
        const double below = (1.0 - p) * i / tries;
        const double low = it.quantile(below);
        const double other = it.quantile((it.discrete() ? it.cdf(low - 1.0) : below) + p) - low;
        QVERIFY2(other >= length * (1.0 - 1e-9), qPrintable(QString::number(below)));
    }
}

void TestDensestInterval::symmetricOnesAreCentral()
{
    const Member normal = member("normal", {3.0, 2.0});
    const Interval interval = densestInterval(normal, 0.95);
    QVERIFY(std::abs(interval.low - normal.quantile(0.025)) < 1e-6);
    QVERIFY(std::abs(interval.high - normal.isf(0.025)) < 1e-6);
}

void TestDensestInterval::densitiesWithoutATopInside()
{
    const Interval falling = densestInterval(member("exponential", {2.0}), 0.9);
    QCOMPARE(falling.low, 0.0);
    QVERIFY(near(falling.high, std::log(10.0) / 2.0, 4.0));
    const Member rising = member("beta", {5.0, 1.0});
    QCOMPARE(densestInterval(rising, 0.9).high, 1.0);
    // Lowest in the middle, and more so at the upper end: the shortest interval ends there.
    const Member bowl = member("beta", {0.8, 0.4});
    const Interval end = densestInterval(bowl, 0.5);
    QCOMPARE(end.high, 1.0);
    QVERIFY(near(end.low, bowl.isf(0.5), 4.0));
}

void TestDensestInterval::wholeNumbers()
{
    // Masses of ten tosses: 252, 210, 210, 120, … of 1024. Four to six hold 672.
    const Interval tosses = densestInterval(member("binomial", {10.0, 0.5}), 672.0 / 1024.0);
    QCOMPARE(tosses.low, 4.0);
    QCOMPARE(tosses.high, 6.0);
    const Interval wide = densestInterval(member("poisson", {1e12}), 0.95);
    QVERIFY(std::abs((wide.high - wide.low) - 2.0 * 1.959963984540054e6) < 10.0);
    const Interval die = densestInterval(member("discrete_uniform", {1.0, 6.0}), 0.5);
    QCOMPARE(die.low, 1.0);
    QCOMPARE(die.high, 3.0);
    const Interval many = densestInterval(member("discrete_uniform", {1.0, 1e9}), 0.5);
    QCOMPARE(many.high - many.low, 5e8 - 1.0);
}

void TestDensestInterval::certaintyAndNothing()
{
    const Member normal = member("normal", {0.0, 1.0});
    QCOMPARE(densestInterval(normal, 1.0).low, -infinity);
    QCOMPARE(densestInterval(normal, 1.0).high, infinity);
    QCOMPARE(densestInterval(normal, 0.0).low, 0.0);
    QCOMPARE(densestInterval(normal, 0.0).high, 0.0);
}

QTEST_GUILESS_MAIN(TestDensestInterval)
#include "tst_densestinterval.moc"
