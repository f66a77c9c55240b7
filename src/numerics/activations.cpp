#include "numerics/activations.h"

#include "numerics/exponentials.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace numerics {

namespace {

// One loop over whole arrays out of a function of one number, so that no call is made per number.
template <class Function>
ActivationLoop elementwise(Function function)
{
    return [function](Values x, Values parameters, std::span<double> values, std::span<double> derivatives) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            const ValueAndSlope result = function(x[i], parameters);
            values[i] = result.value;
            derivatives[i] = result.slope;
        }
    };
}

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

ValueAndSlope relu(double x)
{
    if (std::isnan(x))
        return {x, x};
    return {x > 0.0 ? x : 0.0, x > 0.0 ? 1.0 : 0.0};
}

ValueAndSlope logit(double p)
{
    const double q = 1.0 - p;
    // Around one half the logarithm's argument is near 1, and 2p − 1 is exact.
    const bool central = p > 0.25 && p < 0.75;
    return {central ? std::log1p((2.0 * p - 1.0) / q) : std::log(p / q), 1.0 / (std::abs(p) * q)}; // |p|: −0 is 0
}

template <ValueAndSlope (*function)(double)>
ActivationLoop loop()
{
    return elementwise([](double x, Values) { return function(x); });
}

std::vector<Activation> sigmoidFamily()
{
    return {
        {
            .id = "sigmoid",
            .name = MARK_TEXT("Activation", "Sigmoid"),
            .latex = R"(\sigma(x) = \frac{1}{1 + e^{-x}})",
            .derivativeLatex = R"(\sigma'(x) = \sigma(x)\,\bigl(1 - \sigma(x)\bigr))",
            .range = "(0, 1)",
            .meaning = MARK_TEXT("Activation", "Turns any number, read as log-odds, into a probability."),
            .aliases = {MARK_TEXT("Activation", "logistic function"), MARK_TEXT("Activation", "expit")},
            .evaluate = sigmoids,
        },
        {
            .id = "sigmoid_derivative",
            .name = MARK_TEXT("Activation", "Derivative of the sigmoid"),
            .latex = R"(\sigma'(x) = \frac{e^{-x}}{(1 + e^{-x})^2})",
            .derivativeLatex = R"(\sigma''(x) = -\sigma'(x)\,\tanh\tfrac{x}{2})",
            .range = "(0, 1/4]",
            .meaning = MARK_TEXT("Activation", "The slope of the sigmoid: at most one quarter, and almost nothing far "
                                               "from 0, where gradients vanish."),
            .aliases = {MARK_TEXT("Activation", "logistic density")},
            .evaluate = loop<sigmoidDerivative>(),
        },
        {
            .id = "log_sigmoid",
            .name = MARK_TEXT("Activation", "Log-sigmoid"),
            .latex = R"(\ln\sigma(x) = -\ln\bigl(1 + e^{-x}\bigr))",
            .derivativeLatex = R"(\frac{d}{dx}\ln\sigma(x) = \sigma(-x))",
            .range = "(−∞, 0)",
            .meaning = MARK_TEXT("Activation", "The logarithm of the sigmoid, which keeps its digits where the "
                                               "probability itself rounds to 0 or to 1."),
            .evaluate = loop<logSigmoid>(),
        },
        {
            .id = "logit",
            .name = MARK_TEXT("Activation", "Logit"),
            .latex = R"(\operatorname{logit}(p) = \ln\frac{p}{1 - p})",
            .derivativeLatex = R"(\operatorname{logit}'(p) = \frac{1}{p\,(1 - p)})",
            .argument = "p",
            .domain = {.lowest = 0.0, .highest = 1.0, .notANumber = true},
            .range = "[−∞, ∞]",
            .meaning = MARK_TEXT("Activation", "The log-odds of a probability: the inverse of the sigmoid."),
            .aliases = {MARK_TEXT("Activation", "log-odds"), MARK_TEXT("Activation", "inverse sigmoid")},
            .from = 0.0,
            .to = 1.0,
            .evaluate = loop<logit>(),
        },
    };
}

std::vector<Activation> rectifierFamily()
{
    return {
        {
            .id = "tanh",
            .name = MARK_TEXT("Activation", "Hyperbolic tangent"),
            .latex = R"(\tanh x = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}})",
            .derivativeLatex = R"(\tanh' x = 1 - \tanh^2 x)",
            .range = "(−1, 1)",
            .meaning = MARK_TEXT("Activation", "A sigmoid stretched to lie between −1 and 1, so that its outputs "
                                               "centre on 0."),
            .aliases = {MARK_TEXT("Activation", "tanh")},
            .evaluate = loop<hyperbolicTangent>(),
        },
        {
            .id = "relu",
            .name = MARK_TEXT("Activation", "ReLU"),
            .latex = R"(\operatorname{ReLU}(x) = \max(0, x))",
            .derivativeLatex =
                R"(\operatorname{ReLU}'(x) = \begin{cases} 1 & \text{if } x > 0 \\ 0 & \text{if } x \le 0 \end{cases})",
            .range = "[0, ∞)",
            .meaning = MARK_TEXT("Activation", "Keeps what is positive and sets the rest to 0. At its kink every slope "
                                               "from 0 to 1 is a subgradient; 0 is used."),
            .aliases = {MARK_TEXT("Activation", "rectified linear unit"), MARK_TEXT("Activation", "ramp function")},
            .evaluate = loop<relu>(),
        },
        {
            .id = "softplus",
            .name = MARK_TEXT("Activation", "Softplus"),
            .latex = R"(\operatorname{softplus}(x) = \ln\bigl(1 + e^{x}\bigr))",
            .derivativeLatex = R"(\operatorname{softplus}'(x) = \sigma(x))",
            .range = "(0, ∞)",
            .meaning = MARK_TEXT("Activation", "A ReLU with its kink rounded off; its slope is the sigmoid."),
            .aliases = {MARK_TEXT("Activation", "smooth ReLU")},
            .evaluate = loop<softplus>(),
        },
    };
}

} // namespace

const std::vector<Activation> &activations()
{
    static const std::vector<Activation> all = [] {
        std::vector<Activation> table = sigmoidFamily();
        for (Activation &entry : rectifierFamily())
            table.push_back(std::move(entry));
        return table;
    }();
    return all;
}

const Activation *findActivation(std::string_view id)
{
    const auto &table = activations();
    const auto found = std::find_if(table.begin(), table.end(), [id](const Activation &a) { return a.id == id; });
    return found == table.end() ? nullptr : &*found;
}

ValueAndSlope evaluateAt(const Activation &activation, double x, Values parameters)
{
    ValueAndSlope result;
    activation.evaluate({&x, 1}, parameters, {&result.value, 1}, {&result.slope, 1});
    return result;
}

} // namespace numerics
