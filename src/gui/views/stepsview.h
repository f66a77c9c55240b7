#pragma once

#include "gui/views/sectionview.h"

#include <memory>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPushButton;

namespace gui {

class AllSteps;
class ExerciseView;
class Heading;
class MatrixView;
class SmallFormulaView;

/// The steps of an elimination in three ways: a list of what was done with the operation and the matrix of the chosen
/// step (forward and back by buttons, arrow keys or a click), all of them one under another, and, where they are row
/// operations, as an exercise for the reader.
class StepsView : public SectionView
{
    Q_OBJECT

public:
    enum class Way { One, All, Exercise };

    explicit StepsView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;

    void setWay(Way way);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSingle();
    void fillList();
    void showStep(int row);
    void showWay();
    void copyLatex();
    void retranslate();
    Way way() const;

    Heading *m_title;
    QButtonGroup *m_ways;
    QPushButton *m_copy;
    QWidget *m_single;
    QListWidget *m_list;
    SmallFormulaView *m_operation;
    MatrixView *m_matrix;
    QLabel *m_counter;
    QPushButton *m_first;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_last;
    AllSteps *m_all;
    ExerciseView *m_exercise;
    std::shared_ptr<const calculators::Steps> m_steps;
    int m_digits = 8;
};

} // namespace gui
