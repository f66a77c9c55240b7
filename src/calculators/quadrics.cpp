#include "calculators/quadrics.h"

#include "calculators/scenes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace calculators {

namespace {

constexpr std::size_t around = 36; ///< patches in a full turn
constexpr std::size_t along = 14;  ///< patches from one end to the other

/// The form with its axes in descending order of value, so that the positive ones come first.
struct Ordered
{
    std::array<double, 3> values = {};
    std::array<SpacePoint, 3> axes = {};

    explicit Ordered(const PrincipalAxes &form)
    {
        for (std::size_t i = 0; i < 3; ++i) {
            values.at(i) = form.values.at(2 - i);
            axes.at(i) = form.axes.at(2 - i);
        }
    }
    /// Half the length of the figure along an axis of value not 0.
    double half(std::size_t i) const { return 1.0 / std::sqrt(std::abs(values.at(i))); }
    SpacePoint point(double a, double b, double c) const { return a * axes[0] + b * axes[1] + c * axes[2]; }
};

/// point(row, column) for parameters from 0 to 1 in both directions.
template <class Point>
SurfaceNet net(std::size_t rows, std::size_t columns, Point point)
{
    SurfaceNet result{.columns = columns + 1};
    for (std::size_t i = 0; i <= rows; ++i)
        for (std::size_t j = 0; j <= columns; ++j)
            result.points.push_back(point(static_cast<double>(i) / static_cast<double>(rows),
                                          static_cast<double>(j) / static_cast<double>(columns)));
    return result;
}

double turn(double part)
{
    return 2.0 * std::numbers::pi * part;
}

/// Two positive values at least: rings around the third axis.
SurfaceNet rings(const Ordered &form, double radius)
{
    const double last = form.values[2];
    return net(along, around, [&](double row, double column) {
        const double height =
            last > 0.0 ? -form.half(2) * std::cos(std::numbers::pi * row) : radius * (2.0 * row - 1.0);
        const double size = last > 0.0 ? std::sin(std::numbers::pi * row) : std::sqrt(1.0 - last * height * height);
        return form.point(size * form.half(0) * std::cos(turn(column)), size * form.half(1) * std::sin(turn(column)),
                          height);
    });
}

/// One positive value and two negative ones: one of two shells around the first axis.
SurfaceNet shell(const Ordered &form, double radius)
{
    const double end = std::acosh(std::max(1.5, radius / form.half(0)));
    return net(along, around, [&](double row, double column) {
        const double out = std::sinh(end * row);
        return form.point(form.half(0) * std::cosh(end * row), out * form.half(1) * std::cos(turn(column)),
                          out * form.half(2) * std::sin(turn(column)));
    });
}

/// Straight along the second axis: one positive value, one 0, and the third 0 or negative.
SurfaceNet sheet(const Ordered &form, double radius)
{
    const bool flat = form.values[2] == 0.0;
    const double end = flat ? 1.0 : std::acosh(std::max(1.5, radius / form.half(0)));
    return net(along, along, [&](double row, double column) {
        const double across = end * (2.0 * column - 1.0);
        return form.point(flat ? form.half(0) : form.half(0) * std::cosh(across), radius * (2.0 * row - 1.0),
                          flat ? radius * across : form.half(2) * std::sinh(across));
    });
}

} // namespace

std::vector<SurfaceNet> quadric(const PrincipalAxes &form, double radius)
{
    const Ordered ordered(form);
    if (!(ordered.values[0] > 0.0))
        return {};
    if (ordered.values[1] > 0.0)
        return {rings(ordered, radius)};
    SurfaceNet one = ordered.values[1] < 0.0 ? shell(ordered, radius) : sheet(ordered, radius);
    SurfaceNet other = one;
    for (SpacePoint &point : other.points)
        point = -1.0 * point;
    return {std::move(one), std::move(other)};
}

SurfaceNet graphOverDisc(const PrincipalAxes &form, double radius)
{
    return net(along, around, [&](double row, double column) {
        SpacePoint point =
            radius * row * (std::cos(turn(column)) * form.axes[0] + std::sin(turn(column)) * form.axes[1]);
        point[2] = valueAt(form, point);
        return point;
    });
}

} // namespace calculators
