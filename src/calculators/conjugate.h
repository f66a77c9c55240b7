#pragma once

#include "calculators/report.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/conjugate.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace calculators {

/// A prior, data, and the posterior of the same family. family: "beta_binomial" (beta, successes, trials),
/// "gamma_poisson" (gamma, counts), "normal_normal" (normal, sigma, data), "dirichlet_multinomial" (alpha, counts;
/// category: from 0, whose probability is drawn).
struct ConjugateRequest
{
    std::string family = "beta_binomial";
    numerics::BetaPosterior beta = {.alpha = 2.0, .beta = 2.0};
    std::int64_t successes = 7;
    std::int64_t trials = 10;
    numerics::GammaPosterior gamma = {.shape = 2.0, .rate = 1.0};
    std::vector<double> counts = {3.0, 5.0, 2.0};
    numerics::NormalPosterior normal = {.mean = 0.0, .sd = 1.0};
    double sigma = 1.0;
    std::vector<double> data = {1.2, 0.7, 1.9};
    std::vector<double> alpha = {1.0, 1.0, 1.0};
    std::size_t category = 0;
};

/// Mean and standard deviation of the prior that is drawn.
struct PriorMoments
{
    double mean = 0.0;
    double sd = 1.0;
};
PriorMoments priorMoments(const ConjugateRequest &request);

/// The request whose prior has that mean, or that standard deviation, and otherwise stays as it is: what dragging it
/// means. What no prior of the family can have becomes the nearest that one can.
ConjugateRequest withPriorMean(const ConjugateRequest &request, double mean);
ConjugateRequest withPriorSd(const ConjugateRequest &request, double sd);

/// Errors: NotFound "family"; those of numerics/conjugate.h; Domain "category".
core::Result<Report> conjugateReport(const ConjugateRequest &request, const core::Run &run = {});

} // namespace calculators
