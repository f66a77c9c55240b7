#include "calculators/fitreport.h"

#include "calculators/datareports.h"
#include "calculators/fitplots.h"
#include "numerics/kolmogorov.h"

#include <algorithm>
#include <cmath>

namespace calculators {

namespace {

using core::filled;
using core::literal;
using core::Text;
using numerics::DistributionFit;

Text parameterName(const numerics::Distribution &family, std::size_t parameter, bool isList)
{
    return isList ? filled(MARK_TEXT("Fit", "Probability of class %1"), {literal(parameter)})
                  : family.parameters[parameter].name;
}

/// What stands in the place of a standard error: the number, or why there is none.
Cell errorCell(double error, bool held)
{
    if (held)
        return MARK_TEXT("Fit", "held");
    return std::isnan(error) ? Cell(MARK_TEXT("Fit", "none")) : Cell(error);
}

Table estimates(const FamilyFit &fit, const numerics::Held &held)
{
    constexpr std::size_t mostShown = 200;
    Table table{.title = MARK_TEXT("Fit", "Estimates"),
                .columns = {MARK_TEXT("Fit", "Parameter"), MARK_TEXT("Fit", "Estimate"),
                            MARK_TEXT("Fit", "Standard error"), MARK_TEXT("Fit", "What it is")}};
    const bool isList = fit.family->parameters.front().isList();
    for (std::size_t i = 0; i < std::min(fit.fit.parameters.size(), mostShown); ++i)
        table.rows.push_back({parameterName(*fit.family, i, isList), fit.fit.parameters[i],
                              errorCell(fit.fit.standardErrors[i], i < held.size() && held[i]),
                              fit.family->parameters[isList ? 0 : i].meaning});
    return table;
}

void explainErrors(const FamilyFit &fit, const numerics::Held &held, Report &report)
{
    report.sections.emplace_back(paragraph(
        MARK_TEXT("Fit", "The estimates are the parameters under which these values are likeliest. A standard error "
                         "says how far an estimate would stray from one such sample to the next: if the values are "
                         "independent and of this family, the true parameter lies within 1.96 standard errors of its "
                         "estimate in about 95 of 100 samples. It comes from the bend of the log-likelihood at its "
                         "top, so that it is rough for few values.")));
    const auto &errors = fit.fit.standardErrors;
    bool missing = false;
    for (std::size_t i = 0; i < errors.size(); ++i)
        missing = missing || (std::isnan(errors[i]) && !(i < held.size() && held[i]));
    if (missing)
        report.sections.emplace_back(paragraph(
            MARK_TEXT("Fit", "“None”: at the end of a range, or of a parameter’s domain, the likelihood has no smooth "
                             "top, so that there is no such error.")));
}

Quantities goodness(const FamilyFit &fit, std::size_t n)
{
    const DistributionFit &found = fit.fit;
    Quantities result{.title = MARK_TEXT("Fit", "How well it fits"),
                      .items = {{MARK_TEXT("Fit", "Values"), static_cast<double>(n), "n"},
                                {MARK_TEXT("Fit", "Free parameters"), static_cast<double>(found.freeParameters), "k"},
                                {MARK_TEXT("Fit", "Log-likelihood"), found.logLikelihood, R"(\ell)"},
                                {MARK_TEXT("Fit", "Akaike’s criterion"), found.aic, R"(\mathrm{AIC})"},
                                {MARK_TEXT("Fit", "Bayesian criterion"), found.bic, R"(\mathrm{BIC})"}}};
    if (!fit.family->discrete) {
        result.items.push_back({MARK_TEXT("Fit", "Kolmogorov–Smirnov statistic"), found.ksStatistic, "D"});
        result.items.push_back({MARK_TEXT("Fit", "Its p-value"), numerics::kolmogorovTail(n, found.ksStatistic), "p"});
    }
    return result;
}

void explainGoodness(const FamilyFit &fit, std::size_t n, Report &report)
{
    if (!std::isfinite(fit.fit.logLikelihood))
        report.sections.emplace_back(Paragraph{
            MARK_TEXT("Fit", "The density of this family is infinite at a value of the data, so that the likelihood is "
                             "too: neither it nor the criteria say how well it fits."),
            true});
    report.sections.emplace_back(paragraph(
        MARK_TEXT("Fit", "Both criteria set the log-likelihood against the number of free parameters, since each of "
                         "these raises it by itself. Only their differences between families on the same data mean "
                         "anything: the smaller, the better.")));
    if (fit.family->discrete) {
        report.sections.emplace_back(paragraph(
            MARK_TEXT("Fit", "There is no Kolmogorov–Smirnov test here: it holds for continuous distributions.")));
        return;
    }
    const Text p = fourDigits(numerics::kolmogorovTail(n, fit.fit.ksStatistic));
    report.sections.emplace_back(paragraph(
        filled(MARK_TEXT("Fit", "The Kolmogorov–Smirnov statistic is the largest distance between the share of values "
                                "up to x and the fitted distribution function. Were that distribution fixed before the "
                                "values were seen, a distance this large would come up with probability %1."),
               {p})));
    if (fit.fit.freeParameters > 0)
        report.sections.emplace_back(Paragraph{
            MARK_TEXT("Fit", "But the parameters were estimated from the same values, and so the distribution lies "
                             "nearer to them than a fixed one would: this p-value is too large. A small one speaks "
                             "against the family all the same; a large one says little."),
            true});
}

void addPlots(const FitData &data, const FamilyFit &fit, Report &report)
{
    const Text label = literal(data.column->name);
    for (Plot &plot : histogramWithFits(data.ascending, {&fit, 1}, label))
        report.sections.emplace_back(std::move(plot));
    for (Plot &plot : cumulativeWithFit(data.ascending, fit, label))
        report.sections.emplace_back(std::move(plot));
    if (Plot plot = quantilePlot(data.ascending, fit, label); !plot.curves.empty())
        report.sections.emplace_back(std::move(plot));
    report.sections.emplace_back(paragraph(MARK_TEXT(
        "Fit", "Each point of the Q–Q plot is a value beside the quantile that the fitted distribution has in "
               "its place. If the family suits, the points keep to the line; where they leave it upwards at "
               "the right end, or downwards at the left, the data have the longer tail.")));
    report.sections.emplace_back(probabilityPlot(data.ascending, fit));
    report.sections.emplace_back(
        paragraph(MARK_TEXT("Fit", "The P–P plot compares probabilities instead: it shows best how the middle fits, "
                                   "as the Q–Q plot shows the tails.")));
}

Offers whatNext(const FamilyFit &fit)
{
    Offer explore{.text = filled(MARK_TEXT("Fit", "Look at this distribution: %1"), {fit.family->name}),
                  .edits = {{"explore", placeOf(*fit.family)}}};
    for (const double value : fit.fit.parameters)
        explore.edits.push_back({"parameter", value});
    return {
        .items = {std::move(explore), {.text = MARK_TEXT("Fit", "Rank all families"), .edits = {{"family", -1.0}}}}};
}

} // namespace

double placeOf(const numerics::Distribution &family)
{
    const auto &all = numerics::distributions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &other) { return other.id == family.id; });
    return static_cast<double>(found - all.begin());
}

Report fitOfOneReport(const FitData &data, const FamilyFit &fit, const numerics::Held &held)
{
    Report report;
    report.sections.emplace_back(
        paragraph(filled(MARK_TEXT("Fit", "%1 fitted to the %2 values of “%3”."),
                         {fit.family->name, literal(data.ascending.size()), literal(data.column->name)})));
    warnOfCells({data.column}, false, report);
    report.sections.emplace_back(whatNext(fit));
    report.sections.emplace_back(estimates(fit, held));
    explainErrors(fit, held, report);
    report.sections.emplace_back(goodness(fit, data.ascending.size()));
    explainGoodness(fit, data.ascending.size(), report);
    addPlots(data, fit, report);
    report.sections.insert(
        report.sections.end(),
        {Formula{
             MARK_TEXT("Fit", "Maximum likelihood"),
             R"(\hat\theta = \arg\max_{\theta} \ell(\theta), \quad \ell(\theta) = \sum_{i=1}^{n} \ln f(x_i;\theta))"},
         Formula{MARK_TEXT("Fit", "Criteria"),
                 R"(\mathrm{AIC} = 2k - 2\ell(\hat\theta), \quad \mathrm{BIC} = k\ln n - 2\ell(\hat\theta))"}});
    if (!fit.family->discrete)
        report.sections.emplace_back(
            Formula{MARK_TEXT("Fit", "Kolmogorov–Smirnov statistic"), R"(D = \sup_x |F_n(x) - F(x;\hat\theta)|)"});
    return report;
}

} // namespace calculators
