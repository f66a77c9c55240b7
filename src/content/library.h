#pragma once

#include "content/resource.h"
#include "content/sign.h"
#include "content/symbol.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace content {

/// A topic of the notation guide or of the catalogue. prerequisites: topics of the same list (catalogue only).
struct Topic
{
    QString id = {};
    QString title = {};
    QString summary = {};
    QStringList prerequisites = {};
};

/// What the catalogue shows while nothing is selected.
struct StartPage
{
    QString title = {};
    QStringList paragraphs = {};
    QString joke = {};
};

/// A content file that could not be read, or a record in it that was left out: one sentence for a person, translated.
struct ContentProblem
{
    QString file = {};
    QString message = {};
};

/// All shipped content in one language.
struct Library
{
    QString folder = {};   ///< where it was read
    QString language = {}; ///< of its texts; empty for English
    QList<Topic> notationTopics = {};
    QList<Topic> catalogueTopics = {};
    QList<Symbol> symbols = {};
    QList<Resource> resources = {};
    StartPage start = {};

    /// nullptr where there is none.
    const Symbol *symbol(const QString &id) const;
    const Resource *resource(const QString &id) const;
    /// All signs of Unicode's mathematics. They take some milliseconds to read, so that the first call does it and not
    /// the start of the program. Any thread may ask.
    const Signs &signs() const;
    /// What was wrong with them.
    QList<ContentProblem> signProblems() const;

    /// The rows of symbols and resources by id; made by loadLibrary.
    QHash<QString, qsizetype> symbolRows = {};
    QHash<QString, qsizetype> resourceRows = {};
    struct LazySigns;
    std::shared_ptr<LazySigns> lazySigns = {};
};

struct LoadedLibrary
{
    Library library = {};
    QList<ContentProblem> problems = {};
};

/// Reads *.json of a folder (":/content" in the program) and overlays the texts of `folder/LANGUAGE`; a text that a
/// language lacks stays English. What is broken is left out and told; the rest loads.
LoadedLibrary loadLibrary(const QString &folder, const QString &language);

} // namespace content
