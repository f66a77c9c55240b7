#include "gui/views/resourcetext.h"

#include "content/learningpath.h"
#include "gui/labels.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace gui {

namespace {

// Gives the functions of this file a context for their texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::ResourceView)
};

QString paragraph(const QString &html)
{
    return QStringLiteral("<p>%1</p>").arg(html);
}

QString fact(const QString &name, const QString &html)
{
    return html.isEmpty()
               ? QString()
               : QStringLiteral("<tr><td style=\"padding-right:1em\"><b>%1</b></td><td>%2</td></tr>").arg(name, html);
}

QString topicList(const QStringList &ids, const content::Library &library)
{
    QStringList titles;
    for (const QString &id : ids)
        titles << topicTitle(library.catalogueTopics, id).toHtmlEscaped();
    return titles.join(QStringLiteral(", "));
}

QString priceText(const content::Resource &resource)
{
    if (!resource.free)
        return {};
    return *resource.free ? Words::tr("free to read or watch") : Words::tr("to be bought");
}

QString editionText(const QString &edition)
{
    bool isNumber = false;
    edition.toInt(&isNumber);
    return isNumber ? Words::tr("Edition %1").arg(edition) : edition.toHtmlEscaped();
}

QString facts(const content::Resource &resource, const content::Library &library)
{
    const QString rows =
        fact(Words::tr("Level"), levelName(resource.level))
        + fact(Words::tr("Teaches"), topicList(resource.topics, library))
        + fact(Words::tr("Know first"), topicList(resource.prerequisites, library))
        + fact(Words::tr("Price"), priceText(resource))
        + fact(Words::tr("Year"), resource.year ? QString::number(*resource.year) : QString())
        + fact(Words::tr("Edition"), editionText(resource.edition))
        + fact(Words::tr("Publisher"), resource.publisher.toHtmlEscaped()) + fact(Words::tr("ISBN"), resource.isbn)
        + fact(Words::tr("Licence"), resource.licence.toHtmlEscaped())
        + fact(Words::tr("Parts"), resource.partCount ? QString::number(*resource.partCount) : QString())
        + fact(Words::tr("Address"), QStringLiteral("<span dir=\"ltr\">%1</span>").arg(resource.url.toHtmlEscaped()));
    return QStringLiteral("<table cellspacing=\"2\">%1</table>").arg(rows);
}

QString partRow(const content::Part &part)
{
    QString title = part.title.toHtmlEscaped();
    if (!part.url.isEmpty())
        title = QStringLiteral("<a href=\"%1\">%2</a>").arg(part.url.toHtmlEscaped(), title);
    const QString copy =
        part.url.isEmpty()
            ? QString()
            : QStringLiteral("<a href=\"copy:%1\">%2</a>").arg(part.url.toHtmlEscaped(), Words::tr("Copy link"));
    return QStringLiteral("<tr><td style=\"padding-right:1em\">%1</td><td align=\"right\" "
                          "style=\"padding-right:1em\">%2</td><td>%3</td></tr>")
        .arg(title, part.duration, copy);
}

QString partTable(const content::Resource &resource)
{
    if (resource.parts.isEmpty())
        return {};
    QString rows;
    for (const content::Part &part : resource.parts)
        rows += partRow(part);
    return QStringLiteral("<h3>%1</h3><table cellspacing=\"2\">%2</table>").arg(Words::tr("Contents"), rows);
}

QString links(const QString &heading, const QStringList &places, const content::Library &library)
{
    QStringList items;
    for (const QString &place : places)
        items << placeLink(place, placeTitle(place, library));
    return items.isEmpty() ? QString()
                           : QStringLiteral("<h3>%1</h3>").arg(heading) + paragraph(items.join(QStringLiteral(" · ")));
}

/// What to study before, one thing after the other, by one who begins.
QString wayHere(const content::Resource &resource, const content::Library &library)
{
    QStringList steps;
    for (const QString &id : content::learningPath(resource.id, library).value_or(QStringList()))
        if (const content::Resource *step = library.resource(id); step && id != resource.id)
            steps << placeLink(QLatin1String("catalogue/") + id, step->title);
    if (steps.isEmpty())
        return {};
    const QString arrow = QGuiApplication::isRightToLeft() ? QStringLiteral(" ← ") : QStringLiteral(" → ");
    return QStringLiteral("<h3>%1</h3>").arg(Words::tr("A way here from the beginning")) + paragraph(steps.join(arrow));
}

} // namespace

QString resourceHtml(const content::Resource &resource, const content::Library &library)
{
    QStringList symbols;
    for (const QString &id : resource.symbols)
        if (library.symbol(id))
            symbols << QLatin1String("notation/") + id;
    return paragraph(byline(resource).toHtmlEscaped()) + paragraph(resource.summary.toHtmlEscaped())
           + paragraph(QStringLiteral("<b>%1</b> %2").arg(Words::tr("Why it is here:"), resource.why.toHtmlEscaped()))
           + links(Words::tr("Try it in Nabla"), resource.panels, library)
           + links(Words::tr("Its notation"), symbols, library)
           + QStringLiteral("<h3>%1</h3>").arg(Words::tr("At a glance")) + facts(resource, library)
           + wayHere(resource, library) + partTable(resource);
}

QString startHtml(const content::StartPage &start)
{
    QString html;
    for (const QString &text : start.paragraphs)
        html += paragraph(text.toHtmlEscaped());
    return html
           + QStringLiteral("<p align=\"center\"><img src=\"joke\"/><br/><i>%1</i></p>")
                 .arg(start.joke.toHtmlEscaped());
}

} // namespace gui
