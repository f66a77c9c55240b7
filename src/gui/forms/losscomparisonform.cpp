#include "gui/forms/losscomparisonform.h"

#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "gui/widgets/losslist.h"
#include "gui/widgets/numberfield.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

using calculators::LossAxis;

struct AxisChoice
{
    const char *id; ///< in kept states
    core::Text name;
    LossAxis axis;
};

const std::array<AxisChoice, 3> &axes()
{
    static const std::array<AxisChoice, 3> all{
        {{"margin", MARK_TEXT("LossComparisonForm", "Margin, for classes"), LossAxis::Margin},
         {"residual", MARK_TEXT("LossComparisonForm", "Residual, for numbers"), LossAxis::Residual},
         {"prediction", MARK_TEXT("LossComparisonForm", "Prediction, for one target"), LossAxis::Prediction}}};
    return all;
}

constexpr double start = -3.0;
constexpr double end = 3.0;

} // namespace

LossComparisonForm::LossComparisonForm(QWidget *parent)
    : CalculatorForm(parent),
      m_axisLabel(new QLabel(this)),
      m_axis(new QComboBox(this)),
      m_losses(new LossList(this)),
      m_start(new QPushButton(this)),
      m_targetLabel(new QLabel(this)),
      m_atLabel(new QLabel(this)),
      m_fromLabel(new QLabel(this)),
      m_toLabel(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_axisLabel, m_axis, m_losses, m_start})
        layout->addWidget(widget);
    m_axisLabel->setBuddy(m_axis);
    m_axis->setObjectName(QStringLiteral("axis"));
    m_axis->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_axis->setMinimumContentsLength(12);
    m_start->setObjectName(QStringLiteral("start"));
    m_target = addNumber(QStringLiteral("target"), 1.0, m_targetLabel);
    m_at = addNumber(QStringLiteral("at"), calculators::LossComparisonRequest{}.at, m_atLabel);
    m_from = addNumber(QStringLiteral("from"), start, m_fromLabel);
    m_to = addNumber(QStringLiteral("to"), end, m_toLabel);
    layout->addStretch(1);
    for (const AxisChoice &choice : axes())
        m_axis->addItem(QString(), QLatin1String(choice.id));
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        m_kept.at(i) = calculators::startingLosses(axes().at(i).axis);
    retranslate();
    showAxis();
    connect(m_axis, &QComboBox::currentIndexChanged, this, &LossComparisonForm::showAxis);
    connect(m_losses, &LossList::edited, this, &LossComparisonForm::change);
    connect(m_start, &QPushButton::clicked, this, &LossComparisonForm::startAnew);
}

NumberField *LossComparisonForm::addNumber(const QString &name, double value, QLabel *label)
{
    auto *field = new NumberField(this);
    field->setObjectName(name);
    field->setValue(value);
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
    connect(field, &NumberField::valueChanged, this, &LossComparisonForm::change);
    return field;
}

LossAxis LossComparisonForm::axis() const
{
    return axes().at(static_cast<std::size_t>(std::max(0, m_axis->currentIndex()))).axis;
}

std::vector<calculators::LossChoice> &LossComparisonForm::kept()
{
    return m_kept.at(static_cast<std::size_t>(std::max(0, m_axis->currentIndex())));
}

void LossComparisonForm::change()
{
    if (m_quiet)
        return;
    kept() = m_losses->choices();
    emit edited();
}

// Each axis has its own losses, which wait there.
void LossComparisonForm::showAxis()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_losses->setOffered(calculators::lossesAgainst(axis()));
        m_losses->setChoices(kept());
        const bool target = axis() == LossAxis::Prediction;
        m_targetLabel->setVisible(target);
        m_target->setVisible(target);
        retranslate();
    }
    change();
}

void LossComparisonForm::startAnew()
{
    m_losses->setChoices(calculators::startingLosses(axis()));
}

Job LossComparisonForm::job() const
{
    const calculators::LossComparisonRequest request{.axis = axis(),
                                                     .losses = m_losses->choices(),
                                                     .at = m_at->value(),
                                                     .target = m_target->value(),
                                                     .from = m_from->value(),
                                                     .to = m_to->value()};
    return [request](const core::Run &run) { return calculators::lossComparisonReport(request, run); };
}

void LossComparisonForm::setInput(const QString &name, double value)
{
    if (name == u"at")
        m_at->setValue(value);
    else if (name == u"from")
        m_from->setValue(std::isnan(value) ? start : value);
    else if (name == u"to")
        m_to->setValue(std::isnan(value) ? end : value);
}

QVariantMap LossComparisonForm::state() const
{
    QVariantMap state{{QStringLiteral("axis"), m_axis->currentData()}};
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        state.insert(QLatin1String(axes().at(i).id), LossList::stateOf(m_kept.at(i)));
    for (const NumberField *field : {m_target, m_at, m_from, m_to})
        state.insert(field->objectName(), field->value());
    return state;
}

void LossComparisonForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (std::size_t i = 0; i < m_kept.size(); ++i)
            if (const QString id = QLatin1String(axes().at(i).id); state.contains(id))
                m_kept.at(i) = LossList::choicesFrom(state.value(id));
        if (const int row = m_axis->findData(state.value(QStringLiteral("axis"))); row >= 0)
            m_axis->setCurrentIndex(row);
        for (NumberField *field : {m_target, m_at, m_from, m_to})
            restoreNumber(*field, state);
        m_losses->setChoices(kept());
    }
    showAxis();
}

void LossComparisonForm::retranslate()
{
    m_axisLabel->setText(tr("A&xis"));
    for (int row = 0; row < m_axis->count(); ++row)
        m_axis->setItemText(row, translated(axes().at(static_cast<std::size_t>(row)).name));
    m_start->setText(axis() == LossAxis::Margin ? tr("0-1 loss and its s&urrogates") : tr("The &usual ones"));
    m_start->setToolTip(tr("Puts these losses in place of those in the list"));
    m_targetLabel->setText(tr("&Target"));
    m_atLabel->setText(axis() == LossAxis::Margin     ? tr("Read at &margin")
                       : axis() == LossAxis::Residual ? tr("Read at &residual")
                                                      : tr("Read at pr&ediction"));
    m_fromLabel->setText(tr("&Plot from"));
    m_toLabel->setText(tr("Plot t&o"));
}

void LossComparisonForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
