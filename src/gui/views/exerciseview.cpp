#include "gui/views/exerciseview.h"

#include "gui/errortext.h"
#include "gui/translated.h"
#include "gui/views/smallformula.h"
#include "gui/views/stepstext.h"
#include "gui/views/tableviews.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/problemlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace gui {

namespace {

QLabel *paragraph(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExerciseView::ExerciseView(QWidget *parent)
    : QWidget(parent),
      m_aim(paragraph(this)),
      m_operation(new SmallFormulaView(this)),
      m_matrix(new MatrixView(this)),
      m_verdict(paragraph(this)),
      m_label(new QLabel(this)),
      m_input(new QLineEdit(this)),
      m_apply(new QPushButton(this)),
      m_problem(new ProblemLabel(this)),
      m_hint(new QPushButton(this)),
      m_undo(new QPushButton(this)),
      m_redo(new QPushButton(this)),
      m_startOver(new QPushButton(this)),
      m_counter(new QLabel(this)),
      m_answer(paragraph(this)),
      m_answers{new MatrixView(this), new MatrixView(this), new MatrixView(this)}
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_aim, m_operation, m_matrix, m_verdict, m_answer})
        layout->addWidget(widget);
    for (MatrixView *view : m_answers)
        layout->addWidget(view);
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_input, 1);
    line->addWidget(m_apply);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    auto *buttons = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hint, m_undo, m_redo, m_startOver, m_counter})
        buttons->addWidget(widget);
    layout->addLayout(buttons);
    m_label->setBuddy(m_input);
    m_input->setMaxLength(200);
    connect(m_input, &QLineEdit::returnPressed, this, &ExerciseView::apply);
    connect(m_input, &QLineEdit::textEdited, this, [this] { m_problem->showProblem({}); });
    connect(m_apply, &QPushButton::clicked, this, &ExerciseView::apply);
    connect(m_hint, &QPushButton::clicked, this, &ExerciseView::showHint);
    connect(m_undo, &QPushButton::clicked, this, [this] { goBack(&calculators::Exercise::undo); });
    connect(m_redo, &QPushButton::clicked, this, [this] { goBack(&calculators::Exercise::redo); });
    connect(m_startOver, &QPushButton::clicked, this, [this] { goBack(&calculators::Exercise::startOver); });
    connect(m_matrix, &SectionView::message, this, &ExerciseView::message);
    retranslate();
}

void ExerciseView::setTask(const calculators::ExerciseTask &task, int digits)
{
    m_digits = digits;
    if (!m_exercise || !(m_exercise->task() == task)) {
        m_exercise.emplace(task);
        m_aimed = false;
        m_input->clear();
        m_error.reset();
        m_problem->showProblem({});
        m_said.clear();
    }
    refresh();
}

calculators::Steps ExerciseView::steps() const
{
    return m_exercise ? m_exercise->steps() : calculators::Steps{};
}

void ExerciseView::apply()
{
    if (!m_exercise)
        return;
    const auto verdict = m_exercise->apply(m_input->text().toStdString());
    if (!verdict) {
        showProblem(verdict.error());
        return;
    }
    m_error.reset();
    m_problem->showProblem({});
    m_aimed = false;
    m_input->clear();
    m_input->setFocus();
    say(verdict->remarks);
    refresh();
}

// The reader types on at the place of the mistake.
void ExerciseView::showProblem(const core::Error &error)
{
    m_error = error;
    m_problem->showProblem(errorText(error));
    m_input->setFocus();
    if (!error.position) {
        m_input->selectAll();
        return;
    }
    const QByteArray before = m_input->text().toUtf8().left(static_cast<qsizetype>(*error.position));
    const auto place = static_cast<int>(QString::fromUtf8(before).size());
    m_input->setCursorPosition(place);
    if (place < m_input->text().size())
        m_input->setSelection(place, 1);
}

void ExerciseView::showHint()
{
    const auto hint = m_exercise ? m_exercise->hint() : std::nullopt;
    if (!hint)
        return;
    if (m_aimed) {
        const std::string operation = numerics::text(hint->operation);
        say({hint->aim,
             core::filled(MARK_TEXT("Exercise", "For instance: %1. Enter does it."), {core::literal(operation)})});
        m_input->setText(QString::fromStdString(operation));
        m_input->setFocus();
    } else {
        say({hint->aim});
    }
    m_aimed = true;
    refresh();
}

void ExerciseView::goBack(void (calculators::Exercise::*way)())
{
    if (!m_exercise)
        return;
    ((*m_exercise).*way)();
    m_aimed = false;
    m_error.reset();
    m_problem->showProblem({});
    say({});
    refresh();
}

void ExerciseView::say(std::vector<core::Text> sentences)
{
    m_said = std::move(sentences);
    refresh();
    if (m_said.empty())
        return;
    QAccessibleEvent alert(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ExerciseView::refresh()
{
    if (!m_exercise)
        return;
    m_aim->setText(translated(m_exercise->aim()));
    const auto &operations = m_exercise->operations();
    if (operations.empty())
        m_operation->setFormula({}, {});
    else
        m_operation->setFormula(QString::fromStdString(numerics::latex(operations.back())),
                                operationText(numerics::text(operations.back())));
    m_matrix->showMatrix(m_exercise->shown(), m_digits);
    QStringList sentences;
    for (const core::Text &text : m_said)
        sentences << translated(text);
    m_verdict->setText(sentences.join(u' '));
    m_verdict->setVisible(!sentences.isEmpty());
    m_undo->setEnabled(m_exercise->canUndo());
    m_startOver->setEnabled(m_exercise->canUndo());
    m_redo->setEnabled(m_exercise->canRedo());
    m_hint->setText(m_aimed ? tr("Show the operation") : tr("Hint"));
    m_counter->setText(tr("Operations so far: %1").arg(operations.size()));
    showAnswer();
}

void ExerciseView::showAnswer()
{
    const auto answer = m_exercise->answer();
    m_hint->setEnabled(!answer);
    m_answer->setVisible(answer.has_value());
    m_answer->setText(answer ? tr("Goal reached.") + u' ' + translated(answer->text) : QString());
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const bool shown = answer && i < answer->matrices.size();
        if (shown)
            m_answers[i]->showMatrix(answer->matrices[i], m_digits);
        m_answers[i]->setVisible(shown);
    }
}

void ExerciseView::retranslate()
{
    m_input->setPlaceholderText(tr("R2 <- R2 - 3 R1"));
    m_label->setText(tr("Your next &operation:"));
    m_input->setAccessibleName(tr("Your next operation"));
    const QString help = tr("Swap rows: R1 <-> R2. Multiply a row by a number: R2 <- 1/3 R2. Add a multiple of another "
                            "row: R2 <- R2 - 3 R1.");
    m_input->setToolTip(help);
    m_input->setAccessibleDescription(help);
    m_apply->setText(tr("Do it"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_startOver->setText(tr("Start over"));
    m_undo->setAccessibleDescription(tr("Takes the last operation back"));
    m_redo->setAccessibleDescription(tr("Does the operation again that was taken back"));
    m_startOver->setAccessibleDescription(tr("Goes back to the matrix at the beginning; Redo returns"));
    m_hint->setAccessibleDescription(tr("Says what to try for next; asked again, fills in the operation"));
    if (m_error)
        m_problem->showProblem(errorText(*m_error));
    refresh();
}

void ExerciseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gui
