#pragma once

#include "gui/views/drawingview.h"

#include <QImage>
#include <QPoint>

namespace gui {

/// A matrix as colours, with a bar that says what they mean: from one colour over the ground to another about 0 where
/// there are both signs, else from the ground to one colour. The value under the pointer, or where the arrow keys have
/// gone, stands above.
class HeatMapView : public DrawingView
{
    Q_OBJECT

public:
    using DrawingView::DrawingView;
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;
    QString description() const override;

    /// The colour of a value in this picture.
    QColor colourOf(double value) const;

protected:
    void paint(QPainter &painter, const QRectF &area) const override;
    void pressed(const QPointF &point) override;
    void moved(const QPointF &point, bool pressed) override;
    void left() override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the cells are drawn, and the bar beside them.
    struct Places
    {
        QRectF cells = {};
        QRectF bar = {};
    };

    Places places(const QRectF &area) const;
    QRectF cellRect(const QRectF &cells, const QPoint &block) const;
    QPoint blockAt(const QPointF &point) const;
    void choose(const QPoint &block);
    QString blockText(const QPoint &block) const;
    QString blockText(const QPoint &block, const QString &value) const;
    double captionHeight(double width) const;
    void paintImage();
    void drawCells(QPainter &painter, const QRectF &cells) const;
    void drawBar(QPainter &painter, const QRectF &bar) const;
    double lowest() const;
    double highest() const;

    calculators::HeatMap m_content;
    int m_digits = 6;
    QImage m_image;             ///< one pixel a block
    QPoint m_chosen = {-1, -1}; ///< x: the column, y: the row of a block
};

} // namespace gui
