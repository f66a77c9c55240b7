#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace gui {

class ExpressionInput;
struct HistoryLine;

/// Draws a line of the history: the expression, a wave under the place of an error, and below it the value between
/// brackets or what is wrong. Edits the expression with completion.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// prepare: gives a field its completions.
    HistoryDelegate(std::function<void(ExpressionInput &)> prepare, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    std::function<void(ExpressionInput &)> m_prepare;
};

} // namespace gui
