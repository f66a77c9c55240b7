#include "numerics/matrixpolynomials.h"

#include "numerics/bigrational.h"
#include "numerics/eigen.h"
#include "numerics/elimination.h"
#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <complex>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

/// det(t I − N) of a matrix of integers, lowest power first.
core::Result<std::vector<BigInteger>> integerPolynomial(const core::Grid<BigInteger> &a, const core::Run &run)
{
    const std::size_t n = a.rows;
    std::vector<BigInteger> result(n + 1);
    result.back() = 1;
    core::Grid<BigInteger> m(n, n);
    for (std::size_t k = 1; k <= n; ++k) {
        if (run.cancelled())
            return core::cancelled();
        for (std::size_t i = 0; i < n; ++i)
            m(i, i) += result[n - k + 1];
        m = plainProduct(a, m);
        BigInteger trace;
        for (std::size_t i = 0; i < n; ++i)
            trace += m(i, i);
        result[n - k] = -trace / k; // it comes out even
        run.progress(static_cast<double>(k) / static_cast<double>(n));
    }
    return result;
}

} // namespace

core::Result<Polynomial> characteristicPolynomial(const core::Grid<Rational> &a, const core::Run &run)
{
    BigInteger multiple = 1;
    for (const Rational &entry : a.cells)
        multiple = mp::lcm(multiple, BigInteger(mp::denominator(entry.big().value)));
    core::Grid<BigInteger> whole(a.rows, a.columns);
    for (std::size_t i = 0; i < a.cells.size(); ++i) {
        const auto &entry = a.cells[i].big().value;
        whole.cells[i] = mp::numerator(entry) * (multiple / mp::denominator(entry));
    }
    const auto coefficients = integerPolynomial(whole, run);
    if (!coefficients)
        return core::fail(coefficients.error());
    Polynomial result(coefficients->size());
    BigInteger scale = 1;
    for (std::size_t k = result.size(); k-- > 0; scale *= multiple)
        result[k] = Rational(BigRational{mp::mpq_rational((*coefficients)[k], scale)});
    return result;
}

core::Result<std::vector<double>> characteristicCoefficients(const core::Grid<double> &a, const core::Run &run)
{
    constexpr std::size_t mostExactRows = 24;
    std::vector<double> result;
    if (a.rows <= mostExactRows && isCheapExactly(a)) {
        const auto exact = characteristicPolynomial(rationals(a), run);
        if (!exact)
            return core::fail(exact.error());
        std::transform(exact->rbegin(), exact->rend(), std::back_inserter(result),
                       [](const Rational &coefficient) { return coefficient.toDouble(); });
        return result;
    }
    const auto system = eigen(toArmadillo(a));
    if (!system)
        return core::fail(system.error());
    using LongComplex = std::complex<long double>;
    std::vector<LongComplex> product{1};
    for (std::size_t i = 0; i < a.rows; ++i) {
        const LongComplex root =
            system->symmetric ? LongComplex(system->values(i)) : LongComplex(system->complexValues(i));
        product.emplace_back(0);
        for (std::size_t k = product.size() - 1; k > 0; --k)
            product[k] -= root * product[k - 1];
    }
    std::transform(product.begin(), product.end(), std::back_inserter(result),
                   [](const LongComplex &coefficient) { return static_cast<double>(coefficient.real()); });
    return result;
}

core::Result<Polynomial> minimalPolynomial(const core::Grid<Rational> &a, const core::Run &run)
{
    // The first power of A that depends on those before it says how.
    core::Grid<Rational> powers(a.rows * a.rows, a.rows + 1);
    core::Grid<Rational> power = identity<Rational>(a.rows);
    for (std::size_t k = 0; k <= a.rows; ++k) {
        if (run.cancelled())
            return core::cancelled();
        for (std::size_t i = 0; i < power.cells.size(); ++i)
            powers(i, k) = power.cells[i];
        if (k < a.rows)
            power = product(a, power);
    }
    const auto form = eliminate(std::move(powers), {.columns = a.rows + 1}, run);
    if (!form)
        return core::fail(form.error());
    const std::size_t degree = form->pivots.size(); // the pivots are the first columns
    Polynomial result(degree + 1);
    result[degree] = 1;
    for (std::size_t k = 0; k < degree; ++k)
        result[k] = -form->matrix(k, degree);
    return result;
}

Polynomial derivative(const Polynomial &p)
{
    Polynomial result;
    for (std::size_t k = 1; k < p.size(); ++k)
        result.push_back(p[k] * Rational(static_cast<std::int64_t>(k)));
    return result;
}

Polynomial divide(Polynomial &p, const Polynomial &d)
{
    Polynomial quotient(p.size() < d.size() ? 0 : p.size() - d.size() + 1);
    for (std::size_t shift = quotient.size(); shift-- > 0;) {
        quotient[shift] = p[shift + d.size() - 1] / d.back();
        for (std::size_t k = 0; k < d.size(); ++k)
            p[shift + k] -= quotient[shift] * d[k];
    }
    while (!p.empty() && p.back().isZero())
        p.pop_back();
    return quotient;
}

Polynomial greatestCommonDivisor(Polynomial a, Polynomial b)
{
    while (!b.empty()) {
        divide(a, b);
        std::swap(a, b);
        if (!b.empty()) { // leading 1, so that the numbers stay short
            const Rational leading = b.back();
            for (Rational &coefficient : b)
                coefficient /= leading;
        }
    }
    return a;
}

} // namespace numerics
