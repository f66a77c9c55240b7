#include "calculators/matrixfamilies.h"

#include "calculators/entrytree.h"
#include "numerics/rational.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace calculators {

namespace {

using numerics::Rational;

core::Grid<std::size_t> oddSquare(std::size_t n)
{
    core::Grid<std::size_t> square(n, n);
    std::size_t i = 0;
    std::size_t j = n / 2;
    for (std::size_t k = 1; k <= n * n; ++k) {
        square(i, j) = k;
        const std::size_t up = (i + n - 1) % n;
        const std::size_t right = (j + 1) % n;
        if (square(up, right) != 0)
            i = (i + 1) % n;
        else
            std::tie(i, j) = std::pair(up, right);
    }
    return square;
}

core::Grid<std::size_t> doublyEvenSquare(std::size_t n)
{
    core::Grid<std::size_t> square(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            const std::size_t k = i * n + j + 1;
            const bool kept = (i % 4 == j % 4) || (i % 4 + j % 4 == 3);
            square(i, j) = kept ? n * n + 1 - k : k;
        }
    return square;
}

/// n = 4k + 2: four odd squares, then columns of the upper and lower half exchanged.
core::Grid<std::size_t> singlyEvenSquare(std::size_t n)
{
    const std::size_t half = n / 2;
    const std::size_t k = (n - 2) / 4;
    const core::Grid<std::size_t> odd = oddSquare(half);
    core::Grid<std::size_t> square(n, n);
    for (std::size_t i = 0; i < half; ++i)
        for (std::size_t j = 0; j < half; ++j) {
            square(i, j) = odd(i, j);
            square(i + half, j + half) = odd(i, j) + half * half;
            square(i, j + half) = odd(i, j) + 2 * half * half;
            square(i + half, j) = odd(i, j) + 3 * half * half;
        }
    for (std::size_t i = 0; i < half; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            const bool middle = i == half / 2;
            const bool left = middle ? j >= 1 && j <= k : j < k;
            const bool right = j + k > n; // the last k − 1 columns
            if (left || right)
                std::swap(square(i, j), square(i + half, j));
        }
    return square;
}

/// A product, power or quotient of entries, exact where they are.
std::string combined(const std::string &entry)
{
    const auto exact = exactEntry(entry);
    return exact ? exact->text() : typedEntry(entry);
}

/// Cosine and sine of so many degrees.
struct Turn
{
    std::string cosine;
    std::string sine;
};

std::string negated(const std::string &entry)
{
    return entry == "0" ? entry : negatedEntry(entry);
}

/// For an angle in [0, 360): at multiples of 30 and 45 degrees the roots, else cos and sin of a reduced part of pi.
Turn turn(const std::string &degrees)
{
    const auto read = Rational::parse(degrees);
    Rational angle = read ? *read : Rational(0);
    // Whole turns go first; what the text of a quotient's whole part is decides how many.
    const double turns = (angle / Rational(360)).toDouble();
    angle -= Rational(360) * Rational(static_cast<std::int64_t>(std::floor(turns)));
    const std::string third = "1/2";
    const std::string quarter = "sqrt(2)/2";
    const std::string sixth = "sqrt(3)/2";
    const auto firstQuadrant = [&](std::int64_t whole) -> Turn {
        switch (whole) {
        case 0:
            return {"1", "0"};
        case 30:
            return {sixth, third};
        case 45:
            return {quarter, quarter};
        case 60:
            return {third, sixth};
        default:
            return {};
        }
    };
    for (std::int64_t quadrant = 0; quadrant < 4; ++quadrant)
        for (const std::int64_t whole : {0, 30, 45, 60})
            if (angle == Rational(90 * quadrant + whole)) {
                Turn result = firstQuadrant(whole);
                for (std::int64_t k = 0; k < quadrant; ++k)
                    result = {negated(result.sine), result.cosine};
                return result;
            }
    const std::string part = (angle / Rational(180)).text();
    const std::size_t slash = part.find('/');
    const std::string above = part.substr(0, slash);
    const std::string argument =
        (above == "1" ? "pi" : above + "*pi") + (slash == std::string::npos ? "" : part.substr(slash));
    return {"cos(" + argument + ")", "sin(" + argument + ")"};
}

TextMatrix identityOf(std::size_t n)
{
    TextMatrix matrix(n, n, "0");
    for (std::size_t i = 0; i < n; ++i)
        matrix(i, i) = "1";
    return matrix;
}

core::Result<core::Grid<std::size_t>> magic(const GeneratorValues &values)
{
    const auto n = static_cast<std::size_t>(values[0].whole);
    if (n == 2)
        return core::fail(core::ErrorKind::Domain, "n",
                          MARK_TEXT("MatrixGenerators", "there is no magic square of size 2"));
    return n % 2 == 1 ? oddSquare(n) : (n % 4 == 0 ? doublyEvenSquare(n) : singlyEvenSquare(n));
}

} // namespace

MadeMatrix magicSquare(const GeneratorValues &values)
{
    return magic(values).map([](const core::Grid<std::size_t> &square) {
        TextMatrix matrix(square.rows, square.columns);
        std::transform(square.cells.begin(), square.cells.end(), matrix.cells.begin(),
                       [](std::size_t number) { return std::to_string(number); });
        return matrix;
    });
}

MadeNumbers magicNumbers(const GeneratorValues &values)
{
    return magic(values).map([](const core::Grid<std::size_t> &square) {
        core::Grid<double> matrix(square.rows, square.columns);
        std::copy(square.cells.begin(), square.cells.end(), matrix.cells.begin());
        return matrix;
    });
}

MadeMatrix planeRotation(const GeneratorValues &values)
{
    const Turn by = turn(values[0].real);
    TextMatrix matrix(2, 2);
    matrix.cells = {by.cosine, negated(by.sine), by.sine, by.cosine};
    return matrix;
}

MadeMatrix spaceRotation(const GeneratorValues &values)
{
    const Turn by = turn(values[0].real);
    const auto axis = static_cast<std::size_t>(values[1].whole - 1);
    const std::size_t from = (axis + 1) % 3;
    const std::size_t to = (axis + 2) % 3;
    TextMatrix matrix = identityOf(3);
    matrix(from, from) = by.cosine;
    matrix(from, to) = negated(by.sine);
    matrix(to, from) = by.sine;
    matrix(to, to) = by.cosine;
    return matrix;
}

MadeMatrix vandermonde(const GeneratorValues &values)
{
    const std::vector<std::string> &nodes = values[0].list;
    const auto columns = values[1].whole == 0 ? nodes.size() : static_cast<std::size_t>(values[1].whole);
    TextMatrix matrix(nodes.size(), columns, "1");
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (std::size_t j = 1; j < columns; ++j)
            matrix(i, j) = combined("(" + nodes[i] + ")" + (j == 1 ? std::string() : "^" + std::to_string(j)));
    return matrix;
}

MadeMatrix toeplitz(const GeneratorValues &values)
{
    const std::vector<std::string> &column = values[0].list;
    const std::vector<std::string> &row = values[1].list;
    if (exactEntry(column.front()) != exactEntry(row.front())
        || (!exactEntry(row.front()) && column.front() != row.front()))
        return core::fail(core::ErrorKind::Domain, "row",
                          MARK_TEXT("MatrixGenerators", "the first row must begin with the first entry of the column"));
    TextMatrix matrix(column.size(), row.size());
    for (std::size_t i = 0; i < column.size(); ++i)
        for (std::size_t j = 0; j < row.size(); ++j)
            matrix(i, j) = i >= j ? column[i - j] : row[j - i];
    return matrix;
}

MadeMatrix companion(const GeneratorValues &values)
{
    const std::vector<std::string> &coefficients = values[0].list;
    const auto leading = entryValue(coefficients.front());
    if (!leading || *leading == 0.0)
        return core::fail(core::ErrorKind::Domain, "coefficients",
                          MARK_TEXT("MatrixGenerators", "the coefficient of the highest power must not be 0"));
    const std::size_t n = coefficients.size() - 1;
    TextMatrix matrix(n, n, "0");
    for (std::size_t i = 0; i < n; ++i) {
        if (i > 0)
            matrix(i, i - 1) = "1";
        const std::string coefficient = "-(" + coefficients[n - i] + ")";
        matrix(i, n - 1) =
            combined(coefficients.front() == "1" ? coefficient : coefficient + "/(" + coefficients.front() + ")");
    }
    return matrix;
}

} // namespace calculators
