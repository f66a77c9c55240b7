#include "numerics/fittingfamilies.h"

namespace numerics {

Wide medianOf(std::span<const Wide> ascending)
{
    const std::size_t half = ascending.size() / 2;
    return ascending.size() % 2 == 1 ? ascending[half] : (ascending[half - 1] + ascending[half]) / 2.0L;
}

Wide spreadAbout(std::span<const Wide> ascending, Wide centre)
{
    const std::size_t n = ascending.size();
    const Wide half = (ascending[n - 1 - n / 4] - ascending[n / 4]) / 2.0L;
    if (half > 0.0L)
        return half;
    return meanOver(ascending, {}, [centre](Wide x) { return std::abs(x - centre); });
}

core::Domain anyNumber(const Held &)
{
    return {};
}

core::Domain positiveNumbers(const Held &)
{
    return {.lowest = 0.0, .open = true};
}

core::Domain fromZero(const Held &)
{
    return {.lowest = 0.0};
}

core::Domain insideUnit(const Held &)
{
    return {.lowest = 0.0, .highest = 1.0, .open = true};
}

core::Domain rangeSupport(const Held &held)
{
    const core::Domain all;
    return {.lowest = held.front().value_or(all.lowest), .highest = held.back().value_or(all.highest)};
}

tl::unexpected<core::Error> unboundedLikelihood()
{
    return core::fail(core::ErrorKind::Domain, "data",
                      MARK_TEXT("Fit",
                                "the values are equal or too much alike: the likelihood grows without end as the "
                                "distribution narrows, so it has no maximum; take values that differ, or hold a "
                                "parameter"));
}

tl::unexpected<core::Error> searchWithoutEnd()
{
    return core::fail(core::ErrorKind::NotConverged, "data",
                      MARK_TEXT("Fit",
                                "the likelihood of these values has no maximum that the search could reach: it "
                                "still grows where the parameters leave every bound; a simpler family may fit as "
                                "well, or hold a parameter"));
}

} // namespace numerics
