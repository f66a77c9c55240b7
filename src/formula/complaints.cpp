#include "formula/mistakes.h"

#include "formula/arguments.h"
#include "formula/tokenizer.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace formula {

namespace {

constexpr qsizetype mostBytes = 4096;
constexpr int mostLevels = 200;

/// What MathJax's complaints say, by their id, in words that can be translated. %1: the command or name complained of.
const QHash<QString, core::Text> &complaints()
{
    static const QHash<QString, core::Text> table = {
        {QStringLiteral("UndefinedControlSequence"), MARK_TEXT("Formula", "There is no command %1")},
        {QStringLiteral("UnknownEnv"), MARK_TEXT("Formula", "There is no environment %1")},
        {QStringLiteral("MissingArgFor"), MARK_TEXT("Formula", "%1 lacks an argument")},
        {QStringLiteral("MissingOrUnrecognizedDelim"),
         MARK_TEXT("Formula", "%1 needs a delimiter after it, such as ( or |")},
        {QStringLiteral("Misplaced"), MARK_TEXT("Formula", "%1 has no place here")},
        {QStringLiteral("MisplacedLimits"), MARK_TEXT("Formula", "%1 may stand only after an operator such as \\sum")},
        {QStringLiteral("AmbiguousUseOf"),
         MARK_TEXT("Formula", "%1 twice in one group: braces say what belongs together")},
        {QStringLiteral("MissingDimOrUnits"), MARK_TEXT("Formula", "%1 needs a length with its unit, such as 1em")},
        {QStringLiteral("BracketMustBeDimension"), MARK_TEXT("Formula", "%1 takes only a length in brackets")},
        {QStringLiteral("IllegalMacroParam"),
         MARK_TEXT("Formula", "A definition uses an argument that it does not have")},
        {QStringLiteral("IllegalControlSequenceName"), MARK_TEXT("Formula", "%1 cannot define a command of that name")},
        {QStringLiteral("IllegalUseOfCommand"), MARK_TEXT("Formula", "%1 is not used as it was defined")},
        {QStringLiteral("RunawayArgument"), MARK_TEXT("Formula", "The argument of %1 has no end")},
        {QStringLiteral("MaxMacroSub1"), MARK_TEXT("Formula", "A definition uses itself without end")},
        {QStringLiteral("MaxBufferSize"), MARK_TEXT("Formula", "A definition grows without end")},
        {QStringLiteral("MultipleCommand"), MARK_TEXT("Formula", "%1 may stand only once here")},
        {QStringLiteral("CommandNotAllowedInEnv"), MARK_TEXT("Formula", "%1 has no place in this environment")},
        {QStringLiteral("ErroneousNestingEq"),
         MARK_TEXT("Formula", "An environment of equations cannot stand inside another")},
        {QStringLiteral("UndefinedColorModel"), MARK_TEXT("Formula", "There is no such colour model")},
        {QStringLiteral("BadColorValue"), MARK_TEXT("Formula", "This is no colour")},
        {QStringLiteral("NotMathMLToken"), MARK_TEXT("Formula", "%1 takes the name of a MathML token")},
        {QStringLiteral("MathNotTerminated"), MARK_TEXT("Formula", "A formula within text has no end")},
    };
    return table;
}

/// The command or name that a message quotes.
QString subject(const QString &message)
{
    static const QRegularExpression command(QStringLiteral(R"(\\([A-Za-z]+|.))"));
    static const QRegularExpression name(QStringLiteral(R"('([^']*)')"));
    if (const auto match = command.match(message); match.hasMatch())
        return match.captured(0);
    if (const auto match = name.match(message); match.hasMatch())
        return match.captured(1);
    static const QRegularExpression last(QStringLiteral(R"((\S+)$)"));
    return last.match(message).captured(1);
}

/// Where the formula first has what a complaint is about; its start where it has it nowhere.
qsizetype placeOf(const QString &latex, const QString &subject)
{
    for (const Token &token : tokenize(latex))
        if (token.in(latex) == subject)
            return characterIndex(latex, token.start);
    const qsizetype place = subject.isEmpty() ? -1 : latex.indexOf(subject);
    return place < 0 ? 0 : characterIndex(latex, place);
}

core::Error parseError(core::Text text, qsizetype position)
{
    return {.kind = core::ErrorKind::Parse,
            .field = "latex",
            .text = std::move(text),
            .position = static_cast<std::size_t>(position)};
}

core::Error tooLarge(core::Text text, std::optional<std::size_t> position = {})
{
    return {.kind = core::ErrorKind::TooLarge, .field = "latex", .text = std::move(text), .position = position};
}

/// The first character that is beyond the bytes allowed; half of a pair is one byte, as QString::toUtf8() has it.
std::size_t firstBeyond(const QString &latex)
{
    qsizetype place = 0;
    for (qsizetype bytes = 0; place < latex.size(); ++place) {
        const char16_t unit = latex[place].unicode();
        const bool isPair =
            latex[place].isHighSurrogate() && place + 1 < latex.size() && latex[place + 1].isLowSurrogate();
        bytes += isPair ? 4 : latex[place].isSurrogate() || unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        if (bytes > mostBytes)
            break;
        place += isPair ? 1 : 0;
    }
    return static_cast<std::size_t>(characterIndex(latex, place));
}

/// The character that opens the first level too many.
std::size_t firstTooDeep(const QString &latex, const QList<Token> &tokens)
{
    qsizetype fine = 0; // the tokens before it are not too deep; those up to `bad` are
    qsizetype bad = tokens.size();
    while (fine + 1 < bad) {
        const qsizetype middle = (fine + bad) / 2;
        (nestingDepth(latex, tokens.first(middle)) > mostLevels ? bad : fine) = middle;
    }
    return static_cast<std::size_t>(characterIndex(latex, tokens[bad - 1].start));
}

/// Whether a definition, by the index of its \def or \newcommand, uses in its body the name that it defines.
bool usesItself(const QString &latex, const QList<Token> &tokens, qsizetype definition)
{
    const auto next = [&tokens](qsizetype from, TokenKind kind) {
        while (from < tokens.size() && tokens[from].kind != kind)
            ++from;
        return from;
    };
    const qsizetype name = next(definition + 1, TokenKind::Command);
    int depth = 0;
    for (qsizetype i = next(name, TokenKind::Open); i < tokens.size(); ++i) {
        depth += tokens[i].kind == TokenKind::Open ? 1 : tokens[i].kind == TokenKind::Close ? -1 : 0;
        if (depth == 0)
            break;
        if (tokens[i].in(latex) == tokens[name].in(latex))
            return true;
    }
    return false;
}

/// Where macros without end come from: the definition that uses itself, or else the first one.
qsizetype placeOfDefinition(const QString &latex)
{
    const QList<Token> tokens = tokenize(latex);
    qsizetype place = -1;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!isDefinition(tokens[i].command(latex)))
            continue;
        if (usesItself(latex, tokens, i))
            return characterIndex(latex, tokens[i].start);
        if (place < 0)
            place = characterIndex(latex, tokens[i].start);
    }
    return std::max<qsizetype>(place, 0);
}

} // namespace

core::Error errorFor(const QString &latex, const QString &id, const QString &message)
{
    const bool isEndless = id == u"MaxMacroSub1" || id == u"MaxBufferSize";
    if (message.contains(QLatin1String("call stack")))
        return tooLarge(MARK_TEXT("Formula", "The formula is nested too deeply"));
    if (id != u"UndefinedControlSequence" && id != u"UnknownEnv")
        if (std::optional<Mistake> mistake = findMistake(latex))
            return parseError(std::move(mistake->text), mistake->position);
    const QString about = subject(message);
    const auto known = complaints().constFind(id);
    const core::Text text = known != complaints().cend()
                                ? core::filled(*known, {core::literal(about.toStdString())})
                                : core::filled(MARK_TEXT("Formula", "The typesetter does not understand this: %1"),
                                               {core::literal(message.toStdString())});
    return parseError(text, isEndless ? placeOfDefinition(latex) : placeOf(latex, about));
}

core::Result<void> checkSize(const QString &latex)
{
    const qsizetype bytes = latex.toUtf8().size();
    if (bytes > mostBytes)
        return core::fail(tooLarge(core::filled(MARK_TEXT("Formula", "A formula may have 4096 bytes; this one has %1"),
                                                {core::literal(static_cast<std::size_t>(bytes))}),
                                   firstBeyond(latex)));
    const QList<Token> tokens = tokenize(latex);
    const int depth = nestingDepth(latex, tokens);
    if (depth > mostLevels)
        return core::fail(tooLarge(core::filled(MARK_TEXT("Formula", "A formula may have 200 levels; this one has %1"),
                                                {core::literal(static_cast<std::size_t>(depth))}),
                                   firstTooDeep(latex, tokens)));
    return {};
}

core::Error tookTooLong()
{
    return tooLarge(MARK_TEXT("Formula", "The formula took more than 0.9 seconds to typeset"));
}

} // namespace formula
