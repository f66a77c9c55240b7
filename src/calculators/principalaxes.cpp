#include "calculators/principalaxes.h"

#include "calculators/scenes.h"
#include "numerics/eigen.h"
#include "numerics/linearalgebra.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace calculators {

std::optional<PrincipalAxes> principalAxes(const core::Grid<double> &a)
{
    const arma::mat whole = numerics::toArmadillo(a);
    const arma::mat half = 0.5 * (whole + whole.t());
    const auto system = numerics::eigen(half);
    if (!system || !system->symmetric)
        return {};
    PrincipalAxes form;
    const double largest = system->values.is_empty() ? 0.0 : arma::abs(system->values).max();
    const double zero = static_cast<double>(a.rows) * std::numeric_limits<double>::epsilon() * largest;
    for (const double value : system->values)
        form.values.push_back(std::abs(value) <= zero ? 0.0 : value);
    form.axes = columnPoints(numerics::toGrid(system->vectors));
    return form;
}

double valueAt(const PrincipalAxes &form, const SpacePoint &point)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < form.values.size(); ++i) {
        const double along = dot(form.axes[i], point);
        sum += form.values[i] * along * along;
    }
    return sum;
}

namespace {

/// Half of a curve that is symmetric about the origin, as a function of a parameter from −end to end: ellipse,
/// hyperbola or straight line, by the sign of `curvature`.
struct Branch
{
    SpacePoint first = {};  ///< to the nearest point of the curve
    SpacePoint second = {}; ///< along the other axis; of length 1 for a line
    int curvature = 0;
    double end = 0.0;
};

SpacePoint at(const Branch &branch, double parameter)
{
    if (branch.curvature > 0)
        return std::cos(parameter) * branch.first + std::sin(parameter) * branch.second;
    if (branch.curvature < 0)
        return std::cosh(parameter) * branch.first + std::sinh(parameter) * branch.second;
    return branch.first + parameter * branch.second;
}

/// near, far: squares of the semi-axes; far is infinite for a line and negative for a hyperbola. Nothing where the
/// curve has no point, or none within the radius.
std::optional<Branch> branch(const SpacePoint &axis, double near, const SpacePoint &other, double far, double radius)
{
    const double square = radius * radius;
    if (!(near > 0.0 && near <= square))
        return {};
    Branch result{.first = std::sqrt(near) * axis};
    if (std::isinf(far)) {
        result.second = other;
        result.end = std::sqrt(square - near);
        return result;
    }
    result.second = std::sqrt(std::abs(far)) * other;
    result.curvature = far > 0.0 ? 1 : -1;
    if (far < 0.0)
        result.end = std::asinh(std::sqrt((square - near) / (near - far)));
    else
        result.end = far <= square ? std::numbers::pi : std::asin(std::sqrt((square - near) / (far - near)));
    return result;
}

/// The branch, and its mirror image unless it is closed.
Paths drawn(const Branch &branch)
{
    constexpr int half = 48;
    std::vector<SpacePoint> one;
    const int steps = branch.curvature == 0 ? 1 : half;
    for (int k = -steps; k <= steps; ++k)
        one.push_back(at(branch, branch.end * k / steps));
    if (branch.curvature > 0 && branch.end == std::numbers::pi)
        return {one};
    std::vector<SpacePoint> other = one;
    for (SpacePoint &point : other)
        point = -1.0 * point;
    return {one, other};
}

/// Where the form is 0: the two lines of a saddle, the one of a valley.
Paths zeroLines(const PrincipalAxes &form, double radius)
{
    const double low = form.values[0];
    const double high = form.values[1];
    if (low * high > 0.0 || (low == 0.0 && high == 0.0))
        return {};
    Paths lines;
    const double first = std::sqrt(std::abs(high));
    const double second = std::sqrt(std::abs(low));
    const double scale = radius / std::hypot(first, second);
    for (const double sign : {1.0, -1.0}) {
        const SpacePoint end = scale * (first * form.axes[0] + sign * second * form.axes[1]);
        lines.push_back({-1.0 * end, end});
        if (low == 0.0 || high == 0.0)
            break;
    }
    return lines;
}

} // namespace

Paths levelCurve(const PrincipalAxes &form, double level, double radius)
{
    if (level == 0.0)
        return zeroLines(form, radius);
    const auto square = [&](std::size_t i) {
        return form.values[i] == 0.0 ? std::numeric_limits<double>::infinity() : level / form.values[i];
    };
    // The nearer axis first: that of the smaller positive square.
    const double one = square(0);
    const double two = square(1);
    const std::size_t near = two > 0.0 && (one < 0.0 || two < one) ? 1 : 0;
    const auto curve = branch(form.axes[near], square(near), form.axes[1 - near], square(1 - near), radius);
    return curve ? drawn(*curve) : Paths{};
}

std::vector<double> roundLevels(const PrincipalAxes &form, double radius)
{
    const double low = std::min(0.0, form.values.front()) * radius * radius;
    const double high = std::max(0.0, form.values.back()) * radius * radius;
    if (!(high > low))
        return {0.0};
    const double rough = (high - low) / 8.0;
    const double unit = std::pow(10.0, std::floor(std::log10(rough)));
    const double step = unit * (rough > 5.0 * unit ? 10.0 : rough > 2.0 * unit ? 5.0 : rough > unit ? 2.0 : 1.0);
    std::vector<double> levels;
    for (double k = std::ceil(low / step); k * step <= high; ++k)
        levels.push_back(k * step);
    return levels;
}

} // namespace calculators
