#include "gui/everything.h"

#include "calculators/operations.h"
#include "gui/labels.h"
#include "gui/pages.h"
#include "gui/translated.h"
#include "numerics/activations.h"
#include "numerics/distributions.h"
#include "numerics/losses.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace gui {

namespace {

using content::EntryKind;
using content::MatchReason;
using content::SearchEntry;

QStringList translatedList(const std::vector<core::Text> &texts)
{
    QStringList result;
    for (const core::Text &text : texts)
        result << translated(text);
    return result;
}

QString spaced(const std::string &id)
{
    return QString::fromStdString(id).replace(u'_', u' ');
}

void addPages(QList<SearchEntry> &entries)
{
    for (const Page &page : pages())
        entries << SearchEntry{.place = {.page = page.id},
                               .kind = EntryKind::Page,
                               .title = translated(page.title),
                               .keywords = {page.id},
                               .body = translated(page.summary)};
}

/// Under which heading an operation's place is found; nothing where it is found as something else, as most operations
/// of a distribution are as the distribution.
std::optional<EntryKind> kindOf(const content::Place &place)
{
    if (place.page == u"matrices")
        return EntryKind::MatrixOperation;
    if (place.page == u"probability")
        return EntryKind::Probability;
    if (place.page == u"distributions" && place.item == u"fit")
        return EntryKind::Distribution;
    if (place.page == u"data")
        return EntryKind::Data;
    if (place.page == u"activations" && !place.item.isEmpty())
        return EntryKind::Activation;
    return {};
}

void addOperations(QList<SearchEntry> &entries)
{
    for (const core::Operation &operation : calculators::operations()) {
        const auto place = content::Place::fromText(QString::fromStdString(operation.place));
        const auto kind = kindOf(place);
        const auto same = [&place](const SearchEntry &entry) { return entry.place == place; };
        if (!kind || std::any_of(entries.begin(), entries.end(), same))
            continue;
        entries << SearchEntry{.place = place,
                               .kind = *kind,
                               .title = translated(operation.title),
                               .aliases = translatedList(operation.aliases),
                               .keywords = {QString::fromStdString(operation.name)},
                               .body = translated(operation.summary)};
    }
}

template <class Row>
QStringList aliasesOf(const Row &row)
{
    QStringList aliases{spaced(row.id)};
    if constexpr (requires { row.aliases; })
        aliases << translatedList(row.aliases);
    return aliases;
}

template <class Table>
void addTable(QList<SearchEntry> &entries, const Table &table, const QString &page, EntryKind kind)
{
    for (const auto &row : table) {
        const content::Place place{.page = page, .item = QString::fromStdString(row.id)};
        const auto same = [&place](const SearchEntry &entry) { return entry.place == place; };
        entries.removeIf(same);
        entries << SearchEntry{.place = place,
                               .kind = kind,
                               .title = translated(row.name),
                               .aliases = aliasesOf(row),
                               .body = translated(row.meaning)};
    }
}

void addLosses(QList<SearchEntry> &entries)
{
    addTable(entries, numerics::losses(), QStringLiteral("losses"), EntryKind::Loss);
}

} // namespace

QList<SearchEntry> everything(const content::Library &library)
{
    QList<SearchEntry> entries;
    addPages(entries);
    entries << content::searchEntries(library);
    addOperations(entries);
    addTable(entries, numerics::distributions(), QStringLiteral("distributions"), EntryKind::Distribution);
    addTable(entries, numerics::activations(), QStringLiteral("activations"), EntryKind::Activation);
    addLosses(entries);
    return entries;
}

QString kindTitle(EntryKind kind)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Finder", text); };
    switch (kind) {
    case EntryKind::Page:
        return words(QT_TRANSLATE_NOOP("Finder", "Pages"));
    case EntryKind::Symbol:
        return words(QT_TRANSLATE_NOOP("Finder", "Symbols"));
    case EntryKind::Resource:
        return words(QT_TRANSLATE_NOOP("Finder", "Resources"));
    case EntryKind::Topic:
        return words(QT_TRANSLATE_NOOP("Finder", "Topics"));
    case EntryKind::MatrixOperation:
        return words(QT_TRANSLATE_NOOP("Finder", "Matrix operations"));
    case EntryKind::Probability:
        return words(QT_TRANSLATE_NOOP("Finder", "Probability"));
    case EntryKind::Data:
        return words(QT_TRANSLATE_NOOP("Finder", "Data"));
    case EntryKind::Distribution:
        return words(QT_TRANSLATE_NOOP("Finder", "Distributions"));
    case EntryKind::Activation:
        return words(QT_TRANSLATE_NOOP("Finder", "Activations"));
    case EntryKind::Loss:
        return words(QT_TRANSLATE_NOOP("Finder", "Losses"));
    case EntryKind::Sign:
        return words(QT_TRANSLATE_NOOP("Finder", "Signs of Unicode"));
    }
    return {};
}

// What an entry is; the body of a symbol begins with how it is read aloud.
static QString firstSentence(const SearchEntry &entry)
{
    return entry.body.section(u'\n', entry.kind == EntryKind::Symbol ? 1 : 0).section(u'\n', 0, 0);
}

QString reasonText(const content::SearchHit &hit, const SearchEntry &entry)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Finder", text); };
    switch (hit.reason) {
    case MatchReason::Title:
        return firstSentence(entry);
    case MatchReason::Key:
        return words(QT_TRANSLATE_NOOP("Finder", "written %1")).arg(hit.matched);
    case MatchReason::Alias:
        return words(QT_TRANSLATE_NOOP("Finder", "also called “%1”")).arg(hit.matched);
    case MatchReason::Reading:
        return words(QT_TRANSLATE_NOOP("Finder", "read “%1”")).arg(hit.matched);
    case MatchReason::Keyword:
        return words(QT_TRANSLATE_NOOP("Finder", "about “%1”")).arg(hit.matched);
    case MatchReason::Body:
        return words(QT_TRANSLATE_NOOP("Finder", "mentions “%1”")).arg(hit.matched);
    case MatchReason::Spelling:
        return words(QT_TRANSLATE_NOOP("Finder", "spelt like “%1”")).arg(hit.matched);
    }
    return {};
}

QString signOf(const content::Place &place, const content::Library &library)
{
    if (place.page != u"notation")
        return {};
    if (const content::Symbol *symbol = library.symbol(place.item))
        return symbol->display;
    const content::Sign *sign = library.signs().byId(place.item);
    return sign ? sign->display : QString();
}

QString panelTitle(const content::Place &place)
{
    const auto found =
        std::find_if(pages().begin(), pages().end(), [&place](const Page &page) { return page.id == place.page; });
    QString page = found == pages().end() ? place.page : translated(found->title);
    QList<SearchEntry> entries;
    addOperations(entries);
    addTable(entries, numerics::distributions(), QStringLiteral("distributions"), EntryKind::Distribution);
    addTable(entries, numerics::activations(), QStringLiteral("activations"), EntryKind::Activation);
    addLosses(entries);
    for (const SearchEntry &entry : entries)
        if (entry.place == place)
            return QCoreApplication::translate("Labels", "%1: %2").arg(page, entry.title);
    return page;
}

} // namespace gui
