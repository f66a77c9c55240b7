#include "calculators/distribution.h"
#include "calculators/distributionfactsreport.h"
#include "calculators/distributionplots.h"
#include "calculators/distributiontables.h"
#include "calculators/shippedformulas.h"

#include <cmath>
#include <iterator>

namespace calculators {

namespace {

using core::filled;
using core::literal;
using numerics::Distribution;
using numerics::DistributionSummary;
using numerics::Member;

constexpr const char *intervalSign = R"(P(a \le X \le b))";
constexpr const char *lowerSign = R"(P(X \le b))";
constexpr const char *upperSign = R"(P(X \ge a))";
constexpr const char *outsideSign = R"(P(X < a) + P(X > b))";
constexpr const char *aboveSign = R"(P(X > a))";
constexpr const char *quantileSign = R"(\min\{x : P(X \le x) \ge p\})";
constexpr const char *circularVarianceSign = R"(1-\left|\operatorname{E}[e^{iX}]\right|)";
constexpr const char *upperQuantileSign = R"(\min\{x : P(X > x) \le p\})";

Table parameterTable(const Distribution &distribution, const std::vector<double> &parameters)
{
    Table table{.title = MARK_TEXT("Distribution", "Parameters"),
                .columns = {MARK_TEXT("Distribution", "Parameter"), MARK_TEXT("Distribution", "Value"),
                            MARK_TEXT("Distribution", "Meaning")}};
    constexpr std::size_t most = 100;
    const auto parts = numerics::partsOf(distribution.parameters, parameters);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const numerics::Parameter &parameter = distribution.parameters[i];
        table.rows.push_back({parameter.name,
                              parameter.isList() ? Cell(core::literal(listed(parts[i], most))) : Cell(parts[i].front()),
                              parameter.meaning});
    }
    return table;
}

const char *sign(DistributionQuery query)
{
    switch (query) {
    case DistributionQuery::Interval:
    case DistributionQuery::Central:
    case DistributionQuery::Densest:
        return intervalSign;
    case DistributionQuery::Upper:
        return upperSign;
    case DistributionQuery::Outside:
        return outsideSign;
    case DistributionQuery::UpperQuantile:
        return aboveSign;
    case DistributionQuery::Lower:
    case DistributionQuery::Quantile:
        return lowerSign;
    }
    return "";
}

Quantities answer(const DistributionRequest &request, const DistributionOutcome &outcome)
{
    Quantities result{.title = MARK_TEXT("Distribution", "Answer")};
    if (asksForValues(request.query))
        result.items.push_back({MARK_TEXT("Distribution", "Wanted probability"), request.probability, "p"});
    if (request.query == DistributionQuery::Quantile)
        result.items.push_back({MARK_TEXT("Distribution", "Quantile"), outcome.to, quantileSign});
    else if (request.query == DistributionQuery::UpperQuantile)
        result.items.push_back({MARK_TEXT("Distribution", "Upper quantile"), outcome.from, upperQuantileSign});
    else {
        if (request.query != DistributionQuery::Lower)
            result.items.push_back({MARK_TEXT("Distribution", "From"), outcome.from, "a"});
        if (request.query != DistributionQuery::Upper)
            result.items.push_back({MARK_TEXT("Distribution", "To"), outcome.to, "b"});
    }
    result.items.push_back({MARK_TEXT("Distribution", "Probability"), outcome.probability, sign(request.query)});
    result.items.push_back({MARK_TEXT("Distribution", "Probability of the rest"), outcome.complement});
    return result;
}

Quantities moments(const DistributionSummary &summary)
{
    Quantities result{.title = MARK_TEXT("Distribution", "Moments and centre"),
                      .items = {{MARK_TEXT("Distribution", "Mean"), summary.mean, R"(\operatorname{E}[X])"},
                                {MARK_TEXT("Distribution", "Variance"), summary.variance, R"(\operatorname{Var}(X))"},
                                {MARK_TEXT("Distribution", "Standard deviation"), summary.standardDeviation,
                                 R"(\sqrt{\operatorname{Var}(X)})"},
                                {MARK_TEXT("Distribution", "Skewness"), summary.skewness, R"(\gamma_1)"},
                                {MARK_TEXT("Distribution", "Excess kurtosis"), summary.excessKurtosis, R"(\gamma_2)"},
                                {MARK_TEXT("Distribution", "Mode"), summary.mode},
                                {MARK_TEXT("Distribution", "Median"), summary.median},
                                {MARK_TEXT("Distribution", "Entropy in nats"), summary.entropy, "H(X)"}}};
    if (!std::isnan(summary.circularVariance))
        result.items.push_back(
            {MARK_TEXT("Distribution", "Circular variance"), summary.circularVariance, circularVarianceSign});
    return result;
}

void warn(core::Text text, Report &report)
{
    report.sections.emplace_back(Paragraph{std::move(text), true});
}

void warnOfMoments(const DistributionSummary &summary, Report &report)
{
    if (std::isnan(summary.mean))
        warn(MARK_TEXT("Distribution", "The mean does not exist, and so no other moment: the condition beside its "
                                       "formula fails."),
             report);
    else if (std::isinf(summary.variance))
        warn(MARK_TEXT("Distribution", "The variance is infinite: the condition beside its formula fails."), report);
    else if (summary.low == summary.high)
        warn(filled(MARK_TEXT("Distribution", "X is certain to be %1, so skewness and kurtosis do not exist."),
                    {literal(summary.low)}),
             report);
    else if (std::isnan(summary.skewness) || std::isinf(summary.excessKurtosis))
        warn(MARK_TEXT("Distribution", "The tails are so heavy that the conditions beside the formulas of the higher "
                                       "moments fail."),
             report);
}

void warnOfEnds(const Member &member, const DistributionOutcome &outcome, Report &report)
{
    const DistributionSummary &summary = outcome.summary;
    for (const double end : {summary.low, summary.high})
        if (std::isinf(member.pdf(end)))
            warn(filled(MARK_TEXT("Distribution", "The density grows without bound towards %1; the plot leaves that "
                                                  "point out."),
                        {literal(end)}),
                 report);
    if (outcome.to < summary.low || outcome.from > summary.high)
        warn(MARK_TEXT("Distribution", "All of that lies outside the support, where X never falls."), report);
}

/// What a discrete distribution makes of limits and probabilities that it can't meet.
void explainSteps(const DistributionRequest &request, const DistributionOutcome &outcome, Report &report)
{
    const auto fraction = [](double x) { return std::isfinite(x) && x != std::floor(x); };
    if (asksForValues(request.query)) {
        if (outcome.probability != request.probability)
            report.sections.emplace_back(Paragraph{
                request.query == DistributionQuery::Quantile
                    ? filled(MARK_TEXT("Distribution", "X takes whole values only, so the probability grows in steps: "
                                                       "up to %1 it is the first time at least %2."),
                             {literal(outcome.to), literal(request.probability)})
                    : MARK_TEXT("Distribution",
                                "X takes whole values only, so the probability grows in steps and is seldom met.")});
    } else if (fraction(outcome.from) || fraction(outcome.to)) {
        report.sections.emplace_back(
            Paragraph{MARK_TEXT("Distribution", "X takes whole values only: those between the limits count.")});
    }
}

core::Result<std::vector<Member>> comparedMembers(const DistributionRequest &request)
{
    if (request.compared.size() > mostCompared)
        return core::fail(core::ErrorKind::TooLarge, "compared",
                          filled(MARK_TEXT("Distribution", "at most %1 distributions can be compared with it"),
                                 {literal(mostCompared)}));
    std::vector<Member> members;
    for (const DistributionChoice &choice : request.compared) {
        auto member = checkedMember(choice);
        if (!member)
            return core::fail(member.error());
        members.push_back(std::move(*member));
    }
    return members;
}

/// Of those moments that have a closed form.
void addFormulas(const Distribution &distribution, Report &report)
{
    const auto add = [&report](core::Text title, const std::string &latex) {
        if (!latex.empty())
            report.sections.emplace_back(Formula{std::move(title), latex});
    };
    add(MARK_TEXT("Distribution", "Mean"), distribution.meanFormula);
    add(MARK_TEXT("Distribution", "Variance"), distribution.varianceFormula);
    add(MARK_TEXT("Distribution", "Skewness"), distribution.skewnessFormula);
    add(MARK_TEXT("Distribution", "Excess kurtosis"), distribution.kurtosisFormula);
}

/// Where the code asks for density and probability: at the end that was asked for, else in the middle.
double codeArgument(const DistributionOutcome &outcome)
{
    for (const double end : {outcome.to, outcome.from})
        if (std::isfinite(end))
            return end;
    return outcome.summary.median;
}

} // namespace

core::Result<Report> distributionReport(const DistributionRequest &request, const core::Run &run)
{
    const auto outcome = distributionOutcome(request, run);
    if (!outcome)
        return core::fail(outcome.error());
    const Member member = checkedMember({request.distribution, request.parameters}).value();
    const auto compared = comparedMembers(request);
    if (!compared)
        return core::fail(compared.error());
    const Distribution &family = *member.family;
    Report report;
    // First the answer and its picture, in which one drags; then what stands behind them.
    report.sections = {Paragraph{family.meaning}, answer(request, *outcome)};
    if (family.discrete)
        explainSteps(request, *outcome, report);
    warnOfEnds(member, *outcome, report);
    auto sampled = samplingSections(member, outcome->summary, request.sampling, run);
    if (!sampled)
        return core::fail(sampled.error());
    for (Plot &plot : distributionPlots(member, request, *outcome, *compared)) {
        report.sections.emplace_back(std::move(plot));
        // What was drawn stands below the density that it was drawn from.
        report.sections.insert(report.sections.end(), std::make_move_iterator(sampled->begin()),
                               std::make_move_iterator(sampled->end()));
        sampled->clear();
    }
    if (!compared->empty()) {
        auto table = comparisonTable(member, *compared, run);
        if (!table)
            return core::fail(table.error());
        report.sections.emplace_back(std::move(*table));
    }
    report.sections.insert(report.sections.end(),
                           {Formula{family.name, family.sign},
                            Formula{family.discrete ? MARK_TEXT("Distribution", "Probability of each value")
                                                    : MARK_TEXT("Distribution", "Density"),
                                    family.density},
                            Formula{MARK_TEXT("Distribution", "Support"), family.support},
                            parameterTable(family, member.parameters)});
    report.sections.emplace_back(moments(outcome->summary));
    warnOfMoments(outcome->summary, report);
    addFormulas(family, report);
    if (family.discrete)
        report.sections.emplace_back(valuesTable(member, outcome->summary));
    for (Section &section :
         distributionFactsSections(family.id, member.parameters, codeArgument(*outcome), request.probability))
        report.sections.push_back(std::move(section));
    if (run.cancelled())
        return core::cancelled();
    return report;
}

std::vector<std::string> distributionFormulas()
{
    std::vector<std::string> result = distributionFactsFormulas();
    result.insert(result.end(), {intervalSign, lowerSign, upperSign, outsideSign, aboveSign, quantileSign,
                                 upperQuantileSign, circularVarianceSign, "a", "b", "p"});
    for (const Quantity &item : moments({}).items)
        if (!item.latex.empty())
            result.push_back(item.latex);
    for (const Distribution &distribution : numerics::distributions()) {
        for (const std::string &latex :
             {distribution.sign, distribution.support, distribution.density, distribution.meanFormula,
              distribution.varianceFormula, distribution.skewnessFormula, distribution.kurtosisFormula})
            if (!latex.empty())
                result.push_back(latex);
        for (const numerics::Parameter &parameter : distribution.parameters)
            result.push_back(parameter.latex);
    }
    return result;
}

} // namespace calculators
