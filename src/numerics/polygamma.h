#pragma once

#include "numerics/wide.h"

namespace numerics {

/// ln z − ψ(z) for z > 0, which is near 1/(2z).
Wide digammaDeficit(Wide z);

/// z ψ′(z) − 1 for z > 0, which is near 1/(2z) for large z and near 1/z for small.
Wide trigammaExcess(Wide z);

} // namespace numerics
