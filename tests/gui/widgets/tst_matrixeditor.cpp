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

namespace {

core::Grid<std::string> grid(std::size_t columns, std::vector<std::string> cells)
{
    core::Grid<std::string> result(cells.size() / columns, columns);
    result.cells = std::move(cells);
    return result;
}

QString text(const MatrixEditor &editor)
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

} // namespace

class MatrixEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void typingGoesFromCellToCell();
    void enterGoesDown();
    void tabLeavesAtTheEnds();
    void deleteEmptiesTheSelection();
    void anEmptyCellIsNotZero();
    void undoByKey();
    void pastesEveryFormat_data();
    void pastesEveryFormat();
    void pastesInTheMiddleAndGrows();
    void pastesOneNumberIntoOneCell();
    void aBadPasteChangesNothingAndSaysWhy();
    void copies();
    void copiesTheSelection();
    void pastesByKey();
    void sizeFields();
    void clearingCanBeUndone();
    void generates();
    void theNextRandomOneIsAnother();
    void everyGeneratorHasItsDialog();
    void savesAndOpens_data();
    void savesAndOpens();
    void saysWhyAFileCannotBeOpened();
    void staysFluent();
    void stateComesBack();
    void restorePassesOverNonsense();
    void everyControlHasAName();
};

void MatrixEditorTest::typingGoesFromCellToCell()
{
    Window window;
    const QSignalSpy edited(window.editor, &MatrixEditor::edited);
    window.keys(QStringLiteral("1/3"));
    window.key(Qt::Key_Tab);
    QTRY_VERIFY(window.editor->grid()->hasFocus());
    window.keys(QStringLiteral("0,5"));
    window.key(Qt::Key_Tab);
    QCOMPARE(text(*window.editor), QStringLiteral("[1/3 0.5; 3 4]"));
    QCOMPARE(window.editor->model()->data(window.editor->model()->index(0, 0)).toString(), QStringLiteral("1/3"));
    QCOMPARE(window.editor->grid()->currentIndex().row(), 1);
    QCOMPARE(window.editor->grid()->currentIndex().column(), 0);
    QCOMPARE(edited.count(), 2);
}

void MatrixEditorTest::enterGoesDown()
{
    Window window;
    window.keys(QStringLiteral("7"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("8"));
    window.key(Qt::Key_Return);
    QCOMPARE(text(*window.editor), QStringLiteral("[7 2; 8 4]"));
    QCOMPARE(window.editor->grid()->currentIndex(), window.editor->model()->index(0, 1));
    window.key(Qt::Key_Return); // without typing too
    QCOMPARE(window.editor->grid()->currentIndex(), window.editor->model()->index(1, 1));
    window.key(Qt::Key_Left);
    QCOMPARE(window.editor->grid()->currentIndex(), window.editor->model()->index(1, 0));
}

void MatrixEditorTest::tabLeavesAtTheEnds()
{
    Window window;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(window.editor->grid()->hasFocus());
        window.key(Qt::Key_Tab);
    }
    QVERIFY(!window.editor->grid()->hasFocus());
    window.editor->grid()->setFocus();
    window.editor->grid()->setCurrentIndex(window.editor->model()->index(0, 1));
    window.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(window.editor->grid()->hasFocus());
    window.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!window.editor->grid()->hasFocus());
}

void MatrixEditorTest::deleteEmptiesTheSelection()
{
    Window window;
    window.editor->grid()->selectAll();
    window.key(Qt::Key_Delete);
    for (const std::string &cell : window.editor->entries().cells)
        QVERIFY(cell.empty());
}

void MatrixEditorTest::anEmptyCellIsNotZero()
{
    Window window;
    window.key(Qt::Key_Delete);
    QCOMPARE(window.editor->entries()(0, 0), std::string());
    window.keys(QStringLiteral("abc"));
    window.key(Qt::Key_Return);
    QCOMPARE(window.editor->entries()(0, 0), std::string("abc"));
    QVERIFY(!window.editor->model()->problem(0, 0).isEmpty());
}

void MatrixEditorTest::undoByKey()
{
    Window window;
    window.keys(QStringLiteral("9"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Redo));
    QCOMPARE(text(*window.editor), QStringLiteral("[9 2; 3 4]"));
}

void MatrixEditorTest::pastesEveryFormat_data()
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

void MatrixEditorTest::pastesEveryFormat()
{
    QFETCH(QString, copied);
    Window window;
    QVERIFY(window.editor->pasteText(copied));
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2 3; 4 5 6]"));
    QCOMPARE(window.editor->columns(), 3);
}

void MatrixEditorTest::pastesInTheMiddleAndGrows()
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

void MatrixEditorTest::pastesOneNumberIntoOneCell()
{
    Window window;
    QVERIFY(window.editor->pasteText(QStringLiteral("-7/3")));
    QCOMPARE(text(*window.editor), QStringLiteral("[-7/3 2; 3 4]"));
}

void MatrixEditorTest::aBadPasteChangesNothingAndSaysWhy()
{
    Window window;
    for (const QString &bad : {QStringLiteral("1 2\n3 x"), QString(), QStringLiteral("1 2\n3")}) {
        QVERIFY(!window.editor->pasteText(bad));
        QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
        const auto labels = window.editor->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->isVisible() && label->text().size() > 5; }));
    }
    QVERIFY(!window.editor->pasteText(QString(500, u'1').replace(QStringLiteral("1"), QStringLiteral("1 "))));
}

void MatrixEditorTest::copies()
{
    Window window;
    QCOMPARE(window.editor->copyText(MatrixFormat::Tabs), QStringLiteral("1\t2\n3\t4"));
    QCOMPARE(window.editor->copyText(MatrixFormat::NumPy), QStringLiteral("np.array([[1, 2], [3, 4]])"));
}

void MatrixEditorTest::copiesTheSelection()
{
    Window window;
    window.editor->grid()->selectionModel()->select(
        QItemSelection(window.editor->model()->index(0, 1), window.editor->model()->index(1, 1)),
        QItemSelectionModel::ClearAndSelect);
    QCOMPARE(window.editor->copyText(MatrixFormat::Tabs), QStringLiteral("2\n4"));
}

void MatrixEditorTest::pastesByKey()
{
    Window window;
    QApplication::clipboard()->setText(QStringLiteral("5\t6\n7\t8"));
    window.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(*window.editor), QStringLiteral("[5 6; 7 8]"));
    window.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("5\t6\n7\t8"));
}

void MatrixEditorTest::sizeFields()
{
    Window window;
    const auto fields = window.editor->findChildren<QSpinBox *>();
    QCOMPARE(fields.size(), 2);
    fields[0]->setValue(3);
    QCOMPARE(window.editor->rows(), 3);
    QCOMPARE(window.editor->entries()(1, 1), std::string("4"));
    QCOMPARE(window.editor->entries()(2, 0), std::string());
    window.editor->setMatrixSize(2, 5);
    QCOMPARE(fields[1]->value(), 5);
    window.editor->setRowsFollow(true);
    QVERIFY(!fields[0]->isVisible() && fields[1]->isVisible());
}

void MatrixEditorTest::clearingCanBeUndone()
{
    Window window;
    window.editor->clear();
    QCOMPARE(window.editor->entries()(1, 1), std::string());
    window.editor->model()->history().undo();
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
}

void MatrixEditorTest::generates()
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

void MatrixEditorTest::theNextRandomOneIsAnother()
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

void MatrixEditorTest::everyGeneratorHasItsDialog()
{
    for (const auto &generator : calculators::matrixGenerators()) {
        const GeneratorDialog dialog(QString::fromStdString(generator.id));
        QCOMPARE(dialog.generator(), QString::fromStdString(generator.id));
        QVERIFY(!dialog.entries().cells.empty());
        QCOMPARE(dialog.findChildren<QLineEdit *>().size(), qsizetype(generator.parameters.size()));
    }
}

void MatrixEditorTest::savesAndOpens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("CSV") << "a.csv" << QByteArray("1,2\r\n3,4\r\n");
    QTest::newRow("Matrix Market") << "a.mtx"
                                   << QByteArray("%%MatrixMarket matrix array integer general\n2 2\n1\n3\n2\n4\n");
}

void MatrixEditorTest::savesAndOpens()
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

void MatrixEditorTest::saysWhyAFileCannotBeOpened()
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
    window.editor->files()->open(written(QStringLiteral("long.csv"), QByteArray("1,2\n").repeated(500)));
    QTRY_COMPARE(failed.count(), 4);
    QVERIFY(failed.last().first().toString().contains(QStringLiteral("500 × 2")));
    QVERIFY(!window.editor->files()->save(folder.filePath(QStringLiteral("word.csv/a.csv")), grid(1, {"1"})));
    QCOMPARE(failed.count(), 5);
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
}

/// 200 × 200: what a key does, and what a repaint takes, each in a frame with room to spare.
void MatrixEditorTest::staysFluent()
{
    Window window;
    window.editor->setEntries(core::Grid<std::string>(200, 200, "1/3"));
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        window.editor->model()->setData(window.editor->model()->index(i, i), QString::number(i));
    const double change = double(timer.nsecsElapsed()) / 20e6;
    timer.restart();
    for (int i = 0; i < 20; ++i)
        window.editor->grid()->viewport()->repaint();
    const double paint = double(timer.nsecsElapsed()) / 20e6;
    qInfo("change %.2f ms, repaint %.2f ms", change, paint);
    QVERIFY(change < 50.0);
    QVERIFY(paint < 50.0);
}

void MatrixEditorTest::stateComesBack()
{
    Window window;
    window.editor->setEntries(grid(3, {"1/3", "x", "", "4", "5", "6"}));
    MatrixEditor other;
    other.restore(window.editor->state());
    QVERIFY(other.model()->cells() == window.editor->model()->cells());
}

void MatrixEditorTest::restorePassesOverNonsense()
{
    Window window;
    const QStringList three = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    const auto state = [](const QVariant &columns, const QVariant &cells) {
        return QVariantMap{{QStringLiteral("columns"), columns}, {QStringLiteral("cells"), cells}};
    };
    for (const QVariantMap &bad : {QVariantMap(), state(2, three), state(0, three), state(-1, three),
                                   state(QStringLiteral("x"), three), state(1, QVariant()), state(201, three)}) {
        window.editor->restore(bad);
        QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
    }
}

void MatrixEditorTest::everyControlHasAName()
{
    Window window;
    const auto children = window.editor->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (!child->isVisible() || child->focusPolicy() == Qt::NoFocus || child->focusProxy())
            continue;
        if (child->parentWidget() && child->parentWidget()->inherits("QAbstractSpinBox"))
            continue; // the field within, named by the spin box
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(child);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), child->metaObject()->className());
    }
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(window.editor->grid());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(1, 0);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("row 2, column 1: 3"));
}

QTEST_MAIN(MatrixEditorTest)
#include "tst_matrixeditor.moc"
