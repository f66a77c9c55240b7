#include "content/likeness.h"

#include <QTest>

using content::Likeness;

class tst_Likeness : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsAreAlike()
    {
        QCOMPARE(Likeness("nabla").to("nabla"), 1.0);
        QCOMPARE(Likeness("").to(""), 1.0);
        QCOMPARE(Likeness("größe").to("größe"), 1.0);
    }

    void nothingInCommon()
    {
        QCOMPARE(Likeness("nabla").to("xyz"), 0.0);
        QCOMPARE(Likeness("").to("xyz"), 0.0);
    }

    void pairsAreCounted()
    {
        // " n" "na" "ab" "bl" "la" "a " and " n" "na" "ab" "b " share three of ten.
        QCOMPARE(Likeness("nabla").to("nab"), 0.6);
        QCOMPARE(Likeness("nab").to("nabla"), 0.6);
        // Each pair counts as often as both have it.
        QCOMPARE(Likeness("aa").to("aaaa"), 2.0 * 3 / 8);
    }

    void nearerIsMoreAlike()
    {
        const Likeness typed("eigonwallu");
        QVERIFY(typed.to("eigenvalue") > typed.to("eigenspace"));
        QVERIFY(typed.to("eigenspace") > typed.to("gradient"));
    }
};

QTEST_APPLESS_MAIN(tst_Likeness)

#include "tst_likeness.moc"
