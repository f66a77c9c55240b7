#pragma once

#include <QString>
#include <QStringView>

namespace formula {

/// What a LaTeX command takes after its name.
struct Arguments
{
    int required = 0;       ///< arguments in braces, or single tokens
    int optional = 0;       ///< arguments in brackets before them
    bool areText = false;   ///< the arguments are text or names, not formulas
    bool delimiter = false; ///< one delimiter
};

/// The arguments of a command that the typesetter knows, by its name without backslash; none for one that is not
/// listed.
Arguments argumentsOf(QStringView command);

/// Whether text may stand for a delimiter after \left, \right, \middle, \big …
bool isDelimiter(QStringView token);

/// Whether a command defines another: \newcommand, \def …
bool isDefinition(QStringView command);

/// Whether the argument of a command is a name of several letters rather than letters side by side: \operatorname …
bool isNaming(QStringView command);

/// Whether a command, with its backslash, is a letter: \alpha, \ell.
bool isLetterCommand(QStringView command);

/// Whether & separates columns in an environment.
bool hasColumns(QStringView environment);

/// How many arguments \begin takes after the name of an environment.
int environmentArguments(QStringView environment);

} // namespace formula
