#pragma once

#include <QListView>

namespace gui {

class ExpressionInput;
class HistoryModel;

/// The history of a worksheet: Enter, F2 or a double click edit a line, Delete takes it away, Ctrl+C copies its result.
class HistoryView : public QListView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    HistoryModel *lines() const { return m_model; }
    /// What the field of a line that is edited is completed with.
    void setNames(const QStringList &names) { m_names = names; }
    /// Opens a line's field with a text that was refused, so that it can be mended.
    void reopen(int row, const QString &line);

signals:
    void removeRequested(int row);
    void copyRequested();
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    HistoryModel *m_model;
    QStringList m_names;
};

} // namespace gui
