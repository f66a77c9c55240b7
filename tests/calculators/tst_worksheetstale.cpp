#include "calculators/worksheetvalues.h"

#include <QTest>

#include <set>
#include <string>

namespace {

core::Grid<std::string> one(const char *cell)
{
    return {1, 1, cell};
}

calculators::Worksheet sheetOfTwo()
{
    return calculators::Worksheet(
        {.matrices = {{.name = "A", .cells = std::make_shared<const core::Grid<std::string>>(one("2"))},
                      {.name = "B", .cells = std::make_shared<const core::Grid<std::string>>(one("3"))}}});
}

} // namespace

class StaleNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void staleIsWhatUsesAChange();
};

void StaleNamesTest::staleIsWhatUsesAChange()
{
    using Names = std::set<std::string>;
    calculators::Worksheet sheet = sheetOfTwo();
    QCOMPARE(calculators::staleNames(sheet.content(), {}), (Names{"A", "B"}));
    for (const char *line : {"P = A + 1", "Q = P*B", "R = B", "S = (", "T = R + T"})
        QVERIFY(sheet.addEntry(line));
    const auto computed = calculators::computeWorksheet(sheet.content());
    QVERIFY(computed);
    const calculators::WorksheetValues &values = *computed;
    QCOMPARE(calculators::staleNames(sheet.content(), values), Names());
    QVERIFY(sheet.setMatrix("A", one("5")));
    QCOMPARE(calculators::staleNames(sheet.content(), values), (Names{"A", "P", "Q"}));
    sheet.undo();
    QCOMPARE(calculators::staleNames(sheet.content(), values), Names());
    QVERIFY(sheet.editEntry(2, "R = 2*B"));
    QCOMPARE(calculators::staleNames(sheet.content(), values), (Names{"R", "T"}));
    sheet.undo();
    QVERIFY(sheet.removeMatrix("B"));
    QCOMPARE(calculators::staleNames(sheet.content(), values), (Names{"B", "Q", "R", "T"}));
    sheet.undo();
    sheet.setExact(false);
    QCOMPARE(calculators::staleNames(sheet.content(), values).size(), values.values.size());
}

QTEST_APPLESS_MAIN(StaleNamesTest)
#include "tst_worksheetstale.moc"
