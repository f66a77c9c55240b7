#pragma once

#include "calculators/data.h"
#include "calculators/matrixreportparts.h"

#include <span>
#include <string>
#include <vector>

namespace calculators {

// What the reports on data have in common.

/// The column, if it is there and numeric. Errors: Shape or Domain naming the field.
core::Result<const DataColumn *> numericColumn(const DataRequest &request, std::optional<std::size_t> index,
                                               const char *field);
/// Its numbers, those that are missing left out.
std::vector<double> presentNumbers(const DataColumn &column);

/// Says which cells of the columns were passed over, the first of them one by one. wholeRows: with their rows.
void warnOfCells(const std::vector<const DataColumn *> &columns, bool wholeRows, Report &report);

/// Two samples: two columns, or one parted by the two words of another; names: of each.
struct TwoSamples
{
    std::vector<double> x = {};
    std::vector<double> y = {};
    std::string nameX = {};
    std::string nameY = {};
};

/// paired: only rows that have both. Errors: as numericColumn(); Domain "y" where a column of words has not just two.
core::Result<TwoSamples> twoSamples(const DataRequest &request, bool paired);

/// The numbers of a column by the words of another, in the order in which the words first come.
struct Group
{
    std::string name = {};
    std::vector<double> numbers = {};
};
std::vector<Group> groupsOf(const DataColumn &column, const DataColumn &words);

/// The columns that a chi-squared test takes as typed counts: the numeric ones from x to y. None where words are
/// counted.
std::vector<std::size_t> countColumns(const DataRequest &request);

/// Bars that touch, as a curve with its area to be filled; scaled: their area is 1.
Curve histogramCurve(const numerics::Histogram &histogram, bool scaled);
/// A vertical line at x, from 0 up to y.
Curve verticalLine(core::Text name, double x, double y);
/// The density of a statistic ("student_t", "gamma"), under which the tail is filled that the p-value is; two-sided:
/// both.
Plot tailPlot(const char *distribution, std::vector<double> parameters, double statistic,
              numerics::Alternative alternative);

/// To four digits, for a sentence.
core::Text fourDigits(double number);
/// A level of 0.683 as "68.3", without the rounding of the product.
core::Text percent(double level);
Paragraph paragraph(core::Text text);
/// What a p-value does and does not mean, with the one that came out.
std::vector<Section> meaningOfP(double pValue);

// The reports, by the names of their operations.
core::Result<Report> dataSummaryReport(const DataRequest &request, const ReportRun &run);
core::Result<Report> dataCorrelationReport(const DataRequest &request, const ReportRun &run);
core::Result<Report> dataMeanIntervalReport(const DataRequest &request, const ReportRun &run);
core::Result<Report> dataProportionIntervalReport(const DataRequest &request, const ReportRun &run);
core::Result<Report> dataTTestReport(const DataRequest &request, const ReportRun &run);
core::Result<Report> dataChiSquaredReport(const DataRequest &request, const ReportRun &run);
core::Result<Report> dataPermutationReport(const DataRequest &request, const ReportRun &run);
core::Result<Report> dataBootstrapReport(const DataRequest &request, const ReportRun &run);

} // namespace calculators
