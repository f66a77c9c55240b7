#include "content/wordlist.h"

#include <QTest>

using namespace content;

class tst_WordList : public QObject
{
    Q_OBJECT

private slots:
    void distance_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("prefix");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *typed, const char *word, bool prefix, int expected) {
            QTest::addRow("%s, %s%s", typed, word, prefix ? "…" : "")
                << QByteArray(typed) << QByteArray(word) << prefix << expected;
        };
        row("nabla", "nabla", false, 0);
        row("nabal", "nabla", false, 1);
        row("nbla", "nabla", false, 1);
        row("nabbla", "nabla", false, 1);
        row("nabra", "nabla", false, 1);
        row("anbla", "nabla", false, 1);
        row("anbal", "nabla", false, 2);
        row("eigenvlaeu", "eigenvalue", false, 2);
        row("eigenvla", "eigenvalue", false, 3);
        row("eigenvla", "eigenvalue", true, 1);
        row("eigen", "eigenvalue", true, 0);
        row("matrix", "vector", false, 3);
        row("", "ab", false, 2);
        row("ab", "", false, 2);
        row("", "", false, 0);
        row("", "abcdef", true, 0);
    }

    void distance()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, word);
        QFETCH(bool, prefix);
        QFETCH(int, expected);
        // Anything above two counts as three.
        QCOMPARE(editDistance(typed.toStdString(), word.toStdString(), 2, prefix), expected);
    }

    void distanceIsSymmetric()
    {
        const std::vector<std::string> words{"nabla", "nabal", "lambda", "alpha", "mean", "median", "a", ""};
        for (const std::string &a : words)
            for (const std::string &b : words)
                QCOMPARE(editDistance(a, b, 9), editDistance(b, a, 9));
    }

    void corrections()
    {
        const WordList words({"gradient", "gradients", "radiant", "nabla", "mean", "median", "nabla"});
        QVERIFY(words.contains("nabla", false));
        QVERIFY(!words.contains("nab", false));
        QVERIFY(words.contains("nab", true));
        const auto found = words.corrections("gradeint", false, 5);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].word, std::string("gradient"));
        QCOMPARE(found[0].distance, 1);
        QCOMPARE(found[1].word, std::string("gradients"));
        QCOMPARE(words.corrections("gradeint", false, 1).size(), std::size_t{1});
        QVERIFY(words.corrections("men", false, 5).empty()); // too short to be misspelt
        QVERIFY(words.corrections(std::string(100, 'x'), true, 5).empty());
        QVERIFY(WordList().corrections("nabla", true, 5).empty());
    }
};

QTEST_APPLESS_MAIN(tst_WordList)

#include "tst_wordlist.moc"
