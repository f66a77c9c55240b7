#pragma once

#include "gui/calculatorform.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace gui {

/// Everything about probabilities: a choice of what, and the form for it.
class ProbabilityForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit ProbabilityForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    void setInputs(const DraggedInputs &inputs) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// items: what a form is for, ids of calculators::probabilityTable().
    struct Part
    {
        QString id = {};
        CalculatorForm *form = nullptr;
        QStringList items = {};
    };

    void add(const QString &id, CalculatorForm *form, const QStringList &items);
    CalculatorForm *current() const;
    void showTopic();
    void retranslate();

    QLabel *m_label;
    QComboBox *m_topic;
    QStackedWidget *m_stack;
    QList<Part> m_parts;
    bool m_quiet = false; ///< while several inputs change at once
};

} // namespace gui
