#include "content/recordscases.h"

/// What becomes of the file: set up, brought up to date, left alone, full, locked.
class tst_RecordsFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"data/nabla.sqlite"_s);
    }

    void fileIsSetUp()
    {
        Records records(m_file);
        records.setFavourite(nabla, true);
        QCOMPARE(run(m_file, {u"PRAGMA application_id"_s}).toInt(), RecordsFile::applicationId);
        QCOMPARE(run(m_file, {u"PRAGMA user_version"_s}).toLongLong(), RecordsFile::migrations().size());
        QCOMPARE(run(m_file, {u"PRAGMA journal_mode"_s}).toString(), u"wal"_s);
        const RecordsFile file(m_file);
        const auto setting = [&file](const QString &name) {
            QSqlQuery query = file.read(u"PRAGMA "_s + name);
            return query.next() ? query.value(0).toInt() : -1;
        };
        QCOMPARE(setting(u"foreign_keys"_s), 1);
        QCOMPARE(setting(u"synchronous"_s), 2); // FULL
        QVERIFY(setting(u"busy_timeout"_s) >= 1000);
    }

    void ourNumberIsInTheFileBeforeTheLogIsWrittenBack()
    {
        Records records(m_file);
        records.setFavourite(nabla, true);
        const QString copy = m_folder->filePath(u"copy.sqlite"_s); // as a crash leaves it: the file and its log
        QVERIFY(QFile::copy(m_file, copy));
        QVERIFY(QFile::copy(m_file + u"-wal"_s, copy + u"-wal"_s));
        const Records crashed(copy);
        QCOMPARE(crashed.problem(), QString());
        QCOMPARE(crashed.favourites(), QList<Place>{nabla});
    }

    void pastVersionsAreBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version <= RecordsFile::migrations().size(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void pastVersionsAreBroughtUpToDate()
    {
        QFETCH(int, version);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
        QStringList statements = statementsUpTo(version);
        if (version >= 1)
            statements.append(u"INSERT INTO favourite VALUES ('notation/nabla', 1)"_s);
        if (version >= 2)
            statements.append(u"INSERT INTO opened VALUES ('losses', 1)"_s);
        if (version >= 3)
            statements.append({u"INSERT INTO copied VALUES ('catalogue/axler-ladr', 1)"_s,
                               u"INSERT INTO scratch VALUES (0, '\\nabla', '', 'notation/nabla')"_s});
        run(m_file, statements);
        Records records(m_file);
        QCOMPARE(records.problem(), QString());
        QCOMPARE(records.copied(5), version >= 3 ? QList<Place>{book} : QList<Place>{});
        QCOMPARE(records.scratch(), version >= 3 ? QList<ScratchEntry>{plain} : QList<ScratchEntry>{});
        QCOMPARE(records.favourites(), version >= 1 ? QList<Place>{nabla} : QList<Place>{});
        QCOMPARE(records.recent(5), version >= 2 ? QList<Place>{losses} : QList<Place>{});
        records.setFavourite(book, true);
        records.noteOpened(book);
        records.noteCopied(nabla);
        records.setScratch({packaged});
        QCOMPARE(records.problem(), QString());
        QCOMPARE(Records(m_file).recent(1), QList<Place>{book});
        QCOMPARE(Records(m_file).copied(1), QList<Place>{nabla});
        QCOMPARE(Records(m_file).scratch(), QList<ScratchEntry>{packaged});
        QCOMPARE(run(m_file, {u"PRAGMA user_version"_s}).toLongLong(), RecordsFile::migrations().size());
    }

    void anEmptyFileIsFilled()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
        write(m_file, {});
        Records records(m_file);
        QCOMPARE(records.problem(), QString());
        records.setFavourite(nabla, true);
        QCOMPARE(Records(m_file).favourites(), QList<Place>{nabla});
    }

    void whatIsNotOursIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"made.sqlite"_s);
        const auto made = [&path](const QStringList &statements) {
            QFile::remove(path);
            run(path, statements);
            return bytesOf(path);
        };
        const qsizetype latest = RecordsFile::migrations().size();
        const QByteArray ours =
            made(statementsUpTo(latest) + QStringList{u"INSERT INTO favourite VALUES ('notation/nabla', 1)"_s});
        QVERIFY(ours.size() > 8192);

        QTest::newRow("another program's") << made({u"CREATE TABLE note (text TEXT)"_s}) << u"is none of Nabla's"_s;
        QTest::newRow("another program's, with its number")
            << made({u"PRAGMA application_id = 7"_s, u"CREATE TABLE favourite (place TEXT)"_s})
            << u"is none of Nabla's"_s;
        QTest::newRow("newer") << made(statementsUpTo(latest)
                                       + QStringList{u"PRAGMA user_version = %1"_s.arg(latest + 1)})
                               << u"a newer Nabla wrote"_s;
        QTest::newRow("garbage") << QByteArray("This is no database.\n").repeated(1000) << u"is damaged"_s;
        QTest::newRow("one byte") << QByteArray("S") << u"is damaged"_s;
        QTest::newRow("only a header") << ours.first(100) << u"is damaged"_s;
        QTest::newRow("cut short") << ours.first(ours.size() / 2) << u"is damaged"_s;
        QTest::newRow("overwritten inside")
            << ours.first(4200) + QByteArray(ours.size() - 4200, '\x5a') << u"is damaged"_s;
    }

    void whatIsNotOursIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
        write(m_file, bytes);
        {
            Records records(m_file);
            QVERIFY2(records.problem().contains(sentence), qPrintable(records.problem()));
            QVERIFY2(records.problem().contains(m_file), qPrintable(records.problem()));
            records.setFavourite(nabla, true);
            records.noteOpened(book);
            QCOMPARE(records.favourites(), QList<Place>{nabla});
            QCOMPARE(records.recent(5), QList<Place>{book});
            QVERIFY(!records.problem().isEmpty());
        }
        QCOMPARE(bytesOf(m_file), bytes);
        QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList(QDir::Files), QStringList{u"nabla.sqlite"_s});
    }

    void aFolderInPlaceOfTheFile()
    {
        QVERIFY(QDir().mkpath(m_file));
        Records records(m_file);
        QVERIFY2(records.problem().contains(u"is a folder"_s), qPrintable(records.problem()));
        records.setFavourite(nabla, true);
        QVERIFY(records.isFavourite(nabla));
    }

    void aFolderThatCannotBeMade()
    {
        write(m_folder->filePath(u"data"_s), "a file where the folder should be");
        Records records(m_file);
        QSignalSpy changed(&records, &Records::problemChanged);
        QVERIFY2(records.problem().contains(u"cannot be made"_s), qPrintable(records.problem()));
        records.setFavourite(nabla, true);
        QVERIFY(records.isFavourite(nabla));
        QVERIFY(!records.problem().isEmpty());
        // Once it is mended, the next change saves everything.
        QVERIFY(QFile::remove(m_folder->filePath(u"data"_s)));
        records.noteOpened(book);
        QCOMPARE(records.problem(), QString());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Records(m_file).favourites(), QList<Place>{nabla});
        QCOMPARE(Records(m_file).recent(5), QList<Place>{book});
    }

    void aFullDisk_data()
    {
        QTest::addColumn<bool>("existing");
        QTest::newRow("new file") << false;
        QTest::newRow("file that is there") << true;
    }

    void aFullDisk()
    {
        QFETCH(bool, existing);
        if (existing)
            Records(m_file).setFavourite(book, true);
        Records records(m_file);
        QSignalSpy changed(&records, &Records::problemChanged);
        {
            const FullDisk disk(0);
            records.setFavourite(nabla, true);
            records.noteOpened(losses);
            records.setScratch({plain});
            records.setScratch({packaged});
        }
        QVERIFY(records.isFavourite(nabla));
        QCOMPARE(records.scratch(), QList<ScratchEntry>{packaged});
        QCOMPARE(records.recent(5), QList<Place>{losses});
        QVERIFY2(records.problem().contains(u"cannot be saved"_s), qPrintable(records.problem()));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(changed.constLast().constFirst().toString(), records.problem());
        QVERIFY(!Records(m_file).isFavourite(nabla));
        QCOMPARE(Records(m_file).isFavourite(book), existing);

        records.noteOpened(nabla);
        QCOMPARE(records.problem(), QString());
        const Records again(m_file);
        QVERIFY(again.isFavourite(nabla));
        QCOMPARE(again.recent(5), (QList<Place>{nabla, losses}));
        QCOMPARE(again.scratch(), QList<ScratchEntry>{packaged});
    }

    void readOnly_data()
    {
        QTest::addColumn<bool>("existing");
        QTest::newRow("folder without a file") << false;
        QTest::newRow("file and folder") << true;
    }

    void readOnly()
    {
        QFETCH(bool, existing);
        const QString data = m_folder->filePath(u"data"_s);
        QVERIFY(QDir().mkpath(data));
        if (existing)
            Records(m_file).setFavourite(book, true);
        const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder->path(), readable | enterable | QFile::WriteOwner));
        QVERIFY(!existing || QFile::setPermissions(m_file, readable));
        QVERIFY(QFile::setPermissions(data, readable | enterable));
        {
            const NoRights rights;
            Records records(m_file);
            QVERIFY2(records.problem().contains(u"read-only"_s), qPrintable(records.problem()));
            QCOMPARE(records.isFavourite(book), existing);
            records.setFavourite(nabla, true);
            QVERIFY(records.isFavourite(nabla));
            QVERIFY2(records.problem().contains(u"cannot be saved"_s), qPrintable(records.problem()));
        }
        QVERIFY(QFile::setPermissions(data, readable | enterable | QFile::WriteOwner));
        QVERIFY(!existing || QFile::setPermissions(m_file, readable | QFile::WriteOwner));
        QVERIFY(!Records(m_file).isFavourite(nabla));
        QCOMPARE(Records(m_file).isFavourite(book), existing);
    }

    void twoInstancesSeeEachOther()
    {
        Records one(m_file);
        one.setFavourite(nabla, true);
        Records other(m_file);
        QCOMPARE(other.favourites(), QList<Place>{nabla});
        other.setFavourite(book, true);
        other.noteOpened(losses);
        other.noteCopied(book);
        other.setScratch({plain});
        QCOMPARE(one.favourites(), (QList<Place>{book, nabla}));
        QCOMPARE(one.recent(5), QList<Place>{losses});
        QCOMPARE(one.copied(5), QList<Place>{book});
        QCOMPARE(one.scratch(), QList<ScratchEntry>{plain});
        one.setFavourite(nabla, false);
        QCOMPARE(other.favourites(), QList<Place>{book});
        QCOMPARE(one.problem() + other.problem(), QString());
    }

    void aLockedFileIsToldAndWrittenLater()
    {
        Records records(m_file);
        records.setFavourite(nabla, true);
        {
            QSqlDatabase locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
            locker.setDatabaseName(m_file);
            QVERIFY(locker.open());
            QVERIFY(QSqlQuery(locker).exec(u"BEGIN IMMEDIATE"_s));
            records.setFavourite(book, true); // gives up after the busy timeout
            QVERIFY2(records.problem().contains(u"locked"_s), qPrintable(records.problem()));
        }
        QSqlDatabase::removeDatabase(u"locker"_s);
        records.noteOpened(losses);
        QCOMPARE(records.problem(), QString());
        QCOMPARE(Records(m_file).favourites(), (QList<Place>{book, nabla}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_RecordsFile)

#include "tst_recordsfile.moc"
