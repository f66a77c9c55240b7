#include "calculators/matrixentry.h"
#include "calculators/randomentry.h"

#include <QtTest>

#include <array>

using calculators::EntryLanguage;

namespace {

constexpr std::array languages = {EntryLanguage::Plain, EntryLanguage::Python,      EntryLanguage::Matlab,
                                  EntryLanguage::R,     EntryLanguage::Mathematica, EntryLanguage::Latex};

} // namespace

class MatrixEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTypedEntries_data();
    void takesTypedEntries();
    void readsNotations_data();
    void readsNotations();
    void everyNotationKeepsRandomEntries();
    void refusesDeepOnes();
    void values_data();
    void values();
    void exactOnes_data();
    void exactOnes();
};

void MatrixEntryTest::takesTypedEntries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *typed, const char *entry) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(entry);
    };
    row(" 12 ", "12");
    row("+12", "12");
    row("0,5", "0.5");
    row("−1/3", "-1/3");
    row("1 / 3", "1/3");
    row("(-1)/3", "-1/3");
    row("1e-3", "1e-3");
    row("1E+3", "1e3");
    row("2*10^3", "2e3");
    row(".5", ".5");
    row("5.", "5.");
    row("2 + 3i", "2+3i");
    row("2-3*i", "2-3i");
    row("3j", "3i");
    row("-i", "-i");
    row("1,5-2,5i", "1.5-2.5i");
    row("sqrt(2)", "sqrt(2)");
    row("√2", "sqrt(2)");
    row("2√2", "2*sqrt(2)");
    row("2pi", "2*pi");
    row("2π", "2*pi");
    row("exp(1)", "e");
    row("ln(2)", "log(2)");
    row("1+2*3^2^2", "1+2*3^(2^2)");
    row("(1+2)*3", "(1+2)*3");
    row("-2^2", "-2^2");
    row("2^-1", "2^(-1)");
    row("3i^2", "3*i^2");
    row("1·2×3", "1*2*3");
    row("1//2", "1/2");
    for (const char *none :
         {"",     " ",  "1,2,3", "1,234.5", "a",      "1/0",        "NaN", "inf",  "1 2", "1 1/2", "1+",
          "*2",   "(1", "1)",    "sqrt",    "sqrt()", "sqrt(1, 2)", "--1", "1//0", "2**", "f(2)",  "1e99999999999",
          "0x10", "ü",  "i2",    "e2e",     "1..2",   "1;2"})
        row(none, "");
}

void MatrixEntryTest::takesTypedEntries()
{
    QFETCH(QString, typed);
    QTEST(QString::fromStdString(calculators::typedEntry(typed.toStdString())), "entry");
}

void MatrixEntryTest::readsNotations_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entry");
    const auto row = [](EntryLanguage language, const char *text, const char *entry) {
        QTest::addRow("%d %s", int(language), text)
            << int(language) << QString::fromUtf8(text) << QString::fromUtf8(entry);
    };
    row(EntryLanguage::Python, "math.sqrt(2)*1j", "sqrt(2)*i");
    row(EntryLanguage::Python, "2**0.5", "2^0.5");
    row(EntryLanguage::Python, "np.arcsin(1)", "asin(1)");
    row(EntryLanguage::Python, "2pi", "");
    row(EntryLanguage::Python, "7//2", ""); // a whole division there
    row(EntryLanguage::Python, "1j**2", "i^2");
    row(EntryLanguage::Python, "os.system(1)", "");
    row(EntryLanguage::Matlab, "2*pi", "2*pi");
    row(EntryLanguage::Matlab, "3.*2", "3*2");
    row(EntryLanguage::Matlab, "3i^2", "(3i)^2"); // there the i belongs to the number
    row(EntryLanguage::R, "2L", "2");
    row(EntryLanguage::R, "exp(1)", "e");
    row(EntryLanguage::Mathematica, "2 Pi I", "2*pi*i");
    row(EntryLanguage::Mathematica, "Sqrt[2]/2", "sqrt(2)/2");
    row(EntryLanguage::Mathematica, "sqrt(2)", "");
    row(EntryLanguage::Mathematica, "2 3", "");
    row(EntryLanguage::Latex, "\\frac{1+\\sqrt{5}}{2}", "(1+sqrt(5))/2");
    row(EntryLanguage::Latex, "\\frac{-1}{2}", "-1/2");
    row(EntryLanguage::Latex, "\\left(1+2\\right)\\cdot 3", "(1+2)*3");
    row(EntryLanguage::Latex, "2\\pi\\mathrm{i}", "2*pi*i");
    row(EntryLanguage::Latex, "\\sin\\frac{\\pi}{6}", "sin(pi/6)");
    row(EntryLanguage::Latex, "\\ln 2", "log(2)");
    row(EntryLanguage::Latex, "e^2", "e^2");
    row(EntryLanguage::Latex, "10^{-3}", "10^(-3)");
    row(EntryLanguage::Latex, "\\,1\\,000", "");
    row(EntryLanguage::Latex, "x", "");
    row(EntryLanguage::Latex, "\\alpha", "");
}

void MatrixEntryTest::readsNotations()
{
    QFETCH(int, language);
    QFETCH(QString, text);
    QTEST(QString::fromStdString(calculators::readEntry(text.toStdString(), static_cast<EntryLanguage>(language))),
          "entry");
}

void MatrixEntryTest::everyNotationKeepsRandomEntries()
{
    std::mt19937 random(1);
    for (int round = 0; round < 20000; ++round) {
        const std::string typed = randomEntry(random, 4);
        const std::string entry = calculators::typedEntry(typed);
        QVERIFY2(!entry.empty(), typed.c_str());
        for (const EntryLanguage language : languages) {
            const std::string written = calculators::writeEntry(entry, language);
            QCOMPARE(QString::fromStdString(calculators::readEntry(written, language)), QString::fromStdString(entry));
        }
    }
}

void MatrixEntryTest::refusesDeepOnes()
{
    const auto nested = [](std::size_t levels) { return std::string(levels, '(') + "1" + std::string(levels, ')'); };
    QCOMPARE(calculators::typedEntry(nested(40)), std::string("1"));
    QVERIFY(calculators::typedEntry(nested(100'000)).empty());
    QVERIFY(calculators::typedEntry(std::string(100'000, '-') + "1").empty());
}

void MatrixEntryTest::values_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<double>("real");
    QTest::addColumn<double>("imaginary");
    const auto row = [](const char *entry, double real, double imaginary = 0.0) {
        QTest::newRow(entry) << QString::fromUtf8(entry) << real << imaginary;
    };
    row("1/3", 1.0 / 3.0);
    row("0.1+0.2", 0.3); // rational parts are added before they are rounded
    row("2^10", 1024.0);
    row("2^-2", 0.25);
    row("sqrt(2)", 1.4142135623730951);
    row("-sqrt(4)", -2.0);
    row("pi", 3.141592653589793);
    row("e", 2.718281828459045);
    row("2+3i", 2.0, 3.0);
    row("i^2", -1.0);
    row("(1+i)^4", -4.0);
    row("1/i", 0.0, -1.0);
    row("sqrt(-4)", 0.0, 2.0);
    row("log(e)", 1.0);
    row("abs(3-4i)", 5.0);
    row("sin(0)+cos(0)", 1.0);
    row("tanh(0)+atan(0)+asin(0)", 0.0);
    row("4^(1/2)", 2.0);
    row("1e400/1e399", 10.0);
    // Twenty digits of each stand in tables; the compiler rounds them to the nearest double.
    row("asin(1/2)", 0.52359877559829887308);
    row("acos(-1)", 3.14159265358979323846);
    row("atan(1)", 0.78539816339744830962);
    row("sinh(1)", 1.17520119364380145688);
    row("cosh(1)", 1.54308063481524377848);
    row("tanh(-1)", -0.76159415595576488812);
    row("tanh(10^9)", 1.0);
    row("asin(2)", 1.57079632679489661923, 1.31695789692481670863);
    row("acos(2)", 0.0, -1.31695789692481670863);
    row("asin(-2)", -1.57079632679489661923, 1.31695789692481670863);
    row("2pi", 6.28318530717958647693);
}

void MatrixEntryTest::values()
{
    QFETCH(QString, entry);
    const auto value = calculators::entryValue(calculators::typedEntry(entry.toStdString()));
    QVERIFY(value.has_value());
    QTEST(value->real(), "real");
    QTEST(value->imag(), "imaginary");
    QVERIFY(!calculators::entryValue("x"));
    QVERIFY(!calculators::entryValue("1/(1-1)"));
    QVERIFY(!calculators::entryValue("1e400"));
}

void MatrixEntryTest::exactOnes_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *entry, const char *number) {
        QTest::newRow(entry) << QString::fromUtf8(entry) << QString::fromUtf8(number);
    };
    row("1/3+1/6", "1/2");
    row("-2.5", "-5/2");
    row("(2/3)^-3", "27/8");
    row("1-2*3", "-5");
    row("0^0", "1");
    row("sqrt(4)", "2");
    row("sqrt(2)", "");
    row("pi", "");
    row("2i", "");
    row("2^(1/2)", "");
    row("0^-1", "");
    row("1/(2-2)", "");
    row("2^100000", "");
}

void MatrixEntryTest::exactOnes()
{
    QFETCH(QString, entry);
    const auto number = calculators::exactEntry(calculators::typedEntry(entry.toStdString()));
    QTEST(number ? QString::fromStdString(number->text()) : QString(), "number");
}

QTEST_APPLESS_MAIN(MatrixEntryTest)
#include "tst_matrixentry.moc"
