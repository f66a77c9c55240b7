#pragma once

#include "gui/calculatorform.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace gui {

/// What became of a job. (A type of its own, for a signal cannot carry a Result.)
struct Outcome
{
    core::Result<calculators::Report> report = core::cancelled();
};

/// Runs one job at a time away from the GUI thread; the newest wins. A job that is asked for while another runs waits;
/// the running one may finish and be shown if it does so soon (so that dragging shows every frame it can), after that
/// it is asked to stop and its outcome dropped. A call into LAPACK does not hear that: then the newest waits for it and
/// held() says so. Destroying the runner never waits.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    void start(const Job &job);
    /// Drops the running job's outcome at once, and the waiting one.
    void cancel();
    bool isRunning() const { return m_wanted; }

    /// Whether any runner's thread is still at work: the program must then end without waiting for it.
    static bool anyThreadRunning();

signals:
    void finished(const gui::Outcome &outcome);
    /// A report that the running job shows before it is whole.
    void grown(const gui::Outcome &outcome);
    /// share: of the work that is done.
    void progressed(double share);
    /// An abandoned computation has to end before the newest can start.
    void held(bool isHeld);

private:
    struct Shared;
    void launch(const Job &job);
    void take(const std::shared_ptr<Shared> &shared);
    void stopRunning();

    std::shared_ptr<Shared> m_running;
    Job m_waiting;
    QTimer m_patience;
    bool m_wanted = false; ///< somebody waits for an outcome
};

} // namespace gui
