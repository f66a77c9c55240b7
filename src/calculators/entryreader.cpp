#include "calculators/entryreader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace calculators {

namespace {

using Kind = EntryTree::Kind;

constexpr int mostLevels = 100;

} // namespace

std::optional<EntryTree> EntryReader::read()
{
    Tree tree = sum();
    skip();
    return m_at == m_text.size() ? tree : std::nullopt;
}

void EntryReader::skip()
{
    constexpr std::array<std::string_view, 8> latexBlanks{"\\,", "\\;", "\\:",    "\\!",
                                                          "\\ ", "~",   "\\quad", "\\displaystyle"};
    for (bool skipped = true; skipped;) {
        skipped = false;
        while (m_at < m_text.size() && std::string_view(" \t\r\n\v\f").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
        for (const std::string_view blank : {std::string_view("\u00a0"), std::string_view("\u202f")})
            if (rest().starts_with(blank)) {
                m_at += blank.size();
                skipped = true;
            }
        if (!is(EntryLanguage::Latex))
            continue;
        for (const std::string_view blank : latexBlanks)
            if (rest().starts_with(blank) && !(isLetter(blank.back()) && isLetter(at(blank.size())))) {
                m_at += blank.size();
                skipped = true;
            }
    }
}

/// A sign or, in LaTeX, a whole command.
bool EntryReader::eat(std::string_view sign)
{
    skip();
    if (!rest().starts_with(sign) || (sign.size() > 1 && isLetter(sign.back()) && isLetter(at(sign.size()))))
        return false;
    m_at += sign.size();
    return true;
}

bool EntryReader::eatTimes()
{
    skip();
    if (at() == '*' && (at(1) == '*' || at(1) == '^'))
        return false;
    if (eat("*") || eat("·") || eat("×") || eat("⋅"))
        return true;
    if (is(EntryLanguage::Matlab) && eat(".*"))
        return true;
    return is(EntryLanguage::Latex) && (eat("\\cdot") || eat("\\times"));
}

bool EntryReader::eatDivide()
{
    // "//" is Julia's fraction, and in Python a division that rounds down.
    if (is(EntryLanguage::Plain) || is(EntryLanguage::Matlab))
        if (eat("//") || (is(EntryLanguage::Matlab) && eat("./")))
            return true;
    skip();
    if (at() == '/' && at(1) == '/')
        return false;
    return eat("/") || eat("÷") || eat("∕") || eat("⁄");
}

std::optional<EntryTree> EntryReader::sum()
{
    if (++m_levels > mostLevels)
        return std::nullopt;
    const bool minus = eatMinus();
    if (!minus)
        eat("+");
    Tree left = term();
    if (left && minus)
        left = negative(std::move(*left));
    while (left) {
        const bool less = eatMinus();
        if (!less && !eat("+"))
            break;
        Tree right = term();
        left = right ? node(less ? Kind::Difference : Kind::Sum, std::move(*left), std::move(*right)) : std::nullopt;
    }
    --m_levels;
    return left;
}

/// Whether a factor follows that needs no sign between: 2pi, 2(1+i), 3\sqrt{2}. A fraction right after a number is
/// rather a mixed one, which nobody can be sure of.
bool EntryReader::startsFactor(const EntryTree &left)
{
    const bool blanks = is(EntryLanguage::Latex) || is(EntryLanguage::Mathematica);
    if (blanks)
        skip();
    else if (!is(EntryLanguage::Plain))
        return false;
    if (is(EntryLanguage::Latex) && at() == '\\') {
        const std::string_view next = rest();
        const bool fraction = next.starts_with("\\frac") || next.starts_with("\\tfrac") || next.starts_with("\\dfrac");
        return !(fraction && left.kind == Kind::Number) && !next.starts_with("\\right") && !next.starts_with("\\rvert");
    }
    return isLetter(at()) || at() == '(' || (is(EntryLanguage::Latex) && at() == '{') || rest().starts_with("π")
           || rest().starts_with("√");
}

std::optional<EntryTree> EntryReader::term()
{
    Tree left = power();
    while (left) {
        if (eatTimes()) {
            Tree right = factor();
            left = right ? product(std::move(*left), std::move(*right)) : std::nullopt;
        } else if (eatDivide()) {
            Tree right = factor();
            left = right ? quotient(std::move(*left), std::move(*right)) : std::nullopt;
        } else if (startsFactor(*left)) {
            Tree right = power();
            left = right ? product(std::move(*left), std::move(*right)) : std::nullopt;
        } else {
            break;
        }
    }
    return left;
}

std::optional<EntryTree> EntryReader::factor()
{
    if (!eatMinus()) {
        eat("+");
        return power();
    }
    Tree part = power();
    return part ? Tree(negative(std::move(*part))) : std::nullopt;
}

std::optional<EntryTree> EntryReader::power()
{
    if (++m_levels > mostLevels)
        return std::nullopt;
    Tree base = primary();
    if (base && (eat("**") || (is(EntryLanguage::Matlab) && eat(".^")) || eat("^"))) {
        Tree raised = exponent();
        base = raised ? node(Kind::Power, std::move(*base), std::move(*raised)) : std::nullopt;
    }
    --m_levels;
    return base;
}

std::optional<EntryTree> EntryReader::exponent()
{
    if (!is(EntryLanguage::Latex))
        return factor();
    skip();
    return group();
}

std::optional<EntryTree> EntryReader::enclosed(std::string_view end)
{
    Tree tree = sum();
    return tree && eat(end) ? tree : std::nullopt;
}

std::optional<EntryTree> EntryReader::primary()
{
    skip();
    if (isDigit(at()) || ((at() == '.' || (at() == ',' && m_decimalComma)) && isDigit(at(1))))
        return digits();
    if (eat("("))
        return enclosed(")");
    if (eat("π"))
        return EntryTree{.kind = Kind::Constant, .text = "pi"};
    if (eat("√")) {
        Tree argument = primary();
        return argument ? function("sqrt", std::move(*argument)) : std::nullopt;
    }
    if (is(EntryLanguage::Latex)) {
        if (at() == '\\')
            return command();
        if (eat("{"))
            return enclosed("}");
        if (isLetter(at())) // letters side by side are factors
            return named(m_text.substr(m_at++, 1));
    }
    if (is(EntryLanguage::Mathematica) && (eat("\\[ImaginaryI]") || eat("\\[ImaginaryJ]")))
        return named("i");
    if (is(EntryLanguage::Mathematica) && eat("\\[Pi]"))
        return named("pi");
    return name();
}

void EntryReader::takeDigits(std::string &text)
{
    while (isDigit(at()))
        text += m_text[m_at++];
}

void EntryReader::takeFraction(std::string &text)
{
    const bool braced = is(EntryLanguage::Latex) && rest().starts_with("{,}");
    if (braced || at() == '.' || (at() == ',' && m_decimalComma && isDigit(at(1)))) {
        // a point before *, / or ^ is MATLAB's sign for "each"
        if (!(is(EntryLanguage::Matlab) && std::string_view("*/^").find(at(1)) != std::string_view::npos && at(1))) {
            m_at += braced ? 3 : 1;
            text += '.';
            takeDigits(text);
        }
    }
}

void EntryReader::takeExponent(std::string &text)
{
    if (is(EntryLanguage::Mathematica) && at() == '`')
        while (at() == '`' || at() == '.' || isDigit(at())) // how many digits are sure
            ++m_at;
    const std::size_t mark = is(EntryLanguage::Mathematica) && rest().starts_with("*^") ? 2 : 1;
    const bool marked = mark == 2 || at() == 'e' || at() == 'E';
    const bool sign = at(mark) == '-' || at(mark) == '+';
    if (marked && isDigit(at(mark + (sign ? 1 : 0)))) {
        text += at(mark) == '-' ? "e-" : "e";
        m_at += mark + (sign ? 1 : 0);
        while (at() == '0' && isDigit(at(1)))
            ++m_at;
        takeDigits(text);
    }
}

/// An unsigned number; in languages for programs an i or j right after it belongs to it.
std::optional<EntryTree> EntryReader::digits()
{
    std::string text;
    takeDigits(text);
    takeFraction(text);
    takeExponent(text);
    if (is(EntryLanguage::R) && at() == 'L')
        ++m_at;
    const bool lexical = is(EntryLanguage::Python) || is(EntryLanguage::Matlab) || is(EntryLanguage::R);
    if (lexical && (at() == 'i' || at() == 'j') && !isLetter(at(1)) && !isDigit(at(1))) {
        ++m_at;
        Tree tree = number(std::move(text));
        if (tree)
            tree->kind = Kind::Imaginary;
        return tree;
    }
    return number(std::move(text));
}

std::optional<EntryTree> EntryReader::name()
{
    const std::size_t start = m_at;
    while (isLetter(at()) || (m_at > start && isDigit(at())) || (m_at > start && at() == '.' && isLetter(at(1))))
        ++m_at;
    std::string_view word = m_text.substr(start, m_at - start);
    if (const std::size_t point = word.find('.'); point != std::string_view::npos) { // np.sqrt, math.pi
        constexpr std::array<std::string_view, 6> modules{"np", "numpy", "math", "cmath", "sympy", "sp"};
        if (std::find(modules.begin(), modules.end(), word.substr(0, point)) == modules.end())
            return std::nullopt;
        word.remove_prefix(point + 1);
    }
    skip();
    const char open = is(EntryLanguage::Mathematica) ? '[' : '(';
    if (at() == open && word.size() > 1)
        return call(word);
    return named(word);
}

/// A constant.
std::optional<EntryTree> EntryReader::named(std::string_view word)
{
    const bool capital = is(EntryLanguage::Mathematica) || is(EntryLanguage::Python);
    if (word == "i" || word == "j" || (capital && word == "I"))
        return EntryTree{.kind = Kind::Imaginary, .text = "1"};
    if (word == "e" || (capital && word == "E"))
        return EntryTree{.kind = Kind::Constant, .text = "e"};
    if (word == "pi" || word == "Pi")
        return EntryTree{.kind = Kind::Constant, .text = "pi"};
    return std::nullopt;
}

std::optional<EntryTree> EntryReader::call(std::string_view word)
{
    ++m_at; // the bracket
    if (word == "Fraction" || word == "Rational" || word == "complex" || word == "Complex")
        return pair(word);
    const std::string_view end = is(EntryLanguage::Mathematica) ? "]" : ")";
    Tree argument = enclosed(end);
    if (!argument)
        return std::nullopt;
    // NumPy prints its own numbers as calls of their types.
    for (const std::string_view type : {"float", "int", "uint", "Integer", "Float"})
        if (is(EntryLanguage::Python) && word.starts_with(type)
            && word.find_first_not_of("0123456789", type.size()) == std::string_view::npos)
            return argument;
    const std::string_view plain = plainFunction(word, m_language);
    return plain.empty() ? std::nullopt : function(plain, std::move(*argument));
}

/// The two numbers of Rational[1, 2] or complex(1, 2).
std::optional<EntryTree> EntryReader::pair(std::string_view word)
{
    Tree first = sum();
    if (!first || !eat(","))
        return std::nullopt;
    Tree second = enclosed(is(EntryLanguage::Mathematica) ? "]" : ")");
    if (!second)
        return std::nullopt;
    if (word == "Fraction" || word == "Rational")
        return quotient(std::move(*first), std::move(*second));
    const bool minus = second->kind == Kind::Negative;
    Tree imaginary = product(minus ? EntryTree(second->parts[0]) : std::move(*second),
                             EntryTree{.kind = Kind::Imaginary, .text = "1"});
    if (!imaginary)
        return std::nullopt;
    return node(minus ? Kind::Difference : Kind::Sum, std::move(*first), std::move(*imaginary));
}

std::optional<EntryTree> readEntryTree(std::string_view text, EntryLanguage language)
{
    return EntryReader(text, language).read();
}

std::string readEntry(std::string_view text, EntryLanguage language)
{
    const auto tree = readEntryTree(text, language);
    return tree ? writeEntryTree(*tree, EntryLanguage::Plain) : std::string();
}

std::string typedEntry(std::string_view text)
{
    return readEntry(text, EntryLanguage::Plain);
}

} // namespace calculators
