#pragma once

#include "core/operation.h"
#include "numerics/jointdistributions.h"

namespace calculators {

// What distribution.* gives of families of several variables, checked in the order of headless.md: names, types, sizes,
// domains. given: the input "params".

/// Errors: UnknownInput, MissingInput naming "params.ID".
core::Result<void> checkJointNames(const numerics::JointDistribution &distribution, const core::Object &given);
/// Errors: Type naming "params.ID".
core::Result<void> checkJointTypes(const numerics::JointDistribution &distribution, const core::Object &given);
/// The parameters as they stand, once their types are right. Errors: Shape, TooLarge naming "params.ID".
core::Result<numerics::JointValues> jointValues(const numerics::JointDistribution &distribution,
                                                const core::Object &given);

/// The density or its logarithm at the point x, and nothing else: Type, Shape "x"; as numerics::jointMember().
core::Result<void> checkJointPoint(const core::Arguments &arguments);
core::Result<core::Object> jointDensity(const core::Arguments &arguments, bool logarithm);
core::Result<core::Object> jointSummary(const core::Arguments &arguments);
/// Errors also: TooLarge "n"; Cancelled.
core::Result<core::Object> jointSample(const core::Arguments &arguments, const core::Run &run);

/// The family that a request names, or nullptr.
const numerics::JointDistribution *jointDistributionOf(const core::Arguments &arguments);

/// The table of families of several variables, for `nabla ops distribution`.
core::Array describeJointDistributions();

} // namespace calculators
