#include "calculators/metric.h"

#include "calculators/matrixparts.h"
#include "calculators/principalaxes.h"
#include "calculators/scenes.h"
#include "calculators/spaceparts.h"
#include "calculators/spacepictures.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace calculators {

std::optional<Metric> metricOf(const Entries &g)
{
    Metric metric{.g = decimals(g)};
    if (!inPlaneOrSpace(metric.g.rows) || metric.g.columns != metric.g.rows || !drawable(columnPoints(metric.g)))
        return {};
    const auto axes = principalAxes(metric.g);
    if (!axes || !(axes->values.front() > 0.0))
        return {};
    for (std::size_t i = 0; i < axes->values.size(); ++i)
        metric.semiAxes.push_back((1.0 / std::sqrt(axes->values[i])) * axes->axes[i]);
    return metric;
}

Metric usualMetric(std::size_t dimensions)
{
    Metric metric{.g = core::Grid<double>(dimensions, dimensions)};
    for (std::size_t i = 0; i < dimensions; ++i) {
        metric.g(i, i) = 1.0;
        metric.semiAxes.push_back({});
        metric.semiAxes.back().at(i) = 1.0;
    }
    return metric;
}

double product(const Metric &metric, const SpacePoint &x, const SpacePoint &y)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < metric.g.rows; ++i)
        for (std::size_t j = 0; j < metric.g.columns; ++j)
            sum += x.at(i) * metric.g(i, j) * y.at(j);
    return sum;
}

double length(const Metric &metric, const SpacePoint &x)
{
    return std::sqrt(std::max(0.0, product(metric, x, x)));
}

namespace {

/// x and what is left of y beside it, both of length 1; nothing where x is 0 or y is a multiple of it within rounding.
struct Frame
{
    SpacePoint along = {};
    SpacePoint across = {};
    double angle = 0.0;
};

std::optional<Frame> frameOf(const Metric &metric, const SpacePoint &x, const SpacePoint &y)
{
    constexpr double nothing = 1e-12;
    const double size = length(metric, x);
    const double other = length(metric, y);
    if (!(size > 0.0) || !(other > 0.0))
        return {};
    Frame frame{.along = (1.0 / size) * x};
    const double part = product(metric, frame.along, y);
    const SpacePoint rest = y - part * frame.along;
    const double left = length(metric, rest);
    frame.angle = std::atan2(left, part);
    if (left <= nothing * other)
        return {};
    frame.across = (1.0 / left) * rest;
    return frame;
}

} // namespace

std::optional<double> angle(const Metric &metric, const SpacePoint &x, const SpacePoint &y)
{
    if (const auto frame = frameOf(metric, x, y))
        return frame->angle;
    if (!(length(metric, x) > 0.0) || !(length(metric, y) > 0.0))
        return {};
    return product(metric, x, y) > 0.0 ? 0.0 : std::numbers::pi;
}

std::vector<SceneItem> sphere(const Metric &metric, double radius, const SpacePoint &centre)
{
    std::vector<SceneItem> items;
    if (metric.semiAxes.size() == 2) {
        constexpr int points = 128;
        std::vector<SpacePoint> circle;
        for (int k = 0; k <= points; ++k) {
            const double turn = 2.0 * std::numbers::pi * k / points;
            circle.push_back(std::cos(turn) * metric.semiAxes[0] + std::sin(turn) * metric.semiAxes[1]);
        }
        items = {path(SceneRole::Auxiliary, std::move(circle))};
    } else {
        items = mapped(unitSphere(SceneRole::Auxiliary), {metric.semiAxes[0], metric.semiAxes[1], metric.semiAxes[2]});
    }
    for (SceneItem &item : items) {
        item.from.clear();
        for (SpacePoint &point : item.points)
            point = centre + radius * point;
    }
    return items;
}

double shownLength(const Metric &metric, double reach)
{
    constexpr double least = 0.15;
    constexpr double most = 2.5;
    const double size = calculators::reach(metric.semiAxes);
    if (!(reach > 0.0) || (size >= least * reach && size <= most * reach))
        return 1.0;
    return std::pow(10.0, std::round(std::log10(reach / size)));
}

double addSphere(Scene &scene, const Metric &metric, double reach)
{
    const double shown = shownLength(metric, reach);
    for (SceneItem &item : sphere(metric, shown)) {
        item.name = core::filled(MARK_TEXT("Picture", "Vectors of length %1"), {shortNumber(shown)});
        scene.items.push_back(std::move(item));
    }
    return shown;
}

void addAngle(Scene &scene, const Metric &metric, const SpacePoint &x, const SpacePoint &y)
{
    constexpr double share = 0.35; // of the shorter one
    constexpr double square = 1e-12;
    const auto frame = frameOf(metric, x, y);
    if (!frame)
        return;
    const double size = share * std::min(length(metric, x), length(metric, y));
    if (std::abs(frame->angle - 0.5 * std::numbers::pi) < square) {
        addRightAngle(scene, metric, {}, x, y, 0.5 * size);
        return;
    }
    // From the middle of the arc round to it again: the sign stands where a polygon begins.
    constexpr int half = 16;
    const auto onArc = [&](int k) {
        const double turn = frame->angle * k / (2 * half);
        return size * (std::cos(turn) * frame->along + std::sin(turn) * frame->across);
    };
    SceneItem sector{.shape = SceneShape::Polygon, .role = SceneRole::Third, .label = core::literal("φ")};
    for (int k = half; k <= 2 * half; ++k)
        sector.points.push_back(onArc(k));
    sector.points.push_back({});
    for (int k = 0; k < half; ++k)
        sector.points.push_back(onArc(k));
    scene.items.push_back(std::move(sector));
}

void addRightAngle(Scene &scene, const Metric &metric, const SpacePoint &corner, const SpacePoint &first,
                   const SpacePoint &second, double size)
{
    const SpacePoint along = (size / length(metric, first)) * first;
    const SpacePoint across = (size / length(metric, second)) * second;
    scene.items.push_back(path(SceneRole::Auxiliary, {corner + along, corner + along + across, corner + across}));
}

} // namespace calculators
