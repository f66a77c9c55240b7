#include "numerics/datacases.h"

#include "numerics/hypothesistests.h"
#include "numerics/tails.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <QTest>

#include <cmath>
#include <limits>

using namespace numerics;

namespace {

using ExactT = boost::math::students_t_distribution<Exact>;

/// t and its degrees of freedom in fifty digits.
struct ExactTest
{
    Exact t = 0;
    Exact freedom = 0;

    Exact below() const { return cdf(ExactT(freedom), t); }
    Exact above() const { return cdf(complement(ExactT(freedom), t)); }
    Exact either() const { return 2 * cdf(complement(ExactT(freedom), Exact(abs(t)))); }
};

ExactTest exactTest(const TTestData &data)
{
    const Numbers x(data.x.begin(), data.x.end());
    const Numbers y(data.y.begin(), data.y.end());
    const Exact n = x.size();
    const Exact m = y.size();
    if (data.kind == TTestKind::OneSample)
        return {(exactMean(x) - data.mean) / sqrt(exactVariance(x) / n), n - 1};
    const Exact difference = exactMean(x) - exactMean(y);
    if (data.kind == TTestKind::EqualVariance) {
        const Exact pooled = (exactMoment(x, 2) + exactMoment(y, 2)) / (n + m - 2);
        return {difference / sqrt(pooled * (1 / n + 1 / m)), n + m - 2};
    }
    if (data.kind == TTestKind::Welch) {
        const Exact a = exactVariance(x) / n;
        const Exact b = exactVariance(y) / m;
        return {difference / sqrt(a + b), (a + b) * (a + b) / (a * a / (n - 1) + b * b / (m - 1))};
    }
    Exact squares = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const Exact d = Exact(x[i]) - y[i] - difference;
        squares += d * d;
    }
    return {difference / sqrt(squares / (n - 1) / n), n - 1};
}

/// Where a tail beyond is (1 − level)/2, by Newton's steps from a value near it.
template <class Distribution>
Exact exactCritical(const Distribution &distribution, double level, double start)
{
    Exact z = start;
    for (int i = 0; i < 6; ++i)
        z += (cdf(complement(distribution, z)) - (1 - Exact(level)) / 2) / pdf(distribution, z);
    return z;
}

bool fails(const core::Error &error, core::ErrorKind kind, const char *field)
{
    return error.kind == kind && error.field == field
           && (kind == core::ErrorKind::Cancelled || !error.text.source.empty());
}

} // namespace

Q_DECLARE_METATYPE(Numbers)
Q_DECLARE_METATYPE(numerics::TTestKind)

class HypothesisTestsTest : public QObject
{
    Q_OBJECT

private slots:
    void tTests_data()
    {
        QTest::addColumn<TTestKind>("kind");
        QTest::addColumn<Numbers>("x");
        QTest::addColumn<Numbers>("y");
        QTest::addColumn<double>("mean");
        const Numbers x{1, 2, 3, 4, 5.5};
        const Numbers y{2, 3, 5, 8, 9, 1};
        const Numbers large = scattered(40, 1e9, 1e-3, 1);
        const Numbers larger = scattered(40, 1e9 + 2e-4, 2e-3, 2);
        QTest::newRow("one sample") << TTestKind::OneSample << x << Numbers{} << 2.5;
        QTest::newRow("one sample far from 0") << TTestKind::OneSample << large << Numbers{} << 1e9;
        QTest::newRow("the mean itself") << TTestKind::OneSample << Numbers{1, 2, 3} << Numbers{} << 2.0;
        QTest::newRow("very far off") << TTestKind::OneSample << scattered(30, 5.0, 1e-6, 3) << Numbers{} << 0.0;
        QTest::newRow("Welch") << TTestKind::Welch << x << y << 0.0;
        QTest::newRow("Welch far from 0") << TTestKind::Welch << large << larger << 0.0;
        QTest::newRow("Welch, one constant") << TTestKind::Welch << Numbers{3, 3, 3} << y << 0.0;
        QTest::newRow("Student") << TTestKind::EqualVariance << x << y << 0.0;
        QTest::newRow("paired") << TTestKind::Paired << x << Numbers{2, 3, 5, 8, 9} << 0.0;
        QTest::newRow("paired far from 0") << TTestKind::Paired << large << larger << 0.0;
    }
    void tTests()
    {
        QFETCH(TTestKind, kind);
        QFETCH(Numbers, x);
        QFETCH(Numbers, y);
        QFETCH(double, mean);
        TTestData data{.kind = kind, .x = x, .y = y, .mean = mean};
        const ExactTest exact = exactTest(data);
        const auto test = tTest(data);
        QVERIFY(test);
        QVERIFY(ulps(test->statistic, exact.t) <= 4.0);
        QVERIFY(ulps(test->df, exact.freedom) <= 4.0);
        QVERIFY(ulps(test->pValue, exact.either()) <= 8.0);
        QVERIFY(ulps(test->estimate, kind == TTestKind::OneSample ? exactMean(x) : exactMean(x) - exactMean(y)) <= 1.0);
        data.alternative = Alternative::Less;
        QVERIFY(ulps(tTest(data)->pValue, exact.below()) <= 8.0);
        data.alternative = Alternative::Greater;
        QVERIFY(ulps(tTest(data)->pValue, exact.above()) <= 8.0);
    }

    void tTestErrors()
    {
        using Kind = core::ErrorKind;
        const Numbers two{1, 2};
        const Numbers one{1};
        const Numbers equal{3, 3};
        const auto error = [](TTestKind kind, const Numbers &x, const Numbers &y) {
            return tTest({.kind = kind, .x = x, .y = y}).error();
        };
        QVERIFY(fails(error(TTestKind::OneSample, one, {}), Kind::Shape, "x"));
        QVERIFY(fails(error(TTestKind::Welch, two, one), Kind::Shape, "y"));
        QVERIFY(fails(error(TTestKind::Paired, two, Numbers{1, 2, 3}), Kind::Shape, "y"));
        QVERIFY(fails(error(TTestKind::OneSample, equal, {}), Kind::Domain, "x"));
        QVERIFY(fails(error(TTestKind::Welch, equal, equal), Kind::Domain, "x"));
        QVERIFY(fails(error(TTestKind::EqualVariance, equal, equal), Kind::Domain, "x"));
        QVERIFY(fails(error(TTestKind::Paired, Numbers{1, 2, 3}, Numbers{2, 3, 4}), Kind::Domain, "x"));
        const core::Run never([] { return true; }, {});
        for (const auto kind : {TTestKind::OneSample, TTestKind::Welch, TTestKind::Paired})
            QVERIFY(fails(tTest({.kind = kind, .x = two, .y = Numbers{5, 9}}, never).error(), Kind::Cancelled, ""));
    }

    void meanIntervals()
    {
        for (const double level : {0.5, 0.95, 0.999}) {
            for (const Numbers &data : {Numbers{1, 2, 3, 4, 5.5}, scattered(40, 1e9, 1e-3, 1)}) {
                const auto interval = meanInterval(data, level);
                QVERIFY(interval);
                const Exact n = data.size();
                const Exact half =
                    exactCritical(ExactT(n - 1), level, studentCritical(level, static_cast<double>(data.size() - 1)))
                    * sqrt(exactVariance(data) / n);
                QVERIFY(ulps(interval->low, exactMean(data) - half) <= 8.0);
                QVERIFY(ulps(interval->high, exactMean(data) + half) <= 8.0);
            }
        }
        const auto constant = meanInterval(Numbers{0.1, 0.1, 0.1}, 0.95);
        QVERIFY(constant && constant->low == 0.1 && constant->high == 0.1);
        QVERIFY(fails(meanInterval(Numbers{1}, 0.95).error(), core::ErrorKind::Shape, "data"));
    }

    // Wilson's interval is where the score test does not reject: its ends solve (p̂ − p)² = z² p(1 − p)/n.
    void proportionIntervals_data()
    {
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("level");
        QTest::newRow("none") << 0 << 10 << 0.95;
        QTest::newRow("one") << 1 << 10 << 0.95;
        QTest::newRow("all") << 10 << 10 << 0.95;
        QTest::newRow("some of many") << 3 << 1000000 << 0.99;
        QTest::newRow("half") << 500 << 1000 << 0.9;
        QTest::newRow("one alone") << 1 << 1 << 0.5;
    }
    void proportionIntervals()
    {
        QFETCH(int, successes);
        QFETCH(int, n);
        QFETCH(double, level);
        const auto interval =
            proportionInterval(static_cast<std::size_t>(successes), static_cast<std::size_t>(n), level);
        QVERIFY(interval);
        const Exact p = Exact(successes) / n;
        const Exact z = exactCritical(boost::math::normal_distribution<Exact>(), level, normalCritical(level));
        const Exact s = z * z / n;
        const Exact root = sqrt(s * s + 4 * s * p * (1 - p));
        QVERIFY(ulps(interval->low, (2 * p + s - root) / (2 + 2 * s)) <= 8.0
                || (successes == 0 && interval->low == 0.0));
        QVERIFY(ulps(interval->high, (2 * p + s + root) / (2 + 2 * s)) <= 8.0);
    }

    void proportionErrors()
    {
        QVERIFY(fails(proportionInterval(1, 0, 0.95).error(), core::ErrorKind::Domain, "n"));
        QVERIFY(fails(proportionInterval(11, 10, 0.95).error(), core::ErrorKind::Domain, "successes"));
    }

    void independence()
    {
        core::Grid<double> table(2, 3);
        table.cells = {10, 20, 30, 6, 9, 17};
        const auto test = independenceTest(table);
        QVERIFY(test);
        const std::vector<int> rows{60, 32};
        const std::vector<int> columns{16, 29, 47};
        Exact statistic = 0;
        for (std::size_t i = 0; i < 2; ++i)
            for (std::size_t j = 0; j < 3; ++j) {
                const Exact expected = Exact(rows[i]) * columns[j] / 92;
                QVERIFY(ulps(test->expected(i, j), expected) <= 1.0);
                statistic += (table(i, j) - expected) * (table(i, j) - expected) / expected;
            }
        QVERIFY(ulps(test->statistic, statistic) <= 1.0);
        QCOMPARE(test->df, 2.0);
        QVERIFY(ulps(test->pValue, exp(-statistic / 2)) <= 4.0); // what chi-squared with two degrees of freedom is
    }

    void goodnessOfFit()
    {
        const Numbers observed{18, 22, 31, 9};
        const Numbers expected{20, 20, 20, 20};
        const auto test = fitTest(observed, expected);
        QVERIFY(test);
        QCOMPARE(test->statistic, (4.0 + 4.0 + 121.0 + 121.0) / 20.0);
        QCOMPARE(test->df, 3.0);
        const Exact tail = cdf(complement(boost::math::chi_squared_distribution<Exact>(3), Exact(12.5)));
        QVERIFY(ulps(test->pValue, tail) <= 8.0);
        QCOMPARE(fitTest(expected, expected)->pValue, 1.0);
    }

    void countErrors()
    {
        using Kind = core::ErrorKind;
        const auto refused = [](std::size_t rows, std::size_t columns, const Numbers &cells, Kind kind) {
            core::Grid<double> table(rows, columns);
            table.cells = cells;
            const auto test = independenceTest(table);
            return !test && fails(test.error(), kind, "table");
        };
        QVERIFY(refused(1, 2, {1, 2}, Kind::Shape));
        QVERIFY(refused(2, 1, {1, 2}, Kind::Shape));
        QVERIFY(refused(0, 0, {}, Kind::Shape));
        QVERIFY(refused(2, 2, {1, -2, 3, 4}, Kind::Domain));
        QVERIFY(refused(2, 2, {0, 0, 3, 4}, Kind::Domain));
        QVERIFY(refused(2, 2, {0, 1, 0, 4}, Kind::Domain));
        QVERIFY(fails(fitTest(Numbers{1}, Numbers{1}).error(), Kind::Shape, "observed"));
        QVERIFY(fails(fitTest(Numbers{1, 2}, Numbers{3}).error(), Kind::Shape, "expected"));
        QVERIFY(fails(fitTest(Numbers{-1, 2}, Numbers{0.5, 0.5}).error(), Kind::Domain, "observed"));
        QVERIFY(fails(fitTest(Numbers{1, 2}, Numbers{0, 3}).error(), Kind::Domain, "expected"));
        QVERIFY(fails(fitTest(Numbers{1, 2}, Numbers{1, 1}).error(), Kind::Domain, "expected"));
        QVERIFY(fitTest(Numbers{1, 2}, Numbers{1.5, 1.5}));
    }

    void tailsAtTheEnds()
    {
        const long double infinity = std::numeric_limits<long double>::infinity();
        QCOMPARE(studentTwoSided(0.0L, 5.0L), 1.0);
        QCOMPARE(studentTwoSided(-infinity, 5.0L), 0.0);
        QCOMPARE(studentLower(infinity, 5.0L), 1.0);
        QCOMPARE(studentUpper(infinity, 5.0L), 0.0);
        QCOMPARE(chiSquaredUpper(0.0L, 3.0L), 1.0);
        QCOMPARE(chiSquaredUpper(infinity, 3.0L), 0.0);
        QCOMPARE(normalTwoSided(0.0L), 1.0);
    }
};

QTEST_APPLESS_MAIN(HypothesisTestsTest)
#include "tst_hypothesistests.moc"
