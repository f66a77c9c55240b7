#pragma once

#include "calculators/matrixgenerators.h"
#include "gui/widgets/generatordialog.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/matrixfilerow.h"
#include "gui/widgets/matrixgrid.h"
#include "gui/widgets/matrixmodel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using calculators::MatrixFormat;
using gui::GeneratorDialog;
using gui::MatrixEditor;
using gui::MatrixFileRow;

inline core::Grid<std::string> grid(std::size_t columns, std::vector<std::string> cells)
{
    core::Grid<std::string> result(cells.size() / columns, columns);
    result.cells = std::move(cells);
    return result;
}

inline QString text(const MatrixEditor &editor)
{
    return QString::fromStdString(calculators::writeMatrix(editor.entries(), MatrixFormat::Matlab));
}

/// An editor between two fields, in a window of its own.
struct Window
{
    QWidget widget;
    QLineEdit *before = new QLineEdit(&widget);
    MatrixEditor *editor = new MatrixEditor(&widget);
    QLineEdit *after = new QLineEdit(&widget);

    Window()
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(before);
        layout->addWidget(editor);
        layout->addWidget(after);
        editor->setEntries(grid(2, {"1", "2", "3", "4"}));
        widget.show();
        widget.activateWindow();
        if (!QTest::qWaitForWindowActive(&widget))
            qFatal("the window was not shown");
        editor->grid()->setFocus();
        editor->grid()->setCurrentIndex(editor->model()->index(0, 0));
    }

    /// Types into whatever has the focus, which the first key moves into a field of the cell.
    void keys(const QString &typed)
    {
        for (const QChar c : typed)
            QTest::keyClicks(QApplication::focusWidget(), QString(c));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents(); // a field of a cell closes by an event of its own
    }
};
