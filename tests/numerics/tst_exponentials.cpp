#include "numerics/ulps.h"

#include "numerics/exponentials.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

class ExponentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void withinOneUlp_data()
    {
        QTest::addColumn<double>("lowest");
        for (const double lowest : {-1e-9, -0.5, -1.0, -40.0, -708.0})
            QTest::addRow("%g", lowest) << lowest;
    }
    // Exact reference: the definition with fifty digits.
    void withinOneUlp()
    {
        QFETCH(double, lowest);
        std::mt19937_64 random(2);
        std::uniform_real_distribution<double> number(lowest, 0.0);
        std::uniform_real_distribution<double> rounding(-1e-16, 1e-16);
        Numbers values(1301);
        Numbers corrections(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = number(random);
            corrections[i] = rounding(random) * lowest;
        }
        Numbers results(values.size());
        numerics::exponentials(values, corrections, results);
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(ulps(results[i], Exact(exp(Exact(values[i]) + Exact(corrections[i])))) <= 1.0);
    }

    void edges_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("expected");
        QTest::newRow("0") << 0.0 << 1.0;
        QTest::newRow("−0") << -0.0 << 1.0;
        QTest::newRow("next to 0") << -5e-324 << 1.0;
        QTest::newRow("−∞") << -infinity << 0.0;
        QTest::newRow("nothing left") << -746.0 << 0.0;
        for (const double value : {-707.99, -708.0, -708.01, -709.0, -720.0, -744.0, -745.1})
            QTest::addRow("%g", value) << value << static_cast<double>(Exact(exp(Exact(value))));
    }
    void edges()
    {
        QFETCH(double, value);
        QFETCH(double, expected);
        // At both ends of a block, and next to numbers of another kind.
        Numbers values(513, -1.0);
        for (const std::size_t place : {0U, 7U, 511U, 512U})
            values[place] = value;
        Numbers results(values.size());
        numerics::exponentials(values, {}, results);
        for (const std::size_t place : {0U, 7U, 511U, 512U})
            QVERIFY(ulps(results[place], Exact(expected)) <= 1.0);
        QVERIFY(ulps(results[1], Exact(exp(Exact(-1)))) <= 1.0);
    }

    void notANumberStaysSo()
    {
        Numbers values{-1.0, std::numeric_limits<double>::quiet_NaN(), std::nan("12345"), -2.0};
        numerics::exponentials(values, {}, values);
        QVERIFY(!std::isnan(values[0]) && std::isnan(values[1]) && std::isnan(values[2]) && !std::isnan(values[3]));
    }

    void nothingGivesNothing()
    {
        Numbers none;
        numerics::exponentials(none, none, none);
        QVERIFY(none.empty());
    }
};

QTEST_APPLESS_MAIN(ExponentialsTest)
#include "tst_exponentials.moc"
