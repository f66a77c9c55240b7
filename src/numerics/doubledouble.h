#pragma once

namespace numerics {

/// A number as a double and what the rounding to it left over. Sums and products of doubles are exact in this form,
/// short of overflow and underflow.
/// Source: T. J. Dekker, A floating-point technique for extending the available precision (1971).
struct Rounded
{
    double head = 0.0;
    double rest = 0.0;
};

/// A double as the sum of two halves with so few digits that their products are exact.
inline Rounded halves(double a)
{
    const double shifted = 134217729.0 * a; // 2²⁷ + 1
    const double head = shifted - (shifted - a);
    return {.head = head, .rest = a - head};
}

inline Rounded exactDifference(double a, double b)
{
    const double head = a - b;
    const double taken = head - a;
    return {.head = head, .rest = (a - (head - taken)) - (b + taken)};
}

inline Rounded exactProduct(double a, double b)
{
    const Rounded left = halves(a);
    const Rounded right = halves(b);
    const double head = a * b;
    return {.head = head,
            .rest = ((left.head * right.head - head) + left.head * right.rest + left.rest * right.head)
                    + left.rest * right.rest};
}

} // namespace numerics
