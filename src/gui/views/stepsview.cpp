#include "gui/views/stepsview.h"

#include "gui/translated.h"
#include "gui/views/allsteps.h"
#include "gui/views/exerciseview.h"
#include "gui/views/smallformula.h"
#include "gui/views/stepstext.h"
#include "gui/views/tableviews.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/heading.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

StepsView::StepsView(QWidget *parent)
    : SectionView(parent),
      m_title(new Heading(3, this)),
      m_ways(new QButtonGroup(this)),
      m_copy(new QPushButton(this)),
      m_single(new QWidget(this)),
      m_list(new QListWidget(m_single)),
      m_operation(new SmallFormulaView(m_single)),
      m_matrix(new MatrixView(m_single)),
      m_counter(new QLabel(m_single)),
      m_first(new QPushButton(m_single)),
      m_back(new QPushButton(m_single)),
      m_forward(new QPushButton(m_single)),
      m_last(new QPushButton(m_single)),
      m_all(new AllSteps(this)),
      m_exercise(new ExerciseView(this)),
      m_steps(std::make_shared<const calculators::Steps>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    auto *ways = new FlowLayout;
    for (const Way way : {Way::One, Way::All, Way::Exercise}) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        m_ways->addButton(button, static_cast<int>(way));
        ways->addWidget(button);
    }
    m_ways->button(static_cast<int>(Way::One))->setChecked(true);
    ways->addWidget(m_copy);
    layout->addLayout(ways);
    for (QWidget *widget : {makeSingle(), static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_exercise)})
        layout->addWidget(widget);
    connect(m_ways, &QButtonGroup::idClicked, this, &StepsView::showWay);
    connect(m_copy, &QPushButton::clicked, this, &StepsView::copyLatex);
    connect(m_matrix, &SectionView::message, this, &SectionView::message);
    connect(m_exercise, &ExerciseView::message, this, &SectionView::message);
    retranslate();
}

QWidget *StepsView::makeSingle()
{
    auto *layout = new QVBoxLayout(m_single);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_back, m_forward, m_last, m_counter})
        buttons->addWidget(widget);
    layout->addLayout(buttons);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_list, 1, Qt::AlignTop);
    auto *step = new QVBoxLayout;
    step->addWidget(m_operation);
    step->addWidget(m_matrix);
    step->addStretch(1);
    sides->addLayout(step);
    layout->addLayout(sides);
    m_list->setWordWrap(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &StepsView::showStep);
    connect(m_first, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(0); });
    connect(m_last, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(m_list->count() - 1); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(m_list->currentRow() - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(m_list->currentRow() + 1); });
    return m_single;
}

StepsView::Way StepsView::way() const
{
    return static_cast<Way>(m_ways->checkedId());
}

void StepsView::setWay(Way way)
{
    m_ways->button(static_cast<int>(way))->setChecked(true);
    showWay();
}

void StepsView::show(const calculators::Section &section, int digits)
{
    m_steps = std::make_shared<const calculators::Steps>(std::get<calculators::Steps>(section));
    m_digits = digits;
    m_title->setHeading(translated(m_steps->title));
    m_ways->button(static_cast<int>(Way::Exercise))->setVisible(m_steps->exercise.has_value());
    if (way() == Way::Exercise && !m_steps->exercise)
        m_ways->button(static_cast<int>(Way::One))->setChecked(true);
    fillList();
    showWay();
}

void StepsView::fillList()
{
    const int kept = m_list->currentRow();
    m_list->clear();
    for (std::size_t i = 0; i < m_steps->steps.size(); ++i)
        m_list->addItem(QStringLiteral("%1. %2").arg(i + 1).arg(stepText(m_steps->steps[i])));
    const int rows = std::clamp(m_list->count(), 1, 8);
    m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height())
                           + 2 * m_list->frameWidth());
    m_list->setCurrentRow(std::clamp(kept, 0, std::max(0, m_list->count() - 1)));
    showStep(m_list->currentRow());
}

void StepsView::showStep(int row)
{
    const bool valid = row >= 0 && row < m_list->count();
    for (QPushButton *button : {m_first, m_back})
        button->setEnabled(row > 0);
    for (QPushButton *button : {m_forward, m_last})
        button->setEnabled(row + 1 < m_list->count());
    m_counter->setText(valid ? tr("Step %1 of %2").arg(row + 1).arg(m_list->count()) : tr("Nothing to do"));
    m_matrix->setVisible(valid);
    m_copy->setEnabled(valid);
    if (!valid)
        return m_operation->setFormula({}, {});
    const auto &step = m_steps->steps[static_cast<std::size_t>(row)];
    m_operation->setFormula(QString::fromStdString(step.latex), operationText(step.operation));
    m_matrix->showMatrix(step.matrix, m_digits);
}

void StepsView::showWay()
{
    if (way() == Way::All)
        m_all->setSteps(m_steps, m_digits);
    if (way() == Way::Exercise && m_steps->exercise)
        m_exercise->setTask(*m_steps->exercise, m_digits);
    m_single->setVisible(way() == Way::One);
    m_all->setVisible(way() == Way::All);
    m_exercise->setVisible(way() == Way::Exercise);
}

void StepsView::copyLatex()
{
    QApplication::clipboard()->setText(way() == Way::Exercise ? stepsLatex(m_exercise->steps(), m_digits)
                                                              : stepsLatex(*m_steps, m_digits));
    emit message(tr("Copied"));
}

QString StepsView::plainText() const
{
    QString text = m_title->text() + u'\n';
    for (int i = 0; i < m_list->count(); ++i)
        text += m_list->item(i)->text() + u'\n';
    return text;
}

void StepsView::retranslate()
{
    m_ways->button(static_cast<int>(Way::One))->setText(tr("One at a time"));
    m_ways->button(static_cast<int>(Way::All))->setText(tr("All at once"));
    m_ways->button(static_cast<int>(Way::Exercise))->setText(tr("Exercise"));
    m_ways->button(static_cast<int>(Way::Exercise))
        ->setAccessibleDescription(tr("Choose the row operations yourself; the program checks them"));
    m_first->setText(tr("First"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_last->setText(tr("Last"));
    m_copy->setText(tr("Copy all steps as LaTeX"));
    m_list->setAccessibleName(tr("Steps"));
}

void StepsView::changeEvent(QEvent *event)
{
    SectionView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
