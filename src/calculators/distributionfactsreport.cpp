#include "calculators/distributionfactsreport.h"

#include "calculators/distributionplots.h"
#include "core/value.h"
#include "numerics/distributions.h"

#include <array>
#include <cmath>

namespace calculators {

namespace {

using core::filled;
using core::Text;
using numerics::Distribution;
using numerics::DistributionFacts;
using numerics::Relation;

struct Library
{
    CodeLibrary library;
    const char *id;       ///< in `nabla ops`
    const char *name;     ///< as its makers write it
    const char *language; ///< of the code
};

constexpr std::array<Library, 3> libraries = {{{CodeLibrary::SciPy, "scipy", "SciPy", "Python"},
                                               {CodeLibrary::R, "r", "R", "R"},
                                               {CodeLibrary::Boost, "boost", "Boost.Math", "C++"}}};

/// "Mean = 3; Standard deviation = 2".
Text named(const Distribution &distribution, const std::vector<double> &parameters)
{
    constexpr int digits = 6; // as many as one reads in a sentence
    constexpr std::size_t most = 10;
    Text result;
    const auto parts = numerics::partsOf(distribution.parameters, parameters);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const numerics::Parameter &parameter = distribution.parameters[i];
        Text one = filled(MARK_TEXT("DistributionFacts", "%1 = %2"),
                          {parameter.name, parameter.isList() ? core::literal(listed(parts[i], most))
                                                              : core::literal(parts[i].front(), digits)});
        result = i == 0 ? one : filled(MARK_TEXT("DistributionFacts", "%1; %2"), {std::move(result), std::move(one)});
    }
    return result;
}

/// Which member of the other family it is for the current numbers.
Text remark(const Relation &relation, std::span<const double> parameters)
{
    const Distribution *other = numerics::findDistribution(relation.other);
    if (!relation.parameters || !other)
        return {};
    const std::vector<double> theirs = relation.parameters(parameters);
    if (theirs.empty())
        return MARK_TEXT("DistributionFacts", "The current numbers are not of that kind.");
    if (!numerics::checkParameters(*other, theirs))
        return {};
    return filled(MARK_TEXT("DistributionFacts", "With the current numbers: %1 (%2)."),
                  {other->name, named(*other, theirs)});
}

Notes related(const DistributionFacts &facts, std::span<const double> parameters)
{
    Notes notes{.title = MARK_TEXT("DistributionFacts", "Related families")};
    for (const Relation &relation : facts.relations)
        notes.notes.push_back(
            {.title = filled(MARK_TEXT("DistributionFacts", "%1: %2"),
                             {numerics::relationName(relation.kind), numerics::familyName(relation.other)}),
             .text = relation.text,
             .latex = relation.latex,
             .remark = remark(relation, parameters)});
    return notes;
}

/// The first set of other parameters has the title of all.
std::vector<Section> otherParameters(const DistributionFacts &facts, std::span<const double> parameters)
{
    std::vector<Section> result;
    for (const numerics::Parametrisation &parametrisation : facts.parametrisations) {
        Quantities quantities;
        if (result.empty())
            quantities.title = MARK_TEXT("DistributionFacts", "Other parameters for the same");
        for (const numerics::Conversion &conversion : parametrisation.conversions)
            quantities.items.push_back({conversion.name,
                                        conversion.value ? Cell(conversion.value(parameters)) : Cell(Text{}),
                                        conversion.latex});
        result.emplace_back(std::move(quantities));
    }
    return result;
}

void addCode(const DistributionFacts &facts, std::span<const double> parameters, double x, double p,
             std::vector<Section> &sections)
{
    for (const Library &library : libraries) {
        std::string code = distributionCode(library.library, facts, parameters, x, p);
        const bool has = !code.empty();
        if (has)
            sections.emplace_back(
                Code{.title = filled(MARK_TEXT("DistributionFacts", "The same in %1"), {core::literal(library.name)}),
                     .language = library.language,
                     .text = std::move(code)});
        if (const Text &note = codeOf(library.library, facts).note; !note.source.empty())
            sections.emplace_back(Paragraph{note});
    }
}

} // namespace

std::vector<Section> distributionFactsSections(const std::string &id, std::span<const double> parameters, double x,
                                               double p)
{
    const DistributionFacts *facts = numerics::findDistributionFacts(id);
    if (!facts)
        return {};
    std::vector<Section> result = {
        Notes{.title = MARK_TEXT("DistributionFacts", "What it models"), .notes = {{.text = facts->example}}}};
    for (Section &section : otherParameters(*facts, parameters))
        result.push_back(std::move(section));
    result.emplace_back(related(*facts, parameters));
    addCode(*facts, parameters, x, p, result);
    return result;
}

std::vector<std::string> distributionFactsFormulas()
{
    std::vector<std::string> result;
    for (const DistributionFacts &facts : numerics::distributionFacts()) {
        for (const numerics::Parametrisation &parametrisation : facts.parametrisations)
            for (const numerics::Conversion &conversion : parametrisation.conversions)
                result.push_back(conversion.latex);
        for (const Relation &relation : facts.relations)
            result.push_back(relation.latex);
    }
    return result;
}

core::Object describeDistributionFacts(const std::string &id, std::span<const double> parameters)
{
    const DistributionFacts *facts = numerics::findDistributionFacts(id);
    if (!facts)
        return {};
    core::Array parametrisations;
    for (const numerics::Parametrisation &parametrisation : facts->parametrisations) {
        core::Array names;
        for (const numerics::Conversion &conversion : parametrisation.conversions)
            names.emplace_back(core::Object{{"name", core::english(conversion.name)}, {"formula", conversion.latex}});
        parametrisations.emplace_back(std::move(names));
    }
    core::Array relations;
    for (const Relation &relation : facts->relations)
        relations.emplace_back(core::Object{{"kind", core::english(numerics::relationName(relation.kind))},
                                            {"distribution", relation.other},
                                            {"meaning", core::english(relation.text)},
                                            {"formula", relation.latex}});
    core::Object code;
    for (const Library &library : libraries)
        code.emplace_back(library.id, distributionCode(library.library, *facts, parameters, 1.0, 0.95));
    return {{"example", core::english(facts->example)},
            {"parametrisations", std::move(parametrisations)},
            {"relations", std::move(relations)},
            {"code", std::move(code)}};
}

} // namespace calculators
