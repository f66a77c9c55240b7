#include "calculators/plotrange.h"

#include <QTest>

#include <cmath>
#include <limits>

class PlotRangeTest : public QObject
{
    Q_OBJECT

private slots:
    void evenNumbersReachBothEnds()
    {
        QCOMPARE(calculators::evenly(-1.0, 1.0, 5), (std::vector<double>{-1.0, -0.5, 0.0, 0.5, 1.0}));
        QCOMPARE(calculators::evenly(0.1, 0.7, 2), (std::vector<double>{0.1, 0.7}));
        const auto wide = calculators::evenly(-1.7e308, 1.7e308, 3);
        QCOMPARE(wide, (std::vector<double>{-1.7e308, 0.0, 1.7e308}));
    }

    void rangeIsChecked_data()
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<std::string>("field");
        QTest::newRow("ascending") << 0.0 << 1.0 << std::string();
        QTest::newRow("empty") << 1.0 << 1.0 << std::string("to");
        QTest::newRow("descending") << 1.0 << 0.0 << std::string("to");
        QTest::newRow("endless") << 0.0 << infinity << std::string("to");
        QTest::newRow("NaN end") << 0.0 << notANumber << std::string("to");
        QTest::newRow("no beginning") << -infinity << 0.0 << std::string("from");
        QTest::newRow("NaN beginning") << notANumber << 0.0 << std::string("from");
    }
    void rangeIsChecked()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(std::string, field);
        const auto checked = calculators::checkRange(from, to);
        QCOMPARE(checked.has_value(), field.empty());
        if (!checked) {
            QCOMPARE(checked.error().kind, core::ErrorKind::Domain);
            QCOMPARE(checked.error().field, field);
        }
    }

    void endIsRoundAndLeavesRoom_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("end");
        QTest::newRow("small") << 0.3 << 5.0;
        QTest::newRow("just fits") << 4.0 << 5.0;
        QTest::newRow("next") << 4.1 << 10.0;
        QTest::newRow("eight") << 8.0 << 10.0;
        QTest::newRow("nine") << 9.0 << 20.0;
        QTest::newRow("thirty") << 30.0 << 50.0;
        QTest::newRow("largest") << 1.7e308 << std::numeric_limits<double>::max();
    }
    void endIsRoundAndLeavesRoom()
    {
        QFETCH(double, value);
        QFETCH(double, end);
        QCOMPARE(calculators::roundedEnd(value, 5.0), end);
    }

    void whatIsNotFiniteIsAGap()
    {
        std::vector<double> numbers{1.0, std::numeric_limits<double>::infinity(), -0.5};
        calculators::makeGaps(numbers);
        QCOMPARE(numbers[0], 1.0);
        QVERIFY(std::isnan(numbers[1]));
        QCOMPARE(numbers[2], -0.5);
    }
};

QTEST_APPLESS_MAIN(PlotRangeTest)
#include "tst_plotrange.moc"
