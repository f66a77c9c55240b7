#include "numerics/polynomialroots.h"

#include <boost/math/constants/constants.hpp>

#include <algorithm>
#include <utility>

namespace numerics {

namespace mp = boost::multiprecision;

namespace {

using Roots = std::vector<DeepComplex>;

Deep sizeOf(const DeepComplex &z)
{
    return mp::sqrt(z.real() * z.real() + z.imag() * z.imag());
}

/// p(z) / p′(z).
DeepComplex newtonStep(const std::vector<Deep> &p, const DeepComplex &z)
{
    DeepComplex value = 0;
    DeepComplex slope = 0;
    for (std::size_t k = p.size(); k-- > 0;) {
        slope = slope * z + value;
        value = value * z + DeepComplex(p[k]);
    }
    return value / slope;
}

/// Points around the mean of the roots, as far from it as the largest coefficient lets one lie.
Roots startingPoints(const std::vector<Deep> &p)
{
    const std::size_t n = p.size() - 1;
    const Deep centre = -p[n - 1] / n;
    Deep radius = 0;
    for (std::size_t k = 0; k < n; ++k)
        if (p[k] != 0)
            radius = std::max<Deep>(radius, mp::pow(mp::abs(p[k]), Deep(1) / (n - k)));
    Roots result;
    const Deep turn = 2 * boost::math::constants::pi<Deep>() / n;
    const Deep offset = Deep(2) / 5; // so that no symmetry of the roots is one of the points
    for (std::size_t i = 0; i < n; ++i)
        result.emplace_back(centre + radius * mp::cos(turn * i + offset), radius * mp::sin(turn * i + offset));
    return result;
}

/// One round of corrections; gives the largest, relative to its root.
Deep improve(Roots &roots, const std::vector<Deep> &p)
{
    Deep largest = 0;
    for (std::size_t i = 0; i < roots.size(); ++i) {
        const DeepComplex step = newtonStep(p, roots[i]);
        DeepComplex pull = 0;
        for (std::size_t j = 0; j < roots.size(); ++j)
            if (j != i)
                pull += DeepComplex(1) / (roots[i] - roots[j]);
        const DeepComplex change = step / (DeepComplex(1) - step * pull);
        roots[i] -= change;
        largest = std::max<Deep>(largest, sizeOf(change) / std::max<Deep>(sizeOf(roots[i]), Deep("1e-1000")));
    }
    return largest;
}

int signChanges(const std::vector<int> &signs)
{
    int changes = 0;
    int last = 0;
    for (const int sign : signs) {
        if (sign != 0 && last != 0 && sign != last)
            ++changes;
        last = sign != 0 ? sign : last;
    }
    return changes;
}

/// Real ones by their number, and of each pair the mirror image of the other.
Roots sorted(Roots roots, std::size_t realCount)
{
    std::sort(roots.begin(), roots.end(), [](const DeepComplex &a, const DeepComplex &b) {
        return mp::abs(Deep(a.imag())) < mp::abs(Deep(b.imag()));
    });
    Roots result;
    for (std::size_t i = 0; i < realCount; ++i)
        result.emplace_back(Deep(roots[i].real()), Deep(0));
    std::sort(result.begin(), result.end(),
              [](const DeepComplex &a, const DeepComplex &b) { return Deep(a.real()) < Deep(b.real()); });
    for (std::size_t i = realCount; i < roots.size(); ++i)
        if (roots[i].imag() > 0) {
            result.push_back(roots[i]);
            result.emplace_back(Deep(roots[i].real()), Deep(-roots[i].imag()));
        }
    return result;
}

} // namespace

std::size_t realRootCount(const Polynomial &p)
{
    std::vector<int> below; // the signs of Sturm's sequence at −∞ and +∞
    std::vector<int> above;
    Polynomial a = p;
    Polynomial b = derivative(p);
    while (!a.empty()) {
        above.push_back(a.back().sign());
        below.push_back(a.size() % 2 == 1 ? above.back() : -above.back());
        if (b.empty())
            break;
        divide(a, b);
        for (Rational &coefficient : a)
            coefficient = -coefficient;
        std::swap(a, b);
        if (b.empty())
            continue;
        const Rational size = b.back().sign() < 0 ? -b.back() : b.back(); // keeps the numbers short
        for (Rational &coefficient : b)
            coefficient /= size;
    }
    return static_cast<std::size_t>(signChanges(below) - signChanges(above));
}

core::Result<std::vector<DeepComplex>> deepRoots(const Polynomial &p, const core::Run &run)
{
    std::vector<Deep> coefficients;
    for (const Rational &coefficient : p)
        coefficients.push_back(deep(coefficient));
    Roots roots = startingPoints(coefficients);
    const Deep accuracy("1e-100");
    constexpr int mostRounds = 1000;
    int rounds = 0;
    while (roots.size() > 1 && improve(roots, coefficients) > accuracy) {
        if (run.cancelled())
            return core::cancelled();
        if (++rounds > mostRounds)
            return core::fail(core::ErrorKind::NotConverged, "A",
                              MARK_TEXT("Matrix", "the eigenvalues of A lie too close together to be told apart"));
    }
    if (roots.size() == 1)
        roots.front() = DeepComplex(-coefficients.front());
    Roots result = sorted(std::move(roots), realRootCount(p));
    if (result.size() + 1 != p.size())
        return core::fail(core::ErrorKind::NotConverged, "A",
                          MARK_TEXT("Matrix", "the eigenvalues of A lie too close together to be told apart"));
    return result;
}

} // namespace numerics
