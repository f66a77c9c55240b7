#pragma once

#include <QString>

#include <optional>

namespace gui {

/// A change of a text: [start, end) gives way to `text`, and then the cursor stands at `cursor`, with what lies from
/// `anchor` to it selected. All in UTF-16 units, the last two in the changed text.
struct TextEdit
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString text = {};
    qsizetype cursor = 0;
    qsizetype anchor = cursor;

    bool operator==(const TextEdit &) const = default;
};

// What a LaTeX editor does besides what every editor does: nothing where the key means just itself.

/// A key typed at a place without a selection. An opening bracket brings its closing one, \left( its \right), the brace
/// after \begin{name its \end{name}; a closing bracket passes over the one that is there, and takes the place of a
/// square or round one, for half-open intervals.
std::optional<TextEdit> editForKey(const QString &latex, qsizetype cursor, QChar key);

/// A bracket or bar typed over a selection goes around it.
std::optional<TextEdit> editAround(const QString &latex, qsizetype start, qsizetype end, QChar key);

/// Backspace between two brackets that belong together removes both.
std::optional<TextEdit> editForBackspace(const QString &latex, qsizetype cursor);

/// A command put in place of [start, end), which is `kept` as its first argument where it has one. "\frac" comes with
/// its braces and the cursor in the first; "\begin{cases}" and "\left" with what closes them; a space keeps the command
/// apart from a letter behind it.
TextEdit editForCommand(const QString &latex, qsizetype start, qsizetype end, const QString &command,
                        const QString &kept = {});

/// Where the command that ends at a place begins, be it only a backslash: "\al", "\begin{ca"; −1 where there is none.
qsizetype commandStart(const QString &latex, qsizetype cursor);

} // namespace gui
