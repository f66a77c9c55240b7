#pragma once

#include "core/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace numerics {

// Posteriors that are of the prior's family. Each parameter is within 2 ulp.
// Source: Gelman et al., Bayesian Data Analysis (2013), chapters 2 and 3.
// Errors: Domain naming the input; Shape where two vectors are of different sizes.

/// Of a probability: Beta(alpha, beta) before, after `successes` in n trials.
struct BetaPosterior
{
    double alpha = 1.0;
    double beta = 1.0;
};
core::Result<BetaPosterior> betaBinomial(BetaPosterior prior, std::int64_t successes, std::int64_t trials);

/// Of a rate: Gamma(shape, rate) before, after Poisson counts of intervals of length 1.
struct GammaPosterior
{
    double shape = 1.0;
    double rate = 1.0;
};
core::Result<GammaPosterior> gammaPoisson(GammaPosterior prior, std::span<const double> counts);

/// Of a mean: Normal(mean, sd) before, after normal data of known standard deviation sigma.
struct NormalPosterior
{
    double mean = 0.0;
    double sd = 1.0;
};
core::Result<NormalPosterior> normalNormal(NormalPosterior prior, double sigma, std::span<const double> data);

/// Of the probabilities of k ≥ 2 categories: Dirichlet(alpha) before, after so many counts of each.
core::Result<std::vector<double>> dirichletMultinomial(std::span<const double> alpha, std::span<const double> counts);

} // namespace numerics
