#include "gui/views/writingview.h"

#include "gui/icon.h"
#include "gui/symbolcopier.h"
#include "gui/widgets/paragraph.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

WritingView::WritingView(const Writing &writing, SymbolCopier &copier, QWidget *parent)
    : QWidget(parent),
      m_writing(writing),
      m_copier(copier),
      m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    m_grid->setColumnStretch(1, 1);
    for (const content::LatexCommand &command : writing.commands)
        addCommand(command);
    addRow(copyFormatName(CopyFormat::Character), writing.character, CopyFormat::Character);
    addCodePoints();
    addRow(copyFormatName(CopyFormat::Html), htmlText(writing), CopyFormat::Html);
    addRow(copyFormatName(CopyFormat::Typst), writing.typst, CopyFormat::Typst);
    addTypeset();
    addChoices(*layout);
}

int WritingView::addText(const QString &name, const QString &text)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new QLabel(name, this), row, 0);
    if (text.isEmpty())
        return row;
    auto *value = new QLabel(text, this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setLayoutDirection(Qt::LeftToRight); // code reads from left to right in every language
    // Code has no places to break at: in a narrow window it is cut, rather than the whole page made too wide.
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    value->setMinimumWidth(2 * fontMetrics().height());
    value->setToolTip(text.toHtmlEscaped());
    m_grid->addWidget(value, row, 1);
    return row;
}

void WritingView::addCopyButton(int row, const QString &name, const QString &text, const std::function<void()> &copy)
{
    auto *button = new QPushButton(tr("Copy"), this);
    button->setAccessibleName(tr("Copy %1 %2").arg(name, text).trimmed());
    connect(button, &QPushButton::clicked, this, copy);
    m_grid->addWidget(button, row, 2);
}

void WritingView::addCommand(const content::LatexCommand &command)
{
    const int row = addText(tr("LaTeX"), command.command);
    addCopyButton(row, tr("LaTeX"), command.command, [this, command] { m_copier.copyCommand(m_writing, command); });
    auto *aside = new QToolButton(this);
    aside->setIcon(icon(QStringLiteral("add")));
    aside->setFocusPolicy(Qt::StrongFocus);
    aside->setToolTip(tr("Add %1 to the scratch list").arg(command.command));
    aside->setAccessibleName(aside->toolTip());
    connect(aside, &QToolButton::clicked, this, [this, command] { m_copier.putAside(m_writing, command); });
    m_grid->addWidget(aside, row, 3);
    QStringList notes;
    if (command.mode == u"text")
        notes << tr("in text");
    if (!command.package.isEmpty())
        notes << tr("needs %1").arg(packageLine(command.package));
    if (notes.isEmpty())
        return;
    auto *note = new Paragraph(this);
    note->setText(notes.join(QStringLiteral(", ")));
    m_grid->addWidget(note, row + 1, 1, 1, 3);
}

void WritingView::addRow(const QString &name, const QString &text, CopyFormat format)
{
    if (text.isEmpty())
        return;
    addCopyButton(addText(name, text), name, text, [this, format] { m_copier.copy(m_writing, format); });
}

void WritingView::addCodePoints()
{
    const QString points = content::codePoints(m_writing.character);
    if (points.isEmpty())
        return;
    addCopyButton(addText(tr("Code point"), points), tr("Code point"), points,
                  [this, points] { m_copier.copyText(m_writing, points); });
}

void WritingView::addTypeset()
{
    for (const CopyFormat format : {CopyFormat::MathMl, CopyFormat::Svg, CopyFormat::Png}) {
        if (!hasFormat(m_writing, format))
            continue;
        const QString name = copyFormatName(format);
        addCopyButton(addText(name, {}), name, {}, [this, format] { m_copier.copy(m_writing, format); });
    }
}

void WritingView::addChoices(QVBoxLayout &layout)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout.addLayout(form);
    auto *format = new QComboBox(this);
    for (const CopyFormat one : copyFormats)
        format->addItem(copyFormatName(one), static_cast<int>(one));
    auto *label = new QLabel(tr("&Double-click and Enter copy"), this);
    label->setBuddy(format);
    form->addRow(label, format);
    auto *package = new QCheckBox(tr("With \\&usepackage line"), this);
    form->addRow(package);
    const auto show = [this, format, package] {
        const QSignalBlocker formatBlocker(format);
        const QSignalBlocker packageBlocker(package);
        format->setCurrentIndex(format->findData(static_cast<int>(m_copier.format())));
        package->setChecked(m_copier.copiesPackage());
    };
    show();
    connect(&m_copier, &SymbolCopier::choicesChanged, this, show);
    connect(format, &QComboBox::activated, this,
            [this, format] { m_copier.setFormat(static_cast<CopyFormat>(format->currentData().toInt())); });
    connect(package, &QCheckBox::toggled, &m_copier, &SymbolCopier::setCopiesPackage);
}

} // namespace gui
