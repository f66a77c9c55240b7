#include "numerics/information.h"

#include "numerics/probabilityvector.h"
#include "numerics/quadruple.h"
#include "numerics/widesum.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using Numbers = std::span<const double>;

// Beyond it what two halves leave of each other needs more digits than a wide number has to spare.
constexpr Wide mostCancelled = 64.0L;

core::Result<void> checkBase(double base)
{
    if (base > 0.0 && base != 1.0 && std::isfinite(base))
        return {};
    return fail(ErrorKind::Domain, "base",
                filled(MARK_TEXT("Probability", "the base of a logarithm must be positive and not 1; it is %1"),
                       {literal(base)}));
}

core::Result<void> checkPair(Numbers p, Numbers q, double base)
{
    if (p.empty())
        return checkProbabilities(p, "p");
    if (auto checked = checkSameOutcomes(p.size(), q.size()); !checked)
        return checked;
    for (const auto &[numbers, name] : {std::pair(p, "p"), std::pair(q, "q")})
        if (auto checked = checkProbabilities(numbers, name); !checked)
            return checked;
    return checkBase(base);
}

double inBase(Wide nats, double base)
{
    return nats == 0.0L ? 0.0 : static_cast<double>(nats / std::log(static_cast<Wide>(base)));
}

/// p ln(p/q) − p + q ≥ 0, which does not cancel when summed: for p, q ≥ 0.
Wide excess(Wide p, Wide q)
{
    return p > 0.0L ? p * deviance(q / p, (q - p) / p) : q;
}

Wide entropyNats(Numbers p)
{
    WideSum sum;
    for (const double probability : p)
        if (probability > 0.0)
            sum.add(-probability * std::log(static_cast<Wide>(probability)));
    return sum.value();
}

/// ln(1 + away) where 1 + away is the ratio, to about 33 digits.
Quadruple logOf(const Quadruple &ratio, const Quadruple &away)
{
    if (abs(away) > 0.5)
        return log(ratio);
    const Quadruple r = away / (2 + away);
    const Quadruple square = r * r;
    Quadruple sum = 0;
    for (int n = 71; n >= 1; n -= 2)
        sum = sum * square + Quadruple(1) / n;
    return 2 * r * sum;
}

Wide divergenceInQuadruple(Numbers p, Numbers q)
{
    Quadruple sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (p[i] > 0.0) {
            const Quadruple other = q[i];
            sum += p[i] * logOf(p[i] / other, (p[i] - other) / other);
        }
    return static_cast<Wide>(sum);
}

/// excess: Σ of the terms' excesses; defect: Σ (p − q), which they left out. exactly: the slow way to their sum.
template <class Exactly>
Wide together(Wide excess, Wide defect, Exactly exactly)
{
    const Wide sum = excess + defect;
    return excess > mostCancelled * std::abs(sum) ? exactly() : sum;
}

Wide divergenceNats(Numbers p, Numbers q)
{
    WideSum excesses;
    WideSum defects;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (q[i] == 0.0 && p[i] > 0.0)
            return wideInfinity;
        excesses.add(excess(p[i], q[i]));
        defects.add(p[i]);
        defects.add(-static_cast<Wide>(q[i]));
    }
    return together(excesses.value(), defects.value(), [p, q] { return divergenceInQuadruple(p, q); });
}

/// A sum with what its additions lost, so that its distance from 1 keeps its digits too.
struct Total
{
    Quadruple sum = 0;
    Quadruple lost = 0;

    void add(double term)
    {
        const Quadruple next = sum + term;
        const Quadruple added = next - sum;
        lost += (sum - (next - added)) + (term - added);
        sum = next;
    }
    Wide fromOne() const { return static_cast<Wide>(Quadruple((sum - 1) + lost)); }
};

/// A table of probabilities and the sums of its rows and columns.
struct Joint
{
    const core::Grid<double> &cells;
    std::vector<Total> rows;
    std::vector<Total> columns;
    Total total = {};

    explicit Joint(const core::Grid<double> &table) : cells(table), rows(table.rows), columns(table.columns)
    {
        for (std::size_t i = 0; i < table.rows; ++i)
            for (std::size_t j = 0; j < table.columns; ++j) {
                rows[i].add(table(i, j));
                columns[j].add(table(i, j));
                total.add(table(i, j));
            }
    }
    /// What the cell would be if row and column told nothing of each other.
    Quadruple product(std::size_t i, std::size_t j) const { return rows[i].sum * columns[j].sum; }
};

Wide marginalEntropy(const std::vector<Total> &marginal)
{
    WideSum sum;
    for (const Total &probability : marginal) {
        const auto near = static_cast<Wide>(probability.sum);
        const Wide away = probability.fromOne();
        if (near > 0.0L)
            sum.add(-near * (std::abs(away) < 0.5L ? std::log1p(away) : std::log(near)));
    }
    return sum.value();
}

Wide informationInQuadruple(const Joint &joint)
{
    Quadruple sum = 0;
    for (std::size_t i = 0; i < joint.cells.rows; ++i)
        for (std::size_t j = 0; j < joint.cells.columns; ++j)
            if (joint.cells(i, j) > 0.0) {
                const Quadruple p = joint.cells(i, j);
                const Quadruple product = joint.product(i, j);
                sum += p * logOf(p / product, (p - product) / product);
            }
    return static_cast<Wide>(sum);
}

Wide informationNats(const Joint &joint)
{
    WideSum excesses;
    for (std::size_t i = 0; i < joint.cells.rows; ++i)
        for (std::size_t j = 0; j < joint.cells.columns; ++j) {
            const double p = joint.cells(i, j);
            const Quadruple product = joint.product(i, j);
            if (p == 0.0) {
                excesses.add(static_cast<Wide>(product));
                continue;
            }
            const Quadruple away = (product - p) / p;
            excesses.add(p * deviance(static_cast<Wide>(Quadruple(product / p)), static_cast<Wide>(away)));
        }
    const Wide defect = -static_cast<Wide>(joint.total.sum) * joint.total.fromOne();
    return together(excesses.value(), defect, [&joint] { return informationInQuadruple(joint); });
}

/// −Σ p ln(p/Σp) of one column, or row: what is left to know of a cell's place in it. Each logarithm is told by the sum
/// of the other cells, which does not round to 0 beside a large one.
Wide entropyWithin(const std::vector<double> &cells)
{
    std::vector<Wide> after(cells.size() + 1);
    for (std::size_t i = cells.size(); i > 0; --i)
        after[i - 1] = after[i] + cells[i - 1];
    const Wide whole = after.front();
    WideSum sum;
    Wide before = 0.0L;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Wide others = before + after[i + 1];
        before += cells[i];
        if (cells[i] > 0.0)
            sum.add(-cells[i] * (others < 0.5L * whole ? std::log1p(-others / whole) : std::log(cells[i] / whole)));
    }
    return sum.value();
}

Wide conditionalEntropy(const core::Grid<double> &joint, bool withinColumns)
{
    WideSum sum;
    const std::size_t lines = withinColumns ? joint.columns : joint.rows;
    std::vector<double> cells(withinColumns ? joint.rows : joint.columns);
    for (std::size_t line = 0; line < lines; ++line) {
        for (std::size_t k = 0; k < cells.size(); ++k)
            cells[k] = withinColumns ? joint(k, line) : joint(line, k);
        sum.add(entropyWithin(cells));
    }
    return sum.value();
}

} // namespace

core::Result<void> checkSameOutcomes(std::size_t p, std::size_t q)
{
    if (p == q)
        return {};
    return fail(
        ErrorKind::Shape, "q",
        filled(MARK_TEXT("Probability", "p and q must be about the same outcomes; p has %1 probabilities and q %2"),
               {literal(p), literal(q)}));
}

core::Result<double> entropy(Numbers p, double base)
{
    if (auto checked = checkProbabilities(p, "p"); !checked)
        return fail(checked.error());
    if (auto checked = checkBase(base); !checked)
        return fail(checked.error());
    return inBase(entropyNats(p), base);
}

core::Result<double> crossEntropy(Numbers p, Numbers q, double base)
{
    if (auto checked = checkPair(p, q, base); !checked)
        return fail(checked.error());
    WideSum sum;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (p[i] > 0.0)
            sum.add(-p[i] * std::log(static_cast<Wide>(q[i])));
    return inBase(sum.value(), base);
}

core::Result<double> klDivergence(Numbers p, Numbers q, double base)
{
    if (auto checked = checkPair(p, q, base); !checked)
        return fail(checked.error());
    return inBase(divergenceNats(p, q), base);
}

// The first-order terms of the two halves cancel exactly, whatever the sums of p and q.
core::Result<double> jsDivergence(Numbers p, Numbers q, double base)
{
    if (auto checked = checkPair(p, q, base); !checked)
        return fail(checked.error());
    WideSum sum;
    const auto half = [](Wide one, Wide other) {
        return one > 0.0L ? one * deviance(0.5L * (one + other) / one, 0.5L * (other - one) / one) : 0.5L * other;
    };
    for (std::size_t i = 0; i < p.size(); ++i) {
        sum.add(half(p[i], q[i]));
        sum.add(half(q[i], p[i]));
    }
    return inBase(0.5L * sum.value(), base);
}

core::Result<MutualInformation> mutualInformation(const core::Grid<double> &joint, double base)
{
    if (auto checked = checkProbabilities(joint.cells, "joint"); !checked)
        return fail(checked.error());
    if (auto checked = checkBase(base); !checked)
        return fail(checked.error());
    const Joint sums(joint);
    return MutualInformation{.value = inBase(informationNats(sums), base),
                             .entropyX = inBase(marginalEntropy(sums.rows), base),
                             .entropyY = inBase(marginalEntropy(sums.columns), base),
                             .jointEntropy = inBase(entropyNats(joint.cells), base),
                             .conditionalXGivenY = inBase(conditionalEntropy(joint, true), base),
                             .conditionalYGivenX = inBase(conditionalEntropy(joint, false), base)};
}

double divergenceTerm(double p, double q, double base)
{
    if (p == 0.0)
        return 0.0;
    return inBase(q == 0.0 ? wideInfinity : p * logRatio(p, q), base);
}

double crossEntropyTerm(double p, double q, double base)
{
    return p == 0.0 ? 0.0 : inBase(-p * std::log(static_cast<Wide>(q)), base);
}

} // namespace numerics
