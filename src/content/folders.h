#pragma once

#include <QString>

namespace content {

/// Where Nabla keeps what it writes.
struct Folders
{
    QString settings = {};
    QString data = {};
    QString cache = {};
};

/// The XDG folders, each with nabla/ at the end; a relative value in one of the variables is passed over, as its
/// specification asks. With a data folder given they are its settings/, data/ and cache/; a relative one is taken from
/// the current folder. No folder is made.
Folders folders(const QString &dataFolder = {});

} // namespace content
