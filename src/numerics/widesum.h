#pragma once

#include "numerics/wide.h"

namespace numerics {

/// A sum of wide numbers that keeps the rounding errors of its additions, as CompensatedSum does of doubles: terms
/// that cancel leave what they really differ by. Infinite terms make it infinite.
/// Source: Knuth's exact addition, in The Art of Computer Programming, volume 2, section 4.2.2.
class WideSum
{
public:
    void add(Wide term)
    {
        const Wide next = m_sum + term;
        const Wide added = next - m_sum;
        m_error += (m_sum - (next - added)) + (term - added);
        m_sum = next;
    }
    Wide value() const { return std::isfinite(m_sum) ? m_sum + m_error : m_sum; }

private:
    Wide m_sum = 0.0L;
    Wide m_error = 0.0L;
};

} // namespace numerics
