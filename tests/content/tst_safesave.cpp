#include "content/limits.h"
#include "content/safesave.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QString sentence(const core::Result<void> &result)
{
    return result ? QString() : QString::fromStdString(core::english(result.error().text));
}

} // namespace

class tst_SafeSave : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReplaces_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 16'000, 16'384, 20'000, 2'000'000})
            QTest::addRow("%d bytes", size) << size;
    }

    void writesAndReplaces()
    {
        QFETCH(int, size);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"new/deep/file.json"_s);
        const QByteArray data(size, 'x');
        QVERIFY(safeSave(path, data));
        QCOMPARE(contentOf(path), data);
        QVERIFY(safeSave(path, "other"));
        QCOMPARE(contentOf(path), QByteArray("other"));
        QCOMPARE(QDir(folder.filePath(u"new/deep"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void fullDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("size");
        QTest::newRow("nothing fits, in the buffer") << 0 << 10;
        QTest::newRow("nothing fits, last of the buffer") << 0 << 16'000;
        QTest::newRow("nothing fits, beyond the buffer") << 0 << 20'000;
        QTest::newRow("half fits, in the buffer") << 5'000 << 10'000;
        QTest::newRow("half fits, one short write") << 1'000'000 << 2'000'000;
        QTest::newRow("all but one byte fits") << 99'999 << 100'000;
    }

    void fullDiskKeepsTheOldFile()
    {
        QFETCH(int, room);
        QFETCH(int, size);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"file.json"_s);
        QVERIFY(safeSave(path, "what was there"));
        const auto result = [&] {
            const FullDisk disk(static_cast<rlim_t>(room));
            return safeSave(path, QByteArray(size, 'x'));
        }();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, core::ErrorKind::Domain);
        QVERIFY2(sentence(result).contains(path), qPrintable(sentence(result)));
        QVERIFY2(!sentence(result).contains(u"Unknown error"_s), qPrintable(sentence(result)));
        QCOMPARE(contentOf(path), QByteArray("what was there"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file.json"_s});
        QVERIFY(safeSave(path, "there is room again"));
        QCOMPARE(contentOf(path), QByteArray("there is room again"));
    }

    void whatCannotBeWrittenIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a folder is in the way") << u"folder"_s << u"it is a folder"_s;
        QTest::newRow("a file is where the folder should be") << u"file/below.json"_s << u"the folder "_s;
        QTest::newRow("name too long") << QString(300, u'n') << u"too long"_s;
    }

    void whatCannotBeWrittenIsTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        QVERIFY(safeSave(folder.filePath(u"file"_s), "kept"));
        const auto result = safeSave(folder.filePath(path), "data");
        QVERIFY(!result);
        QVERIFY2(sentence(result).startsWith(u"The file "_s + folder.filePath(path) + u" was not saved: "_s),
                 qPrintable(sentence(result)));
        QVERIFY2(sentence(result).contains(reason), qPrintable(sentence(result)));
        QCOMPARE(contentOf(folder.filePath(u"file"_s)), QByteArray("kept"));
    }

    void followsLinksAndKeepsPermissions()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(safeSave(target, "old"));
        QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(target, link));
        QVERIFY(safeSave(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(target), QByteArray("new"));
        struct stat info
        {
        };
        QCOMPARE(stat(target.toLocal8Bit().constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }
};

QTEST_GUILESS_MAIN(tst_SafeSave)

#include "tst_safesave.moc"
