#include "gui/notationpage.h"

#include "ui_notationpage.h"

#include "gui/sheet/sheetactions.h"
#include "gui/suggestions.h"
#include "gui/symbolcopier.h"
#include "gui/workspace.h"

#include <QAction>
#include <QEvent>
#include <QSignalBlocker>

namespace gui {

NotationPage::NotationPage(Workspace &workspace, QWidget *parent)
    : PageWidget(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::NotationPage>()),
      m_model(new SymbolModel({{tr("Name"), [](const content::Symbol &symbol) { return symbol.name; }}}, this)),
      m_filter(new SymbolFilter(this)),
      m_copier(new SymbolCopier(workspace, this)),
      m_sheets(new SheetActions(
          workspace, [this] { return m_ui->topics->topic(); }, this)),
      m_putAside(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setStretchFactor(2, 1);
    m_ui->nothing->hide();
    fillFromSuggestions(*m_ui->nothing, *m_ui->search);
    m_filter->setSourceModel(m_model);
    m_ui->symbols->setUp(*m_filter, *m_copier);
    m_ui->scratch->setUp(workspace, *m_copier);
    m_ui->details->setCopier(*m_copier);
    m_putAside->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_putAside->setText(tr("Add the shown symbol's command to the scratch list"));
    addAction(m_putAside);
    load();
    connectParts();
}

NotationPage::~NotationPage() = default;

void NotationPage::connectParts()
{
    connect(m_ui->topics, &TopicList::chosen, this, [this] {
        m_ui->search->clear();
        applyFilter();
    });
    connect(m_ui->search, &QLineEdit::textChanged, this, &NotationPage::applyFilter);
    connect(m_ui->symbols->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotationPage::showCurrent);
    connect(m_putAside, &QAction::triggered, this, &NotationPage::putCurrentAside);
    connect(m_copier, &SymbolCopier::putAsideRequested, m_ui->scratch, &ScratchPane::add);
    connect(m_copier, &SymbolCopier::message, this, &PageWidget::message);
    connect(m_sheets, &SheetActions::message, this, &PageWidget::message);
    connect(m_ui->scratch, &ScratchPane::message, this, &PageWidget::message);
    connect(m_ui->details, &SymbolView::placeRequested, this, &PageWidget::placeRequested);
    connect(m_ui->pad, &LatexPad::message, this, &PageWidget::message);
    connect(&m_workspace, &Workspace::libraryChanged, this, &NotationPage::load);
    connect(&m_workspace.records(), &content::Records::favouritesChanged, this, &NotationPage::favouritesChanged);
}

void NotationPage::load()
{
    {
        const QSignalBlocker blocker(m_ui->symbols->selectionModel());
        QList<content::Symbol> entries = m_workspace.library().symbols;
        for (const content::Sign &sign : m_workspace.library().signs().all())
            entries.append(sign.entry());
        m_rows.clear();
        for (qsizetype row = 0; row < entries.size(); ++row)
            m_rows.insert(entries[row].id, static_cast<int>(row));
        m_model->setRecords(std::move(entries));
    }
    m_ui->topics->fill(m_workspace.library().notationTopics);
    m_ui->pad->setLibrary(m_workspace.library());
    applyFilter();
    showDetails();
}

/// Of the guide or of the reference; nullptr where there is none.
const content::Symbol *NotationPage::symbolOf(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &m_model->record(*row);
}

void NotationPage::showDetails()
{
    if (const content::Symbol *symbol = symbolOf(m_item))
        m_ui->details->show(*symbol, m_workspace.library());
    else
        m_ui->details->showNothing();
}

void NotationPage::applyFilter()
{
    const QString query = m_ui->search->text().trimmed();
    {
        const QSignalBlocker blocker(m_ui->symbols->selectionModel());
        if (!query.isEmpty()) {
            QStringList found;
            const content::SearchIndex &index = m_workspace.searchIndex();
            for (const content::SearchHit &hit :
                 index.search(query, m_model->rowCount(), {content::EntryKind::Symbol, content::EntryKind::Sign}))
                found << index.entries()[hit.row].place.item;
            m_filter->showFound(found);
        } else if (const auto gathered = m_ui->topics->gathered(m_workspace.records())) {
            m_filter->showFound(*gathered);
        } else {
            m_filter->showTopic(m_ui->topics->topic());
        }
        m_ui->symbols->setCurrentIndex(m_filter->indexOf(m_item));
    }
    const bool any = m_filter->rowCount() > 0;
    m_ui->count->setText(tr("%n symbol(s)", nullptr, m_filter->rowCount()));
    m_ui->symbols->setVisible(any);
    if (any || query.isEmpty())
        m_ui->nothing->setText(emptySentence());
    else
        showNothingFound(*m_ui->nothing, emptySentence(), m_workspace.searchIndex(), query,
                         {content::EntryKind::Symbol, content::EntryKind::Sign});
    m_ui->nothing->setVisible(!any);
}

QString NotationPage::emptySentence() const
{
    if (m_ui->search->text().trimmed().isEmpty())
        return m_ui->topics->emptySentence();
    return tr("No symbol matches. Try its name, another name, a LaTeX command such as \\nabla, the sign itself, or its "
              "code point.");
}

void NotationPage::favouritesChanged()
{
    if (m_ui->topics->topic() == TopicList::favourites)
        applyFilter();
}

void NotationPage::showCurrent()
{
    const content::Symbol *symbol = m_filter->symbol(m_ui->symbols->currentIndex());
    if (!symbol || symbol->id == m_item)
        return;
    m_item = symbol->id;
    m_ui->tabs->setCurrentWidget(m_ui->details);
    m_ui->details->show(*symbol, m_workspace.library());
    emit itemShown(m_item);
}

// The first time, before a person has moved the splitter: the symbol's page gets the most.
void NotationPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    if (m_placed)
        return;
    m_placed = true;
    const int topics = std::min(m_ui->topics->maximumWidth(), width() / 5);
    const int tiles = (width() - topics) * 2 / 5;
    m_ui->splitter->setSizes({topics, tiles, width() - topics - tiles});
}

QString NotationPage::item() const
{
    return m_item;
}

void NotationPage::showItem(const QString &item)
{
    if (item.startsWith(QLatin1String("topic:"))) {
        chooseTopic(item.mid(6));
        return;
    }
    const content::Symbol *symbol = symbolOf(item);
    if (!symbol)
        return;
    m_item = item;
    m_ui->tabs->setCurrentWidget(m_ui->details);
    m_ui->details->show(*symbol, m_workspace.library());
    if (!m_filter->indexOf(item).isValid()) {
        chooseTopic(symbol->topic);
        m_ui->symbols->doItemsLayout(); // or it would scroll by the places of the tiles shown before
    }
    m_ui->symbols->setCurrentIndex(m_filter->indexOf(item));
    m_ui->symbols->scrollTo(m_ui->symbols->currentIndex());
}

void NotationPage::chooseTopic(const QString &topic)
{
    m_ui->search->clear();
    m_ui->topics->choose(topic);
}

void NotationPage::putCurrentAside()
{
    const content::Symbol *symbol = symbolOf(m_item);
    if (symbol && !symbol->latex.isEmpty())
        m_copier->putAside(writingOf(*symbol), symbol->latex.constFirst());
}

QList<QAction *> NotationPage::fileActions() const
{
    return m_sheets->all();
}

QVariantMap NotationPage::state() const
{
    return {{QStringLiteral("topic"), m_ui->topics->topic()},
            {QStringLiteral("search"), m_ui->search->text()},
            {QStringLiteral("tab"), m_ui->tabs->currentIndex()},
            {QStringLiteral("pad"), m_ui->pad->state()},
            {QStringLiteral("scratch"), m_ui->scratch->isOpen()},
            {QStringLiteral("splitter"), m_ui->splitter->saveState()}};
}

void NotationPage::restore(const QVariantMap &state)
{
    m_ui->topics->choose(state.value(QStringLiteral("topic")).toString());
    m_ui->search->setText(state.value(QStringLiteral("search")).toString());
    m_ui->tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt() == 1 ? 1 : 0);
    m_ui->pad->restore(state.value(QStringLiteral("pad")).toMap());
    m_ui->scratch->setOpen(state.value(QStringLiteral("scratch")).toBool());
    m_placed = m_ui->splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
}

void NotationPage::changeEvent(QEvent *event)
{
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_sheets->retranslate();
        m_putAside->setText(tr("Add the shown symbol's command to the scratch list"));
        m_ui->topics->fill(m_workspace.library().notationTopics);
        applyFilter();
    } else if (event->type() == QEvent::FontChange) {
        m_ui->topics->fit();
        showDetails(); // its formulas are set in sizes of their own
    }
}

} // namespace gui
