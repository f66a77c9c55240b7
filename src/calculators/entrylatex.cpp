#include "calculators/entryreader.h"

#include <utility>

namespace calculators {

std::optional<EntryTree> EntryReader::root()
{
    Tree degree;
    if (eat("[")) {
        degree = enclosed("]");
        if (!degree || isZero(*degree))
            return std::nullopt;
    }
    Tree argument = group();
    if (!argument || !degree)
        return argument ? function("sqrt", std::move(*argument)) : std::nullopt;
    Tree power = quotient(EntryTree{.text = "1"}, std::move(*degree));
    return power ? node(EntryTree::Kind::Power, std::move(*argument), std::move(*power)) : std::nullopt;
}

/// A command of LaTeX.
std::optional<EntryTree> EntryReader::command()
{
    if (eat("\\frac") || eat("\\dfrac") || eat("\\tfrac")) {
        Tree above = group();
        Tree below = above ? group() : std::nullopt;
        return below ? quotient(std::move(*above), std::move(*below)) : std::nullopt;
    }
    if (eat("\\sqrt"))
        return root();
    if (eat("\\left|") || eat("\\lvert")) {
        Tree inside = sum();
        return inside && (eat("\\right|") || eat("\\rvert")) ? function("abs", std::move(*inside)) : std::nullopt;
    }
    if (eat("\\left("))
        return enclosed("\\right)");
    if (eat("\\pi"))
        return named("pi");
    if (eat("\\imath") || eat("\\mathrm{i}") || eat("\\mathrm i"))
        return named("i");
    if (eat("\\mathrm{e}") || eat("\\mathrm e"))
        return named("e");
    if (eat("\\num{"))
        return enclosed("}");
    const std::size_t start = m_at;
    ++m_at;
    while (isLetter(at()))
        ++m_at;
    const std::string_view plain = plainFunction(m_text.substr(start, m_at - start), m_language);
    if (plain.empty())
        return std::nullopt;
    skip();
    Tree argument = at() == '{' ? group() : primary();
    return argument ? function(plain, std::move(*argument)) : std::nullopt;
}

/// In LaTeX what follows ^, \frac or \sqrt: braces, a command, or one character.
std::optional<EntryTree> EntryReader::group()
{
    skip();
    if (eat("{"))
        return enclosed("}");
    if (at() == '\\')
        return command();
    const char c = at();
    ++m_at;
    if (isDigit(c))
        return number(std::string(1, c));
    return isLetter(c) ? named({&c, 1}) : std::nullopt;
}

} // namespace calculators
