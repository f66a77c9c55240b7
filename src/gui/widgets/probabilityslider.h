#pragma once

#include <QWidget>

class QLabel;

namespace gui {

class NumberField;
class NumberSlider;

/// A probability under its label, by a field or by a slider.
class ProbabilitySlider : public QWidget
{
    Q_OBJECT

public:
    /// input: the name of the field, so that an error finds it.
    explicit ProbabilitySlider(const QString &input, QWidget *parent = nullptr);

    void setText(const QString &text, const QString &toolTip);
    double value() const;
    /// Passes over what is no probability.
    void setValue(double value);
    NumberField *field() const;

signals:
    void valueChanged(double value);

private:
    QLabel *m_label;
    NumberSlider *m_number;
};

} // namespace gui
