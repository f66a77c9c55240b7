#pragma once

#include "gui/views/cellmodel.h"

#include <QTableView>

namespace gui {

/// A table of cells as large as its content, up to a height after which it scrolls. Copies as tab-separated text or
/// LaTeX.
class CellTable : public QTableView
{
    Q_OBJECT

public:
    explicit CellTable(QWidget *parent = nullptr);

    CellModel &cells() { return *m_model; }
    /// Call after the cells changed. bar: a line after so many columns, 0 for none.
    void refresh(std::size_t bar = 0);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void copied();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void copyText();
    void copyLatex();

    CellModel *m_model;
};

} // namespace gui
