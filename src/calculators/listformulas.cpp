#include "calculators/shippedformulas.h"

#include <iostream>

// Prints the LaTeX of every formula that the calculators can show, one a line, for the build to typeset.
int main()
{
    for (std::string latex : calculators::shippedFormulas()) {
        for (char &c : latex)
            c = c == '\n' ? ' ' : c; // the same to LaTeX, and a line stays one formula
        std::cout << latex << '\n';
    }
    return std::cout.flush() ? 0 : 1;
}
