#pragma once

#include "content/place.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace gui {

class Workspace;

/// The search over everything: a field, and below it what it finds as one types, grouped by kind. Arrows move in the
/// results while the field keeps the focus, Enter opens, Esc empties the field and then leaves. An empty field shows
/// what was opened last.
class Finder : public QDialog
{
    Q_OBJECT

public:
    explicit Finder(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens it, empty.
    void ask();
    /// Fills the list for what stands in the field.
    void find();

signals:
    void chosen(const content::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showRecent();
    /// Names that are spelt like the query, to search for instead.
    void showSuggestions(const QString &query);
    void addHeader(const QString &text);
    void addEntry(const content::Place &place, const QString &title, const QString &note, const QString &sign);
    void move(int rows);
    void selectFirst();
    void choose();
    void tell(const QString &text);
    void retranslate();

    Workspace &m_workspace;
    QLineEdit *m_query;
    QListView *m_list;
    QLabel *m_status;
    QStandardItemModel *m_model;
};

} // namespace gui
