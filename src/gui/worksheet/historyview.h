#pragma once

#include "gui/worksheet/expressioninput.h"

#include <QListView>

class QAction;

namespace gui {

class HistoryModel;

/// The history of a worksheet: Enter, F2 or a double click edit a line, Delete takes it away, Ctrl+C copies its result;
/// its context menu has the same.
class HistoryView : public QListView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    HistoryModel *lines() const { return m_model; }
    /// What the field of a line that is edited is completed with.
    void setNames(const QList<Completion> &names) { m_names = names; }
    /// Opens a line's field with a text that was refused or left unfinished.
    void reopen(int row, const QString &line);
    /// What stands in the field of the line that is being edited, if one is and it was changed; else a null text.
    QString unfinished() const;

signals:
    void removeRequested(int row);
    void copyRequested();
    void currentRowChanged(int row);
    /// Of the field of the line that is edited; empty when it closes.
    void hintChanged(const QString &richText);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *key(const QList<QKeySequence> &keys, void (HistoryView::*slot)());
    void prepare(ExpressionInput &input);
    ExpressionInput *field() const;
    void editCurrent();
    void removeCurrent();
    void copyCurrent();
    void retranslate();

    HistoryModel *m_model;
    QMetaObject::Connection m_fieldCloses;
    QList<Completion> m_names;
    QAction *m_edit;
    QAction *m_copy;
    QAction *m_remove;
};

} // namespace gui
