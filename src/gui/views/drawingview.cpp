#include "gui/views/drawingview.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace gui {

namespace {

constexpr int linesOfText = 22;
constexpr int animationMilliseconds = 1200;

} // namespace

DrawingView::DrawingView(QWidget *parent)
    : PictureView(parent),
      m_canvas(new QWidget(this)),
      m_controls(new QHBoxLayout)
{
    m_canvas->setMouseTracking(true);
    m_canvas->setAttribute(Qt::WA_OpaquePaintEvent);
    m_canvas->installEventFilter(this);
    pictureLayout()->addWidget(m_canvas, 1);
    pictureLayout()->addLayout(m_controls);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(animationMilliseconds);
    m_animation.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { animated(value.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { animationEnded(); });
    fitHeight();
}

void DrawingView::pressed(const QPointF & /*point*/)
{
}

void DrawingView::moved(const QPointF & /*point*/, bool /*pressed*/)
{
}

void DrawingView::released(const QPointF & /*point*/)
{
}

void DrawingView::left()
{
}

void DrawingView::animated(double /*stage*/)
{
    repaintCanvas();
}

void DrawingView::animationEnded()
{
}

QRectF DrawingView::canvasArea() const
{
    return {m_canvas->rect()};
}

void DrawingView::repaintCanvas()
{
    m_canvas->update();
}

void DrawingView::startAnimation()
{
    m_animation.stop();
    if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) == 0) {
        animated(1.0);
        animationEnded();
        return;
    }
    m_animation.start();
}

void DrawingView::stopAnimation()
{
    m_animation.stop();
}

bool DrawingView::isAnimating() const
{
    return m_animation.state() == QAbstractAnimation::Running;
}

QSize DrawingView::pictureSize() const
{
    return m_canvas->size();
}

void DrawingView::draw(QPaintDevice &device, const QSize &size)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QRectF area(QPointF(), size);
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setClipRect(area);
    paint(painter, area);
}

void DrawingView::paintCanvas()
{
    draw(*m_canvas, m_canvas->size());
    if (!hasFocus())
        return;
    QPainter painter(m_canvas);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
    painter.drawRect(canvasArea().adjusted(1.0, 1.0, -1.0, -1.0));
}

// The canvas is as tall as its text is large; the report scrolls.
void DrawingView::fitHeight()
{
    m_canvas->setMinimumHeight(fontMetrics().height() * linesOfText);
}

void DrawingView::mouse(const QMouseEvent &event)
{
    const bool leftButton = event.button() == Qt::LeftButton;
    if (event.type() == QEvent::MouseButtonPress && leftButton) {
        setFocus(Qt::MouseFocusReason);
        pressed(event.position());
    } else if (event.type() == QEvent::MouseMove) {
        moved(event.position(), event.buttons().testFlag(Qt::LeftButton));
    } else if (event.type() == QEvent::MouseButtonRelease && leftButton) {
        released(event.position());
    }
}

bool DrawingView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_canvas)
        return PictureView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint:
        paintCanvas();
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        mouse(*static_cast<QMouseEvent *>(event));
        return static_cast<QMouseEvent *>(event)->button() != Qt::RightButton;
    case QEvent::Leave:
        left();
        return false;
    default:
        return false;
    }
}

void DrawingView::focusInEvent(QFocusEvent *event)
{
    PictureView::focusInEvent(event);
    repaintCanvas();
}

void DrawingView::focusOutEvent(QFocusEvent *event)
{
    PictureView::focusOutEvent(event);
    repaintCanvas();
}

void DrawingView::changeEvent(QEvent *event)
{
    PictureView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        repaintCanvas();
}

} // namespace gui
