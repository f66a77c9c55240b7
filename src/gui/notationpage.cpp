#include "gui/notationpage.h"

#include "ui_notationpage.h"

#include "gui/symboldelegate.h"
#include "gui/workspace.h"

#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>

namespace gui {

NotationPage::NotationPage(Workspace &workspace, QWidget *parent)
    : PageWidget(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::NotationPage>()),
      m_model(new SymbolModel({{tr("Name"), [](const content::Symbol &symbol) { return symbol.name; }}}, this)),
      m_filter(new SymbolFilter(this))
{
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setStretchFactor(2, 1);
    m_ui->nothing->hide();
    m_ui->topics->setFrameShape(QFrame::NoFrame);
    m_filter->setSourceModel(m_model);
    m_ui->symbols->setModel(m_filter);
    m_ui->symbols->setItemDelegate(new SymbolDelegate(this));
    load();

    connect(m_ui->topics, &QListWidget::currentRowChanged, this, [this] {
        m_ui->search->clear();
        applyFilter();
    });
    connect(m_ui->search, &QLineEdit::textChanged, this, &NotationPage::applyFilter);
    connect(m_ui->symbols->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotationPage::showCurrent);
    connect(m_ui->details, &SymbolView::placeRequested, this, &PageWidget::placeRequested);
    connect(m_ui->details, &SymbolView::message, this, &PageWidget::message);
    connect(m_ui->pad, &LatexPad::message, this, &PageWidget::message);
    connect(&workspace, &Workspace::libraryChanged, this, &NotationPage::load);
}

NotationPage::~NotationPage() = default;

void NotationPage::load()
{
    {
        const QSignalBlocker blocker(m_ui->symbols->selectionModel());
        m_model->setRecords(m_workspace.library().symbols);
    }
    fillTopics();
    applyFilter();
    showDetails();
}

void NotationPage::showDetails()
{
    if (const content::Symbol *symbol = m_workspace.library().symbol(m_item))
        m_ui->details->show(*symbol, m_workspace.library());
    else
        m_ui->details->showNothing();
}

void NotationPage::fillTopics()
{
    const QSignalBlocker blocker(m_ui->topics);
    const int kept = std::max(0, m_ui->topics->currentRow());
    m_ui->topics->clear();
    m_ui->topics->addItem(tr("All topics"));
    for (const content::Topic &topic : m_workspace.library().notationTopics) {
        auto *entry = new QListWidgetItem(topic.title, m_ui->topics);
        entry->setData(Qt::UserRole, topic.id);
        entry->setToolTip(topic.summary);
    }
    m_ui->topics->setCurrentRow(std::min(kept, m_ui->topics->count() - 1));
    fitTopics();
}

void NotationPage::fitTopics()
{
    const int line = fontMetrics().height();
    for (int i = 0; i < m_ui->topics->count(); ++i)
        m_ui->topics->item(i)->setSizeHint({0, line * 7 / 4});
    int widest = 0;
    for (int i = 0; i < m_ui->topics->count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_ui->topics->item(i)->text()));
    m_ui->topics->setMinimumWidth(line * 8);
    m_ui->topics->setMaximumWidth(widest + 6 * line);
    fitTiles();
}

// A tile is laid out by the view's font, and the view keeps the sizes it once asked for.
void NotationPage::fitTiles()
{
    const int line = fontMetrics().height();
    m_ui->symbols->setGridSize({line * 17 / 2, line * 13 / 2});
    m_ui->symbols->setMinimumWidth(line * 17 / 2 + m_ui->symbols->verticalScrollBar()->sizeHint().width() + line);
}

void NotationPage::applyFilter()
{
    const QString query = m_ui->search->text().trimmed();
    {
        const QSignalBlocker blocker(m_ui->symbols->selectionModel());
        if (query.isEmpty()) {
            const QListWidgetItem *topic = m_ui->topics->currentItem();
            m_filter->showTopic(topic ? topic->data(Qt::UserRole).toString() : QString());
        } else {
            QStringList found;
            const content::SearchIndex &index = m_workspace.searchIndex();
            for (const content::SearchHit &hit : index.search(query, m_model->rowCount(), {content::EntryKind::Symbol}))
                found << index.entries()[hit.row].place.item;
            m_filter->showFound(found);
        }
        m_ui->symbols->setCurrentIndex(m_filter->indexOf(m_item));
    }
    m_ui->count->setText(tr("%n symbol(s)", nullptr, m_filter->rowCount()));
    m_ui->symbols->setVisible(m_filter->rowCount() > 0);
    m_ui->nothing->setVisible(m_filter->rowCount() == 0);
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
    const content::Symbol *symbol = m_workspace.library().symbol(item);
    if (!symbol)
        return;
    m_item = item;
    m_ui->tabs->setCurrentWidget(m_ui->details);
    m_ui->details->show(*symbol, m_workspace.library());
    if (!m_filter->indexOf(item).isValid()) {
        chooseTopic(symbol->topic);
    }
    m_ui->symbols->setCurrentIndex(m_filter->indexOf(item));
    m_ui->symbols->scrollTo(m_ui->symbols->currentIndex());
}

void NotationPage::chooseTopic(const QString &topic)
{
    m_ui->search->clear();
    for (int row = 0; row < m_ui->topics->count(); ++row)
        if (m_ui->topics->item(row)->data(Qt::UserRole) == topic)
            m_ui->topics->setCurrentRow(row);
}

QVariantMap NotationPage::state() const
{
    return {{QStringLiteral("topic"), m_ui->topics->currentRow()},
            {QStringLiteral("search"), m_ui->search->text()},
            {QStringLiteral("tab"), m_ui->tabs->currentIndex()},
            {QStringLiteral("latex"), m_ui->pad->latex()},
            {QStringLiteral("splitter"), m_ui->splitter->saveState()}};
}

void NotationPage::restore(const QVariantMap &state)
{
    m_ui->topics->setCurrentRow(std::clamp(state.value(QStringLiteral("topic")).toInt(), 0, m_ui->topics->count() - 1));
    m_ui->search->setText(state.value(QStringLiteral("search")).toString());
    m_ui->tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt() == 1 ? 1 : 0);
    if (const QString latex = state.value(QStringLiteral("latex")).toString(); !latex.isEmpty())
        m_ui->pad->setLatex(latex);
    m_placed = m_ui->splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
}

void NotationPage::changeEvent(QEvent *event)
{
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillTopics();
    } else if (event->type() == QEvent::FontChange) {
        fitTopics();
        showDetails(); // its formulas are set in sizes of their own
    }
}

} // namespace gui
