#include "numerics/activationfamily.h"
#include "numerics/exponentials.h"
#include "numerics/wide.h"

#include <array>

namespace numerics {

namespace {

// The functions below use t = exp(−|x|), which never overflows, and add only terms of one sign.

ValueAndSlope sigmoid(double x, double t)
{
    const double whole = 1.0 + t;
    return {(x < 0.0 ? t : 1.0) / whole, t / (whole * whole)};
}

// The most used one: its exponentials are taken several at a time.
void sigmoids(Values x, Values, std::span<double> values, std::span<double> derivatives)
{
    constexpr std::size_t block = 512;
    std::array<double, block> t{};
    for (std::size_t begin = 0; begin < x.size(); begin += block) {
        const std::size_t count = std::min(block, x.size() - begin);
        for (std::size_t i = 0; i < count; ++i)
            t[i] = -std::abs(x[begin + i]);
        exponentials(std::span(t).first(count), {}, std::span(t).first(count));
        for (std::size_t i = 0; i < count; ++i) {
            const ValueAndSlope result = sigmoid(x[begin + i], t[i]);
            values[begin + i] = result.value;
            derivatives[begin + i] = result.slope;
        }
    }
}

ValueAndSlope sigmoidDerivative(double x)
{
    const double t = std::exp(-std::abs(x));
    const double slope = t / ((1.0 + t) * (1.0 + t));
    // s″ = s′(1 − 2s), where 1 − 2s = −tanh(x/2)
    return {slope, 0.0 - slope * std::tanh(0.5 * x)};
}

ValueAndSlope softplus(double x)
{
    const double t = std::exp(-std::abs(x));
    return {std::max(x, 0.0) + std::log1p(t), x < 0.0 ? t / (1.0 + t) : 1.0 / (1.0 + t)};
}

ValueAndSlope logSigmoid(double x)
{
    const ValueAndSlope mirrored = softplus(-x);
    return {0.0 - mirrored.value, mirrored.slope};
}

ValueAndSlope logit(double p)
{
    const double q = 1.0 - p;
    // Around one half the logarithm's argument is near 1, and 2p − 1 is exact.
    const bool central = p > 0.25 && p < 0.75;
    return {central ? std::log1p((2.0 * p - 1.0) / q) : std::log(p / q), 1.0 / (std::abs(p) * q)}; // |p|: −0 is 0
}

ValueAndSlope hyperbolicTangent(double x)
{
    const double size = std::abs(x);
    if (size > 350.0) { // exp(−2|x|) would soon be a subnormal number
        const double root = 2.0 * std::exp(-size);
        return {std::tanh(x), root * root};
    }
    const double t = std::exp(-2.0 * size);
    return {std::tanh(x), 4.0 * t / ((1.0 + t) * (1.0 + t))};
}

// Wide, as the square of the denominator leaves the range of a double long before the slope does.
ValueAndSlope softsign(double x)
{
    const Wide whole = 1.0L + std::abs(static_cast<Wide>(x));
    return {std::isinf(x) ? std::copysign(1.0, x) : static_cast<double>(x / whole),
            static_cast<double>(1.0L / (whole * whole))};
}

ValueAndSlope hardSigmoid(double x)
{
    return {std::clamp((x + 3.0) / 6.0, 0.0, 1.0), x <= -3.0 || x >= 3.0 ? 0.0 : (x - x) + 1.0 / 6.0}; // NaN stays NaN
}

// NOLINTNEXTLINE(readability-function-size): a table, not steps
std::vector<Activation> smoothSteps()
{
    return {
        {
            .id = "sigmoid",
            .name = MARK_TEXT("Activation", "Sigmoid"),
            .latex = R"(\sigma(x) = \frac{1}{1 + e^{-x}})",
            .derivativeLatex = R"(\sigma'(x) = \sigma(x)\,\bigl(1 - \sigma(x)\bigr))",
            .secondDerivativeLatex = R"(\sigma''(x) = \sigma'(x)\,\bigl(1 - 2\,\sigma(x)\bigr))",
            .limitsLatex = limitsAtInfinity("0", "1"),
            .range = "(0, 1)",
            .meaning = MARK_TEXT("Activation", "Turns any number, read as log-odds, into a probability."),
            .use = MARK_TEXT("Activation", "The last layer of a binary classifier, logistic regression, and the gates "
                                           "of recurrent networks."),
            .aliases = {MARK_TEXT("Activation", "logistic function"), MARK_TEXT("Activation", "expit")},
            .evaluate = sigmoids,
        },
        {
            .id = "sigmoid_derivative",
            .name = MARK_TEXT("Activation", "Derivative of the sigmoid"),
            .latex = R"(\sigma'(x) = \frac{e^{-x}}{(1 + e^{-x})^2})",
            .derivativeLatex = R"(\sigma''(x) = -\sigma'(x)\,\tanh\tfrac{x}{2})",
            .secondDerivativeLatex = R"(\sigma'''(x) = \sigma'(x)\,\bigl(1 - 6\,\sigma'(x)\bigr))",
            .limitsLatex = limitsAtInfinity("0", "0"),
            .range = "(0, 1/4]",
            .meaning = MARK_TEXT("Activation", "The slope of the sigmoid: at most one quarter, and almost nothing far "
                                               "from 0, where gradients vanish."),
            .use = MARK_TEXT("Activation", "Backpropagation through a sigmoid, and the density of the logistic "
                                           "distribution."),
            .aliases = {MARK_TEXT("Activation", "logistic density")},
            .evaluate = elementwise<sigmoidDerivative>(),
        },
        {
            .id = "tanh",
            .name = MARK_TEXT("Activation", "Hyperbolic tangent"),
            .latex = R"(\tanh x = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}})",
            .derivativeLatex = R"(\tanh' x = 1 - \tanh^2 x)",
            .secondDerivativeLatex = R"(\tanh'' x = -2\,\tanh x\,\bigl(1 - \tanh^2 x\bigr))",
            .limitsLatex = limitsAtInfinity("-1", "1"),
            .range = "(−1, 1)",
            .meaning = MARK_TEXT("Activation", "A sigmoid stretched to lie between −1 and 1, so that its outputs "
                                               "centre on 0."),
            .use = MARK_TEXT("Activation", "The states of recurrent networks, and small networks for regression."),
            .aliases = {MARK_TEXT("Activation", "tanh")},
            .evaluate = elementwise<hyperbolicTangent>(),
        },
        {
            .id = "softsign",
            .name = MARK_TEXT("Activation", "Softsign"),
            .latex = R"(\operatorname{softsign}(x) = \frac{x}{1 + |x|})",
            .derivativeLatex = R"(\operatorname{softsign}'(x) = \frac{1}{(1 + |x|)^2})",
            .secondDerivativeLatex =
                R"(\operatorname{softsign}''(x) = -\frac{2\,\operatorname{sgn}(x)}{(1 + |x|)^3},\quad x \neq 0)",
            .limitsLatex = limitsAtInfinity("-1", "1"),
            .range = "(−1, 1)",
            .meaning = MARK_TEXT("Activation", "Like the hyperbolic tangent, but it nears −1 and 1 slowly, as a power "
                                               "of x and not exponentially."),
            .use = MARK_TEXT("Activation", "In place of the hyperbolic tangent where units should not saturate early."),
            .evaluate = elementwise<softsign>(),
        },
        {
            .id = "hard_sigmoid",
            .name = MARK_TEXT("Activation", "Hard sigmoid"),
            .latex = R"(f(x) = \min\Bigl(1, \max\Bigl(0, \frac{x + 3}{6}\Bigr)\Bigr))",
            .derivativeLatex =
                R"(f'(x) = \begin{cases} \frac16 & \text{if } |x| < 3 \\ 0 & \text{if } |x| \ge 3 \end{cases})",
            .secondDerivativeLatex = R"(f''(x) = 0,\quad |x| \neq 3)",
            .limitsLatex = limitsAtInfinity("0", "1"),
            .range = "[0, 1]",
            .meaning = MARK_TEXT("Activation", "A sigmoid of three straight pieces: 0 up to −3, 1 from 3 on. Other "
                                               "definitions with other corners are in use too."),
            .use = MARK_TEXT("Activation", "Gates of networks for telephones, where an exponential takes too long."),
            .evaluate = elementwise<hardSigmoid>(),
        },
    };
}

std::vector<Activation> logarithms()
{
    return {
        {
            .id = "log_sigmoid",
            .name = MARK_TEXT("Activation", "Log-sigmoid"),
            .latex = R"(\ln\sigma(x) = -\ln\bigl(1 + e^{-x}\bigr))",
            .derivativeLatex = R"(\frac{d}{dx}\ln\sigma(x) = \sigma(-x))",
            .secondDerivativeLatex = R"(\frac{d^2}{dx^2}\ln\sigma(x) = -\sigma(x)\,\sigma(-x))",
            .limitsLatex = limitsAtInfinity(R"(-\infty)", "0"),
            .range = "(−∞, 0)",
            .meaning = MARK_TEXT("Activation", "The logarithm of the sigmoid, which keeps its digits where the "
                                               "probability itself rounds to 0 or to 1."),
            .use = MARK_TEXT("Activation", "The log-likelihood of a binary classifier, computed from its logit."),
            .evaluate = elementwise<logSigmoid>(),
        },
        {
            .id = "logit",
            .name = MARK_TEXT("Activation", "Logit"),
            .latex = R"(\operatorname{logit}(p) = \ln\frac{p}{1 - p})",
            .derivativeLatex = R"(\operatorname{logit}'(p) = \frac{1}{p\,(1 - p)})",
            .secondDerivativeLatex = R"(\operatorname{logit}''(p) = \frac{2p - 1}{p^2\,(1 - p)^2})",
            .limitsLatex = R"(\lim_{p \to 0} f(p) = -\infty,\quad \lim_{p \to 1} f(p) = \infty)",
            .argument = "p",
            .domain = {.lowest = 0.0, .highest = 1.0, .notANumber = true},
            .range = "[−∞, ∞]",
            .meaning = MARK_TEXT("Activation", "The log-odds of a probability: the inverse of the sigmoid."),
            .use = MARK_TEXT("Activation", "The link of logistic regression, and odds on a scale that has no ends."),
            .aliases = {MARK_TEXT("Activation", "log-odds"), MARK_TEXT("Activation", "inverse sigmoid")},
            .from = 0.0,
            .to = 1.0,
            .evaluate = elementwise<logit>(),
        },
        {
            .id = "softplus",
            .name = MARK_TEXT("Activation", "Softplus"),
            .latex = R"(\operatorname{softplus}(x) = \ln\bigl(1 + e^{x}\bigr))",
            .derivativeLatex = R"(\operatorname{softplus}'(x) = \sigma(x))",
            .secondDerivativeLatex = R"(\operatorname{softplus}''(x) = \sigma(x)\,\bigl(1 - \sigma(x)\bigr))",
            .limitsLatex = limitsAtInfinity("0", R"(\infty)"),
            .range = "(0, ∞)",
            .meaning = MARK_TEXT("Activation", "A ReLU with its kink rounded off; its slope is the sigmoid."),
            .use = MARK_TEXT("Activation", "Outputs that must be positive, such as a standard deviation."),
            .aliases = {MARK_TEXT("Activation", "smooth ReLU")},
            .evaluate = elementwise<softplus>(),
        },
    };
}

} // namespace

std::vector<Activation> sigmoidActivations()
{
    std::vector<Activation> result = smoothSteps();
    for (Activation &entry : logarithms())
        result.push_back(std::move(entry));
    return result;
}

} // namespace numerics
