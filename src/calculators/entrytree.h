#pragma once

#include "calculators/matrixentry.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace calculators {

/// An entry of a matrix as the tree of what it is made of; of use only to the files that read, write and evaluate it.
/// text: the digits of a Number or of an Imaginary number (i itself has "1"), the name of a Constant or Function.
struct EntryTree
{
    enum class Kind { Number, Imaginary, Constant, Function, Negative, Sum, Difference, Product, Quotient, Power };

    Kind kind = Kind::Number;
    std::string text = {};
    std::vector<EntryTree> parts = {};
};

/// Trees as readEntry() words them: signs of a fraction in front, 2*i as 2i, 2*10^3 as 2e3, exp(1) as e. Nothing where
/// the number is refused, or the divisor is the number 0.
std::optional<EntryTree> number(std::string text);
EntryTree negative(EntryTree part);
std::optional<EntryTree> product(EntryTree left, EntryTree right);
std::optional<EntryTree> quotient(EntryTree left, EntryTree right);
std::optional<EntryTree> function(std::string_view name, EntryTree argument);
std::optional<EntryTree> node(EntryTree::Kind kind, EntryTree left, EntryTree right);
bool isZero(const EntryTree &tree);

/// Nothing where readEntry() would give nothing.
std::optional<EntryTree> readEntryTree(std::string_view text, EntryLanguage language);

std::string writeEntryTree(const EntryTree &tree, EntryLanguage language);

/// The entry with the other sign, without doubling it.
std::string negatedEntry(const std::string &entry);

/// A function or constant by its name in a notation, and back.
std::string_view plainFunction(std::string_view name, EntryLanguage language);
std::string_view functionIn(std::string_view plain, EntryLanguage language);

} // namespace calculators
