#pragma once

#include "content/fields.h"
#include "content/library.h"

namespace content {

/// A topic of the notation guide has no prerequisites.
Topic readTopic(const Fields &fields);
/// Puts the texts of another language over the English ones.
void overlayTopic(const Fields &fields, Topic &topic);
StartPage readStartPage(const Fields &fields);

} // namespace content
