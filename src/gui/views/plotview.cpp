#include "gui/views/plotview.h"

#include "core/csv.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/views/plotdrawing.h"
#include "gui/views/plotreading.h"
#include "gui/views/plottext.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QMenu>
#include <QPaintEngine>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace gui {

namespace {

constexpr double zoomStep = 1.25; // of a notch of the wheel or a key

} // namespace

PlotView::PlotView(QWidget *parent) : PictureView(parent), m_plot(new QCustomPlot(this)), m_navigation(*m_plot)
{
    m_plot->setLocale(QLocale::c()); // a decimal point in every language
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
    m_plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
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
    m_navigation.settle(!m_content.boxes.empty());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString PlotView::description() const
{
    return plotDescription(m_content);
}

QString PlotView::plainText() const
{
    QString text = title() + u'\n';
    for (const std::vector<QString> &row : plotRows(m_content))
        text += QStringList(row.begin(), row.end()).join(u'\t') + u'\n';
    return text;
}

QByteArray PlotView::csv() const
{
    std::vector<std::vector<std::string>> table;
    for (const std::vector<QString> &row : plotRows(m_content)) {
        std::vector<std::string> &cells = table.emplace_back();
        for (const QString &cell : row)
            cells.push_back(cell.toStdString());
    }
    return QByteArray::fromStdString(core::writeCsv(table));
}

void PlotView::saveData()
{
    chooseFile(tr("Save data"), {{QStringLiteral("csv"), tr("Comma-separated values")}},
               [this](const QString &) { return csv(); });
}

void PlotView::addActions(QMenu &menu)
{
    menu.addAction(tr("Save data…"), this, &PlotView::saveData);
    menu.addSeparator();
    const QPointF middle = m_plot->axisRect()->center();
    menu.addAction(tr("Larger"), this, [this, middle] { zoom(zoomStep, middle); });
    menu.addAction(tr("Smaller"), this, [this, middle] { zoom(1.0 / zoomStep, middle); });
    menu.addAction(tr("As at first"), this, &PlotView::resetAxes);
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
    const auto &handle = m_content.handles[static_cast<std::size_t>(m_handle)];
    emit inputDragged({{QString::fromStdString(handle.input), roundedToPixel(*m_plot, x)}});
}

void PlotView::zoom(double factor, const QPointF &pixel)
{
    m_navigation.zoom(factor, pixel);
    axesMoved();
}

void PlotView::pan(const QPointF &pixels)
{
    m_navigation.pan(pixels);
    axesMoved();
}

void PlotView::axesMoved()
{
    const QCPRange range = m_plot->xAxis->range();
    askForRange(roundedToPixel(*m_plot, range.lower), roundedToPixel(*m_plot, range.upper));
}

void PlotView::resetAxes()
{
    m_navigation.reset();
    constexpr double own = std::numeric_limits<double>::quiet_NaN();
    askForRange(own, own);
}

// What is computed for any range is asked for anew; the height then fits what is seen.
void PlotView::askForRange(double from, double to)
{
    stopReading();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    const calculators::PlotRange &inputs = m_content.range;
    if (!inputs.from.empty())
        emit inputDragged({{QString::fromStdString(inputs.from), from}, {QString::fromStdString(inputs.to), to}});
}

void PlotView::read(const QPointF &pixel, const QPoint &globalPosition)
{
    const auto reading = readingAt(*m_plot, m_content, pixel);
    if (!reading) {
        stopReading();
        return;
    }
    if (!m_tracer) {
        m_tracer = new QCPItemTracer(m_plot);
        m_tracer->setLayer(QStringLiteral("overlay"));
        m_tracer->setStyle(QCPItemTracer::tsCircle);
        m_tracer->setPen(QPen(themeColours().handle, 2.0));
        m_tracer->setSize(fontMetrics().height() * 0.6);
    }
    m_tracer->setVisible(m_content.boxes.empty());
    m_tracer->position->setCoords(reading->point);
    m_tracer->layer()->replot();
    m_reading = true;
    QToolTip::showText(globalPosition, reading->text, m_plot);
}

void PlotView::stopReading()
{
    if (!std::exchange(m_reading, false))
        return;
    if (m_tracer) {
        m_tracer->setVisible(false);
        m_tracer->layer()->replot();
    }
    QToolTip::hideText();
}

void PlotView::hover(const QMouseEvent &event)
{
    const bool handle = handleAt(event.position()) >= 0;
    m_plot->setCursor(handle ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (handle)
        stopReading();
    else
        read(event.position(), event.globalPosition().toPoint());
}

void PlotView::mouse(const QMouseEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress && event.button() == Qt::LeftButton) {
        const int handle = handleAt(event.position());
        m_drag = handle >= 0 ? Drag::Handle : Drag::Ground;
        m_dragged = event.position();
        setFocus(Qt::MouseFocusReason);
        if (handle >= 0)
            chooseHandle(handle);
    } else if (event.type() == QEvent::MouseButtonDblClick && handleAt(event.position()) < 0) {
        resetAxes();
    } else if (event.type() == QEvent::MouseButtonRelease) {
        m_drag = Drag::None;
    } else if (event.type() == QEvent::MouseMove && m_drag == Drag::Handle) {
        moveHandle(m_plot->xAxis->pixelToCoord(event.position().x()));
    } else if (event.type() == QEvent::MouseMove && m_drag == Drag::Ground) {
        pan(event.position() - m_dragged);
        m_dragged = event.position();
    } else if (event.type() == QEvent::MouseMove) {
        hover(event);
    }
}

bool PlotView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return PictureView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            zoom(std::pow(zoomStep, wheel->angleDelta().y() / 120.0), wheel->position());
            return true;
        }
        event->ignore(); // the page scrolls
        return true;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        mouse(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::Leave:
        stopReading();
        return false;
    default:
        return false;
    }
}

bool PlotView::handleKey(const QKeyEvent &event)
{
    if (m_content.handles.empty())
        return false;
    const double step = m_plot->xAxis->range().size() / (event.modifiers().testFlag(Qt::ShiftModifier) ? 500.0 : 50.0);
    const double x = m_content.handles[static_cast<std::size_t>(m_handle)].x;
    switch (event.key()) {
    case Qt::Key_Left:
        moveHandle(x - step);
        return true;
    case Qt::Key_Right:
        moveHandle(x + step);
        return true;
    case Qt::Key_Up:
        chooseHandle(m_handle - 1);
        return true;
    case Qt::Key_Down:
        chooseHandle(m_handle + 1);
        return true;
    default:
        return false;
    }
}

bool PlotView::axesKey(const QKeyEvent &event)
{
    const QRect axes = m_plot->axisRect()->rect();
    const double step = axes.width() / 20.0;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.key() == Qt::Key_Home)
        resetAxes();
    else if (event.key() == Qt::Key_Plus && !control)
        zoom(zoomStep, axes.center());
    else if (event.key() == Qt::Key_Minus && !control)
        zoom(1.0 / zoomStep, axes.center());
    else if (event.key() == Qt::Key_Left && control)
        pan({step, 0.0});
    else if (event.key() == Qt::Key_Right && control)
        pan({-step, 0.0});
    else if (event.key() == Qt::Key_Up && control)
        pan({0.0, step});
    else if (event.key() == Qt::Key_Down && control)
        pan({0.0, -step});
    else
        return false;
    return true;
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    if (!axesKey(*event) && !handleKey(*event))
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
    stopReading();
    QCPPainter painter;
    painter.begin(&device);
    if (device.paintEngine()->type() == QPaintEngine::SVG || device.paintEngine()->type() == QPaintEngine::Pdf)
        painter.setMode(QCPPainter::pmVectorized);
    m_plot->toPainter(&painter, size.width(), size.height());
    painter.end();
}

QSize PlotView::pictureSize() const
{
    return m_plot->size();
}

} // namespace gui
