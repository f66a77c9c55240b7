#include "calculators/operations.h"
#include "gui/forms/matrixform.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/matrixmodel.h"
#include "gui/widgets/numberfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using calculators::Report;
using gui::MatrixEditor;
using gui::MatrixForm;

namespace {

core::Grid<std::string> grid(std::size_t columns, std::vector<std::string> cells)
{
    core::Grid<std::string> result(cells.size() / columns, columns);
    result.cells = std::move(cells);
    return result;
}

template <class Section>
const Section *first(const Report &report)
{
    for (const calculators::Section &section : report.sections)
        if (const auto *found = std::get_if<Section>(&section))
            return found;
    return nullptr;
}

MatrixEditor *editor(const MatrixForm &form, const char *name)
{
    return form.findChild<MatrixEditor *>(QLatin1String(name));
}

QComboBox *box(const MatrixForm &form, const char *name)
{
    return form.findChild<QComboBox *>(QLatin1String(name));
}

} // namespace

class MatrixFormTest : public QObject
{
    Q_OBJECT

private slots:
    void offersEveryOperation();
    void headingsCannotBeChosen();
    void ridgeTakesItsWeight();
    void everyOperationStartsWithAReport_data();
    void everyOperationStartsWithAReport();
    void editsAreAnnouncedOnce();
    void exactByItselfWhereEntriesAreShort();
    void stepsFollowTheBox();
    void anEmptyCellFailsAtItsField();
    void theRightSideFollowsTheMatrix();
    void onlyWhatIsNeededIsShown();
    void stateComesBack();
    void restorePassesOverNonsense();
    void everyControlHasAName();
};

void MatrixFormTest::offersEveryOperation()
{
    MatrixForm form;
    for (const core::Operation &operation : calculators::matrixOperations()) {
        const QString item = QString::fromStdString(operation.place).section(u'/', 1);
        form.showItem(item);
        QCOMPARE(form.item(), item);
        QVERIFY(box(form, "operation")->currentText().size() > 2);
    }
    form.showItem(QStringLiteral("nothing"));
    QCOMPARE(form.item(), QString::fromStdString(calculators::matrixOperations().back().place).section(u'/', 1));
}

void MatrixFormTest::headingsCannotBeChosen()
{
    MatrixForm form;
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QComboBox *operations = box(form, "operation");
    operations->setFocus();
    QStringList seen;
    for (int i = 0; i < operations->count(); ++i) {
        QTest::keyClick(operations, Qt::Key_Down);
        QVERIFY(!form.item().isEmpty());
        seen << form.item();
    }
    QVERIFY(seen.contains(QStringLiteral("eigen")));
}

void MatrixFormTest::ridgeTakesItsWeight()
{
    MatrixForm form;
    auto *weight = form.findChild<gui::NumberField *>(QStringLiteral("lambda"));
    QVERIFY(weight);
    QVERIFY(!weight->accessibleName().isEmpty() && weight->isHidden());
    form.showItem(QStringLiteral("ridge"));
    QVERIFY(!weight->isHidden());
    QCOMPARE(weight->value(), 1.0);
    const auto length = [&form] {
        return std::get<double>(first<calculators::Quantities>(*form.job()({}))->items[1].value);
    };
    const double before = length();
    const QSignalSpy edited(&form, &gui::CalculatorForm::edited);
    weight->selectAll();
    QTest::keyClicks(weight, QStringLiteral("9"));
    QCOMPARE(edited.count(), 1);
    QVERIFY(length() < before);
    weight->selectAll();
    QTest::keyClicks(weight, QStringLiteral("-1"));
    QVERIFY(!weight->isValid());
    MatrixForm other;
    other.restore(form.state());
    QCOMPARE(other.findChild<gui::NumberField *>(QStringLiteral("lambda"))->value(), 9.0);
}

void MatrixFormTest::everyOperationStartsWithAReport_data()
{
    QTest::addColumn<QString>("item");
    for (const core::Operation &operation : calculators::matrixOperations())
        QTest::newRow(operation.name.c_str()) << QString::fromStdString(operation.place).section(u'/', 1);
}

void MatrixFormTest::everyOperationStartsWithAReport()
{
    QFETCH(QString, item);
    MatrixForm form;
    form.showItem(item);
    const auto report = form.job()({});
    QVERIFY2(report.has_value(), report ? "" : core::english(report.error().text).c_str());
    QVERIFY(report->sections.size() >= 3);
    QVERIFY(first<calculators::Formula>(*report) && first<calculators::Matrix>(*report));
}

void MatrixFormTest::editsAreAnnouncedOnce()
{
    MatrixForm form;
    const QSignalSpy edited(&form, &gui::CalculatorForm::edited);
    form.showItem(QStringLiteral("rank"));
    QCOMPARE(edited.count(), 1);
    editor(form, "A")->pasteText(QStringLiteral("[1 2; 3 4]")); // b loses a row with it
    QCOMPARE(edited.count(), 2);
    box(form, "exact")->setCurrentIndex(2);
    QCOMPARE(edited.count(), 3);
    form.findChild<QCheckBox *>()->toggle();
    QCOMPARE(edited.count(), 4);
    editor(form, "b")->pasteText(QStringLiteral("9"));
    QCOMPARE(edited.count(), 5);
}

void MatrixFormTest::exactByItselfWhereEntriesAreShort()
{
    MatrixForm form;
    QVERIFY(form.isExact());
    editor(form, "A")->setEntries(grid(1, {"0.123456789012345"}));
    QVERIFY(!form.isExact());
    box(form, "exact")->setCurrentIndex(1);
    QVERIFY(form.isExact());
    editor(form, "A")->setEntries(grid(1, {"1/3"}));
    box(form, "exact")->setCurrentIndex(2);
    QVERIFY(!form.isExact());
    const auto report = form.job()({});
    QCOMPARE(std::get<double>(first<calculators::Matrix>(*report)->cells(0, 0)), 1.0 / 3.0);
    box(form, "exact")->setCurrentIndex(0);
    form.showItem(QStringLiteral("eigen"));
    QVERIFY(!form.isExact());
    form.showItem(QStringLiteral("solve"));
    QVERIFY(form.isExact());
    editor(form, "b")->setEntries(grid(1, {"1e200"}));
    QVERIFY(!form.isExact());
}

void MatrixFormTest::stepsFollowTheBox()
{
    MatrixForm form;
    form.showItem(QStringLiteral("inverse"));
    auto *steps = form.findChild<QCheckBox *>(QStringLiteral("steps"));
    steps->setChecked(true);
    QVERIFY(first<calculators::Steps>(*form.job()({})));
    steps->setChecked(false);
    QVERIFY(!first<calculators::Steps>(*form.job()({})));
}

void MatrixFormTest::anEmptyCellFailsAtItsField()
{
    MatrixForm form;
    form.showItem(QStringLiteral("solve"));
    editor(form, "b")->clear();
    const auto noB = form.job()({});
    QVERIFY(!noB.has_value());
    QCOMPARE(noB.error().field, std::string("b"));
    QCOMPARE(core::english(noB.error().text), std::string("b, row 1, column 1: this cell is empty"));
    form.showItem(QStringLiteral("rank")); // which needs no b
    QVERIFY(form.job()({}).has_value());
    editor(form, "A")->setEntries(grid(1, {"x"}));
    QCOMPARE(form.job()({}).error().field, std::string("A"));
    QVERIFY(form.findChild<QWidget *>(QStringLiteral("A")));
}

void MatrixFormTest::theRightSideFollowsTheMatrix()
{
    MatrixForm form;
    editor(form, "A")->setMatrixSize(5, 5);
    QCOMPARE(editor(form, "b")->rows(), 5);
    editor(form, "A")->pasteText(QStringLiteral("[1 2; 3 4]"));
    QCOMPARE(editor(form, "b")->rows(), 2);
    QCOMPARE(editor(form, "b")->entries().cells, std::vector<std::string>({"1", "2"}));
}

void MatrixFormTest::onlyWhatIsNeededIsShown()
{
    MatrixForm form;
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    form.showItem(QStringLiteral("eigen"));
    QVERIFY(!editor(form, "b")->isVisible());
    QVERIFY(!box(form, "exact")->isEnabled());
    QVERIFY(!form.findChild<QCheckBox *>()->isEnabled());
    form.showItem(QStringLiteral("solve"));
    QVERIFY(editor(form, "b")->isVisible() && box(form, "exact")->isEnabled());
}

void MatrixFormTest::stateComesBack()
{
    MatrixForm form;
    form.showItem(QStringLiteral("solve"));
    editor(form, "A")->setEntries(grid(2, {"1/3", "", "x", "4"}));
    editor(form, "b")->setEntries(grid(2, {"5", "6", "7", "8"}));
    box(form, "exact")->setCurrentIndex(2);
    form.findChild<QCheckBox *>()->setChecked(false);
    MatrixForm other;
    const QSignalSpy edited(&other, &gui::CalculatorForm::edited);
    other.restore(form.state());
    QCOMPARE(other.state(), form.state());
    QCOMPARE(edited.count(), 1);
    QVERIFY(!editor(other, "b")->isHidden());
}

void MatrixFormTest::restorePassesOverNonsense()
{
    MatrixForm form;
    const QVariantMap before = form.state();
    form.restore({{QStringLiteral("operation"), 7}, {QStringLiteral("A"), QStringLiteral("x")}});
    QCOMPARE(form.state(), before);
}

void MatrixFormTest::everyControlHasAName()
{
    MatrixForm form;
    const auto labels = form.findChildren<QLabel *>();
    for (const char *name : {"operation", "exact", "A", "b"})
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                             [&](const QLabel *label) {
                                 return label->buddy() && label->buddy()->objectName() == QLatin1String(name);
                             }),
                 name);
    QVERIFY(!editor(form, "A")->accessibleName().isEmpty() && !editor(form, "b")->accessibleName().isEmpty());
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&form, &change);
    QCOMPARE(form.item(), QStringLiteral("determinant"));
    QCOMPARE(box(form, "exact")->currentIndex(), 0);
}

QTEST_MAIN(MatrixFormTest)
#include "tst_matrixform.moc"
