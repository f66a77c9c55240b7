#include "content/recordscases.h"

class tst_Records : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"data/nabla.sqlite"_s);
    }

    void nothingIsWrittenBeforeAChange()
    {
        const Records records(m_file);
        QCOMPARE(records.problem(), QString());
        QVERIFY(records.favourites().isEmpty());
        QVERIFY(records.recent(5).isEmpty());
        QVERIFY(!QFile::exists(m_file));
    }

    void favouritesAreKept()
    {
        {
            Records records(m_file);
            QSignalSpy changed(&records, &Records::favouritesChanged);
            records.setFavourite(nabla, true);
            records.setFavourite(book, true);
            records.setFavourite(book, true);
            records.setFavourite({}, true);
            QCOMPARE(changed.size(), 2);
            QVERIFY(records.isFavourite(nabla));
            QVERIFY(!records.isFavourite(losses));
        }
        Records again(m_file);
        QCOMPARE(again.favourites(), (QList<Place>{book, nabla}));
        QVERIFY(again.isFavourite(book));
        again.setFavourite(book, false);
        QCOMPARE(Records(m_file).favourites(), QList<Place>{nabla});
        QCOMPARE(again.problem(), QString());
    }

    void recentPlacesAreKept()
    {
        const QDateTime noon(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
        {
            Records records(m_file);
            QSignalSpy changed(&records, &Records::recentChanged);
            records.noteOpened(nabla, noon);
            records.noteOpened(book, noon.addSecs(1));
            records.noteOpened(losses, noon.addSecs(1)); // at the same time: the later one is newer
            records.noteOpened(nabla, noon.addSecs(2));
            records.noteOpened({}, noon);
            QCOMPARE(changed.size(), 4);
            QCOMPARE(records.recent(9), (QList<Place>{nabla, losses, book}));
        }
        Records again(m_file);
        QCOMPARE(again.recent(9), (QList<Place>{nabla, losses, book}));
        QCOMPARE(again.recent(2), (QList<Place>{nabla, losses}));
        QVERIFY(again.recent(0).isEmpty());
        QVERIFY(again.recent(-1).isEmpty());
        again.forgetRecent();
        QVERIFY(again.recent(9).isEmpty());
        QVERIFY(Records(m_file).recent(9).isEmpty());
    }

    void copiedPlacesAreKeptApartFromOpenedOnes()
    {
        const QDateTime noon(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
        {
            Records records(m_file);
            QSignalSpy changed(&records, &Records::copiedChanged);
            records.noteOpened(losses, noon);
            records.noteCopied(nabla, noon);
            records.noteCopied(book, noon.addSecs(1));
            records.noteCopied(nabla, noon.addSecs(2));
            records.noteCopied({}, noon);
            records.noteCopied(losses, {});
            QCOMPARE(changed.size(), 3);
        }
        const Records again(m_file);
        QCOMPARE(again.copied(9), (QList<Place>{nabla, book}));
        QCOMPARE(again.copied(1), QList<Place>{nabla});
        QVERIFY(again.copied(-1).isEmpty());
        QCOMPARE(again.recent(9), QList<Place>{losses});
    }

    void theScratchListIsKeptInItsOrder()
    {
        {
            Records records(m_file);
            QSignalSpy changed(&records, &Records::scratchChanged);
            records.setScratch({plain});
            records.setScratch({packaged, plain, plain}); // the same command may stand there twice
            records.setScratch({packaged, plain, plain});
            QCOMPARE(changed.size(), 2);
            QCOMPARE(records.problem(), QString());
        }
        Records again(m_file);
        QCOMPARE(again.scratch(), (QList<ScratchEntry>{packaged, plain, plain}));
        again.setScratch({});
        QVERIFY(Records(m_file).scratch().isEmpty());
    }

    void placesThatAreGoneKeepTheirRows()
    {
        const Place gone{.page = u"catalogue"_s, .item = u"no-longer-there"_s};
        Records(m_file).setFavourite(gone, true);
        QCOMPARE(Records(m_file).favourites(), QList<Place>{gone});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_Records)

#include "tst_records.moc"
