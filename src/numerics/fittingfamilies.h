#pragma once

#include "core/operation.h"
#include "numerics/fitting.h"
#include "numerics/samplemoments.h"
#include "numerics/widesum.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace numerics {

/// The data of a fit as its families see them: in ascending order, each inside the support.
struct FitSample
{
    std::vector<Wide> ascending = {};
    std::vector<std::optional<Wide>> held = {};
    core::Run run = {};

    Wide count() const { return static_cast<Wide>(ascending.size()); }
    Wide lowest() const { return ascending.front(); }
    Wide highest() const { return ascending.back(); }
    bool isFree(std::size_t parameter) const { return !held[parameter]; }
    /// The value at which a parameter is held, or another.
    Wide heldOr(std::size_t parameter, Wide other) const { return held[parameter].value_or(other); }
};

/// The mean of f(x) over numbers. NaN where the run was cancelled, which the caller of a family finds out.
template <class Function>
Wide meanOver(std::span<const Wide> numbers, const core::Run &run, Function f)
{
    WideSum sum;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i % countsBetweenChecks == 0 && run.cancelled())
            return wideNotANumber;
        sum.add(f(numbers[i]));
    }
    return sum.value() / static_cast<Wide>(numbers.size());
}

template <class Function>
Wide meanOver(const FitSample &sample, Function f)
{
    return meanOver(sample.ascending, sample.run, f);
}

inline Wide meanOf(const FitSample &sample)
{
    return meanOver(sample, [](Wide x) { return x; });
}

/// The middle number, or the mean of the two in the middle.
Wide medianOf(std::span<const Wide> ascending);

/// Half the distance of the quartiles, or where that is 0 the mean distance from the centre.
Wide spreadAbout(std::span<const Wide> ascending, Wide centre);

/// What a family finds: its parameters and their standard errors, NaN where there is none.
struct FitEstimate
{
    std::vector<Wide> parameters = {};
    std::vector<Wide> errors = {};
};

/// One family: which numbers it may see, and its parameters of largest likelihood, where at least one is free.
/// given: parameters that must be held.
struct FitFamily
{
    std::string id = {};
    std::function<core::Domain(const Held &)> support = {};
    core::Result<FitEstimate> (*estimate)(const FitSample &sample) = nullptr;
    std::vector<std::size_t> given = {};
};

// Supports that several families have.
core::Domain anyNumber(const Held &held);
core::Domain positiveNumbers(const Held &held);
core::Domain fromZero(const Held &held);
core::Domain insideUnit(const Held &held);
/// From the parameter 0 to the last one, where they are held.
core::Domain rangeSupport(const Held &held);

/// The likelihood has no maximum: it grows without end as the distribution narrows to the data.
tl::unexpected<core::Error> unboundedLikelihood();
/// The search for the largest likelihood came to no end.
tl::unexpected<core::Error> searchWithoutEnd();

// The families, each group in a file of its name.
std::vector<FitFamily> closedFits();
std::vector<FitFamily> countFits();
std::vector<FitFamily> rangeFits();
std::vector<FitFamily> gammaFits();
std::vector<FitFamily> locationFits();
std::vector<FitFamily> betaFits();
std::vector<FitFamily> testFits();
std::vector<FitFamily> triangularFits();
std::vector<FitFamily> skewNormalFits();
std::vector<FitFamily> vonMisesFits();

} // namespace numerics
