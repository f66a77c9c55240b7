#pragma once

#include "gui/views/pictureview.h"

#include <QVariantAnimation>

class QHBoxLayout;
class QMouseEvent;
class QPainter;

namespace gui {

/// A drawing of our own: a canvas of about 22 lines of text that paint() fills, the mouse in its coordinates, the
/// keyboard with a visible ring, and one animated parameter. Controls may stand below it.
class DrawingView : public PictureView
{
    Q_OBJECT

public:
    explicit DrawingView(QWidget *parent = nullptr);

protected:
    /// Draws everything but the ground, which is filled with the palette's Base already; the font is the view's.
    /// area: in device-independent pixels, from (0, 0).
    virtual void paint(QPainter &painter, const QRectF &area) const = 0;

    // The left button on the canvas, in its coordinates; moved() comes without a button too.
    virtual void pressed(const QPointF &point);
    virtual void moved(const QPointF &point, bool pressed);
    virtual void released(const QPointF &point);
    /// The pointer is no longer over the canvas.
    virtual void left();

    QWidget *canvas() const { return m_canvas; }
    QRectF canvasArea() const;
    void repaintCanvas();
    /// A row below the canvas, empty and taking no place until something is added.
    QHBoxLayout *controls() const { return m_controls; }

    /// Calls animated() from 0 to 1 over about 1.2 s; at once with 1 where the desktop wants no animation.
    void startAnimation();
    /// Stays where it is.
    void stopAnimation();
    bool isAnimating() const;
    virtual void animated(double stage);
    virtual void animationEnded();

    void draw(QPaintDevice &device, const QSize &size) override;
    QSize pictureSize() const override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    void paintCanvas();
    void mouse(const QMouseEvent &event);

    QWidget *m_canvas;
    QHBoxLayout *m_controls;
    QVariantAnimation m_animation;
};

} // namespace gui
