#include "numerics/polynomialfactors.h"

#include <QtTest>

#include <random>

using numerics::Polynomial;
using numerics::Rational;

/// Factors over the rational numbers: products of polynomials that are known to be irreducible must fall apart again.
class PolynomialFactorsTest : public QObject
{
    Q_OBJECT

private slots:
    void fallsApart_data();
    void fallsApart();
    void products();
    void cyclotomic();
    void simpleRoots();
    void cancelling();
};

namespace {

Polynomial polynomial(const std::vector<std::int64_t> &coefficients)
{
    return {coefficients.begin(), coefficients.end()};
}

Polynomial multiplied(const Polynomial &a, const Polynomial &b)
{
    Polynomial result(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t k = 0; k < b.size(); ++k)
            result[i + k] += a[i] * b[k];
    return result;
}

Polynomial multiplied(const std::vector<Polynomial> &factors)
{
    Polynomial result{Rational(1)};
    for (const Polynomial &factor : factors)
        result = multiplied(result, factor);
    return result;
}

bool byCoefficients(const Polynomial &a, const Polynomial &b)
{
    return a.size() != b.size() ? a.size() < b.size()
                                : std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Polynomial>)

/// Each factor is irreducible by Eisenstein's criterion, by having degree 1, or by having degree 2 and no rational
/// root; t⁴ + 1 and the polynomials of √2 + √3 (+ √5) by the degrees of their fields, though they factor modulo every
/// prime.
void PolynomialFactorsTest::fallsApart_data()
{
    QTest::addColumn<std::vector<Polynomial>>("factors");
    const auto row = [](const char *name, const std::vector<std::vector<std::int64_t>> &factors) {
        std::vector<Polynomial> expected;
        for (const auto &factor : factors)
            expected.push_back(polynomial(factor));
        QTest::newRow(name) << expected;
    };
    row("1", {});
    row("t", {{0, 1}});
    row("t and t − 101", {{0, 1}, {-101, 1}}); // both 0 modulo 101
    row("five roots", {{0, 1}, {-1, 1}, {1, 1}, {7, 1}, {-1000000007, 1}});
    row("close roots", {{-1000000000000, 1}, {-1000000000001, 1}, {1, 0, 1}});
    row("two of degree 2", {{1, 0, 1}, {-2, 0, 1}});
    row("four of degree 2", {{1, 1, 1}, {-1, -1, 1}, {-2, 0, 1}, {-3, 0, 1}});
    row("t⁴ + 1", {{1, 0, 0, 0, 1}});
    row("of √2 + √3", {{1, 0, -10, 0, 1}});
    row("of √2 + √3 + √5", {{576, 0, -960, 0, 352, 0, -40, 0, 1}});
    row("both", {{1, 0, -10, 0, 1}, {576, 0, -960, 0, 352, 0, -40, 0, 1}, {0, 1}});
    row("Eisenstein", {{2, 0, 0, 0, 0, 0, 1}, {3, 6, 0, -9, 0, 1}, {-10, 0, 5, 1}});
    row("degree 20", {{5, 5, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}});
    row("ten of degree 2", {{1, 0, 1},
                            {2, 0, 1},
                            {3, 0, 1},
                            {5, 0, 1},
                            {6, 0, 1},
                            {7, 0, 1},
                            {-2, 0, 1},
                            {-3, 0, 1},
                            {-5, 0, 1},
                            {-6, 0, 1}});
}

void PolynomialFactorsTest::fallsApart()
{
    QFETCH(std::vector<Polynomial>, factors);
    const auto found = numerics::irreducibleFactors(multiplied(factors));
    QVERIFY(found.has_value());
    std::vector<Polynomial> sorted = *found;
    for (std::size_t i = 1; i < sorted.size(); ++i)
        QVERIFY(sorted[i - 1].size() <= sorted[i].size());
    std::sort(sorted.begin(), sorted.end(), byCoefficients);
    std::sort(factors.begin(), factors.end(), byCoefficients);
    QVERIFY(sorted == factors);
}

/// Random polynomials: the product of the factors is the polynomial, and no factor falls apart further.
void PolynomialFactorsTest::products()
{
    std::mt19937 source(7);
    for (int round = 0; round < 60; ++round) {
        std::vector<Polynomial> parts;
        for (int k = 0; k < 4; ++k) {
            Polynomial &part = parts.emplace_back();
            for (std::size_t degree = source() % 5; degree > 0; --degree)
                part.emplace_back(static_cast<std::int64_t>(source() % 41) - 20);
            part.emplace_back(1);
        }
        const Polynomial simple = numerics::withoutMultipleRoots(multiplied(parts));
        const auto factors = numerics::irreducibleFactors(simple);
        QVERIFY(multiplied(*factors) == simple);
        for (const Polynomial &factor : *factors)
            QCOMPARE(numerics::irreducibleFactors(factor)->size(), std::size_t{1});
        for (const Polynomial &part : parts) { // each factor divides a part or has nothing in common with it
            for (const Polynomial &factor : *factors) {
                const std::size_t common = numerics::greatestCommonDivisor(part, factor).size();
                QVERIFY(common == 1 || common == factor.size());
            }
        }
    }
}

/// tⁿ − 1 has one irreducible factor for each divisor of n.
void PolynomialFactorsTest::cyclotomic()
{
    for (std::size_t n = 1; n <= 24; ++n) {
        Polynomial p(n + 1);
        p[0] = -1;
        p[n] = 1;
        std::size_t divisors = 0;
        for (std::size_t d = 1; d <= n; ++d)
            divisors += n % d == 0 ? 1 : 0;
        QCOMPARE(numerics::irreducibleFactors(p)->size(), divisors);
    }
}

void PolynomialFactorsTest::simpleRoots()
{
    // 6 (t − 1/2)² (t + 2/3) t
    const Polynomial p{Rational(0), Rational(1), *Rational::parse("-5/2"), Rational(-2), Rational(6)};
    const Polynomial expected{Rational(0), *Rational::parse("-1/3"), *Rational::parse("1/6"), Rational(1)};
    QVERIFY(numerics::withoutMultipleRoots(p) == expected);
}

void PolynomialFactorsTest::cancelling()
{
    for (int allowed = 0; allowed < 22; allowed += 7) {
        int asked = 0;
        const core::Run run([&] { return ++asked > allowed; }, {});
        const auto factors = numerics::irreducibleFactors(polynomial({576, 0, -960, 0, 352, 0, -40, 0, 1}), run);
        QVERIFY(!factors && factors.error().kind == core::ErrorKind::Cancelled);
    }
}

QTEST_APPLESS_MAIN(PolynomialFactorsTest)
#include "tst_polynomialfactors.moc"
