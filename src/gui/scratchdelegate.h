#pragma once

#include <QStyledItemDelegate>

namespace gui {

/// Draws an entry of a ScratchModel: its sign typeset, and the command beside it as code.
class ScratchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
