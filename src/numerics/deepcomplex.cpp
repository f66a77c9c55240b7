#include "numerics/deepcomplex.h"

#include "numerics/bigrational.h"

namespace numerics {

namespace mp = boost::multiprecision;

Deep deep(const Rational &number)
{
    return Deep(mp::numerator(number.big().value)) / Deep(mp::denominator(number.big().value));
}

DeepComplex deep(const Quadratic &number)
{
    const Deep a = deep(number.a());
    const Deep root = deep(number.b()) * mp::sqrt(mp::abs(deep(number.d())));
    if (!number.isReal())
        return {a, root};
    if (number.a().sign() * number.b().sign() >= 0)
        return {a + root, Deep(0)};
    // (a + b √d)(a − b √d) is rational.
    return {deep(number.a() * number.a() - number.b() * number.b() * number.d()) / (a - root), Deep(0)};
}

std::complex<double> rounded(const DeepComplex &number)
{
    return {static_cast<double>(number.real()), static_cast<double>(number.imag())};
}

} // namespace numerics
