#pragma once

#include "numerics/losses.h"

namespace numerics {

/// Whether all targets, of any number of rows, fit. classes: for ClassNumber and Distribution.
bool fit(TargetKind kind, Values targets, std::size_t classes);
/// predictions: of any number of rows, but for Logits and Direction of one.
bool fit(PredictionKind kind, Values predictions);

/// Whether a row of probabilities fits. Errors: Domain "target".
core::Result<void> checkTargetRow(const Loss &loss, Values row);

} // namespace numerics
