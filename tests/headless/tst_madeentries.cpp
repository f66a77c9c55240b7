#include "headless/madeentries.h"

#include <QSet>
#include <QTest>

using namespace headless;
using content::SearchEntry;

namespace {

QList<SearchEntry> shipped()
{
    SearchEntry nabla;
    nabla.place = content::Place::fromText(QStringLiteral("notation/nabla"));
    nabla.kind = content::EntryKind::Symbol;
    nabla.title = QStringLiteral("Nabla");
    nabla.aliases = {QStringLiteral("del operator"), QStringLiteral("upside-down delta")};
    nabla.keys = {QStringLiteral("∇"), QStringLiteral("U+2207"), QStringLiteral("\\nabla")};
    nabla.body = QStringLiteral("The operator of all partial derivatives");
    SearchEntry empty;
    empty.place = content::Place::fromText(QStringLiteral("notation/empty-set"));
    empty.kind = content::EntryKind::Symbol;
    empty.title = QStringLiteral("Empty set");
    return {nabla, empty};
}

} // namespace

class TestMadeEntries : public QObject
{
    Q_OBJECT

private slots:
    void theFirstOnesAreTheShippedOnes()
    {
        const auto entries = madeEntries(shipped(), 7);
        QCOMPARE(entries.size(), 7);
        QCOMPARE(entries[0].title, QStringLiteral("Nabla"));
        QCOMPARE(entries[0].keys.size(), 3);
        QCOMPARE(entries[1].place.text(), QStringLiteral("notation/empty-set"));
        QCOMPARE(madeEntries(shipped(), 1).size(), 1);
    }

    void eachHasAPlaceOfItsOwnAndWordsOfItsOwn()
    {
        QSet<QString> places;
        QSet<QString> texts;
        for (const SearchEntry &entry : madeEntries(shipped(), 1000)) {
            places.insert(entry.place.text());
            texts.insert(entry.title + entry.aliases.join(u'|') + entry.body);
            QCOMPARE(entry.kind, content::EntryKind::Symbol);
        }
        QCOMPARE(places.size(), 1000);
        QVERIFY(texts.size() > 600);
    }

    void theyAreTheSameEachTime()
    {
        const auto one = madeEntries(shipped(), 100);
        const auto other = madeEntries(shipped(), 100);
        QCOMPARE(one.last().title, other.last().title);
        QCOMPARE(madeQueries(one, 50), madeQueries(other, 50));
    }

    void nothingIsMadeOfNothing() { QVERIFY(madeEntries({}, 10).isEmpty()); }

    void queriesDiffer_data()
    {
        QTest::addColumn<int>("entries");

        QTest::newRow("one entry") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("a thousand") << 1000;
    }

    void queriesDiffer()
    {
        QFETCH(int, entries);
        const QStringList queries = madeQueries(madeEntries(shipped(), entries), 200);
        QCOMPARE(queries.size(), 200);
        QCOMPARE(QSet<QString>(queries.begin(), queries.end()).size(), 200);
        for (const QString &query : queries)
            QVERIFY(!query.trimmed().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestMadeEntries)
#include "tst_madeentries.moc"
