#include "gui/forms/distributionform.h"

#include "calculators/distribution.h"
#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "ui_distributionform.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

namespace {

using calculators::DistributionQuery;

struct Query
{
    DistributionQuery query;
    const char *id; ///< in kept states
    core::Text name;
};

const std::array<Query, 4> &queries()
{
    static const std::array<Query, 4> all = {
        {{DistributionQuery::Interval, "interval", MARK_TEXT("DistributionQuery", "Probability between two values")},
         {DistributionQuery::Lower, "lower", MARK_TEXT("DistributionQuery", "Probability up to a value")},
         {DistributionQuery::Upper, "upper", MARK_TEXT("DistributionQuery", "Probability from a value on")},
         {DistributionQuery::Quantile, "quantile", MARK_TEXT("DistributionQuery", "Value for a probability")}}};
    return all;
}

} // namespace

DistributionForm::DistributionForm(QWidget *parent)
    : CalculatorForm(parent),
      m_ui(std::make_unique<Ui::DistributionForm>())
{
    m_ui->setupUi(this);
    for (const numerics::Distribution &entry : numerics::distributions())
        m_ui->distribution->addItem(QString(), QString::fromStdString(entry.id));
    for (const Query &query : queries())
        m_ui->query->addItem(QString(), QLatin1String(query.id));
    m_ui->from->setDomain({.infinite = true});
    m_ui->to->setDomain({.infinite = true});
    m_ui->probability->setDomain({.lowest = 0.0, .highest = 1.0});
    m_ui->probability->setValue(calculators::DistributionRequest{}.probability);
    showWords();
    showDistribution();
    showQuery();

    connect(m_ui->distribution, &QComboBox::currentIndexChanged, this, &DistributionForm::showDistribution);
    connect(m_ui->query, &QComboBox::currentIndexChanged, this, &DistributionForm::showQuery);
    connect(m_ui->params, &ParameterEditor::edited, this, &DistributionForm::change);
    for (NumberField *field : {m_ui->from, m_ui->to, m_ui->probability})
        connect(field, &NumberField::valueChanged, this, &DistributionForm::change);
}

DistributionForm::~DistributionForm() = default;

const numerics::Distribution &DistributionForm::distribution() const
{
    return numerics::distributions()[static_cast<std::size_t>(std::max(m_ui->distribution->currentIndex(), 0))];
}

void DistributionForm::change()
{
    if (!m_quiet)
        emit edited();
}

// Limits that suit one distribution may lie outside another's support.
void DistributionForm::showDistribution()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const calculators::DistributionRequest start = calculators::startingRequest(distribution());
        m_ui->params->setParameters(distribution().parameters);
        m_ui->from->setValue(start.from);
        m_ui->to->setValue(start.to);
    }
    change();
}

void DistributionForm::showQuery()
{
    const DistributionQuery query = queries()[static_cast<std::size_t>(std::max(m_ui->query->currentIndex(), 0))].query;
    const bool from = query == DistributionQuery::Interval || query == DistributionQuery::Upper;
    const bool to = query == DistributionQuery::Interval || query == DistributionQuery::Lower;
    const bool probability = query == DistributionQuery::Quantile;
    m_ui->fromLabel->setVisible(from);
    m_ui->from->setVisible(from);
    m_ui->toLabel->setVisible(to);
    m_ui->to->setVisible(to);
    m_ui->probabilityLabel->setVisible(probability);
    m_ui->probability->setVisible(probability);
    change();
}

void DistributionForm::showWords()
{
    int row = 0;
    for (const numerics::Distribution &entry : numerics::distributions())
        m_ui->distribution->setItemText(row++, translated(entry.name));
    row = 0;
    for (const Query &query : queries())
        m_ui->query->setItemText(row++, translated(query.name));
}

Job DistributionForm::job() const
{
    const calculators::DistributionRequest request{
        .distribution = distribution().id,
        .parameters = m_ui->params->values(),
        .query = queries()[static_cast<std::size_t>(std::max(m_ui->query->currentIndex(), 0))].query,
        .from = m_ui->from->value(),
        .to = m_ui->to->value(),
        .probability = m_ui->probability->value()};
    return [request](const core::Run &run) { return calculators::distributionReport(request, run); };
}

QString DistributionForm::item() const
{
    return m_ui->distribution->currentData().toString();
}

void DistributionForm::showItem(const QString &item)
{
    if (const int row = m_ui->distribution->findData(item); row >= 0)
        m_ui->distribution->setCurrentIndex(row);
}

// A limit that is dragged stops at the other one, and at whole numbers where only those count.
void DistributionForm::setInput(const QString &name, double value)
{
    const bool interval = m_ui->query->currentData().toString() == u"interval";
    const double place = distribution().discrete ? std::round(value) : value;
    if (name == u"from")
        m_ui->from->setValue(interval ? std::min(place, m_ui->to->value()) : place);
    else if (name == u"to")
        m_ui->to->setValue(interval ? std::max(place, m_ui->from->value()) : place);
}

QVariantMap DistributionForm::state() const
{
    return {{QStringLiteral("distribution"), item()},
            {QStringLiteral("params"), numberList(m_ui->params->values())},
            {QStringLiteral("query"), m_ui->query->currentData()},
            {QStringLiteral("from"), m_ui->from->value()},
            {QStringLiteral("to"), m_ui->to->value()},
            {QStringLiteral("probability"), m_ui->probability->value()}};
}

void DistributionForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        showItem(state.value(QStringLiteral("distribution")).toString());
        m_ui->params->setValues(numbersFrom(state.value(QStringLiteral("params"))));
        if (const int row = m_ui->query->findData(state.value(QStringLiteral("query"))); row >= 0)
            m_ui->query->setCurrentIndex(row);
        for (NumberField *field : {m_ui->from, m_ui->to, m_ui->probability})
            restoreNumber(*field, state);
    }
    change();
}

void DistributionForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showWords();
}

} // namespace gui
