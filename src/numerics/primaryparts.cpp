#include "numerics/primaryparts.h"

#include "numerics/bigrational.h"
#include "numerics/elimination.h"
#include "numerics/exactsubspaces.h"
#include "numerics/jordan.h"
#include "numerics/matrixalgebra.h"
#include "numerics/polynomialfactors.h"

#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

using Exact = core::Grid<Rational>;

/// An irreducible factor of the characteristic polynomial and how often it divides that.
struct Factor
{
    Polynomial polynomial = {};
    std::size_t multiplicity = 0;
};

std::size_t multiplicityOf(const Polynomial &factor, Polynomial p)
{
    for (std::size_t result = 0;; ++result) {
        Polynomial rest = p;
        p = divide(rest, factor);
        if (!rest.empty() || p.empty())
            return result;
    }
}

/// f(s t) / sᵈ of a monic polynomial of degree d: its roots are those of f divided by s.
Polynomial contracted(Polynomial f, const Rational &s)
{
    Rational power = 1;
    for (std::size_t k = f.size(); k-- > 0; power *= s)
        f[k] /= power;
    return f;
}

/// The factors are found of a multiple of A with whole entries.
core::Result<std::vector<Factor>> factorsOf(const Exact &a, const core::Run &run)
{
    BigInteger multiple = 1;
    for (const Rational &entry : a.cells)
        multiple = mp::lcm(multiple, BigInteger(mp::denominator(entry.big().value)));
    const Rational scale(BigRational{mp::mpq_rational(multiple)});
    Exact whole = a;
    for (Rational &entry : whole.cells)
        entry *= scale;
    const auto p = characteristicPolynomial(whole, run);
    if (!p)
        return core::fail(p.error());
    const auto factors = irreducibleFactors(withoutMultipleRoots(*p), run);
    if (!factors)
        return core::fail(factors.error());
    std::vector<Factor> result;
    for (const Polynomial &factor : *factors)
        result.push_back({.polynomial = contracted(factor, scale), .multiplicity = multiplicityOf(factor, *p)});
    return result;
}

/// f(A).
core::Result<Exact> valueAt(const Polynomial &f, const Exact &a, const core::Run &run)
{
    Exact result(a.rows, a.rows);
    for (std::size_t k = f.size(); k-- > 0;) {
        if (run.cancelled())
            return core::cancelled();
        result = k + 1 == f.size() ? result : product(a, result);
        for (std::size_t i = 0; i < a.rows; ++i)
            result(i, i) += f[k];
    }
    return result;
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

Exact columnOf(const Exact &a, std::size_t j)
{
    return columnsOf(a, std::vector<std::size_t>{j});
}

/// Adds v, A v, …, Aᵈ⁻¹ v.
void addOrbit(std::vector<Exact> &parts, const Exact &a, Exact v, std::size_t degree)
{
    for (std::size_t k = 1; k < degree; ++k) {
        Exact next = product(a, v);
        parts.push_back(std::exchange(v, std::move(next)));
    }
    parts.push_back(std::move(v));
}

/// Finds the generators of one part from the largest to the smallest.
class Decomposition
{
public:
    Decomposition(const Exact &a, const Factor &factor, const core::Run &run) : m_a(a), m_factor(factor), m_run(run) {}

    core::Result<PrimaryPart> find();

private:
    std::size_t degree() const { return m_factor.polynomial.size() - 1; }
    core::Result<void> findKernels();
    core::Result<void> descend(std::size_t k);

    const Exact &m_a;
    const Factor &m_factor;
    const core::Run &m_run;
    Exact m_value;                ///< f(A)
    std::vector<Exact> m_kernels; ///< of its powers from 0 on
    std::vector<Exact> m_images; ///< what so many of these have made of the generators that they lie in the next kernel
    PrimaryPart m_part;
};

core::Result<void> Decomposition::findKernels()
{
    auto value = valueAt(m_factor.polynomial, m_a, m_run);
    if (!value)
        return core::fail(value.error());
    m_value = std::move(*value);
    m_kernels.emplace_back(m_a.rows, 0);
    for (Exact power = m_value; m_kernels.back().columns < degree() * m_factor.multiplicity;
         power = product(m_value, power)) {
        auto kernel = exactNullSpace(power, m_run);
        if (!kernel)
            return core::fail(kernel.error());
        m_kernels.push_back(std::move(*kernel));
    }
    for (const Exact &kernel : m_kernels)
        m_part.kernels.push_back(kernel.columns);
    return {};
}

/// Takes the generators down into the kernel of the k-th power, and starts new ones: from those of its vectors that
/// neither the kernel below nor the orbits of the others reach. An orbit lies in their span wholly or, but for 0, not
/// at all, as f is irreducible.
core::Result<void> Decomposition::descend(std::size_t k)
{
    std::vector<Exact> parts{m_kernels[k - 1]};
    for (Exact &image : m_images) {
        image = product(m_value, image);
        addOrbit(parts, m_a, image, degree());
    }
    const std::size_t known = m_kernels[k - 1].columns + m_images.size() * degree();
    if (known == m_kernels[k].columns)
        return {};
    for (std::size_t j = 0; j < m_kernels[k].columns; ++j)
        addOrbit(parts, m_a, columnOf(m_kernels[k], j), degree());
    const Exact all = beside(parts);
    const auto form = eliminate(all, {.columns = all.columns}, m_run);
    if (!form)
        return core::fail(form.error());
    for (const std::size_t pivot : form->pivots)
        if (pivot >= known && (pivot - known) % degree() == 0) {
            m_images.push_back(wholeMultiple(columnOf(all, pivot)));
            m_part.generators.push_back({.vector = m_images.back(), .size = k});
        }
    return {};
}

core::Result<PrimaryPart> Decomposition::find()
{
    m_part.factor = m_factor.polynomial;
    if (auto done = findKernels(); !done)
        return core::fail(done.error());
    if (m_factor.multiplicity == 1) // any vector generates the kernel
        m_part.generators.push_back({.vector = wholeMultiple(columnOf(m_kernels[1], 0)), .size = 1});
    else
        for (std::size_t k = m_kernels.size(); k-- > 1;)
            if (auto done = descend(k); !done)
                return core::fail(done.error());
    return std::move(m_part);
}

} // namespace

core::Result<std::vector<PrimaryPart>> primaryParts(const core::Grid<Rational> &a, const core::Run &run)
{
    const auto factors = factorsOf(a, run);
    if (!factors)
        return core::fail(factors.error());
    std::vector<PrimaryPart> result;
    for (const Factor &factor : *factors) {
        auto part = Decomposition(a, factor, run).find();
        if (!part)
            return core::fail(part.error());
        result.push_back(std::move(*part));
    }
    return result;
}

} // namespace numerics
