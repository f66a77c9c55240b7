#include "content/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

// JSON with single quotation marks for the double ones, so that it can be read here.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const QByteArray goodSymbol =
    json("{'id': 'sum', 'name': 'Sum', 'aliases': ['sigma'], 'spoken': 'the sum', "
         "'display': '\\\\sum', 'latex': [{'command': '\\\\sum', 'package': '', 'mode': 'math'}], 'character': '∑', "
         "'html': '&sum;', 'typst': 'sum', 'meanings': [{'context': 'Algebra', 'meaning': 'Adds.', "
         "'example_latex': '\\\\sum_i x_i', 'read_aloud': 'the sum of x i'}], "
         "'variants': [{'source': 'Older texts', 'latex': 'S', 'meaning': 'the same'}], "
         "'confused_with': [{'id': 'pi', 'difference': 'A product.'}], 'related': [], 'resources': [], 'panels': []}");

const QByteArray goodResource =
    json("{'id': 'book', 'title': 'Book', 'authors': [], 'kind': 'book', "
         "'url': 'https://example.org', 'alternate_urls': [], 'free': null, 'year': 2020, 'edition': null, "
         "'publisher': 'Press', 'isbn': null, 'licence': null, 'level': 'beginner', 'founding': false, 'topics': "
         "['algebra'], "
         "'keywords': ['word'], 'prerequisites': [], 'part_count': 1, "
         "'parts': [{'title': 'One', 'url': null, 'duration': '1:00'}], 'summary': 'A book.', 'why': 'It is short.', "
         "'symbols': [], 'panels': []}");

const QByteArray germanSymbol =
    json("{'sum': {'name': 'Summe', 'aliases': [], 'spoken': 'die Summe', "
         "'meanings': [{'context': 'Algebra', 'meaning': 'Addiert.', 'read_aloud': 'die Summe der x i'}], "
         "'variants': [{'meaning': 'dasselbe', 'source': 'Ältere Texte'}], 'confused_with': ['Ein Produkt.']}}");

QByteArray listOf(const char *name, const QList<QByteArray> &records)
{
    return QByteArray("{\"") + name + "\": [" + records.join(",\n") + "]}";
}

QByteArray topics(const char *id)
{
    return listOf("topics", {json("{'id': '") + id + json("', 'title': 'Title', 'summary': 'Sentence.'}")});
}

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

QHash<QString, QByteArray> soundFiles()
{
    return {{u"notation.json"_s, topics("numbers")},
            {u"topics.json"_s, topics("algebra")},
            {u"symbols-numbers.json"_s, listOf("symbols", {goodSymbol})},
            {u"resources.json"_s, listOf("resources", {goodResource})},
            {u"start.json"_s, json("{'title': 'Start', 'paragraphs': ['One.'], 'joke': {'caption': 'Ha.'}}")},
            {u"de/notation.json"_s, json("{'numbers': {'title': 'Zahlen', 'summary': 'Satz.'}}")},
            {u"de/topics.json"_s, json("{'algebra': {'title': 'Algebra', 'summary': 'Satz.'}}")},
            {u"de/symbols-numbers.json"_s, germanSymbol},
            {u"de/resources.json"_s, json("{'book': {'summary': 'Ein Buch.', 'why': 'Kurz.', 'keywords': ['Wort']}}")},
            {u"de/start.json"_s, json("{'title': 'Anfang', 'paragraphs': ['Eins.'], 'joke': {'caption': 'Ha!'}}")}};
}

void write(const QDir &folder, const QHash<QString, QByteArray> &files)
{
    QVERIFY(folder.mkpath(u"de"_s));
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile out(folder.filePath(file.key()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(file.value()), file.value().size());
    }
}

} // namespace

/// Broken content files: the rest loads, and one sentence names file, record and field.
class tst_ContentFile : public QObject
{
    Q_OBJECT

private slots:
    void soundFilesLoad()
    {
        QTemporaryDir folder;
        write(QDir(folder.path()), soundFiles());
        const LoadedLibrary english = loadLibrary(folder.path(), u"en"_s);
        QVERIFY(english.problems.isEmpty());
        QCOMPARE(english.library.symbol(u"sum"_s)->meanings.constFirst().meaning, u"Adds."_s);
        QCOMPARE(english.library.resource(u"book"_s)->parts.constFirst().duration, u"1:00"_s);
        QVERIFY(!english.library.resource(u"book"_s)->free.has_value());
        QVERIFY(english.library.resource(u"book"_s)->isbn.isEmpty());
        const LoadedLibrary german = loadLibrary(folder.path(), u"de"_s);
        QVERIFY(german.problems.isEmpty());
        QCOMPARE(german.library.notationTopics.constFirst().title, u"Zahlen"_s);
        QCOMPARE(german.library.symbol(u"sum"_s)->meanings.constFirst().meaning, u"Addiert."_s);
        QCOMPARE(german.library.symbol(u"sum"_s)->variants.constFirst().source, u"Ältere Texte"_s);
        QCOMPARE(german.library.symbol(u"sum"_s)->confusedWith.constFirst().difference, u"Ein Produkt."_s);
        QCOMPARE(german.library.resource(u"book"_s)->why, u"Kurz."_s);
        QCOMPARE(german.library.start.joke, u"Ha!"_s);
    }

    void brokenFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("symbols");
        QTest::addColumn<int>("resources");

        const QString symbols = u"symbols-numbers.json"_s;
        QTest::newRow("no JSON") << symbols << QByteArray("{\n\n]") << u"symbols-numbers.json is broken in line 3"_s
                                 << 0 << 1;
        QTest::newRow("empty") << symbols << QByteArray() << u"symbols-numbers.json is broken in line 1"_s << 0 << 1;
        QTest::newRow("an array") << symbols << QByteArray("[]") << u"does not hold a JSON object"_s << 0 << 1;
        QTest::newRow("no list") << symbols << QByteArray("{}") << u"has no list “symbols”"_s << 0 << 1;
        QTest::newRow("not a record") << symbols << listOf("symbols", {"1", goodSymbol})
                                      << u"item 1 of “symbols” is not a record"_s << 1 << 1;
        QTest::newRow("missing field")
            << symbols
            << listOf("symbols", {goodSymbol, replaced(replaced(goodSymbol, "sum\", \"name", "x\", \"name"),
                                                       "\"spoken\": \"the sum\",", "")})
            << u"symbols-numbers.json, the record “x” was left out: its field “spoken” is missing"_s << 1 << 1;
        QTest::newRow("wrong type") << symbols << listOf("symbols", {replaced(goodSymbol, "[\"sigma\"]", "\"sigma\"")})
                                    << u"the record “sum” was left out: its field “aliases” is not a list of texts"_s
                                    << 0 << 1;
        QTest::newRow("wrong type inside") << symbols << listOf("symbols", {replaced(goodSymbol, "\"Adds.\"", "7")})
                                           << u"its field “meanings[0].meaning” is not a text"_s << 0 << 1;
        QTest::newRow("empty text") << symbols << listOf("symbols", {replaced(goodSymbol, "\"Adds.\"", "\" \"")})
                                    << u"its field “meanings[0].meaning” is empty"_s << 0 << 1;
        QTest::newRow("no id") << symbols << listOf("symbols", {goodSymbol, "{}"})
                               << u"the record after the first 1 sound ones was left out: its field “id” is missing"_s
                               << 1 << 1;
        QTest::newRow("same id twice") << symbols << listOf("symbols", {goodSymbol, goodSymbol})
                                       << u"the record “sum” was left out: another record has the same id"_s << 1 << 1;
        QTest::newRow("year as text") << u"resources.json"_s
                                      << listOf("resources", {replaced(goodResource, "2020", "\"2020\"")})
                                      << u"“book” was left out: its field “year” is not a whole number"_s << 1 << 0;
        QTest::newRow("year with a fraction")
            << u"resources.json"_s << listOf("resources", {replaced(goodResource, "2020", "2020.5")})
            << u"its field “year” is not a whole number"_s << 1 << 0;
        QTest::newRow("free as a word") << u"resources.json"_s
                                        << listOf("resources",
                                                  {replaced(goodResource, "\"free\": null", "\"free\": \"no\"")})
                                        << u"its field “free” is neither true nor false"_s << 1 << 0;
        QTest::newRow("parts")
            << u"resources.json"_s
            << listOf("resources", {replaced(goodResource,
                                             "\"parts\": [{\"title\": \"One\", \"url\": null, \"duration\": \"1:00\"}]",
                                             "\"parts\": [1]")})
            << u"its field “parts” is not a list of objects"_s << 1 << 0;
        QTest::newRow("start") << u"start.json"_s << (json("{'title': 'Start', 'paragraphs': [], 'joke': 'Ha'}"))
                               << u"start.json was left out: its field “joke” is not an object"_s << 1 << 1;
        QTest::newRow("German missing")
            << u"de/symbols-numbers.json"_s << QByteArray("{}")
            << u"de/symbols-numbers.json, the texts of “sum” are left out and stay English: its field “sum” is missing"_s
            << 1 << 1;
        QTest::newRow("German list too short")
            << u"de/symbols-numbers.json"_s << replaced(germanSymbol, "[\"Ein Produkt.\"]", "[]")
            << u"its field “sum.confused_with” has more or fewer items than the English one"_s << 1 << 1;
        QTest::newRow("German broken") << u"de/resources.json"_s << QByteArray("{\"book\"")
                                       << u"de/resources.json is broken in line 1"_s << 1 << 1;
    }

    void brokenFile()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        QFETCH(int, symbols);
        QFETCH(int, resources);
        QTemporaryDir folder;
        QHash<QString, QByteArray> files = soundFiles();
        files[file] = text;
        write(QDir(folder.path()), files);
        const LoadedLibrary loaded = loadLibrary(folder.path(), u"de"_s);
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY2(loaded.problems.constFirst().message.contains(sentence),
                 qPrintable(loaded.problems.constFirst().message));
        QVERIFY(loaded.problems.constFirst().message.endsWith(u'.'));
        QCOMPARE(loaded.problems.constFirst().file, file);
        QCOMPARE(loaded.library.symbols.size(), symbols);
        QCOMPARE(loaded.library.resources.size(), resources);
        QCOMPARE(loaded.library.notationTopics.size(), 1);
    }

    void missingFile_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : soundFiles().keys())
            QTest::newRow(qPrintable(file)) << file;
    }

    void missingFile()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        QHash<QString, QByteArray> files = soundFiles();
        files.remove(file);
        write(QDir(folder.path()), files);
        const LoadedLibrary loaded = loadLibrary(folder.path(), u"de"_s);
        QVERIFY(!loaded.problems.isEmpty());
        QCOMPARE(loaded.problems.constFirst().message, u"The content file %1 is missing."_s.arg(file));
    }

    void textsStayEnglishWhereGermanIsBroken()
    {
        QTemporaryDir folder;
        QHash<QString, QByteArray> files = soundFiles();
        files[u"de/symbols-numbers.json"_s] = replaced(germanSymbol, "\"die Summe\"", "null");
        files[u"de/start.json"_s] = "{}";
        write(QDir(folder.path()), files);
        const Library library = loadLibrary(folder.path(), u"de"_s).library;
        QCOMPARE(library.symbol(u"sum"_s)->name, u"Sum"_s);
        QCOMPARE(library.symbol(u"sum"_s)->meanings.constFirst().meaning, u"Adds."_s);
        QCOMPARE(library.start.title, u"Start"_s);
        QCOMPARE(library.notationTopics.constFirst().title, u"Zahlen"_s);
    }

    void aFolderThatThereIsNot()
    {
        const LoadedLibrary loaded = loadLibrary(u"/no/such/folder"_s, u"de"_s);
        QVERIFY(loaded.library.symbols.isEmpty());
        QCOMPARE(loaded.problems.size(), 4); // notation, topics, resources, start
    }
};

QTEST_GUILESS_MAIN(tst_ContentFile)

#include "tst_contentfile.moc"
