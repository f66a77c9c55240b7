#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace content {

/// "U+2207", or several joined by a space; empty for an empty text.
QString codePoints(const QString &characters);

/// A way to write a symbol in LaTeX. package: empty for base LaTeX. mode: "math" or "text".
struct LatexCommand
{
    QString command = {};
    QString package = {};
    QString mode = {};
};

/// What a symbol means in one context, with a typeset example and how that is read aloud.
struct Meaning
{
    QString context = {};
    QString meaning = {};
    QString exampleLatex = {};
    QString readAloud = {};
    QString since = {}; ///< who brought it up and when; empty where that is not told
};

/// How another source writes the same.
struct Variant
{
    QString source = {};
    QString latex = {};
    QString meaning = {};
};

/// A look-alike and what tells the two apart.
struct LookAlike
{
    QString id = {};
    QString difference = {};
};

/// One entry of the notation guide. Texts are in the language that the library was loaded in.
struct Symbol
{
    QString id = {};
    QString topic = {};
    QString name = {};
    QStringList aliases = {};
    QString spoken = {};
    QString display = {}; ///< LaTeX of the sign, shown large
    QList<LatexCommand> latex = {};
    QString character = {}; ///< empty where none stands for it
    QString html = {};
    QString typst = {};
    QList<Meaning> meanings = {};
    QList<Variant> variants = {};
    QList<LookAlike> confusedWith = {};
    QStringList related = {};
    QStringList resources = {};
    QStringList panels = {}; ///< places

    /// Those of its character.
    QString codePoints() const { return content::codePoints(character); }
};

} // namespace content
