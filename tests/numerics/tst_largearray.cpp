#include "numerics/largearray.h"

#include <QTest>

#include <algorithm>

class LargeArrayTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsZeros_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("just below large pages") << (1 << 19) - 1;
        QTest::newRow("large pages") << 1'000'003;
    }
    void holdsZeros()
    {
        QFETCH(int, count);
        const std::vector<double> numbers = numerics::largeArray(static_cast<std::size_t>(count));
        QCOMPARE(numbers.size(), static_cast<std::size_t>(count));
        QVERIFY(std::all_of(numbers.begin(), numbers.end(), [](double number) { return number == 0.0; }));
    }

    void reservingKeepsWhatIsThere()
    {
        std::vector<double> numbers{1.0, 2.0};
        numerics::reserveLarge(numbers, 1'000'000);
        QVERIFY(numbers.capacity() >= 1'000'000);
        QCOMPARE(numbers, (std::vector<double>{1.0, 2.0}));
    }
};

QTEST_APPLESS_MAIN(LargeArrayTest)
#include "tst_largearray.moc"
