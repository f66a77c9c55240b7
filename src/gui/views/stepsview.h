#pragma once

#include "gui/views/sectionview.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace gui {

class Heading;
class MatrixView;

/// The steps of an elimination: a list of what was done, and the matrix after the chosen one. Forward and back by
/// buttons, arrow keys or a click.
class StepsView : public SectionView
{
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStep(int row);
    void copyLatex();
    void retranslate();

    Heading *m_title;
    QListWidget *m_list;
    MatrixView *m_matrix;
    QLabel *m_counter;
    QPushButton *m_first;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_last;
    QPushButton *m_copy;
    calculators::Steps m_steps;
    int m_digits = 8;
};

} // namespace gui
