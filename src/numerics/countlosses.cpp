#include "numerics/lossmember.h"
#include "numerics/quadruple.h"
#include "numerics/tweedie.h"
#include "numerics/wide.h"

#include <algorithm>

namespace numerics {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// A difference that keeps its digits as long as it is not this much smaller than what it is taken of.
constexpr double halfLost = 0.5;
constexpr Wide nearlyLost = 0x1p-8L;

// e^x − y·f, with f = x or 1: in ever more digits, where the two cancel or are beyond a double.
double exponentialLess(double x, double y, double factor)
{
    const double e = std::exp(x);
    const double less = y * factor;
    const double difference = e - less;
    if (std::abs(difference) >= halfLost * std::max(e, std::abs(less)) && std::isfinite(difference))
        return difference;
    const Wide wideE = std::exp(static_cast<Wide>(x));
    const Wide wideLess = static_cast<Wide>(y) * factor;
    if (std::abs(wideE - wideLess) >= nearlyLost * std::max(wideE, std::abs(wideLess)))
        return static_cast<double>(wideE - wideLess);
    if (std::abs(x) < 1e-17) // e^x is 1 + x, but not in any number of digits
        return static_cast<double>(Quadruple(x + (1 - Quadruple(y) * factor)));
    return static_cast<double>(Quadruple(exp(Quadruple(x)) - Quadruple(y) * factor));
}

ValueAndSlope poisson(double y, double x, Values)
{
    if (std::isinf(x))
        return {x > 0.0 || y > 0.0 ? infinity : 0.0, x > 0.0 ? infinity : -y};
    return {exponentialLess(x, y, x), exponentialLess(x, y, 1.0)};
}

// ½(ln v + r²/v) + c, where a logarithm below 0 may cancel the rest.
double gaussianSurprise(double y, double mean, double variance, bool full)
{
    const double r = mean - y;
    const double logVariance = std::log(variance);
    const double square = r / variance * r;
    const double constant = full ? static_cast<double>(halfLogTwoPi) : 0.0;
    const double sum = 0.5 * (logVariance + square) + constant;
    if (std::isinf(mean) || (std::isfinite(r) && std::abs(sum) >= 0.25 * std::max(std::abs(logVariance), square)))
        return sum;
    const Wide wideR = static_cast<Wide>(mean) - y;
    const Wide wideLog = std::log(static_cast<Wide>(variance));
    const Wide wideSquare = wideR * wideR / variance;
    const Wide wideSum = 0.5L * (wideLog + wideSquare) + (full ? halfLogTwoPi : 0.0L);
    if (std::abs(wideSum) >= nearlyLost * std::max(std::abs(wideLog), wideSquare))
        return static_cast<double>(wideSum);
    const Quadruple residual = Quadruple(mean) - y;
    Quadruple precise = log(Quadruple(variance)) + residual * residual / variance;
    if (full)
        precise += Quadruple("1.8378770664093454835606594728112352797227949472755668256"); // ln 2π
    return static_cast<double>(Quadruple(precise / 2));
}

void gaussian(const LossRows &rows)
{
    const bool full = rows.parameters[0] != 0.0;
    for (std::size_t i = 0; i < rows.target.size(); ++i) {
        const double y = rows.target[i];
        const double mean = rows.prediction[i];
        rows.values[i] = gaussianSurprise(y, mean, rows.variance[i], full);
        rows.slopes[i] = residualOver(y, mean, rows.variance[i]);
    }
}

core::Result<void> admitsPower(Values parameters)
{
    if (parameters[0] > 0.0 && parameters[0] < 1.0)
        return core::fail(core::ErrorKind::Domain, "params.power",
                          core::filled(MARK_TEXT("Loss", "there is no Tweedie distribution of a power between 0 and 1; "
                                                         "power must be at most 0 or at least 1, it is %1"),
                                       {core::literal(parameters[0])}));
    return {};
}

} // namespace

std::vector<Loss> countLosses() // NOLINT(readability-function-size): a table, not steps
{
    return {
        {
            .id = "poisson",
            .name = MARK_TEXT("Loss", "Poisson loss"),
            .latex = R"(L(y, z) = e^{z} - y\,z)",
            .gradientLatex = R"(\frac{\partial L}{\partial z} = e^{z} - y)",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial z^2} = e^{z})",
            .traits = {LossTrait::Convex, LossTrait::Smooth},
            .target = TargetKind::Count,
            .prediction = PredictionKind::Score,
            .meaning = MARK_TEXT("Loss", "How surprised a Poisson distribution is by a count, less what does not "
                                         "depend on its rate; the prediction is the logarithm of the rate."),
            .aliases = {MARK_TEXT("Loss", "Poisson regression")},
            .evaluate = elementwise(poisson),
        },
        {
            .id = "gaussian_nll",
            .name = MARK_TEXT("Loss", "Gaussian negative log-likelihood"),
            .latex = R"(L(y, \mu) = \tfrac12\Bigl(\ln\sigma^2 + \frac{(y - \mu)^2}{\sigma^2}\Bigr))"
                     R"(\;\bigl(+\,\tfrac12\ln 2\pi\bigr))",
            .gradientLatex = R"(\frac{\partial L}{\partial \mu} = \frac{\mu - y}{\sigma^2})",
            .curvatureLatex = R"(\frac{\partial^2 L}{\partial \mu^2} = \frac{1}{\sigma^2})",
            .traits = {LossTrait::Convex, LossTrait::Smooth},
            .parameters = {{.id = "full",
                            .name = MARK_TEXT("Loss", "Constant"),
                            .latex = R"(\tfrac12\ln 2\pi)",
                            .initial = 0.0,
                            .domain = {.lowest = 0.0, .highest = 1.0},
                            .whole = true,
                            .meaning = MARK_TEXT("Loss", "Whether ½ ln 2π is added, which no prediction changes."),
                            .optional = true}},
            .meaning = MARK_TEXT("Loss", "How surprised a normal distribution of predicted mean and given variance is "
                                         "by the target: a squared error that trusts certain points more."),
            .aliases = {MARK_TEXT("Loss", "heteroscedastic regression")},
            .switches = {"full"},
            .readsVariance = true,
            .evaluate = gaussian,
        },
        {
            .id = "tweedie",
            .name = MARK_TEXT("Loss", "Tweedie deviance"),
            .latex = R"(L_p(y, \mu) = 2\int_{\mu}^{y} \frac{y - t}{t^{p}}\,dt = 2\Bigl()"
                     R"(\frac{y^{2-p}}{(1-p)(2-p)} - \frac{y\,\mu^{1-p}}{1-p} + \frac{\mu^{2-p}}{2-p}\Bigr))",
            .gradientLatex = R"(\frac{\partial L_p}{\partial \mu} = \frac{2\,(\mu - y)}{\mu^{p}})",
            .curvatureLatex = R"(\frac{\partial^2 L_p}{\partial \mu^2} = )"
                              R"(\frac{2}{\mu^{p}}\Bigl(1 - p\,\frac{\mu - y}{\mu}\Bigr))",
            .traits = {LossTrait::Smooth},
            .parameters = {lossParameter("power", MARK_TEXT("Loss", "Power"), "p", 1.5, {},
                                         MARK_TEXT("Loss", "The power of the mean that the variance grows with: 0 "
                                                           "normal, 1 Poisson, 2 gamma, 3 inverse Gaussian, between 1 "
                                                           "and 2 zeros and positive amounts; not between 0 and 1."))},
            .target = TargetKind::NotNegative,
            .prediction = PredictionKind::Positive,
            .meaning = MARK_TEXT("Loss", "By how much less likely the data are under the predicted mean than under the "
                                         "best one, for amounts whose variance grows with a power of their mean."),
            .aliases = {MARK_TEXT("Loss", "gamma deviance"), MARK_TEXT("Loss", "Poisson deviance")},
            .admits = admitsPower,
            .evaluate = elementwise([](double y, double mean, Values v) { return tweedieDeviance(y, mean, v[0]); }),
        },
    };
}

} // namespace numerics
