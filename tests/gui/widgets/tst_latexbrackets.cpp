#include "gui/widgets/latexbrackets.h"

#include <QTest>

using gui::BracketPair;

namespace {

/// "(0-1,3-4) …": where each pair opens and closes.
QString described(const QString &latex)
{
    QStringList pairs;
    for (const BracketPair &pair : gui::bracketPairs(latex))
        pairs << latex.sliced(pair.openStart, pair.openEnd - pair.openStart) + QStringLiteral(" ")
                     + QString::number(pair.openStart) + QStringLiteral(" ")
                     + latex.sliced(pair.closeStart, pair.closeEnd - pair.closeStart) + QStringLiteral(" ")
                     + QString::number(pair.closeStart);
    return pairs.join(QStringLiteral("; "));
}

} // namespace

class LatexBracketsTest : public QObject
{
    Q_OBJECT

private slots:
    void bracketsPair_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("expected");
        QTest::newRow("braces") << "{a{b}}"
                                << "{ 2 } 4; { 0 } 5";
        QTest::newRow("round in square") << "[(x)]"
                                         << "( 1 ) 3; [ 0 ] 4";
        QTest::newRow("half-open intervals") << "[0,1)"
                                             << "[ 0 ) 4";
        QTest::newRow("a brace is closed by a brace only") << "{(}"
                                                           << "{ 0 } 2";
        QTest::newRow("a bracket does not leave its brace") << "({)}"
                                                            << "{ 1 } 3";
        QTest::newRow("sized ones are one bracket") << "\\left( x \\right]"
                                                    << "\\left( 0 \\right] 9";
        QTest::newRow("sized ones with commands") << "\\left\\{x\\right\\rangle"
                                                  << "\\left\\{ 0 \\right\\rangle 8";
        QTest::newRow("environments") << "\\begin{cases}a\\end{cases}"
                                      << "\\begin{cases} 0 \\end{cases} 14";
        QTest::newRow("named brackets") << "\\langle x\\rangle\\{y\\}"
                                        << "\\langle 0 \\rangle 9; \\{ 16 \\} 19";
        QTest::newRow("floors are not ceilings") << "\\lfloor x\\rceil"
                                                 << "";
        QTest::newRow("not in a comment") << "(%)\n)"
                                          << "( 0 ) 4";
        QTest::newRow("unclosed ones stay alone") << "((x)"
                                                  << "( 1 ) 3";
        QTest::newRow("crossed ones") << "\\left({\\right)}"
                                      << "{ 6 } 14";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void bracketsPair()
    {
        QFETCH(QString, latex);
        QFETCH(QString, expected);
        QCOMPARE(described(latex), expected);
    }

    void thePairBesideAPlaceIsFound()
    {
        const auto pairs = gui::bracketPairs(u"a(b)c");
        QVERIFY(!gui::pairBeside(pairs, 0));
        for (const qsizetype place : {1, 2, 3, 4})
            QVERIFY(gui::pairBeside(pairs, place));
        QVERIFY(!gui::pairBeside(pairs, 5));
        const auto two = gui::bracketPairs(u"(a)(b)");
        QCOMPARE(gui::pairBeside(two, 3)->openStart, 0); // what ends here, not what begins
        QVERIFY(gui::pairClosingAt(two, 2));
        QVERIFY(!gui::pairClosingAt(two, 3));
    }

    void delimitersHaveMirrors()
    {
        QCOMPARE(gui::mirrored(u"("), QStringLiteral(")"));
        QCOMPARE(gui::mirrored(u"\\langle"), QStringLiteral("\\rangle"));
        QCOMPARE(gui::mirrored(u"."), QStringLiteral("|"));
        QCOMPARE(gui::mirrored(u"x"), QString());
    }

    void longTextsArePairedToo()
    {
        const QString latex = QStringLiteral("({[").repeated(3000) + QStringLiteral("]})").repeated(3000);
        QCOMPARE(gui::bracketPairs(latex).size(), 9000);
    }
};

QTEST_APPLESS_MAIN(LatexBracketsTest)
#include "tst_latexbrackets.moc"
