#include "gui/forms/datafields.h"

namespace gui {

namespace {

using calculators::DataTable;

void addColumns(const DataTable &table, bool numeric, std::optional<std::size_t> except, std::vector<std::size_t> &to)
{
    for (std::size_t j = 0; j < table.columns.size(); ++j)
        if (table.columns[j].numeric == numeric && j != except)
            to.push_back(j);
}

} // namespace

QStringList dataFields(const DataFieldsAsked &asked)
{
    using namespace Qt::StringLiterals;
    if (asked.analysis == u"summary")
        return QStringList{u"x"_s, u"group"_s, u"bins"_s, u"bandwidth"_s}
               + (asked.counted ? QStringList{u"binCount"_s} : QStringList());
    if (asked.analysis == u"correlation")
        return {u"x"_s, u"y"_s, u"kind"_s, u"level"_s};
    if (asked.analysis == u"mean_interval")
        return {u"x"_s, u"level"_s};
    if (asked.analysis == u"proportion_interval")
        return {u"successes"_s, u"n"_s, u"level"_s};
    if (asked.analysis == u"t_test")
        return QStringList{u"test"_s, u"x"_s, u"alternative"_s, asked.test == u"one" ? u"mean"_s : u"y"_s};
    if (asked.analysis == u"chi_squared_test")
        return QStringList{u"x"_s, u"y"_s} + (asked.alone ? QStringList{u"expected"_s} : QStringList());
    if (asked.analysis == u"permutation_test")
        return {u"x"_s, u"y"_s, u"draws"_s, u"seed"_s};
    return {u"x"_s, u"statistic"_s, u"draws"_s, u"seed"_s, u"level"_s};
}

DataColumns columnsForX(const DataTable &table, const QString &analysis)
{
    DataColumns result;
    if (analysis == u"chi_squared_test")
        addColumns(table, false, {}, result.columns);
    addColumns(table, true, {}, result.columns);
    return result;
}

DataColumns columnsForY(const DataTable &table, const DataFieldsAsked &asked, std::size_t x)
{
    DataColumns result;
    const bool paired = asked.analysis == u"correlation" || asked.test == u"paired";
    if (asked.analysis == u"chi_squared_test") {
        addColumns(table, x < table.columns.size() && table.columns[x].numeric, x, result.columns);
        result.none = true;
        return result;
    }
    if (!paired)
        addColumns(table, false, x, result.columns);
    addColumns(table, true, x, result.columns);
    return result;
}

DataColumns columnsForGroups(const DataTable &table)
{
    DataColumns result{.none = true};
    addColumns(table, false, {}, result.columns);
    return result;
}

} // namespace gui
