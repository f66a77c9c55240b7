#pragma once

#include "calculators/datatable.h"
#include "calculators/report.h"
#include "calculators/reportrun.h"
#include "core/result.h"
#include "numerics/correlations.h"
#include "numerics/histogram.h"
#include "numerics/hypothesistests.h"
#include "numerics/resampling.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace calculators {

/// What the data form asks for: one analysis of one or two columns of a table. analysis: an operation of data.*
/// without its prefix, such as "t_test". x, y, group: columns, from 0; y is a second sample, or a column of two words
/// that part x into two samples, or the last one of a table of counts that begins at x; group parts the boxes of a
/// summary. bandwidth: 0 for Silverman's rule. expected: for a chi-squared test of one column, in the order of the
/// categories; empty for equal shares.
struct DataRequest
{
    std::string analysis = "summary";
    std::shared_ptr<const DataTable> table = {};
    std::size_t x = 0;
    std::optional<std::size_t> y = {};
    std::optional<std::size_t> group = {};
    numerics::BinRule bins = numerics::BinRule::FreedmanDiaconis;
    std::size_t binCount = 10;
    double bandwidth = 0.0;
    numerics::CorrelationKind kind = numerics::CorrelationKind::Pearson;
    numerics::TTestKind test = numerics::TTestKind::OneSample;
    double mean = 0.0;
    numerics::Alternative alternative = numerics::Alternative::TwoSided;
    numerics::Statistic statistic = numerics::Statistic::Mean;
    std::size_t draws = 10000;
    std::uint64_t seed = 1;
    double level = 0.95;
    std::size_t successes = 42;
    std::size_t n = 100;
    std::vector<double> expected = {};
};

/// The analyses in the order of the panel, each an operation of data.*.
const std::vector<std::string> &dataAnalyses();

/// Says first what was asked and found, then what it means. A bootstrap and a permutation test are shown while they
/// grow. Errors: NotFound "analysis"; Shape "text" (no data); Domain or Shape "x", "y", "group", "draws", "successes",
/// "n", "expected", as the computation has it; Cancelled.
core::Result<Report> dataReport(const DataRequest &request, const ReportRun &run = {});

} // namespace calculators
