#include "gui/forms/lossdescentform.h"

#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/numberlistfield.h"
#include "gui/widgets/numberslider.h"
#include "gui/widgets/parametereditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

using calculators::LossDescentRequest;
using numerics::DescentModel;

constexpr std::size_t mostSamples = 200;

const std::vector<const numerics::Loss *> &offered()
{
    static const std::vector<const numerics::Loss *> all = calculators::descendedLosses();
    return all;
}

} // namespace

LossDescentForm::LossDescentForm(QWidget *parent) : CalculatorForm(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addModel();
    addOptimisers();
    m_rate = addSlider(QStringLiteral("rate"));
    m_rate->setDomain({.lowest = 0.0, .open = true}, false, LossDescentRequest{}.rate);
    m_steps = add<NumberField>(QStringLiteral("steps"));
    m_steps->setWhole(true);
    m_steps->setDomain({.lowest = 1.0, .highest = static_cast<double>(calculators::mostDrawnSteps)});
    m_steps->setValue(static_cast<double>(LossDescentRequest{}.steps));
    m_step = addSlider(QStringLiteral("step"));
    addPlayer();
    layout->addStretch(1);
    fitSteps();
    retranslate();
    startAnew();
    connectInputs();
}

template <class Widget>
Widget *LossDescentForm::add(const QString &name)
{
    auto *label = new QLabel(this);
    auto *widget = new Widget(this);
    label->setWordWrap(true);
    label->setBuddy(widget);
    widget->setObjectName(name);
    layout()->addWidget(label);
    layout()->addWidget(widget);
    m_labels.insert(widget, label);
    return widget;
}

/// Its field bears the name of the input.
NumberSlider *LossDescentForm::addSlider(const QString &name)
{
    auto *slider = add<NumberSlider>({});
    slider->field()->setObjectName(name);
    return slider;
}

void LossDescentForm::addModel()
{
    m_loss = add<QComboBox>(QStringLiteral("loss"));
    m_params = new ParameterEditor(this);
    layout()->addWidget(m_params);
    m_model = add<QComboBox>(QStringLiteral("model"));
    for (QComboBox *box : {m_loss, m_model}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    for (const numerics::Loss *entry : offered())
        m_loss->addItem(QString(), QString::fromStdString(entry->id));
    m_loss->setCurrentIndex(std::max(0, m_loss->findData(QStringLiteral("squared"))));
    m_model->addItem(QString(), QStringLiteral("linear"));
    m_model->addItem(QString(), QStringLiteral("logistic"));
    m_x = add<NumberListField>(QStringLiteral("x"));
    m_y = add<NumberListField>(QStringLiteral("y"));
    for (NumberListField *field : {m_x, m_y})
        field->setCount(1, mostSamples);
    m_start0 = add<NumberField>(QStringLiteral("start0"));
    m_start1 = add<NumberField>(QStringLiteral("start1"));
    m_start = new QPushButton(this);
    m_start->setObjectName(QStringLiteral("begin"));
    layout()->addWidget(m_start);
}

void LossDescentForm::addOptimisers()
{
    m_optimisersLabel = new QLabel(this);
    m_optimisers = new QWidget(this);
    m_optimisers->setObjectName(QStringLiteral("optimisers"));
    auto *column = new QVBoxLayout(m_optimisers);
    column->setContentsMargins(0, 0, 0, 0);
    for (const calculators::OptimiserChoice &choice : calculators::optimisers()) {
        auto *box = new QCheckBox(m_optimisers);
        box->setObjectName(QLatin1String(choice.id));
        box->setChecked(m_boxes.empty());
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    layout()->addWidget(m_optimisersLabel);
    layout()->addWidget(m_optimisers);
}

void LossDescentForm::addPlayer()
{
    m_back = new QPushButton(this);
    m_forward = new QPushButton(this);
    m_play = new QPushButton(this);
    m_back->setObjectName(QStringLiteral("back"));
    m_forward->setObjectName(QStringLiteral("forward"));
    m_play->setObjectName(QStringLiteral("play"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_forward);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    layout()->addWidget(m_play);
}

void LossDescentForm::connectInputs()
{
    connect(m_loss, &QComboBox::currentIndexChanged, this, &LossDescentForm::showLoss);
    connect(m_start, &QPushButton::clicked, this, &LossDescentForm::startAnew);
    connect(m_model, &QComboBox::currentIndexChanged, this, &LossDescentForm::change);
    connect(m_params, &ParameterEditor::edited, this, &LossDescentForm::change);
    for (NumberListField *field : {m_x, m_y})
        connect(field, &NumberListField::valuesChanged, this, &LossDescentForm::change);
    for (QCheckBox *box : m_boxes)
        connect(box, &QCheckBox::toggled, this, &LossDescentForm::change);
    connect(m_steps, &NumberField::valueChanged, this, &LossDescentForm::fitSteps);
    for (NumberField *field : numbers())
        connect(field, &NumberField::valueChanged, this, &LossDescentForm::change);
    connect(m_back, &QPushButton::clicked, this, [this] {
        stop();
        moveBy(-1);
    });
    connect(m_forward, &QPushButton::clicked, this, [this] {
        stop();
        moveBy(1);
    });
    connect(m_play, &QPushButton::clicked, this, &LossDescentForm::play);
    connect(&m_timer, &QTimer::timeout, this, &LossDescentForm::playOn);
}

QList<NumberField *> LossDescentForm::numbers() const
{
    return {m_start0, m_start1, m_rate->field(), m_steps, m_step->field()};
}

const numerics::Loss &LossDescentForm::loss() const
{
    return *offered()[static_cast<std::size_t>(std::max(0, m_loss->currentIndex()))];
}

void LossDescentForm::change()
{
    if (!m_quiet)
        emit edited();
}

// Samples that the loss takes stay, and so does the start; else it brings its own.
void LossDescentForm::showLoss()
{
    const auto &y = m_y->values();
    const bool fits = std::all_of(y.begin(), y.end(),
                                  [this](double target) { return numerics::checkTarget(loss(), target).has_value(); });
    const LossDescentRequest own = calculators::startingDescent(loss());
    const auto model = m_model->currentIndex() == 1 ? DescentModel::Logistic : DescentModel::Linear;
    if (!fits || model != own.model) {
        startAnew();
        return;
    }
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_params->setParameters(loss().parameters);
        m_params->setVisible(!loss().parameters.empty());
        nameThings();
        if (!startFits()) {
            m_start0->setValue(own.start0);
            m_start1->setValue(own.start1);
        }
    }
    change();
}

/// Whether the loss allows what is predicted at the start.
bool LossDescentForm::startFits() const
{
    const auto &x = m_x->values();
    const core::Domain domain = calculators::predictionDomain(loss().prediction);
    return m_model->currentIndex() == 1 || std::all_of(x.begin(), x.end(), [&](double feature) {
               return domain.contains(m_start0->value() + m_start1->value() * feature);
           });
}

void LossDescentForm::startAnew()
{
    stop();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const LossDescentRequest own = calculators::startingDescent(loss());
        m_params->setParameters(loss().parameters);
        m_params->setVisible(!loss().parameters.empty());
        m_model->setCurrentIndex(own.model == DescentModel::Logistic ? 1 : 0);
        m_x->setValues(own.x);
        m_y->setValues(own.y);
        m_start0->setValue(own.start0);
        m_start1->setValue(own.start1);
        m_rate->field()->setValue(own.rate);
        m_steps->setValue(static_cast<double>(own.steps));
        fitSteps();
        m_step->field()->setValue(static_cast<double>(own.steps));
        nameThings();
    }
    change();
}

/// The slider goes over all steps; the step that was shown stays where there is one.
void LossDescentForm::fitSteps()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const double most = m_steps->value();
    const double step = std::min(m_step->field()->value(), most);
    m_step->setDomain({.lowest = 0.0, .highest = most}, true, step);
}

void LossDescentForm::moveBy(int steps)
{
    const double next = m_step->field()->value() + steps;
    m_step->field()->setValue(std::clamp(next, 0.0, m_steps->value()));
}

// From the end it begins anew.
void LossDescentForm::play()
{
    if (m_timer.isActive()) {
        stop();
        return;
    }
    if (m_step->field()->value() >= m_steps->value())
        m_step->field()->setValue(0.0);
    constexpr double wholeWay = 5000.0; // milliseconds, but no step too fast or slow to be followed
    m_timer.start(static_cast<int>(std::clamp(wholeWay / m_steps->value(), 40.0, 500.0)));
    retranslate();
}

void LossDescentForm::playOn()
{
    moveBy(1);
    if (m_step->field()->value() >= m_steps->value())
        stop();
}

void LossDescentForm::stop()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    retranslate();
}

Job LossDescentForm::job() const
{
    LossDescentRequest request{.loss = {loss().id, m_params->values()},
                               .model = m_model->currentIndex() == 1 ? DescentModel::Logistic : DescentModel::Linear,
                               .x = m_x->values(),
                               .y = m_y->values(),
                               .chosen = {},
                               .start0 = m_start0->value(),
                               .start1 = m_start1->value(),
                               .rate = m_rate->field()->value(),
                               .steps = static_cast<std::size_t>(m_steps->value()),
                               .step = static_cast<std::size_t>(m_step->field()->value())};
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            request.chosen.push_back(calculators::optimisers()[i].optimiser);
    return [request](const core::Run &run) { return calculators::lossDescentReport(request, run); };
}

void LossDescentForm::setInput(const QString &name, double value)
{
    if (name == u"start0")
        m_start0->setValue(value);
    else if (name == u"start1")
        m_start1->setValue(value);
    else if (name == u"step") {
        stop();
        m_step->field()->setValue(std::clamp(std::round(value), 0.0, m_steps->value()));
    }
}

QVariantMap LossDescentForm::state() const
{
    QVariantMap state{{QStringLiteral("loss"), m_loss->currentData()},
                      {QStringLiteral("params"), numberList(m_params->values())},
                      {QStringLiteral("model"), m_model->currentData()},
                      {QStringLiteral("x"), numberList(m_x->values())},
                      {QStringLiteral("y"), numberList(m_y->values())}};
    for (const NumberField *field : numbers())
        state.insert(field->objectName(), field->value());
    for (const QCheckBox *box : m_boxes)
        state.insert(box->objectName(), box->isChecked());
    return state;
}

void LossDescentForm::restore(const QVariantMap &state)
{
    stop();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (QComboBox *box : {m_loss, m_model})
            if (const int row = box->findData(state.value(box->objectName())); row >= 0)
                box->setCurrentIndex(row);
        m_params->setValues(numbersFrom(state.value(QStringLiteral("params"))));
        for (NumberListField *field : {m_x, m_y})
            if (const auto values = numbersFrom(state.value(field->objectName())); !values.empty())
                field->setValues(values);
        restoreNumber(*m_steps, state);
        fitSteps();
        for (NumberField *field : numbers())
            restoreNumber(*field, state);
        for (QCheckBox *box : m_boxes)
            box->setChecked(state.value(box->objectName(), box->isChecked()).toBool());
    }
    change();
}

/// What depends on the loss.
void LossDescentForm::nameThings()
{
    m_labels.value(m_y)->setText(tr("&y of the samples: %1").arg(translated(numerics::words(loss().target))));
}

void LossDescentForm::retranslate()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const auto label = [this](QWidget *field, const QString &text) { m_labels.value(field)->setText(text); };
    label(m_loss, tr("Lo&ss"));
    label(m_model, tr("&Model"));
    m_model->setItemText(0, tr("Linear: w₀ + w₁x"));
    m_model->setItemText(1, tr("Logistic: the sigmoid of that"));
    label(m_x, tr("&x of the samples"));
    label(m_start0, tr("Start: &intercept w₀"));
    label(m_start1, tr("Start: slo&pe w₁"));
    m_start->setText(tr("&Example for this loss"));
    m_start->setToolTip(tr("Puts samples and a start that suit this loss in place of these"));
    m_optimisersLabel->setText(tr("Optimisers"));
    label(m_rate, tr("Learning &rate (Newton takes its own step)"));
    m_rate->setName(tr("Learning rate"), tr("How far a step goes along the gradient"));
    label(m_steps, tr("&How many steps"));
    label(m_step, tr("S&hown up to step"));
    m_step->setName(tr("Shown up to step"), tr("How far the paths are drawn"));
    m_back->setText(tr("Step &back"));
    m_forward->setText(tr("Step &forward"));
    m_play->setText(m_timer.isActive() ? tr("P&ause") : tr("Pl&ay"));
    for (int row = 0; row < m_loss->count(); ++row)
        m_loss->setItemText(row, translated(offered()[static_cast<std::size_t>(row)]->name));
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setText(translated(calculators::optimisers()[i].name));
    nameThings();
}

void LossDescentForm::hideEvent(QHideEvent *event)
{
    CalculatorForm::hideEvent(event);
    stop();
}

void LossDescentForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
