#pragma once

#include "core/error.h"
#include "gui/jobrunner.h"
#include "gui/pagewidget.h"

#include <QPointer>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace gui {

class CalculatorForm;
class ProblemLabel;
class ReportView;
class Workspace;

/// A form at the left, its report at the right, and between them the one path: an edit becomes a job, the job a report.
/// Progress and Cancel appear after 300 ms; what a job showed before it was cancelled stays; an error stands over the
/// last report, and its input is marked.
class CalculatorPage : public PageWidget
{
    Q_OBJECT

public:
    /// Takes the form.
    CalculatorPage(Workspace &workspace, CalculatorForm *form, QWidget *parent = nullptr);

    QString item() const override;
    void showItem(const QString &item) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeReportSide();
    void run();
    void take(const Outcome &outcome);
    void takeEarly(const Outcome &outcome);
    void showError(const core::Error &error);
    void clearError();
    void markInput(const QString &name, const QString &why);
    void showBusy();
    void hideBusy();
    void cancel();
    void redraw();
    void retranslate();

    Workspace &m_workspace;
    CalculatorForm *m_form;
    ReportView *m_report;
    QSplitter *m_splitter;
    ProblemLabel *m_error;
    QWidget *m_busy;
    QLabel *m_busyText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QLabel *m_digitsLabel;
    QSpinBox *m_digits;
    QTimer m_busyDelay;
    JobRunner m_runner;
    calculators::Report m_shown;
    std::optional<calculators::Report> m_early; ///< of the running job
    std::optional<core::Error> m_failure;
    bool m_abandoned = false; ///< what is shown is no answer to the inputs: a person cancelled
    bool m_partial = false;   ///< what is shown is a part of one, for the same reason
    QString m_item;
    QPointer<QWidget> m_marked;
    bool m_started = false;
};

} // namespace gui
