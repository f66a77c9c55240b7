#include "numerics/defective.h"

#include "core/grid.h"
#include "numerics/bases.h"
#include "numerics/complexmatrices.h"
#include "numerics/linearalgebra.h"
#include "numerics/lufactors.h"
#include "numerics/matrixalgebra.h"
#include "numerics/matrixpolynomials.h"
#include "numerics/rational.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace numerics {

namespace {

constexpr arma::uword mostExactRows = 12;
// Where vectors are missing, those that rounding leaves in their place are parallel to about √ε.
constexpr double surelyIndependent = 1e-6;

using Exact = core::Grid<Rational>;

void addToDiagonal(Exact &a, const Rational &number)
{
    for (std::size_t i = 0; i < a.rows; ++i)
        a(i, i) += number;
}

/// A has a basis of eigenvectors exactly if it is a zero of its characteristic polynomial freed of multiple roots.
bool isDefectiveExactly(const Exact &a)
{
    Polynomial p = *characteristicPolynomial(a); // nobody cancels it
    const Polynomial simple = divide(p, greatestCommonDivisor(p, derivative(p)));
    if (simple.size() == a.rows + 1)
        return false; // all roots are simple
    Exact value(a.rows, a.rows);
    for (std::size_t k = simple.size(); k-- > 0;) {
        value = product(a, value);
        addToDiagonal(value, simple[k]);
    }
    return std::any_of(value.cells.begin(), value.cells.end(), [](const Rational &x) { return !x.isZero(); });
}

/// Whether fewer independent eigenvectors belong to these eigenvalues, taken as one, than there are of them.
bool lacksVectors(const arma::cx_mat &a, const arma::cx_vec &values, const std::vector<arma::uword> &cluster)
{
    arma::cx_double mean = 0;
    for (const arma::uword i : cluster)
        mean += values(i) / static_cast<double>(cluster.size());
    arma::cx_mat shifted = a;
    shifted.diag() -= mean;
    arma::vec singular;
    if (!arma::svd(singular, shifted))
        return true;
    const double tolerance = 10.0 * static_cast<double>(a.n_rows) * std::numeric_limits<double>::epsilon()
                             * std::max(singular.front(), arma::norm(a, "fro"));
    const auto lost = std::count_if(singular.begin(), singular.end(), [=](double s) { return s <= tolerance; });
    return lost < static_cast<std::ptrdiff_t>(cluster.size());
}

/// The eigenvalues from `first` on that cannot be told from it, or from one that cannot; taken ones are left out.
std::vector<arma::uword> clusterFrom(arma::uword first, const arma::cx_vec &values, const arma::vec &radii,
                                     std::vector<bool> &taken)
{
    std::vector<arma::uword> cluster{first};
    taken[first] = true;
    for (std::size_t k = 0; k < cluster.size(); ++k)
        for (arma::uword j = 0; j < values.n_elem; ++j)
            if (!taken[j] && std::abs(values(j) - values(cluster[k])) <= radii(j) + radii(cluster[k])) {
                taken[j] = true;
                cluster.push_back(j);
            }
    return cluster;
}

bool isDefectiveWithinRounding(const arma::cx_mat &a, const arma::cx_vec &values, const arma::cx_mat &vectors)
{
    arma::cx_mat left;
    if (!arma::inv(left, vectors) || !left.is_finite())
        return true; // two vectors came out as one
    const double unit =
        10.0 * static_cast<double>(a.n_rows) * std::numeric_limits<double>::epsilon() * arma::norm(a, "fro");
    arma::vec radii(values.n_elem); // of the discs in which rounding may have moved the eigenvalues
    for (arma::uword i = 0; i < values.n_elem; ++i)
        radii(i) = unit * arma::norm(left.row(i));
    std::vector<bool> taken(values.n_elem, false);
    for (arma::uword i = 0; i < values.n_elem; ++i) {
        if (taken[i])
            continue;
        const std::vector<arma::uword> cluster = clusterFrom(i, values, radii, taken);
        if (cluster.size() > 1 && lacksVectors(a, values, cluster))
            return true;
    }
    return false;
}

} // namespace

bool isDefective(const arma::mat &a, const arma::cx_vec &values, const arma::cx_mat &vectors, arma::mat realForm)
{
    if (a.n_rows <= mostExactRows)
        if (const auto exact = meantDecimals(toGrid(a)))
            return isDefectiveExactly(*exact);
    const double norm = oneNorm(realForm);
    const LuFactors factors = factorise(std::move(realForm));
    if (reciprocalCondition(factors, norm) > surelyIndependent)
        return false;
    return isDefectiveWithinRounding(arma::conv_to<arma::cx_mat>::from(a), values, vectors);
}

bool isDefective(const arma::cx_mat &a, const arma::cx_vec &values, const arma::cx_mat &vectors)
{
    // The real matrix of twice the size is similar to A beside its conjugate.
    if (2 * a.n_rows <= mostExactRows)
        if (const auto exact = meantDecimals(doubled(toGrid(a))))
            return isDefectiveExactly(*exact);
    if (arma::rcond(vectors) > surelyIndependent)
        return false;
    return isDefectiveWithinRounding(a, values, vectors);
}

} // namespace numerics
