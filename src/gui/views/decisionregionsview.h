#pragma once

#include "gui/views/chartframe.h"
#include "gui/views/drawingview.h"

namespace gui {

/// Which class wins where in the plane of two features, the stronger the surer, with the samples over it. Classes
/// differ by colour and by the shape of their samples.
class DecisionRegionsView : public DrawingView
{
    Q_OBJECT

public:
    using DrawingView::DrawingView;
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;
    QString description() const override;

protected:
    void paint(QPainter &painter, const QRectF &area) const override;

private:
    ChartFrame frame(const QRectF &area) const;
    static QColor colourOf(std::size_t group);
    void drawCells(QPainter &painter, const QRectF &field) const;
    void drawPoint(QPainter &painter, const QPointF &at, const calculators::RegionPoint &point) const;
    void drawLegend(QPainter &painter, const QRectF &area) const;

    calculators::DecisionRegions m_content;
};

} // namespace gui
