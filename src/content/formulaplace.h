#pragma once

#include "formula/latextree.h"

namespace content {

/// Where a part of a formula stands, for rules that tell meanings apart by what is around. Pointers into the tree that
/// is being explained; nullptr where there is nothing.
struct FormulaPlace
{
    enum class Role { Inside, Base, Below, Above, Argument };

    const formula::LatexNode *node = nullptr;
    const formula::LatexNode *before = nullptr;  ///< what stands directly before it
    const formula::LatexNode *after = nullptr;   ///< and after it
    const formula::LatexNode *scripts = nullptr; ///< the scripts that it carries
    const formula::LatexNode *root = nullptr;    ///< the whole formula
    const FormulaPlace *outer = nullptr;         ///< of the construct that it is a part of
    Role role = Role::Inside;
};

// What a part looks like. Each takes what is bare inside, so that {x} is x, and the base of what has scripts.

bool isSign(const formula::LatexNode *node, const char *texts); ///< one of these signs, written with spaces between
bool isName(const formula::LatexNode *node, const char *names); ///< \operatorname{…}, \mathrm{…}: one of these names
bool isNumber(const formula::LatexNode *node);
bool isFence(const formula::LatexNode *node, const char *opening);
bool isStyled(const formula::LatexNode *node, const char *commands); ///< \mathbf{…}: one of these commands
bool isLetter(const formula::LatexNode *node);                       ///< one letter, Latin or Greek, styled or not
bool isCapital(const formula::LatexNode *node);
bool isBold(const formula::LatexNode *node);
bool looksLikeMatrix(const formula::LatexNode *node);   ///< bold capital, or a capital that is usually a matrix
bool looksLikeVector(const formula::LatexNode *node);   ///< bold small letter, or an arrow above
bool looksLikeSet(const formula::LatexNode *node);      ///< calligraphic, double-struck, {…}, Ω, S, ∅
bool looksLikeFunction(const formula::LatexNode *node); ///< f, g, h, or with a parenthesis after it
bool looksLikeDistribution(const formula::LatexNode *node);

/// Whether the part, or anything in it, is one of these signs.
bool holds(const formula::LatexNode *node, const char *texts);
/// The sign, number or letter that a part comes down to: "A" of \mathbf{A}_{ij}; empty where it is more than that.
QString letterOf(const formula::LatexNode *node);

} // namespace content
