#include "gui/widgets/problemlabel.h"

#include "gui/theme.h"

#include <QAccessible>
#include <QApplication>

namespace gui {

ProblemLabel::ProblemLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

void ProblemLabel::showProblem(const QString &problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::WindowText, themeColours().error);
    setPalette(palette);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace gui
