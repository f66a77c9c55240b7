#include "calculators/distribution.h"

#include "calculators/distributionfactsreport.h"
#include "calculators/jointoperations.h"
#include "numerics/densestinterval.h"
#include "numerics/draws.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <span>
#include <utility>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using numerics::Distribution;
using numerics::Member;
using numerics::valueAt;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// So many values are computed between two looks at the Run.
constexpr std::size_t block = 8192;

core::Result<void> checkQuery(const DistributionRequest &request)
{
    const bool twoEnds = request.query == DistributionQuery::Interval || request.query == DistributionQuery::Outside;
    if (twoEnds && request.from > request.to)
        return fail(ErrorKind::Domain, "to",
                    filled(MARK_TEXT("Distribution", "the interval must not end before it begins; it begins at %1 and "
                                                     "ends at %2"),
                           {literal(request.from), literal(request.to)}));
    if (asksForValues(request.query) && !(request.probability >= 0.0 && request.probability <= 1.0))
        return fail(ErrorKind::Domain, "probability",
                    filled(MARK_TEXT("Distribution", "the probability must be in [0, 1]; it is %1"),
                           {literal(request.probability)}));
    return {};
}

/// P(X < x): of a discrete one the value itself does not count.
double strictlyBelow(const Member &member, double x)
{
    return member.cdf(member.discrete() ? std::ceil(x) - 1.0 : x);
}

numerics::Interval endsOf(const DistributionRequest &request, const Member &member)
{
    const double p = request.probability;
    switch (request.query) {
    case DistributionQuery::Interval:
    case DistributionQuery::Outside:
        return {request.from, request.to};
    case DistributionQuery::Lower:
        return {-infinity, request.to};
    case DistributionQuery::Upper:
        return {request.from, infinity};
    case DistributionQuery::Quantile:
        return {-infinity, member.quantile(p)};
    case DistributionQuery::UpperQuantile:
        return {member.isf(p), infinity};
    case DistributionQuery::Central:
        return {member.quantile(0.5 * (1.0 - p)), member.isf(0.5 * (1.0 - p))};
    case DistributionQuery::Densest:
        return numerics::densestInterval(member, p);
    }
    return {};
}

core::Object describe(const numerics::Parameter &parameter)
{
    return {{"name", parameter.id},
            {"type", parameter.isList() ? "array"
                     : parameter.whole  ? "integer"
                                        : "real"},
            {"domain", parameter.domain.words()},
            {"default", parameter.optional ? core::Value(parameter.initial) : core::Value()},
            {"meaning", core::english(parameter.meaning)}};
}

} // namespace

DistributionRequest startingRequest(const Distribution &distribution)
{
    constexpr double sixth = 0.15865525393145707; // of a normal, below one standard deviation under the mean
    DistributionRequest request{.distribution = distribution.id, .parameters = initialValues(distribution.parameters)};
    double from = valueAt(distribution.functions.quantile, request.parameters, sixth);
    double to = valueAt(distribution.functions.isf, request.parameters, sixth);
    const numerics::DistributionSummary summary = distribution.functions.summary(request.parameters);
    if (from == summary.low && to == summary.high) { // of few values, such as those of a die, the middle half
        from = valueAt(distribution.functions.quantile, request.parameters, 0.25);
        to = valueAt(distribution.functions.isf, request.parameters, 0.25);
    }
    const double digits = std::floor(std::log10(to - from)) - 1.0;
    const double step = distribution.discrete ? 1.0 : std::pow(10.0, -digits);
    request.from = std::round(from * step) / step;
    request.to = std::round(to * step) / step;
    return request;
}

bool asksForValues(DistributionQuery query)
{
    return query == DistributionQuery::Quantile || query == DistributionQuery::UpperQuantile
           || query == DistributionQuery::Central || query == DistributionQuery::Densest;
}

core::Result<Member> checkedMember(const DistributionChoice &choice)
{
    const Distribution *family = numerics::findDistribution(choice.distribution);
    if (!family)
        return fail(
            ErrorKind::NotFound, "distribution",
            filled(MARK_TEXT("Distribution", "there is no distribution called “%1”"), {literal(choice.distribution)}));
    Member member{family, choice.parameters.empty() ? initialValues(family->parameters) : choice.parameters};
    if (auto checked = numerics::checkParameters(*family, member.parameters); !checked)
        return fail(checked.error());
    return member;
}

core::Result<DistributionOutcome> distributionOutcome(const DistributionRequest &request, const core::Run &run)
{
    const auto member = checkedMember({request.distribution, request.parameters});
    if (!member)
        return fail(member.error());
    if (auto checked = checkQuery(request); !checked)
        return fail(checked.error());
    if (run.cancelled())
        return core::cancelled();
    const auto [from, to] = endsOf(request, *member);
    DistributionOutcome outcome{.from = from,
                                .to = to,
                                .probability = member->between(from, to),
                                .complement = strictlyBelow(*member, from) + member->sf(to)};
    if (request.query == DistributionQuery::Outside)
        std::swap(outcome.probability, outcome.complement);
    if (request.query == DistributionQuery::UpperQuantile) { // what is asked for lies strictly above
        outcome.probability = member->sf(from);
        outcome.complement = member->cdf(from);
    }
    outcome.summary = member->summary();
    if (run.cancelled())
        return core::cancelled();
    return outcome;
}

core::Result<std::vector<double>> distributionValues(const DistributionValuesRequest &request, const core::Run &run)
{
    const auto member = checkedMember({request.distribution, request.parameters});
    if (!member)
        return fail(member.error());
    const auto function = member->family->functions.*request.function;
    const std::span<const double> arguments = request.arguments;
    std::vector<double> values(arguments.size());
    for (std::size_t start = 0; start < values.size(); start += block) {
        if (run.cancelled())
            return core::cancelled();
        const std::size_t count = std::min(block, values.size() - start);
        function(member->parameters, arguments.subspan(start, count), std::span(values).subspan(start, count));
        run.progress(static_cast<double>(start + count) / static_cast<double>(values.size()));
    }
    return values;
}

core::Result<std::vector<double>> distributionSample(const DistributionSampleRequest &request, const core::Run &run)
{
    const auto member = checkedMember({request.distribution, request.parameters});
    if (!member)
        return fail(member.error());
    if (request.n > mostSamples)
        return fail(ErrorKind::TooLarge, "n",
                    filled(MARK_TEXT("Distribution", "n may be at most %1; it is %2"),
                           {literal(mostSamples), literal(request.n)}));
    const numerics::Sampler sampler = member->family->functions.sampler(member->parameters);
    numerics::Draws draws(request.seed);
    std::vector<double> values(request.n);
    for (std::size_t start = 0; start < values.size(); start += block) {
        if (run.cancelled())
            return core::cancelled();
        const std::size_t count = std::min(block, values.size() - start);
        sampler(draws, std::span(values).subspan(start, count));
        run.progress(static_cast<double>(start + count) / static_cast<double>(values.size()));
    }
    return values;
}

core::Array describeDistributions()
{
    core::Array result;
    for (const Distribution &distribution : numerics::distributions()) {
        core::Array parameters;
        for (const numerics::Parameter &parameter : distribution.parameters)
            parameters.emplace_back(describe(parameter));
        core::Object entry = {{"name", distribution.id},
                              {"title", core::english(distribution.name)},
                              {"meaning", core::english(distribution.meaning)},
                              {"discrete", distribution.discrete},
                              {"params", std::move(parameters)},
                              {"support", distribution.support},
                              {"formula", distribution.density}};
        core::Object facts = describeDistributionFacts(distribution.id, initialValues(distribution.parameters));
        entry.insert(entry.end(), facts.begin(), facts.end());
        result.emplace_back(std::move(entry));
    }
    core::Array joint = describeJointDistributions();
    result.insert(result.end(), std::make_move_iterator(joint.begin()), std::make_move_iterator(joint.end()));
    return result;
}

} // namespace calculators
