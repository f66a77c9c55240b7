#pragma once

#include "core/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace headless {

/// What `nabla bench` is asked for. What size counts depends on the name; nothing: what the subject proposes.
/// distribution, loss: ids, empty where the subject takes none.
struct BenchmarkRequest
{
    std::string name = {};
    std::optional<std::size_t> size = {};
    std::size_t runs = 5;
    std::string distribution = {};
    std::string loss = {};
};

/// Does the timed thing once, on data made before, and gives the seconds that it took.
using TimedRun = std::function<core::Result<double>()>;

/// Which table a subject takes an entry of.
enum class BenchmarkChoice { None, Distribution, Loss };

/// One thing that can be timed. size: where none is asked for.
/// prepare: makes data of that size, always the same.
struct BenchmarkSubject
{
    std::string name = {};
    std::size_t size = 0;
    BenchmarkChoice choice = BenchmarkChoice::None;
    std::function<core::Result<TimedRun>(const BenchmarkRequest &request, std::size_t size)> prepare = {};
};

/// Calls of the functions that the matrix panel calls, on n×n matrices.
std::vector<BenchmarkSubject> matrixSubjects();
/// Distributions, activations and losses, on arrays.
std::vector<BenchmarkSubject> arraySubjects();
/// Columns of numbers: a summary, Kendall's correlation, 10,000 bootstrap resamples (size: numbers).
std::vector<BenchmarkSubject> dataSubjects();
/// Searches among made entries, and formulas that nobody typed before.
std::vector<BenchmarkSubject> lookupSubjects();

/// Numbers that look random and are the same everywhere.
class MadeNumbers
{
public:
    /// In (0, 1).
    double next() { return (static_cast<double>(m_random() >> 12U) + 0.5) * 0x1p-52; }
    /// In (low, high).
    double next(double low, double high) { return low + (high - low) * next(); }
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random() % bound); }
    std::vector<double> numbers(std::size_t count, double low, double high)
    {
        std::vector<double> result(count);
        for (double &number : result)
            number = next(low, high);
        return result;
    }

private:
    std::mt19937_64 m_random{1};
};

/// How long an action takes, in seconds.
template <class Action>
double secondsOf(const Action &action)
{
    const auto start = std::chrono::steady_clock::now();
    action();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace headless
