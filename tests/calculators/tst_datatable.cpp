#include "calculators/datatable.h"

#include "calculators/datasets.h"

#include <QTest>

#include <cmath>

using calculators::DataColumn;
using calculators::DataTable;
using calculators::readDataTable;
using calculators::UnusedCell;

namespace {

DataTable read(const char *text)
{
    auto table = readDataTable(text);
    return table ? *table : DataTable{};
}

/// The numbers of a column as text, "." where there is none.
QString numbers(const DataTable &table, std::size_t column)
{
    QStringList words;
    if (column < table.columns.size())
        for (const double number : table.columns[column].numbers)
            words << (std::isnan(number) ? QStringLiteral(".") : QString::number(number));
    return words.join(u' ');
}

QString names(const DataTable &table)
{
    QStringList words;
    for (const DataColumn &column : table.columns)
        words << QString::fromStdString(column.name);
    return words.join(u' ');
}

} // namespace

class TestDataTable : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto row = [](const char *title, const char *text, const char *columns, const char *first,
                            const char *second = "") {
            QTest::newRow(title) << QByteArray(text) << QString::fromUtf8(columns) << QString::fromUtf8(first)
                                 << QString::fromUtf8(second);
        };
        row("a column", "1\n2\n3.5\n", "x", "1 2 3.5");
        row("one number", "7", "x", "7");
        row("letters that hold the bytes of blanks", "°C\u00a0,à\n1,2\n3,4\n", "°C à", "1 3", "2 4");
        row("a line with commas", "1, 2, 3", "x", "1 2 3");
        row("a line with spaces", "1 2  3", "x", "1 2 3");
        row("a line with semicolons and decimal commas", "1,5; 2,5", "x", "1.5 2.5");
        row("a column with decimal commas", "a;b\n1,5;2\n3;4,25", "a b", "1.5 3", "2 4.25");
        row("names", "a,b\n1,2\n3,4\n", "a b", "1 3", "2 4");
        row("no names", "1,2\n3,4", "x1 x2", "1 3", "2 4");
        row("columns between spaces", "height width\n1 2\n3 4", "height width", "1 3", "2 4");
        row("tabs, as spreadsheets give", "a\tb\n1\t2\n3\t4", "a b", "1 3", "2 4");
        row("a typeset minus, a plus, an exponent",
            "\xE2\x88\x92"
            "1\n+2\n1e3",
            "x", "-1 2 1000");
        row("missing in many ways", "a,b\n1,NA\n,4\n3,?\n4,7\n5,8", "a b", "1 . 3 4 5", ". 4 . 7 8");
        row("short rows", "a,b\n1,2\n3\n4,5", "a b", "1 3 4", "2 . 5");
        row("words", "a,b\n1,red\n2,blue", "a b", "1 2", ". .");
        row("infinity is no number", "1\n2\ninf", "x", "1 2 .");
        row("a byte order mark and carriage returns",
            "\xEF\xBB\xBF"
            "a\r\n1\r\n2\r\n",
            "a", "1 2");
    }
    void readsWhatPeopleType()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const DataTable table = read(text.constData());
        QTEST(names(table), "names");
        QCOMPARE(numbers(table, 0), first);
        QCOMPARE(numbers(table, 1), second);
    }

    void cellsThatCannotBeUsedAreNamedWithTheirLines()
    {
        const DataTable table = read("a,kind\n1,red\ntwo,blue\n,red\n4,\n5,red\n");
        QVERIFY(table.columns[0].numeric && !table.columns[1].numeric);
        const std::vector<UnusedCell> &first = table.columns[0].unused;
        const std::vector<UnusedCell> &second = table.columns[1].unused;
        QVERIFY(first.size() == 2 && table.columns[0].unusedCount == 2);
        QCOMPARE(first[0].line, 3U);
        QCOMPARE(first[0].text, std::string("two"));
        QCOMPARE(first[1].line, 4U);
        QVERIFY(first[1].text.empty());
        QVERIFY(second.size() == 1 && table.columns[1].unusedCount == 1);
        QCOMPARE(second[0].line, 5U);
        QCOMPARE(table.columns[1].words, (std::vector<std::string>{"red", "blue", "red", "", "red"}));
    }

    void nothingIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blanks") << QByteArray("  \n\t\n");
        QTest::newRow("commas") << QByteArray(",,\n,,\n");
    }
    void nothingIsAnError()
    {
        QFETCH(QByteArray, text);
        const auto table = readDataTable(text.toStdString());
        QVERIFY(!table);
        QCOMPARE(table.error().kind, core::ErrorKind::Shape);
        QCOMPARE(table.error().field, std::string("text"));
    }

    // A stray line of commas would make a table that does not fit into memory.
    void tooLargeTablesAreRefused()
    {
        std::string text = "1\n";
        text.reserve(210000);
        for (int i = 0; i < 3000; ++i)
            text += "1\n";
        text += std::string(4000, ',') + "\n";
        const auto table = readDataTable(text);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, core::ErrorKind::TooLarge);
        QCOMPARE(core::english(table.error().text), std::string("3002 rows of 4001 columns; at most 10000000 cells are "
                                                                "taken"));
        const core::Run never([] { return true; }, {});
        QCOMPARE(readDataTable("1\n2\n", never).error().kind, core::ErrorKind::Cancelled);
    }

    void ofManyUnusedCellsAFewAreTold()
    {
        std::string text = "1\n2\n3\n";
        for (int i = 0; i < 20; ++i)
            text += "4\nNA\n";
        const DataTable table = read(text.c_str());
        QCOMPARE(table.columns[0].unusedCount, 20U);
        QCOMPARE(table.columns[0].unused.size(), 8U);
        QCOMPARE(table.columns[0].unused[7].line, 19U);
    }

    void brokenQuotesNameTheirLine()
    {
        const auto table = readDataTable("a,b\n\"1,2\n3,4");
        QVERIFY(!table);
        QCOMPARE(table.error().kind, core::ErrorKind::Parse);
        QCOMPARE(table.error().field, std::string("text"));
        QCOMPARE(core::english(table.error().text.values[0]), std::string("2"));
    }

    void shippedSetsAreWhole()
    {
        QVERIFY(calculators::dataSets().size() >= 3);
        for (const calculators::DataSet &set : calculators::dataSets()) {
            const auto table = readDataTable(set.text);
            QVERIFY(table && table->rows >= 10);
            std::size_t unused = 0;
            for (const DataColumn &column : table->columns)
                unused += column.unusedCount;
            QCOMPARE(unused, set.id == "waiting" ? 1U : 0U);
            QVERIFY(!set.name.source.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestDataTable)
#include "tst_datatable.moc"
