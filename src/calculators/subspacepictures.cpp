#include "calculators/matrixparts.h"
#include "calculators/scenes.h"
#include "calculators/spaceparts.h"
#include "calculators/spacepictures.h"

#include <algorithm>
#include <iterator>

// Pictures of subspaces, and of vectors made perpendicular to them.
namespace calculators {

namespace {

/// A space of columns or rows of A, and the one perpendicular to it.
struct SpacePair
{
    const char *span;
    const char *perpendicular;
    bool columns;
};

core::Text spaceName(const char *operation)
{
    const std::string id = operation;
    if (id == "column_space")
        return MARK_TEXT("Matrix", "Column space");
    if (id == "row_space")
        return MARK_TEXT("Matrix", "Row space");
    return id == "null_space" ? MARK_TEXT("Matrix", "Null space") : MARK_TEXT("Matrix", "Left null space");
}

/// asked: which of the two the picture is of.
Scenes pairScene(const MatrixRequest &request, const SpacePair &pair, const char *asked, const core::Run &run)
{
    const core::Grid<double> a = decimals(request.a);
    const std::vector<SpacePoint> vectors = pair.columns ? columnPoints(a) : rowPoints(a);
    Scene scene{.title = spaceName(asked), .dimensions = pair.columns ? a.rows : a.columns};
    if (!inPlaneOrSpace(scene.dimensions) || vectors.size() > mostArrows || !drawable(vectors))
        return {};
    const auto span = answered(request, pair.span, "basis", run);
    const auto perpendicular = answered(request, pair.perpendicular, "basis", run);
    if (!span || !perpendicular)
        return {};
    scene.radius = radiusFor(reach(vectors));
    if (pair.columns)
        addArrows(scene, SceneRole::First, vectors, "a", MARK_TEXT("Picture", "Columns of A"), "A");
    else
        addArrows(scene, SceneRole::First, vectors, "r", MARK_TEXT("Picture", "Rows of A"));
    const bool first = asked == pair.span;
    addSpan(scene, first ? SceneRole::Auxiliary : SceneRole::Result, columnPoints(*perpendicular),
            spaceName(pair.perpendicular));
    addSpan(scene, first ? SceneRole::Result : SceneRole::Auxiliary, columnPoints(*span), spaceName(pair.span));
    scene.words.push_back(dimensionWords(spaceName(pair.span), span->columns, scene.dimensions));
    scene.words.push_back(dimensionWords(spaceName(pair.perpendicular), perpendicular->columns, scene.dimensions));
    scene.words.push_back(pair.columns
                              ? MARK_TEXT("Picture", "The two are perpendicular to each other: columns of A and the "
                                                     "vectors y with Aᵀy = 0.")
                              : MARK_TEXT("Picture", "The two are perpendicular to each other: rows of A and the "
                                                     "vectors x with A x = 0."));
    return {scene};
}

constexpr SpacePair columnPair{"column_space", "left_null_space", true};
constexpr SpacePair rowPair{"row_space", "null_space", false};

} // namespace

Scenes rankScenes(const MatrixRequest &request, const core::Run &run)
{
    Scenes scenes = pairScene(request, columnPair, columnPair.span, run);
    std::ranges::move(pairScene(request, rowPair, rowPair.perpendicular, run), std::back_inserter(scenes));
    return scenes;
}

Scenes subspaceScenes(const MatrixRequest &request, const core::Run &run)
{
    if (request.operation == "column_space")
        return pairScene(request, columnPair, columnPair.span, run);
    if (request.operation == "left_null_space")
        return pairScene(request, columnPair, columnPair.perpendicular, run);
    return pairScene(request, rowPair, request.operation == "row_space" ? rowPair.span : rowPair.perpendicular, run);
}

namespace {

void addRightAngles(Scene &scene, const std::vector<SpacePoint> &vectors)
{
    for (std::size_t i = 0; i < vectors.size(); ++i)
        for (std::size_t j = i + 1; j < vectors.size(); ++j) {
            const double shorter = std::min(length(vectors[i]), length(vectors[j]));
            scene.items.push_back(rightAngle({}, vectors[i], vectors[j], std::min(0.4 * shorter, 0.08 * scene.radius)));
        }
}

} // namespace

Scenes gramSchmidtScenes(const MatrixRequest &request, const core::Run &run)
{
    const core::Grid<double> a = decimals(request.a);
    const std::vector<SpacePoint> given = columnPoints(a);
    if (!inPlaneOrSpace(a.rows) || given.empty() || given.size() > mostArrows || !drawable(given))
        return {};
    const auto q = answered(request, "gram_schmidt", "Q", run);
    if (!q)
        return {};
    const std::vector<SpacePoint> made = columnPoints(*q);
    Scene scene{.title = MARK_TEXT("Matrix", "Gram–Schmidt"), .dimensions = a.rows};
    scene.radius = radiusFor(std::max(reach(given), reach(made)));
    addArrows(scene, SceneRole::First, given, "a", MARK_TEXT("Picture", "Columns of A"), "A");
    addArrows(scene, SceneRole::Result, made, "q", MARK_TEXT("Picture", "Made perpendicular"));
    addRightAngles(scene, made);
    scene.words.push_back(MARK_TEXT("Picture", "Each column gives up its parts along the directions before it; what is "
                                               "left of it is perpendicular to them."));
    return {scene};
}

namespace {

core::Text projectionWords(const SpacePoint &projection, const SpacePoint &rest, double size)
{
    constexpr double nothing = 1e-12;
    if (length(rest) <= nothing * size)
        return MARK_TEXT("Picture", "b lies in the column space, so it is its own projection.");
    if (length(projection) <= nothing * size)
        return MARK_TEXT("Picture", "b is perpendicular to the column space, so its projection is 0.");
    return core::filled(MARK_TEXT("Picture", "What is left of b is perpendicular to the column space: p is its point "
                                             "nearest to b, at a distance of %1."),
                        {shortNumber(length(rest))});
}

void addProjection(Scene &scene, const SpacePoint &b, const SpacePoint &p)
{
    const SpacePoint rest = b - p;
    scene.words.push_back(projectionWords(p, rest, length(b)));
    scene.items.push_back(draggedAs(arrow(SceneRole::Second, core::literal("b"), b), "b", 0));
    scene.items.push_back(arrow(SceneRole::Result, core::literal("p"), p));
    scene.items.back().name = MARK_TEXT("Matrix", "Projection");
    constexpr double visible = 1e-3;
    if (length(rest) < visible * scene.radius)
        return;
    scene.items.push_back(path(SceneRole::Third, {p, b}, true));
    scene.items.back().name = MARK_TEXT("Picture", "What is left, b − p");
    if (length(p) >= visible * scene.radius)
        scene.items.push_back(
            rightAngle(p, rest, -1.0 * p, std::min({0.08 * scene.radius, 0.5 * length(rest), 0.5 * length(p)})));
}

} // namespace

Scenes projectionScenes(const MatrixRequest &request, const core::Run &run)
{
    const core::Grid<double> a = decimals(request.a);
    const core::Grid<double> right = decimals(request.b);
    if (!inPlaneOrSpace(a.rows) || a.columns > mostArrows || right.columns != 1)
        return {};
    const auto onto = answered(request, "projection", "projection", run);
    const auto basis = answered(request, "column_space", "basis", run);
    if (!onto || !basis || onto->columns != 1)
        return {};
    const std::vector<SpacePoint> columns = columnPoints(a);
    const SpacePoint b = columnPoints(right).front();
    const SpacePoint p = columnPoints(*onto).front();
    if (!drawable(columns) || !drawable({b, p}))
        return {};
    Scene scene{.title = MARK_TEXT("Picture", "Projection onto the column space"), .dimensions = a.rows};
    scene.radius = radiusFor(std::max(reach(columns), reach({b, p})));
    addArrows(scene, SceneRole::First, columns, "a", MARK_TEXT("Picture", "Columns of A"), "A");
    addSpan(scene, SceneRole::Auxiliary, columnPoints(*basis), MARK_TEXT("Matrix", "Column space"));
    scene.words.push_back(dimensionWords(MARK_TEXT("Matrix", "Column space"), basis->columns, scene.dimensions));
    addProjection(scene, b, p);
    return {scene};
}

} // namespace calculators
