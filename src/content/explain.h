#pragma once

#include "content/library.h"
#include "core/result.h"
#include "formula/latextree.h"
#include "formula/sourcemap.h"

#include <QList>
#include <QString>

namespace content {

/// What a part of a formula may be. symbol: its id in the guide; reason: why it may be that, as a sentence.
struct Reading
{
    QString symbol = {};
    core::Text reason = {};
};

/// A part of a formula: a sign, a letter, or a construct such as a pair of bars, a fraction, an index.
struct ExplainedPart
{
    formula::SourceSpan span = {}; ///< in the LaTeX, in UTF-16 units
    QString source = {};           ///< the LaTeX of the part
    QList<Reading> readings = {};  ///< the likeliest first; none for what the guide does not have: numbers, words
    core::Text kind = {};          ///< what such a part is in general: "number", "letter", "words", "sign"
};

/// Finds for each part of a formula the entries of the guide that it may stand for, by how it is written and by what
/// stands around it: |A| is a determinant where A is a matrix, a cardinality where it is a set.
class Explainer
{
public:
    explicit Explainer(const Library &library);

    /// The parts in reading order; one that holds others comes before them. Errors: TooLarge, as readLatex() gives.
    core::Result<QList<ExplainedPart>> explain(const QString &latex) const;
    /// The entries that a piece of LaTeX or a character writes, the one whose own it is first.
    QStringList symbolsFor(const QString &latex) const;

private:
    void spellOut(formula::LatexNode &node) const;

    QHash<QString, QStringList> m_byKey;
    QHash<QString, QString> m_commands; ///< by their characters
};

/// The part that a reader points at: the smallest that holds the span; −1 where none does.
qsizetype partAt(const QList<ExplainedPart> &parts, const formula::SourceSpan &span);

} // namespace content
