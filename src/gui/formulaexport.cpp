#include "gui/formulaexport.h"

#include "content/safesave.h"
#include "formula/exports.h"

#include <QApplication>
#include <QMimeData>
#include <QPalette>

#include <algorithm>
#include <array>

namespace gui {

namespace {

constexpr double emAtScaleOne = 16.0; // pixels

struct Format
{
    const char *name;
    const char *suffix;
    const char *type;
};

constexpr std::array formats = {
    Format{"SVG", "svg", "image/svg+xml"},
    Format{"PDF", "pdf", "application/pdf"},
    Format{"PNG", "png", "image/png"},
    Format{"MathML", "mml", "application/mathml+xml"},
};

const Format &formatOf(ExportFormat format)
{
    return formats.at(static_cast<std::size_t>(format));
}

struct Colours
{
    QColor ink;
    QColor ground;
};

Colours coloursOf(ExportGround ground)
{
    switch (ground) {
    case ExportGround::Transparent:
        return {Qt::black, Qt::transparent};
    case ExportGround::TransparentLight:
        return {Qt::white, Qt::transparent};
    case ExportGround::White:
        return {Qt::black, Qt::white};
    case ExportGround::Window:
        break;
    }
    const QPalette palette = QApplication::palette();
    return {palette.color(QPalette::WindowText), palette.color(QPalette::Window)};
}

} // namespace

QVariantMap ExportOptions::state() const
{
    return {{QStringLiteral("format"), static_cast<int>(format)},
            {QStringLiteral("scale"), scale},
            {QStringLiteral("ground"), static_cast<int>(ground)}};
}

ExportOptions ExportOptions::fromState(const QVariantMap &state)
{
    ExportOptions options;
    const int format = state.value(QStringLiteral("format"), static_cast<int>(options.format)).toInt();
    const int ground = state.value(QStringLiteral("ground"), static_cast<int>(options.ground)).toInt();
    if (format >= 0 && format <= static_cast<int>(ExportFormat::MathMl))
        options.format = static_cast<ExportFormat>(format);
    if (ground >= 0 && ground <= static_cast<int>(ExportGround::Window))
        options.ground = static_cast<ExportGround>(ground);
    options.scale = std::clamp(state.value(QStringLiteral("scale"), options.scale).toInt(), 1, largestExportScale);
    return options;
}

QString formatName(ExportFormat format)
{
    return QLatin1String(formatOf(format).name);
}

QString fileSuffix(ExportFormat format)
{
    return QLatin1String(formatOf(format).suffix);
}

QSize exportedSize(const formula::Formula &formula, const ExportOptions &options)
{
    return formula::imageSize(formula, emAtScaleOne * options.scale);
}

QByteArray exported(const formula::Formula &formula, const ExportOptions &options)
{
    switch (options.format) {
    case ExportFormat::Svg:
        return formula::toSvg(formula);
    case ExportFormat::Pdf:
        return formula::toPdf(formula);
    case ExportFormat::Png: {
        const Colours colours = coloursOf(options.ground);
        return formula::toPng(formula, emAtScaleOne * options.scale, colours.ink, colours.ground);
    }
    case ExportFormat::MathMl:
        break;
    }
    return formula::toMathMl(formula);
}

QMimeData *exportedMimeData(const formula::Formula &formula, const ExportOptions &options)
{
    auto *content = new QMimeData;
    const QByteArray bytes = exported(formula, options);
    content->setData(QLatin1String(formatOf(options.format).type), bytes);
    if (options.format == ExportFormat::Png)
        content->setImageData(QImage::fromData(bytes));
    else if (options.format != ExportFormat::Pdf)
        content->setText(QString::fromUtf8(bytes));
    return content;
}

core::Result<void> exportTo(const QString &path, const formula::Formula &formula, const ExportOptions &options)
{
    return content::safeSave(path, exported(formula, options));
}

} // namespace gui
