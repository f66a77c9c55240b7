#include "calculators/entrytree.h"

#include <algorithm>
#include <utility>

namespace calculators {

namespace {

using Kind = EntryTree::Kind;
using Tree = std::optional<EntryTree>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWhole(const EntryTree &tree)
{
    return tree.kind == Kind::Number && std::all_of(tree.text.begin(), tree.text.end(), isDigit);
}

/// Whether a tree is 10 to a whole power, and which.
std::optional<std::string> powerOfTen(const EntryTree &tree)
{
    if (tree.kind != Kind::Power || tree.parts[0].kind != Kind::Number || tree.parts[0].text != "10")
        return std::nullopt;
    const EntryTree &power = tree.parts[1];
    if (isWhole(power))
        return power.text;
    if (power.kind == Kind::Negative && isWhole(power.parts[0]))
        return "-" + power.parts[0].text;
    return std::nullopt;
}

/// Whether numerics::Rational takes the number; only unusual ones are worth asking.
bool isSound(const std::string &number)
{
    const std::size_t e = number.find('e');
    const std::size_t power = e == std::string::npos ? 0 : number.size() - e;
    return (power <= 4 && number.size() < 100) || numerics::Rational::parse(number).has_value();
}

} // namespace

bool isZero(const EntryTree &tree)
{
    return tree.kind == Kind::Number
           && tree.text.substr(0, tree.text.find('e')).find_first_of("123456789") == std::string::npos;
}

std::optional<EntryTree> node(Kind kind, EntryTree left, EntryTree right)
{
    EntryTree tree{.kind = kind};
    tree.parts.push_back(std::move(left));
    tree.parts.push_back(std::move(right));
    return tree;
}

std::optional<EntryTree> number(std::string text)
{
    return isSound(text) ? Tree(EntryTree{.kind = Kind::Number, .text = std::move(text)}) : std::nullopt;
}

EntryTree negative(EntryTree part)
{
    EntryTree tree{.kind = Kind::Negative};
    tree.parts.push_back(std::move(part));
    return tree;
}

std::optional<EntryTree> product(EntryTree left, EntryTree right)
{
    if (left.kind == Kind::Number && right.kind == Kind::Imaginary && right.text == "1")
        return EntryTree{.kind = Kind::Imaginary, .text = left.text};
    if (const auto power = powerOfTen(right);
        power && left.kind == Kind::Number && left.text.find('e') == std::string::npos)
        return number(left.text + "e" + *power);
    return node(Kind::Product, std::move(left), std::move(right));
}

std::optional<EntryTree> quotient(EntryTree left, EntryTree right)
{
    const auto isNegative = [](const EntryTree &tree) {
        return tree.kind == Kind::Negative && tree.parts[0].kind == Kind::Number;
    };
    const bool sign = isNegative(left) != isNegative(right);
    if (isNegative(left))
        left = EntryTree(left.parts[0]);
    if (isNegative(right))
        right = EntryTree(right.parts[0]);
    if (isZero(right))
        return std::nullopt;
    Tree tree = node(Kind::Quotient, std::move(left), std::move(right));
    return sign ? Tree(negative(std::move(*tree))) : tree;
}

std::optional<EntryTree> function(std::string_view name, EntryTree argument)
{
    if (name == "exp" && argument.kind == Kind::Number && argument.text == "1")
        return EntryTree{.kind = Kind::Constant, .text = "e"};
    EntryTree tree{.kind = Kind::Function, .text = std::string(name)};
    tree.parts.push_back(std::move(argument));
    return tree;
}

} // namespace calculators
