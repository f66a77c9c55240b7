#include "gui/symbolcopy.h"

#include "content/sign.h"
#include "formula/exports.h"
#include "formula/shipped.h"

#include <QColor>
#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace gui {

namespace {

constexpr double svgEm = 24.0;  // pixels; it is scaled where it is pasted
constexpr double pngEm = 128.0; // enough for a slide

struct FormatName
{
    CopyFormat format;
    const char *id;
    const char *name;
};

constexpr std::array names = {
    FormatName{CopyFormat::Latex, "latex", QT_TRANSLATE_NOOP("CopyFormat", "LaTeX command")},
    FormatName{CopyFormat::Character, "character", QT_TRANSLATE_NOOP("CopyFormat", "Character")},
    FormatName{CopyFormat::Html, "html", QT_TRANSLATE_NOOP("CopyFormat", "HTML")},
    FormatName{CopyFormat::MathMl, "mathml", QT_TRANSLATE_NOOP("CopyFormat", "MathML")},
    FormatName{CopyFormat::Typst, "typst", QT_TRANSLATE_NOOP("CopyFormat", "Typst")},
    FormatName{CopyFormat::Svg, "svg", QT_TRANSLATE_NOOP("CopyFormat", "SVG picture")},
    FormatName{CopyFormat::Png, "png", QT_TRANSLATE_NOOP("CopyFormat", "PNG picture")}};
static_assert(names.size() == copyFormats.size());

const FormatName &nameOf(CopyFormat format)
{
    return *std::find_if(names.begin(), names.end(),
                         [format](const FormatName &name) { return name.format == format; });
}

// Signs of the reference ship in text style only.
std::optional<formula::Formula> typeset(const QString &latex)
{
    if (auto formula = formula::shipped(latex, true))
        return formula;
    return formula::shipped(latex, false);
}

Snippet markup(const QString &mimeType, const QByteArray &bytes)
{
    return {.text = QString::fromUtf8(bytes), .mimeType = mimeType, .bytes = bytes};
}

// Dark on white whatever the theme, for the page that it is pasted into is most often light.
Snippet picture(const formula::Formula &formula)
{
    return {.mimeType = QStringLiteral("image/png"),
            .bytes = formula::toPng(formula, pngEm, Qt::black, Qt::white),
            .image = formula::toImage(formula, pngEm, Qt::black, Qt::white)};
}

Snippet typesetSnippet(const formula::Formula &formula, CopyFormat format)
{
    if (format == CopyFormat::MathMl)
        return markup(QStringLiteral("application/mathml+xml"), formula::toMathMl(formula));
    if (format == CopyFormat::Svg)
        return markup(QStringLiteral("image/svg+xml"), formula::toSvg(formula, svgEm));
    return picture(formula);
}

} // namespace

QString copyFormatId(CopyFormat format)
{
    return QLatin1String(nameOf(format).id);
}

CopyFormat copyFormatOf(const QString &id)
{
    const auto *const found = std::find_if(names.begin(), names.end(),
                                           [&id](const FormatName &name) { return id == QLatin1String(name.id); });
    return found == names.end() ? CopyFormat::Latex : found->format;
}

QString copyFormatName(CopyFormat format)
{
    return QCoreApplication::translate("CopyFormat", nameOf(format).name);
}

Writing writingOf(const content::Symbol &symbol)
{
    return {.place = {.page = QStringLiteral("notation"), .item = symbol.id},
            .name = symbol.name,
            .display = symbol.display,
            .commands = symbol.latex,
            .character = symbol.character,
            .html = symbol.html,
            .typst = symbol.typst};
}

Writing writingOf(const content::Sign &sign)
{
    return {.place = sign.place(),
            .name = sign.name,
            .display = sign.display,
            .commands = sign.commands,
            .character = sign.character,
            .html = sign.html};
}

bool hasFormat(const Writing &writing, CopyFormat format)
{
    switch (format) {
    case CopyFormat::Latex:
        return !writing.commands.isEmpty();
    case CopyFormat::Character:
        return !writing.character.isEmpty();
    case CopyFormat::Html:
        return !htmlText(writing).isEmpty();
    case CopyFormat::Typst:
        return !writing.typst.isEmpty();
    case CopyFormat::MathMl:
    case CopyFormat::Svg:
    case CopyFormat::Png:
        return typeset(writing.display).has_value();
    }
    return false;
}

std::optional<Snippet> snippet(const Writing &writing, CopyFormat format, bool withPackage)
{
    if (!hasFormat(writing, format))
        return {};
    switch (format) {
    case CopyFormat::Latex:
        return Snippet{.text = latexText(writing.commands.constFirst(), withPackage)};
    case CopyFormat::Character:
        return Snippet{.text = writing.character};
    case CopyFormat::Html:
        return Snippet{.text = htmlText(writing)};
    case CopyFormat::Typst:
        return Snippet{.text = writing.typst};
    case CopyFormat::MathMl:
    case CopyFormat::Svg:
    case CopyFormat::Png:
        break;
    }
    return typesetSnippet(*typeset(writing.display), format);
}

QString packageLine(const QString &package)
{
    return package.isEmpty() ? QString() : QStringLiteral("\\usepackage{%1}").arg(package);
}

QString latexText(const content::LatexCommand &command, bool withPackage)
{
    return withPackage && !command.package.isEmpty() ? packageLine(command.package) + u'\n' + command.command
                                                     : command.command;
}

QString htmlText(const Writing &writing)
{
    if (!writing.html.isEmpty())
        return writing.html;
    QString text;
    for (const uint point : writing.character.toUcs4())
        text += QStringLiteral("&#x%1;").arg(QString::number(point, 16).toUpper());
    return text;
}

QMimeData *mimeData(const Snippet &snippet)
{
    auto *content = new QMimeData;
    if (!snippet.mimeType.isEmpty())
        content->setData(snippet.mimeType, snippet.bytes);
    if (!snippet.text.isEmpty())
        content->setText(snippet.text);
    if (!snippet.image.isNull())
        content->setImageData(snippet.image);
    return content;
}

} // namespace gui
