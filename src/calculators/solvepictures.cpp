#include "calculators/matrixparts.h"
#include "calculators/scenes.h"
#include "calculators/spacepictures.h"

#include <algorithm>
#include <iterator>

// Pictures of systems of equations: a line or a plane for each, and where they meet.
namespace calculators {

namespace {

/// A x = b of two or three unknowns in doubles, and its solutions as far as ranks tell: x is the shortest of them, or
/// what comes nearest.
struct System
{
    std::vector<SpacePoint> normals = {};
    std::vector<double> values = {};
    std::size_t unknowns = 0;
    bool solvable = false;
    SpacePoint x = {};
    std::vector<SpacePoint> freedom = {};
};

Entries withRightSide(const MatrixRequest &request)
{
    return std::visit(
        [&](const auto &a) -> Entries {
            const auto b = like(a, request.b);
            auto both = a;
            both.columns = a.columns + 1;
            both.cells.clear();
            for (std::size_t i = 0; i < a.rows; ++i) {
                for (std::size_t j = 0; j < a.columns; ++j)
                    both.cells.push_back(a(i, j));
                both.cells.push_back(b(i, 0));
            }
            return both;
        },
        request.a);
}

std::optional<System> readSystem(const MatrixRequest &request, const core::Run &run)
{
    const core::Grid<double> a = decimals(request.a);
    const core::Grid<double> b = decimals(request.b);
    if ((a.columns != 2 && a.columns != 3) || a.rows == 0 || a.rows > mostArrows || b.rows != a.rows || b.columns != 1)
        return {};
    const auto rank = matrixRank({.operation = "rank", .a = request.a}, run);
    const auto both = matrixRank({.operation = "rank", .a = withRightSide(request)}, run);
    const auto x = answered({.operation = "least_squares", .a = a, .b = b}, "least_squares", "x", run);
    const auto freedom = answered(request, "null_space", "basis", run);
    if (!rank || !both || !x || !freedom)
        return {};
    System system{.normals = rowPoints(a), .values = b.cells, .unknowns = a.columns, .solvable = *rank == *both};
    system.x = columnPoints(*x).front();
    system.freedom = orthonormal(columnPoints(*freedom));
    if (!drawable(system.normals) || !drawable({system.x}) || reach(system.normals) == 0.0)
        return {};
    return system;
}

double radiusOf(const System &system)
{
    double far = reach({system.x});
    for (std::size_t i = 0; i < system.normals.size(); ++i)
        if (const double size = length(system.normals[i]); size > 0.0)
            far = std::max(far, std::abs(system.values[i]) / size);
    return far > 0.0 ? 1.6 * far : 1.0;
}

void addEquations(Scene &scene, const System &system)
{
    static constexpr std::array roles = {SceneRole::First, SceneRole::Second, SceneRole::Third};
    for (std::size_t i = 0; i < system.normals.size(); ++i) {
        const core::Text number = core::literal("(" + std::to_string(i + 1) + ")");
        if (length(system.normals[i]) == 0.0) {
            scene.words.push_back(core::filled(
                system.values[i] == 0.0 ? MARK_TEXT("Picture", "Equation %1 reads 0 = 0, which every point fulfils.")
                                        : MARK_TEXT("Picture", "Equation %1 reads 0 = %2, which no point fulfils."),
                {core::literal(i + 1), shortNumber(system.values[i])}));
            continue;
        }
        const bool plane = system.unknowns == 3;
        constexpr double cube = 0.85; // of the radius, so that its corners are in view
        auto points = plane ? planeInCube(system.normals[i], system.values[i], cube * scene.radius)
                            : lineInSquare(system.normals[i], system.values[i], scene.radius);
        if (points.size() < 2)
            continue;
        scene.items.push_back({.shape = plane ? SceneShape::Polygon : SceneShape::Path,
                               .role = roles.at(i % roles.size()),
                               .label = number,
                               .points = std::move(points)});
    }
}

/// The points common to all equations, or where least squares comes nearest to them.
void addSolutions(Scene &scene, const System &system, bool nearest)
{
    const std::size_t free = system.freedom.size();
    if (!system.solvable && !nearest)
        return;
    const core::Text name = system.solvable ? MARK_TEXT("Picture", "Solutions")
                                            : MARK_TEXT("Picture", "Nearest in the least-squares sense");
    if (auto item = span(SceneRole::Result, system.freedom, system.unknowns, scene.radius)) {
        for (SpacePoint &point : item->points)
            point = point + system.x;
        item->name = name;
        if (free == 0)
            item->label = core::literal("x");
        scene.items.push_back(std::move(*item));
    }
}

core::Text meeting(const System &system)
{
    const bool plane = system.unknowns == 3;
    if (!system.solvable)
        return plane ? MARK_TEXT("Picture", "No point lies on all planes: the system has no solution.")
                     : MARK_TEXT("Picture", "No point lies on all lines: the system has no solution.");
    switch (system.freedom.size()) {
    case 0:
        return plane ? MARK_TEXT("Picture", "The planes meet in one point, the only solution.")
                     : MARK_TEXT("Picture", "The lines meet in one point, the only solution.");
    case 1:
        return MARK_TEXT("Picture", "The solutions fill a whole line.");
    default:
        return MARK_TEXT("Picture", "The solutions fill a whole plane.");
    }
}

Scenes systemPicture(const MatrixRequest &request, bool nearest, const core::Run &run)
{
    const auto system = readSystem(request, run);
    if (!system)
        return {};
    Scene scene{.title = system->unknowns == 3 ? MARK_TEXT("Picture", "The equations as planes")
                                               : MARK_TEXT("Picture", "The equations as lines"),
                .dimensions = system->unknowns,
                .radius = radiusOf(*system)};
    addEquations(scene, *system);
    addSolutions(scene, *system, nearest);
    scene.words.push_back(meeting(*system));
    return {scene};
}

} // namespace

Scenes systemScenes(const MatrixRequest &request, const core::Run &run)
{
    return systemPicture(request, false, run);
}

Scenes leastSquaresScenes(const MatrixRequest &request, const core::Run &run)
{
    Scenes scenes = projectionScenes(request, run);
    std::ranges::move(systemPicture(request, true, run), std::back_inserter(scenes));
    return scenes;
}

} // namespace calculators
