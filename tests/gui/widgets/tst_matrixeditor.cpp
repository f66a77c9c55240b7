#include "gui/widgets/matrixeditorwindow.h"

#include <QTest>

class MatrixEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void typingGoesFromCellToCell();
    void enterGoesDown();
    void tabLeavesAtTheEnds();
    void typingBeyondTheEdgeMakesItLarger();
    void aVectorGrowsNowhere();
    void deleteEmptiesTheSelection();
    void anEmptyCellIsNotZero();
    void undoByKey();
    void sizeFields();
    void clearingCanBeUndone();
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

void MatrixEditorTest::typingBeyondTheEdgeMakesItLarger()
{
    Window window;
    window.key(Qt::Key_Right);
    window.key(Qt::Key_Right); // the column to grow by
    window.keys(QStringLiteral("7"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("8"));
    window.key(Qt::Key_Tab); // the end: the focus leaves, what was typed stays
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2 7; 3 4 8]"));
    QVERIFY(!window.editor->grid()->hasFocus());
    QTest::keyClick(window.editor->grid(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(window.editor->grid(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
    window.editor->grid()->selectAll(); // with what lies beyond
    QCOMPARE(window.editor->copyText(MatrixFormat::Matlab), QStringLiteral("[1 2; 3 4]"));
    QTest::keyClick(window.editor->grid(), Qt::Key_Delete);
    QCOMPARE(window.editor->rows(), 2);
    QVERIFY(!window.editor->model()->problem(1, 1).isEmpty());
}

void MatrixEditorTest::aVectorGrowsNowhere()
{
    Window window;
    window.editor->setIsVector(true);
    window.editor->setEntries(grid(1, {"1", "2"}));
    QCOMPARE(window.editor->model()->rowCount(), 2);
    QCOMPARE(window.editor->model()->columnCount(), 1);
    window.editor->setIsVector(false);
    window.editor->setRowsFollow(true); // another matrix says how many rows there are
    QCOMPARE(window.editor->model()->rowCount(), 2);
    QCOMPARE(window.editor->model()->columnCount(), 2);
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
