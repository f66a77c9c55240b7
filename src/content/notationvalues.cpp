#include "content/notationvalues.h"

#include "content/lookup.h"

namespace content {

namespace {

using core::Array;
using core::Object;

template <class Item>
Array arrayOf(const QList<Item> &items, Object (*object)(const Item &))
{
    Array result;
    for (const Item &item : items)
        result.emplace_back(object(item));
    return result;
}

Object commandObject(const LatexCommand &command)
{
    return {
        {"command", valueOf(command.command)}, {"package", valueOf(command.package)}, {"mode", valueOf(command.mode)}};
}

Object variantObject(const Variant &variant)
{
    return {
        {"source", valueOf(variant.source)}, {"latex", valueOf(variant.latex)}, {"meaning", valueOf(variant.meaning)}};
}

Object meaningObject(const Meaning &meaning)
{
    return {{"context", valueOf(meaning.context)},
            {"meaning", valueOf(meaning.meaning)},
            {"example_latex", valueOf(meaning.exampleLatex)},
            {"read_aloud", valueOf(meaning.readAloud)},
            {"since", valueOf(meaning.since)}};
}

Array lookAlikes(const QList<LookAlike> &others)
{
    Array result;
    for (const LookAlike &other : others)
        result.emplace_back(valueOf(other.id));
    return result;
}

Object found(const QString &id, const QString &name, const QString &character, const QString &latex)
{
    return {{"id", valueOf(id)}, {"name", valueOf(name)}, {"character", valueOf(character)}, {"latex", valueOf(latex)}};
}

Object scored(Object item, double score, const QString &matched)
{
    item.emplace_back("score", score);
    item.emplace_back("matched", valueOf(matched));
    return item;
}

} // namespace

Object symbolObject(const Symbol &symbol)
{
    return {{"id", valueOf(symbol.id)},
            {"name", valueOf(symbol.name)},
            {"aliases", valueOf(symbol.aliases)},
            {"spoken", valueOf(symbol.spoken)},
            {"character", valueOf(symbol.character)},
            {"unicode", valueOf(symbol.codePoints())},
            {"html", valueOf(symbol.html)},
            {"typst", valueOf(symbol.typst)},
            {"display", valueOf(symbol.display)},
            {"latex", arrayOf(symbol.latex, commandObject)},
            {"topic", valueOf(symbol.topic)},
            {"variants", arrayOf(symbol.variants, variantObject)},
            {"panels", valueOf(symbol.panels)},
            {"meanings", arrayOf(symbol.meanings, meaningObject)},
            {"confused_with", lookAlikes(symbol.confusedWith)},
            {"related", valueOf(symbol.related)},
            {"resources", valueOf(symbol.resources)}};
}

Object signObject(const Sign &sign)
{
    return {{"id", valueOf(sign.id)},
            {"name", valueOf(sign.name)},
            {"aliases", Array()},
            {"spoken", valueOf(sign.name.toLower())},
            {"character", valueOf(sign.character)},
            {"unicode", valueOf(sign.codeText())},
            {"html", valueOf(sign.html)},
            {"typst", ""},
            {"display", valueOf(sign.display)},
            {"latex", arrayOf(sign.commands, commandObject)},
            {"topic", valueOf(referenceTopic)},
            {"variants", Array()},
            {"panels", Array()},
            {"meanings", Array()},
            {"confused_with", Array()},
            {"related", Array()},
            {"resources", Array()},
            {"class", valueOf(sign.signClass)},
            {"explained", valueOf(sign.explained)}};
}

Object foundObject(const Symbol &symbol, double score, const QString &matched)
{
    const QString latex = symbol.latex.isEmpty() ? symbol.display : symbol.latex.constFirst().command;
    return scored(found(symbol.id, symbol.name, symbol.character, latex), score, matched);
}

Object foundObject(const Sign &sign, double score, const QString &matched)
{
    Object item = scored(found(sign.id, sign.name, sign.character, sign.commands.constFirst().command), score, matched);
    item.emplace_back("explained", valueOf(sign.explained));
    return item;
}

} // namespace content
