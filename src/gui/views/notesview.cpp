#include "gui/views/notesview.h"

#include "gui/translated.h"
#include "gui/views/formulaview.h"
#include "gui/widgets/heading.h"
#include "gui/widgets/paragraph.h"

#include <QVBoxLayout>

namespace gui {

NotesView::NotesView(QWidget *parent)
    : SectionView(parent),
      m_title(new Heading(3, this)),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_title);
}

NotesView::Row NotesView::makeRow()
{
    Row row{new Heading(4, this), new Paragraph(this), new FormulaView(this), new Paragraph(this)};
    row.formula->setDisplay(true);
    m_layout->addWidget(row.title);
    m_layout->addWidget(row.text);
    m_layout->addWidget(row.formula, 0, Qt::AlignLeft);
    m_layout->addWidget(row.remark);
    return row;
}

void NotesView::showNote(const Row &row, const calculators::Note &note)
{
    row.title->setHeading(translated(note.title));
    row.text->setText(translated(note.text));
    row.text->show();
    if (const QString latex = QString::fromStdString(note.latex); latex != row.formula->latex())
        row.formula->setLatex(latex);
    row.formula->setVisible(!note.latex.empty());
    row.remark->setText(translated(note.remark));
    row.remark->setVisible(!note.remark.source.empty());
}

void NotesView::show(const calculators::Section &section, int)
{
    const auto &notes = std::get<calculators::Notes>(section);
    m_title->setHeading(translated(notes.title));
    while (m_rows.size() < notes.notes.size())
        m_rows.push_back(makeRow());
    for (std::size_t i = 0; i < notes.notes.size(); ++i)
        showNote(m_rows[i], notes.notes[i]);
    for (std::size_t i = notes.notes.size(); i < m_rows.size(); ++i)
        for (QWidget *widget :
             std::initializer_list<QWidget *>{m_rows[i].title, m_rows[i].text, m_rows[i].formula, m_rows[i].remark})
            widget->hide();
}

QString NotesView::plainText() const
{
    QStringList lines = {m_title->text()};
    for (const Row &row : m_rows) {
        if (row.text->isHidden())
            continue;
        if (!row.title->isHidden())
            lines << row.title->text();
        lines << row.text->text();
        if (!row.formula->isHidden())
            lines << row.formula->latex();
        if (!row.remark->isHidden())
            lines << row.remark->text();
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace gui
