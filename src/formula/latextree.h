#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace formula {

/// A part of a formula as it is written, with the place that it is written at (in UTF-16 units; what a macro adds
/// stands where the macro is called).
struct LatexNode
{
    enum class Kind {
        Row,     ///< children side by side: the formula, a group, an argument, a cell
        Sign,    ///< text: a letter, another character, or a command without arguments ("\alpha")
        Number,  ///< text: its digits
        Words,   ///< text: what \text{…} says
        Name,    ///< text: \operatorname{softmax}, \mathrm{KL} and the like, without white space
        Command, ///< text: a command ("\frac"); children: its arguments, each a Row
        Scripts, ///< children: base, then what is below, then what is above; a missing one is an empty Row
        Fence,   ///< text: the opening delimiter, closing: the other ("." is none); children: what is between, one Row
        Environment, ///< text: its name; children: the cells, each a Row
    };
    Kind kind = Kind::Row;
    QString text = {};
    QString closing = {};
    qsizetype start = 0;
    qsizetype end = 0;
    std::vector<LatexNode> children = {};

    bool is(Kind other, QStringView content) const { return kind == other && text == content; }
    const LatexNode &base() const { return children[0]; }
    const LatexNode &below() const { return children[1]; }
    const LatexNode &above() const { return children[2]; }
    bool isEmpty() const { return kind == Kind::Row && children.empty(); }
};

/// Reads the form of a formula. A mistake in it (an unclosed brace, a missing argument) is passed over: what can be
/// read is there. Brackets pair up, with \left and \right or without; a bar is the half of a pair or stands alone, as
/// what is around it tells. Errors: TooLarge, see checkSize() and expandMacros().
core::Result<LatexNode> readLatex(const QString &latex);

/// The node itself, without rows around it that hold nothing else.
const LatexNode &inner(const LatexNode &node);

} // namespace formula
