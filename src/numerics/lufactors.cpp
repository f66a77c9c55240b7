#include "numerics/lufactors.h"

#include <algorithm>
#include <cmath>

namespace numerics {

using arma::blas_int;

namespace {

arma::vec signs(const arma::mat &x)
{
    arma::vec result(x.n_elem);
    for (arma::uword i = 0; i < x.n_elem; ++i)
        result(i) = std::signbit(x(i)) ? -1.0 : 1.0;
    return result;
}

/// ‖A⁻¹‖₁ by Higham's estimator: an ascent over the corners of the unit ball, and one vector of alternating signs that
/// catches what the ascent misses. LAPACK's own takes ten times as long, for the sake of factors that overflow.
double inverseNorm(const LuFactors &factors)
{
    const arma::uword n = factors.lu.n_rows;
    arma::mat x(n, 1);
    x.fill(1.0 / static_cast<double>(n));
    substitute(factors, x);
    double estimate = arma::accu(arma::abs(x));
    arma::vec direction = signs(x);
    arma::uword corner = n;
    for (int round = 0; round < 5 && std::isfinite(estimate); ++round) {
        arma::mat slope = direction;
        substitute(factors, slope, true);
        const arma::uword steepest = arma::abs(slope).index_max();
        if (corner < n && std::abs(slope(corner)) >= std::abs(slope(steepest)))
            break;
        corner = steepest;
        x.zeros();
        x(corner) = 1.0;
        substitute(factors, x);
        const double next = arma::accu(arma::abs(x));
        const arma::vec turned = signs(x);
        const bool ends = next <= estimate || arma::all(turned == direction);
        estimate = std::max(estimate, next);
        direction = turned;
        if (ends)
            break;
    }
    for (arma::uword i = 0; i < n; ++i)
        x(i) = (i % 2 == 0 ? 1.0 : -1.0) * (1.0 + static_cast<double>(i) / std::max(1.0, static_cast<double>(n) - 1.0));
    substitute(factors, x);
    return std::max(estimate, 2.0 * arma::accu(arma::abs(x)) / (3.0 * static_cast<double>(n)));
}

} // namespace

double oneNorm(const arma::mat &a)
{
    double greatest = 0;
    for (arma::uword j = 0; j < a.n_cols; ++j) {
        const double *column = a.colptr(j);
        double sum = 0;
        for (arma::uword i = 0; i < a.n_rows; ++i)
            sum += std::abs(column[i]);
        if (!(sum <= greatest))
            greatest = sum;
        if (std::isnan(greatest))
            break;
    }
    return greatest;
}

LuFactors factorise(arma::mat a)
{
    LuFactors factors{.lu = std::move(a)};
    auto rows = static_cast<blas_int>(factors.lu.n_rows);
    factors.pivots.resize(factors.lu.n_rows);
    blas_int info = 0;
    arma::lapack::getrf(&rows, &rows, factors.lu.memptr(), &rows, factors.pivots.data(), &info);
    factors.zeroPivot = info > 0;
    return factors;
}

void substitute(const LuFactors &factors, arma::mat &b, bool transposed)
{
    char kind = transposed ? 'T' : 'N';
    auto rows = static_cast<blas_int>(factors.lu.n_rows);
    auto columns = static_cast<blas_int>(b.n_cols);
    blas_int info = 0;
    arma::lapack::getrs(&kind, &rows, &columns, const_cast<double *>(factors.lu.memptr()), &rows,
                        const_cast<blas_int *>(factors.pivots.data()), b.memptr(), &rows, &info);
}

double reciprocalCondition(const LuFactors &factors, double norm)
{
    if (factors.zeroPivot)
        return 0.0;
    const double estimate = 1.0 / norm / inverseNorm(factors);
    if (std::isfinite(estimate))
        return estimate;
    char kind = '1';
    auto rows = static_cast<blas_int>(factors.lu.n_rows);
    std::vector<double> work(4 * factors.lu.n_rows);
    std::vector<blas_int> indices(factors.lu.n_rows);
    double careful = 0;
    blas_int info = 0;
    arma::lapack::gecon(&kind, &rows, const_cast<double *>(factors.lu.memptr()), &rows, &norm, &careful, work.data(),
                        indices.data(), &info);
    return std::isfinite(careful) ? careful : 0.0;
}

double determinant(const LuFactors &factors)
{
    double digits = 1.0;
    long power = 0;
    for (arma::uword i = 0; i < factors.lu.n_rows; ++i) {
        int shift = 0;
        digits = std::frexp(digits * factors.lu(i, i), &shift);
        power += shift;
        if (factors.pivots[i] != static_cast<blas_int>(i + 1))
            digits = -digits;
    }
    return std::ldexp(digits, static_cast<int>(std::clamp(power, -5000L, 5000L)));
}

} // namespace numerics
