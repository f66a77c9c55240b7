#include "gui/views/heatmapview.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/views/plane.h"

#include <QKeyEvent>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mixed = [share](float one, float other) {
        return std::clamp(one + static_cast<float>(share) * (other - one), 0.0F, 1.0F);
    };
    return QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()),
                            mixed(from.blueF(), to.blueF()));
}

} // namespace

void HeatMapView::show(const calculators::Section &section, int digits)
{
    m_content = std::get<calculators::HeatMap>(section);
    m_digits = digits;
    const QString title = translated(m_content.title);
    const QString sign = QString::fromStdString(m_content.sign).remove(QStringLiteral(" ="));
    setTitle(title.isEmpty() ? tr("%1 as colours").arg(sign) : tr("%1, as colours").arg(title),
             tr("Matrix as colours"));
    if (m_chosen.x() >= static_cast<int>(m_content.values.columns)
        || m_chosen.y() >= static_cast<int>(m_content.values.rows))
        m_chosen = {-1, -1};
    paintImage();
    repaintCanvas();
    announceChange();
}

// Both signs: as far down as up, so that 0 is the ground.
double HeatMapView::lowest() const
{
    return m_content.least < 0.0 ? std::min(m_content.least, -std::max(0.0, m_content.greatest)) : 0.0;
}

double HeatMapView::highest() const
{
    return m_content.greatest > 0.0 ? std::max(m_content.greatest, -std::min(0.0, m_content.least)) : 0.0;
}

QColor HeatMapView::colourOf(double value) const
{
    if (std::isnan(value))
        return themeColours().error;
    const double end = value < 0.0 ? -lowest() : highest();
    const double share = end > 0.0 ? std::min(1.0, std::abs(value) / end) : 0.0;
    return between(palette().color(QPalette::Base), value < 0.0 ? themeColours().negative : themeColours().positive,
                   share);
}

void HeatMapView::paintImage()
{
    const auto &values = m_content.values;
    m_image = QImage(static_cast<int>(values.columns), static_cast<int>(values.rows), QImage::Format_RGB32);
    for (std::size_t i = 0; i < values.rows; ++i) {
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(static_cast<int>(i)));
        for (std::size_t j = 0; j < values.columns; ++j)
            line[j] = colourOf(values(i, j)).rgb();
    }
}

HeatMapView::Places HeatMapView::places(const QRectF &area) const
{
    const double em = fontMetrics().height();
    const double barRoom = 7.0 * em; // bar and numbers
    const QRectF room = area.adjusted(2.5 * em, captionHeight(area.width()) + 1.5 * em, -barRoom, -em);
    const auto rows = static_cast<double>(std::max<std::size_t>(1, m_content.values.rows));
    const auto columns = static_cast<double>(std::max<std::size_t>(1, m_content.values.columns));
    // Square cells, unless there are far more of them one way than the other.
    double side = std::min(room.width() / columns, room.height() / rows);
    const double width = std::max(side * columns, std::min(room.width(), 3.0 * em));
    const double height = std::max(side * rows, std::min(room.height(), 3.0 * em));
    const QRectF cells(room.topLeft(), QSizeF(width, height));
    return {.cells = cells, .bar = {cells.right() + 1.5 * em, room.top(), em, room.height()}};
}

/// The room of the longest caption that a block may get, on as many lines as a narrow report needs: the cells must not
/// move while the pointer does.
double HeatMapView::captionHeight(double width) const
{
    const QString longest = numberText(-8.0 / 9.0 * 1e-300, m_digits);
    const QPoint last(static_cast<int>(m_content.values.columns) - 1, static_cast<int>(m_content.values.rows) - 1);
    const QFontMetricsF metrics(font());
    return metrics.boundingRect(QRectF(0.0, 0.0, width, 1e4), Qt::TextWordWrap, blockText(last, longest)).height();
}

QRectF HeatMapView::cellRect(const QRectF &cells, const QPoint &block) const
{
    const double width = cells.width() / static_cast<double>(m_content.values.columns);
    const double height = cells.height() / static_cast<double>(m_content.values.rows);
    return {cells.left() + block.x() * width, cells.top() + block.y() * height, width, height};
}

void HeatMapView::drawCells(QPainter &painter, const QRectF &cells) const
{
    constexpr std::size_t mostAsRectangles = 10'000;
    const auto &values = m_content.values;
    painter.setPen(Qt::NoPen);
    const bool vectors = painter.paintEngine()->type() == QPaintEngine::SVG;
    if (!vectors || values.cells.size() > mostAsRectangles) {
        painter.drawImage(cells, m_image);
    } else {
        for (std::size_t i = 0; i < values.rows; ++i)
            for (std::size_t j = 0; j < values.columns; ++j) {
                painter.setBrush(colourOf(values(i, j)));
                painter.drawRect(cellRect(cells, {static_cast<int>(j), static_cast<int>(i)}));
            }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.0));
    painter.drawRect(cells);
    // The numbers of the first and last row and column.
    const double em = fontMetrics().height();
    painter.setPen(themeColours().secondary);
    painter.drawText(QRectF(cells.left(), cells.top() - 1.1 * em, 4.0 * em, em), Qt::AlignLeft, QStringLiteral("1"));
    painter.drawText(QRectF(cells.right() - 4.0 * em, cells.top() - 1.1 * em, 4.0 * em, em), Qt::AlignRight,
                     QString::number(m_content.columns));
    painter.drawText(QRectF(cells.left() - 2.4 * em, cells.top(), 2.2 * em, em), Qt::AlignRight, QStringLiteral("1"));
    painter.drawText(QRectF(cells.left() - 2.4 * em, cells.bottom() - em, 2.2 * em, em), Qt::AlignRight,
                     QString::number(m_content.rows));
}

void HeatMapView::drawBar(QPainter &painter, const QRectF &bar) const
{
    constexpr int bands = 64;
    const double low = lowest();
    const double high = highest();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (int k = 0; k < bands; ++k) {
        const double share = (k + 0.5) / bands;
        const QRectF band(bar.left(), bar.bottom() - (k + 1) * bar.height() / bands, bar.width(),
                          bar.height() / bands + 1.0);
        painter.fillRect(band.intersected(bar), colourOf(low * (1.0 - share) + high * share));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    painter.setPen(palette().color(QPalette::Text));
    const double em = fontMetrics().height();
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double y = bar.bottom() - share * bar.height();
        painter.drawText(QRectF(bar.right() + 0.4 * em, y - 0.5 * em, 6.0 * em, em), Qt::AlignLeft | Qt::AlignVCenter,
                         numberText(low * (1.0 - share) + high * share, 3));
    }
}

void HeatMapView::paint(QPainter &painter, const QRectF &area) const
{
    if (m_content.values.cells.empty())
        return;
    const Places at = places(area);
    drawCells(painter, at.cells);
    drawBar(painter, at.bar);
    if (m_chosen.x() < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), strokeWidth(painter)));
    painter.drawRect(cellRect(at.cells, m_chosen));
    painter.drawText(QRectF(area.left(), area.top() + 0.2 * fontMetrics().height(), area.width(), at.cells.top()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, blockText(m_chosen));
}

QString HeatMapView::blockText(const QPoint &block) const
{
    return blockText(
        block, numberText(m_content.values(static_cast<std::size_t>(block.y()), static_cast<std::size_t>(block.x())),
                          m_digits));
}

QString HeatMapView::blockText(const QPoint &block, const QString &value) const
{
    const auto row = static_cast<std::size_t>(block.y());
    const auto column = static_cast<std::size_t>(block.x());
    if (m_content.blockRows == 1 && m_content.blockColumns == 1)
        return tr("Row %1, column %2: %3").arg(row + 1).arg(column + 1).arg(value);
    const auto last = [](std::size_t index, std::size_t size, std::size_t count) {
        return std::min((index + 1) * size, count);
    };
    return tr("Rows %1 to %2, columns %3 to %4: greatest in magnitude %5")
        .arg(row * m_content.blockRows + 1)
        .arg(last(row, m_content.blockRows, m_content.rows))
        .arg(column * m_content.blockColumns + 1)
        .arg(last(column, m_content.blockColumns, m_content.columns))
        .arg(value);
}

QPoint HeatMapView::blockAt(const QPointF &point) const
{
    const QRectF cells = places(canvasArea()).cells;
    if (!cells.contains(point) || m_content.values.cells.empty())
        return {-1, -1};
    const auto index = [](double share, std::size_t count) {
        return std::min(static_cast<int>(share * static_cast<double>(count)), static_cast<int>(count) - 1);
    };
    return {index((point.x() - cells.left()) / cells.width(), m_content.values.columns),
            index((point.y() - cells.top()) / cells.height(), m_content.values.rows)};
}

void HeatMapView::choose(const QPoint &block)
{
    if (block == m_chosen)
        return;
    m_chosen = block;
    repaintCanvas();
    announceChange();
}

void HeatMapView::pressed(const QPointF &point)
{
    choose(blockAt(point));
}

void HeatMapView::moved(const QPointF &point, bool /*pressed*/)
{
    choose(blockAt(point));
}

void HeatMapView::left()
{
    if (!hasFocus())
        choose({-1, -1});
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    const QPoint step = event->key() == Qt::Key_Left    ? QPoint(-1, 0)
                        : event->key() == Qt::Key_Right ? QPoint(1, 0)
                        : event->key() == Qt::Key_Up    ? QPoint(0, -1)
                        : event->key() == Qt::Key_Down  ? QPoint(0, 1)
                                                        : QPoint();
    if (step.isNull() || m_content.values.cells.empty())
        return DrawingView::keyPressEvent(event);
    if (m_chosen.x() < 0)
        return choose({0, 0});
    choose({std::clamp(m_chosen.x() + step.x(), 0, static_cast<int>(m_content.values.columns) - 1),
            std::clamp(m_chosen.y() + step.y(), 0, static_cast<int>(m_content.values.rows) - 1)});
}

void HeatMapView::changeEvent(QEvent *event)
{
    DrawingView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintImage();
}

QString HeatMapView::description() const
{
    QStringList parts;
    if (m_chosen.x() >= 0)
        parts << blockText(m_chosen) + u'.';
    parts << tr("%1 rows and %2 columns, entries from %3 to %4.")
                 .arg(m_content.rows)
                 .arg(m_content.columns)
                 .arg(numberText(m_content.least, m_digits), numberText(m_content.greatest, m_digits));
    parts << tr("The arrow keys go from entry to entry.");
    return parts.join(u' ');
}

QString HeatMapView::plainText() const
{
    return title() + u'\n' + description() + u'\n';
}

} // namespace gui
