#pragma once

#include "content/searchtext.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <cstdint>
#include <vector>

namespace content {

/// Everything about one entry, folded; several names or keywords a line each.
struct SearchRow
{
    std::string names = {};
    std::string keywords = {};
    std::string body = {};
    int kind = 0;
};

/// The words of all rows in an FTS5 table in memory. Rows come as the table has them, unranked: to rank is to look at
/// every row that holds a word, which takes a tenth of a second for a first letter in a hundred thousand rows.
/// Used in the thread that made it.
class FullText
{
public:
    explicit FullText(const std::vector<SearchRow> &rows);
    ~FullText();
    FullText(const FullText &) = delete;
    FullText &operator=(const FullText &) = delete;

    enum class Where { NamesAndKeywords, Everywhere };
    /// At most `most` rows that hold all terms and are of one of the kinds (of any where there are none).
    std::vector<std::uint32_t> find(const std::vector<SearchTerm> &terms, Where where, const std::vector<int> &kinds,
                                    qsizetype most);

private:
    QString m_connection;
    QSqlDatabase m_database;
    QSqlQuery m_select;
};

} // namespace content
