#include "calculators/spaceparts.h"

#include "calculators/scenes.h"
#include "calculators/spacepictures.h"

#include <cmath>

namespace calculators {

bool inPlaneOrSpace(std::size_t entries)
{
    return entries == 2 || entries == 3;
}

void addArrows(Scene &scene, SceneRole role, const std::vector<SpacePoint> &tips, const std::string &sign,
               const core::Text &name, const std::string &matrix)
{
    for (std::size_t i = 0; i < tips.size(); ++i) {
        SceneItem tip = arrow(role, core::literal(sign + subscript(i + 1)), tips[i]);
        scene.items.push_back(matrix.empty() ? std::move(tip) : draggedAs(std::move(tip), matrix, i));
        scene.items.back().name = name;
    }
}

void addSpan(Scene &scene, SceneRole role, const std::vector<SpacePoint> &vectors, core::Text name)
{
    auto item = span(role, orthonormal(vectors), scene.dimensions, scene.radius);
    if (!item)
        return;
    item->name = std::move(name);
    scene.items.insert(scene.items.begin(), std::move(*item)); // under the arrows
}

core::Text dimensionWords(const core::Text &space, std::size_t dimension, std::size_t of)
{
    const std::vector<core::Text> values = {space};
    if (dimension == 0)
        return core::filled(MARK_TEXT("Picture", "%1: the origin alone."), values);
    if (dimension == of)
        return core::filled(of == 2 ? MARK_TEXT("Picture", "%1: the whole plane.")
                                    : MARK_TEXT("Picture", "%1: the whole of space."),
                            values);
    return core::filled(dimension == 1 ? MARK_TEXT("Picture", "%1: a line through the origin.")
                                       : MARK_TEXT("Picture", "%1: a plane through the origin."),
                        values);
}

void addParallelotope(Scene &scene, SceneRole role, const std::vector<SpacePoint> &vectors, const core::Text &name)
{
    std::vector<SceneItem> items;
    if (vectors.size() == 2)
        items = {{.shape = SceneShape::Polygon,
                  .role = role,
                  .points = {SpacePoint{}, vectors[0], vectors[0] + vectors[1], vectors[1]}}};
    if (vectors.size() == 3 && scene.dimensions == 3)
        items = mapped(unitCube(role), {vectors[0], vectors[1], vectors[2]});
    for (SceneItem &item : items) {
        item.from.clear();
        item.name = name;
        scene.items.push_back(std::move(item));
    }
}

std::string combinationText(const std::vector<double> &factors, const std::vector<std::string> &signs)
{
    std::string result;
    for (std::size_t j = 0; j < factors.size(); ++j) {
        if (factors[j] == 0.0)
            continue;
        const bool negative = factors[j] < 0.0;
        result += result.empty() ? (negative ? "−" : "") : (negative ? " − " : " + ");
        const double size = std::abs(factors[j]);
        result += (size == 1.0 ? "" : core::english(shortNumber(size)) + " ") + signs[j];
    }
    return result.empty() ? "0" : result;
}

std::vector<std::string> numbered(const std::string &sign, std::size_t count)
{
    std::vector<std::string> signs;
    for (std::size_t i = 0; i < count; ++i)
        signs.push_back(sign + subscript(i + 1));
    return signs;
}

} // namespace calculators
