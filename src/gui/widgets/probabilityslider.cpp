#include "gui/widgets/probabilityslider.h"

#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberslider.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gui {

ProbabilitySlider::ProbabilitySlider(const QString &input, QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_number(new NumberSlider(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_number);
    m_label->setBuddy(field());
    field()->setObjectName(input);
    m_number->setDomain({.lowest = 0.0, .highest = 1.0}, false, 0.0);
    connect(field(), &NumberField::valueChanged, this, &ProbabilitySlider::valueChanged);
}

void ProbabilitySlider::setText(const QString &text, const QString &toolTip)
{
    m_label->setText(text);
    m_label->setToolTip(toolTip);
    m_number->setName(QString(text).remove(u'&'), toolTip);
}

NumberField *ProbabilitySlider::field() const
{
    return m_number->field();
}

double ProbabilitySlider::value() const
{
    return field()->value();
}

// It changes what is shown. NOLINTNEXTLINE(readability-make-member-function-const)
void ProbabilitySlider::setValue(double value)
{
    if (value >= 0.0 && value <= 1.0)
        field()->setValue(value);
}

} // namespace gui
