#pragma once

#include "gui/calculatorform.h"

#include <memory>
#include <vector>

namespace Ui {
class DistributionForm;
}

namespace calculators {
struct DistributionRequest;
}

namespace numerics {
struct Distribution;
}

namespace gui {

/// One distribution, what is asked of it (the probability of an interval or a tail, or the values for a probability),
/// what is drawn, and the distributions that it is compared with.
class DistributionForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit DistributionForm(QWidget *parent = nullptr);
    ~DistributionForm() override;

    Job job() const override;
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    /// A distribution with parameters of its own.
    void showMember(const QString &distribution, const std::vector<double> &parameters);
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    const numerics::Distribution &distribution() const;
    calculators::DistributionRequest request() const;
    void change();
    void forgetRange();
    void showFamilies();
    void showDistribution();
    void showQuery();
    void showWords();

    std::unique_ptr<Ui::DistributionForm> m_ui;
    bool m_quiet = false; ///< while several inputs change at once
    double m_plotFrom;    ///< where the plot was moved to; NaN: nowhere
    double m_plotTo;
};

} // namespace gui
