#include "gui/widgets/numberslider.h"

#include "gui/widgets/numberfield.h"

#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

NumberSlider::NumberSlider(QWidget *parent)
    : QWidget(parent),
      m_field(new NumberField(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_scale({}, false, 0.0)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_slider);
    setFocusProxy(m_field);
    fitSlider();
    connect(m_field, &NumberField::valueChanged, this, &NumberSlider::follow);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { m_field->setValue(m_scale.value(position)); });
}

void NumberSlider::setDomain(const core::Domain &domain, bool whole, double value)
{
    m_domain = domain;
    m_whole = whole;
    m_scale = SliderScale(domain, whole, value);
    fitSlider();
    m_field->setWhole(whole);
    m_field->setDomain(domain);
    m_field->setValue(value);
    follow(value);
}

void NumberSlider::setName(const QString &name, const QString &description)
{
    m_field->setAccessibleName(name);
    m_slider->setAccessibleName(name);
    m_slider->setAccessibleDescription(description);
    m_slider->setToolTip(description);
}

void NumberSlider::fitSlider()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, m_scale.steps());
    m_slider->setPageStep(std::max(1, m_scale.steps() / 20));
}

void NumberSlider::follow(double value)
{
    if (!m_scale.holds(value)) {
        m_scale = SliderScale(m_domain, m_whole, value);
        fitSlider();
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_scale.position(value));
}

} // namespace gui
