#include "gui/views/mosaicview.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/views/plane.h"

#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

constexpr float unmarkedInk = 0.22F;

} // namespace

void MosaicView::show(const calculators::Section &section, int digits)
{
    m_content = std::get<calculators::Mosaic>(section);
    m_digits = digits;
    setTitle(translated(m_content.title), tr("Probabilities as areas"));
    repaintCanvas();
    announceChange();
}

// As wide as there is room for: only the shares of width and height count.
QRectF MosaicView::square(const QRectF &area) const
{
    const double em = fontMetrics().height();
    return area.adjusted(em, em, -em, -3.2 * em);
}

QList<QRectF> MosaicView::tiles(const QRectF &area, std::size_t column) const
{
    const QRectF whole = square(area);
    double left = whole.left();
    for (std::size_t i = 0; i < column; ++i)
        left += m_content.columns[i].share * whole.width();
    QList<QRectF> result;
    double bottom = whole.bottom();
    for (const calculators::MosaicTile &tile : m_content.columns[column].tiles) {
        const double height = tile.share * whole.height();
        result << QRectF(left, bottom - height, m_content.columns[column].share * whole.width(), height);
        bottom -= height;
    }
    return result;
}

void MosaicView::drawColumn(QPainter &painter, const QRectF &area, std::size_t column) const
{
    const double em = fontMetrics().height();
    const auto &series = themeColours().series;
    const auto &content = m_content.columns[column];
    const QList<QRectF> rects = tiles(area, column);
    for (std::size_t i = 0; i < content.tiles.size(); ++i) {
        const QRectF &rect = rects[static_cast<qsizetype>(i)];
        QColor fill = series[static_cast<qsizetype>(column) % series.size()];
        painter.setPen(QPen(palette().color(QPalette::Base), 0.7 * strokeWidth(painter)));
        if (!content.tiles[i].marked)
            fill.setAlphaF(unmarkedInk);
        painter.setBrush(fill);
        painter.drawRect(rect);
        const QString text = translated(content.tiles[i].name);
        const QString share = numberText(content.share * content.tiles[i].share * m_content.scale, 3);
        const bool fits =
            rect.height() > 2.2 * em && rect.width() > painter.fontMetrics().horizontalAdvance(share) + em;
        if (!fits)
            continue;
        painter.setPen(content.tiles[i].marked ? palette().color(QPalette::Base) : palette().color(QPalette::Text));
        const QString shown =
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rect.width() - 0.6 * em));
        painter.drawText(rect, Qt::AlignCenter, shown + u'\n' + share);
    }
}

void MosaicView::paint(QPainter &painter, const QRectF &area) const
{
    const double em = fontMetrics().height();
    const QRectF whole = square(area);
    double left = whole.left();
    double free = whole.left() - em; // names must not run into each other
    for (std::size_t i = 0; i < m_content.columns.size(); ++i) {
        drawColumn(painter, area, i);
        const double width = m_content.columns[i].share * whole.width();
        const QString name = translated(m_content.columns[i].name);
        const QString share = numberText(m_content.columns[i].share, 3);
        const double wanted =
            std::max(painter.fontMetrics().horizontalAdvance(name), painter.fontMetrics().horizontalAdvance(share));
        const double start = std::clamp(left + 0.5 * (width - wanted), whole.left() - 0.5 * em,
                                        std::max(whole.left(), whole.right() + 0.5 * em - wanted));
        if (start > free && m_content.columns[i].share > 0.0) {
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(QRectF(start, whole.bottom() + 0.3 * em, wanted, 1.2 * em), Qt::AlignCenter, name);
            painter.setPen(themeColours().secondary);
            painter.drawText(QRectF(start, whole.bottom() + 1.5 * em, wanted, 1.2 * em), Qt::AlignCenter, share);
            free = start + wanted + 0.5 * em;
        }
        left += width;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.0));
    painter.drawRect(whole);
}

QString MosaicView::description() const
{
    QStringList parts;
    for (const auto &column : m_content.columns) {
        QStringList tiles;
        for (const auto &tile : column.tiles)
            tiles << tr("%1 %2, area %3")
                         .arg(translated(tile.name), numberText(tile.share * m_content.scale, m_digits),
                              numberText(column.share * tile.share * m_content.scale, m_digits));
        parts << tr("%1, width %2: %3.")
                     .arg(translated(column.name), numberText(column.share, m_digits),
                          tiles.join(QStringLiteral("; ")));
    }
    return parts.join(u' ');
}

QString MosaicView::plainText() const
{
    return title() + u'\n' + description() + u'\n';
}

} // namespace gui
