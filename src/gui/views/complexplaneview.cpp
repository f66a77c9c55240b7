#include "gui/views/complexplaneview.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

QPointF pointOf(const std::complex<double> &number)
{
    return {number.real(), number.imag()};
}

} // namespace

void ComplexPlaneView::show(const calculators::Section &section, int digits)
{
    m_content = std::get<calculators::ComplexPlane>(section);
    m_digits = digits;
    m_chosen = std::min(m_chosen, static_cast<int>(m_content.points.size()) - 1);
    setTitle(translated(m_content.title), tr("Complex plane"));
    repaintCanvas();
    announceChange();
}

Plane ComplexPlaneView::plane(const QRectF &area) const
{
    QList<QPointF> points{{-1.0, -1.0}, {1.0, 1.0}};
    for (const auto &point : m_content.points)
        points << pointOf(point);
    for (const calculators::Disc &disc : m_content.discs)
        points << QPointF(disc.centre - disc.radius, -disc.radius) << QPointF(disc.centre + disc.radius, disc.radius);
    return {area, points, 1.5 * fontMetrics().height()};
}

QString ComplexPlaneView::pointText(std::size_t point) const
{
    const std::complex<double> value = m_content.points[point];
    const auto cell = value.imag() == 0.0 ? calculators::Cell(value.real()) : calculators::Cell(value);
    return tr("Eigenvalue %1 of %2: %3, modulus %4")
        .arg(point + 1)
        .arg(m_content.points.size())
        .arg(cellText(cell, m_digits), numberText(std::abs(value), m_digits));
}

void ComplexPlaneView::drawDiscs(QPainter &painter, const Plane &plane) const
{
    const auto &series = themeColours().series;
    for (std::size_t i = 0; i < m_content.discs.size(); ++i) {
        const calculators::Disc &disc = m_content.discs[i];
        QColor colour = series[static_cast<qsizetype>(i) % series.size()];
        painter.setPen(QPen(colour, 0.7 * strokeWidth(painter)));
        colour.setAlphaF(0.12F);
        painter.setBrush(colour);
        const double radius = disc.radius * plane.scale();
        const QPointF centre = plane.toPixel({disc.centre, 0.0});
        painter.drawEllipse(centre, radius, radius);
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(centre, strokeWidth(painter), strokeWidth(painter));
    }
}

void ComplexPlaneView::drawPoints(QPainter &painter, const Plane &plane) const
{
    constexpr std::size_t mostNamed = 8;
    const double radius = 2.2 * strokeWidth(painter);
    Labels labels(plane.area());
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        const QPointF pixel = plane.toPixel(pointOf(m_content.points[i]));
        const bool chosen = static_cast<int>(i) == m_chosen;
        painter.setPen(QPen(palette().color(QPalette::Base), 0.6 * strokeWidth(painter)));
        painter.setBrush(themeColours().handle);
        painter.drawEllipse(pixel, radius, radius);
        labels.avoid({pixel.x() - radius, pixel.y() - radius, 2.0 * radius, 2.0 * radius});
        if (chosen) {
            painter.setPen(QPen(palette().color(QPalette::Text), strokeWidth(painter)));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(pixel, 2.0 * radius, 2.0 * radius);
        }
    }
    for (std::size_t i = 0; i < m_content.points.size() && m_content.points.size() <= mostNamed; ++i)
        labels.put(painter, QString(QChar(u'λ')) + QChar(u'₁' + static_cast<char16_t>(i)),
                   plane.toPixel(pointOf(m_content.points[i])), {0.7, -0.7}, palette().color(QPalette::Text));
    if (m_chosen < 0)
        return;
    painter.setPen(palette().color(QPalette::Text));
    const double gap = 0.5 * painter.fontMetrics().height();
    // As many lines as a narrow report needs.
    painter.drawText(plane.area().adjusted(gap, gap, -gap, -gap), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     pointText(static_cast<std::size_t>(m_chosen)));
}

void ComplexPlaneView::paint(QPainter &painter, const QRectF &area) const
{
    const Plane seen = plane(area);
    drawDiscs(painter, seen);
    drawGrid(painter, seen, tr("Re"), tr("Im"));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColours().secondary, 0.8 * strokeWidth(painter), Qt::DashLine));
    painter.drawEllipse(seen.toPixel({0.0, 0.0}), seen.scale(), seen.scale());
    drawPoints(painter, seen);
}

int ComplexPlaneView::pointAt(const QPointF &pixel) const
{
    const Plane seen = plane(canvasArea());
    int nearest = -1;
    double distance = 0.8 * fontMetrics().height();
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        const QPointF away = seen.toPixel(pointOf(m_content.points[i])) - pixel;
        if (std::hypot(away.x(), away.y()) >= distance)
            continue;
        distance = std::hypot(away.x(), away.y());
        nearest = static_cast<int>(i);
    }
    return nearest;
}

void ComplexPlaneView::choose(int point)
{
    if (point == m_chosen)
        return;
    m_chosen = point;
    repaintCanvas();
    announceChange();
}

void ComplexPlaneView::pressed(const QPointF &point)
{
    choose(pointAt(point));
}

void ComplexPlaneView::moved(const QPointF &point, bool /*pressed*/)
{
    if (const int near = pointAt(point); near >= 0)
        choose(near);
}

void ComplexPlaneView::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_content.points.size());
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (count > 0 && (forward || back))
        choose(m_chosen < 0 ? 0 : (m_chosen + (forward ? 1 : count - 1)) % count);
    else
        DrawingView::keyPressEvent(event);
}

QString ComplexPlaneView::description() const
{
    constexpr std::size_t most = 20;
    QStringList parts;
    if (m_chosen >= 0)
        parts << pointText(static_cast<std::size_t>(m_chosen)) + u'.';
    QStringList values;
    for (std::size_t i = 0; i < std::min(most, m_content.points.size()); ++i)
        values << cellText(m_content.points[i].imag() == 0.0 ? calculators::Cell(m_content.points[i].real())
                                                             : calculators::Cell(m_content.points[i]),
                           m_digits);
    parts << tr("Eigenvalues: %1.").arg(values.join(QStringLiteral("; ")));
    QStringList discs;
    for (std::size_t i = 0; i < std::min(most, m_content.discs.size()); ++i)
        discs << tr("centre %1, radius %2")
                     .arg(numberText(m_content.discs[i].centre, m_digits),
                          numberText(m_content.discs[i].radius, m_digits));
    parts << tr("Gershgorin discs: %1.").arg(discs.join(QStringLiteral("; ")));
    parts << tr("The arrow keys go from eigenvalue to eigenvalue.");
    return parts.join(u' ');
}

QString ComplexPlaneView::plainText() const
{
    QString text = title() + u'\n';
    for (const auto &point : m_content.points)
        text += numberText(point.real(), 17) + u'\t' + numberText(point.imag(), 17) + u'\n';
    return text;
}

} // namespace gui
