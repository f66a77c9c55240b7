#pragma once

#include "calculators/datatable.h"
#include "calculators/loss.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace calculators {

/// Which columns of a table a loss reads. inputs: where the prediction begins, and the others of a loss that compares
/// vectors. width: how many columns a row of numbers takes, 1 where a prediction is one number; a target that is a
/// distribution takes as many. variance, weight: none for 1 everywhere.
struct LossColumns
{
    std::size_t target = 0;
    std::array<std::size_t, numerics::mostOthers + 1> inputs = {};
    std::size_t width = 1;
    std::optional<std::size_t> variance = {};
    std::optional<std::size_t> weight = {};

    bool operator==(const LossColumns &) const = default;
};

/// The columns that are probably meant: by their names, else in their order.
LossColumns guessedColumns(const numerics::Loss &loss, const DataTable &table);

/// A small table to try that a loss, with the columns guessed, takes; made up.
std::string lossExample(const numerics::Loss &loss);

/// Whether the samples may have weights: not where there is one value of all of them together.
bool takesWeights(const numerics::Loss &loss);

/// What the form for one's own data asks for. sample: whose classes are shown one by one, from 1.
struct LossSamplesRequest
{
    std::string loss = "squared";
    std::vector<double> parameters = {};
    std::shared_ptr<const DataTable> table = {};
    LossColumns columns = {};
    numerics::Reduction reduction = numerics::Reduction::Mean;
    std::size_t sample = 1;
};

/// data: the columns as the loss reads them. weights: one for each sample, or none. values: each sample's own loss, of
/// a loss over all samples the only one. gradient: of the reduced value, weights included, as many numbers as there
/// are predicted; likewise the others' gradients. value: the sum, or the mean Σwᵢ·Lᵢ / Σwᵢ; NaN where nothing is
/// reduced. classes: the names of the columns of a row.
struct LossSamples
{
    LossDataRequest data = {};
    std::vector<double> weights = {};
    std::vector<double> values = {};
    std::vector<double> gradient = {};
    std::array<core::Grid<double>, numerics::mostOthers> otherGradients = {};
    double weightSum = 0.0;
    double value = 0.0;
    std::vector<std::string> classes = {};
};

/// Errors: NotFound "loss"; Shape "text" (no data), "target", "prediction", "second", "third", "variance", "weight" (a
/// column that there is not, or a cell that holds no number); Domain, naming one of these and the sample, or
/// "params.ID"; Cancelled.
core::Result<LossSamples> lossOfSamples(const LossSamplesRequest &request, const core::Run &run = {});
/// Errors as above, and Domain "sample".
core::Result<Report> lossSamplesReport(const LossSamplesRequest &request, const core::Run &run = {});

} // namespace calculators
