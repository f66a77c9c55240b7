#include "gui/forms/distributionform.h"

#include "calculators/distribution.h"
#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "numerics/distributionmember.h"
#include "ui_distributionform.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace gui {

namespace {

using calculators::DistributionPlot;
using calculators::DistributionQuery;

struct Query
{
    DistributionQuery query;
    const char *id; ///< in kept states
    core::Text name;
};

const std::array<Query, 8> &queries()
{
    static const std::array<Query, 8> all = {
        {{DistributionQuery::Interval, "interval", MARK_TEXT("DistributionQuery", "Probability between two values")},
         {DistributionQuery::Lower, "lower", MARK_TEXT("DistributionQuery", "Probability up to a value")},
         {DistributionQuery::Upper, "upper", MARK_TEXT("DistributionQuery", "Probability from a value on")},
         {DistributionQuery::Outside, "outside", MARK_TEXT("DistributionQuery", "Probability of both tails")},
         {DistributionQuery::Quantile, "quantile", MARK_TEXT("DistributionQuery", "Value for a probability")},
         {DistributionQuery::UpperQuantile, "upper_quantile",
          MARK_TEXT("DistributionQuery", "Value for an upper tail")},
         {DistributionQuery::Central, "central", MARK_TEXT("DistributionQuery", "Central interval")},
         {DistributionQuery::Densest, "densest", MARK_TEXT("DistributionQuery", "Highest-density interval")}}};
    return all;
}

struct Picture
{
    DistributionPlot plot;
    const char *id; ///< in kept states
    core::Text name;
};

const std::array<Picture, 4> &pictures()
{
    static const std::array<Picture, 4> all = {
        {{DistributionPlot::Cumulative, "cumulative", MARK_TEXT("DistributionPlot", "Distribution function")},
         {DistributionPlot::Logarithmic, "logarithmic", MARK_TEXT("DistributionPlot", "Density, logarithmic")},
         {DistributionPlot::Quantile, "quantile", MARK_TEXT("DistributionPlot", "Quantile function")},
         {DistributionPlot::Hazard, "hazard", MARK_TEXT("DistributionPlot", "Hazard")}}};
    return all;
}

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();

} // namespace

DistributionForm::DistributionForm(QWidget *parent)
    : CalculatorForm(parent),
      m_ui(std::make_unique<Ui::DistributionForm>()),
      m_plotFrom(nowhere),
      m_plotTo(nowhere)
{
    m_ui->setupUi(this);
    for (const Query &query : queries())
        m_ui->query->addItem(QString(), QLatin1String(query.id));
    for (const Picture &picture : pictures())
        m_ui->secondPlot->addItem(QString(), QLatin1String(picture.id));
    m_ui->from->setDomain({.infinite = true});
    m_ui->to->setDomain({.infinite = true});
    m_ui->probability->setDomain({.lowest = 0.0, .highest = 1.0});
    m_ui->probability->setValue(calculators::DistributionRequest{}.probability);
    showFamilies();
    showWords();
    showItem(QStringLiteral("normal"));
    showDistribution();
    showQuery();

    connect(m_ui->distribution, &QComboBox::currentIndexChanged, this, &DistributionForm::showDistribution);
    connect(m_ui->query, &QComboBox::currentIndexChanged, this, &DistributionForm::showQuery);
    connect(m_ui->secondPlot, &QComboBox::currentIndexChanged, this, &DistributionForm::change);
    connect(m_ui->params, &ParameterEditor::edited, this, &DistributionForm::change);
    connect(m_ui->comparison, &ComparisonList::edited, this, &DistributionForm::change);
    connect(m_ui->sampling, &SamplingEditor::edited, this, &DistributionForm::change);
    for (NumberField *field : {m_ui->from, m_ui->to, m_ui->probability})
        connect(field, &NumberField::valueChanged, this, &DistributionForm::change);
}

DistributionForm::~DistributionForm() = default;

const numerics::Distribution &DistributionForm::distribution() const
{
    const numerics::Distribution *chosen = numerics::findDistribution(item().toStdString());
    return chosen ? *chosen : numerics::distributions().front();
}

void DistributionForm::change()
{
    if (m_quiet)
        return;
    m_ui->comparison->setCurrent({distribution().id, m_ui->params->values()});
    emit edited();
}

void DistributionForm::forgetRange()
{
    m_plotFrom = nowhere;
    m_plotTo = nowhere;
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
        forgetRange();
    }
    change();
}

void DistributionForm::showQuery()
{
    const DistributionQuery query = queries()[static_cast<std::size_t>(std::max(m_ui->query->currentIndex(), 0))].query;
    const bool probability = calculators::asksForValues(query);
    const bool from = !probability && query != DistributionQuery::Lower;
    const bool to = !probability && query != DistributionQuery::Upper;
    m_ui->fromLabel->setVisible(from);
    m_ui->from->setVisible(from);
    m_ui->toLabel->setVisible(to);
    m_ui->to->setVisible(to);
    m_ui->probabilityLabel->setVisible(probability);
    m_ui->probability->setVisible(probability);
    change();
}

void DistributionForm::showFamilies()
{
    const QSignalBlocker quiet(m_ui->distribution);
    const QString shown = item();
    m_ui->distribution->clear();
    for (const bool discrete : {false, true}) {
        m_ui->distribution->addGroup(discrete ? tr("Discrete") : tr("Continuous"));
        for (const numerics::Distribution &entry : numerics::distributions())
            if (entry.discrete == discrete)
                m_ui->distribution->addChoice(translated(entry.name), QString::fromStdString(entry.id),
                                              translated(entry.meaning));
    }
    showItem(shown);
}

void DistributionForm::showWords()
{
    int row = 0;
    for (const Query &query : queries())
        m_ui->query->setItemText(row++, translated(query.name));
    row = 0;
    for (const Picture &picture : pictures())
        m_ui->secondPlot->setItemText(row++, translated(picture.name));
}

calculators::DistributionRequest DistributionForm::request() const
{
    const auto query = static_cast<std::size_t>(std::max(m_ui->query->currentIndex(), 0));
    const auto picture = static_cast<std::size_t>(std::max(m_ui->secondPlot->currentIndex(), 0));
    return {.distribution = distribution().id,
            .parameters = m_ui->params->values(),
            .query = queries()[query].query,
            .from = m_ui->from->value(),
            .to = m_ui->to->value(),
            .probability = m_ui->probability->value(),
            .secondPlot = pictures()[picture].plot,
            .plotFrom = m_plotFrom,
            .plotTo = m_plotTo,
            .compared = m_ui->comparison->choices(),
            .sampling = m_ui->sampling->request()};
}

Job DistributionForm::job() const
{
    return [request = request()](const core::Run &run) { return calculators::distributionReport(request, run); };
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
    const bool both = m_ui->from->isVisibleTo(this) && m_ui->to->isVisibleTo(this);
    const double place = distribution().discrete ? std::round(value) : value;
    if (name == u"from")
        m_ui->from->setValue(both ? std::min(place, m_ui->to->value()) : place);
    else if (name == u"to")
        m_ui->to->setValue(both ? std::max(place, m_ui->from->value()) : place);
    else if (name == u"plotFrom")
        m_plotFrom = value;
    else if (name == u"plotTo")
        m_plotTo = value;
}

// Limits that suit the family's first parameters may lie far from where these put the distribution.
void DistributionForm::showMember(const QString &distribution, const std::vector<double> &parameters)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        showItem(distribution);
        m_ui->params->setValues(parameters);
        const numerics::Member member{&this->distribution(), m_ui->params->values()};
        if (numerics::checkParameters(*member.family, member.parameters)) {
            const auto rounded = [](double end) { return QString::number(end, 'g', 4).toDouble(); };
            m_ui->from->setValue(rounded(member.quantile(0.025)));
            m_ui->to->setValue(rounded(member.quantile(0.975)));
        }
        forgetRange();
    }
    change();
}

QVariantMap DistributionForm::state() const
{
    return {{QStringLiteral("distribution"), item()},
            {QStringLiteral("params"), numberList(m_ui->params->values())},
            {QStringLiteral("query"), m_ui->query->currentData()},
            {QStringLiteral("from"), m_ui->from->value()},
            {QStringLiteral("to"), m_ui->to->value()},
            {QStringLiteral("probability"), m_ui->probability->value()},
            {QStringLiteral("secondPlot"), m_ui->secondPlot->currentData()},
            {QStringLiteral("compared"), m_ui->comparison->state()},
            {QStringLiteral("sampling"), m_ui->sampling->state()}};
}

void DistributionForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        showItem(state.value(QStringLiteral("distribution")).toString());
        m_ui->params->setValues(numbersFrom(state.value(QStringLiteral("params"))));
        if (const int row = m_ui->query->findData(state.value(QStringLiteral("query"))); row >= 0)
            m_ui->query->setCurrentIndex(row);
        if (const int row = m_ui->secondPlot->findData(state.value(QStringLiteral("secondPlot"))); row >= 0)
            m_ui->secondPlot->setCurrentIndex(row);
        for (NumberField *field : {m_ui->from, m_ui->to, m_ui->probability})
            restoreNumber(*field, state);
        m_ui->comparison->restore(state.value(QStringLiteral("compared")));
        m_ui->sampling->restore(state.value(QStringLiteral("sampling")).toMap());
    }
    change();
}

void DistributionForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showFamilies();
    showWords();
}

} // namespace gui
