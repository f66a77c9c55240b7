#include "gui/widgets/latexhighlighter.h"

#include "formula/tokenizer.h"
#include "gui/theme.h"

#include <QApplication>
#include <QTextDocument>

namespace gui {

namespace {

constexpr int longestText = 16384;

} // namespace

void LatexHighlighter::highlightBlock(const QString &text)
{
    if (document()->characterCount() > longestText)
        return;
    const QColor secondary = themeColours().secondary;
    const QColor command = QApplication::palette().color(QPalette::Link);
    for (const formula::Token &token : formula::tokenize(text)) {
        const int start = static_cast<int>(token.start);
        const int length = static_cast<int>(token.end - token.start);
        switch (token.kind) {
        case formula::TokenKind::Command:
            setFormat(start, length, command);
            break;
        case formula::TokenKind::Open:
        case formula::TokenKind::Close:
        case formula::TokenKind::Alignment:
        case formula::TokenKind::Superscript:
        case formula::TokenKind::Subscript:
            setFormat(start, length, secondary);
            break;
        case formula::TokenKind::Space:
            if (token.in(text).contains(u'%')) {
                QTextCharFormat comment;
                comment.setForeground(secondary);
                comment.setFontItalic(true);
                setFormat(start, length, comment);
            }
            break;
        default:
            break;
        }
    }
}

} // namespace gui
