#pragma once

#include "calculators/datatable.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gui {

/// Which fields of the data form an analysis has, by their object names. test: of the t tests; alone: whether a second
/// column is left out; counted: whether the bins are counted by hand.
struct DataFieldsAsked
{
    QString analysis = {};
    QString test = {};
    bool alone = false;
    bool counted = false;
};
QStringList dataFields(const DataFieldsAsked &asked);

/// Which columns of a table can be chosen, best first. none: the choice of no column comes first.
struct DataColumns
{
    std::vector<std::size_t> columns = {};
    bool none = false;
};
DataColumns columnsForX(const calculators::DataTable &table, const QString &analysis);
DataColumns columnsForY(const calculators::DataTable &table, const DataFieldsAsked &asked, std::size_t x);
DataColumns columnsForGroups(const calculators::DataTable &table);

} // namespace gui
