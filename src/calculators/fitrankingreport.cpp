#include "calculators/datareports.h"
#include "calculators/distributionplots.h"
#include "calculators/fitplots.h"
#include "calculators/fitreport.h"

#include <algorithm>

namespace calculators {

namespace {

using core::filled;
using core::literal;
using core::Text;

/// With fewer values the whole ranking is there before anybody could watch it grow.
constexpr std::size_t worthWatching = 2000;

/// "28.9, 3.12", of many numbers the first ones.
Text inShort(const std::vector<double> &numbers)
{
    constexpr std::size_t most = 4;
    std::string result;
    for (std::size_t i = 0; i < std::min(most, numbers.size()); ++i)
        result += (i > 0 ? ", " : "") + fourDigits(numbers[i]).source;
    return literal(numbers.size() > most ? result + ", …" : result);
}

std::vector<FamilyFit> ofKind(const FitRanking &ranking, bool discrete)
{
    std::vector<FamilyFit> result;
    std::copy_if(ranking.fits.begin(), ranking.fits.end(), std::back_inserter(result),
                 [discrete](const FamilyFit &fit) { return fit.family->discrete == discrete; });
    return result;
}

Table ranks(const std::vector<FamilyFit> &fits, bool discrete)
{
    Table table{.title = discrete ? MARK_TEXT("Fit", "Families that count, by AIC")
                                  : MARK_TEXT("Fit", "Continuous families, by AIC"),
                .columns = {MARK_TEXT("Fit", "Rank"), MARK_TEXT("Fit", "Family"), literal("AIC"), literal("ΔAIC"),
                            literal("BIC"), MARK_TEXT("Fit", "Log-likelihood"), MARK_TEXT("Fit", "Free parameters"),
                            MARK_TEXT("Fit", "Estimates")},
                .linkColumn = 1};
    if (!discrete)
        table.columns.insert(table.columns.end() - 1, MARK_TEXT("Fit", "KS statistic"));
    for (const FamilyFit &one : fits) {
        const numerics::DistributionFit &fit = one.fit;
        std::vector<Cell> row = {static_cast<double>(table.rows.size() + 1),
                                 one.family->name,
                                 fit.aic,
                                 fit.aic - fits.front().fit.aic,
                                 fit.bic,
                                 fit.logLikelihood,
                                 static_cast<double>(fit.freeParameters)};
        if (!discrete)
            row.emplace_back(fit.ksStatistic);
        row.emplace_back(inShort(fit.parameters));
        table.rows.push_back(std::move(row));
        table.links.push_back({{"family", placeOf(*one.family)}});
    }
    return table;
}

/// Families that are refused for the same reason stand together.
Notes refusals(const FitRanking &ranking)
{
    Notes notes{.title = MARK_TEXT("Fit", "Families that do not apply")};
    for (const FamilyRefusal &refusal : ranking.refusals) {
        const auto same = std::find_if(notes.notes.begin(), notes.notes.end(),
                                       [&](const Note &note) { return note.text == refusal.reason; });
        if (same == notes.notes.end())
            notes.notes.push_back({.title = refusal.family->name, .text = refusal.reason});
        else
            same->title = filled(MARK_TEXT("Distribution", "%1, %2"), {same->title, refusal.family->name});
    }
    return notes;
}

void explain(bool bothKinds, Report &report)
{
    report.sections.emplace_back(paragraph(
        MARK_TEXT("Fit", "Choose a family in the table to see its fit. ΔAIC is how far it lies behind the best: up to "
                         "about 2 it fits about as well, from about 10 on hardly anything speaks for it (Burnham and "
                         "Anderson, 2002). The best of those tried need not be a good one: look at its plots.")));
    if (bothKinds)
        report.sections.emplace_back(
            paragraph(MARK_TEXT("Fit", "The two kinds are ranked apart: probabilities of single values and densities "
                                       "are no likelihoods of one kind.")));
}

Report shown(const FitData &data, const FitRanking &ranking)
{
    const Text label = literal(data.column->name);
    const std::size_t all = fittedFamilies().size();
    const auto counting = ofKind(ranking, true);
    const auto continuous = ofKind(ranking, false);
    Report report;
    report.sections.emplace_back(paragraph(filled(MARK_TEXT("Fit", "All families fitted to the %1 values of “%2”."),
                                                  {literal(data.ascending.size()), label})));
    warnOfCells({data.column}, false, report);
    if (ranking.tried < all)
        report.sections.emplace_back(
            Paragraph{filled(MARK_TEXT("Fit", "This ranking is partial: %1 of %2 families have been tried."),
                             {literal(ranking.tried), literal(all)}),
                      true});
    // What may count is ranked first: data that could be counts mostly are.
    if (!counting.empty())
        report.sections.emplace_back(ranks(counting, true));
    if (!continuous.empty())
        report.sections.emplace_back(ranks(continuous, false));
    explain(!counting.empty() && !continuous.empty(), report);
    if (ranking.tried == all)
        for (const auto &fits : {counting, continuous}) {
            constexpr std::size_t mostDrawn = 3;
            if (!fits.empty())
                for (Plot &plot :
                     histogramWithFits(data.ascending, std::span(fits).first(std::min(mostDrawn, fits.size())), label))
                    report.sections.emplace_back(std::move(plot));
        }
    if (!ranking.refusals.empty())
        report.sections.emplace_back(refusals(ranking));
    return report;
}

} // namespace

core::Result<Report> fitRankingReport(const FitData &data, const ReportRun &run)
{
    FitWatch watch;
    if (run.showsEarly() && data.ascending.size() >= worthWatching)
        watch = [&](const FitRanking &ranking) { run.show(shown(data, ranking)); };
    const auto ranking = rankFamilies(presentNumbers(*data.column), run, watch);
    if (!ranking)
        return core::fail(ranking.error());
    return shown(data, *ranking);
}

} // namespace calculators
