#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"

#include <cstddef>
#include <span>
#include <vector>

namespace numerics {

/// P(y = 1 | x) = σ(w·x + b). logLoss: the mean of −ln P(yᵢ | xᵢ), without the penalty. accuracy: the share of samples
/// that the rule "1 where the probability is at least ½" gives their label. iterations: Newton's steps.
struct LogisticFit
{
    std::vector<double> weights = {};
    double intercept = 0.0;
    double logLoss = 0.0;
    double accuracy = 0.0;
    std::size_t iterations = 0;
};

/// Whether there are samples with features and as many labels. Errors: Shape "X", "y".
core::Result<void> checkLogisticSizes(std::size_t samples, std::size_t features, std::size_t labels);

/// The w and b that minimise  Σᵢ −ln P(yᵢ | xᵢ) + l2/2 ‖w‖²; b is not penalised. By Newton's method with halved steps,
/// in centred and scaled columns and with eleven bits more than a double has.
/// x: n×d, finite. y: n labels, 0 or 1. l2 ≥ 0.
/// Without a penalty the minimum exists if and only if no plane separates the classes, points on it allowed. That it
/// exists is proved by a step that adds to each margin m less than 1/(1 − σ(−m)): it makes of the σ(−m) positive
/// multipliers of the samples that sum to 0, which Stiemke's lemma asks for. That it does not is proved by a plane
/// that separates exactly, where one is found.
/// Errors: Shape as above; Domain "X", "y", "l2"; NotConverged "y" where only one class occurs, "X" where the classes
/// are separated or no proof of either is found; Singular "X" where columns depend on each other and l2 is 0.
/// Sources: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2009), section 4.4.1; Albert, Anderson,
/// On the existence of maximum likelihood estimates in logistic regression models (1984).
core::Result<LogisticFit> logisticRegression(const core::Grid<double> &x, std::span<const double> y, double l2,
                                             const core::Run &run = {});

} // namespace numerics
