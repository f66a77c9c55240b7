#pragma once

#include "gui/calculatorform.h"

#include <QList>

#include <memory>
#include <utility>

namespace Ui {
class MatrixForm;
}

namespace gui {

class MatrixEditor;

/// What to compute of a matrix A, and of what else the operation takes; its choices are those of
/// calculators/matrixtable.h, in groups. Arithmetic is exact by itself where the entries are few and short.
class MatrixForm final : public CalculatorForm
{
    Q_OBJECT

public:
    explicit MatrixForm(QWidget *parent = nullptr);
    ~MatrixForm() override;

    Job job() const override;
    QString item() const override;
    void showItem(const QString &item) override;
    /// Entries are named "A[0,1]".
    void setInput(const QString &name, double value) override;
    void setInputs(const DraggedInputs &inputs) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Whether the next job computes with fractions.
    bool isExact() const;

    /// A as it stands, and another in its place, which can be undone.
    core::Grid<std::string> matrix() const;
    void setMatrix(const core::Grid<std::string> &cells);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void operationChosen();
    void matrixEdited();
    void showInputs();
    QList<std::pair<const char *, MatrixEditor *>> matrices() const;
    bool anyLarge() const;

    std::unique_ptr<Ui::MatrixForm> m_ui;
};

} // namespace gui
