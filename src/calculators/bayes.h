#pragma once

#include "calculators/report.h"
#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"

#include <cstddef>
#include <string>
#include <vector>

namespace calculators {

/// Hypotheses and evidence. prior: k probabilities. likelihood: t×k, a row for each piece of evidence in its order.
/// names: of the hypotheses, as many as a person gave; one without is called H₁, H₂ …
struct BayesRequest
{
    std::vector<std::string> names = {};
    std::vector<double> prior = {0.5, 0.5};
    core::Grid<double> likelihood = {};
};

/// Errors: as of numerics::bayesSequence.
core::Result<Report> bayesReport(const BayesRequest &request, const core::Run &run = {});

/// A test for a condition, told of so many people.
struct TestRequest
{
    double prevalence = 0.01;
    double sensitivity = 0.9;
    double specificity = 0.91;
    std::size_t people = 1000;
};

/// The people of each kind in whole numbers: rounded from the top down, so that parts always add up.
struct NaturalFrequencies
{
    std::size_t people = 0;
    std::size_t ill = 0;
    std::size_t well = 0;
    std::size_t truePositive = 0;
    std::size_t falseNegative = 0;
    std::size_t falsePositive = 0;
    std::size_t trueNegative = 0;
};
NaturalFrequencies naturalFrequencies(const TestRequest &request);

/// Errors: as of numerics::testOutcome; Domain "people" where there is nobody, TooLarge above mostPeople.
core::Result<Report> testReport(const TestRequest &request, const core::Run &run = {});
inline constexpr std::size_t mostPeople = 1'000'000'000;

} // namespace calculators
