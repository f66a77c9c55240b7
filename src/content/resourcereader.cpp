#include "content/resourcereader.h"

namespace content {

namespace {

QList<Part> readParts(const QList<Fields> &objects)
{
    QList<Part> result;
    result.reserve(objects.size());
    for (const Fields &part : objects)
        result.append({.title = part.filledText(QStringLiteral("title")),
                       .url = part.textOrNull(QStringLiteral("url")),
                       .duration = part.textOrNull(QStringLiteral("duration"))});
    return result;
}

} // namespace

Resource readResource(const Fields &fields)
{
    return {.id = fields.filledText(QStringLiteral("id")),
            .title = fields.filledText(QStringLiteral("title")),
            .authors = fields.texts(QStringLiteral("authors")),
            .kind = fields.filledText(QStringLiteral("kind")),
            .url = fields.filledText(QStringLiteral("url")),
            .alternateUrls = fields.texts(QStringLiteral("alternate_urls")),
            .free = fields.flagOrNull(QStringLiteral("free")),
            .year = fields.wholeOrNull(QStringLiteral("year")),
            .edition = fields.textOrNull(QStringLiteral("edition")),
            .publisher = fields.textOrNull(QStringLiteral("publisher")),
            .isbn = fields.textOrNull(QStringLiteral("isbn")),
            .licence = fields.textOrNull(QStringLiteral("licence")),
            .level = fields.filledText(QStringLiteral("level")),
            .founding = fields.flag(QStringLiteral("founding")),
            .topics = fields.texts(QStringLiteral("topics")),
            .keywords = fields.texts(QStringLiteral("keywords")),
            .prerequisites = fields.texts(QStringLiteral("prerequisites")),
            .partCount = fields.wholeOrNull(QStringLiteral("part_count")),
            .parts = readParts(fields.objects(QStringLiteral("parts"))),
            .summary = fields.filledText(QStringLiteral("summary")),
            .why = fields.filledText(QStringLiteral("why")),
            .symbols = fields.texts(QStringLiteral("symbols")),
            .panels = fields.texts(QStringLiteral("panels"))};
}

void overlayResource(const Fields &fields, Resource &resource)
{
    resource.summary = fields.filledText(QStringLiteral("summary"));
    resource.why = fields.filledText(QStringLiteral("why"));
    resource.keywords = fields.texts(QStringLiteral("keywords"));
}

} // namespace content
