#pragma once

#include "gui/calculatorform.h"

#include <vector>

class QComboBox;
class QLabel;

namespace numerics {
struct Distribution;
}

namespace gui {

class DataSource;
class HeldParameters;
class SearchComboBox;

/// One's own data, one column of them, and the family that is fitted to it; or all families, ranked.
class FitForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit FitForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override { return QStringLiteral("fit"); }
    void showItem(const QString & /*item*/) override {}
    void setInput(const QString &name, double value) override;
    void setInputs(const DraggedInputs &inputs) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

signals:
    /// The person wants to look at a fitted distribution.
    void explored(const QString &distribution, const std::vector<double> &parameters);

protected:
    void changeEvent(QEvent *event) override;

private:
    const numerics::Distribution *family() const;
    void chooseFamily(const QString &id);
    void change();
    void showColumns();
    void showFamilies();
    void retranslate();

    DataSource *m_source;
    QLabel *m_columnLabel;
    QComboBox *m_column;
    QLabel *m_familyLabel;
    SearchComboBox *m_family;
    HeldParameters *m_held;
    bool m_quiet = false; ///< while several inputs change at once
};

} // namespace gui
