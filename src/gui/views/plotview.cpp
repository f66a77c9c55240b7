#include "gui/views/plotview.h"

#include "content/safesave.h"
#include "gui/celltext.h"
#include "gui/translated.h"
#include "gui/views/plotdrawing.h"
#include "gui/widgets/heading.h"

#include <qcustomplot.h>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include <cmath>

namespace gui {

namespace {

// A picture to assistive technology: its title, and what it shows in words.
class AccessiblePlot : public QAccessibleWidget
{
public:
    explicit AccessiblePlot(PlotView *view) : QAccessibleWidget(view, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return static_cast<PlotView *>(widget())->description();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("gui::PlotView") ? qobject_cast<PlotView *>(object) : nullptr;
    return view ? new AccessiblePlot(view) : nullptr;
}

} // namespace

PlotView::PlotView(QWidget *parent) : SectionView(parent), m_title(new Heading(3, this)), m_plot(new QCustomPlot(this))
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_title);
    layout->addWidget(m_plot, 1);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    // The legend stands above the axes, where it hides nothing.
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_plot->setLayoutDirection(Qt::LeftToRight);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    const QString title = translated(m_content.title);
    m_title->setHeading(title);
    setAccessibleName(title.isEmpty() ? tr("Plot") : title);
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
        if (!curve.x.empty())
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
    QString text = m_title->text() + u'\n';
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
    emit inputDragged(QString::fromStdString(handle.input), std::round(x / unit) * unit);
}

bool PlotView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return SectionView::eventFilter(watched, event);
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
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else if (handles && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        moveHandle(m_content.handles[static_cast<std::size_t>(m_handle)].x
                   + (event->key() == Qt::Key_Left ? -step : step));
    else if (handles && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        chooseHandle(m_handle + (event->key() == Qt::Key_Up ? -1 : 1));
    else
        SectionView::keyPressEvent(event);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    SectionView::focusInEvent(event);
    redraw();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    SectionView::focusOutEvent(event);
    redraw();
}

void PlotView::changeEvent(QEvent *event)
{
    SectionView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fitHeight();
        redraw();
    }
}

void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy picture"), this, &PlotView::copyPicture);
    menu.addAction(tr("Copy points as text"), this, [this] {
        QApplication::clipboard()->setText(plainText());
        emit message(tr("Copied"));
    });
    menu.addAction(tr("Save picture…"), this, &PlotView::savePicture);
    menu.exec(event->globalPos());
}

void PlotView::copyPicture()
{
    QApplication::clipboard()->setPixmap(m_plot->toPixmap(0, 0, 2.0));
    emit message(tr("Copied"));
}

QByteArray PlotView::picture(const QString &suffix)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (suffix != QLatin1String("svg")) {
        m_plot->toPixmap(0, 0, 2.0).save(&buffer, "PNG");
        return bytes;
    }
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_plot->size());
    generator.setViewBox(m_plot->rect());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
    painter.end();
    return bytes;
}

void PlotView::savePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"), QString(), tr("SVG drawing (*.svg);;PNG picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.png")) ? QStringLiteral("png")
                                                                         : QStringLiteral("svg"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = content::safeSave(path, picture(QFileInfo(path).suffix().toLower()));
        emit message(saved ? tr("Saved") : translated(saved.error().text));
    });
    dialog->open();
}

} // namespace gui
