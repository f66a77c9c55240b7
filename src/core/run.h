#pragma once

#include <functional>
#include <utility>

namespace core {

/// What a long computation may ask and tell. A default Run never cancels and hears no progress.
class Run
{
public:
    Run() = default;
    Run(std::function<bool()> isCancelled, std::function<void(double)> report)
        : m_isCancelled(std::move(isCancelled)),
          m_report(std::move(report))
    {
    }

    bool cancelled() const { return m_isCancelled && m_isCancelled(); }
    /// share: of the work that is done, in [0, 1].
    void progress(double share) const
    {
        if (m_report)
            m_report(share);
    }

private:
    std::function<bool()> m_isCancelled;
    std::function<void(double)> m_report;
};

} // namespace core
