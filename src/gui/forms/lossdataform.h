#pragma once

#include "gui/calculatorform.h"

#include <QHash>

class QComboBox;
class QLabel;
class QPushButton;

namespace numerics {
struct Loss;
}

namespace gui {

class DataSource;
class NumberField;
class ParameterEditor;

/// A loss of one's own samples: a table, which of its columns are what, and what becomes of the terms.
class LossDataForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit LossDataForm(QWidget *parent = nullptr);

    Job job() const override;
    /// The loss.
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Reads samples from a file, as its button does.
    void open(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addChoice(const QString &name);
    NumberField *addNumber(const QString &name, double lowest);
    void addFields();
    const numerics::Loss &loss() const;
    QList<QComboBox *> columnBoxes() const;
    bool showsExample() const;
    void change();
    void showLoss();
    void showExample();
    void showColumns();
    void guessColumns();
    void showFields();
    void showField(QWidget *field, bool shown);
    void retranslate();

    QComboBox *m_loss;
    ParameterEditor *m_params;
    DataSource *m_source;
    QPushButton *m_example;
    QComboBox *m_target;
    QComboBox *m_prediction;
    QComboBox *m_second;
    QComboBox *m_third;
    NumberField *m_width;
    QComboBox *m_variance;
    QComboBox *m_weight;
    QComboBox *m_reduction;
    NumberField *m_sample;
    QHash<QWidget *, QLabel *> m_labels;
    bool m_quiet = false; ///< while several inputs change at once
};

} // namespace gui
