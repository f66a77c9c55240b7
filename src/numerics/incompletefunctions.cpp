#include "numerics/incompletefunctions.h"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/fraction.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace numerics {

namespace {

constexpr Wide accuracy = std::numeric_limits<Wide>::epsilon();
// The terms needed grow like the square root of the parameters; this suffices beyond 10¹⁰ and ends what does not
// settle.
constexpr std::uintmax_t mostTerms = 2'000'000;

template <class Generator>
Wide continuedFraction(Generator generator)
{
    std::uintmax_t terms = mostTerms;
    return boost::math::tools::continued_fraction_b(generator, accuracy, terms);
}

struct UpperGammaTerms
{
    using result_type = std::pair<Wide, Wide>;
    Wide a;
    Wide b;
    Wide n = 0.0L;

    result_type operator()()
    {
        const result_type term{n * (a - n), b};
        n += 1.0L;
        b += 2.0L;
        return term;
    }
};

struct LowerGammaTerms
{
    using result_type = std::pair<Wide, Wide>;
    Wide a;
    Wide x;
    Wide m = 0.0L;
    Wide n = 0.0L;
    bool odd = false;

    result_type operator()()
    {
        const result_type term{odd ? -(a + m) * x : m * x, a + n};
        if (odd)
            m += 1.0L;
        odd = !odd;
        n += 1.0L;
        return term;
    }
};

struct BetaTerms
{
    using result_type = std::pair<Wide, Wide>;
    Wide a;
    Wide b;
    Wide x;
    Wide m = 0.0L;
    bool odd = false;

    result_type operator()()
    {
        const Wide even = m * (b - m) / ((a + 2.0L * m - 1.0L) * (a + 2.0L * m));
        const Wide uneven = -(a + m) * (a + b + m) / ((a + 2.0L * m) * (a + 2.0L * m + 1.0L));
        const Wide numerator = (odd ? uneven : even) * x;
        if (odd)
            m += 1.0L;
        odd = !odd;
        return {numerator, 1.0L};
    }
};

// Parameters from here on are large: the distribution is nearly normal.
constexpr Wide large = 5000.0L;
// So many standard deviations from the mean the continued fractions have become fast.
constexpr Wide farOut = 4.5L;

/// xᵃ e⁻ˣ / Γ(a)
Wide gammaPower(Wide a, Wide x)
{
    return std::sqrt(a / twoPi) * std::exp(gammaExponent(a, x, stirlingRest(a)));
}

/// The integral of the gamma density between two points of its middle.
Wide gammaBetween(Wide a, Wide from, Wide to)
{
    const Wide rest = stirlingRest(a);
    const Wide factor = std::sqrt(a / twoPi);
    const auto density = [&](Wide u) { return factor / u * std::exp(gammaExponent(a, u, rest)); };
    return boost::math::quadrature::gauss<Wide, 30>::integrate(density, from, to);
}

/// P(a, x) for large a and x below it.
Wide lowerGammaOfLarge(Wide a, Wide x)
{
    const Wide start = a - farOut * std::sqrt(a);
    if (x <= start)
        return gammaPower(a, x) * lowerGammaRatio(a, x);
    return gammaPower(a, start) * lowerGammaRatio(a, start) + gammaBetween(a, start, x);
}

/// Q(a, x) for large a and x of at least that.
Wide upperGammaOfLarge(Wide a, Wide x)
{
    const Wide end = a + farOut * std::sqrt(a);
    if (x >= end)
        return gammaPower(a, x) * upperGammaRatio(a, x);
    return gammaPower(a, end) * upperGammaRatio(a, end) + gammaBetween(a, x, end);
}

/// I(x; a, b) for large parameters and x below the mean.
Wide lowerBetaOfLarge(Wide a, Wide b, Wide x, Wide y)
{
    const Wide total = a + b;
    const Wide rest = stirlingRest(a) + stirlingRest(b) - stirlingRest(total);
    const Wide factor = std::sqrt(a / total * b / twoPi);
    const auto power = [&](Wide u, Wide v) { return factor * std::exp(betaExponent(a, b, u, v, rest)); };
    const Wide reach = farOut * std::sqrt(a / total * (b / total) / total);
    const auto tail = [&](Wide u, Wide v) { return power(u, v) * lowerBetaRatio(a, b, u); };
    if (a / total - x >= reach)
        return tail(x, y);
    const Wide start = a / total - reach;
    const auto density = [&](Wide u) { return power(u, 1.0L - u) / (u * (1.0L - u)); };
    return tail(start, 1.0L - start) + boost::math::quadrature::gauss<Wide, 30>::integrate(density, start, x);
}

} // namespace

Wide lowerGamma(Wide a, Wide x)
{
    if (a > large && x > 0.0L && std::isfinite(x))
        return x < a ? lowerGammaOfLarge(a, x) : 1.0L - upperGammaOfLarge(a, x);
    return boost::math::gamma_p(a, x, WidePolicy());
}

Wide upperGamma(Wide a, Wide x)
{
    if (a > large && x > 0.0L && std::isfinite(x))
        return x < a ? 1.0L - lowerGammaOfLarge(a, x) : upperGammaOfLarge(a, x);
    return boost::math::gamma_q(a, x, WidePolicy());
}

Wide lowerBeta(Wide a, Wide b, Wide x, Wide y)
{
    // Boost takes this one by an arc sine and forgets y.
    if (a == 0.5L && b == 0.5L)
        return std::atan2(std::sqrt(x), std::sqrt(y)) * 4.0L / twoPi;
    if (std::min(a, b) > large && x > 0.0L && y > 0.0L)
        return b * x < a * y ? lowerBetaOfLarge(a, b, x, y) : 1.0L - lowerBetaOfLarge(b, a, y, x);
    return x < y ? boost::math::ibeta(a, b, x, WidePolicy()) : boost::math::ibetac(b, a, y, WidePolicy());
}

Wide upperGammaRatio(Wide a, Wide x)
{
    return 1.0L / continuedFraction(UpperGammaTerms{.a = a, .b = x + 1.0L - a});
}

Wide lowerGammaRatio(Wide a, Wide x)
{
    return 1.0L / continuedFraction(LowerGammaTerms{.a = a, .x = x});
}

Wide lowerBetaRatio(Wide a, Wide b, Wide x)
{
    return 1.0L / (a * continuedFraction(BetaTerms{.a = a, .b = b, .x = x}));
}

} // namespace numerics
