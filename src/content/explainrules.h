#pragma once

#include "content/formulaplace.h"
#include "core/text.h"

#include <span>

namespace content {

/// If a part is one of these signs (or names, or constructs, written with spaces between; "" is any) and the condition
/// holds, it may be that symbol of the guide. The first rule that holds gives the likeliest reading.
struct ExplainRule
{
    const char *signs = "";
    bool (*holds)(const FormulaPlace &place) = nullptr; ///< nullptr: always
    const char *symbol = "";
    core::Text reason = {};
};

std::span<const ExplainRule> letterRules();      ///< a letter
std::span<const ExplainRule> operatorRules();    ///< any other sign
std::span<const ExplainRule> nameRules();        ///< an upright name: \operatorname{tr}
std::span<const ExplainRule> aboveRules();       ///< a whole superscript; the place is that of what carries it
std::span<const ExplainRule> belowRules();       ///< a whole subscript, likewise
std::span<const ExplainRule> fenceRules();       ///< a pair of delimiters, by the opening one
std::span<const ExplainRule> commandRules();     ///< a command with arguments: fractions, accents, letter styles
std::span<const ExplainRule> environmentRules(); ///< by its name

} // namespace content
