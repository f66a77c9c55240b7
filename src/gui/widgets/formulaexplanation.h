#pragma once

#include "formula/sourcemap.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace gui {

class FormulaView;
class PartModel;

/// What a formula says: read in words as a whole, and below its parts in reading order, each with its picture, its name
/// and its meaning. A part chosen here is lit in the view, and the other way round; Enter opens its page.
class FormulaExplanation : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaExplanation(QWidget *parent = nullptr);

    /// The view whose formula is explained; it outlives this widget.
    void setView(FormulaView *view);

signals:
    /// The LaTeX of the lit part; an empty span where none is lit.
    void spanPointed(const formula::SourceSpan &span);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void follow(qsizetype part);
    void choose(const QModelIndex &index);
    void open(const QModelIndex &index);
    void retranslate();

    FormulaView *m_view = nullptr;
    QLabel *m_heading;
    QLabel *m_reading;
    QListView *m_list;
    PartModel *m_model;
};

} // namespace gui
