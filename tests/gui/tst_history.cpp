#include "gui/history.h"

#include <QtTest>

using gui::History;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyHistoryGoesNowhere()
    {
        History history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        QVERIFY(history.back().isEmpty());
    }

    void backAndForwardWalkTheSameWay()
    {
        History history;
        for (const QString &page : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            history.visit({.page = page});
        QCOMPARE(history.back().page, QStringLiteral("b"));
        QCOMPARE(history.back().page, QStringLiteral("a"));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward().page, QStringLiteral("b"));
        QVERIFY(history.canGoForward());
    }

    void aNewPlaceForgetsWhatLayAhead()
    {
        History history;
        history.visit({.page = QStringLiteral("a")});
        history.visit({.page = QStringLiteral("b")});
        history.back();
        history.visit({.page = QStringLiteral("c")});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().page, QStringLiteral("a"));
    }

    void theSamePlaceTwiceIsOneVisit()
    {
        History history;
        history.visit({.page = QStringLiteral("a"), .item = QStringLiteral("x")});
        history.visit({.page = QStringLiteral("a"), .item = QStringLiteral("x")});
        QVERIFY(!history.canGoBack());
    }

    void aLongHistoryStaysBounded()
    {
        History history;
        for (int i = 0; i < 2000; ++i)
            history.visit({.page = QString::number(i)});
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.back();
        QCOMPARE(steps, 499);
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
