#include "calculators/matrixparts.h"
#include "calculators/scenes.h"
#include "calculators/spacepictures.h"
#include "numerics/eigen.h"
#include "numerics/linearalgebra.h"
#include "numerics/singularvalues.h"

#include <algorithm>
#include <array>
#include <string_view>

// Pictures of maps of space: what becomes of the unit cube and of the sphere.
namespace calculators {

namespace {

/// Whose map is drawn: that of A, or of the matrix that the operation gives, under its sign.
struct Drawn
{
    std::string_view operation;
    const char *sign;
    bool ofResult;
    bool cube;
    bool sphere;
};

constexpr std::array table = {
    Drawn{"determinant", "A", false, true, true}, Drawn{"eigen", "A", false, true, true},
    Drawn{"svd", "A", false, false, true},        Drawn{"condition", "A", false, false, true},
    Drawn{"norm", "A", false, false, true},       Drawn{"polar", "A", false, false, true},
    Drawn{"inverse", "A⁻¹", true, true, false},   Drawn{"multiply", "AB", true, true, false},
    Drawn{"power", "Aᵏ", true, true, false},      Drawn{"transpose", "Aᵀ", true, true, false},
    Drawn{"expm", "eᴬ", true, true, false},       Drawn{"pseudo_inverse", "A⁺", true, true, false},
};

struct MapOf
{
    SpaceMap columns = {};
    core::Grid<double> grid = {};
    std::string sign = {};
};

std::optional<MapOf> mapOf(const core::Grid<double> &grid, std::string sign)
{
    const auto columns = columnPoints(grid);
    if (grid.rows != 3 || grid.columns != 3 || !drawable(columns))
        return {};
    return MapOf{.columns = {columns[0], columns[1], columns[2]}, .grid = grid, .sign = std::move(sign)};
}

/// Nothing where A or the result is not 3×3; A itself where it has no inverse.
std::optional<MapOf> drawnMap(const MatrixRequest &request, const Drawn &drawn, const core::Run &run)
{
    if (rowCount(request.a) != 3 || columnCount(request.a) != 3)
        return {};
    if (drawn.ofResult)
        if (const auto result = answered(request, request.operation.c_str(), "matrix", run))
            return mapOf(*result, drawn.sign);
    return mapOf(decimals(request.a), "A");
}

constexpr std::array<SpacePoint, 3> basis = {SpacePoint{1, 0, 0}, SpacePoint{0, 1, 0}, SpacePoint{0, 0, 1}};

std::vector<SceneItem> cubeEdges()
{
    std::vector<SceneItem> edges;
    for (std::size_t axis = 0; axis < 3; ++axis)
        for (const auto &[a, b] : {std::pair{0.0, 0.0}, {1.0, 0.0}, {0.0, 1.0}, {1.0, 1.0}}) {
            const SpacePoint start = a * basis.at((axis + 1) % 3) + b * basis.at((axis + 2) % 3);
            edges.push_back(path(SceneRole::Auxiliary, {start, start + basis.at(axis)}, true));
            edges.back().name = MARK_TEXT("Picture", "Unit cube");
        }
    return edges;
}

void append(Scene &scene, std::vector<SceneItem> items, const core::Text &name)
{
    for (SceneItem &item : items) {
        item.name = name;
        scene.items.push_back(std::move(item));
    }
}

void addBasisImages(Scene &scene, const MapOf &map)
{
    static constexpr std::array roles = {SceneRole::First, SceneRole::Second, SceneRole::Third};
    std::vector<SceneItem> arrows;
    for (std::size_t i = 0; i < 3; ++i)
        arrows.push_back(arrow(roles.at(i), core::literal(map.sign + "e" + subscript(i + 1)), basis.at(i)));
    append(scene, mapped(std::move(arrows), map.columns), {});
}

core::Text flatWords(std::size_t rank)
{
    switch (rank) {
    case 0:
        return MARK_TEXT("Picture", "Everything is sent to the origin: no volume is left.");
    case 1:
        return MARK_TEXT("Picture", "All of space is flattened into a line: no volume is left.");
    default:
        return MARK_TEXT("Picture", "All of space is flattened into a plane: no volume is left.");
    }
}

void addVolumeWords(Scene &scene, const MapOf &map, const core::Run &run)
{
    const auto volume = matrixDeterminant({.a = map.grid}, run);
    const auto rank = matrixRank({.a = map.grid}, run);
    if (!volume || !rank)
        return;
    const double value = std::get<double>(volume->value);
    if (*rank < 3) {
        scene.words.push_back(flatWords(*rank));
        return;
    }
    scene.words.push_back(core::filled(
        MARK_TEXT("Picture", "The unit cube, of volume 1, becomes a solid of volume %1: the size of the determinant."),
        {shortNumber(std::abs(value))}));
    scene.words.push_back(value > 0.0
                              ? MARK_TEXT("Picture", "The determinant is positive: a right hand stays a right hand.")
                              : MARK_TEXT("Picture", "The determinant is negative: a right hand becomes a left one."));
}

struct Eigenline
{
    double value = 0.0;
    SpacePoint direction = {};
};

/// The real eigenvectors, those left out that another one is a multiple of, as of a defective matrix.
std::vector<Eigenline> eigenlines(const core::Grid<double> &grid)
{
    constexpr double same = 1e-6; // a double eigenvalue of a defective matrix is known to half the digits
    std::vector<Eigenline> lines;
    const auto system = numerics::eigen(numerics::toArmadillo(grid));
    if (!system)
        return lines;
    for (arma::uword i = 0; i < 3; ++i) {
        if (!system->symmetric && system->complexValues(i).imag() != 0.0)
            continue;
        const arma::vec vector = system->symmetric ? arma::vec(system->vectors.col(i))
                                                   : arma::vec(arma::real(system->complexVectors.col(i)));
        const Eigenline line{.value = system->symmetric ? system->values(i) : system->complexValues(i).real(),
                             .direction = {vector(0), vector(1), vector(2)}};
        const bool known = std::ranges::any_of(
            lines, [&](const Eigenline &other) { return length(cross(other.direction, line.direction)) < same; });
        if (!known)
            lines.push_back(line);
    }
    return lines;
}

/// Lines that the map keeps.
void addEigenlines(Scene &scene, const MapOf &map)
{
    const std::vector<Eigenline> lines = eigenlines(map.grid);
    for (const Eigenline &line : lines) {
        const SpacePoint end = scene.radius * line.direction;
        scene.items.push_back(path(SceneRole::Result, {-1.0 * end, end}));
        scene.items.back().name = MARK_TEXT("Picture", "Eigenlines");
        scene.items.back().label = core::literal("λ = " + core::english(shortNumber(line.value)));
    }
    if (!lines.empty())
        scene.words.push_back(
            lines.size() == 1
                ? MARK_TEXT("Picture", "One line through the origin is kept: its vectors are only stretched.")
                : MARK_TEXT("Picture", "Each line of the eigenvectors is kept: its vectors are only stretched."));
}

Scene cubeScene(const MatrixRequest &request, const MapOf &map, const core::Run &run)
{
    Scene scene{.title =
                    core::filled(MARK_TEXT("Picture", "What %1 makes of the unit cube"), {core::literal(map.sign)})};
    append(scene, cubeEdges(), MARK_TEXT("Picture", "Unit cube"));
    append(scene, mapped(unitCube(SceneRole::First), map.columns), MARK_TEXT("Picture", "Its image"));
    addBasisImages(scene, map);
    scene.radius = radiusFor(reach(scene.items));
    addVolumeWords(scene, map, run);
    if (request.operation == "eigen")
        addEigenlines(scene, map);
    return scene;
}

/// The vectors v that the map stretches most and least, and where it takes them.
void addSingularAxes(Scene &scene, const numerics::SingularValues &svd)
{
    const auto u = columnPoints(svd.u);
    const auto v = columnPoints(svd.v);
    for (std::size_t i = 0; i < 3; ++i) {
        std::string sign = "σ" + subscript(i + 1);
        sign.append("u").append(subscript(i + 1));
        SceneItem axis = arrow(SceneRole::Result, core::literal(std::move(sign)), svd.values[i] * u[i]);
        axis.from = {SpacePoint{}, v[i]};
        axis.name = MARK_TEXT("Picture", "Semi-axes");
        scene.items.push_back(std::move(axis));
    }
}

std::optional<Scene> sphereScene(const MatrixRequest &request, const MapOf &map)
{
    const auto svd = numerics::singularValues(map.grid);
    if (!svd)
        return {};
    Scene scene{.title =
                    core::filled(MARK_TEXT("Picture", "What %1 makes of the unit sphere"), {core::literal(map.sign)})};
    append(scene, mapped(unitSphere(SceneRole::First), map.columns), MARK_TEXT("Picture", "Image of the unit sphere"));
    if (request.operation == "eigen") {
        scene.radius = radiusFor(reach(scene.items));
        addEigenlines(scene, map);
    } else {
        addSingularAxes(scene, *svd);
        scene.radius = radiusFor(reach(scene.items));
    }
    const std::size_t rank = numerics::rankOf(svd->values, 3, 3);
    scene.words.push_back(
        rank == 3
            ? core::filled(MARK_TEXT("Picture", "The sphere of radius 1 becomes an ellipsoid; its semi-axes have the "
                                                "lengths %1, %2 and %3, the singular values."),
                           {shortNumber(svd->values[0]), shortNumber(svd->values[1]), shortNumber(svd->values[2])})
            : flatWords(rank));
    return scene;
}

} // namespace

Scenes mapScenes(const MatrixRequest &request, const core::Run &run)
{
    const auto *drawn =
        std::find_if(table.begin(), table.end(), [&](const Drawn &one) { return one.operation == request.operation; });
    if (drawn == table.end())
        return {};
    const auto map = drawnMap(request, *drawn, run);
    if (!map)
        return {};
    Scenes scenes;
    if (drawn->cube)
        scenes.push_back(cubeScene(request, *map, run));
    if (drawn->sphere)
        if (auto scene = sphereScene(request, *map))
            scenes.push_back(std::move(*scene));
    return scenes;
}

} // namespace calculators
