#include "content/laws.h"
#include "content/library.h"
#include "content/unicode.h"
#include "formula/shipped.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

const QString shipped = u":/content"_s;

const QStringList topicsOfNotation{u"numbers"_s,
                                   u"logic"_s,
                                   u"sets"_s,
                                   u"functions"_s,
                                   u"linear-algebra"_s,
                                   u"geometry"_s,
                                   u"calculus"_s,
                                   u"probability-statistics"_s,
                                   u"approximation-asymptotics"_s,
                                   u"information-optimisation"_s,
                                   u"machine-learning"_s};

QStringList latexOf(const Symbol &symbol)
{
    QStringList result{symbol.display};
    for (const Meaning &meaning : symbol.meanings)
        result.append(meaning.exampleLatex);
    for (const Variant &variant : symbol.variants)
        result.append(variant.latex);
    return result;
}

bool hasCycle(const QList<Topic> &topics)
{
    QSet<QString> done;
    for (bool grew = true; grew;) {
        grew = false;
        for (const Topic &topic : topics)
            if (!done.contains(topic.id)
                && std::all_of(topic.prerequisites.begin(), topic.prerequisites.end(),
                               [&done](const QString &id) { return done.contains(id); })) {
                done.insert(topic.id);
                grew = true;
            }
    }
    return done.size() != topics.size();
}

QSet<QString> ids(const QList<Topic> &topics)
{
    QSet<QString> result;
    for (const Topic &topic : topics)
        result.insert(topic.id);
    return result;
}

} // namespace

/// The laws that all shipped content obeys, in every language.
class tst_Library : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_english = loadLibrary(shipped, u"en"_s);
        m_german = loadLibrary(shipped, u"de"_s);
    }

    void loadsWithoutProblems_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("a language that there is not") << u"xx"_s;
    }

    void loadsWithoutProblems()
    {
        QFETCH(QString, language);
        for (const ContentProblem &problem : loadLibrary(shipped, language).problems)
            QFAIL(qPrintable(problem.message));
    }

    void hasWhatIsPromised()
    {
        const Library &library = m_english.library;
        QStringList topics;
        for (const Topic &topic : library.notationTopics)
            topics.append(topic.id);
        QCOMPARE(topics, topicsOfNotation);
        QVERIFY2(library.symbols.size() >= 450, qPrintable(QString::number(library.symbols.size())));
        for (const QString &topic : topicsOfNotation)
            QVERIFY2(std::any_of(library.symbols.begin(), library.symbols.end(),
                                 [&topic](const Symbol &symbol) { return symbol.topic == topic; }),
                     qPrintable(topic));
        QCOMPARE(library.resources.size(), 86);
        QCOMPARE(std::count_if(library.resources.begin(), library.resources.end(),
                               [](const Resource &resource) { return resource.founding; }),
                 18);
        QVERIFY(!library.start.title.isEmpty());
        QVERIFY(!library.start.paragraphs.isEmpty());
        QVERIFY(!library.start.joke.isEmpty());
    }

    void findsById()
    {
        const Library &library = m_english.library;
        for (const Symbol &symbol : library.symbols)
            QCOMPARE(library.symbol(symbol.id), &symbol);
        for (const Resource &resource : library.resources)
            QCOMPARE(library.resource(resource.id), &resource);
        QCOMPARE(library.symbol(u"no-such"_s), nullptr);
        QCOMPARE(library.resource(u"no-such"_s), nullptr);
    }

    void topicsAreSound()
    {
        const Library &library = m_english.library;
        const QSet<QString> known = ids(library.catalogueTopics);
        QVERIFY(!known.isEmpty());
        for (const Topic &topic : library.catalogueTopics)
            for (const QString &id : topic.prerequisites)
                QVERIFY2(known.contains(id), qPrintable(topic.id + u": "_s + id));
        QVERIFY(!hasCycle(library.catalogueTopics));
    }

    void findsACycle()
    {
        QVERIFY(hasCycle({{.id = u"a"_s, .prerequisites = {u"b"_s}}, {.id = u"b"_s, .prerequisites = {u"a"_s}}}));
        QVERIFY(!hasCycle({{.id = u"a"_s, .prerequisites = {u"b"_s}}, {.id = u"b"_s}}));
    }

    void symbolIsSound_data() { rows(m_english.library.symbols); }
    void symbolIsSound()
    {
        const Symbol &symbol = *m_english.library.symbol(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(isKebab(symbol.id));
        QVERIFY(!symbol.latex.isEmpty());
        for (const LatexCommand &command : symbol.latex)
            QVERIFY2(command.mode == u"math" || command.mode == u"text", qPrintable(command.command));
        QVERIFY2(!symbol.meanings.isEmpty() && symbol.meanings.size() <= 4, "one to four meanings");
        QSet<QString> contexts;
        for (const Meaning &meaning : symbol.meanings)
            contexts.insert(meaning.context);
        QCOMPARE(contexts.size(), symbol.meanings.size());
        for (const QString &latex : latexOf(symbol)) {
            QVERIFY(!latex.trimmed().isEmpty());
            QVERIFY2(isBalanced(latex), qPrintable(latex));
            QVERIFY2(!latex.contains(QLatin1String("\\DeclareMathOperator")), qPrintable(latex));
        }
        for (const Meaning &meaning : symbol.meanings)
            for (const QString &text : {meaning.context, meaning.meaning, meaning.exampleLatex, meaning.readAloud})
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(meaning.context));
        QVERIFY2(symbol.html.isEmpty() || (symbol.html.startsWith(u'&') && symbol.html.endsWith(u';')),
                 qPrintable(symbol.html));
    }

    void everyFormulaTypesets_data() { rows(m_english.library.symbols); }
    void everyFormulaTypesets()
    {
        for (const QString &latex : latexOf(*m_english.library.symbol(QString::fromLatin1(QTest::currentDataTag()))))
            QVERIFY2(formula::shipped(latex), qPrintable(latex)); // typeset when the program was built
    }

    // The typesetter's side of it, commands and entities, is in signs.mjs.
    void characterAndCodePointAgree_data() { rows(m_english.library.symbols); }
    void characterAndCodePointAgree()
    {
        const Symbol &symbol = *m_english.library.symbol(QString::fromLatin1(QTest::currentDataTag()));
        QStringList points;
        for (const char32_t point : symbol.character.toUcs4()) {
            QVERIFY2(!unicodeName(point).isEmpty(), qPrintable(symbol.character));
            points.append(u"U+%1"_s.arg(static_cast<uint>(point), 4, 16, QLatin1Char('0')).toUpper());
        }
        QCOMPARE(symbol.codePoints(), points.join(u' '));
        QVERIFY2(symbol.html.isEmpty() || symbol.character.toUcs4().size() <= 2, qPrintable(symbol.html));
    }

    void symbolRefersToWhatExists_data() { rows(m_english.library.symbols); }
    void symbolRefersToWhatExists()
    {
        const Library &library = m_english.library;
        const Symbol &symbol = *library.symbol(QString::fromLatin1(QTest::currentDataTag()));
        QStringList wrong;
        for (const LookAlike &other : symbol.confusedWith)
            if (!library.symbol(other.id) || other.id == symbol.id)
                wrong.append(u"confused_with "_s + other.id);
        for (const QString &id : symbol.related)
            if (!library.symbol(id) || id == symbol.id)
                wrong.append(u"related "_s + id);
        for (const QString &id : symbol.resources)
            if (!library.resource(id))
                wrong.append(u"resources "_s + id);
        for (const QString &place : symbol.panels)
            if (!isPanel(place))
                wrong.append(u"panels "_s + place);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
    }

    void listsHaveNoDuplicates_data() { rows(m_english.library.symbols); }
    void listsHaveNoDuplicates()
    {
        for (const Library *library : {&m_english.library, &m_german.library}) {
            const Symbol &symbol = *library->symbol(QString::fromLatin1(QTest::currentDataTag()));
            for (QStringList list : {symbol.aliases, symbol.related, symbol.resources, symbol.panels}) {
                const QString all = list.join(u", "_s);
                QVERIFY2(list.removeDuplicates() == 0, qPrintable(all));
            }
            for (const QString &alias : symbol.aliases)
                QVERIFY2(!alias.trimmed().isEmpty() && alias != symbol.name, qPrintable(alias));
        }
    }

    void resourceIsSound_data() { rows(m_english.library.resources); }
    void resourceIsSound()
    {
        const Library &library = m_english.library;
        const Resource &resource = *library.resource(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(isKebab(resource.id));
        QVERIFY2(kinds.contains(resource.kind), qPrintable(resource.kind));
        QVERIFY2(QStringList({u"beginner"_s, u"intermediate"_s, u"advanced"_s}).contains(resource.level),
                 qPrintable(resource.level));
        QVERIFY(!resource.topics.isEmpty());
        const QSet<QString> topics = ids(library.catalogueTopics);
        for (const QString &topic : resource.topics + resource.prerequisites)
            QVERIFY2(topics.contains(topic), qPrintable(topic));
        for (const QString &id : resource.symbols)
            QVERIFY2(library.symbol(id), qPrintable(id));
        for (const QString &place : resource.panels)
            QVERIFY2(isPanel(place), qPrintable(place));
        QVERIFY(!resource.partCount || *resource.partCount >= resource.parts.size());
        QVERIFY(!resource.year || (*resource.year >= 1900 && *resource.year <= 2100));
    }

    void linksAreWellFormed_data() { rows(m_english.library.resources); }
    void linksAreWellFormed()
    {
        const Resource &resource = *m_english.library.resource(QString::fromLatin1(QTest::currentDataTag()));
        QStringList links = resource.alternateUrls + QStringList(resource.url);
        for (const Part &part : resource.parts)
            if (!part.url.isEmpty())
                links.append(part.url);
        static const QRegularExpression duration(u"^([0-9]+:)?[0-9]{1,2}:[0-9]{2}$"_s);
        for (const Part &part : resource.parts)
            QVERIFY2(part.duration.isEmpty() || duration.match(part.duration).hasMatch(), qPrintable(part.duration));
        for (const QString &link : links) {
            QVERIFY2(isLink(link), qPrintable(link));
            // Copies of Spivak's and Axler's books that nobody had the right to publish.
            QVERIFY2(!link.contains(QLatin1String("theswissbay")), qPrintable(link));
            QVERIFY2(!link.contains(QLatin1String("cin.ufpe.br")), qPrintable(link));
        }
        QVERIFY(!resource.alternateUrls.contains(resource.url));
        QCOMPARE(QStringList(resource.alternateUrls).removeDuplicates(), 0);
    }

    void addressesAreUnique()
    {
        QHash<QString, QString> owner;
        for (const Resource &resource : m_english.library.resources) {
            QVERIFY2(!owner.contains(resource.url), qPrintable(resource.id + u", "_s + owner.value(resource.url)));
            owner.insert(resource.url, resource.id);
        }
    }

    void isbnIsValid_data() { rows(m_english.library.resources); }
    void isbnIsValid()
    {
        QString digits = m_english.library.resource(QString::fromLatin1(QTest::currentDataTag()))->isbn;
        digits.remove(u'-');
        if (digits.isEmpty())
            return;
        QCOMPARE(digits.size(), 13);
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i)
            sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
        QCOMPARE(sum % 10, 0);
    }

    void codePointsAreDerived()
    {
        QCOMPARE(Symbol{.character = u"∇"_s}.codePoints(), u"U+2207"_s);
        QCOMPARE(Symbol{.character = u"!"_s}.codePoints(), u"U+0021"_s);
        QCOMPARE(Symbol{.character = u"𝔼≠"_s}.codePoints(), u"U+1D53C U+2260"_s);
        QCOMPARE(Symbol{}.codePoints(), QString());
    }

    void unbalancedBracesAreFound()
    {
        QVERIFY(isBalanced(uR"(\{a\}_{b})"_s));
        QVERIFY(!isBalanced(u"}{"_s));
        QVERIFY(!isBalanced(u"{a"_s));
        QVERIFY(!isBalanced(uR"(\left( a)"_s));
        QVERIFY(isBalanced(uR"(\leftarrow)"_s));
    }

private:
    LoadedLibrary m_english;
    LoadedLibrary m_german;
};

QTEST_GUILESS_MAIN(tst_Library)

#include "tst_library.moc"
