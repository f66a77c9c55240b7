#include "content/citation.h"
#include "content/lookup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

Resource book()
{
    return {.id = u"strang-la"_s,
            .title = u"Introduction to Linear Algebra"_s,
            .authors = {u"Gilbert Strang"_s},
            .kind = u"book"_s,
            .url = u"https://math.mit.edu/~gs/linearalgebra/"_s,
            .year = 2023,
            .edition = u"6"_s,
            .publisher = u"Wellesley-Cambridge Press"_s,
            .isbn = u"9781733146678"_s};
}

Resource video()
{
    return {.id = u"a_b"_s,
            .title = u"100 % of {x} & y_1"_s,
            .authors = {u"Khan Academy"_s, u"Ludwig van Beethoven"_s, u"Jean-Luc Picard Jr."_s},
            .kind = u"video-series"_s,
            .url = u"https://example.org/a?b={c}"_s};
}

} // namespace

class TestCitation : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::newRow("plain") << u"Gilbert Strang"_s << u"Gilbert"_s << u"Strang"_s;
        QTest::newRow("initials") << u"David J. C. MacKay"_s << u"David J. C."_s << u"MacKay"_s;
        QTest::newRow("particle") << u"Ludwig van Beethoven"_s << u"Ludwig"_s << u"van Beethoven"_s;
        QTest::newRow("two particles") << u"Maria von der Heide"_s << u"Maria"_s << u"von der Heide"_s;
        QTest::newRow("suffix") << u"Jean-Luc Picard Jr."_s << u"Jean-Luc"_s << u"Picard Jr."_s;
        QTest::newRow("one word") << u"NIST"_s << QString() << u"NIST"_s;
        QTest::newRow("organisation") << u"Imperial College London"_s << QString() << u"Imperial College London"_s;
        QTest::newRow("contributors") << u"Wikipedia contributors"_s << QString() << u"Wikipedia contributors"_s;
    }
    void names()
    {
        QFETCH(QString, name);
        const AuthorName author = authorName(name);
        QTEST(author.given, "given");
        QTEST(author.family, "family");
        QCOMPARE(author.organisation, author.given.isEmpty());
    }

    void asText()
    {
        QCOMPARE(cite(book(), CitationFormat::Text),
                 u"Strang, G. (2023). Introduction to Linear Algebra (6th ed.). Wellesley-Cambridge Press. "
                 "https://math.mit.edu/~gs/linearalgebra/"_s);
        QCOMPARE(cite(video(), CitationFormat::Text),
                 u"Khan Academy, van Beethoven, L., & Picard Jr., J.-L. (n.d.). 100 % of {x} & y_1 [Video series]. "
                 "https://example.org/a?b={c}"_s);
        Resource nameless = book();
        nameless.authors.clear();
        QVERIFY(
            cite(nameless, CitationFormat::Text).startsWith(u"Introduction to Linear Algebra (6th ed.). (2023)."_s));
        for (const auto &[edition, words] : {std::pair(u"1"_s, u"1st ed."_s),
                                             {u"2"_s, u"2nd ed."_s},
                                             {u"3"_s, u"3rd ed."_s},
                                             {u"11"_s, u"11th ed."_s},
                                             {u"22"_s, u"22nd ed."_s},
                                             {u"new"_s, u"new ed."_s}}) {
            Resource other = book();
            other.edition = edition;
            QVERIFY2(cite(other, CitationFormat::Text).contains(u'(' + words + u')'), qPrintable(words));
        }
    }

    void asBibTeX()
    {
        QCOMPARE(cite(book(), CitationFormat::BibTeX),
                 u"@book{strang-la,\n  title = {{Introduction to Linear Algebra}},\n  author = {Strang, Gilbert},\n"
                 "  year = {2023},\n  edition = {6th},\n  publisher = {Wellesley-Cambridge Press},\n"
                 "  isbn = {9781733146678},\n  url = {https://math.mit.edu/~gs/linearalgebra/}\n}\n"_s);
        const QString other = cite(video(), CitationFormat::BibTeX);
        QVERIFY(other.contains(u"title = {{100 \\% of \\{x\\} \\& y\\_1}}"_s));
        QVERIFY(other.contains(u"author = {{Khan Academy} and van Beethoven, Ludwig and Picard Jr., Jean-Luc}"_s));
        QVERIFY(other.contains(u"url = {https://example.org/a?b=%7Bc%7D}"_s));
        QVERIFY(!other.contains(u"year"_s));
    }

    // The braces of an entry of every shipped resource close, and nothing that TeX would take for its own is bare.
    void everyResourceIsCited()
    {
        for (const Resource &resource : shippedLibrary().resources) {
            const QString entry = cite(resource, CitationFormat::BibTeX);
            QString plain = entry;
            plain.remove(u"\\{"_s).remove(u"\\}"_s);
            QCOMPARE(plain.count(u'{'), plain.count(u'}'));
            const QJsonObject item =
                QJsonDocument::fromJson(cite(resource, CitationFormat::CslJson).toUtf8()).array()[0].toObject();
            QCOMPARE(item.value(u"title").toString(), resource.title);
            QCOMPARE(item.value(u"author").toArray().size(), resource.authors.size());
            const QStringList lines = cite(resource, CitationFormat::Ris).split(u"\r\n"_s, Qt::SkipEmptyParts);
            QVERIFY(lines.first().startsWith(u"TY  - "_s) && lines.last() == u"ER  - "_s);
            for (const QString &line : lines)
                QVERIFY2(line.mid(2, 4) == u"  - "_s, qPrintable(line));
            QVERIFY(cite(resource, CitationFormat::Text).endsWith(resource.url));
        }
    }

    void asCslJsonAndRis()
    {
        const QJsonObject item =
            QJsonDocument::fromJson(cite(book(), CitationFormat::CslJson).toUtf8()).array()[0].toObject();
        QCOMPARE(item.value(u"type").toString(), u"book"_s);
        QCOMPARE(item.value(u"issued")[u"date-parts"][0][0].toInt(), 2023);
        QCOMPARE(item.value(u"author")[0][u"family"].toString(), u"Strang"_s);
        QCOMPARE(item.value(u"ISBN").toString(), u"9781733146678"_s);
        const QJsonObject other =
            QJsonDocument::fromJson(cite(video(), CitationFormat::CslJson).toUtf8()).array()[0].toObject();
        QCOMPARE(other.value(u"author")[0][u"literal"].toString(), u"Khan Academy"_s);
        QVERIFY(!other.contains(u"issued"));
        const QString ris = cite(book(), CitationFormat::Ris);
        for (const QString &line :
             {u"TY  - BOOK"_s, u"AU  - Strang, Gilbert"_s, u"PY  - 2023"_s, u"SN  - 9781733146678"_s})
            QVERIFY2(ris.contains(line + u"\r\n"_s), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
