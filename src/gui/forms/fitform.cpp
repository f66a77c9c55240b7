#include "gui/forms/fitform.h"

#include "calculators/fit.h"
#include "gui/translated.h"
#include "gui/widgets/datasource.h"
#include "gui/widgets/heldparameters.h"
#include "gui/widgets/searchcombobox.h"
#include "numerics/distributions.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

/// The family at a place in numerics::distributions(), as reports name it; none for any other number.
const numerics::Distribution *familyAt(double place)
{
    const auto &all = numerics::distributions();
    const bool inside = place >= 0.0 && place < static_cast<double>(all.size());
    return inside ? &all[static_cast<std::size_t>(place)] : nullptr;
}

} // namespace

FitForm::FitForm(QWidget *parent)
    : CalculatorForm(parent),
      m_source(new DataSource(this)),
      m_columnLabel(new QLabel(this)),
      m_column(new QComboBox(this)),
      m_familyLabel(new QLabel(this)),
      m_family(new SearchComboBox(this)),
      m_held(new HeldParameters(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_source, m_columnLabel, m_column, m_familyLabel, m_family, m_held})
        layout->addWidget(widget);
    layout->addStretch(1);
    m_column->setObjectName(QStringLiteral("column"));
    m_family->setObjectName(QStringLiteral("family"));
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_column, m_family}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_columnLabel->setBuddy(m_column);
    m_familyLabel->setBuddy(m_family);
    m_source->choose(QStringLiteral("lifetimes"));
    showFamilies();
    chooseFamily({});
    showColumns();
    retranslate();
    connect(m_source, &DataSource::changed, this, &FitForm::showColumns);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FitForm::change);
    connect(m_family, &QComboBox::currentIndexChanged, this, [this] {
        m_held->setFamily(family());
        change();
    });
    connect(m_held, &HeldParameters::edited, this, &FitForm::change);
}

void FitForm::change()
{
    if (!m_quiet)
        emit edited();
}

const numerics::Distribution *FitForm::family() const
{
    return numerics::findDistribution(m_family->currentData().toString().toStdString());
}

// The empty id is all of them.
void FitForm::chooseFamily(const QString &id)
{
    if (const int row = m_family->findData(id); row >= 0)
        m_family->setCurrentIndex(row);
}

// The column that was chosen stays where there still is one of its name.
void FitForm::showColumns()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const QString before = m_column->currentText();
        m_column->clear();
        if (const auto table = m_source->table())
            for (std::size_t j = 0; j < table->columns.size(); ++j)
                if (table->columns[j].numeric)
                    m_column->addItem(QString::fromStdString(table->columns[j].name), static_cast<int>(j));
        m_column->setCurrentIndex(std::max(m_column->findText(before), m_column->count() > 0 ? 0 : -1));
    }
    change();
}

void FitForm::showFamilies()
{
    const QSignalBlocker quiet(m_family);
    const QString shown = m_family->currentData().toString();
    m_family->clear();
    m_family->addChoice(tr("All of them, ranked"), QString(), tr("every family, compare, best"));
    for (const bool discrete : {false, true}) {
        m_family->addGroup(discrete ? tr("Discrete") : tr("Continuous"));
        for (const numerics::Distribution *entry : calculators::fittedFamilies())
            if (entry->discrete == discrete)
                m_family->addChoice(translated(entry->name), QString::fromStdString(entry->id),
                                    translated(entry->meaning));
    }
    chooseFamily(shown);
}

Job FitForm::job() const
{
    if (const auto problem = m_source->problem())
        return [problem](const core::Run &) -> core::Result<calculators::Report> { return core::fail(*problem); };
    const int column = m_column->currentIndex() < 0 ? 0 : m_column->currentData().toInt();
    const calculators::FitRequest request{.table = m_source->table(),
                                          .column = static_cast<std::size_t>(column),
                                          .family = m_family->currentData().toString().toStdString(),
                                          .held = m_held->held()};
    return [request](const calculators::ReportRun &run) { return calculators::fitReport(request, run); };
}

void FitForm::setInput(const QString &name, double value)
{
    setInputs({{name, value}});
}

// The report's table chooses a family; its offer names one with the parameters that were found.
void FitForm::setInputs(const DraggedInputs &inputs)
{
    std::vector<double> parameters;
    const numerics::Distribution *wanted = nullptr;
    for (const auto &[name, value] : inputs) {
        if (name == u"explore")
            wanted = familyAt(value);
        else if (name == u"parameter")
            parameters.push_back(value);
        else if (name == u"family") {
            const numerics::Distribution *chosen = familyAt(value);
            chooseFamily(chosen ? QString::fromStdString(chosen->id) : QString());
            m_family->setFocus(); // what was pressed goes with the report
        }
    }
    if (wanted)
        emit explored(QString::fromStdString(wanted->id), parameters);
}

QVariantMap FitForm::state() const
{
    return {{QStringLiteral("source"), m_source->state()},
            {QStringLiteral("column"), m_column->currentText()},
            {QStringLiteral("family"), m_family->currentData()},
            {QStringLiteral("held"), m_held->state()}};
}

void FitForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_source->restore(state.value(QStringLiteral("source")).toMap());
        chooseFamily(state.value(QStringLiteral("family")).toString());
        m_held->restore(state.value(QStringLiteral("held")).toMap());
    }
    showColumns();
    if (const int row = m_column->findText(state.value(QStringLiteral("column")).toString()); row >= 0)
        m_column->setCurrentIndex(row);
}

void FitForm::retranslate()
{
    m_columnLabel->setText(tr("&Column"));
    m_familyLabel->setText(tr("&Family"));
}

void FitForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showFamilies();
}

} // namespace gui
