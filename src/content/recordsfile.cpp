#include "content/recordsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QtEndian>

#include <atomic>
#include <utility>

namespace content {

namespace {

// SQLite's file format: the text that a file begins with, and where its header holds the two numbers, big-endian.
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
// SQLite's error codes of damaged files.
const QString corrupt = QStringLiteral("11");
const QString noDatabase = QStringLiteral("26");
const QByteArray magic("SQLite format 3\0", 16);

QString freshConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("nabla-records-%1").arg(++count);
}

qint32 numberAt(const QByteArray &header, qsizetype position)
{
    return qFromBigEndian<qint32>(header.constData() + position);
}

QString words(const char *sentence)
{
    return QCoreApplication::translate("Records", sentence);
}

} // namespace

const QList<QStringList> &RecordsFile::migrations()
{
    // Steps that have once been released stay as they are; a change of the tables is a new step at the end.
    // Times are milliseconds since 1970, UTC.
    static const QList<QStringList> steps{
        {QStringLiteral("CREATE TABLE favourite (place TEXT NOT NULL PRIMARY KEY, added INTEGER NOT NULL)")},
        {QStringLiteral("CREATE TABLE opened (place TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL)")},
        {QStringLiteral("CREATE TABLE copied (place TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL)"),
         QStringLiteral("CREATE TABLE scratch (position INTEGER NOT NULL PRIMARY KEY, command TEXT NOT NULL, "
                        "package TEXT NOT NULL, place TEXT NOT NULL)")},
    };
    return steps;
}

RecordsFile::RecordsFile(QString path) : m_path(std::move(path)), m_connection(freshConnectionName())
{
    const QFileInfo info(m_path);
    if (info.exists())
        open();
    else if (!QDir().mkpath(info.absolutePath()))
        m_trouble = Trouble::NoFolder;
    else if (!isChangeable())
        refuse(Trouble::Unwritable, words(QT_TRANSLATE_NOOP("Records", "its folder is read-only")));
}

RecordsFile::~RecordsFile()
{
    close();
}

QString RecordsFile::problem() const
{
    const QString file = QDir::toNativeSeparators(m_path);
    const QString folder = QDir::toNativeSeparators(QFileInfo(m_path).absolutePath());
    switch (m_trouble) {
    case Trouble::None:
        return {};
    case Trouble::NoFolder:
        return words(QT_TRANSLATE_NOOP("Records", "Your records are kept only until you quit, because the folder %1 "
                                                  "cannot be made; make it, or remove what is in its way."))
            .arg(folder);
    case Trouble::IsFolder:
        return words(QT_TRANSLATE_NOOP("Records", "Your records are kept only until you quit, because %1 is a folder "
                                                  "and not a file; move it elsewhere and start Nabla again."))
            .arg(file);
    case Trouble::Foreign:
        return words(QT_TRANSLATE_NOOP("Records",
                                       "Your records are kept only until you quit, because the file %1 is none of "
                                       "Nabla's and is left as it is; move it elsewhere and start Nabla again."))
            .arg(file);
    case Trouble::Newer:
        return words(QT_TRANSLATE_NOOP("Records",
                                       "Your records are kept only until you quit, because a newer Nabla wrote the "
                                       "file %1, which is left as it is; start that version to use it."))
            .arg(file);
    case Trouble::Damaged:
        return words(QT_TRANSLATE_NOOP("Records", "Your records are kept only until you quit, because the file %1 is "
                                                  "damaged (%2) and is left as it is; move it elsewhere, or put a "
                                                  "copy in its place, and start Nabla again."))
            .arg(file, m_reason);
    case Trouble::Unwritable:
        return words(QT_TRANSLATE_NOOP("Records", "Your records cannot be saved in the file %1 (%2) and are kept until "
                                                  "you quit; once that is mended, the next change saves them all."))
            .arg(file, m_reason);
    }
    return {};
}

QSqlQuery RecordsFile::read(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (isOpen())
        query.exec(sql);
    return query;
}

bool RecordsFile::changedByOthers()
{
    if (!isOpen() || !m_unwritten.isEmpty())
        return false;
    return std::exchange(m_dataVersion, pragma(QStringLiteral("data_version"))) != m_dataVersion;
}

void RecordsFile::write(const QList<RecordsChange> &changes)
{
    const bool mayTry =
        m_trouble == Trouble::None || m_trouble == Trouble::NoFolder || m_trouble == Trouble::Unwritable;
    if (!mayTry)
        return;
    m_unwritten.append(changes);
    if (m_readOnly && isChangeable())
        close();
    if ((!isOpen() && !open()) || m_readOnly)
        return;
    bool written = execute(QStringLiteral("BEGIN IMMEDIATE"));
    for (qsizetype i = 0; written && i < m_unwritten.size(); ++i)
        written = execute(m_unwritten[i].sql, m_unwritten[i].values);
    written = written && execute(QStringLiteral("COMMIT"));
    if (!written) {
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
        return;
    }
    m_unwritten.clear();
    m_trouble = Trouble::None;
}

// SQLite needs to write beside the file as well.
bool RecordsFile::isChangeable() const
{
    const QFileInfo info(m_path);
    return QFileInfo(info.absolutePath()).isWritable() && (!info.exists() || info.isWritable());
}

bool RecordsFile::open()
{
    const QFileInfo info(m_path);
    if (!info.exists() && !QDir().mkpath(info.absolutePath()))
        return refuse(Trouble::NoFolder);
    m_readOnly = info.exists() && !isChangeable();
    if (!inspect() || !connectTo() || !migrate()) {
        close();
        return false;
    }
    m_trouble = Trouble::None;
    if (m_readOnly)
        refuse(Trouble::Unwritable, words(QT_TRANSLATE_NOOP("Records", "it is read-only")));
    m_dataVersion = pragma(QStringLiteral("data_version"));
    return true;
}

// Looks at the bytes of the file, because SQLite would already write to a foreign one when it opens and closes it. Our
// number is in them from the first transaction on; the version there may lag behind the write-ahead log.
bool RecordsFile::inspect()
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return refuse(Trouble::IsFolder);
    if (!info.exists() || info.size() == 0)
        return true;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Trouble::Unwritable, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(magic))
        return refuse(Trouble::Damaged,
                      words(QT_TRANSLATE_NOOP("Records", "it does not begin as an SQLite file does")));
    if (numberAt(header, applicationIdAt) != applicationId)
        return refuse(Trouble::Foreign);
    if (numberAt(header, userVersionAt) > migrations().size())
        return refuse(Trouble::Newer);
    return true;
}

bool RecordsFile::connectTo()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (m_readOnly) {
        // Nobody can change it, so SQLite need not make the files beside it that it cannot make.
        const QString address = QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded());
        m_database.setDatabaseName(address + QStringLiteral("?immutable=1"));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    }
    if (!m_database.open())
        return refuse(Trouble::Unwritable, m_database.lastError().databaseText());
    for (const auto *setting : {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON"})
        if (!execute(QLatin1String(setting)))
            return false;
    QSqlQuery check = read(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check.next())
        return refuse(Trouble::Damaged, check.lastError().databaseText());
    if (const QString found = check.value(0).toString(); found != u"ok")
        return refuse(Trouble::Damaged, found.simplified());
    return true;
}

bool RecordsFile::migrate()
{
    const qint64 latest = migrations().size();
    const qint64 version = pragma(QStringLiteral("user_version"));
    if (version > latest)
        return refuse(Trouble::Newer);
    if (m_readOnly)
        return true;
    for (int next = static_cast<int>(version) + 1; next <= latest; ++next)
        if (!migrateTo(next))
            return false;
    // Last, so that the first transaction has put our number into the file itself. Where a file system cannot share
    // memory SQLite keeps its rollback journal, which is as safe.
    return execute(QStringLiteral("PRAGMA journal_mode = WAL"));
}

bool RecordsFile::migrateTo(int version)
{
    if (!execute(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    // Another instance may have taken this step since.
    bool done = pragma(QStringLiteral("user_version")) >= version;
    if (!done) {
        done = execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        for (const QString &statement : migrations()[version - 1])
            done = done && execute(statement);
        done = done && execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    }
    if (done && execute(QStringLiteral("COMMIT")))
        return true;
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    return false;
}

void RecordsFile::close()
{
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool RecordsFile::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    bool done = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (done)
        return true;
    const QString code = query.lastError().nativeErrorCode();
    const bool damaged = code == corrupt || code == noDatabase;
    return refuse(damaged ? Trouble::Damaged : Trouble::Unwritable, query.lastError().databaseText());
}

qint64 RecordsFile::pragma(const QString &name) const
{
    QSqlQuery query = read(QStringLiteral("PRAGMA ") + name);
    return query.next() ? query.value(0).toLongLong() : 0;
}

bool RecordsFile::refuse(Trouble trouble, const QString &reason)
{
    m_trouble = trouble;
    m_reason = reason;
    return false;
}

} // namespace content
