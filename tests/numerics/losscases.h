#pragma once

#include "numerics/losses.h"
#include "numerics/ulps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

/// Digits enough for 1 ± 10⁻³⁰⁰, so that the definitions can be followed to the letter.
using Many = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<350>>;

/// Value and gradient by the definitions.
struct ManyPair
{
    Many value = 0;
    Many slope = 0;
};

inline std::vector<double> initialParameters(const numerics::Loss &loss)
{
    std::vector<double> result;
    for (const numerics::Parameter &parameter : loss.parameters)
        result.push_back(parameter.initial);
    return result;
}

/// Targets that the loss allows, small and large.
inline std::vector<double> targetsOf(const numerics::Loss &loss)
{
    using numerics::TargetKind;
    switch (loss.target) {
    case TargetKind::Real:
        return {-2.5, 0.0, 0.1, 3.0, -1e300};
    case TargetKind::Probability:
        return {0.0, 1e-12, 0.2, 0.5, 0.9, 1.0};
    case TargetKind::Binary:
        return {0.0, 1.0};
    case TargetKind::Sign:
        return {-1.0, 1.0};
    case TargetKind::ClassNumber:
        return {0.0, 2.0};
    case TargetKind::Count:
        return {0.0, 1.0, 3.0, 40.0, 1e15};
    case TargetKind::NotNegative:
        return {0.0, 1e-9, 0.5, 3.0, 1e10};
    case TargetKind::NotZero:
        return {-2.5, 0.1, 3.0, 1e-300};
    case TargetKind::AboveMinusOne:
        return {-1.0 + 1e-15, -0.3, 0.0, 1e-8, 3.0, 1e300};
    case TargetKind::Distribution:
    case TargetKind::None:
        return {};
    }
    return {};
}

/// Predictions from end to end, and some at small distances of the target.
inline std::vector<double> predictionsOf(const numerics::Loss &loss, double target)
{
    using numerics::PredictionKind;
    std::vector<double> result{-1e300, -800.5, -40.3, -3.7,  -1.0, -0.999, -0.3, -1e-9,    -1e-300, 0.0,  1e-300,
                               1e-17,  1e-9,   0.01,  0.125, 0.3,  0.5,    0.51, 0.638761, 0.7,     0.93, 1 - 1e-15,
                               1.0,    1.1,    2.2,   3.3,   17.0, 40.3,   300,  709.5,    800.5,   1e30, 1e300};
    for (const double distance : {1e-13, 1e-6, 0.002, 0.1, 0.1 + 1e-16, 0.8, 0.9999999, 1.0000001, 3.1})
        result.insert(result.end(), {target - distance, target + distance, target * (1.0 + distance)});
    if (target > 0.0) // where e^z = y, and where the sigmoid of z is y
        result.insert(result.end(), {std::log(target), std::nextafter(std::log(target), 9.0)});
    if (target > 0.0 && target < 1.0)
        result.push_back(std::log(target) - std::log1p(-target));
    const auto outside = [kind = loss.prediction](double p) {
        return (kind == PredictionKind::Probability && !(p > 0.0 && p < 1.0))
               || (kind == PredictionKind::AboveMinusOne && !(p > -1.0))
               || (kind == PredictionKind::Positive && !(p > 0.0));
    };
    result.erase(std::remove_if(result.begin(), result.end(), outside), result.end());
    return result;
}

inline Many signOf(const Many &x)
{
    return x > 0 ? 1 : (x < 0 ? -1 : 0);
}

/// ln(1 + e^x) without overflow.
inline Many softplusOf(const Many &x)
{
    return (x > 0 ? x : Many(0)) + log(Many(1 + exp(Many(-abs(x)))));
}

/// 1/(1 + e^(−x)) without overflow.
inline Many sigmoidOf(const Many &x)
{
    const Many e = exp(Many(-abs(x)));
    return x > 0 ? Many(1 / (1 + e)) : Many(e / (1 + e));
}

/// a·ln b, 0 where a is 0.
inline Many timesLog(const Many &a, const Many &b)
{
    return a == 0 ? Many(0) : Many(a * log(b));
}

using Parameters = const std::vector<double> &;

inline ManyPair exactResidualLoss(const std::string &id, const Many &r, Parameters v)
{
    const Many a = abs(r);
    if (id == "squared")
        return {r * r, 2 * r};
    if (id == "half_squared")
        return {r * r / 2, r};
    if (id == "absolute")
        return {a, signOf(r)};
    if (id == "log_cosh")
        return {a - log(Many(2)) + log(Many(1 + exp(Many(-2 * a)))),
                signOf(r) * (1 - exp(Many(-2 * a))) / (1 + exp(Many(-2 * a)))};
    if (id == "huber")
        return a <= v[0] ? ManyPair{r * r / 2, r} : ManyPair{v[0] * (a - Many(v[0]) / 2), v[0] * signOf(r)};
    if (id == "smooth_l1")
        return a < v[0] ? ManyPair{r * r / v[0] / 2, r / v[0]} : ManyPair{a - Many(v[0]) / 2, signOf(r)};
    if (id == "quantile")
        return r < 0 ? ManyPair{v[0] * a, -Many(v[0])} : ManyPair{(1 - Many(v[0])) * a, (1 - Many(v[0])) * signOf(r)};
    return a > v[0] ? ManyPair{a - v[0], signOf(r)} : ManyPair{0, 0}; // epsilon_insensitive
}

inline ManyPair exactMarginLoss(const std::string &id, const Many &y, const Many &z)
{
    if (id == "hinge")
        return z < 1 ? ManyPair{1 - z, -y} : ManyPair{0, 0};
    if (id == "squared_hinge")
        return z < 1 ? ManyPair{(1 - z) * (1 - z), -2 * y * (1 - z)} : ManyPair{0, 0};
    if (id == "exponential")
        return {exp(Many(-z)), -y * exp(Many(-z))};
    return {softplusOf(-z), -y * sigmoidOf(-z)}; // logistic
}

inline ManyPair exactTweedie(const Many &y, const Many &m, double power)
{
    const Many slope = 2 * (m - y) * exp(Many(-power * log(m)));
    if (y == m)
        return {0, 0};
    if (power == 1.0)
        return {2 * (timesLog(y, y / m) - y + m), slope};
    if (power == 2.0)
        return {2 * (log(Many(m / y)) + y / m - 1), slope};
    const Many a = 2 - Many(power);
    const Many b = 1 - Many(power);
    const Many first = y == 0 ? Many(0) : Many(exp(Many(a * log(y))) / (a * b));
    return {2 * (first - y * exp(Many(b * log(m))) / b + exp(Many(a * log(m))) / a), slope};
}

inline ManyPair exactFocal(const Many &y, const Many &x, Parameters v)
{
    const Many side = y == 1 ? 1 : -1;
    const Many z = side * x;
    const Many surprise = softplusOf(-z);
    const Many weight = (y == 1 ? Many(v[1]) : Many(1 - Many(v[1]))) * exp(Many(-v[0] * softplusOf(z)));
    return {weight * surprise, -side * weight * (v[0] * sigmoidOf(z) * surprise + sigmoidOf(-z))};
}

/// The definitions, with many digits. The variance of gaussian_nll is the last argument.
inline ManyPair exactLoss(const std::string &id, double target, double prediction, Parameters v, double variance = 1.0)
{
    const Many y = target;
    const Many p = prediction;
    if (id == "squared_log") {
        const Many l = log(Many((1 + p) / (1 + y)));
        return {l * l, 2 * l / (1 + p)};
    }
    if (id == "absolute_percentage")
        return {abs(Many((p - y) / y)), signOf(p - y) / abs(y)};
    if (id == "hinge" || id == "squared_hinge" || id == "exponential" || id == "logistic")
        return exactMarginLoss(id, y, y * p);
    if (id == "zero_one")
        return {Many((prediction >= v[0]) == (target == 1.0) ? 0 : 1), 0};
    if (id == "binary_cross_entropy")
        return {-timesLog(y, p) - timesLog(1 - y, 1 - p), (p - y) / (p * (1 - p))};
    if (id == "binary_cross_entropy_logits")
        return {y * softplusOf(-p) + (1 - y) * softplusOf(p), sigmoidOf(p) - y};
    if (id == "focal")
        return exactFocal(y, p, v);
    if (id == "poisson")
        return {exp(p) - y * p, exp(p) - y};
    if (id == "gaussian_nll") {
        const Many constant = v[0] == 1.0 ? Many(log(Many(2 * boost::math::constants::pi<Many>()))) : Many(0);
        return {(log(Many(variance)) + (p - y) * (p - y) / variance + constant) / 2, (p - y) / variance};
    }
    if (id == "tweedie")
        return exactTweedie(y, p, v[0]);
    return exactResidualLoss(id, p - y, v);
}
