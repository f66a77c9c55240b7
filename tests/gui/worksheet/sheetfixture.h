#pragma once

#include "../windowfixture.h"

#include "gui/worksheet/expressioninput.h"
#include "gui/worksheet/historymodel.h"
#include "gui/worksheet/historyview.h"
#include "gui/worksheet/worksheetpage.h"

#include <QPushButton>

/// A window that shows the worksheet.
struct Sheet
{
    WindowFixture fixture;

    Sheet() { open(); }
    void open() { fixture.window().open(content::Place::fromText(QStringLiteral("matrices/worksheet"))); }
    gui::WorksheetPage &page() { return *fixture.window().findChild<gui::WorksheetPage *>(); }
    template <class Widget>
    Widget *child(const char *name)
    {
        return page().findChild<Widget *>(QLatin1String(name));
    }
    gui::HistoryView *history() { return child<gui::HistoryView>("history"); }
    gui::ExpressionInput *input() { return child<gui::ExpressionInput>("expression"); }
    const gui::HistoryLine &line(int row) { return history()->lines()->line(row); }
    int lines() { return history()->lines()->rowCount(); }

    void type(const char *line)
    {
        input()->setFocus();
        QTest::keyClicks(input(), QLatin1String(line));
        QTest::keyClick(input(), Qt::Key_Escape); // closes the completion
        QTest::keyClick(input(), Qt::Key_Return);
    }
    /// Puts another text in the place of a line, by keys.
    void edit(int row, const char *text)
    {
        history()->setCurrentIndex(history()->lines()->index(row));
        key(history(), Qt::Key_F2);
        auto *field = history()->viewport()->findChild<gui::ExpressionInput *>();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// The rows of a line's value as one text, once it is there: "1 2; 3 4".
    QString value(int row)
    {
        if (row >= lines())
            return QStringLiteral("no line");
        const gui::HistoryLine &shown = line(row);
        if (shown.stale)
            return QStringLiteral("stale");
        QStringList rows;
        for (std::size_t i = 0; i < shown.cells.rows; ++i) {
            QStringList cells;
            for (std::size_t j = 0; j < shown.cells.columns; ++j)
                cells << shown.cells(i, j);
            rows << cells.join(u' ');
        }
        return shown.error.isEmpty() ? rows.join(QStringLiteral("; ")) : QStringLiteral("error");
    }
    void fillExample() { child<QPushButton>("example")->click(); }
    void key(QWidget *widget, Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        widget->setFocus();
        QTest::keyClick(widget, code, modifiers);
    }
};
