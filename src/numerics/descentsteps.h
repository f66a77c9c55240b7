#pragma once

#include "numerics/lossdescent.h"

#include <vector>

namespace numerics {

/// The state of an optimiser.
class DescentStepper
{
public:
    DescentStepper(Optimiser optimiser, double rate, std::size_t weights)
        : m_optimiser(optimiser),
          m_rate(rate),
          m_first(weights),
          m_second(weights)
    {
    }

    /// Where the gradient of the next step is taken.
    std::vector<double> lookAhead(std::vector<double> weights) const;
    std::vector<double> next(std::vector<double> weights, const std::vector<double> &gradient);

private:
    static constexpr double momentum = 0.9;
    static constexpr double secondMomentum = 0.999;
    static constexpr double squares = 0.9;
    static constexpr double smallest = 1e-8;

    double change(std::size_t i, double gradient);

    Optimiser m_optimiser;
    double m_rate;
    std::vector<double> m_first;
    std::vector<double> m_second;
    int m_steps = 0;
};

} // namespace numerics
