#include "content/library.h"

#include "content/contentfile.h"
#include "content/resourcereader.h"
#include "content/signreader.h"
#include "content/symbolreader.h"
#include "content/topicreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <mutex>

namespace content {

namespace {

const QString symbolPrefix = QStringLiteral("symbols-");
const QString suffix = QStringLiteral(".json");

/// Refuses an id that was there already.
template <class Record>
std::function<QString(const Record &)> uniqueIn(QSet<QString> &ids)
{
    return [&ids](const Record &record) {
        if (ids.contains(record.id))
            return QCoreApplication::translate("ContentFile", "another record has the same id");
        ids.insert(record.id);
        return QString();
    };
}

/// Everything that reading one folder in one language needs.
struct Loading
{
    QString folder;
    QString language; ///< empty where only English is wanted
    LoadedLibrary loaded = {};

    ContentFile file(const QString &name) { return {folder, name, &loaded.problems}; }
    template <class Record>
    void overlay(const QString &name, QList<Record> &records, void (*read)(const Fields &, Record &))
    {
        if (!language.isEmpty())
            overlayTexts<Record>(file(language + u'/' + name), records, read);
    }
};

QList<Topic> loadTopics(Loading &loading, const QString &name)
{
    QSet<QString> ids;
    QList<Topic> topics = loading.file(name).records<Topic>(QStringLiteral("topics"), readTopic, uniqueIn<Topic>(ids));
    loading.overlay(name, topics, overlayTopic);
    return topics;
}

void loadSymbols(Loading &loading)
{
    QStringList topics;
    for (const Topic &topic : loading.loaded.library.notationTopics)
        topics.append(topic.id);
    // A file whose topic is not listed is read all the same: its symbols are then in no topic, but can be found.
    for (const QString &name :
         QDir(loading.folder).entryList({symbolPrefix + u'*' + suffix}, QDir::Files, QDir::Name)) {
        const QString topic = name.mid(symbolPrefix.size()).chopped(suffix.size());
        if (!topics.contains(topic))
            topics.append(topic);
    }
    QSet<QString> ids;
    for (const QString &topic : topics) {
        const QString name = symbolPrefix + topic + suffix;
        QList<Symbol> symbols = loading.file(name).records<Symbol>(
            QStringLiteral("symbols"), [&topic](const Fields &fields) { return readSymbol(fields, topic); },
            uniqueIn<Symbol>(ids));
        if (!symbols.isEmpty())
            loading.overlay(name, symbols, overlaySymbol);
        loading.loaded.library.symbols.append(symbols);
    }
}

void loadResources(Loading &loading)
{
    const QString name = QStringLiteral("resources.json");
    QSet<QString> ids;
    loading.loaded.library.resources =
        loading.file(name).records<Resource>(QStringLiteral("resources"), readResource, uniqueIn<Resource>(ids));
    loading.overlay(name, loading.loaded.library.resources, overlayResource);
}

void loadStartPage(Loading &loading, const QString &name)
{
    const ContentFile file = loading.file(name);
    if (!file.isSound())
        return;
    QList<Complaint> complaints;
    const StartPage start = readStartPage(Fields(file.root(), &complaints));
    if (complaints.isEmpty())
        loading.loaded.library.start = start;
    else
        file.tell(QCoreApplication::translate("ContentFile", "The content file %1 was left out: %2.")
                      .arg(name, complaints.first().clause));
}

template <class Record>
QHash<QString, qsizetype> rowsById(const QList<Record> &records)
{
    QHash<QString, qsizetype> rows;
    rows.reserve(records.size());
    for (qsizetype row = 0; row < records.size(); ++row)
        rows.insert(records[row].id, row);
    return rows;
}

} // namespace

struct Library::LazySigns
{
    QString folder = {};
    QList<Symbol> symbols = {};
    std::once_flag read = {};
    Signs signs = {};
    QList<ContentProblem> problems = {};

    void ensure()
    {
        std::call_once(read, [this] { signs = readSigns(folder, symbols, &problems); });
    }
};

const Signs &Library::signs() const
{
    static const Signs none;
    if (!lazySigns)
        return none;
    lazySigns->ensure();
    return lazySigns->signs;
}

QList<ContentProblem> Library::signProblems() const
{
    signs();
    return lazySigns ? lazySigns->problems : QList<ContentProblem>();
}

const Symbol *Library::symbol(const QString &id) const
{
    const auto row = symbolRows.constFind(id);
    return row == symbolRows.constEnd() ? nullptr : &symbols[*row];
}

const Resource *Library::resource(const QString &id) const
{
    const auto row = resourceRows.constFind(id);
    return row == resourceRows.constEnd() ? nullptr : &resources[*row];
}

LoadedLibrary loadLibrary(const QString &folder, const QString &language)
{
    const bool translated = !language.isEmpty() && QDir(QDir(folder).filePath(language)).exists();
    Loading loading{.folder = folder, .language = translated ? language : QString()};
    Library &library = loading.loaded.library;
    library.notationTopics = loadTopics(loading, QStringLiteral("notation.json"));
    library.catalogueTopics = loadTopics(loading, QStringLiteral("topics.json"));
    loadSymbols(loading);
    loadResources(loading);
    loadStartPage(loading, QStringLiteral("start.json"));
    if (translated)
        loadStartPage(loading, loading.language + QStringLiteral("/start.json"));
    library.symbolRows = rowsById(library.symbols);
    library.resourceRows = rowsById(library.resources);
    library.folder = folder;
    library.language = loading.language;
    library.lazySigns = std::make_shared<Library::LazySigns>(folder, library.symbols);
    return std::move(loading.loaded);
}

} // namespace content
