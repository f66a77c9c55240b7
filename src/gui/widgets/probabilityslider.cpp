#include "gui/widgets/probabilityslider.h"

#include "gui/widgets/numberfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace gui {

namespace {

constexpr int steps = 1000;

} // namespace

ProbabilitySlider::ProbabilitySlider(const QString &input, QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_field(new NumberField(this)),
      m_slider(new QSlider(Qt::Horizontal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_slider);
    m_label->setBuddy(m_field);
    m_field->setObjectName(input);
    m_field->setDomain({.lowest = 0.0, .highest = 1.0});
    m_slider->setRange(0, steps);
    m_slider->setPageStep(steps / 20);
    connect(m_field, &NumberField::valueChanged, this, [this](double value) {
        follow(value);
        emit valueChanged(value);
    });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int step) { m_field->setValue(static_cast<double>(step) / steps); });
}

void ProbabilitySlider::setText(const QString &text, const QString &toolTip)
{
    m_label->setText(text);
    m_label->setToolTip(toolTip);
    m_slider->setToolTip(toolTip);
    m_slider->setAccessibleName(QString(text).remove(u'&'));
    m_slider->setAccessibleDescription(toolTip);
}

double ProbabilitySlider::value() const
{
    return m_field->value();
}

void ProbabilitySlider::setValue(double value)
{
    if (value >= 0.0 && value <= 1.0)
        m_field->setValue(value);
}

// The slider stands as near as it can to what was typed, and does not round it.
void ProbabilitySlider::follow(double value)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(value * steps)));
}

} // namespace gui
