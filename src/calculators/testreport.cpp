#include "calculators/bayes.h"
#include "calculators/plotrange.h"
#include "calculators/probabilitytable.h"
#include "numerics/bayes.h"

#include <algorithm>
#include <cmath>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

constexpr std::size_t mostIcons = 1000;

const char *const ppvSign = R"(P(D \mid +))";
const char *const npvSign = R"(P(\overline{D} \mid -))";

std::size_t share(std::size_t whole, double part)
{
    return std::min(whole, static_cast<std::size_t>(std::llround(static_cast<double>(whole) * part)));
}

/// The story in whole people. A Text holds nine values at most, so it comes in two sentences.
void addStory(const NaturalFrequencies &people, Report &report)
{
    report.sections.emplace_back(Paragraph{
        filled(MARK_TEXT("Probability", "Of %1 people, %2 have the condition, and %3 of them test positive. Of the %4 "
                                        "who do not have it, %5 test positive all the same."),
               {literal(people.people), literal(people.ill), literal(people.truePositive), literal(people.well),
                literal(people.falsePositive)})});
    const std::size_t positive = people.truePositive + people.falsePositive;
    if (positive == 0) {
        report.sections.emplace_back(Paragraph{MARK_TEXT("Probability", "So nobody among them tests positive.")});
        return;
    }
    report.sections.emplace_back(Paragraph{
        filled(MARK_TEXT("Probability", "So %1 test positive, and %2 of these have the condition: about %3 in 100."),
               {literal(positive), literal(people.truePositive),
                literal(std::round(1000.0 * static_cast<double>(people.truePositive) / static_cast<double>(positive))
                        / 10.0)})});
}

/// Whole people tell a rare thing badly.
void addRounding(const TestRequest &request, Report &report)
{
    const double ill = request.prevalence * static_cast<double>(request.people);
    const double least =
        std::min(ill * request.sensitivity, (static_cast<double>(request.people) - ill) * (1.0 - request.specificity));
    if (least > 0.0 && least < 5.0)
        report.sections.emplace_back(
            Paragraph{filled(MARK_TEXT("Probability", "Among %1 people some of these kinds have fewer than 5, so that "
                                                      "rounding to whole people shows; take more people. The numbers "
                                                      "below are exact."),
                             {literal(request.people)})});
}

Quantities quantities(const TestRequest &request, const numerics::TestOutcome &outcome)
{
    const double odds = request.prevalence / (1.0 - request.prevalence);
    const double after = odds * outcome.positiveLikelihoodRatio; // 1 − ppv would cancel
    return {
        .items = {
            {MARK_TEXT("Probability", "Has the condition, if the test is positive"), outcome.positivePredictiveValue,
             ppvSign},
            {MARK_TEXT("Probability", "Does not have it, if the test is negative"), outcome.negativePredictiveValue,
             npvSign},
            {MARK_TEXT("Probability", "Tests positive"), outcome.positive, {}},
            {MARK_TEXT("Probability", "False positives, of those without the condition"),
             outcome.falsePositiveRate,
             {}},
            {MARK_TEXT("Probability", "False negatives, of those with it"), outcome.falseNegativeRate, {}},
            {MARK_TEXT("Probability", "Odds beforehand"), odds, {}},
            {MARK_TEXT("Probability", "times the likelihood ratio of a positive result"),
             outcome.positiveLikelihoodRatio,
             {}},
            {MARK_TEXT("Probability", "are the odds after a positive result"), after, {}},
            {MARK_TEXT("Probability", "Likelihood ratio of a negative result"), outcome.negativeLikelihoodRatio, {}}}};
}

TreeBranch branch(const core::Text &name, double probability, double joint, std::size_t count, bool marked = false)
{
    return {.name = name, .probability = probability, .joint = joint, .count = count, .marked = marked};
}

ProbabilityTree tree(const TestRequest &request, const NaturalFrequencies &people)
{
    const core::Text positive = MARK_TEXT("Probability", "positive");
    const core::Text negative = MARK_TEXT("Probability", "negative");
    const double ill = request.prevalence;
    const double well = 1.0 - ill;
    TreeBranch with = branch(MARK_TEXT("Probability", "condition"), ill, ill, people.ill);
    with.branches = {
        branch(positive, request.sensitivity, ill * request.sensitivity, people.truePositive, true),
        branch(negative, 1.0 - request.sensitivity, ill * (1.0 - request.sensitivity), people.falseNegative)};
    TreeBranch without = branch(MARK_TEXT("Probability", "no condition"), well, well, people.well);
    without.branches = {
        branch(positive, 1.0 - request.specificity, well * (1.0 - request.specificity), people.falsePositive, true),
        branch(negative, request.specificity, well * request.specificity, people.trueNegative)};
    return {.title = MARK_TEXT("Probability", "Tree"),
            .root = filled(MARK_TEXT("Probability", "%1 people"), {literal(people.people)}),
            .people = people.people,
            .branches = {with, without}};
}

Mosaic mosaic(const TestRequest &request)
{
    const core::Text positive = MARK_TEXT("Probability", "positive");
    const core::Text negative = MARK_TEXT("Probability", "negative");
    const auto column = [&](const core::Text &name, double width, double share) {
        return MosaicColumn{
            .name = name,
            .share = width,
            .tiles = {{.name = positive, .share = share, .marked = true}, {.name = negative, .share = 1.0 - share}}};
    };
    return {.title = MARK_TEXT("Probability", "Areas: the full tiles are the positive results"),
            .columns = {
                column(MARK_TEXT("Probability", "condition"), request.prevalence, request.sensitivity),
                column(MARK_TEXT("Probability", "no condition"), 1.0 - request.prevalence, 1.0 - request.specificity)}};
}

/// How many icons each kind gets where they stand for several people: what rounding down leaves goes to the largest
/// remainders, so that the icons are all there.
void spreadIcons(std::vector<IconGroup> &groups, std::size_t people, std::size_t icons)
{
    std::vector<std::pair<std::size_t, IconGroup *>> remainders;
    std::size_t left = icons;
    for (IconGroup &group : groups) {
        group.icons = group.people * icons / people;
        left -= group.icons;
        remainders.emplace_back(group.people * icons % people, &group);
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    for (std::size_t i = 0; i < left; ++i)
        ++remainders[i].second->icons;
}

IconArray icons(const NaturalFrequencies &people)
{
    IconArray result{
        .title = MARK_TEXT("Probability", "The people one by one"),
        .groups = {
            {.name = MARK_TEXT("Probability", "condition, positive"), .people = people.truePositive, .series = 1},
            {.name = MARK_TEXT("Probability", "condition, negative"),
             .people = people.falseNegative,
             .series = 1,
             .outlined = true},
            {.name = MARK_TEXT("Probability", "no condition, positive"), .people = people.falsePositive, .series = 0},
            {.name = MARK_TEXT("Probability", "no condition, negative"),
             .people = people.trueNegative,
             .series = 0,
             .outlined = true}}};
    result.peopleAnIcon = (people.people + mostIcons - 1) / mostIcons;
    const std::size_t shown = (people.people + result.peopleAnIcon - 1) / result.peopleAnIcon;
    spreadIcons(result.groups, people.people, shown);
    return result;
}

Plot overPrevalence(const TestRequest &request)
{
    Plot plot{.title = MARK_TEXT("Probability", "What a result means, by how common the condition is"),
              .xLabel = MARK_TEXT("Probability", "prevalence"),
              .yLabel = MARK_TEXT("Probability", "probability"),
              .handles = {{.input = "prevalence", .x = request.prevalence}}};
    Curve right{.name = MARK_TEXT("Probability", "has it, if positive"), .x = evenly(0.0, 1.0, plotPoints)};
    Curve clear{.name = MARK_TEXT("Probability", "does not have it, if negative"), .x = right.x};
    for (const double prevalence : right.x) {
        const auto there = numerics::testOutcome(prevalence, request.sensitivity, request.specificity);
        right.y.push_back(there->positivePredictiveValue);
        clear.y.push_back(there->negativePredictiveValue);
    }
    plot.curves = {std::move(right), std::move(clear)};
    return plot;
}

} // namespace

NaturalFrequencies naturalFrequencies(const TestRequest &request)
{
    NaturalFrequencies result{.people = request.people, .ill = share(request.people, request.prevalence)};
    result.well = result.people - result.ill;
    result.truePositive = share(result.ill, request.sensitivity);
    result.falseNegative = result.ill - result.truePositive;
    result.trueNegative = share(result.well, request.specificity);
    result.falsePositive = result.well - result.trueNegative;
    return result;
}

core::Result<Report> testReport(const TestRequest &request, const core::Run & /*run*/)
{
    const auto outcome = numerics::testOutcome(request.prevalence, request.sensitivity, request.specificity);
    if (!outcome)
        return fail(outcome.error());
    if (request.people == 0)
        return fail(ErrorKind::Domain, "people", MARK_TEXT("Probability", "there must be at least one person"));
    if (request.people > mostPeople)
        return fail(ErrorKind::TooLarge, "people",
                    filled(MARK_TEXT("Probability", "at most %1 people can be counted out"), {literal(mostPeople)}));
    const auto &operation = *probabilityOperation("bayes_test");
    const NaturalFrequencies people = naturalFrequencies(request);
    Report report;
    addStory(people, report);
    addRounding(request, report);
    report.sections.insert(report.sections.end(),
                           {quantities(request, *outcome), icons(people), tree(request, people), mosaic(request),
                            overPrevalence(request), Formula{operation.title, operation.latex}});
    return report;
}

std::vector<std::string> testSigns()
{
    return {ppvSign, npvSign};
}

} // namespace calculators
