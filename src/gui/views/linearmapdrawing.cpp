#include "gui/views/linearmapdrawing.h"

#include "gui/celltext.h"
#include "gui/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gui {

namespace {

using calculators::LinearMap;

QPolygonF unitSquare()
{
    return {{0.0, 0.0}, {1.0, 0.0}, {1.0, 1.0}, {0.0, 1.0}};
}

QPolygonF unitCircle()
{
    constexpr int points = 128;
    QPolygonF circle;
    for (int k = 0; k < points; ++k) {
        const double angle = 2.0 * std::numbers::pi * k / points;
        circle << QPointF(std::cos(angle), std::sin(angle));
    }
    return circle;
}

QPolygonF image(const PlaneMap &map, const QPolygonF &points)
{
    QPolygonF result;
    for (const QPointF &point : points)
        result << map(point);
    return result;
}

QColor colourOf(int index)
{
    return themeColours().series[index];
}

QColor vectorColour(int vector)
{
    return colourOf(vector == 0 ? 1 : 0);
}

const int lineColour = 3;
const int axisColour = 4;

// Lines of the grid in one direction: the images of x = k, or of y = k with across and along exchanged.
void drawFamily(QPainter &painter, const Plane &plane, const QPointF &along, const QPointF &across)
{
    constexpr double closest = 8.0; // pixels between lines; where those of the whole numbers are closer, fewer
    constexpr double clear = 24.0;
    constexpr int most = 200;
    const double length = std::hypot(along.x(), along.y());
    if (!(length > 0.0))
        return;
    const double apart = std::abs(along.x() * across.y() - along.y() * across.x()) / length * plane.scale();
    const double step = apart >= closest ? 1.0 : apart > 0.0 ? roundStep(clear / apart) : 1.0;
    const double reach = std::hypot(plane.area().width(), plane.area().height());
    const QPointF zero = plane.toPixel({0.0, 0.0});
    const double far = reach + std::hypot(zero.x() - plane.area().center().x(), zero.y() - plane.area().center().y());
    const int count = apart > 0.0 ? static_cast<int>(std::min<double>(most, far / (apart * step))) : 0;
    const QPointF direction(along.x() / length, -along.y() / length);
    for (int k = -count; k <= count; ++k) {
        const QLineF line = lineThrough(plane.area(), plane.toPixel(across * (k * step)), direction);
        if (!line.isNull())
            painter.drawLine(line);
    }
}

void drawBefore(QPainter &painter, const MapDrawing &drawing)
{
    const QColor pale = QGuiApplication::palette().color(QPalette::Mid);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(pale, 0.8 * strokeWidth(painter), Qt::DashLine));
    painter.drawPolygon(drawing.plane.toPixels(unitSquare()));
    if (drawing.parts.circle)
        painter.drawPolygon(drawing.plane.toPixels(unitCircle()));
}

void drawAfter(QPainter &painter, const MapDrawing &drawing, const PlaneMap &map)
{
    if (drawing.parts.grid) {
        QColor lines = colourOf(0);
        lines.setAlphaF(0.35F);
        painter.setPen(QPen(lines, 1.0));
        drawFamily(painter, drawing.plane, map({0.0, 1.0}), map({1.0, 0.0}));
        drawFamily(painter, drawing.plane, map({1.0, 0.0}), map({0.0, 1.0}));
    }
    const bool turned = map.a * map.d - map.b * map.c < 0.0;
    QColor fill = turned ? themeColours().handle : colourOf(2);
    painter.setPen(QPen(fill, strokeWidth(painter)));
    fill.setAlphaF(0.25F);
    painter.setBrush(fill);
    painter.drawPolygon(drawing.plane.toPixels(image(map, unitSquare())));
    if (!drawing.parts.circle)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colourOf(axisColour), strokeWidth(painter)));
    painter.drawPolygon(drawing.plane.toPixels(image(map, unitCircle())));
}

void drawEigenlines(QPainter &painter, const MapDrawing &drawing, Labels &labels)
{
    const QPointF zero = drawing.plane.toPixel({0.0, 0.0});
    for (const calculators::EigenLine &eigen : drawing.content.eigenlines) {
        const QPointF direction(eigen.direction.x, -eigen.direction.y);
        const QLineF line = lineThrough(drawing.plane.area(), zero, direction);
        if (line.isNull())
            continue;
        painter.setPen(QPen(colourOf(lineColour), strokeWidth(painter), Qt::DashDotLine));
        painter.drawLine(line);
        // Within the area, off the tips of the vectors.
        const QPointF anchor = line.pointAt(line.p1().x() > line.p2().x() ? 0.08 : 0.92);
        labels.put(painter, QStringLiteral("λ = ") + numberText(eigen.value, std::min(drawing.digits, 5)), anchor,
                   {direction.y(), -direction.x()}, colourOf(lineColour));
    }
}

void drawAxes(QPainter &painter, const MapDrawing &drawing, Labels &labels)
{
    const QPointF zero = drawing.plane.toPixel({0.0, 0.0});
    for (std::size_t k = 0; k < 2; ++k) {
        const calculators::SingularAxis &axis = drawing.content.axes[k];
        const QPointF end(axis.direction.x * axis.value, axis.direction.y * axis.value);
        const QPointF tip = drawing.plane.toPixel(end);
        painter.setPen(QPen(colourOf(axisColour), 1.4 * strokeWidth(painter), Qt::DotLine));
        painter.drawLine(drawing.plane.toPixel(-end), zero);
        drawArrow(painter, zero, tip, colourOf(axisColour), 1.4 * strokeWidth(painter));
        labels.put(painter,
                   QString(QChar(u'σ')) + QChar(u'₁' + static_cast<char16_t>(k)) + QStringLiteral(" = ")
                       + numberText(axis.value, std::min(drawing.digits, 5)),
                   tip, tip - zero, colourOf(axisColour));
    }
}

void drawVectors(QPainter &painter, const MapDrawing &drawing, const PlaneMap &map, Labels &labels)
{
    const QPointF zero = drawing.plane.toPixel({0.0, 0.0});
    const std::array<QPointF, 2> basis{QPointF(1.0, 0.0), QPointF(0.0, 1.0)};
    for (int k = 0; k < 2; ++k) {
        const QPointF tip = drawing.plane.toPixel(map(basis[static_cast<std::size_t>(k)]));
        const bool chosen = k == drawing.chosen;
        if (chosen) {
            const double radius = 5.0 * strokeWidth(painter);
            painter.setPen(QPen(themeColours().handle, strokeWidth(painter)));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(tip, radius, radius);
        }
        drawArrow(painter, zero, tip, vectorColour(k), strokeWidth(painter) * (chosen ? 2.2 : 1.7));
        const QString name = QStringLiteral("e") + QChar(u'₁' + static_cast<char16_t>(k));
        labels.put(painter,
                   drawing.stage >= 1.0 ? (QString::fromStdString(drawing.content.name) + u' ' + name).trimmed() : name,
                   tip, tip - zero, vectorColour(k));
    }
}

} // namespace

PlaneMap mapAt(const LinearMap &content, double stage)
{
    PlaneMap map;
    const double position = stage * static_cast<double>(content.stages.size());
    for (std::size_t k = 0; k < content.stages.size(); ++k) {
        const double share = std::clamp(position - static_cast<double>(k), 0.0, 1.0);
        const auto &matrix = content.stages[k];
        const PlaneMap now{1.0 - share + share * matrix(0, 0), share * matrix(0, 1), share * matrix(1, 0),
                           1.0 - share + share * matrix(1, 1)};
        const QPointF first = now({map.a, map.c});
        const QPointF second = now({map.b, map.d});
        map = {first.x(), second.x(), first.y(), second.y()};
    }
    return map;
}

QList<QPointF> extent(const LinearMap &content)
{
    QList<QPointF> points;
    const std::size_t stages = content.stages.size();
    for (std::size_t k = 0; k <= stages; ++k) {
        const PlaneMap map = mapAt(content, stages == 0 ? 0.0 : static_cast<double>(k) / static_cast<double>(stages));
        points << image(map, unitSquare()) << image(map, unitCircle());
    }
    return points;
}

void drawLinearMap(QPainter &painter, const MapDrawing &drawing)
{
    const PlaneMap map = mapAt(drawing.content, drawing.stage);
    drawGrid(painter, drawing.plane);
    drawBefore(painter, drawing);
    drawAfter(painter, drawing, map);
    Labels labels(drawing.plane.area());
    labels.avoid(drawing.taken);
    // The vectors are named first: what finds no room is left out.
    drawVectors(painter, drawing, map, labels);
    if (drawing.parts.eigenlines)
        drawEigenlines(painter, drawing, labels);
    if (drawing.parts.axes && drawing.stage >= 1.0)
        drawAxes(painter, drawing, labels);
}

} // namespace gui
