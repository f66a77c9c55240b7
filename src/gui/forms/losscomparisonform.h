#pragma once

#include "calculators/losscomparison.h"
#include "gui/calculatorform.h"

#include <array>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

class LossList;
class NumberField;

/// Any number of losses on one axis: the residual, the margin, or the prediction for a target.
class LossComparisonForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit LossComparisonForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override { return QStringLiteral("compare"); }
    void showItem(const QString & /*item*/) override {}
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    NumberField *addNumber(const QString &name, double value, QLabel *label);
    calculators::LossAxis axis() const;
    std::vector<calculators::LossChoice> &kept();
    void change();
    void showAxis();
    void startAnew();
    void retranslate();

    QLabel *m_axisLabel;
    QComboBox *m_axis;
    LossList *m_losses;
    QPushButton *m_start;
    QLabel *m_targetLabel;
    QLabel *m_atLabel;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    NumberField *m_target;
    NumberField *m_at;
    NumberField *m_from;
    NumberField *m_to;
    std::array<std::vector<calculators::LossChoice>, 3> m_kept; ///< the losses of each axis
    bool m_quiet = false;                                       ///< while several inputs change at once
};

} // namespace gui
