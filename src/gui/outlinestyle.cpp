#include "gui/outlinestyle.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace gui {

namespace {

void drawOutline(const QStyleOption &option, QPainter &painter)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 2.0 : 1.0));
    const double inset = focused ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 2.0, 2.0);
    painter.restore();
}

} // namespace

OutlineStyle::OutlineStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool flat = element == PE_PanelButtonCommand && !option->state.testFlag(State_Raised)
                      && !option->state.testFlag(State_Sunken);
    const bool insideSpinBox = widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    if ((element == PE_PanelLineEdit && !insideSpinBox) || (element == PE_PanelButtonCommand && !flat)
        || element == PE_IndicatorCheckBox)
        drawOutline(*option, *painter);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(*option, *painter);
}

} // namespace gui
