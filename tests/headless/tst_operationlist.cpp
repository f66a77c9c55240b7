#include "headless/requestrows.h"

/// The general rules of requests and answers, met by the operations that there are.
class TestOperationList : public QObject
{
    Q_OBJECT

private slots:
    void results_data()
    {
        resultColumns();
        const auto row = resultRow;
        row(R"({"op":"matrix.determinant","A":[[1,2],[3,4]]})", R"({"value":-2})");
        row(R"({"op":"matrix.determinant","A":[]})", R"({"value":1})");
        row(R"({"op":"matrix.inverse","A":[]})", R"({"matrix":[]})");
        row(R"({"op":"matrix.inverse","A":[[2,0],[0,4]]})", R"({"matrix":[[0.5,0],[0,0.25]]})");
        row(R"({"op":"matrix.determinant","A":[[0.1,0],[0,1e-3]],"exact":true})", R"({"value":"1/10000"})");
        row(R"({"op":"matrix.determinant","A":[["-7/3"]],"exact":true})", R"({"value":"-7/3"})");
        row(R"({"op":"matrix.determinant","A":[[123456789012345678901234567890]],"exact":true})",
            R"({"value":"123456789012345678901234567890"})");
        row(R"({"op":"matrix.rref","A":[[1,2],[2,4]],"exact":true})",
            R"({"matrix":[["1","2"],["0","0"]],"pivots":[0]})");
        row(R"({"op":"matrix.solve","A":[[2,0],[0,4]],"b":[1,1]})", R"({"x":[0.5,0.25]})");
        row(R"({"op":"matrix.solve","A":[[2,0],[0,4]],"b":[[1],[1]]})", R"({"x":[[0.5],[0.25]]})");
        row(R"({"op":"matrix.rank","A":[[1,2,3],[2,4,6]]})", R"({"value":1})");
        row(R"({"op":"matrix.eigen","A":[[2,0],[0,1]]})", R"({"values":[1,2],"symmetric":true,"defective":false})");
        row(R"({"op":"matrix.evaluate","expression":"2*I(2) + A^-1","matrices":{"A":[[1,2],[3,4]]}})",
            R"({"matrix":[[0,1],[1.5,1.5]]})");
        row(R"({"op":"matrix.evaluate","expression":"-2^2","matrices":{}})", R"({"value":-4})");
        row(R"({"op":"matrix.evaluate","expression":"N+N","matrices":{"N":[["NaN",1]]}})", R"({"matrix":[["NaN",2]]})");
        row(R"({"op":"activation.sigmoid","x":0})", R"({"value":0.5,"derivative":0.25})");
        row(R"({"op":"activation.sigmoid","x":[0]})", R"({"value":[0.5],"derivative":[0.25]})");
        row(R"({"op":"activation.sigmoid","x":[]})", R"({"value":[],"derivative":[]})");
        row(R"({"op":"activation.sigmoid","x":"NaN"})", R"({"value":"NaN","derivative":"NaN"})");
        row(R"({"op":"activation.sigmoid","x":["-Infinity","Infinity"]})", R"({"value":[0,1],"derivative":[0,0]})");
        row(R"({"op":"activation.softmax","z":[1000,1000]})", R"({"value":[0.5,0.5]})");
        row(R"({"op":"activation.softmax","z":["Infinity",0]})", R"({"value":[1,0]})");
        row(R"({"op":"loss.evaluate","loss":"squared","target":[1,2],"prediction":[3,2]})",
            R"({"value":2,"gradient":[2,0]})");
        row(R"({"op":"loss.evaluate","loss":"squared","target":[1,2],"prediction":[3,2],"reduction":"none"})",
            R"({"value":[4,0],"gradient":[4,0]})");
        row(R"({"op":"loss.evaluate","loss":"huber","params":{"delta":2},"target":[0],"prediction":[3]})",
            R"({"value":4,"gradient":[2]})");
        row(R"({"op":"loss.evaluate","loss":"cross_entropy","target":[0,1],"prediction":[[0,0],[0,0]],"reduction":"sum"})",
            R"({"gradient":[[-0.5,0.5],[0.5,-0.5]]})");
        row(R"({"op":"distribution.cdf","distribution":"binomial","params":{"n":2,"p":0.5},"x":1})",
            R"({"value":0.75})");
        row(R"({"op":"distribution.cdf","distribution":"normal","params":{"mean":0,"sd":1},"x":[0,"Infinity","NaN"]})",
            R"({"value":[0.5,1,"NaN"]})");
        row(R"({"op":"distribution.pdf","distribution":"normal","params":{"mean":0,"sd":1},"x":[]})",
            R"({"value":[]})");
        row(R"({"op":"distribution.quantile","distribution":"binomial","params":{"n":2,"p":0.5},"p":[0,1]})",
            R"({"value":[0,2]})");
        row(R"({"op":"notation.get","id":"nabla"})", R"({"id":"nabla","character":"∇","unicode":"U+2207"})");
        row(R"({"op":"notation.get","unicode":"U+2207"})", R"({"id":"nabla"})");
        row("{\"op\":\"notation.get\",\"latex\":\"\\\\nabla\"}", R"({"id":"nabla"})");
        row(R"({"op":"catalogue.get","id":"axler-ladr"})", R"({"id":"axler-ladr"})");
    }

    void results() { checkResult(); }

    void errors_data() // NOLINT(readability-function-size): a table, not steps
    {
        errorColumns();
        const auto row = errorRow;
        row(R"({"op":"matrix.determinant","A":[1,2]})", "type", "A");
        row(R"({"op":"matrix.determinant","A":[[1,2],[3]]})", "shape", "A");
        row(R"({"op":"matrix.determinant","A":[[1,2]]})", "shape", "A");
        row(R"({"op":"matrix.determinant","A":[["1/2"]]})", "type", "A");
        row(R"({"op":"matrix.determinant","A":[[true]]})", "type", "A");
        row(R"({"op":"matrix.determinant","A":[[1e400]]})", "domain", "A");
        row(R"({"op":"matrix.determinant","A":[["NaN"]]})", "domain", "A");
        row(R"({"op":"matrix.determinant","A":[["1/0"]],"exact":true})", "domain", "A");
        row(R"({"op":"matrix.determinant","A":[[1]],"exact":1})", "type", "exact");
        row(R"({"op":"matrix.eigen","A":[[1]],"exact":true})", "unknown-input", "exact");
        row(R"({"op":"matrix.rank","A":[[1]],"steps":true})", "unknown-input", "steps");
        row(R"({"op":"matrix.solve","A":[[1,2],[2,4]],"b":[1,1]})", "singular", "A");
        row(R"({"op":"matrix.solve","A":[[1,2],[3,4]],"b":[1]})", "shape", "b");
        row(R"({"op":"matrix.solve","A":[[1]]})", "missing-input", "b");
        row(R"({"op":"matrix.evaluate","expression":"A*Y","matrices":{"A":[[1]]}})", "not-found", "expression");
        row(R"({"op":"matrix.evaluate","expression":"frob(A)*A","matrices":{"A":[[1]]}})", "not-found", "expression");
        row(R"({"op":"matrix.evaluate","expression":"A+","matrices":{"A":[[1]]}})", "parse", "expression");
        row(R"({"op":"matrix.evaluate","expression":"A","matrices":{"A":[1]}})", "type", "matrices.A");
        row(R"({"op":"matrix.evaluate","expression":"A","matrices":{"A":[[1],[2,3]]}})", "shape", "matrices.A");
        row(R"({"op":"matrix.evaluate","expression":"A","matrices":[]})", "type", "matrices");
        row(R"({"op":"matrix.evaluate","expression":"1"})", "missing-input", "matrices");
        row(R"({"op":"matrix.transmogrify","A":[[1]]})", "unknown-op", "op");
        row(R"({"op":"activation.softmax","z":[]})", "shape", "z");
        row(R"({"op":"activation.softmax","z":[1,"NaN"]})", "domain", "z");
        row(R"({"op":"activation.softmax","z":["-Infinity","-Infinity"]})", "domain", "z");
        row(R"({"op":"activation.softmax","z":[1],"temperature":0})", "domain", "temperature");
        row(R"({"op":"activation.softmax","z":[1],"temperature":"Infinity"})", "domain", "temperature");
        row(R"({"op":"activation.softmax","z":[1],"temperature":"NaN"})", "domain", "temperature");
        row(R"({"op":"activation.sigmoid","x":null})", "type", "x");
        row(R"({"op":"loss.evaluate","loss":"squard","target":[1],"prediction":[1]})", "not-found", "loss");
        row(R"({"op":"loss.evaluate","loss":"squared","target":[1],"prediction":[1],"reduction":"all"})", "not-found",
            "reduction");
        row(R"({"op":"loss.evaluate","loss":"squared","target":[1,2],"prediction":[1]})", "shape", "prediction");
        row(R"({"op":"loss.evaluate","loss":"squared","target":["NaN"],"prediction":[1]})", "domain", "target");
        row(R"({"op":"loss.evaluate","loss":"huber","params":{"delta":0},"target":[1],"prediction":[1]})", "domain",
            "params.delta");
        row(R"({"op":"loss.evaluate","loss":"huber","params":{"delta":"NaN"},"target":[1],"prediction":[1]})", "domain",
            "params.delta");
        row(R"({"op":"loss.evaluate","loss":"huber","params":{"beta":1},"target":[1],"prediction":[1]})",
            "unknown-input", "params.beta");
        row(R"({"op":"distribution.cdf","distribution":"binomial","params":{"n":10,"p":1.5},"x":3})", "domain",
            "params.p");
        row(R"({"op":"distribution.cdf","distribution":"binomial","params":{"n":10.5,"p":0.5},"x":3})", "domain",
            "params.n");
        row(R"({"op":"distribution.cdf","distribution":"binomial","params":{"n":10},"x":3})", "missing-input",
            "params.p");
        row(R"({"op":"distribution.cdf","distribution":"binomial","params":{"n":10,"p":0.5,"q":1},"x":3})",
            "unknown-input", "params.q");
        row(R"({"op":"distribution.cdf","distribution":"normal","params":{"mean":"NaN","sd":1},"x":3})", "domain",
            "params.mean");
        row(R"({"op":"distribution.cdf","distribution":"normal","params":{"mean":0,"sd":"Infinity"},"x":3})", "domain",
            "params.sd");
        row(R"({"op":"distribution.cdf","distribution":"normal","params":{"mean":0,"sd":true},"x":3})", "type",
            "params.sd");
        row(R"({"op":"distribution.cdf","distribution":"norma","params":{},"x":3})", "not-found", "distribution");
        row(R"({"op":"notation.get","id":"no-such-sign"})", "not-found", "id");
        row(R"({"op":"notation.search"})", "missing-input", "query");
        row(R"({"op":"notation.search","query":"nabla","limit":1.5})", "domain", "limit");
        row("{\"op\":\"notation.render\",\"latex\":\"\\\\frac{1}{\"}", "parse", "latex");
        row(R"({"op":"catalogue.get","id":"no-such-book"})", "not-found", "id");
        row(R"({"op":"catalogue.search","query":1})", "type", "query");
    }

    void errors() { checkError(); }

    void aFormulaIsRenderedWithoutAWindow()
    {
        const QJsonObject given =
            answerTo("{\"op\":\"notation.render\",\"latex\":\"\\\\frac{a}{b}+\\\\text{für 漢}\"}");
        QVERIFY2(given.value(u"ok").toBool(), QJsonDocument(given).toJson().constData());
        const QJsonObject result = given.value(u"result").toObject();
        QVERIFY(result.value(u"svg").toString().contains(u"<svg"));
        QVERIFY(result.value(u"width").toDouble() > 1.0);
        QVERIFY(result.value(u"height").toDouble() > 0.5);
        QVERIFY(result.value(u"depth").toDouble() > 0.2);
    }

    void aMistakeInAFormulaHasItsPosition()
    {
        const QJsonObject error =
            answerTo("{\"op\":\"notation.render\",\"latex\":\"a + \\\\unknown\"}").value(u"error").toObject();
        QCOMPARE(error.value(u"code").toString(), QStringLiteral("parse"));
        QCOMPARE(error.value(u"position").toInt(-1), 4);
    }

    void searchesGiveWhatTheyPromise_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QStringList>("keys");

        QTest::newRow("notation") << QByteArray(R"({"op":"notation.search","query":"nabla","limit":3})")
                                  << QStringLiteral("nabla")
                                  << QStringList{QStringLiteral("character"), QStringLiteral("latex"),
                                                 QStringLiteral("matched"), QStringLiteral("name"),
                                                 QStringLiteral("score")};
        QTest::newRow("catalogue") << QByteArray(R"({"op":"catalogue.search","query":"linear algebra done right"})")
                                   << QStringLiteral("axler-ladr")
                                   << QStringList{QStringLiteral("authors"), QStringLiteral("kind"),
                                                  QStringLiteral("level"), QStringLiteral("score"),
                                                  QStringLiteral("title")};
    }

    void searchesGiveWhatTheyPromise()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, first);
        QFETCH(QStringList, keys);
        const QJsonArray items = answerTo(line).value(u"result")[u"items"].toArray();
        QVERIFY(!items.isEmpty());
        QCOMPARE(items[0][u"id"].toString(), first);
        for (const QString &key : keys)
            QVERIFY2(items[0].toObject().contains(key), qPrintable(key));
    }
};

QTEST_GUILESS_MAIN(TestOperationList)
#include "tst_operationlist.moc"
