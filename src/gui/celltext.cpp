#include "gui/celltext.h"

#include "calculators/matrixentry.h"
#include "gui/translated.h"

#include <QRegularExpression>

#include <array>
#include <charconv>
#include <cmath>

namespace gui {

namespace {

QString complexText(const std::complex<double> &number, int digits)
{
    const QString imaginary = numberText(std::abs(number.imag()), digits) + u'i';
    if (number.imag() == 0.0)
        return numberText(number.real(), digits);
    const QString sign = std::signbit(number.imag()) ? QStringLiteral("-") : QStringLiteral("+");
    if (number.real() == 0.0)
        return (std::signbit(number.imag()) ? sign : QString()) + imaginary;
    return numberText(number.real(), digits) + u' ' + sign + u' ' + imaginary;
}

struct ToText
{
    int digits;
    QString operator()(double number) const { return numberText(number, digits); }
    QString operator()(const std::complex<double> &number) const { return complexText(number, digits); }
    QString operator()(const std::string &exact) const { return QString::fromStdString(exact); }
    QString operator()(const core::Text &text) const { return translated(text); }
};

} // namespace

QString numberText(double number, int digits)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("∞") : QStringLiteral("-∞");
    std::array<char, 64> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.begin(), buffer.end(), number == 0.0 ? 0.0 : number, std::chars_format::general, digits);
    return QString::fromLatin1(buffer.data(), end - buffer.begin());
}

QString cellText(const calculators::Cell &cell, int digits)
{
    return std::visit(ToText{digits}, cell);
}

QString cellLatex(const calculators::Cell &cell, int digits)
{
    if (const auto *text = std::get_if<core::Text>(&cell))
        return QStringLiteral("\\text{%1}").arg(translated(*text));
    if (const auto *exact = std::get_if<std::string>(&cell); exact && exact->find_first_of("*(i") != std::string::npos)
        return QString::fromStdString(calculators::writeEntry(*exact, calculators::EntryLanguage::Latex));
    QString latex = cellText(cell, digits);
    latex.replace(QStringLiteral("∞"), QStringLiteral("\\infty "));
    static const QRegularExpression power(QStringLiteral("e([+-])0*([0-9]+)"));
    latex.replace(power, QStringLiteral(" \\cdot 10^{\\1\\2}")).replace(QStringLiteral("^{+"), QStringLiteral("^{"));
    static const QRegularExpression fraction(QStringLiteral("^(-?)([0-9]+)/([0-9]+)$"));
    return latex.replace(fraction, QStringLiteral("\\1\\frac{\\2}{\\3}"));
}

bool isNumeric(const calculators::Cell &cell)
{
    return !std::holds_alternative<core::Text>(cell);
}

} // namespace gui
