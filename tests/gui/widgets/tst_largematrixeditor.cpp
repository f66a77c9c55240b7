#include "gui/jobrunner.h"
#include "gui/views/heatmapview.h"
#include "gui/views/numberstable.h"
#include "gui/widgets/largematrixeditor.h"
#include "gui/widgets/matrixeditorwindow.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <random>

using Numbers = core::Grid<double>;

namespace {

Numbers counted(std::size_t rows, std::size_t columns)
{
    Numbers numbers(rows, columns);
    for (std::size_t k = 0; k < numbers.cells.size(); ++k)
        numbers.cells[k] = static_cast<double>(k * 7919 % 10007) / 4.0;
    return numbers;
}

QString tabbed(const Numbers &numbers)
{
    QString text;
    for (std::size_t i = 0; i < numbers.rows; ++i)
        for (std::size_t j = 0; j < numbers.columns; ++j)
            text += QString::number(numbers(i, j)) + (j + 1 < numbers.columns ? u'\t' : u'\n');
    return text;
}

gui::NumbersTable *openTable(MatrixEditor &editor)
{
    auto *button = editor.largeEditor()->findChild<QPushButton *>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    gui::NumbersTable *table = editor.largeEditor()->table();
    if (!QTest::qWaitFor([table] { return table && table->isVisible(); }))
        qFatal("no table was shown");
    return table;
}

} // namespace

class LargeMatrixEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void aLongPasteBecomesAPicture();
    void whatIsTooLargeIsRefused();
    void entriesAreTypedAndUndone();
    void textsThatAreNoNumberAreRefused();
    void goesToARowAndColumn();
    void savesAndOpens_data();
    void savesAndOpens();
    void copiesAllAndTheSelection();
    void generatesLargeOnes();
    void cancelKeepsTheMatrix();
    void sizesThatFollowBecomeNumbers();
    void clearAndUndoGoBack();
    void theStateStaysSmall();
    void everyControlHasAName();
};

void LargeMatrixEditorTest::aLongPasteBecomesAPicture()
{
    Window window;
    const Numbers numbers = counted(230, 210);
    const QSignalSpy edited(window.editor, &MatrixEditor::edited);
    QVERIFY(window.editor->pasteText(tabbed(numbers)));
    QTRY_VERIFY(window.editor->large());
    QCOMPARE(edited.count(), 1);
    QVERIFY(calculators::realNumbers(*window.editor->large()) == numbers);
    QCOMPARE(window.editor->rows(), 230);
    QCOMPARE(window.editor->columns(), 210);
    QVERIFY(!window.editor->grid()->isVisible());
    const auto *picture = window.editor->findChild<gui::HeatMapView *>();
    QVERIFY(picture->isVisible());
    QVERIFY(picture->description().contains(QStringLiteral("230 rows and 210 columns")));
    QVERIFY(!window.editor->largeEditor()->table()); // on demand
    window.editor->model()->history().undo();
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
    QVERIFY(window.editor->grid()->isVisible() && !picture->isVisible());
    window.editor->model()->history().redo();
    QCOMPARE(window.editor->rows(), 230);
}

void LargeMatrixEditorTest::whatIsTooLargeIsRefused()
{
    Window window;
    QSignalSpy failed(window.editor->files(), &MatrixFileRow::failed);
    window.editor->pasteText(QStringLiteral("1\n").repeated(100'001));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.last().first().toString().contains(QStringLiteral("100001")));
    window.editor->pasteText(QStringLiteral("1,2+3i\n").repeated(3000));
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(failed.last().first().toString().contains(QStringLiteral("complex")));
    window.editor->pasteText(QStringLiteral("1,2\n").repeated(3000) + QStringLiteral("1\n"));
    QTRY_COMPARE(failed.count(), 3);
    QVERIFY(failed.last().first().toString().contains(QStringLiteral("Line 3001")));
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
}

void LargeMatrixEditorTest::entriesAreTypedAndUndone()
{
    Window window;
    window.editor->model()->change(calculators::largeMatrix(counted(300, 250)), QStringLiteral("x"));
    gui::NumbersTable *table = openTable(*window.editor);
    QVERIFY(table && table->isVisible());
    table->view()->setFocus();
    table->view()->setCurrentIndex(table->model()->index(7, 3));
    const double old = window.editor->large()->at(7, 3).real();
    window.keys(QStringLiteral("-1/8"));
    window.key(Qt::Key_Return);
    QCOMPARE(window.editor->large()->at(7, 3).real(), -0.125);
    QCOMPARE(table->model()->index(7, 3).data(Qt::EditRole).toString(), QStringLiteral("-0.125"));
    QCOMPARE(window.editor->large()->picture.least, -0.125);
    window.editor->model()->history().undo();
    QCOMPARE(window.editor->large()->at(7, 3).real(), old);
    window.editor->model()->history().undo();
    QVERIFY(!window.editor->large());
}

void LargeMatrixEditorTest::textsThatAreNoNumberAreRefused()
{
    Window window;
    window.editor->model()->change(calculators::largeMatrix(counted(300, 250)), QStringLiteral("x"));
    gui::NumbersTable *table = openTable(*window.editor);
    const QSignalSpy refused(table->model(), &gui::NumbersModel::refused);
    const auto before = window.editor->large();
    for (const char *typed : {"two", "", "1+2i", "1/0"})
        QVERIFY(!table->model()->setData(table->model()->index(1, 1), QString::fromUtf8(typed), Qt::EditRole));
    QCOMPARE(refused.count(), 4);
    QVERIFY(window.editor->large() == before);
}

void LargeMatrixEditorTest::goesToARowAndColumn()
{
    Window window;
    window.editor->model()->change(calculators::largeMatrix(counted(4000, 1000)), QStringLiteral("x"));
    gui::NumbersTable *table = openTable(*window.editor);
    const auto places = table->findChildren<QSpinBox *>();
    QCOMPARE(places.size(), 2);
    places[0]->setValue(3999);
    places[1]->setValue(777);
    QCOMPARE(table->view()->currentIndex(), table->model()->index(3998, 776));
    QVERIFY(table->view()->viewport()->rect().intersects(table->view()->visualRect(table->view()->currentIndex())));
    table->view()->setCurrentIndex(table->model()->index(4, 5));
    QCOMPARE(places[0]->value(), 5);
    QCOMPARE(places[1]->value(), 6);
}

void LargeMatrixEditorTest::savesAndOpens_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << "a.csv";
    QTest::newRow("Matrix Market") << "a.mtx";
}

void LargeMatrixEditorTest::savesAndOpens()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    Window window;
    const Numbers numbers = counted(201, 333);
    window.editor->files()->saveLarge(folder.filePath(name), calculators::largeMatrix(numbers));
    QTRY_VERIFY(!window.editor->files()->isBusy());
    window.editor->files()->open(folder.filePath(name));
    QTRY_VERIFY(window.editor->large());
    QVERIFY(calculators::realNumbers(*window.editor->large()) == numbers);
    QSignalSpy failed(window.editor->files(), &MatrixFileRow::failed);
    window.editor->files()->saveLarge(QStringLiteral("/proc/none/a.csv"), calculators::largeMatrix(numbers));
    QTRY_COMPARE(failed.count(), 1);
}

void LargeMatrixEditorTest::copiesAllAndTheSelection()
{
    Window window;
    const Numbers numbers = counted(205, 202);
    window.editor->model()->change(calculators::largeMatrix(numbers), QStringLiteral("x"));
    QApplication::clipboard()->clear();
    window.editor->largeEditor()->setFocus();
    window.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    QCOMPARE(QApplication::clipboard()->text().trimmed(), tabbed(numbers).trimmed());
    gui::NumbersTable *table = openTable(*window.editor);
    table->view()->setFocus();
    table->view()->selectionModel()->select({table->model()->index(1, 2), table->model()->index(2, 3)},
                                            QItemSelectionModel::ClearAndSelect);
    QCOMPARE(table->selectedCount(), std::size_t(4));
    window.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().split(QRegularExpression(QStringLiteral("[\\t\\n]"))).first(),
             QString::number(numbers(1, 2)));
    table->view()->selectAll();
    QVERIFY(!table->selectedText().has_value());
}

void LargeMatrixEditorTest::generatesLargeOnes()
{
    Window window;
    window.editor->askToGenerate(QStringLiteral("hilbert"));
    auto *dialog = window.editor->findChild<GeneratorDialog *>();
    dialog->setParameter(QStringLiteral("n"), QStringLiteral("301"));
    QVERIFY(dialog->asksForNumbers() && dialog->entries().cells.empty());
    dialog->accept();
    QTRY_VERIFY(window.editor->large());
    QCOMPARE(window.editor->large()->at(300, 300).real(), 1.0 / 601.0);
}

void LargeMatrixEditorTest::cancelKeepsTheMatrix()
{
    Window window;
    const QString lines = QStringLiteral("1,2,3,4,5,6,7,8,9\n").repeated(90'000);
    QVERIFY(window.editor->pasteText(lines));
    QVERIFY(window.editor->files()->isBusy());
    window.editor->files()->cancel();
    QVERIFY(!window.editor->files()->isBusy());
    QTRY_VERIFY(!gui::JobRunner::anyThreadRunning()); // the thread that was told to stop has
    QCoreApplication::processEvents();                // and what it said last is heard
    QCOMPARE(text(*window.editor), QStringLiteral("[1 2; 3 4]"));
}

void LargeMatrixEditorTest::sizesThatFollowBecomeNumbers()
{
    Window window;
    window.editor->setMatrixSize(500, 1);
    QVERIFY(window.editor->large());
    QCOMPARE(window.editor->large()->at(1, 0).real(), 3.0);
    QCOMPARE(window.editor->large()->at(499, 0).real(), 1.0);
    QVERIFY(!window.editor->findChild<gui::HeatMapView *>()->isVisible()); // a column needs no picture
    window.editor->setMatrixSize(2, 1);
    QVERIFY(!window.editor->large());
    QCOMPARE(window.editor->rows(), 2);
}

void LargeMatrixEditorTest::clearAndUndoGoBack()
{
    Window window;
    window.editor->model()->change(calculators::largeMatrix(counted(300, 300)), QStringLiteral("x"));
    window.editor->clear();
    QVERIFY(!window.editor->large());
    QCOMPARE(window.editor->rows(), 2);
    QVERIFY(window.editor->entries()(0, 0).empty());
    window.editor->model()->history().undo();
    QCOMPARE(window.editor->rows(), 300);
}

// What is written at the end of every session; the sentence in the window says that a large matrix is not in it.
void LargeMatrixEditorTest::theStateStaysSmall()
{
    Window window;
    window.editor->model()->change(calculators::largeMatrix(counted(300, 300)), QStringLiteral("x"));
    const QVariantMap state = window.editor->state();
    QCOMPARE(state.value(QStringLiteral("cells")).toStringList().size(), 4);
    MatrixEditor other;
    other.restore(state);
    QCOMPARE(text(other), QStringLiteral("[1 2; 3 4]"));
}

void LargeMatrixEditorTest::everyControlHasAName()
{
    Window window;
    window.editor->model()->change(calculators::largeMatrix(counted(300, 300)), QStringLiteral("x"));
    gui::NumbersTable *table = openTable(*window.editor);
    for (QWidget *widget : table->findChildren<QSpinBox *>())
        QVERIFY(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
    QVERIFY(!QAccessible::queryAccessibleInterface(table->view())->text(QAccessible::Name).isEmpty());
    QVERIFY(table->model()->index(1, 2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("column 3")));
}

QTEST_MAIN(LargeMatrixEditorTest)
#include "tst_largematrixeditor.moc"
