#pragma once

#include "calculators/worksheet.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gui {

class MatrixEditor;

/// The named matrices of a worksheet, and the entries of the chosen one. It changes none itself, but asks for it.
class MatricesList : public QWidget
{
    Q_OBJECT

public:
    explicit MatricesList(QWidget *parent = nullptr);

    void show(const calculators::WorksheetContent &content);
    /// Makes a matrix the chosen one.
    void choose(const QString &name);
    QString chosen() const { return m_chosen; }

signals:
    void addRequested();
    void duplicateRequested(const QString &name);
    /// The A of the panel of operations is wanted here, or a matrix there.
    void takeRequested();
    void sendRequested(const QString &name);
    void removeRequested(const QString &name);
    void renameRequested(const QString &name, const QString &newName);
    void cellsEdited(const QString &name, const core::Grid<std::string> &cells);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillList();
    void showChosen();
    void rename();
    void editName();
    void retranslate();

    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_send;
    QPushButton *m_take;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    MatrixEditor *m_editor;
    QAction *m_addKey;
    QAction *m_renameKey;
    QAction *m_removeKey;
    calculators::WorksheetContent m_content;
    QString m_chosen;
    bool m_filling = false;
};

} // namespace gui
