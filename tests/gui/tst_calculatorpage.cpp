#include "windowfixture.h"

#include "gui/calculatorform.h"
#include "gui/calculatorpage.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/problemlabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using gui::MatrixEditor;

class CalculatorPageTest : public QObject
{
    Q_OBJECT

private slots:
    void badInputLeavesTheLastResultGreyed_data();
    void badInputLeavesTheLastResultGreyed();
    void aLargeMatrixIsComputedWith();
    void whatHasGrownStaysWhenCancelled();
    void whatIsOfOtherInputsIsGreyedWhenCancelled();
};

namespace {

/// The matrix page of a window, at one operation, with its first report shown.
struct MatrixPageShown
{
    explicit MatrixPageShown(const QString &operation)
    {
        fixture.window().open(content::Place::fromText(QStringLiteral("matrices/") + operation));
        fixture.settle();
        page = fixture.window().page(QStringLiteral("matrices"));
        report = page->findChild<gui::ReportView *>();
        a = page->findChild<MatrixEditor *>(QStringLiteral("A"));
        if (!report || !a || !QTest::qWaitFor([this] { return !report->isEmpty(); }))
            qFatal("no report was shown");
    }

    WindowFixture fixture;
    gui::PageWidget *page = nullptr;
    gui::ReportView *report = nullptr;
    MatrixEditor *a = nullptr;
};

} // namespace

void CalculatorPageTest::badInputLeavesTheLastResultGreyed_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not positive definite") << "cholesky"
                                           << "1 2\n2 1"
                                           << "A"
                                           << "not positive definite";
    QTest::newRow("not symmetric") << "cholesky"
                                   << "1 2\n3 4"
                                   << "A"
                                   << "must be symmetric";
    QTest::newRow("not square") << "determinant"
                                << "1 2 3\n4 5 6"
                                << "A"
                                << "must be square";
    QTest::newRow("sizes that do not fit") << "multiply"
                                           << "1 2\n3 4"
                                           << "B"
                                           << "as many rows as A has columns";
    QTest::newRow("singular") << "power"
                              << "1 2\n2 4"
                              << "A"
                              << "its null space is spanned by (-2, 1)";
}

void CalculatorPageTest::badInputLeavesTheLastResultGreyed()
{
    QFETCH(QString, operation);
    QFETCH(QString, pasted);
    QFETCH(QString, field);
    QFETCH(QString, reason);
    MatrixPageShown shown(operation);
    if (operation == QLatin1String("power")) {
        shown.page->findChild<QSpinBox *>(QStringLiteral("k"))->setValue(-1);
        QTRY_VERIFY(shown.report->plainText().contains(QStringLiteral("5/8"))); // an entry of the inverse
    }
    QVERIFY(!shown.report->isStale());
    const QString before = shown.report->plainText();
    QVERIFY(shown.a->pasteText(pasted));
    QTRY_VERIFY(shown.report->isStale());
    QCOMPARE(shown.report->plainText(), before);
    QVERIFY(!shown.report->accessibleDescription().isEmpty());
    const auto labels = shown.page->findChildren<gui::ProblemLabel *>();
    QVERIFY2(std::any_of(labels.begin(), labels.end(),
                         [&](const auto *label) { return label->isVisible() && label->text().contains(reason); }),
             qPrintable(reason));
    const auto *marked = shown.page->findChild<QWidget *>(field);
    QVERIFY(marked->accessibleDescription().contains(reason));
    QVERIFY(shown.a->pasteText(QStringLiteral("2 1 0\n1 3 1\n0 1 2")));
    QTRY_VERIFY(!shown.report->isStale());
    QVERIFY(marked->accessibleDescription().isEmpty());
}

void CalculatorPageTest::aLargeMatrixIsComputedWith()
{
    MatrixPageShown shown(QStringLiteral("inverse"));
    core::Grid<double> twice(210, 210);
    for (std::size_t i = 0; i < twice.rows; ++i)
        twice(i, i) = 2.0;
    QString text;
    for (std::size_t i = 0; i < twice.rows; ++i)
        for (std::size_t j = 0; j < twice.columns; ++j)
            text += QString::number(twice(i, j)) + (j + 1 < twice.columns ? u'\t' : u'\n');
    QVERIFY(shown.a->pasteText(text));
    QTRY_VERIFY(shown.report->plainText().contains(QStringLiteral("entries from 0 to 0.5")));
    QCOMPARE(shown.page->findChild<MatrixEditor *>(QStringLiteral("b"))->rows(), 210);
}

namespace {

/// Ends at once, or shows a part and then goes on until it is cancelled.
class EndlessForm : public gui::CalculatorForm
{
public:
    bool ends = false;
    bool grows = true;

    gui::Job job() const override
    {
        return [ends = ends, grows = grows](const calculators::ReportRun &run) -> core::Result<calculators::Report> {
            if (ends)
                return calculators::Report{.sections = {calculators::Paragraph{core::literal(std::string("whole"))}}};
            if (grows)
                run.show({.sections = {calculators::Paragraph{core::literal(std::string("so far"))}}});
            while (!run.cancelled())
                QThread::msleep(1);
            return core::cancelled();
        };
    }
    QString item() const override { return {}; }
    void showItem(const QString & /*item*/) override {}
    void setInput(const QString & /*name*/, double /*value*/) override {}
    QVariantMap state() const override { return {}; }
    void restore(const QVariantMap & /*state*/) override {}
};

} // namespace

void CalculatorPageTest::whatHasGrownStaysWhenCancelled()
{
    const QTemporaryDir folder;
    gui::Workspace workspace(content::folders(folder.path()), QStringLiteral(":/content"));
    gui::CalculatorPage page(workspace, new EndlessForm);
    page.show();
    const auto *report = page.findChild<gui::ReportView *>();
    QTRY_VERIFY(report->plainText().contains(QStringLiteral("so far")));
    const auto *progress = page.findChild<QProgressBar *>();
    QTRY_VERIFY(progress->isVisible());
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Cancel"))
            button->click();
    QTRY_VERIFY(!progress->isVisible());
    workspace.settings().setDigits(workspace.settings().digits() == 5 ? 6 : 5); // drawn anew
    QVERIFY(report->plainText().contains(QStringLiteral("so far")));
    QVERIFY(!report->isStale());
    const auto *note = page.findChild<gui::ProblemLabel *>();
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("only what had been computed")));
}

void CalculatorPageTest::whatIsOfOtherInputsIsGreyedWhenCancelled()
{
    const QTemporaryDir folder;
    gui::Workspace workspace(content::folders(folder.path()), QStringLiteral(":/content"));
    auto *form = new EndlessForm;
    form->ends = true;
    gui::CalculatorPage page(workspace, form);
    page.show();
    const auto *report = page.findChild<gui::ReportView *>();
    QTRY_VERIFY(report->plainText().contains(QStringLiteral("whole")));
    form->ends = false;
    form->grows = false;
    emit form->edited();
    const auto *progress = page.findChild<QProgressBar *>();
    QTRY_VERIFY(progress->isVisible());
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Cancel"))
            button->click();
    QVERIFY(report->plainText().contains(QStringLiteral("whole")));
    QVERIFY(report->isStale());
    form->ends = true;
    emit form->edited();
    QTRY_VERIFY(!report->isStale());
}

QTEST_MAIN(CalculatorPageTest)
#include "tst_calculatorpage.moc"
