#include "calculators/bayes.h"
#include "calculators/plotrange.h"
#include "calculators/probabilitytable.h"
#include "numerics/bayes.h"

#include <algorithm>
#include <cmath>

namespace calculators {

namespace {

using core::fail;
using core::filled;
using core::literal;

// More branches could not be told apart.
constexpr std::size_t mostInPictures = 12;

core::Text nameOf(const BayesRequest &request, std::size_t hypothesis)
{
    if (hypothesis < request.names.size() && !request.names[hypothesis].empty())
        return literal(request.names[hypothesis]);
    return filled(MARK_TEXT("Probability", "H%1"), {literal(hypothesis + 1)});
}

/// What one step starts from: the prior, or the posterior of the step before.
std::vector<double> before(const BayesRequest &request, const std::vector<numerics::Posterior> &steps, std::size_t step)
{
    return step == 0 ? request.prior : steps[step - 1].posterior;
}

core::Text stepTitle(const BayesRequest &request, std::size_t step)
{
    return request.likelihood.rows == 1 ? MARK_TEXT("Probability", "From prior to posterior")
                                        : filled(MARK_TEXT("Probability", "Evidence %1"), {literal(step + 1)});
}

Table stepTable(const BayesRequest &request, const std::vector<numerics::Posterior> &steps, std::size_t step)
{
    Table table{.title = stepTitle(request, step),
                .columns = {MARK_TEXT("Probability", "hypothesis"), MARK_TEXT("Probability", "prior"),
                            MARK_TEXT("Probability", "likelihood"), MARK_TEXT("Probability", "prior × likelihood"),
                            MARK_TEXT("Probability", "posterior")}};
    const std::vector<double> prior = before(request, steps, step);
    for (std::size_t i = 0; i < prior.size(); ++i) {
        const double likelihood = request.likelihood(step, i);
        table.rows.push_back(
            {nameOf(request, i), prior[i], likelihood, prior[i] * likelihood, steps[step].posterior[i]});
    }
    table.rows.push_back(
        {MARK_TEXT("Probability", "evidence"), std::string(), std::string(), steps[step].evidence, std::string()});
    return table;
}

Table courseTable(const BayesRequest &request, const std::vector<numerics::Posterior> &steps)
{
    Table table{.title = MARK_TEXT("Probability", "How belief changes"),
                .columns = {MARK_TEXT("Probability", "after")}};
    for (std::size_t i = 0; i < request.prior.size(); ++i)
        table.columns.push_back(nameOf(request, i));
    for (std::size_t step = 0; step <= steps.size(); ++step) {
        std::vector<Cell> row{step == 0 ? MARK_TEXT("Probability", "nothing yet")
                                        : filled(MARK_TEXT("Probability", "evidence %1"), {literal(step)})};
        for (const double probability : before(request, steps, step))
            row.emplace_back(probability);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Plot coursePlot(const BayesRequest &request, const std::vector<numerics::Posterior> &steps)
{
    Plot plot{.title = MARK_TEXT("Probability", "Belief after each piece of evidence"),
              .xLabel = MARK_TEXT("Probability", "pieces of evidence"),
              .yLabel = MARK_TEXT("Probability", "probability"),
              .wholeX = true};
    for (std::size_t i = 0; i < std::min(request.prior.size(), mostInPictures); ++i) {
        Curve curve{.name = nameOf(request, i)};
        for (std::size_t step = 0; step <= steps.size(); ++step) {
            curve.x.push_back(static_cast<double>(step));
            curve.y.push_back(before(request, steps, step)[i]);
        }
        plot.curves.push_back(std::move(curve));
    }
    return plot;
}

/// posterior odds = prior odds · likelihood ratio, against the first hypothesis that is possible to the end.
Table oddsTable(const BayesRequest &request, const numerics::Posterior &last)
{
    const auto possible = std::find_if(last.posterior.begin(), last.posterior.end(), [](double p) { return p > 0.0; });
    const auto reference = static_cast<std::size_t>(possible - last.posterior.begin());
    Table table{.title = filled(MARK_TEXT("Probability", "The same as odds, against %1"), {nameOf(request, reference)}),
                .columns = {MARK_TEXT("Probability", "hypothesis"), MARK_TEXT("Probability", "prior odds"),
                            MARK_TEXT("Probability", "likelihood ratio"), MARK_TEXT("Probability", "posterior odds")}};
    for (std::size_t i = 0; i < request.prior.size(); ++i) {
        if (i == reference)
            continue;
        double ratio = 1.0;
        int exponent = 0; // kept apart, as the product may leave the range of doubles on its way
        for (std::size_t step = 0; step < request.likelihood.rows; ++step) {
            int shift = 0;
            ratio = std::frexp(ratio * (request.likelihood(step, i) / request.likelihood(step, reference)), &shift);
            exponent += shift;
        }
        ratio = std::ldexp(ratio, exponent);
        table.rows.push_back({nameOf(request, i), request.prior[i] / request.prior[reference], ratio,
                              last.posterior[i] / last.posterior[reference]});
    }
    return table;
}

/// The greatest likelihood, where one is a density above 1.
double scaleOf(const BayesRequest &request, std::size_t step)
{
    double scale = 1.0;
    for (std::size_t i = 0; i < request.prior.size(); ++i)
        scale = std::max(scale, request.likelihood(step, i));
    return scale;
}

ProbabilityTree tree(const BayesRequest &request, const std::vector<double> &prior, std::size_t step)
{
    ProbabilityTree result{.title = request.likelihood.rows == 1
                                        ? MARK_TEXT("Probability", "Tree")
                                        : filled(MARK_TEXT("Probability", "Tree of evidence %1"), {literal(step + 1)}),
                           .root = step == 0 ? MARK_TEXT("Probability", "everything")
                                             : filled(MARK_TEXT("Probability", "after evidence %1"), {literal(step)})};
    for (std::size_t i = 0; i < prior.size(); ++i) {
        const double likelihood = request.likelihood(step, i);
        result.branches.push_back({.name = nameOf(request, i),
                                   .probability = prior[i],
                                   .joint = prior[i],
                                   .branches = {{.name = MARK_TEXT("Probability", "evidence"),
                                                 .probability = likelihood,
                                                 .joint = prior[i] * likelihood,
                                                 .marked = true},
                                                {.name = MARK_TEXT("Probability", "no evidence"),
                                                 .probability = 1.0 - likelihood,
                                                 .joint = prior[i] * (1.0 - likelihood)}}});
    }
    return result;
}

Mosaic mosaic(const BayesRequest &request, const std::vector<double> &prior, std::size_t step)
{
    Mosaic result{.title =
                      request.likelihood.rows == 1
                          ? MARK_TEXT("Probability", "Areas: the posterior is a full tile’s share of all full tiles")
                          : filled(MARK_TEXT("Probability", "Areas of evidence %1: the posterior is a full tile’s "
                                                            "share of all full tiles"),
                                   {literal(step + 1)}),
                  .scale = scaleOf(request, step)};
    for (std::size_t i = 0; i < prior.size(); ++i) {
        const double share = request.likelihood(step, i) / result.scale;
        MosaicColumn column{.name = nameOf(request, i), .share = prior[i]};
        column.tiles.push_back({.name = MARK_TEXT("Probability", "evidence"), .share = share, .marked = true});
        if (result.scale == 1.0)
            column.tiles.push_back({.name = MARK_TEXT("Probability", "no evidence"), .share = 1.0 - share});
        result.columns.push_back(std::move(column));
    }
    return result;
}

void addPictures(const BayesRequest &request, const std::vector<double> &prior, std::size_t step, Report &report)
{
    if (prior.size() > mostInPictures) {
        report.sections.emplace_back(
            Paragraph{filled(MARK_TEXT("Probability", "Tree and areas are drawn for up to %1 hypotheses, and the "
                                                      "course of belief of the first %1."),
                             {literal(mostInPictures)})});
        return;
    }
    report.sections.emplace_back(mosaic(request, prior, step));
    if (scaleOf(request, step) > 1.0)
        report.sections.emplace_back(
            Paragraph{MARK_TEXT("Probability", "A likelihood is a density above 1: the tiles show the likelihoods in "
                                               "proportion, the largest as tall as the square, and a tree of "
                                               "probabilities there is none.")});
    else
        report.sections.emplace_back(tree(request, prior, step));
}

/// What evidence rules out for good, and what it cannot move.
void addRemarks(const BayesRequest &request, const std::vector<numerics::Posterior> &steps, Report &report)
{
    for (std::size_t i = 0; i < request.prior.size(); ++i) {
        if (request.prior[i] == 0.0) {
            report.sections.emplace_back(
                Paragraph{filled(MARK_TEXT("Probability", "%1 has prior 0: no evidence can make it possible."),
                                 {nameOf(request, i)}),
                          true});
            continue;
        }
        for (std::size_t step = 0; step < steps.size(); ++step)
            if (request.likelihood(step, i) == 0.0) {
                report.sections.emplace_back(
                    Paragraph{filled(MARK_TEXT("Probability", "Evidence %2 has likelihood 0 under %1, which is ruled "
                                                              "out from then on, whatever else comes."),
                                     {nameOf(request, i), literal(step + 1)}),
                              true});
                break;
            }
    }
}

} // namespace

core::Result<Report> bayesReport(const BayesRequest &request, const core::Run & /*run*/)
{
    const auto steps = numerics::bayesSequence(request.prior, request.likelihood);
    if (!steps)
        return fail(steps.error());
    const bool several = steps->size() > 1;
    const auto &operation = *probabilityOperation(several ? "bayes_sequence" : "bayes");
    Report report;
    report.sections = {Paragraph{operation.summary}, Formula{operation.title, operation.latex}};
    addRemarks(request, *steps, report);
    if (steps->empty()) {
        report.sections.emplace_back(Paragraph{MARK_TEXT("Probability", "There is no evidence yet.")});
        return report;
    }
    for (std::size_t step = 0; step < steps->size(); ++step)
        report.sections.emplace_back(stepTable(request, *steps, step));
    if (several)
        report.sections.insert(report.sections.end(), {courseTable(request, *steps), coursePlot(request, *steps)});
    if (request.prior.size() > 1)
        report.sections.emplace_back(oddsTable(request, steps->back()));
    const std::size_t last = steps->size() - 1;
    addPictures(request, before(request, *steps, last), last, report);
    return report;
}

} // namespace calculators
