#include "core/csv.h"

#include <QTest>

using core::ErrorKind;
using Rows = std::vector<std::vector<std::string>>;

namespace {

std::string line(const core::Error &error)
{
    return error.text.values.empty() ? std::string() : core::english(error.text.values.front());
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char *name, std::string text, Rows rows) {
            QTest::newRow(name) << std::move(text) << std::move(rows);
        };
        row("nothing", "", {});
        row("one field", "a", {{"a"}});
        row("line feeds", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}});
        row("as the standard says", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}});
        row("carriage returns", "a,b\rc,d", {{"a", "b"}, {"c", "d"}});
        row("no last line end", "a,b\nc,d", {{"a", "b"}, {"c", "d"}});
        row("empty fields", "a,,\n,,c\n", {{"a", "", ""}, {"", "", "c"}});
        row("empty last field at the end", "a,b\nc,", {{"a", "b"}, {"c", ""}});
        row("spaces stay", " a , b\n", {{" a ", " b"}});
        row("quoted", "\"a,b\",\"c\"", {{"a,b", "c"}});
        row("quoted line end", "\"a\r\nb\",c\nd,e", {{"a\r\nb", "c"}, {"d", "e"}});
        row("doubled quotes", "\"say \"\"yes\"\"\",b", {{"say \"yes\"", "b"}});
        row("quoted nothing", "\"\",b", {{"", "b"}});
        row("quotes inside", "5\" disk,b", {{"5\" disk", "b"}});
        row("byte order mark", "\xEF\xBB\xBF\"a\",b\n", {{"a", "b"}});
        row("umlauts", "ä,€\n", {{"ä", "€"}});
        row("blank lines between", "a,b\n\nc,d\n\n\n", {{"a", "b"}, {"c", "d"}});
        row("blank fields of one column", "1\n\n3\n", {{"1"}, {""}, {"3"}});
        row("blank at the end of one column", "1\n\n\n", {{"1"}});
        row("quoted blank at the end", "1\n\"\"\n", {{"1"}, {""}});
        row("only line ends", "\n\r\n", {});
    }
    void reads()
    {
        QFETCH(std::string, text);
        QFETCH(Rows, rows);
        const auto table = core::readCsv(text);
        QVERIFY(table);
        QCOMPARE(table->rows, rows);
        QCOMPARE(table->lines.size(), rows.size());
    }

    void separatorIsRecognised_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<std::size_t>("columns");
        const auto row = [](const char *name, const char *text, char separator, std::size_t columns) {
            QTest::newRow(name) << std::string(text) << separator << columns;
        };
        row("comma", "a,b,c\n1,2,3\n", ',', 3);
        row("semicolon", "a;b\n1;2\n", ';', 2);
        row("tab", "a\tb\n1\t2\n", '\t', 2);
        row("decimal commas", "x;y\n1,5;2,5\n0,1;3,0\n", ';', 2);
        row("decimal commas, pasted", "1,5\t2,5\n0,1\t3,0\n", '\t', 2);
        row("semicolons in one quoted field", "a,b\n\"x;y\",2\n", ',', 2);
        row("semicolon in some text", "a,b\nx;y,2\n", ',', 2);
        row("no separator at all", "a\nb\n", ',', 1);
        row("uneven rows, mostly semicolons", "a;b\n1;2;3\n", ';', 2);
    }
    void separatorIsRecognised()
    {
        QFETCH(std::string, text);
        QFETCH(char, separator);
        QFETCH(std::size_t, columns);
        const auto table = core::readCsv(text, {.equalLengths = false});
        QVERIFY(table);
        QCOMPARE(table->separator, separator);
        QCOMPARE(table->rows.front().size(), columns);
    }

    void separatorCanBeGiven()
    {
        const auto table = core::readCsv("a;b,c\n", {.separator = ','});
        QCOMPARE(table->rows, (Rows{{"a;b", "c"}}));
    }

    void linesAreCounted()
    {
        const auto table = core::readCsv("a,b\r\n\r\n\"x\ny\",1\rc,d\n");
        QCOMPARE(table->rows, (Rows{{"a", "b"}, {"x\ny", "1"}, {"c", "d"}}));
        QCOMPARE(table->lines, (std::vector<std::size_t>{1, 3, 5}));
    }

    void errorsTellTheirLine_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("line");
        const auto row = [](const char *name, std::string text, ErrorKind kind, const char *at) {
            QTest::newRow(name) << std::move(text) << kind << std::string(at);
        };
        row("never closed", "a,b\n\"c,d\ne,f\n", ErrorKind::Parse, "2");
        row("never closed after doubled quotes", "a\r\nb\r\n\"c\"\"", ErrorKind::Parse, "3");
        row("text after closing", "a,b\n\n\"c\nd\"x,e\n", ErrorKind::Parse, "4");
        row("space after closing", "\"a\" ,b", ErrorKind::Parse, "1");
        row("broken UTF-8", "a,b\rc,\xFF\n", ErrorKind::Parse, "2");
        row("cut off UTF-8", "a\n\xE2\x82", ErrorKind::Parse, "2");
        row("UTF-16",
            std::string("\xFF\xFE"
                        "a\0",
                        4),
            ErrorKind::Parse, "1");
        row("short row", "a,b\nc\n", ErrorKind::Shape, "2");
        row("long row", "a,b\n\nc,d\n1,2,3\n", ErrorKind::Shape, "4");
    }
    void errorsTellTheirLine()
    {
        QFETCH(std::string, text);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, line);
        const auto table = core::readCsv(text);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, kind);
        QCOMPARE(::line(table.error()), line);
        QVERIFY(core::english(table.error().text).find("line " + line) != std::string::npos);
    }

    void rowsMayDifferWhereAllowed()
    {
        const auto table = core::readCsv("a,b\nc\n", {.equalLengths = false});
        QCOMPARE(table->rows, (Rows{{"a", "b"}, {"c"}}));
    }

    void whatIsWrittenReadsBack_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::newRow("plain") << Rows{{"a", "b"}, {"c", "d"}};
        QTest::newRow("separators") << Rows{{"a,b", "c;d", "e\tf"}};
        QTest::newRow("quotes") << Rows{{"\"", "\"\"", "a\"b"}, {"1", "2", "3"}};
        QTest::newRow("line ends") << Rows{{"a\nb", "c\r\nd", "\r"}};
        QTest::newRow("empty fields") << Rows{{"", "", ""}, {"", "x", ""}};
        QTest::newRow("one empty column") << Rows{{""}, {"1"}, {""}};
        QTest::newRow("none") << Rows{};
    }
    void whatIsWrittenReadsBack()
    {
        QFETCH(Rows, rows);
        for (const char separator : {',', ';', '\t'}) {
            const auto table = core::readCsv(core::writeCsv(rows, separator), {.separator = separator});
            QVERIFY(table);
            QCOMPARE(table->rows, rows);
        }
    }

    void onlyWhatNeedsQuotesIsQuoted()
    {
        QCOMPARE(core::writeCsv({{"a b", "c,d", "e\"f"}}), std::string("a b,\"c,d\",\"e\"\"f\"\r\n"));
        QCOMPARE(core::writeCsv({{"a;b", "c,d"}}, ';'), std::string("\"a;b\";c,d\r\n"));
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"
