#pragma once

#include "gui/views/drawingview.h"

namespace gui {

/// People as icons, kind after kind, and what the kinds are called. Kinds differ by colour and by being filled or not.
class IconArrayView : public DrawingView
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
    static void drawIcon(QPainter &painter, const QPointF &centre, double radius, const calculators::IconGroup &group);
    double drawLegend(QPainter &painter, const QRectF &area) const;

    calculators::IconArray m_content;
};

} // namespace gui
