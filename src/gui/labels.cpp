#include "gui/labels.h"

#include "content/place.h"
#include "gui/everything.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gui {

namespace {

struct Label
{
    const char *id;
    const char *name;
};

constexpr std::array kinds = {Label{"book", QT_TRANSLATE_NOOP("Labels", "Book")},
                              Label{"book-series", QT_TRANSLATE_NOOP("Labels", "Book series")},
                              Label{"course", QT_TRANSLATE_NOOP("Labels", "Course")},
                              Label{"video-series", QT_TRANSLATE_NOOP("Labels", "Video series")},
                              Label{"video", QT_TRANSLATE_NOOP("Labels", "Video")},
                              Label{"article", QT_TRANSLATE_NOOP("Labels", "Article")},
                              Label{"reference", QT_TRANSLATE_NOOP("Labels", "Reference")},
                              Label{"interactive", QT_TRANSLATE_NOOP("Labels", "Interactive page")},
                              Label{"tool", QT_TRANSLATE_NOOP("Labels", "Tool")},
                              Label{"website", QT_TRANSLATE_NOOP("Labels", "Website")}};

constexpr std::array levels = {Label{"beginner", QT_TRANSLATE_NOOP("Labels", "Beginner")},
                               Label{"intermediate", QT_TRANSLATE_NOOP("Labels", "Intermediate")},
                               Label{"advanced", QT_TRANSLATE_NOOP("Labels", "Advanced")}};

constexpr std::array signClasses = {Label{"ord", QT_TRANSLATE_NOOP("Labels", "ordinary sign")},
                                    Label{"alpha", QT_TRANSLATE_NOOP("Labels", "letter")},
                                    Label{"op", QT_TRANSLATE_NOOP("Labels", "large operator")},
                                    Label{"bin", QT_TRANSLATE_NOOP("Labels", "binary operator")},
                                    Label{"rel", QT_TRANSLATE_NOOP("Labels", "relation")},
                                    Label{"open", QT_TRANSLATE_NOOP("Labels", "opening delimiter")},
                                    Label{"close", QT_TRANSLATE_NOOP("Labels", "closing delimiter")},
                                    Label{"fence", QT_TRANSLATE_NOOP("Labels", "delimiter")},
                                    Label{"punct", QT_TRANSLATE_NOOP("Labels", "punctuation")},
                                    Label{"accent", QT_TRANSLATE_NOOP("Labels", "accent")},
                                    Label{"accent-below", QT_TRANSLATE_NOOP("Labels", "accent below")},
                                    Label{"wide-accent", QT_TRANSLATE_NOOP("Labels", "wide accent")},
                                    Label{"wide-accent-below", QT_TRANSLATE_NOOP("Labels", "wide accent below")},
                                    Label{"overlay", QT_TRANSLATE_NOOP("Labels", "mark laid over a sign")},
                                    Label{"over", QT_TRANSLATE_NOOP("Labels", "bracket above a formula")},
                                    Label{"under", QT_TRANSLATE_NOOP("Labels", "bracket below a formula")}};

template <class Labels>
QStringList ids(const Labels &labels)
{
    QStringList result;
    for (const Label &label : labels)
        result << QLatin1String(label.id);
    return result;
}

template <class Labels>
QString nameOf(const Labels &labels, const QString &id)
{
    const auto found =
        std::find_if(labels.begin(), labels.end(), [&id](const Label &label) { return id == QLatin1String(label.id); });
    return found == labels.end() ? id : QCoreApplication::translate("Labels", found->name);
}

} // namespace

QStringList resourceKinds()
{
    return ids(kinds);
}

QString signClassName(const QString &signClass)
{
    return nameOf(signClasses, signClass);
}

QString kindName(const QString &kind)
{
    return nameOf(kinds, kind);
}

QStringList resourceLevels()
{
    return ids(levels);
}

QString levelName(const QString &level)
{
    return nameOf(levels, level);
}

QString byline(const content::Resource &resource)
{
    QStringList parts;
    if (!resource.authors.isEmpty())
        parts << resource.authors.join(QStringLiteral(", "));
    else if (!resource.publisher.isEmpty())
        parts << resource.publisher;
    parts << kindName(resource.kind);
    if (resource.year)
        parts << QString::number(*resource.year);
    parts << levelName(resource.level);
    return parts.join(QStringLiteral(" · "));
}

QString topicTitle(const QList<content::Topic> &topics, const QString &id)
{
    const auto found =
        std::find_if(topics.begin(), topics.end(), [&id](const content::Topic &topic) { return topic.id == id; });
    return found == topics.end() ? id : found->title;
}

QString placeTitle(const QString &place, const content::Library &library)
{
    const auto where = content::Place::fromText(place);
    if (const auto *symbol = where.page == u"notation" ? library.symbol(where.item) : nullptr)
        return symbol->name;
    if (const auto *resource = where.page == u"catalogue" ? library.resource(where.item) : nullptr)
        return resource->title;
    return panelTitle(where);
}

QString placeLink(const QString &place, const QString &title)
{
    return QStringLiteral("<a href=\"place:%1\">%2</a>").arg(place.toHtmlEscaped(), title.toHtmlEscaped());
}

} // namespace gui
