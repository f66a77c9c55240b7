#include "calculators/expressionhelp.h"

#include "calculators/expression.h"
#include "calculators/expressionfunction.h"

#include <QTest>

#include <set>

using calculators::expressionHelp;
using calculators::ExpressionHelp;
using calculators::openCall;

class ExpressionHelpTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFunctionIsThereOnce();
    void everyEntryIsExplained();
    void examplesAreExpressions();
    void saysWhatIsTakenAndGiven();
    void findsTheOpenCall_data();
    void findsTheOpenCall();
};

void ExpressionHelpTest::everyFunctionIsThereOnce()
{
    std::set<std::string> known{"I"};
    for (const auto *list : {&calculators::matrixFunctions(), &calculators::numberFunctions()})
        for (const auto &function : *list)
            known.insert(function.name);
    std::set<std::string> listed;
    for (const auto &group : expressionHelp())
        for (const ExpressionHelp &help : group.items)
            if (!help.arguments.empty()) {
                QVERIFY2(listed.insert(help.name).second, help.name.c_str());
                QCOMPARE(calculators::functionHelp(help.name), &help);
            }
    QVERIFY(listed == known);
    QVERIFY(!calculators::functionHelp("pi"));
    QVERIFY(!calculators::functionHelp("nothing"));
}

void ExpressionHelpTest::everyEntryIsExplained()
{
    for (const auto &group : expressionHelp()) {
        QVERIFY(!group.title.source.empty());
        for (const ExpressionHelp &help : group.items) {
            QVERIFY2(!help.title.source.empty() && !help.summary.source.empty(), help.name.c_str());
            QVERIFY2(!help.insert.empty() && !help.example.empty(), help.name.c_str());
            for (const auto &argument : help.arguments)
                QVERIFY2(!argument.meaning.source.empty(), help.name.c_str());
        }
    }
}

void ExpressionHelpTest::examplesAreExpressions()
{
    for (const auto &group : expressionHelp())
        for (const ExpressionHelp &help : group.items) {
            std::string text = help.example;
            std::erase_if(text, [](char c) { return c == '[' || c == ']'; });
            QVERIFY2(calculators::parseExpression(text, {.imaginary = true}).has_value(), text.c_str());
        }
}

void ExpressionHelpTest::saysWhatIsTakenAndGiven()
{
    QCOMPARE(calculators::functionHelp("inverse")->example, std::string("inverse(A)"));
    QCOMPARE(calculators::functionHelp("solve")->example, std::string("solve(A, b)"));
    QCOMPARE(calculators::functionHelp("norm")->example, std::string("norm(A, kind)"));
    QCOMPARE(calculators::functionHelp("sqrt")->insert, std::string("sqrt("));
    QVERIFY(calculators::functionHelp("lu")->parts == (std::vector<std::string>{"P", "L", "U"}));
    QVERIFY(calculators::functionHelp("trace")->parts.empty());
}

void ExpressionHelpTest::findsTheOpenCall_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("call");
    const auto row = [](const char *text, const char *call) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(call);
    };
    row("", "none");
    row("A + (B", "none");
    row("solve(A, b)", "none");
    row("solve(", "solve 0");
    row("2*solve(A, ", "solve 1");
    row("solve(A, inverse(B", "inverse 0");
    row("solve(inverse(B), ", "solve 1");
    row("solve(A, (1 + 2", "solve 1");
    row("norm(A, \"fr", "none"); // the word is not closed yet
    row("C = solve(A", "none");  // a line holds no = in its expression
}

void ExpressionHelpTest::findsTheOpenCall()
{
    QFETCH(QString, text);
    const auto call = openCall(text.toStdString());
    QTEST(call ? QStringLiteral("%1 %2").arg(QString::fromStdString(call->function)).arg(call->argument)
               : QStringLiteral("none"),
          "call");
}

QTEST_APPLESS_MAIN(ExpressionHelpTest)
#include "tst_expressionhelp.moc"
