#include "gui/forms/matrixform.h"

#include "calculators/matrix.h"
#include "calculators/operations.h"
#include "gui/translated.h"
#include "gui/widgets/matrixmodel.h"
#include "ui_matrixform.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace gui {

namespace {

const QString automatic = QStringLiteral("automatic");
const QString exact = QStringLiteral("exact");
const QString decimal = QStringLiteral("decimal");

QString itemOf(const core::Operation &operation)
{
    return QString::fromStdString(operation.place.substr(operation.place.find('/') + 1));
}

const core::Operation *operationOf(const QString &item)
{
    static const std::vector<core::Operation> all = calculators::matrixOperations();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const core::Operation &operation) { return itemOf(operation) == item; });
    return found == all.end() ? nullptr : &*found;
}

bool hasInput(const QString &item, const char *name)
{
    const core::Operation *operation = operationOf(item);
    return operation
           && std::any_of(operation->inputs.begin(), operation->inputs.end(),
                          [name](const core::Input &input) { return input.name == name; });
}

void addHeading(QComboBox *box, const QString &text)
{
    box->addItem(text);
    auto *model = qobject_cast<QStandardItemModel *>(box->model());
    QStandardItem *heading = model->item(box->count() - 1);
    heading->setFlags(Qt::NoItemFlags); // it can't be chosen
    QFont font = box->font();
    font.setBold(true);
    heading->setFont(font);
}

void choose(QComboBox *box, const QString &data)
{
    const int index = box->findData(data);
    if (index >= 0)
        box->setCurrentIndex(index);
}

core::Grid<std::string> grid(std::size_t columns, std::vector<std::string> cells)
{
    core::Grid<std::string> result(cells.size() / columns, columns);
    result.cells = std::move(cells);
    return result;
}

} // namespace

MatrixForm::MatrixForm(QWidget *parent) : CalculatorForm(parent), m_ui(std::make_unique<Ui::MatrixForm>())
{
    m_ui->setupUi(this);
    fillChoices();
    // Eigenvalues 1, 2 and 4, determinant 8: small numbers whatever is asked of it.
    m_ui->A->setEntries(grid(3, {"2", "1", "0", "1", "3", "1", "0", "1", "2"}));
    m_ui->b->setEntries(grid(1, {"1", "2", "3"}));
    m_ui->b->setRowsFollow(true);
    choose(m_ui->operation, QStringLiteral("determinant"));
    choose(m_ui->exact, automatic);
    m_ui->steps->setChecked(true);
    showInputs();

    connect(m_ui->operation, &QComboBox::currentIndexChanged, this, &MatrixForm::operationChosen);
    connect(m_ui->A, &MatrixEditor::edited, this, &MatrixForm::matrixEdited);
    connect(m_ui->b, &MatrixEditor::edited, this, &CalculatorForm::edited);
    connect(m_ui->exact, &QComboBox::currentIndexChanged, this, &CalculatorForm::edited);
    connect(m_ui->steps, &QCheckBox::toggled, this, &CalculatorForm::edited);
}

MatrixForm::~MatrixForm() = default;

/// The operations by what one wants to know; any that is in no group comes last.
void MatrixForm::fillChoices()
{
    const QSignalBlocker operationBlocker(m_ui->operation);
    const QSignalBlocker exactBlocker(m_ui->exact);
    const QString shown = item();
    const QString arithmetic = m_ui->exact->currentData().toString();
    QList<std::pair<QString, QStringList>> groups = {
        {tr("A number"), {QStringLiteral("determinant"), QStringLiteral("rank")}},
        {tr("Another matrix"), {QStringLiteral("inverse"), QStringLiteral("rref")}},
        {tr("The solution of a system"), {QStringLiteral("solve")}},
        {tr("What it does to space"), {QStringLiteral("eigen")}},
        {tr("More"), {}}};
    for (const core::Operation &operation : calculators::matrixOperations())
        if (std::none_of(groups.begin(), groups.end(),
                         [&](const auto &group) { return group.second.contains(itemOf(operation)); }))
            groups.last().second << itemOf(operation);

    m_ui->operation->clear();
    for (const auto &[title, items] : groups) {
        if (items.isEmpty())
            continue;
        addHeading(m_ui->operation, title);
        for (const QString &id : items)
            if (const core::Operation *operation = operationOf(id))
                m_ui->operation->addItem(translated(operation->title), id);
    }
    choose(m_ui->operation, shown);

    m_ui->exact->clear();
    m_ui->exact->addItem(tr("Exact where entries are short"), automatic);
    m_ui->exact->addItem(tr("Exact fractions"), exact);
    m_ui->exact->addItem(tr("Decimals (16 digits)"), decimal);
    choose(m_ui->exact, arithmetic);
}

bool MatrixForm::isExact() const
{
    if (!hasInput(item(), "exact"))
        return false;
    const QString chosen = m_ui->exact->currentData().toString();
    if (chosen != automatic)
        return chosen == exact;
    return calculators::suitsExact(m_ui->A->entries())
           && (!hasInput(item(), "b") || calculators::suitsExact(m_ui->b->entries()));
}

Job MatrixForm::job() const
{
    const bool needsB = hasInput(item(), "b");
    return [operation = item().toStdString(), a = m_ui->A->entries(),
            b = needsB ? m_ui->b->entries() : core::Grid<std::string>(), exactly = isExact(),
            steps = hasInput(item(), "steps")
                    && m_ui->steps->isChecked()](const core::Run &run) -> core::Result<calculators::Report> {
        auto readA = calculators::readEntries(a, exactly, "A");
        if (!readA)
            return core::fail(readA.error());
        auto readB = calculators::readEntries(b, exactly, "b");
        if (!readB)
            return core::fail(readB.error());
        return calculators::matrixReport(
            {.operation = operation, .a = std::move(*readA), .b = std::move(*readB), .steps = steps}, run);
    };
}

QString MatrixForm::item() const
{
    return m_ui->operation->currentData().toString();
}

void MatrixForm::showItem(const QString &item)
{
    choose(m_ui->operation, item);
}

void MatrixForm::setInput(const QString & /*name*/, double /*value*/)
{
    // No view of a matrix has a handle yet.
}

QVariantMap MatrixForm::state() const
{
    return {{QStringLiteral("operation"), item()},
            {QStringLiteral("A"), m_ui->A->state()},
            {QStringLiteral("b"), m_ui->b->state()},
            {QStringLiteral("exact"), m_ui->exact->currentData()},
            {QStringLiteral("steps"), m_ui->steps->isChecked()}};
}

void MatrixForm::restore(const QVariantMap &state)
{
    {
        const QSignalBlocker blocker(this); // one edit for all of it
        m_ui->A->restore(state.value(QStringLiteral("A")).toMap());
        m_ui->b->restore(state.value(QStringLiteral("b")).toMap());
        choose(m_ui->exact, state.value(QStringLiteral("exact")).toString());
        m_ui->steps->setChecked(state.value(QStringLiteral("steps"), m_ui->steps->isChecked()).toBool());
        choose(m_ui->operation, state.value(QStringLiteral("operation")).toString());
        m_ui->b->setMatrixSize(m_ui->A->rows(), m_ui->b->columns());
    }
    emit edited();
}

void MatrixForm::operationChosen()
{
    showInputs();
    emit edited();
}

// b keeps as many rows as A; where that changes it, its own edit is the one that counts.
void MatrixForm::matrixEdited()
{
    if (m_ui->b->rows() != m_ui->A->rows())
        m_ui->b->setMatrixSize(m_ui->A->rows(), m_ui->b->columns());
    else
        emit edited();
}

/// What the chosen operation takes; the rest is hidden, or switched off where it would only be missed.
void MatrixForm::showInputs()
{
    const QString chosen = item();
    const core::Operation *operation = operationOf(chosen);
    m_ui->summary->setText(operation ? translated(operation->summary) : QString());
    m_ui->b->setVisible(hasInput(chosen, "b"));
    m_ui->bLabel->setVisible(hasInput(chosen, "b"));
    m_ui->exact->setEnabled(hasInput(chosen, "exact"));
    m_ui->arithmeticLabel->setEnabled(hasInput(chosen, "exact"));
    m_ui->steps->setEnabled(hasInput(chosen, "steps"));
}

void MatrixForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillChoices();
    showInputs();
}

} // namespace gui
