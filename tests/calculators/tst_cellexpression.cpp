#include "calculators/cellexpression.h"
#include "core/value.h"

#include <QTest>

#include <array>
#include <random>
#include <string>

using calculators::CellValue;
using calculators::evaluateCell;
using core::ErrorKind;
using numerics::Rational;
using Complex = std::complex<double>;

namespace {

/// "1/3" of an exact number, "~1.5" of a double, "~1.5 + 2i" of a complex one.
std::string written(const CellValue &value)
{
    if (const auto *exact = std::get_if<Rational>(&value))
        return exact->text();
    if (const auto *real = std::get_if<double>(&value))
        return "~" + core::shortest(*real);
    const auto &number = std::get<Complex>(value);
    return "~" + core::shortest(number.real()) + " + " + core::shortest(number.imag()) + "i";
}

std::string near(double real)
{
    return "~" + core::shortest(real);
}

std::string near(double real, double imaginary)
{
    return near(real) + " + " + core::shortest(imaginary) + "i";
}

} // namespace

class CellExpressionTest : public QObject
{
    Q_OBJECT

private slots:
    void computes_data();
    void computes();
    void refuses_data();
    void refuses();
    void rationalArithmeticIsExact();
    void garbageIsAnswered();
};

void CellExpressionTest::computes_data() // NOLINT(readability-function-size): a table, not steps
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const std::string &value) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromStdString(value);
    };
    row("5", "5");
    row("-7/3", "-7/3");
    row(" 6 / 4 ", "3/2");
    row("0.1", "1/10");
    row("0,1", "1/10");
    row("-,5", "-1/2");
    row("1,5+2,25", "15/4");
    row("1e-3", "1/1000");
    row("2,5e2", "250");
    row("−1/2", "-1/2");
    row("0.1+0.2-0.3", "0");
    row("1/3*3", "1");
    row("-2^2", "-4");
    row("2^3^2", "512");
    row("2^-2", "1/4");
    row("(1+1/2)^10", "59049/1024");
    row("100000000000000000000000000001", "100000000000000000000000000001");
    row("sqrt(9/16)", "3/4");
    row("27^(1/3)", "3");
    row("abs(-3/2)", "3/2");
    row("abs(3+4i)", "5");
    row("(2+3i)*(2-3i)", "13");
    row("i^2", "-1");
    row("exp(0)+ln(1)+sin(0)+cos(0)", "2");
    // The digits of constants stand in any table of them; the compiler rounds each literal to the nearest double.
    row("pi", near(3.14159265358979323846));
    row("π", near(3.14159265358979323846));
    row("e", near(2.71828182845904523536));
    row("-e", near(-2.71828182845904523536));
    row("sqrt(2)", near(1.41421356237309504880));
    row("2^0.5", near(1.41421356237309504880));
    row("sqrt(2)^2", near(2.0));
    row("sqrt(8)-2*sqrt(2)", near(0.0));
    row("sqrt(3)/2", near(0.86602540378443864676));
    row("(1+sqrt(5))/2", near(1.61803398874989484820));
    row("ln(2)", near(0.69314718055994530942));
    row("log(2)", near(0.69314718055994530942));
    row("ln(10)", near(2.30258509299404568402));
    row("e^pi", near(23.1406926327792690057));
    row("exp(1)-e", near(0.0));
    row("sin(1)", near(0.84147098480789650665));
    row("cos(1)", near(0.54030230586813971740));
    row("tan(pi/4)", near(1.0));
    row("tan(pi/8)+1-sqrt(2)", near(0.0));
    row("cos(pi/3)", near(0.5));
    row("sin(pi)", near(0.0));
    row("1e200*sqrt(2)*1e-200", near(1.41421356237309504880));
    row("2+3i", near(2, 3));
    row("3i", near(0, 3));
    row("i", near(0, 1));
    row("1/(1+i)", near(0.5, -0.5));
    row("sqrt(-4)", near(0, 2));
    row("sqrt(-2)", near(0, 1.41421356237309504880));
    row("sqrt(3+4i)", near(2, 1));
    row("ln(-1)", near(0, 3.14159265358979323846));
    row("e^(i*pi)", near(-1.0));
    row("e^(i*pi/3)", near(0.5, 0.86602540378443864676));
    row("i^i", near(0.20787957635076190855));
    row("(-8)^(1/3)", near(1.0, 1.73205080756887729353));
    row("0^0", "1");
}

void CellExpressionTest::computes()
{
    QFETCH(QString, text);
    const auto value = evaluateCell(text.toStdString());
    QVERIFY2(value.has_value(), value ? "" : core::english(value.error().text).c_str());
    QTEST(QString::fromStdString(written(*value)), "value");
}

void CellExpressionTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, ErrorKind kind, int position) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << position;
    };
    row("", ErrorKind::Parse, 0);
    row("1,2,3", ErrorKind::Parse, 3);
    row("1,234.5", ErrorKind::Parse, 1);
    row("2pi", ErrorKind::Parse, 1);
    row("1 2", ErrorKind::Parse, 2);
    row("3ii", ErrorKind::Parse, 1);
    row("sqrt 2", ErrorKind::Parse, 5);
    row("sqrt()", ErrorKind::Parse, 0);
    row("1+sqrt(2;3)", ErrorKind::Parse, 8);
    row("2'", ErrorKind::Parse, 1);
    row("2.*3", ErrorKind::Parse, 1);
    row("exp(1).x", ErrorKind::Parse, 7);
    row("exp(\"x\")", ErrorKind::Parse, 4);
    row("1/0", ErrorKind::Domain, 1);
    row("5+1/(2-2)", ErrorKind::Domain, 3);
    row("1/sin(pi)", ErrorKind::Domain, 1);
    row("0^-1", ErrorKind::Domain, 1);
    row("2+ln(0)", ErrorKind::Domain, 2);
    row("tan(pi/2)", ErrorKind::Domain, 0);
    row("exp(1000)", ErrorKind::Domain, 0);
    row("9^9^9", ErrorKind::Domain, 1);
    row("1e400*sqrt(2)", ErrorKind::Domain, 5);
    row("sin(10^600)", ErrorKind::NotConverged, 0);
    row("x", ErrorKind::NotFound, 0);
    row("2*frob(3)", ErrorKind::NotFound, 2);
    row("1e9999999", ErrorKind::TooLarge, 0);
}

void CellExpressionTest::refuses()
{
    QFETCH(QString, text);
    const auto value = evaluateCell(text.toStdString());
    QVERIFY2(!value.has_value(), value ? written(*value).c_str() : "");
    QTEST(int(value.error().kind), "kind");
    QTEST(int(value.error().position.value()), "position");
    QCOMPARE(value.error().field, std::string("expression"));
    QVERIFY(!core::english(value.error().text).empty());
}

/// (a/b + c/d) · b · d = a d + c b for whole numbers, which 64 bits hold.
void CellExpressionTest::rationalArithmeticIsExact()
{
    std::mt19937 random(3);
    std::uniform_int_distribution<int> whole(1, 1'000'000);
    for (int run = 0; run < 200; ++run) {
        const std::int64_t a = whole(random);
        const std::int64_t b = whole(random);
        const std::int64_t c = whole(random);
        const std::int64_t d = whole(random);
        const auto text = [](std::int64_t number) { return std::to_string(number); };
        const auto value = evaluateCell("(" + text(a) + "/" + text(b) + " - " + text(c) + "/" + text(d) + ")*" + text(b)
                                        + "*" + text(d));
        QCOMPARE(written(*value), text(a * d - c * b));
    }
}

void CellExpressionTest::garbageIsAnswered()
{
    constexpr std::array<const char *, 26> pieces{"1",    "2",    "0.5", "3", "i", "pi",    "e",   "+",    "-",
                                                  "*",    "/",    "^",   "(", ")", "sqrt(", "ln(", "exp(", "sin(",
                                                  "tan(", "abs(", "7",   "0", ",", "4i",    " ",   "x"};
    std::mt19937 random(4);
    int good = 0;
    for (int run = 0; run < 10'000; ++run) {
        std::string text;
        const auto length = random() % 12;
        for (unsigned i = 0; i < length; ++i)
            text += pieces[random() % pieces.size()];
        const auto value = evaluateCell(text);
        if (value)
            ++good;
        else
            QVERIFY2(value.error().position.has_value() && *value.error().position <= text.size(), text.c_str());
    }
    QVERIFY(good > 100);
}

QTEST_APPLESS_MAIN(CellExpressionTest)
#include "tst_cellexpression.moc"
