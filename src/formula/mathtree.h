#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace formula {

/// An element of MathML. Rows that only hold others together (mrow without attributes in the source) stay elements.
struct MathNode
{
    QString kind = {}; ///< "mi", "mfrac" …
    QString text = {}; ///< of an element without children, white space trimmed and collapsed
    QHash<QString, QString> attributes = {};
    std::vector<MathNode> children = {};

    bool is(QStringView name) const { return kind == name; }
    /// An operator that is exactly that character.
    bool isOperator(QStringView character) const { return kind == u"mo" && text == character; }
};

/// Reads a MathML document; nothing where it is not well-formed.
std::optional<MathNode> readMathMl(const QString &mathMl);

/// Whether an element only holds others side by side.
bool isRow(const MathNode &node);
/// The element itself, without rows that hold nothing else.
const MathNode &bare(const MathNode &node);
/// The elements that stand side by side in it; itself where it is no row.
std::span<const MathNode> rowOf(const MathNode &node);
/// All its characters, in order.
QString plainText(const MathNode &node);
/// How many elements without children it holds.
int tokenCount(const MathNode &node);
/// Whether its words cannot be taken for more, or less, than it, so that its end need not be said.
bool isShort(const MathNode &node);

} // namespace formula
