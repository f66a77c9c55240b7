#include "numerics/distributionparameters.h"
#include "numerics/distributions.h"
#include "numerics/distributiontable.h"
#include "numerics/halflinerule.h"
#include "numerics/normaltail.h"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace numerics {

namespace {

constexpr Wide rootTwoPi = 2.506628274631000502415765284811045253L;

/// Where the standard normal's tail is better told by its ratio to the density.
constexpr Wide farTail = 6.0L;

/// The standard one of shape α ≥ 0. Its lower tail is the thin one: the density there falls like that of a normal
/// with 1 + α² times the precision. Φ(z) − 2T(z, α), with Owen's T, loses all digits of it.
struct StandardSkewNormal
{
    explicit StandardSkewNormal(Wide shape) : alpha(shape), square(1.0L + shape * shape) {}

    Scaled density(Wide z) const
    {
        const Wide t = alpha * z;
        if (t > -farTail)
            return {.exponent = -0.5L * z * z, .factor = 2.0L * normalTail(-t) / rootTwoPi};
        return {.exponent = -0.5L * square * z * z, .factor = normalTailRatio(-t) / pi};
    }

    /// π exp(½ (1 + α²) h²) P(Z ≤ −h) for h ≥ 0. As T(h, ∞) is half the normal tail, P(Z ≤ −h) is 2T(h, ∞) −
    /// 2T(h, α): the integral of exp(−½ h² (1 + x²))/(1 + x²) over x > α, divided by π.
    Wide thinPart(Wide h) const
    {
        const Wide scale = 1.0L / (1.0L / std::sqrt(square) + h * h * alpha + h);
        return scale * overHalfLine([&](Wide v) {
                   const Wide u = scale * v;
                   const Wide x = alpha + u;
                   return std::exp(-h * h * u * (alpha + 0.5L * u)) / (1.0L + x * x);
               });
    }

    Wide thin(Wide h) const
    {
        if (square * h * h >= 0.25L)
            return std::exp(-0.5L * square * h * h) * thinPart(h) / pi;
        // Close to 0 the integral has two scales; but P(Z ≤ 0) is an angle, and what lies between is the smaller part.
        const auto near = [this](Wide t) { return wide(density(-t)); };
        return std::atan2(1.0L, alpha) / pi - boost::math::quadrature::gauss<Wide, 30>::integrate(near, 0.0L, h);
    }

    // 1 = erf(z/√2) + 2 P(N > z), and what the thin tail takes from one it adds to the other: nothing cancels.
    Wide lower(Wide z) const { return z <= 0.0L ? thin(-z) : boost::math::erf(z / rootTwo, WidePolicy()) + thin(z); }

    Wide upper(Wide z) const { return z <= 0.0L ? 1.0L - thin(-z) : 2.0L * normalTail(z) - thin(z); }

    Wide lowerRatio(Wide z) const
    {
        const Wide t = -alpha * z;
        return t > farTail ? thinPart(-z) / normalTailRatio(t) : lower(z) / wide(density(z));
    }

    Wide upperRatio(Wide z) const
    {
        if (z < farTail)
            return upper(z) / wide(density(z));
        const Wide t = alpha * z;
        return (normalTailRatio(z) - std::exp(-0.5L * t * t) * thinPart(z) / rootTwoPi) / normalTail(-t);
    }

    Wide lowerGuess(Wide p) const
    {
        const Wide belowZero = std::atan2(1.0L, alpha) / pi;
        if (p >= belowZero)
            return rootTwo * boost::math::erf_inv(p - belowZero, WidePolicy());
        // Newton's steps for the logarithm, which is concave: from the second on they come from one side.
        Wide h = std::sqrt(2.0L * std::log(belowZero / p) / square);
        for (int i = 0; i < 5; ++i)
            h += (std::log(thinPart(h) / pi / p) - 0.5L * square * h * h) * lowerRatio(-h);
        return -h;
    }

    static Wide upperGuess(Wide p) { return normalTailInverse(0.5L * p); }

    /// Where z = α φ(αz)/Φ(αz). The difference grows with z, and is negative at 0.
    Wide mode() const
    {
        Wide below = 0.0L;
        Wide above = 1.0L;
        Wide z = 0.0L;
        for (int i = 0; i < 80; ++i) {
            const Wide t = alpha * z;
            const Wide slope = std::exp(-0.5L * t * t) / rootTwoPi / normalTail(-t);
            const Wide excess = z - alpha * slope;
            (excess < 0.0L ? below : above) = z;
            const Wide step = excess / (1.0L + alpha * alpha * slope * (t + slope));
            if (std::abs(step) <= 1e-17L * z)
                break;
            const Wide next = z - step;
            z = next > below && next < above ? next : 0.5L * (below + above);
        }
        return z;
    }

    /// −E[ln Φ(αZ)]: the integral of −2 φ(z) Φ(αz) ln Φ(αz) over where that counts.
    Wide meanLogarithm() const
    {
        constexpr int panels = 16;
        const Wide from = -std::min(13.0L, 14.0L / alpha);
        const Wide width = (std::min(13.0L, 10.0L / alpha) - from) / panels;
        const auto integrand = [&](Wide z) {
            const Wide t = alpha * z;
            const Wide below = normalTail(-t);
            const Wide logarithm = t > 0.0L ? std::log1p(-normalTail(t)) : std::log(below);
            return -2.0L * std::exp(-0.5L * z * z) / rootTwoPi * below * logarithm;
        };
        Wide sum = 0.0L;
        for (int i = 0; i < panels; ++i)
            sum += boost::math::quadrature::gauss<Wide, 30>::integrate(integrand, from + width * static_cast<Wide>(i),
                                                                       from + width * static_cast<Wide>(i + 1));
        return sum;
    }

    Wide alpha;
    Wide square;
};

struct SkewNormal
{
    static constexpr bool discrete = false;

    explicit SkewNormal(std::span<const double> v)
        : location(v[0]),
          scale(v[1]),
          mirrored(v[2] < 0.0),
          standard(std::abs(static_cast<Wide>(v[2])))
    {
    }

    /// Where x lies in the standard one.
    Wide at(Wide x) const { return (mirrored ? location - x : x - location) / scale; }

    Scaled density(Wide x) const
    {
        const Scaled density = standard.density(at(x));
        return {.exponent = density.exponent, .factor = density.factor / scale};
    }

    Wide lower(Wide x) const { return mirrored ? standard.upper(at(x)) : standard.lower(at(x)); }
    Wide upper(Wide x) const { return mirrored ? standard.lower(at(x)) : standard.upper(at(x)); }

    Wide lowerRatio(Wide x) const
    {
        return scale * (mirrored ? standard.upperRatio(at(x)) : standard.lowerRatio(at(x)));
    }

    Wide upperRatio(Wide x) const
    {
        return scale * (mirrored ? standard.lowerRatio(at(x)) : standard.upperRatio(at(x)));
    }

    Wide guess(Wide p, bool lowerTail) const
    {
        const Wide z = lowerTail != mirrored ? standard.lowerGuess(p) : standard.upperGuess(p);
        return location + (mirrored ? -scale : scale) * z;
    }

    /// One of two correlated normal numbers, given the sign of the other.
    /// Source: Azzalini, A class of distributions which includes the normal ones (1985).
    double draw(Draws &draws) const
    {
        const Wide chosen = std::abs(draws.normal());
        const Wide free = draws.normal();
        const Wide z = (standard.alpha * chosen + free) / std::sqrt(standard.square);
        return static_cast<double>(location + (mirrored ? -scale : scale) * z);
    }

    DistributionSummary summary() const
    {
        const Wide sign = mirrored ? -1.0L : 1.0L;
        const Wide mean = standard.alpha / std::sqrt(standard.square) * std::sqrt(2.0L / pi);
        const Wide variance = 1.0L - mean * mean;
        const Wide odd = mean / std::sqrt(variance);
        const Wide entropy = halfLogTwoPi + 0.5L - std::log(2.0L) + standard.meanLogarithm() + std::log(scale);
        return {.mean = static_cast<double>(location + sign * scale * mean),
                .variance = static_cast<double>(scale * scale * variance),
                .standardDeviation = static_cast<double>(scale * std::sqrt(variance)),
                .skewness = static_cast<double>(sign * 0.5L * (4.0L - pi) * odd * odd * odd),
                .excessKurtosis = static_cast<double>(2.0L * (pi - 3.0L) * odd * odd * odd * odd),
                .mode = static_cast<double>(location + sign * scale * standard.mode()),
                .median = std::numeric_limits<double>::quiet_NaN(),
                .entropy = static_cast<double>(entropy)};
    }

    Wide location;
    Wide scale;
    bool mirrored;
    StandardSkewNormal standard;
    Wide low = -wideInfinity;
    Wide high = wideInfinity;
};

} // namespace

Distribution skewNormalDistribution()
{
    Parameter location = locationParameter();
    location.latex = R"(\xi)";
    location.meaning = MARK_TEXT("Distribution", "The centre of the normal distribution that is bent.");
    return {
        .id = "skew_normal",
        .name = MARK_TEXT("Distribution", "Skew normal"),
        .meaning =
            MARK_TEXT("Distribution", "A normal distribution bent to one side: measurements that lean, or one of "
                                      "two correlated quantities when the other was selected by its sign."),
        .parameters = {location,
                       scaleParameter(R"(\omega)"),
                       {.id = "shape",
                        .name = MARK_TEXT("Distribution", "Shape"),
                        .latex = R"(\alpha)",
                        .initial = 4.0,
                        .meaning = MARK_TEXT("Distribution", "How much it leans: above 0 the tail lies on the right, "
                                                             "below on the left.")}},
        .sign = R"(X \sim \operatorname{SkewNormal}(\xi, \omega, \alpha))",
        .support = R"(x \in \mathbb{R})",
        .density = R"(f(x) = \frac{2}{\omega}\,\varphi\!\left(\frac{x-\xi}{\omega}\right))"
                   R"(\Phi\!\left(\alpha\,\frac{x-\xi}{\omega}\right))",
        .meanFormula = R"(\operatorname{E}[X] = \xi + \omega\delta\sqrt{\tfrac2\pi},\quad )"
                       R"(\delta = \frac{\alpha}{\sqrt{1+\alpha^2}})",
        .varianceFormula = R"(\operatorname{Var}(X) = \omega^2\left(1-\tfrac{2}{\pi}\delta^2\right))",
        .skewnessFormula = R"(\gamma_1 = \frac{4-\pi}{2}\cdot\frac{\left(\delta\sqrt{2/\pi}\right)^3})"
                           R"({\left(1-2\delta^2/\pi\right)^{3/2}})",
        .kurtosisFormula = R"(\gamma_2 = 2(\pi-3)\,\frac{\left(\delta\sqrt{2/\pi}\right)^4})"
                           R"({\left(1-2\delta^2/\pi\right)^2})",
        .functions = functionsOf<SkewNormal>(),
    };
}

} // namespace numerics
