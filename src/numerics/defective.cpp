#include "numerics/defective.h"

#include "core/grid.h"
#include "core/value.h"
#include "numerics/lufactors.h"
#include "numerics/rational.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace numerics {

namespace {

constexpr arma::uword mostExactRows = 12;
constexpr std::size_t mostExactDigits = 12;

using Exact = core::Grid<Rational>;
/// Coefficients, lowest power first; the last one is not 0.
using Polynomial = std::vector<Rational>;

/// How many digits a decimal has from the first to the last that is not 0.
std::size_t significantDigits(const std::string &decimal)
{
    std::string digits;
    for (const char c : decimal.substr(0, decimal.find('e')))
        if (c >= '0' && c <= '9' && (c != '0' || !digits.empty()))
            digits += c;
    return digits.find_last_not_of('0') + 1; // 0 where there is none
}

/// The entries as the decimals that they print as; nothing if one of them is too long to be meant so.
std::optional<Exact> decimals(const arma::mat &a)
{
    Exact result(a.n_rows, a.n_cols);
    for (arma::uword i = 0; i < a.n_rows; ++i)
        for (arma::uword j = 0; j < a.n_cols; ++j) {
            const std::string text = core::shortest(a(i, j));
            const auto entry = Rational::parse(text);
            if (significantDigits(text) > mostExactDigits || !entry)
                return std::nullopt;
            result(i, j) = *entry;
        }
    return result;
}

Exact product(const Exact &a, const Exact &b)
{
    Exact result(a.rows, b.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t k = 0; k < a.columns; ++k)
            if (!a(i, k).isZero())
                for (std::size_t j = 0; j < b.columns; ++j)
                    result(i, j) += a(i, k) * b(k, j);
    return result;
}

void addToDiagonal(Exact &a, const Rational &number)
{
    for (std::size_t i = 0; i < a.rows; ++i)
        a(i, i) += number;
}

/// det(t I − A), by the recursion of Faddeev and Le Verrier.
Polynomial characteristicPolynomial(const Exact &a)
{
    Polynomial result(a.rows + 1);
    result.back() = 1;
    Exact m(a.rows, a.rows);
    for (std::size_t k = 1; k <= a.rows; ++k) {
        addToDiagonal(m, result[a.rows - k + 1]);
        m = product(a, m);
        Rational trace;
        for (std::size_t i = 0; i < a.rows; ++i)
            trace += m(i, i);
        result[a.rows - k] = -trace / Rational(static_cast<std::int64_t>(k));
    }
    return result;
}

Polynomial derivative(const Polynomial &p)
{
    Polynomial result;
    for (std::size_t k = 1; k < p.size(); ++k)
        result.push_back(p[k] * Rational(static_cast<std::int64_t>(k)));
    return result;
}

/// Divides p by d; p becomes the remainder.
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

/// A has a basis of eigenvectors exactly if it is a zero of its characteristic polynomial freed of multiple roots.
bool isDefectiveExactly(const Exact &a)
{
    Polynomial p = characteristicPolynomial(a);
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
bool lacksVectors(const arma::mat &a, const arma::cx_vec &values, const std::vector<arma::uword> &cluster)
{
    arma::cx_double mean = 0;
    for (const arma::uword i : cluster)
        mean += values(i) / static_cast<double>(cluster.size());
    arma::cx_mat shifted = arma::conv_to<arma::cx_mat>::from(a);
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

bool isDefectiveWithinRounding(const arma::mat &a, const arma::cx_vec &values, const arma::cx_mat &vectors)
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
        if (const auto exact = decimals(a))
            return isDefectiveExactly(*exact);
    // Where vectors are missing, those that rounding leaves in their place are parallel to about √ε.
    constexpr double surelyIndependent = 1e-6;
    const double norm = oneNorm(realForm);
    const LuFactors factors = factorise(std::move(realForm));
    if (reciprocalCondition(factors, norm) > surelyIndependent)
        return false;
    return isDefectiveWithinRounding(a, values, vectors);
}

} // namespace numerics
