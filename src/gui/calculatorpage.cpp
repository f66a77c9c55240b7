#include "gui/calculatorpage.h"

#include "gui/calculatorform.h"
#include "gui/errortext.h"
#include "gui/theme.h"
#include "gui/views/reportview.h"
#include "gui/widgets/problemlabel.h"
#include "gui/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace gui {

namespace {

constexpr std::chrono::milliseconds busyAfter{300};

QWidget *scrolled(QWidget *form)
{
    auto *area = new QScrollArea;
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    return area;
}

} // namespace

CalculatorPage::CalculatorPage(Workspace &workspace, CalculatorForm *form, QWidget *parent)
    : PageWidget(parent),
      m_workspace(workspace),
      m_form(form),
      m_report(new ReportView(this)),
      m_splitter(new QSplitter(this)),
      m_error(new ProblemLabel(this)),
      m_busy(new QWidget(this)),
      m_busyText(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_digitsLabel(new QLabel(this)),
      m_digits(new QSpinBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(scrolled(form));
    m_splitter->addWidget(makeReportSide());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyAfter);
    m_item = form->item();

    connect(form, &CalculatorForm::edited, this, &CalculatorPage::run);
    connect(m_report, &ReportView::inputDragged, form, &CalculatorForm::setInputs);
    connect(m_report, &ReportView::message, this, &PageWidget::message);
    connect(&m_runner, &JobRunner::finished, this, &CalculatorPage::take);
    connect(&m_runner, &JobRunner::grown, this, &CalculatorPage::takeEarly);
    connect(&m_runner, &JobRunner::progressed, this, [this](double share) {
        m_progress->setRange(0, 100);
        m_progress->setValue(static_cast<int>(100 * share));
    });
    connect(&m_runner, &JobRunner::held, this, [this](bool held) {
        m_busyText->setText(held ? tr("Waiting for the last computation to end…") : tr("Computing…"));
    });
    connect(&m_busyDelay, &QTimer::timeout, this, &CalculatorPage::showBusy);
    connect(m_cancel, &QPushButton::clicked, this, &CalculatorPage::cancel);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_report->plainText());
        emit message(tr("Copied"));
    });
    connect(m_digits, &QSpinBox::valueChanged, &workspace.settings(), &Settings::setDigits);
    connect(&workspace.settings(), &Settings::digitsChanged, m_digits, &QSpinBox::setValue);
    connect(&workspace.settings(), &Settings::digitsChanged, this, &CalculatorPage::redraw);
    connect(&workspace.theme(), &Theme::changed, this, &CalculatorPage::redraw);
    retranslate();
}

QWidget *CalculatorPage::makeReportSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(fontMetrics().height(), fontMetrics().height() / 2, fontMetrics().height(), 0);
    m_digits->setRange(2, 17);
    m_digits->setValue(m_workspace.settings().digits());
    m_digitsLabel->setBuddy(m_digits);
    bar->addWidget(m_digitsLabel);
    bar->addWidget(m_digits);
    bar->addStretch(1);
    bar->addWidget(m_copy);
    layout->addLayout(bar);

    m_error->setMargin(fontMetrics().height() / 2);
    layout->addWidget(m_error);

    auto *busyLayout = new QHBoxLayout(m_busy);
    busyLayout->addWidget(m_busyText);
    busyLayout->addWidget(m_progress, 1);
    busyLayout->addWidget(m_cancel);
    m_busy->hide();
    layout->addWidget(m_busy);
    layout->addWidget(m_report, 1);
    return side;
}

QString CalculatorPage::item() const
{
    return m_form->item();
}

void CalculatorPage::showItem(const QString &item)
{
    if (!item.isEmpty() && item != m_form->item())
        m_form->showItem(item);
}

QVariantMap CalculatorPage::state() const
{
    return {{QStringLiteral("inputs"), m_form->state()}, {QStringLiteral("splitter"), m_splitter->saveState()}};
}

void CalculatorPage::restore(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    m_form->restore(state.value(QStringLiteral("inputs")).toMap());
}

// The first computation waits for the page to be looked at.
void CalculatorPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    if (m_started)
        return;
    m_started = true;
    m_digits->setValue(m_workspace.settings().digits());
    run();
}

void CalculatorPage::run()
{
    if (!m_started)
        return;
    if (m_form->item() != m_item) {
        m_item = m_form->item();
        emit itemShown(m_item);
    }
    if (!m_busyDelay.isActive() && m_busy->isHidden())
        m_busyDelay.start();
    m_busyText->setText(tr("Computing…"));
    m_early.reset();
    m_early.reset(); // of the request before
    m_runner.start(m_form->job());
}

void CalculatorPage::take(const Outcome &outcome)
{
    if (!m_runner.isRunning())
        hideBusy();
    const auto &report = outcome.report;
    if (!report && report.error().kind == core::ErrorKind::Cancelled)
        return;
    m_abandoned = false;
    m_partial = false;
    m_early.reset();
    m_failure = report ? std::nullopt : std::optional(report.error());
    if (report)
        m_shown = *report;
    redraw();
}

// Only over a report: an error stays in view until what is computed is whole.
void CalculatorPage::takeEarly(const Outcome &outcome)
{
    if (outcome.report)
        m_early = *outcome.report;
    if (!m_failure && outcome.report)
        m_report->show(*outcome.report, m_workspace.settings().digits());
}

void CalculatorPage::redraw()
{
    m_report->show(m_shown, m_workspace.settings().digits());
    m_report->setStale(m_failure || m_abandoned);
    m_copy->setEnabled(!m_failure && !m_abandoned);
    if (m_failure)
        showError(*m_failure);
    else if (m_partial)
        m_error->showProblem(tr("Cancelled: this is only what had been computed by then."));
    else
        clearError();
}

void CalculatorPage::showError(const core::Error &error)
{
    m_error->showProblem(QStringLiteral("⚠ ") + errorText(error));
    markInput(QString::fromStdString(error.field), errorText(error));
}

void CalculatorPage::clearError()
{
    m_error->hide();
    markInput({}, {});
}

// The marked input shows the theme's colours of a field that cannot be meant, until the next report.
void CalculatorPage::markInput(const QString &name, const QString &why)
{
    if (m_marked) {
        m_marked->setPalette(QPalette());
        m_marked->setAccessibleDescription({});
    }
    m_marked = name.isEmpty() ? nullptr : m_form->input(name);
    if (!m_marked)
        return;
    m_marked->setPalette(invalidInputPalette());
    m_marked->setAccessibleDescription(why);
}

void CalculatorPage::showBusy()
{
    m_progress->setRange(0, 0);
    m_busy->show();
}

void CalculatorPage::hideBusy()
{
    m_busyDelay.stop();
    m_busy->hide();
}

// What has grown so far stays; it says itself that it is not whole.
void CalculatorPage::cancel()
{
    m_runner.cancel();
    hideBusy();
    if (auto early = std::exchange(m_early, std::nullopt)) {
        m_shown = std::move(*early);
        m_failure.reset();
        m_partial = true;
    } else {
        m_abandoned = true;
    }
    redraw();
    emit message(tr("Cancelled; change an input to compute again."));
}

void CalculatorPage::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_copy->setText(tr("Copy report"));
    m_copy->setToolTip(tr("Copy everything below as text"));
    m_digitsLabel->setText(tr("Digits:"));
    m_digits->setToolTip(tr("Significant digits of the numbers below"));
    m_progress->setAccessibleName(tr("Progress"));
}

void CalculatorPage::changeEvent(QEvent *event)
{
    PageWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    redraw();
}

} // namespace gui
