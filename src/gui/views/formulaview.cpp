#include "gui/views/formulaview.h"

#include "formula/paint.h"
#include "formula/shipped.h"
#include "formula/spoken.h"
#include "formula/typesetter.h"
#include "gui/errortext.h"
#include "gui/theme.h"
#include "gui/views/formulaaccessible.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr double fontXHeight = 0.442;   // of the formula font, in em
constexpr double smallestScale = 0.6;   // below that a formula is hard to read
constexpr double step = 2.0;            // em that a notch of the wheel moves
constexpr qsizetype excerptLength = 16; // characters of LaTeX quoted from the place of a mistake

} // namespace

FormulaView::FormulaView(QWidget *parent)
    : QWidget(parent),
      m_openSymbol(new QAction(this)),
      m_copyLatex(makeAction(&FormulaView::copyLatex)),
      m_copySvg(makeAction(&FormulaView::copySvg)),
      m_copyPng(makeAction(&FormulaView::copyPng)),
      m_copyMathMl(makeAction(&FormulaView::copyMathMl))
{
    installFormulaAccessibility();
    m_copyLatex->setShortcut(QKeySequence::Copy);
    m_openSymbol->setVisible(false);
    connect(m_openSymbol, &QAction::triggered, this, &FormulaView::openPointed);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
    showOutcome(nullptr, std::nullopt);
}

QAction *FormulaView::makeAction(void (FormulaView::*copy)() const)
{
    auto *action = new QAction(this);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, copy);
    addAction(action);
    return action;
}

void FormulaView::setLatex(const QString &latex)
{
    if (latex == m_latex)
        return;
    m_latex = latex;
    if (!m_keepsPicture) // while one types, the place that one looks at stays
        m_offset = 0.0;
    typeset();
}

void FormulaView::setDisplay(bool display)
{
    if (display == m_display)
        return;
    m_display = display;
    typeset();
}

void FormulaView::setKeepsPicture(bool keeps)
{
    m_keepsPicture = keeps;
}

void FormulaView::setReading(const QString &reading)
{
    m_reading = reading;
    tellAccessibility();
}

void FormulaView::typeset()
{
    formula::Typesetter::instance().cancel(this);
    if (m_latex.trimmed().isEmpty())
        return showOutcome(nullptr, std::nullopt);
    if (std::optional<formula::Formula> shipped = formula::shipped(m_latex, m_display))
        return showOutcome(nullptr, std::move(shipped));
    formula::Typesetter::instance().request(this, m_latex, m_display,
                                            [this](const core::Result<formula::Formula> &made) {
                                                if (made)
                                                    showOutcome(nullptr, *made);
                                                else
                                                    showOutcome(&made.error(), std::nullopt);
                                            });
}

void FormulaView::showOutcome(const core::Error *error, std::optional<formula::Formula> formula)
{
    m_error = error ? std::optional(*error) : std::nullopt;
    if (!error || !m_keepsPicture)
        m_formula = std::move(formula);
    m_parts.reset();
    m_pointed = -1;
    setFocusPolicy(m_formula || m_error ? Qt::StrongFocus : Qt::NoFocus);
    m_copyLatex->setEnabled(!m_latex.isEmpty());
    for (QAction *action : {m_copySvg, m_copyPng, m_copyMathMl})
        action->setEnabled(m_formula.has_value());
    tellAccessibility();
    updateGeometry();
    scrollTo(m_offset);
    emit shown();
}

QString FormulaView::errorSentence() const
{
    if (!m_error)
        return {};
    QString sentence = errorText(*m_error);
    if (!m_error->position)
        return sentence;
    const QList<uint> characters = m_latex.toUcs4();
    const auto place = static_cast<qsizetype>(*m_error->position);
    const QList<uint> rest = characters.mid(place, excerptLength);
    const QString excerpt = QString::fromUcs4(reinterpret_cast<const char32_t *>(rest.constData()), rest.size())
                            + (place + rest.size() < characters.size() ? QStringLiteral("…") : QString());
    if (rest.isEmpty())
        return tr("%1 It is at the end.").arg(sentence);
    return tr("%1 It is at character %2: %3", "the sentence that says what is wrong, its place, the LaTeX from there")
        .arg(sentence, QString::number(place + 1), excerpt);
}

QString FormulaView::reading() const
{
    if (m_error)
        return errorSentence();
    if (!m_reading.isEmpty())
        return m_reading;
    return m_formula ? formula::spoken(m_formula->content().mathMl, QLocale().name()) : QString();
}

void FormulaView::setSelected(bool selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    tellAccessibility();
    update();
}

void FormulaView::tellAccessibility()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent name(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent state(this, changed);
    QAccessible::updateAccessibility(&state);
}

void FormulaView::retranslate()
{
    m_copyLatex->setText(tr("&Copy LaTeX"));
    m_copySvg->setText(tr("Copy as &SVG"));
    m_copyPng->setText(tr("Copy as &PNG"));
    m_copyMathMl->setText(tr("Copy as &MathML"));
}

int FormulaView::margin() const
{
    return std::max(3, fontMetrics().height() / 5);
}

double FormulaView::naturalEm() const
{
    const QFontMetricsF metrics(font());
    return std::max(metrics.xHeight() / fontXHeight, 4.0);
}

double FormulaView::em() const
{
    const double natural = naturalEm();
    if (!m_formula || m_formula->width() <= 0.0)
        return natural;
    const double fitting = (width() - 2 * margin()) / m_formula->width();
    return std::clamp(fitting, smallestScale * natural, natural);
}

double FormulaView::overflow() const
{
    return m_formula ? std::max(0.0, m_formula->width() * em() + 2 * margin() - width()) : 0.0;
}

QPointF FormulaView::origin() const
{
    const double used = (m_formula->height() + m_formula->depth()) * em();
    return {margin() - m_offset, (height() - used) / 2.0 + m_formula->height() * em()};
}

int FormulaView::baseline() const
{
    return m_formula ? static_cast<int>(std::lround(origin().y())) : fontMetrics().ascent() + margin();
}

QSize FormulaView::sizeHint() const
{
    const QSize around(2 * margin(), 2 * margin());
    if (m_formula) {
        const double em = naturalEm();
        return QSize(static_cast<int>(std::ceil(m_formula->width() * em)),
                     static_cast<int>(std::ceil((m_formula->height() + m_formula->depth()) * em)))
               + around;
    }
    if (m_error && !m_keepsPicture) {
        const QRect room(0, 0, fontMetrics().averageCharWidth() * 50, 10000);
        return fontMetrics().boundingRect(room, Qt::TextWordWrap, errorSentence()).size() + around;
    }
    return QSize(0, fontMetrics().height()) + around;
}

QSize FormulaView::minimumSizeHint() const
{
    const QSize natural = sizeHint();
    return {std::min(natural.width(), fontMetrics().averageCharWidth() * 12), natural.height()};
}

void FormulaView::scrollTo(double offset)
{
    m_offset = std::clamp(offset, 0.0, overflow());
    update();
}

void FormulaView::paintFormula(QPainter &painter, const QColor &ink) const
{
    if (!m_selected)
        for (const QRectF &box : pointedRects())
            painter.fillRect(box, themeColours().marked);
    formula::paint(painter, *m_formula, origin(), em(), ink);
    painter.setPen(ink);
    painter.setBrush(palette().brush(backgroundRole()));
    const int size = margin() * 2;
    const auto mark = [&](Qt::ArrowType arrow, int x) { // there is more on that side
        const QRect place(x, (height() - size) / 2, size, size);
        painter.fillRect(place, palette().brush(backgroundRole()));
        painter.drawText(place, Qt::AlignCenter, arrow == Qt::LeftArrow ? QStringLiteral("‹") : QStringLiteral("›"));
    };
    if (m_offset > 0.0)
        mark(Qt::LeftArrow, 0);
    if (m_offset < overflow())
        mark(Qt::RightArrow, width() - size);
}

void FormulaView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette::ColorGroup group = !isEnabled() ? QPalette::Disabled
                                       : hasFocus() ? QPalette::Active
                                                    : QPalette::Inactive;
    if (m_selected)
        painter.fillRect(rect(), palette().brush(group, QPalette::Highlight));
    const QColor ink = m_formula && m_error && !m_selected
                           ? themeColours().secondary
                           : palette().color(group, m_selected ? QPalette::HighlightedText : foregroundRole());
    if (m_formula) {
        paintFormula(painter, ink);
    } else if (m_error && !m_keepsPicture) {
        painter.setPen(m_selected ? ink : themeColours().error);
        const int around = margin();
        painter.drawText(rect().adjusted(around, around, -around, -around), Qt::TextWordWrap, errorSentence());
    }
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.state |= QStyle::State_KeyboardFocusChange;
    option.backgroundColor = palette().color(m_selected ? QPalette::Highlight : backgroundRole());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void FormulaView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        tellAccessibility();
        [[fallthrough]];
    case QEvent::FontChange:
    case QEvent::StyleChange:
        updateGeometry();
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::EnabledChange:
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void FormulaView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scrollTo(m_offset);
}

void FormulaView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        setSelected(true);
    } else if (event->key() == Qt::Key_Escape && (m_selected || m_pointed >= 0)) {
        setSelected(false);
        pointAt(-1);
    } else if (movesOn(event->key())) {
        event->accept();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pointed >= 0) {
        openPointed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// Only sideways, or with Shift: the wheel itself belongs to the page.
void FormulaView::wheelEvent(QWheelEvent *event)
{
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier);
    const int turned = event->angleDelta().x() != 0 ? event->angleDelta().x() : sideways ? event->angleDelta().y() : 0;
    if (turned == 0 || overflow() <= 0.0) {
        event->ignore();
        return;
    }
    scrollTo(m_offset - step * em() * turned / 120.0);
    event->accept();
}

void FormulaView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && focusPolicy() != Qt::NoFocus)
        setSelected(true);
    else
        QWidget::mousePressEvent(event);
}

void FormulaView::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        setSelected(false);
        pointAt(-1);
    }
    QWidget::focusOutEvent(event);
}

} // namespace gui
