#include "content/learningpath.h"
#include "content/lookup.h"

#include <QSet>
#include <QTest>

using namespace content;
using namespace Qt::StringLiterals;

class TestLearningPath : public QObject
{
    Q_OBJECT

private slots:
    // Whatever a resource of the path asks for is taught before it, as far as any resource teaches it.
    void everyGoalHasAPath()
    {
        const Library &library = shippedLibrary();
        QSet<QString> taughtByAny;
        for (const Resource &resource : library.resources)
            taughtByAny.unite(QSet<QString>(resource.topics.begin(), resource.topics.end()));
        QStringList goals;
        for (const Topic &topic : library.catalogueTopics)
            goals.append(topic.id);
        for (const Resource &resource : library.resources)
            goals.append(resource.id);
        for (const QString &goal : goals) {
            const auto path = learningPath(goal, library);
            QVERIFY2(path, qPrintable(goal));
            QCOMPARE(QStringList(*path).removeDuplicates(), 0);
            QSet<QString> taught;
            for (const QString &id : *path) {
                const Resource *resource = library.resource(id);
                QVERIFY(resource);
                for (const QString &before : resource->prerequisites)
                    QVERIFY2(taught.contains(before) || !taughtByAny.contains(before),
                             qPrintable(goal + u": "_s + id + u" asks for "_s + before));
                taught.unite(QSet<QString>(resource->topics.begin(), resource->topics.end()));
            }
            if (library.resource(goal))
                QCOMPARE(path->last(), goal);
            else if (taughtByAny.contains(goal))
                QVERIFY2(taught.contains(goal), qPrintable(goal));
        }
        QVERIFY(!learningPath(u"no-such"_s, library));
    }

    void whatWasChosenForTheWayToDeepLearning()
    {
        const auto path = learningPath(u"3b1b-neural-networks"_s, shippedLibrary());
        QVERIFY(path);
        const qsizetype calculus = path->indexOf(u"3b1b-essence-of-calculus"_s);
        QVERIFY(calculus > path->indexOf(u"pauls-online-notes"_s) && path->indexOf(u"pauls-online-notes"_s) == 0);
        QVERIFY(path->contains(u"3b1b-essence-of-linear-algebra"_s));
    }
};

QTEST_GUILESS_MAIN(TestLearningPath)
#include "tst_learningpath.moc"
