#pragma once

#include "gui/calculatorform.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gui {

class NumberField;
class NumberListField;

/// Samples as comma-separated values, typed, pasted or opened, a model, and a new sample to classify.
class NaiveBayesForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit NaiveBayesForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override { return QStringLiteral("naive_bayes"); }
    void showItem(const QString & /*item*/) override {}
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Reads a file into the table. False, with the reason shown where the errors of its content are, if it cannot.
    bool open(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void change();
    void askToOpen();
    void retranslate();

    QLabel *m_modelLabel;
    QComboBox *m_model;
    QLabel *m_samplesLabel;
    QPlainTextEdit *m_samples;
    QPushButton *m_open;
    QLabel *m_queryLabel;
    NumberListField *m_query;
    QLabel *m_smoothingLabel;
    NumberField *m_smoothing;
    QString m_unreadable; ///< why the last file could not be opened
};

} // namespace gui
