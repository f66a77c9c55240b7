#pragma once

#include "core/text.h"

#include <QString>

#include <functional>
#include <vector>

namespace gui {

class PageWidget;
class Workspace;

/// A page of the window. id: the first part of its places. icon: a file name in :/icons without its ending.
struct Page
{
    QString id = {};
    core::Text title = {};
    core::Text summary = {};
    QString icon = {};
    std::function<PageWidget *(Workspace &)> create = {};
};

/// All pages in their order; the one place that names them.
const std::vector<Page> &pages();

} // namespace gui
