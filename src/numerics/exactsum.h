#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace numerics {

/// A sum of doubles without any rounding: it is kept as parts that do not overlap, the smallest first. For sums whose
/// sign or last digits matter however much cancels; each number costs one exact addition a part, and there are few.
/// Source: Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997), section 2.4.
class ExactSum
{
public:
    void add(double term)
    {
        std::size_t kept = 0;
        for (const double part : m_parts) {
            const double sum = term + part;
            const double taken = sum - term;
            const double lost = (term - (sum - taken)) + (part - taken);
            if (lost != 0.0)
                m_parts[kept++] = lost;
            term = sum;
        }
        m_parts.resize(kept);
        m_parts.push_back(term);
    }

    /// a·b, exact where the product's last digit is no smaller than the least double.
    void addProduct(double a, double b)
    {
        const double product = a * b;
        add(product);
        add(std::fma(a, b, -product));
    }

    /// Within 1 ulp of the sum, and of its sign; 0 only where it is 0.
    double value() const
    {
        double result = 0.0;
        for (const double part : m_parts)
            result += part;
        return result;
    }

private:
    std::vector<double> m_parts;
};

} // namespace numerics
