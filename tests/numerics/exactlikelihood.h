#pragma once

#include "numerics/distributioncases.h"
#include "numerics/fitting.h"

#include <QString>

#include <algorithm>

namespace exact {

/// The logarithm of the likelihood at 100 digits and its derivatives by differences of seven points, whose error is of
/// the sixth power of the step.
class ExactLikelihood
{
public:
    ExactLikelihood(Case at, Parameters data, const Parameters &errors) : m_at(std::move(at)), m_data(std::move(data))
    {
        for (const double error : errors)
            m_steps.push_back(std::ldexp(1.0, std::ilogb(error) - 16));
    }

    Real at(const Parameters &parameters) const
    {
        Real sum = 0;
        for (const double x : m_data)
            sum += logDensity({m_at.distribution, parameters}, x);
        return sum;
    }

    Real first(std::size_t i) const
    {
        Real sum = 0;
        for (int k = 1; k <= 3; ++k)
            sum += weight(k) * (moved(i, k, i, 0) - moved(i, -k, i, 0));
        return sum / m_steps[i];
    }

    Real second(std::size_t i, std::size_t j) const
    {
        Real sum = 0;
        if (i == j) {
            const Real centre = at(m_at.parameters);
            const std::vector<Real> weights = {Real(3) / 2, Real(-3) / 20, Real(1) / 90};
            for (int k = 1; k <= 3; ++k)
                sum += weights[static_cast<std::size_t>(k - 1)] * (moved(i, k, i, 0) + moved(i, -k, i, 0) - 2 * centre);
            return sum / m_steps[i] / m_steps[i];
        }
        for (int k = 1; k <= 3; ++k)
            for (int l = 1; l <= 3; ++l)
                sum += weight(k) * weight(l)
                       * (moved(i, k, j, l) - moved(i, -k, j, l) - moved(i, k, j, -l) + moved(i, -k, j, -l));
        return sum / m_steps[i] / m_steps[j];
    }

private:
    static Real weight(int k) { return k == 1 ? Real(3) / 4 : k == 2 ? Real(-3) / 20 : Real(1) / 60; }

    Real moved(std::size_t i, int k, std::size_t j, int l) const
    {
        Parameters parameters = m_at.parameters;
        parameters[i] += k * m_steps[i];
        parameters[j] += l * m_steps[j];
        return at(parameters);
    }

    Case m_at;
    Parameters m_data;
    Parameters m_steps;
};

/// The inverse of a small matrix by elimination.
inline std::vector<std::vector<Real>> inverse(std::vector<std::vector<Real>> a)
{
    const std::size_t n = a.size();
    std::vector<std::vector<Real>> b(n, std::vector<Real>(n, Real(0)));
    for (std::size_t i = 0; i < n; ++i)
        b[i][i] = 1;
    for (std::size_t i = 0; i < n; ++i) {
        const Real pivot = a[i][i];
        for (std::size_t k = 0; k < n; ++k) {
            a[i][k] /= pivot;
            b[i][k] /= pivot;
        }
        for (std::size_t j = 0; j < n; ++j) {
            const Real factor = a[j][i];
            for (std::size_t k = 0; k < n && j != i; ++k) {
                a[j][k] -= factor * a[i][k];
                b[j][k] -= factor * b[i][k];
            }
        }
    }
    return b;
}

/// What is wrong with a fit: Newton's step from it and its errors, both at 100 digits. Parameters without an error are
/// left alone, and the location of laplace, where the likelihood has a kink.
inline QString fault(const Case &at, const Parameters &data, const numerics::DistributionFit &found)
{
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < at.parameters.size(); ++i)
        if (!std::isnan(found.standardErrors[i]) && !(at.distribution == "laplace" && i == 0))
            free.push_back(i);
    Parameters errors = found.standardErrors;
    std::replace_if(
        errors.begin(), errors.end(), [](double e) { return std::isnan(e); }, 1.0);
    const ExactLikelihood likelihood({at.distribution, found.parameters}, data, errors);
    std::vector<std::vector<Real>> information(free.size(), std::vector<Real>(free.size()));
    for (std::size_t i = 0; i < free.size(); ++i)
        for (std::size_t j = i; j < free.size(); ++j)
            information[i][j] = information[j][i] = -likelihood.second(free[i], free[j]);
    const auto variance = inverse(information);
    for (std::size_t i = 0; i < free.size(); ++i) {
        Real step = 0;
        for (std::size_t j = 0; j < free.size(); ++j)
            step += variance[i][j] * likelihood.first(free[j]);
        const double value = found.parameters[free[i]];
        const double error = found.standardErrors[free[i]];
        const auto off = Real(abs(step)).convert_to<double>();
        if (!(off <= 4e-16 * std::max(std::abs(value), error)))
            return QStringLiteral("parameter %1 = %2 is off by %3").arg(free[i]).arg(value).arg(off);
        const auto wanted = Real(sqrt(variance[i][i])).convert_to<double>();
        if (!(std::abs(error / wanted - 1.0) < 1e-13))
            return QStringLiteral("error %1 is %2, not %3").arg(free[i]).arg(error, 0, 'g', 17).arg(wanted, 0, 'g', 17);
    }
    return {};
}

} // namespace exact
