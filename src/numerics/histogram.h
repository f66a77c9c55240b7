#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace numerics {

/// How many bins there are: by the number of data alone, by their standard deviation, by their quartiles, or as typed.
enum class BinRule { Sturges, Scott, FreedmanDiaconis, Count };

/// Bins of one width from the lowest to the highest number; the last one holds its upper end. counts: one less than
/// edges. rule: the one that was followed, as a rule that divides by 0 gives way to Sturges's.
struct Histogram
{
    BinRule rule = BinRule::Sturges;
    std::vector<double> edges = {};
    std::vector<std::size_t> counts = {};
};

inline constexpr std::size_t mostBins = 1000;

/// ascending: n ≥ 1 sorted numbers. count: of bins, for BinRule::Count, at least 1. At most mostBins.
/// Sources: Sturges, The choice of a class interval (1926); Scott, On optimal and data-based histograms (1979);
/// Freedman, Diaconis, On the histogram as a density estimator (1981).
Histogram histogramOf(std::span<const double> ascending, BinRule rule, std::size_t count = 10);

/// Silverman's rule of thumb for the bandwidth of a Gaussian kernel: 0.9 · min(s, IQR/1.34) · n^(−1/5), with the one
/// that is not 0 where the other is; 0 where all numbers are equal.
/// Source: Silverman, Density estimation for statistics and data analysis (1986), eq. (3.31).
double silvermanBandwidth(std::span<const double> ascending);

/// The mean of normal densities of standard deviation `bandwidth` > 0 around the sorted numbers, at each x. Of many
/// numbers those within a hundredth of a bandwidth are taken together.
std::vector<double> kernelDensity(std::span<const double> ascending, double bandwidth, std::span<const double> x);

} // namespace numerics
