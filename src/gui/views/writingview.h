#pragma once

#include "gui/symbolcopy.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QVBoxLayout;

namespace gui {

class SymbolCopier;

/// How a sign is written, one way a row, each to be copied; below them what a double-click copies.
class WritingView : public QWidget
{
    Q_OBJECT

public:
    /// copier: outlives the view.
    WritingView(const Writing &writing, SymbolCopier &copier, QWidget *parent = nullptr);

private:
    void addCommand(const content::LatexCommand &command);
    void addRow(const QString &name, const QString &text, CopyFormat format);
    void addCodePoints();
    /// What is long or no text is not shown, only copied.
    void addTypeset();
    /// Gives the row that it was put into.
    int addText(const QString &name, const QString &text);
    void addCopyButton(int row, const QString &name, const QString &text, const std::function<void()> &copy);
    void addChoices(QVBoxLayout &layout);

    Writing m_writing;
    SymbolCopier &m_copier;
    QGridLayout *m_grid;
};

} // namespace gui
