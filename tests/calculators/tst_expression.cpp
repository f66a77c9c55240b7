#include "calculators/expression.h"

#include <QTest>

#include <array>
#include <random>
#include <string>

using calculators::Expression;
using calculators::ExpressionKind;
using calculators::ExpressionNode;
using calculators::parseExpression;
using core::ErrorKind;

namespace {

/// The tree with every pair of parentheses written: "(-(2^2))".
std::string tree(const Expression &expression, std::size_t index)
{
    const ExpressionNode &node = expression.nodes[index];
    const auto operand = [&](std::size_t i) { return tree(expression, node.operands[i]); };
    const auto pair = [&](const char *sign) { return "(" + operand(0) + sign + operand(1) + ")"; };
    std::string arguments;
    switch (node.kind) {
    case ExpressionKind::Number:
    case ExpressionKind::Name:
        return node.text;
    case ExpressionKind::Imaginary:
        return node.text + "i";
    case ExpressionKind::Word:
        return "\"" + node.text + "\"";
    case ExpressionKind::Negate:
        return "(-" + operand(0) + ")";
    case ExpressionKind::Transpose:
        return "(" + operand(0) + "')";
    case ExpressionKind::Add:
        return pair("+");
    case ExpressionKind::Subtract:
        return pair("-");
    case ExpressionKind::Multiply:
        return pair("*");
    case ExpressionKind::Hadamard:
        return pair(".*");
    case ExpressionKind::Divide:
        return pair("/");
    case ExpressionKind::Power:
        return pair("^");
    case ExpressionKind::Call:
        for (std::size_t i = 0; i < node.operands.size(); ++i)
            arguments += (i == 0 ? "" : ",") + operand(i);
        return node.text + "(" + arguments + ")";
    case ExpressionKind::Part:
        return operand(0) + "." + node.text;
    }
    return {};
}

std::string tree(const Expression &expression)
{
    return tree(expression, expression.nodes.size() - 1);
}

} // namespace

class ExpressionTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void nodesKnowTheirPlace();
    void limits();
    void longChainsAreNoDepth();
    void names();
    void garbageIsAnswered();
    void textOfATreeGivesTheTree();
};

void ExpressionTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *text, const char *tree) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tree);
    };
    row("1+2*3", "(1+(2*3))");
    row("1-2-3", "((1-2)-3)");
    row("8/4/2", "((8/4)/2)");
    row("A*B.*C/D", "(((A*B).*C)/D)");
    row("-2^2", "(-(2^2))");
    row("2^3^2", "(2^(3^2))");
    row("2^-1", "(2^(-1))");
    row("2^-2^2", "(2^(-(2^2)))");
    row("2^+3", "(2^3)");
    row("-A'", "(-(A'))");
    row("A''", "((A')')");
    row("A'^2", "((A')^2)");
    row("A^2'", "((A^2)')");
    row("A^2^3'", "((A^(2^3))')");
    row("A^-1'*B", "(((A^(-1))')*B)");
    row("2*-3", "(2*(-3))");
    row("2--3", "(2-(-3))");
    row("+-+A", "(-A)");
    row("-A*B", "((-A)*B)");
    row("(1+2)*3", "((1+2)*3)");
    row("((A))", "A");
    row("inverse(A)*B + 2*I(2)", "((inverse(A)*B)+(2*I(2)))");
    row("f()", "f()");
    row("f (A, B+1)", "f(A,(B+1))");
    row("norm(A, \"fro\")", "norm(A,\"fro\")");
    row("lu(A).U*lu(A).L", "(lu(A).U*lu(A).L)");
    row("2.*A", "(2.*A)");
    row("2..*A", "(2..*A)");
    row("A.*B", "(A.*B)");
    row("1e5+1.5E-3", "(1e5+1.5E-3)");
    row(".5", ".5");
    row("5.", "5.");
    row("A−B·C×D⋅E", "(A-(((B*C)*D)*E))");
    row("A⊙B∘C", "((A.*B).*C)");
    row("A′+B’", "((A')+(B'))");
    row("α_1*Größe2", "(α_1*Größe2)");
    row(" A\t+\n B\u00a0", "(A+B)");
    row("e1", "e1");
}

void ExpressionTest::parses()
{
    QFETCH(QString, text);
    const auto expression = parseExpression(text.toStdString());
    QVERIFY2(expression.has_value(), expression ? "" : core::english(expression.error().text).c_str());
    QTEST(QString::fromStdString(tree(*expression)), "tree");
}

void ExpressionTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, int position, const char *message) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << QString::fromUtf8(message);
    };
    row("", 0, "the expression is empty");
    row("  ", 2, "the expression is empty");
    row("A+", 2, "the expression ends where a value is due");
    row("A+ *B", 3, "a value is due here, not “*”");
    row("*A", 0, "a value is due here, not “*”");
    row("A B", 2, "an operator is missing before “B”");
    row("2A", 1, "an operator is missing before “A”");
    row("2(A)", 1, "an operator is missing before “(”");
    row("(A)(B)", 3, "an operator is missing before “(”");
    row("3i", 1, "an operator is missing before “i”");
    row("1..2", 2, "an operator is missing before “.2”");
    row("2e", 1, "an operator is missing before “e”");
    row("(A", 2, "the parenthesis that opens at character 1 is not closed here");
    row("f(A", 3, "the parenthesis that opens at character 2 is not closed here");
    row("(A, B)", 2, "the parenthesis that opens at character 1 is not closed here");
    row("A)", 1, "this parenthesis closes nothing");
    row("A, B", 1, "“,” has no meaning here");
    row("A.B", 1, "“.” has no meaning here");
    row("A'B", 2, "an operator is missing before “B”");
    row("f(,A)", 2, "a value is due here, not “,”");
    row("f(A,)", 4, "a value is due here, not “)”");
    row("()", 1, "a value is due here, not “)”");
    row("A^", 2, "the expression ends where a value is due");
    row("A^'", 2, "a value is due here, not “'”");
    row("A^*2", 2, "a value is due here, not “*”");
    row("lu(A).", 6, "after this point the name of a part of the result is due");
    row("lu(A).2", 5, "an operator is missing before “.2”");
    row("A + \"fro\"", 4, "words in quotation marks stand only among the arguments of a function");
    row("f(\"fro", 2, "this quotation mark is not closed");
    row("f(\"fro\"+1)", 7, "the parenthesis that opens at character 2 is not closed here");
    row("A = B", 2, "“=” has no meaning here");
    row("größe $", 6, "“$” has no meaning here");
    row("A ** B", 3, "a value is due here, not “*”");
    row("[1 2]", 0, "“[” has no meaning here");
}

void ExpressionTest::refuses()
{
    QFETCH(QString, text);
    const auto expression = parseExpression(text.toStdString());
    QVERIFY(!expression.has_value());
    QCOMPARE(int(expression.error().kind), int(ErrorKind::Parse));
    QCOMPARE(expression.error().field, std::string("expression"));
    QTEST(int(expression.error().position.value()), "position");
    QTEST(QString::fromStdString(core::english(expression.error().text)), "message");
}

void ExpressionTest::nodesKnowTheirPlace()
{
    const auto expression = parseExpression("α + f( B )'*2");
    QVERIFY(expression.has_value());
    const auto place = [&](std::size_t i) {
        const ExpressionNode &node = expression->nodes[i];
        return std::array<std::size_t, 3>{node.begin, node.sign, node.end};
    };
    using Place = std::array<std::size_t, 3>;
    QVERIFY(place(0) == Place({0, 0, 1}));  // α
    QVERIFY(place(1) == Place({7, 7, 8}));  // B
    QVERIFY(place(2) == Place({4, 4, 10})); // f(B)
    QVERIFY(place(3) == Place({4, 10, 11}));
    QVERIFY(place(4) == Place({12, 12, 13}));
    QVERIFY(place(5) == Place({4, 11, 13}));
    QVERIFY(place(6) == Place({0, 2, 13}));
}

void ExpressionTest::limits()
{
    const auto kind = [](const std::string &text) {
        const auto result = parseExpression(text);
        return result ? std::string("none") : std::string(core::code(result.error().kind));
    };
    const auto nested = [](std::size_t levels) { return std::string(levels, '(') + "1" + std::string(levels, ')'); };
    QCOMPARE(kind(nested(calculators::deepestExpression)), std::string("none"));
    QCOMPARE(kind(nested(calculators::deepestExpression + 1)), std::string("too-large"));
    QCOMPARE(kind(std::string(calculators::deepestExpression + 1, '-') + "1"), std::string("too-large"));
    std::string powers = "1";
    for (std::size_t i = 0; i <= calculators::deepestExpression; ++i)
        powers += "^1";
    QCOMPARE(kind(powers), std::string("too-large"));
    QCOMPARE(kind(std::string(calculators::longestExpression, '1')), std::string("none"));
    QCOMPARE(kind(std::string(calculators::longestExpression + 1, '1')), std::string("too-large"));
    QCOMPARE(kind("A+\xff"), std::string("parse"));
    QCOMPARE(int(*parseExpression("ä+\xff").error().position), 2);
}

void ExpressionTest::longChainsAreNoDepth()
{
    std::string sum = "A";
    std::string transposes = "A";
    for (int i = 0; i < 4000; ++i) {
        sum += "+A";
        transposes += "'";
    }
    QCOMPARE(parseExpression(sum)->nodes.size(), std::size_t{8001});
    QCOMPARE(parseExpression(transposes)->nodes.size(), std::size_t{4001});
}

void ExpressionTest::names()
{
    for (const char *name : {"A", "b2", "_x", "Größe", "α"})
        QVERIFY2(calculators::isExpressionName(name), name);
    for (const char *text : {"", "2A", "A B", "A+", " A", "A'", "A.", "−", "1", "\"A\""})
        QVERIFY2(!calculators::isExpressionName(text), text);
}

/// Pieces of the language in any order: a tree with sound places, or an error with a position in the text.
void ExpressionTest::garbageIsAnswered()
{
    constexpr std::array<const char *, 30> pieces{"A", "B", "foo", "2",  "0.5", "1e3",  "+", "-",  "*", ".*",
                                                  "/", "^", "'",   "(",  ")",   ",",    ".", "\"", "−", "·",
                                                  "ü", " ", "i",   "I(", "e",   "\xff", "$", ";",  "=", "π"};
    std::mt19937 random(1);
    int good = 0;
    for (int run = 0; run < 10'000; ++run) {
        std::string text;
        const auto length = random() % 24;
        for (unsigned i = 0; i < length; ++i)
            text += pieces[random() % (run % 2 == 0 ? 15 : pieces.size())];
        const auto expression = parseExpression(text, {.imaginary = run % 3 == 0, .decimalComma = run % 5 == 0});
        if (!expression) {
            QVERIFY2(expression.error().position.has_value() && *expression.error().position <= text.size(),
                     text.c_str());
            QVERIFY(!core::english(expression.error().text).empty());
            continue;
        }
        ++good;
        for (std::size_t i = 0; i < expression->nodes.size(); ++i) {
            const ExpressionNode &node = expression->nodes[i];
            QVERIFY(node.begin <= node.sign && node.sign < node.end && node.end <= text.size());
            for (const std::size_t operand : node.operands)
                QVERIFY(operand < i);
        }
    }
    QVERIFY(good > 100);
}

void ExpressionTest::textOfATreeGivesTheTree()
{
    constexpr std::array<const char *, 15> pieces{"A",  "B", "2", "(", ")",  "+", "-", "*",
                                                  ".*", "/", "^", "'", "f(", "3", "-"};
    std::mt19937 random(2);
    int good = 0;
    for (int run = 0; run < 20'000; ++run) {
        std::string text;
        const auto length = 1 + random() % 9;
        for (unsigned i = 0; i < length; ++i)
            text += pieces[random() % pieces.size()];
        const auto expression = parseExpression(text);
        if (!expression)
            continue;
        ++good;
        const std::string written = tree(*expression);
        const auto again = parseExpression(written);
        QVERIFY2(again.has_value(), written.c_str());
        QCOMPARE(tree(*again), written);
    }
    QVERIFY(good > 500);
}

QTEST_APPLESS_MAIN(ExpressionTest)
#include "tst_expression.moc"
