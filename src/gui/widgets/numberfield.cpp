#include "gui/widgets/numberfield.h"

#include "core/value.h"
#include "gui/theme.h"
#include "gui/translated.h"

#include <QEvent>
#include <QKeyEvent>

#include <cmath>
#include <numbers>

namespace gui {

namespace {

std::optional<double> plainNumber(QString text)
{
    if (text.count(u',') == 1 && !text.contains(u'.'))
        text.replace(u',', u'.');
    text.replace(u'−', u'-');
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    const bool negative = text.startsWith(u'-');
    const QString word = text.mid(negative ? 1 : 0).toLower();
    const auto sign = [negative](double number) { return negative ? -number : number; };
    if (word == u"pi" || word == u"π")
        return sign(std::numbers::pi);
    if (word == u"inf" || word == u"infinity" || word == u"∞")
        return sign(std::numeric_limits<double>::infinity());
    const auto number = core::parseDouble(text.toStdString());
    return number && std::isfinite(*number) ? number : std::nullopt;
}

} // namespace

std::optional<double> numberFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    if (slash < 0)
        return plainNumber(trimmed);
    const auto upper = plainNumber(trimmed.left(slash).trimmed());
    const auto lower = plainNumber(trimmed.mid(slash + 1).trimmed());
    if (!upper || !lower || *lower == 0.0)
        return std::nullopt;
    return *upper / *lower;
}

NumberField::NumberField(QWidget *parent) : QLineEdit(parent)
{
    setText(QStringLiteral("0"));
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    // Numbers read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::textEdited, this, &NumberField::read);
}

bool NumberField::accepts(double value) const
{
    return m_domain.contains(value) && (!m_whole || value == std::trunc(value));
}

void NumberField::setValue(double value)
{
    const QString text =
        QString::fromStdString(core::shortest(value)).replace(QLatin1String("Infinity"), QStringLiteral("∞"));
    m_valid = accepts(value);
    if (value != m_value || !numberFromText(this->text()) || *numberFromText(this->text()) != value)
        setText(text);
    mark();
    if (value == m_value || !m_valid)
        return;
    m_value = value;
    emit valueChanged(value);
}

void NumberField::setDomain(const core::Domain &domain)
{
    m_domain = domain;
    read();
}

void NumberField::setWhole(bool whole)
{
    m_whole = whole;
    read();
}

void NumberField::read()
{
    const auto number = numberFromText(text());
    m_valid = number && accepts(*number);
    mark();
    if (!m_valid || *number == m_value)
        return;
    m_value = *number;
    emit valueChanged(m_value);
}

void NumberField::mark()
{
    setPalette(m_valid ? QPalette() : invalidInputPalette());
    const QString domain = translated(m_domain.text());
    QString why;
    if (!m_valid && !numberFromText(text()))
        why = tr("This is not a number; write it as 0.5, 1/3 or 1e-3.");
    else if (!m_valid && m_whole)
        why = tr("This must be an integer in %1.").arg(domain);
    else if (!m_valid)
        why = tr("This must be in %1.").arg(domain);
    setToolTip(why);
    setAccessibleDescription(why);
}

// Up and down count on from a number that fits the domain, in steps of the size of its last but one digit.
void NumberField::step(double steps)
{
    const double size =
        m_whole || m_value == 0.0 ? 1.0 : std::pow(10.0, std::floor(std::log10(std::abs(m_value)) - 0.5));
    const double next = std::round((m_value + steps * size) / size * 1e6) / 1e6 * size;
    if (accepts(next))
        setValue(next);
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? 1.0 : -1.0);
    else
        QLineEdit::keyPressEvent(event);
}

void NumberField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        mark();
}

QSize NumberField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("-0.0000000000")), QLineEdit::sizeHint().height()};
}

} // namespace gui
