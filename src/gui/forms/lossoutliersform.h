#pragma once

#include "gui/calculatorform.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

class LossList;
class NumberListField;

/// Numbers or points, of which one is dragged far away, and the best constant or line of each loss.
class LossOutliersForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit LossOutliersForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override { return QStringLiteral("outliers"); }
    void showItem(const QString & /*item*/) override {}
    /// name: "sample[0]", "x[0]", "y[0]" and so on.
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    NumberListField *addList(const QString &name, QLabel *label);
    bool isLine() const;
    void change();
    void showKind();
    void startAnew();
    void retranslate();

    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_sampleLabel;
    QLabel *m_xLabel;
    QLabel *m_yLabel;
    NumberListField *m_sample;
    NumberListField *m_x;
    NumberListField *m_y;
    QPushButton *m_start;
    LossList *m_losses;
    bool m_quiet = false; ///< while several inputs change at once
};

} // namespace gui
