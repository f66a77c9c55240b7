#include "gui/forms/dataform.h"

#include "calculators/data.h"
#include "calculators/dataoperations.h"
#include "calculators/operations.h"
#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "ui_dataform.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace gui {

namespace {

using numerics::BinRule;
using numerics::TTestKind;

// What only the panel chooses from; what requests choose from too stands in calculators/dataoperations.h.

const std::vector<calculators::DataChoice<BinRule>> &binRules()
{
    static const std::vector<calculators::DataChoice<BinRule>> all = {
        {"freedman_diaconis", MARK_TEXT("DataForm", "Freedman–Diaconis"), BinRule::FreedmanDiaconis},
        {"scott", MARK_TEXT("DataForm", "Scott"), BinRule::Scott},
        {"sturges", MARK_TEXT("DataForm", "Sturges"), BinRule::Sturges},
        {"count", MARK_TEXT("DataForm", "A count of bins"), BinRule::Count}};
    return all;
}

const std::vector<calculators::DataChoice<TTestKind>> &tTestKinds()
{
    static const std::vector<calculators::DataChoice<TTestKind>> all = {
        {"one", MARK_TEXT("DataForm", "One sample against a number"), TTestKind::OneSample},
        {"welch", MARK_TEXT("DataForm", "Two samples (Welch)"), TTestKind::Welch},
        {"equal", MARK_TEXT("DataForm", "Two samples of equal variance (Student)"), TTestKind::EqualVariance},
        {"paired", MARK_TEXT("DataForm", "Pairs"), TTestKind::Paired}};
    return all;
}

template <class T>
void addItems(QComboBox *box, const std::vector<calculators::DataChoice<T>> &table)
{
    for (const calculators::DataChoice<T> &choice : table)
        box->addItem(QString(), QString::fromStdString(choice.id));
}

template <class T>
void nameItems(QComboBox *box, const std::vector<calculators::DataChoice<T>> &table)
{
    int row = 0;
    for (const calculators::DataChoice<T> &choice : table)
        box->setItemText(row++, translated(choice.name));
}

template <class T>
T chosenIn(const QComboBox *box, const std::vector<calculators::DataChoice<T>> &table)
{
    return calculators::chosen(table, box->currentData().toString().toStdString());
}

core::Text analysisTitle(const std::string &analysis)
{
    const auto &all = calculators::operations();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const core::Operation &o) { return o.name == "data." + analysis; });
    return found == all.end() ? core::Text{} : found->title;
}

/// The column that a list of columns stands at; none where it stands at no column.
std::optional<std::size_t> columnIn(const QComboBox *box)
{
    const int column = box->currentIndex() < 0 ? -1 : box->currentData().toInt();
    return column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column));
}

/// Fills a list of columns; the one that was chosen stays if one of its name is still offered.
void fillColumns(QComboBox *box, const DataColumns &offered, const calculators::DataTable &table, const QString &none)
{
    const QString before = box->currentText();
    const QVariant chosen = box->currentData();
    box->clear();
    if (offered.none)
        box->addItem(none, -1);
    for (const std::size_t column : offered.columns)
        box->addItem(QString::fromStdString(table.columns[column].name), static_cast<int>(column));
    // Of columns of one name the same one stays.
    const int place = box->findData(chosen);
    const int same = place >= 0 && box->itemText(place) == before ? place : box->findText(before);
    box->setCurrentIndex(std::max(same, box->count() > 0 ? 0 : -1));
}

} // namespace

DataForm::DataForm(QWidget *parent) : CalculatorForm(parent), m_ui(std::make_unique<Ui::DataForm>())
{
    m_ui->setupUi(this);
    fillChoices();
    setDomains();
    showWords();
    showColumns();
    connectFields();
}

DataForm::~DataForm() = default;

void DataForm::fillChoices()
{
    for (const std::string &analysis : calculators::dataAnalyses())
        m_ui->analysis->addItem(QString(), QString::fromStdString(analysis));
    addItems(m_ui->bins, binRules());
    addItems(m_ui->kind, calculators::correlationKinds());
    addItems(m_ui->test, tTestKinds());
    addItems(m_ui->alternative, calculators::alternatives());
    addItems(m_ui->statistic, calculators::bootstrapStatistics());
}

void DataForm::setDomains()
{
    constexpr double largestWhole = 9007199254740992.0;
    const calculators::DataRequest start;
    const auto whole = [](NumberField *field, double lowest, double highest, double value) {
        field->setWhole(true);
        field->setDomain({.lowest = lowest, .highest = highest});
        field->setValue(value);
    };
    whole(m_ui->binCount, 1.0, static_cast<double>(numerics::mostBins), static_cast<double>(start.binCount));
    whole(m_ui->draws, 1.0, static_cast<double>(numerics::mostDraws), static_cast<double>(start.draws));
    whole(m_ui->seed, 0.0, largestWhole, static_cast<double>(start.seed));
    whole(m_ui->successes, 0.0, largestWhole, static_cast<double>(start.successes));
    whole(m_ui->n, 1.0, largestWhole, static_cast<double>(start.n));
    m_ui->bandwidth->setDomain({.lowest = 0.0});
    m_ui->level->setDomain({.lowest = 0.0, .highest = 1.0, .open = true});
    m_ui->level->setValue(start.level);
    m_ui->expected->setDomain({.lowest = 0.0, .open = true});
    m_ui->expected->setCount(0, 60);
}

void DataForm::connectFields()
{
    connect(m_ui->source, &DataSource::changed, this, &DataForm::takeTable);
    for (QComboBox *box : {m_ui->analysis, m_ui->test, m_ui->x})
        connect(box, &QComboBox::currentIndexChanged, this, &DataForm::showColumns);
    for (QComboBox *box : {m_ui->y, m_ui->bins})
        connect(box, &QComboBox::currentIndexChanged, this, &DataForm::showFields);
    for (QComboBox *box : {m_ui->group, m_ui->kind, m_ui->alternative, m_ui->statistic})
        connect(box, &QComboBox::currentIndexChanged, this, &DataForm::change);
    for (NumberField *field : numbers())
        connect(field, &NumberField::valueChanged, this, &DataForm::change);
    connect(m_ui->expected, &NumberListField::valuesChanged, this, &DataForm::change);
}

std::vector<QComboBox *> DataForm::choices() const
{
    return {m_ui->analysis, m_ui->bins, m_ui->kind, m_ui->test, m_ui->alternative, m_ui->statistic};
}

std::vector<QComboBox *> DataForm::columns() const
{
    return {m_ui->x, m_ui->y, m_ui->group};
}

std::vector<NumberField *> DataForm::numbers() const
{
    return {m_ui->binCount, m_ui->bandwidth, m_ui->mean,      m_ui->draws,
            m_ui->seed,     m_ui->level,     m_ui->successes, m_ui->n};
}

DataFieldsAsked DataForm::asked() const
{
    return {.analysis = item(),
            .test = item() == u"t_test" ? m_ui->test->currentData().toString() : QString(),
            .alone = !columnIn(m_ui->y),
            .counted = m_ui->bins->currentData().toString() == u"count"};
}

void DataForm::change()
{
    if (!m_quiet)
        emit edited();
}

// Which columns suit depends on what is asked, and the second one on the first.
void DataForm::showColumns()
{
    if (m_quiet)
        return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        static const calculators::DataTable none;
        const auto held = m_ui->source->table();
        const calculators::DataTable &table = held ? *held : none;
        fillColumns(m_ui->x, columnsForX(table, item()), table, {});
        fillColumns(m_ui->y, columnsForY(table, asked(), columnIn(m_ui->x).value_or(0)), table,
                    tr("none: against expected shares"));
        fillColumns(m_ui->group, columnsForGroups(table), table, tr("none"));
    }
    showFields();
}

// A file is read while the window is already there: its columns are chosen when they are known.
void DataForm::takeTable()
{
    showColumns();
    if (!m_quiet && m_ui->source->table())
        chooseColumns();
}

// The first column decides what the others may be.
void DataForm::chooseColumns()
{
    const QVariantMap wanted = std::exchange(m_wanted, {});
    for (QComboBox *box : columns())
        if (const int row = box->findText(wanted.value(box->objectName()).toString()); row >= 0)
            box->setCurrentIndex(row);
}

void DataForm::showFields()
{
    if (m_quiet)
        return;
    const QStringList shown = dataFields(asked());
    for (const char *name : {"x", "y", "group", "bins", "binCount", "bandwidth", "kind", "test", "mean", "alternative",
                             "statistic", "draws", "seed", "successes", "n", "level", "expected"}) {
        const QString field = QLatin1String(name);
        for (const QString &part : {field, field + QStringLiteral("Label")})
            findChild<QWidget *>(part)->setVisible(shown.contains(field));
    }
    m_ui->source->setVisible(item() != u"proportion_interval");
    change();
}

void DataForm::showWords()
{
    int row = 0;
    for (const std::string &analysis : calculators::dataAnalyses())
        m_ui->analysis->setItemText(row++, translated(analysisTitle(analysis)));
    nameItems(m_ui->bins, binRules());
    nameItems(m_ui->kind, calculators::correlationKinds());
    nameItems(m_ui->test, tTestKinds());
    nameItems(m_ui->alternative, calculators::alternatives());
    nameItems(m_ui->statistic, calculators::bootstrapStatistics());
}

Job DataForm::job() const
{
    const auto problem = m_ui->source->problem();
    if (problem && item() != u"proportion_interval")
        return [problem](const core::Run &) -> core::Result<calculators::Report> { return core::fail(*problem); };
    const auto whole = [](const NumberField *field) { return static_cast<std::size_t>(field->value()); };
    const bool chi = item() == u"chi_squared_test";
    const calculators::DataRequest request{.analysis = item().toStdString(),
                                           .table = m_ui->source->table(),
                                           .x = columnIn(m_ui->x).value_or(0),
                                           .y = dataFields(asked()).contains(QStringLiteral("y")) ? columnIn(m_ui->y)
                                                                                                  : std::nullopt,
                                           .group = item() == u"summary" ? columnIn(m_ui->group) : std::nullopt,
                                           .bins = chosenIn(m_ui->bins, binRules()),
                                           .binCount = whole(m_ui->binCount),
                                           .bandwidth = m_ui->bandwidth->value(),
                                           .kind = chosenIn(m_ui->kind, calculators::correlationKinds()),
                                           .test = chosenIn(m_ui->test, tTestKinds()),
                                           .mean = m_ui->mean->value(),
                                           .alternative = chosenIn(m_ui->alternative, calculators::alternatives()),
                                           .statistic = chosenIn(m_ui->statistic, calculators::bootstrapStatistics()),
                                           .draws = whole(m_ui->draws),
                                           .seed = static_cast<std::uint64_t>(m_ui->seed->value()),
                                           .level = m_ui->level->value(),
                                           .successes = whole(m_ui->successes),
                                           .n = whole(m_ui->n),
                                           .expected = chi ? m_ui->expected->values() : std::vector<double>()};
    return [request](const calculators::ReportRun &run) { return calculators::dataReport(request, run); };
}

QString DataForm::item() const
{
    return m_ui->analysis->currentData().toString();
}

void DataForm::showItem(const QString &item)
{
    if (const int row = m_ui->analysis->findData(item); row >= 0)
        m_ui->analysis->setCurrentIndex(row);
}

// Nothing in these reports is dragged.
void DataForm::setInput(const QString &, double)
{
}

void DataForm::open(const QString &path)
{
    m_ui->source->open(path);
}

QVariantMap DataForm::state() const
{
    QVariantMap state{{QStringLiteral("source"), m_ui->source->state()},
                      {QStringLiteral("expected"), numberList(m_ui->expected->values())}};
    for (const QComboBox *box : choices())
        state.insert(box->objectName(), box->currentData());
    for (const QComboBox *box : columns())
        state.insert(box->objectName(), m_wanted.value(box->objectName(), box->currentText()));
    for (const NumberField *field : numbers())
        state.insert(field->objectName(), field->value());
    return state;
}

void DataForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (QComboBox *box : choices())
            if (const int row = box->findData(state.value(box->objectName())); row >= 0)
                box->setCurrentIndex(row);
        for (NumberField *field : numbers())
            restoreNumber(*field, state);
        m_ui->expected->setValues(numbersFrom(state.value(QStringLiteral("expected"))));
        m_ui->source->restore(state.value(QStringLiteral("source")).toMap());
    }
    for (const QComboBox *box : columns())
        m_wanted.insert(box->objectName(), state.value(box->objectName()));
    if (m_ui->source->isReading())
        showColumns();
    else
        takeTable();
}

void DataForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    const QScopedValueRollback quiet(m_quiet, true);
    showWords();
}

} // namespace gui
