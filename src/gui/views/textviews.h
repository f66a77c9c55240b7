#pragma once

#include "gui/views/sectionview.h"

class QFormLayout;
class QGridLayout;
class QLabel;

namespace gui {

class FormulaView;
class Heading;
class Paragraph;

/// A sentence; a warning has a sign before it and the theme's colour for warnings.
class ParagraphView : public SectionView
{
    Q_OBJECT

public:
    explicit ParagraphView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;

private:
    Paragraph *m_text;
};

class FormulaSectionView : public SectionView
{
    Q_OBJECT

public:
    explicit FormulaSectionView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;

private:
    Heading *m_title;
    FormulaView *m_formula;
    QString m_latex;
};

/// Names and numbers, one a row.
class QuantitiesView : public SectionView
{
    Q_OBJECT

public:
    explicit QuantitiesView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *name = nullptr;
        FormulaView *sign = nullptr;
        QLabel *value = nullptr;
    };
    Row makeRow(int row);
    void fitNames();

    Heading *m_title;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace gui
