#pragma once

#include "core/result.h"
#include "formula/formula.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace formula {

class TypesetThread;

/// Typesets what a person types, in a thread of its own, and keeps the last results. The engine is loaded by the first
/// formula that needs it or by warmUp(), and dropped after some idle time, for it takes a hundred megabytes.
class Typesetter : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds formula{900};    ///< what one formula may take
        std::chrono::milliseconds idle{5 * 60000}; ///< how long an unused engine is kept
    };
    using Done = std::function<void(const core::Result<Formula> &)>;

    /// The one that the program uses.
    static Typesetter &instance();

    explicit Typesetter(QObject *parent = nullptr) : Typesetter(Limits{}, parent) {}
    explicit Typesetter(Limits limits, QObject *parent = nullptr);
    /// Ends what is running.
    ~Typesetter() override;

    /// Calls done, in this object's thread and never before request() returns, with the formula or with what is wrong
    /// with it. The newest request of a client wins: of an older one that is not done nothing is heard any more, nor of
    /// one whose client is gone.
    void request(QObject *client, const QString &latex, bool display, Done done);
    /// Nothing more is heard of the client's request.
    void cancel(QObject *client);

    /// Loads the engine, so that the next formula need not wait for it: for when an editor gets the focus.
    void warmUp();
    /// Whether an engine is loaded.
    bool isWarm() const;

    /// Waits for the formula: for programs without a window. Any thread may call it.
    /// Errors: Parse with its position, field "latex"; TooLarge.
    core::Result<Formula> typeset(const QString &latex, bool display = true);

private:
    void finish(quint64 number, const core::Result<Formula> &result);

    struct Waiting
    {
        QPointer<QObject> client;
        Done done;
    };
    std::unique_ptr<TypesetThread> m_thread;
    QHash<quint64, Waiting> m_waiting;
    QHash<QObject *, quint64> m_newest;
    quint64 m_count = 0;
};

/// The shipped formula, or else what the program's typesetter makes of the LaTeX, waiting for it.
core::Result<Formula> typeset(const QString &latex, bool display = true);

} // namespace formula
