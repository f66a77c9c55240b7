#pragma once

#include "gui/pagewidget.h"

class QTabWidget;

namespace gui {

class CalculatorPage;
class Workspace;
class MatrixForm;
class WorksheetPage;

/// Everything about matrices under two tabs: one operation on one matrix, and a worksheet of expressions over many,
/// whose place is "matrices/worksheet".
class MatrixPage : public PageWidget
{
    Q_OBJECT

public:
    explicit MatrixPage(Workspace &workspace, QWidget *parent = nullptr);

    QString item() const override;
    void showItem(const QString &item) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QList<QAction *> fileActions() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    PageWidget *current() const;
    void retranslate();

    QTabWidget *m_tabs;
    MatrixForm *m_form;
    CalculatorPage *m_operations;
    WorksheetPage *m_worksheet;
};

} // namespace gui
