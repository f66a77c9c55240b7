#pragma once

#include "core/result.h"
#include "core/run.h"
#include "numerics/distributions.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace numerics {

/// One entry for each parameter of a family: the value at which it is held, or nothing where the data decide.
using Held = std::vector<std::optional<double>>;

/// The member of a family under which the data are likeliest.
/// standardErrors: one for each parameter, by the inverse of the observed information (of the location of laplace,
/// whose likelihood has a kink there, by the expected one); NaN of what is held, and where none exists: of an end of a
/// range, of the mode of triangular, and at an end of the parameter's domain. logLikelihood: the sum of ln f at the
/// parameters; ∞ where the density is unbounded at a value (arcsine). aic, bic: 2k − 2ℓ and k ln n − 2ℓ, with k =
/// freeParameters. ksStatistic: the largest distance between the distribution function and the steps of the data; NaN
/// of discrete ones.
struct DistributionFit
{
    std::vector<double> parameters = {};
    std::vector<double> standardErrors = {};
    double logLikelihood = 0.0;
    double aic = 0.0;
    double bic = 0.0;
    std::size_t freeParameters = 0;
    double ksStatistic = std::numeric_limits<double>::quiet_NaN();
};

/// The same of the categorical distribution, whose one parameter is a list. data: numbers of classes, from 0. held: its
/// probabilities, or none where the data decide; parameters and errors are then as many as the greatest class asks for.
/// Errors: Shape, Domain, TooLarge "data".
core::Result<DistributionFit> fitCategorical(std::span<const double> data, const std::vector<double> &held = {});

/// Whether the family is one that fitDistribution knows.
bool canBeFitted(const Distribution &distribution);

/// The parameters, by their place, that a fit must be given, such as the counts of binomial; none of an unknown family.
std::vector<std::size_t> mustBeHeld(const Distribution &distribution);

/// Maximum likelihood. data: finite numbers in any order; held: as many entries as the family has parameters, those
/// that it must be given (the counts of binomial and negative_binomial) among them. Errors: NotFound "distribution";
/// MissingInput, Domain "params.ID"; Shape "data" where there are none; Domain "data" for a value outside the support,
/// and where the likelihood grows without end, as it does for equal values under a free scale; NotConverged; Cancelled.
core::Result<DistributionFit> fitDistribution(const Distribution &distribution, std::span<const double> data,
                                              const Held &held, const core::Run &run = {});

} // namespace numerics
