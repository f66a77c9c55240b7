#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <span>
#include <vector>

namespace numerics {

/// What is believed after a piece of evidence. evidence: its probability (or density) beforehand.
struct Posterior
{
    std::vector<double> posterior = {};
    double evidence = 0.0;
};

/// Whether there is a likelihood for each hypothesis. Errors: Shape "likelihood".
core::Result<void> checkLikelihoodCount(std::size_t hypotheses, std::size_t likelihoods);

/// Bayes' theorem for k ≥ 1 hypotheses: posteriorᵢ = priorᵢ · likelihoodᵢ / evidence, evidence = Σ priorⱼ ·
/// likelihoodⱼ.
///
/// prior: probabilities. likelihood: of the evidence under each hypothesis, k numbers ≥ 0; densities may exceed 1.
/// Each posterior is within 4 ulp, also where the products are beyond the range of a double.
/// Errors: Shape "prior" if k = 0, "likelihood" if its size is another; Domain naming the input, and "likelihood" where
/// the evidence is impossible under each hypothesis that has a prior.
core::Result<Posterior> bayes(std::span<const double> prior, std::span<const double> likelihood);

/// The same for several pieces of evidence, independent given the hypothesis, one after the other: each posterior is
/// the next prior. likelihood: a row for each piece. A factor that later evidence needs is kept however small it is.
/// Errors also: Domain telling from which row on no hypothesis is left.
core::Result<std::vector<Posterior>> bayesSequence(std::span<const double> prior, const core::Grid<double> &likelihood);

/// How a test for a condition fares. A ratio 0/0 is NaN. positive, negative: the probabilities of the two results.
struct TestOutcome
{
    double positivePredictiveValue = 0.0; ///< P(condition | positive)
    double negativePredictiveValue = 0.0; ///< P(no condition | negative)
    double falsePositiveRate = 0.0;       ///< P(positive | no condition)
    double falseNegativeRate = 0.0;       ///< P(negative | condition)
    double positive = 0.0;
    double negative = 0.0;
    double positiveLikelihoodRatio = 0.0; ///< sensitivity / (1 − specificity)
    double negativeLikelihoodRatio = 0.0; ///< (1 − sensitivity) / specificity
};

/// prevalence, sensitivity, specificity: probabilities. Each value within 2 ulp. Errors: Domain naming the input.
core::Result<TestOutcome> testOutcome(double prevalence, double sensitivity, double specificity);

} // namespace numerics
