#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <span>

namespace numerics {

// p, q: probabilities of the same n ≥ 1 outcomes. base: of the logarithm, positive and not 1: 2 gives bits, e nats.
// Every value is that of the sum for exactly these doubles, within 4 ulp: where p and q are close, and also where the
// doubles sum to 1 only within their rounding, which a divergence then shows to first order.
// Limits: 0 log 0 = 0; a divergence is infinite where q is 0 and p is not.
// Errors of every function here: Shape naming the vector if n = 0, and "q" if it is of another size than p; Domain
// naming the vector if it is no probability vector (checkProbabilities), and "base".
// Source of the definitions: Cover, Thomas, Elements of Information Theory (2006), chapter 2; for jsDivergence: Lin,
// Divergence measures based on the Shannon entropy (1991).

/// Whether p and q are about as many outcomes. Errors: Shape "q".
core::Result<void> checkSameOutcomes(std::size_t p, std::size_t q);

/// −Σ pᵢ log pᵢ
core::Result<double> entropy(std::span<const double> p, double base = 2.0);

/// −Σ pᵢ log qᵢ
core::Result<double> crossEntropy(std::span<const double> p, std::span<const double> q, double base = 2.0);

/// Kullback and Leibler's divergence Σ pᵢ log(pᵢ/qᵢ).
core::Result<double> klDivergence(std::span<const double> p, std::span<const double> q, double base = 2.0);

/// Jensen and Shannon's divergence: the mean of those of p and q from (p + q)/2.
core::Result<double> jsDivergence(std::span<const double> p, std::span<const double> q, double base = 2.0);

/// value: Σ p(x,y) log(p(x,y)/(p(x) p(y))). X: which row it is; Y: which column.
struct MutualInformation
{
    double value = 0.0;
    double entropyX = 0.0;
    double entropyY = 0.0;
    double jointEntropy = 0.0;
    double conditionalXGivenY = 0.0;
    double conditionalYGivenX = 0.0;
};

/// joint: the probability of each pair. Its errors name "joint".
core::Result<MutualInformation> mutualInformation(const core::Grid<double> &joint, double base = 2.0);

/// p log(p/q) of one outcome, a term of klDivergence; for q = 1 that is minus a term of the entropy.
double divergenceTerm(double p, double q, double base);
/// −p log q, a term of crossEntropy.
double crossEntropyTerm(double p, double q, double base);

} // namespace numerics
