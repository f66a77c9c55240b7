#include "calculators/plotrange.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace calculators {

using core::ErrorKind;
using core::fail;

std::vector<double> evenly(double from, double to, std::size_t count)
{
    std::vector<double> result(count);
    const auto last = static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / last;
        result[i] = from * (1.0 - share) + to * share;
    }
    return result;
}

core::Result<void> checkRange(double from, double to)
{
    if (!std::isfinite(from))
        return fail(ErrorKind::Domain, "from", MARK_TEXT("Plot", "the plotted range must start at a finite number"));
    if (!std::isfinite(to) || !(from < to))
        return fail(ErrorKind::Domain, "to",
                    MARK_TEXT("Plot", "the plotted range must end at a finite number above its start"));
    return {};
}

double roundedEnd(double value, double smallest)
{
    constexpr double room = 0.8;
    if (value <= room * smallest)
        return smallest;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0, 10.0})
        if (value <= room * step * power)
            return std::min(step * power, std::numeric_limits<double>::max());
    return std::min(20.0 * power, std::numeric_limits<double>::max());
}

double finiteOrGap(double number)
{
    return std::isfinite(number) ? number : std::numeric_limits<double>::quiet_NaN();
}

void makeGaps(std::vector<double> &numbers)
{
    std::transform(numbers.begin(), numbers.end(), numbers.begin(), finiteOrGap);
}

} // namespace calculators
