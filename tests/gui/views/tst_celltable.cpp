#include "gui/views/celltable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QtTest>

using calculators::Cell;

class TestCellTable : public QObject
{
    Q_OBJECT

private slots:
    void theModelKeepsItsPromises()
    {
        gui::CellModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCells(core::Grid<Cell>(2, 3, Cell(1.5)), {}, {1}, 8);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QVERIFY(!model.index(0, 0).data(Qt::BackgroundRole).isValid());
        QVERIFY(model.index(1, 0).data(Qt::BackgroundRole).isValid());
        model.setCells({}, {}, {}, 8);
        QCOMPARE(model.rowCount(), 0);
    }

    void copiesAllDigitsAsText()
    {
        gui::CellTable table;
        core::Grid<Cell> cells(1, 2, Cell(0.1));
        cells(0, 1) = Cell(std::string("1/3"));
        table.cells().setCells(cells, {}, {}, 3);
        table.refresh();
        QSignalSpy copied(&table, &gui::CellTable::copied);
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("0.10000000000000001\t1/3\n"));
    }

    void isAsLargeAsItsContent()
    {
        gui::CellTable table;
        table.cells().setCells(core::Grid<Cell>(2, 2, Cell(1.0)), {}, {}, 8);
        table.refresh();
        const QSize small = table.sizeHint();
        table.cells().setCells(core::Grid<Cell>(1000, 4, Cell(1.0)), {}, {}, 8);
        table.refresh();
        QVERIFY(table.sizeHint().width() > small.width());
        QVERIFY(table.sizeHint().height() < table.verticalHeader()->length());
    }
};

QTEST_MAIN(TestCellTable)
#include "tst_celltable.moc"
