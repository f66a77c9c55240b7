#include "numerics/tails.h"

#include "numerics/distributions.h"
#include "numerics/incompletefunctions.h"
#include "numerics/wide.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace numerics {

namespace {

const Distribution &normal()
{
    static const Distribution distribution = normalDistribution();
    return distribution;
}

const Distribution &student()
{
    static const Distribution distribution = studentTDistribution();
    return distribution;
}

/// P(T ≥ |t|); t² can't overflow in a Wide unless t is infinite.
Wide studentTail(Wide t, Wide freedom)
{
    if (std::isinf(t))
        return 0.0L;
    const Wide square = t * t;
    return 0.5L * lowerBeta(0.5L * freedom, 0.5L, freedom / (freedom + square), square / (freedom + square));
}

} // namespace

double normalTwoSided(Wide z)
{
    constexpr Wide rootHalf = 0.707106781186547524400844362104849039L;
    return static_cast<double>(std::erfc(std::abs(z) * rootHalf));
}

double studentTwoSided(Wide t, Wide freedom)
{
    return static_cast<double>(std::min(1.0L, 2.0L * studentTail(t, freedom)));
}

double studentLower(Wide t, Wide freedom)
{
    const Wide tail = studentTail(t, freedom);
    return static_cast<double>(t < 0.0L ? tail : 1.0L - tail);
}

double studentUpper(Wide t, Wide freedom)
{
    return studentLower(-t, freedom);
}

double chiSquaredUpper(Wide x, Wide freedom)
{
    return static_cast<double>(std::isinf(x) ? 0.0L : upperGamma(0.5L * freedom, 0.5L * x));
}

// 1 − level is exact from one half on, where levels of confidence are.
double normalCritical(double level)
{
    const std::array<double, 2> standard{0.0, 1.0};
    return valueAt(normal().functions.isf, standard, 0.5 * (1.0 - level));
}

double studentCritical(double level, double freedom)
{
    const std::array<double, 3> standard{freedom, 0.0, 1.0};
    return valueAt(student().functions.isf, standard, 0.5 * (1.0 - level));
}

} // namespace numerics
