#pragma once

#include "numerics/parameter.h"

namespace numerics {

// Parameters that several families have, as rows of their tables.

inline Parameter locationParameter()
{
    return {.id = "location",
            .name = MARK_TEXT("Distribution", "Location"),
            .latex = R"(\mu)",
            .initial = 0.0,
            .meaning = MARK_TEXT("Distribution", "The centre, where the density is highest.")};
}

inline Parameter scaleParameter(const char *latex, double initial = 1.0)
{
    return {.id = "scale",
            .name = MARK_TEXT("Distribution", "Scale"),
            .latex = latex,
            .initial = initial,
            .domain = {.lowest = 0.0, .open = true},
            .meaning = MARK_TEXT("Distribution", "The unit in which distances from the location count.")};
}

/// Of the ends of a range.
inline Parameter minimumParameter(double initial)
{
    return {.id = "min",
            .name = MARK_TEXT("Distribution", "Minimum"),
            .latex = "a",
            .initial = initial,
            .meaning = MARK_TEXT("Distribution", "The lowest value.")};
}

inline Parameter maximumParameter(double initial)
{
    return {.id = "max",
            .name = MARK_TEXT("Distribution", "Maximum"),
            .latex = "b",
            .initial = initial,
            .meaning = MARK_TEXT("Distribution", "The highest value.")};
}

/// low and high: numbers in the order of the parameters "min" and "max". strict: they may not be equal.
/// Errors: Domain "params.max".
core::Result<void> checkRange(double low, double high, bool strict);

} // namespace numerics
