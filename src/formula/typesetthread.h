#pragma once

#include "core/result.h"
#include "formula/formula.h"
#include "formula/typesetter.h"

#include <QCache>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace formula {

class Engine;

/// The thread of a Typesetter: a queue, an engine, and the last results.
class TypesetThread : public QThread
{
public:
    struct Request
    {
        quint64 number = 0; ///< told again with the outcome; 0: only load the engine
        QString latex = {};
        bool display = true;
        /// Called in this thread.
        std::function<void(const core::Result<Formula> &)> done = {};
    };

    explicit TypesetThread(Typesetter::Limits limits);
    /// Ends what is running and drops what waits.
    ~TypesetThread() override;

    void add(Request request);
    /// Takes a waiting request out of the queue.
    void remove(quint64 number);
    bool isWarm() const;

    /// An earlier result, if it is still kept.
    std::optional<core::Result<Formula>> kept(const QString &latex, bool display) const;

protected:
    void run() override;

private:
    std::optional<Request> next();
    core::Result<Formula> work(const Request &request);
    void setEngine(std::unique_ptr<Engine> engine);

    const Typesetter::Limits m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Request> m_queue;
    bool m_stop = false;
    std::unique_ptr<Engine> m_engine; ///< replaced under the mutex, used by the thread alone
    QCache<std::pair<QString, bool>, core::Result<Formula>> m_results;
};

} // namespace formula
