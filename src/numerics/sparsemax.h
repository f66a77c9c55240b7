#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <span>
#include <vector>

namespace numerics {

// Probabilities of n classes of which those far below the largest logit are exactly 0. Limits and errors are those of
// softmax() without a temperature. Every value is within 4 ulp.

/// pᵢ = max(0, zᵢ − τ), with the τ for which they sum to 1: the point of the simplex nearest to z.
/// Source: Martins, Astudillo, From Softmax to Sparsemax (2016).
core::Result<std::vector<double>> sparsemax(std::span<const double> logits);
/// ∂pᵢ/∂zⱼ = δᵢⱼ − 1/k among the k classes above τ, else 0.
core::Result<core::Grid<double>> sparsemaxJacobian(std::span<const double> logits);

/// pᵢ = max(0, zᵢ/2 − τ)², with the τ for which they sum to 1: between softmax and sparsemax.
/// Source: Peters, Niculae, Martins, Sparse Sequence-to-Sequence Models (2019).
core::Result<std::vector<double>> entmax15(std::span<const double> logits);
/// ∂pᵢ/∂zⱼ = uᵢ(δᵢⱼ − uⱼ/Σu) with u = √p.
core::Result<core::Grid<double>> entmax15Jacobian(std::span<const double> logits);

} // namespace numerics
