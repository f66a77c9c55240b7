#include "core/value.h"
#include "numerics/rational.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using core::ErrorKind;
using numerics::Rational;

class RationalTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void readsDecimalsOfAnyLength();
    void standsForEveryDoubleExactly_data();
    void standsForEveryDoubleExactly();
    void roundsToTheNearestDouble_data();
    void roundsToTheNearestDouble();
    void roundsBelowTheLeastDouble();
    void roundsLikeTheReaderOfDecimals();
    void computes();
    void canBeUsedAfterAMove();
};

void RationalTest::readsAndWrites_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latex");
    QTest::newRow("integer") << "12"
                             << "12"
                             << "12";
    QTest::newRow("leading zeros are not octal") << "010"
                                                 << "10"
                                                 << "10";
    QTest::newRow("sign") << "+5"
                          << "5"
                          << "5";
    QTest::newRow("minus zero") << "-0"
                                << "0"
                                << "0";
    QTest::newRow("fraction") << "-7/3"
                              << "-7/3"
                              << "-\\frac{7}{3}";
    QTest::newRow("lowest terms") << "4/-6"
                                  << "-2/3"
                                  << "-\\frac{2}{3}";
    QTest::newRow("whole fraction") << "-6/3"
                                    << "-2"
                                    << "-2";
    QTest::newRow("one tenth") << "0.1"
                               << "1/10"
                               << "\\frac{1}{10}";
    QTest::newRow("one thousandth") << "1e-3"
                                    << "1/1000"
                                    << "\\frac{1}{1000}";
    QTest::newRow("exponent") << "-2.50E+2"
                              << "-250"
                              << "-250";
    QTest::newRow("no digit before the point") << ".5"
                                               << "1/2"
                                               << "\\frac{1}{2}";
    QTest::newRow("no digit after the point") << "5."
                                              << "5"
                                              << "5";
    QTest::newRow("zero of any power") << "0e999999999999999999999"
                                       << "0"
                                       << "0";
}

void RationalTest::readsAndWrites()
{
    QFETCH(QString, written);
    const auto number = Rational::parse(written.toStdString());
    QVERIFY(number.has_value());
    QTEST(QString::fromStdString(number->text()), "text");
    QTEST(QString::fromStdString(number->latex()), "latex");
}

void RationalTest::refuses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("kind");
    for (const char *text : {"", "-", ".", "e5", "1e", "1e+", "1.2.3", "1 2", "0x10", "1/", "/2", "1/2/3", "1.5/2",
                             "1/0", "0/0", "--1", "1e5.5", "NaN", "Infinity"})
        QTest::newRow(text) << text << static_cast<int>(ErrorKind::Domain);
    for (const char *text : {"1e999999999", "1e-999999999", "-1e99999999999999999999", "1e1000001"})
        QTest::newRow(text) << text << static_cast<int>(ErrorKind::TooLarge);
}

void RationalTest::refuses()
{
    QFETCH(QString, written);
    const auto number = Rational::parse(written.toStdString());
    QVERIFY(!number.has_value());
    QTEST(static_cast<int>(number.error().kind), "kind");
}

void RationalTest::readsDecimalsOfAnyLength()
{
    const std::string digits = "9" + std::string(5000, '7');
    QCOMPARE(Rational::parse(digits)->text(), digits);
    QCOMPARE(Rational::parse("1e5000")->text(), "1" + std::string(5000, '0'));
    QCOMPARE(Rational::parse("1e-5000")->text(), "1/1" + std::string(5000, '0'));
    QCOMPARE(static_cast<int>(Rational::parse(std::string(Rational::mostDigits + 1, '3')).error().kind),
             static_cast<int>(ErrorKind::TooLarge));
}

void RationalTest::standsForEveryDoubleExactly_data()
{
    using Limits = std::numeric_limits<double>;
    QTest::addColumn<double>("number");
    for (const double number : {0.0, 1.0, -1.0, 0.1, -3.75, 1e300, 1e-300, Limits::max(), Limits::lowest(),
                                Limits::min(), Limits::denorm_min(), -Limits::denorm_min() * 3, Limits::epsilon()})
        QTest::addRow("%g", number) << number;
}

void RationalTest::standsForEveryDoubleExactly()
{
    QFETCH(double, number);
    const Rational exact = Rational::fromDouble(number);
    QVERIFY(exact.toDouble() == number);
    QVERIFY(exact.isInteger() == (number == std::trunc(number)));
}

void RationalTest::roundsToTheNearestDouble_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<double>("nearest");
    QTest::newRow("a third") << "1/3" << 1.0 / 3.0; // IEEE division rounds once
    QTest::newRow("tie to even, down") << "9007199254740993" << 9007199254740992.0;
    QTest::newRow("tie to even, up") << "9007199254740995" << 9007199254740996.0;
    QTest::newRow("just above a tie") << "90071992547409930000001/10000000" << 9007199254740994.0;
    QTest::newRow("beyond the range") << "1e400" << std::numeric_limits<double>::infinity();
    QTest::newRow("below the range") << "-1e400" << -std::numeric_limits<double>::infinity();
    QTest::newRow("vanishes") << "1e-400" << 0.0;
}

void RationalTest::roundsToTheNearestDouble()
{
    QFETCH(QString, written);
    QFETCH(double, nearest);
    const double rounded = Rational::parse(written.toStdString())->toDouble();
    QVERIFY2(rounded == nearest, core::shortest(rounded).c_str());
}

void RationalTest::roundsBelowTheLeastDouble()
{
    const double least = std::numeric_limits<double>::denorm_min();
    const Rational half = Rational::fromDouble(least) / Rational(2);
    QVERIFY(half.toDouble() == 0.0); // a tie
    QVERIFY((half * *Rational::parse("1000001/1000000")).toDouble() == least);
    QVERIFY((half * Rational(3)).toDouble() == 2 * least); // a tie again
}

// The standard library's reader rounds correctly too, and shares no code with ours.
void RationalTest::roundsLikeTheReaderOfDecimals()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 5000; ++i) {
        const int power = static_cast<int>(random() % 680) - 345;
        const std::string text =
            std::to_string(random()) + "." + std::to_string(random()) + "e" + std::to_string(power);
        const double expected = *core::parseDouble(text);
        QVERIFY2(Rational::parse(text)->toDouble() == expected, text.c_str());
    }
}

void RationalTest::computes()
{
    const Rational half = *Rational::parse("1/2");
    const Rational third = *Rational::parse("1/3");
    QCOMPARE((half + third).text(), std::string("5/6"));
    QCOMPARE((half - third).text(), std::string("1/6"));
    QCOMPARE((half * third).text(), std::string("1/6"));
    QCOMPARE((half / third).text(), std::string("3/2"));
    QCOMPARE((-half).text(), std::string("-1/2"));
    QVERIFY(third < half && !(half < third));
    QVERIFY(half + half == Rational(1));
    QCOMPARE(Rational(-3).sign(), -1);
    QVERIFY((half - half).isZero());
    QVERIFY(Rational(4).isInteger() && !half.isInteger());
    QCOMPARE(Rational::parse("-7/3")->bits(), std::size_t{5});
}

void RationalTest::canBeUsedAfterAMove()
{
    Rational from(3);
    const Rational to = std::move(from);
    from = to; // NOLINT(bugprone-use-after-move): the very thing under test
    QVERIFY(from == to);
}

QTEST_APPLESS_MAIN(RationalTest)
#include "tst_rational.moc"
