#pragma once

#include "content/sign.h"
#include "content/symbol.h"
#include "core/value.h"

namespace content {

/// All that the notation guide says of a symbol. explained: false, for it is the explanation.
core::Object symbolObject(const Symbol &symbol);

/// The same shape for a sign of the reference: empty where a reference says nothing, with its class and the id of the
/// symbol that explains it.
core::Object signObject(const Sign &sign);

/// What a search says of either.
core::Object foundObject(const Symbol &symbol, double score, const QString &matched);
core::Object foundObject(const Sign &sign, double score, const QString &matched);

} // namespace content
