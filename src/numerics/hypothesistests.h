#pragma once

#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"

#include <cstddef>
#include <span>
#include <vector>

namespace numerics {

struct Interval
{
    double low = 0.0;
    double high = 0.0;
};

/// Where the mean of the population lies with the given confidence, by Student's t with n − 1 degrees of freedom.
/// data: finite; level in (0, 1). Equal numbers give low = high. Errors: Shape "data" (fewer than two); Cancelled.
core::Result<Interval> meanInterval(std::span<const double> data, double level, const core::Run &run = {});

/// Where the true share lies, by Wilson's score interval; always within [0, 1]. 0 ≤ successes ≤ n, n ≥ 1.
/// Errors: Domain "successes" (more than n), "n" (0).
/// Source: Wilson, Probable inference, the law of succession, and statistical inference (1927).
core::Result<Interval> proportionInterval(std::size_t successes, std::size_t n, double level);

enum class Alternative { TwoSided, Less, Greater };

/// estimate: the mean of x, or the difference of the means. standardError: of it.
struct TTest
{
    double statistic = 0.0;
    double df = 0.0;
    double pValue = 0.0;
    double estimate = 0.0;
    double standardError = 0.0;
};

enum class TTestKind { OneSample, Welch, EqualVariance, Paired };

/// y: empty for one sample. mean: what one sample is held against.
struct TTestData
{
    TTestKind kind = TTestKind::OneSample;
    std::span<const double> x = {};
    std::span<const double> y = {};
    double mean = 0.0;
    Alternative alternative = Alternative::TwoSided;
};

/// Errors: Shape "x" or "y" (fewer than two numbers, or pairs that don't pair up); Domain "x" where nothing varies, so
/// that a difference can't be measured by the spread; Cancelled.
core::Result<TTest> tTest(const TTestData &data, const core::Run &run = {});

/// Shape "table" where there are fewer than two rows or columns; "observed" where there are fewer than two categories,
/// "expected" where there are not as many of them. Checks of their own, as sizes come before all else.
core::Result<void> checkTableSize(std::size_t rows, std::size_t columns);
core::Result<void> checkCategories(std::size_t observed, std::size_t expected);
/// Shape naming the sample where it has fewer than two numbers, and "y" where two samples don't pair up.
core::Result<void> checkVariable(std::size_t n, const char *name);
core::Result<void> checkPairing(std::size_t x, std::size_t y);

/// expected: in the shape of what was observed (one row where categories were).
struct ChiSquaredTest
{
    double statistic = 0.0;
    double df = 0.0;
    double pValue = 0.0;
    core::Grid<double> expected = {};
};

/// Of independence, in a table of counts ≥ 0; no continuity correction. Errors: as checkTableSize(); Domain "table" (a
/// negative count, a row or a column of zeros, saying which).
core::Result<ChiSquaredTest> independenceTest(const core::Grid<double> &table);

/// Of goodness of fit. observed: counts ≥ 0; expected: positive, with the same sum within 10⁻⁹ of it.
/// Errors: as checkCategories(); Domain "observed", "expected".
core::Result<ChiSquaredTest> fitTest(std::span<const double> observed, std::span<const double> expected);

} // namespace numerics
