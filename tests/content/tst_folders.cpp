#include "content/folders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace content;
using namespace Qt::StringLiterals;

class tst_Folders : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        qputenv("HOME", "/home/someone");
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qunsetenv(variable);
    }

    void defaultsLieBelowHome()
    {
        const Folders found = folders();
        QCOMPARE(found.settings, u"/home/someone/.config/nabla"_s);
        QCOMPARE(found.data, u"/home/someone/.local/share/nabla"_s);
        QCOMPARE(found.cache, u"/home/someone/.cache/nabla"_s);
    }

    void variablesCount()
    {
        qputenv("XDG_CONFIG_HOME", "/a");
        qputenv("XDG_DATA_HOME", "/b/");
        qputenv("XDG_CACHE_HOME", "/c//d");
        const Folders found = folders();
        QCOMPARE(found.settings, u"/a/nabla"_s);
        QCOMPARE(found.data, u"/b/nabla"_s);
        QCOMPARE(found.cache, u"/c/d/nabla"_s);
    }

    void relativeOrEmptyVariablesArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("relative") << QByteArray("data");
        QTest::newRow("from here") << QByteArray("./data");
        QTest::newRow("tilde") << QByteArray("~/data");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a resource of Qt") << QByteArray(":/data");
    }

    void relativeOrEmptyVariablesArePassedOver()
    {
        QFETCH(QByteArray, value);
        qputenv("XDG_DATA_HOME", value);
        QCOMPARE(folders().data, u"/home/someone/.local/share/nabla"_s);
    }

    void aDataFolderHoldsAll()
    {
        qputenv("XDG_DATA_HOME", "/b");
        const Folders found = folders(u"/media/stick/nabla/"_s);
        QCOMPARE(found.settings, u"/media/stick/nabla/settings"_s);
        QCOMPARE(found.data, u"/media/stick/nabla/data"_s);
        QCOMPARE(found.cache, u"/media/stick/nabla/cache"_s);
    }

    void aRelativeDataFolderIsTakenFromHere()
    {
        QTemporaryDir here;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(here.path()));
        const QString data = folders(u"../x/stick"_s).data;
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(data, QDir::cleanPath(QFileInfo(here.path()).canonicalPath() + u"/x/stick/data"_s));
        QVERIFY(!QFileInfo::exists(data));
    }
};

QTEST_GUILESS_MAIN(tst_Folders)

#include "tst_folders.moc"
