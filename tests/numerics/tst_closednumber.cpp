#include "numerics/closednumber.h"

#include "core/value.h"

#include <QTest>

#include <cmath>
#include <cstdlib>
#include <random>
#include <string>

using numerics::ClosedNumber;
using numerics::ElementaryFunction;
using numerics::Rational;
using Complex = std::complex<double>;

namespace {

ClosedNumber exact(const char *text)
{
    return ClosedNumber(*Rational::parse(text));
}

ClosedNumber function(ElementaryFunction name, const ClosedNumber &z)
{
    const auto result = apply(name, z);
    Q_ASSERT(result);
    return *result;
}

double real(const ClosedNumber &z)
{
    const auto result = z.toComplex();
    Q_ASSERT(result && result->imag() == 0.0);
    return result->real();
}

std::string rational(const ClosedNumber &z)
{
    return z.rational() ? z.rational()->text() : "not rational";
}

} // namespace

class ClosedNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void constants();
    void rationalsStayExact();
    void rootsOfPowersAreExact_data();
    void rootsOfPowersAreExact();
    void functionsMatchTheLibrary_data();
    void functionsMatchTheLibrary();
    void complexFunctionsMatchTheLibrary_data();
    void complexFunctionsMatchTheLibrary();
    void cancellationIsNoDanger();
    void whatCancelsWhollyIsZero();
    void hugeExponents();
    void errors();
};

void ClosedNumberTest::constants()
{
    // A double as a literal is the nearest one: the compiler rounds the digits.
    QCOMPARE(real(ClosedNumber::pi()), 3.14159265358979323846264338327950288);
    QCOMPARE(real(ClosedNumber::e()), 2.71828182845904523536028747135266250);
    QVERIFY(!ClosedNumber::pi().rational());
    QCOMPARE(rational(ClosedNumber()), std::string("0"));
}

void ClosedNumberTest::rationalsStayExact()
{
    QCOMPARE(rational(exact("1/3") + exact("1/6")), std::string("1/2"));
    QCOMPARE(rational(exact("0.1") * exact("0.2") - exact("0.02")), std::string("0"));
    QCOMPARE(rational(*divide(exact("7"), exact("-21"))), std::string("-1/3"));
    QCOMPARE(rational(*power(exact("-2/3"), exact("-3"))), std::string("-27/8"));
    QCOMPARE(rational(*power(exact("2"), exact("100"))), std::string("1267650600228229401496703205376"));
    QCOMPARE(rational(*power(exact("0"), exact("0"))), std::string("1"));
    QCOMPARE(rational(*power(exact("-1"), exact("1e30"))), std::string("1"));
    QCOMPARE(rational(*power(exact("-1"), exact("1000000000000000000000000000001"))), std::string("-1"));
    QCOMPARE(rational(function(ElementaryFunction::Exponential, exact("0"))), std::string("1"));
    QCOMPARE(rational(function(ElementaryFunction::Logarithm, exact("1"))), std::string("0"));
    QCOMPARE(rational(function(ElementaryFunction::Sine, exact("0"))), std::string("0"));
    QCOMPARE(rational(function(ElementaryFunction::Cosine, exact("0"))), std::string("1"));
    QCOMPARE(rational(function(ElementaryFunction::Tangent, exact("0"))), std::string("0"));
    QCOMPARE(rational(function(ElementaryFunction::AbsoluteValue, exact("-5/2"))), std::string("5/2"));
    QCOMPARE(rational(function(ElementaryFunction::AbsoluteValue, ClosedNumber(3, -4))), std::string("5"));
    QCOMPARE(rational(ClosedNumber(2, 3) * ClosedNumber(2, -3)), std::string("13"));
    QCOMPARE(rational(*power(ClosedNumber(0, 1), exact("4"))), std::string("1"));
    QVERIFY((*divide(ClosedNumber(1, 2), ClosedNumber(3, 4))).toComplex() == Complex(0.44, 0.08));
}

void ClosedNumberTest::rootsOfPowersAreExact_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("exponent");
    QTest::addColumn<QString>("power");
    const auto row = [](const char *base, const char *exponent, const char *power) {
        QTest::addRow("%s^%s", base, exponent) << base << exponent << power;
    };
    row("4/9", "1/2", "2/3");
    row("4/9", "-3/2", "27/8");
    row("8", "1/3", "2");
    row("27/1000", "2/3", "9/100");
    row("1e300", "1/3", "1e100");
    row("1267650600228229401496703205376", "1/50", "4");
    row("0", "1/2", "0");
    row("8", "1/2", "");
    row("7", "1/3", "");
}

void ClosedNumberTest::rootsOfPowersAreExact()
{
    QFETCH(QString, base);
    QFETCH(QString, exponent);
    QFETCH(QString, power);
    const auto result = numerics::power(exact(qPrintable(base)), exact(qPrintable(exponent)));
    QVERIFY(result.has_value());
    QCOMPARE(result->rational() != nullptr, !power.isEmpty());
    if (!power.isEmpty())
        QVERIFY(*result->rational() == *Rational::parse(power.toStdString()));
}

void ClosedNumberTest::functionsMatchTheLibrary_data()
{
    QTest::addColumn<int>("name");
    QTest::newRow("sqrt") << int(ElementaryFunction::SquareRoot);
    QTest::newRow("exp") << int(ElementaryFunction::Exponential);
    QTest::newRow("log") << int(ElementaryFunction::Logarithm);
    QTest::newRow("sin") << int(ElementaryFunction::Sine);
    QTest::newRow("cos") << int(ElementaryFunction::Cosine);
    QTest::newRow("tan") << int(ElementaryFunction::Tangent);
    QTest::newRow("asin") << int(ElementaryFunction::ArcSine);
    QTest::newRow("acos") << int(ElementaryFunction::ArcCosine);
    QTest::newRow("atan") << int(ElementaryFunction::ArcTangent);
    QTest::newRow("sinh") << int(ElementaryFunction::HyperbolicSine);
    QTest::newRow("cosh") << int(ElementaryFunction::HyperbolicCosine);
    QTest::newRow("tanh") << int(ElementaryFunction::HyperbolicTangent);
}

/// The functions of long doubles have eleven bits more than a double and are right to one or two of their last ones.
void ClosedNumberTest::functionsMatchTheLibrary()
{
    QFETCH(int, name);
    const auto byLibrary = [name](long double x) {
        switch (static_cast<ElementaryFunction>(name)) {
        case ElementaryFunction::SquareRoot:
            return std::sqrt(x);
        case ElementaryFunction::Exponential:
            return std::exp(x);
        case ElementaryFunction::Logarithm:
            return std::log(x);
        case ElementaryFunction::Sine:
            return std::sin(x);
        case ElementaryFunction::Cosine:
            return std::cos(x);
        case ElementaryFunction::ArcSine:
            return std::asin(x);
        case ElementaryFunction::ArcCosine:
            return std::acos(x);
        case ElementaryFunction::ArcTangent:
            return std::atan(x);
        case ElementaryFunction::HyperbolicSine:
            return std::sinh(x);
        case ElementaryFunction::HyperbolicCosine:
            return std::cosh(x);
        case ElementaryFunction::HyperbolicTangent:
            return std::tanh(x);
        default:
            return std::tan(x);
        }
    };
    std::mt19937_64 random(7);
    const bool inUnit = name == int(ElementaryFunction::ArcSine) || name == int(ElementaryFunction::ArcCosine);
    std::uniform_real_distribution<double> exponents(-20.0, inUnit ? 0.0 : 9.0);
    int different = 0;
    for (int i = 0; i < 200; ++i) {
        const double x = std::exp2(exponents(random));
        const double computed =
            real(function(static_cast<ElementaryFunction>(name), ClosedNumber(Rational::fromDouble(x))));
        const auto expected = static_cast<double>(byLibrary(x));
        QVERIFY2(computed == expected || computed == std::nextafter(expected, computed), core::shortest(x).c_str());
        different += computed == expected ? 0 : 1;
    }
    QVERIFY(different <= 2); // where the long double lies halfway between two doubles
}

void ClosedNumberTest::complexFunctionsMatchTheLibrary_data()
{
    functionsMatchTheLibrary_data();
}

void ClosedNumberTest::complexFunctionsMatchTheLibrary()
{
    QFETCH(int, name);
    using Wide = std::complex<long double>;
    const auto byLibrary = [name](Wide z) {
        switch (static_cast<ElementaryFunction>(name)) {
        case ElementaryFunction::SquareRoot:
            return std::sqrt(z);
        case ElementaryFunction::Exponential:
            return std::exp(z);
        case ElementaryFunction::Logarithm:
            return std::log(z);
        case ElementaryFunction::Sine:
            return std::sin(z);
        case ElementaryFunction::Cosine:
            return std::cos(z);
        case ElementaryFunction::ArcSine:
            return std::asin(z);
        case ElementaryFunction::ArcCosine:
            return std::acos(z);
        case ElementaryFunction::ArcTangent:
            return std::atan(z);
        case ElementaryFunction::HyperbolicSine:
            return std::sinh(z);
        case ElementaryFunction::HyperbolicCosine:
            return std::cosh(z);
        case ElementaryFunction::HyperbolicTangent:
            return std::tanh(z);
        default:
            return std::tan(z);
        }
    };
    std::mt19937_64 random(8);
    std::uniform_real_distribution<double> parts(-4.0, 4.0);
    for (int i = 0; i < 50; ++i) {
        const double x = parts(random);
        const double y = parts(random);
        const auto computed = function(static_cast<ElementaryFunction>(name),
                                       ClosedNumber(Rational::fromDouble(x), Rational::fromDouble(y)))
                                  .toComplex();
        const Wide expected = byLibrary({x, y});
        const auto error = std::abs(Wide(*computed) - expected) / std::abs(expected);
        QVERIFY2(error < 1.2e-16L, (core::shortest(x) + " " + core::shortest(y)).c_str());
    }
}

void ClosedNumberTest::cancellationIsNoDanger()
{
    // 1 − cos x = x²/2 − x⁴/24 + … ; at x = 10⁻⁵⁰ only the first term is within the digits of a double.
    const ClosedNumber small = ClosedNumber(1) - function(ElementaryFunction::Cosine, exact("1e-50"));
    QCOMPARE(real(small), 5e-101);
    // sin of a multiple of π's double is what that double lacks of it: π − fl(π) = 1.2246467991473531772…·10⁻¹⁶.
    const ClosedNumber rest = function(ElementaryFunction::Sine, ClosedNumber(Rational::fromDouble(3.141592653589793)));
    QCOMPARE(real(rest), 1.2246467991473531772e-16);
    // sin(10²²) = −0.85220084976713880177…, the classic test of reductions (Muller, Elementary Functions, 2016).
    QCOMPARE(real(function(ElementaryFunction::Sine, exact("1e22"))), -0.85220084976713880177);
}

void ClosedNumberTest::whatCancelsWhollyIsZero()
{
    const ClosedNumber two = function(ElementaryFunction::SquareRoot, exact("2"));
    QCOMPARE(real(two * two - exact("2")), 0.0);
    QCOMPARE(real(two * two), 2.0);
    QCOMPARE(real(function(ElementaryFunction::Sine, ClosedNumber::pi())), 0.0);
    QCOMPARE(real(*power(ClosedNumber::e(), ClosedNumber(0, 1) * ClosedNumber::pi()) + ClosedNumber(1)), 0.0);
    QCOMPARE(real(function(ElementaryFunction::Logarithm, ClosedNumber::e())), 1.0);
}

void ClosedNumberTest::hugeExponents()
{
    QCOMPARE(real(*power(exact("1.0000001"), exact("123456789"))),
             static_cast<double>(std::exp(123456789.0L * std::log1p(1e-7L))));
    QCOMPARE(real(function(ElementaryFunction::Exponential, exact("-1e9"))), 0.0);
    QCOMPARE(real(function(ElementaryFunction::Exponential, exact("-745"))), 4.9406564584124654e-324);
    const ClosedNumber large = *power(exact("9"), exact("100000"));
    QVERIFY(!large.rational()); // beyond mostBits
    QCOMPARE(real(*divide(large, *power(exact("9"), exact("99999")))), 9.0);
}

void ClosedNumberTest::errors()
{
    const auto kind = [](const core::Result<ClosedNumber> &result) {
        return result ? "none" : std::string(core::code(result.error().kind));
    };
    QCOMPARE(kind(divide(exact("1"), exact("0"))), std::string("domain"));
    QCOMPARE(kind(divide(exact("1"), function(ElementaryFunction::Sine, ClosedNumber::pi()))), std::string("domain"));
    QCOMPARE(kind(apply(ElementaryFunction::Logarithm, exact("0"))), std::string("domain"));
    QCOMPARE(kind(power(exact("0"), exact("-1"))), std::string("domain"));
    QCOMPARE(kind(power(exact("0"), exact("-1/2"))), std::string("domain"));
    QCOMPARE(kind(power(exact("0"), ClosedNumber(0, 1))), std::string("domain"));
    QCOMPARE(kind(apply(ElementaryFunction::Exponential, exact("1e9"))), std::string("domain"));
    QCOMPARE(kind(apply(ElementaryFunction::Tangent, *divide(ClosedNumber::pi(), exact("2")))), std::string("domain"));
    QCOMPARE(core::code((*power(exact("10"), exact("400"))).toComplex().error().kind), std::string_view("domain"));
    QCOMPARE(core::code(function(ElementaryFunction::Exponential, exact("1000")).toComplex().error().kind),
             std::string_view("domain"));
    QCOMPARE(core::code(function(ElementaryFunction::Sine, exact("1e500")).toComplex().error().kind),
             std::string_view("not-converged"));
}

QTEST_APPLESS_MAIN(ClosedNumberTest)
#include "tst_closednumber.moc"
