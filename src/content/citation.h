#pragma once

#include "content/resource.h"

#include <QString>
#include <QStringList>

namespace content {

/// The forms in which a resource can be cited.
enum class CitationFormat { BibTeX, CslJson, Ris, Text };

/// An author as bibliographies want them; of an organisation, family is the whole name.
struct AuthorName
{
    QString given = {};
    QString family = {};
    bool organisation = false;
};

/// "Gilbert Strang": family Strang. "Ludwig van Beethoven": van Beethoven. Names of one word and those that hold a word
/// such as Academy are taken as organisations.
AuthorName authorName(const QString &name);

/// One entry of a bibliography, or for Text a reference in the style of the APA. Facts that are not known are left out;
/// only the Text says "n.d." where the year is.
QString cite(const Resource &resource, CitationFormat format);

} // namespace content
