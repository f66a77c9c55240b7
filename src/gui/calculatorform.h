#pragma once

#include "calculators/report.h"
#include "calculators/reportrun.h"
#include "core/result.h"
#include "core/run.h"
#include "gui/draggedinputs.h"

#include <QSignalBlocker>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace gui {

/// A computation with its request captured by value: it may run in any thread.
using Job = std::function<core::Result<calculators::Report>(const calculators::ReportRun &)>;

/// The inputs of one calculator. It alone holds them; everything else about a calculator's page is CalculatorPage's.
/// An error names its input: the widget that input() gives for that name is marked.
class CalculatorForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual Job job() const = 0;

    /// The part of the page's place that this form shows ("determinant", "normal"), and the way to another.
    virtual QString item() const = 0;
    virtual void showItem(const QString &item) = 0;

    /// A view dragged the handle of an input.
    virtual void setInput(const QString &name, double value) = 0;

    /// Several handles that moved as one: one edit.
    virtual void setInputs(const DraggedInputs &inputs)
    {
        if (inputs.size() == 1)
            return setInput(inputs.front().first, inputs.front().second);
        {
            const QSignalBlocker blocker(this);
            for (const auto &[name, value] : inputs)
                setInput(name, value);
        }
        emit edited();
    }

    /// The widget of an input, or null. A form of several forms gives that of the one in view.
    virtual QWidget *input(const QString &name) const { return findChild<QWidget *>(name); }

    /// All inputs, to be kept until the next start. restore() passes over what it does not understand.
    virtual QVariantMap state() const = 0;
    virtual void restore(const QVariantMap &state) = 0;

signals:
    /// An input changed.
    void edited();
};

} // namespace gui
