#pragma once

#include "content/place.h"
#include "content/symbol.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <array>
#include <optional>

class QMimeData;

namespace content {
struct Sign;
}

namespace gui {

/// In what form a sign goes to the clipboard.
enum class CopyFormat { Latex, Character, Html, MathMl, Typst, Svg, Png };

/// All of them, in the order in which they are offered.
inline constexpr std::array copyFormats = {CopyFormat::Latex,  CopyFormat::Character, CopyFormat::Html,
                                           CopyFormat::MathMl, CopyFormat::Typst,     CopyFormat::Svg,
                                           CopyFormat::Png};

/// The name that the settings keep: "latex".
QString copyFormatId(CopyFormat format);
/// The format of such a name; LaTeX for an unknown one.
CopyFormat copyFormatOf(const QString &id);
/// What a person calls it.
QString copyFormatName(CopyFormat format);

/// The ways to write a sign, be it explained or only in the reference.
struct Writing
{
    content::Place place = {};
    QString name = {};
    QString display = {}; ///< LaTeX of the sign, which ships typeset
    QList<content::LatexCommand> commands = {};
    QString character = {};
    QString html = {}; ///< the named entity; a character without one has its number
    QString typst = {};
};

Writing writingOf(const content::Symbol &symbol);
Writing writingOf(const content::Sign &sign);

/// What is put on the clipboard: a text, and what says the same in its own format.
struct Snippet
{
    QString text = {};     ///< empty for a picture of dots
    QString mimeType = {}; ///< of bytes; empty where there is only the text
    QByteArray bytes = {};
    QImage image = {};
};

/// Whether the sign can be written so.
bool hasFormat(const Writing &writing, CopyFormat format);
/// The sign in a format, of several commands the first; nothing where it cannot be written so.
std::optional<Snippet> snippet(const Writing &writing, CopyFormat format, bool withPackage = false);

/// "\usepackage{amssymb}"; empty for base LaTeX.
QString packageLine(const QString &package);
/// A command; before it, where asked for and needed, the line that loads its package.
QString latexText(const content::LatexCommand &command, bool withPackage);
/// The character's entity: "&nabla;", or its number "&#x2207;"; empty where no character stands for the sign.
QString htmlText(const Writing &writing);

/// For the clipboard, which takes it over.
QMimeData *mimeData(const Snippet &snippet);

} // namespace gui
