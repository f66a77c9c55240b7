#include "gui/widgets/numberlistfield.h"

#include "core/value.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/widgets/numberfield.h"

#include <QEvent>
#include <QRegularExpression>

#include <algorithm>

namespace gui {

std::optional<std::vector<double>> numbersFromText(const QString &text)
{
    static const QRegularExpression strong(QStringLiteral("[;\\t\\n\\r\\x{2028}]"));
    static const QRegularExpression loose(QStringLiteral("[\\s\\x{2028};]+"));
    static const QRegularExpression withCommas(QStringLiteral("[\\s,]+"));
    const bool decimalComma = text.trimmed().contains(strong);
    std::vector<double> numbers;
    for (const QString &part : text.split(decimalComma ? loose : withCommas, Qt::SkipEmptyParts)) {
        const auto number = numberFromText(part);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

QStringList namesFromText(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\t\\n\\r\\x{2028}]"));
    QStringList names = text.split(between);
    for (QString &name : names)
        name = name.trimmed();
    while (!names.isEmpty() && names.last().isEmpty())
        names.removeLast();
    return names;
}

NumberListField::NumberListField(QWidget *parent) : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // numbers read from left to right in every language
    connect(this, &QLineEdit::textEdited, this, &NumberListField::read);
}

void NumberListField::setValues(const std::vector<double> &values)
{
    QStringList parts;
    for (const double value : values)
        parts.append(
            QString::fromStdString(core::shortest(value)).replace(QLatin1String("Infinity"), QStringLiteral("∞")));
    if (numbersFromText(text()) != values)
        setText(parts.join(QLatin1String(", ")));
    read();
}

void NumberListField::setCount(std::size_t fewest, std::size_t most)
{
    m_fewest = fewest;
    m_most = most;
    read();
}

void NumberListField::setDomain(const core::Domain &domain)
{
    m_domain = domain;
    read();
}

bool NumberListField::accepts(const std::vector<double> &numbers) const
{
    return numbers.size() >= m_fewest && numbers.size() <= m_most
           && std::all_of(numbers.begin(), numbers.end(), [this](double number) { return m_domain.contains(number); });
}

void NumberListField::read()
{
    const auto numbers = numbersFromText(text());
    m_valid = numbers && accepts(*numbers);
    mark(numbers);
    if (!m_valid || *numbers == m_values)
        return;
    m_values = *numbers;
    emit valuesChanged();
}

void NumberListField::mark(const std::optional<std::vector<double>> &numbers)
{
    setPalette(m_valid ? QPalette() : invalidInputPalette());
    QString why;
    if (!numbers)
        why = tr("This is not a list of numbers; write it as 2, 1, 0.5.");
    else if (numbers->size() < m_fewest || numbers->size() > m_most)
        why = tr("There must be from %1 to %2 numbers.").arg(m_fewest).arg(m_most);
    else if (!m_valid)
        why = tr("Each must be in %1.").arg(translated(m_domain.text()));
    setToolTip(why);
    setAccessibleDescription(why);
}

void NumberListField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        mark(numbersFromText(text()));
}

} // namespace gui
