#include "gui/sheet/sheet.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace gui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Sheet", text);
}

SheetLine lineOf(const content::Sign &sign)
{
    const content::LatexCommand command = sign.commands.value(0);
    return {.sign = sign.display,
            .name = sign.name,
            .command = command.command,
            .package = command.package,
            .spoken = {},
            .meaning = sign.codeText()};
}

SheetLine lineOf(const content::Symbol &symbol)
{
    const content::LatexCommand command = symbol.latex.value(0);
    return {.sign = symbol.display,
            .name = symbol.name,
            .command = command.command,
            .package = command.package,
            .spoken = symbol.spoken,
            .meaning = symbol.meanings.value(0).meaning};
}

QString topicTitle(const content::Library &library, const QString &topic)
{
    const auto found = std::find_if(library.notationTopics.begin(), library.notationTopics.end(),
                                    [&topic](const content::Topic &other) { return other.id == topic; });
    return found == library.notationTopics.end() ? topic : found->title;
}

QString titleOf(const content::Library &library, SheetChoice choice, const QString &topic)
{
    switch (choice) {
    case SheetChoice::Guide:
        return words(QT_TRANSLATE_NOOP("Sheet", "Notation guide"));
    case SheetChoice::Favourites:
        return words(QT_TRANSLATE_NOOP("Sheet", "Notation: favourites"));
    case SheetChoice::Topic:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Sheet", "Notation: %1")).arg(topicTitle(library, topic));
}

} // namespace

qsizetype Sheet::lineCount() const
{
    qsizetype count = 0;
    for (const SheetSection &section : sections)
        count += section.lines.size();
    return count;
}

Sheet makeSheet(const content::Library &library, SheetChoice choice, const QString &topic,
                const QList<content::Place> &favourites, const QDate &date)
{
    Sheet sheet{.title = titleOf(library, choice, topic),
                .date = QLocale(library.language.isEmpty() ? QStringLiteral("en") : library.language)
                            .toString(date, words(QT_TRANSLATE_NOOP("Sheet", "d MMMM yyyy"))),
                .captions = {words(QT_TRANSLATE_NOOP("Sheet", "Sign")), words(QT_TRANSLATE_NOOP("Sheet", "Name")),
                             words(QT_TRANSLATE_NOOP("Sheet", "LaTeX and package")),
                             words(QT_TRANSLATE_NOOP("Sheet", "Read aloud")),
                             words(QT_TRANSLATE_NOOP("Sheet", "Meaning"))},
                .pageWords = words(QT_TRANSLATE_NOOP("Sheet", "Page %1 of %2")),
                .continued = words(QT_TRANSLATE_NOOP("Sheet", "%1 (continued)")),
                .family = QApplication::font().family(),
                .rightToLeft = QApplication::isRightToLeft()};
    QStringList kept;
    for (const content::Place &place : favourites)
        if (place.page == u"notation")
            kept << place.item;
    for (const content::Topic &one : library.notationTopics) {
        SheetSection section{.title = one.title};
        for (const content::Symbol &symbol : library.symbols)
            if (symbol.topic == one.id && (choice != SheetChoice::Topic || one.id == topic)
                && (choice != SheetChoice::Favourites || kept.contains(symbol.id)))
                section.lines << lineOf(symbol);
        if (!section.lines.isEmpty())
            sheet.sections << section;
    }
    SheetSection signs{.title = words(QT_TRANSLATE_NOOP("Sheet", "Signs of Unicode"))};
    for (const QString &id : kept)
        if (const content::Sign *sign = choice == SheetChoice::Favourites ? library.signs().byId(id) : nullptr)
            signs.lines << lineOf(*sign);
    if (!signs.lines.isEmpty())
        sheet.sections << signs;
    return sheet;
}

} // namespace gui
