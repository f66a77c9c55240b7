#include "content/contentoperations.h"
#include "content/explain.h"
#include "content/lookup.h"
#include "formula/tokenizer.h"
#include "formula/typesetter.h"

namespace content {

namespace {

using core::Arguments;
using core::Array;
using core::fail;
using core::Object;
using core::Operation;
using core::Result;
using core::Run;

Array spanOf(const QString &latex, const formula::SourceSpan &span)
{
    return {static_cast<std::int64_t>(formula::characterIndex(latex, span.start)),
            static_cast<std::int64_t>(formula::characterIndex(latex, span.end))};
}

Object readingObject(const Reading &reading)
{
    const Symbol *symbol = shippedLibrary().symbol(reading.symbol);
    return {{"id", valueOf(reading.symbol)},
            {"name", valueOf(symbol ? symbol->name : QString())},
            {"meaning", valueOf(symbol && !symbol->meanings.isEmpty() ? symbol->meanings.first().meaning : QString())},
            {"reason", core::english(reading.reason)}};
}

Object partObject(const QString &latex, const ExplainedPart &part)
{
    Array candidates;
    for (const Reading &reading : part.readings)
        candidates.emplace_back(readingObject(reading));
    Object likeliest = part.readings.isEmpty() ? Object{} : readingObject(part.readings.first());
    const auto field = [&likeliest](const char *name) {
        const core::Value *value = core::member(likeliest, name);
        return value ? *value : core::Value("");
    };
    return {{"source", valueOf(part.source)},
            {"id", field("id")},
            {"name", part.readings.isEmpty() ? core::Value(core::english(part.kind)) : field("name")},
            {"meaning", field("meaning")},
            {"span", spanOf(latex, part.span)},
            {"candidates", std::move(candidates)}};
}

// The typesetter is asked first: only it knows which commands there are.
Result<Object> explain(const Arguments &arguments, const Run &)
{
    static const Explainer explainer(shippedLibrary());
    const QString latex = textOf(arguments, "latex");
    if (const auto formula = formula::typeset(latex); !formula)
        return fail(formula.error());
    const auto parts = explainer.explain(latex);
    if (!parts)
        return fail(parts.error());
    Array items;
    for (const ExplainedPart &part : *parts)
        items.emplace_back(partObject(latex, part));
    return itemsAnswer(std::move(items));
}

} // namespace

Operation explainOperation()
{
    return {.name = "notation.explain",
            .title = MARK_TEXT("LookUp", "Explain a formula"),
            .summary = MARK_TEXT("LookUp", "Says of every part of a LaTeX formula which symbol of the guide it is."),
            .inputs = {{.name = "latex", .type = core::InputType::Word, .meaning = MARK_TEXT("LookUp", "the formula")}},
            .outputs = {{"items", MARK_TEXT("LookUp", "the parts in reading order: source, id, name, meaning, span, "
                                                      "candidates")}},
            .place = "notation",
            .evaluate = explain};
}

} // namespace content
