#include "calculators/comparedloss.h"
#include "calculators/losscomparison.h"
#include "calculators/plotrange.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

constexpr std::size_t derivatives = 3; // the loss itself, its gradient, its second derivative

core::Text axisName(LossAxis axis)
{
    switch (axis) {
    case LossAxis::Residual:
        return MARK_TEXT("LossComparison", "residual ŷ − y");
    case LossAxis::Margin:
        return MARK_TEXT("LossComparison", "margin: the score times its label");
    case LossAxis::Prediction:
        return MARK_TEXT("LossComparison", "prediction ŷ");
    }
    return {};
}

std::array<core::Text, derivatives> titles()
{
    return {MARK_TEXT("Loss", "Loss"), MARK_TEXT("Loss", "Gradient"), MARK_TEXT("Loss", "Second derivative")};
}

/// Where curves are computed: evenly, with three at each jump, so that it comes out steep and broken.
std::vector<double> places(const ComparedLoss &loss, double from, double to)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::vector<double> result = evenly(from, to, plotPoints);
    std::erase_if(result, [domain = loss.domain()](double x) { return !domain.contains(x); });
    for (const double jump : loss.jumps())
        if (jump > from && jump < to && loss.domain().contains(jump))
            result.insert(result.end(), {std::nextafter(jump, -infinity), jump, std::nextafter(jump, infinity)});
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::array<Curve, derivatives> curvesOf(const ComparedLoss &loss, const core::Text &name, CurveStyle style, double from,
                                        double to)
{
    std::array<Curve, derivatives> result;
    const std::vector<double> jumps = loss.jumps();
    const std::vector<double> x = places(loss, from, to);
    for (Curve &curve : result)
        curve = {.name = name, .x = x, .style = style};
    for (const double place : x) {
        const bool jump = std::find(jumps.begin(), jumps.end(), place) != jumps.end();
        const numerics::ValueAndSlope here = loss.at(place);
        constexpr double gap = std::numeric_limits<double>::quiet_NaN();
        result[0].y.push_back(jump ? gap : finiteOrGap(here.value));
        result[1].y.push_back(jump ? gap : finiteOrGap(here.slope));
        result[2].y.push_back(jump ? gap : finiteOrGap(loss.curvature(place)));
    }
    return result;
}

std::array<Plot, derivatives> emptyPlots(const LossComparisonRequest &request)
{
    std::array<Plot, derivatives> plots;
    for (std::size_t i = 0; i < derivatives; ++i)
        plots.at(i) = {.title = titles().at(i),
                       .xLabel = axisName(request.axis),
                       .handles = {{.input = "at", .x = request.at}},
                       .range = {.from = "from", .to = "to"}};
    return plots;
}

Cell shortened(double number)
{
    if (!std::isfinite(number))
        return std::isnan(number) ? Cell(MARK_TEXT("LossComparison", "none: the gradient jumps")) : Cell(number);
    constexpr double digits = 1e9; // as many as a difference quotient is sure of
    const double size = std::pow(10.0, std::floor(std::log10(std::max(std::abs(number), 1.0))));
    return std::round(number / size * digits) / digits * size;
}

core::Text properties(const numerics::Loss &loss)
{
    core::Text result;
    for (const numerics::LossTrait trait : loss.traits) {
        result.source += (result.values.empty() ? "%" : ", %") + std::to_string(result.values.size() + 1);
        result.values.push_back(numerics::words(trait));
    }
    return result;
}

std::vector<Cell> rowOf(const ComparedLoss &loss, const core::Text &name, double at)
{
    if (!loss.domain().contains(at)) {
        const core::Text none = MARK_TEXT("LossComparison", "not defined there");
        return {name, none, none, none, properties(loss.loss())};
    }
    const numerics::ValueAndSlope here = loss.at(at);
    return {name, here.value, here.slope, shortened(loss.curvature(at)), properties(loss.loss())};
}

Table tableAt(const LossComparisonRequest &request)
{
    const core::Text title = request.axis == LossAxis::Residual ? MARK_TEXT("LossComparison", "At a residual of %1")
                             : request.axis == LossAxis::Margin ? MARK_TEXT("LossComparison", "At a margin of %1")
                                                                : MARK_TEXT("LossComparison", "At a prediction of %1");
    return {.title = filled(title, {literal(request.at)}),
            .columns = {MARK_TEXT("Loss", "Loss"), MARK_TEXT("LossComparison", "Value"), MARK_TEXT("Loss", "Gradient"),
                        MARK_TEXT("Loss", "Second derivative"), MARK_TEXT("Loss", "Properties")}};
}

/// Those that are nowhere in view below the 0-1 loss.
std::vector<core::Text> boundsOf(const std::vector<ComparedLoss> &losses, const LossComparisonRequest &request)
{
    std::vector<core::Text> result;
    const std::vector<double> x = evenly(request.from, request.to, plotPoints);
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const auto bounds = [&loss = losses[i]](double margin) {
            return loss.at(margin).value >= (margin < 0.0 ? 1.0 : 0.0);
        };
        if (losses[i].loss().id != "zero_one" && std::all_of(x.begin(), x.end(), bounds))
            result.push_back(choiceName(request.losses[i]));
    }
    return result;
}

core::Text listed(const std::vector<core::Text> &texts)
{
    core::Text result;
    constexpr std::size_t most = 9; // places that a text can fill
    for (std::size_t i = 0; i < std::min(texts.size(), most); ++i) {
        result.source += (i == 0 ? "%" : ", %") + std::to_string(i + 1);
        result.values.push_back(texts[i]);
    }
    return result;
}

/// Why nobody descends the 0-1 loss.
void explainZeroOne(const std::vector<ComparedLoss> &losses, const LossComparisonRequest &request, Report &report)
{
    const bool shown = std::any_of(losses.begin(), losses.end(),
                                   [](const ComparedLoss &loss) { return loss.loss().id == "zero_one"; });
    if (request.axis != LossAxis::Margin || !shown)
        return;
    Notes notes{.title = MARK_TEXT("LossComparison", "Why the 0-1 loss is not descended")};
    notes.notes.push_back(
        {.title = MARK_TEXT("LossComparison", "Its gradient is useless"),
         .text = MARK_TEXT("LossComparison",
                           "It counts mistakes, which is what one wants to be few. But its gradient is 0 at every "
                           "margin but 0, where it has none: a small step changes nothing, and nothing says which way "
                           "fewer mistakes lie. To minimise it over the weights of a linear model is NP-hard.")});
    notes.notes.push_back(
        {.title = MARK_TEXT("LossComparison", "Its surrogates"),
         .text = MARK_TEXT("LossComparison",
                           "They fall wherever the class is wrong, so that their gradient says which way to go. One "
                           "that is calibrated still leads to the more probable class.")});
    if (const auto bounds = boundsOf(losses, request); !bounds.empty())
        notes.notes.back().remark =
            filled(MARK_TEXT("LossComparison", "Nowhere in view below the 0-1 loss, so that a small mean allows few "
                                               "mistakes only: %1."),
                   {listed(bounds)});
    report.sections.emplace_back(std::move(notes));
}

core::Result<std::vector<ComparedLoss>> comparedLosses(const LossComparisonRequest &request)
{
    std::vector<ComparedLoss> result;
    for (const LossChoice &choice : request.losses) {
        auto loss = ComparedLoss::of(choice, request.axis, request.target);
        if (!loss)
            return fail(loss.error());
        result.push_back(std::move(*loss));
    }
    if (result.empty())
        return fail(ErrorKind::NotFound, "losses",
                    MARK_TEXT("LossComparison", "no loss is chosen: add one from the list above"));
    return result;
}

core::Result<void> checkPlaces(const LossComparisonRequest &request)
{
    if (!std::isfinite(request.at))
        return fail(ErrorKind::Domain, "at", MARK_TEXT("LossComparison", "the numbers are read at a finite place"));
    return checkRange(request.from, request.to);
}

} // namespace

core::Result<Report> lossComparisonReport(const LossComparisonRequest &request, const core::Run &run)
{
    if (auto checked = checkPlaces(request); !checked)
        return fail(checked.error());
    const auto losses = comparedLosses(request);
    if (!losses)
        return fail(losses.error());
    std::array<Plot, derivatives> plots = emptyPlots(request);
    Table table = tableAt(request);
    for (std::size_t i = 0; i < losses->size(); ++i) {
        if (run.cancelled())
            return core::cancelled();
        const ComparedLoss &loss = (*losses)[i];
        const core::Text name = choiceName(request.losses[i]);
        // Beyond the colours of a theme the lines of further losses are broken.
        constexpr std::size_t colours = 6;
        const CurveStyle style = (i / colours) % 2 == 0 ? CurveStyle::Line : CurveStyle::Dashed;
        auto curves = curvesOf(loss, name, style, request.from, request.to);
        if (!curves[0].x.empty())
            for (std::size_t k = 0; k < derivatives; ++k)
                plots.at(k).curves.push_back(std::move(curves.at(k)));
        if (const double value = loss.at(request.at).value; std::isfinite(value))
            plots[0].markers.push_back({.name = name, .x = request.at, .y = value});
        table.rows.push_back(rowOf(loss, name, request.at));
    }
    if (plots[0].curves.empty())
        return fail(ErrorKind::Domain, "to",
                    MARK_TEXT("Loss", "the plotted range holds no prediction that the loss allows"));
    Report report;
    report.sections.emplace_back(std::move(plots[0]));
    report.sections.emplace_back(std::move(table));
    explainZeroOne(*losses, request, report);
    report.sections.emplace_back(std::move(plots[1]));
    report.sections.emplace_back(std::move(plots[2]));
    return report;
}

} // namespace calculators
