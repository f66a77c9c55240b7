#include "numerics/distributionfacts.h"

#include "core/value.h"
#include "numerics/distributions.h"
#include "numerics/jointdistributions.h"

#include <algorithm>
#include <iterator>

namespace numerics {

const std::vector<DistributionFacts> &distributionFacts()
{
    static const std::vector<DistributionFacts> all = [] {
        std::vector<DistributionFacts> result;
        for (auto &&group : {locationFamilyFacts(), positiveFamilyFacts(), lifetimeFamilyFacts(), testFamilyFacts(),
                             noncentralFamilyFacts(), boundedFamilyFacts(), countingFamilyFacts(), drawingFamilyFacts(),
                             severalVariablesFacts()})
            result.insert(result.end(), group.begin(), group.end());
        return result;
    }();
    return all;
}

const DistributionFacts *findDistributionFacts(std::string_view id)
{
    const auto &all = distributionFacts();
    const auto found = std::find_if(all.begin(), all.end(), [id](const auto &facts) { return facts.id == id; });
    return found == all.end() ? nullptr : &*found;
}

core::Text relationName(RelationKind kind)
{
    switch (kind) {
    case RelationKind::SpecialCase:
        return MARK_TEXT("DistributionFacts", "Special case");
    case RelationKind::Generalisation:
        return MARK_TEXT("DistributionFacts", "Generalisation");
    case RelationKind::Limit:
        return MARK_TEXT("DistributionFacts", "Limit");
    case RelationKind::Sum:
        return MARK_TEXT("DistributionFacts", "Sum");
    case RelationKind::Transformation:
        return MARK_TEXT("DistributionFacts", "Transformation");
    case RelationKind::Mixture:
        return MARK_TEXT("DistributionFacts", "Mixture");
    case RelationKind::Conditioning:
        return MARK_TEXT("DistributionFacts", "Conditioning");
    case RelationKind::Process:
        return MARK_TEXT("DistributionFacts", "Same events");
    case RelationKind::Conjugate:
        return MARK_TEXT("DistributionFacts", "Prior and posterior");
    }
    return {};
}

core::Text familyName(std::string_view id)
{
    if (const Distribution *distribution = findDistribution(id))
        return distribution->name;
    if (const JointDistribution *distribution = findJointDistribution(id))
        return distribution->name;
    const DistributionFacts *facts = findDistributionFacts(id);
    return facts ? facts->name : core::Text{};
}

std::vector<std::string> codeWords(const DistributionFacts &facts, GivenParameters parameters)
{
    if (facts.words)
        return facts.words(parameters);
    std::vector<std::string> result;
    std::transform(parameters.begin(), parameters.end(), std::back_inserter(result),
                   [](double parameter) { return core::shortest(parameter); });
    return result;
}

} // namespace numerics
