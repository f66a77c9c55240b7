#include "gui/widgets/paragraph.h"

#include <QEvent>

namespace gui {

namespace {

constexpr int narrowest = 16; // average characters: the longest words still fit

} // namespace

Paragraph::Paragraph(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

Paragraph::Paragraph(const QString &html, QWidget *parent) : Paragraph(parent)
{
    const bool isMarkedUp = html.contains(u'<') || html.contains(u'&');
    setTextFormat(isMarkedUp ? Qt::RichText : Qt::PlainText);
    if (html.contains(QLatin1String("<a ")))
        setTextInteractionFlags(Qt::TextBrowserInteraction);
    setText(html);
}

QSize Paragraph::sizeHint() const
{
    return minimumSizeHint();
}

QSize Paragraph::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * narrowest, fontMetrics().height()};
}

int Paragraph::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_heights.clear();
        m_measured = text();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void Paragraph::changeEvent(QEvent *event)
{
    m_heights.clear(); // another font, style or language
    QLabel::changeEvent(event);
}

} // namespace gui
