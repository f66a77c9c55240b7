#pragma once

#include "formula/formula.h"
#include "formula/latextree.h"

#include <QList>

namespace formula {

/// A part of the LaTeX, in UTF-16 units; start < 0: none.
struct SourceSpan
{
    qsizetype start = -1;
    qsizetype end = -1;

    bool isEmpty() const { return start < 0; }
    bool contains(const SourceSpan &other) const { return start <= other.start && other.end <= end; }
    bool operator==(const SourceSpan &) const = default;
};

/// What each element of a typeset formula (by its index in Content::nodes) was written as. The typesetter knows the
/// text of an element, but not its place: the letters and signs of both sides are paired in order. An element that
/// holds others, or draws a line or an accent of its own, has the place of the whole construct.
QList<SourceSpan> sourceSpans(const Formula &formula, const LatexNode &tree);

} // namespace formula
