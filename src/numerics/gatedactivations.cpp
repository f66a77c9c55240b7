#include "numerics/activationfamily.h"
#include "numerics/normaltail.h"
#include "numerics/quadruple.h"

namespace numerics {

namespace {

// x times a gate that rises from 0 to 1. Each but the hard one has one minimum, left of 0; around it the two terms of
// its slope cancel, and where a wide number would lose more than eight of its digits there, twice the digits are used.
constexpr Wide cancelled = 0x1p-8L;

// What a gated x comes to at ±∞.
ValueAndSlope gatedAtInfinity(double x)
{
    return x > 0.0 ? ValueAndSlope{x, 1.0} : ValueAndSlope{0.0, 0.0};
}

// + 0: a product that is −0 is 0.
ValueAndSlope narrowed(Wide value, Wide slope)
{
    return {static_cast<double>(value) + 0.0, static_cast<double>(slope) + 0.0};
}

// Φ(x) + x φ(x), by Φ(x) = ½ + φ(x)(x + x³/3 + x⁵/(3·5) + …), for small |x|.
// Source: Abramowitz, Stegun, Handbook of Mathematical Functions (1964), 26.2.11.
Wide geluSlopeInQuadruple(double x)
{
    const Quadruple exact(x);
    const Quadruple square = exact * exact;
    Quadruple term = exact;
    Quadruple series = 2 * exact;
    for (int n = 3; n < 80; n += 2) {
        term *= square / n;
        series += term;
    }
    const Quadruple rootTwoPi("2.50662827463100050241576528481104525300698674060994");
    const Quadruple density = exp(Quadruple(-square / 2)) / rootTwoPi;
    return static_cast<Wide>(Quadruple(0.5 + density * series));
}

ValueAndSlope gelu(double x)
{
    constexpr double beyond = 50.0; // there the tail is below the least double, and the gate is 0 or 1
    if (std::isinf(x) || std::abs(x) > beyond)
        return gatedAtInfinity(x);
    const auto z = static_cast<Wide>(x);
    const Wide gate = normalTail(-z);
    const Wide slope = gate + z * std::exp(-0.5L * z * z - halfLogTwoPi);
    return narrowed(z * gate, std::abs(slope) < cancelled * gate ? geluSlopeInQuadruple(x) : slope);
}

ValueAndSlope silu(double x)
{
    if (std::isinf(x))
        return gatedAtInfinity(x);
    const auto z = static_cast<Wide>(x);
    const Wide t = std::exp(-std::abs(z));
    const Wide gate = (x < 0.0 ? t : 1.0L) / (1.0L + t);
    Wide factor = 1.0L + z * ((x < 0.0 ? 1.0L : t) / (1.0L + t)); // σ′ is σ(x) σ(−x)
    if (std::abs(factor) < cancelled)
        factor = static_cast<Wide>(Quadruple(1 + x / (1 + exp(Quadruple(x)))));
    return narrowed(z * gate, gate * factor);
}

// With t = eˣ, the slope of mish over t/(t² + 2t + 2)².
template <class Number>
Number mishFactor(const Number &x, const Number &t)
{
    return (t + 2) * (t * t + 2 * t + 2) + 4 * x * (1 + t);
}

// tanh ln(1 + eˣ) = ((1 + eˣ)² − 1)/((1 + eˣ)² + 1), put so that only terms of one sign are added.
ValueAndSlope mish(double x)
{
    if (std::isinf(x))
        return gatedAtInfinity(x);
    const auto z = static_cast<Wide>(x);
    const Wide t = std::exp(-std::abs(z));
    if (x > 0.0) {
        const Wide whole = 1.0L + 2.0L * t + 2.0L * t * t;
        const Wide gate = (1.0L + 2.0L * t) / whole;
        return narrowed(z * gate, gate + z * (4.0L * t * t * (1.0L + t) / (whole * whole)));
    }
    const Wide whole = t * t + 2.0L * t + 2.0L;
    Wide factor = mishFactor<Wide>(z, t);
    if (std::abs(factor) < cancelled)
        factor = static_cast<Wide>(mishFactor<Quadruple>(x, exp(Quadruple(x))));
    return narrowed(z * (t * (t + 2.0L) / whole), t * factor / (whole * whole));
}

ValueAndSlope hardSwish(double x)
{
    if (x <= -3.0)
        return {0.0, 0.0}; // at −3 the slopes of the sides are 0 and −½
    if (x >= 3.0)
        return {x, 1.0}; // at 3 they are 3/2 and 1
    return {x * (x + 3.0) / 6.0 + 0.0, (2.0 * x + 3.0) / 6.0};
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
std::vector<Activation> table()
{
    return {
        {
            .id = "gelu",
            .name = MARK_TEXT("Activation", "GELU"),
            .latex = R"(\operatorname{GELU}(x) = x\,\Phi(x) = \frac{x}{2}\,)"
                     R"(\Bigl(1 + \operatorname{erf}\frac{x}{\sqrt2}\Bigr))",
            .derivativeLatex = R"(\operatorname{GELU}'(x) = \Phi(x) + x\,\varphi(x))",
            .secondDerivativeLatex = R"(\operatorname{GELU}''(x) = (2 - x^2)\,\varphi(x))",
            .limitsLatex = limitsAtInfinity("0", R"(\infty)"),
            .range = "[−0.16997, ∞)",
            .meaning = MARK_TEXT("Activation", "Weighs a number by the probability that a standard normal one is "
                                               "smaller. This is the exact form, not the approximation by tanh."),
            .use = MARK_TEXT("Activation", "The layers between the attention layers of language models."),
            .aliases = {MARK_TEXT("Activation", "Gaussian error linear unit")},
            .evaluate = elementwise<gelu>(),
        },
        {
            .id = "silu",
            .name = MARK_TEXT("Activation", "SiLU"),
            .latex = R"(\operatorname{SiLU}(x) = x\,\sigma(x))",
            .derivativeLatex = R"(\operatorname{SiLU}'(x) = \sigma(x)\,\bigl(1 + x\,\sigma(-x)\bigr))",
            .secondDerivativeLatex =
                R"(\operatorname{SiLU}''(x) = \sigma'(x)\,\Bigl(2 + x\,\bigl(1 - 2\,\sigma(x)\bigr)\Bigr))",
            .limitsLatex = limitsAtInfinity("0", R"(\infty)"),
            .range = "[−0.27846, ∞)",
            .meaning = MARK_TEXT("Activation", "A number times its own sigmoid: a smooth ReLU that dips below 0 before "
                                               "it rises."),
            .use = MARK_TEXT("Activation", "Networks for pictures and, as part of a gated unit, language models."),
            .aliases = {MARK_TEXT("Activation", "swish"), MARK_TEXT("Activation", "sigmoid linear unit")},
            .evaluate = elementwise<silu>(),
        },
        {
            .id = "mish",
            .name = MARK_TEXT("Activation", "Mish"),
            .latex = R"(\operatorname{mish}(x) = x\,\tanh\ln\bigl(1 + e^{x}\bigr))",
            .derivativeLatex = R"(\operatorname{mish}'(x) = \omega + x\,(1 - \omega^2)\,\sigma(x),\quad )"
                               R"(\omega = \tanh\ln\bigl(1 + e^{x}\bigr))",
            .secondDerivativeLatex = R"(\operatorname{mish}''(x) = (1 - \omega^2)\,\sigma(x)\,\Bigl(2 + )"
                                     R"(x\,\bigl(1 - \sigma(x) - 2\,\omega\,\sigma(x)\bigr)\Bigr))",
            .limitsLatex = limitsAtInfinity("0", R"(\infty)"),
            .range = "[−0.30885, ∞)",
            .meaning = MARK_TEXT("Activation", "A number times the hyperbolic tangent of its softplus: near SiLU, with "
                                               "a little more slope right of 0."),
            .use = MARK_TEXT("Activation", "Networks that find objects in pictures."),
            .evaluate = elementwise<mish>(),
        },
        {
            .id = "hard_swish",
            .name = MARK_TEXT("Activation", "Hard swish"),
            .latex = R"(f(x) = x\,\min\Bigl(1, \max\Bigl(0, \frac{x + 3}{6}\Bigr)\Bigr))",
            .derivativeLatex = R"(f'(x) = \begin{cases} 0 & \text{if } x \le -3 \\ \frac{2x + 3}{6} & )"
                               R"(\text{if } -3 < x < 3 \\ 1 & \text{if } x \ge 3 \end{cases})",
            .secondDerivativeLatex =
                R"(f''(x) = \begin{cases} \frac13 & \text{if } |x| < 3 \\ 0 & \text{if } |x| > 3 \end{cases})",
            .limitsLatex = limitsAtInfinity("0", R"(\infty)"),
            .range = "[−3/8, ∞)",
            .meaning = MARK_TEXT("Activation", "SiLU with the hard sigmoid as its gate: made of a parabola between two "
                                               "straight lines."),
            .use = MARK_TEXT("Activation", "Networks for telephones, where an exponential takes too long."),
            .aliases = {MARK_TEXT("Activation", "hard SiLU")},
            .evaluate = elementwise<hardSwish>(),
        },
    };
}

} // namespace

std::vector<Activation> gatedActivations()
{
    return table();
}

} // namespace numerics
