#include "gui/finder.h"

#include "gui/everything.h"
#include "gui/finderdelegate.h"
#include "gui/workspace.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr qsizetype mostHits = 60;
constexpr int mostRecent = 12;

} // namespace

Finder::Finder(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_query(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_status(new QLabel(this)),
      m_model(new QStandardItemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(this));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; the arrows reach the list from there
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    connect(m_query, &QLineEdit::textChanged, this, &Finder::find);
    connect(m_list, &QListView::clicked, this, &Finder::choose);
    retranslate();
}

void Finder::ask()
{
    const int em = fontMetrics().height();
    resize(std::min(em * 44, parentWidget()->width() - 2 * em), std::min(em * 30, parentWidget()->height() - 2 * em));
    m_query->clear();
    find();
    show();
    raise();
    activateWindow();
    m_query->setFocus();
}

void Finder::find()
{
    m_model->clear();
    const QString query = m_query->text().trimmed();
    if (query.isEmpty()) {
        showRecent();
        return;
    }
    const content::SearchIndex &index = m_workspace.searchIndex();
    const QList<content::SearchHit> hits = index.search(query, mostHits);
    QList<content::EntryKind> kinds; // groups in the order of their best hit
    for (const content::SearchHit &hit : hits)
        if (const auto kind = index.entries()[hit.row].kind; !kinds.contains(kind))
            kinds << kind;
    for (const content::EntryKind kind : kinds) {
        addHeader(kindTitle(kind));
        for (const content::SearchHit &hit : hits) {
            const content::SearchEntry &entry = index.entries()[hit.row];
            if (entry.kind == kind)
                addEntry(entry.place, entry.title, reasonText(hit, entry), signOf(entry.place, m_workspace.library()));
        }
    }
    if (hits.isEmpty())
        showSuggestions(query);
    selectFirst();
    tell(hits.isEmpty()
             ? tr("Nothing found for “%1”. Try fewer letters, a LaTeX command such as \\nabla, or the sign itself.")
                   .arg(query)
             : tr("%n result(s)", nullptr, static_cast<int>(hits.size())));
}

void Finder::showRecent()
{
    const content::SearchIndex &index = m_workspace.searchIndex();
    const auto addPlaces = [&](const QString &header, const QList<content::Place> &places) {
        bool headed = false;
        for (const content::Place &place : places) {
            const auto found =
                std::find_if(index.entries().begin(), index.entries().end(),
                             [&place](const content::SearchEntry &entry) { return entry.place == place; });
            if (found == index.entries().end())
                continue;
            if (!headed)
                addHeader(header);
            headed = true;
            addEntry(place, found->title, kindTitle(found->kind), signOf(place, m_workspace.library()));
        }
    };
    addPlaces(tr("Opened last"), m_workspace.records().recent(mostRecent));
    addPlaces(tr("Favourites"), m_workspace.records().favourites());
    selectFirst();
    tell(m_model->rowCount() > 0
             ? tr("Type to search everything.")
             : tr("Type a name, a topic, a LaTeX command or a sign: “eigen”, “\\nabla”, “∇”, “huber”."));
}

void Finder::showSuggestions(const QString &query)
{
    const QStringList names = m_workspace.searchIndex().suggestions(query);
    if (!names.isEmpty())
        addHeader(tr("Nearest spellings"));
    for (const QString &name : names) {
        addEntry({}, name, tr("search for it"), {});
        m_model->item(m_model->rowCount() - 1)->setData(name, SuggestionRole);
    }
}

void Finder::addHeader(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, HeaderRole);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void Finder::addEntry(const content::Place &place, const QString &title, const QString &note, const QString &sign)
{
    auto *item = new QStandardItem(title);
    item->setData(place.text(), PlaceRole);
    item->setData(note, NoteRole);
    item->setData(sign, SignRole);
    item->setData(note.isEmpty() ? title : title + QStringLiteral(", ") + note, Qt::AccessibleTextRole);
    item->setToolTip(note);
    m_model->appendRow(item);
}

void Finder::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            m_list->scrollToTop();
            return;
        }
}

void Finder::move(int rows)
{
    int row = m_list->currentIndex().row();
    const int step = rows < 0 ? -1 : 1;
    for (int left = std::abs(rows); left > 0;) {
        const int next = row + step;
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
        left -= m_model->item(row)->isEnabled() ? 1 : 0;
    }
    if (row >= 0 && m_model->item(row) && m_model->item(row)->isEnabled())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void Finder::choose()
{
    if (const QString name = m_list->currentIndex().data(SuggestionRole).toString(); !name.isEmpty()) {
        m_query->setText(name);
        return;
    }
    const QString place = m_list->currentIndex().data(PlaceRole).toString();
    if (place.isEmpty())
        return;
    hide();
    emit chosen(content::Place::fromText(place));
}

void Finder::tell(const QString &text)
{
    m_status->setText(text);
    m_query->setAccessibleDescription(text);
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        m_query->text().isEmpty() ? hide() : m_query->clear();
        return true;
    default:
        return false;
    }
}

void Finder::retranslate()
{
    setWindowTitle(tr("Search everything"));
    m_query->setPlaceholderText(tr("Search…"));
    m_query->setAccessibleName(tr("Search everything"));
    m_list->setAccessibleName(tr("Results"));
}

void Finder::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
