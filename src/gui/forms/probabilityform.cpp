#include "gui/forms/probabilityform.h"

#include "calculators/probabilitytable.h"
#include "gui/forms/bayesform.h"
#include "gui/forms/conjugateform.h"
#include "gui/forms/informationform.h"
#include "gui/forms/naivebayesform.h"
#include "gui/forms/testform.h"
#include "gui/translated.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

ProbabilityForm::ProbabilityForm(QWidget *parent)
    : CalculatorForm(parent),
      m_label(new QLabel(this)),
      m_topic(new QComboBox(this)),
      m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_topic);
    layout->addWidget(m_stack, 1);
    m_label->setBuddy(m_topic);
    m_topic->setObjectName(QStringLiteral("topic"));
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(12);
    add(QStringLiteral("bayes"), new BayesForm(this), {QStringLiteral("bayes"), QStringLiteral("bayes_sequence")});
    add(QStringLiteral("test"), new TestForm(this), {QStringLiteral("bayes_test")});
    add(QStringLiteral("conjugate"), new ConjugateForm(this),
        {QStringLiteral("beta_binomial"), QStringLiteral("gamma_poisson"), QStringLiteral("normal_normal"),
         QStringLiteral("dirichlet_multinomial")});
    add(QStringLiteral("information"), new InformationForm(this),
        {QStringLiteral("entropy"), QStringLiteral("cross_entropy"), QStringLiteral("kl_divergence"),
         QStringLiteral("js_divergence"), QStringLiteral("mutual_information")});
    add(QStringLiteral("naive_bayes"), new NaiveBayesForm(this), {QStringLiteral("naive_bayes")});
    for (const auto &operation : calculators::probabilityTable()) {
        const QString id = QString::fromStdString(operation.id);
        if (std::any_of(m_parts.begin(), m_parts.end(), [&id](const Part &part) { return part.items.contains(id); }))
            m_topic->addItem(QString(), id);
    }
    retranslate();
    showTopic();
    connect(m_topic, &QComboBox::currentIndexChanged, this, [this] {
        showTopic();
        if (!m_quiet)
            emit edited();
    });
}

void ProbabilityForm::add(const QString &id, CalculatorForm *form, const QStringList &items)
{
    m_parts << Part{.id = id, .form = form, .items = items};
    m_stack->addWidget(form);
    connect(form, &CalculatorForm::edited, this, [this, form] {
        if (!m_quiet && form == current())
            emit edited();
    });
}

CalculatorForm *ProbabilityForm::current() const
{
    return static_cast<CalculatorForm *>(m_stack->currentWidget());
}

// A form that is not shown asks for no room, so that a short one stays short.
void ProbabilityForm::showTopic()
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (const Part &part : m_parts) {
        const bool shown = part.items.contains(item());
        const auto policy = shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        part.form->setSizePolicy(policy, policy);
        if (!shown)
            continue;
        m_stack->setCurrentWidget(part.form);
        part.form->showItem(item());
    }
    m_stack->updateGeometry();
}

Job ProbabilityForm::job() const
{
    return current()->job();
}

QString ProbabilityForm::item() const
{
    return m_topic->currentData().toString();
}

void ProbabilityForm::showItem(const QString &item)
{
    if (const int row = m_topic->findData(item); row >= 0)
        m_topic->setCurrentIndex(row);
}

void ProbabilityForm::setInput(const QString &name, double value)
{
    current()->setInput(name, value);
}

void ProbabilityForm::setInputs(const DraggedInputs &inputs)
{
    current()->setInputs(inputs);
}

QVariantMap ProbabilityForm::state() const
{
    QVariantMap result{{QStringLiteral("topic"), item()}};
    for (const Part &part : m_parts)
        result.insert(part.id, part.form->state());
    return result;
}

void ProbabilityForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (const Part &part : m_parts)
            part.form->restore(state.value(part.id).toMap());
        showItem(state.value(QStringLiteral("topic")).toString());
        showTopic();
    }
    emit edited();
}

void ProbabilityForm::retranslate()
{
    m_label->setText(tr("&What to compute"));
    for (int row = 0; row < m_topic->count(); ++row)
        m_topic->setItemText(
            row, translated(calculators::probabilityOperation(m_topic->itemData(row).toString().toStdString())->title));
}

void ProbabilityForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
