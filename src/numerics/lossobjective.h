#pragma once

#include "core/result.h"
#include "numerics/losses.h"
#include "numerics/summation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

// What the search for minimisers of losses is made of.
namespace numerics {

/// The sum of a loss over targets, for predictions that are shifted, and its slopes.
class LossObjective
{
public:
    LossObjective(const Loss &loss, const std::vector<double> &parameters, const std::vector<double> &y)
        : m_loss(loss),
          m_parameters(parameters),
          m_y(y),
          m_prediction(y.size()),
          m_values(y.size()),
          m_slopes(y.size())
    {
        for (std::size_t i = 1; i < y.size(); ++i)
            m_spread = std::max(m_spread, std::abs(y[i] - y[0]));
        m_size = std::abs(
            *std::max_element(y.begin(), y.end(), [](double a, double b) { return std::abs(a) < std::abs(b); }));
    }

    /// Sets the predictions base + shift, and all that follows from them.
    void predict(const std::vector<double> &base, double shift)
    {
        for (std::size_t i = 0; i < m_y.size(); ++i)
            m_prediction[i] = base[i] + shift;
        m_loss.evaluate({.target = m_y,
                         .prediction = m_prediction,
                         .parameters = m_parameters,
                         .values = m_values,
                         .slopes = m_slopes});
    }

    double value() const { return sumOf(m_values); }
    double mean() const { return value() / static_cast<double>(m_y.size()); }
    double slope() const { return sumOf(m_slopes); }
    /// Σ gᵢ xᵢ.
    double slopeAlong(const std::vector<double> &x) const
    {
        CompensatedSum sum;
        for (std::size_t i = 0; i < x.size(); ++i)
            sum.add(m_slopes[i] * x[i]);
        return sum.value();
    }
    /// What of a sum of slopes is rounding alone.
    double noise() const
    {
        double largest = 0.0;
        for (const double slope : m_slopes)
            largest = std::max(largest, std::abs(slope));
        return largest * static_cast<double>(m_y.size()) * 0x1p-50;
    }
    const std::vector<double> &slopes() const { return m_slopes; }
    const std::vector<double> &targets() const { return m_y; }
    const Loss &loss() const { return m_loss; }
    double spread() const { return m_spread; }
    double size() const { return m_size; }

private:
    static double sumOf(const std::vector<double> &numbers)
    {
        CompensatedSum sum;
        sum.add(numbers);
        return sum.value();
    }

    const Loss &m_loss;
    const std::vector<double> &m_parameters;
    const std::vector<double> &m_y;
    std::vector<double> m_prediction;
    std::vector<double> m_values;
    std::vector<double> m_slopes;
    double m_spread = 0.0;
    double m_size = 0.0;
};

bool hasTrait(const Loss &loss, LossTrait trait);

/// Whether a loss has minimisers over these numbers. Errors: as bestConstant(), naming the field.
core::Result<void> checkMinimised(const Loss &loss, const std::vector<double> &parameters,
                                  const std::vector<double> &numbers, const std::string &field);

/// The border between where a condition is false, below, and true, above; to the last digits.
double firstTrue(double below, double above, double finest, const std::function<bool(double)> &holds);

struct ShiftInterval
{
    double lowest = 0.0;
    double highest = 0.0;
};

/// The shifts of least sum, where the loss is convex.
ShiftInterval bestShift(LossObjective &objective, const std::vector<double> &base);

} // namespace numerics
