#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace numerics {

// Logits: n ≥ 1 numbers z. temperature: T > 0, in the unit of the logits.
// Limits at infinite logits: those of +∞ share all the probability, one of −∞ has none.
// Errors of every function here: Shape "z" if n = 0; Domain "z" if a logit is NaN or (but for logSumExp) all are −∞;
// Domain "temperature" if it is not a positive finite number.
// Source of the definitions: Goodfellow, Bengio, Courville, Deep Learning (2016), eq. (6.29). The sums leave the
// largest term out, so that what is left of a probability near 1 keeps all its digits.

/// Probabilities  sᵢ = exp(zᵢ/T) / Σⱼ exp(zⱼ/T), each within 4 ulp.
core::Result<std::vector<double>> softmax(std::span<const double> logits, double temperature = 1.0);

/// ln sᵢ, each within 4 ulp, also where sᵢ rounds to 0 or to 1.
core::Result<std::vector<double>> logSoftmax(std::span<const double> logits, double temperature = 1.0);

/// ln Σⱼ exp(zⱼ), within 4 ulp; where its parts cancel, as for the logarithms of probabilities, that holds for up to
/// 65536 numbers. Infinity where a logit is, −Infinity where all are.
core::Result<double> logSumExp(std::span<const double> logits);

/// ∂sᵢ/∂zⱼ = sᵢ(δᵢⱼ − sⱼ)/T, n×n. Errors also: TooLarge "z" above jacobianLimit logits.
core::Result<core::Grid<double>> softmaxJacobian(std::span<const double> logits, double temperature = 1.0);

/// ∂ ln sᵢ/∂zⱼ = (δᵢⱼ − sⱼ)/T, n×n. Errors as for softmaxJacobian.
core::Result<core::Grid<double>> logSoftmaxJacobian(std::span<const double> logits, double temperature = 1.0);

/// −Σ sᵢ ln sᵢ in nats.
core::Result<double> softmaxEntropy(std::span<const double> logits, double temperature = 1.0);

inline constexpr std::size_t jacobianLimit = 4096;

/// The errors said above, for every function of logits; allMayVanish: all may be −∞. The second is for Jacobians.
core::Result<void> checkLogits(std::span<const double> logits, double temperature = 1.0, bool allMayVanish = false);
core::Result<void> checkLogitsOfJacobian(std::span<const double> logits, double temperature = 1.0);

/// The distance of a logit to the largest one over the temperature, to about twice the digits of a double:
/// value + correction.
struct Shifted
{
    double value = 0.0;
    double correction = 0.0;
};

/// What softmax, its logarithm and its gradients are made of, for callers that run over many rows of valid logits.
class SoftmaxTerms
{
public:
    /// exponentials: takes n numbers exp((zᵢ − max z)/T).
    SoftmaxTerms(std::span<const double> logits, double temperature, std::span<double> exponentials);

    double probability(std::size_t i) const { return m_exponentials[i] / m_sum; }
    /// 1 − sᵢ without cancellation.
    double complement(std::size_t i) const;
    /// −ln sᵢ ≥ 0.
    double surprise(std::size_t i) const;

private:
    std::span<const double> m_logits;
    std::span<const double> m_exponentials;
    double m_temperature;
    std::size_t m_top = 0;
    double m_others = 0.0;
    double m_sum = 1.0;
    double m_logSum = 0.0;
};

} // namespace numerics
