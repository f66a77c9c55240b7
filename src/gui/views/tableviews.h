#pragma once

#include "gui/views/sectionview.h"

class QLabel;

namespace gui {

class CellTable;
class Heading;

/// The brackets around a matrix, as tall as what they hold.
class Brackets : public QWidget
{
    Q_OBJECT

public:
    explicit Brackets(QWidget *content, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

class MatrixView : public SectionView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    void showMatrix(const calculators::Matrix &matrix, int digits);
    QString plainText() const override;

private:
    Heading *m_title;
    QLabel *m_sign;
    CellTable *m_table;
};

class TableSectionView : public SectionView
{
    Q_OBJECT

public:
    explicit TableSectionView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;

private:
    Heading *m_title;
    CellTable *m_table;
};

} // namespace gui
