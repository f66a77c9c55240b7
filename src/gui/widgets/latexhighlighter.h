#pragma once

#include <QSyntaxHighlighter>

namespace gui {

/// Colours commands, braces and comments of LaTeX from the palette in force; call rehighlight() when that changes. Very
/// long texts stay plain: they are no formulas, and typing in them must not wait.
class LatexHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace gui
