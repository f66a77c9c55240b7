#pragma once

#include "gui/views/pictureview.h"

class QCustomPlot;

namespace gui {

/// Curves, bars, filled areas and lines that a person drags: with the mouse, or with the arrow keys while the plot has
/// the focus (Up and Down choose the line, Left and Right move it, Shift for small steps).
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

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void draw(QPaintDevice &device, const QSize &size) override;
    QSize pictureSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    void redraw();
    void moveHandle(double x);
    int handleAt(const QPointF &point) const;
    void chooseHandle(int index);

    QCustomPlot *m_plot;
    calculators::Plot m_content;
    int m_handle = 0;
    bool m_dragging = false;
};

} // namespace gui
