#include "numerics/descentsteps.h"

#include <cmath>

namespace numerics {

using Numbers = std::vector<double>;

Numbers DescentStepper::lookAhead(Numbers weights) const
{
    if (m_optimiser == Optimiser::Nesterov)
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] -= m_rate * (momentum * m_first[i]);
    return weights;
}

double DescentStepper::change(std::size_t i, double gradient)
{
    switch (m_optimiser) {
    case Optimiser::GradientDescent:
    case Optimiser::Newton: // its gradient is multiplied with the inverse curvature already
        return gradient;
    case Optimiser::Momentum:
    case Optimiser::Nesterov:
        m_first[i] = momentum * m_first[i] + gradient;
        return m_first[i];
    case Optimiser::RmsProp:
        m_second[i] = squares * m_second[i] + (1.0 - squares) * gradient * gradient;
        return gradient / (std::sqrt(m_second[i]) + smallest);
    case Optimiser::Adam:
        m_first[i] = momentum * m_first[i] + (1.0 - momentum) * gradient;
        m_second[i] = secondMomentum * m_second[i] + (1.0 - secondMomentum) * gradient * gradient;
        break;
    }
    const double mean = m_first[i] / (1.0 - std::pow(momentum, m_steps));
    const double square = m_second[i] / (1.0 - std::pow(secondMomentum, m_steps));
    return mean / (std::sqrt(square) + smallest);
}

Numbers DescentStepper::next(Numbers weights, const Numbers &gradient)
{
    ++m_steps;
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] -= m_rate * change(i, gradient[i]);
    return weights;
}

std::optional<double> stabilityFactor(Optimiser optimiser)
{
    constexpr double momentum = 0.9;
    switch (optimiser) {
    case Optimiser::GradientDescent:
        return 1.0;
    case Optimiser::Momentum:
        return 1.0 + momentum;
    case Optimiser::Nesterov:
        return (1.0 + momentum) / (1.0 + 2.0 * momentum);
    default:
        return {};
    }
}

} // namespace numerics
