#include "calculators/matrixparts.h"
#include "calculators/scenes.h"
#include "calculators/spaceparts.h"
#include "calculators/spacepictures.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <utility>

// Pictures of bases: what vectors span, and coordinates read off the grid of a basis.
namespace calculators {

namespace {

/// The multiples of the columns that add up to 0, one after the other; nothing where they would hide one another on a
/// line or dwarf the columns.
void addChain(Scene &scene, const std::vector<SpacePoint> &columns, const std::vector<double> &factors)
{
    constexpr double most = 8.0;
    std::vector<SceneItem> chain;
    SpacePoint foot{};
    const auto signs = numbered("a", columns.size());
    for (std::size_t j = 0; j < columns.size(); ++j) {
        const SpacePoint tip = foot + factors[j] * columns[j];
        if (length(tip - foot) > 0.0) {
            chain.push_back(
                arrow(SceneRole::Result, core::literal(combinationText({factors[j]}, {signs[j]})), tip, foot));
            chain.back().name = MARK_TEXT("Picture", "Multiples that add up to 0");
        }
        foot = tip;
    }
    if (chain.size() < 3 || orthonormal(columns).size() < 2 || reach(chain) > most * reach(columns))
        return;
    std::ranges::move(chain, std::back_inserter(scene.items));
    scene.words.push_back(MARK_TEXT("Picture", "The multiples, each drawn from where the one before ends, lead back to "
                                               "the origin."));
}

} // namespace

Scenes independenceScenes(const MatrixRequest &request, const core::Run &run)
{
    const core::Grid<double> a = decimals(request.a);
    const std::vector<SpacePoint> columns = columnPoints(a);
    if (!inPlaneOrSpace(a.rows) || columns.empty() || columns.size() > mostArrows || !drawable(columns))
        return {};
    const auto relation = answered(request, "independence", "relation", run);
    if (!relation || relation->cells.size() != columns.size())
        return {};
    const core::Text span = MARK_TEXT("Picture", "Span of the columns of A");
    Scene scene{.title = MARK_TEXT("Matrix", "Linear independence"), .dimensions = a.rows};
    addArrows(scene, SceneRole::First, columns, "a", MARK_TEXT("Picture", "Columns of A"));
    scene.words.push_back(dimensionWords(span, orthonormal(columns).size(), a.rows));
    const bool independent = std::ranges::all_of(relation->cells, [](double factor) { return factor == 0.0; });
    if (independent) {
        addParallelotope(scene, SceneRole::Third, columns, MARK_TEXT("Picture", "Between the columns"));
        scene.words.push_back(MARK_TEXT("Picture", "No column lies in the span of the others."));
    } else {
        scene.words.push_back(
            core::filled(MARK_TEXT("Picture", "This combination of them is 0: %1."),
                         {core::literal(combinationText(relation->cells, numbered("a", columns.size())))}));
        addChain(scene, columns, relation->cells);
    }
    scene.radius = radiusFor(reach(scene.items));
    addSpan(scene, SceneRole::Auxiliary, columns, span);
    return {scene};
}

namespace {

/// Vectors, their signs, and their coordinates in a basis, column by column.
struct OnBasis
{
    core::Text title = {};
    std::vector<SpacePoint> basis = {};
    std::string basisSign = {};
    core::Text basisName = {};
    std::vector<SpacePoint> vectors = {};
    std::vector<std::string> signs = {};
    core::Text name = {};
    core::Grid<double> coordinates = {};
    std::size_t dimensions = 2;
};

bool fits(const OnBasis &on)
{
    return inPlaneOrSpace(on.dimensions) && !on.basis.empty() && on.basis.size() <= on.dimensions
           && on.vectors.size() <= mostArrows && on.coordinates.rows == on.basis.size()
           && on.coordinates.columns == on.vectors.size() && drawable(on.basis) && drawable(on.vectors);
}

/// Parallels to one basis vector through the multiples of the other, as far as the radius; every second, fourth, …
/// where they would be too many.
void addParallels(Scene &scene, const SpacePoint &along, const SpacePoint &across)
{
    constexpr double most = 12.0;
    const SpacePoint normal{-along[1], along[0], 0.0};
    const double apart = std::abs(dot(normal, across)) / length(along);
    const double count = std::sqrt(2.0) * scene.radius / apart;
    double stride = 1.0;
    while (count / stride > most)
        stride *= 2.0;
    const int last = static_cast<int>(count / stride);
    for (int k = -last; k <= last; ++k) {
        auto ends = lineInSquare(normal, k * stride * dot(normal, across), scene.radius);
        if (ends.empty())
            continue;
        scene.items.push_back(path(SceneRole::Auxiliary, std::move(ends)));
        scene.items.back().name = MARK_TEXT("Picture", "Grid of the basis");
    }
}

/// The way from the origin to a vector, along one basis vector after the other.
void addSteps(Scene &scene, const OnBasis &on, std::size_t vector)
{
    std::vector<SpacePoint> corners = {SpacePoint{}};
    for (std::size_t i = 0; i < on.basis.size(); ++i)
        corners.push_back(corners.back() + on.coordinates(i, vector) * on.basis[i]);
    scene.items.push_back(path(SceneRole::Third, std::move(corners), true));
    scene.items.back().name = MARK_TEXT("Picture", "Steps along the basis");
}

void addReading(Scene &scene, const OnBasis &on)
{
    const auto signs = numbered(on.basisSign, on.basis.size());
    for (std::size_t j = 0; j < on.vectors.size(); ++j) {
        std::vector<double> factors;
        for (std::size_t i = 0; i < on.basis.size(); ++i)
            factors.push_back(on.coordinates(i, j));
        scene.words.push_back(
            core::filled(MARK_TEXT("Picture", "Steps along the basis lead to %1 = %2."),
                         {core::literal(on.signs[j]), core::literal(combinationText(factors, signs))}));
    }
}

Scenes onBasisScenes(const OnBasis &on)
{
    if (!fits(on))
        return {};
    Scene vectors{.title = on.title, .dimensions = on.dimensions};
    if (on.basis.size() == 3)
        addParallelotope(vectors, SceneRole::Auxiliary, on.basis, {});
    for (std::size_t j = 0; j < on.vectors.size(); ++j) {
        addSteps(vectors, on, j);
        vectors.items.push_back(arrow(SceneRole::Second, core::literal(on.signs[j]), on.vectors[j]));
        vectors.items.back().name = on.name;
    }
    addArrows(vectors, SceneRole::First, on.basis, on.basisSign, on.basisName);
    vectors.radius = radiusFor(reach(vectors.items));
    Scene scene = vectors;
    scene.items.clear();
    if (on.dimensions == 2 && on.basis.size() == 2) {
        addParallels(scene, on.basis[0], on.basis[1]);
        addParallels(scene, on.basis[1], on.basis[0]);
    } else {
        addSpan(scene, SceneRole::Auxiliary, on.basis, MARK_TEXT("Picture", "Span of the basis"));
    }
    std::ranges::move(vectors.items, std::back_inserter(scene.items));
    addReading(scene, on);
    if (scene.words.empty())
        scene.words.push_back(dimensionWords(on.basisName, on.basis.size(), on.dimensions));
    return {scene};
}

std::optional<core::Grid<double>> answerOf(const MatrixRequest &request, const char *output, const core::Run &run)
{
    return answered(request, request.operation.c_str(), output, run);
}

core::Text columnsOfA()
{
    return MARK_TEXT("Picture", "Columns of A");
}

core::Text columnsOfB()
{
    return MARK_TEXT("Picture", "Columns of B");
}

} // namespace

Scenes coordinateScenes(const MatrixRequest &request, const core::Run &run)
{
    if (columnCount(request.b) > mostArrows)
        return {};
    const auto found = answerOf(request, "coordinates", run);
    if (!found)
        return {};
    const auto vectors = columnPoints(decimals(request.b));
    return onBasisScenes({.title = MARK_TEXT("Matrix", "Coordinates in a basis"),
                          .basis = columnPoints(decimals(request.a)),
                          .basisSign = "a",
                          .basisName = columnsOfA(),
                          .vectors = vectors,
                          .signs = vectors.size() == 1 ? std::vector<std::string>{"b"} : numbered("b", vectors.size()),
                          .coordinates = *found,
                          .dimensions = rowCount(request.a)});
}

Scenes changeOfBasisScenes(const MatrixRequest &request, const core::Run &run)
{
    const auto found = answerOf(request, "matrix", run);
    if (!found)
        return {};
    const auto vectors = columnPoints(decimals(request.a));
    return onBasisScenes({.title = MARK_TEXT("Picture", "The basis A on the grid of B"),
                          .basis = columnPoints(decimals(request.second)),
                          .basisSign = "b",
                          .basisName = columnsOfB(),
                          .vectors = vectors,
                          .signs = numbered("a", vectors.size()),
                          .name = columnsOfA(),
                          .coordinates = *found,
                          .dimensions = rowCount(request.a)});
}

Scenes mapMatrixScenes(const MatrixRequest &request, const core::Run &run)
{
    const auto found = answerOf(request, "matrix", run);
    if (!found)
        return {};
    const auto vectors = columnPoints(numerics::product(decimals(request.a), decimals(request.second)));
    return onBasisScenes({.title = MARK_TEXT("Picture", "What A makes of the basis, on its grid"),
                          .basis = columnPoints(decimals(request.second)),
                          .basisSign = "b",
                          .basisName = columnsOfB(),
                          .vectors = vectors,
                          .signs = numbered("Ab", vectors.size()),
                          .name = MARK_TEXT("Picture", "Their images under A"),
                          .coordinates = *found,
                          .dimensions = rowCount(request.a)});
}

} // namespace calculators
