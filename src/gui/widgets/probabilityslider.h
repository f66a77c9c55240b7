#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace gui {

class NumberField;

/// A probability by a slider and, to all digits, by a field.
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
    NumberField *field() const { return m_field; }

signals:
    void valueChanged(double value);

private:
    void follow(double value);

    QLabel *m_label;
    NumberField *m_field;
    QSlider *m_slider;
};

} // namespace gui
