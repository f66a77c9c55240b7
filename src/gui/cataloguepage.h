#pragma once

#include "gui/cataloguefilter.h"
#include "gui/pagewidget.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace Ui {
class CataloguePage;
}

namespace gui {

class ResourceView;
class Workspace;

/// The catalogue: filters and the list at the left, the chosen resource, or how to begin, at the right.
class CataloguePage : public PageWidget
{
    Q_OBJECT

public:
    explicit CataloguePage(Workspace &workspace, QWidget *parent = nullptr);
    ~CataloguePage() override;

    QString item() const override;
    void showItem(const QString &item) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void fillFilters();
    void applyFilters();
    CatalogueFilter::Criteria criteria() const;
    /// The resources that the words of the search find; all where there are none.
    QList<const content::Resource *> candidates(const CatalogueFilter::Criteria &criteria) const;
    void countChoices(const CatalogueFilter::Criteria &criteria);
    QString emptyText(const CatalogueFilter::Criteria &criteria) const;
    void clearFilters();
    void showCurrent();
    void showStart();

    Workspace &m_workspace;
    std::unique_ptr<Ui::CataloguePage> m_ui;
    ResourceModel *m_model;
    CatalogueFilter *m_filter;
    QString m_item;
};

} // namespace gui
