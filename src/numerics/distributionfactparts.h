#pragma once

#include "numerics/distributionfacts.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

namespace numerics {

// What the tables of facts are written with.

using Given = GivenParameters;
using Numbers = std::vector<double>;

inline constexpr double notThere = std::numeric_limits<double>::quiet_NaN();

/// One of our parameters as it is.
template <std::size_t index>
double same(Given v)
{
    return v[index];
}

/// All of our parameters as they are.
inline Numbers unchanged(Given v)
{
    return {v.begin(), v.end()};
}

/// call: a frozen distribution of scipy.stats, "gamma(a=%1, scale=%2)".
LibraryCode scipyContinuous(const std::string &call, core::Text note = {});
LibraryCode scipyDiscrete(const std::string &call, core::Text note = {});

/// name: what follows d, p and q, after the package where it is none of R's own ("extraDistr::" and "laplace").
LibraryCode rFunctions(const std::string &name, const std::string &arguments, core::Text note = {});
LibraryCode rPackage(const std::string &package, const std::string &name, const std::string &arguments);

/// header: of boost/math/distributions, which is also the class's name before "_distribution".
LibraryCode boostContinuous(const std::string &header, const std::string &arguments, core::Text note = {});
/// Its quantiles are rounded as ours: up.
LibraryCode boostDiscrete(const std::string &header, const std::string &arguments, core::Text note = {});

/// Numbers one after another, with commas.
std::string listed(Given numbers);

/// No code, and the sentence that says so.
LibraryCode lacking(core::Text note);
LibraryCode lackingInBoost();

// Names that several families' parameters have.
core::Text meanName();
core::Text deviationName();
core::Text varianceName();
core::Text rateName();
core::Text shapeName();
core::Text scaleName();
core::Text locationName();
core::Text precisionName();
core::Text centreName();
core::Text oddsName();
core::Text logOddsName();
core::Text dispersionName();
core::Text freedomName();

} // namespace numerics
