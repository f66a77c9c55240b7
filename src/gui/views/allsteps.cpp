#include "gui/views/allsteps.h"

#include "gui/celltext.h"
#include "gui/theme.h"
#include "gui/translated.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringList>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace gui {

namespace {

constexpr qint64 sliceMilliseconds = 6;

qreal sum(const std::vector<qreal> &sizes)
{
    return std::accumulate(sizes.begin(), sizes.end(), 0.0);
}

} // namespace

StepsCanvas::StepsCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("All steps"));
    m_timer.setInterval(0);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StepsCanvas::measureSlice);
}

void StepsCanvas::setSteps(std::shared_ptr<const calculators::Steps> steps, int digits)
{
    m_steps = std::move(steps);
    m_digits = digits;
    QStringList texts;
    for (const auto &step : m_steps->steps)
        texts << translated(step.text);
    setAccessibleName(tr("All steps"));
    setAccessibleDescription(texts.join(u'\n'));
    restart();
}

bool StepsCanvas::isComplete() const
{
    return m_blocks.size() == count();
}

bool StepsCanvas::hasStart() const
{
    return m_steps && !m_steps->start.cells.cells.empty();
}

std::size_t StepsCanvas::count() const
{
    return m_steps ? m_steps->steps.size() + (hasStart() ? 1 : 0) : 0;
}

qreal StepsCanvas::gap() const
{
    return QFontMetricsF(font()).averageCharWidth();
}

void StepsCanvas::restart()
{
    m_blocks.clear();
    measureSlice();
}

void StepsCanvas::measureSlice()
{
    QElapsedTimer timer;
    timer.start();
    qreal width = m_blocks.empty() ? 0.0 : this->width();
    while (!isComplete() && (m_blocks.empty() || timer.elapsed() < sliceMilliseconds)) {
        Block block = measured(m_blocks.size());
        block.top = m_blocks.empty() ? 0.0 : m_blocks.back().top + m_blocks.back().height;
        width = std::max(width, block.width);
        m_blocks.push_back(std::move(block));
    }
    const qreal height = m_blocks.empty() ? 0.0 : m_blocks.back().top + m_blocks.back().height;
    setFixedSize(static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(height)));
    update();
    emit resized();
    if (!isComplete())
        m_timer.start();
}

StepsCanvas::Block StepsCanvas::measured(std::size_t index) const
{
    Block block;
    if (hasStart() && index == 0) {
        block.matrix = &m_steps->start;
        block.words = tr("The matrix to begin with");
    } else {
        const std::size_t number = index - (hasStart() ? 1 : 0);
        const calculators::Step &step = m_steps->steps[number];
        block.matrix = &step.matrix;
        block.words = QStringLiteral("%1. %2").arg(number + 1).arg(translated(step.text));
        block.operation = SmallFormula(QString::fromStdString(step.latex));
    }
    measureEntries(block, m_digits);
    const QFontMetricsF metrics(font());
    const auto operation = block.operation.extent(font());
    block.heading = metrics.height() * 1.3;
    if (!block.operation.isEmpty())
        block.heading += operation.ascent + operation.descent + metrics.height() * 0.3;
    block.height = block.heading + sum(block.rows) + metrics.height() * 1.4;
    block.width = std::max({sum(block.columns) + 4.0 * gap(), metrics.horizontalAdvance(block.words), operation.width})
                  + 2.0 * gap();
    return block;
}

// Fractions stand one above the other, and make their row higher.
void StepsCanvas::measureEntries(Block &block, int digits) const
{
    const auto &cells = block.matrix->cells;
    const QFontMetricsF metrics(font());
    block.columns.assign(cells.columns, metrics.averageCharWidth());
    block.rows.assign(cells.rows, metrics.height() * 1.4);
    block.entries.reserve(cells.cells.size());
    for (std::size_t i = 0; i < cells.rows; ++i)
        for (std::size_t j = 0; j < cells.columns; ++j) {
            QString text = cellText(cells(i, j), digits).replace(u'-', u'−');
            const qsizetype slash = text.indexOf(u'/');
            Entry entry{.above = slash < 0 ? text : text.left(slash),
                        .below = slash < 0 ? QString() : text.mid(slash + 1)};
            const qreal width =
                std::max(metrics.horizontalAdvance(entry.above), metrics.horizontalAdvance(entry.below));
            block.columns[j] = std::max(block.columns[j], width);
            if (!entry.below.isEmpty())
                block.rows[i] = metrics.height() * 2.4;
            block.entries.push_back(std::move(entry));
        }
    for (qreal &column : block.columns)
        column += 2.0 * gap();
}

void StepsCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF part = event->rect();
    for (const Block &block : m_blocks)
        if (block.top < part.bottom() + 1.0 && block.top + block.height > part.top())
            drawBlock(painter, block, part);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.0));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void StepsCanvas::drawBlock(QPainter &painter, const Block &block, const QRectF &part) const
{
    const QFontMetricsF metrics(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(font());
    painter.drawText(QPointF(gap(), block.top + metrics.ascent()), block.words);
    const auto extent = block.operation.extent(font());
    block.operation.draw(painter, {gap(), block.top + metrics.height() * 1.3 + extent.ascent}, font());
    const QPointF corner(3.0 * gap(), block.top + block.heading);
    drawMarks(painter, block, corner);
    drawEntries(painter, block, corner, part);
    drawBrackets(painter, block, corner);
}

void StepsCanvas::drawMarks(QPainter &painter, const Block &block, QPointF corner)
{
    const auto before = [](const std::vector<qreal> &sizes, std::size_t index) {
        return std::accumulate(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(index), 0.0);
    };
    for (const std::size_t row : block.matrix->marked)
        if (row < block.rows.size())
            painter.fillRect(
                QRectF(corner.x(), corner.y() + before(block.rows, row), sum(block.columns), block.rows[row]),
                themeColours().marked);
    for (const std::size_t column : block.matrix->markedColumns)
        if (column < block.columns.size())
            painter.fillRect(
                QRectF(corner.x() + before(block.columns, column), corner.y(), block.columns[column], sum(block.rows)),
                themeColours().marked);
}

void StepsCanvas::drawEntries(QPainter &painter, const Block &block, QPointF corner, const QRectF &part) const
{
    QPointF at = corner;
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        at.setX(corner.x());
        if (at.y() < part.bottom() + 1.0 && at.y() + block.rows[i] > part.top())
            for (std::size_t j = 0; j < block.columns.size(); ++j) {
                drawEntry(painter, block.entries[i * block.columns.size() + j],
                          QRectF(at, QSizeF(block.columns[j], block.rows[i])).adjusted(gap(), 0.0, -gap(), 0.0));
                at.rx() += block.columns[j];
            }
        at.ry() += block.rows[i];
    }
}

void StepsCanvas::drawEntry(QPainter &painter, const Entry &entry, const QRectF &box) const
{
    if (entry.below.isEmpty()) {
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, entry.above);
        return;
    }
    const bool negative = entry.above.startsWith(u'−');
    const QString above = negative ? entry.above.mid(1) : entry.above;
    const QFontMetricsF metrics(font());
    const qreal width = std::max(metrics.horizontalAdvance(above), metrics.horizontalAdvance(entry.below));
    const QRectF fraction(box.right() - width, box.top(), width, box.height());
    const qreal middle = fraction.center().y();
    painter.drawText(QRectF(fraction.left(), middle - metrics.height() - 1.0, width, metrics.height()), Qt::AlignCenter,
                     above);
    painter.drawText(QRectF(fraction.left(), middle + 1.0, width, metrics.height()), Qt::AlignCenter, entry.below);
    painter.drawLine(QPointF(fraction.left(), middle), QPointF(fraction.right(), middle));
    if (negative)
        painter.drawText(
            QRectF(box.left() - gap(), box.top(), fraction.left() - box.left() + 0.7 * gap(), box.height()),
            Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("−"));
}

void StepsCanvas::drawBrackets(QPainter &painter, const Block &block, QPointF corner) const
{
    const qreal width = sum(block.columns);
    const qreal height = sum(block.rows);
    const qreal serif = gap() * 0.6;
    painter.setPen(QPen(palette().color(QPalette::WindowText), std::max(1.0, gap() / 6.0)));
    for (const auto &[x, inward] :
         {std::pair(corner.x() - gap() * 0.5, serif), std::pair(corner.x() + width + gap() * 0.5, -serif)})
        painter.drawPolyline(QPolygonF{
            {x + inward, corner.y()}, {x, corner.y()}, {x, corner.y() + height}, {x + inward, corner.y() + height}});
    const std::size_t bar = block.matrix->bar;
    if (bar == 0 || bar >= block.columns.size())
        return;
    const qreal x =
        corner.x()
        + std::accumulate(block.columns.begin(), block.columns.begin() + static_cast<std::ptrdiff_t>(bar), 0.0);
    painter.drawLine(QPointF(x, corner.y()), QPointF(x, corner.y() + height));
}

void StepsCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_steps && event->type() == QEvent::LanguageChange)
        setSteps(m_steps, m_digits);
    if (m_steps && event->type() == QEvent::FontChange)
        restart();
}

AllSteps::AllSteps(QWidget *parent) : QScrollArea(parent), m_canvas(new StepsCanvas(this))
{
    setWidget(m_canvas);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
    connect(m_canvas, &StepsCanvas::resized, this, &AllSteps::fitHeight);
}

void AllSteps::fitHeight()
{
    const bool scrolls = m_canvas->width() > width();
    setFixedHeight(m_canvas->height() + (scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0));
}

void AllSteps::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        QScrollArea::keyPressEvent(event);
    else
        event->ignore();
}

void AllSteps::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().x() != 0)
        QScrollArea::wheelEvent(event);
    else
        event->ignore();
}

void AllSteps::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

} // namespace gui
