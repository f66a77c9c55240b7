#include "calculators/conjugate.h"

#include <algorithm>
#include <cmath>

namespace calculators {

namespace {

// A dragged prior keeps a little away from what no distribution has.
constexpr double least = 1e-3;

/// The sum of all but the category's own, which a difference of sums could lose beside it.
double sumOfOthers(const ConjugateRequest &request)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < request.alpha.size(); ++i)
        sum += i == request.category ? 0.0 : request.alpha[i];
    return sum;
}

/// The beta prior of the probability that is drawn: a Dirichlet distribution's category has one too.
numerics::BetaPosterior drawnBeta(const ConjugateRequest &request)
{
    if (request.family == "beta_binomial")
        return request.beta;
    return {.alpha = request.alpha[request.category], .beta = sumOfOthers(request)};
}

void setBeta(ConjugateRequest &request, double mean, double all)
{
    if (request.family == "beta_binomial") {
        request.beta = {.alpha = mean * all, .beta = (1.0 - mean) * all};
        return;
    }
    const double others = (1.0 - mean) * all / sumOfOthers(request);
    for (double &alpha : request.alpha)
        alpha *= others;
    request.alpha[request.category] = mean * all;
}

bool isOfProbability(const ConjugateRequest &request)
{
    return request.family == "beta_binomial" || request.family == "dirichlet_multinomial";
}

} // namespace

PriorMoments priorMoments(const ConjugateRequest &request)
{
    if (request.family == "normal_normal")
        return {request.normal.mean, request.normal.sd};
    if (request.family == "gamma_poisson")
        return {request.gamma.shape / request.gamma.rate, std::sqrt(request.gamma.shape) / request.gamma.rate};
    const auto [alpha, beta] = drawnBeta(request);
    const double mean = alpha / (alpha + beta);
    return {mean, std::sqrt(mean * (1.0 - mean) / (alpha + beta + 1.0))};
}

ConjugateRequest withPriorMean(const ConjugateRequest &request, double mean)
{
    ConjugateRequest result = request;
    if (request.family == "normal_normal") {
        result.normal.mean = mean;
    } else if (isOfProbability(request)) {
        const auto [alpha, beta] = drawnBeta(request);
        setBeta(result, std::clamp(mean, least, 1.0 - least), alpha + beta);
    } else {
        const double sd = priorMoments(request).sd;
        mean = std::max(mean, least * sd);
        result.gamma = {.shape = mean * mean / (sd * sd), .rate = mean / (sd * sd)};
    }
    return result;
}

ConjugateRequest withPriorSd(const ConjugateRequest &request, double sd)
{
    ConjugateRequest result = request;
    const auto [mean, before] = priorMoments(request);
    sd = std::max(sd, least * before);
    if (request.family == "normal_normal") {
        result.normal.sd = sd;
    } else if (isOfProbability(request)) {
        const double widest = mean * (1.0 - mean);
        setBeta(result, mean, std::max(widest / (sd * sd) - 1.0, least));
    } else {
        result.gamma = {.shape = mean * mean / (sd * sd), .rate = mean / (sd * sd)};
    }
    return result;
}

} // namespace calculators
