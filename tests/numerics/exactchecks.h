#pragma once

#include "numerics/distributioncases.h"

#include <QTest>

#include <cmath>
#include <utility>
#include <vector>

// Comparisons of one distribution with its 100 digits, for several tests.

/// Reference: exactdistributions.h, 100 digits. Points far out in either tail and in the middle.
inline void checkFunctions(const exact::Case &wanted)
{
    const auto &f = functions(wanted);
    const bool discrete = numerics::findDistribution(wanted.distribution)->discrete;
    const auto ends = summary(wanted);
    int compared = 0;
    for (const auto inverse : {f.quantile, f.isf}) {
        for (const double p : {1e-60, 1e-20, 1e-6, 0.05, 0.2, 0.43}) {
            const double x = numerics::valueAt(inverse, wanted.parameters, p);
            const bool atEnd = !discrete && (x == ends.low || x == ends.high);
            if (atEnd || !std::isfinite(x))
                continue; // rounded into an end
            const exact::Real logDensity = exact::logDensity(wanted, x);
            const exact::Real density = exp(logDensity);
            const exact::Real lower = exact::lower(wanted, x);
            const exact::Real upper = 1 - lower;
            if (lower < exact::Real("1e-90") || upper < exact::Real("1e-90"))
                continue; // beyond what the reference itself can tell
            const std::vector<std::pair<numerics::DistributionFunction, exact::Real>> rows = {
                {f.pdf, density},
                {f.logPdf, logDensity},
                {f.cdf, lower},
                {f.sf, upper},
                {f.logCdf, log(lower)},
                {f.logSf, log(upper)},
                {f.hazard, density / (discrete ? upper + density : upper)}};
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const double units =
                    exact::unitsOff(numerics::valueAt(rows[i].first, wanted.parameters, x), rows[i].second);
                QVERIFY2(units <= 4.0,
                         qPrintable(QStringLiteral("function %1 at %2: %3 ulp").arg(i).arg(x).arg(units)));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 30);
}

/// One Newton step at 100 digits from the value says how far it is from the true one.
inline void checkQuantiles(const exact::Case &wanted)
{
    const auto &f = functions(wanted);
    const bool discrete = numerics::findDistribution(wanted.distribution)->discrete;
    const auto ends = summary(wanted);
    for (const double p : {1e-60, 1e-6, 0.05, 0.31, 0.5, 0.77, 0.999}) {
        const double x = numerics::valueAt(f.quantile, wanted.parameters, p);
        const double y = numerics::valueAt(f.isf, wanted.parameters, p);
        if (discrete) {
            QVERIFY(exact::lower(wanted, x).convert_to<double>() >= p);
            QVERIFY(x == ends.low || exact::lower(wanted, x - 1).convert_to<double>() < p);
            QVERIFY(exact::upper(wanted, y).convert_to<double>() <= p);
            QVERIFY(y == ends.low || exact::upper(wanted, y - 1).convert_to<double>() > p);
            continue;
        }
        const auto off = [&](double value, const exact::Real &excess) {
            const bool rounded = (std::abs(value) < 1e-300 && value != 0.0) || !std::isfinite(value)
                                 || value == ends.low || value == ends.high;
            return rounded && value != ends.median
                       ? 0.0
                       : exact::unitsOff(value, value - excess / exp(exact::logDensity(wanted, value)));
        };
        QVERIFY2(off(x, exact::lower(wanted, x) - p) <= 8.0, qPrintable(QString::number(p)));
        QVERIFY2(off(y, p - exact::upper(wanted, y)) <= 8.0, qPrintable(QString::number(p)));
    }
}
