#include "calculators/rowoperationtext.h"

#include "core/text.h"

#include <QtTest>

using core::ErrorKind;

Q_DECLARE_METATYPE(core::ErrorKind)

namespace {

constexpr std::size_t rows = 3;

} // namespace

class TestRowOperationText : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        QTest::newRow("as the steps write it") << "R2 <- R2 - 3 R1"
                                               << "R2 <- R2 - 3 R1";
        QTest::newRow("no blanks") << "R2<-R2-3R1"
                                   << "R2 <- R2 - 3 R1";
        QTest::newRow("swap") << "R1 <-> R3"
                              << "R1 <-> R3";
        QTest::newRow("swap, arrow of mathematics") << " r1 ↔ r3 "
                                                    << "R1 <-> R3";
        QTest::newRow("scaled") << "R2 <- 1/3 R2"
                                << "R2 <- 1/3 R2";
        QTest::newRow("divided") << "R2 = R2/3"
                                 << "R2 <- 1/3 R2";
        QTest::newRow("parentheses") << "R2 <- (1/3)*R2"
                                     << "R2 <- 1/3 R2";
        QTest::newRow("minus of mathematics, indices") << "R₂ ← R₂ − 3·R₁"
                                                       << "R2 <- R2 - 3 R1";
        QTest::newRow("LaTeX's index") << "R_{2} <- R_2 - 3R_1"
                                       << "R2 <- R2 - 3 R1";
        QTest::newRow("German letter, decimal comma") << "Z3 -> Z3 + 0,5 Z1"
                                                      << "R3 <- R3 + 1/2 R1";
        QTest::newRow("decimal point") << "R3 <- R3 - .25 R1"
                                       << "R3 <- R3 - 1/4 R1";
        QTest::newRow("the other row first") << "R3 <- 2 R1 + R3"
                                             << "R3 <- R3 + 2 R1";
        QTest::newRow("minus in front") << "R3 <- -R3"
                                        << "R3 <- -1 R3";
        QTest::newRow("a sum that is one operation") << "R1 <- (R1 + R2)*2 - R1 - 2R2 + R3 - R3 + R2"
                                                     << "R1 <- R1 + R2";
        QTest::newRow("minus a fraction") << "R1 := R1 - (-2/3) R2"
                                          << "R1 <- R1 + 2/3 R2";
        QTest::newRow("row divided in a sum") << "R1 <- R1 + R2/-2"
                                              << ""; // a sign after / is not understood
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, meant);
        const auto operation = calculators::readRowOperation(text.toStdString(), rows);
        QCOMPARE(operation.has_value(), !meant.isEmpty());
        if (operation)
            QCOMPARE(QString::fromStdString(numerics::text(*operation)), meant);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("position"); // in bytes; −1: the whole of it
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << "" << ErrorKind::Parse << 0 << "begins with the row that it changes";
        QTest::newRow("no row first") << "3 R1" << ErrorKind::Parse << 0 << "(character 1)";
        QTest::newRow("no arrow") << "R2 - 3 R1" << ErrorKind::Parse << 3 << "an arrow is expected";
        QTest::newRow("no such row") << "R2 <- R2 - 3 R4" << ErrorKind::Parse << 13
                                     << "There is no row 4; the rows are 1 to 3";
        QTest::newRow("row 0") << "R0 <-> R1" << ErrorKind::Parse << 0 << "There is no row 0";
        QTest::newRow("row beyond counting") << "R99999999999999999999 <-> R1" << ErrorKind::Parse << 0 << "no row";
        QTest::newRow("row without number") << "R2 <- R2 - 3 R" << ErrorKind::Parse << 14 << "number of the row";
        QTest::newRow("ends after a sign") << "R2 <- R2 -" << ErrorKind::Parse << 10 << "(character 11)";
        QTest::newRow("what is that") << "R2 <- R2 - 3 R1 !" << ErrorKind::Parse << 16 << "not understood";
        QTest::newRow("characters, not bytes") << "R₂ ← R₂ ?" << ErrorKind::Parse << 14 << "(character 9)";
        QTest::newRow("swap with a number") << "R1 <-> 3" << ErrorKind::Parse << 7 << "the other row";
        QTest::newRow("open parenthesis") << "R1 <- (1/3 R1" << ErrorKind::Parse << 13 << "parenthesis";
        QTest::newRow("by 0") << "R1 <- R1/0" << ErrorKind::Parse << 8 << "divides by 0";
        QTest::newRow("by a row") << "R1 <- 1/R1" << ErrorKind::Parse << 7 << "can't be divided by";
        QTest::newRow("rows multiplied") << "R1 <- R1 R2" << ErrorKind::Parse << 9 << "can't be multiplied";
        QTest::newRow("times 0") << "R1 <- 0 R1" << ErrorKind::Domain << -1 << "times 0";
        QTest::newRow("less itself") << "R1 <- R1 - R1" << ErrorKind::Domain << -1 << "times 0";
        QTest::newRow("another row in its place") << "R1 <- R2" << ErrorKind::Domain << -1 << "would be lost";
        QTest::newRow("two in one") << "R2 <- 2 R2 - 3 R1" << ErrorKind::Domain << -1
                                    << "first R2 <- 2 R2, then R2 <- R2 - 3 R1";
        QTest::newRow("three rows") << "R1 <- R1 + R2 + R3" << ErrorKind::Domain << -1 << "several operations";
        QTest::newRow("a number alone") << "R1 <- R1 + 3" << ErrorKind::Domain << -1
                                        << "The number 3 stands without a row";
        QTest::newRow("nothing changes") << "R1 <- R1" << ErrorKind::Domain << -1 << "as it is";
        QTest::newRow("swap with itself") << "R1 <-> R1" << ErrorKind::Domain << -1 << "R1 <-> R1 leaves the matrix";
        QTest::newRow("long number") << QStringLiteral("R1 <- %1 R1").arg(QString(41, u'7')) << ErrorKind::TooLarge
                                     << -1 << "40 digits";
        QTest::newRow("deep") << QStringLiteral("R1 <- ") + QString(200, u'(') << ErrorKind::Parse << 37
                              << "too many parentheses";
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QString, text);
        QFETCH(const ErrorKind, kind);
        QFETCH(const int, position);
        QFETCH(const QString, says);
        const auto operation = calculators::readRowOperation(text.toStdString(), rows);
        QVERIFY(!operation);
        QCOMPARE(operation.error().kind, kind);
        QCOMPARE(QString::fromStdString(operation.error().field), QStringLiteral("operation"));
        QCOMPARE(operation.error().position ? static_cast<int>(*operation.error().position) : -1, position);
        const QString said = QString::fromStdString(core::english(operation.error().text));
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void doesNotAddARowToItself()
    {
        const auto checked =
            calculators::checkedRowOperation({.kind = numerics::RowOperationKind::Add, .factor = -1}, rows);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Domain);
        QVERIFY(!calculators::checkedRowOperation({.target = 0, .source = rows}, rows));
    }
};

QTEST_APPLESS_MAIN(TestRowOperationText)
#include "tst_rowoperationtext.moc"
