#include "headless/evaluation.h"

#include "headless/madeoperations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace headless;

namespace {

Answer answerTo(const QByteArray &line)
{
    return answer({line.constData(), static_cast<std::size_t>(line.size())}, madeoperations::find);
}

QJsonObject parsed(const Answer &given)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(given.text)).object();
}

} // namespace

/// The section "Requests and answers" of the headless interface, rule by rule.
class TestEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *line, const char *expected) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(expected);
        };
        row("no id", R"({"op":"made.echo","x":1})", R"({"ok":true,"result":{"value":1}})");
        row("id", R"({"op":"made.echo","id":7,"x":1})", R"({"id":7,"ok":true,"result":{"value":1}})");
        row("id null", R"({"id":null,"op":"made.echo","x":1})", R"({"id":null,"ok":true,"result":{"value":1}})");
        row("numbers of an id are untouched",
            R"({"id":[1e400,0.10,-0,123456789012345678901,1.0],"op":"made.echo","x":1})",
            R"({"id":[1e400,0.10,-0,123456789012345678901,1.0],"ok":true,"result":{"value":1}})");
        row("an object as id keeps its order",
            R"({"id":{"b":[true,{"z":"∇","y":null}],"a":2.50},"op":"made.echo","x":1})",
            R"({"id":{"b":[true,{"z":"∇","y":null}],"a":2.50},"ok":true,"result":{"value":1}})");
        row("white space", " \t{ \"op\" : \"made.echo\" , \"x\" : [ 1 , 2 ] } \r",
            R"({"ok":true,"result":{"value":[1,2]}})");
        row("an array gives an array", R"({"op":"made.echo","x":[0.1]})", R"({"ok":true,"result":{"value":[0.1]}})");
        row("an empty array gives an empty one", R"({"op":"made.echo","x":[]})",
            R"({"ok":true,"result":{"value":[]}})");
        row("fewest digits",
            R"({"op":"made.echo","x":[0.10,1e2,1.0,-0.0,1e23,5e-324,123456789012345680000,12345678901234568]})",
            R"({"ok":true,"result":{"value":[0.1,100,1,-0,1e+23,5e-324,1.2345678901234568e+20,12345678901234568]}})");
        row("minus zero", R"({"op":"made.echo","x":-0})", R"({"ok":true,"result":{"value":-0}})");
        row("what JSON cannot write", R"({"op":"made.echo","x":["NaN","Infinity","-Infinity",1]})",
            R"({"ok":true,"result":{"value":["NaN","Infinity","-Infinity",1]}})");
        row("lone words", R"({"op":"made.echo","x":"NaN"})", R"({"ok":true,"result":{"value":"NaN"}})");
        row("too small for a double", R"({"op":"made.echo","x":[1e-400,-1e-400]})",
            R"({"ok":true,"result":{"value":[0,-0]}})");
        row("defaults", R"({"op":"made.everything","A":[[1,2],[3,4]]})", R"({"ok":true,"result":{"value":10}})");
        row("all inputs",
            R"({"op":"made.everything","A":[[1,2],[3,4]],"x":[1,2],"b":[1],"scale":0.5,"k":3,"kind":"count","negate":true,"params":{"p":1}})",
            R"({"ok":true,"result":{"value":-6}})");
        row("an integer may be written with a point", R"({"op":"made.everything","A":[[1]],"k":2.0})",
            R"({"ok":true,"result":{"value":2}})");
        row("the 0×0 matrix", R"({"op":"made.everything","A":[]})", R"({"ok":true,"result":{"value":0}})");
        row("exact keeps the text",
            R"({"op":"made.exactly","A":[[0.10,1e-3],["-7/3",123456789012345678901]],"exact":true})",
            R"({"ok":true,"result":{"matrix":[["0.10","1e-3"],["-7/3","123456789012345678901"]]}})");
        row("beyond a double, exact", R"({"op":"made.exactly","A":[[1e400]],"exact":true})",
            R"({"ok":true,"result":{"matrix":[["1e400"]]}})");
        row("exact: false", R"({"op":"made.exactly","A":[[0.10]],"exact":false})",
            R"({"ok":true,"result":{"matrix":[[0.1]]}})");
    }

    void answers()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, expected);
        const Answer given = answerTo(line);
        QCOMPARE(QByteArray::fromStdString(given.text), expected);
        QVERIFY(given.ok);
    }

    void errors_data() // NOLINT(readability-function-size): a table, not steps
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("input");
        const auto row = [](const char *name, const QByteArray &line, const char *code, const char *input = "") {
            QTest::newRow(name) << line << QString::fromUtf8(code) << QString::fromUtf8(input);
        };
        row("no JSON", "hello", "parse");
        row("no object", "[1,2]", "parse");
        row("a string", "\"made.echo\"", "parse");
        row("null", "null", "parse");
        row("NaN unquoted", R"({"op":"made.echo","x":NaN})", "parse");
        row("text after the object", R"({"op":"made.echo","x":1} x)", "parse");
        row("two objects", R"({"op":"made.echo","x":1}{"op":"made.echo","x":1})", "parse");
        row("nesting of 513", "{\"x\":" + QByteArray("[").repeated(512) + QByteArray("]").repeated(512) + "}", "parse");
        row("nesting of 512",
            "{\"op\":\"made.echo\",\"x\":" + QByteArray("[").repeated(511) + QByteArray("]").repeated(511) + "}",
            "type", "x");
        row("doubled key", R"({"op":"made.echo","x":1,"x":1})", "parse");
        row("doubled key within", R"({"op":"made.everything","A":[[1]],"params":{"p":1,"p":2}})", "parse");
        row("doubled id", R"({"id":1,"id":1,"op":"made.echo","x":1})", "parse");
        row("lone surrogate", "{\"op\":\"made.echo\",\"x\":\"\\udead\"}", "parse");
        row("broken UTF-8", "{\"op\":\"made.\xFF\",\"x\":1}", "parse");
        row("NUL", QByteArray("{\"op\":\"made.echo\",\"x\":1}\0", 25), "parse");
        row("byte order mark", "\xEF\xBB\xBF{\"op\":\"made.echo\",\"x\":1}", "parse");
        row("op missing", R"({"x":1})", "missing-input", "op");
        row("op missing from the empty object", "{}", "missing-input", "op");
        row("op a number", R"({"op":1})", "type", "op");
        row("op null", R"({"op":null})", "type", "op");
        row("op unknown", R"({"op":"made.up"})", "unknown-op", "op");
        row("op empty", R"({"op":""})", "unknown-op", "op");
        row("op with other letters", R"({"op":"Made.Echo","x":1})", "unknown-op", "op");
        row("input unknown", R"({"op":"made.echo","x":1,"y":2})", "unknown-input", "y");
        row("exact where there is none", R"({"op":"made.echo","x":1,"exact":true})", "unknown-input", "exact");
        row("steps where there are none", R"({"op":"made.echo","x":1,"steps":false})", "unknown-input", "steps");
        row("input missing", R"({"op":"made.echo"})", "missing-input", "x");
        row("true for a number", R"({"op":"made.echo","x":true})", "type", "x");
        row("null for a number", R"({"op":"made.echo","x":null})", "type", "x");
        row("a fraction for a number", R"({"op":"made.echo","x":"1/2"})", "type", "x");
        row("a word for a number", R"({"op":"made.echo","x":"nan"})", "type", "x");
        row("a fraction in a matrix", R"({"op":"made.exactly","A":[["1/2"]]})", "type", "A");
        row("true among numbers", R"({"op":"made.echo","x":[1,2,true]})", "type", "x");
        row("null among numbers", R"({"op":"made.everything","A":[[1]],"x":[1,null]})", "type", "x");
        row("an object for a number", R"({"op":"made.echo","x":{"re":1,"im":0}})", "type", "x");
        row("a matrix for an array", R"({"op":"made.echo","x":[[1]]})", "type", "x");
        row("a flat array for a matrix", R"({"op":"made.everything","A":[1,2]})", "type", "A");
        row("rows and numbers mixed", R"({"op":"made.everything","A":[[1],2]})", "type", "A");
        row("a number for a string", R"({"op":"made.everything","A":[[1]],"kind":1})", "type", "kind");
        row("a number for a boolean", R"({"op":"made.everything","A":[[1]],"negate":1})", "type", "negate");
        row("an array for parameters", R"({"op":"made.everything","A":[[1]],"params":[1]})", "type", "params");
        row("a fraction of an integer", R"({"op":"made.everything","A":[[1]],"k":1.5})", "domain", "k");
        row("rows of different lengths", R"({"op":"made.everything","A":[[1,2],[3]]})", "shape", "A");
        row("not square", R"({"op":"made.everything","A":[[1,2]]})", "shape", "A");
        row("an empty vector", R"({"op":"made.everything","A":[[1]],"x":[]})", "shape", "x");
        row("sizes that do not fit", R"({"op":"made.everything","A":[[1]],"x":[1,2]})", "shape", "x");
        row("below the domain", R"({"op":"made.everything","A":[[1]],"scale":0})", "domain", "scale");
        row("above the domain", R"({"op":"made.everything","A":[[1]],"k":11})", "domain", "k");
        row("NaN", R"({"op":"made.everything","A":[[1]],"scale":"NaN"})", "domain", "scale");
        row("infinity", R"({"op":"made.everything","A":[["Infinity"]]})", "domain", "A");
        row("beyond a double", R"({"op":"made.echo","x":1e400})", "domain", "x");
        row("beyond a double among others", R"({"op":"made.echo","x":[1,-1e400]})", "domain", "x");
        row("four hundred digits", R"({"op":"made.echo","x":)" + QByteArray(400, '9') + "}", "domain", "x");
        row("a choice that there is not", R"({"op":"made.everything","A":[[1]],"kind":"all"})", "not-found", "kind");
        row("an infinite parameter", R"({"op":"made.everything","A":[[1]],"params":{"p":1e999}})", "domain",
            "params.p");
        row("the operation's own error", R"({"op":"made.broken","how":"so"})", "parse", "how");
        row("memory", R"({"op":"made.broken","how":"memory"})", "too-large");
        row("a length beyond all memory", R"({"op":"made.broken","how":"length"})", "too-large");
        row("what else a library throws", R"({"op":"made.broken","how":"other"})", "not-converged");
    }

    void errors()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, code);
        QFETCH(QString, input);
        const Answer given = answerTo(line);
        QVERIFY(!given.ok);
        const QJsonObject object = parsed(given);
        QCOMPARE(object.value(u"ok"), QJsonValue(false));
        QVERIFY(!object.contains(u"result"));
        const QJsonObject error = object.value(u"error").toObject();
        QCOMPARE(error.value(u"code").toString(), code);
        QCOMPARE(error.contains(u"input"), !input.isEmpty());
        QCOMPARE(error.value(u"input").toString(), input);
        QVERIFY(!error.value(u"message").toString().isEmpty());
        if (!input.isEmpty())
            QVERIFY2(error.value(u"message").toString().contains(input), given.text.c_str());
    }

    void checksComeInOrder_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *line, const char *code) {
            QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(code);
        };
        row("unknown before missing", R"({"op":"made.everything","y":1,"k":true,"scale":-1})", "unknown-input");
        row("missing before type", R"({"op":"made.everything","k":true,"scale":-1})", "missing-input");
        row("type before shape", R"({"op":"made.everything","A":[[1,2]],"k":true,"scale":-1})", "type");
        row("shape before domain", R"({"op":"made.everything","scale":-1,"A":[[1,2]],"k":0})", "shape");
        row("shapes of two inputs before domain", R"({"op":"made.everything","scale":-1,"A":[[1]],"x":[1,2]})",
            "shape");
        row("domain at last", R"({"op":"made.everything","scale":-1,"A":[[1]],"x":[1]})", "domain");
    }

    void checksComeInOrder()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, code);
        QCOMPARE(parsed(answerTo(line)).value(u"error")[u"code"].toString(), code);
    }

    void idComesBackWithEveryErrorButParse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("comesBack");

        QTest::newRow("op missing") << QByteArray(R"({"id":"a","x":1})") << true;
        QTest::newRow("op no string") << QByteArray(R"({"id":"a","op":[]})") << true;
        QTest::newRow("op unknown") << QByteArray(R"({"op":"made.up","id":"a"})") << true;
        QTest::newRow("wrong input") << QByteArray(R"({"id":"a","op":"made.echo","x":null})") << true;
        QTest::newRow("thrown") << QByteArray(R"({"id":"a","op":"made.broken","how":"memory"})") << true;
        QTest::newRow("parse") << QByteArray(R"({"id":"a","op":"made.echo","x":1)") << false;
        QTest::newRow("doubled key") << QByteArray(R"({"id":"a","op":"made.echo","x":1,"x":2})") << false;
    }

    void idComesBackWithEveryErrorButParse()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, comesBack);
        const Answer given = answerTo(line);
        QVERIFY(!given.ok);
        QCOMPARE(given.text.rfind(R"({"id":"a","ok":false,"error":{)", 0) == 0, comesBack);
        QCOMPARE(parsed(given).contains(u"id"), comesBack);
    }

    void positionsAreToldWhereThereIsOne()
    {
        QCOMPARE(parsed(answerTo("{\"∇\":x}")).value(u"error")[u"position"].toInt(-1), 5);
        QCOMPARE(parsed(answerTo(R"({"op":"made.broken","how":"so"})")).value(u"error")[u"position"].toInt(-1), 3);
        QVERIFY(!parsed(answerTo(R"({"op":"made.up"})")).value(u"error").toObject().contains(u"position"));
    }

    void messagesSayWhatIsAllowedAndWhatWasGiven()
    {
        const QString message =
            parsed(answerTo(R"({"op":"made.everything","A":[[1]],"k":12})")).value(u"error")[u"message"].toString();
        QVERIFY2(message.contains(u"[1, 10]") && message.contains(u"12"), qPrintable(message));
    }

    void answersAreOneLine()
    {
        QVERIFY(answerTo("{\"op\":\"made.broken\",\"how\":\"a\\nb\"}").text.find('\n') == std::string::npos);
        QCOMPARE(QByteArray::fromStdString(answerTo("{\"id\":[1,\n2],\n\"op\":\"made.echo\",\"x\":1}").text),
                 QByteArray(R"({"id":[1,2],"ok":true,"result":{"value":1}})"));
    }

    void longNamesAreCutInMessages()
    {
        QVERIFY(answerTo("{\"op\":\"" + QByteArray(1000000, 'x') + "\"}").text.size() < 1000);
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
