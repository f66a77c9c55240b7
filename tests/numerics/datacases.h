#pragma once

#include "numerics/ulps.h"

#include <cstddef>
#include <random>
#include <vector>

// Data to compute with, made by rule, and what fifty digits make of them.

using Numbers = std::vector<double>;

/// The values of NIST's certified sets NumAcc1 to NumAcc4 (Statistical Reference Datasets, univariate): one number,
/// then others below and above it in turn.
inline Numbers numericalAccuracySet(double middle, double below, double above, std::size_t pairs)
{
    Numbers result{middle};
    for (std::size_t i = 0; i < pairs; ++i) {
        result.push_back(below);
        result.push_back(above);
    }
    return result;
}

/// Numbers around `centre`, at most `reach` away.
inline Numbers scattered(std::size_t count, double centre, double reach, unsigned seed)
{
    std::mt19937_64 random(seed);
    Numbers result(count);
    for (double &number : result)
        number = centre + reach * (static_cast<double>(random() >> 11U) * 0x1p-52 - 1.0);
    return result;
}

inline Exact exactMean(const Numbers &data)
{
    Exact sum = 0;
    for (const double number : data)
        sum += number;
    return sum / data.size();
}

/// Σ (x − x̄)ᵖ (y − ȳ)^q
inline Exact exactMoment(const Numbers &x, unsigned p, const Numbers &y = {}, unsigned q = 0)
{
    const Exact meanX = exactMean(x);
    const Exact meanY = q > 0 ? exactMean(y) : Exact(0);
    Exact sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        Exact term = 1;
        for (unsigned k = 0; k < p; ++k)
            term *= x[i] - meanX;
        for (unsigned k = 0; k < q; ++k)
            term *= y[i] - meanY;
        sum += term;
    }
    return sum;
}

inline Exact exactVariance(const Numbers &data)
{
    return exactMoment(data, 2) / (data.size() - 1);
}
