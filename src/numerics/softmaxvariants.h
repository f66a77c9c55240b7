#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace numerics {

// The softmax of logits of which some are left out or to which noise is added; probabilities, limits and errors are
// those of softmax().

/// Errors: Shape "mask" unless there is a mark for each logit.
core::Result<void> checkMaskSize(std::size_t logits, std::size_t marks);

/// Of the classes whose mask is 1; the others have probability 0. mask: n numbers, each 0 or 1.
/// Errors also: Shape "mask" if there are not n; Domain "mask" if one is another number or all are 0.
core::Result<std::vector<double>> maskedSoftmax(std::span<const double> logits, std::span<const double> mask,
                                                double temperature = 1.0);

/// Of the k ≥ 1 largest logits, and of those that equal the last of them. Errors also: Domain "k".
core::Result<std::vector<double>> topKSoftmax(std::span<const double> logits, std::int64_t k, double temperature = 1.0);

/// Of the fewest classes, the most probable first, whose probabilities sum to at least p, and of those that equal the
/// last of them. 0 < p ≤ 1. Errors also: Domain "p".
/// Source: Holtzman et al., The Curious Case of Neural Text Degeneration (2020), section 3.1.
core::Result<std::vector<double>> topPSoftmax(std::span<const double> logits, double p, double temperature = 1.0);

/// softmax((z + g)/T) with standard Gumbel noise g, −ln(−ln U), by the seed; hard: 1 for the largest of z + g, of
/// several the first, and 0 for the others, which is a draw from softmax(z).
/// Source: Jang, Gu, Poole, Categorical Reparameterization with Gumbel-Softmax (2017).
core::Result<std::vector<double>> gumbelSoftmax(std::span<const double> logits, double temperature, std::uint64_t seed,
                                                bool hard);

/// (1 − ε) yᵢ + ε/n of probabilities y of n classes. 0 ≤ ε ≤ 1.
/// Errors: Shape or Domain "y" where it is no probability vector; Domain "smoothing".
/// Source: Szegedy et al., Rethinking the Inception Architecture (2016), section 7.
core::Result<std::vector<double>> smoothedLabels(std::span<const double> probabilities, double smoothing);

} // namespace numerics
