#include "gui/views/codeview.h"

#include "gui/translated.h"
#include "gui/widgets/heading.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

#include <cmath>

namespace gui {

CodeView::CodeView(QWidget *parent)
    : SectionView(parent),
      m_title(new Heading(3, this)),
      m_copy(new QPushButton(this)),
      m_text(new QPlainTextEdit(this))
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_text);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &CodeView::copy);
    fit();
    showWords();
}

void CodeView::show(const calculators::Section &section, int)
{
    const auto &code = std::get<calculators::Code>(section);
    m_title->setHeading(translated(code.title));
    m_text->setAccessibleName(m_title->text());
    m_text->setAccessibleDescription(QString::fromStdString(code.language));
    m_copy->setAccessibleName(tr("Copy: %1").arg(m_title->text()));
    const QString text = QString::fromStdString(code.text).trimmed();
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
    fit();
}

QString CodeView::plainText() const
{
    return m_title->text() + u'\n' + m_text->toPlainText() + u'\n';
}

void CodeView::changeEvent(QEvent *event)
{
    SectionView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
    if (event->type() == QEvent::FontChange)
        fit();
}

void CodeView::showWords()
{
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies these lines"));
}

/// As high as its lines, with room for the scroll bar that a long one brings.
void CodeView::fit()
{
    QFont fixed = font();
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (m_text->font() != fixed)
        m_text->setFont(fixed);
    const double lines = m_text->document()->lineCount() * QFontMetricsF(fixed).lineSpacing();
    const double margins = 2.0 * (m_text->document()->documentMargin() + m_text->frameWidth());
    m_text->setFixedHeight(static_cast<int>(std::ceil(lines + margins))
                           + m_text->horizontalScrollBar()->sizeHint().height());
}

void CodeView::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText() + u'\n');
    emit message(tr("Copied"));
}

} // namespace gui
