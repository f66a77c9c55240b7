#include "gui/widgets/matrixmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using gui::MatrixModel;

namespace {

core::Grid<QString> grid(std::size_t columns, const QStringList &cells)
{
    core::Grid<QString> result(static_cast<std::size_t>(cells.size()) / columns, columns);
    std::copy(cells.begin(), cells.end(), result.cells.begin());
    return result;
}

} // namespace

class MatrixModelTest : public QObject
{
    Q_OBJECT

private slots:
    void isAModel();
    void keepsWhatIsTyped();
    void marksWhatIsNoNumber_data();
    void marksWhatIsNoNumber();
    void namesItsCells();
    void everyChangeCanBeUndone();
    void sizesStayInBounds();
    void beginningForgetsTheHistory();
    void growsWhereItIsTyped();
    void growsUpToItsBounds();
};

void MatrixModelTest::isAModel()
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.begin(grid(2, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
    model.resize(3, 3);
    QVERIFY(model.setData(model.index(2, 2), QStringLiteral("5")));
    model.history().undo();
    model.history().undo();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.setData(model.index(7, 7), QStringLiteral("5")));
}

void MatrixModelTest::keepsWhatIsTyped()
{
    MatrixModel model;
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral(" 1/3 ")));
    QCOMPARE(model.data(model.index(0, 0)).toString(), QStringLiteral("1/3"));
    QCOMPARE(model.data(model.index(0, 0), Qt::EditRole).toString(), QStringLiteral("1/3"));
}

void MatrixModelTest::marksWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sound");
    QTest::newRow("integer") << "3" << true;
    QTest::newRow("fraction") << "-1/3" << true;
    QTest::newRow("comma") << "0,5" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("word") << "abc" << false;
    QTest::newRow("divided by zero") << "1/0" << false;
}

void MatrixModelTest::marksWhatIsNoNumber()
{
    QFETCH(QString, text);
    QFETCH(bool, sound);
    MatrixModel model;
    model.setData(model.index(0, 0), text);
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(model.problem(0, 0).isEmpty(), sound);
    QCOMPARE(model.data(index, Qt::ForegroundRole).isNull(), sound);
    QCOMPARE(model.data(index, Qt::ToolTipRole).toString(), model.problem(0, 0));
    QCOMPARE(model.data(index, Qt::AccessibleDescriptionRole).toString(), model.problem(0, 0));
    if (text.isEmpty())
        QCOMPARE(model.data(index).toString(), QStringLiteral("?")); // not only a colour
}

void MatrixModelTest::namesItsCells()
{
    MatrixModel model;
    model.begin(grid(2, {QStringLiteral("1"), QStringLiteral("1/3"), QString(), QStringLiteral("4")}));
    QCOMPARE(model.data(model.index(0, 1), Qt::AccessibleTextRole).toString(), QStringLiteral("row 1, column 2: 1/3"));
    QCOMPARE(model.data(model.index(1, 0), Qt::AccessibleTextRole).toString(),
             QStringLiteral("row 2, column 1: empty"));
}

void MatrixModelTest::everyChangeCanBeUndone()
{
    MatrixModel model;
    const auto before = grid(2, {QStringLiteral("1"), QStringLiteral("2")});
    model.begin(before);
    const QSignalSpy changed(&model, &MatrixModel::changed);
    model.setData(model.index(0, 0), QStringLiteral("7"));
    model.resize(3, 1);
    model.change(grid(1, {QStringLiteral("9")}), QStringLiteral("test"));
    QCOMPARE(changed.count(), 3);
    const auto after = model.cells();
    for (int i = 0; i < 3; ++i)
        model.history().undo();
    QVERIFY(model.cells() == before);
    for (int i = 0; i < 3; ++i)
        model.history().redo();
    QVERIFY(model.cells() == after);
    model.setData(model.index(0, 0), QStringLiteral("9")); // no change, nothing to undo
    QCOMPARE(model.history().count(), 3);
}

void MatrixModelTest::sizesStayInBounds()
{
    MatrixModel model;
    model.resize(0, -3);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), 1);
    model.resize(100000, 2);
    QCOMPARE(model.rowCount(), MatrixModel::mostRows);
    QCOMPARE(model.data(model.index(0, 0)).toString(), QStringLiteral("0"));
    QVERIFY(!model.problem(1, 1).isEmpty()); // new cells are empty, not 0
}

void MatrixModelTest::beginningForgetsTheHistory()
{
    MatrixModel model;
    model.setData(model.index(0, 0), QStringLiteral("7"));
    model.begin(grid(1, {QStringLiteral("1")}));
    QVERIFY(!model.history().canUndo());
}

void MatrixModelTest::growsWhereItIsTyped()
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrowth(true, true);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QVERIFY(model.isBeyond(model.index(1, 0)) && model.isBeyond(model.index(0, 1))
            && !model.isBeyond(model.index(0, 0)));
    QVERIFY(model.data(model.index(1, 1)).toString().isEmpty());
    QVERIFY(!model.setData(model.index(0, 1), QStringLiteral("  "))); // nothing typed, nothing grown
    QCOMPARE(model.cells().columns, 1U);
    const QPersistentModelIndex typed = model.index(0, 1);
    QVERIFY(model.setData(typed, QStringLiteral("5")));
    QVERIFY(typed.isValid() && typed.row() == 0 && typed.column() == 1);
    QVERIFY(model.cells() == grid(2, {QStringLiteral("0"), QStringLiteral("5")}));
    QVERIFY(model.setData(model.index(1, 2), QStringLiteral("6"))); // the corner: both at once
    QVERIFY(model.cells() == grid(3, {QStringLiteral("0"), QStringLiteral("5"), {}, {}, {}, QStringLiteral("6")}));
    QVERIFY(!model.problem(1, 0).isEmpty());
    model.history().undo();
    QVERIFY(model.cells() == grid(2, {QStringLiteral("0"), QStringLiteral("5")}));
    model.setGrowth(false, true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), 3);
}

void MatrixModelTest::growsUpToItsBounds()
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrowth(true, true);
    model.resize(MatrixModel::mostRows - 1, 2);
    QCOMPARE(model.rowCount(), MatrixModel::mostRows);
    QVERIFY(model.setData(model.index(MatrixModel::mostRows - 1, 0), QStringLiteral("1")));
    QCOMPARE(model.rowCount(), MatrixModel::mostRows);
    QVERIFY(!model.isBeyond(model.index(MatrixModel::mostRows - 1, 0)));
    model.history().undo();
    QVERIFY(model.isBeyond(model.index(MatrixModel::mostRows - 1, 0)));
}

QTEST_MAIN(MatrixModelTest)
#include "tst_matrixmodel.moc"
