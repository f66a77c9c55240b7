#pragma once

#include "gui/views/drawingview.h"

namespace gui {

/// Probabilities as areas of a square: columns as wide as the priors, tiles as tall as the likelihoods.
class MosaicView : public DrawingView
{
    Q_OBJECT

public:
    using DrawingView::DrawingView;
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;
    QString description() const override;

    /// Where the tiles of a column are drawn in an area, from the bottom up.
    QList<QRectF> tiles(const QRectF &area, std::size_t column) const;

protected:
    void paint(QPainter &painter, const QRectF &area) const override;

private:
    QRectF square(const QRectF &area) const;
    void drawColumn(QPainter &painter, const QRectF &area, std::size_t column) const;

    calculators::Mosaic m_content;
    int m_digits = 6;
};

} // namespace gui
