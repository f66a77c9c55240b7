#include "numerics/rationalroots.h"

#include "numerics/bigrational.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

using Whole = std::vector<BigInteger>; ///< coefficients of a monic polynomial, lowest power first

BigInteger commonDenominator(const std::vector<Rational> &numbers)
{
    BigInteger multiple = 1;
    for (const Rational &number : numbers)
        multiple = mp::lcm(multiple, BigInteger(mp::denominator(number.big().value)));
    return multiple;
}

/// q(s) = mⁿ p(s/m) of a monic p, whose coefficients are whole: its rational roots are whole too.
Whole stretched(const Polynomial &p, const BigInteger &m)
{
    Whole result(p.size());
    BigInteger scale = 1;
    for (std::size_t k = p.size(); k-- > 0; scale *= m)
        result[k] = mp::numerator(mp::mpq_rational(p[k].big().value * scale));
    return result;
}

Whole derivative(const Whole &p)
{
    Whole result;
    for (std::size_t k = 1; k < p.size(); ++k)
        result.push_back(p[k] * k);
    return result;
}

BigInteger valueAt(const Whole &p, const BigInteger &t)
{
    BigInteger result = 0;
    for (std::size_t k = p.size(); k-- > 0;)
        result = result * t + p[k];
    return result;
}

/// From 0 to m − 1.
BigInteger remainder(const BigInteger &number, const BigInteger &m)
{
    const BigInteger result = number % m;
    return result < 0 ? BigInteger(result + m) : result;
}

BigInteger valueAt(const Whole &p, const BigInteger &t, const BigInteger &m)
{
    BigInteger result = 0;
    for (std::size_t k = p.size(); k-- > 0;)
        result = remainder(result * t + p[k], m);
    return result;
}

bool isPrime(std::int64_t number)
{
    for (std::int64_t d = 2; d * d <= number; ++d)
        if (number % d == 0)
            return false;
    return number > 1;
}

/// The coefficients modulo a small prime.
std::vector<std::int64_t> reduced(const Whole &p, std::int64_t prime)
{
    std::vector<std::int64_t> result;
    for (const BigInteger &coefficient : p)
        result.push_back(remainder(coefficient, prime).convert_to<std::int64_t>());
    return result;
}

std::int64_t valueAt(const std::vector<std::int64_t> &p, std::int64_t t, std::int64_t prime)
{
    std::int64_t result = 0;
    for (std::size_t k = p.size(); k-- > 0;)
        result = (result * t + p[k]) % prime;
    return result;
}

/// The roots modulo a prime; nothing if one of them is multiple there.
std::optional<std::vector<std::int64_t>> simpleRoots(const Whole &q, std::int64_t prime)
{
    const auto values = reduced(q, prime);
    const auto slopes = reduced(derivative(q), prime);
    std::vector<std::int64_t> roots;
    for (std::int64_t t = 0; t < prime; ++t) {
        if (valueAt(values, t, prime) != 0)
            continue;
        if (valueAt(slopes, t, prime) == 0)
            return std::nullopt;
        roots.push_back(t);
    }
    return roots;
}

/// The inverse of a number that a prime does not divide, by Fermat's little theorem.
BigInteger inverse(const BigInteger &number, std::int64_t prime)
{
    return mp::powm(number, BigInteger(prime - 2), BigInteger(prime));
}

/// The number between −m/2 and m/2, m > size a power of the prime, at which q is 0 modulo m, from a simple root modulo
/// the prime: each round of Newton's method doubles the digits that are right.
BigInteger lifted(const Whole &q, std::int64_t root, std::int64_t prime, const BigInteger &size)
{
    const Whole slope = derivative(q);
    BigInteger m = prime;
    BigInteger t = root;
    BigInteger reciprocal = inverse(valueAt(slope, t, m), prime);
    while (m <= size) {
        m *= m;
        t = remainder(t - valueAt(q, t, m) * reciprocal, m);
        reciprocal = remainder(reciprocal * (2 - valueAt(slope, t, m) * reciprocal), m);
    }
    return 2 * t > m ? BigInteger(t - m) : t;
}

/// A bound for the size of all roots of a monic polynomial: 2 max |qₖ|^(1/(n − k)), rounded up to a power of 2.
BigInteger rootBound(const Whole &q)
{
    std::size_t power = 0;
    for (std::size_t k = 0; k + 1 < q.size(); ++k)
        if (q[k] != 0)
            power = std::max(power, (mp::msb(mp::abs(q[k])) + 1) / (q.size() - 1 - k) + 1);
    return BigInteger(1) << (power + 1);
}

/// The whole roots of a monic polynomial without multiple ones, in any order.
core::Result<Whole> wholeRoots(const Whole &q, const core::Run &run)
{
    const BigInteger size = 2 * rootBound(q) + 1;
    for (std::int64_t prime = 101;; prime += 2) { // only the divisors of the discriminant fail
        if (run.cancelled())
            return core::cancelled();
        const auto roots = isPrime(prime) ? simpleRoots(q, prime) : std::nullopt;
        if (!roots)
            continue;
        Whole result;
        for (const std::int64_t root : *roots) {
            BigInteger candidate = lifted(q, root, prime, size);
            if (valueAt(q, candidate) == 0)
                result.push_back(std::move(candidate));
        }
        return result;
    }
}

} // namespace

Polynomial withoutMultipleRoots(Polynomial p)
{
    Polynomial result = divide(p, greatestCommonDivisor(p, derivative(p)));
    const Rational leading = result.back();
    for (Rational &coefficient : result)
        coefficient /= leading;
    return result;
}

core::Result<std::vector<Rational>> rationalRoots(const Polynomial &p, const core::Run &run)
{
    const Polynomial simple = withoutMultipleRoots(p);
    const BigInteger scale = commonDenominator(simple);
    const auto whole = wholeRoots(stretched(simple, scale), run);
    if (!whole)
        return core::fail(whole.error());
    std::vector<Rational> roots;
    for (const BigInteger &root : *whole)
        roots.emplace_back(BigRational{mp::mpq_rational(root, scale)});
    std::sort(roots.begin(), roots.end());
    return roots;
}

} // namespace numerics
