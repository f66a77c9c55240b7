#include "headless/benchsubjects.h"
#include "numerics/activations.h"
#include "numerics/distributions.h"
#include "numerics/draws.h"
#include "numerics/largearray.h"
#include "numerics/losses.h"
#include "numerics/softmax.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <utility>

namespace headless {

namespace {

using core::Result;
using numerics::Distribution;
using numerics::DistributionFunction;
using Numbers = std::shared_ptr<const std::vector<double>>;

constexpr std::size_t million = 1000000;

Numbers shared(std::vector<double> numbers)
{
    return std::make_shared<const std::vector<double>>(std::move(numbers));
}

template <class Described>
std::vector<double> initialValues(const Described &described)
{
    return numerics::initialValues(described.parameters);
}

/// Arguments where nearly all of the probability is; of a discrete distribution integers.
std::vector<double> argumentsOf(const Distribution &distribution, const std::vector<double> &parameters,
                                std::size_t size)
{
    const auto at = [&](double p) { return numerics::valueAt(distribution.functions.quantile, parameters, p); };
    MadeNumbers made;
    std::vector<double> result = made.numbers(size, at(0.0001), at(0.9999));
    if (distribution.discrete)
        std::transform(result.begin(), result.end(), result.begin(), [](double x) { return std::round(x); });
    return result;
}

TimedRun distributionRun(DistributionFunction function, std::vector<double> parameters, Numbers arguments)
{
    return [function, parameters = std::move(parameters), arguments]() -> Result<double> {
        return secondsOf([&] {
            std::vector<double> values = numerics::largeArray(arguments->size());
            function(parameters, *arguments, values);
        });
    };
}

BenchmarkSubject density(std::string name, DistributionFunction numerics::DistributionFunctions::*function)
{
    return {.name = std::move(name),
            .size = million,
            .choice = BenchmarkChoice::Distribution,
            .prepare = [function](const BenchmarkRequest &request, std::size_t size) -> Result<TimedRun> {
                const Distribution &distribution = *numerics::findDistribution(request.distribution);
                const auto parameters = initialValues(distribution);
                return distributionRun(distribution.functions.*function, parameters,
                                       shared(argumentsOf(distribution, parameters, size)));
            }};
}

Result<TimedRun> prepareQuantile(const BenchmarkRequest &request, std::size_t size)
{
    const Distribution &distribution = *numerics::findDistribution(request.distribution);
    MadeNumbers made;
    return distributionRun(distribution.functions.quantile, initialValues(distribution),
                           shared(made.numbers(size, 0.0, 1.0)));
}

Result<TimedRun> prepareSample(const BenchmarkRequest &request, std::size_t size)
{
    const Distribution &distribution = *numerics::findDistribution(request.distribution);
    return TimedRun([&distribution, size]() -> Result<double> {
        return secondsOf([&] {
            std::vector<double> values = numerics::largeArray(size);
            numerics::Draws draws(1);
            distribution.functions.sampler(initialValues(distribution))(draws, values);
        });
    });
}

Result<TimedRun> prepareSoftmax(const BenchmarkRequest &, std::size_t size)
{
    MadeNumbers made;
    const Numbers logits = shared(made.numbers(size, -10.0, 10.0));
    return TimedRun([logits]() -> Result<double> {
        Result<std::vector<double>> probabilities;
        const double seconds = secondsOf([&] { probabilities = numerics::softmax(*logits); });
        if (!probabilities)
            return core::fail(probabilities.error());
        return seconds;
    });
}

Result<TimedRun> prepareSigmoid(const BenchmarkRequest &, std::size_t size)
{
    MadeNumbers made;
    const Numbers x = shared(made.numbers(size, -10.0, 10.0));
    return TimedRun([x, &sigmoid = *numerics::findActivation("sigmoid")]() -> Result<double> {
        return secondsOf([&] {
            std::vector<double> values = numerics::largeArray(x->size());
            std::vector<double> derivatives = numerics::largeArray(x->size());
            sigmoid.evaluate(*x, {}, values, derivatives);
        });
    });
}

constexpr std::size_t benchmarkClasses = 10; // of a loss that reads a row of logits for each target

double madeTarget(numerics::TargetKind kind, MadeNumbers &made)
{
    switch (kind) {
    case numerics::TargetKind::Probability:
        return made.next();
    case numerics::TargetKind::Binary:
        return static_cast<double>(made.below(2));
    case numerics::TargetKind::Sign:
        return made.below(2) == 0 ? -1.0 : 1.0;
    case numerics::TargetKind::ClassNumber:
    case numerics::TargetKind::Count:
        return static_cast<double>(made.below(benchmarkClasses));
    case numerics::TargetKind::NotNegative:
    case numerics::TargetKind::NotZero:
    case numerics::TargetKind::AboveMinusOne:
        return made.next(0.5, 3.0);
    case numerics::TargetKind::Real:
    case numerics::TargetKind::Distribution:
    case numerics::TargetKind::None:
        break;
    }
    return made.next(-3.0, 3.0);
}

std::vector<double> madeTargets(const numerics::Loss &loss, std::size_t rows, std::size_t width, MadeNumbers &made)
{
    if (loss.target == numerics::TargetKind::None)
        return {};
    if (loss.target == numerics::TargetKind::Distribution)
        return std::vector<double>(rows * width, 1.0 / static_cast<double>(width));
    std::vector<double> result(rows);
    const bool classes = loss.target == numerics::TargetKind::ClassNumber;
    for (double &entry : result)
        entry = std::min(madeTarget(loss.target, made), classes ? static_cast<double>(width - 1) : HUGE_VAL);
    return result;
}

std::vector<double> madePredictions(numerics::PredictionKind kind, std::size_t size, MadeNumbers &made)
{
    switch (kind) {
    case numerics::PredictionKind::Probability:
        return made.numbers(size, 0.0, 1.0);
    case numerics::PredictionKind::Positive:
    case numerics::PredictionKind::AboveMinusOne:
        return made.numbers(size, 0.5, 3.0);
    default:
        return made.numbers(size, -3.0, 3.0);
    }
}

Result<TimedRun> prepareLoss(const BenchmarkRequest &request, std::size_t size)
{
    const numerics::Loss &loss = *numerics::findLoss(request.loss);
    const std::size_t width = numerics::isRow(loss.prediction) ? std::min(benchmarkClasses, size) : 1;
    const std::size_t rows = size / width;
    MadeNumbers made;
    const Numbers given = shared(madeTargets(loss, rows, width, made));
    const Numbers predicted = shared(madePredictions(loss.prediction, rows * width, made));
    const std::array<Numbers, numerics::mostOthers> others{
        shared(madePredictions(loss.prediction, loss.inputs.size() > 1 ? rows * width : 0, made)),
        shared(madePredictions(loss.prediction, loss.inputs.size() > 2 ? rows * width : 0, made))};
    return TimedRun([&loss, given, predicted, others, width, parameters = initialValues(loss)]() -> Result<double> {
        Result<numerics::LossOutcome> outcome;
        constexpr double variance = 1.5;
        const numerics::LossData data{.target = *given,
                                      .prediction = *predicted,
                                      .classes = width,
                                      .others = {*others[0], *others[1]},
                                      .variance = {&variance, 1}};
        const double seconds = secondsOf([&] { outcome = numerics::evaluate(loss, data, parameters); });
        if (!outcome)
            return core::fail(outcome.error());
        return seconds;
    });
}

} // namespace

std::vector<BenchmarkSubject> arraySubjects()
{
    return {density("distribution.pdf", &numerics::DistributionFunctions::pdf),
            density("distribution.cdf", &numerics::DistributionFunctions::cdf),
            {.name = "distribution.quantile",
             .size = million,
             .choice = BenchmarkChoice::Distribution,
             .prepare = prepareQuantile},
            {.name = "distribution.sample",
             .size = million,
             .choice = BenchmarkChoice::Distribution,
             .prepare = prepareSample},
            {.name = "activation.softmax", .size = 10 * million, .prepare = prepareSoftmax},
            {.name = "activation.sigmoid", .size = 10 * million, .prepare = prepareSigmoid},
            {.name = "loss.evaluate", .size = 10 * million, .choice = BenchmarkChoice::Loss, .prepare = prepareLoss}};
}

} // namespace headless
