#pragma once

#include "core/result.h"
#include "formula/formula.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <memory>

namespace formula {

/// MathJax in a script engine. Belongs to the thread that made it; only interrupt() may be called from another.
/// Deep formulas need a thread with a large stack, such as TypesetThread.
/// Loading takes some tenths of a second, a formula 15 to 170 ms.
class Engine
{
public:
    Engine();
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// Typesets a formula that passed checkSize(). limit: the time it may take, not counting the loading of rare
    /// ranges. Errors: Parse with its position; TooLarge if it took longer; Cancelled after interrupt().
    core::Result<Formula> typeset(const QString &latex, bool display, std::chrono::milliseconds limit);

    /// Ends what is being typeset; the engine is of no use afterwards.
    void interrupt();

    /// False once it was interrupted: its script may have stopped halfway.
    bool isUsable() const { return m_usable; }

private:
    struct Private;
    core::Result<QString> call(const QString &latex, bool display, std::chrono::milliseconds limit);

    std::unique_ptr<Private> m_private;
    std::atomic<bool> m_usable = true;
    std::atomic<bool> m_cancelled = false;
};

} // namespace formula
