#include "content/cataloguecheck.h"
#include "content/contentoperations.h"
#include "content/jsonlines.h"
#include "content/lookup.h"
#include "core/requestcheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    QFile file(u":/content/resources.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One sound record, a field a line, in which a text is replaced.
QByteArray record(const char *before = "", const char *after = "")
{
    QByteArray text = "{'resources': [{\n"
                      "'id': 'a-book',\n"
                      "'title': 'A book',\n"
                      "'authors': ['A. Author'],\n"
                      "'kind': 'book',\n"
                      "'url': 'https://example.org/',\n"
                      "'alternate_urls': [],\n"
                      "'free': null,\n"
                      "'year': 2020,\n"
                      "'edition': null,\n"
                      "'publisher': null,\n"
                      "'isbn': '0-306-40615-2',\n"
                      "'licence': null,\n"
                      "'level': 'beginner',\n"
                      "'founding': false,\n"
                      "'topics': ['algebra'],\n"
                      "'keywords': [],\n"
                      "'prerequisites': [],\n"
                      "'part_count': null,\n"
                      "'parts': [{'title': 'One', 'url': null,\n"
                      "'duration': '1:02:03'}],\n"
                      "'summary': 'What it is.',\n"
                      "'why': 'Why it is here.',\n"
                      "'symbols': [],\n"
                      "'panels': []\n"
                      "}]}";
    text.replace('\'', '"');
    if (*before)
        text.replace(before, after);
    return text;
}

core::Result<core::Object> checked(const std::string &file)
{
    for (const core::Operation &operation : operations())
        if (operation.name == "catalogue.check")
            return core::evaluate(operation, {{"file", file}});
    return core::fail({});
}

} // namespace

class TestCatalogueCheck : public QObject
{
    Q_OBJECT

private slots:
    void theShippedCatalogueIsSound()
    {
        const auto findings = checkCatalogue(shipped(), shippedLibrary());
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().message));
        QVERIFY(shipped().size() > 10000);
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *title, const QByteArray &text, int line, const char *says) {
            QTest::newRow(title) << text << line << QString::fromUtf8(says);
        };
        row("empty", {}, 1, "no JSON");
        row("broken", "{\"resources\": [\n\n{\"id\": }]}", 3, "no JSON");
        row("an array", "[]", 1, "JSON object");
        row("no list", "{\"books\": []}", 1, "resources");
        row("no record", "{\"resources\": [\n3]}", 2, "no record");
        row("missing", record("\"kind\": \"book\",\n", ""), 1, "“kind” is missing");
        row("empty text", record("\"A book\"", "\" \""), 3, "“title” is empty");
        row("wrong type", record("2020", "\"2020\""), 9, "“year” is not a whole number");
        row("inside", record("\"One\"", "1"), 20, "“parts[0].title” is not a text");
        row("id", record("a-book", "A Book"), 2, "“id” must be");
        row("kind", record("\"kind\": \"book\"", "\"kind\": \"poem\""), 5, "no kind");
        row("level", record("beginner", "easy"), 14, "beginner, intermediate");
        row("topic", record("[\"algebra\"]", "[\"alchemy\"]"), 16, "unknown topic");
        row("no topic", record("[\"algebra\"]", "[]"), 16, "no topic");
        row("prerequisite", record("\"prerequisites\": []", "\"prerequisites\": [\"alchemy\"]"), 18, "unknown topic");
        row("symbol", record("\"symbols\": []", "\"symbols\": [\"no-such\"]"), 24, "unknown symbol");
        row("link", record("https://example.org/", "javascript:alert(1)"), 6, "no link");
        row("year", record("2020", "20200"), 9, "no year");
        row("ISBN", record("0-306-40615-2", "0-306-40615-3"), 12, "check digit");
        row("duration", record("1:02:03", "an hour"), 21, "duration");
        row("parts", record("\"part_count\": null", "\"part_count\": 0"), 19, "less than the parts");
        row("unknown field", record("\"why\":", "\"colour\": \"red\",\n\"why\":"), 23, "“colour”");
    }
    void faultsAreFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto findings = checkCatalogue(text, shippedLibrary());
        QCOMPARE(findings.size(), 1);
        QTEST(findings.first().line, "line");
        QVERIFY2(findings.first().message.contains(says), qPrintable(findings.first().message));
    }

    void aSoundRecordAndTwoOfOneId()
    {
        QVERIFY(checkCatalogue(record(), shippedLibrary()).isEmpty());
        QByteArray twice = record();
        const QByteArray one = twice.mid(15, twice.size() - 17);
        twice = "{\"resources\": [" + one + ",\n" + one + "]}";
        const auto findings = checkCatalogue(twice, shippedLibrary());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().line, 28);
        QVERIFY(findings.first().message.contains(u"a-book"_s));
    }

    void linesOfValues()
    {
        const auto lines = jsonLines("{\"a\": [1,\n {\"b\":\n \"x\\\"]\"}, true\n],\n\"c\": null}");
        QCOMPARE(lines.value(u"a"_s), 1);
        QCOMPARE(lines.value(u"a[1]"_s), 2);
        QCOMPARE(lines.value(u"a[1].b"_s), 2);
        QCOMPARE(lines.value(u"a[2]"_s), 3);
        QCOMPARE(lines.value(u"c"_s), 5);
    }

    void filesAreChecked()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(record("beginner", "easy"));
        file.close();
        const auto answer = checked(file.fileName().toStdString());
        QVERIFY(answer);
        const auto *items = core::member(*answer, "items")->as<core::Array>();
        QCOMPARE(items->size(), std::size_t{1});
        QVERIFY(*core::member(*items->front().as<core::Object>(), "line") == core::Value(14));
        QCOMPARE(checked(folder.filePath(u"none.json"_s).toStdString()).error().kind, core::ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueCheck)
#include "tst_cataloguecheck.moc"
