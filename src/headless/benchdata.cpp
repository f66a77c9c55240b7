#include "headless/benchsubjects.h"
#include "numerics/correlations.h"
#include "numerics/resampling.h"
#include "numerics/samples.h"

#include <memory>
#include <utility>

namespace headless {

namespace {

using core::Result;
using Numbers = std::shared_ptr<const std::vector<double>>;

constexpr std::size_t million = 1000000;

Numbers made(std::size_t size)
{
    MadeNumbers numbers;
    return std::make_shared<const std::vector<double>>(numbers.numbers(size, 0.0, 1.0));
}

/// Times what an action makes of the data; it gives a Result.
template <class Action>
std::function<Result<TimedRun>(const BenchmarkRequest &, std::size_t)> timing(Action action)
{
    return [action](const BenchmarkRequest &, std::size_t size) -> Result<TimedRun> {
        return TimedRun([action, data = made(size)]() -> Result<double> {
            decltype(action(*data)) outcome;
            const double seconds = secondsOf([&] { outcome = action(*data); });
            if (!outcome)
                return core::fail(outcome.error());
            return seconds;
        });
    };
}

Result<numerics::Bootstrap> resampled(const std::vector<double> &data, numerics::Statistic statistic)
{
    return numerics::bootstrap(data, {.statistic = statistic, .resamples = 10000});
}

BenchmarkSubject bootstrapOf(const char *name, numerics::Statistic statistic)
{
    return {.name = name, .size = 10000, .prepare = timing([statistic](const std::vector<double> &data) {
                                             return resampled(data, statistic);
                                         })};
}

} // namespace

std::vector<BenchmarkSubject> dataSubjects()
{
    const auto summary = [](const std::vector<double> &data) { return numerics::summarise(data); };
    const auto kendall = [](const std::vector<double> &data) {
        return numerics::correlate(data, std::vector<double>(data.rbegin(), data.rend()),
                                   numerics::CorrelationKind::Kendall);
    };
    return {{.name = "data.summary", .size = million, .prepare = timing(summary)},
            {.name = "data.correlation", .size = million, .prepare = timing(kendall)},
            bootstrapOf("data.bootstrap", numerics::Statistic::Mean),
            bootstrapOf("data.bootstrap.median", numerics::Statistic::Median),
            bootstrapOf("data.bootstrap.standard_deviation", numerics::Statistic::StandardDeviation)};
}

} // namespace headless
