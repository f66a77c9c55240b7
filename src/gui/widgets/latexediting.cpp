#include "gui/widgets/latexediting.h"

#include "formula/arguments.h"
#include "gui/widgets/latexbrackets.h"

#include <QRegularExpression>

#include <algorithm>

namespace gui {

namespace {

TextEdit moved(qsizetype from, qsizetype to)
{
    return {.start = from, .end = from, .cursor = to};
}

/// Whether an odd number of backslashes ends at a place.
bool isEscaped(const QString &latex, qsizetype place)
{
    qsizetype first = place;
    while (first > 0 && latex[first - 1] == u'\\')
        --first;
    return (place - first) % 2 == 1;
}

bool isInComment(const QString &latex, qsizetype place)
{
    const qsizetype line = place > 0 ? latex.lastIndexOf(u'\n', place - 1) + 1 : 0;
    for (qsizetype i = line; i < place; ++i)
        if (latex[i] == u'%' && !isEscaped(latex, i))
            return true;
    return false;
}

QChar charAt(const QString &latex, qsizetype place)
{
    return place < latex.size() ? latex[place] : QChar();
}

/// Whether an opening bracket at a place shall bring its partner: not before something that it may be meant to hold.
bool hasRoom(const QString &latex, qsizetype place)
{
    static const QRegularExpression after(QStringLiteral(
        R"(\G(?:$|[\s)\]}&,;.:=+\-*/<>|!?^_]|\\(?:[\\}]|(?:right|end|rangle|rvert|rVert)(?![A-Za-z]))))"));
    return after.match(latex, place, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

bool hasPairOpeningAt(const QString &latex, qsizetype place)
{
    const QList<BracketPair> pairs = bracketPairs(latex);
    return std::any_of(pairs.begin(), pairs.end(),
                       [place](const BracketPair &pair) { return pair.openStart == place; });
}

QString changed(const QString &latex, qsizetype start, qsizetype end, const QString &text)
{
    return latex.first(start) + text + latex.sliced(end);
}

/// The \left that a place follows, but for a backslash that may begin its delimiter.
QRegularExpressionMatch leftBefore(const QString &latex, qsizetype place)
{
    static const QRegularExpression left(QStringLiteral(R"((?<!\\)(?:\\\\)*(\\left)\s*(\\?)$)"));
    return left.match(latex.first(place));
}

/// A delimiter typed after \left; key is its last character.
std::optional<TextEdit> editAfterLeft(const QString &latex, qsizetype cursor, QChar key,
                                      const QRegularExpressionMatch &left)
{
    const QString closing = mirrored(left.captured(2) + key);
    if (closing.isEmpty() || hasPairOpeningAt(changed(latex, cursor, cursor, key), left.capturedStart(1)))
        return std::nullopt;
    return TextEdit{
        .start = cursor, .end = cursor, .text = key + QStringLiteral("\\right") + closing, .cursor = cursor + 1};
}

std::optional<TextEdit> editForOpening(const QString &latex, qsizetype cursor, QChar key)
{
    if (isEscaped(latex, cursor)) {
        if (key != u'{' || !hasRoom(latex, cursor))
            return std::nullopt;
        return TextEdit{.start = cursor, .end = cursor, .text = QStringLiteral("{\\}"), .cursor = cursor + 1};
    }
    if (key == u'{' && QStringView(latex).sliced(cursor).startsWith(u"{}"))
        return moved(cursor, cursor + 1); // the empty argument that a completion brought
    if (!hasRoom(latex, cursor))
        return std::nullopt;
    const QChar closing = key == u'(' ? u')' : key == u'[' ? u']' : u'}';
    return TextEdit{.start = cursor, .end = cursor, .text = QString(key) + closing, .cursor = cursor + 1};
}

/// The brace that ends \begin{name.
std::optional<TextEdit> editForEnvironment(const QString &latex, qsizetype cursor)
{
    static const QRegularExpression begin(QStringLiteral(R"(\\begin\{([A-Za-z]+\*?)$)"));
    const auto match = begin.match(latex.first(cursor));
    if (!match.hasMatch())
        return std::nullopt;
    const bool isThere = charAt(latex, cursor) == u'}';
    const qsizetype end = isThere ? cursor + 1 : cursor;
    if (hasPairOpeningAt(changed(latex, cursor, end, QStringLiteral("}")), match.capturedStart()))
        return isThere ? std::optional(moved(cursor, end)) : std::nullopt;
    return TextEdit{
        .start = cursor, .end = end, .text = QStringLiteral("}\\end{%1}").arg(match.captured(1)), .cursor = cursor + 1};
}

std::optional<TextEdit> editForClosing(const QString &latex, qsizetype cursor, QChar key)
{
    if (key == u'}' && isEscaped(latex, cursor)) { // the backslash of \} is typed already
        const QString without = changed(latex, cursor - 1, cursor, {});
        const auto pair = pairClosingAt(bracketPairs(without), cursor - 1);
        if (!pair || !without.first(pair->closeEnd).endsWith(u"\\}"))
            return std::nullopt;
        return TextEdit{.start = cursor - 1, .end = cursor, .cursor = pair->closeEnd};
    }
    if (isEscaped(latex, cursor))
        return std::nullopt;
    if (key == u'}')
        if (auto edit = editForEnvironment(latex, cursor))
            return edit;
    const auto pair = pairClosingAt(bracketPairs(latex), cursor);
    if (!pair || latex.sliced(pair->closeStart).startsWith(u"\\end"))
        return std::nullopt;
    const QChar there = latex[pair->closeEnd - 1];
    if (there == key)
        return moved(cursor, pair->closeEnd);
    const bool isInterval = (key == u')' && there == u']') || (key == u']' && there == u')');
    if (!isInterval)
        return std::nullopt;
    return TextEdit{.start = pair->closeEnd - 1, .end = pair->closeEnd, .text = key, .cursor = pair->closeEnd};
}

TextEdit around(qsizetype start, qsizetype end, const QString &before, const QString &kept, const QString &after)
{
    return {.start = start, .end = end, .text = before + kept + after, .cursor = start + before.size() + kept.size()};
}

TextEdit environmentEdit(const QString &latex, qsizetype start, qsizetype end, const QString &name, const QString &kept)
{
    const QString begin = QStringLiteral("\\begin{%1}").arg(name);
    const QString arguments = QStringLiteral("{}").repeated(formula::environmentArguments(name));
    const bool isHalfTyped = latex.sliced(start, end - start).startsWith(u"\\begin{") && charAt(latex, end) == u'}';
    TextEdit edit =
        around(start, isHalfTyped ? end + 1 : end, begin + arguments, kept, QStringLiteral("\\end{%1}").arg(name));
    if (!arguments.isEmpty())
        edit.cursor = edit.anchor = start + begin.size() + 1;
    return edit;
}

/// A command with its empty braces; where something is kept, it fills the first, and the cursor goes on.
TextEdit argumentsEdit(const QString &latex, qsizetype start, qsizetype end, const QString &command,
                       const QString &kept)
{
    if (charAt(latex, end) == u'{')
        return around(start, end, command, kept, {});
    const int required = formula::argumentsOf(command.sliced(1)).required;
    TextEdit edit = around(start, end, command + u'{', kept, u'}' + QStringLiteral("{}").repeated(required - 1));
    if (!kept.isEmpty())
        edit.cursor = edit.anchor = edit.cursor + (required > 1 ? 2 : 1);
    return edit;
}

/// A delimiter after \left brings its \right.
std::optional<TextEdit> delimiterEdit(const QString &latex, qsizetype start, qsizetype end, const QString &command)
{
    static const QRegularExpression left(QStringLiteral(R"(\\left\s*$)"));
    const QString closing = mirrored(command);
    const auto match = left.match(latex.first(start));
    if (closing.isEmpty() || !match.hasMatch()
        || hasPairOpeningAt(changed(latex, start, end, command + u' '), match.capturedStart()))
        return std::nullopt;
    return around(start, end, command, {}, QStringLiteral("\\right") + closing);
}

} // namespace

std::optional<TextEdit> editForKey(const QString &latex, qsizetype cursor, QChar key)
{
    if (isInComment(latex, cursor))
        return std::nullopt;
    if (const auto left = leftBefore(latex, cursor); left.hasMatch())
        return editAfterLeft(latex, cursor, key, left);
    if (key == u'(' || key == u'[' || key == u'{')
        return editForOpening(latex, cursor, key);
    if (key == u')' || key == u']' || key == u'}' || key == u'|' || key == u'>')
        return editForClosing(latex, cursor, key);
    return std::nullopt;
}

std::optional<TextEdit> editAround(const QString &latex, qsizetype start, qsizetype end, QChar key)
{
    static const QString opening = QStringLiteral("([{|");
    static const QString closing = QStringLiteral(")]}|");
    const qsizetype kind = opening.indexOf(key);
    if (kind < 0 || start >= end || isInComment(latex, start))
        return std::nullopt;
    const QString escape = isEscaped(latex, start) && key == u'{' ? QStringLiteral("\\") : QString();
    return TextEdit{.start = start,
                    .end = end,
                    .text = key + latex.sliced(start, end - start) + escape + closing[kind],
                    .cursor = end + 1,
                    .anchor = start + 1};
}

std::optional<TextEdit> editForBackspace(const QString &latex, qsizetype cursor)
{
    const auto pair = pairClosingAt(bracketPairs(latex), cursor);
    if (!pair || pair->openEnd != cursor)
        return std::nullopt;
    const QStringView opening = QStringView(latex).sliced(pair->openStart, cursor - pair->openStart);
    // Of \left( only the bracket goes, for another one may be wanted.
    const qsizetype start = opening.startsWith(u"\\left") ? pair->openStart + 5 : pair->openStart;
    return TextEdit{.start = start, .end = pair->closeEnd, .cursor = start};
}

TextEdit editForCommand(const QString &latex, qsizetype start, qsizetype end, const QString &command,
                        const QString &kept)
{
    static const QRegularExpression begin(QStringLiteral(R"(^\\begin\{([^{}]+)\}$)"));
    static const QRegularExpression word(QStringLiteral(R"(^\\[A-Za-z]+$)"));
    static const QRegularExpression endsInWord(QStringLiteral(R"(\\[A-Za-z]+$)"));
    if (const auto match = begin.match(command); match.hasMatch())
        return environmentEdit(latex, start, end, match.captured(1), kept);
    if (command == u"\\left")
        return around(start, end, QStringLiteral("\\left("), kept, QStringLiteral("\\right)"));
    if (word.match(command).hasMatch() && formula::argumentsOf(command.sliced(1)).required > 0)
        return argumentsEdit(latex, start, end, command, kept);
    if (auto edit = delimiterEdit(latex, start, end, command))
        return *edit;
    const bool touches = charAt(latex, end).isLetter() && endsInWord.match(command).hasMatch();
    const QString text = touches ? command + u' ' : command;
    return {.start = start, .end = end, .text = text, .cursor = start + text.size()};
}

qsizetype commandStart(const QString &latex, qsizetype cursor)
{
    static const QRegularExpression command(QStringLiteral(R"(\\(?:begin\{[A-Za-z]*\*?|[A-Za-z]*)$)"));
    constexpr qsizetype longest = 64; // so that a long text is not searched at every key
    const qsizetype from = std::max<qsizetype>(0, cursor - longest);
    const auto match = command.match(latex.sliced(from, cursor - from));
    if (!match.hasMatch())
        return -1;
    const qsizetype start = from + match.capturedStart();
    return isEscaped(latex, start) || isInComment(latex, start) ? -1 : start;
}

} // namespace gui
