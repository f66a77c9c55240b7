#include "gui/cataloguepage.h"

#include "ui_cataloguepage.h"

#include "gui/labels.h"
#include "gui/recorddelegate.h"
#include "gui/workspace.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace gui {

namespace {

/// The name of a choice without how many it has.
constexpr int titleRole = Qt::UserRole + 1;

/// The value of a choice in the search language: sessions keep the price as "free" or "paid".
QString filterValue(const QString &choice)
{
    return choice == u"free" ? QStringLiteral("yes") : choice == u"paid" ? QStringLiteral("no") : choice;
}

void fill(QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &choices)
{
    const QSignalBlocker blocker(box);
    const QVariant kept = box->currentData();
    box->clear();
    box->addItem(all, QString());
    for (const auto &[id, title] : choices) {
        box->addItem(title, id);
        box->setItemData(box->count() - 1, title, titleRole);
    }
    box->setCurrentIndex(std::max(0, box->findData(kept)));
    box->setMinimumContentsLength(12);
}

} // namespace

CataloguePage::CataloguePage(Workspace &workspace, QWidget *parent)
    : PageWidget(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::CataloguePage>()),
      m_model(new ResourceModel(
          {{tr("Title"), [](const content::Resource &r) { return r.title; }}, {tr("About"), byline}}, this)),
      m_filter(new CatalogueFilter(this))
{
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setSizes({420, 700});
    m_ui->nothing->hide();
    m_filter->setSourceModel(m_model);
    m_ui->list->setModel(m_filter);
    m_ui->list->setItemDelegate(new RecordDelegate(this));
    m_ui->list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    load();

    for (QComboBox *box : {m_ui->topic, m_ui->kind, m_ui->level, m_ui->price})
        connect(box, &QComboBox::currentIndexChanged, this, &CataloguePage::applyFilters);
    connect(m_ui->search, &QLineEdit::textChanged, this, &CataloguePage::applyFilters);
    connect(m_ui->favourites, &QCheckBox::toggled, this, &CataloguePage::applyFilters);
    connect(m_ui->clear, &QPushButton::clicked, this, &CataloguePage::clearFilters);
    connect(m_ui->start, &QPushButton::clicked, this, &CataloguePage::showStart);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePage::showCurrent);
    connect(m_ui->details, &ResourceView::placeRequested, this, &PageWidget::placeRequested);
    connect(m_ui->details, &ResourceView::message, this, &PageWidget::message);
    connect(&workspace, &Workspace::libraryChanged, this, &CataloguePage::load);
    connect(&workspace.records(), &content::Records::favouritesChanged, this, &CataloguePage::applyFilters);
}

CataloguePage::~CataloguePage() = default;

void CataloguePage::load()
{
    {
        const QSignalBlocker blocker(m_ui->list->selectionModel());
        m_model->setRecords(m_workspace.library().resources);
    }
    fillFilters();
    applyFilters();
    const content::Resource *resource = m_workspace.library().resource(m_item);
    if (resource)
        m_ui->details->show(*resource, m_workspace.library());
    else
        showStart();
}

void CataloguePage::fillFilters()
{
    QList<std::pair<QString, QString>> topics;
    for (const content::Topic &topic : m_workspace.library().catalogueTopics) {
        const auto taught = [&topic](const content::Resource &resource) { return resource.topics.contains(topic.id); };
        const auto &resources = m_workspace.library().resources;
        if (std::any_of(resources.begin(), resources.end(), taught))
            topics.emplace_back(topic.id, topic.title);
    }
    QList<std::pair<QString, QString>> kinds;
    for (const QString &kind : resourceKinds())
        kinds.emplace_back(kind, kindName(kind));
    QList<std::pair<QString, QString>> levels;
    for (const QString &level : resourceLevels())
        levels.emplace_back(level, levelName(level));
    fill(m_ui->topic, tr("All topics"), topics);
    fill(m_ui->kind, tr("All kinds"), kinds);
    fill(m_ui->level, tr("All levels"), levels);
    fill(m_ui->price, tr("Free or paid"),
         {{QStringLiteral("free"), tr("Free to read or watch")}, {QStringLiteral("paid"), tr("Paid")}});
}

CatalogueFilter::Criteria CataloguePage::criteria() const
{
    const auto &topics = m_workspace.library().catalogueTopics;
    CatalogueFilter::Criteria criteria{.query = content::CatalogueQuery::fromText(m_ui->search->text(), topics)};
    const auto add = [&](const char *field, const QString &value) {
        if (!value.isEmpty())
            criteria.query.add(QLatin1String(field), value, topics);
    };
    add("topic", m_ui->topic->currentData().toString());
    add("kind", m_ui->kind->currentData().toString());
    add("level", m_ui->level->currentData().toString());
    add("free", filterValue(m_ui->price->currentData().toString()));
    if (m_ui->favourites->isChecked())
        add("is", QStringLiteral("favourite"));
    for (const content::Place &place : m_workspace.records().favourites())
        if (place.page == u"catalogue")
            criteria.favourites << place.item;
    criteria.searching = !criteria.query.words.isEmpty();
    if (criteria.searching) {
        const content::SearchIndex &index = m_workspace.searchIndex();
        for (const content::SearchHit &hit :
             index.search(criteria.query.words, m_model->rowCount(), {content::EntryKind::Resource}))
            criteria.found << index.entries()[hit.row].place.item;
    }
    return criteria;
}

QList<const content::Resource *> CataloguePage::candidates(const CatalogueFilter::Criteria &criteria) const
{
    QList<const content::Resource *> result;
    const content::Library &library = m_workspace.library();
    if (criteria.searching) {
        for (const QString &id : criteria.found)
            if (const content::Resource *resource = library.resource(id))
                result.append(resource);
        return result;
    }
    for (const content::Resource &resource : library.resources)
        result.append(&resource);
    return result;
}

void CataloguePage::countChoices(const CatalogueFilter::Criteria &criteria)
{
    using Field = content::CatalogueCondition::Field;
    const auto resources = candidates(criteria);
    for (const auto &[box, field] : {std::pair{m_ui->topic, Field::Topic}, std::pair{m_ui->kind, Field::Kind},
                                     std::pair{m_ui->level, Field::Level}, std::pair{m_ui->price, Field::Free}}) {
        const auto counts = content::facet(field, criteria.query, resources, criteria.favourites);
        for (int row = 1; row < box->count(); ++row)
            box->setItemText(
                row, tr("%1 (%2)").arg(box->itemData(row, titleRole).toString(),
                                       QLocale().toString(counts.value(filterValue(box->itemData(row).toString())))));
    }
}

QString CataloguePage::emptyText(const CatalogueFilter::Criteria &criteria) const
{
    QStringList lines{tr("No resource matches. Clear a filter, or search for fewer words.")};
    for (const content::Relief &relief : content::reliefs(criteria.query, candidates(criteria), criteria.favourites))
        lines << tr("Without “%1”: %2").arg(relief.filter, tr("%n resource(s)", nullptr, relief.count));
    if (criteria.searching && criteria.found.isEmpty())
        for (const QString &name :
             m_workspace.searchIndex().suggestions(criteria.query.words, {content::EntryKind::Resource}))
            lines << tr("Did you mean “%1”?").arg(name);
    return lines.join(u'\n');
}

void CataloguePage::applyFilters()
{
    const CatalogueFilter::Criteria chosen = criteria();
    {
        const QSignalBlocker blocker(m_ui->list->selectionModel());
        m_filter->setCriteria(chosen);
        m_ui->list->setCurrentIndex(m_filter->indexOf(m_item));
    }
    countChoices(chosen);
    m_ui->count->setText(tr("%n resource(s)", nullptr, m_filter->rowCount()));
    QStringList unknown;
    for (const content::UnknownValue &one : chosen.query.unknown)
        unknown << tr("%1:%2 is no filter that the catalogue knows and is left out.").arg(one.field, one.value);
    m_ui->unknown->setText(unknown.join(u'\n'));
    m_ui->unknown->setVisible(!unknown.isEmpty());
    m_ui->clear->setEnabled(!m_ui->search->text().isEmpty() || !chosen.isEmpty());
    const bool nothing = m_filter->rowCount() == 0;
    if (nothing)
        m_ui->nothing->setText(emptyText(chosen));
    m_ui->list->setVisible(!nothing);
    m_ui->nothing->setVisible(nothing);
}

void CataloguePage::clearFilters()
{
    for (QComboBox *box : {m_ui->topic, m_ui->kind, m_ui->level, m_ui->price})
        box->setCurrentIndex(0);
    m_ui->favourites->setChecked(false);
    m_ui->search->clear();
}

void CataloguePage::showCurrent()
{
    const content::Resource *resource = m_filter->resource(m_ui->list->currentIndex());
    if (!resource || resource->id == m_item)
        return;
    m_item = resource->id;
    m_ui->details->show(*resource, m_workspace.library());
    emit itemShown(m_item);
}

void CataloguePage::showStart()
{
    m_item.clear();
    m_ui->list->setCurrentIndex({});
    m_ui->details->showStart(m_workspace.library().start);
    emit itemShown({});
}

QString CataloguePage::item() const
{
    return m_item;
}

void CataloguePage::showItem(const QString &item)
{
    if (item.startsWith(QLatin1String("topic:"))) {
        clearFilters();
        m_ui->topic->setCurrentIndex(std::max(0, m_ui->topic->findData(item.mid(6))));
        return;
    }
    const content::Resource *resource = m_workspace.library().resource(item);
    if (!resource || item == m_item)
        return;
    if (!m_filter->indexOf(item).isValid())
        clearFilters();
    m_item = item;
    m_ui->list->setCurrentIndex(m_filter->indexOf(item));
    m_ui->list->scrollTo(m_ui->list->currentIndex());
    m_ui->details->show(*resource, m_workspace.library());
}

QVariantMap CataloguePage::state() const
{
    return {{QStringLiteral("search"), m_ui->search->text()},
            {QStringLiteral("topic"), m_ui->topic->currentData()},
            {QStringLiteral("kind"), m_ui->kind->currentData()},
            {QStringLiteral("level"), m_ui->level->currentData()},
            {QStringLiteral("price"), m_ui->price->currentData()},
            {QStringLiteral("favourites"), m_ui->favourites->isChecked()},
            {QStringLiteral("splitter"), m_ui->splitter->saveState()}};
}

void CataloguePage::restore(const QVariantMap &state)
{
    for (QComboBox *box : {m_ui->topic, m_ui->kind, m_ui->level, m_ui->price})
        box->setCurrentIndex(std::max(0, box->findData(state.value(box->objectName()).toString())));
    m_ui->favourites->setChecked(state.value(QStringLiteral("favourites")).toBool());
    m_ui->search->setText(state.value(QStringLiteral("search")).toString());
    m_ui->splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
}

void CataloguePage::changeEvent(QEvent *event)
{
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace gui
