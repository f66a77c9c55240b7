#pragma once

#include "core/result.h"
#include "formula/formula.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QVariantMap>

class QMimeData;

namespace gui {

enum class ExportFormat { Svg, Pdf, Png, MathMl };

/// What a picture of pixels stands on.
enum class ExportGround {
    Transparent,      ///< for light pages: the formula is black
    TransparentLight, ///< for dark pages: the formula is white
    White,
    Window, ///< both as in the window
};

/// How a formula leaves the program. scale, ground: of pixels only; at scale 1 an em is 16 pixels.
struct ExportOptions
{
    ExportFormat format = ExportFormat::Svg;
    int scale = 4; ///< 1 to 8
    ExportGround ground = ExportGround::Transparent;

    QVariantMap state() const;
    /// What is missing or out of range in a state is as above.
    static ExportOptions fromState(const QVariantMap &state);
};

constexpr int largestExportScale = 8;

/// The formats in the order of the enumeration: "SVG" …, and ".svg" … without its dot.
QString formatName(ExportFormat format);
QString fileSuffix(ExportFormat format);

/// The pixels of a PNG file.
QSize exportedSize(const formula::Formula &formula, const ExportOptions &options);
/// The content of the file.
QByteArray exported(const formula::Formula &formula, const ExportOptions &options);
/// The same for the clipboard; what is text there too is offered as text besides. The caller owns it.
QMimeData *exportedMimeData(const formula::Formula &formula, const ExportOptions &options);
/// Writes the file. Errors: as content::safeSave().
core::Result<void> exportTo(const QString &path, const formula::Formula &formula, const ExportOptions &options);

} // namespace gui
