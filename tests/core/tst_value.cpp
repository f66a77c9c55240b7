#include "core/value.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using core::Array;
using core::Object;
using core::Value;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool same(double a, double b)
{
    return a == b ? std::signbit(a) == std::signbit(b) : std::isnan(a) && std::isnan(b);
}

} // namespace

class ValueTest : public QObject
{
    Q_OBJECT

private slots:
    void shortestText_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<std::string>("text");
        const auto row = [](double number, const char *text) { QTest::newRow(text) << number << std::string(text); };
        row(0.0, "0");
        row(-0.0, "-0");
        row(1.0, "1");
        row(-2.0, "-2");
        row(100000.0, "100000");
        row(123456789012345.0, "123456789012345");
        row(9007199254740993.0, "9007199254740992");
        row(99999999999999984.0, "99999999999999984");
        row(1e17, "1e+17");
        row(1e22, "1e+22");
        row(0.1, "0.1");
        row(0.30000000000000004, "0.30000000000000004");
        row(1.0 / 3.0, "0.3333333333333333");
        row(1e-7, "1e-07");
        row(-1.5e-300, "-1.5e-300");
        row(5e-324, "5e-324");
        row(2.2250738585072014e-308, "2.2250738585072014e-308");
        row(1.7976931348623157e308, "1.7976931348623157e+308");
        row(infinity, "Infinity");
        row(-infinity, "-Infinity");
        row(notANumber, "NaN");
    }
    void shortestText()
    {
        QFETCH(double, number);
        QFETCH(std::string, text);
        QCOMPARE(core::shortest(number), text);
    }

    void everyNumberReadsBack()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 100'000; ++i) {
            const std::uint64_t bits = random();
            double number = 0.0;
            std::memcpy(&number, &bits, sizeof number);
            if (!std::isfinite(number))
                continue;
            const auto read = core::parseDouble(core::shortest(number));
            QVERIFY(read && same(*read, number));
        }
    }

    void numbersAreRead_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<double>("number");
        const auto row = [](std::string text, double number) {
            const QByteArray name = QByteArray::fromStdString(text.substr(0, 60)) + " "
                                    + QByteArray::number(static_cast<qulonglong>(text.size()));
            QTest::newRow(name.constData()) << std::move(text) << number;
        };
        row("0", 0.0);
        row("-0", -0.0);
        row("-0.0e5", -0.0);
        row("1.5", 1.5);
        row(".5", 0.5);
        row("-.5", -0.5);
        row("5.", 5.0);
        row("1e22", 1e22);
        row("1E+3", 1000.0);
        row("1e-3", 0.001);
        row("5e-324", 5e-324);
        row("4.9406564584124654e-324", 5e-324);
        row("2.4703282292062329e-324", 5e-324); // just above half of the smallest
        row("2.4703282292062327e-324", 0.0);    // just below
        row("2.2250738585072011e-308", 2.225073858507201e-308);
        row("1.7976931348623157e308", 1.7976931348623157e308);
        row("1.7976931348623158e308", 1.7976931348623157e308);
        row("1.7976931348623159e308", infinity);
        row("1e400", infinity);
        row("-1e400", -infinity);
        row("1e-400", 0.0);
        row("-1e-400", -0.0);
        row("0e400", 0.0);
        row("0.0e99999999999999999999", 0.0);
        row("1e99999999999999999999", infinity);
        row("1e-99999999999999999999", 0.0);
        row("-1e+99999999999999999999", -infinity);
        row("0." + std::string(400, '0') + "1", 0.0);
        row("1" + std::string(400, '0'), infinity);
        row("1" + std::string(400, '0') + "e-400", 1.0);
        row("1" + std::string(400, '0') + "e-10", infinity);
        row("0." + std::string(400, '0') + "1e401", 1.0);
        row("0." + std::string(400, '0') + "1e10", 0.0);
        row(std::string(400, '0') + "7", 7.0);
        row("0." + std::string(1000, '3'), 1.0 / 3.0);
        row("9007199254740993", 9007199254740992.0);                         // a tie goes to the even one
        row("9007199254740993.00000000000000000000001", 9007199254740994.0); // and just above it does not
    }
    void numbersAreRead()
    {
        QFETCH(std::string, text);
        QFETCH(double, number);
        const auto read = core::parseDouble(text);
        QVERIFY(read);
        QVERIFY2(same(*read, number), core::shortest(*read).c_str());
    }

    void otherTextsAreNoNumbers_data()
    {
        QTest::addColumn<std::string>("text");
        for (const char *text :
             {"",     " ",  "+1",  "1 ",   " 1",  "1,5",  "1e",       "e5",       "1e+",   "--1",   "-", ".",  "-.",
              "0x10", "1f", "inf", "-inf", "nan", "-nan", "Infinity", "infinity", "1.5.2", "1_000", "½", "-+1"})
            QTest::newRow(*text ? text : "nothing") << std::string(text);
    }
    void otherTextsAreNoNumbers()
    {
        QFETCH(std::string, text);
        QVERIFY(!core::parseDouble(text));
    }

    void matricesAreRows()
    {
        core::Grid<double> reals(2, 2);
        reals(0, 1) = 1.5;
        QVERIFY(core::rowsOf(reals) == Value(Array{Numbers{0.0, 1.5}, Numbers{0.0, 0.0}}));
        QVERIFY(core::rowsOf(core::Grid<double>()) == Value(Array{}));
        core::Grid<std::string> exact(1, 2, "1/3");
        QVERIFY(core::rowsOf(exact) == Value(Array{Array{"1/3", "1/3"}}));
        core::Grid<std::complex<double>> complex(1, 1, {1.0, -2.0});
        QVERIFY(core::rowsOf(complex) == Value(Array{Array{Object{{"re", 1.0}, {"im", -2.0}}}}));
    }

    void membersAreFoundByName()
    {
        const Object object{{"a", 1}, {"b", "x"}};
        QVERIFY(*core::member(object, "b") == Value("x"));
        QVERIFY(!core::member(object, "c"));
        QVERIFY(!core::member({}, ""));
    }

    void arraysHaveALengthInBothForms()
    {
        QCOMPARE(core::length(Array{1, 2}).value_or(99), std::size_t{2});
        QCOMPARE(core::length(Numbers{1.0, 2.0, 3.0}).value_or(99), std::size_t{3});
        QCOMPARE(core::length(Array{}).value_or(99), std::size_t{0});
        QVERIFY(!core::length(1.0));
        QVERIFY(!core::length("ab"));
        QVERIFY(!core::length(Object{}));
    }

    void whatIsPutInComesOut()
    {
        QVERIFY(Value(true).as<bool>());
        QCOMPARE(*Value(3).as<std::int64_t>(), std::int64_t{3});
        QCOMPARE(*Value(std::size_t{4}).as<std::int64_t>(), std::int64_t{4});
        QCOMPARE(*Value(2.5).as<double>(), 2.5);
        QCOMPARE(*Value("text").as<std::string>(), std::string("text"));
        QCOMPARE(Value(core::NumberText{"1e400"}).as<core::NumberText>()->text, std::string("1e400"));
        QVERIFY(!Value().as<double>());
        QVERIFY(!(Value(1) == Value(1.0)));
    }
};

QTEST_APPLESS_MAIN(ValueTest)
#include "tst_value.moc"
