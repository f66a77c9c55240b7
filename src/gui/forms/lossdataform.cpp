#include "gui/forms/lossdataform.h"

#include "calculators/losssamples.h"
#include "gui/forms/formstate.h"
#include "gui/translated.h"
#include "gui/widgets/datasource.h"
#include "gui/widgets/numberfield.h"
#include "gui/widgets/parametereditor.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace gui {

namespace {

using numerics::Reduction;
using numerics::TargetKind;

struct ReductionChoice
{
    const char *id; ///< in kept states
    core::Text name;
    Reduction reduction;
};

const std::array<ReductionChoice, 3> &reductions()
{
    static const std::array<ReductionChoice, 3> all{
        {{"mean", MARK_TEXT("LossDataForm", "The mean"), Reduction::Mean},
         {"sum", MARK_TEXT("LossDataForm", "The sum"), Reduction::Sum},
         {"none", MARK_TEXT("LossDataForm", "Each its own"), Reduction::None}}};
    return all;
}

/// The column that a list of columns stands at; none where it stands at no column.
std::optional<std::size_t> columnIn(const QComboBox *box)
{
    const int column = box->currentIndex() < 0 ? -1 : box->currentData().toInt();
    return column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column));
}

void standAt(QComboBox *box, std::optional<std::size_t> column)
{
    box->setCurrentIndex(std::max(0, box->findData(column ? static_cast<int>(*column) : -1)));
}

} // namespace

LossDataForm::LossDataForm(QWidget *parent)
    : CalculatorForm(parent),
      m_params(new ParameterEditor(this)),
      m_source(new DataSource(this)),
      m_example(new QPushButton(this))
{
    addFields();
    m_source->setObjectName(QStringLiteral("text"));
    for (const numerics::Loss &entry : numerics::losses())
        m_loss->addItem(QString(), QString::fromStdString(entry.id));
    for (const ReductionChoice &choice : reductions())
        m_reduction->addItem(QString(), QLatin1String(choice.id));
    retranslate();
    showExample();
    showLoss();

    connect(m_loss, &QComboBox::currentIndexChanged, this, &LossDataForm::showLoss);
    connect(m_params, &ParameterEditor::edited, this, &LossDataForm::change);
    connect(m_source, &DataSource::changed, this, &LossDataForm::showColumns);
    connect(m_example, &QPushButton::clicked, this, &LossDataForm::showExample);
    for (QComboBox *box : columnBoxes() + QList<QComboBox *>{m_reduction})
        connect(box, &QComboBox::currentIndexChanged, this, &LossDataForm::change);
    for (NumberField *field : {m_width, m_sample})
        connect(field, &NumberField::valueChanged, this, &LossDataForm::change);
}

void LossDataForm::addFields()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_loss = addChoice(QStringLiteral("loss"));
    layout->addWidget(m_params);
    layout->addWidget(m_source);
    layout->addWidget(m_example);
    m_target = addChoice(QStringLiteral("target"));
    m_prediction = addChoice(QStringLiteral("prediction"));
    m_second = addChoice(QStringLiteral("second"));
    m_third = addChoice(QStringLiteral("third"));
    m_width = addNumber(QStringLiteral("width"), 1.0);
    m_variance = addChoice(QStringLiteral("variance"));
    m_weight = addChoice(QStringLiteral("weight"));
    m_reduction = addChoice(QStringLiteral("reduction"));
    m_sample = addNumber(QStringLiteral("sample"), 1.0);
    layout->addStretch(1);
}

QComboBox *LossDataForm::addChoice(const QString &name)
{
    auto *label = new QLabel(this);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    label->setBuddy(box);
    label->setWordWrap(true);
    m_labels.insert(box, label);
    layout()->addWidget(label);
    layout()->addWidget(box);
    return box;
}

NumberField *LossDataForm::addNumber(const QString &name, double lowest)
{
    auto *label = new QLabel(this);
    auto *field = new NumberField(this);
    field->setObjectName(name);
    field->setWhole(true);
    field->setValue(lowest);
    field->setDomain({.lowest = lowest});
    label->setBuddy(field);
    label->setWordWrap(true);
    m_labels.insert(field, label);
    layout()->addWidget(label);
    layout()->addWidget(field);
    return field;
}

const numerics::Loss &LossDataForm::loss() const
{
    return numerics::losses()[static_cast<std::size_t>(std::max(m_loss->currentIndex(), 0))];
}

QList<QComboBox *> LossDataForm::columnBoxes() const
{
    return {m_target, m_prediction, m_second, m_third, m_variance, m_weight};
}

void LossDataForm::change()
{
    if (!m_quiet)
        emit edited();
}

/// Whether nothing of one's own would be lost by another example.
bool LossDataForm::showsExample() const
{
    const std::string text = m_source->state().value(QStringLiteral("text")).toString().toStdString();
    const auto &all = numerics::losses();
    return std::any_of(all.begin(), all.end(),
                       [&text](const numerics::Loss &entry) { return calculators::lossExample(entry) == text; });
}

void LossDataForm::showExample()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_source->setText(QString::fromStdString(calculators::lossExample(loss())));
    }
    showColumns();
}

// An example makes way for one that suits; one's own samples stay, and the columns are guessed anew.
void LossDataForm::showLoss()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_params->setParameters(loss().parameters);
        m_params->setVisible(!loss().parameters.empty());
        if (showsExample())
            m_source->setText(QString::fromStdString(calculators::lossExample(loss())));
    }
    showColumns();
}

void LossDataForm::showColumns()
{
    if (m_quiet)
        return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const auto table = m_source->table();
        for (QComboBox *box : columnBoxes()) {
            box->clear();
            if (box == m_variance || box == m_weight)
                box->addItem(tr("none: 1 for each"), -1);
            for (std::size_t j = 0; table && j < table->columns.size(); ++j)
                box->addItem(QString::fromStdString(table->columns[j].name), static_cast<int>(j));
        }
        if (table)
            guessColumns();
        showFields();
    }
    change();
}

void LossDataForm::guessColumns()
{
    const calculators::LossColumns guessed = calculators::guessedColumns(loss(), *m_source->table());
    standAt(m_target, guessed.target);
    standAt(m_prediction, guessed.inputs[0]);
    standAt(m_second, guessed.inputs[1]);
    standAt(m_third, guessed.inputs[2]);
    standAt(m_variance, guessed.variance);
    standAt(m_weight, guessed.weight);
    m_width->setValue(static_cast<double>(guessed.width));
    if (m_sample->value() > static_cast<double>(m_source->table()->rows))
        m_sample->setValue(1.0);
}

void LossDataForm::showField(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_labels.value(field)->setVisible(shown);
}

void LossDataForm::showFields()
{
    const bool rows = numerics::isRow(loss().prediction);
    showField(m_target, loss().target != TargetKind::None);
    showField(m_second, loss().inputs.size() > 1);
    showField(m_third, loss().inputs.size() > 2);
    showField(m_width, rows);
    showField(m_variance, loss().readsVariance);
    showField(m_weight, calculators::takesWeights(loss()));
    showField(m_reduction, !loss().overAll);
    showField(m_sample, loss().target == TargetKind::ClassNumber || loss().target == TargetKind::Distribution);
    m_labels.value(m_target)->setText(
        loss().target == TargetKind::Distribution
            ? tr("&Target, its first column: %1").arg(translated(numerics::words(loss().target)))
            : tr("&Target: %1").arg(translated(numerics::words(loss().target))));
    const auto input = [this](std::size_t i) { return QString::fromStdString(loss().inputs[i]); };
    const QString words = translated(numerics::words(loss().prediction));
    m_labels.value(m_prediction)
        ->setText(!rows                       ? tr("&Prediction: %1").arg(words)
                  : loss().inputs.size() == 1 ? tr("&Prediction, its first column: %1").arg(words)
                                              : tr("First column of “%1”: %2").arg(input(0), words));
    if (loss().inputs.size() > 1)
        m_labels.value(m_second)->setText(tr("First column of “%1”").arg(input(1)));
    if (loss().inputs.size() > 2)
        m_labels.value(m_third)->setText(tr("First column of “%1”").arg(input(2)));
}

Job LossDataForm::job() const
{
    if (const auto problem = m_source->problem())
        return [problem](const core::Run &) -> core::Result<calculators::Report> { return core::fail(*problem); };
    calculators::LossSamplesRequest request{.loss = loss().id,
                                            .parameters = m_params->values(),
                                            .table = m_source->table(),
                                            .sample = static_cast<std::size_t>(m_sample->value())};
    request.reduction = reductions().at(static_cast<std::size_t>(std::max(0, m_reduction->currentIndex()))).reduction;
    request.columns = {
        .target = columnIn(m_target).value_or(0),
        .inputs = {columnIn(m_prediction).value_or(0), columnIn(m_second).value_or(0), columnIn(m_third).value_or(0)},
        .width = static_cast<std::size_t>(m_width->value()),
        .variance = columnIn(m_variance),
        .weight = columnIn(m_weight)};
    return [request](const core::Run &run) { return calculators::lossSamplesReport(request, run); };
}

QString LossDataForm::item() const
{
    return m_loss->currentData().toString();
}

void LossDataForm::showItem(const QString &item)
{
    if (const int row = m_loss->findData(item); row >= 0)
        m_loss->setCurrentIndex(row);
}

// Nothing in these reports is dragged.
void LossDataForm::setInput(const QString & /*name*/, double /*value*/)
{
}

void LossDataForm::open(const QString &path)
{
    m_source->open(path);
}

QVariantMap LossDataForm::state() const
{
    QVariantMap state{{QStringLiteral("loss"), item()},
                      {QStringLiteral("params"), numberList(m_params->values())},
                      {QStringLiteral("source"), m_source->state()},
                      {QStringLiteral("reduction"), m_reduction->currentData()},
                      {QStringLiteral("width"), m_width->value()},
                      {QStringLiteral("sample"), m_sample->value()}};
    for (const QComboBox *box : columnBoxes())
        state.insert(box->objectName(), box->currentData());
    return state;
}

void LossDataForm::restore(const QVariantMap &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        showItem(state.value(QStringLiteral("loss")).toString());
        m_params->setParameters(loss().parameters);
        m_params->setVisible(!loss().parameters.empty());
        m_params->setValues(numbersFrom(state.value(QStringLiteral("params"))));
        m_source->restore(state.value(QStringLiteral("source")).toMap());
        if (const int row = m_reduction->findData(state.value(QStringLiteral("reduction"))); row >= 0)
            m_reduction->setCurrentIndex(row);
    }
    showColumns();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        for (QComboBox *box : columnBoxes())
            if (const int row = box->findData(state.value(box->objectName())); row >= 0)
                box->setCurrentIndex(row);
        for (NumberField *field : {m_width, m_sample})
            restoreNumber(*field, state);
    }
    change();
}

void LossDataForm::retranslate()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const auto label = [this](QWidget *field, const QString &text) { m_labels.value(field)->setText(text); };
    label(m_loss, tr("Lo&ss"));
    label(m_width, tr("&Columns a row of numbers takes"));
    label(m_variance, tr("&Variance"));
    label(m_weight, tr("&Weight"));
    label(m_reduction, tr("What becomes of the &losses"));
    label(m_sample, tr("Sample whose classes are &shown"));
    m_example->setText(tr("&Example for this loss"));
    m_example->setToolTip(tr("Puts a small table that this loss takes in place of the data"));
    int row = 0;
    for (const numerics::Loss &entry : numerics::losses())
        m_loss->setItemText(row++, translated(entry.name));
    row = 0;
    for (const ReductionChoice &choice : reductions())
        m_reduction->setItemText(row++, translated(choice.name));
    for (QComboBox *box : {m_variance, m_weight})
        if (box->count() > 0)
            box->setItemText(0, tr("none: 1 for each"));
    showFields();
}

void LossDataForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
