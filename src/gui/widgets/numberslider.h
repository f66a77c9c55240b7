#pragma once

#include "gui/widgets/sliderscale.h"

#include <QWidget>

class QSlider;

namespace gui {

class NumberField;

/// A number by a slider and, to all digits, by the field above it. The slider stands as near as it can to what was
/// typed and does not round it; a number beyond its ends moves them.
class NumberSlider : public QWidget
{
    Q_OBJECT

public:
    explicit NumberSlider(QWidget *parent = nullptr);

    /// value: what it starts with, in the domain.
    void setDomain(const core::Domain &domain, bool whole, double value);
    void setName(const QString &name, const QString &description);
    NumberField *field() const { return m_field; }

private:
    void follow(double value);
    void fitSlider();

    NumberField *m_field;
    QSlider *m_slider;
    core::Domain m_domain;
    bool m_whole = false;
    SliderScale m_scale;
};

} // namespace gui
