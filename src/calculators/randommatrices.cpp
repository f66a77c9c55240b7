#include "calculators/matrixfamilies.h"
#include "core/value.h"
#include "numerics/matrixalgebra.h"
#include "numerics/random.h"
#include "numerics/rational.h"

#include <algorithm>
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

/// A matrix of the size that the first two values say, each entry drawn in its turn, row by row.
template <class T, class Draw>
core::Result<core::Grid<T>> integers(const GeneratorValues &values, Draw draw)
{
    const std::int64_t lowest = values[2].whole;
    const std::int64_t highest = values[3].whole;
    if (lowest > highest)
        return core::fail(core::ErrorKind::Domain, "highest",
                          MARK_TEXT("MatrixGenerators", "the highest number is below the lowest"));
    std::mt19937_64 random = seeded(values[4]);
    core::Grid<T> matrix(static_cast<std::size_t>(values[0].whole), static_cast<std::size_t>(values[1].whole));
    for (T &cell : matrix.cells)
        cell = draw(
            lowest
            + static_cast<std::int64_t>(numerics::below(random, static_cast<std::uint64_t>(highest - lowest) + 1)));
    return matrix;
}

/// The same of normal numbers, as the text that each is rounded to.
template <class T, class Draw>
core::Grid<T> normalNumbers(const GeneratorValues &values, Draw draw)
{
    std::mt19937_64 random = seeded(values[5]);
    const double mean = real(values[2]);
    const double deviation = real(values[3]);
    core::Grid<T> matrix(static_cast<std::size_t>(values[0].whole), static_cast<std::size_t>(values[1].whole));
    for (std::size_t k = 0; k < matrix.cells.size(); k += 2) {
        const std::array<double, 2> pair = normals(random);
        for (std::size_t i = 0; i < 2 && k + i < matrix.cells.size(); ++i)
            matrix.cells[k + i] = draw(rounded(mean + deviation * pair.at(i), static_cast<int>(values[4].whole)));
    }
    return matrix;
}

/// The B of B Bᵀ + n I.
core::Grid<double> definiteFactor(const GeneratorValues &values)
{
    const auto n = static_cast<std::size_t>(values[0].whole);
    std::mt19937_64 random = seeded(values[1]);
    core::Grid<double> factor(n, n);
    for (double &cell : factor.cells)
        cell = static_cast<double>(numerics::below(random, 7)) - 3.0;
    return factor;
}

} // namespace

MadeMatrix randomIntegers(const GeneratorValues &values)
{
    return integers<std::string>(values, [](std::int64_t number) { return std::to_string(number); });
}

MadeNumbers randomIntegerNumbers(const GeneratorValues &values)
{
    return integers<double>(values, [](std::int64_t number) { return static_cast<double>(number); });
}

MadeMatrix randomNormal(const GeneratorValues &values)
{
    return normalNumbers<std::string>(values, [](std::string text) { return text; });
}

MadeNumbers randomNormalNumbers(const GeneratorValues &values)
{
    return normalNumbers<double>(values, [](const std::string &text) { return core::parseDouble(text).value_or(0.0); });
}

MadeMatrix randomPositiveDefinite(const GeneratorValues &values)
{
    return randomPositiveDefiniteNumbers(values).map([](const core::Grid<double> &numbers) {
        TextMatrix matrix(numbers.rows, numbers.columns);
        std::transform(numbers.cells.begin(), numbers.cells.end(), matrix.cells.begin(),
                       [](double number) { return core::shortest(number); });
        return matrix;
    });
}

// Whole numbers far below 2⁵³: the product is exact in whatever order the library adds.
MadeNumbers randomPositiveDefiniteNumbers(const GeneratorValues &values)
{
    const core::Grid<double> factor = definiteFactor(values);
    core::Grid<double> matrix = numerics::product(factor, numerics::transposed(factor));
    for (std::size_t i = 0; i < matrix.rows; ++i)
        matrix(i, i) += static_cast<double>(matrix.rows);
    return matrix;
}

} // namespace calculators
