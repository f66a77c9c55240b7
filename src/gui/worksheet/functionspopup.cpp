#include "gui/worksheet/functionspopup.h"

#include "calculators/expressionhelp.h"
#include "gui/translated.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int insertRole = Qt::UserRole;    // empty for the title of a group
constexpr int wordsRole = Qt::UserRole + 1; // what an entry is found by
constexpr int widestInEms = 40;
constexpr int highestInEms = 32;

QString partsOf(const calculators::ExpressionHelp &help)
{
    QStringList parts;
    for (const std::string &part : help.parts)
        parts << QString::fromStdString(help.name + "(…)." + part);
    return parts.join(QStringLiteral(", "));
}

} // namespace

FunctionsPopup::FunctionsPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_nothing(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("functions"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(fontMetrics().height() / 6);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_search, &QLineEdit::textChanged, this, &FunctionsPopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &FunctionsPopup::choose);
    connect(m_list, &QListWidget::itemActivated, this, &FunctionsPopup::choose);
    retranslate();
}

void FunctionsPopup::fill()
{
    m_list->clear();
    for (const calculators::ExpressionHelpGroup &group : calculators::expressionHelp()) {
        auto *heading = new QListWidgetItem(translated(group.title), m_list);
        QFont bold = m_list->font();
        bold.setBold(true);
        heading->setFont(bold);
        heading->setFlags(Qt::NoItemFlags);
        heading->setForeground(palette().text());
        for (const calculators::ExpressionHelp &help : group.items) {
            const QString example = QString::fromStdString(help.example);
            const QString title = translated(help.title);
            const QString parts = partsOf(help);
            QString text = example + QStringLiteral("   ") + title + u'\n' + translated(help.summary);
            if (!parts.isEmpty())
                text += u'\n' + tr("Results: %1").arg(parts);
            auto *item = new QListWidgetItem(text, m_list);
            item->setData(insertRole, QString::fromStdString(help.insert));
            item->setData(wordsRole, heading->text() + u' ' + text);
        }
    }
}

/// Leaves what has every word that was typed; a group stays with its first one.
void FunctionsPopup::narrow(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *heading = nullptr;
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString text = item->data(wordsRole).toString();
        if (text.isEmpty()) {
            heading = item;
            heading->setHidden(true);
            continue;
        }
        const bool wanted = std::all_of(words.begin(), words.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!wanted);
        if (!wanted)
            continue;
        if (heading)
            heading->setHidden(false);
        const bool named = item->data(insertRole).toString().startsWith(typed.trimmed());
        const bool firstNamed = first && first->data(insertRole).toString().startsWith(typed.trimmed());
        if (!first || (named && !firstNamed))
            first = item;
    }
    m_list->setCurrentItem(first);
    if (first)
        m_list->scrollToItem(first,
                             typed.isEmpty() ? QAbstractItemView::PositionAtCenter : QAbstractItemView::EnsureVisible);
    m_list->setVisible(first != nullptr);
    m_nothing->setVisible(first == nullptr);
}

void FunctionsPopup::popUp(const QWidget &beside)
{
    if (m_list->count() == 0)
        fill();
    const QRect screen = beside.screen()->availableGeometry();
    const int em = fontMetrics().height();
    resize(std::min(widestInEms * em, screen.width()), std::min(highestInEms * em, screen.height() * 3 / 4));
    const QPoint above = beside.mapToGlobal(QPoint(0, -height()));
    const QPoint below = beside.mapToGlobal(QPoint(0, beside.height()));
    QPoint place = above.y() >= screen.top() ? above : below;
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(place);
    m_search->clear();
    narrow({});
    show();
    m_list->scrollToTop();
    m_search->setFocus();
}

void FunctionsPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    // Where one click activates, a click comes twice.
    if (!isVisible() || !item || item->isHidden() || item->data(insertRole).toString().isEmpty())
        return;
    const QString text = item->data(insertRole).toString();
    hide();
    emit chosen(text);
}

/// Keys that move in the list reach it while one types in the search.
bool FunctionsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void FunctionsPopup::retranslate()
{
    setAccessibleName(tr("Functions"));
    m_search->setAccessibleName(tr("Search the functions"));
    m_search->setPlaceholderText(tr("Search, such as rank or solve"));
    m_list->setAccessibleName(tr("Functions"));
    m_nothing->setText(tr("Nothing is called that."));
    m_list->clear(); // filled anew when it is next shown
}

void FunctionsPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace gui
