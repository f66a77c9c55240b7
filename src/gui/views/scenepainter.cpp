#include "gui/views/scenepainter.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/views/scenepieces.h"

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

namespace {

/// What one name in the legend stands for.
struct LegendEntry
{
    QString name;
    SceneRole role = SceneRole::First;
    bool dashed = false;
};

QList<LegendEntry> legendOf(const Scene &scene)
{
    QList<LegendEntry> entries;
    for (const SceneItem &item : scene.items) {
        const QString name = translated(item.name);
        const bool known =
            std::any_of(entries.begin(), entries.end(), [&](const LegendEntry &entry) { return entry.name == name; });
        if (!name.isEmpty() && !known)
            entries << LegendEntry{name, item.role, item.dashed};
    }
    return entries;
}

/// Where the names of the legend stand, in as many lines as they need at the top of the area.
struct LegendLayout
{
    QList<LegendEntry> entries;
    QList<QPointF> places; ///< the upper left corner of each
    double swatch = 0.0;
    double gap = 0.0;
    QRectF rest; ///< what is left of the area below
};

LegendLayout layOutLegend(const QFontMetricsF &metrics, const QRectF &area, const Scene &scene)
{
    LegendLayout legend{.entries = legendOf(scene),
                        .places = {},
                        .swatch = 1.6 * metrics.height(),
                        .gap = 0.5 * metrics.height(),
                        .rest = area};
    const double line = 1.3 * metrics.height();
    const double left = area.left() + legend.gap;
    QPointF place(left, area.top() + legend.gap);
    for (const LegendEntry &entry : legend.entries) {
        const double width = legend.swatch + 3.0 * legend.gap + metrics.horizontalAdvance(entry.name);
        if (place.x() > left && place.x() + width > area.right())
            place = {left, place.y() + line};
        legend.places << place;
        place.rx() += width;
    }
    if (!legend.entries.isEmpty())
        legend.rest.setTop(place.y() + line);
    return legend;
}

void drawLegend(QPainter &painter, const LegendLayout &legend)
{
    const QFontMetricsF metrics(painter.font());
    for (qsizetype k = 0; k < legend.entries.size(); ++k) {
        const LegendEntry &entry = legend.entries[k];
        const QPointF place = legend.places[k];
        const double middle = place.y() + 0.5 * metrics.height();
        painter.setPen(
            QPen(roleColour(entry.role), 1.5 * strokeWidth(painter), entry.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(place.x(), middle), QPointF(place.x() + legend.swatch, middle));
        painter.setPen(QApplication::palette().color(QPalette::Text));
        painter.drawText(QPointF(place.x() + legend.swatch + legend.gap, place.y() + metrics.ascent()), entry.name);
    }
}

/// The colour of the role, nearer to that of text, so that the sign can be read before a surface of that colour.
QColor signColour(SceneRole role)
{
    const QColor colour = roleColour(role);
    const QColor text = QApplication::palette().color(QPalette::Text);
    const auto mean = [](int a, int b) { return (2 * a + b) / 3; };
    return {mean(colour.red(), text.red()), mean(colour.green(), text.green()), mean(colour.blue(), text.blue())};
}

/// Where the sign of an item stands, and which way from there.
struct LabelPlace
{
    SpacePoint anchor = {};
    SpacePoint inward = {}; ///< a point on the side where the sign must not be
};

LabelPlace labelPlace(const SceneItem &item, const std::vector<SpacePoint> &points)
{
    if (item.shape == SceneShape::Polygon)
        return {points.front(), points[points.size() / 2]};
    const SpacePoint &end = points.back();
    return {end, points.size() > 1 ? points[points.size() - 2] : SpacePoint{}};
}

/// Puts the signs beside their things; pixel: where a point is drawn.
template <class Pixel>
void drawLabels(QPainter &painter, const Scene &scene, double stage, Labels &labels, Pixel pixel)
{
    for (const SceneItem &item : scene.items) {
        const QString text = translated(item.label);
        if (text.isEmpty())
            continue;
        const LabelPlace place = labelPlace(item, pointsAt(item, stage));
        const QPointF anchor = pixel(place.anchor);
        QPointF direction = anchor - pixel(place.inward);
        if (item.shape == SceneShape::Point || direction.isNull())
            direction = {1.0, -1.0};
        labels.put(painter, text, anchor, direction, signColour(item.role));
    }
}

void drawFlatItem(QPainter &painter, const SceneItem &item, const QPolygonF &points)
{
    const QColor colour = roleColour(item.role);
    const double width = strokeWidth(painter);
    QColor fill = colour;
    fill.setAlphaF(0.2F);
    switch (item.shape) {
    case SceneShape::Arrow:
        drawArrow(painter, points[0], points[1], colour, 1.3 * width);
        break;
    case SceneShape::Point:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(points[0], 2.2 * width, 2.2 * width);
        break;
    case SceneShape::Polygon:
        painter.setPen(QPen(colour, width));
        painter.setBrush(fill);
        painter.drawPolygon(points);
        break;
    case SceneShape::Path:
    case SceneShape::Mesh:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width, item.dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points);
        break;
    }
}

void drawRing(QPainter &painter, const QPointF &around, const QColor &colour)
{
    const double width = strokeWidth(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width));
    painter.drawEllipse(around, 4.5 * width, 4.5 * width);
}

Plane flatPlane(const QFontMetricsF &metrics, const QRectF &area, const Scene &scene)
{
    const double r = scene.radius;
    return {area, {{-r, -r}, {r, r}}, 0.5 * metrics.height()};
}

void paintFlat(QPainter &painter, const QRectF &area, const Scene &scene, double stage, int marked)
{
    const Plane plane = flatPlane(QFontMetricsF(painter.font()), area, scene);
    drawGrid(painter, plane, translated(scene.axes[0]), translated(scene.axes[1]));
    const auto pixel = [&](const SpacePoint &point) { return plane.toPixel({point[0], point[1]}); };
    painter.save();
    painter.setClipRect(area);
    for (const SceneItem &item : scene.items) {
        QPolygonF points;
        for (const SpacePoint &point : pointsAt(item, stage))
            points << pixel(point);
        drawFlatItem(painter, item, points);
        if (marked >= 0 && &item == &scene.items[static_cast<std::size_t>(marked)])
            drawRing(painter, points.back(), roleColour(item.role));
    }
    painter.restore();
    Labels labels(area);
    drawLabels(painter, scene, stage, labels, pixel);
}

/// The name of each axis at its end, and round numbers along it.
template <class Pixel>
void drawAxisTexts(QPainter &painter, const Scene &scene, Labels &labels, Pixel pixel)
{
    const QColor colour = themeColours().secondary;
    for (std::size_t i = 0; i < 3; ++i) {
        const double length = scene.radius / (i == 2 ? scene.height : 1.0);
        const double step = roundStep(0.45 * length);
        SpacePoint place{};
        place.at(i) = length;
        labels.put(painter, translated(scene.axes.at(i)), pixel(place), pixel(place) - pixel({}), colour);
        const QPointF side = i == 2 ? QPointF(1.0, 0.0) : QPointF(0.0, 1.0);
        const int most = static_cast<int>(0.95 * length / step);
        for (int k = -most; k <= most; ++k) {
            place.at(i) = k * step;
            if (k != 0)
                labels.put(painter, numberText(k * step, 4), pixel(place), side, colour);
        }
    }
}

/// How far from the origin the farthest point of a scene is at any stage, in radii; its axes with their signs count
/// too.
double extentOf(const Scene &scene)
{
    double farthest = 1.15 * scene.radius;
    for (const SceneItem &item : scene.items)
        for (const auto *points : {&item.points, &item.from})
            for (const SpacePoint &point : *points)
                farthest = std::max(farthest, std::hypot(point[0], point[1], scene.height * point[2]));
    return farthest / scene.radius;
}

void paintDeep(QPainter &painter, const QRectF &area, const Scene &scene, const Camera &camera, double stage)
{
    const Projection projection(camera, area, scene.radius, scene.height, extentOf(scene));
    drawPieces(painter, scene, projection, stage);
    const auto pixel = [&](const SpacePoint &point) { return projection.toPixel(point); };
    Labels labels(area);
    drawLabels(painter, scene, stage, labels, pixel);
    drawAxisTexts(painter, scene, labels, pixel);
}

} // namespace

Plane scenePlane(const QFont &font, const QRectF &area, const Scene &scene)
{
    const QFontMetricsF metrics(font);
    return flatPlane(metrics, layOutLegend(metrics, area, scene).rest, scene);
}

void paintScene(QPainter &painter, const QRectF &area, const Scene &scene, const Camera &camera, double stage,
                int marked)
{
    const LegendLayout legend = layOutLegend(QFontMetricsF(painter.font()), area, scene);
    drawLegend(painter, legend);
    if (scene.dimensions == 2)
        paintFlat(painter, legend.rest, scene, stage, marked);
    else
        paintDeep(painter, legend.rest, scene, camera, stage);
}

} // namespace gui
