#pragma once

#include "core/error.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace formula {

/// Something that is wrong with a formula, and where: the character of the token at fault, counted from 0.
struct Mistake
{
    core::Text text = {};
    qsizetype position = 0;
};

/// The first mistake in a formula's form: braces, \left and \right, environments, arguments, scripts, alignment marks.
/// Whether a command exists, and what its arguments may be, only the typesetter knows.
std::optional<Mistake> findMistake(const QString &latex);

/// What the typesetter's own complaint means for the reader: a Parse error of the field "latex" with its position.
/// id, message: as MathJax gives them. TooLarge where the script had no room for so many nested calls.
core::Error errorFor(const QString &latex, const QString &id, const QString &message);

/// TooLarge for a formula of more than 4,096 bytes in UTF-8, or of more than 200 levels, at the first character beyond.
core::Result<void> checkSize(const QString &latex);

/// The error of a formula that took longer than it may.
core::Error tookTooLong();

} // namespace formula
