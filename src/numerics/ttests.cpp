#include "numerics/hypothesistests.h"
#include "numerics/samplemoments.h"
#include "numerics/tails.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::literal;

bool isConstant(std::span<const double> data)
{
    return std::all_of(data.begin(), data.end(), [data](double number) { return number == data.front(); });
}

tl::unexpected<core::Error> failConstant()
{
    return fail(ErrorKind::Domain, "x",
                MARK_TEXT("Data", "nothing varies, so the standard error is 0, and a t test, which divides by it, does "
                                  "not exist"));
}

double pValue(Wide t, Wide freedom, Alternative alternative)
{
    switch (alternative) {
    case Alternative::Less:
        return studentLower(t, freedom);
    case Alternative::Greater:
        return studentUpper(t, freedom);
    case Alternative::TwoSided:
        break;
    }
    return studentTwoSided(t, freedom);
}

/// What is tested: a difference, its standard error, and the degrees of freedom of that.
struct Difference
{
    Quad estimate = 0;
    Quad against = 0;
    Wide error = 0.0L;
    Wide freedom = 0.0L;
};

TTest testOf(const Difference &difference, Alternative alternative)
{
    const Wide t = static_cast<Wide>(difference.estimate - difference.against) / difference.error;
    return {.statistic = static_cast<double>(t),
            .df = static_cast<double>(difference.freedom),
            .pValue = pValue(t, difference.freedom, alternative),
            .estimate = static_cast<double>(difference.estimate),
            .standardError = static_cast<double>(difference.error)};
}

Difference ofOneMean(const Moments &moments, double mean)
{
    return {.estimate = moments.mean,
            .against = static_cast<Quad>(mean),
            .error = moments.standardError(),
            .freedom = static_cast<Wide>(moments.n - 1)};
}

Difference ofTwoMeans(const Moments &x, const Moments &y, bool equalVariance)
{
    Difference result{.estimate = x.mean - y.mean};
    const auto n = static_cast<Wide>(x.n);
    const auto m = static_cast<Wide>(y.n);
    if (equalVariance) {
        result.freedom = n + m - 2.0L;
        result.error =
            std::sqrt(static_cast<Wide>(x.squares + y.squares) / result.freedom) * std::sqrt(1.0L / n + 1.0L / m);
        return result;
    }
    result.error = std::hypot(x.standardError(), y.standardError());
    // Welch's degrees of freedom, by shares so that no fourth power overflows.
    const Wide partX = std::pow(x.standardError() / result.error, 2.0L);
    const Wide partY = std::pow(y.standardError() / result.error, 2.0L);
    result.freedom = 1.0L / (partX * partX / (n - 1.0L) + partY * partY / (m - 1.0L));
    return result;
}

core::Result<TTest> pairedTest(const TTestData &data, const core::Run &run)
{
    if (auto pairing = checkPairing(data.x.size(), data.y.size()); !pairing)
        return fail(pairing.error());
    const auto moments = momentsOfDifferences(data.x, data.y, run);
    if (!moments)
        return core::cancelled();
    if (moments->squares == 0)
        return failConstant();
    return testOf(ofOneMean(*moments, 0.0), data.alternative);
}

} // namespace

core::Result<void> checkVariable(std::size_t n, const char *name)
{
    if (n >= 2)
        return {};
    return fail(ErrorKind::Shape, name,
                core::filled(MARK_TEXT("Data", "%1 needs at least two numbers, as one alone says nothing of how much "
                                               "they vary; there are %2"),
                             {literal(std::string(name)), literal(n)}));
}

core::Result<void> checkPairing(std::size_t x, std::size_t y)
{
    if (x == y)
        return {};
    return fail(ErrorKind::Shape, "y",
                core::filled(MARK_TEXT("Data", "x and y must pair up; there are %1 numbers in x and %2 in y"),
                             {literal(x), literal(y)}));
}

core::Result<TTest> tTest(const TTestData &data, const core::Run &run)
{
    if (auto size = checkVariable(data.x.size(), "x"); !size)
        return fail(size.error());
    const bool two = data.kind != TTestKind::OneSample;
    if (two)
        if (auto size = checkVariable(data.y.size(), "y"); !size)
            return fail(size.error());
    if (data.kind == TTestKind::Paired)
        return pairedTest(data, run);
    if (isConstant(data.x) && (!two || isConstant(data.y)))
        return failConstant();
    const auto x = momentsOf(data.x, run);
    if (!x)
        return core::cancelled();
    if (!two)
        return testOf(ofOneMean(*x, data.mean), data.alternative);
    const auto y = momentsOf(data.y, run);
    if (!y)
        return core::cancelled();
    return testOf(ofTwoMeans(*x, *y, data.kind == TTestKind::EqualVariance), data.alternative);
}

core::Result<Interval> meanInterval(std::span<const double> data, double level, const core::Run &run)
{
    if (auto size = checkVariable(data.size(), "data"); !size)
        return fail(size.error());
    if (isConstant(data))
        return Interval{data.front(), data.front()};
    const auto moments = momentsOf(data, run);
    if (!moments)
        return core::cancelled();
    const Wide half = studentCritical(level, static_cast<double>(data.size() - 1)) * moments->standardError();
    return Interval{static_cast<double>(moments->mean - static_cast<Quad>(half)),
                    static_cast<double>(moments->mean + static_cast<Quad>(half))};
}

} // namespace numerics
