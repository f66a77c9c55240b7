#include "numerics/eigenrefine.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <limits>
#include <numeric>
#include <vector>

namespace numerics {

namespace {

using Long = long double;
using LongComplex = std::complex<Long>;
using LongMatrix = std::vector<std::vector<Long>>;

constexpr Long epsilon = std::numeric_limits<Long>::epsilon();

Long frobenius(const LongMatrix &a, bool withDiagonal)
{
    Long sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < a.size(); ++j)
            sum += withDiagonal || i != j ? a[i][j] * a[i][j] : 0;
    return std::sqrt(sum);
}

/// The rotation in the plane (p, q) that makes the entry there 0, on a from both sides and on v from the right.
void rotate(LongMatrix &a, LongMatrix &v, std::size_t p, std::size_t q)
{
    if (a[p][q] == 0)
        return;
    const Long theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    const Long tangent = (theta < 0 ? -1 : 1) / (std::abs(theta) + std::hypot(theta, Long{1}));
    const Long cosine = 1 / std::hypot(tangent, Long{1});
    const Long sine = tangent * cosine;
    const auto turn = [cosine, sine](Long &first, Long &second) {
        const Long old = first;
        first = cosine * old - sine * second;
        second = sine * old + cosine * second;
    };
    for (auto &row : a)
        turn(row[p], row[q]);
    for (std::size_t k = 0; k < a.size(); ++k)
        turn(a[p][k], a[q][k]);
    for (auto &row : v)
        turn(row[p], row[q]);
    a[p][q] = a[q][p] = 0;
}

/// Entries that lie below what the mantissa can tell from 0 are 0.
double cleaned(Long number, Long size)
{
    return std::abs(number) <= 64 * epsilon * size ? 0.0 : static_cast<double>(number);
}

/// Gaussian elimination with partial pivoting; false where a pivot is too small to divide by.
bool solveInPlace(std::vector<std::vector<LongComplex>> &a, std::vector<LongComplex> &b, Long norm)
{
    const std::size_t n = b.size();
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t best = k;
        for (std::size_t i = k + 1; i < n; ++i)
            if (std::abs(a[i][k]) > std::abs(a[best][k]))
                best = i;
        if (!(std::abs(a[best][k]) > 1e-8L * norm))
            return false;
        std::swap(a[best], a[k]);
        std::swap(b[best], b[k]);
        for (std::size_t i = k + 1; i < n; ++i) {
            const LongComplex factor = a[i][k] / a[k][k];
            if (factor == LongComplex(0))
                continue;
            for (std::size_t j = k; j < n; ++j)
                a[i][j] -= factor * a[k][j];
            b[i] -= factor * b[k];
        }
    }
    for (std::size_t k = n; k-- > 0;) {
        for (std::size_t j = k + 1; j < n; ++j)
            b[k] -= a[k][j] * b[j];
        b[k] /= a[k][k];
    }
    return true;
}

/// One Newton step: the change of λ stands at `held`, where the vector does not change. Empty where there is none.
std::vector<LongComplex> newtonStep(const arma::mat &a, LongComplex value, const std::vector<LongComplex> &vector,
                                    std::size_t held, Long norm)
{
    const std::size_t n = vector.size();
    std::vector<std::vector<LongComplex>> slope(n, std::vector<LongComplex>(n));
    std::vector<LongComplex> step(n);
    for (std::size_t i = 0; i < n; ++i) {
        step[i] = value * vector[i];
        for (std::size_t j = 0; j < n; ++j) {
            slope[i][j] = Long{a(i, j)};
            step[i] -= Long{a(i, j)} * vector[j];
        }
        slope[i][i] -= value;
        slope[i][held] = -vector[i] * norm;
    }
    if (!solveInPlace(slope, step, norm))
        return {};
    step[held] *= norm;
    return step;
}

} // namespace

bool symmetricEigen(const arma::mat &a, arma::vec &values, arma::mat &vectors)
{
    const std::size_t n = a.n_rows;
    LongMatrix work(n, std::vector<Long>(n));
    LongMatrix v(n, std::vector<Long>(n));
    for (std::size_t i = 0; i < n; ++i) {
        v[i][i] = 1;
        for (std::size_t j = 0; j < n; ++j)
            work[i][j] = a(i, j);
    }
    const Long norm = frobenius(work, true);
    for (int sweep = 0; frobenius(work, false) > epsilon * epsilon * norm; ++sweep) {
        if (sweep == 60)
            return false;
        for (std::size_t p = 0; p < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q)
                rotate(work, v, p, q);
    }
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) { return work[i][i] < work[j][j]; });
    values.set_size(n);
    vectors.set_size(n, n);
    for (std::size_t k = 0; k < n; ++k) {
        values(k) = cleaned(work[order[k]][order[k]], norm);
        Long length = 0;
        for (std::size_t i = 0; i < n; ++i)
            length = std::hypot(length, v[i][order[k]]);
        for (std::size_t i = 0; i < n; ++i)
            vectors(i, k) = cleaned(v[i][order[k]] / length, 1);
    }
    return true;
}

void refineEigenpair(const arma::mat &a, arma::cx_double &value, arma::cx_vec &vector)
{
    const std::size_t n = vector.n_elem;
    const Long norm = arma::norm(a, "fro");
    const std::size_t held = arma::abs(vector).index_max();
    LongComplex refined = value;
    std::vector<LongComplex> v(n);
    for (std::size_t i = 0; i < n; ++i)
        v[i] = LongComplex(vector(i)) / LongComplex(vector(held));
    for (int round = 0; round < 3; ++round) {
        const std::vector<LongComplex> step = newtonStep(a, refined, v, held, norm);
        if (step.empty())
            return;
        for (std::size_t i = 0; i < n; ++i)
            (i == held ? refined : v[i]) += step[i];
    }
    Long length = 0;
    for (const LongComplex &entry : v)
        length = std::hypot(length, std::abs(entry));
    arma::cx_vec result(n);
    for (std::size_t i = 0; i < n; ++i) {
        // The phase stays that of the vector that came: its held entry is as it was but for the length.
        const LongComplex entry = v[i] / length * LongComplex(vector(held)) / std::abs(LongComplex(vector(held)));
        result(i) = {cleaned(entry.real(), 1), cleaned(entry.imag(), 1)};
    }
    constexpr double closeness = 1e-9;
    if (std::abs(refined - LongComplex(value)) > closeness * norm || !(arma::norm(result - vector) < closeness))
        return;
    value = {cleaned(refined.real(), norm), cleaned(refined.imag(), norm)};
    vector = result;
}

} // namespace numerics
