#include "calculators/scenes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace calculators {

namespace {

template <class Combine>
SpacePoint each(const SpacePoint &a, const SpacePoint &b, Combine combine)
{
    return {combine(a[0], b[0]), combine(a[1], b[1]), combine(a[2], b[2])};
}

} // namespace

SpacePoint operator+(const SpacePoint &a, const SpacePoint &b)
{
    return each(a, b, std::plus<>());
}

SpacePoint operator-(const SpacePoint &a, const SpacePoint &b)
{
    return each(a, b, std::minus<>());
}

SpacePoint operator*(double factor, const SpacePoint &a)
{
    return {factor * a[0], factor * a[1], factor * a[2]};
}

double dot(const SpacePoint &a, const SpacePoint &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

double length(const SpacePoint &a)
{
    return std::hypot(a[0], a[1], a[2]);
}

SpacePoint cross(const SpacePoint &a, const SpacePoint &b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

SpacePoint image(const SpaceMap &map, const SpacePoint &point)
{
    return point[0] * map[0] + point[1] * map[1] + point[2] * map[2];
}

double determinant(const SpaceMap &map)
{
    return dot(map[0], cross(map[1], map[2]));
}

std::vector<SpacePoint> columnPoints(const core::Grid<double> &columns)
{
    std::vector<SpacePoint> points(columns.columns);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, columns.rows); ++i)
        for (std::size_t j = 0; j < columns.columns; ++j)
            points[j].at(i) = columns(i, j);
    return points;
}

std::vector<SpacePoint> rowPoints(const core::Grid<double> &rows)
{
    std::vector<SpacePoint> points(rows.rows);
    for (std::size_t i = 0; i < rows.rows; ++i)
        for (std::size_t j = 0; j < std::min<std::size_t>(3, rows.columns); ++j)
            points[i].at(j) = rows(i, j);
    return points;
}

double reach(const std::vector<SpacePoint> &points)
{
    double largest = 0.0;
    for (const SpacePoint &point : points)
        for (const double coordinate : point)
            largest = std::max(largest, std::abs(coordinate));
    return largest;
}

double reach(const std::vector<SceneItem> &items)
{
    double largest = 0.0;
    for (const SceneItem &item : items)
        largest = std::max({largest, reach(item.points), reach(item.from)});
    return largest;
}

double radiusFor(double reach)
{
    return reach > 0.0 ? 1.15 * reach : 1.0;
}

bool drawable(const std::vector<SpacePoint> &points)
{
    // The cubes of these are within the range of a double.
    constexpr double most = 1e90;
    constexpr double least = 1e-90;
    return std::all_of(points.begin(), points.end(), [](const SpacePoint &point) {
        return std::all_of(point.begin(), point.end(),
                           [](double x) { return x == 0.0 || (std::abs(x) >= least && std::abs(x) <= most); });
    });
}

std::vector<SpacePoint> orthonormal(const std::vector<SpacePoint> &vectors)
{
    constexpr double dependent = 1e-9;
    std::vector<SpacePoint> basis;
    for (const SpacePoint &vector : vectors) {
        const double size = length(vector);
        if (!(size > 0.0) || basis.size() == 3)
            continue;
        SpacePoint rest = (1.0 / size) * vector;
        for (int pass = 0; pass < 2; ++pass)
            for (const SpacePoint &direction : basis)
                rest = rest - dot(direction, rest) * direction;
        if (const double left = length(rest); left > dependent)
            basis.push_back((1.0 / left) * rest);
    }
    return basis;
}

SceneItem arrow(SceneRole role, core::Text label, const SpacePoint &tip, const SpacePoint &foot)
{
    return {.shape = SceneShape::Arrow, .role = role, .label = std::move(label), .points = {foot, tip}};
}

SceneItem dot(SceneRole role, core::Text label, const SpacePoint &place)
{
    return {.shape = SceneShape::Point, .role = role, .label = std::move(label), .points = {place}};
}

SceneItem draggedAs(SceneItem item, const std::string &matrix, std::size_t column)
{
    for (const char *row : {"0", "1"})
        item.inputs.push_back(matrix + '[' + row + ',' + std::to_string(column) + ']');
    return item;
}

SceneItem path(SceneRole role, std::vector<SpacePoint> points, bool dashed)
{
    return {.shape = SceneShape::Path, .role = role, .points = std::move(points), .dashed = dashed};
}

std::optional<SceneItem> span(SceneRole role, const std::vector<SpacePoint> &basis, std::size_t dimensions,
                              double radius)
{
    if (basis.size() >= dimensions)
        return {};
    if (basis.empty())
        return dot(role, {}, {});
    const SpacePoint first = radius * basis[0];
    if (basis.size() == 1)
        return path(role, {-1.0 * first, first});
    const SpacePoint second = radius * basis[1];
    const SpacePoint corner = -1.0 * first - second;
    return SceneItem{.shape = SceneShape::Mesh,
                     .role = role,
                     .points = {corner, first - second, second - first, first + second},
                     .columns = 2};
}

SceneItem rightAngle(const SpacePoint &corner, const SpacePoint &first, const SpacePoint &second, double size)
{
    const SpacePoint along = (size / length(first)) * first;
    const SpacePoint across = (size / length(second)) * second;
    return path(SceneRole::Auxiliary, {corner + along, corner + along + across, corner + across});
}

std::vector<SceneItem> unitCube(SceneRole role)
{
    std::vector<SceneItem> faces;
    for (std::size_t axis = 0; axis < 3; ++axis)
        for (const double level : {0.0, 1.0}) {
            const std::size_t u = (axis + 1) % 3;
            const std::size_t v = (axis + 2) % 3;
            SceneItem face{.shape = SceneShape::Mesh, .role = role, .columns = 2};
            for (const auto &[a, b] : {std::pair{0.0, 0.0}, {1.0, 0.0}, {0.0, 1.0}, {1.0, 1.0}}) {
                SpacePoint corner{};
                corner.at(axis) = level;
                corner.at(u) = a;
                corner.at(v) = b;
                face.points.push_back(corner);
            }
            faces.push_back(std::move(face));
        }
    return faces;
}

namespace {

SpacePoint onSphere(double latitude, double longitude)
{
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude), std::sin(latitude)};
}

} // namespace

std::vector<SceneItem> unitSphere(SceneRole role)
{
    constexpr int parallels = 5;
    constexpr int meridians = 6;
    constexpr int points = 48;
    constexpr double pi = std::numbers::pi;
    std::vector<SceneItem> circles;
    for (int i = 1; i <= parallels; ++i) {
        std::vector<SpacePoint> circle;
        for (int k = 0; k <= points; ++k)
            circle.push_back(onSphere(pi * (static_cast<double>(i) / (parallels + 1) - 0.5), 2.0 * pi * k / points));
        circles.push_back(path(role, std::move(circle)));
    }
    for (int i = 0; i < meridians; ++i) {
        std::vector<SpacePoint> circle;
        for (int k = 0; k <= points; ++k)
            circle.push_back(onSphere(2.0 * pi * k / points, pi * i / meridians));
        circles.push_back(path(role, std::move(circle)));
    }
    return circles;
}

std::vector<SceneItem> mapped(std::vector<SceneItem> items, const SpaceMap &map)
{
    for (SceneItem &item : items) {
        item.from = item.points;
        for (SpacePoint &point : item.points)
            point = image(map, point);
    }
    return items;
}

namespace {

/// Cuts a convex polygon by the half-space sign · xᵢ ≤ radius.
/// Source: Sutherland, Hodgman, Reentrant polygon clipping, Communications of the ACM 17 (1974).
std::vector<SpacePoint> cut(const std::vector<SpacePoint> &corners, std::size_t axis, double sign, double radius)
{
    std::vector<SpacePoint> kept;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const SpacePoint &here = corners[i];
        const SpacePoint &next = corners[(i + 1) % corners.size()];
        const double inside = radius - sign * here.at(axis);
        const double nextInside = radius - sign * next.at(axis);
        if (inside >= 0.0)
            kept.push_back(here);
        if ((inside < 0.0) != (nextInside < 0.0))
            kept.push_back(here + (inside / (inside - nextInside)) * (next - here));
    }
    return kept;
}

} // namespace

std::vector<SpacePoint> planeInCube(const SpacePoint &normal, double value, double radius)
{
    const double size = length(normal);
    const SpacePoint n = (1.0 / size) * normal;
    const double away = value / size;
    if (!(std::abs(away) <= 2.0 * radius)) // beyond the corners, at √3 radius
        return {};
    const auto *least =
        std::min_element(n.begin(), n.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
    SpacePoint other{};
    other.at(static_cast<std::size_t>(least - n.begin())) = 1.0;
    const auto frame = orthonormal({n, other});
    const SpacePoint u = (4.0 * radius) * frame[1];
    const SpacePoint v = (4.0 * radius) * cross(n, frame[1]);
    const SpacePoint foot = away * n;
    std::vector<SpacePoint> corners{foot + u + v, foot - u + v, foot - u - v, foot + u - v};
    for (std::size_t axis = 0; axis < 3; ++axis)
        for (const double sign : {1.0, -1.0})
            corners = cut(corners, axis, sign, radius);
    return corners;
}

std::vector<SpacePoint> lineInSquare(const SpacePoint &normal, double value, double radius)
{
    const double size = std::hypot(normal[0], normal[1]);
    const SpacePoint foot = (value / size / size) * SpacePoint{normal[0], normal[1], 0.0};
    const SpacePoint along{-normal[1] / size, normal[0] / size, 0.0};
    double from = -4.0 * radius;
    double to = 4.0 * radius;
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const double start = foot.at(axis);
        const double speed = along.at(axis);
        if (speed == 0.0) {
            if (std::abs(start) > radius)
                return {};
            continue;
        }
        const double one = (-radius - start) / speed;
        const double two = (radius - start) / speed;
        from = std::max(from, std::min(one, two));
        to = std::min(to, std::max(one, two));
    }
    if (!(from <= to))
        return {};
    return {foot + from * along, foot + to * along};
}

std::string subscript(std::size_t number)
{
    static const std::array<const char *, 10> digits = {"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"};
    std::string result;
    for (const char digit : std::to_string(number))
        result += digits.at(static_cast<std::size_t>(digit - '0'));
    return result;
}

} // namespace calculators
