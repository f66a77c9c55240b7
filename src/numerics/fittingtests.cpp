#include "numerics/fittingfamilies.h"
#include "numerics/minimise.h"
#include "numerics/polygamma.h"

// Student's t and the F distribution, in the logarithms of their degrees of freedom.

namespace numerics {

namespace {

/// Beyond it the family is its limit to all digits that data can tell.
constexpr Wide mostFreedom = 1e7L;

/// ln Γ(ν/2) − ln Γ((ν+1)/2) + ½ ln ν, up to a constant, with its derivatives by ν.
struct FreedomTerm
{
    Wide value = 0.0L;
    Wide first = 0.0L;
    Wide second = 0.0L;
};

FreedomTerm freedomTerm(Wide df)
{
    const Wide lower = df / 2.0L;
    const Wide upper = (df + 1.0L) / 2.0L;
    const Wide step = std::log1p(1.0L / df);
    // The leading terms of Stirling's formula for the two cancel, but for −(ν/2) ln(1 + 1/ν) + ½.
    return {.value = 0.5L - lower * step + stirlingRest(lower) - stirlingRest(upper),
            .first = -0.5L * (step + digammaDeficit(lower) - digammaDeficit(upper) - 1.0L / df),
            .second = -0.5L
                      * ((1.0L + trigammaExcess(upper)) / (df + 1.0L) - (1.0L + trigammaExcess(lower)) / df
                         + 1.0L / (df * df))};
}

/// The means over z = (x − u)/s that the derivatives are made of, with q = z²/ν: of ln(1+q), p = q/(1+q), e = q/(1+q)²,
/// r = z/(1+q), f = (1−q)/(1+q)², f z and e z.
std::array<Wide, 7> studentMeans(std::span<const Wide> numbers, const Coordinates &at, const core::Run &run)
{
    const Wide df = std::exp(at[0]);
    const Wide s = std::exp(at[2]);
    std::array<WideSum, 7> sums;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i % countsBetweenChecks == 0 && run.cancelled())
            return {wideNotANumber};
        const Wide z = (numbers[i] - at[1]) / s;
        const Wide q = z * z / df;
        const Wide whole = 1.0L + q;
        const Wide e = q / (whole * whole);
        const Wide f = (1.0L - q) / (whole * whole);
        sums[0].add(std::log1p(q));
        sums[1].add(q / whole);
        sums[2].add(e);
        sums[3].add(z / whole);
        sums[4].add(f);
        sums[5].add(f * z);
        sums[6].add(e * z);
    }
    std::array<Wide, 7> means = {};
    for (std::size_t i = 0; i < means.size(); ++i)
        means[i] = sums[i].value() / static_cast<Wide>(numbers.size());
    return means;
}

/// Mean of −ln f, up to a constant, in w = ln ν, u and v = ln s.
LocalShape studentPotential(std::span<const Wide> numbers, const Coordinates &at, const core::Run &run)
{
    const Wide df = std::exp(at[0]);
    const Wide s = std::exp(at[2]);
    if (!(df < mostFreedom))
        return {.value = wideNotANumber};
    const FreedomTerm term = freedomTerm(df);
    const auto [a, p, e, r, f, fz, ez] = studentMeans(numbers, at, run);
    const Wide more = df + 1.0L;
    const Wide share = more / df;
    const Wide wu = (r / df - share * ez) / s;
    const Wide wv = more * e - df * p;
    const Wide uv = share * (fz + r) / s;
    return {.value = term.value + at[2] + more / 2.0L * a,
            .slope = {df * (term.first + a / 2.0L) - more / 2.0L * p, -share * r / s, 1.0L - more * p},
            .bend = {{{df * (term.first + df * term.second + a / 2.0L - p) + more / 2.0L * e, wu, wv},
                      {wu, share * f / (s * s), uv},
                      {wv, uv, 2.0L * more * e}}}};
}

core::Result<FitEstimate> estimateStudentT(const FitSample &sample)
{
    const Wide centre = sample.heldOr(1, medianOf(sample.ascending));
    const Wide unit = sample.heldOr(2, spreadAbout(sample.ascending, centre));
    if (!(unit > 0.0L))
        return unboundedLikelihood();
    std::vector<Wide> numbers = sample.ascending;
    for (Wide &x : numbers)
        x = (x - centre) / unit;
    const auto minimum = minimise(
        {std::log(sample.heldOr(0, 4.0L))}, {sample.isFree(0), sample.isFree(1), sample.isFree(2)},
        [&](const Coordinates &at) { return studentPotential(numbers, at, sample.run); }, sample.run);
    if (!minimum)
        return searchWithoutEnd();
    const auto error = [&](std::size_t i) { return std::sqrt(minimum->inverse[i][i] / sample.count()); };
    const Wide df = std::exp(minimum->at[0]);
    const Wide scale = unit * std::exp(minimum->at[2]);
    return FitEstimate{.parameters = {df, centre + unit * minimum->at[1], scale},
                       .errors = {df * error(0), unit * error(1), scale * error(2)}};
}

/// Mean of −ln f, up to a constant, in ln a and ln b with a = d₁/2, b = d₂/2. With φ = a + b, m = a/φ and y = x − 1 it
/// is −½ ln(ab/φ) + S(a) + S(b) − S(φ) − (a−1) mean ln x + φ mean ln(1 + ym), where S is what Stirling's formula
/// leaves.
LocalShape fPotential(const FitSample &sample, Wide logMean, const Coordinates &at)
{
    const Wide a = std::exp(at[0]);
    const Wide b = std::exp(at[1]);
    if (!(a < mostFreedom && b < mostFreedom))
        return {.value = wideNotANumber};
    const Wide whole = a + b;
    const Wide m = a / whole;
    const Wide q = b / whole;
    WideSum logarithms;
    WideSum ratios;
    WideSum squares;
    for (std::size_t i = 0; i < sample.ascending.size(); ++i) {
        if (i % countsBetweenChecks == 0 && sample.run.cancelled())
            return {.value = wideNotANumber};
        const Wide y = sample.ascending[i] - 1.0L;
        const Wide ratio = y / (1.0L + y * m);
        logarithms.add(std::log1p(y * m));
        ratios.add(ratio);
        squares.add(ratio * ratio);
    }
    const Wide l = logarithms.value() / sample.count();
    const Wide e = ratios.value() / sample.count();
    const Wide ee = squares.value() / sample.count() / whole;
    const Wide slopeA = a * (digammaDeficit(whole) - digammaDeficit(a) - logMean + l + q * e);
    const Wide slopeB = b * (digammaDeficit(whole) - digammaDeficit(b) + l - m * e);
    const Wide excess = trigammaExcess(whole) / whole;
    const Wide mixed = a * b * (ee * q * m - excess);
    return {.value = 0.5L * (std::log(whole) - at[0] - at[1]) + stirlingRest(a) + stirlingRest(b) - stirlingRest(whole)
                     - (a - 1.0L) * logMean + whole * l,
            .slope = {slopeA, slopeB},
            .bend = {{{a * (trigammaExcess(a) - a * (excess + ee * q * q)) + slopeA, mixed},
                      {mixed, b * (trigammaExcess(b) - b * (excess + ee * m * m)) + slopeB}}}};
}

core::Result<FitEstimate> estimateF(const FitSample &sample)
{
    if (sample.isFree(0) && sample.isFree(1) && sample.lowest() == sample.highest())
        return unboundedLikelihood();
    const Wide logMean = meanOver(sample, [](Wide x) { return std::log(x); });
    const auto minimum = minimise(
        {std::log(sample.heldOr(0, 6.0L) / 2.0L), std::log(sample.heldOr(1, 6.0L) / 2.0L)},
        {sample.isFree(0), sample.isFree(1), false},
        [&](const Coordinates &at) { return fPotential(sample, logMean, at); }, sample.run);
    if (!minimum)
        return searchWithoutEnd();
    FitEstimate result;
    for (std::size_t i = 0; i < 2; ++i) {
        result.parameters.push_back(2.0L * std::exp(minimum->at[i]));
        result.errors.push_back(result.parameters[i] * std::sqrt(minimum->inverse[i][i] / sample.count()));
    }
    return result;
}

} // namespace

std::vector<FitFamily> testFits()
{
    return {{.id = "student_t", .support = anyNumber, .estimate = estimateStudentT},
            {.id = "f", .support = positiveNumbers, .estimate = estimateF}};
}

} // namespace numerics
