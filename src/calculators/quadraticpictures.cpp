#include "calculators/matrixparts.h"
#include "calculators/principalaxes.h"
#include "calculators/quadrics.h"
#include "calculators/scenes.h"
#include "calculators/spacepictures.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>

// Pictures of quadratic forms.
namespace calculators {

namespace {

enum class Bend { Flat, Bowl, Valley, Saddle, Ridge, Dome };

Bend bendOf(const PrincipalAxes &form)
{
    const double low = form.values.front();
    const double high = form.values.back();
    if (low < 0.0 && high > 0.0)
        return Bend::Saddle;
    if (high > 0.0)
        return low > 0.0 ? Bend::Bowl : Bend::Valley;
    if (low < 0.0)
        return high < 0.0 ? Bend::Dome : Bend::Ridge;
    return Bend::Flat;
}

core::Text bendWords(const PrincipalAxes &form)
{
    switch (bendOf(form)) {
    case Bend::Bowl:
        return MARK_TEXT("Picture", "A bowl: both eigenvalues are positive, so the form rises from the origin in every "
                                    "direction (positive definite).");
    case Bend::Valley:
        return MARK_TEXT("Picture",
                         "A valley: one eigenvalue is positive and one is 0, so the form stays 0 along a line "
                         "and rises on both sides of it (positive semidefinite).");
    case Bend::Saddle:
        return MARK_TEXT("Picture", "A saddle: the eigenvalues have different signs, so the form rises along one axis "
                                    "and falls along the other (indefinite).");
    case Bend::Ridge:
        return MARK_TEXT("Picture",
                         "A ridge: one eigenvalue is negative and one is 0, so the form stays 0 along a line "
                         "and falls on both sides of it (negative semidefinite).");
    case Bend::Dome:
        return MARK_TEXT("Picture", "A dome: both eigenvalues are negative, so the form falls from the origin in every "
                                    "direction (negative definite).");
    case Bend::Flat:
        break;
    }
    return MARK_TEXT("Picture", "Flat: the form is 0 everywhere.");
}

/// What both pictures of a form of two variables need. point: x, where the request has one.
struct Form
{
    PrincipalAxes axes = {};
    std::optional<SpacePoint> point = {};
    double radius = 2.0;
    bool halved = false; ///< A itself is not symmetric
};

core::Text eigenvalueText(const PrincipalAxes &form, std::size_t i)
{
    return core::literal("λ" + subscript(i + 1) + " = " + core::english(shortNumber(form.values[i])));
}

void addWords(Scene &scene, const Form &form)
{
    if (form.halved)
        scene.words.push_back(
            MARK_TEXT("Picture", "A is not symmetric; the form is that of its symmetric half, (A + Aᵀ)/2."));
    scene.words.push_back(bendWords(form.axes));
}

void addAxes(Scene &scene, const Form &form)
{
    for (std::size_t i = 0; i < 2; ++i) {
        const SpacePoint end = form.radius * form.axes.axes[i];
        scene.items.push_back(path(SceneRole::Result, {-1.0 * end, end}, true));
        scene.items.back().label = eigenvalueText(form.axes, i);
        scene.items.back().name = MARK_TEXT("Picture", "Principal axes");
    }
}

void addLevels(Scene &scene, const Form &form)
{
    for (const double level : roundLevels(form.axes, form.radius)) {
        bool labelled = false;
        for (auto &curve : levelCurve(form.axes, level, form.radius)) {
            scene.items.push_back(path(level < 0.0 ? SceneRole::Second : SceneRole::First, std::move(curve)));
            SceneItem &item = scene.items.back();
            item.name = level < 0.0 ? MARK_TEXT("Picture", "Levels below 0") : MARK_TEXT("Picture", "Levels from 0 up");
            if (!labelled)
                item.label = shortNumber(level);
            labelled = true;
        }
    }
}

/// x with the level curve through it and, at a third of the radius, the direction of steepest ascent.
void addPoint(Scene &scene, const Form &form)
{
    if (!form.point)
        return;
    const double value = valueAt(form.axes, *form.point);
    for (auto &curve : levelCurve(form.axes, value, form.radius)) {
        scene.items.push_back(path(SceneRole::Third, std::move(curve)));
        scene.items.back().name = MARK_TEXT("Picture", "The level of x");
    }
    SpacePoint gradient{};
    for (std::size_t i = 0; i < 2; ++i)
        gradient = gradient + (2.0 * form.axes.values[i] * dot(form.axes.axes[i], *form.point)) * form.axes.axes[i];
    scene.items.push_back(dot(SceneRole::Third, core::literal("x"), *form.point));
    scene.words.push_back(core::filled(MARK_TEXT("Picture", "At x the form has the value %1."), {shortNumber(value)}));
    if (!(length(gradient) > 0.0))
        return;
    const SpacePoint step = (form.radius / 3.0 / length(gradient)) * gradient;
    scene.items.push_back(arrow(SceneRole::Third, core::literal("∇q"), *form.point + step, *form.point));
    scene.words.push_back(MARK_TEXT("Picture",
                                    "The gradient, drawn at x in a fixed length, points where the form rises "
                                    "fastest, at right angles to the level curve."));
}

Scene levelScene(const Form &form)
{
    Scene scene{.title = MARK_TEXT("Picture", "Level curves of the quadratic form"), .dimensions = 2};
    scene.radius = 1.05 * form.radius;
    addLevels(scene, form);
    addAxes(scene, form);
    addWords(scene, form);
    addPoint(scene, form);
    return scene;
}

/// The points of the plane lifted onto the surface; a straight line in enough steps to follow it.
std::vector<SpacePoint> lifted(const PrincipalAxes &form, std::vector<SpacePoint> points)
{
    constexpr int steps = 32;
    if (points.size() == 2) {
        const SpacePoint start = points[0];
        const SpacePoint way = points[1] - points[0];
        points.clear();
        for (int k = 0; k <= steps; ++k)
            points.push_back(start + (static_cast<double>(k) / steps) * way);
    }
    for (SpacePoint &point : points)
        point[2] = valueAt(form, point);
    return points;
}

void addLifted(Scene &scene, const Form &form)
{
    for (const double level : roundLevels(form.axes, form.radius))
        for (auto &curve : levelCurve(form.axes, level, form.radius)) {
            scene.items.push_back(path(SceneRole::Auxiliary, lifted(form.axes, std::move(curve))));
            scene.items.back().name = MARK_TEXT("Picture", "Level curves");
        }
    for (std::size_t i = 0; i < 2; ++i) {
        const SpacePoint end = form.radius * form.axes.axes[i];
        scene.items.push_back(path(SceneRole::Result, lifted(form.axes, {-1.0 * end, end})));
        scene.items.back().name = MARK_TEXT("Picture", "Principal axes");
    }
    if (form.point) {
        const SpacePoint above = lifted(form.axes, {*form.point}).front();
        scene.items.push_back(path(SceneRole::Third, {*form.point, above}, true));
        scene.items.push_back(dot(SceneRole::Third, core::literal("x"), above));
    }
}

Scene surfaceScene(const Form &form)
{
    Scene scene{.title = MARK_TEXT("Picture", "The quadratic form as a surface"), .radius = form.radius};
    scene.axes[2] = core::literal("xᵀA x");
    const double steepest = std::max(std::abs(form.axes.values[0]), std::abs(form.axes.values[1]));
    if (steepest > 0.0)
        scene.height = 0.8 / (steepest * form.radius);
    SurfaceNet net = graphOverDisc(form.axes, form.radius);
    scene.items.push_back(
        {.shape = SceneShape::Mesh, .role = SceneRole::First, .points = std::move(net.points), .columns = net.columns});
    addLifted(scene, form);
    addWords(scene, form);
    return scene;
}

core::Text quadricWords(const PrincipalAxes &form)
{
    const auto count = [&](auto test) { return std::ranges::count_if(form.values, test); };
    const auto positive = count([](double value) { return value > 0.0; });
    const auto negative = count([](double value) { return value < 0.0; });
    if (positive == 3)
        return MARK_TEXT("Picture", "An ellipsoid: all eigenvalues are positive (positive definite).");
    if (positive == 2)
        return negative == 1
                   ? MARK_TEXT("Picture", "A hyperboloid of one sheet: two eigenvalues are positive, one is negative "
                                          "(indefinite).")
                   : MARK_TEXT("Picture", "An elliptic cylinder: two eigenvalues are positive, one is 0 (positive "
                                          "semidefinite).");
    if (positive == 0)
        return MARK_TEXT("Picture", "There is no such point: no eigenvalue is positive.");
    switch (negative) {
    case 2:
        return MARK_TEXT("Picture", "A hyperboloid of two sheets: one eigenvalue is positive, two are negative "
                                    "(indefinite).");
    case 1:
        return MARK_TEXT("Picture", "A hyperbolic cylinder: one eigenvalue is positive, one negative and one 0 "
                                    "(indefinite).");
    default:
        return MARK_TEXT("Picture", "Two parallel planes: one eigenvalue is positive, two are 0 (positive "
                                    "semidefinite).");
    }
}

/// The surface xᵀA x = 1 as far as a little more than its longest finite axis.
Scene quadricScene(const PrincipalAxes &form, const std::optional<SpacePoint> &point, bool halved)
{
    Scene scene{.title = MARK_TEXT("Picture", "The points where the quadratic form is 1")};
    double longest = 0.0;
    for (const double value : form.values)
        if (value != 0.0)
            longest = std::max(longest, 1.0 / std::sqrt(std::abs(value)));
    const bool whole = form.values.front() > 0.0;
    const double radius = (whole ? 1.0 : 1.5) * (longest > 0.0 ? longest : 1.0);
    for (SurfaceNet &net : quadric(form, radius))
        scene.items.push_back({.shape = SceneShape::Mesh,
                               .role = SceneRole::First,
                               .points = std::move(net.points),
                               .columns = net.columns});
    if (point)
        scene.items.push_back(arrow(SceneRole::Third, core::literal("x"), *point));
    scene.radius = radiusFor(std::max(radius, reach(scene.items)));
    for (std::size_t i = 0; i < 3; ++i) {
        const double value = form.values[i];
        const SpacePoint end = (value > 0.0 ? 1.0 / std::sqrt(value) : radius) * form.axes[i];
        scene.items.push_back(path(SceneRole::Result, {-1.0 * end, end}, value <= 0.0));
        scene.items.back().label = eigenvalueText(form, i);
        scene.items.back().name = MARK_TEXT("Picture", "Principal axes");
    }
    addWords(scene, {.axes = form, .halved = halved});
    scene.words.back() = quadricWords(form);
    if (point)
        scene.words.push_back(core::filled(MARK_TEXT("Picture", "At x the form has the value %1."),
                                           {shortNumber(valueAt(form, *point))}));
    return scene;
}

/// x where the operation takes one.
std::optional<SpacePoint> pointOf(const MatrixRequest &request, std::size_t entries)
{
    const MatrixOperation *operation = matrixOperation(request.operation);
    const core::Grid<double> x = decimals(request.x);
    if (!operation || std::ranges::find(operation->fields, MatrixField::Vector) == operation->fields.end()
        || x.rows != entries || x.columns != 1)
        return {};
    return columnPoints(x).front();
}

} // namespace

Scenes quadraticScenes(const MatrixRequest &request, const core::Run & /*run*/)
{
    const core::Grid<double> a = decimals(request.a);
    if (a.rows != a.columns || (a.rows != 2 && a.rows != 3) || !drawable(columnPoints(a)))
        return {};
    const auto axes = principalAxes(a);
    if (!axes)
        return {};
    const bool halved = a != numerics::transposed(a);
    const auto point = pointOf(request, a.rows);
    if (a.rows == 3)
        return {quadricScene(*axes, point, halved)};
    Form form{.axes = *axes, .point = point, .halved = halved};
    if (point && length(*point) > 0.0)
        form.radius = 1.5 * length(*point);
    return {levelScene(form), surfaceScene(form)};
}

Scenes symmetricScenes(const MatrixRequest &request, const core::Run &run)
{
    const core::Grid<double> a = decimals(request.a);
    return a == numerics::transposed(a) ? quadraticScenes(request, run) : Scenes{};
}

} // namespace calculators
