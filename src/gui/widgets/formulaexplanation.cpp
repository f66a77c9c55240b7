#include "gui/widgets/formulaexplanation.h"

#include "formula/paint.h"
#include "gui/explanations.h"
#include "gui/itemdelegate.h"
#include "gui/theme.h"
#include "gui/views/formulaview.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

enum Role { MeaningRole = Qt::UserRole, BoxRole };

constexpr double pictureWidth = 5.0; // of the column of pictures, in heights of a line

/// A part: its piece of the picture, its name, and in weaker text its meaning.
class PartDelegate : public ItemDelegate
{
public:
    PartDelegate(const FormulaView *const *view, QObject *parent) : ItemDelegate(parent), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QColor ink = drawBackground(*painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const int line = option.fontMetrics.height();
        const QRect inner = option.rect.adjusted(line / 2, 0, -line / 2, 0);
        const QRect picture(inner.topLeft(), QSize(static_cast<int>(pictureWidth * line), inner.height()));
        paintPart(*painter, index.data(BoxRole).toRectF(), QStyle::visualRect(option.direction, inner, picture), line,
                  ink);
        const QRect words =
            QStyle::visualRect(option.direction, inner, inner.adjusted(picture.width() + line / 2, 0, 0, 0));
        const auto side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        const QString name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->setPen(ink);
        painter->drawText(words, side, name);
        const int used = option.fontMetrics.horizontalAdvance(name) + line;
        const QRect rest = QStyle::visualRect(option.direction, words, words.adjusted(used, 0, 0, 0));
        painter->setPen(selected ? ink : themeColours().secondary);
        painter->drawText(
            rest, side,
            option.fontMetrics.elidedText(index.data(MeaningRole).toString(), Qt::ElideRight, rest.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() * 9 / 4};
    }

private:
    /// The part is cut out of the whole formula, so that it looks just as it does there.
    void paintPart(QPainter &painter, const QRectF &box, const QRect &place, int line, const QColor &ink) const
    {
        if (!*m_view || !(*m_view)->formula() || box.isEmpty())
            return;
        const double fitting = std::min(place.width() / box.width(), place.height() * 0.9 / box.height());
        const double em = std::min(1.1 * line, fitting);
        const QPointF corner = QRectF(place).center() - box.center() * em;
        painter.save();
        painter.setClipRect(QRectF(corner + box.topLeft() * em, box.size() * em).adjusted(-1, -1, 1, 1));
        formula::paint(painter, *(*m_view)->formula(), corner, em, ink);
        painter.restore();
    }

    const FormulaView *const *m_view;
};

} // namespace

/// The parts of the formula in a view. What is said of one is put into words when it is asked for: a long formula has
/// thousands of them.
class PartModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const FormulaView &view)
    {
        beginResetModel();
        m_view = &view;
        m_parts = view.parts();
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Explanations &explanations = Explanations::instance();
        const content::ExplainedPart &part = m_parts[index.row()];
        switch (role) {
        case Qt::DisplayRole:
            return explanations.nameOf(part);
        case MeaningRole: {
            const content::Symbol *symbol = explanations.symbolOf(part);
            return symbol ? symbol->meanings.value(0).meaning : QString();
        }
        case BoxRole:
            return m_view->partBox(index.row());
        case Qt::ToolTipRole:
            return explanations.richText(part);
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(part.source, explanations.plainText(part));
        default:
            return {};
        }
    }

private:
    const FormulaView *m_view = nullptr;
    QList<content::ExplainedPart> m_parts;
};

FormulaExplanation::FormulaExplanation(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_reading(new QLabel(this)),
      m_list(new QListView(this)),
      m_model(new PartModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reading);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setWordWrap(true);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_heading->setBuddy(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PartDelegate(&m_view, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormulaExplanation::choose);
    connect(m_list, &QListView::activated, this, &FormulaExplanation::open);
    retranslate();
}

void FormulaExplanation::setView(FormulaView *view)
{
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    connect(view, &FormulaView::shown, this, &FormulaExplanation::fill);
    connect(view, &FormulaView::pointed, this, &FormulaExplanation::follow);
    fill();
}

void FormulaExplanation::fill()
{
    if (!m_view)
        return;
    if (m_view->error()) // the last good picture stays, and so does what is said of it
        return;
    const QSignalBlocker blocker(m_list->selectionModel());
    const QString reading = m_view->formula() ? m_view->reading() : QString();
    m_reading->setText(reading.isEmpty() ? QString() : tr("Read aloud: “%1”").arg(reading));
    m_reading->setVisible(!reading.isEmpty());
    m_model->show(*m_view);
    const bool any = m_model->rowCount() > 0;
    m_heading->setVisible(any);
    m_list->setVisible(any);
}

void FormulaExplanation::follow(qsizetype part)
{
    const QSignalBlocker blocker(m_list->selectionModel());
    const QModelIndex index = part >= 0 ? m_model->index(static_cast<int>(part), 0) : QModelIndex();
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    m_list->viewport()->update();
    emit spanPointed(part >= 0 ? m_view->parts()[part].span : formula::SourceSpan());
}

void FormulaExplanation::choose(const QModelIndex &index)
{
    if (m_view)
        m_view->pointAt(index.isValid() ? index.row() : -1);
}

void FormulaExplanation::open(const QModelIndex &index)
{
    if (!m_view || !index.isValid())
        return;
    if (const content::Symbol *symbol = Explanations::instance().symbolOf(m_view->parts()[index.row()])) {
        const QString id = symbol->id; // opening it may change what is shown here
        emit Explanations::instance().symbolRequested(id);
    }
}

void FormulaExplanation::retranslate()
{
    m_heading->setText(tr("The &parts, in reading order"));
    m_list->setAccessibleName(tr("Parts of the formula"));
}

void FormulaExplanation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace gui
