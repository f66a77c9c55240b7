#include "numerics/activationfamily.h"
#include "numerics/wide.h"

namespace numerics {

namespace {

// The published constants to 32 digits: with them a standard normal input keeps mean 0 and variance 1.
// Source: Klambauer, Unterthiner, Mayr, Hochreiter, Self-Normalizing Neural Networks (2017), eq. (14).
constexpr Wide seluScale = 1.0507009873554804934193349852946L;
constexpr Wide seluAlpha = 1.6732632423543772848170429916717L;

ValueAndSlope relu(double x)
{
    if (std::isnan(x))
        return {x, x};
    return {x > 0.0 ? x : 0.0, x > 0.0 ? 1.0 : 0.0};
}

ValueAndSlope leakyRelu(double x, Values parameters)
{
    const double slope = parameters[0];
    if (x == 0.0)
        return {0.0, slopeAtKink(slope, 1.0)};
    if (x > 0.0)
        return {x, 1.0};
    // A slope of 0 and x = −∞ give 0, the limit, and not NaN.
    return {slope == 0.0 && !std::isnan(x) ? 0.0 : slope * x, std::isnan(x) ? x : slope};
}

// scale · x on the right, scale · α (eˣ − 1) on the left. Wide, so that a small exponential times a large α is no
// subnormal number on the way.
ValueAndSlope exponentialUnit(double x, Wide alpha, Wide scale)
{
    if (x > 0.0)
        return {static_cast<double>(scale * x), static_cast<double>(scale)};
    if (x == 0.0)
        return {0.0, slopeAtKink(static_cast<double>(scale * alpha), static_cast<double>(scale))};
    const auto wideX = static_cast<Wide>(x);
    return {static_cast<double>(scale * alpha * std::expm1(wideX)) + 0.0, // 0, not −0, where α is 0
            static_cast<double>(scale * alpha * std::exp(wideX))};
}

ValueAndSlope selu(double x)
{
    return exponentialUnit(x, seluAlpha, seluScale);
}

Parameter negativeSlope(const core::Text &meaning, double initial)
{
    return {.id = "slope",
            .name = MARK_TEXT("Activation", "Slope on the left"),
            .latex = "a",
            .initial = initial,
            .meaning = meaning,
            .optional = true};
}

constexpr const char *leakyDerivative =
    R"(f'(x) = \begin{cases} 1 & \text{if } x > 0 \\ a & \text{if } x < 0 \end{cases})";

std::vector<Activation> straightRectifiers()
{
    return {
        {
            .id = "relu",
            .name = MARK_TEXT("Activation", "ReLU"),
            .latex = R"(\operatorname{ReLU}(x) = \max(0, x))",
            .derivativeLatex =
                R"(\operatorname{ReLU}'(x) = \begin{cases} 1 & \text{if } x > 0 \\ 0 & \text{if } x \le 0 \end{cases})",
            .secondDerivativeLatex = R"(\operatorname{ReLU}''(x) = 0,\quad x \neq 0)",
            .limitsLatex = limitsAtInfinity("0", R"(\infty)"),
            .range = "[0, ∞)",
            .meaning = MARK_TEXT("Activation", "Keeps what is positive and sets the rest to 0. At its kink every slope "
                                               "from 0 to 1 is a subgradient; 0 is used."),
            .use = MARK_TEXT("Activation", "The hidden layers of most networks, convolutional ones above all."),
            .aliases = {MARK_TEXT("Activation", "rectified linear unit"), MARK_TEXT("Activation", "ramp function")},
            .evaluate = elementwise<relu>(),
        },
        {
            .id = "leaky_relu",
            .name = MARK_TEXT("Activation", "Leaky ReLU"),
            .latex = R"(f(x) = \begin{cases} x & \text{if } x \ge 0 \\ a\,x & \text{if } x < 0 \end{cases})",
            .derivativeLatex = leakyDerivative,
            .secondDerivativeLatex = R"(f''(x) = 0,\quad x \neq 0)",
            .limitsLatex = limitsAtInfinity(R"(-\infty)", R"(\infty)") + R"(,\quad a > 0)",
            .range = "(−∞, ∞)",
            .meaning = MARK_TEXT("Activation", "A ReLU that lets a little of what is negative through, so that no unit "
                                               "stops learning."),
            .use = MARK_TEXT("Activation", "Hidden layers where units of a ReLU would die, such as discriminators of "
                                           "generative networks."),
            .parameters = {negativeSlope(MARK_TEXT("Activation", "The slope for negative arguments."), 0.01)},
            .evaluate = elementwise(leakyRelu),
        },
        {
            .id = "prelu",
            .name = MARK_TEXT("Activation", "PReLU"),
            .latex = R"(f(x) = \max(0, x) + a\,\min(0, x))",
            .derivativeLatex = leakyDerivative,
            .secondDerivativeLatex = R"(f''(x) = 0,\quad x \neq 0)",
            .limitsLatex = limitsAtInfinity(R"(-\infty)", R"(\infty)") + R"(,\quad a > 0)",
            .range = "(−∞, ∞)",
            .meaning = MARK_TEXT("Activation", "A leaky ReLU whose slope is learned with the weights; learning begins "
                                               "at one quarter."),
            .use = MARK_TEXT("Activation", "Deep convolutional networks for pictures."),
            .aliases = {MARK_TEXT("Activation", "parametric ReLU")},
            .parameters = {negativeSlope(MARK_TEXT("Activation", "The learned slope for negative arguments."), 0.25)},
            .evaluate = elementwise(leakyRelu),
        },
    };
}

std::vector<Activation> exponentialRectifiers()
{
    return {
        {
            .id = "elu",
            .name = MARK_TEXT("Activation", "ELU"),
            .latex = R"(f(x) = \begin{cases} x & \text{if } x \ge 0 \\ )"
                     R"(\alpha\,(e^{x} - 1) & \text{if } x < 0 \end{cases})",
            .derivativeLatex =
                R"(f'(x) = \begin{cases} 1 & \text{if } x > 0 \\ \alpha\,e^{x} & \text{if } x < 0 \end{cases})",
            .secondDerivativeLatex =
                R"(f''(x) = \begin{cases} 0 & \text{if } x > 0 \\ \alpha\,e^{x} & \text{if } x < 0 \end{cases})",
            .limitsLatex = limitsAtInfinity(R"(-\alpha)", R"(\infty)"),
            .range = "(−α, ∞)",
            .meaning = MARK_TEXT("Activation", "A ReLU that goes down to −α smoothly, so that the mean of its outputs "
                                               "is nearer 0; without a kink where α is 1."),
            .use = MARK_TEXT("Activation", "Hidden layers that learn without batch normalisation."),
            .aliases = {MARK_TEXT("Activation", "exponential linear unit")},
            .parameters = {{.id = "alpha",
                            .name = MARK_TEXT("Activation", "Depth"),
                            .latex = R"(\alpha)",
                            .initial = 1.0,
                            .meaning = MARK_TEXT("Activation", "How far below 0 the values go."),
                            .optional = true}},
            .evaluate = elementwise([](double x, Values v) { return exponentialUnit(x, v[0], 1.0L); }),
        },
        {
            .id = "selu",
            .name = MARK_TEXT("Activation", "SELU"),
            .latex = R"(f(x) = \lambda \begin{cases} x & \text{if } x \ge 0 \\ )"
                     R"(\alpha\,(e^{x} - 1) & \text{if } x < 0 \end{cases},\quad \lambda \approx 1.0507,\ )"
                     R"(\alpha \approx 1.6733)",
            .derivativeLatex = R"(f'(x) = \begin{cases} \lambda & \text{if } x > 0 \\ )"
                               R"(\lambda\,\alpha\,e^{x} & \text{if } x < 0 \end{cases})",
            .secondDerivativeLatex = R"(f''(x) = \begin{cases} 0 & \text{if } x > 0 \\ )"
                                     R"(\lambda\,\alpha\,e^{x} & \text{if } x < 0 \end{cases})",
            .limitsLatex = limitsAtInfinity(R"(-\lambda\alpha)", R"(\infty)"),
            .range = "(−1.7581, ∞)",
            .meaning = MARK_TEXT("Activation", "An ELU scaled so that outputs of layer after layer keep mean 0 and "
                                               "variance 1."),
            .use = MARK_TEXT("Activation", "Deep networks of full layers without normalisation layers."),
            .aliases = {MARK_TEXT("Activation", "scaled exponential linear unit"),
                        MARK_TEXT("Activation", "self-normalising network")},
            .evaluate = elementwise<selu>(),
        },
    };
}

} // namespace

std::vector<Activation> rectifierActivations()
{
    std::vector<Activation> result = straightRectifiers();
    for (Activation &entry : exponentialRectifiers())
        result.push_back(std::move(entry));
    return result;
}

} // namespace numerics
