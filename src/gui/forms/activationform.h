#pragma once

#include "gui/calculatorform.h"

#include <memory>

namespace Ui {
class ActivationForm;
}

namespace gui {

/// Softmax and its like of some logits at a temperature, or a function of one number.
class ActivationForm final : public CalculatorForm
{
    Q_OBJECT

public:
    explicit ActivationForm(QWidget *parent = nullptr);
    ~ActivationForm() override;

    Job job() const override;
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void change();
    void showFunction();
    void showChoices();
    void nameArgument();
    void connectInputs();

    std::unique_ptr<Ui::ActivationForm> m_ui;
    QString m_shown;
    bool m_quiet = false; ///< while several inputs change at once
};

} // namespace gui
