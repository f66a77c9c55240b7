#include "calculators/entrytree.h"

#include <array>

namespace calculators {

namespace {

using Kind = EntryTree::Kind;

/// How tightly a written tree holds together.
enum Binding { Loose = 1, Factor = 2, Tight = 3, Atom = 4 };

struct FunctionNames
{
    std::string_view plain;
    std::string_view python;
    std::string_view mathematica;
    std::string_view latex;
};

constexpr std::array<FunctionNames, 13> functions{{
    {"sqrt", "sqrt", "Sqrt", "\\sqrt"},
    {"exp", "exp", "Exp", "\\exp"},
    {"log", "log", "Log", "\\ln"},
    {"sin", "sin", "Sin", "\\sin"},
    {"cos", "cos", "Cos", "\\cos"},
    {"tan", "tan", "Tan", "\\tan"},
    {"asin", "arcsin", "ArcSin", "\\arcsin"},
    {"acos", "arccos", "ArcCos", "\\arccos"},
    {"atan", "arctan", "ArcTan", "\\arctan"},
    {"sinh", "sinh", "Sinh", "\\sinh"},
    {"cosh", "cosh", "Cosh", "\\cosh"},
    {"tanh", "tanh", "Tanh", "\\tanh"},
    {"abs", "abs", "Abs", "\\abs"},
}};

bool hasPower(const EntryTree &tree)
{
    return tree.text.find('e') != std::string::npos;
}

class Writer
{
public:
    explicit Writer(EntryLanguage language) : m_language(language) {}

    /// In parentheses where it would fall apart.
    std::string write(const EntryTree &tree, Binding least = Loose) const
    {
        const std::string text = bare(tree);
        return binding(tree) >= least ? text : "(" + text + ")";
    }

private:
    bool is(EntryLanguage language) const { return m_language == language; }
    Binding binding(const EntryTree &tree) const;
    std::string bare(const EntryTree &tree) const;
    std::string number(const std::string &digits) const;
    std::string imaginary(const std::string &digits) const;
    std::string constant(const std::string &name) const;
    std::string function(const EntryTree &tree) const;
    std::string power(const EntryTree &tree) const;

    EntryLanguage m_language;
};

Binding Writer::binding(const EntryTree &tree) const
{
    switch (tree.kind) {
    case Kind::Negative:
    case Kind::Sum:
    case Kind::Difference:
        return Loose;
    case Kind::Product:
        return Factor;
    case Kind::Quotient:
        return is(EntryLanguage::Latex) ? Tight : Factor;
    case Kind::Power:
        return Tight;
    case Kind::Imaginary:
        return tree.text == "1" ? Atom : Factor;
    case Kind::Number:
        return hasPower(tree) && (is(EntryLanguage::Latex) || is(EntryLanguage::Mathematica)) ? Factor : Atom;
    case Kind::Constant:
    case Kind::Function:
        break;
    }
    return Atom;
}

std::string Writer::number(const std::string &digits) const
{
    const std::size_t e = digits.find('e');
    if (e == std::string::npos)
        return digits;
    const std::string power = digits.substr(e + 1);
    if (is(EntryLanguage::Latex))
        return digits.substr(0, e) + " \\cdot 10^{" + power + "}";
    return is(EntryLanguage::Mathematica) ? digits.substr(0, e) + "*^" + power : digits;
}

std::string Writer::imaginary(const std::string &digits) const
{
    switch (m_language) {
    case EntryLanguage::Python:
        return digits + "j";
    case EntryLanguage::Matlab:
    case EntryLanguage::R:
        return digits + "i";
    case EntryLanguage::Mathematica:
        return digits == "1" ? "I" : number(digits) + "*I";
    case EntryLanguage::Latex:
    case EntryLanguage::Plain:
        break;
    }
    return digits == "1" ? "i" : number(digits) + "i";
}

std::string Writer::constant(const std::string &name) const
{
    switch (m_language) {
    case EntryLanguage::Python:
        return "np." + name;
    case EntryLanguage::Matlab:
    case EntryLanguage::R:
        return name == "e" ? "exp(1)" : name;
    case EntryLanguage::Mathematica:
        return name == "e" ? "E" : "Pi";
    case EntryLanguage::Latex:
        return name == "e" ? name : "\\pi";
    case EntryLanguage::Plain:
        break;
    }
    return name;
}

std::string Writer::function(const EntryTree &tree) const
{
    const std::string inside = write(tree.parts[0]);
    const std::string name(functionIn(tree.text, m_language));
    switch (m_language) {
    case EntryLanguage::Python:
        return "np." + name + "(" + inside + ")";
    case EntryLanguage::Mathematica:
        return name + "[" + inside + "]";
    case EntryLanguage::Latex:
        if (tree.text == "sqrt")
            return name + "{" + inside + "}";
        return tree.text == "abs" ? "\\left|" + inside + "\\right|" : name + "(" + inside + ")";
    case EntryLanguage::Plain:
    case EntryLanguage::Matlab:
    case EntryLanguage::R:
        break;
    }
    return name + "(" + inside + ")";
}

std::string Writer::power(const EntryTree &tree) const
{
    const std::string base = write(tree.parts[0], Atom);
    if (is(EntryLanguage::Latex))
        return base + "^{" + write(tree.parts[1]) + "}";
    return base + (is(EntryLanguage::Python) ? "**" : "^") + write(tree.parts[1], Atom);
}

std::string Writer::bare(const EntryTree &tree) const
{
    const bool latex = is(EntryLanguage::Latex);
    switch (tree.kind) {
    case Kind::Number:
        return number(tree.text);
    case Kind::Imaginary:
        return imaginary(tree.text);
    case Kind::Constant:
        return constant(tree.text);
    case Kind::Function:
        return function(tree);
    case Kind::Negative:
        return "-" + write(tree.parts[0], Factor);
    case Kind::Sum:
        return write(tree.parts[0], Loose) + "+" + write(tree.parts[1], Factor);
    case Kind::Difference:
        return write(tree.parts[0], Loose) + "-" + write(tree.parts[1], Factor);
    case Kind::Product:
        return write(tree.parts[0], Factor) + (latex ? " \\cdot " : "*") + write(tree.parts[1], Tight);
    case Kind::Quotient:
        return latex ? "\\frac{" + write(tree.parts[0]) + "}{" + write(tree.parts[1]) + "}"
                     : write(tree.parts[0], Factor) + "/" + write(tree.parts[1], Tight);
    case Kind::Power:
        break;
    }
    return power(tree);
}

} // namespace

std::string_view plainFunction(std::string_view name, EntryLanguage language)
{
    if (language == EntryLanguage::Latex && name == "\\log")
        return "log";
    for (const FunctionNames &function : functions) {
        const bool mathematica = language == EntryLanguage::Mathematica && name == function.mathematica;
        const bool latex = language == EntryLanguage::Latex && name == function.latex;
        const bool code = language != EntryLanguage::Mathematica && language != EntryLanguage::Latex
                          && (name == function.plain || name == function.python);
        if (mathematica || latex || code)
            return function.plain;
    }
    return language != EntryLanguage::Mathematica && name == "ln" ? "log" : std::string_view();
}

std::string_view functionIn(std::string_view plain, EntryLanguage language)
{
    for (const FunctionNames &function : functions) {
        if (function.plain != plain)
            continue;
        switch (language) {
        case EntryLanguage::Python:
            return function.python;
        case EntryLanguage::Mathematica:
            return function.mathematica;
        case EntryLanguage::Latex:
            return function.latex;
        case EntryLanguage::Plain:
        case EntryLanguage::Matlab:
        case EntryLanguage::R:
            break;
        }
    }
    return plain;
}

std::string writeEntryTree(const EntryTree &tree, EntryLanguage language)
{
    return Writer(language).write(tree);
}

std::string negatedEntry(const std::string &entry)
{
    const auto tree = readEntryTree(entry, EntryLanguage::Plain);
    if (!tree)
        return entry;
    return writeEntryTree(tree->kind == Kind::Negative ? tree->parts[0] : negative(*tree), EntryLanguage::Plain);
}

std::string writeEntry(const std::string &entry, EntryLanguage language)
{
    if (language == EntryLanguage::Plain || entry.find_first_not_of("0123456789.") == std::string::npos)
        return entry;
    const auto tree = readEntryTree(entry, EntryLanguage::Plain);
    return tree ? writeEntryTree(*tree, language) : entry;
}

} // namespace calculators
