#pragma once

#include "calculators/largematrix.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

class HeatMapView;
class NumbersTable;

/// A matrix too large to be typed: its size and range in words, its entries as colours, and on demand a table of them
/// in which single ones can be changed.
class LargeMatrixEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LargeMatrixEditor(QWidget *parent = nullptr);

    void setMatrix(const calculators::SharedMatrix &matrix);
    /// Null until it was asked for.
    NumbersTable *table() const { return m_table; }
    void showTable(bool shown);

signals:
    void entryTyped(int row, int column, double value);
    void problem(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    calculators::SharedMatrix m_matrix;
    QLabel *m_summary;
    QPushButton *m_tableButton;
    HeatMapView *m_picture;
    NumbersTable *m_table = nullptr;
};

} // namespace gui
