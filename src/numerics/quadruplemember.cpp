#include "numerics/quadruplemember.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace numerics {

namespace {

bool holdsNaN(std::span<const double> x)
{
    return std::any_of(x.begin(), x.end(), [](double number) { return std::isnan(number); });
}

} // namespace

double QuadrupleMember::logPdf(std::span<const double> x) const
{
    return holdsNaN(x) ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(logDensity(x));
}

double QuadrupleMember::pdf(std::span<const double> x) const
{
    return holdsNaN(x) ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(exp(logDensity(x)));
}

} // namespace numerics
