#pragma once

#include <array>
#include <random>
#include <string>

/// An entry of a matrix as a person might type it: numbers of every kind and what can be made of them in so many
/// levels.
inline std::string randomEntry(std::mt19937 &random, int levels)
{
    const auto whole = [&](unsigned most) { return std::to_string(random() % most + 1); };
    const auto part = [&] { return randomEntry(random, levels - 1); };
    static constexpr std::array functions = {"sqrt", "exp",  "log",  "sin",  "cos",  "tan", "asin",
                                             "acos", "atan", "sinh", "cosh", "tanh", "abs"};
    switch (random() % (levels > 0 ? 16U : 8U)) {
    case 0:
        return whole(9);
    case 1:
        return "-" + whole(1000);
    case 2:
        return whole(99) + "/" + whole(99);
    case 3:
        return "-" + whole(9) + "." + whole(999);
    case 4:
        return whole(9) + "." + whole(99) + (random() % 2 == 0 ? "e-" : "E+") + whole(12);
    case 5:
        return whole(9) + (random() % 2 == 0 ? "+" : "-") + whole(9) + "i";
    case 6:
        return random() % 2 == 0 ? "pi" : "e";
    case 7:
        return random() % 2 == 0 ? "i" : whole(9) + "i";
    case 8:
        return part() + "+(" + part() + ")";
    case 9:
        return "(" + part() + ")-(" + part() + ")";
    case 10:
        return "(" + part() + ")*(" + part() + ")";
    case 11:
        return "(" + part() + ")/(1+" + whole(9) + "*(" + part() + "))";
    case 12:
        return "(" + part() + ")^" + whole(3);
    case 13:
        return "2^(" + part() + ")";
    case 14:
        return whole(9) + "pi*" + whole(9);
    default:
        return std::string(functions.at(random() % functions.size())) + "(" + part() + ")";
    }
}
