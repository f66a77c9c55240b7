#include "formula/typesetthread.h"

#include "formula/engine.h"
#include "formula/mistakes.h"

#include <algorithm>

namespace formula {

namespace {

constexpr int resultsKept = 256;
constexpr unsigned scriptStack = 64U * 1024U * 1024U; // 200 levels of LaTeX are thousands of calls in the script

} // namespace

TypesetThread::TypesetThread(Typesetter::Limits limits) : m_limits(limits), m_results(resultsKept)
{
    setObjectName(QStringLiteral("typesetter"));
    setStackSize(scriptStack);
}

TypesetThread::~TypesetThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_queue.clear();
        if (m_engine)
            m_engine->interrupt();
    }
    m_wake.notify_one();
    wait();
}

void TypesetThread::add(Request request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(request));
    }
    m_wake.notify_one();
    if (!isRunning())
        start(LowPriority);
}

void TypesetThread::remove(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_queue, [number](const Request &request) { return request.number == number; });
}

bool TypesetThread::isWarm() const
{
    const std::lock_guard lock(m_mutex);
    return m_engine != nullptr;
}

std::optional<core::Result<Formula>> TypesetThread::kept(const QString &latex, bool display) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto *result = m_results.object({latex, display}))
        return *result;
    return std::nullopt;
}

std::optional<TypesetThread::Request> TypesetThread::next()
{
    std::unique_lock lock(m_mutex);
    const auto isDue = [this] { return m_stop || !m_queue.empty(); };
    if (m_engine && !m_wake.wait_for(lock, m_limits.idle, isDue)) {
        lock.unlock();
        setEngine(nullptr);
        lock.lock();
    }
    m_wake.wait(lock, isDue);
    if (m_stop)
        return std::nullopt;
    Request request = std::move(m_queue.front());
    m_queue.pop_front();
    return request;
}

void TypesetThread::setEngine(std::unique_ptr<Engine> engine)
{
    {
        const std::lock_guard lock(m_mutex);
        m_engine.swap(engine);
        if (m_stop && m_engine)
            m_engine->interrupt();
    }
    engine.reset(); // takes a while: not while others wait
}

core::Result<Formula> TypesetThread::work(const Request &request)
{
    if (const auto result = kept(request.latex, request.display))
        return *result;
    if (const auto size = checkSize(request.latex); !size)
        return core::fail(size.error());
    if (!m_engine)
        setEngine(std::make_unique<Engine>());
    core::Result<Formula> result = m_engine->typeset(request.latex, request.display, m_limits.formula);
    if (!m_engine->isUsable())
        setEngine(nullptr);
    if (result || result.error().kind != core::ErrorKind::Cancelled) {
        const std::lock_guard lock(m_mutex);
        m_results.insert({request.latex, request.display}, new core::Result<Formula>(result));
    }
    return result;
}

void TypesetThread::run()
{
    while (const std::optional<Request> request = next()) {
        if (request->number != 0)
            request->done(work(*request));
        else if (!m_engine)
            setEngine(std::make_unique<Engine>());
    }
    setEngine(nullptr);
}

} // namespace formula
