#pragma once

#include "gui/views/sectionview.h"

class QVBoxLayout;

namespace gui {

class FormulaView;
class Heading;
class Paragraph;

/// Things said under small titles, each with its formula.
class NotesView : public SectionView
{
    Q_OBJECT

public:
    explicit NotesView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;

private:
    struct Row
    {
        Heading *title = nullptr;
        Paragraph *text = nullptr;
        FormulaView *formula = nullptr;
        Paragraph *remark = nullptr;
    };
    Row makeRow();
    static void showNote(const Row &row, const calculators::Note &note);

    Heading *m_title;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace gui
