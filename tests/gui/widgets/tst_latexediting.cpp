#include "gui/widgets/latexediting.h"

#include <QTest>

#include <utility>

using gui::TextEdit;

namespace {

constexpr QChar cursorMark = u'¦'; // stands for the cursor; two of them for a selection

/// The text that an edit makes, its cursor (and the other end of the selection) marked.
QString applied(const QString &latex, const std::optional<TextEdit> &edit)
{
    if (!edit)
        return QStringLiteral("itself");
    QString text = latex.first(edit->start) + edit->text + latex.sliced(edit->end);
    text.insert(std::max(edit->cursor, edit->anchor), cursorMark);
    if (edit->cursor != edit->anchor)
        text.insert(std::min(edit->cursor, edit->anchor), cursorMark);
    return text;
}

std::pair<QString, qsizetype> split(QString marked)
{
    const qsizetype cursor = marked.indexOf(cursorMark);
    return {marked.remove(cursor, 1), cursor};
}

} // namespace

class LatexEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void keysBringAndPassBrackets_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QChar>("key");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, char16_t key, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QChar(key) << QString::fromUtf8(after);
        };
        row("round", "a¦", u'(', "a(¦)");
        row("square", "¦", u'[', "[¦]");
        row("brace", "x_¦", u'{', "x_{¦}");
        row("before an operator", "¦ + b", u'(', "(¦) + b");
        row("before a closing brace", "{¦}", u'[', "{[¦]}");
        row("before a letter the bracket comes alone", "¦ab", u'(', "itself");
        row("before a command too", "¦\\alpha", u'{', "itself");
        row("before \\right it comes with its partner", "\\left(¦\\right)", u'[', "\\left([¦]\\right)");
        row("escaped brace", "\\¦", u'{', "\\{¦\\}");
        row("no line break takes a bracket", "a\\\\¦", u'(', "a\\\\(¦)");
        row("no bracket after one backslash", "\\¦", u'(', "itself");
        row("in a comment", "a % ¦", u'(', "itself");
        row("after a percent sign", "5\\% ¦", u'(', "5\\% (¦)");
        row("into an empty argument", "\\frac{a}¦{}", u'{', "\\frac{a}{¦}");
        row("over a round one", "(a¦)", u')', "(a)¦");
        row("over a brace", "{a¦}", u'}', "{a}¦");
        row("not over one that closes nothing", "a¦)", u')', "itself");
        row("over one that closes an outer one", "((a)¦)", u')', "((a))¦");
        row("half-open to the right", "[0,1¦]", u')', "[0,1)¦");
        row("open to the left", "(0,1¦)", u']', "(0,1]¦");
        row("over an escaped brace", "\\{a\\¦\\}", u'}', "\\{a\\}¦");
        row("over an escaped brace without a backslash", "\\{a¦\\}", u'}', "\\{a\\}¦");
        row("over a sized one", "\\left(a¦\\right)", u')', "\\left(a\\right)¦");
        row("a sized one half open", "\\left[a¦\\right]", u')', "\\left[a\\right)¦");
        row("\\left brings \\right", "\\left¦", u'(', "\\left(¦\\right)");
        row("\\left with a bar", "\\left¦", u'|', "\\left|¦\\right|");
        row("\\left with a dot", "\\left¦", u'.', "\\left.¦\\right|");
        row("\\left with a brace", "\\left\\¦", u'{', "\\left\\{¦\\right\\}");
        row("\\left that has its \\right", "\\left¦ x\\right)", u'(', "itself");
        row("what only begins like \\left", "\\leftarrow¦", u'(', "\\leftarrow(¦)");
        row("an environment brings its end", "\\begin{cases¦}", u'}', "\\begin{cases}¦\\end{cases}");
        row("without a brace there too", "\\begin{align*¦", u'}', "\\begin{align*}¦\\end{align*}");
        row("an environment that has its end", "\\begin{cases¦}a\\end{cases}", u'}', "\\begin{cases}¦a\\end{cases}");
        row("a letter", "(a¦)", u'b', "itself");
    }
    void keysBringAndPassBrackets()
    {
        QFETCH(QString, before);
        QFETCH(QChar, key);
        QFETCH(QString, after);
        const auto [latex, cursor] = split(before);
        QCOMPARE(applied(latex, gui::editForKey(latex, cursor, key)), after);
    }

    void bracketsGoAroundASelection()
    {
        const QString latex = QStringLiteral("a+b=c");
        QCOMPARE(applied(latex, gui::editAround(latex, 0, 3, u'(')), QStringLiteral("(¦a+b¦)=c"));
        QCOMPARE(applied(latex, gui::editAround(latex, 0, 3, u'|')), QStringLiteral("|¦a+b¦|=c"));
        QCOMPARE(applied(latex, gui::editAround(latex, 0, 3, u'x')), QStringLiteral("itself"));
        QCOMPARE(applied(latex, gui::editAround(latex, 2, 2, u'(')), QStringLiteral("itself"));
    }

    void backspaceRemovesEmptyPairs_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("round") << "a(¦)b"
                               << "a¦b";
        QTest::newRow("brace") << "{¦}"
                               << "¦";
        QTest::newRow("escaped") << "\\{¦\\}"
                                 << "¦";
        QTest::newRow("half-open") << "[¦)"
                                   << "¦";
        QTest::newRow("sized") << "\\left(¦\\right)"
                               << "\\left¦";
        QTest::newRow("environment") << "\\begin{cases}¦\\end{cases}"
                                     << "¦";
        QTest::newRow("not empty") << "(a¦)"
                                   << "itself";
        QTest::newRow("no pair") << "(¦"
                                 << "itself";
    }
    void backspaceRemovesEmptyPairs()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto [latex, cursor] = split(before);
        QCOMPARE(applied(latex, gui::editForBackspace(latex, cursor)), after);
    }

    void commandsComeWithTheirArguments_data()
    {
        QTest::addColumn<QString>("before"); // the cursor ends what is replaced
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("after");
        QTest::newRow("a letter") << "\\al¦"
                                  << "\\alpha"
                                  << "\\alpha¦";
        QTest::newRow("before a letter") << "\\al¦x"
                                         << "\\alpha"
                                         << "\\alpha ¦x";
        QTest::newRow("before a sign") << "\\al¦+"
                                       << "\\alpha"
                                       << "\\alpha¦+";
        QTest::newRow("two arguments") << "\\fr¦"
                                       << "\\frac"
                                       << "\\frac{¦}{}";
        QTest::newRow("one argument") << "\\sq¦"
                                      << "\\sqrt"
                                      << "\\sqrt{¦}";
        QTest::newRow("arguments that are there") << "\\fr¦{a}{b}"
                                                  << "\\frac"
                                                  << "\\frac¦{a}{b}";
        QTest::newRow("a whole sign") << "\\mathbb¦"
                                      << "\\mathbb{R}"
                                      << "\\mathbb{R}¦";
        QTest::newRow("environment") << "\\be¦"
                                     << "\\begin{cases}"
                                     << "\\begin{cases}¦\\end{cases}";
        QTest::newRow("environment, half typed") << "\\begin{ca¦}"
                                                 << "\\begin{cases}"
                                                 << "\\begin{cases}¦\\end{cases}";
        QTest::newRow("environment with an argument") << "\\be¦"
                                                      << "\\begin{array}"
                                                      << "\\begin{array}{¦}\\end{array}";
        QTest::newRow("\\left") << "\\le¦"
                                << "\\left"
                                << "\\left(¦\\right)";
        QTest::newRow("delimiter after \\left") << "\\left\\la¦"
                                                << "\\langle"
                                                << "\\left\\langle¦\\right\\rangle";
        QTest::newRow("delimiter elsewhere") << "\\la¦"
                                             << "\\langle"
                                             << "\\langle¦";
    }
    void commandsComeWithTheirArguments()
    {
        QFETCH(QString, before);
        QFETCH(QString, command);
        QFETCH(QString, after);
        const auto [latex, cursor] = split(before);
        const qsizetype start = gui::commandStart(latex, cursor);
        QVERIFY(start >= 0);
        QCOMPARE(applied(latex, gui::editForCommand(latex, start, cursor, command)), after);
    }

    void whatIsSelectedBecomesTheArgument()
    {
        const QString latex = QStringLiteral("a+b");
        const auto put = [&latex](const char *command) {
            return applied(latex, gui::editForCommand(latex, 0, 3, QLatin1String(command), latex));
        };
        QCOMPARE(put("\\sqrt"), QStringLiteral("\\sqrt{a+b}¦"));
        QCOMPARE(put("\\frac"), QStringLiteral("\\frac{a+b}{¦}"));
        QCOMPARE(put("\\begin{cases}"), QStringLiteral("\\begin{cases}a+b¦\\end{cases}"));
        QCOMPARE(put("\\alpha"), QStringLiteral("\\alpha¦"));
    }

    void theCommandAtAPlaceIsFound_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<int>("start");
        QTest::newRow("lone backslash") << "a\\¦" << 1;
        QTest::newRow("letters") << "a\\al¦" << 1;
        QTest::newRow("environment") << "\\begin{ca¦" << 0;
        QTest::newRow("behind a sign") << "\\al+¦" << -1;
        QTest::newRow("line break") << "\\\\¦" << -1;
        QTest::newRow("letters after a line break") << "\\\\al¦" << -1;
        QTest::newRow("command after a line break") << "\\\\\\al¦" << 2;
        QTest::newRow("comment") << "%\\al¦" << -1;
        QTest::newRow("start") << "¦" << -1;
    }
    void theCommandAtAPlaceIsFound()
    {
        QFETCH(QString, marked);
        const auto [latex, cursor] = split(marked);
        QTEST(static_cast<int>(gui::commandStart(latex, cursor)), "start");
    }
};

QTEST_APPLESS_MAIN(LatexEditingTest)
#include "tst_latexediting.moc"
