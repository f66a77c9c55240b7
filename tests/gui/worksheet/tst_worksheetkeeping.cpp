#include "sheetfixture.h"

#include "gui/shortcutsdialog.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/matrixmodel.h"
#include "gui/worksheet/worksheetstate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

namespace {

QVariantMap matrix(const char *name, int columns, const QStringList &cells)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("cells"), cells}};
}

QStringList list(const char *texts)
{
    return QString::fromLatin1(texts).split(u'|');
}

QVariantMap state(const QVariant &matrices, const QVariant &lines)
{
    return {{QStringLiteral("matrices"), matrices}, {QStringLiteral("lines"), lines}};
}

/// Ill-conditioned, so that its exact inverse has long numbers.
core::Grid<std::string> hilbert(std::size_t n)
{
    core::Grid<std::string> cells(n, n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            cells(i, j) = "1/" + std::to_string(i + j + 1);
    return cells;
}

} // namespace

class WorksheetKeepingTest : public QObject
{
    Q_OBJECT

private slots:
    void nonsenseIsPassedOver_data();
    void nonsenseIsPassedOver();
    void aBadLineLeavesTheOthers();
    void undoReachesThroughFields();
    void insertAddsAMatrix();
    void copiesNumbersAsEachLanguageWritesThem();
    void aCancelledResultIsNoResult();
    void aLineThatGetsAnotherNameTakesItsUsersAlong();
    void anUnfinishedEditIsThereAfterARestart();
    void itsKeysAreListed();
    void aLongHistoryFollowsItsFirstLine();
};

void WorksheetKeepingTest::nonsenseIsPassedOver_data()
{
    QTest::addColumn<QVariantMap>("kept");
    const QStringList four = list("1|2|3|4");
    const QVariantList none;
    QTest::newRow("nothing") << QVariantMap();
    QTest::newRow("numbers in place of lists") << state(7, 3.5);
    QTest::newRow("no name") << state(QVariantList{matrix("", 2, four)}, none);
    QTest::newRow("a name that is none") << state(QVariantList{matrix("2x", 2, four)}, none);
    QTest::newRow("no columns") << state(QVariantList{matrix("A", 0, four)}, none);
    QTest::newRow("fewer than no columns") << state(QVariantList{matrix("A", -2, four)}, none);
    QTest::newRow("rows of different length") << state(QVariantList{matrix("A", 3, four)}, none);
    QTest::newRow("no cells") << state(QVariantList{matrix("A", 2, {})}, none);
    QTest::newRow("too many rows") << state(
        QVariantList{matrix("A", 1, QStringList(gui::MatrixModel::mostRows + 1, QStringLiteral("1")))}, none);
    QTest::newRow("too many columns") << state(
        QVariantList{matrix("A", gui::MatrixModel::mostRows + 1,
                            QStringList(gui::MatrixModel::mostRows + 1, QStringLiteral("1")))},
        none);
    QTest::newRow("a line without a name") << state(none, list(" = 1|1x = 2|a b = 3"));
}

void WorksheetKeepingTest::nonsenseIsPassedOver()
{
    QFETCH(QVariantMap, kept);
    const calculators::WorksheetContent content = gui::worksheetFrom(kept);
    QVERIFY(content == calculators::WorksheetContent());
}

void WorksheetKeepingTest::aBadLineLeavesTheOthers()
{
    Sheet sheet;
    sheet.page().restore(state(QVariantList{matrix("A", 2, list("1|2|3|4")), matrix("A", 1, list("5")), 9},
                               list("B = 2*A|1x = 3|B = A|C = A +|D = (((|A = 1|F = B - A")));
    QTRY_COMPARE(sheet.lines(), 4);
    QTRY_COMPARE(sheet.value(0), QStringLiteral("2 4; 6 8"));
    QTRY_COMPARE(sheet.value(1), QStringLiteral("error"));
    QTRY_COMPARE(sheet.value(2), QStringLiteral("error"));
    QTRY_COMPARE(sheet.value(3), QStringLiteral("1 2; 3 4"));
    QVERIFY(!sheet.page().worksheet().canUndo());
}

void WorksheetKeepingTest::undoReachesThroughFields()
{
    Sheet sheet;
    sheet.fillExample();
    auto *name = sheet.child<QLineEdit>("matrixName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("M"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(sheet.line(0).line, QStringLiteral("C = inverse(M)*B + 2*I(2)"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sheet.line(0).line, QStringLiteral("C = inverse(A)*B + 2*I(2)"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(sheet.line(0).line, QStringLiteral("C = inverse(M)*B + 2*I(2)"));

    auto *editor = sheet.child<gui::MatrixEditor>("matrixEditor");
    auto *rows = editor->findChild<QSpinBox *>();
    const int before = editor->rows();
    sheet.key(rows, Qt::Key_Up);
    QTRY_COMPARE(editor->rows(), before + 1);
    sheet.key(rows, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(editor->rows(), before);

    // What is being typed goes first.
    sheet.input()->setFocus();
    QTest::keyClicks(sheet.input(), QStringLiteral("1"));
    QTest::keyClick(sheet.input(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(sheet.input()->text().isEmpty());
    QCOMPARE(sheet.line(0).line, QStringLiteral("C = inverse(M)*B + 2*I(2)"));
}

void WorksheetKeepingTest::insertAddsAMatrix()
{
    Sheet sheet;
    auto *list = sheet.child<QListWidget>("matrices");
    sheet.key(list, Qt::Key_F2); // nothing to rename
    sheet.key(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    sheet.key(list, Qt::Key_Insert);
    sheet.key(list, Qt::Key_Insert);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(1)->text().startsWith(QStringLiteral("B   2×2")));
    sheet.key(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
}

void WorksheetKeepingTest::copiesNumbersAsEachLanguageWritesThem()
{
    Sheet sheet;
    const auto copied = [&sheet](calculators::MatrixFormat format) {
        const auto &formats = calculators::matrixFormats();
        for (std::size_t i = 0; i < formats.size(); ++i)
            if (formats.at(i).format == format)
                sheet.child<QToolButton>("copyAs")->menu()->actions().at(static_cast<qsizetype>(i))->trigger();
        return QApplication::clipboard()->text();
    };
    sheet.type("1/2");
    QTRY_COMPARE(sheet.value(0), QStringLiteral("1/2"));
    QCOMPARE(copied(calculators::MatrixFormat::Latex), QStringLiteral("\\frac{1}{2}"));
    QCOMPARE(copied(calculators::MatrixFormat::Tabs), QStringLiteral("1/2"));
    sheet.type("2+3i");
    QTRY_VERIFY(sheet.lines() == 2 && !sheet.line(1).stale);
    QCOMPARE(copied(calculators::MatrixFormat::NumPy), QStringLiteral("2+3j"));
    sheet.type("1/2*I(1)");
    QTRY_COMPARE(sheet.value(2), QStringLiteral("1/2"));
    QCOMPARE(copied(calculators::MatrixFormat::Latex).simplified(),
             QStringLiteral("\\begin{bmatrix} \\frac{1}{2} \\end{bmatrix}"));
}

void WorksheetKeepingTest::aCancelledResultIsNoResult()
{
    Sheet sheet;
    sheet.child<QPushButton>("addMatrix")->click();
    auto *editor = sheet.child<gui::MatrixEditor>("matrixEditor");
    editor->setEntries(hilbert(2));
    sheet.type("R1 = inverse(A)");
    QTRY_COMPARE(sheet.value(0), QStringLiteral("4 -6; -6 12"));
    sheet.type("R2 = 1+1");
    QTRY_COMPARE(sheet.value(1), QStringLiteral("2"));
    sheet.history()->setCurrentIndex(sheet.history()->lines()->index(0));
    QVERIFY(sheet.child<QPushButton>("useAsMatrix")->isEnabled());

    editor->setEntries(hilbert(150));
    auto *cancel = sheet.child<QPushButton>("cancel");
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(!sheet.child<QPushButton>("useAsMatrix")->isEnabled());
    cancel->click();
    QVERIFY(!cancel->isVisible());
    QVERIFY(sheet.line(0).stale);
    QVERIFY(!sheet.line(1).stale); // it does not use A
    const QModelIndex first = sheet.history()->lines()->index(0);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("R1 = inverse(A): not computed yet; the result before was 4, -6; -6, 12"));
    QVERIFY(!first.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!sheet.child<QPushButton>("useAsMatrix")->isEnabled());

    sheet.key(sheet.input(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(sheet.value(0), QStringLiteral("4 -6; -6 12"), 60000);
    QVERIFY(sheet.child<QPushButton>("useAsMatrix")->isEnabled());
}

void WorksheetKeepingTest::aLineThatGetsAnotherNameTakesItsUsersAlong()
{
    Sheet sheet;
    sheet.type("2*I(2)");
    sheet.type("S = R1 + R1");
    QTRY_COMPARE(sheet.value(1), QStringLiteral("4 0; 0 4"));
    sheet.edit(0, "Q = 3*I(2)");
    QTRY_COMPARE(sheet.line(1).line, QStringLiteral("S = Q + Q"));
    QTRY_COMPARE(sheet.value(1), QStringLiteral("6 0; 0 6"));
    sheet.key(sheet.input(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sheet.line(0).line, QStringLiteral("R1 = 2*I(2)"));
    QCOMPARE(sheet.line(1).line, QStringLiteral("S = R1 + R1"));

    sheet.edit(0, "S = 5");
    QTRY_VERIFY(sheet.child<QLabel>("problem")->isVisible());
    QVERIFY(sheet.child<QLabel>("problem")->text().contains(QStringLiteral("“S” is taken")));
    QTRY_COMPARE(sheet.history()->unfinished(), QStringLiteral("S = 5")); // to be mended
    QCOMPARE(sheet.line(0).line, QStringLiteral("R1 = 2*I(2)"));
}

void WorksheetKeepingTest::anUnfinishedEditIsThereAfterARestart()
{
    Sheet sheet;
    sheet.type("2*I(2)");
    sheet.type("3");
    QTRY_COMPARE(sheet.value(1), QStringLiteral("3"));
    sheet.history()->setCurrentIndex(sheet.history()->lines()->index(0));
    sheet.key(sheet.history(), Qt::Key_F2);
    auto *field = sheet.history()->viewport()->findChild<gui::ExpressionInput *>();
    QVERIFY(field);
    field->end(false); // it opens with all of it selected
    QTest::keyClicks(field, QStringLiteral(" + 7*("));
    sheet.fixture.restart();
    QCOMPARE(sheet.line(0).line, QStringLiteral("R1 = 2*I(2)"));
    QTRY_COMPARE(sheet.history()->unfinished(), QStringLiteral("R1 = 2*I(2) + 7*("));
    QCOMPARE(sheet.history()->currentIndex().row(), 0);
}

void WorksheetKeepingTest::itsKeysAreListed()
{
    Sheet sheet;
    gui::ShortcutsDialog dialog(sheet.fixture.window().findChildren<QAction *>());
    const auto *table = dialog.findChild<QTableWidget *>();
    QStringList all;
    for (int i = 0; i < table->rowCount(); ++i)
        all << table->item(i, 0)->text() + u' ' + table->item(i, 1)->text();
    const QString text = all.join(u'\n');
    for (const char *row : {"F2, Return, Enter Edit the line of the worksheet", "Ctrl+C Copy the result of the line",
                            "Del Delete the line of the worksheet", "Ins Add a matrix to the worksheet",
                            "F2 Rename the matrix of the worksheet", "Del Delete the matrix of the worksheet",
                            "Ctrl+Space in an expression Complete the name"})
        QVERIFY2(text.contains(QLatin1String(row)), row);
}

void WorksheetKeepingTest::aLongHistoryFollowsItsFirstLine()
{
    constexpr int count = 500;
    QStringList lines{QStringLiteral("L0 = I(3)")};
    for (int i = 1; i < count; ++i)
        lines << QStringLiteral("L%1 = L%2 + I(3)").arg(i).arg(i - 1);
    Sheet sheet;
    sheet.page().restore(state(QVariantList(), lines));
    QTRY_COMPARE(sheet.value(count - 1), QStringLiteral("500 0 0; 0 500 0; 0 0 500"));
    sheet.edit(0, "2*I(3)");
    QTRY_COMPARE(sheet.value(count - 1), QStringLiteral("501 0 0; 0 501 0; 0 0 501"));
    sheet.type("1");
    QTRY_COMPARE(sheet.value(count), QStringLiteral("1"));
    sheet.edit(count / 2, "L250 = undefined_name");
    QTRY_COMPARE(sheet.value(count - 1), QStringLiteral("error"));
    QCOMPARE(sheet.value(count / 2 - 1).left(3), QStringLiteral("251"));
    QVERIFY(sheet.line(count - 1).error.contains(QStringLiteral("“L498” has no value")));
    sheet.edit(count / 2, "L250 = L250");
    QTRY_VERIFY(sheet.line(count / 2).error.contains(QStringLiteral("L250 → L250")));
}

QTEST_MAIN(WorksheetKeepingTest)
#include "tst_worksheetkeeping.moc"
