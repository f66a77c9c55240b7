#pragma once

#include "calculators/lossdescent.h"
#include "gui/calculatorform.h"

#include <QHash>
#include <QTimer>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

class NumberField;
class NumberListField;
class NumberSlider;
class ParameterEditor;

/// Descents of the mean loss of a model with two weights: samples, a start, optimisers, a learning rate, and up to
/// which step the paths are shown, one by one or played.
class LossDescentForm : public CalculatorForm
{
    Q_OBJECT

public:
    explicit LossDescentForm(QWidget *parent = nullptr);

    Job job() const override;
    QString item() const override { return QStringLiteral("descend"); }
    void showItem(const QString & /*item*/) override {}
    void setInput(const QString &name, double value) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    template <class Widget>
    Widget *add(const QString &name);
    NumberSlider *addSlider(const QString &name);
    void addModel();
    void addOptimisers();
    void addPlayer();
    void connectInputs();
    const numerics::Loss &loss() const;
    void change();
    void showLoss();
    bool startFits() const;
    void startAnew();
    void fitSteps();
    void moveBy(int steps);
    void play();
    void playOn();
    void stop();
    void retranslate();
    void nameThings();
    QList<NumberField *> numbers() const;

    QHash<QWidget *, QLabel *> m_labels;
    QComboBox *m_loss;
    ParameterEditor *m_params;
    QComboBox *m_model;
    NumberListField *m_x;
    NumberListField *m_y;
    QPushButton *m_start;
    NumberField *m_start0;
    NumberField *m_start1;
    QLabel *m_optimisersLabel;
    QWidget *m_optimisers;
    std::vector<QCheckBox *> m_boxes; ///< one for each of calculators::optimisers()
    NumberSlider *m_rate;
    NumberField *m_steps;
    NumberSlider *m_step;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_play;
    QTimer m_timer;
    bool m_quiet = false; ///< while several inputs change at once
};

} // namespace gui
