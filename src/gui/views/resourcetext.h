#pragma once

#include "content/library.h"

#include <QString>

namespace gui {

/// A resource as rich text. Links: "place:…" inside the program, "copy:…" to copy an address, all others to the
/// browser.
QString resourceHtml(const content::Resource &resource, const content::Library &library);
/// The start view; its drawing is the image "joke".
QString startHtml(const content::StartPage &start);

} // namespace gui
