#pragma once

#include "gui/views/drawingview.h"
#include "gui/views/plane.h"

namespace gui {

/// Eigenvalues as points of the complex plane, with the Gershgorin discs and the unit circle. The arrow keys go from
/// eigenvalue to eigenvalue, the pointer too.
class ComplexPlaneView : public DrawingView
{
    Q_OBJECT

public:
    using DrawingView::DrawingView;
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;
    QString description() const override;

protected:
    void paint(QPainter &painter, const QRectF &area) const override;
    void pressed(const QPointF &point) override;
    void moved(const QPointF &point, bool pressed) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Plane plane(const QRectF &area) const;
    int pointAt(const QPointF &pixel) const;
    void choose(int point);
    QString pointText(std::size_t point) const;
    void drawDiscs(QPainter &painter, const Plane &plane) const;
    void drawPoints(QPainter &painter, const Plane &plane) const;

    calculators::ComplexPlane m_content;
    int m_digits = 6;
    int m_chosen = -1;
};

} // namespace gui
