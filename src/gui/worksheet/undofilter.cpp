#include "gui/worksheet/undofilter.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace gui {

void UndoFilter::install(QWidget &field)
{
    field.installEventFilter(new UndoFilter(&field));
}

// A field claims these keys before any shortcut is looked for, even where it has nothing to take back.
bool UndoFilter::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *line = qobject_cast<const QLineEdit *>(object);
    if (!line)
        line = object->findChild<const QLineEdit *>();
    const bool undo = key->matches(QKeySequence::Undo);
    if (!line || (!undo && !key->matches(QKeySequence::Redo))
        || (undo ? line->isUndoAvailable() : line->isRedoAvailable()))
        return false;
    event->ignore();
    return true;
}

} // namespace gui
