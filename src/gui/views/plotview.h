#pragma once

#include "gui/views/pictureview.h"
#include "gui/views/plotnavigation.h"

#include <QPointer>

class QMenu;
class QMouseEvent;

namespace gui {

/// Curves, bars, boxes, filled areas and lines that a person drags: with the mouse, or with the arrow keys while the
/// plot has the focus (Up and Down choose the line, Left and Right move it, Shift for small steps). The values under
/// the pointer are shown. Dragging the ground or Ctrl and the arrow keys move the axes, Ctrl and the wheel or + and −
/// scale them, a double click or Home puts them back.
class PlotView : public PictureView
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;
    void show(const calculators::Section &section, int digits) override;
    /// The points of all curves, tab-separated.
    QString plainText() const override;
    QString description() const override;
    /// The same as a file: one block of rows a curve.
    QByteArray csv() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void draw(QPaintDevice &device, const QSize &size) override;
    QSize pictureSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void addActions(QMenu &menu) override;

private:
    enum class Drag { None, Handle, Ground };

    void fitHeight();
    void redraw();
    void moveHandle(double x);
    int handleAt(const QPointF &point) const;
    void chooseHandle(int index);
    bool handleKey(const QKeyEvent &event);
    bool axesKey(const QKeyEvent &event);
    void mouse(const QMouseEvent &event);
    void hover(const QMouseEvent &event);
    void zoom(double factor, const QPointF &pixel);
    void pan(const QPointF &pixels);
    void resetAxes();
    void axesMoved();
    void askForRange(double from, double to);
    void read(const QPointF &pixel, const QPoint &globalPosition);
    void stopReading();
    void saveData();

    QCustomPlot *m_plot;
    PlotNavigation m_navigation;
    QPointer<QCPItemTracer> m_tracer; ///< where the values under the pointer are read
    bool m_reading = false;
    calculators::Plot m_content;
    int m_handle = 0;
    Drag m_drag = Drag::None;
    QPointF m_dragged; ///< where the pointer was last
};

} // namespace gui
