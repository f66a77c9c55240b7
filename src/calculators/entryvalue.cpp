#include "calculators/cellexpression.h"
#include "calculators/matrixentry.h"

#include <cmath>
#include <type_traits>
#include <variant>

namespace calculators {

namespace {

/// What a Plain entry stands for; nothing where it is none, or not defined.
std::optional<CellValue> evaluated(const std::string &entry)
{
    const std::string plain = readEntry(entry, EntryLanguage::Plain);
    if (plain.empty())
        return std::nullopt;
    const auto value = evaluateCell(plain);
    return value ? std::optional<CellValue>(*value) : std::nullopt;
}

} // namespace

std::optional<numerics::Rational> exactEntry(const std::string &entry)
{
    const auto value = evaluated(entry);
    const auto *exact = value ? std::get_if<numerics::Rational>(&*value) : nullptr;
    return exact ? std::optional<numerics::Rational>(*exact) : std::nullopt;
}

std::optional<std::complex<double>> entryValue(const std::string &entry)
{
    const auto value = evaluated(entry);
    if (!value)
        return std::nullopt;
    const std::complex<double> number = std::visit(
        []<class T>(const T &content) -> std::complex<double> {
            if constexpr (std::is_same_v<T, numerics::Rational>)
                return content.toDouble();
            else
                return content;
        },
        *value);
    if (!std::isfinite(number.real()) || !std::isfinite(number.imag()))
        return std::nullopt;
    return number;
}

} // namespace calculators
