#include "calculators/matrixparts.h"
#include "calculators/metric.h"
#include "calculators/scenes.h"
#include "calculators/spaceparts.h"
#include "calculators/spacepictures.h"

#include <algorithm>
#include <cmath>
#include <numbers>

// Pictures of two vectors measured by an inner product, and of Gram matrices.
namespace calculators {

namespace {

core::Text degrees(double angle)
{
    return shortNumber(angle * 180.0 / std::numbers::pi);
}

void addAngleWords(Scene &scene, const Metric &metric, const SpacePoint &x, const SpacePoint &y)
{
    constexpr double same = 1e-9;
    const auto here = angle(metric, x, y);
    const auto paper = angle(usualMetric(scene.dimensions), x, y);
    if (!here || !paper)
        return;
    scene.words.push_back(
        std::abs(*here - *paper) < same
            ? core::filled(MARK_TEXT("Picture", "x and y make an angle of %1°, the one that is seen."),
                           {degrees(*here)})
            : core::filled(MARK_TEXT("Picture", "x and y make an angle of %1° in it; the one that is seen is %2°."),
                           {degrees(*here), degrees(*paper)}));
}

/// p, the multiple of x nearest to y, and what is left of y.
void addProjectionOnto(Scene &scene, const Metric &metric, const SpacePoint &x, const SpacePoint &y)
{
    constexpr double visible = 1e-3;
    if (!(length(metric, x) > 0.0))
        return;
    const double factor = product(metric, x, y) / product(metric, x, x);
    const SpacePoint p = factor * x;
    if (length(y - p) < visible * scene.radius) {
        scene.words.push_back(MARK_TEXT("Picture", "y is a multiple of x."));
        return;
    }
    scene.items.push_back(arrow(SceneRole::Result, core::literal("p"), p));
    scene.items.back().name = MARK_TEXT("Picture", "Projection of y onto x");
    scene.items.push_back(path(SceneRole::Third, {p, y}, true));
    scene.items.back().name = MARK_TEXT("Picture", "What is left, y − p");
    scene.words.push_back(core::filled(MARK_TEXT("Picture", "p = %1 x is the multiple of x that is nearest to y: what "
                                                            "is left, y − p, is perpendicular to x in this inner "
                                                            "product."),
                                       {shortNumber(factor)}));
}

} // namespace

Scenes innerProductScenes(const MatrixRequest &request, const core::Run & /*run*/)
{
    const auto metric = metricOf(request.a);
    if (!metric || rowCount(request.second) != metric->g.rows || columnCount(request.second) < 2)
        return {};
    const auto vectors = columnPoints(decimals(request.second));
    const SpacePoint &x = vectors[0];
    const SpacePoint &y = vectors[1];
    if (!drawable({x, y}))
        return {};
    Scene scene{.title = MARK_TEXT("Picture", "x and y in this inner product"), .dimensions = metric->g.rows};
    const double shown = addSphere(scene, *metric, reach({x, y}));
    scene.radius = radiusFor(std::max(reach(scene.items), reach({x, y})));
    scene.words.push_back(
        core::filled(scene.dimensions == 2
                         ? MARK_TEXT("Picture", "The ellipse holds the vectors of length %1 in this inner product.")
                         : MARK_TEXT("Picture", "The ellipsoid holds the vectors of length %1 in this inner product."),
                     {shortNumber(shown)}));
    addAngle(scene, *metric, x, y);
    addAngleWords(scene, *metric, x, y);
    scene.items.push_back(draggedAs(arrow(SceneRole::First, core::literal("x"), x), "B", 0));
    scene.items.push_back(draggedAs(arrow(SceneRole::Second, core::literal("y"), y), "B", 1));
    addProjectionOnto(scene, *metric, x, y);
    return {scene};
}

namespace {

/// What the determinant of AᵀA is the square of.
core::Text gramWords(const std::vector<SpacePoint> &columns)
{
    if (orthonormal(columns).size() < columns.size())
        return MARK_TEXT("Picture", "The columns are linearly dependent, so nothing lies between them: the determinant "
                                    "of AᵀA is 0.");
    switch (columns.size()) {
    case 1:
        return core::filled(MARK_TEXT("Picture", "The column has the length %1, the square root of its entry of AᵀA."),
                            {shortNumber(length(columns[0]))});
    case 2:
        return core::filled(MARK_TEXT("Picture", "The parallelogram between the columns has the area %1, the square "
                                                 "root of the determinant of AᵀA."),
                            {shortNumber(length(cross(columns[0], columns[1])))});
    default:
        return core::filled(MARK_TEXT("Picture", "The solid between the columns has the volume %1, the square root of "
                                                 "the determinant of AᵀA."),
                            {shortNumber(std::abs(determinant({columns[0], columns[1], columns[2]})))});
    }
}

} // namespace

Scenes gramScenes(const MatrixRequest &request, const core::Run & /*run*/)
{
    const core::Grid<double> a = decimals(request.a);
    const std::vector<SpacePoint> columns = columnPoints(a);
    if (!inPlaneOrSpace(a.rows) || columns.empty() || columns.size() > mostArrows || !drawable(columns))
        return {};
    Scene scene{.title = MARK_TEXT("Matrix", "Gram matrix"), .dimensions = a.rows};
    if (orthonormal(columns).size() == columns.size())
        addParallelotope(scene, SceneRole::Result, columns, MARK_TEXT("Picture", "Between the columns"));
    scene.radius = radiusFor(std::max(reach(columns), reach(scene.items)));
    if (columns.size() == 2)
        addAngle(scene, usualMetric(a.rows), columns[0], columns[1]);
    addArrows(scene, SceneRole::First, columns, "a", MARK_TEXT("Picture", "Columns of A"), "A");
    scene.words.push_back(gramWords(columns));
    if (columns.size() == 2)
        if (const auto between = angle(usualMetric(a.rows), columns[0], columns[1]))
            scene.words.push_back(
                core::filled(MARK_TEXT("Picture", "The columns make an angle of %1°."), {degrees(*between)}));
    return {scene};
}

} // namespace calculators
