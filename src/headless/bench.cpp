#include "headless/bench.h"

#include "headless/guarded.h"
#include "headless/utf8.h"
#include "numerics/distributions.h"
#include "numerics/losses.h"

#include <algorithm>

namespace headless {

namespace {

using core::ErrorKind;
using core::fail;
using core::literal;
using core::Result;

std::string listed(const std::vector<std::string> &names)
{
    std::string result;
    for (const std::string &name : names)
        result += (result.empty() ? "" : ", ") + name;
    return result;
}

template <class T>
std::vector<std::string> idsOf(const std::vector<T> &table)
{
    std::vector<std::string> result;
    std::transform(table.begin(), table.end(), std::back_inserter(result), [](const T &entry) { return entry.id; });
    return result;
}

/// Whether the choice of that name is given where the subject needs it, and only there, and is one of the table's.
Result<void> checkChoice(bool needed, const std::string &name, const std::string &given,
                         const std::vector<std::string> &known)
{
    if (!needed && given.empty())
        return {};
    if (!needed)
        return fail(ErrorKind::UnknownInput, name, literal("this benchmark takes no " + name));
    if (given.empty())
        return fail(ErrorKind::MissingInput, name, literal("this benchmark needs a " + name + ": " + listed(known)));
    if (std::find(known.begin(), known.end(), given) == known.end())
        return fail(ErrorKind::NotFound, name,
                    literal("there is no " + name + " “" + shortened(given) + "”, only " + listed(known)));
    return {};
}

Result<void> check(const BenchmarkSubject &subject, const BenchmarkRequest &request)
{
    if (request.size == 0U)
        return fail(ErrorKind::Domain, "size", literal("the size must be 1 or more"));
    if (request.runs == 0)
        return fail(ErrorKind::Domain, "runs", literal("there must be 1 run or more"));
    if (auto checked = checkChoice(subject.choice == BenchmarkChoice::Distribution, "distribution",
                                   request.distribution, idsOf(numerics::distributions()));
        !checked)
        return checked;
    return checkChoice(subject.choice == BenchmarkChoice::Loss, "loss", request.loss, idsOf(numerics::losses()));
}

Result<std::vector<double>> timed(const BenchmarkSubject &subject, const BenchmarkRequest &request, std::size_t size)
{
    const auto run = subject.prepare(request, size);
    if (!run)
        return fail(run.error());
    std::vector<double> seconds;
    for (std::size_t i = 0; i < request.runs; ++i) {
        const auto took = (*run)();
        if (!took)
            return fail(took.error());
        seconds.push_back(*took);
    }
    return seconds;
}

} // namespace

std::vector<BenchmarkSubject> benchmarkSubjects()
{
    std::vector<BenchmarkSubject> result = matrixSubjects();
    for (auto &&family : {arraySubjects(), dataSubjects(), lookupSubjects()})
        result.insert(result.end(), family.begin(), family.end());
    return result;
}

double median(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const std::size_t half = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2.0;
}

Result<core::Object> runBenchmark(const BenchmarkRequest &request)
{
    const auto subjects = benchmarkSubjects();
    const auto subject = std::find_if(subjects.begin(), subjects.end(),
                                      [&request](const auto &known) { return known.name == request.name; });
    if (subject == subjects.end()) {
        std::vector<std::string> names;
        names.reserve(subjects.size());
        for (const BenchmarkSubject &known : subjects)
            names.push_back(known.name);
        return fail(ErrorKind::NotFound, {},
                    literal("there is no benchmark “" + shortened(request.name) + "”, only " + listed(names)));
    }
    if (auto checked = check(*subject, request); !checked)
        return fail(checked.error());
    const std::size_t size = request.size.value_or(subject->size);
    auto seconds = guarded([&] { return timed(*subject, request, size); });
    if (!seconds)
        return fail(seconds.error());
    core::Object result{{"name", request.name}};
    if (!request.distribution.empty())
        result.emplace_back("distribution", request.distribution);
    if (!request.loss.empty())
        result.emplace_back("loss", request.loss);
    result.emplace_back("size", size);
    result.emplace_back("runs", request.runs);
    result.emplace_back("seconds", *seconds);
    result.emplace_back("median", median(*seconds));
    return result;
}

} // namespace headless
