#pragma once

#include "numerics/distributionfamily.h"
#include "numerics/draws.h"

#include <algorithm>
#include <vector>

namespace numerics {

/// Draws from a family of integers by a table of its distribution function: for each of as many equal parts of (0, 1)
/// as there are values, the first value that may be meant. Beyond two million values each is a quantile. Source: Chen
/// and Asau, On generating random variates from an empirical distribution (1974).
template <class Family>
class IntegerTable
{
public:
    explicit IntegerTable(const Family &family) : m_family(family)
    {
        using Values = FamilyValues<Family>;
        m_first = Values::quantile(family, 0x1p-56);
        const double count = Values::isf(family, 0x1p-56) - m_first + 1.0;
        if (!(count <= 2e6))
            return;
        m_below.resize(static_cast<std::size_t>(count));
        Wide sum = 0.0L;
        for (std::size_t i = 0; i < m_below.size(); ++i) {
            sum += wide(family.density(static_cast<Wide>(m_first) + static_cast<Wide>(i)));
            m_below[i] = static_cast<double>(sum);
        }
        m_below.back() = 1.0; // what lies further out counts as the last
        m_guide.resize(m_below.size());
        std::size_t i = 0;
        for (std::size_t part = 0; part < m_guide.size(); ++part) {
            while (m_below[i] * count < static_cast<double>(part))
                ++i;
            m_guide[part] = i;
        }
    }

    double draw(Draws &draws) const
    {
        const double u = draws.uniform();
        if (m_guide.empty())
            return FamilyValues<Family>::quantile(m_family, u);
        std::size_t i = m_guide[static_cast<std::size_t>(u * static_cast<double>(m_guide.size()))];
        while (m_below[i] < u)
            ++i;
        return m_first + static_cast<double>(i);
    }

private:
    Family m_family;
    double m_first = 0.0;
    std::vector<double> m_below;
    std::vector<std::size_t> m_guide;
};

} // namespace numerics
