#pragma once

#include <cstddef>

namespace numerics {

/// P(D ≥ distance) of the Kolmogorov–Smirnov statistic D: the largest distance between the distribution function and
/// the steps of n ≥ 1 independent values of it, which is the same for every continuous distribution that was fixed
/// before the values were seen. distance: in [0, 1].
/// To 10 digits for n ≤ 1000, and for n ≤ 100 000 where n·distance² ≥ 4; else within 5·10⁻⁵ of the probability, beyond
/// n = 100 000 as long as that is not below 10⁻¹⁰.
/// Sources: Marsaglia, Tsang, Wang, Evaluating Kolmogorov's distribution (2003); Simard, L'Ecuyer, Computing the
/// two-sided Kolmogorov-Smirnov distribution (2011); Vrbik, Small-sample corrections to Kolmogorov–Smirnov test
/// statistic (2018).
double kolmogorovTail(std::size_t n, double distance);

} // namespace numerics
