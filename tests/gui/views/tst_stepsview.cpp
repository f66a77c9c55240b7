#include "gui/views/stepsview.h"

#include "calculators/matrix.h"
#include "formula/engine.h"
#include "gui/views/allsteps.h"
#include "gui/views/cellmodel.h"
#include "gui/views/celltable.h"
#include "gui/views/exerciseview.h"
#include "gui/views/smallformula.h"
#include "gui/views/stepstext.h"
#include "gui/widgets/problemlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QtTest>

using calculators::Steps;
using gui::StepsView;

namespace {

calculators::Entries entries(std::size_t rows, const QString &numbers)
{
    const QStringList texts = numbers.split(u' ');
    core::Grid<std::string> grid(rows, static_cast<std::size_t>(texts.size()) / rows);
    std::transform(texts.begin(), texts.end(), grid.cells.begin(),
                   [](const QString &text) { return text.toStdString(); });
    return *calculators::readEntries(grid, true, "A");
}

Steps stepsOf(const calculators::MatrixRequest &request)
{
    const auto report = calculators::matrixReport(request);
    for (const auto &section : report->sections)
        if (const auto *steps = std::get_if<Steps>(&section))
            return *steps;
    return {};
}

Steps inverseSteps()
{
    return stepsOf({.operation = "inverse", .a = entries(3, QStringLiteral("0 2 1 3 1/2 0 1 1 -7/3")), .steps = true});
}

QPushButton *button(const QWidget &view, const QString &text)
{
    for (auto *found : view.findChildren<QPushButton *>())
        if (found->text() == text)
            return found;
    return nullptr;
}

QString copied(const StepsView &view)
{
    button(view, QStringLiteral("Copy all steps as LaTeX"))->click();
    return QApplication::clipboard()->text();
}

// A matrix view that is shown, and its cells.
QString cellOf(const QWidget &view, int row, int column)
{
    for (auto *table : view.findChildren<gui::CellTable *>())
        if (table->isVisibleTo(&view))
            return table->model()->index(row, column).data().toString();
    return {};
}

QString labels(const QWidget &view)
{
    QStringList texts;
    for (auto *label : view.findChildren<QLabel *>())
        if (label->isVisibleTo(&view))
            texts << label->text();
    return texts.join(u'\n');
}

struct Trial
{
    StepsView view;
    gui::ExerciseView *exercise = nullptr;
    QLineEdit *input = nullptr;

    explicit Trial(const Steps &steps)
    {
        view.show(steps, 8);
        view.setWay(StepsView::Way::Exercise);
        exercise = view.findChild<gui::ExerciseView *>();
        input = exercise->findChild<QLineEdit *>();
    }
    void enter(const QString &text)
    {
        input->setText(text);
        QTest::keyClick(input, Qt::Key_Return);
    }
};

} // namespace

class TestStepsView : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCopiedCompiles_data()
    {
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QString>("holds");
        const auto a = entries(3, QStringLiteral("0 2 1 3 1/2 0 1 1 -7/3"));
        QTest::newRow("inverse: swaps, fractions, a bar") << inverseSteps() << "{rrr|rrr}";
        QTest::newRow("system") << stepsOf(
            {.operation = "solve", .a = a, .b = entries(3, QStringLiteral("1 2/5 -3")), .steps = true})
                                << "{rrr|r}";
        QTest::newRow("singular system") << stepsOf({.operation = "solve",
                                                     .a = entries(2, QStringLiteral("1 2 2 4")),
                                                     .b = entries(2, QStringLiteral("1 3")),
                                                     .steps = true})
                                         << "{rr|r}";
        QTest::newRow("determinant") << stepsOf({.operation = "determinant", .a = a, .steps = true})
                                     << "\\xrightarrow{R_{1} \\leftrightarrow R_{2}}";
        QTest::newRow("without fractions") << stepsOf({.operation = "bareiss", .a = a, .steps = true}) << "\\frac{";
        QTest::newRow("columns") << stepsOf({.operation = "gram_schmidt", .a = a, .steps = true}) << "{rrr}";
        core::Grid<double> decimals(2, 2);
        decimals.cells = {1e-30, 2.5, 3.25, 1e20};
        QTest::newRow("powers of ten") << stepsOf({.operation = "rref", .a = decimals, .steps = true}) << "\\cdot 10^{";
        core::Grid<double> wide(2, 14, 1.5);
        wide(1, 3) = 4;
        QTest::newRow("more columns than a pmatrix has")
            << stepsOf({.operation = "rref", .a = wide, .steps = true}) << "{rrrrrrrrrrrrrr}";
    }

    void whatIsCopiedCompiles()
    {
        QFETCH(const Steps, steps);
        QFETCH(const QString, holds);
        StepsView view;
        view.show(steps, 8);
        const QString latex = copied(view);
        QVERIFY2(latex.contains(holds), qPrintable(latex));
        QCOMPARE(latex.count(QStringLiteral("\\xrightarrow")), static_cast<qsizetype>(steps.steps.size()));
        QCOMPARE(latex.count(QStringLiteral("\\begin{array}")), static_cast<qsizetype>(steps.steps.size() + 1));
        const auto formula = m_engine.typeset(latex, true, std::chrono::seconds(60));
        QVERIFY2(formula, formula ? "" : core::english(formula.error().text).c_str());
    }

    void theEngineWouldFindAMistake()
    {
        QVERIFY(!m_engine.typeset(QStringLiteral("\\begin{align*} \\begin{array}{rr|r 1 \\end{array} \\end{align*}"),
                                  true, std::chrono::seconds(60)));
    }

    void theExerciseCopiesTheReadersOwnSteps()
    {
        Trial trial(inverseSteps());
        trial.enter(QStringLiteral("R1 <-> R3"));
        trial.enter(QStringLiteral("R2 <- R2 - 3 R1"));
        const QString latex = copied(trial.view);
        QCOMPARE(latex.count(QStringLiteral("\\xrightarrow")), 2);
        QVERIFY(latex.contains(QStringLiteral("\\xrightarrow{R_{1} \\leftrightarrow R_{3}} & ")));
        QVERIFY(latex.contains(QStringLiteral("{rrr|rrr}")));
        const auto formula = m_engine.typeset(latex, true, std::chrono::seconds(60));
        QVERIFY2(formula, formula ? "" : core::english(formula.error().text).c_str());
    }

    void theOperationOfTheStepIsShown()
    {
        StepsView view;
        const Steps steps = inverseSteps();
        view.show(steps, 8);
        auto *operation = view.findChild<gui::SmallFormulaView *>();
        QVERIFY(operation->isVisibleTo(&view));
        QCOMPARE(operation->accessibleName(), gui::operationText(steps.steps.front().operation));
        QCOMPARE(steps.steps.front().operation, std::string("R1 <-> R2"));
        QCOMPARE(steps.steps.front().matrix.marked, (std::vector<std::size_t>{0, 1}));
        button(view, QStringLiteral("Last"))->click();
        QCOMPARE(operation->accessibleName(), gui::operationText(steps.steps.back().operation));
        QVERIFY(operation->sizeHint().width() > 0);
    }

    void columnsAreMarkedWhereColumnsChange()
    {
        const Steps steps =
            stepsOf({.operation = "gram_schmidt", .a = entries(2, QStringLiteral("1 1 2 5")), .steps = true});
        QVERIFY(!steps.exercise);
        const auto &matrix = steps.steps.front().matrix;
        QVERIFY(matrix.marked.empty());
        QCOMPARE(matrix.markedColumns, (std::vector<std::size_t>{1}));
        gui::CellModel model;
        model.setCells(matrix.cells, {}, matrix.marked, 8, matrix.markedColumns);
        QVERIFY(!model.index(0, 0).data(Qt::BackgroundRole).isValid());
        QVERIFY(model.index(0, 1).data(Qt::BackgroundRole).isValid());
        StepsView view;
        view.show(steps, 8);
        QVERIFY(!button(view, QStringLiteral("Exercise"))->isVisibleTo(&view));
    }

    void fiftyLargeMatricesAreShownAtOnce()
    {
        Steps steps;
        for (int i = 0; i < 50; ++i)
            steps.steps.push_back({.text = core::literal("step"),
                                   .operation = "R2 <- R2 - 1/3 R1",
                                   .latex = R"(R_{2} \leftarrow R_{2} - \frac{1}{3} R_{1})",
                                   .matrix = {.cells = core::Grid<calculators::Cell>(20, 20, std::string("-17/3")),
                                              .bar = 19,
                                              .marked = {1}}});
        StepsView view;
        view.show(steps, 8);
        view.setWay(StepsView::Way::All);
        auto *all = view.findChild<gui::AllSteps *>();
        QVERIFY(!all->isComplete()); // no more at once than what a moment allows
        QTRY_VERIFY(all->isComplete());
        QVERIFY(all->isVisibleTo(&view));
        // Each block holds 20 rows of fractions, each more than two lines high.
        QVERIFY(all->height() > 50 * 20 * 2 * view.fontMetrics().height());
        QVERIFY(!all->widget()->accessibleDescription().isEmpty());
        view.show(inverseSteps(), 8);
        QTRY_VERIFY(all->isComplete());
        QVERIFY(all->height() < 50 * 20 * view.fontMetrics().height());
    }

    void theExerciseDoesWhatIsTyped()
    {
        Trial trial(stepsOf({.operation = "rref", .a = entries(2, QStringLiteral("1 2 3 4")), .steps = true}));
        trial.enter(QStringLiteral("R2 <- R2 - 3 R1"));
        QCOMPARE(cellOf(*trial.exercise, 1, 1), QStringLiteral("-2"));
        QVERIFY(trial.input->text().isEmpty());
        QVERIFY(labels(*trial.exercise).contains(QStringLiteral("Row 2 now has a 0 in column 1.")));
        trial.enter(QStringLiteral("R2 <- R2 - 3 Q1"));
        auto *problem = trial.exercise->findChild<gui::ProblemLabel *>();
        QVERIFY(problem->isVisibleTo(trial.exercise));
        QCOMPARE(trial.input->selectedText(), QStringLiteral("Q"));
        QCOMPARE(cellOf(*trial.exercise, 1, 1), QStringLiteral("-2"));
        button(*trial.exercise, QStringLiteral("Undo"))->click();
        QCOMPARE(cellOf(*trial.exercise, 1, 1), QStringLiteral("4"));
        QVERIFY(!problem->isVisibleTo(trial.exercise));
        button(*trial.exercise, QStringLiteral("Redo"))->click();
        QCOMPARE(cellOf(*trial.exercise, 1, 1), QStringLiteral("-2"));
    }

    void hintsComeInTwoLevelsUpToTheGoal()
    {
        const Steps steps = stepsOf({.operation = "rref", .a = entries(2, QStringLiteral("1 2 3 4")), .steps = true});
        Trial trial(steps);
        const auto hint = [&](const char *text) { return button(*trial.exercise, QString::fromLatin1(text)); };
        hint("Hint")->click();
        QVERIFY(labels(*trial.exercise).contains(QStringLiteral("Make a 0 in row 2, column 1")));
        QVERIFY(trial.input->text().isEmpty());
        hint("Show the operation")->click();
        QCOMPARE(trial.input->text(), QStringLiteral("R2 <- R2 - 3 R1"));
        QTest::keyClick(trial.input, Qt::Key_Return);
        for (int i = 0; i < 2; ++i) {
            hint("Hint")->click();
            hint("Show the operation")->click();
            QTest::keyClick(trial.input, Qt::Key_Return);
        }
        QVERIFY(labels(*trial.exercise).contains(QStringLiteral("Goal reached. This is the reduced echelon form")));
        QVERIFY(!hint("Hint")->isEnabled());
        // The same task again, as while other inputs are edited, keeps the reader's work.
        trial.view.show(steps, 4);
        QCOMPARE(trial.exercise->steps().steps.size(), std::size_t{3});
        button(*trial.exercise, QStringLiteral("Start over"))->click();
        QVERIFY(trial.exercise->steps().steps.empty());
    }

    void fractionsAreDrawnAboveOneAnother()
    {
        const QFont font = QApplication::font();
        const auto plain = gui::SmallFormula(QStringLiteral("R_{2}")).extent(font);
        const auto fraction = gui::SmallFormula(QStringLiteral("\\frac{12345}{3}")).extent(font);
        const auto number = gui::SmallFormula(QStringLiteral("12345")).extent(font);
        QVERIFY(fraction.ascent > plain.ascent);
        QVERIFY(fraction.ascent + fraction.descent > 1.5 * (number.ascent + number.descent));
        QVERIFY(fraction.width < number.width * 1.5);
        QVERIFY(gui::SmallFormula(QStringLiteral("R_{2} \\frac{")).extent(font).width > 0.0); // broken, yet drawn
        QVERIFY(gui::SmallFormula().isEmpty());
    }

private:
    formula::Engine m_engine;
};

QTEST_MAIN(TestStepsView)
#include "tst_stepsview.moc"
