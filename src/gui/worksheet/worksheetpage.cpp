#include "gui/worksheet/worksheetpage.h"

#include "gui/errortext.h"
#include "gui/theme.h"
#include "gui/translated.h"
#include "gui/widgets/problemlabel.h"
#include "gui/worksheet/expressioninput.h"
#include "gui/worksheet/functionspopup.h"
#include "gui/worksheet/historylines.h"
#include "gui/worksheet/historyview.h"
#include "gui/worksheet/matriceslist.h"
#include "gui/worksheet/worksheetstate.h"
#include "gui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

#include <mutex>
#include <utility>

namespace gui {

// Where jobs lay down what they computed: they run one after another, so the newest lies on top.
struct WorksheetPage::Box
{
    std::mutex lock;
    calculators::WorksheetValues values = {};
};

void WorksheetPage::connectParts()
{
    connect(m_input, &QLineEdit::returnPressed, this, &WorksheetPage::enter);
    connect(m_evaluate, &QPushButton::clicked, this, &WorksheetPage::enter);
    connect(m_history->lines(), &HistoryModel::editRequested, this, &WorksheetPage::editLine);
    connect(m_history, &HistoryView::removeRequested, this, &WorksheetPage::removeLine);
    connect(m_history, &HistoryView::copyRequested, this, [this] { copy(calculators::MatrixFormat::Tabs); });
    connect(m_history, &HistoryView::currentRowChanged, this, &WorksheetPage::rowChosen);
    connect(m_example, &QPushButton::clicked, this, &WorksheetPage::fillExample);
    connectExchange();
    connect(m_remove, &QPushButton::clicked, this, [this] { removeLine(m_history->currentIndex().row()); });
    connect(m_undo, &QAction::triggered, this, [this] { undo(false); });
    connect(m_redo, &QAction::triggered, this, [this] { undo(true); });
    connect(m_exact, &QCheckBox::toggled, this, [this](bool exact) {
        m_sheet.setExact(exact);
        changed();
    });
    connect(m_digits, &QSpinBox::valueChanged, &m_workspace.settings(), &Settings::setDigits);
    connect(&m_workspace.settings(), &Settings::digitsChanged, m_digits, &QSpinBox::setValue);
    connect(&m_workspace.settings(), &Settings::digitsChanged, this, &WorksheetPage::redraw);
    connect(&m_workspace.theme(), &Theme::changed, this, [this] { showProblem(m_problem->text()); });
    connect(&m_runner, &JobRunner::finished, this, &WorksheetPage::take);
    connect(&m_runner, &JobRunner::progressed, this, [this](double share) {
        m_progress->setRange(0, 100);
        m_progress->setValue(static_cast<int>(100 * share));
    });
    connect(&m_runner, &JobRunner::held, this, [this](bool held) {
        m_busyText->setText(held ? tr("Waiting for the last computation to end…") : tr("Computing…"));
    });
    connect(&m_busyDelay, &QTimer::timeout, this, [this] {
        m_progress->setRange(0, 0);
        m_busy->show();
    });
    connect(m_cancel, &QPushButton::clicked, this, &WorksheetPage::cancel);
    connect(m_again, &QPushButton::clicked, this, &WorksheetPage::compute);
    connect(m_input, &ExpressionInput::hintChanged, this, &WorksheetPage::showHint);
    connect(m_history, &HistoryView::hintChanged, this, &WorksheetPage::showHint);
    connect(m_insert, &QAction::triggered, this, &WorksheetPage::showFunctions);
    connect(m_functions, &FunctionsPopup::chosen, this, [this](const QString &text) {
        m_input->setFocus();
        m_input->put(text);
    });
    connectMatrices();
}

void WorksheetPage::connectMatrices()
{
    connect(m_matrices, &MatricesList::addRequested, this, [this] { addMatrix(core::Grid<std::string>(2, 2, "0")); });
    connect(m_matrices, &MatricesList::duplicateRequested, this, [this](const QString &name) {
        for (const calculators::WorksheetMatrix &matrix : m_sheet.content().matrices)
            if (matrix.name == name.toStdString()) {
                addMatrix(core::Grid<std::string>(*matrix.cells));
                return;
            }
    });
    connect(m_matrices, &MatricesList::removeRequested, this, [this](const QString &name) {
        (void)m_sheet.removeMatrix(name.toStdString());
        changed();
    });
    connect(m_matrices, &MatricesList::renameRequested, this, [this](const QString &name, const QString &newName) {
        const auto renamed = m_sheet.rename(name.toStdString(), newName.toStdString());
        changed();
        if (renamed)
            m_matrices->choose(newName);
        else
            refused(renamed.error());
    });
    connect(m_matrices, &MatricesList::cellsEdited, this,
            [this](const QString &name, const core::Grid<std::string> &cells) {
                (void)m_sheet.setMatrix(name.toStdString(), cells);
                changed();
            });
}

QString WorksheetPage::item() const
{
    return QStringLiteral("worksheet");
}

QVariantMap WorksheetPage::state() const
{
    QVariantMap state = worksheetState(m_sheet.content());
    state.insert(QStringLiteral("typed"), m_input->text());
    state.insert(QStringLiteral("splitter"), m_splitter->saveState());
    const bool waits = !m_unfinished.isNull(); // of a page that was not looked at since
    if (const QString unfinished = waits ? m_unfinished : m_history->unfinished(); !unfinished.isNull()) {
        state.insert(QStringLiteral("editedRow"), waits ? m_unfinishedRow : m_history->currentIndex().row());
        state.insert(QStringLiteral("edited"), unfinished);
    }
    return state;
}

void WorksheetPage::restore(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    m_sheet = calculators::Worksheet(worksheetFrom(state));
    m_input->setText(state.value(QStringLiteral("typed")).toString());
    m_unfinished = state.value(QStringLiteral("edited")).toString();
    m_unfinishedRow = state.value(QStringLiteral("editedRow")).toInt();
    changed();
}

// The first computation waits for the page to be looked at.
void WorksheetPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    if (m_started)
        return;
    m_started = true;
    changed();
    if (!m_unfinished.isNull())
        m_history->reopen(m_unfinishedRow, std::exchange(m_unfinished, QString()));
}

void WorksheetPage::changed()
{
    showProblem({});
    redraw();
    compute();
}

void WorksheetPage::compute()
{
    if (!m_started)
        return;
    m_again->hide();
    if (!m_busyDelay.isActive() && m_busy->isHidden())
        m_busyDelay.start();
    m_busyText->setText(tr("Computing…"));
    if (!m_box)
        m_box = std::make_shared<Box>();
    m_runner.start([content = m_sheet.content(), before = m_values,
                    box = m_box](const core::Run &run) -> core::Result<calculators::Report> {
        auto values = calculators::computeWorksheet(content, before, run);
        if (!values)
            return core::fail(values.error());
        const std::lock_guard guard(box->lock);
        box->values = std::move(*values);
        return calculators::Report();
    });
}

void WorksheetPage::take(const Outcome &outcome)
{
    if (!m_runner.isRunning())
        hideBusy();
    if (!outcome.report) {
        if (outcome.report.error().kind != core::ErrorKind::Cancelled)
            refused(outcome.report.error());
        return;
    }
    {
        const std::lock_guard guard(m_box->lock);
        m_values = m_box->values;
    }
    redraw();
}

void WorksheetPage::redraw()
{
    const calculators::WorksheetContent &content = m_sheet.content();
    const int row = m_history->currentIndex().row();
    m_history->lines()->setLines(historyLines(content, m_values, m_workspace.settings().digits()));
    const int last = m_history->lines()->rowCount() - 1;
    if (!m_history->currentIndex().isValid() && last >= 0)
        m_history->setCurrentIndex(m_history->lines()->index(row < 0 ? last : std::min(row, last)));
    const bool empty = content.entries.empty();
    m_history->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_example->setVisible(content.matrices.empty());
    m_matrices->show(content);
    const QList<Completion> names = completions(content);
    m_history->setNames(names);
    m_input->setNames(names);
    QStringList earlier;
    for (const calculators::WorksheetEntry &entry : content.entries)
        earlier << QString::fromStdString(entry.expression);
    m_input->setEarlier(earlier);
    const QSignalBlocker blocker(m_exact);
    m_exact->setChecked(content.exact);
    for (QAction *action : {m_copyText, m_copyLatex, m_save})
        action->setEnabled(!empty || !content.matrices.empty());
    m_undo->setEnabled(m_sheet.canUndo());
    m_redo->setEnabled(m_sheet.canRedo());
    rowChosen();
}

void WorksheetPage::rowChosen()
{
    const bool value = currentValue() != nullptr;
    m_use->setEnabled(value);
    m_toPanel->setEnabled(value);
    m_copy->setEnabled(value);
    m_remove->setEnabled(m_history->currentIndex().isValid());
}

void WorksheetPage::refused(const core::Error &error)
{
    showProblem(errorText(error));
}

void WorksheetPage::showProblem(const QString &problem)
{
    m_problem->showProblem(problem);
}

// A line that is refused (its name is taken) stays in the field.
void WorksheetPage::enter()
{
    if (m_input->text().trimmed().isEmpty())
        return;
    const auto added = m_sheet.addEntry(m_input->text().toStdString());
    if (!added) {
        refused(added.error());
        return;
    }
    m_input->setText({});
    changed();
    m_history->setCurrentIndex(m_history->lines()->index(m_history->lines()->rowCount() - 1));
    m_history->scrollToBottom();
}

void WorksheetPage::editLine(int row, const QString &line)
{
    const std::string typed = line.toStdString();
    const auto index = static_cast<std::size_t>(row);
    if (index >= m_sheet.content().entries.size())
        return;
    const auto edited = m_sheet.editEntry(index, typed);
    changed();
    if (edited)
        return;
    refused(edited.error());
    // Asked for now, the field that is just closing would be taken for the one that opens, and the line be lost.
    QTimer::singleShot(0, m_history, [this, row, line] { m_history->reopen(row, line); });
}

void WorksheetPage::removeLine(int row)
{
    if (row < 0)
        return;
    (void)m_sheet.removeEntry(static_cast<std::size_t>(row));
    changed();
}

const calculators::ExpressionValue *WorksheetPage::currentValue() const
{
    const int row = m_history->currentIndex().row();
    const auto &entries = m_sheet.content().entries;
    if (row < 0 || static_cast<std::size_t>(row) >= entries.size())
        return nullptr;
    if (m_history->lines()->line(row).stale)
        return nullptr;
    const calculators::WorksheetValue *value = m_values.find(entries[static_cast<std::size_t>(row)].name);
    return value ? value->value.get() : nullptr;
}

void WorksheetPage::showHint(const QString &richText)
{
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing()); // so that nothing jumps while one types
    m_hint->setText(
        richText.isEmpty()
            ? tr("Ctrl+Space completes a name; “Functions” lists all that an expression may use.").toHtmlEscaped()
            : richText);
}

void WorksheetPage::showFunctions()
{
    m_functions->popUp(*m_insertButton);
}

QList<QAction *> WorksheetPage::fileActions() const
{
    return {m_save, m_undo, m_redo};
}

void WorksheetPage::undo(bool forth)
{
    if (forth)
        m_sheet.redo();
    else
        m_sheet.undo();
    changed();
}

void WorksheetPage::cancel()
{
    m_runner.cancel();
    hideBusy();
    m_again->show();
    emit message(tr("Cancelled; what is grey was computed before the last change."));
}

void WorksheetPage::hideBusy()
{
    m_busyDelay.stop();
    m_busy->hide();
}

void WorksheetPage::changeEvent(QEvent *event)
{
    PageWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    redraw();
}

} // namespace gui
