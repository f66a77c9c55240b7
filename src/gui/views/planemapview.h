#pragma once

#include "gui/views/chartframe.h"
#include "gui/views/drawingview.h"

namespace gui {

/// A part of the plane with level lines, lines and points. Points are dragged with the mouse, or with the keyboard:
/// Ctrl and an arrow key choose one, the arrow keys move it (Shift: finely).
class PlaneMapView : public DrawingView
{
    Q_OBJECT

public:
    explicit PlaneMapView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;
    QString description() const override;

protected:
    void paint(QPainter &painter, const QRectF &area) const override;
    void pressed(const QPointF &point) override;
    void moved(const QPointF &point, bool pressed) override;
    void released(const QPointF &point) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartFrame frame(const QRectF &area) const;
    std::vector<std::size_t> draggable() const;
    /// The index of the point that may be dragged there, or -1.
    int pointAt(const QPointF &pixel) const;
    void choose(int step);
    void moveTo(std::size_t point, const QPointF &place);
    void drawLevels(QPainter &painter, const ChartFrame &frame) const;
    static void drawLine(QPainter &painter, const ChartFrame &frame, const calculators::MapLine &line);
    void drawPoint(QPainter &painter, const ChartFrame &frame, std::size_t index) const;
    void drawLegend(QPainter &painter, const ChartFrame &frame) const;
    QStringList sentences() const;
    void showTexts();

    calculators::PlaneMap m_content;
    ChartFrame m_held;  ///< while a point is dragged the frame keeps still
    int m_dragged = -1; ///< the point, or none
    int m_chosen = 0;   ///< among those that may be dragged
    int m_digits = 6;
};

} // namespace gui
