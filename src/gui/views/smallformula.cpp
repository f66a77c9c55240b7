#include "gui/views/smallformula.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gui {

namespace {

QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

/// Reads LaTeX from the left; what is broken is taken as it stands.
class SmallFormula::Reader
{
public:
    explicit Reader(QString latex) : m_text(std::move(latex)) {}
    Parts read(bool inGroup = false);

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    Parts argument();
    Part command();
    Part symbol();

    QString m_text;
    qsizetype m_at = 0;
};

SmallFormula::Parts SmallFormula::Reader::read(bool inGroup)
{
    Parts parts;
    while (!atEnd()) {
        const QChar c = m_text[m_at];
        if (c == u'}' && inGroup) {
            ++m_at;
            break;
        }
        if (c.isSpace()) {
            ++m_at;
        } else if (c == u'{') {
            const Parts inner = argument();
            parts.insert(parts.end(), inner.begin(), inner.end());
        } else if (c == u'_' || c == u'^') {
            ++m_at;
            parts.push_back({.kind = c == u'_' ? Kind::Index : Kind::Power, .inner = argument()});
        } else {
            parts.push_back(c == u'\\' ? command() : symbol());
        }
    }
    return parts;
}

SmallFormula::Parts SmallFormula::Reader::argument()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
    if (atEnd())
        return {};
    if (m_text[m_at] == u'{') {
        ++m_at;
        return read(true);
    }
    return {m_text[m_at] == u'\\' ? command() : symbol()};
}

SmallFormula::Part SmallFormula::Reader::command()
{
    const qsizetype begin = ++m_at;
    while (!atEnd() && m_text[m_at].isLetter())
        ++m_at;
    const QString name = m_text.mid(begin, m_at - begin);
    if (name == QLatin1String("frac")) {
        Parts above = argument();
        return {.kind = Kind::Fraction, .inner = std::move(above), .below = argument()};
    }
    static const QHash<QString, QString> signs = {{QStringLiteral("cdot"), QStringLiteral("·")},
                                                  {QStringLiteral("leftarrow"), QStringLiteral("←")},
                                                  {QStringLiteral("leftrightarrow"), QStringLiteral("↔")}};
    const QString sign = signs.value(name);
    return sign.isEmpty() ? Part{.text = name} : Part{.kind = Kind::Sign, .text = sign};
}

SmallFormula::Part SmallFormula::Reader::symbol()
{
    const QChar c = m_text[m_at];
    if (c.isDigit() || c == u'.') {
        const qsizetype begin = m_at;
        while (!atEnd() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            ++m_at;
        return {.text = m_text.mid(begin, m_at - begin)};
    }
    ++m_at;
    if (c.isLetter())
        return {.kind = Kind::Slanted, .text = c};
    if (c == u'-')
        return {.kind = Kind::Sign, .text = QStringLiteral("−")};
    return {.kind = c == u'+' || c == u'=' ? Kind::Sign : Kind::Upright, .text = c};
}

SmallFormula::SmallFormula(const QString &latex) : m_parts(Reader(latex).read())
{
}

SmallFormula::Extent SmallFormula::extent(const QFont &font) const
{
    return place(m_parts, font, nullptr, {});
}

void SmallFormula::draw(QPainter &painter, QPointF at, const QFont &font) const
{
    painter.save();
    place(m_parts, font, &painter, at);
    painter.restore();
}

// Measures without a painter, draws with one: both walk the same way.
SmallFormula::Extent SmallFormula::place(const Parts &parts, const QFont &font, QPainter *painter, QPointF at)
{
    const QFontMetricsF metrics(font);
    Extent whole{.ascent = metrics.ascent(), .descent = metrics.descent()};
    const qreal gap = metrics.averageCharWidth() * 0.2;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        // A sign stands apart from both neighbours; one at the front is the sign of a number.
        const bool apart = part.kind == Kind::Sign && i > 0;
        const bool script = part.kind == Kind::Index || part.kind == Kind::Power;
        whole.width += apart ? 2 * gap : (script || i == 0 ? 0.0 : gap);
        const Extent placed = placePart(part, font, painter, at + QPointF(whole.width, 0.0));
        whole.width += placed.width + (apart ? gap : 0.0);
        whole.ascent = std::max(whole.ascent, placed.ascent);
        whole.descent = std::max(whole.descent, placed.descent);
    }
    return whole;
}

SmallFormula::Extent SmallFormula::placePart(const Part &part, const QFont &font, QPainter *painter, QPointF at)
{
    if (part.kind == Kind::Fraction)
        return placeFraction(part, font, painter, at);
    const QFontMetricsF metrics(font);
    if (part.kind == Kind::Index || part.kind == Kind::Power) {
        const qreal shift = part.kind == Kind::Index ? metrics.ascent() * 0.2 : -metrics.ascent() * 0.4;
        Extent placed = place(part.inner, scaled(font, 0.7), painter, at + QPointF(0.0, shift));
        placed.ascent -= shift;
        placed.descent += shift;
        return placed;
    }
    QFont own = font;
    own.setItalic(part.kind == Kind::Slanted);
    if (painter) {
        painter->setFont(own);
        painter->drawText(at, part.text);
    }
    return {.width = QFontMetricsF(own).horizontalAdvance(part.text),
            .ascent = metrics.ascent(),
            .descent = metrics.descent()};
}

SmallFormula::Extent SmallFormula::placeFraction(const Part &part, const QFont &font, QPainter *painter, QPointF at)
{
    const QFont smaller = scaled(font, 0.85);
    const QFontMetricsF metrics(font);
    const qreal axis = metrics.xHeight() * 0.55; // the height of the line above the baseline
    const qreal pad = metrics.averageCharWidth() * 0.2;
    const qreal line = std::max(1.0, metrics.height() / 16.0);
    const Extent above = place(part.inner, smaller, nullptr, {});
    const Extent below = place(part.below, smaller, nullptr, {});
    const qreal width = std::max(above.width, below.width) + 2 * pad;
    if (painter) {
        const auto centred = [&](const Extent &extent) { return at.x() + (width - extent.width) / 2.0; };
        place(part.inner, smaller, painter, {centred(above), at.y() - axis - line - above.descent});
        place(part.below, smaller, painter, {centred(below), at.y() - axis + line + below.ascent});
        painter->fillRect(QRectF(at.x(), at.y() - axis - line / 2.0, width, line), painter->pen().color());
    }
    return {.width = width,
            .ascent = axis + line + above.ascent + above.descent,
            .descent = below.ascent + below.descent + line - axis};
}

SmallFormulaView::SmallFormulaView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SmallFormulaView::setFormula(const QString &latex, const QString &spoken)
{
    m_formula = SmallFormula(latex);
    setAccessibleName(spoken);
    setVisible(!m_formula.isEmpty());
    updateGeometry();
    update();
}

QSize SmallFormulaView::sizeHint() const
{
    const auto extent = m_formula.extent(font());
    return {static_cast<int>(std::ceil(extent.width)) + 2,
            static_cast<int>(std::ceil(extent.ascent) + std::ceil(extent.descent))};
}

void SmallFormulaView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    m_formula.draw(painter, {1.0, std::ceil(m_formula.extent(font()).ascent)}, font());
}

void SmallFormulaView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace gui
