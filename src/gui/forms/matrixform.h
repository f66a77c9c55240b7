#pragma once

#include "gui/calculatorform.h"

#include <memory>

namespace Ui {
class MatrixForm;
}

namespace gui {

/// What to compute of a matrix A, and of b where a system is to be solved; its choices are those of
/// calculators::matrixOperations(). Arithmetic is exact by itself where the entries are few and short.
class MatrixForm final : public CalculatorForm
{
    Q_OBJECT

public:
    explicit MatrixForm(QWidget *parent = nullptr);
    ~MatrixForm() override;

    Job job() const override;
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Whether the next job computes with fractions.
    bool isExact() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void operationChosen();
    void matrixEdited();
    void showInputs();

    std::unique_ptr<Ui::MatrixForm> m_ui;
};

} // namespace gui
