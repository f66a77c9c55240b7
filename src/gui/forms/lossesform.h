#pragma once

#include "core/text.h"
#include "gui/calculatorform.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace gui {

/// Everything about losses: a choice of what to look at, and the form for it.
class LossesForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit LossesForm(QWidget *parent = nullptr);

    Job job() const override;
    /// A loss, or one of the other subjects: "data" …
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    void setInputs(const DraggedInputs &inputs) override;
    QWidget *input(const QString &name) const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    /// Wide enough for each of the forms, so that a change between them moves nothing.
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QString id = {};
        core::Text title = {};
        CalculatorForm *form = nullptr;
    };

    void add(const QString &id, const core::Text &title, CalculatorForm *form);
    const Part &current() const;
    void choose(const QString &id);
    void showTopic();
    void retranslate();

    QLabel *m_label;
    QComboBox *m_topic;
    QStackedWidget *m_stack;
    QList<Part> m_parts;
    bool m_quiet = false; ///< while several inputs change at once
};

} // namespace gui
