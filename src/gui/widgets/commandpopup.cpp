#include "gui/widgets/commandpopup.h"

#include "gui/itemdelegate.h"
#include "gui/signdrawing.h"
#include "gui/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gui {

namespace {

constexpr int mostRows = 8;
constexpr int mostEntries = 400; // more than anybody looks through

/// A line: the sign, the command, and what it is called.
class EntryDelegate : public ItemDelegate
{
public:
    EntryDelegate(const content::RecordModel<LatexEntry> &model, QObject *parent) : ItemDelegate(parent), m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.height() * 20, option.fontMetrics.height() * 7 / 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QColor ink = drawBackground(*painter, option, index);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const LatexEntry &entry = m_model.record(index.row());
        const int line = option.fontMetrics.height();
        const int gap = line / 3;
        const QRect sign(option.rect.left() + gap, option.rect.top() + 3, 3 * line, option.rect.height() - 6);
        drawSign(*painter, entry.picture, sign, 1.2 * line, ink);
        QRect words = option.rect.adjusted(3 * line + 3 * gap, 0, -gap, 0);
        painter->save();
        painter->setPen(ink);
        painter->setFont(option.font);
        const int half = std::min(option.fontMetrics.horizontalAdvance(entry.command) + 2, words.width() * 3 / 5);
        const QString command = option.fontMetrics.elidedText(entry.command, Qt::ElideRight, half);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, command);
        words.setLeft(words.left() + half + line);
        painter->setPen(isChosen ? ink : themeColours().secondary);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(entry.name, Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    const content::RecordModel<LatexEntry> &m_model;
};

} // namespace

CommandPopup::CommandPopup(QWidget *parent)
    : QListView(parent),
      m_model(new content::RecordModel<LatexEntry>(
          {{QString(), [](const LatexEntry &entry) { return entry.command + QStringLiteral(", ") + entry.name; }}},
          this))
{
    setObjectName(QStringLiteral("commands"));
    setFocusPolicy(Qt::NoFocus);
    setLayoutDirection(Qt::LeftToRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setModel(m_model);
    setItemDelegate(new EntryDelegate(*m_model, this));
    hide();
    connect(this, &QListView::clicked, this, &CommandPopup::take);
}

void CommandPopup::offer(const QList<LatexEntry> &entries, const QRect &line)
{
    if (entries.isEmpty())
        return hide();
    m_model->setRecords(entries.first(std::min<qsizetype>(entries.size(), mostEntries)));
    setCurrentIndex(m_model->index(0, 0));
    scrollToTop();
    place(line);
    raise();
    show();
}

void CommandPopup::place(const QRect &line)
{
    const QRect room = parentWidget()->rect();
    const int row = fontMetrics().height() * 7 / 4;
    const int rows = std::min(mostRows, m_model->rowCount());
    const int below = room.bottom() - line.bottom();
    const int above = line.top() - room.top();
    const bool isBelow = below >= rows * row || below >= above;
    const int height = std::min(rows * row, std::max(row, (isBelow ? below : above) - 2 * frameWidth()));
    const QSize size(std::min(fontMetrics().height() * 26, room.width()), height + 2 * frameWidth());
    const int left = std::clamp(line.left(), room.left(), std::max(room.left(), room.right() - size.width()));
    setGeometry(QRect(QPoint(left, isBelow ? line.bottom() + 1 : line.top() - size.height()), size));
}

bool CommandPopup::handleKey(int key)
{
    const int row = currentIndex().row();
    const int last = m_model->rowCount() - 1;
    int next = 0;
    switch (key) {
    case Qt::Key_Down:
        next = row == last ? 0 : row + 1;
        break;
    case Qt::Key_Up:
        next = row <= 0 ? last : row - 1;
        break;
    case Qt::Key_PageDown:
        next = std::min(last, row + mostRows - 1);
        break;
    case Qt::Key_PageUp:
        next = std::max(0, row - mostRows + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take(currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
    setCurrentIndex(m_model->index(next, 0));
    return true;
}

void CommandPopup::take(const QModelIndex &index)
{
    hide();
    if (index.isValid())
        emit chosen(LatexEntry(m_model->record(index.row())));
}

} // namespace gui
