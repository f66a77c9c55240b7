#pragma once

#include "content/library.h"
#include "content/searchindex.h"
#include "core/operation.h"

#include <functional>
#include <string>

namespace content {

/// The shipped content in English, read at the first call.
const Library &shippedLibrary();

/// What a look-up finds; entries of the same kind stand in the order of their list.
struct Found
{
    QString item = {};
    double score = 0.0;
    QString matched = {};
};

/// The entries of a kind that are found and wanted, best first; all of them, in their order, for an empty query.
QList<Found> lookUp(const QString &query, EntryKind kind, const std::function<bool(const QString &item)> &wanted,
                    std::int64_t limit);

/// Texts as the values of an answer.
core::Value valueOf(const QString &text);
core::Value valueOf(const QStringList &texts);
/// An answer with the list `items`.
core::Object itemsAnswer(core::Array items);

/// The inputs that several look-ups share.
core::Input limitInput();
/// The text of an input of type Word.
QString textOf(const core::Arguments &arguments, std::string_view name);

} // namespace content
