#pragma once

#include <string>
#include <vector>

namespace calculators {

/// The LaTeX of every formula that a report or a table of the calculators can show, so that the build can typeset them.
std::vector<std::string> shippedFormulas();

std::vector<std::string> matrixFormulas();
std::vector<std::string> distributionFormulas();
std::vector<std::string> activationFormulas();
std::vector<std::string> lossFormulas();
std::vector<std::string> probabilityFormulas();
std::vector<std::string> dataFormulas();
std::vector<std::string> fitFormulas();

} // namespace calculators
