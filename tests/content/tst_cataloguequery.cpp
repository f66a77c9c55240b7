#include "content/cataloguequery.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using content::CatalogueCondition;
using content::CatalogueQuery;
using content::Resource;
using content::Topic;

namespace {

const QList<Topic> &topics()
{
    static const QList<Topic> all{{.id = u"algebra"_s, .title = u"School algebra"_s},
                                  {.id = u"linear-algebra-intro"_s, .title = u"Linear algebra"_s},
                                  {.id = u"linear-algebra-proof"_s, .title = u"Linear algebra with proofs"_s},
                                  {.id = u"optimisation"_s, .title = u"Optimisation"_s}};
    return all;
}

const QList<Resource> &shelf()
{
    static const QList<Resource> all{{.id = u"axler"_s,
                                      .title = u"Linear Algebra Done Right"_s,
                                      .authors = {u"Sheldon Axler"_s},
                                      .kind = u"book"_s,
                                      .free = true,
                                      .year = 2024,
                                      .level = u"intermediate"_s,
                                      .founding = true,
                                      .topics = {u"linear-algebra-proof"_s},
                                      .summary = u"Determinants at the end."_s},
                                     {.id = u"strang"_s,
                                      .title = u"Introduction to Linear Algebra"_s,
                                      .authors = {u"Gilbert Strang"_s},
                                      .kind = u"book"_s,
                                      .free = false,
                                      .year = 2023,
                                      .level = u"beginner"_s,
                                      .founding = true,
                                      .topics = {u"linear-algebra-intro"_s}},
                                     {.id = u"series"_s,
                                      .title = u"Calculus Volumes"_s,
                                      .authors = {u"Edwin Herman"_s, u"Gilbert Strang"_s},
                                      .kind = u"book-series"_s,
                                      .free = true,
                                      .year = 2016,
                                      .level = u"beginner"_s,
                                      .topics = {u"algebra"_s}},
                                     {.id = u"boyd"_s,
                                      .title = u"Convex Optimization"_s,
                                      .authors = {u"Stephen Boyd"_s, u"Lieven Vandenberghe"_s},
                                      .kind = u"video-series"_s,
                                      .level = u"advanced"_s,
                                      .topics = {u"optimisation"_s, u"linear-algebra-proof"_s},
                                      .parts = {{.title = u"Duality of Größen"_s}}}};
    return all;
}

QList<const Resource *> pointers()
{
    QList<const Resource *> all;
    for (const Resource &resource : shelf())
        all.append(&resource);
    return all;
}

QStringList passing(const CatalogueQuery &query)
{
    QStringList ids;
    for (const Resource &resource : shelf())
        if (query.accepts(resource, {u"strang"_s}))
            ids.append(resource.id);
    return ids;
}

} // namespace

class TestCatalogueQuery : public QObject
{
    Q_OBJECT

private slots:
    void filtersLetPassWhatTheySay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const QString all = u"axler strang series boyd"_s;
        QTest::newRow("nothing") << u""_s << all;
        QTest::newRow("the very kind, not one that begins so") << u"kind:book"_s << u"axler strang"_s;
        QTest::newRow("the beginning of kinds") << u"kind:vid"_s << u"boyd"_s;
        QTest::newRow("a word within a kind") << u"kind:series"_s << u"series boyd"_s;
        QTest::newRow("capitals") << u"KIND:Book"_s << u"axler strang"_s;
        QTest::newRow("one of two kinds") << u"kind:book kind:book-series"_s << u"axler strang series"_s;
        QTest::newRow("different fields together") << u"kind:book level:beginner"_s << u"strang"_s;
        QTest::newRow("the very topic") << u"topic:algebra"_s << u"series"_s;
        QTest::newRow("a topic by its title") << u"topic:\"linear algebra\""_s << u"strang"_s;
        QTest::newRow("a topic's beginning") << u"topic:linear"_s << u"axler strang boyd"_s;
        QTest::newRow("two topics at once") << u"topic:optim topic:linear-algebra-proof"_s << u"boyd"_s;
        QTest::newRow("author") << u"author:strang"_s << u"strang series"_s;
        QTest::newRow("author of two words") << u"author:\"gilbert str\""_s << u"strang series"_s;
        QTest::newRow("words of two authors are no author") << u"author:\"boyd lieven\""_s << u""_s;
        QTest::newRow("two authors at once") << u"author:strang author:herman"_s << u"series"_s;
        QTest::newRow("free") << u"free:yes"_s << u"axler series"_s;
        QTest::newRow("paid, in German") << u"free:nein"_s << u"strang"_s;
        QTest::newRow("unknown price is not paid") << u"-free:yes"_s << u"strang boyd"_s;
        QTest::newRow("founding") << u"is:founding"_s << u"axler strang"_s;
        QTest::newRow("favourite") << u"is:fav"_s << u"strang"_s;
        QTest::newRow("two states at once") << u"is:founding -is:favourite"_s << u"axler"_s;
        QTest::newRow("one year") << u"year:2023"_s << u"strang"_s;
        QTest::newRow("later") << u"year:>2023"_s << u"axler"_s;
        QTest::newRow("since") << u"year:>=2023"_s << u"axler strang"_s;
        QTest::newRow("earlier") << u"year:<2023"_s << u"series"_s;
        QTest::newRow("until") << u"year:<=2023"_s << u"strang series"_s;
        QTest::newRow("between") << u"year:2016..2023"_s << u"strang series"_s;
        QTest::newRow("between, by two filters") << u"year:>2016 year:<2024"_s << u"strang"_s;
        QTest::newRow("no year is outside of no span") << u"-year:>2000"_s << u"boyd"_s;
        QTest::newRow("without a kind") << u"-kind:book"_s << u"series boyd"_s;
        QTest::newRow("without a word") << u"-determinants"_s << u"strang series boyd"_s;
        QTest::newRow("without a whole word") << u"-determinant"_s << all;
        QTest::newRow("without a phrase") << u"-\"linear algebra done\""_s << u"strang series boyd"_s;
        QTest::newRow("accents do not matter") << u"-grossen"_s << u"axler strang series"_s;
        QTest::newRow("still being typed") << u"kind: year:> author: is:"_s << all;
    }
    void filtersLetPassWhatTheySay()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const CatalogueQuery query = CatalogueQuery::fromText(typed, topics());
        QCOMPARE(passing(query), expected.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(query.words, QString());
        QVERIFY(query.unknown.isEmpty());
    }

    void wordsAreLeftToTheFullText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("words") << u"linear  algebra"_s << u"linear algebra"_s;
        QTest::newRow("a phrase stays one")
            << u"\"linear algebra\" kind:book proofs"_s << u"\"linear algebra\" proofs"_s;
        QTest::newRow("filters go") << u"eigen kind:book -video topic:linear"_s << u"eigen"_s;
        QTest::newRow("a field in quotation marks is words") << u"\"kind:book\""_s << u"\"kind:book\""_s;
        QTest::newRow("no field") << u"isbn:123 https://x.org"_s << u"isbn:123 https://x.org"_s;
        QTest::newRow("a hyphen within a word") << u"trade-off"_s << u"trade-off"_s;
        QTest::newRow("a lone minus") << u"a - b"_s << u"a - b"_s;
        QTest::newRow("an open quotation mark") << u"\"linear alg"_s << u"\"linear alg"_s;
    }
    void wordsAreLeftToTheFullText()
    {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        QCOMPARE(CatalogueQuery::fromText(typed, topics()).words, words);
    }

    void unknownValuesAreTold_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("kind") << u"kind:podcast"_s << u"kind"_s << u"podcast"_s;
        QTest::newRow("topic") << u"topic:cooking"_s << u"topic"_s << u"cooking"_s;
        QTest::newRow("price") << u"free:maybe"_s << u"free"_s << u"maybe"_s;
        QTest::newRow("state") << u"Is:lost"_s << u"is"_s << u"lost"_s;
        QTest::newRow("year") << u"year:soon"_s << u"year"_s << u"soon"_s;
        QTest::newRow("a year beyond counting") << u"year:>99999999999"_s << u"year"_s << u">99999999999"_s;
        QTest::newRow("half a span") << u"year:2000..x"_s << u"year"_s << u"2000..x"_s;
    }
    void unknownValuesAreTold()
    {
        QFETCH(QString, typed);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const CatalogueQuery query = CatalogueQuery::fromText(typed, topics());
        QVERIFY(query.isEmpty()); // left out, rather than finding nothing
        QCOMPARE(query.unknown.size(), 1);
        QCOMPARE(query.unknown[0].field, field);
        QCOMPARE(query.unknown[0].value, value);
    }

    void facetsLeaveTheirOwnFieldAside()
    {
        const CatalogueQuery query = CatalogueQuery::fromText(u"kind:book level:beginner"_s, topics());
        const auto kinds = content::facet(CatalogueCondition::Field::Kind, query, pointers());
        QCOMPARE(kinds, (QHash<QString, int>{{u"book"_s, 1}, {u"book-series"_s, 1}}));
        const auto levels = content::facet(CatalogueCondition::Field::Level, query, pointers());
        QCOMPARE(levels, (QHash<QString, int>{{u"beginner"_s, 1}, {u"intermediate"_s, 1}}));
        const auto prices = content::facet(CatalogueCondition::Field::Free, {}, pointers());
        QCOMPARE(prices, (QHash<QString, int>{{u"yes"_s, 2}, {u"no"_s, 1}}));
    }

    void whereNothingIsFoundTheFilterToDropIsNamed()
    {
        CatalogueQuery query = CatalogueQuery::fromText(u"is:founding -kind:book"_s, topics());
        QVERIFY(passing(query).isEmpty());
        const auto found = content::reliefs(query, pointers());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].filter, u"is:founding"_s);
        QCOMPARE(found[0].count, 2);
        QCOMPARE(found[1].filter, u"-kind:book"_s);
        QCOMPARE(found[1].count, 2);
        query.add(u"level"_s, u"advanced"_s,
                  topics()); // two must go now, so that no single one is named but this helps
        QCOMPARE(content::reliefs(query, pointers()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueQuery)
#include "tst_cataloguequery.moc"
