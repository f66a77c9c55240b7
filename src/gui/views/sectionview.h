#pragma once

#include "calculators/report.h"
#include "gui/draggedinputs.h"

#include <QWidget>

namespace gui {

/// How one section of a report looks. The same view is shown the next report's section of the same kind, so that
/// nothing flickers while a person drags.
class SectionView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// section: of the kind that this view was made for. digits: significant ones of a number.
    virtual void show(const calculators::Section &section, int digits) = 0;
    /// The section as plain text, to be copied.
    virtual QString plainText() const = 0;

signals:
    /// A person moved something: the inputs of the form that follow, changed in one edit.
    void inputDragged(const gui::DraggedInputs &inputs);
    void message(const QString &text);
};

/// The view for a kind of section; the compiler asks for it when a kind is added.
SectionView *makeView(const calculators::Section &section, QWidget *parent);

} // namespace gui
