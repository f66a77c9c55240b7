#pragma once

#include "content/library.h"
#include "content/searchindex.h"
#include "core/operation.h"

#include <string>
#include <vector>

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

/// The entries of the kinds that are found, best first.
QList<Found> lookUp(const QString &query, const std::vector<EntryKind> &kinds);

/// The names of such entries that are spelt most like a query.
QStringList nearestNames(const QString &query, const std::vector<EntryKind> &kinds);

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
