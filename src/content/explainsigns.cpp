#include "content/explainrules.h"

#include <array>

// What single letters and signs mean by what stands around them.

namespace content {

namespace {

using formula::LatexNode;
using Kind = LatexNode::Kind;
using Role = FormulaPlace::Role;

#define REASON(text) MARK_TEXT("Explain", text)

bool isApplied(const FormulaPlace &p)
{
    return isFence(p.after, "( [ \\lparen \\lbrack") && !p.after->is(Kind::Fence, u"\\{");
}

bool betweenSets(const FormulaPlace &p)
{
    return looksLikeSet(p.before) && looksLikeSet(p.after);
}

bool betweenVectors(const FormulaPlace &p)
{
    return looksLikeVector(p.before) && looksLikeVector(p.after);
}

bool betweenMatrices(const FormulaPlace &p)
{
    return looksLikeMatrix(p.before) && looksLikeMatrix(p.after);
}

bool betweenFunctions(const FormulaPlace &p)
{
    return looksLikeFunction(p.before) && looksLikeFunction(p.after);
}

bool betweenNumbers(const FormulaPlace &p)
{
    return isNumber(p.before) && isNumber(p.after);
}

/// The construct around the part, passing over plain groups.
const FormulaPlace *around(const FormulaPlace &p)
{
    return p.outer;
}

bool isWithin(const FormulaPlace &p, const char *opening)
{
    return around(p) && isFence(around(p)->node, opening);
}

/// In the parentheses of a probability or density: P(…), p(…), q(…), or the brackets of an expectation.
bool isWithinProbability(const FormulaPlace &p)
{
    const FormulaPlace *fence = around(p);
    if (!fence || !isFence(fence->node, "( ["))
        return false;
    const LatexNode *name = fence->before;
    return isSign(name, "p P q f H I E \\pi \\Pr \\rho L \\ell") || isStyled(name, "\\mathbb \\mathcal \\mathrm")
           || isName(name, "Pr P Var Cov E H");
}

bool standsAboveFraction(const FormulaPlace &p)
{
    return around(p) && isStyled(around(p)->node, "\\frac \\dfrac \\tfrac") && p.role == Role::Argument;
}

bool endsIntegral(const FormulaPlace &p)
{
    return holds(p.root, "\\int \\iint \\iiint \\oint") && isLetter(p.after);
}

bool hasOneAbove(const FormulaPlace &p, const char *signs)
{
    return p.scripts && !p.scripts->above().isEmpty() && isSign(&p.scripts->above(), signs);
}

bool hasBelow(const FormulaPlace &p)
{
    return p.scripts && !p.scripts->below().isEmpty();
}

bool hasAbove(const FormulaPlace &p)
{
    return p.scripts && !p.scripts->above().isEmpty();
}

bool isIndex(const FormulaPlace &p)
{
    return p.role == Role::Below;
}

const auto &letters()
{
    static const std::array table = {
        ExplainRule{"d", standsAboveFraction, "leibniz-derivative",
                    REASON("d above and below a fraction bar: a derivative")},
        ExplainRule{"d", endsIntegral, "differential", REASON("d with a variable after it closes an integral")},
        ExplainRule{"e", hasAbove, "euler-number", REASON("e with an exponent is the base of the natural exponential")},
        ExplainRule{
            "i",
            [](const FormulaPlace &p) { return p.outer && p.outer->role == Role::Above && p.role == Role::Inside; },
            "imaginary-unit", REASON("i beside other factors in an exponent is the imaginary unit")},
        ExplainRule{"O", isApplied, "big-o", REASON("O before parentheses bounds growth from above")},
        ExplainRule{"o", isApplied, "little-o", REASON("o before parentheses: negligible against what stands in them")},
        ExplainRule{"P", isApplied, "probability",
                    REASON("P before parentheses is the probability of what stands in them")},
        ExplainRule{"p q", isApplied, "density",
                    REASON("a small letter p or q before parentheses is a density or mass function")},
        ExplainRule{"E", isApplied, "expectation", REASON("E before brackets is an expectation")},
        ExplainRule{"H", [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, "| \\mid"); },
                    "conditional-entropy",
                    REASON("H with a bar in its parentheses: what is uncertain once the right side is known")},
        ExplainRule{"H", isApplied, "entropy", REASON("H before parentheses is the entropy of what stands in them")},
        ExplainRule{"I", [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, "; ,"); },
                    "mutual-information", REASON("I of two variables is what one tells about the other")},
        ExplainRule{"I", [](const FormulaPlace &p) { return !isApplied(p); }, "identity-matrix",
                    REASON("I by itself among matrices is the identity")},
        ExplainRule{"V", isApplied, "value-function", REASON("V of a state is its value in reinforcement learning")},
        ExplainRule{"Q", isApplied, "action-value-function", REASON("Q of a state and an action is their value")},
        ExplainRule{"J L", isApplied, "cost-function", REASON("J or L of the parameters is what training makes small")},
        ExplainRule{"F", isApplied, "cumulative-distribution",
                    REASON("a capital F before parentheses is often a distribution function")},
        ExplainRule{"f g h", isApplied, "function-application",
                    REASON("a letter before parentheses is applied to what stands in them")},
        ExplainRule{"f g h", [](const FormulaPlace &p) { return isSign(p.after, ":"); }, "function-arrow",
                    REASON("a letter with a colon and an arrow after it names a function")},
        ExplainRule{"\\ell", [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, ","); }, "loss-function",
                    REASON("ℓ of a prediction and a target is a loss")},
        ExplainRule{
            "X Y Z",
            [](const FormulaPlace &p) { return holds(p.root, "P E \\sim Var Cov \\Pr") || isWithinProbability(p); },
            "random-variable", REASON("a capital letter in a probability is a random variable")},
        ExplainRule{"n m", isIndex, "subscript-index", REASON("a small letter below is an index")},
        ExplainRule{"N n m", [](const FormulaPlace &p) { return p.role == Role::Above; }, "number-of-examples",
                    REASON("above a sum or product it is how many terms there are")},
        ExplainRule{"t", isIndex, "subscript-time", REASON("t below is a time step")},
        ExplainRule{"i j k l", isIndex, "subscript-index", REASON("a small letter below is an index")},
        ExplainRule{"T", [](const FormulaPlace &p) { return p.role == Role::Above; }, "transpose",
                    REASON("T above a vector or matrix transposes it")},
        ExplainRule{"A B C M U V W", nullptr, "matrix-bold",
                    REASON("a capital letter from this part of the alphabet is mostly a matrix")},
        ExplainRule{"\\sigma", isApplied, "sigmoid", REASON("σ before parentheses is the logistic function")},
        ExplainRule{"\\sigma", [](const FormulaPlace &p) { return hasOneAbove(p, "2"); }, "variance",
                    REASON("σ squared is a variance")},
        ExplainRule{"\\sigma", [](const FormulaPlace &p) { return hasBelow(p) && !holds(p.root, "\\mu \\mathcal"); },
                    "singular-value", REASON("σ with an index, where there is no mean, is often a singular value")},
        ExplainRule{"\\sigma", nullptr, "standard-deviation", REASON("σ by itself is mostly a standard deviation")},
        ExplainRule{"\\mu", nullptr, "mean", REASON("μ is mostly a mean")},
        ExplainRule{"\\Sigma", nullptr, "covariance-matrix",
                    REASON("Σ by itself is mostly a covariance matrix; the big operator is \\sum")},
        ExplainRule{"\\lambda",
                    [](const FormulaPlace &p) { return looksLikeVector(p.after) || isSign(p.after, "v x"); },
                    "eigenvalue", REASON("λ before a vector is an eigenvalue")},
        ExplainRule{"\\lambda", [](const FormulaPlace &p) { return isFence(p.after, "\\| | \\lVert \\Vert"); },
                    "regularisation", REASON("λ before a norm weighs a penalty")},
        ExplainRule{"\\lambda", hasBelow, "eigenvalue", REASON("λ with an index is often an eigenvalue")},
        ExplainRule{"\\eta \\alpha",
                    [](const FormulaPlace &p) { return isSign(p.after, "\\nabla g") || isStyled(p.after, "\\frac"); },
                    "learning-rate", REASON("a small Greek letter before a gradient is the learning rate")},
        ExplainRule{"\\epsilon \\varepsilon", nullptr, "epsilon", REASON("ε is a small positive number, or noise")},
        ExplainRule{"\\pi", [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, "a s"); }, "policy",
                    REASON("π of states and actions is a policy")},
        ExplainRule{"\\pi", hasBelow, "mixture-weights", REASON("π with an index is a weight or a probability")},
        ExplainRule{"\\pi", nullptr, "pi", REASON("π by itself is the number 3.14…")},
        ExplainRule{"\\theta", nullptr, "parameters", REASON("θ stands for the parameters")},
        ExplainRule{"\\gamma", [](const FormulaPlace &p) { return hasAbove(p) || isSign(p.after, "V Q G r R"); },
                    "discount-factor", REASON("γ with a power or before a value discounts the future")},
        ExplainRule{"\\Gamma", isApplied, "gamma-function", REASON("Γ before parentheses is the gamma function")},
        ExplainRule{"\\phi", isApplied, "feature-map", REASON("φ of an input is its feature map")},
        ExplainRule{"\\Phi", isApplied, "normal-cdf",
                    REASON("Φ before parentheses is the standard normal distribution function")},
        ExplainRule{"\\zeta", isApplied, "zeta-function", REASON("ζ before parentheses is the zeta function")},
        ExplainRule{"\\psi", isApplied, "digamma-function", REASON("ψ before parentheses may be the digamma function")},
        ExplainRule{"\\delta", [](const FormulaPlace &p) { return hasBelow(p) && !isApplied(p); }, "kronecker-delta",
                    REASON("δ with two indices is 1 where they agree")},
        ExplainRule{"\\delta", isApplied, "dirac-delta", REASON("δ before parentheses is Dirac's")},
        ExplainRule{"\\Delta", [](const FormulaPlace &p) { return isLetter(p.after) && !looksLikeFunction(p.after); },
                    "increment", REASON("Δ before a variable is a change of it")},
        ExplainRule{"\\Delta", [](const FormulaPlace &p) { return looksLikeFunction(p.after); }, "laplacian",
                    REASON("Δ before a function is the Laplacian")},
        ExplainRule{"\\rho",
                    [](const FormulaPlace &p) { return isApplied(p) && looksLikeMatrix(&p.after->children.front()); },
                    "spectral-radius", REASON("ρ of a matrix is its spectral radius")},
        ExplainRule{"\\rho", nullptr, "correlation", REASON("ρ is mostly a correlation")},
        ExplainRule{"\\kappa", isApplied, "condition-number", REASON("κ of a matrix is its condition number")},
        ExplainRule{"\\chi", [](const FormulaPlace &p) { return hasOneAbove(p, "2"); }, "chi-squared",
                    REASON("χ squared is one name")},
        ExplainRule{"\\Omega", isApplied, "big-omega", REASON("Ω before parentheses bounds growth from below")},
        ExplainRule{"\\Theta", isApplied, "big-theta", REASON("Θ before parentheses: grows just as fast")},
        ExplainRule{"\\Omega", nullptr, "sample-space", REASON("Ω by itself is mostly the sample space")},
        ExplainRule{"\\prod", nullptr, "product", REASON("the large Π multiplies over an index")},
        ExplainRule{"\\sum", nullptr, "sum", REASON("the large Σ adds up over an index")},
    };
    return table;
}

const auto &operators()
{
    static const std::array table = {
        ExplainRule{"| \\mid \\vert", [](const FormulaPlace &p) { return isWithin(p, "\\{ \\lbrace"); }, "set-builder",
                    REASON("a bar in braces says “such that”")},
        ExplainRule{"| \\mid \\vert", isWithinProbability, "conditional-bar",
                    REASON("a bar in a probability says “given”")},
        ExplainRule{"|  \\vert", hasBelow, "evaluated-at",
                    REASON("a bar with something below it says where the value is taken")},
        ExplainRule{"| \\mid \\vert", [](const FormulaPlace &p) { return isWithin(p, "( ["); }, "conditional-bar",
                    REASON("a bar between arguments mostly says “given”")},
        ExplainRule{"| \\mid \\vert", nullptr, "divides",
                    REASON("a bar between numbers says that the left divides the right")},
        ExplainRule{":", [](const FormulaPlace &p) { return isWithin(p, "\\{ \\lbrace"); }, "set-with-colon",
                    REASON("a colon in braces says “such that”")},
        ExplainRule{":", [](const FormulaPlace &p) { return holds(p.root, "\\to \\rightarrow"); }, "function-arrow",
                    REASON("a colon with an arrow after it names a function")},
        ExplainRule{"\\sim", [](const FormulaPlace &p) { return looksLikeDistribution(p.after); }, "distributed-as",
                    REASON("what stands to the right is a distribution")},
        ExplainRule{"\\sim", nullptr, "asymptotically-equal",
                    REASON("between two growing quantities ~ says that their quotient tends to 1")},
        ExplainRule{
            "\\times",
            [](const FormulaPlace &p) { return p.role == Role::Above || (p.outer && p.outer->role == Role::Above); },
            "matrix-space", REASON("in an exponent × stands between the numbers of rows and columns")},
        ExplainRule{"\\times", betweenSets, "cartesian-product", REASON("on both sides stand sets")},
        ExplainRule{"\\times", betweenVectors, "cross-product", REASON("on both sides stand vectors")},
        ExplainRule{"\\times", nullptr, "multiplication", REASON("between numbers × multiplies")},
        ExplainRule{"\\cdot", [](const FormulaPlace &p) { return !p.before && !p.after && p.outer; }, "argument-dot",
                    REASON("a dot alone in parentheses holds the place of an argument")},
        ExplainRule{"\\cdot", [](const FormulaPlace &p) { return isSign(p.before, "\\nabla"); }, "divergence",
                    REASON("after nabla the dot makes the divergence")},
        ExplainRule{"\\cdot", betweenVectors, "dot-product", REASON("on both sides stand vectors")},
        ExplainRule{"\\cdot", nullptr, "multiplication", REASON("between numbers the dot multiplies")},
        ExplainRule{"\\circ", betweenFunctions, "composition", REASON("on both sides stand functions")},
        ExplainRule{"\\circ", betweenMatrices, "hadamard-product", REASON("on both sides stand matrices")},
        ExplainRule{"\\circ", nullptr, "composition", REASON("the ring mostly puts one function after another")},
        ExplainRule{"\\odot", nullptr, "hadamard-product", REASON("⊙ multiplies entry by entry")},
        ExplainRule{"\\otimes", betweenMatrices, "kronecker-product", REASON("on both sides stand matrices")},
        ExplainRule{"\\otimes", nullptr, "tensor-product", REASON("⊗ between vectors or spaces is the tensor product")},
        ExplainRule{"\\oplus", betweenNumbers, "exclusive-or", REASON("between bits ⊕ is the exclusive or")},
        ExplainRule{"\\oplus", nullptr, "direct-sum", REASON("⊕ between spaces is the direct sum")},
        ExplainRule{"* \\ast", nullptr, "convolution", REASON("the asterisk between functions is their convolution")},
        ExplainRule{"\\perp", [](const FormulaPlace &p) { return p.role == Role::Above; }, "orthogonal-complement",
                    REASON("⊥ above a space is its orthogonal complement")},
        ExplainRule{
            "\\perp",
            [](const FormulaPlace &p) { return isCapital(p.before) && isCapital(p.after) && !isBold(p.before); },
            "independence", REASON("between random variables ⊥ says that they are independent")},
        ExplainRule{"\\perp", nullptr, "perpendicular",
                    REASON("between vectors ⊥ says that they stand at a right angle")},
        ExplainRule{"\\nabla", [](const FormulaPlace &p) { return isSign(p.after, "\\cdot"); }, "divergence",
                    REASON("nabla with a dot is the divergence")},
        ExplainRule{"\\nabla", [](const FormulaPlace &p) { return isSign(p.after, "\\times"); }, "curl",
                    REASON("nabla with a cross is the curl")},
        ExplainRule{"\\nabla", [](const FormulaPlace &p) { return hasOneAbove(p, "2"); }, "hessian",
                    REASON("in optimisation nabla squared is the Hessian; in physics the Laplacian")},
        ExplainRule{"\\nabla",
                    [](const FormulaPlace &p) { return hasBelow(p) && holds(p.scripts, "\\theta \\phi w W"); },
                    "parameter-gradient", REASON("an index at nabla says by which variables the gradient is taken")},
        ExplainRule{"\\nabla", [](const FormulaPlace &p) { return p.after != nullptr; }, "gradient",
                    REASON("nabla before a function is its gradient")},
        ExplainRule{"\\partial", [](const FormulaPlace &p) { return hasBelow(p) || standsAboveFraction(p); },
                    "partial-derivative", REASON("∂ by a variable is a partial derivative")},
        ExplainRule{"\\partial", [](const FormulaPlace &p) { return looksLikeSet(p.after); }, "boundary",
                    REASON("∂ before a set is its boundary")},
        ExplainRule{"\\to \\rightarrow", [](const FormulaPlace &p) { return holds(p.root, ":"); }, "function-arrow",
                    REASON("after a colon the arrow leads from the domain to the codomain")},
        ExplainRule{"\\to \\rightarrow", nullptr, "tends-to",
                    REASON("between a variable and a value the arrow says “tends to”")},
        ExplainRule{"\\wedge \\land", betweenVectors, "wedge-product",
                    REASON("between vectors ∧ is the wedge product")},
        ExplainRule{"\\equiv", [](const FormulaPlace &p) { return holds(p.root, "\\pmod \\mod \\bmod"); },
                    "congruence-modulo", REASON("with a modulus ≡ says that both leave the same rest")},
        ExplainRule{"\\setminus \\backslash", nullptr, "set-difference",
                    REASON("the backslash between sets takes the right one away")},
        ExplainRule{"/", betweenSets, "quotient-set", REASON("between a set and a relation the slash makes classes")},
        ExplainRule{"!", [](const FormulaPlace &p) { return p.before != nullptr; }, "factorial",
                    REASON("after a number ! is the factorial")},
        ExplainRule{"\\exists", [](const FormulaPlace &p) { return isSign(p.after, "!"); }, "exists-unique",
                    REASON("∃ with ! says that there is exactly one")},
        ExplainRule{"\\star *", [](const FormulaPlace &p) { return p.role == Role::Above; }, "optimum-star",
                    REASON("a star above marks the best value")},
        ExplainRule{"\\dagger", [](const FormulaPlace &p) { return p.role == Role::Above; }, "pseudo-inverse",
                    REASON("a dagger above a matrix is mostly the pseudo-inverse")},
        ExplainRule{"\\leftarrow", nullptr, "assignment-arrow",
                    REASON("the arrow to the left gives a variable a new value")},
        ExplainRule{"\\succeq", [](const FormulaPlace &p) { return isNumber(p.after); }, "positive-semidefinite",
                    REASON("a matrix ⪰ 0 is positive semidefinite")},
        ExplainRule{"\\succ", [](const FormulaPlace &p) { return isNumber(p.after); }, "positive-definite",
                    REASON("a matrix ≻ 0 is positive definite")},
    };
    return table;
}

} // namespace

std::span<const ExplainRule> letterRules()
{
    return letters();
}

std::span<const ExplainRule> operatorRules()
{
    return operators();
}

} // namespace content
