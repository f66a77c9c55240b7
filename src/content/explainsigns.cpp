#include "content/explainrules.h"

#include <array>

// What single letters and signs mean by what stands around them.

namespace content {

namespace {

using formula::LatexNode;
using Kind = LatexNode::Kind;
using Role = FormulaPlace::Role;

bool isApplied(const FormulaPlace &p)
{
    return isFence(p.after, R"(( [ \lparen \lbrack)") && !p.after->is(Kind::Fence, uR"(\{)");
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
    return isSign(name, R"(p P q f H I E \pi \Pr \rho L \ell)") || isStyled(name, R"(\mathbb \mathcal \mathrm)")
           || isName(name, "Pr P Var Cov E H");
}

bool standsAboveFraction(const FormulaPlace &p)
{
    return around(p) && isStyled(around(p)->node, R"(\frac \dfrac \tfrac)") && p.role == Role::Argument;
}

bool endsIntegral(const FormulaPlace &p)
{
    return holds(p.root, R"(\int \iint \iiint \oint)") && isLetter(p.after);
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

const auto &letters() // NOLINT(readability-function-size): a table, not steps
{
    static const std::array table = {
        ExplainRule{"d", standsAboveFraction, "leibniz-derivative",
                    MARK_TEXT("Explain", "d above and below a fraction bar: a derivative")},
        ExplainRule{"d", endsIntegral, "differential",
                    MARK_TEXT("Explain", "d with a variable after it closes an integral")},
        ExplainRule{"e", hasAbove, "euler-number",
                    MARK_TEXT("Explain", "e with an exponent is the base of the natural exponential")},
        ExplainRule{
            "i",
            [](const FormulaPlace &p) { return p.outer && p.outer->role == Role::Above && p.role == Role::Inside; },
            "imaginary-unit", MARK_TEXT("Explain", "i beside other factors in an exponent is the imaginary unit")},
        ExplainRule{"O", isApplied, "big-o", MARK_TEXT("Explain", "O before parentheses bounds growth from above")},
        ExplainRule{"o", isApplied, "little-o",
                    MARK_TEXT("Explain", "o before parentheses: negligible against what stands in them")},
        ExplainRule{"P", isApplied, "probability",
                    MARK_TEXT("Explain", "P before parentheses is the probability of what stands in them")},
        ExplainRule{"p q", isApplied, "density",
                    MARK_TEXT("Explain", "a small letter p or q before parentheses is a density or mass function")},
        ExplainRule{"E", isApplied, "expectation", MARK_TEXT("Explain", "E before brackets is an expectation")},
        ExplainRule{
            "H", [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, R"(| \mid)"); },
            "conditional-entropy",
            MARK_TEXT("Explain", "H with a bar in its parentheses: what is uncertain once the right side is known")},
        ExplainRule{"H", isApplied, "entropy",
                    MARK_TEXT("Explain", "H before parentheses is the entropy of what stands in them")},
        ExplainRule{"I", [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, "; ,"); },
                    "mutual-information", MARK_TEXT("Explain", "I of two variables is what one tells about the other")},
        ExplainRule{"I", [](const FormulaPlace &p) { return !isApplied(p); }, "identity-matrix",
                    MARK_TEXT("Explain", "I by itself among matrices is the identity")},
        ExplainRule{"V", isApplied, "value-function",
                    MARK_TEXT("Explain", "V of a state is its value in reinforcement learning")},
        ExplainRule{"Q", isApplied, "action-value-function",
                    MARK_TEXT("Explain", "Q of a state and an action is their value")},
        ExplainRule{"J L", isApplied, "cost-function",
                    MARK_TEXT("Explain", "J or L of the parameters is what training makes small")},
        ExplainRule{"F", isApplied, "cumulative-distribution",
                    MARK_TEXT("Explain", "a capital F before parentheses is often a distribution function")},
        ExplainRule{"P", [](const FormulaPlace &p) { return isApplied(p); }, "probability-mass-function",
                    MARK_TEXT("Explain", "P of a value is the mass that it has")},
        ExplainRule{
            "p q f",
            [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, ",") && !holds(p.after, R"(| \mid)"); },
            "joint-distribution", MARK_TEXT("Explain", "a density of several variables is their joint one")},
        ExplainRule{
            "p q f", [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, R"(| \mid)"); },
            "conditional-distribution",
            MARK_TEXT("Explain", "a density with a bar in its parentheses is that of the left given the right")},
        ExplainRule{"f g h", isApplied, "function-application",
                    MARK_TEXT("Explain", "a letter before parentheses is applied to what stands in them")},
        ExplainRule{"f g h", [](const FormulaPlace &p) { return isSign(p.after, ":"); }, "function-arrow",
                    MARK_TEXT("Explain", "a letter with a colon and an arrow after it names a function")},
        ExplainRule{R"(\ell)", [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, ","); },
                    "loss-function", MARK_TEXT("Explain", "ℓ of a prediction and a target is a loss")},
        ExplainRule{
            "X Y Z",
            [](const FormulaPlace &p) { return holds(p.root, R"(P E \sim Var Cov \Pr)") || isWithinProbability(p); },
            "random-variable", MARK_TEXT("Explain", "a capital letter in a probability is a random variable")},
        ExplainRule{"f", [](const FormulaPlace &p) { return isApplied(p); }, "density",
                    MARK_TEXT("Explain", "f before parentheses may be a density")},
        ExplainRule{"E", [](const FormulaPlace &p) { return hasBelow(p) && holds(&p.scripts->below(), R"(\lambda)"); },
                    "eigenspace", MARK_TEXT("Explain", "E with an eigenvalue below is its eigenspace")},
        ExplainRule{"n m", isIndex, "subscript-index", MARK_TEXT("Explain", "a small letter below is an index")},
        ExplainRule{"N n m", [](const FormulaPlace &p) { return p.role == Role::Above; }, "number-of-examples",
                    MARK_TEXT("Explain", "above a sum or product it is how many terms there are")},
        ExplainRule{"t", isIndex, "subscript-time", MARK_TEXT("Explain", "t below is a time step")},
        ExplainRule{"i j k l", isIndex, "subscript-index", MARK_TEXT("Explain", "a small letter below is an index")},
        ExplainRule{"T", [](const FormulaPlace &p) { return p.role == Role::Above; }, "transpose",
                    MARK_TEXT("Explain", "T above a vector or matrix transposes it")},
        ExplainRule{"A B C M U V W", nullptr, "matrix-bold",
                    MARK_TEXT("Explain", "a capital letter from this part of the alphabet is mostly a matrix")},
        ExplainRule{R"(\sigma)", isApplied, "sigmoid",
                    MARK_TEXT("Explain", "σ before parentheses is the logistic function")},
        ExplainRule{R"(\sigma)", [](const FormulaPlace &p) { return hasOneAbove(p, "2"); }, "variance",
                    MARK_TEXT("Explain", "σ squared is a variance")},
        ExplainRule{R"(\sigma)", [](const FormulaPlace &p) { return hasBelow(p) && !holds(p.root, R"(\mu \mathcal)"); },
                    "singular-value",
                    MARK_TEXT("Explain", "σ with an index, where there is no mean, is often a singular value")},
        ExplainRule{R"(\sigma)", nullptr, "standard-deviation",
                    MARK_TEXT("Explain", "σ by itself is mostly a standard deviation")},
        ExplainRule{R"(\mu)", nullptr, "mean", MARK_TEXT("Explain", "μ is mostly a mean")},
        ExplainRule{R"(\Sigma)", nullptr, "covariance-matrix",
                    MARK_TEXT("Explain", R"(Σ by itself is mostly a covariance matrix; the big operator is \sum)")},
        ExplainRule{R"(\lambda)",
                    [](const FormulaPlace &p) { return looksLikeVector(p.after) || isSign(p.after, "v x"); },
                    "eigenvalue", MARK_TEXT("Explain", "λ before a vector is an eigenvalue")},
        ExplainRule{R"(\lambda)", [](const FormulaPlace &p) { return isFence(p.after, R"(\| | \lVert \Vert)"); },
                    "regularisation", MARK_TEXT("Explain", "λ before a norm weighs a penalty")},
        ExplainRule{R"(\lambda)", hasBelow, "eigenvalue",
                    MARK_TEXT("Explain", "λ with an index is often an eigenvalue")},
        ExplainRule{
            R"(\eta \alpha)",
            [](const FormulaPlace &p) { return isSign(p.after, R"(\nabla g)") || isStyled(p.after, R"(\frac)"); },
            "learning-rate", MARK_TEXT("Explain", "a small Greek letter before a gradient is the learning rate")},
        ExplainRule{R"(\epsilon \varepsilon)", nullptr, "epsilon",
                    MARK_TEXT("Explain", "ε is a small positive number, or noise")},
        ExplainRule{R"(\pi)", [](const FormulaPlace &p) { return isApplied(p) && holds(p.after, "a s"); }, "policy",
                    MARK_TEXT("Explain", "π of states and actions is a policy")},
        ExplainRule{R"(\pi)", hasBelow, "mixture-weights",
                    MARK_TEXT("Explain", "π with an index is a weight or a probability")},
        ExplainRule{R"(\pi)", nullptr, "pi", MARK_TEXT("Explain", "π by itself is the number 3.14…")},
        ExplainRule{R"(\theta)", nullptr, "parameters", MARK_TEXT("Explain", "θ stands for the parameters")},
        ExplainRule{R"(\gamma)", [](const FormulaPlace &p) { return hasAbove(p) || isSign(p.after, "V Q G r R"); },
                    "discount-factor", MARK_TEXT("Explain", "γ with a power or before a value discounts the future")},
        ExplainRule{R"(\Gamma)", isApplied, "gamma-function",
                    MARK_TEXT("Explain", "Γ before parentheses is the gamma function")},
        ExplainRule{R"(\phi)", isApplied, "feature-map", MARK_TEXT("Explain", "φ of an input is its feature map")},
        ExplainRule{R"(\Phi)", isApplied, "normal-cdf",
                    MARK_TEXT("Explain", "Φ before parentheses is the standard normal distribution function")},
        ExplainRule{R"(\zeta)", isApplied, "zeta-function",
                    MARK_TEXT("Explain", "ζ before parentheses is the zeta function")},
        ExplainRule{R"(\psi)", isApplied, "digamma-function",
                    MARK_TEXT("Explain", "ψ before parentheses may be the digamma function")},
        ExplainRule{R"(\delta)", [](const FormulaPlace &p) { return hasBelow(p) && !isApplied(p); }, "kronecker-delta",
                    MARK_TEXT("Explain", "δ with two indices is 1 where they agree")},
        ExplainRule{R"(\delta)", isApplied, "dirac-delta", MARK_TEXT("Explain", "δ before parentheses is Dirac's")},
        ExplainRule{R"(\Delta)", [](const FormulaPlace &p) { return isLetter(p.after) && !looksLikeFunction(p.after); },
                    "increment", MARK_TEXT("Explain", "Δ before a variable is a change of it")},
        ExplainRule{R"(\Delta)", [](const FormulaPlace &p) { return looksLikeFunction(p.after); }, "laplacian",
                    MARK_TEXT("Explain", "Δ before a function is the Laplacian")},
        ExplainRule{R"(\rho)",
                    [](const FormulaPlace &p) { return isApplied(p) && looksLikeMatrix(&p.after->children.front()); },
                    "spectral-radius", MARK_TEXT("Explain", "ρ of a matrix is its spectral radius")},
        ExplainRule{R"(\rho)", nullptr, "correlation", MARK_TEXT("Explain", "ρ is mostly a correlation")},
        ExplainRule{R"(\kappa)", isApplied, "condition-number",
                    MARK_TEXT("Explain", "κ of a matrix is its condition number")},
        ExplainRule{R"(\chi)", [](const FormulaPlace &p) { return hasOneAbove(p, "2"); }, "chi-squared",
                    MARK_TEXT("Explain", "χ squared is one name")},
        ExplainRule{R"(\Omega)", isApplied, "big-omega",
                    MARK_TEXT("Explain", "Ω before parentheses bounds growth from below")},
        ExplainRule{R"(\Theta)", isApplied, "big-theta",
                    MARK_TEXT("Explain", "Θ before parentheses: grows just as fast")},
        ExplainRule{R"(\Omega)", nullptr, "sample-space",
                    MARK_TEXT("Explain", "Ω by itself is mostly the sample space")},
        ExplainRule{R"(\prod)", nullptr, "product", MARK_TEXT("Explain", "the large Π multiplies over an index")},
        ExplainRule{R"(\sum)", nullptr, "sum", MARK_TEXT("Explain", "the large Σ adds up over an index")},
    };
    return table;
}

const auto &operators() // NOLINT(readability-function-size): a table, not steps
{
    static const std::array table = {
        ExplainRule{R"(| \mid \vert)", [](const FormulaPlace &p) { return isWithin(p, R"(\{ \lbrace)"); },
                    "set-builder", MARK_TEXT("Explain", "a bar in braces says “such that”")},
        ExplainRule{R"(| \mid \vert)", isWithinProbability, "conditional-bar",
                    MARK_TEXT("Explain", "a bar in a probability says “given”")},
        ExplainRule{R"(|  \vert)", hasBelow, "evaluated-at",
                    MARK_TEXT("Explain", "a bar with something below it says where the value is taken")},
        ExplainRule{R"(| \mid \vert)", [](const FormulaPlace &p) { return isWithin(p, "( ["); }, "conditional-bar",
                    MARK_TEXT("Explain", "a bar between arguments mostly says “given”")},
        ExplainRule{R"(| \mid \vert)", nullptr, "divides",
                    MARK_TEXT("Explain", "a bar between numbers says that the left divides the right")},
        ExplainRule{":", [](const FormulaPlace &p) { return isSign(p.after, "=") || isSign(p.before, "="); },
                    "defined-as", MARK_TEXT("Explain", "a colon beside the sign of equality says “by definition”")},
        ExplainRule{"=", [](const FormulaPlace &p) { return isSign(p.before, ":") || isSign(p.after, ":"); },
                    "defined-as", MARK_TEXT("Explain", "a colon beside the sign of equality says “by definition”")},
        ExplainRule{":", [](const FormulaPlace &p) { return isNumber(p.before) && isLetter(p.after); }, "integer-range",
                    MARK_TEXT("Explain", "a colon between the first and the last number stands for all of them")},
        ExplainRule{":", [](const FormulaPlace &p) { return isWithin(p, R"(\{ \lbrace)"); }, "set-with-colon",
                    MARK_TEXT("Explain", "a colon in braces says “such that”")},
        ExplainRule{":", [](const FormulaPlace &p) { return holds(p.root, R"(\to \rightarrow)"); }, "function-arrow",
                    MARK_TEXT("Explain", "a colon with an arrow after it names a function")},
        ExplainRule{R"(\sim)", [](const FormulaPlace &p) { return looksLikeDistribution(p.after); }, "distributed-as",
                    MARK_TEXT("Explain", "what stands to the right is a distribution")},
        ExplainRule{R"(\sim)", nullptr, "asymptotically-equal",
                    MARK_TEXT("Explain", "between two growing quantities ~ says that their quotient tends to 1")},
        ExplainRule{
            R"(\times)",
            [](const FormulaPlace &p) { return p.role == Role::Above || (p.outer && p.outer->role == Role::Above); },
            "matrix-space", MARK_TEXT("Explain", "in an exponent × stands between the numbers of rows and columns")},
        ExplainRule{R"(\times)", betweenSets, "cartesian-product", MARK_TEXT("Explain", "on both sides stand sets")},
        ExplainRule{R"(\times)", betweenVectors, "cross-product", MARK_TEXT("Explain", "on both sides stand vectors")},
        ExplainRule{R"(\times)", nullptr, "multiplication", MARK_TEXT("Explain", "between numbers × multiplies")},
        ExplainRule{R"(\cdot)", [](const FormulaPlace &p) { return !p.before && !p.after && p.outer; }, "argument-dot",
                    MARK_TEXT("Explain", "a dot alone in parentheses holds the place of an argument")},
        ExplainRule{R"(\cdot)", [](const FormulaPlace &p) { return isSign(p.before, R"(\nabla)"); }, "divergence",
                    MARK_TEXT("Explain", "after nabla the dot makes the divergence")},
        ExplainRule{R"(\cdot)", betweenVectors, "dot-product", MARK_TEXT("Explain", "on both sides stand vectors")},
        ExplainRule{R"(\cdot)", nullptr, "multiplication", MARK_TEXT("Explain", "between numbers the dot multiplies")},
        ExplainRule{R"(\circ)", betweenFunctions, "composition", MARK_TEXT("Explain", "on both sides stand functions")},
        ExplainRule{R"(\circ)", betweenMatrices, "hadamard-product",
                    MARK_TEXT("Explain", "on both sides stand matrices")},
        ExplainRule{R"(\circ)", nullptr, "composition",
                    MARK_TEXT("Explain", "the ring mostly puts one function after another")},
        ExplainRule{R"(\odot)", nullptr, "hadamard-product", MARK_TEXT("Explain", "⊙ multiplies entry by entry")},
        ExplainRule{R"(\otimes)", betweenMatrices, "kronecker-product",
                    MARK_TEXT("Explain", "on both sides stand matrices")},
        ExplainRule{R"(\otimes)", nullptr, "tensor-product",
                    MARK_TEXT("Explain", "⊗ between vectors or spaces is the tensor product")},
        ExplainRule{R"(\oplus)", betweenNumbers, "exclusive-or",
                    MARK_TEXT("Explain", "between bits ⊕ is the exclusive or")},
        ExplainRule{R"(\oplus)", nullptr, "direct-sum", MARK_TEXT("Explain", "⊕ between spaces is the direct sum")},
        ExplainRule{R"(* \ast)", nullptr, "convolution",
                    MARK_TEXT("Explain", "the asterisk between functions is their convolution")},
        ExplainRule{R"(\perp)", [](const FormulaPlace &p) { return p.role == Role::Above; }, "orthogonal-complement",
                    MARK_TEXT("Explain", "⊥ above a space is its orthogonal complement")},
        ExplainRule{
            R"(\perp)",
            [](const FormulaPlace &p) { return isLetter(p.before) && isLetter(p.after) && holds(p.root, R"(\mid |)"); },
            "conditional-independence",
            MARK_TEXT("Explain", "with a bar after it ⊥ says: independent, given the right side")},
        ExplainRule{
            R"(\perp)",
            [](const FormulaPlace &p) { return isCapital(p.before) && isCapital(p.after) && !isBold(p.before); },
            "independence", MARK_TEXT("Explain", "between random variables ⊥ says that they are independent")},
        ExplainRule{R"(\perp)", nullptr, "perpendicular",
                    MARK_TEXT("Explain", "between vectors ⊥ says that they stand at a right angle")},
        ExplainRule{R"(\nabla)", [](const FormulaPlace &p) { return isSign(p.after, R"(\cdot)"); }, "divergence",
                    MARK_TEXT("Explain", "nabla with a dot is the divergence")},
        ExplainRule{R"(\nabla)", [](const FormulaPlace &p) { return isSign(p.after, R"(\times)"); }, "curl",
                    MARK_TEXT("Explain", "nabla with a cross is the curl")},
        ExplainRule{R"(\nabla)", [](const FormulaPlace &p) { return hasOneAbove(p, "2"); }, "hessian",
                    MARK_TEXT("Explain", "in optimisation nabla squared is the Hessian; in physics the Laplacian")},
        ExplainRule{R"(\nabla)",
                    [](const FormulaPlace
                           &p) { return hasBelow(p) && isBold(&p.scripts->below()) && isCapital(&p.scripts->below()); },
                    "matrix-derivative",
                    MARK_TEXT("Explain", "a matrix below nabla: one derivative for each of its entries")},
        ExplainRule{R"(\int)", [](const FormulaPlace &p) { return hasBelow(p) && !hasAbove(p); },
                    "integral-over-region", MARK_TEXT("Explain", "a set below the integral is what it goes over")},
        ExplainRule{R"(\arg)", [](const FormulaPlace &p) { return isSign(p.after, R"(\max)"); }, "argmax",
                    MARK_TEXT("Explain", "arg max: where the largest value is taken")},
        ExplainRule{R"(\arg)", [](const FormulaPlace &p) { return isSign(p.after, R"(\min)"); }, "argmin",
                    MARK_TEXT("Explain", "arg min: where the smallest value is taken")},
        ExplainRule{R"(\nabla)",
                    [](const FormulaPlace &p) { return hasBelow(p) && holds(p.scripts, R"(\theta \phi w W)"); },
                    "parameter-gradient",
                    MARK_TEXT("Explain", "an index at nabla says by which variables the gradient is taken")},
        ExplainRule{R"(\nabla)", [](const FormulaPlace &p) { return p.after != nullptr; }, "gradient",
                    MARK_TEXT("Explain", "nabla before a function is its gradient")},
        ExplainRule{R"(\partial)", [](const FormulaPlace &p) { return hasBelow(p) || standsAboveFraction(p); },
                    "partial-derivative", MARK_TEXT("Explain", "∂ by a variable is a partial derivative")},
        ExplainRule{R"(\partial)", [](const FormulaPlace &p) { return looksLikeSet(p.after); }, "boundary",
                    MARK_TEXT("Explain", "∂ before a set is its boundary")},
        ExplainRule{R"(\to \rightarrow)", [](const FormulaPlace &p) { return holds(p.root, ":"); }, "function-arrow",
                    MARK_TEXT("Explain", "after a colon the arrow leads from the domain to the codomain")},
        ExplainRule{R"(\to \rightarrow)", nullptr, "tends-to",
                    MARK_TEXT("Explain", "between a variable and a value the arrow says “tends to”")},
        ExplainRule{R"(\wedge \land)", betweenVectors, "wedge-product",
                    MARK_TEXT("Explain", "between vectors ∧ is the wedge product")},
        ExplainRule{R"(\equiv)", [](const FormulaPlace &p) { return holds(p.root, R"(\pmod \mod \bmod)"); },
                    "congruence-modulo", MARK_TEXT("Explain", "with a modulus ≡ says that both leave the same rest")},
        ExplainRule{R"(\setminus \backslash)", nullptr, "set-difference",
                    MARK_TEXT("Explain", "the backslash between sets takes the right one away")},
        ExplainRule{"/", betweenSets, "quotient-set",
                    MARK_TEXT("Explain", "between a set and a relation the slash makes classes")},
        ExplainRule{"!", [](const FormulaPlace &p) { return p.before != nullptr; }, "factorial",
                    MARK_TEXT("Explain", "after a number ! is the factorial")},
        ExplainRule{R"(\exists)", [](const FormulaPlace &p) { return isSign(p.after, "!"); }, "exists-unique",
                    MARK_TEXT("Explain", "∃ with ! says that there is exactly one")},
        ExplainRule{R"(\star *)", [](const FormulaPlace &p) { return p.role == Role::Above; }, "optimum-star",
                    MARK_TEXT("Explain", "a star above marks the best value")},
        ExplainRule{R"(\dagger)", [](const FormulaPlace &p) { return p.role == Role::Above; }, "pseudo-inverse",
                    MARK_TEXT("Explain", "a dagger above a matrix is mostly the pseudo-inverse")},
        ExplainRule{R"(\leftarrow)", nullptr, "assignment-arrow",
                    MARK_TEXT("Explain", "the arrow to the left gives a variable a new value")},
        ExplainRule{R"(\succeq)", [](const FormulaPlace &p) { return isNumber(p.after); }, "positive-semidefinite",
                    MARK_TEXT("Explain", "a matrix ⪰ 0 is positive semidefinite")},
        ExplainRule{R"(\succ)", [](const FormulaPlace &p) { return isNumber(p.after); }, "positive-definite",
                    MARK_TEXT("Explain", "a matrix ≻ 0 is positive definite")},
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
