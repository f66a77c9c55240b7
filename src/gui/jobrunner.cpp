#include "gui/jobrunner.h"

#include <QMetaObject>

#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <new>
#include <thread>

namespace gui {

namespace {

constexpr std::chrono::milliseconds patience{100};

std::atomic<int> &threadsAtWork()
{
    static std::atomic<int> count = 0;
    return count;
}

// The one place where what a library throws is caught.
core::Result<calculators::Report> outcomeOf(const Job &job, const calculators::ReportRun &run)
{
    try {
        return job(run);
    } catch (const std::bad_alloc &) {
        return core::fail(core::ErrorKind::TooLarge, {}, MARK_TEXT("Job", "This needs more memory than there is."));
    } catch (const std::exception &exception) {
        return core::fail(core::ErrorKind::NotConverged, {},
                          core::filled(MARK_TEXT("Job", "The computation failed: %1"),
                                       {core::literal(std::string(exception.what()))}));
    }
}

} // namespace

// What the thread of a job and the runner have in common. The runner clears `owner` when it goes, under the lock that
// every message to it is sent under, so a thread that outlives it reaches nobody.
struct JobRunner::Shared
{
    std::atomic<bool> cancelled = false;
    std::mutex lock;
    JobRunner *owner = nullptr;
    Outcome outcome = {};
};

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &JobRunner::stopRunning);
}

JobRunner::~JobRunner()
{
    if (!m_running)
        return;
    m_running->cancelled = true;
    const std::lock_guard guard(m_running->lock);
    m_running->owner = nullptr;
}

bool JobRunner::anyThreadRunning()
{
    return threadsAtWork() > 0;
}

void JobRunner::start(const Job &job)
{
    m_wanted = true;
    if (!m_running) {
        launch(job);
        return;
    }
    m_waiting = job;
    if (m_running->cancelled)
        emit held(true);
    else if (!m_patience.isActive())
        m_patience.start();
}

void JobRunner::stopRunning()
{
    if (!m_running || !m_waiting)
        return;
    m_running->cancelled = true;
    emit held(true);
}

void JobRunner::cancel()
{
    m_wanted = false;
    m_waiting = nullptr;
    m_patience.stop();
    if (m_running)
        m_running->cancelled = true;
    emit held(false);
}

void JobRunner::launch(const Job &job)
{
    auto shared = std::make_shared<Shared>();
    shared->owner = this;
    m_running = shared;
    ++threadsAtWork();
    const auto tell = [](const std::shared_ptr<Shared> &to, auto message) {
        const std::lock_guard guard(to->lock);
        if (to->owner)
            QMetaObject::invokeMethod(to->owner, message, Qt::QueuedConnection);
    };
    std::thread([shared, job, tell] {
        const core::Run run([shared] { return shared->cancelled.load(); },
                            [shared, tell](double share) {
                                tell(shared, [shared, share] {
                                    if (shared->owner && !shared->cancelled)
                                        emit shared->owner->progressed(share);
                                });
                            });
        const auto show = [shared, tell](calculators::Report report) {
            tell(shared, [shared, early = Outcome{std::move(report)}] {
                if (shared->owner && !shared->cancelled)
                    emit shared->owner->grown(early);
            });
        };
        shared->outcome.report = outcomeOf(job, {run, show});
        --threadsAtWork();
        tell(shared, [shared] {
            if (shared->owner)
                shared->owner->take(shared);
        });
    }).detach();
}

void JobRunner::take(const std::shared_ptr<Shared> &shared)
{
    m_running = nullptr;
    m_patience.stop();
    const bool dropped = shared->cancelled;
    const Job next = std::exchange(m_waiting, nullptr);
    m_wanted = static_cast<bool>(next);
    if (next) {
        emit held(false);
        launch(next);
    }
    if (!dropped)
        emit finished(shared->outcome);
}

} // namespace gui
