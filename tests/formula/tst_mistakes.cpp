#include "formula/mistakes.h"

#include <QTest>

#include <vector>

using core::ErrorKind;

class MistakesTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstMistakeIsFound_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("sentence");

        const auto row = [](const char *name, const char *latex, qsizetype position, const char *sentence) {
            QTest::newRow(name) << QString::fromUtf8(latex) << position << QString::fromUtf8(sentence);
        };
        row("open brace", "a+{b", 2, "This brace is never closed");
        row("inner open brace", "{a{b}", 0, "This brace is never closed");
        row("closing brace", "a}b", 1, "This closing brace has no opening one");
        row("left without right", "x\\left(y", 1, "\\left has no \\right");
        row("right without left", "x\\right)", 1, "\\right has no \\left");
        row("left closed by a brace", "{\\left(x}", 1, "\\left has no \\right");
        row("left without a delimiter", "\\left x\\right)", 0, "\\left needs a delimiter after it, such as ( or |");
        row("right without a delimiter", "\\left(x\\right", 7, "\\right needs a delimiter after it, such as ( or |");
        row("big without a delimiter", "\\bigl a", 0, "\\bigl needs a delimiter after it, such as ( or |");
        row("begin without end", "\\begin{matrix}a", 0, "\\begin{matrix} has no \\end{matrix}");
        row("end without begin", "a\\end{matrix}", 1, "\\end has no \\begin");
        row("begin closed by another end", "\\begin{matrix}a\\end{cases}", 15,
            "\\begin{matrix} is closed by \\end{cases}");
        row("begin without a name", "\\begin matrix", 0, "\\begin needs a name in braces");
        row("frac with one argument", "1+\\frac{1}", 2, "\\frac lacks an argument");
        row("frac before a closing brace", "{\\frac12}{\\frac1}", 10, "\\frac lacks an argument");
        row("sqrt at the end", "\\sqrt", 0, "\\sqrt lacks an argument");
        row("sqrt with an open bracket", "\\sqrt[3{x}", 5, "This bracket is never closed");
        row("superscript at the end", "x^", 1, "The superscript is missing");
        row("subscript before a brace", "{x_}", 2, "The subscript is missing");
        row("two superscripts", "x^2^3", 3, "A second superscript: braces say what it belongs to");
        row("two subscripts", "x_1^2_3", 5, "A second subscript: braces say what it belongs to");
        row("prime after a superscript", "x^2'", 3, "A prime after a superscript: braces say what it belongs to");
        row("ampersand", "a&b", 1, "& separates columns, but there are none here");
        row("ampersand where there are no columns", "\\begin{gather}a&b\\end{gather}", 15,
            "& separates columns, but there are none here");
        row("parameter", "a#1", 1, "# stands for an argument, but only in a definition");
        row("dollar", "a$b$", 1, "The formula is mathematics already: $ has no place in it");
        row("after a character beyond 16 bits", "𝑥{", 1, "This brace is never closed");
        row("in a matrix", "\\begin{pmatrix}1&\\frac1\\\\2\\end{pmatrix}", 17, "\\frac lacks an argument");
        row("an own command without its argument", "\\newcommand{\\v}[1]{\\vec{#1}}\\v", 28, "\\v lacks an argument");
        row("in the body of a definition", "\\def\\v#1{\\frac{#1}}\\v2", 9, "\\frac lacks an argument");
    }

    void theFirstMistakeIsFound()
    {
        QFETCH(QString, latex);
        const std::optional<formula::Mistake> mistake = formula::findMistake(latex);
        QVERIFY(mistake);
        QTEST(QString::fromStdString(core::english(mistake->text)), "sentence");
        QTEST(mistake->position, "position");
    }

    void soundFormulasHaveNone_data()
    {
        QTest::addColumn<QString>("latex");
        const std::vector<const char *> sound = {
            "",
            "x'^2_i+y''",
            "\\frac12\\frac{a}{b}\\frac\\alpha2",
            "\\sqrt[3]{x}+\\sqrt x+\\sqrt[\\frac{1}{2}]{x}",
            "\\left\\{\\frac{a}{b}\\middle|c\\right.",
            "\\begin{array}{c|c}a&b\\\\c&d\\end{array}",
            "\\begin{cases}x&\\text{if $a_1^2^3$ & so}\\\\y\\end{cases}",
            "\\sum\\limits_{i=1}^n\\int\\nolimits_0^1",
            "\\text{50\\% {of} it}",
            "\\newcommand{\\R}{\\mathbb{R}}\\newcommand{\\p}[2][x]{#1^{#2}}\\R\\p{2}\\p[y]{3}",
            "\\def\\f#1#2{\\frac{#1}{#2}}\\f12",
            "{a}^{b}_{c}{}^d",
            "x^\\frac12",
            "\\xrightarrow[a]{b}\\operatorname{rank}(A)",
            "\\verb|{ & ^|+x",
            "a% {\n+b",
            "\\big|x\\big|\\biggl\\lVert y\\biggr\\rVert",
        };
        for (const char *latex : sound)
            QTest::newRow(latex) << QString::fromUtf8(latex);
    }

    void soundFormulasHaveNone()
    {
        QFETCH(QString, latex);
        const std::optional<formula::Mistake> mistake = formula::findMistake(latex);
        QVERIFY2(!mistake, mistake ? core::english(mistake->text).c_str() : "");
    }

    void complaintsGetTheirPlace_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("message");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("sentence");

        const auto row = [](const char *name, const char *latex, const char *id, const char *message,
                            qsizetype position, const char *sentence) {
            QTest::newRow(name) << QString::fromUtf8(latex) << QString::fromUtf8(id) << QString::fromUtf8(message)
                                << position << QString::fromUtf8(sentence);
        };
        row("unknown command", "a+\\foobar+\\foo", "UndefinedControlSequence", "Undefined control sequence \\foo", 10,
            "There is no command \\foo");
        row("unknown environment", "\\begin{foo}a\\end{foo}", "UnknownEnv", "Unknown environment 'foo'", 7,
            "There is no environment foo");
        row("a mistake of form wins", "x^2^3", "DoubleExponent", "Double exponent: use braces to clarify", 3,
            "A second superscript: braces say what it belongs to");
        row("without a place", "x", "SomethingNew", "Something new", 0,
            "The typesetter does not understand this: Something new");
    }

    void complaintsGetTheirPlace()
    {
        QFETCH(QString, latex);
        QFETCH(QString, id);
        QFETCH(QString, message);
        const core::Error error = formula::errorFor(latex, id, message);
        QCOMPARE(error.kind, ErrorKind::Parse);
        QCOMPARE(error.field, "latex");
        QTEST(QString::fromStdString(core::english(error.text)), "sentence");
        QVERIFY(error.position);
        QTEST(static_cast<qsizetype>(*error.position), "position");
    }

    void largeFormulasAreRefused_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<int>("place"); // of what is too much; −1 where nothing is

        QTest::newRow("4096 bytes") << QString(4096, u'x') << -1;
        QTest::newRow("4097 bytes") << QString(4097, u'x') << 4096;
        QTest::newRow("bytes, not characters") << QString(2049, u'ü') << 2048;
        QTest::newRow("pairs") << QStringLiteral("𝒜").repeated(1025) << 1024;
        QTest::newRow("half a pair") << QString(4097, QChar(0xd835)) << 4096;
        QTest::newRow("200 levels") << QString(200, u'{') + QString(200, u'}') << -1;
        QTest::newRow("201 levels") << QString(201, u'{') + QString(201, u'}') << 200;
        QTest::newRow("levels far behind") << QStringLiteral("a+") + QString(300, u'{') << 202;
    }

    void largeFormulasAreRefused()
    {
        QFETCH(QString, latex);
        const core::Result<void> size = formula::checkSize(latex);
        QFETCH(int, place);
        QCOMPARE(size.has_value(), place < 0);
        if (size)
            return;
        QCOMPARE(size.error().kind, ErrorKind::TooLarge);
        QCOMPARE(size.error().position.value(), static_cast<std::size_t>(place));
    }

    void endlessMacrosAreFoundWhereTheyAreDefined_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<int>("place");
        QTest::newRow("itself") << QStringLiteral("x\\def\\a{\\a}\\a") << 1;
        QTest::newRow("the second") << QStringLiteral("\\def\\a{b}\\newcommand{\\c}[1]{\\c{#1}}\\c{x}") << 9;
        QTest::newRow("each other") << QStringLiteral("+\\def\\a{\\b}\\def\\b{\\a}\\a") << 1;
    }

    void endlessMacrosAreFoundWhereTheyAreDefined()
    {
        QFETCH(QString, latex);
        QFETCH(int, place);
        const core::Error error = formula::errorFor(latex, QStringLiteral("MaxMacroSub1"), QStringLiteral("too many"));
        QCOMPARE(error.position.value(), static_cast<std::size_t>(place));
    }
};

QTEST_APPLESS_MAIN(MistakesTest)
#include "tst_mistakes.moc"
