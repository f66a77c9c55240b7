#pragma once

#include "calculators/distribution.h"

#include <QVariant>
#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace gui {

/// The distributions that were kept for comparison: one button keeps the one in view, others remove one or all.
class ComparisonList : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonList(QWidget *parent = nullptr);

    const std::vector<calculators::DistributionChoice> &choices() const { return m_choices; }
    /// Passes over what is no distribution with its parameters, and what is too many.
    void setChoices(const std::vector<calculators::DistributionChoice> &choices);
    /// What "Keep" would add; it is not offered twice.
    void setCurrent(const calculators::DistributionChoice &current);

    QVariant state() const;
    void restore(const QVariant &state);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();
    void remove();
    void clear();
    void showWords();
    void showChoices();
    void enable();

    QPushButton *m_keep;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_clear;
    std::vector<calculators::DistributionChoice> m_choices;
    calculators::DistributionChoice m_current;
};

} // namespace gui
