#pragma once

#include "numerics/exactintegrals.h"
#include "numerics/exactnoncentral.h"
#include "numerics/exactseries.h"

#include <map>
#include <string>

/// Distributions at 100 digits by their closed forms, for tests to compare with.
namespace exact {

using Parameters = std::vector<double>;

/// lower: P(X ≤ x); null where the masses are summed from 0.
struct Family
{
    Real (*logDensity)(const Parameters &v, const Real &x) = nullptr;
    Real (*lower)(const Parameters &v, const Real &x) = nullptr;
};

inline Real standard(const Parameters &v, const Real &x)
{
    return (x - v[0]) / v[1];
}

inline Real circle()
{
    return boost::math::constants::pi<Real>();
}

inline Real normalBelow(const Real &z)
{
    const Real within = lowerGamma(Real(1) / 2, z * z / 2) / 2;
    return z < 0 ? Real(1) / 2 - within : Real(1) / 2 + within;
}

inline Real hypergeometricMass(const Parameters &v, const Real &k)
{
    const Real others = Real(v[0]) - v[1];
    return logChoose(v[1], k) + logChoose(others, v[2] - k) - logChoose(v[0], v[2]);
}

inline Family cauchyFamily()
{
    return {
        [](const Parameters &v, const Real &x) -> Real {
            const Real z = standard(v, x);
            return -log(circle() * v[1] * (1 + z * z));
        },
        [](const Parameters &v, const Real &x) -> Real { return atan2(Real(1), Real(-standard(v, x))) / circle(); }};
}

inline Family laplaceFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real { return -abs(standard(v, x)) - log(2 * Real(v[1])); },
            [](const Parameters &v, const Real &x) -> Real {
                const Real z = standard(v, x);
                return z < 0 ? Real(exp(z) / 2) : Real(1 - exp(-z) / 2);
            }};
}

inline Family logisticFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real z = standard(v, x);
                return -z - 2 * log(1 + exp(-z)) - log(Real(v[1]));
            },
            [](const Parameters &v, const Real &x) -> Real { return 1 / (1 + exp(-standard(v, x))); }};
}

inline Family gumbelFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real z = standard(v, x);
                return -z - exp(-z) - log(Real(v[1]));
            },
            [](const Parameters &v, const Real &x) -> Real { return exp(-exp(-standard(v, x))); }};
}

inline Family lognormalFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real z = standard(v, log(x));
                return -z * z / 2 - log(x * v[1]) - log(2 * circle()) / 2;
            },
            [](const Parameters &v, const Real &x) -> Real { return normalBelow(standard(v, log(x))); }};
}

inline Family exponentialFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real { return log(Real(v[0])) - v[0] * x; },
            [](const Parameters &v, const Real &x) -> Real { return 1 - exp(-v[0] * x); }};
}

inline Family weibullFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real power = log(x / v[1]) * v[0];
                return log(v[0] / x) + power - exp(power);
            },
            [](const Parameters &v, const Real &x) -> Real { return 1 - exp(-exp(log(x / v[1]) * v[0])); }};
}

inline Family rayleighFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real z = x / v[0];
                return log(z / v[0]) - z * z / 2;
            },
            [](const Parameters &v, const Real &x) -> Real {
                const Real z = x / v[0];
                return 1 - exp(-z * z / 2);
            }};
}

inline Family paretoFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real { return log(v[1] / x) - log(x / v[0]) * v[1]; },
            [](const Parameters &v, const Real &x) -> Real { return 1 - exp(-log(x / v[0]) * v[1]); }};
}

inline Family uniformFamily()
{
    return {[](const Parameters &v, const Real &) -> Real { return -log(Real(v[1]) - v[0]); },
            [](const Parameters &v, const Real &x) -> Real { return (x - v[0]) / (Real(v[1]) - v[0]); }};
}

inline Family arcsineFamily()
{
    return {
        [](const Parameters &v, const Real &x) -> Real { return -log(circle()) - log((x - v[0]) * (v[1] - x)) / 2; },
        [](const Parameters &v, const Real &x) -> Real {
            return 2 / circle() * asin(sqrt((x - v[0]) / (Real(v[1]) - v[0])));
        }};
}

inline Family triangularFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real width = Real(v[2]) - v[0];
                return x < v[1] || v[1] == v[2] ? log(2 * (x - v[0]) / width / (Real(v[1]) - v[0]))
                                                : log(2 * (v[2] - x) / width / (Real(v[2]) - v[1]));
            },
            [](const Parameters &v, const Real &x) -> Real {
                const Real width = Real(v[2]) - v[0];
                return x < v[1] ? Real((x - v[0]) * (x - v[0]) / width / (Real(v[1]) - v[0]))
                                : Real(1 - (v[2] - x) * (v[2] - x) / width / (Real(v[2]) - v[1]));
            }};
}

inline Family chiSquaredFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real half = Real(v[0]) / 2;
                return (half - 1) * log(x) - x / 2 - half * log(Real(2)) - logGamma(half);
            },
            [](const Parameters &v, const Real &x) -> Real { return lowerGamma(Real(v[0]) / 2, x / 2); }};
}

inline Family inverseGammaFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                return v[0] * log(v[1] / x) - log(x) - v[1] / x - logGamma(v[0]);
            },
            [](const Parameters &v, const Real &x) -> Real { return 1 - lowerGamma(v[0], v[1] / x); }};
}

inline Family inverseGaussianFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real away = (x - v[0]) / v[0];
                return log(v[1] / (2 * circle() * x * x * x)) / 2 - v[1] * away * away / (2 * x);
            },
            [](const Parameters &v, const Real &x) -> Real {
                // Tails with all their digits, for the second is multiplied by a large number.
                const Real root = sqrt(v[1] / (2 * x));
                return (boost::math::erfc(Real(root * (1 - x / v[0])))
                        + exp(2 * Real(v[1]) / v[0]) * boost::math::erfc(Real(root * (x / v[0] + 1))))
                       / 2;
            }};
}

inline Family fFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real a = Real(v[0]) / 2;
                const Real b = Real(v[1]) / 2;
                const Real sum = v[0] * x + v[1];
                return a * log(v[0] * x / sum) + b * log(v[1] / sum) - log(x) + logGamma(a + b) - logGamma(a)
                       - logGamma(b);
            },
            [](const Parameters &v, const Real &x) -> Real {
                const Real sum = v[0] * x + v[1];
                return lowerBeta(Real(v[0]) / 2, Real(v[1]) / 2, v[0] * x / sum, v[1] / sum);
            }};
}

inline Family bernoulliFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real { return x == 0 ? log(1 - Real(v[0])) : log(Real(v[0])); }};
}

inline Family geometricFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real { return log(Real(v[0])) + x * log(1 - Real(v[0])); },
            [](const Parameters &v, const Real &x) -> Real { return 1 - exp((x + 1) * log(1 - Real(v[0]))); }};
}

inline Family negativeBinomialFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
        const Real r = v[0];
        return logGamma(x + r) - logGamma(r) - logGamma(x + 1) + r * log(Real(v[1])) + x * log(1 - Real(v[1]));
    }};
}

inline Family hypergeometricFamily()
{
    return {hypergeometricMass, [](const Parameters &v, const Real &x) -> Real {
                Real sum = 0;
                for (Real k = std::max(0.0, v[1] + v[2] - v[0]); k <= x; k += 1)
                    sum += exp(hypergeometricMass(v, k));
                return sum;
            }};
}

inline Family discreteUniformFamily()
{
    return {[](const Parameters &v, const Real &) -> Real { return -log(Real(v[1]) - v[0] + 1); },
            [](const Parameters &v, const Real &x) -> Real { return (x - v[0] + 1) / (Real(v[1]) - v[0] + 1); }};
}

inline Family categoricalFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real { return log(Real(v[x.convert_to<std::size_t>()])); }};
}

inline Family skewNormalFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                return skewNormalLogDensity(standard(v, x), v[2]) - log(Real(v[1]));
            },
            [](const Parameters &v, const Real &x) -> Real { return skewNormalBelow(standard(v, x), v[2]); }};
}

inline Family vonMisesFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                return v[1] * cos(x - v[0]) - log(2 * circle() * besselI(0, v[1]));
            },
            [](const Parameters &v, const Real &x) -> Real { return vonMisesBelow(x - v[0], v[1]); }};
}

inline Family noncentralChiSquaredFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                return log(noncentralChiSquaredDensity(Real(v[0]) / 2, Real(v[1]) / 2, x / 2));
            },
            [](const Parameters &v, const Real &x) -> Real {
                return noncentralChiSquaredBelow(Real(v[0]) / 2, Real(v[1]) / 2, x / 2);
            }};
}

inline Family noncentralBetaFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                return log(noncentralBetaDensity(v[0], v[1], Real(v[2]) / 2, x, 1 - x));
            },
            [](const Parameters &v, const Real &x) -> Real {
                return noncentralBetaBelow(v[0], v[1], Real(v[2]) / 2, x, 1 - x);
            }};
}

inline Family noncentralFFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real {
                const Real sum = v[0] * x + v[1];
                const Real share = v[0] * x / sum;
                return log(noncentralBetaDensity(Real(v[0]) / 2, Real(v[1]) / 2, Real(v[2]) / 2, share, v[1] / sum)
                           * v[0] * v[1] / (sum * sum));
            },
            [](const Parameters &v, const Real &x) -> Real {
                const Real sum = v[0] * x + v[1];
                return noncentralBetaBelow(Real(v[0]) / 2, Real(v[1]) / 2, Real(v[2]) / 2, v[0] * x / sum, v[1] / sum);
            }};
}

inline Family noncentralTFamily()
{
    return {[](const Parameters &v, const Real &x) -> Real { return log(noncentralTDensity(v[0], v[1], x)); },
            [](const Parameters &v, const Real &x) -> Real { return noncentralTBelow(v[0], v[1], x); }};
}

inline const Family *findFamily(const std::string &distribution)
{
    static const std::map<std::string, Family> all = {{"cauchy", cauchyFamily()},
                                                      {"laplace", laplaceFamily()},
                                                      {"logistic", logisticFamily()},
                                                      {"gumbel", gumbelFamily()},
                                                      {"lognormal", lognormalFamily()},
                                                      {"exponential", exponentialFamily()},
                                                      {"weibull", weibullFamily()},
                                                      {"rayleigh", rayleighFamily()},
                                                      {"pareto", paretoFamily()},
                                                      {"uniform", uniformFamily()},
                                                      {"arcsine", arcsineFamily()},
                                                      {"triangular", triangularFamily()},
                                                      {"chi_squared", chiSquaredFamily()},
                                                      {"inverse_gamma", inverseGammaFamily()},
                                                      {"inverse_gaussian", inverseGaussianFamily()},
                                                      {"f", fFamily()},
                                                      {"bernoulli", bernoulliFamily()},
                                                      {"geometric", geometricFamily()},
                                                      {"negative_binomial", negativeBinomialFamily()},
                                                      {"hypergeometric", hypergeometricFamily()},
                                                      {"discrete_uniform", discreteUniformFamily()},
                                                      {"categorical", categoricalFamily()},
                                                      {"skew_normal", skewNormalFamily()},
                                                      {"von_mises", vonMisesFamily()},
                                                      {"noncentral_chi_squared", noncentralChiSquaredFamily()},
                                                      {"noncentral_beta", noncentralBetaFamily()},
                                                      {"noncentral_f", noncentralFFamily()},
                                                      {"noncentral_t", noncentralTFamily()}};
    const auto found = all.find(distribution);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace exact
