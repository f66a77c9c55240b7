#include "gui/widgets/symbolpalette.h"

#include "gui/itemdelegate.h"
#include "gui/signdrawing.h"
#include "gui/widgets/latexcommands.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int rows = 2; // seen at once

QSize cellSize(const QFontMetrics &metrics)
{
    return {metrics.height() * 3, metrics.height() * 9 / 4};
}

/// Draws nothing but the sign.
class SignDelegate : public ItemDelegate
{
public:
    using ItemDelegate::ItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return cellSize(option.fontMetrics);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QColor ink = drawBackground(*painter, option, index, true);
        const auto *filter = qobject_cast<const SymbolFilter *>(index.model());
        const content::Symbol *symbol = filter ? filter->symbol(index) : nullptr;
        if (!symbol)
            return;
        const int gap = option.fontMetrics.height() / 5;
        drawSign(*painter, symbol->display, QRectF(option.rect).adjusted(gap, gap, -gap, -gap),
                 1.3 * option.fontMetrics.height(), ink);
    }
};

} // namespace

SymbolPalette::SymbolPalette(QWidget *parent)
    : QWidget(parent),
      m_caption(new QLabel(this)),
      m_topics(new QComboBox(this)),
      m_grid(new QListView(this)),
      m_model(new SymbolModel(
          {{QString(),
            [](const content::Symbol &symbol) { return symbol.name + QStringLiteral("  ") + commandOf(symbol); }}},
          this)),
      m_filter(new SymbolFilter(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_caption);
    choice->addWidget(m_topics);
    choice->addStretch(1);
    layout->addLayout(choice);
    layout->addWidget(m_grid);
    m_caption->setBuddy(m_topics); // a combo box has no other name for those who hear it
    m_topics->setObjectName(QStringLiteral("paletteTopic"));
    m_grid->setObjectName(QStringLiteral("palette"));
    m_filter->setSourceModel(m_model);
    m_grid->setModel(m_filter);
    m_grid->setItemDelegate(new SignDelegate(this));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_grid->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    m_grid->installEventFilter(this);
    connect(m_grid, &QListView::clicked, this, &SymbolPalette::choose);
    connect(m_topics, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->showTopic(topic());
        m_grid->scrollToTop();
    });
    fit();
    retranslate();
}

void SymbolPalette::setLibrary(const content::Library &library)
{
    const QString kept = topic();
    {
        const QSignalBlocker blocker(m_topics);
        m_model->setRecords(library.symbols);
        m_topics->clear();
        for (const content::Topic &topic : library.notationTopics)
            m_topics->addItem(topic.title, topic.id);
    }
    m_topics->setCurrentIndex(-1);
    setTopic(kept);
}

QString SymbolPalette::topic() const
{
    return m_topics->currentData().toString();
}

void SymbolPalette::setTopic(const QString &topic)
{
    m_topics->setCurrentIndex(std::max(0, m_topics->findData(topic)));
}

void SymbolPalette::choose(const QModelIndex &index)
{
    if (const content::Symbol *symbol = m_filter->symbol(index))
        emit commandChosen(commandOf(*symbol));
}

bool SymbolPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(m_grid->currentIndex());
            return true;
        }
    }
    if (watched == m_grid && event->type() == QEvent::FocusIn && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_filter->index(0, 0));
    return QWidget::eventFilter(watched, event);
}

void SymbolPalette::fit()
{
    const QSize cell = cellSize(fontMetrics());
    m_grid->setGridSize(cell);
    m_grid->setFixedHeight(rows * cell.height() + 2 * m_grid->frameWidth());
}

void SymbolPalette::retranslate()
{
    m_caption->setText(tr("Si&gns of"));
    m_grid->setAccessibleName(tr("Signs to insert"));
}

void SymbolPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace gui
