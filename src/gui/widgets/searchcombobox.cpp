#include "gui/widgets/searchcombobox.h"

#include "gui/widgets/choicefilter.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int mostVisibleRows = 18;

} // namespace

SearchComboBox::SearchComboBox(QWidget *parent) : QComboBox(parent)
{
}

void SearchComboBox::addGroup(const QString &title)
{
    addItem(title);
    QStandardItem *item = qobject_cast<QStandardItemModel *>(model())->item(count() - 1);
    item->setFlags(Qt::NoItemFlags); // it can't be chosen
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
}

void SearchComboBox::addChoice(const QString &text, const QVariant &value, const QString &words)
{
    addItem(text, value);
    setItemData(count() - 1, words, SearchWords);
}

void SearchComboBox::makePopup()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_search = new QLineEdit(m_popup);
    m_search->setClearButtonEnabled(true);
    m_list = new QListView(m_popup);
    m_list->setObjectName(QStringLiteral("choices")); // the combo box has a list of its own too
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setSpacing(1);
    m_filter = new ChoiceFilter(this);
    m_filter->setSourceModel(model());
    m_list->setModel(m_filter);
    m_nothing = new QLabel(m_popup);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(fontMetrics().height() / 2);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SearchComboBox::narrow);
    connect(m_list, &QListView::clicked, this, &SearchComboBox::choose);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            m_list->setCurrentIndex(index);
    });
}

void SearchComboBox::showPopup()
{
    if (!m_popup)
        makePopup();
    m_search->setPlaceholderText(tr("Search this list"));
    m_search->setAccessibleName(tr("Search this list"));
    m_list->setAccessibleName(tr("Choices"));
    m_nothing->setText(tr("Nothing in this list is called that. Try fewer letters."));
    m_search->clear();
    narrow({});
    m_list->setCurrentIndex(m_filter->mapFromSource(model()->index(currentIndex(), 0)));
    place();
    m_popup->show();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_search->setFocus(Qt::PopupFocusReason);
}

/// Below the box, or above it where there is more room, as high as its rows up to a limit.
void SearchComboBox::place()
{
    const QRect screen = this->screen()->availableGeometry();
    const QPoint corner = mapToGlobal(QPoint(0, height()));
    const int row = m_list->sizeHintForRow(0) + m_list->spacing();
    const int wanted =
        m_search->sizeHint().height() + row * std::min(mostVisibleRows, count()) + 3 * m_popup->frameWidth() + 8;
    const int below = screen.bottom() - corner.y();
    const int above = corner.y() - height() - screen.top();
    const int wide =
        std::max(width(), m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width() + 12);
    const bool isBelow = wanted <= below || below >= above;
    const int high = std::min(wanted, isBelow ? below : above);
    const int left = std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - wide));
    m_popup->setGeometry(left, isBelow ? corner.y() : corner.y() - height() - high, wide, high);
}

void SearchComboBox::hidePopup()
{
    if (m_popup)
        m_popup->hide();
}

void SearchComboBox::narrow(const QString &typed)
{
    const QModelIndex before = m_filter->mapToSource(m_list->currentIndex());
    m_filter->setWords(typed);
    const int best = m_filter->bestChoice();
    const QModelIndex still = m_filter->mapFromSource(before);
    m_list->setCurrentIndex(typed.isEmpty() && still.isValid() ? still : m_filter->index(best, 0));
    m_list->setVisible(best >= 0);
    m_nothing->setVisible(best < 0);
}

void SearchComboBox::choose(const QModelIndex &index)
{
    const QModelIndex chosen = m_filter->mapToSource(index);
    if (!chosen.isValid() || !chosen.flags().testFlag(Qt::ItemIsEnabled))
        return;
    hidePopup();
    setCurrentIndex(chosen.row());
    emit activated(chosen.row());
}

bool SearchComboBox::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent copy(event.type(), event.key(), event.modifiers());
        QApplication::sendEvent(m_list, &copy);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go while it is open
    default:
        return false;
    }
}

bool SearchComboBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    return QComboBox::eventFilter(watched, event);
}

void SearchComboBox::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isLetter = !typed.isEmpty() && typed.front().isLetterOrNumber()
                          && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isLetter)
        return QComboBox::keyPressEvent(event);
    showPopup();
    m_search->setText(typed);
}

} // namespace gui
