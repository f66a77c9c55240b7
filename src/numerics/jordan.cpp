#include "numerics/jordan.h"

#include "numerics/bigrational.h"
#include "numerics/elimination.h"
#include "numerics/exactsubspaces.h"
#include "numerics/matrixalgebra.h"
#include "numerics/matrixpolynomials.h"
#include "numerics/rationalroots.h"

#include <array>
#include <string>
#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

using Exact = core::Grid<Rational>;

std::string power(std::size_t k)
{
    static constexpr std::array<const char *, 10> digits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string result = k == 0 ? "" : "t";
    if (k > 1)
        for (const char digit : std::to_string(k))
            result += digits.at(static_cast<std::size_t>(digit - '0'));
    return result;
}

/// "t² − 5 t + 5".
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

/// A long factor is told by its degree alone.
tl::unexpected<core::Error> notRational(const Polynomial &factor)
{
    constexpr std::size_t longest = 100;
    std::string written = text(factor);
    core::Text reason =
        written.size() > longest
            ? core::filled(MARK_TEXT("Matrix", "the characteristic polynomial of A has a factor of degree %1 that has "
                                               "no rational root: some eigenvalues are not rational, so there is no "
                                               "exact Jordan form"),
                           {core::literal(factor.size() - 1)})
            : core::filled(MARK_TEXT("Matrix", "the characteristic polynomial of A has the factor %1, which has no "
                                               "rational root: some eigenvalues are not rational, so there is no "
                                               "exact Jordan form"),
                           {core::literal(std::move(written))});
    return core::fail(core::ErrorKind::Domain, "A", std::move(reason));
}

core::Result<std::vector<Rational>> eigenvalues(const Exact &a, const core::Run &run)
{
    auto p = characteristicPolynomial(a, run);
    if (!p)
        return core::fail(p.error());
    Polynomial simple = withoutMultipleRoots(*p);
    auto roots = rationalRoots(simple, run);
    if (!roots)
        return roots;
    for (const Rational &root : *roots)
        simple = divide(simple, {-root, Rational(1)});
    if (simple.size() > 1)
        return notRational(simple);
    return roots;
}

Exact beside(const std::vector<Exact> &parts)
{
    Exact result(parts.front().rows, 0);
    for (const Exact &part : parts)
        result.columns += part.columns;
    result.cells.resize(result.rows * result.columns);
    std::size_t offset = 0;
    for (const Exact &part : parts) {
        for (std::size_t i = 0; i < part.rows; ++i)
            for (std::size_t j = 0; j < part.columns; ++j)
                result(i, offset + j) = part(i, j);
        offset += part.columns;
    }
    return result;
}

using Chain = std::vector<Exact>; ///< of columns, the eigenvector last

/// Lengthens all chains by one and starts new ones: from those vectors of the kernel of the k-th power that neither
/// the kernel below nor the chains reach.
core::Result<void> descend(std::vector<Chain> &chains, const Exact &shifted, const Exact &below, const Exact &kernel,
                           const core::Run &run)
{
    std::vector<Exact> parts{below};
    for (Chain &chain : chains) {
        chain.push_back(product(shifted, chain.back()));
        parts.push_back(chain.back());
    }
    const std::size_t known = below.columns + chains.size();
    parts.push_back(kernel);
    const Exact all = beside(parts);
    const auto form = eliminate(all, {.columns = all.columns}, run);
    if (!form)
        return core::fail(form.error());
    for (const std::size_t pivot : form->pivots)
        if (pivot >= known)
            chains.push_back({wholeMultiple(columnsOf(all, std::vector<std::size_t>{pivot}))});
    return {};
}

/// The kernels of the powers 0, 1, … of a matrix until they grow no more.
core::Result<std::vector<Exact>> kernelsOf(const Exact &shifted, const core::Run &run)
{
    std::vector<Exact> kernels{Exact(shifted.rows, 0)};
    for (Exact power = shifted;; power = product(shifted, power)) {
        auto kernel = exactNullSpace(power, run);
        if (!kernel)
            return core::fail(kernel.error());
        if (kernel->columns == kernels.back().columns)
            return kernels;
        kernels.push_back(std::move(*kernel));
    }
}

/// Writes the chains of an eigenvalue into P and its blocks into J, from column `at` on.
void place(const std::vector<Chain> &chains, const Rational &value, JordanForm &form, std::size_t at)
{
    for (const Chain &chain : chains)
        for (std::size_t k = chain.size(); k-- > 0; ++at) {
            for (std::size_t i = 0; i < form.p.rows; ++i)
                form.p(i, at) = chain[k](i, 0);
            form.j(at, at) = value;
            if (k > 0)
                form.j(at, at + 1) = Rational(1);
        }
}

core::Result<std::size_t> addEigenvalue(const Exact &a, const Rational &value, JordanForm &form, std::size_t at,
                                        const core::Run &run)
{
    Exact shifted = a;
    for (std::size_t i = 0; i < a.rows; ++i)
        shifted(i, i) -= value;
    const auto kernels = kernelsOf(shifted, run);
    if (!kernels)
        return core::fail(kernels.error());
    std::vector<Chain> chains;
    for (std::size_t k = kernels->size(); k-- > 1;)
        if (auto done = descend(chains, shifted, (*kernels)[k - 1], (*kernels)[k], run); !done)
            return core::fail(done.error());
    JordanValue result{.value = value};
    for (const Exact &kernel : *kernels)
        result.ranks.push_back(a.rows - kernel.columns);
    for (const Chain &chain : chains)
        result.blocks.push_back(chain.size());
    place(chains, value, form, at);
    form.values.push_back(std::move(result));
    return at + kernels->back().columns;
}

} // namespace

core::Result<JordanForm> jordanForm(const Exact &a, const core::Run &run)
{
    if (a.rows > mostJordanRows)
        return core::fail(
            core::ErrorKind::TooLarge, "A",
            core::filled(MARK_TEXT("Matrix", "the Jordan form is found for at most %1 rows; there are %2"),
                         {core::literal(mostJordanRows), core::literal(a.rows)}));
    const auto values = eigenvalues(a, run);
    if (!values)
        return core::fail(values.error());
    JordanForm form{.p = Exact(a.rows, a.rows), .j = Exact(a.rows, a.rows)};
    std::size_t at = 0;
    for (const Rational &value : *values) {
        const auto next = addEigenvalue(a, value, form, at, run);
        if (!next)
            return core::fail(next.error());
        at = *next;
    }
    return form;
}

Exact wholeMultiple(Exact numbers)
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

} // namespace numerics
