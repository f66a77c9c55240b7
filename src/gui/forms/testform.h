#pragma once

#include "gui/calculatorform.h"

class QLabel;

namespace gui {

class NumberField;
class ProbabilitySlider;

/// A test for a condition: prevalence, sensitivity, specificity, and of how many people it is told.
class TestForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit TestForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override { return QStringLiteral("bayes_test"); }
    void showItem(const QString & /*item*/) override {}
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<ProbabilitySlider *> sliders() const { return {m_prevalence, m_sensitivity, m_specificity}; }
    void retranslate();

    ProbabilitySlider *m_prevalence;
    ProbabilitySlider *m_sensitivity;
    ProbabilitySlider *m_specificity;
    QLabel *m_peopleLabel;
    NumberField *m_people;
};

} // namespace gui
