#pragma once

#include "gui/views/drawingview.h"

namespace gui {

/// A tree of probabilities from left to right: at each branch its probability, at each end that of the whole way, or
/// how many people go it.
class ProbabilityTreeView : public DrawingView
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
    struct Place
    {
        const calculators::TreeBranch *branch = nullptr;
        QPointF from = {};
        QPointF to = {};
        std::size_t depth = 0;
        std::size_t series = 0;
    };

    QList<Place> places(const QRectF &area) const;
    QString nodeText(const calculators::TreeBranch &branch, bool isEnd) const;
    void drawBranch(QPainter &painter, const Place &place) const;

    calculators::ProbabilityTree m_content;
    int m_digits = 6;
};

} // namespace gui
