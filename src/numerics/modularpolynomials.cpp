#include "numerics/modularpolynomials.h"

#include <cstddef>
#include <utility>

namespace numerics {

namespace {

using Matrix = std::vector<std::vector<std::int64_t>>;

/// aⁿ.
std::int64_t power(std::int64_t a, std::int64_t n, std::int64_t p)
{
    std::int64_t result = 1;
    for (; n > 0; n /= 2, a = a * a % p)
        if (n % 2 == 1)
            result = result * a % p;
    return result;
}

/// By Fermat's little theorem.
std::int64_t reciprocal(std::int64_t a, std::int64_t p)
{
    return power(a, p - 2, p);
}

void scale(ModularPolynomial &a, std::int64_t factor, std::int64_t p)
{
    for (std::int64_t &coefficient : a)
        coefficient = coefficient * factor % p;
}

ModularPolynomial difference(ModularPolynomial a, const ModularPolynomial &b, std::int64_t p)
{
    if (a.size() < b.size())
        a.resize(b.size());
    for (std::size_t k = 0; k < b.size(); ++k)
        a[k] = modulo(a[k] - b[k], p);
    trim(a);
    return a;
}

/// tᵖ reduced by f.
ModularPolynomial frobenius(const ModularPolynomial &f, std::int64_t p)
{
    ModularPolynomial result{1};
    ModularPolynomial square{0, 1};
    for (std::int64_t n = p; n > 0; n /= 2) {
        divide(square, f, p);
        if (n % 2 == 1) {
            result = product(result, square, p);
            divide(result, f, p);
        }
        square = product(square, square, p);
    }
    return result;
}

/// Column i: the coefficients of tⁱᵖ − tⁱ reduced by f. Its null space: the v with vᵖ = v.
Matrix fixedEquations(const ModularPolynomial &f, std::int64_t p)
{
    const std::size_t n = f.size() - 1;
    const ModularPolynomial step = frobenius(f, p);
    Matrix result(n, std::vector<std::int64_t>(n, 0));
    ModularPolynomial column{1};
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < column.size(); ++k)
            result[k][i] = column[k];
        result[i][i] = modulo(result[i][i] - 1, p);
        column = product(column, step, p);
        divide(column, f, p);
    }
    return result;
}

/// Brings a square matrix to reduced form and gives the columns of its pivots, by row.
std::vector<std::size_t> reduce(Matrix &m, std::int64_t p)
{
    std::vector<std::size_t> pivots;
    for (std::size_t column = 0; column < m.size(); ++column) {
        std::size_t row = pivots.size();
        while (row < m.size() && m[row][column] == 0)
            ++row;
        if (row == m.size())
            continue;
        std::swap(m[row], m[pivots.size()]);
        std::vector<std::int64_t> &pivot = m[pivots.size()];
        scale(pivot, reciprocal(pivot[column], p), p);
        for (std::vector<std::int64_t> &other : m)
            if (const std::int64_t factor = other[column]; &other != &pivot && factor != 0)
                for (std::size_t j = 0; j < m.size(); ++j)
                    other[j] = modulo(other[j] - factor * pivot[j], p);
        pivots.push_back(column);
    }
    return pivots;
}

/// A basis of all v of lower degree than f with vᵖ = v modulo f; the first of them is 1.
std::vector<ModularPolynomial> fixedPolynomials(const ModularPolynomial &f, std::int64_t p)
{
    Matrix m = fixedEquations(f, p);
    const std::vector<std::size_t> pivots = reduce(m, p);
    std::vector<ModularPolynomial> basis;
    for (std::size_t column = 0, next = 0; column < m.size(); ++column) {
        if (next < pivots.size() && pivots[next] == column) {
            ++next;
            continue;
        }
        ModularPolynomial v(m.size(), 0);
        v[column] = 1;
        for (std::size_t row = 0; row < pivots.size(); ++row)
            v[pivots[row]] = modulo(-m[row][column], p);
        trim(v);
        basis.push_back(std::move(v));
    }
    return basis;
}

/// Replaces each factor by its common divisors with v − s for all s, until there are `count` of them.
void split(std::vector<ModularPolynomial> &factors, const ModularPolynomial &v, std::size_t count, std::int64_t p)
{
    for (std::int64_t s = 0; s < p && factors.size() < count; ++s) {
        const ModularPolynomial shifted = difference(v, s == 0 ? ModularPolynomial() : ModularPolynomial{s}, p);
        const std::size_t before = factors.size();
        for (std::size_t i = 0; i < before; ++i) {
            ModularPolynomial common = greatestCommonDivisor(factors[i], shifted, p);
            if (common.size() < 2 || common.size() == factors[i].size())
                continue;
            factors[i] = divide(factors[i], common, p);
            factors.push_back(std::move(common));
        }
    }
}

} // namespace

std::int64_t modulo(std::int64_t number, std::int64_t p)
{
    const std::int64_t result = number % p;
    return result < 0 ? result + p : result;
}

void trim(ModularPolynomial &a)
{
    while (!a.empty() && a.back() == 0)
        a.pop_back();
}

ModularPolynomial product(const ModularPolynomial &a, const ModularPolynomial &b, std::int64_t p)
{
    if (a.empty() || b.empty())
        return {};
    ModularPolynomial result(a.size() + b.size() - 1, 0);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t k = 0; k < b.size(); ++k)
            result[i + k] = (result[i + k] + a[i] * b[k]) % p;
    return result;
}

ModularPolynomial divide(ModularPolynomial &a, const ModularPolynomial &d, std::int64_t p)
{
    ModularPolynomial quotient(a.size() < d.size() ? 0 : a.size() - d.size() + 1);
    const std::int64_t inverse = reciprocal(d.back(), p);
    for (std::size_t shift = quotient.size(); shift-- > 0;) {
        quotient[shift] = a[shift + d.size() - 1] * inverse % p;
        for (std::size_t k = 0; k < d.size(); ++k)
            a[shift + k] = modulo(a[shift + k] - quotient[shift] * d[k], p);
    }
    trim(a);
    return quotient;
}

ModularPolynomial greatestCommonDivisor(ModularPolynomial a, ModularPolynomial b, std::int64_t p)
{
    while (!b.empty()) {
        divide(a, b, p);
        std::swap(a, b);
    }
    if (!a.empty())
        scale(a, reciprocal(a.back(), p), p);
    return a;
}

ModularPolynomial inverse(ModularPolynomial a, const ModularPolynomial &f, std::int64_t p)
{
    ModularPolynomial b = f;
    ModularPolynomial ofA{1}; // a and b as multiples of the a at first, up to multiples of f
    ModularPolynomial ofB;
    divide(a, f, p);
    while (a.size() > 1) {
        const ModularPolynomial quotient = divide(b, a, p);
        ofB = difference(std::move(ofB), product(quotient, ofA, p), p);
        std::swap(a, b);
        std::swap(ofA, ofB);
    }
    scale(ofA, reciprocal(a.front(), p), p);
    divide(ofA, f, p);
    return ofA;
}

ModularPolynomial derivative(const ModularPolynomial &a, std::int64_t p)
{
    ModularPolynomial result;
    for (std::size_t k = 1; k < a.size(); ++k)
        result.push_back(static_cast<std::int64_t>(k) % p * a[k] % p);
    trim(result);
    return result;
}

std::vector<ModularPolynomial> irreducibleFactors(const ModularPolynomial &f, std::int64_t p)
{
    const std::vector<ModularPolynomial> fixed = fixedPolynomials(f, p);
    std::vector<ModularPolynomial> factors{f};
    for (std::size_t i = 1; i < fixed.size() && factors.size() < fixed.size(); ++i)
        split(factors, fixed[i], fixed.size(), p);
    return factors;
}

} // namespace numerics
