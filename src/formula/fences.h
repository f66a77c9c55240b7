#pragma once

#include "formula/latextree.h"

#include <QStringView>

#include <vector>

namespace formula {

/// What stands side by side in a formula before its brackets are paired and its scripts are given to what carries them.
struct FenceItem
{
    enum Role {
        Atom,
        Open,  ///< an opening delimiter, a Sign
        Close, ///< a closing one
        Bar,   ///< | or ‖, which may be either, or neither
        Below, ///< a subscript, a Row
        Above, ///< a superscript, a Row
    };
    Role role = Atom;
    LatexNode node = {};
};

/// What a token is as a delimiter: Open, Close, Bar, or Atom.
FenceItem::Role fenceRole(QStringView token);

/// Pairs delimiters: what is left are Atom, Below and Above. A delimiter without a partner is an Atom.
std::vector<FenceItem> withFences(std::vector<FenceItem> items);

/// Gives scripts to what stands before them.
std::vector<LatexNode> withScripts(std::vector<FenceItem> items);

} // namespace formula
