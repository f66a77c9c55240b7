#pragma once

#include "calculators/report.h"
#include "core/run.h"

#include <functional>
#include <utility>

namespace calculators {

/// A run that may also be shown a report before it is whole, such as a distribution that is still growing.
class ReportRun : public core::Run
{
public:
    ReportRun() = default;
    // Implicit on purpose: what has no use for early reports is run like any other computation.
    ReportRun(core::Run run, std::function<void(Report)> show = {}) : core::Run(std::move(run)), m_show(std::move(show))
    {
    }

    bool showsEarly() const { return static_cast<bool>(m_show); }
    void show(Report report) const
    {
        if (m_show)
            m_show(std::move(report));
    }

private:
    std::function<void(Report)> m_show;
};

} // namespace calculators
