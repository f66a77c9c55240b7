#include "gui/views/textviews.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/views/formulaview.h"
#include "gui/widgets/heading.h"
#include "gui/widgets/paragraph.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

ParagraphView::ParagraphView(QWidget *parent) : SectionView(parent), m_text(new Paragraph(this))
{
    column(this)->addWidget(m_text);
}

void ParagraphView::show(const calculators::Section &section, int)
{
    const auto &paragraph = std::get<calculators::Paragraph>(section);
    const QString text = translated(paragraph.text);
    m_text->setText(paragraph.warning ? QStringLiteral("⚠ ") + text : text);
    QPalette palette = this->palette();
    if (paragraph.warning)
        palette.setColor(QPalette::WindowText, themeColours().warning);
    m_text->setPalette(paragraph.warning ? palette : QPalette());
}

QString ParagraphView::plainText() const
{
    return m_text->text();
}

FormulaSectionView::FormulaSectionView(QWidget *parent)
    : SectionView(parent),
      m_title(new Heading(3, this)),
      m_formula(new FormulaView(this))
{
    auto *layout = column(this);
    layout->addWidget(m_title);
    layout->addWidget(m_formula, 0, Qt::AlignLeft);
}

void FormulaSectionView::show(const calculators::Section &section, int)
{
    const auto &formula = std::get<calculators::Formula>(section);
    m_title->setHeading(translated(formula.title));
    const QString latex = QString::fromStdString(formula.latex);
    if (latex == m_latex)
        return;
    m_latex = latex;
    m_formula->setDisplay(true);
    m_formula->setLatex(latex);
}

QString FormulaSectionView::plainText() const
{
    return m_title->text() + u'\n' + m_latex;
}

QuantitiesView::QuantitiesView(QWidget *parent)
    : SectionView(parent),
      m_title(new Heading(3, this)),
      m_grid(new QGridLayout)
{
    auto *layout = column(this);
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(2, 3);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
}

QuantitiesView::Row QuantitiesView::makeRow(int row)
{
    Row made{.name = new QLabel(this), .sign = new FormulaView(this), .value = new QLabel(this)};
    made.name->setTextFormat(Qt::PlainText);
    made.name->setWordWrap(true);
    made.value->setTextFormat(Qt::PlainText);
    made.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made.sign->setDisplay(false);
    m_grid->addWidget(made.name, row, 0);
    m_grid->addWidget(made.sign, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(made.value, row, 2);
    return made;
}

void QuantitiesView::show(const calculators::Section &section, int digits)
{
    const auto &quantities = std::get<calculators::Quantities>(section);
    m_title->setHeading(translated(quantities.title));
    while (m_rows.size() < quantities.items.size())
        m_rows.push_back(makeRow(static_cast<int>(m_rows.size())));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < quantities.items.size();
        const auto &row = m_rows[i];
        row.name->setVisible(used);
        row.value->setVisible(used);
        row.sign->setVisible(used && !quantities.items[i].latex.empty());
        if (!used)
            continue;
        const auto &item = quantities.items[i];
        row.name->setText(translated(item.name));
        row.sign->setLatex(QString::fromStdString(item.latex));
        row.value->setText(cellText(item.value, digits));
        row.value->setToolTip(cellText(item.value, 17));
        row.value->setAccessibleName(row.name->text() + u' ' + row.value->text());
    }
    fitNames();
}

// Left to itself a label that wraps makes itself as narrow as its layout lets it, with a word a line.
void QuantitiesView::fitNames()
{
    constexpr int characters = 20;
    for (const Row &row : m_rows)
        row.name->setMinimumWidth(
            std::min(fontMetrics().horizontalAdvance(row.name->text()), characters * fontMetrics().averageCharWidth()));
}

void QuantitiesView::changeEvent(QEvent *event)
{
    SectionView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitNames();
}

QString QuantitiesView::plainText() const
{
    QString text = m_title->text() + u'\n';
    for (const Row &row : m_rows)
        if (!row.name->isHidden())
            text += row.name->text() + u'\t' + row.value->text() + u'\n';
    return text;
}

} // namespace gui
