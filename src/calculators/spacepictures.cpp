#include "calculators/spacepictures.h"

#include "calculators/matrixparts.h"
#include "calculators/matrixtable.h"
#include "calculators/scenes.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace calculators {

namespace {

using Make = Scenes (*)(const MatrixRequest &, const core::Run &);

Scenes eigenScenes(const MatrixRequest &request, const core::Run &run)
{
    Scenes scenes = mapScenes(request, run);
    std::ranges::move(symmetricScenes(request, run), std::back_inserter(scenes));
    return scenes;
}

/// Where A has no inverse: what it keeps, and what it sends to 0.
Scenes inverseScenes(const MatrixRequest &request, const core::Run &run)
{
    Scenes scenes = mapScenes(request, run);
    const auto inverse = matrixInverse({.operation = "inverse", .a = request.a}, run);
    if (!inverse && inverse.error().kind == core::ErrorKind::Singular)
        std::ranges::move(rankScenes(request, run), std::back_inserter(scenes));
    return scenes;
}

/// The pictures of each operation that has some.
struct Entry
{
    const char *operation;
    Make make;
};

constexpr std::array table = {
    Entry{"null_space", subspaceScenes},
    Entry{"column_space", subspaceScenes},
    Entry{"row_space", subspaceScenes},
    Entry{"left_null_space", subspaceScenes},
    Entry{"rank", rankScenes},
    Entry{"rank_nullity", rankScenes},
    Entry{"independence", independenceScenes},
    Entry{"coordinates", coordinateScenes},
    Entry{"change_of_basis", changeOfBasisScenes},
    Entry{"map_matrix", mapMatrixScenes},
    Entry{"inner_product", innerProductScenes},
    Entry{"gram_matrix", gramScenes},
    Entry{"gram_schmidt_inner", innerGramSchmidtScenes},
    Entry{"projection_inner", innerProjectionScenes},
    Entry{"orthogonal_complement", complementScenes},
    Entry{"gram_schmidt", gramSchmidtScenes},
    Entry{"projection", projectionScenes},
    Entry{"solve", systemScenes},
    Entry{"least_squares", leastSquaresScenes},
    Entry{"quadratic_form", quadraticScenes},
    Entry{"definiteness", symmetricScenes},
    Entry{"cholesky", symmetricScenes},
    Entry{"ldl", symmetricScenes},
    Entry{"rayleigh_quotient", symmetricScenes},
    Entry{"eigen", eigenScenes},
    Entry{"determinant", mapScenes},
    Entry{"inverse", inverseScenes},
    Entry{"svd", mapScenes},
    Entry{"condition", mapScenes},
    Entry{"norm", mapScenes},
    Entry{"polar", mapScenes},
    Entry{"multiply", mapScenes},
    Entry{"power", mapScenes},
    Entry{"transpose", mapScenes},
    Entry{"pseudo_inverse", mapScenes},
    Entry{"expm", mapScenes},
};

bool finite(const Scene &scene)
{
    return std::all_of(scene.items.begin(), scene.items.end(),
                       [](const SceneItem &item) { return drawable(item.points) && drawable(item.from); });
}

} // namespace

void addSpacePictures(Report &report, const MatrixRequest &request, const core::Run &run)
{
    const auto *entry =
        std::find_if(table.begin(), table.end(), [&](const Entry &one) { return request.operation == one.operation; });
    // Every picture has two or three dimensions and few vectors: a large matrix is not even looked at.
    const auto [shorter, longer] = std::minmax({rowCount(request.a), columnCount(request.a)});
    if (entry == table.end() || shorter > 3 || longer > mostArrows)
        return;
    Scenes scenes = entry->make(request, run);
    std::erase_if(scenes, [](const Scene &scene) { return !finite(scene); });
    const auto steps = std::find_if(report.sections.begin(), report.sections.end(),
                                    [](const Section &section) { return std::holds_alternative<Steps>(section); });
    report.sections.insert(steps, std::make_move_iterator(scenes.begin()), std::make_move_iterator(scenes.end()));
}

std::optional<core::Grid<double>> answered(const MatrixRequest &request, const char *operation, const char *output,
                                           const core::Run &run)
{
    const MatrixOperation *found = matrixOperation(operation);
    if (!found)
        return {};
    const auto answer = evaluate(*found, request, run);
    if (!answer)
        return {};
    for (const NamedValue &named : answer->values)
        if (const auto *entries = std::get_if<Entries>(&named.value); entries && named.name == output)
            return decimals(*entries);
    return {};
}

core::Text shortNumber(double number)
{
    return core::literal(number, 6);
}

} // namespace calculators
