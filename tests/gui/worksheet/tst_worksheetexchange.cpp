#include "sheetfixture.h"

#include "gui/worksheet/argumenthint.h"
#include "gui/worksheet/functionspopup.h"
#include "gui/worksheet/worksheettext.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>

class WorksheetExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void matricesGoToTheOperationsAndBack();
    void theWholeIsWrittenAsText();
    void theWholeIsWrittenAsLatex();
    void wideMatricesTellLatex();
    void savesAndSaysWhereItCannot();
    void functionsAreListedAndPutIn();
    void aFunctionGoesAroundWhatIsSelected();
    void argumentsAreHinted_data();
    void argumentsAreHinted();
    void theFileMenuFollowsTheTab();
    void aCancelledOneIsComputedAgain();
};

void WorksheetExchangeTest::matricesGoToTheOperationsAndBack()
{
    Sheet sheet;
    sheet.fillExample();
    QTRY_COMPARE(sheet.value(0), QStringLiteral("9/5 2/5; 7/5 6/5"));
    sheet.history()->setCurrentIndex(sheet.history()->lines()->index(0));
    sheet.child<QPushButton>("toPanel")->click();
    QVERIFY(sheet.fixture.window().place().item != QStringLiteral("worksheet"));
    sheet.open();
    sheet.child<QPushButton>("takeMatrix")->click();
    auto *list = sheet.child<QListWidget>("matrices");
    QCOMPARE(list->count(), 4);
    QVERIFY(list->item(3)->text().contains(QStringLiteral("[9/5 2/5; 7/5 6/5]")));
    list->setCurrentRow(1);
    sheet.child<QPushButton>("sendMatrix")->click();
    sheet.open();
    sheet.child<QPushButton>("takeMatrix")->click();
    QVERIFY(list->item(4)->text().contains(QStringLiteral("[1 0; 4 -2]")));
}

void WorksheetExchangeTest::theWholeIsWrittenAsText()
{
    Sheet sheet;
    sheet.fillExample();
    sheet.type("X = A*Q");
    QTRY_COMPARE(sheet.value(3), QStringLiteral("error"));
    sheet.child<QToolButton>("export")->menu()->actions().at(0)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("A = [2 1; 1 3]\n"
                                                               "B = [1 0; 4 -2]\n"
                                                               "v = [1; 1/2]\n"
                                                               "C = inverse(A)*B + 2*I(2)\n"
                                                               "  = [9/5 2/5; 7/5 6/5]\n"
                                                               "det = determinant(C)\n"
                                                               "    = 8/5\n"
                                                               "w = C*v\n"
                                                               "  = [2; 2]\n"
                                                               "X = A*Q  % %1\n")
                                                    .arg(sheet.line(3).error));
}

void WorksheetExchangeTest::theWholeIsWrittenAsLatex()
{
    Sheet sheet;
    sheet.type("S = 1/2*I(1)");
    sheet.type("t_1 = 5%");
    QTRY_COMPARE(sheet.value(1), QStringLiteral("error"));
    sheet.child<QToolButton>("export")->menu()->actions().at(1)->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("\\begin{align*}\nS &= \\frac{1}{2} \\, I_{1} \\\\\n&= \\begin{bmatrix}")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("\\text{5\\%}")), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("\n\\end{align*}\n")), qPrintable(text));
}

void WorksheetExchangeTest::wideMatricesTellLatex()
{
    calculators::Worksheet sheet;
    (void)sheet.setMatrix("A", core::Grid<std::string>(2, 12, "1"));
    (void)sheet.addEntry("B = A'");
    // Nothing was computed yet.
    const QString text = gui::worksheetLatex(sheet.content(), {});
    QVERIFY(text.startsWith(QStringLiteral("\\setcounter{MaxMatrixCols}{12}\n")));
    QVERIFY(text.contains(QStringLiteral("B &= A^{\\mathsf{T}} \\\\\n&\\quad \\text{not computed}")));
}

void WorksheetExchangeTest::savesAndSaysWhereItCannot()
{
    Sheet sheet;
    sheet.type("2*3");
    QTRY_COMPARE(sheet.value(0), QStringLiteral("6"));
    const QTemporaryDir folder;
    for (const char *name : {"sheet.txt", "sheet.tex"}) {
        const QString path = folder.filePath(QLatin1String(name));
        sheet.page().saveTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(path.endsWith(QLatin1String("tex")) ? QStringLiteral("R_{1} &= 2 \\cdot 3")
                                                                   : QStringLiteral("R1 = 2*3\n   = 6\n")),
                 qPrintable(text));
        QVERIFY(!sheet.child<QLabel>("problem")->isVisible());
    }
    sheet.page().saveTo(folder.filePath(QStringLiteral("nowhere/sheet.txt")));
    QVERIFY(sheet.child<QLabel>("problem")->isVisible());
}

void WorksheetExchangeTest::functionsAreListedAndPutIn()
{
    Sheet sheet;
    sheet.input()->setFocus();
    QTest::keyClicks(sheet.input(), QStringLiteral("2*"));
    sheet.key(sheet.input(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *popup = sheet.child<gui::FunctionsPopup>("functions");
    QTRY_VERIFY(popup->isVisible());
    auto *search = popup->findChild<QLineEdit *>();
    auto *list = popup->findChild<QListWidget *>();
    QVERIFY(list->count() > 60);
    QTest::keyClicks(search, QStringLiteral("determinant"));
    QVERIFY(list->currentItem()->text().startsWith(QStringLiteral("determinant(A)   Determinant\n")));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!popup->isVisible());
    QCOMPARE(sheet.input()->text(), QStringLiteral("2*determinant("));
    QVERIFY(sheet.child<QLabel>("hint")->text().startsWith(QStringLiteral("determinant(<b>A</b>)")));

    sheet.child<QToolButton>("insertFunction")->click();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClicks(search, QStringLiteral("no such thing"));
    QVERIFY(list->isHidden());
    QTest::keyClick(search, Qt::Key_Return); // chooses nothing
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!popup->isVisible());
    QCOMPARE(sheet.input()->text(), QStringLiteral("2*determinant("));
}

void WorksheetExchangeTest::aFunctionGoesAroundWhatIsSelected()
{
    gui::ExpressionInput input;
    input.setText(QStringLiteral("A*B + C"));
    input.setSelection(0, 3);
    input.put(QStringLiteral("inverse("));
    QCOMPARE(input.text(), QStringLiteral("inverse(A*B) + C"));
    input.end(false);
    input.put(QStringLiteral("'"));
    QCOMPARE(input.text(), QStringLiteral("inverse(A*B) + C'"));
    input.setText(QStringLiteral("2*inv"));
    input.put(QStringLiteral("inverse("));
    QCOMPARE(input.text(), QStringLiteral("2*inverse("));
}

void WorksheetExchangeTest::argumentsAreHinted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("start");
    QTest::newRow("no call") << QStringLiteral("A*B") << QString();
    QTest::newRow("first") << QStringLiteral("solve(") << QStringLiteral("solve(<b>A</b>, b) – A: ");
    QTest::newRow("second") << QStringLiteral("x = 2*solve(A, ") << QStringLiteral("solve(A, <b>b</b>) – b: ");
    QTest::newRow("too many") << QStringLiteral("solve(A, b, ") << QString();
    QTest::newRow("unknown") << QStringLiteral("frob(") << QString();
}

void WorksheetExchangeTest::argumentsAreHinted()
{
    QFETCH(QString, before);
    QFETCH(QString, start);
    const QString hint = gui::argumentHint(before);
    QCOMPARE(hint.isEmpty(), start.isEmpty());
    QVERIFY2(hint.startsWith(start), qPrintable(hint));
}

void WorksheetExchangeTest::theFileMenuFollowsTheTab()
{
    Sheet sheet;
    const auto offered = [&sheet](const QString &text) {
        for (const QAction *action : sheet.fixture.window().findChildren<QAction *>())
            if (action->text() == text)
                for (const QObject *where : action->associatedObjects())
                    if (const auto *menu = qobject_cast<const QMenu *>(where);
                        menu && menu->title() == QStringLiteral("&File"))
                        return true;
        return false;
    };
    QVERIFY(offered(QStringLiteral("Save the worksheet…")));
    sheet.fixture.window().open(content::Place::fromText(QStringLiteral("matrices/determinant")));
    QVERIFY(!offered(QStringLiteral("Save the worksheet…")));
    sheet.open();
    QVERIFY(offered(QStringLiteral("Save the worksheet…")));
}

void WorksheetExchangeTest::aCancelledOneIsComputedAgain()
{
    Sheet sheet;
    QString terms = QStringLiteral("determinant(1/3*I(60)");
    for (int i = 2; i < 40; ++i)
        terms += QStringLiteral(" + 1/%1*I(60)^%2").arg(100 + i).arg(300 + i);
    sheet.input()->setText(terms + u')');
    QTest::keyClick(sheet.input(), Qt::Key_Return);
    auto *cancel = sheet.child<QPushButton>("cancel");
    auto *again = sheet.child<QPushButton>("again");
    QVERIFY(!again->isVisible());
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QVERIFY(again->isVisible());
    QVERIFY(sheet.line(0).stale);
    again->click();
    QVERIFY(!again->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!sheet.line(0).stale, 60000);
    QVERIFY(sheet.line(0).error.isEmpty());
}

QTEST_MAIN(WorksheetExchangeTest)
#include "tst_worksheetexchange.moc"
