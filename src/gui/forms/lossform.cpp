#include "gui/forms/lossform.h"

#include "calculators/loss.h"
#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "numerics/losses.h"
#include "ui_lossform.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

using numerics::PredictionKind;
using numerics::TargetKind;

core::Domain targetDomain(TargetKind kind, std::size_t classes)
{
    switch (kind) {
    case TargetKind::Real:
        return {};
    case TargetKind::Probability:
    case TargetKind::Binary:
        return {.lowest = 0.0, .highest = 1.0};
    case TargetKind::Sign:
        return {.lowest = -1.0, .highest = 1.0};
    case TargetKind::ClassNumber:
        return {.lowest = 0.0, .highest = static_cast<double>(classes) - 1.0};
    case TargetKind::Count:
    case TargetKind::NotNegative:
        return {.lowest = 0.0};
    case TargetKind::AboveMinusOne:
        return {.lowest = -1.0, .open = true};
    case TargetKind::NotZero:
    case TargetKind::Distribution:
    case TargetKind::None:
        return {};
    }
    return {};
}

/// The nearest prediction that the loss allows; at an open end one a little inside.
double nearest(const core::Domain &domain, double prediction)
{
    constexpr double inside = 0.25;
    const double lowest = domain.open ? domain.lowest + inside : domain.lowest;
    return domain.contains(prediction) ? prediction : std::clamp(prediction, lowest, domain.highest);
}

/// What a plot shows at first.
std::pair<double, double> rangeOf(PredictionKind kind)
{
    switch (kind) {
    case PredictionKind::Probability:
        return {0.0, 1.0};
    case PredictionKind::Logits:
        return {-6.0, 6.0};
    case PredictionKind::AboveMinusOne:
        return {-1.0, 5.0};
    case PredictionKind::Positive:
        return {0.25, 5.0};
    default:
        return {-3.0, 3.0};
    }
}

} // namespace

LossForm::LossForm(QWidget *parent) : CalculatorForm(parent), m_ui(std::make_unique<Ui::LossForm>())
{
    m_ui->setupUi(this);
    for (const numerics::Loss *entry : calculators::drawnLosses())
        m_ui->loss->addItem(QString(), QString::fromStdString(entry->id));
    m_ui->classes->setInputName(QStringLiteral("logits"));
    m_ui->target->setValue(1.0);
    m_ui->variance->setDomain({.lowest = 0.0, .open = true});
    m_ui->variance->setValue(1.0);
    showLoss();

    connect(m_ui->loss, &QComboBox::currentIndexChanged, this, &LossForm::showLoss);
    connect(m_ui->params, &ParameterEditor::edited, this, &LossForm::change);
    connect(m_ui->classes, &ClassEditor::edited, this, [this] {
        {
            const QScopedValueRollback quiet(m_quiet, true);
            fitTarget();
        }
        change();
    });
    for (NumberField *field : {m_ui->target, m_ui->prediction, m_ui->variance, m_ui->from, m_ui->to})
        connect(field, &NumberField::valueChanged, this, &LossForm::change);
}

LossForm::~LossForm() = default;

const numerics::Loss &LossForm::loss() const
{
    static const std::vector<const numerics::Loss *> drawn = calculators::drawnLosses();
    return *drawn[static_cast<std::size_t>(std::max(m_ui->loss->currentIndex(), 0))];
}

void LossForm::change()
{
    if (!m_quiet)
        emit edited();
}

void LossForm::showLoss()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const bool classes = loss().prediction == PredictionKind::Logits;
        m_ui->classes->setVisible(classes);
        m_ui->predictionLabel->setVisible(!classes);
        m_ui->prediction->setVisible(!classes);
        m_ui->varianceLabel->setVisible(loss().readsVariance);
        m_ui->variance->setVisible(loss().readsVariance);
        m_ui->params->setParameters(loss().parameters);
        m_ui->params->setVisible(!loss().parameters.empty());
        fitTarget();
        fitPrediction();
        fitRange();
        showWords();
    }
    change();
}

// What was typed for another loss stays where this one can mean it.
void LossForm::fitTarget()
{
    const std::size_t classes = m_ui->classes->logits().size();
    const TargetKind kind = loss().target;
    const bool whole = kind == TargetKind::Binary || kind == TargetKind::Sign || kind == TargetKind::ClassNumber
                       || kind == TargetKind::Count;
    const bool fits = numerics::checkTarget(loss(), m_ui->target->value(), classes).has_value();
    const double target = kind == TargetKind::ClassNumber ? static_cast<double>(classes) - 1.0 : 1.0;
    if (!fits)
        m_ui->target->setDomain({});
    if (!fits)
        m_ui->target->setValue(target);
    m_ui->target->setWhole(whole);
    m_ui->target->setDomain(targetDomain(kind, classes));
}

void LossForm::fitPrediction()
{
    const core::Domain domain = calculators::predictionDomain(loss().prediction);
    if (!domain.contains(m_ui->prediction->value()))
        m_ui->prediction->setValue(nearest(domain, m_ui->prediction->value()));
    m_ui->prediction->setDomain(domain);
}

void LossForm::fitRange()
{
    const auto [from, to] = rangeOf(loss().prediction);
    if (from == m_rangeFrom && to == m_rangeTo)
        return;
    m_rangeFrom = from;
    m_rangeTo = to;
    m_ui->from->setValue(from);
    m_ui->to->setValue(to);
}

void LossForm::showWords()
{
    int row = 0;
    for (const numerics::Loss *entry : calculators::drawnLosses())
        m_ui->loss->setItemText(row++, translated(entry->name));
    m_ui->targetLabel->setText(tr("&Target: %1").arg(translated(numerics::words(loss().target))));
    m_ui->predictionLabel->setText(tr("Pr&ediction: %1").arg(translated(numerics::words(loss().prediction))));
}

Job LossForm::job() const
{
    const calculators::LossRequest request{.loss = loss().id,
                                           .parameters = m_ui->params->values(),
                                           .target = m_ui->target->value(),
                                           .prediction = m_ui->prediction->value(),
                                           .variance = m_ui->variance->value(),
                                           .logits = m_ui->classes->logits(),
                                           .names = m_ui->classes->names(),
                                           .from = m_ui->from->value(),
                                           .to = m_ui->to->value()};
    return [request](const core::Run &run) { return calculators::lossReport(request, run); };
}

QString LossForm::item() const
{
    return m_ui->loss->currentData().toString();
}

void LossForm::showItem(const QString &item)
{
    if (const int row = m_ui->loss->findData(item); row >= 0)
        m_ui->loss->setCurrentIndex(row);
}

void LossForm::setInput(const QString &name, double value)
{
    if (name == u"prediction") {
        const core::Domain domain = calculators::predictionDomain(loss().prediction);
        m_ui->prediction->setValue(nearest(domain, value));
    } else if (name == u"target_logit") {
        std::vector<double> logits = m_ui->classes->logits();
        logits[static_cast<std::size_t>(m_ui->target->value())] = value;
        m_ui->classes->setLogits(logits);
    } else if (name == u"from") {
        m_ui->from->setValue(std::isnan(value) ? m_rangeFrom : value);
    } else if (name == u"to") {
        m_ui->to->setValue(std::isnan(value) ? m_rangeTo : value);
    }
}

QVariantMap LossForm::state() const
{
    return {{QStringLiteral("loss"), item()},
            {QStringLiteral("params"), numberList(m_ui->params->values())},
            {QStringLiteral("target"), m_ui->target->value()},
            {QStringLiteral("prediction"), m_ui->prediction->value()},
            {QStringLiteral("variance"), m_ui->variance->value()},
            {QStringLiteral("logits"), numberList(m_ui->classes->logits())},
            {QStringLiteral("names"), m_ui->classes->namesText()},
            {QStringLiteral("from"), m_ui->from->value()},
            {QStringLiteral("to"), m_ui->to->value()}};
}

void LossForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        if (const auto logits = numbersFrom(state.value(QStringLiteral("logits")));
            logits.size() >= ClassEditor::fewest && logits.size() <= ClassEditor::most)
            m_ui->classes->setLogits(logits);
        m_ui->classes->setNamesText(state.value(QStringLiteral("names"), m_ui->classes->namesText()).toString());
        showItem(state.value(QStringLiteral("loss")).toString());
        m_ui->params->setValues(numbersFrom(state.value(QStringLiteral("params"))));
        for (NumberField *field : {m_ui->target, m_ui->prediction, m_ui->variance, m_ui->from, m_ui->to})
            restoreNumber(*field, state);
    }
    change();
}

void LossForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showWords();
}

} // namespace gui
