#include "headless/ops.h"

#include "headless/jsonwriter.h"
#include "headless/madeoperations.h"
#include "headless/operationlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace headless;

namespace {

QJsonArray printed(const core::Array &array)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(array)), &error);
    return error.error == QJsonParseError::NoError ? document.array() : QJsonArray();
}

QJsonObject named(const QJsonArray &array, const QString &name)
{
    for (const QJsonValue entry : array)
        if (entry[u"name"].toString() == name)
            return entry.toObject();
    return {};
}

QJsonArray madeOnes()
{
    std::vector<const core::Operation *> list;
    for (const core::Operation &operation : madeoperations::all())
        list.push_back(&operation);
    return printed(describeOperations(list));
}

} // namespace

class TestOps : public QObject
{
    Q_OBJECT

private slots:
    void inputsAreDescribed_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *input, const char *expected) {
            QTest::newRow(input) << QString::fromUtf8(input) << QByteArray(expected);
        };
        row("A", R"({"type":"matrix","required":true,"shape":"n×n","domain":"finite","default":null,"choices":[]})");
        row("x", R"({"type":"vector","required":false,"shape":"n, not empty","domain":"finite","default":null,
                     "choices":[]})");
        row("b", R"({"type":"vector or matrix","required":false,"shape":"n, or m×n","domain":"finite","default":null,
                     "choices":[]})");
        row("scale", "{\"type\":\"number\",\"required\":false,\"shape\":\"one\",\"domain\":\"(0, ∞)\","
                     "\"default\":1,\"choices\":[]}");
        row("k", R"({"type":"integer","required":false,"shape":"one","domain":"[1, 10]","default":1,"choices":[]})");
        row("kind", R"({"type":"string","required":false,"shape":"one","domain":"one of the choices","default":"sum",
                        "choices":["sum","count"]})");
        row("negate", R"({"type":"boolean","required":false,"shape":"one","domain":"true or false","default":false,
                          "choices":[]})");
        row("params", R"({"type":"object of numbers","required":false,"shape":"by name","domain":"finite","default":{},
                          "choices":[]})");
    }

    void inputsAreDescribed()
    {
        QFETCH(QString, input);
        QFETCH(QByteArray, expected);
        QJsonObject wanted = QJsonDocument::fromJson(expected).object();
        wanted.insert(u"name", input);
        wanted.insert(u"meaning", QString());
        const QJsonObject operation = named(madeOnes(), QStringLiteral("made.everything"));
        QCOMPARE(named(operation.value(u"inputs").toArray(), input), wanted);
    }

    void everyOperationIsThereOnce()
    {
        const QJsonArray all = printed(describeOperations(allOperations()));
        QCOMPARE(static_cast<std::size_t>(all.size()), allOperations().size());
        QSet<QString> names;
        for (const QJsonValue operation : all)
            names.insert(operation[u"name"].toString());
        QCOMPARE(names.size(), all.size());
        for (const char *name : {"matrix.determinant", "matrix.solve", "distribution.cdf", "activation.softmax",
                                 "loss.evaluate", "notation.search", "notation.render", "catalogue.get"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
    }

    void everyOperationIsFoundByItsName()
    {
        for (const core::Operation *operation : allOperations())
            QCOMPARE(findOperation(operation->name), operation);
        QVERIFY(!findOperation("matrix"));
        QVERIFY(!findOperation(""));
    }

    void whatTakesComplexEntriesSaysSo()
    {
        QSet<QString> taking;
        for (const QJsonValue operation : printed(describeOperations(allOperations())))
            if (operation[u"complex"].toBool())
                taking.insert(operation[u"name"].toString());
        QVERIFY(taking.contains(QStringLiteral("matrix.eigen")));
        QVERIFY(!taking.contains(QStringLiteral("matrix.jordan")));
        QVERIFY(!taking.contains(QStringLiteral("data.summary")));
    }

    void everyOperationSaysWhatItIs()
    {
        for (const core::Operation *operation : allOperations()) {
            const char *name = operation->name.c_str();
            QVERIFY2(!core::english(operation->title).empty() && !core::english(operation->summary).empty(), name);
            QVERIFY2(!operation->outputs.empty() && operation->evaluate, name);
            QSet<QString> inputs;
            for (const core::Input &input : operation->inputs) {
                QVERIFY2(!core::english(input.meaning).empty(), name);
                QVERIFY2(!inputs.contains(QString::fromStdString(input.name)), name);
                inputs.insert(QString::fromStdString(input.name));
            }
            for (const core::Output &output : operation->outputs)
                QVERIFY2(!output.name.empty() && !core::english(output.meaning).empty(), name);
        }
    }

    void tablesAreDescribed_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("parameter");

        QTest::newRow("distribution") << QStringLiteral("distribution") << QStringLiteral("binomial")
                                      << QStringLiteral("p");
        QTest::newRow("loss") << QStringLiteral("loss") << QStringLiteral("huber") << QStringLiteral("delta");
        QTest::newRow("activation") << QStringLiteral("activation") << QStringLiteral("softmax")
                                    << QStringLiteral("temperature");
    }

    void tablesAreDescribed()
    {
        QFETCH(QString, table);
        QFETCH(QString, entry);
        QFETCH(QString, parameter);
        const auto described = describeTable(table.toStdString());
        QVERIFY(described.has_value());
        const QJsonArray entries = printed(*described);
        QSet<QString> names;
        for (const QJsonValue one : entries)
            names.insert(one[u"name"].toString());
        QCOMPARE(names.size(), entries.size());
        const QJsonObject found = named(entries, entry);
        QVERIFY(!found.isEmpty());
        const QJsonArray list = found.value(u"params").toArray();
        const QJsonObject one = named(list, parameter);
        for (const char *key : {"domain", "default", "meaning"})
            QVERIFY2(one.contains(QLatin1String(key)), key);
    }

    void anUnknownTableIsRefused()
    {
        const auto described = describeTable("losses");
        QVERIFY(!described.has_value());
        QCOMPARE(described.error().kind, core::ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestOps)
#include "tst_ops.moc"
