#pragma once

#include "gui/views/sectionview.h"

class QPlainTextEdit;
class QPushButton;

namespace gui {

class Heading;

/// Lines of a program in a fixed font, to be selected and copied; from left to right in every language.
class CodeView : public SectionView
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    void fit();
    void copy();

    Heading *m_title;
    QPushButton *m_copy;
    QPlainTextEdit *m_text;
};

} // namespace gui
