#include "gui/worksheet/historydelegate.h"

#include "gui/theme.h"
#include "gui/worksheet/expressioninput.h"
#include "gui/worksheet/historymodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <vector>

namespace gui {

namespace {

const QString warning = QStringLiteral("⚠ ");
constexpr int wrapped = Qt::AlignLeft | Qt::TextWordWrap;

const HistoryLine &lineOf(const QModelIndex &index)
{
    return static_cast<const HistoryModel *>(index.model())->line(index.row());
}

int margin(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

std::vector<int> columnWidths(const HistoryLine &line, const QFontMetrics &metrics)
{
    std::vector<int> widths(line.cells.columns, 0);
    for (std::size_t i = 0; i < line.cells.rows; ++i)
        for (std::size_t j = 0; j < line.cells.columns; ++j)
            widths[j] = std::max(widths[j], metrics.horizontalAdvance(line.cells(i, j)));
    return widths;
}

// Between columns, and between the brackets and what they hold.
int gap(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth() * 2;
}

/// What is wrong with a line, wrapped to a width.
QRect sentence(const HistoryLine &line, const QFontMetrics &metrics, int width)
{
    constexpr int high = 1 << 20;
    return metrics.boundingRect(QRect(0, 0, width, high), wrapped, warning + line.error);
}

/// For a sentence: what is seen of a row at once, less its margins.
int seenWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int edges = 3 * margin(option.fontMetrics);
    return std::max((view ? view->viewport()->width() : option.rect.width()) - edges,
                    option.fontMetrics.averageCharWidth() * 10);
}

QSize valueSize(const HistoryLine &line, const QFontMetrics &metrics, int width)
{
    if (!line.error.isEmpty())
        return sentence(line, metrics, width).size();
    int used = gap(metrics);
    for (const int column : columnWidths(line, metrics))
        used += column + gap(metrics);
    const int note = line.more ? metrics.horizontalAdvance(QStringLiteral("  … ") + line.size) : 0;
    return {used + note, static_cast<int>(line.cells.rows) * metrics.lineSpacing()};
}

/// The ink of a selected line whose value need not hold: still to be read, but not like one that holds.
QColor faded(const QColor &ink, const QColor &ground)
{
    constexpr float share = 0.4F;
    const auto mixed = [](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()),
                            mixed(ink.blueF(), ground.blueF()));
}

void drawWave(QPainter &painter, QPointF from, double width)
{
    QPainterPath wave(from);
    const double step = 2.0;
    const int count = static_cast<int>(width / step);
    for (int i = 1; i <= count; ++i)
        wave.lineTo(from.x() + i * step, from.y() - (i % 2 == 1 ? step : 0.0));
    painter.drawPath(wave);
}

void drawBrackets(QPainter &painter, const QRectF &box)
{
    const double serif = painter.fontMetrics().averageCharWidth() * 0.6;
    for (const auto &[side, inwards] : {std::pair(box.left(), serif), std::pair(box.right(), -serif)})
        painter.drawPolyline(QPolygonF{
            {side + inwards, box.top()}, {side, box.top()}, {side, box.bottom()}, {side + inwards, box.bottom()}});
}

void drawValue(QPainter &painter, const HistoryLine &line, QPoint at)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const std::vector<int> widths = columnWidths(line, metrics);
    int y = at.y();
    int right = at.x();
    for (std::size_t i = 0; i < line.cells.rows; ++i, y += metrics.lineSpacing()) {
        int x = at.x() + (line.size.isEmpty() ? 0 : gap(metrics));
        for (std::size_t j = 0; j < line.cells.columns; ++j) {
            painter.drawText(QRect(x, y, widths[j], metrics.lineSpacing()), Qt::AlignRight | Qt::AlignVCenter,
                             line.cells(i, j));
            x += widths[j] + gap(metrics);
        }
        right = x;
    }
    if (!line.size.isEmpty())
        drawBrackets(painter, QRectF(QPointF(at), QPointF(right, y)));
    if (line.more)
        painter.drawText(QPoint(right, at.y() + metrics.ascent()), QStringLiteral("  … ") + line.size);
}

} // namespace

HistoryDelegate::HistoryDelegate(std::function<void(ExpressionInput &)> prepare, QObject *parent)
    : QStyledItemDelegate(parent),
      m_prepare(std::move(prepare))
{
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const HistoryLine &line = lineOf(index);
    const QFontMetrics metrics = option.fontMetrics;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setFont(option.font);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(ink);
    const QPoint corner = option.rect.topLeft() + QPoint(margin(metrics), margin(metrics));
    painter->drawText(corner + QPoint(0, metrics.ascent()), line.line);
    const QPoint below = corner + QPoint(margin(metrics), metrics.lineSpacing() * 5 / 4);
    if (!line.error.isEmpty()) {
        painter->setPen(selected ? ink : themeColours().error);
        if (line.errorAt >= 0) {
            const QString mark = line.line.mid(line.errorAt, 1);
            drawWave(*painter,
                     corner
                         + QPointF(metrics.horizontalAdvance(line.line.left(line.errorAt)),
                                   metrics.ascent() + metrics.descent()),
                     metrics.horizontalAdvance(mark.isEmpty() ? QStringLiteral("m") : mark));
        }
        painter->drawText(sentence(line, metrics, seenWidth(option)).translated(below), wrapped, warning + line.error);
    } else {
        if (line.stale)
            painter->setPen(selected ? faded(ink, option.palette.color(QPalette::Highlight))
                                     : themeColours().secondary);
        drawValue(*painter, line, below);
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const HistoryLine &line = lineOf(index);
    const QFontMetrics metrics = option.fontMetrics;
    const QSize value = valueSize(line, metrics, seenWidth(option));
    const int edge = margin(metrics);
    return {std::max(metrics.horizontalAdvance(line.line), value.width() + edge) + 2 * edge,
            metrics.lineSpacing() * 5 / 4 + value.height() + 2 * edge};
}

QWidget *HistoryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                       const QModelIndex & /*index*/) const
{
    auto *editor = new ExpressionInput(parent);
    editor->setAccessibleName(tr("Expression of this line"));
    m_prepare(*editor);
    return editor;
}

// A result that arrives while a line is edited must not take away what was typed.
void HistoryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<ExpressionInput *>(editor);
    if (!field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

void HistoryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex & /*index*/) const
{
    const int width = option.widget ? std::min(option.rect.width(), option.widget->width()) : option.rect.width();
    editor->setGeometry(QRect(option.rect.topLeft(), QSize(width, editor->sizeHint().height())));
}

} // namespace gui
