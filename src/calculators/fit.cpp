#include "calculators/fit.h"

#include "calculators/datareports.h"
#include "calculators/fitreport.h"
#include "numerics/samples.h"

#include <algorithm>
#include <cmath>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::Result;
using numerics::Distribution;
using numerics::DistributionFit;

/// The one family whose parameter is a list.
bool isCategorical(const Distribution &family)
{
    return family.id == "categorical";
}

void keep(const Distribution &family, const Result<DistributionFit> &fit, FitRanking &ranking)
{
    if (!fit) {
        ranking.refusals.push_back({&family, fit.error().text});
    } else if (!std::isfinite(fit->aic)) {
        ranking.refusals.push_back(
            {&family, MARK_TEXT("Fit", "its density is infinite at a value of the data, so that the likelihood is too, "
                                       "and compares with no other")});
    } else {
        const auto place = std::upper_bound(ranking.fits.begin(), ranking.fits.end(), fit->aic,
                                            [](double aic, const FamilyFit &other) { return aic < other.fit.aic; });
        ranking.fits.insert(place, {&family, *fit});
    }
}

/// The names that the computations give to inputs, as the form calls them.
std::string fieldOf(const std::string &name)
{
    const std::string parameters = "params.";
    if (name.starts_with(parameters))
        return "held." + name.substr(parameters.size());
    return name == "data" || name == "x" ? "column" : name;
}

Result<Report> reportOf(const FitRequest &request, const DataColumn &column, const ReportRun &run)
{
    const FitData data{.column = &column, .ascending = numerics::sorted(presentNumbers(column))};
    if (request.family.empty())
        return fitRankingReport(data, run);
    const auto &all = fittedFamilies();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Distribution *family) { return family->id == request.family; });
    if (found == all.end())
        return fail(ErrorKind::NotFound, "family",
                    core::filled(MARK_TEXT("Fit", "%1 is not fitted to data"), {core::literal(request.family)}));
    auto fit = fitFamily(**found, presentNumbers(column), request.held, run);
    if (!fit)
        return fail(fit.error());
    return fitOfOneReport(data, {*found, std::move(*fit)}, request.held);
}

} // namespace

const std::vector<const Distribution *> &fittedFamilies()
{
    static const std::vector<const Distribution *> all = [] {
        std::vector<const Distribution *> result;
        for (const Distribution &family : numerics::distributions())
            if (numerics::canBeFitted(family) || isCategorical(family))
                result.push_back(&family);
        return result;
    }();
    return all;
}

Result<DistributionFit> fitFamily(const Distribution &family, std::span<const double> data, numerics::Held held,
                                  const core::Run &run)
{
    if (isCategorical(family))
        return numerics::fitCategorical(data);
    held.resize(family.parameters.size());
    return numerics::fitDistribution(family, data, held, run);
}

Result<FitRanking> rankFamilies(std::span<const double> data, const core::Run &run, const FitWatch &watch)
{
    if (data.empty())
        return fail(ErrorKind::Shape, "data", MARK_TEXT("Fit", "there are no values; one at least is needed"));
    const auto &all = fittedFamilies();
    FitRanking ranking;
    for (const Distribution *family : all) {
        const core::Run part([&run] { return run.cancelled(); },
                             [&](double share) {
                                 run.progress((static_cast<double>(ranking.tried) + share)
                                              / static_cast<double>(all.size()));
                             });
        const auto fit = fitFamily(*family, data, {}, part);
        if (run.cancelled())
            return core::cancelled();
        keep(*family, fit, ranking);
        ++ranking.tried;
        if (watch && ranking.tried < all.size())
            watch(ranking);
    }
    return ranking;
}

Result<Report> fitReport(const FitRequest &request, const ReportRun &run)
{
    if (!request.table || request.table->columns.empty())
        return fail(ErrorKind::Shape, "text",
                    MARK_TEXT("Data", "there are no data yet: type or paste numbers, or open a file"));
    const DataRequest source{.table = request.table, .x = request.column};
    const auto column = numericColumn(source, request.column, "column");
    auto report = column ? reportOf(request, **column, run) : fail(column.error());
    if (report)
        return report;
    core::Error error = report.error();
    error.field = fieldOf(error.field);
    return fail(std::move(error));
}

} // namespace calculators
