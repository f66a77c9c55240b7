#include "gui/widgets/heading.h"

#include <QApplication>
#include <QEvent>

namespace gui {

Heading::Heading(int level, QWidget *parent) : QLabel(parent), m_level(level)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    applyFont();
}

void Heading::setHeading(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void Heading::applyFont()
{
    QFont font = QApplication::font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * (m_level == 1 ? 1.6 : m_level == 2 ? 1.2 : 1.0));
    if (font != this->font())
        setFont(font);
}

void Heading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

} // namespace gui
