#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace content {

/// One statement that changes the records.
struct RecordsChange
{
    QString sql = {};
    QVariantList values = {};
};

/// The SQLite file of the records: made at the first change, brought up to date in numbered steps, written to in whole
/// transactions. A file that is not a sound one of this program is never opened for writing.
class RecordsFile
{
public:
    /// Opens the file where there is one. Used in one thread.
    explicit RecordsFile(QString path);
    ~RecordsFile();
    RecordsFile(const RecordsFile &) = delete;
    RecordsFile &operator=(const RecordsFile &) = delete;

    /// What is wrong and how to mend it, in the language of now; empty where all is well.
    QString problem() const;
    bool isOpen() const { return m_database.isOpen(); }
    /// Runs a query that changes nothing; no rows where the file is not open.
    QSqlQuery read(const QString &sql) const;
    /// Whether another connection has changed the file since this was last asked. Not while own changes wait: what is
    /// in memory is then the newest.
    bool changedByOthers();
    /// Writes the changes together with those that could not be written before, all or none.
    void write(const QList<RecordsChange> &changes);

    /// The statements that make each version of the tables from the one before; version n is made by the n-th.
    static const QList<QStringList> &migrations();
    /// Marks the file as ours: PRAGMA application_id.
    static constexpr int applicationId = 0x4E61626C;

private:
    enum class Trouble { None, NoFolder, IsFolder, Foreign, Newer, Damaged, Unwritable };

    bool isChangeable() const;
    bool open();
    bool inspect();
    bool connectTo();
    bool migrate();
    bool migrateTo(int version);
    void close();
    bool execute(const QString &sql, const QVariantList &values = {});
    qint64 pragma(const QString &name) const;
    bool refuse(Trouble trouble, const QString &reason = {});

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QList<RecordsChange> m_unwritten;
    bool m_readOnly = false;
    qint64 m_dataVersion = 0;
    Trouble m_trouble = Trouble::None;
    QString m_reason;
};

} // namespace content
