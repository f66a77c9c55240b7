#include "calculators/lossdescentpictures.h"

#include "calculators/levellines.h"
#include "calculators/plotrange.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using core::fail;
using core::filled;
using core::literal;
using numerics::WeightPlane;

constexpr std::size_t levelCount = 18;
constexpr int wordDigits = 4;

/// The place of the least mean loss that is known: where any path came lowest.
PlaneVector lowestPlace(const std::vector<Descent> &all)
{
    PlaneVector result{all.front().path.path.front()[0], all.front().path.path.front()[1]};
    double least = all.front().path.values.front();
    for (const Descent &descent : all)
        for (std::size_t i = 0; i < descent.path.values.size(); ++i)
            if (descent.path.values[i] < least) {
                least = descent.path.values[i];
                result = {descent.path.path[i][0], descent.path.path[i][1]};
            }
    return result;
}

/// The minimum, as near as Newton's method comes to it from the lowest place, where that is lower still.
PlaneVector minimumNear(const numerics::DescentRequest &data, const PlaneVector &place, const core::Run &run)
{
    numerics::DescentRequest request = data;
    request.optimiser = numerics::Optimiser::Newton;
    request.learningRate = 1.0;
    request.start = {place.x, place.y};
    request.steps = 20;
    const auto path = numerics::descend(request, run);
    if (!path)
        return place;
    const auto least = std::min_element(path->values.begin(), path->values.end());
    const auto &weights = path->path[static_cast<std::size_t>(least - path->values.begin())];
    return {weights[0], weights[1]};
}

/// As far around the middle that the start is in view; no narrower than a fraction of what the other weight needs.
WeightPlane planeAbout(const PlaneVector &middle, const LossDescentRequest &request)
{
    const double away0 = std::abs(request.start0 - middle.x);
    const double away1 = std::abs(request.start1 - middle.y);
    constexpr double margin = 1.1;
    const double half0 = roundedEnd(margin * std::max({away0, 0.4 * away1, 0.25}), 0.1);
    const double half1 = roundedEnd(margin * std::max({away1, 0.4 * away0, 0.25}), 0.1);
    return {.left = middle.x - half0, .right = middle.x + half0, .bottom = middle.y - half1, .top = middle.y + half1};
}

bool isInside(const WeightPlane &plane, const std::vector<double> &weights)
{
    return weights[0] >= plane.left && weights[0] <= plane.right && weights[1] >= plane.bottom
           && weights[1] <= plane.top;
}

PlaneMap mapOf(const LossDescentRequest &request, const std::vector<Descent> &all, const WeightPlane &plane,
               const core::Grid<double> &heights, const PlaneVector &minimum)
{
    PlaneMap map{.title = MARK_TEXT("LossDescent", "Level lines of the mean loss, and the paths: drag the start"),
                 .xLabel = MARK_TEXT("LossDescent", "intercept w₀"),
                 .yLabel = MARK_TEXT("LossDescent", "slope w₁"),
                 .left = plane.left,
                 .right = plane.right,
                 .bottom = plane.bottom,
                 .top = plane.top};
    map.levels = levelLines(heights, map, evenLevels(heights, levelCount));
    for (std::size_t k = 0; k < all.size(); ++k) {
        const Descent &descent = all[k];
        MapLine line{.name = descent.name, .series = k, .dots = true};
        for (std::size_t i = 0; i <= descent.shown; ++i)
            line.points.push_back({descent.path.path[i][0], descent.path.path[i][1]});
        map.points.push_back({.at = line.points.back(), .series = k});
        map.words.push_back(
            filled(MARK_TEXT("LossDescent", "%1 is at (%2, %3) with a mean loss of %4."),
                   {descent.name, literal(line.points.back().x, wordDigits), literal(line.points.back().y, wordDigits),
                    literal(descent.path.values[descent.shown], wordDigits)}));
        map.lines.push_back(std::move(line));
    }
    map.points.push_back({.name = MARK_TEXT("LossDescent", "lowest"), .at = minimum, .series = 5});
    map.points.push_back({.name = MARK_TEXT("LossDescent", "start"),
                          .at = {request.start0, request.start1},
                          .inputX = "start0",
                          .inputY = "start1"});
    return map;
}

/// The mean loss against the step; logarithmic where it spans much.
Plot valuePlot(const LossDescentRequest &request, const std::vector<Descent> &all)
{
    Plot plot{.title = MARK_TEXT("LossDescent", "Mean loss against the step: drag the line"),
              .xLabel = MARK_TEXT("LossDescent", "step"),
              .yLabel = MARK_TEXT("LossDescent", "mean loss"),
              .handles = {{.input = "step", .x = static_cast<double>(std::min(request.step, request.steps))}},
              .wholeX = request.steps <= 20};
    double least = std::numeric_limits<double>::infinity();
    double most = 0.0;
    for (const Descent &descent : all) {
        Curve curve{.name = descent.name};
        for (std::size_t i = 0; i < descent.path.values.size(); ++i) {
            const double value = descent.path.values[i];
            curve.x.push_back(static_cast<double>(i));
            curve.y.push_back(finiteOrGap(value));
            if (!std::isfinite(value))
                continue;
            least = std::min(least, value);
            most = std::max(most, value);
        }
        plot.curves.push_back(std::move(curve));
    }
    constexpr double much = 50.0;
    plot.logarithmicY = least > 0.0 && most > much * least;
    return plot;
}

/// Takes weights and a mean loss to how far they are from the middle of the plane, where the lowest place is, and from
/// the middle height: a scene shows its axes about the origin.
class Placement
{
public:
    /// highest: of what must be seen; walls that rise far above it are cut off, since they would hide it.
    Placement(const WeightPlane &plane, const core::Grid<double> &heights, double highest)
        : m_middle{0.5 * (plane.left + plane.right), 0.5 * (plane.bottom + plane.top), 0.0},
          m_radius(0.5 * std::max(plane.right - plane.left, plane.top - plane.bottom))
    {
        double least = std::numeric_limits<double>::infinity();
        double most = -least;
        for (const double height : heights.cells)
            if (std::isfinite(height)) {
                least = std::min(least, height);
                most = std::max(most, height);
            }
        m_cut = most > least + 1.2 * std::max(highest - least, 0.15 * (most - least));
        if (m_cut)
            most = least + 1.2 * std::max(highest - least, 0.15 * (most - least));
        m_middle[2] = most > least ? least + 0.5 * (most - least) : least;
        m_half = most > least ? 0.5 * (most - least) : 0.0;
    }

    double radius() const { return m_radius; }
    /// So that the surface is half as high as wide.
    double height() const { return m_half > 0.0 ? 0.5 * m_radius / m_half : 1.0; }
    /// Where nothing is known, as high as it goes.
    SpacePoint at(double intercept, double slope, double value) const
    {
        const double above = std::isfinite(value) ? std::clamp(value - m_middle[2], -m_half, m_half) : m_half;
        return {intercept - m_middle[0], slope - m_middle[1], above};
    }
    /// "w₀ − 1.1" and so on.
    std::array<core::Text, 3> axes() const
    {
        return {axis("w₀", m_middle[0]), axis("w₁", m_middle[1]), axis("L", m_middle[2])};
    }
    const SpacePoint &middle() const { return m_middle; }
    bool isCut() const { return m_cut; }
    /// How far the mean loss goes from its middle.
    double half() const { return m_half; }

private:
    static core::Text axis(const std::string &sign, double middle)
    {
        const std::string size = core::english(literal(std::abs(middle), 3));
        return literal(sign + (middle < 0.0 ? " + " : " − ") + size);
    }

    SpacePoint m_middle;
    double m_radius;
    double m_half = 0.0;
    bool m_cut = false;
};

SceneItem surfaceItem(const WeightPlane &plane, const core::Grid<double> &heights, const Placement &placement)
{
    SceneItem item{.shape = SceneShape::Mesh,
                   .role = SceneRole::Auxiliary,
                   .name = MARK_TEXT("LossDescent", "mean loss"),
                   .columns = heights.columns};
    for (std::size_t i = 0; i < heights.rows; ++i)
        for (std::size_t j = 0; j < heights.columns; ++j) {
            const auto share = [](std::size_t k, std::size_t count) {
                return static_cast<double>(k) / static_cast<double>(count - 1);
            };
            item.points.push_back(placement.at(plane.left + share(j, heights.columns) * (plane.right - plane.left),
                                               plane.bottom + share(i, heights.rows) * (plane.top - plane.bottom),
                                               heights(i, j)));
        }
    return item;
}

/// The pieces of a path that lie over the plane, a little above the surface.
void addPath(const Descent &descent, std::size_t series, const WeightPlane &plane, const Placement &placement,
             Scene &scene)
{
    static constexpr std::array<SceneRole, 4> roles{SceneRole::First, SceneRole::Second, SceneRole::Third,
                                                    SceneRole::Result};
    SceneItem piece{.role = roles.at(series % roles.size()), .name = descent.name, .dashed = series >= roles.size()};
    const auto end = [&scene, &piece] {
        if (piece.points.size() > 1)
            scene.items.push_back(piece);
        piece.points.clear();
    };
    const auto place = [&](std::size_t i) {
        const std::vector<double> &weights = descent.path.path[i];
        SpacePoint point = placement.at(weights[0], weights[1], descent.path.values[i]);
        point[2] += 0.02 * placement.half(); // before the surface, not in it
        return point;
    };
    for (std::size_t i = 0; i <= descent.shown; ++i) {
        if (isInside(plane, descent.path.path[i]))
            piece.points.push_back(place(i));
        else
            end();
    }
    end();
    if (isInside(plane, descent.path.path[descent.shown]))
        scene.items.push_back(
            {.shape = SceneShape::Point, .role = piece.role, .name = descent.name, .points = {place(descent.shown)}});
}

/// The greatest mean loss of what is shown of the paths over the plane.
double highestInside(const std::vector<Descent> &all, const WeightPlane &plane)
{
    double result = -std::numeric_limits<double>::infinity();
    for (const Descent &descent : all)
        for (std::size_t i = 0; i <= descent.shown; ++i)
            if (isInside(plane, descent.path.path[i]))
                result = std::max(result, descent.path.values[i]);
    return result;
}

Scene sceneOf(const std::vector<Descent> &all, const WeightPlane &plane, const core::Grid<double> &heights)
{
    const Placement placement(plane, heights, highestInside(all, plane));
    Scene scene{.title = MARK_TEXT("LossDescent", "The surface of the mean loss, above and below its middle height"),
                .radius = placement.radius(),
                .height = placement.height(),
                .axes = placement.axes()};
    scene.items.push_back(surfaceItem(plane, heights, placement));
    for (std::size_t k = 0; k < all.size(); ++k)
        addPath(all[k], k, plane, placement, scene);
    const auto number = [](double value) { return literal(value, wordDigits); };
    scene.words = {
        filled(MARK_TEXT("LossDescent", "w₀ goes from %1 to %2, w₁ from %3 to %4, the mean loss L from %5 to "
                                        "%6."),
               {number(plane.left), number(plane.right), number(plane.bottom), number(plane.top),
                number(placement.middle()[2] - placement.half()), number(placement.middle()[2] + placement.half())})};
    if (placement.isCut())
        scene.words.push_back(MARK_TEXT("LossDescent", "What is higher is cut off."));
    return scene;
}

} // namespace

core::Result<DescentPictures> descentPictures(const LossDescentRequest &request, const numerics::DescentRequest &data,
                                              const std::vector<Descent> &all, const core::Run &run)
{
    const PlaneVector minimum = minimumNear(data, lowestPlace(all), run);
    const WeightPlane plane = planeAbout(minimum, request);
    const auto heights = numerics::lossSurface(data, plane, run);
    if (!heights)
        return fail(heights.error());
    WeightPlane coarse = plane;
    coarse.columns = coarse.rows = 31; // as many patches as can be told apart
    const auto surface = numerics::lossSurface(data, coarse, run);
    if (!surface)
        return fail(surface.error());
    return DescentPictures{.map = mapOf(request, all, plane, *heights, minimum),
                           .values = valuePlot(request, all),
                           .surface = sceneOf(all, plane, *surface)};
}

} // namespace calculators
