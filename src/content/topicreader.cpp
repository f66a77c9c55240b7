#include "content/topicreader.h"

namespace content {

Topic readTopic(const Fields &fields)
{
    const QString prerequisites = QStringLiteral("prerequisites");
    return {.id = fields.filledText(QStringLiteral("id")),
            .title = fields.filledText(QStringLiteral("title")),
            .summary = fields.filledText(QStringLiteral("summary")),
            .prerequisites = fields.has(prerequisites) ? fields.texts(prerequisites) : QStringList{}};
}

void overlayTopic(const Fields &fields, Topic &topic)
{
    topic.title = fields.filledText(QStringLiteral("title"));
    topic.summary = fields.filledText(QStringLiteral("summary"));
}

StartPage readStartPage(const Fields &fields)
{
    return {.title = fields.filledText(QStringLiteral("title")),
            .paragraphs = fields.texts(QStringLiteral("paragraphs")),
            .joke = fields.object(QStringLiteral("joke")).filledText(QStringLiteral("caption"))};
}

} // namespace content
