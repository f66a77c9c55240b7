#include "sheetfixture.h"

#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/matrixgrid.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QListWidget>

class WorksheetPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theExampleIsRight();
    void typingAndEnterEvaluates();
    void editingALineRecomputesWhatDependsOnIt();
    void editingAMatrixRecomputes();
    void everythingIsUndone();
    void aWrongLineStaysAndSaysWhere();
    void aRefusedNameStaysInTheField();
    void earlierLinesComeBack();
    void namesAreCompleted();
    void aResultBecomesAMatrix();
    void copiesAndFormats();
    void exactOrDecimal();
    void allIsThereAfterARestart();
    void renamingReachesTheLines();
};

void WorksheetPageTest::theExampleIsRight()
{
    Sheet sheet;
    QVERIFY(sheet.history()->isHidden());
    sheet.fillExample();
    // A^-1 B by hand: 1/5 (3 -1; -1 2)(1 0; 4 -2) = 1/5 (-1 2; 7 -4), and 2 I added.
    QTRY_COMPARE(sheet.value(0), QStringLiteral("9/5 2/5; 7/5 6/5"));
    QTRY_COMPARE(sheet.value(1), QStringLiteral("8/5"));
    QTRY_COMPARE(sheet.value(2), QStringLiteral("2; 2"));
    QVERIFY(!sheet.child<QPushButton>("example")->isVisible());
}

void WorksheetPageTest::typingAndEnterEvaluates()
{
    Sheet sheet;
    sheet.type("2*I(2)");
    QTRY_COMPARE(sheet.value(0), QStringLiteral("2 0; 0 2"));
    QCOMPARE(sheet.line(0).line, QStringLiteral("R1 = 2*I(2)"));
    QVERIFY(sheet.input()->text().isEmpty());
    const QVariant read = sheet.history()->lines()->data(sheet.history()->lines()->index(0), Qt::AccessibleTextRole);
    QCOMPARE(read.toString(), QStringLiteral("R1 = 2*I(2), result 2×2 matrix: 2, 0; 0, 2"));
    sheet.type("   ");
    QCOMPARE(sheet.lines(), 1);
}

void WorksheetPageTest::editingALineRecomputesWhatDependsOnIt()
{
    Sheet sheet;
    sheet.type("C = 2*I(2)");
    sheet.type("D = C*C");
    QTRY_COMPARE(sheet.value(1), QStringLiteral("4 0; 0 4"));
    for (const Qt::Key opens : {Qt::Key_Return, Qt::Key_F2}) {
        sheet.history()->setCurrentIndex(sheet.history()->lines()->index(0));
        sheet.key(sheet.history(), opens);
        auto *field = sheet.history()->viewport()->findChild<gui::ExpressionInput *>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, opens == Qt::Key_F2 ? QStringLiteral("C = 5*I(2)") : QStringLiteral("3*I(2)"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(sheet.value(1), opens == Qt::Key_F2 ? QStringLiteral("25 0; 0 25") : QStringLiteral("9 0; 0 9"));
        QTRY_VERIFY(!sheet.history()->viewport()->findChild<gui::ExpressionInput *>());
    }
    sheet.key(sheet.history(), Qt::Key_Delete);
    QTRY_COMPARE(sheet.value(0), QStringLiteral("error")); // D uses C, which is gone
}

void WorksheetPageTest::editingAMatrixRecomputes()
{
    Sheet sheet;
    sheet.fillExample();
    auto *grid = sheet.child<gui::MatrixEditor>("matrixEditor")->grid();
    QTRY_COMPARE(sheet.value(2), QStringLiteral("2; 2"));
    QVERIFY(grid->model()->setData(grid->model()->index(0, 0), QStringLiteral("1/3")));
    // A = (1/3 1; 1 3) has determinant 0.
    QTRY_COMPARE(sheet.value(0), QStringLiteral("error"));
    QTRY_COMPARE(sheet.value(2), QStringLiteral("error"));
    sheet.key(grid, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sheet.value(2), QStringLiteral("2; 2"));
    QCOMPARE(grid->model()->index(0, 0).data().toString(), QStringLiteral("2"));
}

void WorksheetPageTest::everythingIsUndone()
{
    Sheet sheet;
    const calculators::WorksheetContent empty = sheet.page().worksheet().content();
    sheet.fillExample();
    sheet.child<QPushButton>("addMatrix")->click();
    sheet.child<QPushButton>("duplicateMatrix")->click();
    sheet.type("E = A*A");
    sheet.child<QCheckBox>("exact")->click();
    sheet.child<QPushButton>("removeMatrix")->click();
    const calculators::WorksheetContent full = sheet.page().worksheet().content();
    QCOMPARE(full.matrices.size(), std::size_t{4});
    int steps = 0;
    for (; sheet.page().worksheet().canUndo() && steps < 50; ++steps)
        sheet.key(sheet.input(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(steps, 11);
    QVERIFY(sheet.page().worksheet().content() == empty);
    for (; steps > 0; --steps)
        sheet.key(sheet.input(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(sheet.page().worksheet().content() == full);
}

void WorksheetPageTest::aWrongLineStaysAndSaysWhere()
{
    Sheet sheet;
    sheet.type("2*(I(2) + Q)");
    QTRY_COMPARE(sheet.value(0), QStringLiteral("error"));
    QCOMPARE(sheet.line(0).errorAt, 15); // the Q of "R1 = 2*(I(2) + Q)"
    sheet.type("1/0");
    QTRY_COMPARE(sheet.value(1), QStringLiteral("error"));
    sheet.type("I(2)*I(3)");
    QTRY_COMPARE(sheet.value(2), QStringLiteral("error"));
    QVERIFY(!sheet.line(2).error.isEmpty());
    sheet.type("Q = I(2)"); // mends the first
    QTRY_COMPARE(sheet.value(0), QStringLiteral("4 0; 0 4"));
    QVERIFY(!sheet.child<QPushButton>("useAsMatrix")->isHidden());
}

void WorksheetPageTest::aRefusedNameStaysInTheField()
{
    Sheet sheet;
    sheet.type("C = I(2)");
    sheet.type("C = I(3)");
    QCOMPARE(sheet.lines(), 1);
    QCOMPARE(sheet.input()->text(), QStringLiteral("C = I(3)"));
    QVERIFY(sheet.child<QLabel>("problem")->isVisible());
    sheet.input()->setText(QStringLiteral("1x = 3"));
    QTest::keyClick(sheet.input(), Qt::Key_Return);
    QCOMPARE(sheet.lines(), 1);
    QCOMPARE(sheet.input()->text(), QStringLiteral("1x = 3"));
}

void WorksheetPageTest::earlierLinesComeBack()
{
    Sheet sheet;
    sheet.type("1+1");
    sheet.type("2+2");
    QTest::keyClicks(sheet.input(), QStringLiteral("7"));
    for (const char *expected : {"2+2", "1+1", "1+1"}) {
        QTest::keyClick(sheet.input(), Qt::Key_Up);
        QCOMPARE(sheet.input()->text(), QLatin1String(expected));
    }
    QTest::keyClick(sheet.input(), Qt::Key_Down);
    QTest::keyClick(sheet.input(), Qt::Key_Down);
    QCOMPARE(sheet.input()->text(), QStringLiteral("7"));
}

void WorksheetPageTest::namesAreCompleted()
{
    Sheet sheet;
    sheet.input()->setFocus();
    QTest::keyClicks(sheet.input(), QStringLiteral("2*inve"));
    auto *popup = sheet.input()->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(sheet.input()->text(), QStringLiteral("2*inverse("));
    QCOMPARE(sheet.lines(), 0);
}

void WorksheetPageTest::aResultBecomesAMatrix()
{
    Sheet sheet;
    sheet.type("1/3*I(2)");
    QTRY_COMPARE(sheet.value(0), QStringLiteral("1/3 0; 0 1/3"));
    sheet.child<QPushButton>("useAsMatrix")->click();
    QCOMPARE(sheet.child<QListWidget>("matrices")->count(), 1);
    sheet.type("A*3");
    QTRY_COMPARE(sheet.value(1), QStringLiteral("1 0; 0 1"));
    sheet.type("[");
    QTRY_COMPARE(sheet.value(2), QStringLiteral("error"));
    QVERIFY(!sheet.child<QPushButton>("useAsMatrix")->isEnabled());
}

void WorksheetPageTest::copiesAndFormats()
{
    Sheet sheet;
    sheet.type("1/2*I(2)");
    QTRY_COMPARE(sheet.value(0), QStringLiteral("1/2 0; 0 1/2"));
    sheet.key(sheet.history(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().trimmed(), QStringLiteral("1/2\t0\n0\t1/2"));
}

void WorksheetPageTest::exactOrDecimal()
{
    Sheet sheet;
    sheet.type("1/4*I(1)");
    QTRY_COMPARE(sheet.value(0), QStringLiteral("1/4"));
    sheet.child<QCheckBox>("exact")->click();
    QTRY_COMPARE(sheet.value(0), QStringLiteral("0.25"));
}

void WorksheetPageTest::allIsThereAfterARestart()
{
    Sheet sheet;
    sheet.fillExample();
    sheet.type("A +");
    QTest::keyClicks(sheet.input(), QStringLiteral("B*"));
    const calculators::WorksheetContent before = sheet.page().worksheet().content();
    sheet.fixture.restart();
    QCOMPARE(sheet.fixture.window().place().item, QStringLiteral("worksheet"));
    const calculators::WorksheetContent after = sheet.page().worksheet().content();
    QVERIFY(after.entries == before.entries);
    QCOMPARE(after.matrices.size(), before.matrices.size());
    for (std::size_t i = 0; i < after.matrices.size(); ++i)
        QVERIFY(*after.matrices[i].cells == *before.matrices[i].cells);
    QCOMPARE(sheet.input()->text(), QStringLiteral("B*"));
    QTRY_COMPARE(sheet.value(0), QStringLiteral("9/5 2/5; 7/5 6/5"));
    QTRY_COMPARE(sheet.value(3), QStringLiteral("error"));
}

void WorksheetPageTest::renamingReachesTheLines()
{
    Sheet sheet;
    sheet.fillExample();
    sheet.key(sheet.child<QListWidget>("matrices"), Qt::Key_F2);
    auto *name = sheet.child<QLineEdit>("matrixName");
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("M"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(sheet.line(0).line, QStringLiteral("C = inverse(M)*B + 2*I(2)"));
    QTRY_COMPARE(sheet.value(0), QStringLiteral("9/5 2/5; 7/5 6/5"));
    name->setText(QStringLiteral("B"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(sheet.child<QLabel>("problem")->isVisible()); // taken
    QCOMPARE(name->text(), QStringLiteral("M"));
}

QTEST_MAIN(WorksheetPageTest)
#include "tst_worksheetpage.moc"
