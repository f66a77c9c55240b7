#pragma once

#include "calculators/largematrix.h"
#include "gui/views/sectionview.h"

class QLabel;
class QModelIndex;
class QPushButton;

namespace gui {

class CellTable;
class Heading;
class NumbersTable;

/// The brackets around a matrix, as tall as what they hold.
class Brackets : public QWidget
{
    Q_OBJECT

public:
    explicit Brackets(QWidget *content, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A matrix between brackets; a large one as a sentence about it, with a table of its numbers on demand.
class MatrixView : public SectionView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    void showMatrix(const calculators::Matrix &matrix, int digits);
    QString plainText() const override;

private:
    QString name() const;
    void showCells(const calculators::Matrix &matrix, int digits);
    void showLarge(const calculators::SharedMatrix &matrix, int digits);
    void showNumbers(bool shown);

    Heading *m_title;
    QLabel *m_sign;
    CellTable *m_table;
    Brackets *m_brackets;
    QLabel *m_summary;
    QPushButton *m_tableButton;
    NumbersTable *m_numbers = nullptr; ///< null until it is asked for
    calculators::SharedMatrix m_large;
    int m_digits = 6;
};

/// A table. Where its rows are links, a click on the link or Enter chooses one.
class TableSectionView : public SectionView
{
    Q_OBJECT

public:
    explicit TableSectionView(QWidget *parent = nullptr);
    void show(const calculators::Section &section, int digits) override;
    QString plainText() const override;

private:
    void choose(int row);
    void pointAt(const QModelIndex &index);

    Heading *m_title;
    CellTable *m_table;
    std::vector<std::vector<calculators::InputEdit>> m_links;
    int m_linkColumn = 0;
};

} // namespace gui
