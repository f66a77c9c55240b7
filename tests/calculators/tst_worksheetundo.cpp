#include "calculators/worksheetcases.h"

#include <QTest>

#include <array>
#include <random>
#include <set>

using calculators::Worksheet;
using calculators::WorksheetContent;
using calculators::WorksheetValue;
using calculators::WorksheetValues;

class WorksheetUndoTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingCanBeUndone();
    void changesOfNothingAreNoSteps();
    void stepsAreLimited();
    void randomChangesCanBeUndone();
};

void WorksheetUndoTest::everythingCanBeUndone()
{
    Worksheet sheet;
    std::vector<WorksheetContent> states{sheet.content()};
    const auto note = [&] { states.push_back(sheet.content()); };
    (void)sheet.setMatrix("A", cells(1, 1, {"2"}));
    note();
    (void)sheet.setMatrix("A", cells(1, 1, {"3"}));
    note();
    (void)sheet.addEntry("A*A");
    note();
    (void)sheet.editEntry(0, "C = A+A");
    note();
    (void)sheet.rename("A", "X");
    note();
    sheet.setExact(false);
    note();
    (void)sheet.removeMatrix("X");
    note();
    (void)sheet.removeEntry(0);
    note();
    (void)sheet.addEntry("1");
    note();
    sheet.clear();
    note();
    for (std::size_t i = states.size(); i-- > 1;) {
        QVERIFY(sheet.canUndo());
        QVERIFY(sheet.content() == states[i]);
        sheet.undo();
    }
    QVERIFY(sheet.content() == states[0] && !sheet.canUndo());
    sheet.undo();
    QVERIFY(sheet.content() == states[0]);
    for (std::size_t i = 1; i < states.size(); ++i) {
        QVERIFY(sheet.canRedo());
        sheet.redo();
        QVERIFY(sheet.content() == states[i]);
    }
    QVERIFY(!sheet.canRedo());
    sheet.undo();
    (void)sheet.setMatrix("N", {});
    QVERIFY(!sheet.canRedo()); // a new way
}

void WorksheetUndoTest::changesOfNothingAreNoSteps()
{
    Worksheet sheet;
    sheet.setExact(true);
    sheet.clear();
    QVERIFY(!sheet.canUndo());
    (void)sheet.setMatrix("A", cells(1, 1, {"1"}));
    (void)sheet.setMatrix("A", cells(1, 1, {"1"}));
    (void)sheet.rename("A", "A");
    (void)sheet.addEntry("C = A");
    (void)sheet.editEntry(0, "C = A");
    sheet.undo();
    sheet.undo();
    QVERIFY(!sheet.canUndo());
}

void WorksheetUndoTest::stepsAreLimited()
{
    Worksheet sheet;
    for (std::size_t i = 0; i <= Worksheet::mostSteps; ++i)
        (void)sheet.setMatrix("A", cells(1, 1, {std::to_string(i)}));
    std::size_t steps = 0;
    for (; sheet.canUndo(); ++steps)
        sheet.undo();
    QCOMPARE(steps, Worksheet::mostSteps);
    QCOMPARE(sheet.content().matrices[0].cells->cells[0], std::string("0"));
}

/// Whatever is done, the way back leads to the same worksheets, and taking values over changes no value.
void WorksheetUndoTest::randomChangesCanBeUndone()
{
    constexpr std::array<const char *, 6> names{"A", "B", "C", "D", "E", "R1"};
    std::mt19937 random(9);
    const auto name = [&] { return std::string(names[random() % names.size()]); };
    for (int run = 0; run < 50; ++run) {
        Worksheet sheet;
        std::vector<WorksheetContent> states{sheet.content()};
        WorksheetValues values;
        for (int step = 0; step < 40; ++step) {
            switch (random() % 7) {
            case 0:
                (void)sheet.setMatrix(name(), cells(1, 1, {std::to_string(random() % 5)}));
                break;
            case 1:
                (void)sheet.addEntry(name() + "=" + name() + "+" + name() + "*" + name());
                break;
            case 2:
                (void)sheet.addEntry(name() + "/3");
                break;
            case 3:
                (void)sheet.editEntry(random() % 4, name() + "-" + name());
                break;
            case 4:
                (void)sheet.removeEntry(random() % 4);
                break;
            case 5:
                (void)sheet.removeMatrix(name());
                break;
            default:
                (void)sheet.rename(name(), name());
            }
            if (!(sheet.content() == states.back()))
                states.push_back(sheet.content());
            const WorksheetValues anew = computed(sheet);
            const std::set<std::string> stale = calculators::staleNames(sheet.content(), values);
            for (const WorksheetValue &value : anew.values)
                if (!stale.contains(value.name))
                    QCOMPARE(first(values, value.name.c_str()), first(anew, value.name.c_str()));
            values = computed(sheet, values);
            QVERIFY(calculators::staleNames(sheet.content(), values).empty());
            for (const WorksheetValue &value : anew.values)
                QCOMPARE(first(values, value.name.c_str()), first(anew, value.name.c_str()));
        }
        for (std::size_t i = states.size(); i-- > 1;) {
            QVERIFY(sheet.content() == states[i]);
            sheet.undo();
        }
        QVERIFY(!sheet.canUndo());
    }
}

QTEST_APPLESS_MAIN(WorksheetUndoTest)
#include "tst_worksheetundo.moc"
