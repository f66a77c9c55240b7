#include "gui/worksheet/expressioninput.h"

#include "gui/worksheet/argumenthint.h"
#include "gui/worksheet/undofilter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <utility>

namespace gui {

ExpressionInput::ExpressionInput(QWidget *parent)
    : QLineEdit(parent),
      m_completer(new QCompleter(this)),
      m_names(new QStandardItemModel(this))
{
    m_completer->setModel(m_names);
    m_completer->setCompletionRole(Qt::UserRole); // what is put in is less than what is shown
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setAccessibleName(tr("Names and functions"));
    UndoFilter::install(*this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ExpressionInput::insertName);
    connect(this, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(this, &QLineEdit::textChanged, this, &ExpressionInput::followCursor);
    connect(this, &QLineEdit::cursorPositionChanged, this, &ExpressionInput::followCursor);
}

void ExpressionInput::setNames(const QList<Completion> &names)
{
    m_names->clear();
    QList<QStandardItem *> items;
    for (const Completion &name : names) {
        auto *item = new QStandardItem(name.shown);
        item->setData(name.insert, Qt::UserRole);
        items << item;
    }
    m_names->invisibleRootItem()->appendRows(items);
}

void ExpressionInput::put(const QString &text)
{
    const QString inside = selectedText();
    const int start = wordStart();
    const bool begun = start < cursorPosition() && inside.isEmpty()
                       && text.startsWith(this->text().mid(start, cursorPosition() - start), Qt::CaseInsensitive);
    if (begun)
        setSelection(start, cursorPosition() - start);
    if (text.endsWith(u'(') && !inside.isEmpty())
        QLineEdit::insert(text + inside + u')');
    else
        QLineEdit::insert(text);
}

void ExpressionInput::followCursor()
{
    const QString hint = argumentHint(text().left(cursorPosition()));
    if (std::exchange(m_hint, hint) != hint)
        emit hintChanged(hint);
}

void ExpressionInput::setEarlier(const QStringList &lines)
{
    if (lines == m_earlier)
        return; // else a result that arrives would take the place among them away, and the line not yet sent
    m_earlier = lines;
    m_at = lines.size();
}

int ExpressionInput::wordStart() const
{
    int start = cursorPosition();
    while (start > 0 && (text()[start - 1].isLetterOrNumber() || text()[start - 1] == u'_'))
        --start;
    return start;
}

void ExpressionInput::complete(bool asked)
{
    const int start = wordStart();
    const QString word = text().mid(start, cursorPosition() - start);
    m_completer->setCompletionPrefix(word);
    const bool useful = m_completer->completionCount() > 0
                        && (m_completer->completionCount() > 1 || m_completer->currentCompletion() != word);
    if (!useful || (!asked && (word.size() < 2 || word.front().isDigit()))) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex({});
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + fontMetrics().height() * 2);
    m_completer->complete(place);
}

void ExpressionInput::insertName(const QString &name)
{
    const int start = wordStart();
    setSelection(start, cursorPosition() - start);
    QLineEdit::insert(name);
}

void ExpressionInput::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_completer->popup()->setAccessibleName(tr("Names and functions"));
}

void ExpressionInput::keyPressEvent(QKeyEvent *event)
{
    const bool choosing = m_completer->popup()->isVisible();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (choosing && enter && m_completer->popup()->currentIndex().isValid()) {
        event->ignore(); // it takes the chosen name
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete(true);
        return;
    }
    if (!choosing && goThroughEarlier(event->key()))
        return;
    QLineEdit::keyPressEvent(event);
}

bool ExpressionInput::goThroughEarlier(int key)
{
    const qsizetype to = m_at + (key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0);
    if (to == m_at || to < 0 || to > m_earlier.size())
        return false;
    if (m_at == m_earlier.size())
        m_unsent = text();
    m_at = to;
    setText(m_at == m_earlier.size() ? m_unsent : m_earlier[m_at]);
    return true;
}

} // namespace gui
