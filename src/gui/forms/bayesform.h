#pragma once

#include "gui/calculatorform.h"

class QLabel;
class QPushButton;
class QTableView;

namespace gui {

class HypothesisModel;

/// Hypotheses with priors and the likelihoods of one piece of evidence ("bayes"), or of several ("bayes_sequence").
class BayesForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit BayesForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override;
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    HypothesisModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void change();
    void showButtons();
    void normalise();
    void retranslate();

    HypothesisModel *m_model;
    QLabel *m_label;
    QTableView *m_table;
    QPushButton *m_normalise;
    QPushButton *m_remove;
    QPushButton *m_addEvidence;
    QPushButton *m_removeEvidence;
    bool m_sequence = false;
    int m_pieces = 2; ///< of evidence in the sequence
};

} // namespace gui
