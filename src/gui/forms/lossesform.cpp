#include "gui/forms/lossesform.h"

#include "calculators/loss.h"
#include "gui/forms/losscomparisonform.h"
#include "gui/forms/lossdataform.h"
#include "gui/forms/lossdescentform.h"
#include "gui/forms/lossform.h"
#include "gui/forms/lossoutliersform.h"
#include "gui/translated.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr QLatin1String valuesPart("values");
constexpr QLatin1String dataPart("data");

const numerics::Loss *lossOf(const QString &id)
{
    return numerics::findLoss(id.toStdString());
}

} // namespace

LossesForm::LossesForm(QWidget *parent)
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
    add(valuesPart, MARK_TEXT("LossesForm", "One prediction"), new LossForm(this));
    add(dataPart, MARK_TEXT("LossesForm", "My own samples"), new LossDataForm(this));
    add(QStringLiteral("compare"), MARK_TEXT("LossesForm", "Losses side by side"), new LossComparisonForm(this));
    add(QStringLiteral("outliers"), MARK_TEXT("LossesForm", "Outliers"), new LossOutliersForm(this));
    add(QStringLiteral("descend"), MARK_TEXT("LossesForm", "Descent"), new LossDescentForm(this));
    retranslate();
    showTopic();
    connect(m_topic, &QComboBox::currentIndexChanged, this, [this] {
        showTopic();
        if (!m_quiet)
            emit edited();
    });
}

void LossesForm::add(const QString &id, const core::Text &title, CalculatorForm *form)
{
    m_parts << Part{.id = id, .title = title, .form = form};
    m_topic->addItem(QString(), id);
    m_stack->addWidget(form);
    if (form->layout())
        form->layout()->setContentsMargins(0, 0, 0, 0);
    connect(form, &CalculatorForm::edited, this, [this, form] {
        if (!m_quiet && form == current().form)
            emit edited();
    });
}

const LossesForm::Part &LossesForm::current() const
{
    return m_parts.at(std::max(0, m_topic->currentIndex()));
}

// A form that is not shown asks for no room, so that a short one stays short.
void LossesForm::showTopic()
{
    for (const Part &part : m_parts) {
        const auto policy = part.form == current().form ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        part.form->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(current().form);
    m_stack->updateGeometry();
}

void LossesForm::choose(const QString &id)
{
    if (const int row = m_topic->findData(id); row >= 0)
        m_topic->setCurrentIndex(row);
}

Job LossesForm::job() const
{
    return current().form->job();
}

// A loss that has no curve is at home among the samples.
QString LossesForm::item() const
{
    QString loss = current().form->item();
    if (current().id == valuesPart)
        return loss;
    const bool undrawn = current().id == dataPart && lossOf(loss) && !calculators::isDrawn(*lossOf(loss));
    return undrawn ? loss : current().id;
}

void LossesForm::showItem(const QString &item)
{
    const numerics::Loss *loss = lossOf(item);
    if (!loss) {
        if (item != valuesPart)
            choose(item);
        return;
    }
    const QString id = calculators::isDrawn(*loss) ? valuesPart : dataPart;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (const Part &part : m_parts)
            if (part.id == id)
                part.form->showItem(item);
        choose(id);
    }
    emit edited();
}

void LossesForm::setInput(const QString &name, double value)
{
    current().form->setInput(name, value);
}

void LossesForm::setInputs(const DraggedInputs &inputs)
{
    current().form->setInputs(inputs);
}

// Several of the forms have inputs of one name.
QWidget *LossesForm::input(const QString &name) const
{
    return current().form->input(name);
}

QVariantMap LossesForm::state() const
{
    QVariantMap result{{QStringLiteral("topic"), current().id}};
    for (const Part &part : m_parts)
        result.insert(part.id, part.form->state());
    return result;
}

// A state without a topic is that of one loss alone, of before there were others.
void LossesForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const QVariantMap all = state.contains(QStringLiteral("topic")) ? state : QVariantMap{{valuesPart, state}};
        for (const Part &part : m_parts)
            if (all.contains(part.id))
                part.form->restore(all.value(part.id).toMap());
        choose(all.value(QStringLiteral("topic"), valuesPart).toString());
        showTopic();
    }
    emit edited();
}

QSize LossesForm::sizeHint() const
{
    QSize hint = CalculatorForm::sizeHint();
    const QMargins margins = layout()->contentsMargins();
    for (const Part &part : m_parts)
        hint.setWidth(std::max(hint.width(), part.form->sizeHint().width() + margins.left() + margins.right()));
    return hint;
}

void LossesForm::retranslate()
{
    m_label->setText(tr("What to &look at"));
    for (int row = 0; row < m_topic->count(); ++row)
        m_topic->setItemText(row, translated(m_parts.at(row).title));
}

void LossesForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
