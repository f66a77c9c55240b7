#include "content/explainrules.h"

#include <array>

// What names, commands with arguments and environments mean.

namespace content {

namespace {

using formula::LatexNode;
using Kind = LatexNode::Kind;

const auto &names()
{
    static const std::array table = {
        ExplainRule{"KL", nullptr, "kl-divergence", MARK_TEXT("Explain", "KL names Kullback and Leibler's divergence")},
        ExplainRule{"d", nullptr, "differential", MARK_TEXT("Explain", "an upright d is a differential")},
        ExplainRule{"e", nullptr, "euler-number", MARK_TEXT("Explain", "an upright e is Euler's number")},
        ExplainRule{"T", nullptr, "transpose", MARK_TEXT("Explain", "an upright T above transposes")},
        ExplainRule{"E", nullptr, "expectation", MARK_TEXT("Explain", "an upright E is an expectation")},
        ExplainRule{"Var", nullptr, "variance", MARK_TEXT("Explain", "Var is the variance")},
        ExplainRule{"Cov", nullptr, "covariance", MARK_TEXT("Explain", "Cov is the covariance")},
        ExplainRule{"tr Tr", nullptr, "trace", MARK_TEXT("Explain", "tr is the trace")},
        ExplainRule{"argmax", nullptr, "argmax", MARK_TEXT("Explain", "arg max: where the largest value is taken")},
        ExplainRule{"argmin", nullptr, "argmin", MARK_TEXT("Explain", "arg min: where the smallest value is taken")},
    };
    return table;
}

const LatexNode *argument(const FormulaPlace &p, std::size_t i)
{
    return p.node->children.size() > i ? &p.node->children[i] : nullptr;
}

const LatexNode *first(const LatexNode *row)
{
    return row && !row->children.empty() ? &row->children.front() : row;
}

bool isDerivative(const FormulaPlace &p, const char *sign)
{
    const auto begins = [sign](const LatexNode *row) { return isSign(first(row), sign) || isName(first(row), sign); };
    return begins(argument(p, 0)) && begins(argument(p, 1));
}

bool holdsBold(const LatexNode *node)
{
    return isBold(node) || std::any_of(node->children.begin(), node->children.end(), [](const LatexNode &child) {
               return holdsBold(&child);
           });
}

bool isSecond(const FormulaPlace &p)
{
    const LatexNode *top = first(argument(p, 0));
    return top && top->kind == Kind::Scripts && !top->above().isEmpty();
}

const auto &commands() // NOLINT(readability-function-size): a table, not steps
{
    static const std::array table = {
        ExplainRule{R"(\frac \dfrac \tfrac \cfrac)",
                    [](const FormulaPlace &p) { return isDerivative(p, R"(\partial)") && isSecond(p); },
                    "second-partial-derivative",
                    MARK_TEXT("Explain", "∂ squared above and below the bar: derived twice")},
        ExplainRule{R"(\frac \dfrac \tfrac \cfrac)",
                    [](const FormulaPlace &p) { return isDerivative(p, R"(\partial)"); }, "partial-derivative",
                    MARK_TEXT("Explain", "∂ above and below the bar: a partial derivative")},
        ExplainRule{R"(\frac \dfrac \tfrac \cfrac)", [](const FormulaPlace &p) { return isDerivative(p, "d"); },
                    "leibniz-derivative", MARK_TEXT("Explain", "d above and below the bar: a derivative")},
        ExplainRule{R"(\frac \dfrac \tfrac \cfrac)", nullptr, "fraction",
                    MARK_TEXT("Explain", "what stands above is divided by what stands below")},
        ExplainRule{R"(\sqrt)", [](const FormulaPlace &p) { return p.node->children.size() > 1; }, "nth-root",
                    MARK_TEXT("Explain", "the small number says which root")},
        ExplainRule{R"(\sqrt)", nullptr, "square-root",
                    MARK_TEXT("Explain", "the root sign without a number is the square root")},
        ExplainRule{R"(\binom \dbinom \tbinom)", nullptr, "binomial-coefficient",
                    MARK_TEXT("Explain", "two numbers above one another in parentheses")},
        ExplainRule{
            R"(\hat \widehat)",
            [](const FormulaPlace &p) { return isSign(argument(p, 0), "y Y") || isSign(first(argument(p, 0)), "y"); },
            "prediction-hat", MARK_TEXT("Explain", "a hat on y marks what a model predicts")},
        ExplainRule{R"(\hat \widehat)",
                    [](const FormulaPlace &p) { return isBold(argument(p, 0)) && !isCapital(argument(p, 0)); },
                    "unit-vector", MARK_TEXT("Explain", "a hat on a vector may mark length 1")},
        ExplainRule{R"(\hat \widehat)", nullptr, "estimator-hat", MARK_TEXT("Explain", "a hat marks an estimate")},
        ExplainRule{R"(\bar \overline)", [](const FormulaPlace &p) { return isSign(argument(p, 0), "z w"); },
                    "complex-conjugate", MARK_TEXT("Explain", "a bar on a complex number conjugates it")},
        ExplainRule{R"(\bar \overline)",
                    [](const FormulaPlace &p) { return isSign(argument(p, 0), "x y X Y") || isBold(argument(p, 0)); },
                    "sample-mean", MARK_TEXT("Explain", "a bar on data is their mean")},
        ExplainRule{R"(\bar \overline)", [](const FormulaPlace &p) { return isCapital(argument(p, 0)); },
                    "set-complement", MARK_TEXT("Explain", "a bar on a set is all that is not in it")},
        ExplainRule{R"(\bar \overline)", nullptr, "bar-accent", MARK_TEXT("Explain", "a bar on a letter")},
        ExplainRule{R"(\tilde \widetilde)", nullptr, "tilde-accent",
                    MARK_TEXT("Explain", "a tilde marks a changed or approximate version")},
        ExplainRule{R"(\check \breve)", nullptr, "check-accent",
                    MARK_TEXT("Explain", "a mark that tells one version of a letter from another")},
        ExplainRule{R"(\dot)", nullptr, "time-derivative",
                    MARK_TEXT("Explain", "a dot above is the derivative by time")},
        ExplainRule{R"(\ddot)", nullptr, "second-time-derivative",
                    MARK_TEXT("Explain", "two dots above are the second derivative by time")},
        ExplainRule{R"(\vec \overrightarrow)", nullptr, "vector-arrow",
                    MARK_TEXT("Explain", "an arrow above marks a vector")},
        ExplainRule{R"(\underbrace \underbracket)", nullptr, "underbrace",
                    MARK_TEXT("Explain", "a brace below says what a part is")},
        ExplainRule{R"(\overbrace \overbracket)", nullptr, "overbrace",
                    MARK_TEXT("Explain", "a brace above says what a part is")},
        ExplainRule{R"(\mathbf \boldsymbol \bm \symbf)",
                    [](const FormulaPlace &p) { return isNumber(argument(p, 0)) && letterOf(argument(p, 0)) == u"1"; },
                    "ones-vector", MARK_TEXT("Explain", "a bold 1 is a vector of ones")},
        ExplainRule{R"(\mathbf \boldsymbol \bm \symbf)", [](const FormulaPlace &p) { return isNumber(argument(p, 0)); },
                    "zero-vector", MARK_TEXT("Explain", "a bold 0 is a vector of zeros")},
        ExplainRule{R"(\mathbf \boldsymbol \bm \symbf)",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"I"; }, "identity-matrix",
                    MARK_TEXT("Explain", "a bold I is the identity matrix")},
        ExplainRule{R"(\mathbf \boldsymbol \bm \symbf)",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == uR"(\Sigma)"; }, "covariance-matrix",
                    MARK_TEXT("Explain", "a bold Σ is a covariance matrix")},
        ExplainRule{R"(\mathbf \boldsymbol \bm \symbf)",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == uR"(\theta)"; }, "parameters",
                    MARK_TEXT("Explain", "a bold θ holds all parameters")},
        ExplainRule{R"(\mathbf \boldsymbol \bm \symbf)",
                    [](const FormulaPlace &p) { return isCapital(argument(p, 0)); }, "matrix-bold",
                    MARK_TEXT("Explain", "a bold capital letter is a matrix")},
        ExplainRule{R"(\mathbf \boldsymbol \bm \symbf)", nullptr, "vector-bold",
                    MARK_TEXT("Explain", "a bold small letter is a vector")},
        ExplainRule{
            R"(\mathcal \mathscr)",
            [](const FormulaPlace &p) {
                return letterOf(argument(p, 0)) == u"N" && isFence(p.after, "(") && holdsBold(p.after);
            },
            "multivariate-normal",
            MARK_TEXT("Explain",
                      "a calligraphic N with a vector and a matrix is a normal distribution of several variables")},
        ExplainRule{R"(\mathcal \mathscr)",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"N" && isFence(p.after, "("); },
                    "normal-distribution",
                    MARK_TEXT("Explain", "a calligraphic N before parentheses is a normal distribution")},
        ExplainRule{
            R"(\mathcal \mathscr)",
            [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"L" && holds(p.root, R"(\lambda \nu)"); },
            "lagrangian", MARK_TEXT("Explain", "a calligraphic L with multipliers is a Lagrangian")},
        ExplainRule{R"(\mathcal \mathscr)", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"L"; },
                    "loss-function", MARK_TEXT("Explain", "a calligraphic L is mostly a loss")},
        ExplainRule{R"(\mathcal \mathscr)", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"D"; },
                    "dataset", MARK_TEXT("Explain", "a calligraphic D is the data")},
        ExplainRule{R"(\mathcal \mathscr)", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"O"; },
                    "big-o", MARK_TEXT("Explain", "a calligraphic O bounds growth from above")},
        ExplainRule{R"(\mathcal)", nullptr, "calligraphic-letter",
                    MARK_TEXT("Explain", "calligraphic capitals are mostly sets and families")},
        ExplainRule{R"(\mathscr)", nullptr, "script-letter",
                    MARK_TEXT("Explain", "script capitals are mostly sets and families")},
        ExplainRule{R"(\mathbb)",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"P" && isFence(p.after, "( ["); },
                    "probability", MARK_TEXT("Explain", "a double-struck P before parentheses is a probability")},
        ExplainRule{R"(\mathbb)", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"E"; }, "expectation",
                    MARK_TEXT("Explain", "a double-struck E is an expectation")},
        ExplainRule{
            R"(\mathbb)",
            [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"I" || letterOf(argument(p, 0)) == u"1"; },
            "indicator-function", MARK_TEXT("Explain", "a double-struck 1 or I is 1 where a condition holds")},
        ExplainRule{R"(\mathbb)", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"V"; }, "variance",
                    MARK_TEXT("Explain", "a double-struck V is a variance")},
        ExplainRule{R"(\mathbb)", nullptr, "blackboard-letter",
                    MARK_TEXT("Explain", "double-struck capitals are mostly sets of numbers")},
        ExplainRule{R"(\mathfrak)", nullptr, "fraktur-letter",
                    MARK_TEXT("Explain", "Fraktur letters are mostly families and algebras")},
        ExplainRule{R"(\xrightarrow \xleftarrow \xRightarrow)",
                    [](const FormulaPlace &p) { return holds(p.node, "d D"); }, "convergence-in-distribution",
                    MARK_TEXT("Explain", "a d above the arrow: in distribution")},
        ExplainRule{R"(\xrightarrow \xleftarrow \xRightarrow)",
                    [](const FormulaPlace &p) { return holds(p.node, "p P"); }, "convergence-in-probability",
                    MARK_TEXT("Explain", "a p above the arrow: in probability")},
        ExplainRule{R"(\xrightarrow \xleftarrow \xRightarrow \xmapsto)", nullptr, "labelled-arrow",
                    MARK_TEXT("Explain", "what stands above the arrow says how")},
        ExplainRule{R"(\pmod \mod \pod)", nullptr, "congruence-modulo", MARK_TEXT("Explain", "mod names the modulus")},
        ExplainRule{R"(\overset \stackrel)",
                    [](const FormulaPlace &p) { return holds(argument(p, 0), "def") && isSign(argument(p, 1), "="); },
                    "equal-by-definition", MARK_TEXT("Explain", "“def” above the sign of equality")},
        ExplainRule{R"(\overset \stackrel)",
                    [](const FormulaPlace &p) { return isSign(argument(p, 0), "!") || isSign(argument(p, 0), "?"); },
                    "equal-with-question",
                    MARK_TEXT("Explain", "a mark above the sign of equality: shall be, or is it, equal")},
        ExplainRule{R"(\bra \ket \braket \Bra \Ket)", nullptr, "bra-ket", MARK_TEXT("Explain", "Dirac's brackets")},
        ExplainRule{R"(\set \Set)", nullptr, "set-builder", MARK_TEXT("Explain", "a set in braces")},
    };
    return table;
}

const auto &environments()
{
    static const std::array table = {
        ExplainRule{"vmatrix", nullptr, "determinant",
                    MARK_TEXT("Explain", "a matrix between bars is its determinant")},
        ExplainRule{"Vmatrix", nullptr, "norm", MARK_TEXT("Explain", "a matrix between double bars is its norm")},
        ExplainRule{"cases dcases rcases", nullptr, "piecewise-definition",
                    MARK_TEXT("Explain", "a brace with several lines: each holds where its condition does")},
        ExplainRule{"pmatrix bmatrix matrix smallmatrix array psmallmatrix bsmallmatrix",
                    [](const FormulaPlace &p) { return p.node->children.size() == 1; }, "matrix-brackets",
                    MARK_TEXT("Explain", "a matrix of one entry")},
        ExplainRule{"pmatrix bmatrix matrix smallmatrix array psmallmatrix bsmallmatrix", nullptr, "matrix-brackets",
                    MARK_TEXT("Explain", "numbers in rows and columns are a matrix; in one column a vector")},
    };
    return table;
}

} // namespace

std::span<const ExplainRule> nameRules()
{
    return names();
}

std::span<const ExplainRule> commandRules()
{
    return commands();
}

std::span<const ExplainRule> environmentRules()
{
    return environments();
}

} // namespace content
