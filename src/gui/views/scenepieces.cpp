#include "gui/views/scenepieces.h"

#include "calculators/scenes.h"
#include "gui/theme.h"
#include "gui/views/plane.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace gui {

using calculators::Scene;
using calculators::SceneItem;
using calculators::SceneRole;
using calculators::SceneShape;
using calculators::SpacePoint;
// Operators: clang-tidy does not see them used. NOLINTBEGIN(misc-unused-using-decls)
using calculators::operator+;
using calculators::operator-;
using calculators::operator*;
// NOLINTEND(misc-unused-using-decls)

QColor roleColour(SceneRole role)
{
    const QList<QColor> &series = themeColours().series;
    switch (role) {
    case SceneRole::First:
        return series[0];
    case SceneRole::Second:
        return series[1];
    case SceneRole::Third:
        return series[2];
    case SceneRole::Result:
        return series[3];
    case SceneRole::Auxiliary:
        break;
    }
    return themeColours().secondary;
}

std::vector<SpacePoint> pointsAt(const SceneItem &item, double stage)
{
    std::vector<SpacePoint> points = item.points;
    if (item.from.size() == points.size() && stage < 1.0)
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i] = (1.0 - stage) * item.from[i] + stage * points[i];
    return points;
}

namespace {

QColor mixed(const QColor &colour, const QColor &other, double part)
{
    const auto mix = [part](float a, float b) { return static_cast<float>((1.0 - part) * a + part * b); };
    return QColor::fromRgbF(mix(colour.redF(), other.redF()), mix(colour.greenF(), other.greenF()),
                            mix(colour.blueF(), other.blueF()), mix(colour.alphaF(), other.alphaF()));
}

enum class Kind { Fill, Line, Head, Spot };

/// The smallest thing that is drawn at one depth.
struct Piece
{
    Kind kind = Kind::Line;
    double depth = 0.0;
    QPolygonF points = {};
    QColor colour = {};
    double width = 1.0;
};

/// Cuts the items of a scene into pieces.
class Cutter
{
public:
    Cutter(const Scene &scene, const Projection &projection, double width)
        : m_projection(projection),
          m_radius(scene.radius),
          m_height(scene.height),
          m_width(width),
          m_ground(QApplication::palette().color(QPalette::Base))
    {
    }

    void add(const SceneItem &item, double stage)
    {
        const std::vector<SpacePoint> points = pointsAt(item, stage);
        const QColor colour = roleColour(item.role);
        switch (item.shape) {
        case SceneShape::Arrow:
            addArrow(points, colour);
            break;
        case SceneShape::Point:
            addPiece({.kind = Kind::Spot, .colour = colour, .width = 2.2 * m_width}, {points.front()});
            break;
        case SceneShape::Path:
            addLine(points, colour, m_width, item.dashed);
            break;
        case SceneShape::Polygon:
            addPolygon(points, colour);
            break;
        case SceneShape::Mesh:
            addMesh(points, item.columns, colour);
            break;
        }
    }

    void addLine(const std::vector<SpacePoint> &points, const QColor &colour, double width, bool dashed)
    {
        const double step = (dashed ? 0.035 : 0.08) * m_radius;
        std::size_t count = 0;
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const SpacePoint way = points[i + 1] - points[i];
            const int parts = partsOf(way, step);
            for (int k = 0; k < parts; ++k, ++count)
                if (!dashed || count % 2 == 0)
                    addPiece({.colour = colour, .width = width},
                             {points[i] + (static_cast<double>(k) / parts) * way,
                              points[i] + (static_cast<double>(k + 1) / parts) * way});
        }
    }

    std::vector<Piece> sorted()
    {
        std::stable_sort(m_pieces.begin(), m_pieces.end(),
                         [](const Piece &a, const Piece &b) { return a.depth > b.depth; });
        return std::move(m_pieces);
    }

private:
    int partsOf(const SpacePoint &way, double step) const
    {
        const double size = std::hypot(way[0], way[1], m_height * way[2]);
        return std::clamp(static_cast<int>(std::ceil(size / step)), 1, 200);
    }

    // At the mean depth of its points; lines lie a little before patches, so that those on a surface are seen.
    void addPiece(Piece piece, const std::vector<SpacePoint> &points)
    {
        for (const SpacePoint &point : points) {
            piece.points << m_projection.toPixel(point);
            piece.depth += m_projection.depth(point) / static_cast<double>(points.size());
        }
        constexpr double paleness = 0.55;
        piece.colour = mixed(piece.colour, m_ground, paleness * piece.depth);
        piece.depth -= piece.kind == Kind::Fill ? 0.0 : 0.015;
        m_pieces.push_back(std::move(piece));
    }

    void addArrow(const std::vector<SpacePoint> &points, const QColor &colour)
    {
        const SpacePoint way = points[1] - points[0];
        const SpacePoint neck = points[0] + 0.93 * way;
        addLine({points[0], neck}, colour, 1.3 * m_width, false);
        addPiece({.kind = Kind::Head, .colour = colour, .width = 1.3 * m_width}, {points[0] + 0.5 * way, points[1]});
    }

    void addPatch(const std::array<SpacePoint, 4> &corners, QColor colour, double opacity)
    {
        const double light = m_projection.brightness(corners[1] - corners[0], corners[2] - corners[0]);
        const QColor shade = QApplication::palette().color(QPalette::Shadow);
        colour = mixed(colour, light > 0.6 ? m_ground : shade, 0.6 * std::abs(light - 0.6));
        colour.setAlphaF(static_cast<float>(opacity));
        addPiece({.kind = Kind::Fill, .colour = colour}, {corners[0], corners[1], corners[3], corners[2]});
    }

    // Four corners of a flat patch, row by row, cut up so that other things may pass through it.
    void addFace(const std::vector<SpacePoint> &corners, const QColor &colour)
    {
        const int rows = partsOf(corners[2] - corners[0], 0.12 * m_radius);
        const int columns = partsOf(corners[1] - corners[0], 0.12 * m_radius);
        const auto at = [&](int row, int column) {
            const double down = static_cast<double>(row) / rows;
            const double right = static_cast<double>(column) / columns;
            return (1.0 - down) * ((1.0 - right) * corners[0] + right * corners[1])
                   + down * ((1.0 - right) * corners[2] + right * corners[3]);
        };
        for (int i = 0; i < rows; ++i)
            for (int j = 0; j < columns; ++j)
                addPatch({at(i, j), at(i, j + 1), at(i + 1, j), at(i + 1, j + 1)}, colour, faceOpacity);
        addLine({corners[0], corners[1], corners[3], corners[2], corners[0]}, colour, 0.6 * m_width, false);
    }

    void addPolygon(const std::vector<SpacePoint> &points, const QColor &colour)
    {
        SpacePoint middle{};
        for (const SpacePoint &point : points)
            middle = middle + (1.0 / static_cast<double>(points.size())) * point;
        // A fan of triangles from the middle, each cut by parallels to its outer edge.
        constexpr int parts = 12;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const SpacePoint first = points[i] - middle;
            const SpacePoint second = points[(i + 1) % points.size()] - middle;
            for (int k = 0; k < parts; ++k) {
                const double inner = static_cast<double>(k) / parts;
                const double outer = static_cast<double>(k + 1) / parts;
                addStrip(
                    {middle + inner * first, middle + inner * second, middle + outer * first, middle + outer * second},
                    colour);
            }
        }
        std::vector<SpacePoint> edge = points;
        edge.push_back(points.front());
        addLine(edge, colour, 0.6 * m_width, false);
    }

    void addStrip(const std::array<SpacePoint, 4> &corners, const QColor &colour)
    {
        const int parts = partsOf(corners[3] - corners[2], 0.1 * m_radius);
        const SpacePoint inner = (1.0 / parts) * (corners[1] - corners[0]);
        const SpacePoint outer = (1.0 / parts) * (corners[3] - corners[2]);
        for (int k = 0; k < parts; ++k) {
            const SpacePoint a = corners[0] + static_cast<double>(k) * inner;
            const SpacePoint b = corners[2] + static_cast<double>(k) * outer;
            addPatch({b, b + outer, a, a + inner}, colour, faceOpacity);
        }
    }

    void addMesh(const std::vector<SpacePoint> &points, std::size_t columns, const QColor &colour)
    {
        if (points.size() == 4) {
            addFace(points, colour);
            return;
        }
        const QColor line = mixed(colour, m_ground, 0.35);
        const std::size_t rows = points.size() / columns;
        for (std::size_t i = 0; i + 1 < rows; ++i)
            for (std::size_t j = 0; j + 1 < columns; ++j) {
                const std::size_t here = i * columns + j;
                const std::size_t below = here + columns;
                addPatch({points[here], points[here + 1], points[below], points[below + 1]}, colour, 0.75);
                addPiece({.colour = line, .width = 0.5}, {points[below], points[below + 1]});
                if (j % 3 == 0)
                    addPiece({.colour = line, .width = 0.5}, {points[here], points[below]});
            }
    }

    static constexpr double faceOpacity = 0.28;
    const Projection &m_projection;
    double m_radius;
    double m_height;
    double m_width;
    QColor m_ground;
    std::vector<Piece> m_pieces;
};

void draw(QPainter &painter, const Piece &piece)
{
    switch (piece.kind) {
    case Kind::Fill:
        // Without smoothing, so that neighbours meet without a seam.
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(piece.colour);
        painter.drawPolygon(piece.points);
        painter.setRenderHint(QPainter::Antialiasing, true);
        break;
    case Kind::Line:
        painter.setPen(QPen(piece.colour, piece.width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(piece.points[0], piece.points[1]);
        break;
    case Kind::Head:
        drawArrow(painter, piece.points[0], piece.points[1], piece.colour, piece.width);
        break;
    case Kind::Spot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(piece.colour);
        painter.drawEllipse(piece.points[0], piece.width, piece.width);
        break;
    }
}

} // namespace

void drawPieces(QPainter &painter, const Scene &scene, const Projection &projection, double stage)
{
    Cutter cutter(scene, projection, strokeWidth(painter));
    const QColor axis = QApplication::palette().color(QPalette::Mid);
    for (std::size_t i = 0; i < 3; ++i) {
        SpacePoint end{};
        end.at(i) = scene.radius / (i == 2 ? scene.height : 1.0);
        cutter.addLine({-1.0 * end, end}, axis, 1.5, false);
    }
    for (const SceneItem &item : scene.items)
        cutter.add(item, stage);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Piece &piece : cutter.sorted())
        draw(painter, piece);
    painter.restore();
}

} // namespace gui
