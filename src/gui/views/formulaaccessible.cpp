#include "gui/views/formulaaccessible.h"

#include "gui/views/formulaview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace gui {

namespace {

class FormulaAccessible : public QAccessibleWidget
{
public:
    // Not as an equation: readers take what has that role for MathML, which this interface cannot offer.
    explicit FormulaAccessible(FormulaView *view) : QAccessibleWidget(view, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override
    {
        const FormulaView *view = formulaView();
        switch (kind) {
        case QAccessible::Name:
            return view->accessibleName().isEmpty() ? view->reading() : view->accessibleName() + u' ' + view->reading();
        case QAccessible::Value:
            return view->reading();
        case QAccessible::Description:
            if (view->pointedPart() >= 0)
                return view->explanation();
            return view->accessibleDescription().isEmpty() ? view->latex() : view->accessibleDescription();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.selectable = true;
        state.selected = formulaView()->isSelected();
        return state;
    }

private:
    const FormulaView *formulaView() const { return static_cast<FormulaView *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *view = qobject_cast<FormulaView *>(object))
        return new FormulaAccessible(view);
    return nullptr;
}

} // namespace

void installFormulaAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace gui
