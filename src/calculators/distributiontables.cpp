#include "calculators/distributiontables.h"

#include "calculators/distributioncurves.h"
#include "calculators/distributionplots.h"
#include "numerics/distancesbetween.h"

#include <algorithm>
#include <cmath>

namespace calculators {

using core::literal;
using numerics::Member;

core::Result<Table> comparisonTable(const Member &member, const std::vector<Member> &compared, const core::Run &run)
{
    Table table{.title = MARK_TEXT("Distribution", "How far they are from the first"),
                .columns = {MARK_TEXT("Distribution", "Distribution"), MARK_TEXT("Distribution", "Mean"),
                            MARK_TEXT("Distribution", "Standard deviation"),
                            MARK_TEXT("Distribution", "Kullback–Leibler divergence (nats)"),
                            MARK_TEXT("Distribution", "Wasserstein distance"),
                            MARK_TEXT("Distribution", "Total variation"),
                            MARK_TEXT("Distribution", "Largest difference of P(X ≤ x)")}};
    const numerics::DistributionSummary own = member.summary();
    table.rows.push_back({memberName(member), own.mean, own.standardDeviation, 0.0, 0.0, 0.0, 0.0});
    for (const Member &other : compared) {
        const auto distances = numerics::distancesBetween(member, other, run);
        if (!distances)
            return core::fail(distances.error());
        const numerics::DistributionSummary summary = other.summary();
        table.rows.push_back({memberName(other), summary.mean, summary.standardDeviation, distances->divergence,
                              distances->wasserstein, distances->variation, distances->kolmogorov});
    }
    return table;
}

Table valuesTable(const Member &member, const numerics::DistributionSummary &summary)
{
    Table table{.title = MARK_TEXT("Distribution", "Table of values"),
                .columns = {literal("x"), literal("P(X = x)"), literal("P(X ≤ x)"), literal("P(X > x)")}};
    const DrawnRange bulk = bulkOf(member, summary);
    const double half = std::floor(0.5 * static_cast<double>(shownValues));
    const double first = std::max(std::floor(bulk.from), summary.median - half);
    const double last = std::min(std::ceil(bulk.to), first + static_cast<double>(shownValues) - 1.0);
    if (!std::isfinite(first) || first + 1.0 == first) // beyond what doubles can count
        return table;
    const auto count = static_cast<std::size_t>(std::max(0.0, last - first)) + 1;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = first + static_cast<double>(i);
        table.rows.push_back({x, member.pdf(x), member.cdf(x), member.sf(x)});
    }
    return table;
}

} // namespace calculators
