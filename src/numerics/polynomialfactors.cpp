#include "numerics/polynomialfactors.h"

#include "numerics/bigrational.h"
#include "numerics/modularpolynomials.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

using Whole = std::vector<BigInteger>; ///< coefficients of a monic polynomial, lowest power first

/// From 0 to m − 1.
BigInteger remainder(const BigInteger &number, const BigInteger &m)
{
    BigInteger result = number % m;
    if (result < 0)
        result += m;
    return result;
}

bool isPrime(std::int64_t number)
{
    for (std::int64_t d = 2; d * d <= number; ++d)
        if (number % d == 0)
            return false;
    return number > 1;
}

ModularPolynomial reduced(const Whole &p, std::int64_t prime)
{
    ModularPolynomial result;
    for (const BigInteger &coefficient : p)
        result.push_back(remainder(coefficient, prime).convert_to<std::int64_t>());
    trim(result);
    return result;
}

Whole multiplied(const Whole &a, const Whole &b)
{
    Whole result(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t k = 0; k < b.size(); ++k)
            result[i + k] += a[i] * b[k];
    return result;
}

/// The quotient, if it comes out even.
std::optional<Whole> quotientOf(Whole p, const Whole &d)
{
    Whole quotient(p.size() - d.size() + 1);
    for (std::size_t shift = quotient.size(); shift-- > 0;) {
        quotient[shift] = p[shift + d.size() - 1];
        for (std::size_t k = 0; k < d.size(); ++k)
            p[shift + k] -= quotient[shift] * d[k];
    }
    if (std::any_of(p.begin(), p.end(), [](const BigInteger &x) { return x != 0; }))
        return std::nullopt;
    return quotient;
}

/// The factors modulo a prime; nothing where they are not different from one another.
struct Modular
{
    std::int64_t prime = 0;
    std::vector<ModularPolynomial> factors = {};
};

std::optional<Modular> factoredModulo(const Whole &f, std::int64_t prime)
{
    if (!isPrime(prime))
        return std::nullopt;
    const ModularPolynomial image = reduced(f, prime);
    if (greatestCommonDivisor(image, derivative(image, prime), prime).size() != 1)
        return std::nullopt;
    return Modular{.prime = prime, .factors = irreducibleFactors(image, prime)};
}

/// Which degrees the products of factors have.
std::vector<bool> degrees(const Modular &modular, std::size_t n)
{
    std::vector<bool> result(n + 1, false);
    result[0] = true;
    for (const ModularPolynomial &factor : modular.factors)
        for (std::size_t k = n + 1; k-- > factor.size() - 1;)
            if (result[k + 1 - factor.size()])
                result[k] = true;
    return result;
}

/// The one of several primes that leaves the fewest factors; nothing where they prove that f is irreducible.
core::Result<std::optional<Modular>> bestPrime(const Whole &f, const core::Run &run)
{
    constexpr int primes = 7;
    std::vector<bool> possible(f.size(), true);
    Modular best;
    int found = 0;
    for (std::int64_t prime = 101; found < primes; prime += 2) { // only the divisors of the discriminant fail
        if (run.cancelled())
            return core::cancelled();
        auto modular = factoredModulo(f, prime);
        if (!modular)
            continue;
        ++found;
        const std::vector<bool> here = degrees(*modular, f.size() - 1);
        for (std::size_t k = 0; k < possible.size(); ++k)
            possible[k] = possible[k] && here[k];
        if (std::count(possible.begin(), possible.end(), true) == 2)
            return std::optional<Modular>();
        if (best.factors.empty() || modular->factors.size() < best.factors.size())
            best = std::move(*modular);
    }
    return std::optional<Modular>(std::move(best));
}

/// No coefficient of a factor of f is larger: a factor of degree d has coefficients of at most 2ᵈ times the product of
/// the larger roots of f, which is at most the 2-norm of f (Landau, Mignotte).
BigInteger factorBound(const Whole &f)
{
    BigInteger sum = 0;
    for (const BigInteger &coefficient : f)
        sum += mp::abs(coefficient);
    return sum << (f.size() - 1);
}

/// For each factor the inverse, modulo it, of the product of the others.
std::vector<ModularPolynomial> cofactorInverses(const Modular &modular)
{
    std::vector<ModularPolynomial> result;
    for (const ModularPolynomial &factor : modular.factors) {
        ModularPolynomial others{1};
        for (const ModularPolynomial &other : modular.factors)
            if (&other != &factor) {
                others = product(others, other, modular.prime);
                divide(others, factor, modular.prime);
            }
        result.push_back(inverse(others, factor, modular.prime));
    }
    return result;
}

/// m: a power of the prime. factors: f is their product modulo m.
struct Lifted
{
    BigInteger m = 1;
    std::vector<Whole> factors = {};
};

/// Lifts the factors to a modulus beyond `size`, a digit at a time (Hensel).
core::Result<Lifted> lifted(const Whole &f, const Modular &modular, const BigInteger &size, const core::Run &run)
{
    Lifted result{.m = modular.prime};
    for (const ModularPolynomial &factor : modular.factors)
        result.factors.emplace_back(factor.begin(), factor.end());
    const std::vector<ModularPolynomial> inverses = cofactorInverses(modular);
    for (; result.m <= size; result.m *= modular.prime) {
        if (run.cancelled())
            return core::cancelled();
        Whole rest{1};
        for (const Whole &factor : result.factors)
            rest = multiplied(rest, factor);
        for (std::size_t k = 0; k < rest.size(); ++k)
            rest[k] = (f[k] - rest[k]) / result.m; // it comes out even
        const ModularPolynomial error = reduced(rest, modular.prime);
        for (std::size_t i = 0; i < result.factors.size(); ++i) {
            ModularPolynomial digit = product(error, inverses[i], modular.prime);
            divide(digit, modular.factors[i], modular.prime);
            for (std::size_t k = 0; k < digit.size(); ++k)
                result.factors[i][k] += result.m * digit[k];
        }
    }
    return result;
}

/// From −m/2 to m/2.
BigInteger centred(const BigInteger &number, const BigInteger &m)
{
    BigInteger result = remainder(number, m);
    if (2 * result > m)
        result -= m;
    return result;
}

/// The product of the chosen factors where it divides f, with the quotient.
std::optional<std::pair<Whole, Whole>> tried(const Whole &f, const Lifted &lifted, const std::vector<bool> &chosen)
{
    BigInteger last = 1;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i])
            last = remainder(last * lifted.factors[i][0], lifted.m);
    last = centred(last, lifted.m);
    if (last == 0 ? f[0] != 0 : f[0] % last != 0)
        return std::nullopt;
    Whole candidate{1};
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i]) {
            candidate = multiplied(candidate, lifted.factors[i]);
            for (BigInteger &coefficient : candidate)
                coefficient = remainder(coefficient, lifted.m);
        }
    for (BigInteger &coefficient : candidate)
        coefficient = centred(coefficient, lifted.m);
    auto quotient = quotientOf(f, candidate);
    if (!quotient)
        return std::nullopt;
    return std::pair(std::move(candidate), std::move(*quotient));
}

/// Takes a factor made of `size` lifted ones out of f; false where there is none.
core::Result<bool> takeFactor(Whole &f, Lifted &lifted, std::size_t size, std::vector<Whole> &factors,
                              const core::Run &run)
{
    std::vector<bool> chosen(lifted.factors.size(), false);
    std::fill_n(chosen.begin(), size, true);
    do {
        if (run.cancelled())
            return core::cancelled();
        auto found = tried(f, lifted, chosen);
        if (!found)
            continue;
        factors.push_back(std::move(found->first));
        f = std::move(found->second);
        std::vector<Whole> rest;
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (!chosen[i])
                rest.push_back(std::move(lifted.factors[i]));
        lifted.factors = std::move(rest);
        return true;
    } while (std::prev_permutation(chosen.begin(), chosen.end()));
    return false;
}

core::Result<std::vector<Whole>> factorsOf(Whole f, const core::Run &run)
{
    if (f.size() <= 2)
        return f.size() == 2 ? std::vector<Whole>{f} : std::vector<Whole>{};
    const auto modular = bestPrime(f, run);
    if (!modular)
        return core::fail(modular.error());
    if (!*modular)
        return std::vector<Whole>{f};
    auto parts = lifted(f, **modular, 2 * factorBound(f), run);
    if (!parts)
        return core::fail(parts.error());
    std::vector<Whole> factors;
    for (std::size_t size = 1; 2 * size <= parts->factors.size();) {
        const auto taken = takeFactor(f, *parts, size, factors, run);
        if (!taken)
            return core::fail(taken.error());
        if (!*taken)
            ++size;
    }
    if (f.size() > 1)
        factors.push_back(std::move(f));
    return factors;
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

core::Result<std::vector<Polynomial>> irreducibleFactors(const Polynomial &p, const core::Run &run)
{
    Whole whole;
    for (const Rational &coefficient : p)
        whole.push_back(mp::numerator(coefficient.big().value));
    const auto factors = factorsOf(std::move(whole), run);
    if (!factors)
        return core::fail(factors.error());
    std::vector<Polynomial> result;
    for (const Whole &factor : *factors) {
        Polynomial &written = result.emplace_back();
        for (const BigInteger &coefficient : factor)
            written.emplace_back(BigRational{mp::mpq_rational(coefficient)});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Polynomial &a, const Polynomial &b) { return a.size() < b.size(); });
    return result;
}

} // namespace numerics
