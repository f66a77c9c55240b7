#include "calculators/exercise.h"

#include "calculators/exerciseprogress.h"
#include "calculators/matrixreportparts.h"
#include "core/text.h"
#include "numerics/exactsolve.h"

#include <QtTest>

#include <algorithm>
#include <random>

using calculators::Exercise;
using calculators::ExerciseGoal;
using calculators::ExerciseTask;
using calculators::Judgement;
using numerics::Rational;
using numerics::RowOperationKind;
using Exact = core::Grid<Rational>;

Q_DECLARE_METATYPE(calculators::ExerciseGoal)

namespace {

using Random = std::mt19937;

std::int64_t between(Random &random, std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(random() % static_cast<unsigned>(high - low + 1));
}

// Small fractions with many zeros, and often one row made of two others, so that each case of elimination occurs.
Exact randomMatrix(Random &random, std::size_t rows, std::size_t columns)
{
    Exact matrix(rows, columns);
    for (Rational &entry : matrix.cells)
        if (random() % 3 != 0)
            entry = Rational(between(random, -4, 4)) / Rational(between(random, 1, 3));
    if (rows > 2 && random() % 2 == 0)
        for (std::size_t j = 0; j < columns; ++j)
            matrix(rows - 1, j) = matrix(0, j) - Rational(2) * matrix(1, j);
    return matrix;
}

Exact joined(const Exact &a, const Exact &b)
{
    return std::get<Exact>(calculators::beside(a, b));
}

ExerciseTask randomTask(Random &random, ExerciseGoal goal, Exact &a)
{
    const auto rows = static_cast<std::size_t>(between(random, 1, 5));
    const bool square = goal == ExerciseGoal::Determinant || goal == ExerciseGoal::Inverse;
    const std::size_t columns = square ? rows : static_cast<std::size_t>(between(random, 1, 5));
    a = randomMatrix(random, rows, columns);
    Exact start = a;
    if (goal == ExerciseGoal::Inverse)
        start = std::get<Exact>(calculators::besideIdentity(a));
    if (goal == ExerciseGoal::Solution)
        start = joined(a, randomMatrix(random, rows, 1));
    return *calculators::exerciseTask(goal, start, columns);
}

calculators::ExactOperation randomOperation(Random &random, std::size_t rows)
{
    calculators::ExactOperation operation{.kind = static_cast<RowOperationKind>(random() % 3),
                                          .target = random() % rows,
                                          .source = random() % rows,
                                          .factor = Rational(between(random, -3, 3)) / Rational(2)};
    if (operation.kind == RowOperationKind::Scale)
        operation.source = operation.target;
    return operation;
}

Exact read(const core::Grid<calculators::Cell> &cells)
{
    Exact result(cells.rows, cells.columns);
    std::transform(cells.cells.begin(), cells.cells.end(), result.cells.begin(),
                   [](const calculators::Cell &cell) { return *Rational::parse(std::get<std::string>(cell)); });
    return result;
}

Exact product(const Exact &a, const Exact &b)
{
    Exact result(a.rows, b.columns);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = 0; j < b.columns; ++j)
            for (std::size_t k = 0; k < a.columns; ++k)
                result(i, j) += a(i, k) * b(k, j);
    return result;
}

Exact identity(std::size_t n)
{
    Exact result(n, n);
    for (std::size_t i = 0; i < n; ++i)
        result(i, i) = 1;
    return result;
}

/// What is wrong with the answer, by its own definition: A A⁻¹ = I, A x = b, P A = L U, the determinant of Bareiss.
QString flaw(const Exercise &exercise, const Exact &a)
{
    const auto answer = exercise.answer();
    if (!answer)
        return QStringLiteral("no answer");
    const std::string text = core::english(answer->text);
    std::vector<Exact> found;
    for (const auto &matrix : answer->matrices)
        found.push_back(read(matrix.cells));
    const auto require = [&](bool holds) { return holds ? QString() : QString::fromStdString(text); };
    switch (exercise.task().goal) {
    case ExerciseGoal::Determinant:
        return require(text.ends_with("det A = " + numerics::exactDeterminant(a)->text() + "."));
    case ExerciseGoal::Inverse:
        return require(found.empty() ? numerics::exactDeterminant(a)->isZero()
                                     : product(a, found.front()) == identity(a.rows));
    case ExerciseGoal::Factors:
        return require(product(found[0], a) == product(found[1], found[2])
                       && (found[1].rows > found[1].columns || calculators::isUnitLower(found[1])));
    case ExerciseGoal::Solution: {
        Exact b(a.rows, 1);
        for (std::size_t i = 0; i < a.rows; ++i)
            b(i, 0) = exercise.task().start(i, a.columns);
        const auto rank = [](const Exact &matrix) {
            return numerics::eliminate(matrix, {.columns = matrix.columns})->pivots.size();
        };
        return require(found.empty() ? rank(joined(a, b)) > rank(a) : product(a, found.front()) == b);
    }
    case ExerciseGoal::Echelon:
    case ExerciseGoal::Reduced:
        break;
    }
    const auto form = numerics::eliminate(a, {.columns = a.columns});
    return require((exercise.task().goal == ExerciseGoal::Echelon || exercise.matrix() == form->matrix)
                   && text.find("rank is " + std::to_string(form->pivots.size())) != std::string::npos);
}

/// How many hints it took to the goal; nothing if they did not lead there, or one of them led away.
std::optional<std::size_t> followHints(Exercise &exercise)
{
    for (std::size_t count = 0; count < 200; ++count) {
        const auto hint = exercise.hint();
        if (!hint)
            return count;
        const auto verdict = exercise.apply(numerics::text(hint->operation));
        if (!verdict)
            return std::nullopt;
        const bool takesBack = exercise.task().goal == ExerciseGoal::Factors;
        if (!takesBack && verdict->judgement != Judgement::Nearer)
            return std::nullopt;
    }
    return std::nullopt;
}

ExerciseTask task(ExerciseGoal goal, std::size_t rows, const std::vector<std::int64_t> &numbers)
{
    Exact start(rows, numbers.size() / rows);
    std::copy(numbers.begin(), numbers.end(), start.cells.begin());
    return *calculators::exerciseTask(goal, start, 0);
}

std::string said(const core::Result<calculators::ExerciseVerdict> &verdict)
{
    if (!verdict)
        return core::english(verdict.error().text);
    std::string text;
    for (const core::Text &remark : verdict->remarks)
        text += (text.empty() ? "" : " ") + core::english(remark);
    return text;
}

void addGoals()
{
    QTest::addColumn<ExerciseGoal>("goal");
    QTest::newRow("echelon") << ExerciseGoal::Echelon;
    QTest::newRow("reduced") << ExerciseGoal::Reduced;
    QTest::newRow("determinant") << ExerciseGoal::Determinant;
    QTest::newRow("inverse") << ExerciseGoal::Inverse;
    QTest::newRow("solution") << ExerciseGoal::Solution;
    QTest::newRow("factors") << ExerciseGoal::Factors;
}

} // namespace

class TestExercise : public QObject
{
    Q_OBJECT

private slots:
    void hintsLeadToTheAnswer_data() { addGoals(); }
    void hintsLeadToTheAnswer()
    {
        QFETCH(const ExerciseGoal, goal);
        Random random(7);
        for (int trial = 0; trial < 150; ++trial) {
            Exact a;
            Exercise exercise(randomTask(random, goal, a));
            QVERIFY(followHints(exercise));
            QVERIFY(exercise.reached());
            const QString wrong = flaw(exercise, a);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void hintsAreTheLibrarysSteps()
    {
        Random random(11);
        for (int trial = 0; trial < 60; ++trial) {
            const Exact a = randomMatrix(random, 4, 5);
            Exercise exercise(*calculators::exerciseTask(ExerciseGoal::Reduced, a, 0));
            QVERIFY(followHints(exercise));
            const auto form = numerics::eliminate(a, {.columns = a.columns, .record = true});
            const auto steps = exercise.steps().steps;
            QCOMPARE(steps.size(), form->steps.size());
            for (std::size_t i = 0; i < steps.size(); ++i) {
                QCOMPARE(steps[i].operation, numerics::text(form->steps[i].operation));
                QVERIFY(read(steps[i].matrix.cells) == form->steps[i].matrix);
            }
        }
    }

    void anyLegalDetourStillLeadsThere_data() { addGoals(); }
    void anyLegalDetourStillLeadsThere()
    {
        QFETCH(const ExerciseGoal, goal);
        Random random(23);
        for (int trial = 0; trial < 150; ++trial) {
            Exact a;
            Exercise exercise(randomTask(random, goal, a));
            for (int i = 0; i < 8; ++i)
                if (const auto done = exercise.apply(randomOperation(random, a.rows)); !done)
                    QVERIFY(!done.error().text.source.empty());
            QVERIFY(followHints(exercise));
            const QString wrong = flaw(exercise, a);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void undoAndRedoGoBackAndForth()
    {
        Random random(5);
        Exact a;
        Exercise exercise(randomTask(random, ExerciseGoal::Reduced, a));
        QVERIFY(!exercise.canUndo());
        QVERIFY(followHints(exercise));
        const Exact end = exercise.matrix();
        const auto count = exercise.operations().size();
        QVERIFY(count > 1);
        exercise.undo();
        QCOMPARE(exercise.operations().size(), count - 1);
        exercise.startOver();
        QVERIFY(exercise.matrix() == exercise.task().start);
        QVERIFY(!exercise.canUndo() && exercise.canRedo());
        while (exercise.canRedo())
            exercise.redo();
        QVERIFY(exercise.matrix() == end);
        exercise.startOver();
        QVERIFY(exercise.apply(exercise.hint()->operation));
        QVERIFY(!exercise.canRedo());
    }

    void saysWhatAnOperationDid_data()
    {
        QTest::addColumn<ExerciseGoal>("goal");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("says");
        const auto reduced = ExerciseGoal::Reduced;
        const auto determinant = ExerciseGoal::Determinant;
        QTest::newRow("new zero") << reduced << "R2 <- R2 - 2 R1"
                                  << "Row 2 now has a 0 in column 1. That brings the matrix nearer to the goal.";
        QTest::newRow("pivot 1") << reduced << "R1 <- 1/2 R1"
                                 << "The pivot of row 1 is now 1. That brings the matrix nearer to the goal.";
        QTest::newRow("no use") << reduced << "R3 <- 5 R3"
                                << "That is allowed, but by itself brings the goal no nearer.";
        QTest::newRow("lost zero") << reduced << "R3 <- R3 + R1"
                                   << "Row 3 has lost its 0 in column 1. That is allowed, but the goal is farther away "
                                      "than before.";
        QTest::newRow("swap, determinant") << determinant << "R2 <-> R3"
                                           << "The determinant changes its sign.";
        QTest::newRow("factor, determinant") << determinant << "R3 <- 1/5 R3"
                                             << "The determinant is multiplied by 1/5";
        QTest::newRow("refused") << reduced << "R1 <- 0 R1"
                                 << "Row 1 times 0";
    }

    void saysWhatAnOperationDid()
    {
        QFETCH(const ExerciseGoal, goal);
        QFETCH(const QString, operation);
        QFETCH(const QString, says);
        Exercise exercise(task(goal, 3, {2, 4, 6, 4, 1, 1, 0, 5, 5}));
        const std::string text = said(exercise.apply(operation.toStdString()));
        QVERIFY2(QString::fromStdString(text).contains(says), text.c_str());
    }

    void aTextbooksOrderCountsAsProgress()
    {
        // First down to a triangle, then up from the last pivot: each step is nearer.
        Exercise exercise(task(ExerciseGoal::Reduced, 3, {1, 2, 3, 1, 3, 5, 1, 4, 9}));
        for (const char *operation : {"R2 <- R2 - R1", "R3 <- R3 - R1", "R3 <- R3 - 2 R2", "R3 <- 1/2 R3",
                                      "R2 <- R2 - 2 R3", "R1 <- R1 - 3 R3", "R1 <- R1 - 2 R2"}) {
            QVERIFY(!exercise.reached());
            const auto verdict = exercise.apply(operation);
            QVERIFY(verdict);
            QCOMPARE(verdict->judgement, Judgement::Nearer);
        }
        QVERIFY(exercise.reached());
        QVERIFY(exercise.matrix() == identity(3));
    }

    void hintsNameTheAimBeforeTheOperation()
    {
        Exercise exercise(task(ExerciseGoal::Reduced, 2, {0, 3, 2, 4}));
        const auto hint = exercise.hint();
        QVERIFY(core::english(hint->aim).find("Row 1 needs a pivot in column 1") == 0);
        QCOMPARE(numerics::text(hint->operation), std::string("R1 <-> R2"));
        QVERIFY(exercise.apply(hint->operation));
        QCOMPARE(core::english(exercise.hint()->aim), std::string("Make the pivot of row 1, in column 1, a 1."));
    }

    void factorsRefuseWhatSpoilsThem()
    {
        Exercise exercise(task(ExerciseGoal::Factors, 3, {1, 2, 3, 1, 2, 5, 1, 4, 9}));
        QVERIFY(said(exercise.apply("R1 <- 2 R1")).find("diagonal of L") != std::string::npos);
        QVERIFY(said(exercise.apply("R1 <- R1 - R2")).find("rows below") != std::string::npos);
        QVERIFY(exercise.apply("R3 <- R3 - R2"));
        QVERIFY(said(exercise.apply("R2 <-> R3")).find("swap the rows before") != std::string::npos);
        QCOMPARE(exercise.operations().size(), std::size_t{1});
        QVERIFY(followHints(exercise));
    }

    void decimalsAreExact()
    {
        core::Grid<double> start(2, 2);
        start.cells = {0.1, 0.2, 0.3, 1e-3};
        const auto task = calculators::exerciseTask(ExerciseGoal::Reduced, start, 0);
        QCOMPARE(task->start(0, 0).text(), std::string("1/10"));
        QCOMPARE(task->start(1, 1).text(), std::string("1/1000"));
        Exercise exercise(*task);
        QVERIFY(exercise.apply("R2 <- R2 - 3 R1"));
        QVERIFY(exercise.matrix()(1, 0).isZero());
        QCOMPARE(exercise.matrix()(1, 1).text(), std::string("-599/1000"));
    }

    void isOfferedWhereItCanBeDone()
    {
        const auto offered = [](const core::Grid<double> &start) {
            return calculators::exerciseTask(ExerciseGoal::Reduced, start, 0).has_value();
        };
        QVERIFY(offered(core::Grid<double>(20, 40, 1.0)));
        QVERIFY(!offered(core::Grid<double>(21, 2, 1.0)));
        QVERIFY(!offered(core::Grid<double>(2, 41, 1.0)));
        QVERIFY(!offered({}));
        QVERIFY(!offered(core::Grid<double>(1, 1, std::numeric_limits<double>::infinity())));
        QVERIFY(!offered(core::Grid<double>(1, 1, 1e305)));
        QVERIFY(calculators::exerciseGoal("rref") == ExerciseGoal::Reduced);
        QVERIFY(!calculators::exerciseGoal("bareiss"));
    }

    void endsBeforeItFillsTheMemory()
    {
        Exercise exercise(task(ExerciseGoal::Reduced, 2, {1, 2, 3, 4}));
        const std::string factor(40, '7');
        core::Result<calculators::ExerciseVerdict> verdict;
        for (std::size_t i = 0; verdict && i < Exercise::mostOperations; ++i)
            verdict = exercise.apply("R1 <- " + factor + " R1");
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, core::ErrorKind::TooLarge);
        exercise.startOver();
        verdict = calculators::ExerciseVerdict{};
        for (std::size_t i = 0; verdict && i <= Exercise::mostOperations; ++i)
            verdict = exercise.apply("R1 <-> R2");
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, core::ErrorKind::TooLarge);
        QCOMPARE(exercise.operations().size(), Exercise::mostOperations);
    }

    void marksWhatChanged()
    {
        Exercise exercise(task(ExerciseGoal::Reduced, 2, {0, 2, 3, 4}));
        QVERIFY(exercise.shown().marked.empty());
        QVERIFY(exercise.apply("R1 <-> R2"));
        QCOMPARE(exercise.shown().marked, (std::vector<std::size_t>{0, 1}));
        QVERIFY(exercise.apply("R2 <- 1/2 R2"));
        QCOMPARE(exercise.shown().marked, (std::vector<std::size_t>{1}));
        QCOMPARE(exercise.steps().steps.size(), std::size_t{2});
        QVERIFY(read(exercise.steps().start.cells) == exercise.task().start);
    }
};

QTEST_APPLESS_MAIN(TestExercise)
#include "tst_exercise.moc"
