#pragma once

#include "calculators/losscomparison.h"

#include <QVariant>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace gui {

class ParameterEditor;

/// The losses that are looked at side by side: one is chosen with its parameters and added, others are removed.
class LossList : public QWidget
{
    Q_OBJECT

public:
    explicit LossList(QWidget *parent = nullptr);

    /// Which may be added; what is in the list stays.
    void setOffered(const std::vector<const numerics::Loss *> &losses);
    const std::vector<calculators::LossChoice> &choices() const { return m_choices; }
    /// Passes over what is no loss with its parameters, and what is there already.
    void setChoices(const std::vector<calculators::LossChoice> &choices);

    static QVariant stateOf(const std::vector<calculators::LossChoice> &choices);
    static std::vector<calculators::LossChoice> choicesFrom(const QVariant &state);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    calculators::LossChoice offered() const;
    void showParameters();
    void add();
    void remove();
    void clear();
    void showWords();
    void showChoices();
    void enable();

    QLabel *m_label;
    QComboBox *m_loss;
    ParameterEditor *m_params;
    QPushButton *m_add;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_clear;
    std::vector<const numerics::Loss *> m_offered;
    std::vector<calculators::LossChoice> m_choices;
};

} // namespace gui
