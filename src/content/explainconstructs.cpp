#include "content/explainrules.h"

#include <array>

// What names, scripts, pairs of delimiters, commands with arguments and environments mean.

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
    return holds(content(p), "| \\mid");
}

/// Applied to what precedes: f(…), \det(…).
bool followsName(const FormulaPlace &p)
{
    return p.before && (isLetter(p.before) || isName(p.before, "") || p.before->kind == Kind::Name);
}

const auto &fences()
{
    static const std::array table = {
        ExplainRule{"| \\vert \\lvert",
                    [](const FormulaPlace &p) { return looksLikeMatrix(content(p)) && isBold(content(p)); },
                    "determinant", MARK_TEXT("Explain", "between the bars stands a matrix: bars are its determinant")},
        ExplainRule{"| \\vert \\lvert", [](const FormulaPlace &p) { return looksLikeSet(content(p)); }, "cardinality",
                    MARK_TEXT("Explain", "between the bars stands a set: bars count its elements")},
        ExplainRule{
            "| \\vert \\lvert", [](const FormulaPlace &p) { return looksLikeMatrix(content(p)); }, "determinant",
            MARK_TEXT("Explain", "a capital letter between the bars is mostly a matrix: bars are its determinant")},
        ExplainRule{"| \\vert \\lvert", [](const FormulaPlace &p) { return looksLikeVector(content(p)); }, "norm",
                    MARK_TEXT("Explain", "between the bars stands a vector: bars are its length")},
        ExplainRule{"| \\vert \\lvert", [](const FormulaPlace &p) { return holds(content(p), "\\rangle \\langle"); },
                    "bra-ket", MARK_TEXT("Explain", "bars with an angle bracket are Dirac's")},
        ExplainRule{"| \\vert \\lvert", nullptr, "absolute-value",
                    MARK_TEXT("Explain", "between the bars stands a number: bars take away its sign")},
        ExplainRule{"\\| \\Vert \\lVert ‖",
                    [](const FormulaPlace &p) { return isSign(below(p), "F") || isName(below(p), "F"); },
                    "frobenius-norm", MARK_TEXT("Explain", "F below names the Frobenius norm")},
        ExplainRule{"\\| \\Vert \\lVert ‖", [](const FormulaPlace &p) { return isSign(below(p), "\\infty"); },
                    "infinity-norm", MARK_TEXT("Explain", "∞ below names the largest entry in size")},
        ExplainRule{"\\| \\Vert \\lVert ‖", [](const FormulaPlace &p) { return isSign(below(p), "0"); }, "zero-norm",
                    MARK_TEXT("Explain", "0 below counts the entries that are not 0")},
        ExplainRule{"\\| \\Vert \\lVert ‖", [](const FormulaPlace &p) { return isSign(below(p), "*"); }, "nuclear-norm",
                    MARK_TEXT("Explain", "a star below names the nuclear norm")},
        ExplainRule{"\\| \\Vert \\lVert ‖",
                    [](const FormulaPlace &p) { return isSign(below(p), "2") && looksLikeMatrix(content(p)); },
                    "spectral-norm", MARK_TEXT("Explain", "2 below, and a matrix inside: the largest singular value")},
        ExplainRule{"\\| \\Vert \\lVert ‖", [](const FormulaPlace &p) { return below(p) != nullptr; }, "p-norm",
                    MARK_TEXT("Explain", "the index below says which norm")},
        ExplainRule{"\\| \\Vert \\lVert ‖", nullptr, "norm", MARK_TEXT("Explain", "double bars are a norm")},
        ExplainRule{"\\langle ⟨", hasComma, "inner-product",
                    MARK_TEXT("Explain", "angle brackets around two vectors are their inner product")},
        ExplainRule{"\\langle ⟨", holdsProbabilityBar, "bra-ket",
                    MARK_TEXT("Explain", "angle brackets with a bar are Dirac's")},
        ExplainRule{"\\langle ⟨", nullptr, "angle-brackets", MARK_TEXT("Explain", "angle brackets")},
        ExplainRule{"\\lfloor ⌊", nullptr, "floor", MARK_TEXT("Explain", "brackets with feet round down")},
        ExplainRule{"\\lceil ⌈", nullptr, "ceiling", MARK_TEXT("Explain", "brackets with a top round up")},
        ExplainRule{"\\{ \\lbrace", [](const FormulaPlace &p) { return holds(content(p), "| \\mid :"); }, "set-builder",
                    MARK_TEXT("Explain", "braces with a condition after a bar or colon describe a set")},
        ExplainRule{"\\{ \\lbrace", nullptr, "curly-braces",
                    MARK_TEXT("Explain", "braces list the elements of a set, or group")},
        ExplainRule{"\\llbracket ⟦", nullptr, "iverson-bracket",
                    MARK_TEXT("Explain", "double brackets are 1 where the statement holds")},
        ExplainRule{
            "[ \\lbrack",
            [](const FormulaPlace &p) {
                return p.before
                       && (isSign(p.before, "E P") || isStyled(p.before, "\\mathbb \\mathrm")
                           || p.before->kind == Kind::Name);
            },
            "square-brackets",
            MARK_TEXT("Explain", "brackets after an expectation or another operator hold what it is applied to")},
        ExplainRule{
            "[ \\lbrack",
            [](const FormulaPlace &p) { return hasComma(p) && isVectorOrMatrix(&content(p)->children.front()); },
            "commutator", MARK_TEXT("Explain", "brackets around two operators are their commutator")},
        ExplainRule{"[ \\lbrack", [](const FormulaPlace &p) { return hasComma(p) && (p.node->closing == u")"); },
                    "half-open-interval",
                    MARK_TEXT("Explain", "a bracket and a parenthesis: one end belongs to the interval")},
        ExplainRule{"[ \\lbrack", hasComma, "closed-interval",
                    MARK_TEXT("Explain", "two numbers in brackets are the ends of an interval")},
        ExplainRule{"[ \\lbrack", nullptr, "square-brackets", MARK_TEXT("Explain", "brackets group, or hold an index")},
        ExplainRule{"( \\lparen", [](const FormulaPlace &p) { return hasComma(p) && p.node->closing == u"]"; },
                    "half-open-interval",
                    MARK_TEXT("Explain", "a parenthesis and a bracket: one end belongs to the interval")},
        ExplainRule{"( \\lparen", followsName, "function-application",
                    MARK_TEXT("Explain", "parentheses after a name hold what it is applied to")},
        ExplainRule{
            "( \\lparen", hasComma, "tuple",
            MARK_TEXT("Explain",
                      "parentheses around a list keep its order; around two numbers they may be an open interval")},
        ExplainRule{"( \\lparen", nullptr, "parentheses", MARK_TEXT("Explain", "parentheses group")},
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
    return isStyled(p.node, "\\mathbb");
}

bool isParenthesised(const LatexNode *node, const char *letters)
{
    const LatexNode *bare = node ? &formula::inner(*node) : nullptr;
    return bare && bare->kind == Kind::Fence && bare->text == u"(" && isSign(&bare->children.front(), letters);
}

const auto &superscripts()
{
    static const std::array table = {
        ExplainRule{"\\top \\intercal \\mathsf", nullptr, "transpose", MARK_TEXT("Explain", "⊤ above transposes")},
        ExplainRule{"T", carriesVectorOrMatrix, "transpose",
                    MARK_TEXT("Explain", "T above a vector or matrix transposes it")},
        ExplainRule{"T", [](const FormulaPlace &p) { return isLetter(p.node); }, "transpose",
                    MARK_TEXT("Explain", "T above mostly transposes; it may be an exponent")},
        ExplainRule{"H \\mathsf \\dagger", carriesMatrix, "conjugate-transpose",
                    MARK_TEXT("Explain", "H or a dagger above a matrix transposes and conjugates it")},
        ExplainRule{"* \\ast", carriesMatrix, "conjugate-transpose",
                    MARK_TEXT("Explain", "a star above a matrix is mostly its conjugate transpose")},
        ExplainRule{"* \\ast", [](const FormulaPlace &p) { return isSign(p.node, "z w"); }, "complex-conjugate",
                    MARK_TEXT("Explain", "a star above a complex number conjugates it")},
        ExplainRule{"* \\ast \\star", carriesFunction, "convex-conjugate",
                    MARK_TEXT("Explain", "a star above a function is its conjugate, or marks the best one")},
        ExplainRule{"* \\ast \\star", nullptr, "optimum-star",
                    MARK_TEXT("Explain", "a star above marks the best value")},
        ExplainRule{"+ \\dagger", carriesMatrix, "pseudo-inverse",
                    MARK_TEXT("Explain", "a plus or dagger above a matrix is its pseudo-inverse")},
        ExplainRule{"+", [](const FormulaPlace &p) { return p.outer != nullptr || isNumber(p.node); },
                    "one-sided-limit", MARK_TEXT("Explain", "a plus above says: from above")},
        ExplainRule{"+", nullptr, "positive-part", MARK_TEXT("Explain", "a plus above keeps what is positive")},
        ExplainRule{"\\perp", nullptr, "orthogonal-complement",
                    MARK_TEXT("Explain", "⊥ above a space is its orthogonal complement")},
        ExplainRule{"c C \\complement", [](const FormulaPlace &p) { return looksLikeSet(p.node) || isCapital(p.node); },
                    "set-complement", MARK_TEXT("Explain", "c above a set is all that is not in it")},
        ExplainRule{"' \\prime", carriesMatrix, "transpose",
                    MARK_TEXT("Explain", "a prime above a matrix transposes it, mostly in statistics")},
        ExplainRule{
            "' \\prime", nullptr, "derivative-prime",
            MARK_TEXT("Explain", "a prime above a function is its derivative; above a variable it names another one")},
        ExplainRule{"'' \\prime\\prime", nullptr, "second-derivative",
                    MARK_TEXT("Explain", "two primes are the second derivative")},
        ExplainRule{"\\circ", nullptr, "degree", MARK_TEXT("Explain", "a ring above a number counts degrees")},
        ExplainRule{"-1", carriesMatrix, "matrix-inverse", MARK_TEXT("Explain", "−1 above a matrix is its inverse")},
        ExplainRule{"-1", carriesFunction, "inverse-function",
                    MARK_TEXT("Explain", "−1 above a function turns it round")},
        ExplainRule{"-1", nullptr, "superscript-minus-one",
                    MARK_TEXT("Explain", "−1 above a number is one divided by it")},
        ExplainRule{"()", [](const FormulaPlace &p) { return isParenthesised(above(p), "l L \\ell"); }, "layer-index",
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
        ExplainRule{"",
                    [](const FormulaPlace &p) { return isSign(p.node, "\\sum \\prod \\int \\bigcup \\bigcap \\oint"); },
                    "",
                    {}},
        ExplainRule{"", nullptr, "exponent", MARK_TEXT("Explain", "what stands above and to the right is an exponent")},
    };
    return table;
}

const auto &subscripts()
{
    static const std::array table = {
        ExplainRule{"-", [](const FormulaPlace &p) { return isLetter(p.node); }, "vector-without-entry",
                    MARK_TEXT("Explain", "minus and an index below: all but that one")},
        ExplainRule{":", carriesMatrix, "matrix-row",
                    MARK_TEXT("Explain", "a colon below stands for a whole row or column")},
        ExplainRule{":", nullptr, "slice-notation",
                    MARK_TEXT("Explain", "a colon below stands for all from the first to the last")},
        ExplainRule{"\\sim", nullptr, "expectation-under",
                    MARK_TEXT("Explain", "below stands what is random, and how it is distributed")},
        ExplainRule{"+", carriesSpace, "positive-reals", MARK_TEXT("Explain", "a plus below keeps what is positive")},
        ExplainRule{"ij", [](const FormulaPlace &p) { return isCapital(p.node) || looksLikeMatrix(p.node); },
                    "matrix-entry", MARK_TEXT("Explain", "two indices below name the row and the column")},
        ExplainRule{"t", nullptr, "subscript-time", MARK_TEXT("Explain", "t below is a time step")},
        ExplainRule{"i", nullptr, "subscript-index", MARK_TEXT("Explain", "what stands below is an index")},
    };
    return table;
}

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

bool isSecond(const FormulaPlace &p)
{
    const LatexNode *top = first(argument(p, 0));
    return top && top->kind == Kind::Scripts && !top->above().isEmpty();
}

const auto &commands()
{
    static const std::array table = {
        ExplainRule{"\\frac \\dfrac \\tfrac \\cfrac",
                    [](const FormulaPlace &p) { return isDerivative(p, "\\partial") && isSecond(p); },
                    "second-partial-derivative",
                    MARK_TEXT("Explain", "∂ squared above and below the bar: derived twice")},
        ExplainRule{"\\frac \\dfrac \\tfrac \\cfrac",
                    [](const FormulaPlace &p) { return isDerivative(p, "\\partial"); }, "partial-derivative",
                    MARK_TEXT("Explain", "∂ above and below the bar: a partial derivative")},
        ExplainRule{"\\frac \\dfrac \\tfrac \\cfrac", [](const FormulaPlace &p) { return isDerivative(p, "d"); },
                    "leibniz-derivative", MARK_TEXT("Explain", "d above and below the bar: a derivative")},
        ExplainRule{"\\frac \\dfrac \\tfrac \\cfrac", nullptr, "fraction",
                    MARK_TEXT("Explain", "what stands above is divided by what stands below")},
        ExplainRule{"\\sqrt", [](const FormulaPlace &p) { return p.node->children.size() > 1; }, "nth-root",
                    MARK_TEXT("Explain", "the small number says which root")},
        ExplainRule{"\\sqrt", nullptr, "square-root",
                    MARK_TEXT("Explain", "the root sign without a number is the square root")},
        ExplainRule{"\\binom \\dbinom \\tbinom", nullptr, "binomial-coefficient",
                    MARK_TEXT("Explain", "two numbers above one another in parentheses")},
        ExplainRule{
            "\\hat \\widehat",
            [](const FormulaPlace &p) { return isSign(argument(p, 0), "y Y") || isSign(first(argument(p, 0)), "y"); },
            "prediction-hat", MARK_TEXT("Explain", "a hat on y marks what a model predicts")},
        ExplainRule{"\\hat \\widehat",
                    [](const FormulaPlace &p) { return isBold(argument(p, 0)) && !isCapital(argument(p, 0)); },
                    "unit-vector", MARK_TEXT("Explain", "a hat on a vector may mark length 1")},
        ExplainRule{"\\hat \\widehat", nullptr, "estimator-hat", MARK_TEXT("Explain", "a hat marks an estimate")},
        ExplainRule{"\\bar \\overline", [](const FormulaPlace &p) { return isSign(argument(p, 0), "z w"); },
                    "complex-conjugate", MARK_TEXT("Explain", "a bar on a complex number conjugates it")},
        ExplainRule{"\\bar \\overline",
                    [](const FormulaPlace &p) { return isSign(argument(p, 0), "x y X Y") || isBold(argument(p, 0)); },
                    "sample-mean", MARK_TEXT("Explain", "a bar on data is their mean")},
        ExplainRule{"\\bar \\overline", [](const FormulaPlace &p) { return isCapital(argument(p, 0)); },
                    "set-complement", MARK_TEXT("Explain", "a bar on a set is all that is not in it")},
        ExplainRule{"\\bar \\overline", nullptr, "bar-accent", MARK_TEXT("Explain", "a bar on a letter")},
        ExplainRule{"\\tilde \\widetilde", nullptr, "tilde-accent",
                    MARK_TEXT("Explain", "a tilde marks a changed or approximate version")},
        ExplainRule{"\\check \\breve", nullptr, "check-accent",
                    MARK_TEXT("Explain", "a mark that tells one version of a letter from another")},
        ExplainRule{"\\dot", nullptr, "time-derivative", MARK_TEXT("Explain", "a dot above is the derivative by time")},
        ExplainRule{"\\ddot", nullptr, "second-time-derivative",
                    MARK_TEXT("Explain", "two dots above are the second derivative by time")},
        ExplainRule{"\\vec \\overrightarrow", nullptr, "vector-arrow",
                    MARK_TEXT("Explain", "an arrow above marks a vector")},
        ExplainRule{"\\underbrace \\underbracket", nullptr, "underbrace",
                    MARK_TEXT("Explain", "a brace below says what a part is")},
        ExplainRule{"\\overbrace \\overbracket", nullptr, "overbrace",
                    MARK_TEXT("Explain", "a brace above says what a part is")},
        ExplainRule{"\\mathbf \\boldsymbol \\bm \\symbf",
                    [](const FormulaPlace &p) { return isNumber(argument(p, 0)) && letterOf(argument(p, 0)) == u"1"; },
                    "ones-vector", MARK_TEXT("Explain", "a bold 1 is a vector of ones")},
        ExplainRule{"\\mathbf \\boldsymbol \\bm \\symbf",
                    [](const FormulaPlace &p) { return isNumber(argument(p, 0)); }, "zero-vector",
                    MARK_TEXT("Explain", "a bold 0 is a vector of zeros")},
        ExplainRule{"\\mathbf \\boldsymbol \\bm \\symbf",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"I"; }, "identity-matrix",
                    MARK_TEXT("Explain", "a bold I is the identity matrix")},
        ExplainRule{"\\mathbf \\boldsymbol \\bm \\symbf",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"\\Sigma"; }, "covariance-matrix",
                    MARK_TEXT("Explain", "a bold Σ is a covariance matrix")},
        ExplainRule{"\\mathbf \\boldsymbol \\bm \\symbf",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"\\theta"; }, "parameters",
                    MARK_TEXT("Explain", "a bold θ holds all parameters")},
        ExplainRule{"\\mathbf \\boldsymbol \\bm \\symbf",
                    [](const FormulaPlace &p) { return isCapital(argument(p, 0)); }, "matrix-bold",
                    MARK_TEXT("Explain", "a bold capital letter is a matrix")},
        ExplainRule{"\\mathbf \\boldsymbol \\bm \\symbf", nullptr, "vector-bold",
                    MARK_TEXT("Explain", "a bold small letter is a vector")},
        ExplainRule{"\\mathcal \\mathscr",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"N" && isFence(p.after, "("); },
                    "normal-distribution",
                    MARK_TEXT("Explain", "a calligraphic N before parentheses is a normal distribution")},
        ExplainRule{
            "\\mathcal \\mathscr",
            [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"L" && holds(p.root, "\\lambda \\nu"); },
            "lagrangian", MARK_TEXT("Explain", "a calligraphic L with multipliers is a Lagrangian")},
        ExplainRule{"\\mathcal \\mathscr", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"L"; },
                    "loss-function", MARK_TEXT("Explain", "a calligraphic L is mostly a loss")},
        ExplainRule{"\\mathcal \\mathscr", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"D"; },
                    "dataset", MARK_TEXT("Explain", "a calligraphic D is the data")},
        ExplainRule{"\\mathcal \\mathscr", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"O"; },
                    "big-o", MARK_TEXT("Explain", "a calligraphic O bounds growth from above")},
        ExplainRule{"\\mathcal", nullptr, "calligraphic-letter",
                    MARK_TEXT("Explain", "calligraphic capitals are mostly sets and families")},
        ExplainRule{"\\mathscr", nullptr, "script-letter",
                    MARK_TEXT("Explain", "script capitals are mostly sets and families")},
        ExplainRule{"\\mathbb",
                    [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"P" && isFence(p.after, "( ["); },
                    "probability", MARK_TEXT("Explain", "a double-struck P before parentheses is a probability")},
        ExplainRule{"\\mathbb", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"E"; }, "expectation",
                    MARK_TEXT("Explain", "a double-struck E is an expectation")},
        ExplainRule{
            "\\mathbb",
            [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"I" || letterOf(argument(p, 0)) == u"1"; },
            "indicator-function", MARK_TEXT("Explain", "a double-struck 1 or I is 1 where a condition holds")},
        ExplainRule{"\\mathbb", [](const FormulaPlace &p) { return letterOf(argument(p, 0)) == u"V"; }, "variance",
                    MARK_TEXT("Explain", "a double-struck V is a variance")},
        ExplainRule{"\\mathbb", nullptr, "blackboard-letter",
                    MARK_TEXT("Explain", "double-struck capitals are mostly sets of numbers")},
        ExplainRule{"\\mathfrak", nullptr, "fraktur-letter",
                    MARK_TEXT("Explain", "Fraktur letters are mostly families and algebras")},
        ExplainRule{"\\xrightarrow \\xleftarrow \\xRightarrow",
                    [](const FormulaPlace &p) { return holds(p.node, "d D"); }, "convergence-in-distribution",
                    MARK_TEXT("Explain", "a d above the arrow: in distribution")},
        ExplainRule{"\\xrightarrow \\xleftarrow \\xRightarrow",
                    [](const FormulaPlace &p) { return holds(p.node, "p P"); }, "convergence-in-probability",
                    MARK_TEXT("Explain", "a p above the arrow: in probability")},
        ExplainRule{"\\xrightarrow \\xleftarrow \\xRightarrow \\xmapsto", nullptr, "labelled-arrow",
                    MARK_TEXT("Explain", "what stands above the arrow says how")},
        ExplainRule{"\\pmod \\mod \\pod", nullptr, "congruence-modulo", MARK_TEXT("Explain", "mod names the modulus")},
        ExplainRule{"\\overset \\stackrel",
                    [](const FormulaPlace &p) { return holds(argument(p, 0), "def") && isSign(argument(p, 1), "="); },
                    "equal-by-definition", MARK_TEXT("Explain", "“def” above the sign of equality")},
        ExplainRule{"\\overset \\stackrel",
                    [](const FormulaPlace &p) { return isSign(argument(p, 0), "!") || isSign(argument(p, 0), "?"); },
                    "equal-with-question",
                    MARK_TEXT("Explain", "a mark above the sign of equality: shall be, or is it, equal")},
        ExplainRule{"\\bra \\ket \\braket \\Bra \\Ket", nullptr, "bra-ket", MARK_TEXT("Explain", "Dirac's brackets")},
        ExplainRule{"\\set \\Set", nullptr, "set-builder", MARK_TEXT("Explain", "a set in braces")},
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
