#pragma once

#include <QProxyStyle>

namespace gui {

/// Fusion with an outline in the palette's own colour around everything that is filled in or pressed. Fusion derives
/// its outlines from the background, and on a dark one they cannot be seen.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace gui
