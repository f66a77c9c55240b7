#pragma once

#include "calculators/sampling.h"

#include <QVariantAnimation>
#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

class NumberField;

/// What random numbers of a distribution are shown for, how many there are, and buttons that draw others or let the
/// sample grow before one's eyes.
class SamplingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SamplingEditor(QWidget *parent = nullptr);

    /// While the sample grows, as many numbers as there are by now.
    calculators::SamplingRequest request() const;

    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFields();
    void showWords();
    void drawOthers();
    void grow();

    QLabel *m_viewLabel;
    QComboBox *m_view;
    QLabel *m_countLabel;
    NumberField *m_count;
    QLabel *m_summandsLabel;
    NumberField *m_summands;
    QPushButton *m_again;
    QPushButton *m_grow;
    QVariantAnimation m_growth; ///< from 0 to 1, the logarithm of the count
    std::uint64_t m_seed = 1;
};

} // namespace gui
