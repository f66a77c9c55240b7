#include "gui/widgets/matrixeditorwindow.h"

#include <QTest>

class MatrixEditorExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void pastesEveryFormat_data();
    void pastesEveryFormat();
    void pastesInTheMiddleAndGrows();
    void pastesOneNumberIntoOneCell();
    void aBadPasteChangesNothingAndSaysWhy();
    void copies();
    void copiesTheSelection();
    void pastesByKey();
    void generates();
    void theNextRandomOneIsAnother();
    void everyGeneratorHasItsDialog();
    void savesAndOpens_data();
    void savesAndOpens();
    void saysWhyAFileCannotBeOpened();
};

void MatrixEditorExchangeTest::pastesEveryFormat_data()
{
    QTest::addColumn<QString>("copied");
    QTest::newRow("spreadsheet") << "1\t2\t3\n4\t5\t6\n";
    QTest::newRow("CSV") << "1,2,3\n4,5,6";
    QTest::newRow("NumPy") << "np.array([[1, 2, 3], [4, 5, 6]])";
    QTest::newRow("MATLAB") << "[1 2 3; 4 5 6]";
    QTest::newRow("R") << "rbind(c(1, 2, 3), 4:6)";
    QTest::newRow("Mathematica") << "{{1, 2, 3}, {4, 5, 6}}";
    QTest::newRow("LaTeX") << "\\begin{pmatrix}1 & 2 & 3 \\\\ 4 & 5 & 6\\end{pmatrix}";
}

void MatrixEditorExchangeTest::pastesEveryFormat()
{
    QFETCH(QString, copied);
    Window window;
    QVERIFY(window.editor->pasteText(copied));
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2 3; 4 5 6]"));
    QCOMPARE(window.editor->columns(), 3);
}

void MatrixEditorExchangeTest::pastesInTheMiddleAndGrows()
{
    Window window;
    window.editor->grid()->setCurrentIndex(window.editor->model()->index(1, 1));
    QVERIFY(window.editor->pasteText(QStringLiteral("7 8\n9 10")));
    QCOMPARE(window.editor->rows(), 3);
    QCOMPARE(window.editor->columns(), 3);
    const auto entries = window.editor->entries();
    QCOMPARE(entries(0, 0), std::string("1"));
    QCOMPARE(entries(1, 1), std::string("7"));
    QCOMPARE(entries(2, 2), std::string("10"));
    QCOMPARE(entries(0, 2), std::string()); // empty and marked, not 0
    window.editor->model()->history().undo();
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
}

void MatrixEditorExchangeTest::pastesOneNumberIntoOneCell()
{
    Window window;
    QVERIFY(window.editor->pasteText(QStringLiteral("-7/3")));
    QCOMPARE(text(*window.editor), QStringLiteral("[-7/3 2; 3 4]"));
}

void MatrixEditorExchangeTest::aBadPasteChangesNothingAndSaysWhy()
{
    Window window;
    for (const QString &bad : {QStringLiteral("1 2\n3 x"), QString(), QStringLiteral("1 2\n3")}) {
        QVERIFY(!window.editor->pasteText(bad));
        QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
        const auto labels = window.editor->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->isVisible() && label->text().size() > 5; }));
    }
    // A row beyond what the middle of a small matrix can grow to.
    window.editor->grid()->setCurrentIndex(window.editor->model()->index(1, 1));
    QVERIFY(!window.editor->pasteText(QStringLiteral("1 ").repeated(500)));
}

void MatrixEditorExchangeTest::copies()
{
    Window window;
    QCOMPARE(window.editor->copyText(MatrixFormat::Tabs), QStringLiteral("1\t2\n3\t4"));
    QCOMPARE(window.editor->copyText(MatrixFormat::NumPy), QStringLiteral("np.array([[1, 2], [3, 4]])"));
}

void MatrixEditorExchangeTest::copiesTheSelection()
{
    Window window;
    window.editor->grid()->selectionModel()->select(
        QItemSelection(window.editor->model()->index(0, 1), window.editor->model()->index(1, 1)),
        QItemSelectionModel::ClearAndSelect);
    QCOMPARE(window.editor->copyText(MatrixFormat::Tabs), QStringLiteral("2\n4"));
}

void MatrixEditorExchangeTest::pastesByKey()
{
    Window window;
    QApplication::clipboard()->setText(QStringLiteral("5\t6\n7\t8"));
    window.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(*window.editor), QStringLiteral("[5 6; 7 8]"));
    window.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("5\t6\n7\t8"));
}

void MatrixEditorExchangeTest::generates()
{
    Window window;
    window.editor->askToGenerate(QStringLiteral("hilbert"));
    auto *dialog = window.editor->findChild<GeneratorDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(dialog->entries().rows, std::size_t(2)); // as large as the matrix was
    dialog->setParameter(QStringLiteral("n"), QStringLiteral("x"));
    const auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QVERIFY(!buttons->button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(dialog->entries().cells.empty());
    dialog->setParameter(QStringLiteral("n"), QStringLiteral("3"));
    QVERIFY(buttons->button(QDialogButtonBox::Ok)->isEnabled());
    dialog->accept();
    QCOMPARE(text(*window.editor), QStringLiteral("[1 1/2 1/3; 1/2 1/3 1/4; 1/3 1/4 1/5]"));
    window.editor->model()->history().undo();
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
}

void MatrixEditorExchangeTest::theNextRandomOneIsAnother()
{
    Window window;
    QStringList made;
    for (int i = 0; i < 2; ++i) {
        window.editor->askToGenerate(QStringLiteral("random_integers"));
        auto *dialog = window.editor->findChild<GeneratorDialog *>();
        dialog->accept();
        made << text(*window.editor);
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    QVERIFY(made[0] != made[1]);
}

void MatrixEditorExchangeTest::everyGeneratorHasItsDialog()
{
    for (const auto &generator : calculators::matrixGenerators()) {
        const GeneratorDialog dialog(QString::fromStdString(generator.id));
        QCOMPARE(dialog.generator(), QString::fromStdString(generator.id));
        QVERIFY(!dialog.entries().cells.empty());
        QCOMPARE(dialog.findChildren<QLineEdit *>().size(), qsizetype(generator.parameters.size()));
    }
}

void MatrixEditorExchangeTest::savesAndOpens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("CSV") << "a.csv" << QByteArray("1,2\r\n3,4\r\n");
    QTest::newRow("Matrix Market") << "a.mtx"
                                   << QByteArray("%%MatrixMarket matrix array integer general\n2 2\n1\n3\n2\n4\n");
}

void MatrixEditorExchangeTest::savesAndOpens()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    Window window;
    QVERIFY(window.editor->files()->save(path, window.editor->entries()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTEST(file.readAll(), "content");
    window.editor->setEntries(grid(1, {"7"}));
    window.editor->files()->open(path);
    QTRY_COMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
    window.editor->model()->history().undo();
    QCOMPARE(text(*window.editor), QStringLiteral("[7]"));
}

void MatrixEditorExchangeTest::saysWhyAFileCannotBeOpened()
{
    const QTemporaryDir folder;
    const auto written = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    };
    Window window;
    QSignalSpy failed(window.editor->files(), &MatrixFileRow::failed);
    window.editor->files()->open(folder.filePath(QStringLiteral("none.csv")));
    QTRY_COMPARE(failed.count(), 1);
    window.editor->files()->open(written(QStringLiteral("word.csv"), "1,2\n3,x\n"));
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(failed.last().first().toString().contains(QStringLiteral("Line 2")));
    window.editor->files()->open(written(QStringLiteral("empty.csv"), ""));
    QTRY_COMPARE(failed.count(), 3);
    QVERIFY(!window.editor->files()->save(folder.filePath(QStringLiteral("word.csv/a.csv")), grid(1, {"1"})));
    QCOMPARE(failed.count(), 4);
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
}

QTEST_MAIN(MatrixEditorExchangeTest)
#include "tst_matrixeditorexchange.moc"
