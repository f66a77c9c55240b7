#include "gui/widgets/numberfield.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <numbers>

using gui::NumberField;

class TestNumberField : public QObject
{
    Q_OBJECT

private slots:
    void textsMeanNumbersOrNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected"); // NaN: no number
        const double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("plain") << "0.5" << 0.5;
        QTest::newRow("comma alone") << "0,5" << 0.5;
        QTest::newRow("exponent") << "1e-3" << 1e-3;
        QTest::newRow("fraction") << "1/4" << 0.25;
        QTest::newRow("negative fraction") << "-3/4" << -0.75;
        QTest::newRow("plus") << "+2" << 2.0;
        QTest::newRow("true minus") << QStringLiteral("−2") << -2.0;
        QTest::newRow("pi") << "pi" << std::numbers::pi;
        QTest::newRow("spaces") << "  7 " << 7.0;
        QTest::newRow("empty") << "" << none;
        QTest::newRow("word") << "abc" << none;
        QTest::newRow("two commas") << "1,000,000" << none;
        QTest::newRow("comma and point") << "1,000.5" << none;
        QTest::newRow("by zero") << "1/0" << none;
        QTest::newRow("trailing") << "1x" << none;
        QTest::newRow("too large for a double") << "1e999" << none;
        QTest::newRow("nan") << "nan" << none;
        QTest::newRow("hexadecimal") << "0x10" << none;
    }
    void textsMeanNumbersOrNothing()
    {
        QFETCH(QString, text);
        QFETCH(double, expected);
        const auto number = gui::numberFromText(text);
        QCOMPARE(number.has_value(), !std::isnan(expected));
        if (number)
            QCOMPARE(*number, expected);
    }

    void whatCannotBeMeantKeepsTheLastNumber()
    {
        NumberField field;
        field.setDomain({.lowest = 0.0, .highest = 1.0});
        field.setValue(0.25);
        QSignalSpy changed(&field, &NumberField::valueChanged);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("2"));
        QVERIFY(!field.isValid());
        QVERIFY(!field.toolTip().isEmpty());
        QCOMPARE(field.value(), 0.25);
        QCOMPARE(changed.size(), 0);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("1/2"));
        QVERIFY(field.isValid());
        QVERIFY(field.toolTip().isEmpty());
        QCOMPARE(field.value(), 0.5);
    }

    void everyDoubleComesBackAsItWas()
    {
        NumberField field;
        for (const double number : {0.1, 1.0 / 3.0, 1e-300, 1.7976931348623157e308, -5e-324, 123456789.125}) {
            field.setValue(number);
            QCOMPARE(gui::numberFromText(field.text()).value_or(0.0), number);
        }
    }

    void upAndDownCount()
    {
        NumberField field;
        field.setWhole(true);
        field.setDomain({.lowest = 0.0, .highest = 10.0});
        field.setValue(9.0);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.value(), 10.0);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.value(), 10.0);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.value(), 9.0);
    }

    void aFractionIsNoInteger()
    {
        NumberField field;
        field.setWhole(true);
        field.setValue(3.0);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("2.5"));
        QVERIFY(!field.isValid());
    }
};

QTEST_MAIN(TestNumberField)
#include "tst_numberfield.moc"
