#pragma once

#include "content/limits.h"
#include "content/records.h"
#include "content/recordsfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace content;
using namespace Qt::StringLiterals;

// What the tests of the records share.

inline const Place nabla{.page = u"notation"_s, .item = u"nabla"_s};
inline const Place book{.page = u"catalogue"_s, .item = u"axler-ladr"_s};
inline const Place losses{.page = u"losses"_s};
inline const ScratchEntry plain{.command = u"\\nabla"_s, .place = nabla};
inline const ScratchEntry packaged{.command = u"\\nexists"_s, .package = u"amssymb"_s};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs statements on a database file with a connection of its own; gives the first value of the last one.
inline QVariant run(const QString &path, const QStringList &statements)
{
    QVariant result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            for (const QString &statement : statements)
                result = query.exec(statement) && query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return result;
}

/// A file of an older version of the tables.
inline QStringList statementsUpTo(qsizetype version)
{
    QStringList statements{u"PRAGMA application_id = %1"_s.arg(RecordsFile::applicationId)};
    for (qsizetype i = 0; i < version; ++i)
        statements.append(RecordsFile::migrations()[i]);
    statements.append(u"PRAGMA user_version = %1"_s.arg(version));
    return statements;
}
