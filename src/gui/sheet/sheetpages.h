#pragma once

#include "core/result.h"
#include "core/run.h"
#include "gui/sheet/sheet.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

class QPagedPaintDevice;

namespace gui {

/// Sets a sheet on the pages of a device and gives their number. Any thread may call it, one at a time for a device.
/// Errors: Domain where the device takes no pages; Cancelled.
core::Result<int> setSheet(const Sheet &sheet, QPagedPaintDevice &device, const core::Run &run = {});

/// A PDF file of the sheet, on its side. Errors: Cancelled.
core::Result<QByteArray> sheetPdf(const Sheet &sheet, const QPageSize &paper, const core::Run &run = {});

/// Writes such a file whole or not at all. Errors: also as content::safeSave().
core::Result<void> saveSheet(const QString &path, const Sheet &sheet, const QPageSize &paper,
                             const core::Run &run = {});

} // namespace gui
