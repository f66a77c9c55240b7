#include "gui/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

using Row = std::pair<QString, QString>;

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

// Without the marks of its mnemonic; "&&" stands for a real one.
QString plain(QString text)
{
    const QString real = QStringLiteral("\x1f");
    return text.replace(QLatin1String("&&"), real).remove(u'&').replace(real, QLatin1String("&"));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<Row> rows;
    for (const QAction *action : actions) {
        const Row row{keysOf(*action), plain(action->text())};
        if (!row.first.isEmpty() && !row.second.isEmpty() && !rows.contains(row))
            rows << row;
    }
    rows << QList<Row>{{tr("Tab, Shift+Tab"), tr("Next or previous control")},
                       {tr("Arrow keys"), tr("Move in lists, tables and grids")},
                       {tr("Left, Right in a plot"), tr("Move the line of an input (Shift: small steps)")},
                       {tr("Up, Down in a plot"), tr("Choose another line")},
                       {tr("Up, Down in a number"), tr("Count up or down")},
                       {tr("Ctrl+C on a formula, matrix or plot"), tr("Copy it")},
                       {tr("Menu key"), tr("More ways to copy")},
                       {tr("Ctrl+Space in an expression"), tr("Complete the name")},
                       {tr("Up, Down in an expression"), tr("Earlier lines of the worksheet")},
                       {tr("Esc"), tr("Empty a search, close a window")}};
    auto *table = new QTableWidget(static_cast<int>(rows.size()), 2, this);
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(windowTitle());
    table->setTabKeyNavigation(false);
    for (int i = 0; i < table->rowCount(); ++i) {
        table->setItem(i, 0, new QTableWidgetItem(rows[i].first));
        table->setItem(i, 1, new QTableWidgetItem(rows[i].second));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(em * 48, em * 32);
}

} // namespace gui
