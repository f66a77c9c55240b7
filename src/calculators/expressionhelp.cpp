#include "calculators/expressionhelp.h"

#include "calculators/expressionfunction.h"
#include "calculators/expressiontokens.h"
#include "calculators/matrixtable.h"
#include "calculators/operations.h"

#include <algorithm>

namespace calculators {

namespace {

/// Operators and constants are as they are written.
ExpressionHelp sign(const char *insert, const char *example, core::Text title, core::Text summary)
{
    return {
        .name = insert, .insert = insert, .example = example, .title = std::move(title), .summary = std::move(summary)};
}

ExpressionHelpGroup operators() // NOLINT(readability-function-size): a table, not steps
{
    return {.title = MARK_TEXT("ExpressionHelp", "Operators"),
            .items = {
                sign("+", "A + B", MARK_TEXT("ExpressionHelp", "Sum"),
                     MARK_TEXT("ExpressionHelp", "Adds matrices of the same size entry by entry, or numbers.")),
                sign("-", "A - B", MARK_TEXT("ExpressionHelp", "Difference"),
                     MARK_TEXT("ExpressionHelp", "Subtracts entry by entry; -A changes every sign.")),
                sign("*", "A*B", MARK_TEXT("ExpressionHelp", "Matrix product"),
                     MARK_TEXT("ExpressionHelp",
                               "Rows of A times columns of B: A has as many columns as B has rows. A number scales.")),
                sign(".*", "A .* B", MARK_TEXT("ExpressionHelp", "Entrywise product"),
                     MARK_TEXT("ExpressionHelp", "Multiplies matrices of the same size entry by entry.")),
                sign("/", "A/B", MARK_TEXT("ExpressionHelp", "Quotient"),
                     MARK_TEXT("ExpressionHelp", "A times the inverse of B; by a number, divides every entry.")),
                sign("^", "A^3", MARK_TEXT("ExpressionHelp", "Power"),
                     MARK_TEXT("ExpressionHelp", "A whole power of a square matrix; A^-1 is its inverse.")),
                sign("'", "A'", MARK_TEXT("ExpressionHelp", "Transpose"),
                     MARK_TEXT("ExpressionHelp", "Rows become columns; complex entries are not conjugated.")),
            }};
}

ExpressionHelp numberFunction(const char *name, core::Text title, core::Text summary)
{
    ExpressionHelp help = sign(name, "", std::move(title), std::move(summary));
    help.arguments = {{.name = "x", .meaning = MARK_TEXT("ExpressionHelp", "A number")}};
    return help;
}

ExpressionHelpGroup numbers() // NOLINT(readability-function-size): a table, not steps
{
    ExpressionHelp identity = numberFunction("I", MARK_TEXT("ExpressionHelp", "Identity matrix"),
                                             MARK_TEXT("ExpressionHelp", "The n×n matrix with 1 on its diagonal."));
    identity.arguments = {{.name = "n", .meaning = MARK_TEXT("ExpressionHelp", "How many rows and columns")}};
    return {.title = MARK_TEXT("ExpressionHelp", "Numbers"),
            .items = {
                std::move(identity),
                sign("pi", "pi", MARK_TEXT("ExpressionHelp", "The number π"),
                     MARK_TEXT("ExpressionHelp", "Circumference over diameter, 3.14159…")),
                sign("e", "e", MARK_TEXT("ExpressionHelp", "The number e"),
                     MARK_TEXT("ExpressionHelp", "The base of the natural logarithm, 2.71828…")),
                sign("i", "2 + 3i", MARK_TEXT("ExpressionHelp", "The imaginary unit"),
                     MARK_TEXT("ExpressionHelp", "Its square is -1; 3i is 3*i.")),
                numberFunction("sqrt", MARK_TEXT("ExpressionHelp", "Square root"),
                               MARK_TEXT("ExpressionHelp", "Of a number; exact where it is rational.")),
                numberFunction("exp", MARK_TEXT("ExpressionHelp", "Exponential"),
                               MARK_TEXT("ExpressionHelp", "e to the power of a number; expm is for matrices.")),
                numberFunction("log", MARK_TEXT("ExpressionHelp", "Natural logarithm"),
                               MARK_TEXT("ExpressionHelp", "To the base e; logm is for matrices.")),
                numberFunction("ln", MARK_TEXT("ExpressionHelp", "Natural logarithm"),
                               MARK_TEXT("ExpressionHelp", "Another name of log.")),
                numberFunction("sin", MARK_TEXT("ExpressionHelp", "Sine"),
                               MARK_TEXT("ExpressionHelp", "Of an angle in radians.")),
                numberFunction("cos", MARK_TEXT("ExpressionHelp", "Cosine"),
                               MARK_TEXT("ExpressionHelp", "Of an angle in radians.")),
                numberFunction("tan", MARK_TEXT("ExpressionHelp", "Tangent"),
                               MARK_TEXT("ExpressionHelp", "Of an angle in radians.")),
                numberFunction("asin", MARK_TEXT("ExpressionHelp", "Arcsine"),
                               MARK_TEXT("ExpressionHelp", "The angle in radians whose sine a number is.")),
                numberFunction("acos", MARK_TEXT("ExpressionHelp", "Arccosine"),
                               MARK_TEXT("ExpressionHelp", "The angle in radians whose cosine a number is.")),
                numberFunction("atan", MARK_TEXT("ExpressionHelp", "Arctangent"),
                               MARK_TEXT("ExpressionHelp", "The angle in radians whose tangent a number is.")),
                numberFunction("sinh", MARK_TEXT("ExpressionHelp", "Hyperbolic sine"),
                               MARK_TEXT("ExpressionHelp", "(exp(x) - exp(-x))/2")),
                numberFunction("cosh", MARK_TEXT("ExpressionHelp", "Hyperbolic cosine"),
                               MARK_TEXT("ExpressionHelp", "(exp(x) + exp(-x))/2")),
                numberFunction("tanh", MARK_TEXT("ExpressionHelp", "Hyperbolic tangent"),
                               MARK_TEXT("ExpressionHelp", "sinh(x)/cosh(x), between -1 and 1.")),
                numberFunction("abs", MARK_TEXT("ExpressionHelp", "Absolute value"),
                               MARK_TEXT("ExpressionHelp", "Of a real or complex number; norm is for matrices.")),
            }};
}

/// "expm(A)": what may be left out stands in brackets.
std::string called(const ExpressionHelp &function)
{
    std::string text = function.name + "(";
    for (const ExpressionArgument &argument : function.arguments) {
        text += text.back() == '(' ? "" : ", ";
        text += argument.optional ? "[" + argument.name + "]" : argument.name;
    }
    return text + ")";
}

void complete(ExpressionHelp &function)
{
    function.insert = function.name + "(";
    function.example = called(function);
}

ExpressionHelp described(const ExpressionFunction &function, const core::Operation &operation)
{
    ExpressionHelp help{.name = function.name, .title = operation.title, .summary = operation.summary};
    for (const ExpressionFunction::Parameter &parameter : function.parameters) {
        const auto input =
            std::find_if(operation.inputs.begin(), operation.inputs.end(),
                         [&parameter](const core::Input &candidate) { return candidate.name == parameter.name; });
        help.arguments.push_back({.name = parameter.name,
                                  .meaning = input == operation.inputs.end() ? core::Text() : input->meaning,
                                  .optional = parameter.optional});
    }
    if (function.main.empty() || function.parts.size() > 1)
        help.parts = function.parts;
    complete(help);
    return help;
}

std::vector<ExpressionHelpGroup> allHelp()
{
    std::vector<ExpressionHelpGroup> result{operators(), numbers()};
    for (ExpressionHelp &help : result.back().items)
        if (!help.arguments.empty())
            complete(help);
    const std::vector<core::Operation> operations = matrixOperations();
    for (const MatrixGroup group : matrixGroups()) {
        ExpressionHelpGroup members{.title = title(group)};
        for (const core::Operation &operation : operations) {
            const std::string name = operation.name.substr(operation.name.find('.') + 1);
            const MatrixOperation *entry = matrixOperation(name);
            const ExpressionFunction *function = functionNamed(matrixFunctions(), name);
            if (entry && function && entry->group == group)
                members.items.push_back(described(*function, operation));
        }
        if (!members.items.empty())
            result.push_back(std::move(members));
    }
    return result;
}

} // namespace

const std::vector<ExpressionHelpGroup> &expressionHelp()
{
    static const std::vector<ExpressionHelpGroup> all = allHelp();
    return all;
}

const ExpressionHelp *functionHelp(std::string_view name)
{
    for (const ExpressionHelpGroup &group : expressionHelp())
        for (const ExpressionHelp &help : group.items)
            if (help.name == name && !help.arguments.empty())
                return &help;
    return nullptr;
}

std::optional<OpenCall> openCall(std::string_view text)
{
    const auto tokens = readTokens(text, {.imaginary = true});
    if (!tokens)
        return std::nullopt;
    std::vector<OpenCall> open; // with an empty name for parentheses that call nothing
    const Token *before = nullptr;
    for (const Token &token : *tokens) {
        if (token.kind == TokenKind::Sign && token.text == "(")
            open.push_back({.function = before && before->kind == TokenKind::Name ? before->text : std::string()});
        else if (token.kind == TokenKind::Sign && token.text == ")" && !open.empty())
            open.pop_back();
        else if (token.kind == TokenKind::Sign && token.text == "," && !open.empty())
            ++open.back().argument;
        before = &token;
    }
    const auto call =
        std::find_if(open.rbegin(), open.rend(), [](const OpenCall &entry) { return !entry.function.empty(); });
    return call == open.rend() ? std::nullopt : std::optional(*call);
}

} // namespace calculators
