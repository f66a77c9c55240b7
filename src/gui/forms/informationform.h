#pragma once

#include "gui/calculatorform.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

class MatrixEditor;
class NumberListField;

/// One or two probability vectors, or a table of joint probabilities, and the unit of information.
class InformationForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit InformationForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override { return m_item; }
    void showItem(const QString &item) override;
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isJoint() const { return m_item == u"mutual_information"; }
    bool hasSecond() const { return !isJoint() && m_item != u"entropy"; }
    QList<NumberListField *> vectors() const;
    void change();
    void showNormalise();
    void normalise();
    void retranslate();

    QString m_item = QStringLiteral("entropy");
    QLabel *m_pLabel;
    NumberListField *m_p;
    QLabel *m_qLabel;
    NumberListField *m_q;
    QLabel *m_jointLabel;
    MatrixEditor *m_joint;
    QPushButton *m_normalise;
    QLabel *m_unitLabel;
    QComboBox *m_unit;
};

} // namespace gui
