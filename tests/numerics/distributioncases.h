#pragma once

#include "numerics/distributionmember.h"
#include "numerics/exactdistributions.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

Q_DECLARE_METATYPE(exact::Case)

// What the tests of distributions share.

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double none = std::numeric_limits<double>::quiet_NaN();

inline const numerics::DistributionFunctions &functions(const exact::Case &c)
{
    return numerics::findDistribution(c.distribution)->functions;
}

inline numerics::DistributionSummary summary(const exact::Case &c)
{
    return functions(c).summary(c.parameters);
}

inline std::vector<double> initialValues(const numerics::Distribution &distribution)
{
    return numerics::initialValues(distribution.parameters);
}

inline void addRow(const exact::Case &c)
{
    QByteArray name = QByteArray::fromStdString(c.distribution);
    for (const double value : c.parameters)
        name += ' ' + QByteArray::number(value);
    QTest::newRow(name.constData()) << c;
}

inline numerics::Member member(const char *id, std::vector<double> parameters)
{
    return {numerics::findDistribution(id), std::move(parameters)};
}

/// Whether two doubles are both NaN, or equal, or within so many units in the last place.
inline bool near(double a, double b, double units)
{
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) && std::isnan(b);
    return a == b || std::abs(a - b) <= units * std::numeric_limits<double>::epsilon() * std::abs(b);
}
