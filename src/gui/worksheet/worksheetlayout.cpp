#include "gui/translated.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/problemlabel.h"
#include "gui/worksheet/expressioninput.h"
#include "gui/worksheet/functionspopup.h"
#include "gui/worksheet/historyview.h"
#include "gui/worksheet/matriceslist.h"
#include "gui/worksheet/undofilter.h"
#include "gui/worksheet/worksheetpage.h"
#include "gui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace gui {

namespace {

constexpr std::chrono::milliseconds busyAfter{300};

// As wide as its content needs, within reason: the other side of a splitter must not squeeze it.
class SideArea : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {std::min(needed, fontMetrics().averageCharWidth() * 24), QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(object, event);
    }
};

QWidget *scrolled(QWidget *content)
{
    auto *area = new SideArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QAction *pageAction(QWidget *page, const QKeySequence &keys)
{
    auto *action = new QAction(page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

} // namespace

WorksheetPage::WorksheetPage(Workspace &workspace, QWidget *parent)
    : PageWidget(parent),
      m_workspace(workspace),
      m_splitter(new QSplitter(this)),
      m_matrices(new MatricesList(this)),
      m_history(new HistoryView(this)),
      m_nothing(new QWidget(this)),
      m_empty(new QLabel(m_nothing)),
      m_example(new QPushButton(m_nothing)),
      m_input(new ExpressionInput(this)),
      m_evaluate(new QPushButton(this)),
      m_functions(new FunctionsPopup(this)),
      m_insertButton(new QToolButton(this)),
      m_insert(pageAction(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))),
      m_hint(new QLabel(this)),
      m_problem(new ProblemLabel(this)),
      m_busy(new QWidget(this)),
      m_busyText(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)),
      m_again(new QPushButton(this)),
      m_undo(pageAction(this, QKeySequence(Qt::CTRL | Qt::Key_Z))),
      m_redo(pageAction(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))),
      m_undoButton(new QToolButton(this)),
      m_redoButton(new QToolButton(this)),
      m_exact(new QCheckBox(this)),
      m_digitsLabel(new QLabel(this)),
      m_digits(new QSpinBox(this)),
      m_export(new QToolButton(this)),
      m_exportMenu(new QMenu(this)),
      m_copyText(m_exportMenu->addAction(QString())),
      m_copyLatex(m_exportMenu->addAction(QString())),
      m_save(pageAction(this, QKeySequence(QKeySequence::Save))),
      m_use(new QPushButton(this)),
      m_toPanel(new QPushButton(this)),
      m_copy(new QToolButton(this)),
      m_copyMenu(new QMenu(this)),
      m_remove(new QPushButton(this))
{
    m_input->setObjectName(QStringLiteral("expression"));
    m_history->setObjectName(QStringLiteral("history"));
    m_example->setObjectName(QStringLiteral("example"));
    m_use->setObjectName(QStringLiteral("useAsMatrix"));
    m_exact->setObjectName(QStringLiteral("exact"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_copy->setObjectName(QStringLiteral("copyAs"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_again->setObjectName(QStringLiteral("again"));
    m_toPanel->setObjectName(QStringLiteral("toPanel"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_insertButton->setObjectName(QStringLiteral("insertFunction"));
    m_export->setObjectName(QStringLiteral("export"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(scrolled(m_matrices));
    m_splitter->addWidget(makeSheetSide());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyAfter);
    for (const calculators::NamedFormat &named : calculators::matrixFormats())
        connect(m_copyMenu->addAction(QString()), &QAction::triggered, this,
                [this, format = named.format] { copy(format); });
    connectParts();
    retranslate();
    redraw();
}

QWidget *WorksheetPage::makeSheetSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    auto *bar = new FlowLayout;
    auto *digits = new QWidget(side); // a number stays beside its label
    auto *digitsLayout = new QHBoxLayout(digits);
    digitsLayout->setContentsMargins(0, 0, 0, 0);
    m_undoButton->setDefaultAction(m_undo);
    m_redoButton->setDefaultAction(m_redo);
    m_digits->setRange(2, 17);
    m_digits->setValue(m_workspace.settings().digits());
    m_digitsLabel->setBuddy(m_digits);
    UndoFilter::install(*m_digits);
    m_insertButton->setDefaultAction(m_insert);
    m_exportMenu->addAction(m_save);
    m_export->setMenu(m_exportMenu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_undoButton, m_redoButton, m_copy, m_export, m_insertButton})
        button->setFocusPolicy(Qt::StrongFocus);
    digitsLayout->addWidget(m_digitsLabel);
    digitsLayout->addWidget(m_digits);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undoButton, m_redoButton, m_exact, digits, m_export})
        bar->addWidget(widget);
    layout->addLayout(bar);

    layout->addWidget(m_history, 1);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(0, fontMetrics().height(), 0, 0);
    nothing->addWidget(m_empty);
    nothing->addWidget(m_example, 0, Qt::AlignLeading);
    nothing->addStretch(1);
    layout->addWidget(m_nothing, 1);
    m_copy->setMenu(m_copyMenu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    auto *results = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_use, m_toPanel, m_copy, m_remove})
        results->addWidget(widget);
    layout->addLayout(results);

    addInput(*layout);
    return side;
}

// What is computed just now, what is wrong, and the line to type in.
void WorksheetPage::addInput(QVBoxLayout &layout)
{
    auto *busyLayout = new QHBoxLayout(m_busy);
    busyLayout->setContentsMargins(0, 0, 0, 0);
    busyLayout->addWidget(m_busyText);
    busyLayout->addWidget(m_progress, 1);
    busyLayout->addWidget(m_cancel);
    m_busy->hide();
    layout.addWidget(m_busy);
    m_again->hide();
    layout.addWidget(m_again, 0, Qt::AlignLeading);
    layout.addWidget(m_problem);
    auto *line = new QHBoxLayout;
    line->addWidget(m_input, 1);
    line->addWidget(m_insertButton);
    line->addWidget(m_evaluate);
    layout.addLayout(line);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    layout.addWidget(m_hint);
}

void WorksheetPage::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Undo the last change of the worksheet (Ctrl+Z)"));
    m_redo->setText(tr("Redo"));
    m_redo->setToolTip(tr("Make the change again (Ctrl+Shift+Z)"));
    m_exact->setText(tr("Exact fractions"));
    m_exact->setToolTip(tr("Whether rational numbers are computed as fractions, or as decimals of 16 digits"));
    m_digitsLabel->setText(tr("Digits:"));
    m_digits->setToolTip(tr("Significant digits of the numbers below"));
    m_empty->setText(tr("Nothing is computed yet. Add a matrix at the side, then type an expression below, such as "
                        "C = inverse(A)*B + 2*I(2), and press Enter. Each result has a name that later lines can use; "
                        "a line that is edited is computed again, with all that depend on it."));
    m_example->setText(tr("Fill in an example"));
    m_history->setAccessibleName(tr("History of expressions"));
    m_history->setAccessibleDescription(tr("Enter or F2 edits a line, Delete takes it away, Ctrl+C copies its result"));
    m_input->setAccessibleName(tr("New expression"));
    m_input->setPlaceholderText(tr("Expression, such as C = inverse(A)*B"));
    m_input->setToolTip(tr("Enter evaluates, Up and Down go through earlier lines, Ctrl+Space completes a name."));
    m_evaluate->setText(tr("Evaluate"));
    m_insert->setText(tr("Functions"));
    m_insert->setToolTip(tr("All that an expression may use, to be put in at the cursor (Ctrl+Shift+F)"));
    showHint({});
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("The whole worksheet as text or LaTeX"));
    m_copyText->setText(tr("Copy the worksheet as text"));
    m_copyLatex->setText(tr("Copy the worksheet as LaTeX"));
    m_save->setText(tr("Save the worksheet…"));
    m_toPanel->setText(tr("Open in Operations"));
    m_toPanel->setToolTip(tr("Makes the result the matrix A of the operations"));
    m_again->setText(tr("Compute again"));
    m_use->setText(tr("Use as matrix"));
    m_use->setToolTip(tr("Adds the result to the matrices under the next free letter"));
    m_copy->setText(tr("Copy as"));
    m_copy->setAccessibleName(tr("Copy the result as"));
    m_remove->setText(tr("Delete line"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    const auto &formats = calculators::matrixFormats();
    for (std::size_t i = 0; i < formats.size(); ++i)
        m_copyMenu->actions().at(static_cast<qsizetype>(i))->setText(translated(formats.at(i).name));
}

} // namespace gui
