#include "content/contentoperations.h"
#include "content/lookup.h"
#include "content/sign.h"
#include "core/requestcheck.h"

#include <QTest>

#include <algorithm>

using namespace content;
using core::Array;
using core::ErrorKind;
using core::Object;
using core::Value;

namespace {

core::Result<Object> ask(const std::string &name, const Object &request)
{
    for (const core::Operation &operation : operations())
        if (operation.name == name)
            return core::evaluate(operation, request);
    return core::fail(ErrorKind::UnknownOperation, "op", core::literal(name));
}

std::string text(const Object &object, std::string_view name)
{
    const Value *found = core::member(object, name);
    const auto *word = found ? found->as<std::string>() : nullptr;
    return word ? *word : "(no text)";
}

Array list(const Object &object, std::string_view name)
{
    const Value *found = core::member(object, name);
    const auto *array = found ? found->as<Array>() : nullptr;
    return array ? *array : Array{};
}

std::vector<std::string> keysOf(const Object &object)
{
    std::vector<std::string> keys;
    for (const auto &[key, value] : object)
        keys.push_back(key);
    return keys;
}

std::vector<std::string> idsOf(const core::Result<Object> &answer)
{
    std::vector<std::string> ids;
    if (answer)
        for (const Value &item : list(*answer, "items"))
            ids.push_back(text(*item.as<Object>(), "id"));
    return ids;
}

bool holds(const std::vector<std::string> &words, const std::string &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

class tst_ContentOperations : public QObject
{
    Q_OBJECT

private slots:
    void operationsAreDescribed()
    {
        std::vector<std::string> names;
        for (const core::Operation &operation : operations()) {
            names.push_back(operation.name);
            QVERIFY(!operation.title.source.empty() && !operation.summary.source.empty());
            QVERIFY(operation.evaluate && !operation.outputs.empty());
            for (const core::Input &input : operation.inputs)
                QVERIFY(!input.meaning.source.empty());
        }
        const std::vector<std::string> expected{
            "notation.topics",  "notation.get",  "notation.search", "notation.render", "notation.explain",
            "catalogue.search", "catalogue.get", "catalogue.cite",  "catalogue.path",  "catalogue.check"};
        QCOMPARE(names, expected);
    }

    void topicsCountTheirSymbols()
    {
        const auto answer = ask("notation.topics", {});
        QVERIFY(answer);
        QCOMPARE(idsOf(answer).size(), std::size_t{12});
        QCOMPARE(idsOf(answer).back(), std::string("reference"));
        std::int64_t total = 0;
        for (const Value &item : list(*answer, "items")) {
            const Object &topic = *item.as<Object>();
            QCOMPARE(keysOf(topic), (std::vector<std::string>{"id", "title", "count"}));
            total += *core::member(topic, "count")->as<std::int64_t>();
        }
        QCOMPARE(total, static_cast<std::int64_t>(shippedLibrary().symbols.size()) + 2448);
    }

    void symbolsAreGot_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("id") << QByteArray("id") << QByteArray("transpose") << QByteArray("transpose");
        QTest::newRow("unicode") << QByteArray("unicode") << QByteArray("U+2207") << QByteArray("nabla");
        QTest::newRow("unicode, small letters") << QByteArray("unicode") << QByteArray("u+2207") << QByteArray("nabla");
        QTest::newRow("latex") << QByteArray("latex") << QByteArray("\\nabla") << QByteArray("nabla");
        QTest::newRow("latex, its own before a shared one")
            << QByteArray("latex") << QByteArray("\\cup") << QByteArray("union");
    }

    void symbolsAreGot()
    {
        QFETCH(QByteArray, by);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, id);
        const auto answer = ask("notation.get", {{by.toStdString(), value.toStdString()}});
        QVERIFY(answer);
        QCOMPARE(text(*answer, "id"), id.toStdString());
        const std::vector<std::string> keys = keysOf(*answer);
        for (const char *key : {"name", "aliases", "spoken", "character", "unicode", "html", "typst", "latex", "topic",
                                "variants", "panels", "meanings", "confused_with", "related", "resources"})
            QVERIFY2(holds(keys, key), key);
        QCOMPARE(keysOf(*list(*answer, "latex").front().as<Object>()),
                 (std::vector<std::string>{"command", "package", "mode"}));
        QCOMPARE(keysOf(*list(*answer, "meanings").front().as<Object>()),
                 (std::vector<std::string>{"context", "meaning", "example_latex", "read_aloud", "since"}));
    }

    void symbolsAreFound()
    {
        const auto answer = ask("notation.search", {{"query", "nabla"}, {"limit", 3}});
        const std::vector<std::string> ids = idsOf(answer);
        QCOMPARE(ids.size(), std::size_t{3});
        QCOMPARE(ids.front(), std::string("nabla"));
        const Object first = *list(*answer, "items").front().as<Object>();
        QCOMPARE(keysOf(first), (std::vector<std::string>{"id", "name", "character", "latex", "score", "matched"}));
        QCOMPARE(text(first, "latex"), std::string("\\nabla"));
        QCOMPARE(text(first, "character"), std::string("∇"));
        QVERIFY(*core::member(first, "score")->as<double>() > 0.9);
        QCOMPARE(idsOf(ask("notation.search", {{"query", "∇"}})).front(), std::string("nabla"));
        QCOMPARE(idsOf(ask("notation.search", {{"query", "\\in"}})).front(), std::string("element-of"));
        QCOMPARE(idsOf(ask("notation.search", {{"query", "U+2208"}})).front(), std::string("element-of"));
        QVERIFY(idsOf(ask("notation.search", {{"query", "qqqqq"}})).empty());
    }

    void signsAreGot_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("explained");
        const auto row = [](const char *title, const char *by, const char *value, const char *id,
                            const char *explained) {
            QTest::newRow(title) << QByteArray(by) << QByteArray(value) << QByteArray(id) << QByteArray(explained);
        };
        row("id", "id", "u229e", "u229e", "");
        row("id of an explained one", "id", "u2207", "u2207", "nabla");
        row("id of a wide accent", "id", "u0302-widehat", "u0302-widehat", "estimator-hat");
        row("unicode", "unicode", "U+1D56C", "u1d56c", "");
        row("unicode, small letters", "unicode", "u+1d56c", "u1d56c", "");
        row("latex", "latex", "\\boxplus", "u229e", "");
        row("latex of unicode-math", "latex", "\\mbffrakA", "u1d56c", "");
        row("latex with an argument", "latex", "\\overbracket{x}", "u23b4", "");
    }

    void signsAreGot()
    {
        QFETCH(QByteArray, by);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, explained);
        const auto answer = ask("notation.get", {{by.toStdString(), value.toStdString()}});
        QVERIFY(answer);
        QCOMPARE(text(*answer, "id"), id.toStdString());
        QCOMPARE(text(*answer, "topic"), std::string("reference"));
        QCOMPARE(text(*answer, "explained"), explained.toStdString());
        for (const std::string &key : keysOf(*ask("notation.get", {{"id", "nabla"}})))
            QVERIFY2(core::member(*answer, key), key.c_str());
        QVERIFY(list(*answer, "meanings").empty() && !list(*answer, "latex").empty());
        for (const char *key : {"name", "character", "unicode", "class"})
            QVERIFY2(!text(*answer, key).empty() && text(*answer, key) != "(no text)", key);
    }

    void whatIsExplainedIsGivenByItsSign()
    {
        QCOMPARE(text(*ask("notation.get", {{"unicode", "U+2207"}}), "id"), std::string("nabla"));
        QCOMPARE(text(*ask("notation.get", {{"unicode", "U+03BB"}}), "id"), std::string("greek-lambda"));
        QCOMPARE(text(*ask("notation.get", {{"latex", "\\lambda"}}), "id"), std::string("greek-lambda"));
        QCOMPARE(text(*ask("notation.get", {{"latex", "\\hat"}}), "id"), std::string("estimator-hat"));
    }

    void everySignIsGotByItsCodePoint()
    {
        for (const Sign &sign : shippedLibrary().signs().all()) {
            const auto answer = ask("notation.get", {{"unicode", sign.codeText().toStdString()}});
            QVERIFY2(answer, qPrintable(sign.id));
            QCOMPARE(text(*answer, "character"), sign.character.toStdString());
        }
    }

    void theReferenceIsSearched()
    {
        QCOMPARE(idsOf(ask("notation.search", {{"query", ""}, {"topic", "reference"}, {"limit", 10000}})).size(),
                 std::size_t{2448});
        const auto inReference = ask("notation.search", {{"query", "nabla"}, {"topic", "reference"}});
        QCOMPARE(idsOf(inReference).front(), std::string("u2207"));
        QCOMPARE(text(*list(*inReference, "items").front().as<Object>(), "explained"), std::string("nabla"));
        // What is explained comes first, the rest after it.
        const auto all = idsOf(ask("notation.search", {{"query", ""}, {"limit", 10000}}));
        QVERIFY(shippedLibrary().symbol(QString::fromStdString(all.front())));
        QVERIFY(shippedLibrary().signs().byId(QString::fromStdString(all.back())));
        QCOMPARE(idsOf(ask("notation.search", {{"query", "\\boxplus"}})).front(), std::string("u229e"));
        QCOMPARE(idsOf(ask("notation.search", {{"query", "mathematical bold fraktur capital a"}})).front(),
                 std::string("u1d56c"));
    }

    void nearestSpellingsAreSuggested()
    {
        const auto answer = ask("notation.search", {{"query", "eigonwallü"}});
        QVERIFY(answer && idsOf(answer).empty());
        QCOMPARE(*list(*answer, "suggestions").front().as<std::string>(), std::string("Eigenvalue"));
        QVERIFY(!core::member(*ask("notation.search", {{"query", "eigenvalue"}}), "suggestions"));
        QVERIFY(core::member(*ask("catalogue.search", {{"query", "qqqqqq"}}), "suggestions"));
    }

    void symbolsAreFoundInATopic()
    {
        const auto all = idsOf(ask("notation.search", {{"query", ""}, {"topic", "sets"}, {"limit", 1000}}));
        QVERIFY(all.size() > 10);
        for (const std::string &id : all)
            QCOMPARE(shippedLibrary().symbol(QString::fromStdString(id))->topic, QStringLiteral("sets"));
        for (const std::string &id : idsOf(ask("notation.search", {{"query", "set"}, {"topic", "sets"}})))
            QVERIFY(holds(all, id));
    }

    void resourcesAreFound()
    {
        QCOMPARE(idsOf(ask("catalogue.search", {})).size(), std::size_t{20});
        QCOMPARE(idsOf(ask("catalogue.search", {{"limit", 1000}})).size(), std::size_t{86});
        QVERIFY(idsOf(ask("catalogue.search", {{"limit", 0}})).empty());
        const auto answer = ask("catalogue.search", {{"query", "axler"}});
        QCOMPARE(idsOf(answer).front(), std::string("axler-ladr"));
        const std::vector<std::string> keys = keysOf(*list(*answer, "items").front().as<Object>());
        for (const char *key : {"id", "title", "authors", "kind", "level", "score"})
            QVERIFY2(holds(keys, key), key);
    }

    void resourcesAreFiltered()
    {
        const Object filters{
            {"kind", "book"}, {"level", "beginner"}, {"topic", "linear-algebra-intro"}, {"free", true}};
        Object request = filters;
        request.emplace_back("limit", 1000);
        const auto ids = idsOf(ask("catalogue.search", request));
        std::vector<std::string> expected;
        for (const Resource &resource : shippedLibrary().resources)
            if (resource.kind == u"book" && resource.level == u"beginner" && resource.free == true
                && resource.topics.contains(QStringLiteral("linear-algebra-intro")))
                expected.push_back(resource.id.toStdString());
        QVERIFY(!expected.empty());
        QCOMPARE(ids, expected);
        const auto paid = idsOf(ask("catalogue.search", {{"free", false}, {"limit", 1000}}));
        for (const std::string &id : paid)
            QVERIFY(shippedLibrary().resource(QString::fromStdString(id))->free == false);
        QVERIFY(!paid.empty());
    }

    void theQueryMayHoldFilters()
    {
        const auto books =
            idsOf(ask("catalogue.search",
                      {{"query", "kind:book level:beginner topic:linear-algebra-intro free:yes"}, {"limit", 1000}}));
        QCOMPARE(books, idsOf(ask("catalogue.search", {{"kind", "book"},
                                                       {"level", "beginner"},
                                                       {"topic", "linear-algebra-intro"},
                                                       {"free", true},
                                                       {"limit", 1000}})));
        QVERIFY(!books.empty());
        QCOMPARE(idsOf(ask("catalogue.search", {{"query", "author:axler linear kind:book"}})),
                 std::vector<std::string>{"axler-ladr"});
        const auto none = ask("catalogue.search", {{"query", "axler kind:video"}});
        QVERIFY(none && idsOf(none).empty());
        const Object relief = *list(*none, "drop").front().as<Object>();
        QCOMPARE(text(relief, "filter"), std::string("kind:video"));
        const auto odd = ask("catalogue.search", {{"query", "kind:podcast"}, {"limit", 1000}});
        QCOMPARE(idsOf(odd).size(), std::size_t{86});
        QCOMPARE(text(*list(*odd, "unknown").front().as<Object>(), "value"), std::string("podcast"));
    }

    void resourceIsGot()
    {
        const auto answer = ask("catalogue.get", {{"id", "axler-ladr"}});
        QVERIFY(answer);
        QCOMPARE(text(*answer, "title"), std::string("Linear Algebra Done Right"));
        QCOMPARE(list(*answer, "authors").size(), std::size_t{1});
        QVERIFY(text(*answer, "url").starts_with("https://"));
        for (const char *key : {"kind", "level", "free", "year", "topics", "prerequisites", "parts", "summary", "why"})
            QVERIFY2(core::member(*answer, key), key);
    }

    void formulaIsRendered()
    {
        const auto answer = ask("notation.render", {{"latex", "x^2 + 1"}, {"display", false}});
        QVERIFY(answer);
        QVERIFY(text(*answer, "svg").find("<svg") != std::string::npos);
        QVERIFY(*core::member(*answer, "width")->as<double>() > 1.0);
        QVERIFY(*core::member(*answer, "height")->as<double>() > 0.4);
        QVERIFY(*core::member(*answer, "depth")->as<double>() >= 0.0);
        const auto broken = ask("notation.render", {{"latex", "x^{2"}});
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, ErrorKind::Parse);
        QVERIFY(broken.error().position.has_value());
        const auto large = ask("notation.render", {{"latex", std::string(5000, 'x')}});
        QVERIFY(!large);
        QCOMPARE(large.error().kind, ErrorKind::TooLarge);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<Object>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *title, const char *name, const Object &request, ErrorKind kind,
                            const char *field) {
            QTest::newRow(title) << QByteArray(name) << request << kind << QByteArray(field);
        };
        row("no such symbol", "notation.get", {{"id", "no-such"}}, ErrorKind::NotFound, "id");
        row("no such character", "notation.get", {{"unicode", "U+E000"}}, ErrorKind::NotFound, "unicode");
        row("no character", "notation.get", {{"unicode", ""}}, ErrorKind::NotFound, "unicode");
        row("no such command", "notation.get", {{"latex", "\\nosuch"}}, ErrorKind::NotFound, "latex");
        row("nothing to get by", "notation.get", {}, ErrorKind::MissingInput, "id");
        row("two ways to get by", "notation.get", {{"id", "nabla"}, {"latex", "\\nabla"}}, ErrorKind::Domain, "latex");
        row("id is a number", "notation.get", {{"id", 7}}, ErrorKind::Type, "id");
        row("an unknown input", "notation.topics", {{"topic", "sets"}}, ErrorKind::UnknownInput, "topic");
        row("no query", "notation.search", {}, ErrorKind::MissingInput, "query");
        row("query is a number", "notation.search", {{"query", 7}}, ErrorKind::Type, "query");
        row("half a limit", "notation.search", {{"query", "a"}, {"limit", 1.5}}, ErrorKind::Domain, "limit");
        row("a negative limit", "catalogue.search", {{"limit", -1}}, ErrorKind::Domain, "limit");
        row("no such topic", "notation.search", {{"query", "a"}, {"topic", "cooking"}}, ErrorKind::NotFound, "topic");
        row("no such topic of the catalogue", "catalogue.search", {{"topic", "sets"}}, ErrorKind::NotFound, "topic");
        row("no such kind", "catalogue.search", {{"kind", "podcast"}}, ErrorKind::NotFound, "kind");
        row("no such level", "catalogue.search", {{"level", "expert"}}, ErrorKind::NotFound, "level");
        row("free is a word", "catalogue.search", {{"free", "yes"}}, ErrorKind::Type, "free");
        row("no such resource", "catalogue.get", {{"id", "no-such"}}, ErrorKind::NotFound, "id");
        row("no resource", "catalogue.get", {}, ErrorKind::MissingInput, "id");
        row("nothing to render", "notation.render", {}, ErrorKind::MissingInput, "latex");
    }

    void errors()
    {
        QFETCH(QByteArray, name);
        QFETCH(Object, request);
        QFETCH(ErrorKind, kind);
        QFETCH(QByteArray, field);
        const auto answer = ask(name.toStdString(), request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().field, field.toStdString());
        QVERIFY(!core::english(answer.error().text).empty());
    }
};

QTEST_GUILESS_MAIN(tst_ContentOperations)

#include "tst_contentoperations.moc"
