#include "calculators/worksheetcases.h"

#include <QTest>

using calculators::computeWorksheet;
using calculators::Worksheet;
using calculators::WorksheetContent;
using calculators::WorksheetValues;
using core::ErrorKind;

class WorksheetTest : public QObject
{
    Q_OBJECT

private slots:
    void computesInOrderOfDependence();
    void editsAreRecomputed();
    void onlyWhatChangedIsComputedAgain();
    void aNameThatComesOrGoesChangesItsUsers();
    void circlesAreNamed();
    void errorsStayWithTheirName();
    void exactOrNot();
    void aNewNameReachesTheOtherLines();
    void namesMustBeFree();
    void freeNames();
    void renamingKeepsTheValues();
    void canBeCancelled();
};

void WorksheetTest::computesInOrderOfDependence()
{
    Worksheet sheet = twoMatrices();
    QCOMPARE(*sheet.addEntry("C = D*A"), std::string("C")); // D comes later
    QCOMPARE(*sheet.addEntry("A*B + 1/2*B"), std::string("R1"));
    QCOMPARE(*sheet.addEntry("D = R1 - A"), std::string("D"));
    const WorksheetValues values = computed(sheet);
    QCOMPARE(values.values.size(), std::size_t{5});
    QCOMPARE(first(values, "R1"), std::string("15/2"));
    QCOMPARE(first(values, "D"), std::string("11/2"));
    QCOMPARE(first(values, "C"), std::string("11"));
}

void WorksheetTest::editsAreRecomputed()
{
    Worksheet sheet = twoMatrices();
    (void)sheet.addEntry("C = A+B");
    (void)sheet.addEntry("D = 2*C");
    QCOMPARE(first(computed(sheet), "D"), std::string("10"));
    QCOMPARE(kind(sheet.editEntry(0, "A*B")), std::string("none")); // it keeps its name
    QCOMPARE(first(computed(sheet), "D"), std::string("12"));
    QCOMPARE(kind(sheet.setMatrix("A", cells(1, 1, {"sqrt(9/4)"}))), std::string("none"));
    QCOMPARE(first(computed(sheet), "D"), std::string("9"));
    QCOMPARE(kind(sheet.removeEntry(0)), std::string("none"));
    QCOMPARE(first(computed(sheet), "D"), std::string("not-found"));
}

void WorksheetTest::onlyWhatChangedIsComputedAgain()
{
    Worksheet sheet = twoMatrices();
    (void)sheet.addEntry("C = 2*A");
    (void)sheet.addEntry("D = 2*B");
    (void)sheet.addEntry("E = C+A");
    const WorksheetValues before = computed(sheet);
    for (const char *name : {"A", "B", "C", "D", "E"})
        QVERIFY(before.find(name)->fresh);
    (void)sheet.setMatrix("A", cells(1, 1, {"7"}));
    const WorksheetValues after = computed(sheet, before);
    for (const char *name : {"A", "C", "E"})
        QVERIFY2(after.find(name)->fresh, name);
    for (const char *name : {"B", "D"}) {
        QVERIFY2(!after.find(name)->fresh, name);
        QVERIFY(after.find(name)->value == before.find(name)->value);
    }
    QCOMPARE(first(after, "E"), std::string("21"));
    QVERIFY(!computed(sheet, after).find("E")->fresh);
}

void WorksheetTest::aNameThatComesOrGoesChangesItsUsers()
{
    Worksheet sheet = twoMatrices();
    (void)sheet.addEntry("C = 2*e"); // the number, for as long as no matrix has its name
    const WorksheetValues number = computed(sheet);
    QCOMPARE(first(number, "C"), std::string("~5.43656365691809"));
    (void)sheet.setMatrix("e", cells(1, 1, {"4"}));
    const WorksheetValues matrix = computed(sheet, number);
    QCOMPARE(first(matrix, "C"), std::string("8"));
    (void)sheet.removeMatrix("e");
    QCOMPARE(first(computed(sheet, matrix), "C"), std::string("~5.43656365691809"));
}

void WorksheetTest::circlesAreNamed()
{
    Worksheet sheet = twoMatrices();
    (void)sheet.addEntry("P = 2*Q");
    (void)sheet.addEntry("Q = P+A");
    (void)sheet.addEntry("S = S");
    (void)sheet.addEntry("T = A + Q");
    (void)sheet.addEntry("U = 2*T");
    (void)sheet.addEntry("V = 2*A");
    const WorksheetValues values = computed(sheet);
    const auto message = [&](const char *name) { return core::english(values.find(name)->error->text); };
    QCOMPARE(message("P"), std::string("this uses itself: P → Q → P"));
    QCOMPARE(message("Q"), std::string("this uses itself: Q → P → Q"));
    QCOMPARE(message("S"), std::string("this uses itself: S → S"));
    QCOMPARE(message("T"), std::string("“Q” has no value, because of an error of its own"));
    QCOMPARE(int(*values.find("T")->error->position), 4);
    QCOMPARE(first(values, "U"), std::string("domain"));
    QCOMPARE(first(values, "V"), std::string("4"));
    (void)sheet.editEntry(0, "2*A");
    QCOMPARE(first(computed(sheet, values), "U"), std::string("16"));
}

void WorksheetTest::errorsStayWithTheirName()
{
    Worksheet sheet = twoMatrices();
    (void)sheet.setMatrix("M", cells(1, 2, {"1", "2+"}));
    (void)sheet.addEntry("C = A +");
    (void)sheet.addEntry("D = A + nothing");
    (void)sheet.addEntry("E = A*M");
    (void)sheet.addEntry("F = A*B");
    const WorksheetValues values = computed(sheet);
    QCOMPARE(values.find("M")->error->field, std::string("cells"));
    QCOMPARE(int(*values.find("M")->error->position), 2);
    QCOMPARE(core::english(values.find("M")->error->text),
             std::string("M, row 1, column 2: the expression ends where a value is due"));
    QCOMPARE(first(values, "C"), std::string("parse"));
    QCOMPARE(int(*values.find("C")->error->position), 3);
    QCOMPARE(first(values, "D"), std::string("not-found"));
    QCOMPARE(int(*values.find("D")->error->position), 4);
    QCOMPARE(first(values, "E"), std::string("domain"));
    QCOMPARE(first(values, "F"), std::string("6"));
}

void WorksheetTest::exactOrNot()
{
    Worksheet sheet;
    (void)sheet.setMatrix("A", cells(1, 1, {"0,1"}));
    (void)sheet.addEntry("C = A + 0.2*I(1)");
    const WorksheetValues exact = computed(sheet);
    QCOMPARE(first(exact, "C"), std::string("3/10"));
    sheet.setExact(false);
    QCOMPARE(first(computed(sheet, exact), "C"), std::string("~0.30000000000000004"));
    sheet.undo();
    QCOMPARE(first(computed(sheet), "C"), std::string("3/10"));
}

void WorksheetTest::aNewNameReachesTheOtherLines()
{
    Worksheet sheet = twoMatrices();
    (void)sheet.addEntry("C = A*B");
    (void)sheet.addEntry("D = C + lu(C).C'*Cc");
    (void)sheet.addEntry("E = D - C^2");
    QVERIFY(sheet.editEntry(0, "F = A*B + C"));
    const auto &entries = sheet.content().entries;
    QCOMPARE(entries[0].expression, std::string("A*B + C")); // what was typed stays as typed
    QCOMPARE(entries[1].expression, std::string("F + lu(F).C'*Cc"));
    QCOMPARE(entries[2].expression, std::string("D - F^2"));
    sheet.undo();
    QCOMPARE(entries[0].name, std::string("C"));
    QCOMPARE(entries[2].expression, std::string("D - C^2"));
    QCOMPARE(kind(sheet.editEntry(0, "D = A")), std::string("domain name")); // taken
    QCOMPARE(entries[1].expression, std::string("C + lu(C).C'*Cc"));
}

void WorksheetTest::namesMustBeFree()
{
    Worksheet sheet = twoMatrices();
    (void)sheet.addEntry("C = A");
    const WorksheetContent before = sheet.content();
    QCOMPARE(kind(sheet.setMatrix("C", {})), std::string("domain name"));
    QCOMPARE(kind(sheet.setMatrix("2x", {})), std::string("domain name"));
    QCOMPARE(kind(sheet.setMatrix("", {})), std::string("domain name"));
    QCOMPARE(int(sheet.addEntry("A = B").error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(sheet.addEntry("A+1 = B").error().kind), int(ErrorKind::Domain));
    QCOMPARE(kind(sheet.editEntry(0, "B = A")), std::string("domain name"));
    QCOMPARE(kind(sheet.editEntry(1, "A")), std::string("not-found index"));
    QCOMPARE(kind(sheet.removeEntry(1)), std::string("not-found index"));
    QCOMPARE(kind(sheet.removeMatrix("C")), std::string("not-found name"));
    QCOMPARE(kind(sheet.rename("X", "Y")), std::string("not-found name"));
    QCOMPARE(kind(sheet.rename("A", "C")), std::string("domain name"));
    QVERIFY(sheet.content() == before);
}

void WorksheetTest::freeNames()
{
    Worksheet sheet;
    std::string all;
    for (int i = 0; i < 28; ++i) {
        const std::string name = sheet.freeMatrixName();
        all += name;
        QCOMPARE(kind(sheet.setMatrix(name, {})), std::string("none"));
    }
    QCOMPARE(all, std::string("ABCDEFGHIJKLMNOPQRSTUVWXYZA1A2"));
    QCOMPARE(*sheet.addEntry("R1 = 1"), std::string("R1"));
    QCOMPARE(*sheet.addEntry("2"), std::string("R2"));
    QCOMPARE(kind(sheet.removeMatrix("D")), std::string("none"));
    QCOMPARE(sheet.freeMatrixName(), std::string("D"));
}

void WorksheetTest::renamingKeepsTheValues()
{
    Worksheet sheet = twoMatrices();
    (void)sheet.setMatrix("fro", cells(1, 1, {"5"}));
    (void)sheet.addEntry("C = A*B + A' + fro");
    (void)sheet.addEntry("D = C*A − A*I(1)");
    (void)sheet.addEntry("E = A +");
    QCOMPARE(kind(sheet.rename("A", "Größe")), std::string("none"));
    QCOMPARE(sheet.content().entries[0].expression, std::string("Größe*B + Größe' + fro"));
    QCOMPARE(sheet.content().entries[1].expression, std::string("C*Größe − Größe*I(1)"));
    QCOMPARE(sheet.content().entries[2].expression, std::string("A +"));
    QCOMPARE(kind(sheet.rename("C", "K")), std::string("none"));
    QCOMPARE(kind(sheet.rename("Größe", "A2")), std::string("none"));
    QCOMPARE(sheet.content().entries[1].expression, std::string("K*A2 − A2*I(1)"));
    const WorksheetValues values = computed(sheet);
    QCOMPARE(first(values, "K"), std::string("13"));
    QCOMPARE(first(values, "D"), std::string("24"));
}

void WorksheetTest::canBeCancelled()
{
    const core::Run run([] { return true; }, {});
    const auto result = computeWorksheet(twoMatrices().content(), {}, run);
    QCOMPARE(int(result.error().kind), int(ErrorKind::Cancelled));
}

QTEST_APPLESS_MAIN(WorksheetTest)
#include "tst_worksheet.moc"
