#include "calculators/losssamples.h"

#include "numerics/summation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using numerics::Loss;
using numerics::Reduction;
using numerics::TargetKind;

constexpr std::array<const char *, numerics::mostOthers + 1> inputNames{"prediction", "second", "third"};

core::Result<const DataColumn *> columnAt(const DataTable &table, std::size_t column, const std::string &input)
{
    if (column >= table.columns.size())
        return fail(ErrorKind::Shape, input,
                    filled(MARK_TEXT("LossData", "the data have %1 columns; this needs one more after the last: choose "
                                                 "others, or fewer columns a row"),
                           {literal(table.columns.size())}));
    return &table.columns[column];
}

core::Result<void> checkCells(const DataColumn &column, const std::string &input)
{
    for (std::size_t i = 0; i < column.numbers.size(); ++i)
        if (std::isnan(column.numbers[i]))
            return fail(ErrorKind::Shape, input,
                        column.words[i].empty()
                            ? filled(MARK_TEXT("LossData", "sample %1 has nothing in the column “%2”: fill it in, or "
                                                           "delete the line"),
                                     {literal(i + 1), literal(column.name)})
                            : filled(MARK_TEXT("LossData", "sample %1 has “%3” in the column “%2”, which is no number"),
                                     {literal(i + 1), literal(column.name), literal(column.words[i])}));
    return {};
}

/// Neighbouring columns, row by row.
core::Result<core::Grid<double>> block(const DataTable &table, std::size_t first, std::size_t width,
                                       const std::string &input)
{
    core::Grid<double> result(table.rows, width);
    for (std::size_t j = 0; j < width; ++j) {
        const auto column = columnAt(table, first + j, input);
        if (!column)
            return fail(column.error());
        if (auto checked = checkCells(**column, input); !checked)
            return fail(checked.error());
        for (std::size_t i = 0; i < table.rows; ++i)
            result(i, j) = (*column)->numbers[i];
    }
    return result;
}

/// Words that are the names of the columns of logits.
core::Result<std::vector<double>> classNumbers(const DataColumn &column, const std::vector<std::string> &classes)
{
    std::vector<double> result;
    result.reserve(column.words.size());
    for (std::size_t i = 0; i < column.words.size(); ++i) {
        const auto found = std::find(classes.begin(), classes.end(), column.words[i]);
        if (found == classes.end())
            return fail(ErrorKind::Domain, "target",
                        filled(MARK_TEXT("LossData", "sample %1: none of the columns of logits is called “%2”"),
                               {literal(i + 1), literal(column.words[i])}));
        result.push_back(static_cast<double>(found - classes.begin()));
    }
    return result;
}

core::Result<void> readTarget(const Loss &loss, const LossSamplesRequest &request, LossSamples &samples)
{
    if (loss.target == TargetKind::None)
        return {};
    const std::size_t width = loss.target == TargetKind::Distribution ? request.columns.width : 1;
    const auto column = columnAt(*request.table, request.columns.target, "target");
    if (!column)
        return fail(column.error());
    if (loss.target == TargetKind::ClassNumber && !(*column)->numeric) {
        auto numbers = classNumbers(**column, samples.classes);
        if (!numbers)
            return fail(numbers.error());
        samples.data.target = std::move(*numbers);
        return {};
    }
    auto cells = block(*request.table, request.columns.target, width, "target");
    if (!cells)
        return fail(cells.error());
    samples.data.target = std::move(cells->cells);
    return {};
}

core::Result<void> readInputs(const Loss &loss, const LossSamplesRequest &request, LossSamples &samples)
{
    const std::size_t width = numerics::isRow(loss.prediction) ? request.columns.width : 1;
    for (std::size_t i = 0; i < loss.inputs.size(); ++i) {
        auto cells = block(*request.table, request.columns.inputs.at(i), width, inputNames.at(i));
        if (!cells)
            return fail(cells.error());
        (i == 0 ? samples.data.prediction : samples.data.others.at(i - 1)) = std::move(*cells);
    }
    for (std::size_t j = 0; j < width; ++j)
        samples.classes.push_back(request.table->columns[request.columns.inputs[0] + j].name);
    if (!loss.readsVariance)
        return {};
    samples.data.variance = {1.0};
    if (!request.columns.variance)
        return {};
    auto cells = block(*request.table, *request.columns.variance, 1, "variance");
    if (!cells)
        return fail(cells.error());
    samples.data.variance = std::move(cells->cells);
    return {};
}

core::Result<void> readWeights(const Loss &loss, const LossSamplesRequest &request, LossSamples &samples)
{
    samples.weightSum = static_cast<double>(request.table->rows);
    if (!request.columns.weight || !takesWeights(loss))
        return {};
    auto cells = block(*request.table, *request.columns.weight, 1, "weight");
    if (!cells)
        return fail(cells.error());
    samples.weights = std::move(cells->cells);
    for (std::size_t i = 0; i < samples.weights.size(); ++i)
        if (!(samples.weights[i] >= 0.0) || std::isinf(samples.weights[i]))
            return fail(ErrorKind::Domain, "weight",
                        filled(MARK_TEXT("LossData", "sample %1: a weight must be a finite number of at least 0; it is "
                                                     "%2"),
                               {literal(i + 1), literal(samples.weights[i])}));
    numerics::CompensatedSum sum;
    sum.add(samples.weights);
    samples.weightSum = sum.value();
    if (request.reduction == Reduction::Mean && !(samples.weightSum > 0.0))
        return fail(ErrorKind::Domain, "weight",
                    MARK_TEXT("LossData", "the mean divides by the sum of the weights, which must be above 0"));
    return {};
}

/// Zero times something infinite is nothing: a sample of weight 0 does not count.
double times(double weight, double number)
{
    return weight == 0.0 ? 0.0 : weight * number;
}

void scale(std::vector<double> &gradient, const std::vector<double> &weights, double divisor)
{
    const std::size_t width = gradient.size() / weights.size();
    for (std::size_t i = 0; i < gradient.size(); ++i)
        gradient[i] = times(weights[i / width], gradient[i]) / divisor;
}

/// What the weights make of the values and gradients of the samples.
void weigh(Reduction reduction, LossSamples &samples)
{
    const double divisor = reduction == Reduction::Mean ? samples.weightSum : 1.0;
    numerics::CompensatedSum sum;
    for (std::size_t i = 0; i < samples.values.size(); ++i)
        sum.add(times(samples.weights[i], samples.values[i]));
    samples.value = reduction == Reduction::None ? std::numeric_limits<double>::quiet_NaN() : sum.value() / divisor;
    scale(samples.gradient, samples.weights, divisor);
    for (core::Grid<double> &other : samples.otherGradients)
        if (!other.cells.empty())
            scale(other.cells, samples.weights, divisor);
}

/// The inputs of a loss that compares vectors have their own names in numerics.
tl::unexpected<core::Error> named(const Loss &loss, core::Error error)
{
    const auto found = std::find(loss.inputs.begin(), loss.inputs.end(), error.field);
    if (found != loss.inputs.end())
        error.field = inputNames.at(static_cast<std::size_t>(found - loss.inputs.begin()));
    return fail(std::move(error));
}

core::Result<void> evaluateSamples(const Loss &loss, Reduction reduction, const core::Run &run, LossSamples &samples)
{
    samples.data.reduction = Reduction::None;
    auto each = lossOfData(samples.data, run);
    if (!each)
        return named(loss, each.error());
    samples.values = loss.overAll ? std::vector<double>{each->value} : std::move(each->values);
    samples.value = std::numeric_limits<double>::quiet_NaN();
    samples.data.reduction = reduction;
    const bool reduced = reduction != Reduction::None && samples.weights.empty();
    auto outcome = reduced ? lossOfData(samples.data, run) : std::move(each);
    if (!outcome)
        return named(loss, outcome.error());
    if (reduced || loss.overAll)
        samples.value = outcome->value;
    samples.gradient = std::move(outcome->gradient);
    for (std::size_t i = 0; i + 1 < loss.inputs.size(); ++i) {
        samples.otherGradients.at(i) = samples.data.others.at(i);
        samples.otherGradients.at(i).cells = std::move(outcome->otherGradients.at(i));
    }
    if (!samples.weights.empty())
        weigh(reduction, samples);
    return {};
}

} // namespace

core::Result<LossSamples> lossOfSamples(const LossSamplesRequest &request, const core::Run &run)
{
    const Loss *loss = numerics::findLoss(request.loss);
    if (!loss)
        return unknownLoss(request.loss);
    if (!request.table || request.table->rows == 0)
        return fail(ErrorKind::Shape, "text",
                    MARK_TEXT("LossData", "there are no samples yet: type, paste or open some"));
    LossSamples samples;
    samples.data.loss = request.loss;
    samples.data.parameters = request.parameters;
    if (auto read = readInputs(*loss, request, samples); !read)
        return fail(read.error());
    if (auto read = readTarget(*loss, request, samples); !read)
        return fail(read.error());
    if (auto read = readWeights(*loss, request, samples); !read)
        return fail(read.error());
    if (auto done = evaluateSamples(*loss, request.reduction, run, samples); !done)
        return fail(done.error());
    return samples;
}

} // namespace calculators
