#include "content/explainrules.h"

#include <array>

// What pairs of delimiters and scripts mean.

namespace content {

namespace {

using formula::LatexNode;
using Kind = LatexNode::Kind;

const LatexNode *content(const FormulaPlace &p)
{
    return &p.node->children.front();
}

const LatexNode *below(const FormulaPlace &p)
{
    return p.scripts && !p.scripts->below().isEmpty() ? &p.scripts->below() : nullptr;
}

const LatexNode *above(const FormulaPlace &p)
{
    return p.scripts && !p.scripts->above().isEmpty() ? &p.scripts->above() : nullptr;
}

bool isVectorOrMatrix(const LatexNode *node)
{
    return looksLikeVector(node) || looksLikeMatrix(node);
}

bool hasComma(const FormulaPlace &p)
{
    const std::vector<LatexNode> &parts = content(p)->children;
    return std::any_of(parts.begin(), parts.end(), [](const LatexNode &part) { return part.is(Kind::Sign, u","); });
}

bool holdsProbabilityBar(const FormulaPlace &p)
{
    return holds(content(p), R"(| \mid)");
}

/// Applied to what precedes: f(…), \det(…).
bool followsName(const FormulaPlace &p)
{
    return p.before && (isLetter(p.before) || isName(p.before, "") || p.before->kind == Kind::Name);
}

const auto &fences() // NOLINT(readability-function-size): a table, not steps
{
    static const std::array table = {
        ExplainRule{R"(| \vert \lvert)",
                    [](const FormulaPlace &p) { return looksLikeMatrix(content(p)) && isBold(content(p)); },
                    "determinant", MARK_TEXT("Explain", "between the bars stands a matrix: bars are its determinant")},
        ExplainRule{R"(| \vert \lvert)", [](const FormulaPlace &p) { return looksLikeSet(content(p)); }, "cardinality",
                    MARK_TEXT("Explain", "between the bars stands a set: bars count its elements")},
        ExplainRule{
            R"(| \vert \lvert)", [](const FormulaPlace &p) { return looksLikeMatrix(content(p)); }, "determinant",
            MARK_TEXT("Explain", "a capital letter between the bars is mostly a matrix: bars are its determinant")},
        ExplainRule{R"(| \vert \lvert)", [](const FormulaPlace &p) { return looksLikeVector(content(p)); }, "norm",
                    MARK_TEXT("Explain", "between the bars stands a vector: bars are its length")},
        ExplainRule{R"(| \vert \lvert)", [](const FormulaPlace &p) { return holds(content(p), R"(\rangle \langle)"); },
                    "bra-ket", MARK_TEXT("Explain", "bars with an angle bracket are Dirac's")},
        ExplainRule{R"(| \vert \lvert)", nullptr, "absolute-value",
                    MARK_TEXT("Explain", "between the bars stands a number: bars take away its sign")},
        ExplainRule{R"(\| \Vert \lVert ‖)",
                    [](const FormulaPlace &p) { return isSign(below(p), "F") || isName(below(p), "F"); },
                    "frobenius-norm", MARK_TEXT("Explain", "F below names the Frobenius norm")},
        ExplainRule{R"(\| \Vert \lVert ‖)", [](const FormulaPlace &p) { return isSign(below(p), R"(\infty)"); },
                    "infinity-norm", MARK_TEXT("Explain", "∞ below names the largest entry in size")},
        ExplainRule{R"(\| \Vert \lVert ‖)", [](const FormulaPlace &p) { return isSign(below(p), "0"); }, "zero-norm",
                    MARK_TEXT("Explain", "0 below counts the entries that are not 0")},
        ExplainRule{R"(\| \Vert \lVert ‖)", [](const FormulaPlace &p) { return isSign(below(p), "*"); }, "nuclear-norm",
                    MARK_TEXT("Explain", "a star below names the nuclear norm")},
        ExplainRule{R"(\| \Vert \lVert ‖)",
                    [](const FormulaPlace &p) { return isSign(below(p), "2") && looksLikeMatrix(content(p)); },
                    "spectral-norm", MARK_TEXT("Explain", "2 below, and a matrix inside: the largest singular value")},
        ExplainRule{R"(\| \Vert \lVert ‖)", [](const FormulaPlace &p) { return below(p) != nullptr; }, "p-norm",
                    MARK_TEXT("Explain", "the index below says which norm")},
        ExplainRule{R"(\| \Vert \lVert ‖)", nullptr, "norm", MARK_TEXT("Explain", "double bars are a norm")},
        ExplainRule{R"(\langle ⟨)", hasComma, "inner-product",
                    MARK_TEXT("Explain", "angle brackets around two vectors are their inner product")},
        ExplainRule{R"(\langle ⟨)", holdsProbabilityBar, "bra-ket",
                    MARK_TEXT("Explain", "angle brackets with a bar are Dirac's")},
        ExplainRule{R"(\langle ⟨)", nullptr, "angle-brackets", MARK_TEXT("Explain", "angle brackets")},
        ExplainRule{R"(\lfloor ⌊)", nullptr, "floor", MARK_TEXT("Explain", "brackets with feet round down")},
        ExplainRule{R"(\lceil ⌈)", nullptr, "ceiling", MARK_TEXT("Explain", "brackets with a top round up")},
        ExplainRule{R"(\{ \lbrace)", [](const FormulaPlace &p) { return holds(content(p), R"(| \mid :)"); },
                    "set-builder", MARK_TEXT("Explain", "braces with a condition after a bar or colon describe a set")},
        ExplainRule{R"(\{ \lbrace)", nullptr, "curly-braces",
                    MARK_TEXT("Explain", "braces list the elements of a set, or group")},
        ExplainRule{R"(\llbracket ⟦)", nullptr, "iverson-bracket",
                    MARK_TEXT("Explain", "double brackets are 1 where the statement holds")},
        ExplainRule{
            R"([ \lbrack)",
            [](const FormulaPlace &p) {
                return p.before
                       && (isSign(p.before, "E P") || isStyled(p.before, R"(\mathbb \mathrm)")
                           || p.before->kind == Kind::Name);
            },
            "square-brackets",
            MARK_TEXT("Explain", "brackets after an expectation or another operator hold what it is applied to")},
        ExplainRule{R"([ \lbrack)",
                    [](const FormulaPlace &p) { return hasComma(p) && looksLikeVector(&content(p)->children.front()); },
                    "matrix-brackets",
                    MARK_TEXT("Explain", "vectors side by side in brackets are the columns of a matrix")},
        ExplainRule{
            R"([ \lbrack)",
            [](const FormulaPlace &p) { return hasComma(p) && isVectorOrMatrix(&content(p)->children.front()); },
            "commutator", MARK_TEXT("Explain", "brackets around two operators are their commutator")},
        ExplainRule{R"([ \lbrack)", [](const FormulaPlace &p) { return hasComma(p) && (p.node->closing == u")"); },
                    "half-open-interval",
                    MARK_TEXT("Explain", "a bracket and a parenthesis: one end belongs to the interval")},
        ExplainRule{R"([ \lbrack)", hasComma, "closed-interval",
                    MARK_TEXT("Explain", "two numbers in brackets are the ends of an interval")},
        ExplainRule{R"([ \lbrack)", nullptr, "square-brackets",
                    MARK_TEXT("Explain", "brackets group, or hold an index")},
        ExplainRule{R"(( \lparen)", [](const FormulaPlace &p) { return hasComma(p) && p.node->closing == u"]"; },
                    "half-open-interval",
                    MARK_TEXT("Explain", "a parenthesis and a bracket: one end belongs to the interval")},
        ExplainRule{R"(( \lparen)", [](const FormulaPlace &p) { return followsName(p) && holds(content(p), ";"); },
                    "function-with-parameters",
                    MARK_TEXT("Explain", "what stands after the semicolon are the parameters")},
        ExplainRule{R"(( \lparen)", followsName, "function-application",
                    MARK_TEXT("Explain", "parentheses after a name hold what it is applied to")},
        ExplainRule{
            R"(( \lparen)", hasComma, "tuple",
            MARK_TEXT("Explain",
                      "parentheses around a list keep its order; around two numbers they may be an open interval")},
        ExplainRule{R"(( \lparen)", nullptr, "parentheses", MARK_TEXT("Explain", "parentheses group")},
    };
    return table;
}

bool carriesMatrix(const FormulaPlace &p)
{
    return looksLikeMatrix(p.node);
}

bool carriesVectorOrMatrix(const FormulaPlace &p)
{
    return isVectorOrMatrix(p.node) || isFence(p.node, "( [");
}

bool carriesFunction(const FormulaPlace &p)
{
    return looksLikeFunction(p.node);
}

bool carriesSpace(const FormulaPlace &p)
{
    return isStyled(p.node, R"(\mathbb)");
}

bool isParenthesised(const LatexNode *node, const char *letters)
{
    const LatexNode *bare = node ? &formula::inner(*node) : nullptr;
    return bare && bare->kind == Kind::Fence && bare->text == u"(" && isSign(&bare->children.front(), letters);
}

const auto &superscripts() // NOLINT(readability-function-size): a table, not steps
{
    static const std::array table = {
        ExplainRule{R"(\top \intercal \mathsf)", nullptr, "transpose", MARK_TEXT("Explain", "⊤ above transposes")},
        ExplainRule{R"(\top \intercal T)",
                    [](const FormulaPlace &p) {
                        return looksLikeVector(p.node) && isLetter(p.after) && !looksLikeMatrix(p.after);
                    },
                    "dot-product", MARK_TEXT("Explain", "a row times a column is a dot product")},
        ExplainRule{"T", carriesVectorOrMatrix, "transpose",
                    MARK_TEXT("Explain", "T above a vector or matrix transposes it")},
        ExplainRule{"T", [](const FormulaPlace &p) { return isLetter(p.node); }, "transpose",
                    MARK_TEXT("Explain", "T above mostly transposes; it may be an exponent")},
        ExplainRule{R"(H \mathsf \dagger)", carriesMatrix, "conjugate-transpose",
                    MARK_TEXT("Explain", "H or a dagger above a matrix transposes and conjugates it")},
        ExplainRule{R"(* \ast)", carriesMatrix, "conjugate-transpose",
                    MARK_TEXT("Explain", "a star above a matrix is mostly its conjugate transpose")},
        ExplainRule{R"(* \ast)", [](const FormulaPlace &p) { return isSign(p.node, "z w"); }, "complex-conjugate",
                    MARK_TEXT("Explain", "a star above a complex number conjugates it")},
        ExplainRule{R"(* \ast \star)", carriesFunction, "convex-conjugate",
                    MARK_TEXT("Explain", "a star above a function is its conjugate, or marks the best one")},
        ExplainRule{R"(* \ast \star)", nullptr, "optimum-star",
                    MARK_TEXT("Explain", "a star above marks the best value")},
        ExplainRule{R"(+ \dagger)", carriesMatrix, "pseudo-inverse",
                    MARK_TEXT("Explain", "a plus or dagger above a matrix is its pseudo-inverse")},
        ExplainRule{"+", [](const FormulaPlace &p) { return p.outer != nullptr || isNumber(p.node); },
                    "one-sided-limit", MARK_TEXT("Explain", "a plus above says: from above")},
        ExplainRule{"+", nullptr, "positive-part", MARK_TEXT("Explain", "a plus above keeps what is positive")},
        ExplainRule{R"(\perp)", nullptr, "orthogonal-complement",
                    MARK_TEXT("Explain", "⊥ above a space is its orthogonal complement")},
        ExplainRule{R"(c C \complement)",
                    [](const FormulaPlace &p) { return looksLikeSet(p.node) || isCapital(p.node); }, "set-complement",
                    MARK_TEXT("Explain", "c above a set is all that is not in it")},
        ExplainRule{R"(' \prime)", carriesMatrix, "transpose",
                    MARK_TEXT("Explain", "a prime above a matrix transposes it, mostly in statistics")},
        ExplainRule{
            R"(' \prime)", nullptr, "derivative-prime",
            MARK_TEXT("Explain", "a prime above a function is its derivative; above a variable it names another one")},
        ExplainRule{R"('' \prime\prime)", nullptr, "second-derivative",
                    MARK_TEXT("Explain", "two primes are the second derivative")},
        ExplainRule{R"(\circ)", nullptr, "degree", MARK_TEXT("Explain", "a ring above a number counts degrees")},
        ExplainRule{"-1", carriesMatrix, "matrix-inverse", MARK_TEXT("Explain", "−1 above a matrix is its inverse")},
        ExplainRule{"-1", carriesFunction, "inverse-function",
                    MARK_TEXT("Explain", "−1 above a function turns it round")},
        ExplainRule{"-1", nullptr, "superscript-minus-one",
                    MARK_TEXT("Explain", "−1 above a number is one divided by it")},
        ExplainRule{"()", [](const FormulaPlace &p) { return isParenthesised(above(p), R"(l L \ell)"); }, "layer-index",
                    MARK_TEXT("Explain", "a letter l in parentheses above numbers the layers")},
        ExplainRule{
            "()", [](const FormulaPlace &p) { return isParenthesised(above(p), "n k") && looksLikeFunction(p.node); },
            "nth-derivative", MARK_TEXT("Explain", "a number in parentheses above a function counts derivatives")},
        ExplainRule{"()", nullptr, "superscript-example",
                    MARK_TEXT("Explain", "a number in parentheses above counts examples, not powers")},
        ExplainRule{"×", carriesSpace, "matrix-space",
                    MARK_TEXT("Explain", "above ℝ stand the numbers of rows and columns")},
        ExplainRule{"", carriesSpace, "set-power",
                    MARK_TEXT("Explain", "above a set stands how many of its elements make a tuple")},
        ExplainRule{"", carriesMatrix, "matrix-power",
                    MARK_TEXT("Explain", "a number above a matrix multiplies it with itself")},
        ExplainRule{"", nullptr, "exponent", MARK_TEXT("Explain", "what stands above and to the right is an exponent")},
    };
    return table;
}

const auto &subscripts()
{
    static const std::array table = {
        ExplainRule{"-", [](const FormulaPlace &p) { return isLetter(p.node); }, "vector-without-entry",
                    MARK_TEXT("Explain", "minus and an index below: all but that one")},
        ExplainRule{":,", nullptr, "matrix-column",
                    MARK_TEXT("Explain", "a colon in place of the row number stands for a whole column")},
        ExplainRule{",:", nullptr, "matrix-row",
                    MARK_TEXT("Explain", "a colon in place of the column number stands for a whole row")},
        ExplainRule{"ijk", nullptr, "tensor-entry", MARK_TEXT("Explain", "three indices name an entry of a tensor")},
        ExplainRule{":", carriesMatrix, "matrix-row",
                    MARK_TEXT("Explain", "a colon below stands for a whole row or column")},
        ExplainRule{":", nullptr, "slice-notation",
                    MARK_TEXT("Explain", "a colon below stands for all from the first to the last")},
        ExplainRule{R"(\sim)", nullptr, "expectation-under",
                    MARK_TEXT("Explain", "below stands what is random, and how it is distributed")},
        ExplainRule{"+", carriesSpace, "positive-reals", MARK_TEXT("Explain", "a plus below keeps what is positive")},
        ExplainRule{"ij", [](const FormulaPlace &p) { return isCapital(p.node) || looksLikeMatrix(p.node); },
                    "matrix-entry", MARK_TEXT("Explain", "two indices below name the row and the column")},
        ExplainRule{"t", nullptr, "subscript-time", MARK_TEXT("Explain", "t below is a time step")},
        ExplainRule{"i", nullptr, "subscript-index", MARK_TEXT("Explain", "what stands below is an index")},
    };
    return table;
}

} // namespace

std::span<const ExplainRule> fenceRules()
{
    return fences();
}

std::span<const ExplainRule> aboveRules()
{
    return superscripts();
}

std::span<const ExplainRule> belowRules()
{
    return subscripts();
}

} // namespace content
