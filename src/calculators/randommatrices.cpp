#include "calculators/matrixfamilies.h"
#include "numerics/random.h"
#include "numerics/rational.h"

#include <array>
#include <charconv>
#include <cmath>
#include <random>

namespace calculators {

namespace {

/// In (−1, 1), a multiple of 2⁻⁵².
double symmetricUniform(std::mt19937_64 &random)
{
    return static_cast<double>(random() >> 11U) * 0x1p-52 - 1.0;
}

/// Two at a time by Marsaglia's polar method.
std::array<double, 2> normals(std::mt19937_64 &random)
{
    for (;;) {
        const double x = symmetricUniform(random);
        const double y = symmetricUniform(random);
        const double square = x * x + y * y;
        if (square > 0.0 && square < 1.0) {
            const double scale = std::sqrt(-2.0 * std::log(square) / square);
            return {x * scale, y * scale};
        }
    }
}

std::string rounded(double number, int decimals)
{
    std::array<char, 400> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, decimals);
    std::string result(text.data(), end);
    return result.find_first_not_of("-0.") == std::string::npos ? "0" : result;
}

double real(const GeneratorValue &value)
{
    const auto number = numerics::Rational::parse(value.real);
    return number ? number->toDouble() : 0.0;
}

std::mt19937_64 seeded(const GeneratorValue &seed)
{
    return std::mt19937_64(static_cast<std::uint64_t>(seed.whole));
}

} // namespace

MadeMatrix randomIntegers(const GeneratorValues &values)
{
    const std::int64_t lowest = values[2].whole;
    const std::int64_t highest = values[3].whole;
    if (lowest > highest)
        return core::fail(core::ErrorKind::Domain, "highest",
                          MARK_TEXT("MatrixGenerators", "the highest number is below the lowest"));
    std::mt19937_64 random = seeded(values[4]);
    TextMatrix matrix(static_cast<std::size_t>(values[0].whole), static_cast<std::size_t>(values[1].whole));
    for (std::string &cell : matrix.cells)
        cell = std::to_string(
            lowest
            + static_cast<std::int64_t>(numerics::below(random, static_cast<std::uint64_t>(highest - lowest) + 1)));
    return matrix;
}

MadeMatrix randomNormal(const GeneratorValues &values)
{
    std::mt19937_64 random = seeded(values[5]);
    const double mean = real(values[2]);
    const double deviation = real(values[3]);
    TextMatrix matrix(static_cast<std::size_t>(values[0].whole), static_cast<std::size_t>(values[1].whole));
    for (std::size_t k = 0; k < matrix.cells.size(); k += 2) {
        const std::array<double, 2> pair = normals(random);
        for (std::size_t i = 0; i < 2 && k + i < matrix.cells.size(); ++i)
            matrix.cells[k + i] = rounded(mean + deviation * pair.at(i), static_cast<int>(values[4].whole));
    }
    return matrix;
}

MadeMatrix randomPositiveDefinite(const GeneratorValues &values)
{
    const auto n = static_cast<std::size_t>(values[0].whole);
    std::mt19937_64 random = seeded(values[1]);
    core::Grid<int> factor(n, n);
    for (int &cell : factor.cells)
        cell = static_cast<int>(numerics::below(random, 7)) - 3;
    TextMatrix matrix(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            int sum = i == j ? static_cast<int>(n) : 0;
            for (std::size_t k = 0; k < n; ++k)
                sum += factor(i, k) * factor(j, k);
            matrix(i, j) = std::to_string(sum);
        }
    return matrix;
}

} // namespace calculators
