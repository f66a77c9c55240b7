#pragma once

#include "gui/pagewidget.h"
#include "gui/symbolfilter.h"

#include <memory>

class QAction;

namespace Ui {
class NotationPage;
}

namespace gui {

class SheetActions;
class SymbolCopier;
class Workspace;

/// The notation guide: topics at the left, their symbols as tiles, one symbol's page at the right, and beside it a
/// place to write LaTeX of one's own.
class NotationPage : public PageWidget
{
    Q_OBJECT

public:
    explicit NotationPage(Workspace &workspace, QWidget *parent = nullptr);
    ~NotationPage() override;

    QString item() const override;
    void showItem(const QString &item) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QList<QAction *> fileActions() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void connectParts();
    void applyFilter();
    QString emptySentence() const;
    void showCurrent();
    const content::Symbol *symbolOf(const QString &id) const;
    void showDetails();
    void putCurrentAside();
    void chooseTopic(const QString &topic);
    void favouritesChanged();

    Workspace &m_workspace;
    std::unique_ptr<Ui::NotationPage> m_ui;
    SymbolModel *m_model;
    SymbolFilter *m_filter;
    QHash<QString, int> m_rows; ///< of the model, by id
    SymbolCopier *m_copier;
    SheetActions *m_sheets;
    QAction *m_putAside;
    QString m_item;
    bool m_placed = false;
};

} // namespace gui
