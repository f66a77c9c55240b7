#include "formula/typesetter.h"

#include "formula/mistakes.h"
#include "formula/shipped.h"
#include "formula/typesetthread.h"

#include <QCoreApplication>

#include <future>

namespace formula {

namespace {

Typesetter *theTypesetter = nullptr;

void endTypesetter()
{
    delete std::exchange(theTypesetter, nullptr);
}

} // namespace

Typesetter &Typesetter::instance()
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (!theTypesetter) {
        theTypesetter = new Typesetter;
        if (QCoreApplication::instance())
            theTypesetter->moveToThread(QCoreApplication::instance()->thread());
        qAddPostRoutine(endTypesetter); // before the application goes, for the thread must not outlive it
    }
    return *theTypesetter;
}

Typesetter::Typesetter(Limits limits, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<TypesetThread>(limits))
{
}

Typesetter::~Typesetter() = default;

void Typesetter::request(QObject *client, const QString &latex, bool display, Done done)
{
    cancel(client);
    const quint64 number = ++m_count;
    m_waiting.insert(number, {client, std::move(done)});
    m_newest.insert(client, number);
    const auto finished = [this, number](const core::Result<Formula> &result) {
        QMetaObject::invokeMethod(
            this, [this, number, result] { finish(number, result); }, Qt::QueuedConnection);
    };
    if (const auto kept = m_thread->kept(latex, display))
        finished(*kept);
    else
        m_thread->add({number, latex, display, finished});
}

void Typesetter::cancel(QObject *client)
{
    const quint64 number = m_newest.take(client);
    if (m_waiting.remove(number))
        m_thread->remove(number);
}

void Typesetter::finish(quint64 number, const core::Result<Formula> &result)
{
    const auto found = m_waiting.constFind(number);
    if (found == m_waiting.cend())
        return;
    const Waiting waiting = *found; // NOLINT(performance-unnecessary-copy-initialization): its entry goes at once
    m_waiting.erase(found);
    m_newest.removeIf([number](const auto &entry) { return entry.value() == number; });
    if (waiting.client)
        waiting.done(result);
}

void Typesetter::warmUp()
{
    if (!m_thread->isWarm())
        m_thread->add({});
}

bool Typesetter::isWarm() const
{
    return m_thread->isWarm();
}

core::Result<Formula> Typesetter::typeset(const QString &latex, bool display)
{
    if (const auto kept = m_thread->kept(latex, display))
        return *kept;
    // Its number is no request's, so no client can take it back.
    static constexpr quint64 blocking = ~quint64(0);
    std::promise<core::Result<Formula>> promise;
    m_thread->add({blocking, latex, display, [&promise](const auto &result) { promise.set_value(result); }});
    return promise.get_future().get();
}

core::Result<Formula> typeset(const QString &latex, bool display)
{
    if (std::optional<Formula> formula = shipped(latex, display))
        return *std::move(formula);
    return Typesetter::instance().typeset(latex, display);
}

} // namespace formula
