#include "formula/tokenizer.h"

#include <QTest>

using formula::Token;
using formula::TokenKind;

namespace {

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

} // namespace

class TokenizerTest : public QObject
{
    Q_OBJECT

private slots:
    void tokensHaveTheirTexts_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QStringList>("texts");

        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("characters") << QStringLiteral("ab1") << list({"a", "b", "1"});
        QTest::newRow("a command ends with its letters") << QStringLiteral("\\frac12") << list({"\\frac", "1", "2"});
        QTest::newRow("a command of one sign") << QStringLiteral("\\,\\{\\\\") << list({"\\,", "\\{", "\\\\"});
        QTest::newRow("a lone backslash") << QStringLiteral("a\\") << list({"a", "\\"});
        QTest::newRow("scripts") << QStringLiteral("x_i^{2}") << list({"x", "_", "i", "^", "{", "2", "}"});
        QTest::newRow("spaces are one token") << QStringLiteral("a \n b") << list({"a", " \n ", "b"});
        QTest::newRow("a comment is space") << QStringLiteral("a% {\n b") << list({"a", "% {\n ", "b"});
        QTest::newRow("an escaped percent is none") << QStringLiteral("5\\%") << list({"5", "\\%"});
        QTest::newRow("a parameter") << QStringLiteral("#1#") << list({"#1", "#"});
        QTest::newRow("a character beyond 16 bits") << QStringLiteral("𝑥+") << list({"𝑥", "+"});
    }

    void tokensHaveTheirTexts()
    {
        QFETCH(QString, latex);
        QFETCH(QStringList, texts);
        QStringList found;
        for (const Token &token : formula::tokenize(latex))
            found.append(token.in(latex).toString());
        QCOMPARE(found, texts);
        QCOMPARE(found.join(QString()), latex);
    }

    void kindsAreTold()
    {
        const QString latex = QStringLiteral("\\a{}^_'&#1$ z");
        QList<TokenKind> kinds;
        for (const Token &token : formula::tokenize(latex))
            kinds.append(token.kind);
        const QList<TokenKind> expected = {TokenKind::Command,     TokenKind::Open,      TokenKind::Close,
                                           TokenKind::Superscript, TokenKind::Subscript, TokenKind::Prime,
                                           TokenKind::Alignment,   TokenKind::Parameter, TokenKind::Dollar,
                                           TokenKind::Space,       TokenKind::Character};
        QCOMPARE(kinds, expected);
    }

    void depthIsThatOfTheDeepestPlace_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<int>("depth");

        QTest::newRow("flat") << QStringLiteral("a+b") << 0;
        QTest::newRow("side by side") << QStringLiteral("{a}{b}") << 1;
        QTest::newRow("inside") << QStringLiteral("{a{b{c}}}") << 3;
        QTest::newRow("never closed") << QStringLiteral("{{{{") << 4;
        QTest::newRow("left and right") << QStringLiteral("\\left(\\left(x\\right)\\right)") << 2;
        QTest::newRow("an environment, its name in braces") << QStringLiteral("\\begin{matrix}a\\end{matrix}") << 2;
        QTest::newRow("an escaped brace is none") << QStringLiteral("\\{\\{") << 0;
    }

    void depthIsThatOfTheDeepestPlace()
    {
        QFETCH(QString, latex);
        QTEST(formula::nestingDepth(latex, formula::tokenize(latex)), "depth");
    }

    void charactersAreCountedNotUnits()
    {
        const QString text = QStringLiteral("a𝑥b");
        QCOMPARE(formula::characterIndex(text, 0), 0);
        QCOMPARE(formula::characterIndex(text, 1), 1);
        QCOMPARE(formula::characterIndex(text, 3), 2);
        QCOMPARE(formula::characterIndex(text, 99), 3);
    }
};

QTEST_APPLESS_MAIN(TokenizerTest)
#include "tst_tokenizer.moc"
