#pragma once

#include <QObject>

class QWidget;

namespace gui {

/// Leaves Ctrl+Z and Ctrl+Shift+Z to the worksheet wherever a field has no typing of its own to take back.
class UndoFilter : public QObject
{
    Q_OBJECT

public:
    /// field: a QLineEdit or what holds one, such as a QSpinBox.
    static void install(QWidget &field);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace gui
