#pragma once

#include "content/library.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>

namespace content {

/// One filter of the search language: a field, what it may be, and whether it must not be.
struct CatalogueCondition
{
    enum class Field { Topic, Kind, Level, Author, Free, Is, Year };

    Field field = Field::Kind;
    bool excluded = false;
    QString typed = {};        ///< as it was written, "-kind:video", to name it to the person
    QStringList accepted = {}; ///< ids of topics, kinds, levels; "yes" or "no"; states; of an author the folded words
    int from = std::numeric_limits<int>::min(); ///< years, both ends included
    int to = std::numeric_limits<int>::max();
};

/// A filter whose value nobody knows; it is left out. field: "kind"; value: as typed.
struct UnknownValue
{
    QString field = {};
    QString value = {};
};

/// What the search language of the catalogue says: words and "phrases" for the full text, and filters
///   topic:linear  kind:book  level:beginner  author:strang  author:"gilbert strang"
///   free:yes  is:favourite  is:founding  year:2015  year:>2015  year:<=2000  year:2010..2020
/// Names of fields and values may be in capitals. The beginning of a word of a topic, kind or level will do, but its
/// very name means it alone. All filters must hold, but of several kinds, levels or prices one. A minus before a
/// filter, a word or a phrase shuts out what has it. A filter without a value yet says nothing; a word with a colon
/// after what is no field is a word.
struct CatalogueQuery
{
    QString words = {};       ///< for the full text; phrases in quotation marks
    QStringList shutOut = {}; ///< words and phrases that must not occur
    QList<CatalogueCondition> conditions = {};
    QList<UnknownValue> unknown = {};

    static CatalogueQuery fromText(const QString &text, const QList<Topic> &topics);
    /// Adds a filter as if it had been typed: field "kind", value "book".
    void add(const QString &field, const QString &value, const QList<Topic> &topics);
    bool isEmpty() const { return words.isEmpty() && shutOut.isEmpty() && conditions.isEmpty(); }
    /// The same without one filter, or without all those of a field.
    CatalogueQuery without(qsizetype condition) const;
    CatalogueQuery without(CatalogueCondition::Field field) const;

    /// Whether the filters and what is shut out let a resource pass; the words are the full text's matter.
    /// favourites: ids.
    bool accepts(const Resource &resource, const QStringList &favourites = {}) const;
};

/// How many of the resources have each value of a field (topic, kind, level, free: "yes" and "no") if the query's own
/// filters of that field are left aside.
QHash<QString, int> facet(CatalogueCondition::Field field, const CatalogueQuery &query,
                          const QList<const Resource *> &resources, const QStringList &favourites = {});

/// A filter and how many resources would be found without it.
struct Relief
{
    QString filter = {};
    int count = 0;
};

/// Where nothing is found: the filters without which something is, most first.
QList<Relief> reliefs(const CatalogueQuery &query, const QList<const Resource *> &resources,
                      const QStringList &favourites = {});

} // namespace content
