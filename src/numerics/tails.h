#pragma once

namespace numerics {

// Tail probabilities of test statistics, and the quantiles that intervals are made of, by the table of distributions.

/// P(|Z| ≥ |z|) of the standard normal.
double normalTwoSided(long double z);
/// P(|T| ≥ |t|), P(T ≤ t), P(T ≥ t) of Student's t; freedom > 0, a whole number or not. t may be infinite.
double studentTwoSided(long double t, long double freedom);
double studentLower(long double t, long double freedom);
double studentUpper(long double t, long double freedom);
/// P(X ≥ x) of chi-squared; x ≥ 0.
double chiSquaredUpper(long double x, long double freedom);

/// The z with P(|Z| ≤ z) = level, and likewise of Student's t; level in (0, 1).
double normalCritical(double level);
double studentCritical(double level, double freedom);

} // namespace numerics
