#include "gui/symbolcopier.h"

#include "gui/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

namespace gui {

SymbolCopier::SymbolCopier(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.settings(), &Settings::copyingChanged, this, &SymbolCopier::choicesChanged);
}

CopyFormat SymbolCopier::format() const
{
    return copyFormatOf(m_workspace.settings().copyFormat());
}

void SymbolCopier::setFormat(CopyFormat format)
{
    m_workspace.settings().setCopyFormat(copyFormatId(format));
}

bool SymbolCopier::copiesPackage() const
{
    return m_workspace.settings().copiesPackage();
}

void SymbolCopier::setCopiesPackage(bool copies)
{
    m_workspace.settings().setCopiesPackage(copies);
}

void SymbolCopier::copyDefault(const Writing &writing)
{
    const CopyFormat wanted = format();
    if (hasFormat(writing, wanted)) {
        copy(writing, wanted);
    } else if (!writing.commands.isEmpty()) {
        copyCommand(writing, writing.commands.constFirst());
        emit message(
            tr("It has no form for %1: copied %2").arg(copyFormatName(wanted), writing.commands.constFirst().command));
    }
}

void SymbolCopier::copy(const Writing &writing, CopyFormat format)
{
    if (format == CopyFormat::Latex && !writing.commands.isEmpty()) {
        copyCommand(writing, writing.commands.constFirst());
        return;
    }
    const auto made = snippet(writing, format);
    if (!made)
        return;
    QApplication::clipboard()->setMimeData(mimeData(*made));
    m_workspace.records().noteCopied(writing.place);
    emit message(made->mimeType.isEmpty() ? tr("Copied %1").arg(made->text)
                                          : tr("Copied “%1” as %2").arg(writing.name, copyFormatName(format)));
}

void SymbolCopier::copyCommand(const Writing &writing, const content::LatexCommand &command)
{
    QApplication::clipboard()->setText(latexText(command, copiesPackage()));
    m_workspace.records().noteCopied(writing.place);
    emit message(copiedSentence(command.command, command.package));
}

void SymbolCopier::copyEntry(const content::ScratchEntry &entry)
{
    copyCommand({.place = entry.place}, {.command = entry.command, .package = entry.package});
}

void SymbolCopier::copyEntries(const QList<content::ScratchEntry> &entries)
{
    QStringList packages;
    QStringList commands;
    for (const content::ScratchEntry &entry : entries) {
        commands << entry.command;
        if (const QString line = packageLine(entry.package); copiesPackage() && !line.isEmpty())
            packages << line;
    }
    packages.removeDuplicates();
    QApplication::clipboard()->setText((packages + commands).join(u'\n'));
    emit message(tr("Copied %n command(s)", nullptr, static_cast<int>(commands.size())));
}

void SymbolCopier::copyText(const Writing &writing, const QString &text)
{
    QApplication::clipboard()->setText(text);
    m_workspace.records().noteCopied(writing.place);
    emit message(tr("Copied %1").arg(text));
}

QString SymbolCopier::copiedSentence(const QString &text, const QString &package) const
{
    if (package.isEmpty())
        return tr("Copied %1").arg(text);
    return copiesPackage() ? tr("Copied %1 with %2").arg(text, packageLine(package))
                           : tr("Copied %1, which needs %2").arg(text, packageLine(package));
}

void SymbolCopier::fillMenu(QMenu &menu, const Writing &writing)
{
    for (const CopyFormat format : copyFormats) {
        QAction *action = menu.addAction(tr("Copy: %1").arg(copyFormatName(format)));
        action->setEnabled(hasFormat(writing, format));
        connect(action, &QAction::triggered, this, [this, writing, format] { copy(writing, format); });
    }
    menu.addSeparator();
    QAction *package = menu.addAction(tr("With \\usepackage line"));
    package->setCheckable(true);
    package->setChecked(copiesPackage());
    connect(package, &QAction::toggled, this, &SymbolCopier::setCopiesPackage);
    QAction *aside = menu.addAction(tr("Add to the scratch list"));
    aside->setEnabled(!writing.commands.isEmpty());
    connect(aside, &QAction::triggered, this, [this, writing] { putAside(writing, writing.commands.constFirst()); });
}

void SymbolCopier::putAside(const Writing &writing, const content::LatexCommand &command)
{
    emit putAsideRequested({.command = command.command, .package = command.package, .place = writing.place});
}

} // namespace gui
