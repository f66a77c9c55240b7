#include "headless/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <sstream>

using namespace headless;
using Texts = std::vector<std::string>;

Q_DECLARE_METATYPE(Texts)

namespace {

struct Outcome
{
    int status = 0;
    QByteArray out = {};
    QByteArray errors = {};
};

Outcome outcomeOf(const Texts &arguments, const std::string &input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream errors;
    const int status = runCommand(arguments, {in, out, errors});
    return {status, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(errors.str())};
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void commandsAreKnown()
    {
        const auto known = [](std::vector<const char *> arguments) {
            return isCommand(static_cast<int>(arguments.size()), arguments.data());
        };
        QVERIFY(known({"nabla", "eval"}));
        QVERIFY(known({"nabla", "ops", "loss"}));
        QVERIFY(known({"nabla", "bench", "x"}));
        QVERIFY(!known({"nabla"}));
        QVERIFY(!known({"nabla", "evaluate"}));
        QVERIFY(!known({"nabla", "--data-dir", "eval"}));
    }

    void wrongUsageIsOneSentenceAndStatus2_data()
    {
        QTest::addColumn<Texts>("arguments");

        QTest::newRow("no command") << Texts{};
        QTest::newRow("unknown command") << Texts{"evaluate"};
        QTest::newRow("eval: option") << Texts{"eval", "--fast"};
        QTest::newRow("eval: two requests") << Texts{"eval", "{}", "{}"};
        QTest::newRow("ops: unknown table") << Texts{"ops", "matrices"};
        QTest::newRow("ops: option") << Texts{"ops", "--all"};
        QTest::newRow("ops: two tables") << Texts{"ops", "loss", "activation"};
        QTest::newRow("bench: no name") << Texts{"bench"};
        QTest::newRow("bench: unknown name") << Texts{"bench", "matrix.unknown"};
        QTest::newRow("bench: unknown option") << Texts{"bench", "matrix.solve", "--times", "3"};
        QTest::newRow("bench: value missing") << Texts{"bench", "matrix.solve", "--size"};
        QTest::newRow("bench: negative size") << Texts{"bench", "matrix.solve", "--size", "-3"};
        QTest::newRow("bench: no distribution") << Texts{"bench", "distribution.pdf"};
        QTest::newRow("bench: unknown loss") << Texts{"bench", "loss.evaluate", "--loss", "x"};
    }

    void wrongUsageIsOneSentenceAndStatus2()
    {
        QFETCH(Texts, arguments);
        const Outcome outcome = outcomeOf(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
        QVERIFY(outcome.errors.startsWith("nabla: "));
        QCOMPARE(outcome.errors.count('\n'), 1);
        QVERIFY(outcome.errors.endsWith('\n'));
    }

    void evalAnswersItsArgument()
    {
        const Outcome good = outcomeOf({"eval", R"({"id":7,"op":"matrix.determinant","A":[[1,2],[3,4]]})"});
        QCOMPARE(good.out, QByteArray("{\"id\":7,\"ok\":true,\"result\":{\"value\":-2}}\n"));
        QCOMPARE(good.status, 0);
        QVERIFY(good.errors.isEmpty());
        const Outcome bad = outcomeOf({"eval", "{}"});
        QCOMPARE(bad.status, 1);
        QVERIFY(bad.out.contains("missing-input"));
        QVERIFY(bad.errors.isEmpty());
    }

    void evalAnswersItsInput()
    {
        const Outcome outcome = outcomeOf({"eval"}, "{\"op\":\"matrix.rank\",\"A\":[[1,2],[2,4]]}\nbad\n"
                                                    "{\"op\":\"matrix.rank\",\"A\":[[1]]}\n");
        QCOMPARE(outcome.status, 1);
        const QList<QByteArray> lines = outcome.out.split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QByteArray("{\"ok\":true,\"result\":{\"value\":1}}"));
        QVERIFY(lines[1].contains("\"parse\""));
        QCOMPARE(lines[2], lines[0]);
    }

    void opsPrintsArrays_data()
    {
        QTest::addColumn<Texts>("arguments");

        QTest::newRow("operations") << Texts{"ops"};
        QTest::newRow("distributions") << Texts{"ops", "distribution"};
        QTest::newRow("losses") << Texts{"ops", "loss"};
        QTest::newRow("activations") << Texts{"ops", "activation"};
    }

    void opsPrintsArrays()
    {
        QFETCH(Texts, arguments);
        const Outcome outcome = outcomeOf(arguments);
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.errors.isEmpty());
        const QJsonArray array = QJsonDocument::fromJson(outcome.out).array();
        QVERIFY(array.size() > 5);
        for (const QJsonValue entry : array)
            QVERIFY(!entry[u"name"].toString().isEmpty());
    }

    void benchPrintsAnObject()
    {
        const Outcome outcome = outcomeOf({"bench", "activation.softmax", "--size", "10", "--runs", "2"});
        QCOMPARE(outcome.status, 0);
        const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(object.keys(), (QStringList{QStringLiteral("median"), QStringLiteral("name"), QStringLiteral("runs"),
                                             QStringLiteral("seconds"), QStringLiteral("size")}));
    }

    void anOutputThatTakesNothingIsStatus1()
    {
        std::istringstream in;
        std::ostringstream errors;
        std::ostream closed(nullptr);
        QCOMPARE(runCommand({"ops"}, {in, closed, errors}), 1);
        QCOMPARE(runCommand({"eval", "{}"}, {in, closed, errors}), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
