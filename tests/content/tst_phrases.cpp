#include "content/library.h"
#include "content/searchindex.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

struct Phrase
{
    QString query = {};
    QString id = {};
};

QList<Phrase> phrases()
{
    QList<Phrase> result;
    QFile file(QStringLiteral(NABLA_PHRASES));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return result;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        result.append({.query = line.section(u'\t', 0, 0), .id = line.section(u'\t', 1, 1)});
    return result;
}

} // namespace

/// What readers type and what they want: one phrase a line in phrases.txt, a tab, the id of the symbol. And whatever an
/// entry of the shipped content is called finds it.
class tst_Phrases : public QObject
{
    Q_OBJECT

private slots:
    void thePhrasesAreSound()
    {
        const Library library = loadLibrary(u":/content"_s, u"en"_s).library;
        const QList<Phrase> all = phrases();
        QVERIFY(all.size() >= 100);
        for (const Phrase &phrase : all)
            QVERIFY2(library.symbol(phrase.id), qPrintable(phrase.query + u" → "_s + phrase.id));
    }

    void theRightOneIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English window") << u"en"_s;
        QTest::newRow("German window") << u"de"_s;
    }

    void theRightOneIsFound()
    {
        QFETCH(QString, language);
        const SearchIndex index(searchEntries(loadLibrary(u":/content"_s, language).library));
        qsizetype first = 0;
        QStringList missed;
        const QList<Phrase> all = phrases();
        for (const Phrase &phrase : all) {
            QStringList found;
            for (const SearchHit &hit : index.search(phrase.query, 5, {EntryKind::Symbol, EntryKind::Sign}))
                found.append(index.entries()[hit.row].place.item);
            const qsizetype place = found.indexOf(phrase.id);
            first += place == 0 ? 1 : 0;
            if (place != 0)
                qInfo().noquote() << phrase.query << "→" << phrase.id << "but" << found.join(u", "_s);
            if (place < 0)
                missed.append(phrase.query);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(u"not among the first five: "_s + missed.join(u"; "_s)));
        QVERIFY2(first * 100 >= all.size() * 95, qPrintable(u"first only %1 times"_s.arg(first)));
    }

    void everySymbolIsFoundByEveryWay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void everySymbolIsFoundByEveryWay()
    {
        QFETCH(QString, language);
        const Library library = loadLibrary(u":/content"_s, language).library;
        const SearchIndex index(searchEntries(library));
        const QList<Sign> &signs = library.signs().all();
        const auto alone =
            std::count_if(signs.begin(), signs.end(), [](const Sign &sign) { return sign.explained.isEmpty(); });
        QVERIFY(alone > 1000);
        QCOMPARE(index.entries().size(), library.symbols.size() + library.resources.size()
                                             + library.notationTopics.size() + library.catalogueTopics.size() + alone);
        for (qsizetype row = 0; row < index.entries().size(); ++row) {
            const SearchEntry &wanted = index.entries()[row];
            QStringList ways = wanted.titles + wanted.aliases + wanted.readings + wanted.keys + wanted.sharedKeys;
            ways.append(wanted.title);
            for (const QString &way : ways) {
                const QList<SearchHit> hits = index.search(way, 60);
                const auto found = [row](const SearchHit &hit) { return hit.row == row; };
                QVERIFY2(std::any_of(hits.begin(), hits.end(), found), qPrintable(wanted.place.text() + u": "_s + way));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Phrases)

#include "tst_phrases.moc"
