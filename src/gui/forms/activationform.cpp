#include "gui/forms/activationform.h"

#include "calculators/activation.h"
#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "numerics/activations.h"
#include "numerics/vectoractivations.h"
#include "ui_activationform.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gui {

namespace {

// A line dragged past 0 stays a temperature.
constexpr double coldestDragged = 1e-3;

} // namespace

ActivationForm::ActivationForm(QWidget *parent) : CalculatorForm(parent), m_ui(std::make_unique<Ui::ActivationForm>())
{
    m_ui->setupUi(this);
    for (const auto &activation : numerics::vectorActivations())
        m_ui->function->addItem(QString(), QString::fromStdString(activation.id));
    for (const auto &activation : numerics::activations())
        m_ui->function->addItem(QString(), QString::fromStdString(activation.id));
    m_ui->classes->setInputName(QStringLiteral("z"));
    m_ui->temperature->setValue(1.0);
    m_ui->temperature->setDomain({.lowest = 0.0, .open = true});
    m_ui->x->setValue(1.0);
    showChoices();
    showFunction();
    connectInputs();
}

ActivationForm::~ActivationForm() = default;

void ActivationForm::connectInputs()
{
    connect(m_ui->function, &QComboBox::currentIndexChanged, this, &ActivationForm::showFunction);
    connect(m_ui->classes, &ClassEditor::edited, this, &ActivationForm::change);
    connect(m_ui->params, &ParameterEditor::edited, this, &ActivationForm::change);
    for (NumberField *field : {m_ui->temperature, m_ui->x, m_ui->from, m_ui->to})
        connect(field, &NumberField::valueChanged, this, &ActivationForm::change);
}

void ActivationForm::change()
{
    if (!m_quiet)
        emit edited();
}

void ActivationForm::showFunction()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const auto *activation = numerics::findActivation(item().toStdString());
        const auto *before = numerics::findActivation(m_shown.toStdString());
        m_ui->vectorInputs->setVisible(!activation);
        m_ui->scalarInputs->setVisible(activation);
        const auto *vector = numerics::findVectorActivation(item().toStdString());
        m_ui->temperatureLabel->setVisible(vector && vector->tempered);
        m_ui->temperature->setVisible(vector && vector->tempered);
        if (activation) {
            m_ui->params->setParameters(activation->parameters);
            m_ui->params->setVisible(!activation->parameters.empty());
            const double x = m_ui->x->value();
            const auto [lowest, highest] = std::pair(activation->domain.lowest, activation->domain.highest);
            if (std::isfinite(highest - lowest) && !(x > lowest && x < highest))
                m_ui->x->setValue(0.5 * (activation->from + activation->to));
            m_ui->x->setDomain(activation->domain);
            nameArgument();
        }
        if (activation && (!before || before->from != activation->from || before->to != activation->to)) {
            m_ui->from->setValue(activation->from);
            m_ui->to->setValue(activation->to);
        }
        m_shown = activation ? item() : m_shown;
    }
    change();
}

void ActivationForm::nameArgument()
{
    if (const auto *activation = numerics::findActivation(item().toStdString()))
        m_ui->xLabel->setText(tr("&Argument %1").arg(QString::fromStdString(activation->argument)));
}

void ActivationForm::showChoices()
{
    int row = 0;
    for (const auto &activation : numerics::vectorActivations())
        m_ui->function->setItemText(row++, translated(activation.name));
    for (const auto &activation : numerics::activations())
        m_ui->function->setItemText(row++, translated(activation.name));
}

Job ActivationForm::job() const
{
    if (!numerics::findActivation(item().toStdString())) {
        const calculators::SoftmaxRequest request{.function = item().toStdString(),
                                                  .logits = m_ui->classes->logits(),
                                                  .names = m_ui->classes->names(),
                                                  .temperature = m_ui->temperature->value()};
        return [request](const core::Run &run) { return calculators::softmaxReport(request, run); };
    }
    const calculators::ActivationRequest request{.function = item().toStdString(),
                                                 .x = {m_ui->x->value()},
                                                 .parameters = m_ui->params->values(),
                                                 .from = m_ui->from->value(),
                                                 .to = m_ui->to->value()};
    return [request](const core::Run &run) { return calculators::activationReport(request, run); };
}

QString ActivationForm::item() const
{
    return m_ui->function->currentData().toString();
}

void ActivationForm::showItem(const QString &item)
{
    if (const int row = m_ui->function->findData(item); row >= 0)
        m_ui->function->setCurrentIndex(row);
}

void ActivationForm::setInput(const QString &name, double value)
{
    const auto *activation = numerics::findActivation(item().toStdString());
    if (name == u"temperature")
        m_ui->temperature->setValue(std::max(value, coldestDragged));
    else if (name == u"x" && activation)
        m_ui->x->setValue(std::clamp(value, activation->domain.lowest, activation->domain.highest));
    else if (name == u"from" && activation)
        m_ui->from->setValue(std::isnan(value) ? activation->from : value);
    else if (name == u"to" && activation)
        m_ui->to->setValue(std::isnan(value) ? activation->to : value);
}

QVariantMap ActivationForm::state() const
{
    return {{QStringLiteral("function"), item()},
            {QStringLiteral("z"), numberList(m_ui->classes->logits())},
            {QStringLiteral("names"), m_ui->classes->namesText()},
            {QStringLiteral("temperature"), m_ui->temperature->value()},
            {QStringLiteral("x"), m_ui->x->value()},
            {QStringLiteral("params"), numberList(m_ui->params->values())},
            {QStringLiteral("from"), m_ui->from->value()},
            {QStringLiteral("to"), m_ui->to->value()}};
}

void ActivationForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        showItem(state.value(QStringLiteral("function")).toString());
        if (const auto logits = numbersFrom(state.value(QStringLiteral("z")));
            logits.size() >= ClassEditor::fewest && logits.size() <= ClassEditor::most)
            m_ui->classes->setLogits(logits);
        m_ui->classes->setNamesText(state.value(QStringLiteral("names"), m_ui->classes->namesText()).toString());
        m_ui->params->setValues(numbersFrom(state.value(QStringLiteral("params"))));
        for (NumberField *field : {m_ui->temperature, m_ui->x, m_ui->from, m_ui->to})
            restoreNumber(*field, state);
    }
    change();
}

void ActivationForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showChoices();
    nameArgument();
}

} // namespace gui
