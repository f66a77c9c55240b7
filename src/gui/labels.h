#pragma once

#include "content/library.h"

#include <QString>
#include <QStringList>

namespace gui {

/// The kinds and levels of resources in their order, and their names for people.
QStringList resourceKinds();
QString kindName(const QString &kind);
QStringList resourceLevels();
QString levelName(const QString &level);

/// What a class of signs is called: "relation", "opening delimiter".
QString signClassName(const QString &signClass);

/// "Gilbert Strang, 2018, course".
QString byline(const content::Resource &resource);
/// The title of a topic of the catalogue or the notation guide, its id where there is none.
QString topicTitle(const QList<content::Topic> &topics, const QString &id);
/// What a place is called: "Matrices: eigen", a symbol's name, a resource's title.
QString placeTitle(const QString &place, const content::Library &library);

/// A link inside the program for rich text; the title is escaped.
QString placeLink(const QString &place, const QString &title);

} // namespace gui
