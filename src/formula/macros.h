#pragma once

#include "core/result.h"
#include "formula/tokenizer.h"

#include <QList>
#include <QString>

namespace formula {

/// A token of the formula that the reader's macros make. start, end: the text that it comes from, in UTF-16 units; for
/// what the body of a macro adds, the call of the macro.
struct ExpandedToken
{
    TokenKind kind = TokenKind::Character;
    QString text = {};
    qsizetype start = 0;
    qsizetype end = 0;

    /// The command's name without its backslash; empty for any other token.
    QStringView command() const { return kind == TokenKind::Command ? QStringView(text).sliced(1) : QStringView(); }
};

/// The tokens of a formula without its definitions (\newcommand, \renewcommand, \providecommand, \def), whose calls are
/// put in place; white space and comments are left out.
/// Errors: TooLarge for macros that grow beyond 20,000 tokens or call one another without end.
core::Result<QList<ExpandedToken>> expandMacros(const QString &latex);

} // namespace formula
