#pragma once

#include "content/fields.h"
#include "content/resource.h"

namespace content {

Resource readResource(const Fields &fields);
/// Puts the texts of another language over the English ones.
void overlayResource(const Fields &fields, Resource &resource);

} // namespace content
