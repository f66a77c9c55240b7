#include "content/library.h"
#include "content/searchindex.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

SearchEntry entry(const QString &title, const QStringList &aliases = {}, const QStringList &keys = {},
                  const QStringList &keywords = {}, const QString &body = {}, EntryKind kind = EntryKind::Symbol)
{
    return {.place = {.page = u"notation"_s, .item = title},
            .kind = kind,
            .title = title,
            .aliases = aliases,
            .keys = keys,
            .keywords = keywords,
            .body = body};
}

QList<SearchEntry> entries()
{
    return {
        entry(u"Nabla"_s, {u"del"_s, u"inverted delta"_s}, {u"\\nabla"_s, u"∇"_s, u"&nabla;"_s, u"U+2207"_s},
              {u"Vector calculus"_s}, u"The vector of partial derivatives."_s),
        entry(u"Gradient"_s, {u"steepest ascent"_s}, {u"\\nabla f"_s}, {u"Optimisation"_s},
              u"Collects the slopes; descent goes against it."_s),
        entry(u"Gradient descent"_s, {}, {}, {u"learning rate"_s}, u"Goes downhill step by step."_s,
              EntryKind::Resource),
        entry(u"Stochastic gradient descent"_s, {}, {}, {}, u"With one example at a time."_s, EntryKind::Resource),
        entry(u"Increment"_s, {u"Delta"_s}, {u"\\Delta"_s, u"Δ"_s, u"U+0394"_s}, {}, u"A finite change."_s),
        entry(u"Größer als"_s, {u"Übermaß"_s}, {u">"_s}, {u"Ordnung"_s}, u"Vergleicht zwei Zahlen, auch für Größen."_s),
        entry(u"Eigenvalue"_s, {u"characteristic value"_s}, {u"\\lambda"_s}, {u"Spectrum"_s},
              u"How much an eigenvector is stretched. NEAR OR AND NOT."_s),
        entry(u"Hölder inequality"_s, {}, {}, {}, u"Bounds a product."_s, EntryKind::Resource),
        entry(u"Log-sum-exp"_s, {u"soft maximum"_s}, {u"\\operatorname{lse}"_s}, {}, {}),
        entry(u"Linear algebra"_s, {}, {}, {u"Gilbert Strang"_s}, u"Vectors, matrices and systems."_s,
              EntryKind::Topic)};
}

} // namespace

class tst_SearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_index = std::make_unique<SearchIndex>(entries()); }

    void bestHit_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("title");
        QTest::addColumn<MatchReason>("reason");
        QTest::addColumn<QString>("matched");

        const auto row = [](const char *query, const QString &title, MatchReason reason, const QString &matched) {
            QTest::newRow(query) << QString::fromUtf8(query) << title << reason << matched;
        };
        row("∇", u"Nabla"_s, MatchReason::Key, u"∇"_s);
        row(" ∇ ", u"Nabla"_s, MatchReason::Key, u"∇"_s);
        row("U+2207", u"Nabla"_s, MatchReason::Key, u"U+2207"_s);
        row("u+2207", u"Nabla"_s, MatchReason::Key, u"U+2207"_s);
        row("2207", u"Nabla"_s, MatchReason::Key, u"U+2207"_s);
        row("u2207", u"Nabla"_s, MatchReason::Key, u"U+2207"_s);
        row("0x2207", u"Nabla"_s, MatchReason::Key, u"U+2207"_s);
        row("\\nabla", u"Nabla"_s, MatchReason::Key, u"\\nabla"_s);
        row("nabla", u"Nabla"_s, MatchReason::Key, u"\\nabla"_s);
        row("\\nab", u"Nabla"_s, MatchReason::Key, u"\\nabla"_s);
        row("&nabla;", u"Nabla"_s, MatchReason::Key, u"&nabla;"_s);
        row("&nabla", u"Nabla"_s, MatchReason::Key, u"&nabla;"_s);
        row("∇×", u"Nabla"_s, MatchReason::Key, u"∇"_s);
        row("\\Delta", u"Increment"_s, MatchReason::Key, u"\\Delta"_s);
        row("\\operatorname{lse}", u"Log-sum-exp"_s, MatchReason::Key, u"\\operatorname{lse}"_s);
        row(">", u"Größer als"_s, MatchReason::Key, u">"_s);
        row("Gradient", u"Gradient"_s, MatchReason::Title, u"Gradient"_s);
        row("n", u"Nabla"_s, MatchReason::Title, u"Nabla"_s);
        row("gradient des", u"Gradient descent"_s, MatchReason::Title, u"Gradient descent"_s);
        row("descent gradient", u"Gradient descent"_s, MatchReason::Title, u"Gradient descent"_s);
        row("\"stochastic gradient\"", u"Stochastic gradient descent"_s, MatchReason::Title,
            u"Stochastic gradient descent"_s);
        row("inverted", u"Nabla"_s, MatchReason::Alias, u"inverted delta"_s);
        row("ascent", u"Gradient"_s, MatchReason::Alias, u"steepest ascent"_s);
        row("learning r", u"Gradient descent"_s, MatchReason::Keyword, u"learning rate"_s);
        row("strang linear", u"Linear algebra"_s, MatchReason::Keyword, u"Gilbert Strang"_s);
        row("downhill", u"Gradient descent"_s, MatchReason::Body, u"downhill"_s);
        row("partial deriv", u"Nabla"_s, MatchReason::Body, u"derivatives"_s);
        row("größer", u"Größer als"_s, MatchReason::Title, u"Größer als"_s);
        row("groesser", u"Größer als"_s, MatchReason::Title, u"Größer als"_s);
        row("grosser", u"Größer als"_s, MatchReason::Title, u"Größer als"_s);
        row("GRÖSSER", u"Größer als"_s, MatchReason::Title, u"Größer als"_s);
        row("uebermass", u"Größer als"_s, MatchReason::Alias, u"Übermaß"_s);
        row("fuer", u"Größer als"_s, MatchReason::Body, u"für"_s);
        row("holder", u"Hölder inequality"_s, MatchReason::Title, u"Hölder inequality"_s);
        row("hoelder", u"Hölder inequality"_s, MatchReason::Title, u"Hölder inequality"_s);
        row("logsumexp", u"Log-sum-exp"_s, MatchReason::Title, u"Log-sum-exp"_s);
        row("log sum", u"Log-sum-exp"_s, MatchReason::Title, u"Log-sum-exp"_s);
        row("𝐧abla", u"Nabla"_s, MatchReason::Title, u"Nabla"_s);
        row("nabal", u"Nabla"_s, MatchReason::Spelling, u"Nabla"_s);
        row("eigenvlaeu", u"Eigenvalue"_s, MatchReason::Spelling, u"Eigenvalue"_s);
        row("eigenvla", u"Eigenvalue"_s, MatchReason::Spelling, u"Eigenvalue"_s);
        row("eigen value", u"Eigenvalue"_s, MatchReason::Spelling, u"Eigenvalue"_s);
        row("lin alg", u"Linear algebra"_s, MatchReason::Spelling, u"Linear algebra"_s);
        row("spectum", u"Eigenvalue"_s, MatchReason::Spelling, u"Spectrum"_s);
    }

    void bestHit()
    {
        QFETCH(QString, query);
        QFETCH(QString, title);
        QFETCH(MatchReason, reason);
        QFETCH(QString, matched);
        const QList<SearchHit> hits = m_index->search(query, 10);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(m_index->entries()[hits.constFirst().row].title, title);
        QCOMPARE(hits.constFirst().reason, reason);
        QCOMPARE(hits.constFirst().matched, matched);
    }

    void orderIsByReason()
    {
        QList<SearchEntry> list{entry(u"Body"_s, {}, {}, {}, u"about a field"_s),
                                entry(u"Keyword"_s, {}, {}, {u"field"_s}),
                                entry(u"Alias start"_s, {u"a field of numbers"_s}),
                                entry(u"Alias prefix"_s, {u"field of vectors"_s}),
                                entry(u"Alias exact"_s, {u"field"_s}),
                                entry(u"Vector field"_s),
                                entry(u"Field of numbers"_s),
                                entry(u"Field"_s),
                                entry(u"Command"_s, {}, {u"\\field"_s}),
                                entry(u"Fields"_s)};
        const SearchIndex index(list);
        QStringList titles;
        double last = 1.1;
        for (const SearchHit &hit : index.search(u"field"_s, 20)) {
            QVERIFY(hit.score > 0.0 && hit.score <= 1.0 && hit.score < last);
            last = hit.score;
            titles.append(list[hit.row].title);
        }
        QCOMPARE(titles,
                 (QStringList{u"Command"_s, u"Field"_s, u"Alias exact"_s, u"Fields"_s, u"Field of numbers"_s,
                              u"Alias prefix"_s, u"Vector field"_s, u"Alias start"_s, u"Keyword"_s, u"Body"_s}));
    }

    void explainedComesBeforeReference()
    {
        const auto sign = [](const QString &name, const QStringList &keys) {
            return entry(name, {}, keys, {}, {}, EntryKind::Sign);
        };
        QList<SearchEntry> list{sign(u"SQUARED PLUS"_s, {u"\\boxplus"_s, u"⊞"_s}),
                                sign(u"PLUS"_s, {u"+"_s}),
                                entry(u"Plus"_s),
                                entry(u"Plus and minus"_s),
                                entry(u"Boxes"_s, {}, {u"\\boxplusses"_s}),
                                entry(u"Addition"_s, {}, {}, {}, u"Written with a plus."_s)};
        const SearchIndex index(list);
        const auto titles = [&](const QString &query) {
            QStringList result;
            for (const SearchHit &hit : index.search(query, 20))
                result.append(list[hit.row].title);
            return result;
        };
        // What is found exactly comes before what is found in part.
        QCOMPARE(titles(u"plus"_s),
                 (QStringList{u"Plus"_s, u"PLUS"_s, u"Plus and minus"_s, u"Addition"_s, u"SQUARED PLUS"_s}));
        QCOMPARE(titles(u"\\boxplus"_s), (QStringList{u"SQUARED PLUS"_s, u"Boxes"_s}));
        QCOMPARE(titles(u"⊞"_s), QStringList{u"SQUARED PLUS"_s});
        QCOMPARE(titles(u"squared p"_s), QStringList{u"SQUARED PLUS"_s});
    }

    void ownKeysCountMore()
    {
        SearchEntry shared = entry(u"Shared"_s);
        shared.sharedKeys = QStringList{u"λ"_s, u"\\lambda"_s};
        const SearchIndex index(
            {shared, entry(u"Own"_s, {}, {u"λ"_s, u"\\lambda"_s}), entry(u"Lambda"_s, {}, {u"\\lambda"_s})});
        QCOMPARE(index.search(u"λ"_s, 5).constFirst().row, 1);
        QCOMPARE(index.search(u"λ"_s, 5).constLast().matched, u"λ"_s);
        QCOMPARE(index.search(u"lambda"_s, 5).constFirst().row, 2); // its name besides
        QCOMPARE(index.search(u"lambda"_s, 5).constLast().row, 0);
    }

    void littleWordsMayBeLeftOutOrPutIn()
    {
        const SearchIndex index({entry(u"Nuclear norm"_s, {}, {}, {}, u"Stands for the rank of a matrix."_s),
                                 entry(u"Rank"_s, {u"matrix rank"_s}), entry(u"Quotient of sets"_s)});
        QCOMPARE(index.search(u"rank of a matrix"_s, 5).constFirst().row, 1);
        QCOMPARE(index.search(u"sets quotient"_s, 5).constFirst().row, 2);
        QCOMPARE(index.search(u"of"_s, 5).constFirst().row, 2); // a query of nothing else
    }

    void titlesAndReadingsAreNames()
    {
        SearchEntry element = entry(u"Element of"_s);
        element.titles = QStringList{u"Element von"_s};
        element.readings = QStringList{u"x is an element of A"_s};
        const SearchIndex index({entry(u"Not element of"_s, {u"is not an element of"_s}), element});
        const SearchHit foreign = index.search(u"element von"_s, 5).constFirst();
        QCOMPARE(foreign.row, 1);
        QCOMPARE(foreign.reason, MatchReason::Alias);
        QCOMPARE(foreign.matched, u"Element von"_s);
        const SearchHit read = index.search(u"x is an element"_s, 5).constFirst();
        QCOMPARE(read.row, 1);
        QCOMPARE(read.reason, MatchReason::Reading);
        QCOMPARE(read.matched, u"x is an element of A"_s);
    }

    void lookAlikesAreFound()
    {
        const SearchIndex index({entry(u"Norm"_s, {}, {u"‖"_s}), entry(u"Parallel"_s, {}, {u"∥"_s})});
        QCOMPARE(index.search(u"∥"_s, 5).constFirst().row, 1);
        QCOMPARE(index.search(u"∥"_s, 5).constLast().row, 0);
        QCOMPARE(index.search(u"‖x‖"_s, 5).constFirst().row, 0);
    }

    void nearestSpellingsAreSuggested()
    {
        QCOMPARE(m_index->suggestions(u"eigonwallü"_s), QStringList{u"Eigenvalue"_s});
        QCOMPARE(m_index->suggestions(u"\\nablla"_s), (QStringList{u"\\nabla"_s, u"\\nabla f"_s}));
        QCOMPARE(m_index->suggestions(u"stokastik gradjent"_s).constFirst(), u"Stochastic gradient descent"_s);
        QVERIFY(m_index->suggestions(u"gradjent"_s).size() <= 3);
        QVERIFY(m_index->suggestions(u"gradjent"_s, {EntryKind::Loss}).isEmpty());
        for (const char *query : {"", " ", "qqqqqq", "🙂", "\\"})
            QVERIFY2(m_index->suggestions(QString::fromUtf8(query)).isEmpty(), query);
        for (const QString &suggestion : m_index->suggestions(u"gradjent"_s))
            QVERIFY2(!m_index->search(suggestion, 5).isEmpty(), qPrintable(suggestion));
    }

    void caseOfCommandsCounts()
    {
        const SearchIndex index({entry(u"small"_s, {}, {u"\\delta"_s}), entry(u"capital"_s, {}, {u"\\Delta"_s})});
        QCOMPARE(index.search(u"\\Delta"_s, 5).constFirst().row, 1);
        QCOMPARE(index.search(u"\\delta"_s, 5).constFirst().row, 0);
        QCOMPARE(index.search(u"\\delta"_s, 5).size(), 2);
    }

    void allWordsMustMatch()
    {
        QVERIFY(m_index->search(u"gradient eigenvalue"_s, 10).isEmpty());
        QVERIFY(m_index->search(u"\"descent gradient\""_s, 10).isEmpty());
        QVERIFY(m_index->search(u"\"gradien\""_s, 10).isEmpty() // quoted words are whole
                || m_index->search(u"\"gradien\""_s, 10).constFirst().reason == MatchReason::Spelling);
        QVERIFY(m_index->search(u"grad descent"_s, 10).constFirst().reason == MatchReason::Spelling);
    }

    void kindsAndLimit()
    {
        const QList<SearchHit> all = m_index->search(u"gradient"_s, 10);
        QVERIFY(all.size() >= 3);
        const QList<SearchHit> two = m_index->search(u"gradient"_s, 2);
        QCOMPARE(two.size(), 2);
        QCOMPARE(two[1].row, all[1].row);
        for (const SearchHit &hit : m_index->search(u"gradient"_s, 10, {EntryKind::Resource}))
            QCOMPARE(m_index->entries()[hit.row].kind, EntryKind::Resource);
        QCOMPARE(m_index->search(u"gradient"_s, 10, {EntryKind::Resource, EntryKind::Symbol}).size(), all.size());
        QVERIFY(m_index->search(u"gradient"_s, 10, {EntryKind::Loss}).isEmpty());
        QVERIFY(m_index->search(u"gradient"_s, 0).isEmpty());
        QVERIFY(m_index->search(u"gradient"_s, -1).isEmpty());
        // Misspelt, in the body, by a key: the kind counts there too.
        for (const char *query : {"gradeint", "vectors", "∇", "\\nab"})
            QVERIFY2(m_index->search(QString::fromUtf8(query), 10, {EntryKind::Loss}).isEmpty(), query);
    }

    void eachEntryComesOnce()
    {
        for (const char *query : {"g", "gradient", "nabla", "\\nabla", "e", "gradeint", "vector"}) {
            QSet<qsizetype> rows;
            for (const SearchHit &hit : m_index->search(QString::fromUtf8(query), 100)) {
                QVERIFY2(!rows.contains(hit.row), query);
                QVERIFY2(!hit.matched.isEmpty(), query);
                rows.insert(hit.row);
            }
        }
    }

    void strangeQueriesAreHarmless_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \t\n "_s;
        for (const char *query : {"\"",
                                  "\"\"",
                                  "\"\"\"",
                                  "\"unclosed",
                                  "*",
                                  "-",
                                  "-nabla",
                                  "nabla*",
                                  "^nabla",
                                  "NEAR(nabla vector)",
                                  "NEAR",
                                  "OR",
                                  "AND",
                                  "NOT",
                                  "nabla OR eigenvalue",
                                  "nabla AND NOT x",
                                  "(",
                                  ")",
                                  "(nabla",
                                  "title:nabla",
                                  "names : nabla",
                                  "{names} : x",
                                  "'; DROP TABLE entry; --",
                                  "nabla + vector",
                                  "🙂",
                                  "nabla 🙂",
                                  "\\",
                                  "&",
                                  "U+",
                                  "%",
                                  "_",
                                  "?",
                                  "ı",
                                  "ﬁ",
                                  "\xCC\x81",
                                  "½"})
            QTest::newRow(query) << QString::fromUtf8(query);
        QTest::newRow("NUL") << QString(u"nab"_s + QChar(0) + u"la"_s);
        QTest::newRow("only NUL") << QString(QChar(0));
        QTest::newRow("lone surrogate") << QString(QChar(0xD800));
        QTest::newRow("10 kB") << u"nabla "_s.repeated(1700);
        QTest::newRow("10 kB without a space") << u"x"_s.repeated(10'000);
        QTest::newRow("10 kB of quotation marks") << u"\""_s.repeated(10'000);
    }

    void strangeQueriesAreHarmless()
    {
        QFETCH(QString, query);
        for (const SearchHit &hit : m_index->search(query, 10))
            QVERIFY(hit.row >= 0 && hit.row < m_index->entries().size());
        // The index still answers as before.
        QCOMPARE(m_index->search(u"downhill"_s, 10).size(), 1);
        QCOMPARE(m_index->search(u"nabla"_s, 10).constFirst().row, 0);
    }

    void operatorsAreOrdinaryWords()
    {
        // Only the one entry whose body holds these words, in capitals, is found by them.
        for (const char *query : {"near or and not", "NEAR OR", "\"OR AND\""}) {
            const QList<SearchHit> hits = m_index->search(QString::fromLatin1(query), 10);
            QCOMPARE(hits.size(), 1);
            QCOMPARE(m_index->entries()[hits.constFirst().row].title, u"Eigenvalue"_s);
        }
    }

    void anEmptyIndexFindsNothing()
    {
        const SearchIndex index(QList<SearchEntry>{});
        for (const char *query : {"a", "nabla", "∇", "eigen value"})
            QVERIFY(index.search(QString::fromUtf8(query), 10).isEmpty());
    }

    void emptyTextsAreHarmless()
    {
        const SearchIndex index({entry({}, {QString()}, {QString()}, {QString()}), entry(u"∇"_s), entry(u"Real"_s)});
        QCOMPARE(index.search(u"real"_s, 10).size(), 1);
        QVERIFY(index.search(u"other"_s, 10).isEmpty());
    }

private:
    std::unique_ptr<SearchIndex> m_index;
};

QTEST_GUILESS_MAIN(tst_SearchIndex)

#include "tst_searchindex.moc"
