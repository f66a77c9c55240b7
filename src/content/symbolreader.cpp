#include "content/symbolreader.h"

namespace content {

namespace {

LatexCommand readCommand(const Fields &fields)
{
    return {.command = fields.filledText(QStringLiteral("command")),
            .package = fields.text(QStringLiteral("package")),
            .mode = fields.filledText(QStringLiteral("mode"))};
}

Meaning readMeaning(const Fields &fields)
{
    return {.context = fields.filledText(QStringLiteral("context")),
            .meaning = fields.filledText(QStringLiteral("meaning")),
            .exampleLatex = fields.filledText(QStringLiteral("example_latex")),
            .readAloud = fields.filledText(QStringLiteral("read_aloud")),
            .since = fields.has(QStringLiteral("since")) ? fields.filledText(QStringLiteral("since")) : QString()};
}

Variant readVariant(const Fields &fields)
{
    return {.source = fields.filledText(QStringLiteral("source")),
            .latex = fields.filledText(QStringLiteral("latex")),
            .meaning = fields.filledText(QStringLiteral("meaning"))};
}

LookAlike readLookAlike(const Fields &fields)
{
    return {.id = fields.filledText(QStringLiteral("id")),
            .difference = fields.filledText(QStringLiteral("difference"))};
}

template <class Item>
QList<Item> readAll(const QList<Fields> &objects, Item (*read)(const Fields &))
{
    QList<Item> result;
    result.reserve(objects.size());
    for (const Fields &object : objects)
        result.append(read(object));
    return result;
}

void overlayMeaning(const Fields &fields, Meaning &meaning)
{
    meaning.context = fields.filledText(QStringLiteral("context"));
    meaning.meaning = fields.filledText(QStringLiteral("meaning"));
    meaning.readAloud = fields.filledText(QStringLiteral("read_aloud"));
    if (!meaning.since.isEmpty())
        meaning.since = fields.filledText(QStringLiteral("since"));
}

// Most sources are authors, whose names stay; "German texts" is a text like any other.
void overlayVariant(const Fields &fields, Variant &variant)
{
    const QString source = QStringLiteral("source");
    variant.meaning = fields.filledText(QStringLiteral("meaning"));
    if (fields.has(source))
        variant.source = fields.filledText(source);
}

template <class Item>
void overlayAll(const Fields &fields, const QString &name, QList<Item> &items, void (*overlay)(const Fields &, Item &))
{
    const QList<Fields> objects = fields.objects(name);
    fields.expectLength(name, objects.size(), items.size());
    for (qsizetype i = 0; i < qMin(objects.size(), items.size()); ++i)
        overlay(objects[i], items[i]);
}

} // namespace

Symbol readSymbol(const Fields &fields, const QString &topic)
{
    return {.id = fields.filledText(QStringLiteral("id")),
            .topic = topic,
            .name = fields.filledText(QStringLiteral("name")),
            .aliases = fields.texts(QStringLiteral("aliases")),
            .spoken = fields.filledText(QStringLiteral("spoken")),
            .display = fields.filledText(QStringLiteral("display")),
            .latex = readAll(fields.objects(QStringLiteral("latex")), readCommand),
            .character = fields.text(QStringLiteral("character")),
            .html = fields.text(QStringLiteral("html")),
            .typst = fields.text(QStringLiteral("typst")),
            .meanings = readAll(fields.objects(QStringLiteral("meanings")), readMeaning),
            .variants = readAll(fields.objects(QStringLiteral("variants")), readVariant),
            .confusedWith = readAll(fields.objects(QStringLiteral("confused_with")), readLookAlike),
            .related = fields.texts(QStringLiteral("related")),
            .resources = fields.texts(QStringLiteral("resources")),
            .panels = fields.texts(QStringLiteral("panels"))};
}

void overlaySymbol(const Fields &fields, Symbol &symbol)
{
    symbol.name = fields.filledText(QStringLiteral("name"));
    symbol.aliases = fields.texts(QStringLiteral("aliases"));
    symbol.spoken = fields.filledText(QStringLiteral("spoken"));
    overlayAll(fields, QStringLiteral("meanings"), symbol.meanings, overlayMeaning);
    overlayAll(fields, QStringLiteral("variants"), symbol.variants, overlayVariant);
    const QStringList differences = fields.texts(QStringLiteral("confused_with"));
    fields.expectLength(QStringLiteral("confused_with"), differences.size(), symbol.confusedWith.size());
    for (qsizetype i = 0; i < qMin(differences.size(), symbol.confusedWith.size()); ++i)
        symbol.confusedWith[i].difference = differences[i];
}

} // namespace content
