#include "gui/forms/informationform.h"

#include "calculators/information.h"
#include "calculators/matrix.h"
#include "core/value.h"
#include "gui/forms/formstate.h"
#include "gui/widgets/matrixeditor.h"
#include "gui/widgets/numberlistfield.h"
#include "numerics/probabilityvector.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <numbers>
#include <optional>

namespace gui {

namespace {

constexpr std::size_t mostOutcomes = 10'000;

/// The table as numbers. Errors: as of calculators::readEntries(), naming "joint".
core::Result<core::Grid<double>> jointOf(const core::Grid<std::string> &text)
{
    const auto entries = calculators::readEntries(text, false, "joint");
    if (!entries)
        return core::fail(entries.error());
    return std::get<core::Grid<double>>(*entries);
}

bool sumIsWrong(const std::vector<double> &numbers)
{
    return !numerics::checkProbabilities(numbers, "p") && numerics::normalised(numbers, "p");
}

} // namespace

InformationForm::InformationForm(QWidget *parent)
    : CalculatorForm(parent),
      m_pLabel(new QLabel(this)),
      m_p(new NumberListField(this)),
      m_qLabel(new QLabel(this)),
      m_q(new NumberListField(this)),
      m_jointLabel(new QLabel(this)),
      m_joint(new MatrixEditor(this)),
      m_normalise(new QPushButton(this)),
      m_unitLabel(new QLabel(this)),
      m_unit(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_pLabel), static_cast<QWidget *>(m_p), static_cast<QWidget *>(m_qLabel),
          static_cast<QWidget *>(m_q), static_cast<QWidget *>(m_jointLabel), static_cast<QWidget *>(m_joint),
          static_cast<QWidget *>(m_normalise), static_cast<QWidget *>(m_unitLabel), static_cast<QWidget *>(m_unit)})
        layout->addWidget(widget);
    layout->addStretch(1);
    const calculators::InformationRequest start;
    m_p->setObjectName(QStringLiteral("p"));
    m_q->setObjectName(QStringLiteral("q"));
    m_joint->setObjectName(QStringLiteral("joint"));
    m_joint->setLargeAllowed(false); // its entries are read cell by cell
    m_normalise->setObjectName(QStringLiteral("normaliseInformation"));
    m_unit->setObjectName(QStringLiteral("base"));
    m_p->setCount(1, mostOutcomes);
    m_q->setCount(1, mostOutcomes);
    m_p->setDomain({.lowest = 0.0});
    m_q->setDomain({.lowest = 0.0});
    m_p->setValues(start.p);
    m_q->setValues(start.q);
    core::Grid<std::string> joint(2, 2);
    joint.cells = {"0.4", "0.1", "0.1", "0.4"};
    m_joint->setEntries(joint);
    m_pLabel->setBuddy(m_p);
    m_qLabel->setBuddy(m_q);
    m_unitLabel->setBuddy(m_unit);
    for (const double base : {2.0, std::numbers::e, 10.0})
        m_unit->addItem(QString(), base);

    connect(m_p, &NumberListField::valuesChanged, this, &InformationForm::change);
    connect(m_q, &NumberListField::valuesChanged, this, &InformationForm::change);
    connect(m_joint, &MatrixEditor::edited, this, &InformationForm::change);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &InformationForm::change);
    connect(m_normalise, &QPushButton::clicked, this, &InformationForm::normalise);
    retranslate();
    showItem(m_item);
}

QList<NumberListField *> InformationForm::vectors() const
{
    if (isJoint())
        return {};
    return hasSecond() ? QList<NumberListField *>{m_p, m_q} : QList<NumberListField *>{m_p};
}

void InformationForm::change()
{
    showNormalise();
    emit edited();
}

void InformationForm::showNormalise()
{
    bool wrong = false;
    for (const NumberListField *field : vectors())
        wrong = wrong || sumIsWrong(field->values());
    if (isJoint())
        if (const auto joint = jointOf(m_joint->entries()))
            wrong = sumIsWrong(joint->cells);
    m_normalise->setVisible(wrong);
}

void InformationForm::normalise()
{
    for (NumberListField *field : vectors())
        if (sumIsWrong(field->values()))
            field->setValues(*numerics::normalised(field->values(), "p"));
    if (!isJoint())
        return;
    auto joint = jointOf(m_joint->entries());
    const auto cells = joint ? numerics::normalised(joint->cells, "joint") : core::fail(joint.error());
    if (!cells)
        return;
    core::Grid<std::string> text(joint->rows, joint->columns);
    for (std::size_t i = 0; i < cells->size(); ++i)
        text.cells[i] = core::shortest((*cells)[i]);
    m_joint->fill(text, tr("normalising"));
}

Job InformationForm::job() const
{
    const calculators::InformationRequest asked{.measure = m_item.toStdString(),
                                                .p = m_p->values(),
                                                .q = m_q->values(),
                                                .base = m_unit->currentData().toDouble()};
    return [asked, text = m_joint->entries(),
            joint = isJoint()](const core::Run &run) -> core::Result<calculators::Report> {
        calculators::InformationRequest request = asked;
        if (joint) {
            auto cells = jointOf(text);
            if (!cells)
                return core::fail(cells.error());
            request.joint = std::move(*cells);
        }
        return calculators::informationReport(request, run);
    };
}

void InformationForm::showItem(const QString &item)
{
    m_item = item;
    m_pLabel->setVisible(!isJoint());
    m_p->setVisible(!isJoint());
    m_qLabel->setVisible(hasSecond());
    m_q->setVisible(hasSecond());
    m_jointLabel->setVisible(isJoint());
    m_joint->setVisible(isJoint());
    showNormalise();
}

void InformationForm::setInput(const QString & /*name*/, double /*value*/)
{
}

QVariantMap InformationForm::state() const
{
    return {{QStringLiteral("p"), numberList(m_p->values())},
            {QStringLiteral("q"), numberList(m_q->values())},
            {QStringLiteral("joint"), m_joint->state()},
            {QStringLiteral("base"), m_unit->currentIndex()}};
}

void InformationForm::restore(const QVariantMap &state)
{
    for (NumberListField *field : {m_p, m_q})
        if (const auto numbers = numbersFrom(state.value(field->objectName())); !numbers.empty())
            field->setValues(numbers);
    m_joint->restore(state.value(QStringLiteral("joint")).toMap());
    m_unit->setCurrentIndex(std::clamp(state.value(QStringLiteral("base")).toInt(), 0, m_unit->count() - 1));
    showNormalise();
}

void InformationForm::retranslate()
{
    m_pLabel->setText(tr("&Probabilities p"));
    m_qLabel->setText(tr("Pro&babilities q"));
    m_p->setPlaceholderText(QStringLiteral("0.5, 0.25, 0.25"));
    m_q->setPlaceholderText(QStringLiteral("0.25, 0.25, 0.5"));
    m_jointLabel->setText(tr("Joint probabilities: X chooses the row, Y the column"));
    m_jointLabel->setWordWrap(true);
    m_joint->setAccessibleName(tr("Joint probabilities"));
    m_normalise->setText(tr("&Normalise to sum 1"));
    m_unitLabel->setText(tr("&Unit"));
    m_unit->setItemText(0, tr("bits (base 2)"));
    m_unit->setItemText(1, tr("nats (base e)"));
    m_unit->setItemText(2, tr("decimal digits (base 10)"));
}

void InformationForm::changeEvent(QEvent *event)
{
    CalculatorForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
