#include "gui/forms/matrixform.h"

#include "calculators/matrixcomplex.h"
#include "calculators/matrixtable.h"
#include "gui/celltext.h"
#include "gui/translated.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/matrixmodel.h"
#include "ui_matrixform.h"

#include <QEvent>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>
#include <variant>

namespace gui {

namespace {

const QString automatic = QStringLiteral("automatic");
const QString exact = QStringLiteral("exact");
const QString decimal = QStringLiteral("decimal");

const calculators::MatrixOperation *operationOf(const QString &item)
{
    return calculators::matrixOperation(item.toStdString());
}

bool takes(const calculators::MatrixOperation *operation, calculators::MatrixField field)
{
    return operation && std::find(operation->fields.begin(), operation->fields.end(), field) != operation->fields.end();
}

/// What else an operation is called, in the language of the program and by its name for scripts.
QString searchWords(const calculators::MatrixOperation &operation)
{
    QStringList words{QString::fromStdString(operation.id), translated(operation.summary)};
    for (const core::Text &alias : operation.aliases)
        words << translated(alias);
    return words.join(u' ');
}

void choose(QComboBox *box, const QString &data)
{
    const int index = box->findData(data);
    if (index >= 0)
        box->setCurrentIndex(index);
}

/// A matrix as its editor holds it; a large one is shared, not copied.
using Given = std::variant<core::Grid<std::string>, calculators::SharedMatrix>;

Given givenBy(const MatrixEditor &editor)
{
    if (editor.large())
        return editor.large();
    return editor.entries();
}

core::Result<calculators::Entries> read(const Given &matrix, bool exactly, const std::string &name)
{
    if (const auto *large = std::get_if<calculators::SharedMatrix>(&matrix))
        return calculators::Entries(calculators::realNumbers(**large));
    return calculators::readEntries(std::get<core::Grid<std::string>>(matrix), exactly, name);
}

/// The matrices as texts, among which complex entries are looked for; none where one is large and so of real numbers.
calculators::NamedTexts typed(const std::vector<std::pair<std::string, Given>> &given)
{
    calculators::NamedTexts texts;
    for (const auto &[name, matrix] : given) {
        const auto *text = std::get_if<core::Grid<std::string>>(&matrix);
        if (!text)
            return {};
        texts.emplace_back(name, *text);
    }
    return texts;
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
    m_ui->B->setEntries(grid(3, {"1", "0", "1", "0", "1", "0", "0", "0", "1"}));
    m_ui->x->setEntries(grid(1, {"1", "-1", "1"}));
    m_ui->x->setIsVector(true);
    m_ui->x->setRowsFollow(true);
    m_ui->lambda->setDomain({.lowest = 0.0});
    m_ui->lambda->setValue(1.0);
    choose(m_ui->operation, QStringLiteral("determinant"));
    choose(m_ui->exact, automatic);
    m_ui->steps->setChecked(true);
    showInputs();

    connect(m_ui->operation, &QComboBox::currentIndexChanged, this, &MatrixForm::operationChosen);
    connect(m_ui->A, &MatrixEditor::edited, this, &MatrixForm::matrixEdited);
    connect(m_ui->b, &MatrixEditor::edited, this, &CalculatorForm::edited);
    connect(m_ui->B, &MatrixEditor::edited, this, &CalculatorForm::edited);
    connect(m_ui->x, &MatrixEditor::edited, this, &CalculatorForm::edited);
    connect(m_ui->k, &QSpinBox::valueChanged, this, &CalculatorForm::edited);
    connect(m_ui->lambda, &NumberField::valueChanged, this, &CalculatorForm::edited);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &CalculatorForm::edited);
    connect(m_ui->exact, &QComboBox::currentIndexChanged, this, &CalculatorForm::edited);
    connect(m_ui->steps, &QCheckBox::toggled, this, &CalculatorForm::edited);
}

MatrixForm::~MatrixForm() = default;

/// The operations by what one wants to know.
void MatrixForm::fillChoices()
{
    const QSignalBlocker operationBlocker(m_ui->operation);
    const QSignalBlocker exactBlocker(m_ui->exact);
    const QSignalBlocker kindBlocker(m_ui->kind);
    const QString shown = item();
    const QString arithmetic = m_ui->exact->currentData().toString();
    const QString norm = m_ui->kind->currentData().toString();
    m_ui->operation->clear();
    for (const calculators::MatrixGroup group : calculators::matrixGroups()) {
        m_ui->operation->addGroup(translated(calculators::title(group)));
        for (const calculators::MatrixOperation &operation : calculators::matrixTable())
            if (operation.group == group)
                m_ui->operation->addChoice(translated(operation.title), QString::fromStdString(operation.id),
                                           searchWords(operation));
    }
    choose(m_ui->operation, shown);

    m_ui->exact->clear();
    m_ui->exact->addItem(tr("Exact where entries are short"), automatic);
    m_ui->exact->addItem(tr("Exact fractions"), exact);
    m_ui->exact->addItem(tr("Decimals (16 digits)"), decimal);
    choose(m_ui->exact, arithmetic);

    m_ui->kind->clear();
    m_ui->kind->addItem(tr("2: greatest singular value"), QStringLiteral("2"));
    m_ui->kind->addItem(tr("1: greatest column sum"), QStringLiteral("1"));
    m_ui->kind->addItem(tr("∞: greatest row sum"), QStringLiteral("inf"));
    m_ui->kind->addItem(tr("Frobenius: root of the sum of squares"), QStringLiteral("fro"));
    m_ui->kind->addItem(tr("Nuclear: sum of singular values"), QStringLiteral("nuc"));
    choose(m_ui->kind, norm);
}

/// The further matrices that the chosen operation takes, as they are named in a request.
QList<std::pair<const char *, MatrixEditor *>> MatrixForm::matrices() const
{
    using calculators::MatrixField;
    const calculators::MatrixOperation *operation = operationOf(item());
    QList<std::pair<const char *, MatrixEditor *>> result;
    if (takes(operation, MatrixField::RightSide))
        result.append({"b", m_ui->b});
    if (takes(operation, MatrixField::SecondMatrix))
        result.append({"B", m_ui->B});
    if (takes(operation, MatrixField::Vector))
        result.append({"x", m_ui->x});
    return result;
}

/// Whether a matrix that the operation takes is too large for fractions and steps.
bool MatrixForm::anyLarge() const
{
    const auto further = matrices();
    return m_ui->A->large()
           || std::any_of(further.begin(), further.end(), [](const auto &matrix) { return matrix.second->large(); });
}

bool MatrixForm::isExact() const
{
    const calculators::MatrixOperation *operation = operationOf(item());
    if (!operation || !operation->exact)
        return false;
    const QString chosen = m_ui->exact->currentData().toString();
    if (chosen != automatic)
        return chosen == exact && !anyLarge();
    const auto further = matrices();
    return !anyLarge() && calculators::suitsExact(m_ui->A->entries())
           && std::all_of(further.begin(), further.end(),
                          [](const auto &matrix) { return calculators::suitsExact(matrix.second->entries()); });
}

Job MatrixForm::job() const
{
    const calculators::MatrixOperation *operation = operationOf(item());
    const calculators::MatrixRequest asked{.operation = item().toStdString(),
                                           .steps =
                                               operation && operation->steps && m_ui->steps->isChecked() && !anyLarge(),
                                           .k = m_ui->k->value(),
                                           .kind = m_ui->kind->currentData().toString().toStdString(),
                                           .lambda = m_ui->lambda->value()};
    std::vector<std::pair<std::string, Given>> given{{"A", givenBy(*m_ui->A)}};
    for (const auto &[name, editor] : matrices())
        given.emplace_back(name, givenBy(*editor));
    return [asked, given = std::move(given),
            exactly = isExact()](const core::Run &run) -> core::Result<calculators::Report> {
        calculators::MatrixRequest request = asked;
        auto complex = calculators::readComplexInputs(typed(given));
        if (!complex)
            return core::fail(complex.error());
        request.complex = std::move(*complex);
        if (request.complex)
            return calculators::matrixReport(request, run);
        for (const auto &[name, matrix] : given) {
            auto entries = read(matrix, exactly, name);
            if (!entries)
                return core::fail(entries.error());
            (name == "A"   ? request.a
             : name == "b" ? request.b
             : name == "B" ? request.second
                           : request.x) = std::move(*entries);
        }
        return calculators::matrixReport(request, run);
    };
}

QString MatrixForm::item() const
{
    return m_ui->operation->currentData().toString();
}

core::Grid<std::string> MatrixForm::matrix() const
{
    return m_ui->A->entries();
}

void MatrixForm::setMatrix(const core::Grid<std::string> &cells)
{
    m_ui->A->fill(cells, tr("matrix of the worksheet"));
}

void MatrixForm::showItem(const QString &item)
{
    choose(m_ui->operation, item);
}

void MatrixForm::setInput(const QString &name, double value)
{
    setInputs({{name, value}});
}

// All of one matrix, and undone as one; a handle is a column.
void MatrixForm::setInputs(const DraggedInputs &inputs)
{
    static const QRegularExpression entry(QStringLiteral(R"(^(A|B|b|x)\[(\d{1,4}),(\d{1,4})\]$)"));
    MatrixEditor *editor = nullptr;
    core::Grid<QString> cells;
    int handle = 0;
    for (const auto &[name, value] : inputs) {
        const auto match = entry.match(name);
        if (!match.hasMatch())
            continue;
        if (!editor) {
            editor = findChild<MatrixEditor *>(match.captured(1));
            cells = editor->model()->cells();
            handle = match.captured(3).toInt();
        }
        const std::size_t row = match.captured(2).toUInt();
        const std::size_t column = match.captured(3).toUInt();
        if (editor->objectName() == match.captured(1) && row < cells.rows && column < cells.columns)
            cells(row, column) = numberText(value, 12);
    }
    if (editor && !editor->large())
        editor->model()->drag(std::move(cells), handle);
}

QVariantMap MatrixForm::state() const
{
    return {{QStringLiteral("operation"), item()},
            {QStringLiteral("A"), m_ui->A->state()},
            {QStringLiteral("b"), m_ui->b->state()},
            {QStringLiteral("B"), m_ui->B->state()},
            {QStringLiteral("x"), m_ui->x->state()},
            {QStringLiteral("k"), m_ui->k->value()},
            {QStringLiteral("lambda"), m_ui->lambda->value()},
            {QStringLiteral("kind"), m_ui->kind->currentData()},
            {QStringLiteral("exact"), m_ui->exact->currentData()},
            {QStringLiteral("steps"), m_ui->steps->isChecked()}};
}

void MatrixForm::restore(const QVariantMap &state)
{
    {
        const QSignalBlocker blocker(this); // one edit for all of it
        m_ui->A->restore(state.value(QStringLiteral("A")).toMap());
        m_ui->b->restore(state.value(QStringLiteral("b")).toMap());
        m_ui->B->restore(state.value(QStringLiteral("B")).toMap());
        m_ui->x->restore(state.value(QStringLiteral("x")).toMap());
        m_ui->k->setValue(state.value(QStringLiteral("k"), m_ui->k->value()).toInt());
        m_ui->lambda->setValue(state.value(QStringLiteral("lambda"), m_ui->lambda->value()).toDouble());
        choose(m_ui->kind, state.value(QStringLiteral("kind")).toString());
        choose(m_ui->exact, state.value(QStringLiteral("exact")).toString());
        m_ui->steps->setChecked(state.value(QStringLiteral("steps"), m_ui->steps->isChecked()).toBool());
        choose(m_ui->operation, state.value(QStringLiteral("operation")).toString());
        m_ui->b->setMatrixSize(m_ui->A->rows(), m_ui->b->columns());
        m_ui->x->setMatrixSize(m_ui->A->columns(), 1);
    }
    emit edited();
}

void MatrixForm::operationChosen()
{
    showInputs();
    emit edited();
}

// b keeps as many rows as A, and x one for each of its columns; where that changes b, its own edit is the one that
// counts.
void MatrixForm::matrixEdited()
{
    {
        const QSignalBlocker blocker(m_ui->x);
        m_ui->x->setMatrixSize(m_ui->A->columns(), 1);
    }
    if (m_ui->b->rows() != m_ui->A->rows())
        m_ui->b->setMatrixSize(m_ui->A->rows(), m_ui->b->columns());
    else
        emit edited();
}

/// What the chosen operation takes; the rest is hidden, or switched off where it would only be missed.
void MatrixForm::showInputs()
{
    using calculators::MatrixField;
    const calculators::MatrixOperation *operation = operationOf(item());
    m_ui->summary->setText(operation ? translated(operation->summary) : QString());
    const bool counts = takes(operation, MatrixField::Exponent) || takes(operation, MatrixField::Rank)
                        || takes(operation, MatrixField::Iterations);
    const QList<std::pair<QList<QWidget *>, bool>> parts = {
        {{m_ui->bLabel, m_ui->b}, takes(operation, MatrixField::RightSide)},
        {{m_ui->secondLabel, m_ui->B}, takes(operation, MatrixField::SecondMatrix)},
        {{m_ui->xLabel, m_ui->x}, takes(operation, MatrixField::Vector)},
        {{m_ui->kLabel, m_ui->k}, counts},
        {{m_ui->lambdaLabel, m_ui->lambda}, takes(operation, MatrixField::Lambda)},
        {{m_ui->kindLabel, m_ui->kind}, takes(operation, MatrixField::Kind)}};
    for (const auto &[widgets, wanted] : parts)
        for (QWidget *widget : widgets)
            widget->setVisible(wanted);
    m_ui->k->setMinimum(takes(operation, MatrixField::Exponent) ? -1000 : 0);
    const bool exactToo = operation && operation->exact;
    m_ui->exact->setEnabled(exactToo);
    m_ui->arithmeticLabel->setEnabled(exactToo);
    m_ui->steps->setEnabled(operation && operation->steps);
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
