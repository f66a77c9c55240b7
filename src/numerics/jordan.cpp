#include "numerics/jordan.h"

#include "numerics/bigrational.h"
#include "numerics/deepcomplex.h"
#include "numerics/matrixalgebra.h"
#include "numerics/polynomialroots.h"
#include "numerics/primaryparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

template <class T>
using Column = std::vector<T>;

/// One root of the factor of a part.
struct Root
{
    const PrimaryPart *part = nullptr;
    std::optional<Quadratic> exact = {};
    DeepComplex number = {};
};

/// The roots of t + q or t² + p t + q; the conjugate one, with the negative imaginary part, comes second.
std::vector<Quadratic> exactRoots(const Polynomial &f)
{
    if (f.size() == 2)
        return {-f[0]};
    const Rational half = f[1] / Rational(2);
    const Quadratic root = squareRootOf(half * half - f[0]);
    return {Quadratic(-half) + root, Quadratic(-half) - root};
}

core::Result<void> addRoots(const PrimaryPart &part, std::vector<Root> &roots, const core::Run &run)
{
    if (part.factor.size() <= 3) {
        for (const Quadratic &root : exactRoots(part.factor))
            roots.push_back({.part = &part, .exact = root, .number = deep(root)});
        return {};
    }
    auto found = deepRoots(part.factor, run);
    if (!found)
        return core::fail(found.error());
    for (DeepComplex &root : *found)
        roots.push_back({.part = &part, .number = std::move(root)});
    return {};
}

bool isReal(const Root &root)
{
    return root.number.imag() == 0;
}

/// Whether one root is listed before another.
bool precedes(const Root &one, const Root &other)
{
    if (isReal(one) != isReal(other))
        return isReal(one);
    if (isReal(one))
        return one.number.real() < other.number.real();
    const auto rank = [](const Root &root) {
        const std::complex<double> number = rounded(root.number);
        return std::tuple(number.real(), std::abs(number.imag()), number.imag() < 0);
    };
    return rank(one) < rank(other);
}

JordanValue described(const Root &root, std::size_t rows)
{
    JordanValue result{.factor = root.part->factor, .exact = root.exact, .number = rounded(root.number)};
    const std::size_t degree = root.part->factor.size() - 1;
    for (const std::size_t kernel : root.part->kernels) // the roots share it evenly
        result.ranks.push_back(rows - kernel / degree);
    for (const CyclicVector &generator : root.part->generators)
        result.blocks.push_back(generator.size);
    return result;
}

template <class T>
core::Grid<T> converted(const core::Grid<Rational> &a)
{
    core::Grid<T> result(a.rows, a.columns);
    std::transform(a.cells.begin(), a.cells.end(), result.cells.begin(), [](const Rational &entry) {
        if constexpr (std::is_same_v<T, Quadratic>)
            return Quadratic(entry);
        else
            return T(deep(entry));
    });
    return result;
}

/// A v + factor · w.
template <class T>
Column<T> combined(const core::Grid<T> &a, const Column<T> &v, const T &factor, const Column<T> &w)
{
    Column<T> result(a.rows, T(0));
    for (std::size_t i = 0; i < a.rows; ++i) {
        for (std::size_t j = 0; j < a.columns; ++j)
            result[i] += a(i, j) * v[j];
        result[i] += factor * w[i];
    }
    return result;
}

/// f(t) / (t − λ), lowest power first.
template <class T>
std::vector<T> cofactor(const Polynomial &f, const T &root)
{
    const core::Grid<T> coefficients = [&f] {
        core::Grid<Rational> row(1, f.size());
        row.cells = f;
        return converted<T>(row);
    }();
    std::vector<T> result(f.size() - 1, T(0));
    T carried(0);
    for (std::size_t k = result.size(); k-- > 0;) {
        carried = coefficients.cells[k + 1] + root * carried;
        result[k] = carried;
    }
    return result;
}

/// The chain of a generator v of size s, the eigenvector last: g(A)ˢ v with g = f / (t − λ), and what A − λ makes of
/// it.
template <class T>
std::vector<Column<T>> chainOf(const core::Grid<T> &a, const CyclicVector &generator, const Polynomial &f,
                               const T &root)
{
    Column<T> top = converted<T>(generator.vector).cells;
    const std::vector<T> g = cofactor(f, root);
    for (std::size_t round = 0; round < generator.size && g.size() > 1; ++round) {
        const Column<T> v = top;
        for (T &entry : top)
            entry = entry * g.back();
        for (std::size_t k = g.size() - 1; k-- > 0;)
            top = combined(a, top, g[k], v);
    }
    std::vector<Column<T>> chain{std::move(top)};
    while (chain.size() < generator.size)
        chain.push_back(combined(a, chain.back(), T(-root), chain.back()));
    return chain;
}

/// Whole numbers without a common factor in the last vector, which is the first of the chain.
void normalise(std::vector<Column<Quadratic>> &chain)
{
    core::Grid<Rational> parts(2 * chain.front().size(), 1);
    std::size_t known = 0;
    for (std::size_t i = 0; i < chain.front().size(); ++i) {
        parts.cells[2 * i] = chain.front()[i].a();
        parts.cells[2 * i + 1] = chain.front()[i].b();
    }
    while (parts.cells[known].isZero()) // a vector of a chain is not 0
        ++known;
    const Rational before = parts.cells[known];
    const Quadratic factor(wholeMultiple(std::move(parts)).cells[known] / before);
    for (Column<Quadratic> &column : chain)
        for (Quadratic &entry : column)
            entry *= factor;
}

/// The eigenvector gets length 1, and its largest entry is positive.
void normalise(std::vector<Column<DeepComplex>> &chain)
{
    Deep square = 0;
    Deep greatest = 0;
    DeepComplex largest = 1;
    for (const DeepComplex &entry : chain.back()) {
        const Deep size = entry.real() * entry.real() + entry.imag() * entry.imag();
        square += size;
        if (size > greatest) {
            greatest = size;
            largest = entry;
        }
    }
    const DeepComplex factor = DeepComplex(mp::sqrt(greatest / square)) / largest;
    for (Column<DeepComplex> &column : chain)
        for (DeepComplex &entry : column)
            entry *= factor;
}

/// Writes the chains of all roots into P and their blocks into J.
template <class T, class Convert>
core::Result<JordanMatrices<T>> matricesOf(const core::Grid<Rational> &a, const std::vector<Root> &roots,
                                           Convert convert, const core::Run &run)
{
    const auto entries = converted<std::decay_t<decltype(convert(roots.front()).first)>>(a);
    JordanMatrices<T> result{.p = core::Grid<T>(a.rows, a.rows), .j = core::Grid<T>(a.rows, a.rows)};
    std::size_t at = 0;
    for (const Root &root : roots)
        for (const CyclicVector &generator : root.part->generators) {
            if (run.cancelled())
                return core::cancelled();
            const auto [value, round] = convert(root);
            auto chain = chainOf(entries, generator, root.part->factor, value);
            normalise(chain);
            for (std::size_t k = chain.size(); k-- > 0; ++at) {
                for (std::size_t i = 0; i < a.rows; ++i)
                    result.p(i, at) = round(chain[k][i]);
                result.j(at, at) = round(value);
                if (k > 0)
                    result.j(at, at + 1) = T(1);
            }
        }
    return result;
}

core::Result<JordanMatrices<Quadratic>> exactMatrices(const core::Grid<Rational> &a, const std::vector<Root> &roots,
                                                      const core::Run &run)
{
    const auto same = [](const Quadratic &number) { return number; };
    return matricesOf<Quadratic>(
        a, roots, [same](const Root &root) { return std::pair(*root.exact, same); }, run);
}

core::Result<JordanMatrices<std::complex<double>>> roundedMatrices(const core::Grid<Rational> &a,
                                                                   const std::vector<Root> &roots, const core::Run &run)
{
    const auto round = [](const DeepComplex &number) { return rounded(number); };
    auto result = matricesOf<std::complex<double>>(
        a, roots, [round](const Root &root) { return std::pair(root.number, round); }, run);
    const auto isFinite = [](const std::complex<double> &x) {
        return std::isfinite(x.real()) && std::isfinite(x.imag());
    };
    if (result
        && !(std::all_of(result->j.cells.begin(), result->j.cells.end(), isFinite)
             && std::all_of(result->p.cells.begin(), result->p.cells.end(), isFinite)))
        return core::fail(core::ErrorKind::Domain, "A",
                          MARK_TEXT("Matrix", "the Jordan form has irrational entries beyond the range of a double"));
    return result;
}

std::string power(std::size_t k)
{
    static constexpr std::array<const char *, 10> digits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string result = k == 0 ? "" : "t";
    if (k > 1)
        for (const char digit : std::to_string(k))
            result += digits.at(static_cast<std::size_t>(digit - '0'));
    return result;
}

} // namespace

core::Result<JordanForm> jordanForm(const core::Grid<Rational> &a, const core::Run &run)
{
    if (a.rows > mostJordanRows)
        return core::fail(
            core::ErrorKind::TooLarge, "A",
            core::filled(MARK_TEXT("Matrix", "the Jordan form is found for at most %1 rows; there are %2"),
                         {core::literal(mostJordanRows), core::literal(a.rows)}));
    const auto parts = primaryParts(a, run);
    if (!parts)
        return core::fail(parts.error());
    std::vector<Root> roots;
    for (const PrimaryPart &part : *parts)
        if (auto done = addRoots(part, roots, run); !done)
            return core::fail(done.error());
    std::sort(roots.begin(), roots.end(), precedes);
    JordanForm form;
    for (const Root &root : roots)
        form.values.push_back(described(root, a.rows));
    const bool exact = std::all_of(roots.begin(), roots.end(), [](const Root &root) { return root.exact; });
    const auto keep = [&form](auto &&matrices) { form.matrices = std::forward<decltype(matrices)>(matrices); };
    const auto done = exact ? exactMatrices(a, roots, run).map(keep) : roundedMatrices(a, roots, run).map(keep);
    if (!done)
        return core::fail(done.error());
    return form;
}

core::Grid<Rational> wholeMultiple(core::Grid<Rational> numbers)
{
    BigInteger common = 1;
    for (const Rational &number : numbers.cells)
        common = mp::lcm(common, BigInteger(mp::denominator(number.big().value)));
    const Rational multiple(BigRational{mp::mpq_rational(common)});
    BigInteger divisor = 0;
    for (Rational &number : numbers.cells) {
        number *= multiple;
        divisor = mp::gcd(divisor, BigInteger(mp::numerator(number.big().value)));
    }
    if (divisor > 1)
        for (Rational &number : numbers.cells)
            number /= Rational(BigRational{mp::mpq_rational(divisor)});
    return numbers;
}

std::string text(const Polynomial &p)
{
    std::string result;
    for (std::size_t k = p.size(); k-- > 0;) {
        if (p[k].isZero())
            continue;
        const bool negative = p[k].sign() < 0;
        result += result.empty() ? (negative ? "−" : "") : (negative ? " − " : " + ");
        const std::string size = (negative ? -p[k] : p[k]).text();
        result += k > 0 && size == "1" ? power(k) : size + (k > 0 ? " " : "") + power(k);
    }
    return result;
}

} // namespace numerics
