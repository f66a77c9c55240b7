#include "gui/forms/lossoutliersform.h"

#include "calculators/lossoutliers.h"
#include "gui/forms/formstate.h"
#include "gui/widgets/losslist.h"
#include "gui/widgets/numberlistfield.h"
#include "numerics/lossminimiser.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

LossOutliersForm::LossOutliersForm(QWidget *parent)
    : CalculatorForm(parent),
      m_kindLabel(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_sampleLabel(new QLabel(this)),
      m_xLabel(new QLabel(this)),
      m_yLabel(new QLabel(this)),
      m_start(new QPushButton(this)),
      m_losses(new LossList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kindLabel);
    layout->addWidget(m_kind);
    m_kindLabel->setBuddy(m_kind);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    m_kind->addItem(QString(), QStringLiteral("sample"));
    m_kind->addItem(QString(), QStringLiteral("line"));
    m_sample = addList(QStringLiteral("sample"), m_sampleLabel);
    m_x = addList(QStringLiteral("x"), m_xLabel);
    m_y = addList(QStringLiteral("y"), m_yLabel);
    m_start->setObjectName(QStringLiteral("start"));
    layout->addWidget(m_start);
    layout->addWidget(m_losses);
    layout->addStretch(1);
    m_losses->setOffered(calculators::lossesWithMinimisers());
    m_losses->setChoices(calculators::startingMinimisers());
    retranslate();
    startAnew();
    showKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LossOutliersForm::showKind);
    connect(m_start, &QPushButton::clicked, this, &LossOutliersForm::startAnew);
    connect(m_losses, &LossList::edited, this, &LossOutliersForm::change);
    for (NumberListField *field : {m_sample, m_x, m_y})
        connect(field, &NumberListField::valuesChanged, this, &LossOutliersForm::change);
}

NumberListField *LossOutliersForm::addList(const QString &name, QLabel *label)
{
    auto *field = new NumberListField(this);
    field->setObjectName(name);
    field->setCount(1, numerics::mostLinePairs);
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
    return field;
}

bool LossOutliersForm::isLine() const
{
    return m_kind->currentIndex() == 1;
}

void LossOutliersForm::change()
{
    if (!m_quiet)
        emit edited();
}

void LossOutliersForm::showKind()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sampleLabel, m_sample})
        widget->setVisible(!isLine());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_xLabel, m_x, m_yLabel, m_y})
        widget->setVisible(isLine());
    change();
}

// The numbers to begin with, where the outlier is.
void LossOutliersForm::startAnew()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const calculators::LossOutliersRequest start;
        m_sample->setValues(start.sample);
        m_x->setValues(start.x);
        m_y->setValues(start.y);
    }
    change();
}

Job LossOutliersForm::job() const
{
    const calculators::LossOutliersRequest request{.line = isLine(),
                                                   .losses = m_losses->choices(),
                                                   .sample = m_sample->values(),
                                                   .x = m_x->values(),
                                                   .y = m_y->values()};
    return [request](const core::Run &run) { return calculators::lossOutliersReport(request, run); };
}

void LossOutliersForm::setInput(const QString &name, double value)
{
    static const QRegularExpression pattern(QStringLiteral("^(sample|x|y)\\[(\\d+)\\]$"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return;
    auto *field = findChild<NumberListField *>(match.captured(1));
    std::vector<double> values = field->values();
    const auto index = match.captured(2).toULongLong();
    if (index >= values.size() || values[index] == value)
        return;
    values[index] = value;
    field->setValues(values);
}

QVariantMap LossOutliersForm::state() const
{
    QVariantMap state{{QStringLiteral("kind"), m_kind->currentData()},
                      {QStringLiteral("losses"), LossList::stateOf(m_losses->choices())}};
    for (const NumberListField *field : {m_sample, m_x, m_y})
        state.insert(field->objectName(), numberList(field->values()));
    return state;
}

void LossOutliersForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        if (const int row = m_kind->findData(state.value(QStringLiteral("kind"))); row >= 0)
            m_kind->setCurrentIndex(row);
        for (NumberListField *field : {m_sample, m_x, m_y})
            if (const auto numbers = numbersFrom(state.value(field->objectName())); !numbers.empty())
                field->setValues(numbers);
        if (state.contains(QStringLiteral("losses")))
            m_losses->setChoices(LossList::choicesFrom(state.value(QStringLiteral("losses"))));
    }
    showKind();
}

void LossOutliersForm::retranslate()
{
    m_kindLabel->setText(tr("&What is predicted"));
    m_kind->setItemText(0, tr("One constant for a sample"));
    m_kind->setItemText(1, tr("A line through points"));
    m_sampleLabel->setText(tr("&Numbers; drag them in the picture"));
    m_xLabel->setText(tr("&x of the points; drag them in the picture"));
    m_yLabel->setText(tr("&y of the points"));
    m_start->setText(tr("Numbers to &begin with"));
    m_start->setToolTip(tr("Puts a few numbers with one outlier in place of these"));
    for (QLabel *label : {m_sampleLabel, m_xLabel, m_yLabel})
        label->setWordWrap(true);
}

void LossOutliersForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
