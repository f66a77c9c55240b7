#pragma once

#include "content/library.h"

#include <QByteArray>

namespace content {

/// What is wrong in a catalogue file. line: from 1. message: one sentence, translated.
struct CatalogueFinding
{
    int line = 1;
    QString message = {};
};

/// The kinds and levels that a resource may have.
const QStringList &resourceKinds();
const QStringList &resourceLevels();

/// Checks a catalogue file in the form of resources/content/resources.json: an object with a list "resources", each
/// with all fields, of the right type, ids unique, kinds, levels and topics known, links and ISBN well formed. known:
/// whose topics and symbols may be named. By line; none where the file is sound.
QList<CatalogueFinding> checkCatalogue(const QByteArray &text, const Library &known);

} // namespace content
