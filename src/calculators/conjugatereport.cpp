#include "calculators/conjugate.h"
#include "calculators/plotrange.h"
#include "calculators/probabilitytable.h"
#include "numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using numerics::valueAt;

/// A member of a family of numerics::distributions().
struct Member
{
    const numerics::Distribution *family = nullptr;
    std::vector<double> parameters = {};

    double quantile(double p) const { return valueAt(family->functions.quantile, parameters, p); }
};

Member member(const char *id, std::vector<double> parameters)
{
    return {numerics::findDistribution(id), std::move(parameters)};
}

Member normal(const numerics::NormalPosterior &p)
{
    return member("normal", {p.mean, p.sd});
}

Member gamma(const numerics::GammaPosterior &p)
{
    return member("gamma", {p.shape, 1.0 / p.rate});
}

Member beta(double alpha, double other)
{
    return member("beta", {alpha, other});
}

/// What is drawn: the likelihood as a density of the parameter, where the data give one.
struct Update
{
    core::Text parameter = {};
    Member prior = {};
    std::optional<Member> likelihood = {};
    Member posterior = {};
    std::vector<Table> tables = {};
    double low = -std::numeric_limits<double>::infinity(); ///< of what the parameter can be
    double high = std::numeric_limits<double>::infinity();
};

std::vector<Cell> summaryRow(const core::Text &name, const Member &of)
{
    const numerics::DistributionSummary summary = of.family->functions.summary(of.parameters);
    std::vector<Cell> row{name};
    for (const double parameter : of.parameters)
        row.emplace_back(parameter);
    for (const double value : {summary.mean, summary.standardDeviation, of.quantile(0.025), of.quantile(0.975)})
        row.emplace_back(value);
    return row;
}

Table summaryTable(const Update &update, const core::Text &title)
{
    Table table{.title = title, .columns = {literal(std::string())}};
    for (const numerics::Parameter &parameter : update.prior.family->parameters)
        table.columns.push_back(parameter.name);
    for (const core::Text &column : {MARK_TEXT("Probability", "mean"), MARK_TEXT("Probability", "standard deviation"),
                                     MARK_TEXT("Probability", "95 % from"), MARK_TEXT("Probability", "95 % to")})
        table.columns.push_back(column);
    table.rows = {summaryRow(MARK_TEXT("Probability", "prior"), update.prior),
                  summaryRow(MARK_TEXT("Probability", "posterior"), update.posterior)};
    return table;
}

core::Result<Update> ofBeta(const ConjugateRequest &request)
{
    const auto after = numerics::betaBinomial(request.beta, request.successes, request.trials);
    if (!after)
        return fail(after.error());
    const auto hits = static_cast<double>(request.successes);
    const auto misses = static_cast<double>(request.trials - request.successes);
    return Update{.parameter = literal("θ"),
                  .prior = beta(request.beta.alpha, request.beta.beta),
                  .likelihood = beta(hits + 1.0, misses + 1.0),
                  .posterior = beta(after->alpha, after->beta),
                  .low = 0.0,
                  .high = 1.0};
}

core::Result<Update> ofGamma(const ConjugateRequest &request)
{
    const auto after = numerics::gammaPoisson(request.gamma, request.counts);
    if (!after)
        return fail(after.error());
    Update update{.parameter = literal("λ"), .prior = gamma(request.gamma), .posterior = gamma(*after), .low = 0.0};
    if (!request.counts.empty())
        update.likelihood = gamma({.shape = std::accumulate(request.counts.begin(), request.counts.end(), 1.0),
                                   .rate = static_cast<double>(request.counts.size())});
    return update;
}

core::Result<Update> ofNormal(const ConjugateRequest &request)
{
    const auto after = numerics::normalNormal(request.normal, request.sigma, request.data);
    if (!after)
        return fail(after.error());
    Update update{.parameter = literal("μ"), .prior = normal(request.normal), .posterior = normal(*after)};
    if (!request.data.empty()) {
        const auto n = static_cast<double>(request.data.size());
        const double mean = std::accumulate(request.data.begin(), request.data.end(), 0.0) / n;
        update.likelihood = normal({.mean = mean, .sd = request.sigma / std::sqrt(n)});
    }
    return update;
}

Table categoryTable(const ConjugateRequest &request, const std::vector<double> &after)
{
    Table table{.title = MARK_TEXT("Probability", "All categories"),
                .columns = {MARK_TEXT("Probability", "category"), MARK_TEXT("Probability", "prior α"),
                            MARK_TEXT("Probability", "count"), MARK_TEXT("Probability", "posterior α"),
                            MARK_TEXT("Probability", "prior mean"), MARK_TEXT("Probability", "posterior mean")}};
    const double before = std::accumulate(request.alpha.begin(), request.alpha.end(), 0.0);
    const double all = std::accumulate(after.begin(), after.end(), 0.0);
    for (std::size_t i = 0; i < after.size(); ++i)
        table.rows.push_back(
            {literal(i + 1), request.alpha[i], request.counts[i], after[i], request.alpha[i] / before, after[i] / all});
    return table;
}

core::Result<Update> ofDirichlet(const ConjugateRequest &request)
{
    const auto after = numerics::dirichletMultinomial(request.alpha, request.counts);
    if (!after)
        return fail(after.error());
    if (request.category >= request.alpha.size())
        return fail(ErrorKind::Domain, "category",
                    filled(MARK_TEXT("Probability", "there are %1 categories; there is no number %2"),
                           {literal(request.alpha.size()), literal(request.category + 1)}));
    const auto others = [&request](const std::vector<double> &of) {
        return std::accumulate(of.begin(), of.end(), 0.0) - of[request.category];
    };
    return Update{.parameter = filled(MARK_TEXT("Probability", "θ of category %1"), {literal(request.category + 1)}),
                  .prior = beta(request.alpha[request.category], others(request.alpha)),
                  .likelihood = beta(request.counts[request.category] + 1.0, others(request.counts) + 1.0),
                  .posterior = beta((*after)[request.category], others(*after)),
                  .tables = {categoryTable(request, *after)},
                  .low = 0.0,
                  .high = 1.0};
}

core::Result<Update> updateOf(const ConjugateRequest &request)
{
    if (request.family == "beta_binomial")
        return ofBeta(request);
    if (request.family == "gamma_poisson")
        return ofGamma(request);
    if (request.family == "normal_normal")
        return ofNormal(request);
    if (request.family == "dirichlet_multinomial")
        return ofDirichlet(request);
    return fail(
        ErrorKind::NotFound, "family",
        filled(MARK_TEXT("Request", "there is no %1 called “%2”"), {literal("family"), literal(request.family)}));
}

Curve density(const core::Text &name, const Member &of, const std::vector<double> &x, CurveStyle style)
{
    Curve curve{.name = name, .x = x, .y = std::vector<double>(x.size()), .style = style};
    of.family->functions.pdf(of.parameters, curve.x, curve.y);
    makeGaps(curve.y);
    return curve;
}

/// Where prior, likelihood and posterior lie, so that nothing jumps while the prior is dragged.
std::vector<double> rangeOf(const Update &update)
{
    double from = update.low;
    double to = update.high;
    if (std::isinf(to)) {
        constexpr double tail = 1e-3;
        from = std::numeric_limits<double>::infinity();
        to = -from;
        for (const Member *one :
             {&update.prior, update.likelihood ? &*update.likelihood : &update.prior, &update.posterior}) {
            from = std::min(from, one->quantile(tail));
            to = std::max(to, one->quantile(1.0 - tail));
        }
        from = std::max(from, update.low);
    }
    return evenly(from, to, plotPoints);
}

Plot plotOf(const ConjugateRequest &request, const Update &update)
{
    const std::vector<double> x = rangeOf(update);
    Plot plot{.title = MARK_TEXT("Probability", "Prior, likelihood and posterior; drag the prior’s mean or spread"),
              .xLabel = update.parameter,
              .yLabel = MARK_TEXT("Probability", "density")};
    plot.curves = {density(MARK_TEXT("Probability", "prior"), update.prior, x, CurveStyle::Dashed)};
    if (update.likelihood)
        plot.curves.push_back(density(MARK_TEXT("Probability", "likelihood, scaled to area 1"), *update.likelihood, x,
                                      CurveStyle::Dashed));
    plot.curves.push_back(density(MARK_TEXT("Probability", "posterior"), update.posterior, x, CurveStyle::Line));
    plot.areas = {{.curve = plot.curves.size() - 1,
                   .from = update.posterior.quantile(0.025),
                   .to = update.posterior.quantile(0.975)}};
    const PriorMoments moments = priorMoments(request);
    // On whichever side of the mean there is room for the spread.
    const double upper = moments.mean + moments.sd;
    plot.handles = {{.input = "prior_mean", .x = moments.mean},
                    {.input = "prior_upper", .x = upper <= x.back() ? upper : moments.mean - moments.sd}};
    return plot;
}

} // namespace

core::Result<Report> conjugateReport(const ConjugateRequest &request, const core::Run & /*run*/)
{
    const auto update = updateOf(request);
    if (!update)
        return fail(update.error());
    const auto &operation = *probabilityOperation(request.family);
    Report report;
    report.sections = {
        Paragraph{operation.summary}, plotOf(request, *update),
        summaryTable(*update, filled(MARK_TEXT("Probability", "What is believed of %1"), {update->parameter}))};
    for (const Table &table : update->tables)
        report.sections.emplace_back(table);
    report.sections.emplace_back(Formula{operation.title, operation.latex});
    if (request.family == "normal_normal" && request.data.size() == 1)
        report.sections.emplace_back(Paragraph{MARK_TEXT(
            "Probability", "One observation is enough here, as the standard deviation of the data is given.")});
    return report;
}

} // namespace calculators
