#include "gui/views/plotview.h"

#include "gui/celltext.h"
#include "gui/translated.h"
#include "gui/views/plotdrawing.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QPaintEngine>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gui {

PlotView::PlotView(QWidget *parent) : PictureView(parent), m_plot(new QCustomPlot(this))
{
    pictureLayout()->addWidget(m_plot, 1);
    m_plot->setFocusPolicy(Qt::NoFocus);
    // The legend stands above the axes, where it hides nothing.
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_plot->setLayoutDirection(Qt::LeftToRight);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    fitHeight();
}

PlotView::~PlotView() = default;

// Tall enough for the axes' labels at any text size; the report scrolls.
void PlotView::fitHeight()
{
    m_plot->setMinimumHeight(fontMetrics().height() * 15);
}

void PlotView::show(const calculators::Section &section, int)
{
    m_content = std::get<calculators::Plot>(section);
    m_handle = std::clamp(m_handle, 0, std::max(0, static_cast<int>(m_content.handles.size()) - 1));
    setTitle(translated(m_content.title), tr("Plot"));
    redraw();
}

void PlotView::redraw()
{
    drawPlot(*m_plot, m_content, hasFocus() && !m_content.handles.empty() ? m_handle : -1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString PlotView::description() const
{
    QStringList curves;
    for (const calculators::Curve &curve : m_content.curves)
        if (!curve.x.empty() && curve.name != core::Text{})
            curves << tr("%1, from %2 to %3")
                          .arg(translated(curve.name), numberText(curve.x.front(), 4), numberText(curve.x.back(), 4));
    QString text =
        tr("Horizontal: %1. Vertical: %2. %3.")
            .arg(translated(m_content.xLabel), translated(m_content.yLabel), curves.join(QStringLiteral("; ")));
    if (!m_content.handles.empty())
        text += u' ' + tr("Left and Right move the line, Up and Down choose another.");
    return text;
}

QString PlotView::plainText() const
{
    QString text = title() + u'\n';
    for (const calculators::Curve &curve : m_content.curves) {
        text += translated(m_content.xLabel) + u'\t' + translated(curve.name) + u'\n';
        for (std::size_t i = 0; i < curve.x.size(); ++i)
            text += numberText(curve.x[i], 17) + u'\t' + numberText(curve.y[i], 17) + u'\n';
    }
    return text;
}

int PlotView::handleAt(const QPointF &point) const
{
    const double reach = fontMetrics().height() * 0.6;
    int nearest = -1;
    double distance = reach;
    for (std::size_t i = 0; i < m_content.handles.size(); ++i) {
        const double away = std::abs(m_plot->xAxis->coordToPixel(m_content.handles[i].x) - point.x());
        if (away > distance)
            continue;
        distance = away;
        nearest = static_cast<int>(i);
    }
    return nearest;
}

void PlotView::chooseHandle(int index)
{
    const int count = static_cast<int>(m_content.handles.size());
    if (count == 0)
        return;
    m_handle = (index + count) % count;
    redraw();
}

void PlotView::moveHandle(double x)
{
    if (m_content.handles.empty())
        return;
    // As many digits as a pixel can tell apart, so that a dragged input reads 0.35, not 0.3517290123.
    const double pixel = m_plot->xAxis->range().size() / std::max(1, m_plot->axisRect()->width());
    const double unit = std::pow(10.0, std::floor(std::log10(pixel)));
    const auto &handle = m_content.handles[static_cast<std::size_t>(m_handle)];
    emit inputDragged({{QString::fromStdString(handle.input), std::round(x / unit) * unit}});
}

bool PlotView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return PictureView::eventFilter(watched, event);
    if (event->type() == QEvent::Wheel) { // the page scrolls
        event->ignore();
        return true;
    }
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        const int handle = handleAt(mouse->position());
        m_dragging = handle >= 0;
        setFocus(Qt::MouseFocusReason);
        if (m_dragging)
            chooseHandle(handle);
    } else if (type == QEvent::MouseMove && m_dragging) {
        moveHandle(m_plot->xAxis->pixelToCoord(mouse->position().x()));
    } else if (type == QEvent::MouseMove) {
        m_plot->setCursor(handleAt(mouse->position()) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    } else if (type == QEvent::MouseButtonRelease) {
        m_dragging = false;
    }
    return false;
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const bool handles = !m_content.handles.empty();
    const double step = m_plot->xAxis->range().size() / (event->modifiers().testFlag(Qt::ShiftModifier) ? 500.0 : 50.0);
    if (handles && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        moveHandle(m_content.handles[static_cast<std::size_t>(m_handle)].x
                   + (event->key() == Qt::Key_Left ? -step : step));
    else if (handles && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        chooseHandle(m_handle + (event->key() == Qt::Key_Up ? -1 : 1));
    else
        PictureView::keyPressEvent(event);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    PictureView::focusInEvent(event);
    redraw();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    PictureView::focusOutEvent(event);
    redraw();
}

void PlotView::changeEvent(QEvent *event)
{
    PictureView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fitHeight();
        redraw();
    }
}

void PlotView::draw(QPaintDevice &device, const QSize &size)
{
    QCPPainter painter;
    painter.begin(&device);
    if (device.paintEngine()->type() == QPaintEngine::SVG)
        painter.setMode(QCPPainter::pmVectorized);
    m_plot->toPainter(&painter, size.width(), size.height());
    painter.end();
}

QSize PlotView::pictureSize() const
{
    return m_plot->size();
}

} // namespace gui
