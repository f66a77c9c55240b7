#include "content/fulltext.h"

#include <QStringList>
#include <QVariant>

#include <atomic>

namespace content {

namespace {

constexpr std::size_t manyRows = 10000;

QString freshConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("nabla-search-%1").arg(++count);
}

// FTS5's own query language: a string is quoted, so that no word in it is an operator. Folded terms hold no quotation
// mark; doubling one would keep the rule even so.
QString matchText(const SearchTerm &term)
{
    QString text = QString::fromStdString(term.text);
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + (term.prefix ? QStringLiteral("\" *") : QStringLiteral("\""));
}

QString kindWord(int kind)
{
    return QStringLiteral("kind%1").arg(kind);
}

} // namespace

FullText::FullText(const std::vector<SearchRow> &rows) : m_connection(freshConnectionName())
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    m_database.open();
    QSqlQuery query(m_database);
    // The rows are folded already, and never asked for their texts or sizes. Lists for beginnings of up to three
    // letters keep those as fast as words where there are many rows; for few they only take time to make.
    const QString lists = rows.size() > manyRows ? QStringLiteral("prefix = '1 2 3', ") : QString();
    query.exec(QStringLiteral("CREATE VIRTUAL TABLE entry USING fts5(names, keywords, body, kind, content = '', "
                              "columnsize = 0, %1tokenize = 'unicode61 remove_diacritics 0')")
                   .arg(lists));
    m_database.transaction();
    query.prepare(QStringLiteral("INSERT INTO entry (rowid, names, keywords, body, kind) VALUES (?, ?, ?, ?, ?)"));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].names.empty() && rows[row].keywords.empty() && rows[row].body.empty())
            continue;
        query.bindValue(0, static_cast<qlonglong>(row));
        query.bindValue(1, QString::fromStdString(rows[row].names));
        query.bindValue(2, QString::fromStdString(rows[row].keywords));
        query.bindValue(3, QString::fromStdString(rows[row].body));
        query.bindValue(4, kindWord(rows[row].kind));
        query.exec();
    }
    m_database.commit();
    m_select = QSqlQuery(m_database);
    m_select.setForwardOnly(true);
    m_select.prepare(QStringLiteral("SELECT rowid FROM entry WHERE entry MATCH ? LIMIT ?"));
}

FullText::~FullText()
{
    m_select = QSqlQuery();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

std::vector<std::uint32_t> FullText::find(const std::vector<SearchTerm> &terms, Where where,
                                          const std::vector<int> &kinds, qsizetype most)
{
    std::vector<std::uint32_t> result;
    if (terms.empty() || most <= 0)
        return result;
    QStringList all;
    for (const SearchTerm &term : terms)
        all.append(matchText(term));
    const QString columns =
        where == Where::Everywhere ? QStringLiteral("{names keywords body}") : QStringLiteral("{names keywords}");
    QString match = QStringLiteral("(%1 : (%2))").arg(columns, all.join(QStringLiteral(" AND ")));
    QStringList words;
    for (const int kind : kinds)
        words.append(kindWord(kind));
    if (!words.isEmpty())
        match += QStringLiteral(" AND kind : (%1)").arg(words.join(QStringLiteral(" OR ")));
    m_select.bindValue(0, match);
    m_select.bindValue(1, most);
    if (m_select.exec())
        while (m_select.next())
            result.push_back(m_select.value(0).toUInt());
    m_select.finish();
    return result;
}

} // namespace content
