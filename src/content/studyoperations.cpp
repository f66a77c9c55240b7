#include "content/cataloguecheck.h"
#include "content/citation.h"
#include "content/contentoperations.h"
#include "content/learningpath.h"
#include "content/lookup.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace content {

namespace {

using core::Arguments;
using core::Array;
using core::ErrorKind;
using core::fail;
using core::filled;
using core::InputType;
using core::literal;
using core::Object;
using core::Operation;
using core::Result;
using core::Run;

struct FormatName
{
    const char *name;
    CitationFormat format;
};

constexpr std::array<FormatName, 4> formats{{{"bibtex", CitationFormat::BibTeX},
                                             {"csl-json", CitationFormat::CslJson},
                                             {"ris", CitationFormat::Ris},
                                             {"text", CitationFormat::Text}}};
/// Larger files are no catalogues.
constexpr qint64 largestFile = 100'000'000;

Result<Object> citation(const Arguments &arguments, const Run &)
{
    const Resource *resource = shippedLibrary().resource(textOf(arguments, "id"));
    if (!resource)
        return fail(
            ErrorKind::NotFound, "id",
            filled(MARK_TEXT("LookUp", "there is no resource whose id is “%1”"), {literal(arguments.word("id"))}));
    const auto *const format = std::find_if(formats.begin(), formats.end(), [&arguments](const FormatName &entry) {
        return arguments.word("format") == entry.name;
    });
    return Object{{"text", valueOf(cite(*resource, format->format))}};
}

Result<Object> path(const Arguments &arguments, const Run &)
{
    const auto found = learningPath(textOf(arguments, "goal"), shippedLibrary());
    if (!found)
        return fail(ErrorKind::NotFound, "goal",
                    filled(MARK_TEXT("LookUp", "there is no topic and no resource whose id is “%1”"),
                           {literal(arguments.word("goal"))}));
    Array items;
    items.reserve(static_cast<std::size_t>(found->size()));
    for (const QString &id : *found)
        items.emplace_back(valueOf(id));
    return itemsAnswer(std::move(items));
}

Result<Object> checkFile(const Arguments &arguments, const Run &)
{
    QFile file(textOf(arguments, "file"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, "file",
                    filled(MARK_TEXT("LookUp", "the file “%1” cannot be read: %2"),
                           {literal(arguments.word("file")), literal(file.errorString().toStdString())}));
    if (file.size() > largestFile)
        return fail(ErrorKind::TooLarge, "file", MARK_TEXT("LookUp", "the file is larger than 100 MB"));
    Array items;
    for (const CatalogueFinding &finding : checkCatalogue(file.readAll(), shippedLibrary()))
        items.emplace_back(Object{{"line", finding.line}, {"message", valueOf(finding.message)}});
    return itemsAnswer(std::move(items));
}

Operation citeOperation()
{
    std::vector<std::string> names(formats.size());
    std::transform(formats.begin(), formats.end(), names.begin(), [](const FormatName &entry) { return entry.name; });
    return {.name = "catalogue.cite",
            .title = MARK_TEXT("LookUp", "Cite a resource"),
            .summary = MARK_TEXT("LookUp", "Writes a resource as an entry of a bibliography."),
            .inputs = {{.name = "id", .type = InputType::Word, .meaning = MARK_TEXT("LookUp", "the resource's id")},
                       {.name = "format",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("LookUp", "the form of the entry"),
                        .choices = std::move(names)}},
            .outputs = {{"text", MARK_TEXT("LookUp", "the entry")}},
            .place = "catalogue",
            .aliases = {MARK_TEXT("LookUp", "bibliography"), MARK_TEXT("LookUp", "reference")},
            .evaluate = citation};
}

Operation pathOperation()
{
    return {.name = "catalogue.path",
            .title = MARK_TEXT("LookUp", "A path to a goal"),
            .summary = MARK_TEXT("LookUp", "Gives the resources to study, one after the other, to get to a topic or to "
                                           "be able to follow a resource."),
            .inputs = {{.name = "goal",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("LookUp", "the id of a topic or of a resource")}},
            .outputs = {{"items", MARK_TEXT("LookUp", "the ids of the resources, first things first")}},
            .place = "catalogue",
            .aliases = {MARK_TEXT("LookUp", "curriculum"), MARK_TEXT("LookUp", "what to learn next")},
            .evaluate = path};
}

Operation checkOperation()
{
    return {.name = "catalogue.check",
            .title = MARK_TEXT("LookUp", "Check a catalogue file"),
            .summary = MARK_TEXT("LookUp", "Says what is wrong in a file of resources, and in which line."),
            .inputs = {{.name = "file",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("LookUp", "the path of the file, which is in the form of Nabla's own")}},
            .outputs = {{"items", MARK_TEXT("LookUp", "what is wrong: line, message; none where the file is sound")}},
            .place = "catalogue",
            .evaluate = checkFile};
}

} // namespace

std::vector<Operation> studyOperations()
{
    return {citeOperation(), pathOperation(), checkOperation()};
}

} // namespace content
