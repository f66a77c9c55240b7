#include "gui/forms/distributionsform.h"

#include "gui/forms/distributionform.h"
#include "gui/forms/fitform.h"
#include "numerics/distributions.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gui {

DistributionsForm::DistributionsForm(QWidget *parent)
    : CalculatorForm(parent),
      m_label(new QLabel(this)),
      m_task(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_explore(new DistributionForm(this)),
      m_fit(new FitForm(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_task);
    layout->addWidget(m_stack, 1);
    m_label->setBuddy(m_task);
    m_task->setObjectName(QStringLiteral("task"));
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_task->setMinimumContentsLength(12);
    m_task->addItem(QString(), QStringLiteral("explore"));
    m_task->addItem(QString(), m_fit->item());
    m_explore->layout()->setContentsMargins(0, 0, 0, 0);
    for (CalculatorForm *form : std::initializer_list<CalculatorForm *>{m_explore, m_fit}) {
        m_stack->addWidget(form);
        connect(form, &CalculatorForm::edited, this, [this, form] {
            if (!m_quiet && form == current())
                emit edited();
        });
    }
    retranslate();
    showTask();
    connect(m_fit, &FitForm::explored, this, &DistributionsForm::explore);
    connect(m_task, &QComboBox::currentIndexChanged, this, [this] {
        showTask();
        if (!m_quiet)
            emit edited();
    });
}

CalculatorForm *DistributionsForm::current() const
{
    return static_cast<CalculatorForm *>(m_stack->currentWidget());
}

// A form that is not shown asks for no room, so that a short one stays short.
void DistributionsForm::showTask()
{
    CalculatorForm *shown = m_task->currentIndex() == 1 ? static_cast<CalculatorForm *>(m_fit) : m_explore;
    for (CalculatorForm *form : std::initializer_list<CalculatorForm *>{m_explore, m_fit}) {
        const auto policy = form == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        form->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(shown);
    m_stack->updateGeometry();
}

// The way back is the window's: the fit is a place of its own.
void DistributionsForm::explore(const QString &distribution, const std::vector<double> &parameters)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_explore->showMember(distribution, parameters);
        m_task->setCurrentIndex(0);
    }
    m_task->setFocus();
    emit edited();
}

Job DistributionsForm::job() const
{
    return current()->job();
}

QString DistributionsForm::item() const
{
    return current()->item();
}

void DistributionsForm::showItem(const QString &item)
{
    const bool fits = item == m_fit->item();
    if (!fits && !numerics::findDistribution(item.toStdString()))
        return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_task->setCurrentIndex(fits ? 1 : 0);
        m_explore->showItem(item);
    }
    emit edited();
}

void DistributionsForm::setInput(const QString &name, double value)
{
    current()->setInput(name, value);
}

void DistributionsForm::setInputs(const DraggedInputs &inputs)
{
    current()->setInputs(inputs);
}

// The inputs of the distribution that is looked at stand among them as they did before there was a fit.
QVariantMap DistributionsForm::state() const
{
    QVariantMap result = m_explore->state();
    result.insert(QStringLiteral("task"), m_task->currentData());
    result.insert(QStringLiteral("fit"), m_fit->state());
    return result;
}

void DistributionsForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_explore->restore(state);
        m_fit->restore(state.value(QStringLiteral("fit")).toMap());
        if (const int row = m_task->findData(state.value(QStringLiteral("task"))); row >= 0)
            m_task->setCurrentIndex(row);
    }
    emit edited();
}

void DistributionsForm::retranslate()
{
    m_label->setText(tr("&What to do"));
    m_task->setItemText(0, tr("Look at a distribution"));
    m_task->setItemText(1, tr("Fit distributions to data"));
}

void DistributionsForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
