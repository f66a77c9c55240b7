// Nabla's product, solve, eigen, symmetric eigen and singular values at n = 1000 against the same work asked of LAPACK
// directly, by turns in one run.

#include "numerics/eigen.h"
#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"
#include "numerics/singularvalues.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double seconds(const std::function<bool()> &work)
{
    const auto begin = Clock::now();
    if (!work())
        std::fputs("a computation failed\n", stderr);
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void compare(const char *name, const std::function<bool()> &ours, const std::function<bool()> &direct)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int run = 0; run < 7; ++run) {
        b.push_back(seconds(direct));
        a.push_back(seconds(ours));
    }
    std::printf("%-36s %8.1f ms   LAPACK directly %8.1f ms   ratio %.3f  (at most 1.05)\n", name, 1e3 * median(a),
                1e3 * median(b), median(a) / median(b));
}

// The general eigenproblem with right vectors, and what it needs beside the matrix.
bool dgeev(arma::mat a)
{
    auto n = static_cast<arma::blas_int>(a.n_rows);
    arma::mat vectors(a.n_rows, a.n_rows);
    arma::vec re(a.n_rows);
    arma::vec im(a.n_rows);
    char no = 'N';
    char yes = 'V';
    arma::blas_int one = 1;
    arma::blas_int size = 64 * n;
    arma::blas_int info = 0;
    arma::vec work(static_cast<arma::uword>(size));
    arma::lapack::geev(&no, &yes, &n, a.memptr(), &n, re.memptr(), im.memptr(), vectors.memptr(), &one,
                       vectors.memptr(), &n, work.memptr(), &size, &info);
    return info == 0;
}

bool dsyevd(arma::mat a)
{
    auto n = static_cast<arma::blas_int>(a.n_rows);
    arma::vec values(a.n_rows);
    char job = 'V';
    char part = 'U';
    arma::blas_int size = 1 + 6 * n + 2 * n * n;
    arma::blas_int integers = 3 + 5 * n;
    arma::blas_int info = 0;
    arma::vec work(static_cast<arma::uword>(size));
    std::vector<arma::blas_int> integerWork(static_cast<std::size_t>(integers));
    arma::lapack::syevd(&job, &part, &n, a.memptr(), &n, values.memptr(), work.memptr(), &size, integerWork.data(),
                        &integers, &info);
    return info == 0;
}

// A factorisation, the condition estimate without which no answer is to be trusted, and the substitution.
bool dgesvx(arma::mat a, arma::mat b)
{
    auto n = static_cast<arma::blas_int>(a.n_rows);
    auto k = static_cast<arma::blas_int>(b.n_cols);
    char norm = '1';
    char plain = 'N';
    arma::vec work(4 * a.n_rows);
    std::vector<arma::blas_int> pivots(a.n_rows);
    std::vector<arma::blas_int> integerWork(a.n_rows);
    arma::blas_int info = 0;
    double size = arma::lapack::lange(&norm, &n, &n, a.memptr(), &n, work.memptr());
    double reciprocal = 0.0;
    arma::lapack::getrf(&n, &n, a.memptr(), &n, pivots.data(), &info);
    arma::lapack::gecon(&norm, &n, a.memptr(), &n, &size, &reciprocal, work.memptr(), integerWork.data(), &info);
    arma::lapack::getrs(&plain, &n, &k, a.memptr(), &n, pivots.data(), b.memptr(), &n, &info);
    return info == 0 && reciprocal > 0.0;
}

bool dgemm(const core::Grid<double> &a, const core::Grid<double> &b)
{
    auto n = static_cast<arma::blas_int>(a.rows);
    std::vector<double> c(a.rows * a.rows);
    char plain = 'N';
    double one = 1.0;
    double zero = 0.0;
    arma::blas::gemm(&plain, &plain, &n, &n, &n, &one, b.cells.data(), &n, a.cells.data(), &n, &zero, c.data(), &n);
    return std::isfinite(c.front());
}

// The singular values with the vectors of both sides, by the method that Armadillo takes too.
bool dgesdd(core::Grid<double> a)
{
    auto n = static_cast<arma::blas_int>(a.rows);
    const std::size_t cells = a.cells.size();
    std::vector<double> s(a.rows);
    std::vector<double> u(cells);
    std::vector<double> v(cells);
    std::vector<arma::blas_int> integers(8 * a.rows);
    char job = 'S';
    arma::blas_int size = 4 * n * n + 7 * n + 64 * n;
    std::vector<double> work(static_cast<std::size_t>(size));
    arma::blas_int info = 0;
    arma::lapack::gesdd(&job, &n, &n, a.cells.data(), &n, s.data(), u.data(), &n, v.data(), &n, work.data(), &size,
                        integers.data(), &info);
    return info == 0;
}

/// The exact inverse of the Hilbert matrix of 50 rows, whose entries have up to 74 digits.
void timeExactInverse()
{
    constexpr std::size_t n = 50;
    core::Grid<numerics::Rational> hilbert(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            hilbert(i, j) = numerics::Rational(1) / numerics::Rational(static_cast<std::int64_t>(i + j + 1));
    const auto identity = numerics::identity<numerics::Rational>(n);
    std::vector<double> times;
    for (int run = 0; run < 5; ++run)
        times.push_back(seconds([&] { return numerics::exactSolve(hilbert, identity).has_value(); }));
    std::printf("%-36s %8.1f ms   (at most 2000)\n", "exact inverse, 50×50 Hilbert", 1e3 * median(times));
}

core::Grid<double> gridOf(const arma::mat &a)
{
    core::Grid<double> result(a.n_rows, a.n_cols);
    std::copy(a.begin(), a.end(), result.cells.begin());
    return result;
}

} // namespace

int main()
{
    arma::arma_rng::set_seed(1);
    const arma::mat a(1000, 1000, arma::fill::randn);
    const arma::mat symmetric = a + a.t();
    const arma::mat b(1000, 1, arma::fill::randn);
    compare(
        "eigen, n = 1000", [&] { return numerics::eigen(a).has_value(); }, [&] { return dgeev(a); });
    compare(
        "eigen, symmetric, n = 1000", [&] { return numerics::eigen(symmetric).has_value(); },
        [&] { return dsyevd(symmetric); });
    compare(
        "solve, n = 1000", [&] { return numerics::solve(a, b).has_value(); }, [&] { return dgesvx(a, b); });
    const core::Grid<double> left = gridOf(a);
    const core::Grid<double> right = gridOf(symmetric);
    compare(
        "multiply, n = 1000", [&] { return numerics::product(left, right).rows == 1000; },
        [&] { return dgemm(left, right); });
    compare(
        "singular values, n = 1000", [&] { return numerics::singularValues(left).has_value(); },
        [&] { return dgesdd(left); });
    timeExactInverse();
    return 0;
}
