#pragma once

#include "calculators/largematrix.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <optional>

class QLabel;
class QSpinBox;
class QTableView;

namespace gui {

/// The numbers of a large matrix as a model; a text is made only of what is looked at.
class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Another matrix of the same size leaves the current cell where it is.
    void setMatrix(const calculators::SharedMatrix &matrix, int digits);
    void setEditable(bool editable) { m_editable = editable; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A person typed another number; whoever owns the matrix sets the new one.
    void entryTyped(int row, int column, double value);
    /// What was typed is no real number.
    void refused(const QString &problem);

private:
    QString text(const QModelIndex &index, int digits) const;

    calculators::SharedMatrix m_matrix;
    int m_digits = 6;
    bool m_editable = false;
};

/// The table of a large matrix, which paints only what is seen, with the numbers of row and column to go to.
class NumbersTable : public QWidget
{
    Q_OBJECT

public:
    explicit NumbersTable(QWidget *parent = nullptr);

    void setMatrix(const calculators::SharedMatrix &matrix, int digits);
    void setEditable(bool editable);
    void setTableName(const QString &name);

    QTableView *view() const { return m_view; }
    NumbersModel *model() const { return m_model; }

    /// How many cells the smallest rectangle around the selection has.
    std::size_t selectedCount() const;
    /// That rectangle with tabs and ends of lines; nothing where that are more cells than are made into text at once.
    std::optional<QString> selectedText() const;

signals:
    void message(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect selectedArea() const;
    void copySelected();
    void goTo();
    void followCurrent(const QModelIndex &current);
    void fitColumns();
    void retranslate();

    NumbersModel *m_model;
    QTableView *m_view;
    QLabel *m_rowLabel;
    QSpinBox *m_row;
    QLabel *m_columnLabel;
    QSpinBox *m_column;
    int m_digits = 6;
};

} // namespace gui
