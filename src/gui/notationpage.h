#pragma once

#include "gui/pagewidget.h"
#include "gui/symbolfilter.h"

#include <memory>

namespace Ui {
class NotationPage;
}

namespace gui {

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

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void fillTopics();
    void applyFilter();
    void showCurrent();
    void showDetails();
    void chooseTopic(const QString &topic);
    void fitTopics();
    void fitTiles();

    Workspace &m_workspace;
    std::unique_ptr<Ui::NotationPage> m_ui;
    SymbolModel *m_model;
    SymbolFilter *m_filter;
    QString m_item;
    bool m_placed = false;
};

} // namespace gui
