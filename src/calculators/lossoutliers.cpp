#include "calculators/lossoutliers.h"

#include "calculators/plotrange.h"
#include "numerics/lossminimiser.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using numerics::BestConstant;
using numerics::BestLine;
using numerics::Loss;

constexpr double rail = -0.14; // where the sample's numbers stand, below the curves
constexpr int wordDigits = 4;

/// Losses with their parameters, all known and in order.
core::Result<std::vector<LossChoice>> checkedChoices(const std::vector<LossChoice> &choices)
{
    std::vector<LossChoice> result;
    for (const LossChoice &choice : choices) {
        auto checked = checkedChoice(choice);
        if (!checked)
            return fail(checked.error());
        result.push_back(std::move(*checked));
    }
    if (result.empty())
        return fail(ErrorKind::NotFound, "losses",
                    MARK_TEXT("LossOutliers", "no loss is chosen: add one from the list above"));
    return result;
}

/// numerics speaks of y and of one loss.
core::Error renamed(core::Error error, const std::string &y)
{
    if (error.field == "y")
        error.field = y;
    if (error.field == "loss")
        error.field = "losses";
    return error;
}

core::Text nameOfMinimiser(const std::string &loss)
{
    static const std::map<std::string, core::Text> names{
        {"squared", MARK_TEXT("LossOutliers", "the mean")},
        {"half_squared", MARK_TEXT("LossOutliers", "the mean")},
        {"absolute", MARK_TEXT("LossOutliers", "the median")},
        {"quantile", MARK_TEXT("LossOutliers", "the quantile of tau")},
        {"expectile", MARK_TEXT("LossOutliers", "the expectile of tau")},
        {"huber", MARK_TEXT("LossOutliers", "between mean and median")},
        {"smooth_l1", MARK_TEXT("LossOutliers", "between mean and median")},
        {"log_cosh", MARK_TEXT("LossOutliers", "between mean and median")},
        {"epsilon_insensitive", MARK_TEXT("LossOutliers", "near the median")}};
    const auto found = names.find(loss);
    return found == names.end() ? core::Text{} : found->second;
}

double middleOf(const BestConstant &best)
{
    return best.lowest + 0.5 * (best.highest - best.lowest);
}

Cell constantCell(const BestConstant &best)
{
    if (best.lowest == best.highest)
        return best.lowest;
    return filled(MARK_TEXT("LossOutliers", "all from %1 to %2"),
                  {literal(best.lowest, wordDigits), literal(best.highest, wordDigits)});
}

std::vector<double> without(std::vector<double> numbers, std::size_t index)
{
    numbers.erase(numbers.begin() + static_cast<std::ptrdiff_t>(index));
    return numbers;
}

core::Result<BestConstant> constantOf(const LossChoice &choice, const std::vector<double> &sample, const core::Run &run)
{
    auto best = numerics::bestConstant(*numerics::findLoss(choice.loss), choice.parameters, sample, run);
    if (!best)
        return fail(renamed(best.error(), "sample"));
    return *best;
}

/// From the least to the greatest, with air beside; of numbers that are all alike some room about them.
std::pair<double, double> room(const std::vector<double> &numbers)
{
    const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
    const double size = std::abs(*high) > 0.0 ? std::abs(*high) : 1.0;
    const double air = *high > *low ? 0.1 * (*high - *low) : size;
    return {*low - air, *high + air};
}

/// The mean loss over constants, from 0 at its least to 1 at its most in view.
MapLine meanLossLine(const LossChoice &choice, const std::vector<double> &sample, const PlaneMap &map,
                     std::size_t series)
{
    const Loss &loss = *numerics::findLoss(choice.loss);
    MapLine line{.name = choiceName(choice), .series = series};
    std::vector<double> places = evenly(map.left, map.right, plotPoints);
    places.insert(places.end(), sample.begin(), sample.end());
    std::sort(places.begin(), places.end());
    double least = std::numeric_limits<double>::infinity();
    double most = 0.0;
    for (const double place : places) {
        double sum = 0.0;
        for (const double y : sample)
            sum += numerics::evaluateAt(loss, y, place, choice.parameters).value;
        least = std::min(least, sum);
        most = std::max(most, sum);
        line.points.push_back({place, sum});
    }
    for (PlaneVector &point : line.points)
        point.y = most > least ? (point.y - least) / (most - least) : 0.0;
    return line;
}

PlaneMap sampleMap(const std::vector<double> &sample)
{
    const auto [left, right] = room(sample);
    PlaneMap map{.title = MARK_TEXT("LossOutliers", "Where the mean loss of a constant is least: drag a number"),
                 .xLabel = MARK_TEXT("LossOutliers", "constant (below: the sample)"),
                 .yLabel = MARK_TEXT("LossOutliers", "mean loss, from its least to its most"),
                 .left = left,
                 .right = right,
                 .bottom = 2.0 * rail,
                 .top = 1.06};
    for (std::size_t i = 0; i < sample.size(); ++i)
        map.points.push_back({.at = {sample[i], rail}, .inputX = "sample[" + std::to_string(i) + "]"});
    return map;
}

core::Result<Report> sampleReport(const LossOutliersRequest &request, const std::vector<LossChoice> &losses,
                                  const core::Run &run)
{
    if (request.sample.empty())
        return fail(ErrorKind::Shape, "sample", MARK_TEXT("LossOutliers", "there are no numbers: type a few"));
    PlaneMap map = sampleMap(request.sample);
    const bool several = request.sample.size() > 2;
    const std::size_t far = outermost(request.sample);
    Table table{.title = MARK_TEXT("LossOutliers", "The best constant of each loss"),
                .columns = {MARK_TEXT("Loss", "Loss"), MARK_TEXT("LossOutliers", "Best constant"),
                            MARK_TEXT("LossOutliers", "What it is"), MARK_TEXT("LossOutliers", "Mean loss")}};
    if (several) {
        table.columns.push_back(
            filled(MARK_TEXT("LossOutliers", "Without %1"), {literal(request.sample[far], wordDigits)}));
        table.columns.push_back(MARK_TEXT("LossOutliers", "Pulled by"));
    }
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const auto best = constantOf(losses[i], request.sample, run);
        if (!best)
            return fail(best.error());
        map.lines.push_back(meanLossLine(losses[i], request.sample, map, i));
        map.points.push_back({.at = {middleOf(*best), 0.0}, .series = i});
        map.words.push_back(filled(MARK_TEXT("LossOutliers", "%1: least at %2."),
                                   {choiceName(losses[i]), literal(middleOf(*best), wordDigits)}));
        std::vector<Cell> row{choiceName(losses[i]), constantCell(*best), nameOfMinimiser(losses[i].loss), best->value};
        if (several) {
            const auto rest = constantOf(losses[i], without(request.sample, far), run);
            if (!rest)
                return fail(rest.error());
            row.insert(row.end(), {constantCell(*rest), middleOf(*best) - middleOf(*rest)});
        }
        table.rows.push_back(std::move(row));
    }
    return Report{{std::move(map), std::move(table)}};
}

core::Result<BestLine> lineOf(const LossChoice &choice, const std::vector<double> &x, const std::vector<double> &y,
                              const core::Run &run)
{
    auto best = numerics::bestLine(*numerics::findLoss(choice.loss), choice.parameters, x, y, run);
    if (!best)
        return fail(renamed(best.error(), "y"));
    return *best;
}

PlaneMap pointMap(const LossOutliersRequest &request)
{
    const auto [left, right] = room(request.x);
    const auto [bottom, top] = room(request.y);
    PlaneMap map{.title = MARK_TEXT("LossOutliers", "The best line of each loss: drag a point"),
                 .xLabel = literal("x"),
                 .yLabel = literal("y"),
                 .left = left,
                 .right = right,
                 .bottom = bottom,
                 .top = top};
    for (std::size_t i = 0; i < request.x.size(); ++i) {
        const std::string index = "[" + std::to_string(i) + "]";
        map.points.push_back({.at = {request.x[i], request.y[i]}, .inputX = "x" + index, .inputY = "y" + index});
    }
    return map;
}

/// Which point lies farthest above or below the line of least absolute error.
core::Result<std::size_t> farthestPoint(const LossOutliersRequest &request, const core::Run &run)
{
    const auto line = lineOf({"absolute", {}}, request.x, request.y, run);
    if (!line)
        return fail(line.error());
    const auto away = [&](std::size_t i) {
        return std::abs(request.y[i] - line->intercept - line->slope * request.x[i]);
    };
    std::size_t result = 0;
    for (std::size_t i = 1; i < request.x.size(); ++i)
        if (away(i) > away(result))
            result = i;
    return result;
}

core::Result<Report> linesReport(const LossOutliersRequest &request, const std::vector<LossChoice> &losses,
                                 const core::Run &run)
{
    if (request.x.size() < 2 || request.y.size() != request.x.size())
        return fail(ErrorKind::Shape, request.x.size() < 2 ? "x" : "y",
                    filled(MARK_TEXT("LossOutliers", "a line needs two points at least, each with an x and a y; there "
                                                     "are %1 and %2"),
                           {literal(request.x.size()), literal(request.y.size())}));
    const auto far = farthestPoint(request, run);
    if (!far)
        return fail(far.error());
    PlaneMap map = pointMap(request);
    const std::vector<double> restX = without(request.x, *far);
    const std::vector<double> restY = without(request.y, *far);
    const bool several = std::any_of(restX.begin(), restX.end(), [&](double x) { return x != restX.front(); });
    Table table{.title = MARK_TEXT("LossOutliers", "The best line of each loss"),
                .columns = {MARK_TEXT("Loss", "Loss"), MARK_TEXT("LossOutliers", "Intercept"),
                            MARK_TEXT("LossOutliers", "Slope"), MARK_TEXT("LossOutliers", "Mean loss")}};
    if (several) {
        table.columns.push_back(filled(MARK_TEXT("LossOutliers", "Slope without (%1, %2)"),
                                       {literal(request.x[*far], wordDigits), literal(request.y[*far], wordDigits)}));
        table.columns.push_back(MARK_TEXT("LossOutliers", "Slope changed by"));
    }
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const auto best = lineOf(losses[i], request.x, request.y, run);
        if (!best)
            return fail(best.error());
        const auto at = [&best](double x) { return PlaneVector{x, best->intercept + best->slope * x}; };
        map.lines.push_back({.name = choiceName(losses[i]), .points = {at(map.left), at(map.right)}, .series = i});
        map.words.push_back(
            filled(MARK_TEXT("LossOutliers", "%1: y = %2 + %3 x."),
                   {choiceName(losses[i]), literal(best->intercept, wordDigits), literal(best->slope, wordDigits)}));
        std::vector<Cell> row{choiceName(losses[i]), best->intercept, best->slope, best->value};
        if (several) {
            const auto rest = lineOf(losses[i], restX, restY, run);
            if (!rest)
                return fail(rest.error());
            row.insert(row.end(), {rest->slope, best->slope - rest->slope});
        }
        table.rows.push_back(std::move(row));
    }
    return Report{{std::move(map), std::move(table)}};
}

} // namespace

std::vector<const Loss *> lossesWithMinimisers()
{
    std::vector<const Loss *> result;
    for (const Loss &loss : numerics::losses())
        if (numerics::hasMinimisers(loss))
            result.push_back(&loss);
    return result;
}

std::vector<LossChoice> startingMinimisers()
{
    return {{"squared", {}}, {"absolute", {}}, {"huber", {1.0}}, {"quantile", {0.9}}};
}

std::size_t outermost(const std::vector<double> &sample)
{
    std::vector<double> sorted = sample;
    std::sort(sorted.begin(), sorted.end());
    const double median = 0.5 * sorted[(sorted.size() - 1) / 2] + 0.5 * sorted[sorted.size() / 2];
    const auto nearer = [median](double a, double b) { return std::abs(a - median) < std::abs(b - median); };
    return static_cast<std::size_t>(std::max_element(sample.begin(), sample.end(), nearer) - sample.begin());
}

core::Result<Report> lossOutliersReport(const LossOutliersRequest &request, const core::Run &run)
{
    const auto losses = checkedChoices(request.losses);
    if (!losses)
        return fail(losses.error());
    auto report = request.line ? linesReport(request, *losses, run) : sampleReport(request, *losses, run);
    if (!report)
        return report;
    report->sections.emplace_back(
        Paragraph{MARK_TEXT("LossOutliers", "A squared error pulls the harder the farther a number is, without end; an "
                                            "absolute error pulls alike from wherever it is, so that only the side "
                                            "counts. Where the gradient is bounded, one outlier moves the best "
                                            "prediction only so far.")});
    return report;
}

} // namespace calculators
