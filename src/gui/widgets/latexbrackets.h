#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace gui {

/// Two brackets that belong together, in UTF-16 units. \left( is one bracket, \begin{pmatrix} another.
struct BracketPair
{
    qsizetype openStart = 0;
    qsizetype openEnd = 0;
    qsizetype closeStart = 0;
    qsizetype closeEnd = 0;

    bool operator==(const BracketPair &) const = default;
};

/// All brackets of a formula that have a partner, in the order of the closing ones. Round and square ones pair with one
/// another too, for half-open intervals; a brace, \left and \begin are never closed by another kind.
QList<BracketPair> bracketPairs(QStringView latex);

/// The pair of which a bracket ends or begins at a place; the one that ends there first.
std::optional<BracketPair> pairBeside(const QList<BracketPair> &pairs, qsizetype place);

/// The innermost pair whose closing bracket begins at a place.
std::optional<BracketPair> pairClosingAt(const QList<BracketPair> &pairs, qsizetype place);

/// What closes a delimiter as \left takes it: ")" for "(", "\rangle" for "\langle", "|" for "."; empty for what opens
/// nothing.
QString mirrored(QStringView delimiter);

} // namespace gui
