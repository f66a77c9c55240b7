#pragma once

#include "gui/calculatorform.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace gui {

class DistributionForm;
class FitForm;

/// Everything about distributions: one is looked at, or fitted to data.
class DistributionsForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit DistributionsForm(QWidget *parent = nullptr);

    Job job() const override;
    /// "fit", or the distribution that is looked at.
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    void setInputs(const DraggedInputs &inputs) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    CalculatorForm *current() const;
    void showTask();
    void explore(const QString &distribution, const std::vector<double> &parameters);
    void retranslate();

    QLabel *m_label;
    QComboBox *m_task;
    QStackedWidget *m_stack;
    DistributionForm *m_explore;
    FitForm *m_fit;
    bool m_quiet = false; ///< while several inputs change at once
};

} // namespace gui
