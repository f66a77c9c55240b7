#include "calculators/matrixparts.h"
#include "calculators/metric.h"
#include "calculators/scenes.h"
#include "calculators/spaceparts.h"
#include "calculators/spacepictures.h"

#include <algorithm>

// Pictures of subspaces in an inner product: what is perpendicular, and what is nearest.
namespace calculators {

namespace {

/// The inner product and the columns of B, where both can be drawn.
struct Given
{
    Metric metric = {};
    std::vector<SpacePoint> columns = {};
};

std::optional<Given> givenOf(const MatrixRequest &request)
{
    const auto metric = metricOf(request.a);
    if (!metric || rowCount(request.second) != metric->g.rows || columnCount(request.second) > mostArrows)
        return {};
    Given given{.metric = *metric, .columns = columnPoints(decimals(request.second))};
    if (!drawable(given.columns))
        return {};
    return given;
}

void addColumns(Scene &scene, const Given &given)
{
    addArrows(scene, SceneRole::First, given.columns, "b", MARK_TEXT("Picture", "Columns of B"), "B");
}

} // namespace

Scenes innerGramSchmidtScenes(const MatrixRequest &request, const core::Run &run)
{
    const auto given = givenOf(request);
    const auto q = answered(request, "gram_schmidt_inner", "Q", run);
    if (!given || given->columns.empty() || !q)
        return {};
    const auto made = columnPoints(*q);
    Scene scene{.title = MARK_TEXT("Matrix", "Gram–Schmidt for an inner product"), .dimensions = given->metric.g.rows};
    addSphere(scene, given->metric, std::max(reach(given->columns), reach(made)));
    scene.radius = radiusFor(std::max({reach(scene.items), reach(given->columns), reach(made)}));
    addColumns(scene, *given);
    addArrows(scene, SceneRole::Result, made, "q", MARK_TEXT("Picture", "Made perpendicular"));
    constexpr double share = 0.25; // of the shorter side
    for (std::size_t i = 0; i < made.size(); ++i)
        for (std::size_t j = i + 1; j < made.size(); ++j)
            addRightAngle(scene, given->metric, {}, made[i], made[j],
                          share * std::min(length(given->metric, made[i]), length(given->metric, made[j])));
    scene.words.push_back(MARK_TEXT("Picture", "Each column gives up its parts along the directions before it, as this "
                                               "inner product measures them; what is left is perpendicular to them."));
    scene.words.push_back(MARK_TEXT("Picture", "The signs of right angles are slanted: they would look right where the "
                                               "vectors of one length form a circle."));
    return {scene};
}

namespace {

core::Text spanName()
{
    return MARK_TEXT("Picture", "Span of the columns of B");
}

/// p, and the ellipse around b that reaches it.
void addNearest(Scene &scene, const Metric &metric, const SpacePoint &b, const SpacePoint &p)
{
    constexpr double nothing = 1e-12;
    const double distance = length(metric, b - p);
    if (distance <= nothing * length(metric, b)) {
        scene.words.push_back(MARK_TEXT("Picture", "b lies in the span, so it is its own projection."));
        return;
    }
    for (SceneItem &item : sphere(metric, distance, b)) {
        item.name = core::filled(MARK_TEXT("Picture", "At a distance of %1 from b"), {shortNumber(distance)});
        scene.items.insert(scene.items.begin(), std::move(item));
    }
    scene.items.push_back(path(SceneRole::Third, {p, b}, true));
    scene.items.back().name = MARK_TEXT("Picture", "What is left, b − p");
    scene.words.push_back(
        core::filled(scene.dimensions == 2
                         ? MARK_TEXT("Picture", "The ellipse holds the points at a distance of %1 from b in this inner "
                                                "product; of the span it touches p alone, so p is nearest to b.")
                         : MARK_TEXT("Picture", "The ellipsoid holds the points at a distance of %1 from b in this "
                                                "inner product; of the span it touches p alone, so p is nearest to b."),
                     {shortNumber(distance)}));
}

} // namespace

Scenes innerProjectionScenes(const MatrixRequest &request, const core::Run &run)
{
    const auto given = givenOf(request);
    const auto onto = answered(request, "projection_inner", "projection", run);
    if (!given || !onto || onto->columns != 1)
        return {};
    const SpacePoint b = columnPoints(decimals(request.b)).front();
    const SpacePoint p = columnPoints(*onto).front();
    if (!drawable({b, p}))
        return {};
    Scene scene{.title = MARK_TEXT("Matrix", "Projection for an inner product"), .dimensions = given->metric.g.rows};
    scene.words.push_back(dimensionWords(spanName(), orthonormal(given->columns).size(), scene.dimensions));
    addColumns(scene, *given);
    scene.items.push_back(draggedAs(arrow(SceneRole::Second, core::literal("b"), b), "b", 0));
    scene.items.push_back(arrow(SceneRole::Result, core::literal("p"), p));
    scene.items.back().name = MARK_TEXT("Matrix", "Projection");
    addNearest(scene, given->metric, b, p);
    scene.radius = radiusFor(reach(scene.items));
    addSpan(scene, SceneRole::Auxiliary, given->columns, spanName());
    return {scene};
}

Scenes complementScenes(const MatrixRequest &request, const core::Run &run)
{
    const auto given = givenOf(request);
    const auto basis = answered(request, "orthogonal_complement", "basis", run);
    if (!given || !basis)
        return {};
    const core::Text name = MARK_TEXT("Matrix", "Orthogonal complement");
    Scene scene{.title = name, .dimensions = given->metric.g.rows};
    addSphere(scene, given->metric, reach(given->columns));
    scene.radius = radiusFor(std::max(reach(scene.items), reach(given->columns)));
    addColumns(scene, *given);
    addSpan(scene, SceneRole::Third, given->columns, spanName());
    addSpan(scene, SceneRole::Result, columnPoints(*basis), name);
    scene.words.push_back(dimensionWords(spanName(), scene.dimensions - basis->columns, scene.dimensions));
    scene.words.push_back(dimensionWords(name, basis->columns, scene.dimensions));
    scene.words.push_back(MARK_TEXT("Picture", "The two are perpendicular in this inner product; they look so where "
                                               "the vectors of one length form a circle."));
    return {scene};
}

} // namespace calculators
