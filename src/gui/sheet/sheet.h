#pragma once

#include "content/library.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace gui {

/// One symbol on a sheet.
struct SheetLine
{
    QString sign = {}; ///< LaTeX that ships typeset
    QString name = {};
    QString command = {};
    QString package = {}; ///< that the command needs; may be empty
    QString spoken = {};
    QString meaning = {};
};

struct SheetSection
{
    QString title = {};
    QList<SheetLine> lines = {};
};

/// A reference to print, with all its words in one language: values only, so that any thread may set it.
struct Sheet
{
    QString title = {};
    QString date = {};
    QStringList captions = {}; ///< of the five columns
    QString pageWords = {};    ///< "Page %1 of %2"
    QString continued = {};    ///< "%1 (continued)"
    QString family = {};       ///< of its font
    bool rightToLeft = false;
    QList<SheetSection> sections = {}; ///< none is empty

    qsizetype lineCount() const;
};

/// What a sheet can show.
enum class SheetChoice { Guide, Favourites, Topic };

/// The symbols in the order of the topics, a section each. topic: an id, for SheetChoice::Topic. Asks the application
/// for its font and the direction of its language.
Sheet makeSheet(const content::Library &library, SheetChoice choice, const QString &topic,
                const QList<content::Place> &favourites, const QDate &date);

} // namespace gui
