#include "gui/widgets/sliderscale.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr int finest = 1000;
/// Beyond these the differences of ends and their quotients leave the range of a double.
constexpr double farthest = 1e300;
constexpr double nearest = 1e-300;

double shortDecimal(double value, int digits)
{
    return QString::number(value, 'g', digits).toDouble();
}

} // namespace

SliderScale::SliderScale(const core::Domain &domain, bool whole, double around) : m_domain(domain), m_whole(whole)
{
    chooseEnds(around);
    if (whole)
        m_steps = static_cast<int>(std::clamp(m_high - m_low, 1.0, static_cast<double>(finest)));
}

void SliderScale::chooseEnds(double around)
{
    const bool below = std::isfinite(m_domain.lowest);
    const bool above = std::isfinite(m_domain.highest);
    if (below && above && !(m_whole && m_domain.highest - m_domain.lowest > finest)) {
        m_low = m_domain.lowest;
        m_high = m_domain.highest;
    } else if (m_whole) {
        constexpr double least = 20.0;
        const double reach = std::max(least, 3.0 * std::abs(around));
        m_low = below ? m_domain.lowest : -reach;
        m_high = std::min(reach, m_domain.highest);
    } else if (below && around > m_domain.lowest) {
        constexpr double factor = 100.0;
        m_factors = true;
        m_low = m_domain.lowest + std::max((around - m_domain.lowest) / factor, nearest);
        m_high = m_domain.lowest + (around - m_domain.lowest) * factor;
    } else {
        constexpr double least = 10.0;
        const double reach = std::max(least, 2.0 * std::abs(around));
        m_low = std::max(-reach, m_domain.lowest);
        m_high = std::min(reach, m_domain.highest);
    }
    m_low = std::clamp(m_low, -farthest, farthest);
    m_high = std::clamp(m_high, -farthest, farthest);
}

int SliderScale::position(double value) const
{
    const double at = std::clamp(value, m_low, m_high);
    const double share = m_factors ? std::log((at - m_domain.lowest) / (m_low - m_domain.lowest))
                                         / std::log((m_high - m_domain.lowest) / (m_low - m_domain.lowest))
                                   : (at - m_low) / (m_high - m_low);
    return static_cast<int>(std::lround(share * m_steps));
}

double SliderScale::value(int position) const
{
    // An end that the domain leaves out is approached by half a step.
    const bool leftOut = m_domain.open && !m_factors;
    const double first = leftOut && m_low == m_domain.lowest ? 0.5 : 0.0;
    const double last = m_steps - (leftOut && m_high == m_domain.highest && !m_domain.withHighest ? 0.5 : 0.0);
    const double share = std::clamp(static_cast<double>(position), first, last) / m_steps;
    // Rounded past an end, a value would ask for another scale while one drags.
    if (m_factors)
        return std::clamp(
            m_domain.lowest
                + shortDecimal((m_low - m_domain.lowest)
                                   * std::pow((m_high - m_domain.lowest) / (m_low - m_domain.lowest), share),
                               3),
            m_low, m_high);
    const double value = m_low + share * (m_high - m_low);
    return m_whole ? std::round(value) : std::clamp(shortDecimal(value, 4), m_low, m_high);
}

} // namespace gui
