#pragma once

#include "gui/calculatorform.h"

#include <memory>

namespace Ui {
class LossForm;
}

namespace numerics {
struct Loss;
}

namespace gui {

/// One loss of one target and one prediction, which is a number or the logits of some classes.
class LossForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit LossForm(QWidget *parent = nullptr);
    ~LossForm() override;

    Job job() const override;
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    const numerics::Loss &loss() const;
    void change();
    void showLoss();
    void fitTarget();
    void fitPrediction();
    void fitRange();
    void showWords();

    std::unique_ptr<Ui::LossForm> m_ui;
    bool m_quiet = false; ///< while several inputs change at once
    double m_rangeFrom = 0.0;
    double m_rangeTo = 0.0;
};

} // namespace gui
