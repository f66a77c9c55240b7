#pragma once

#include "calculators/report.h"
#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "numerics/naivebayes.h"

#include <string>
#include <variant>
#include <vector>

namespace calculators {

/// The name of a class: a number or a word. Numbers come before words, each in their order.
using Label = std::variant<double, std::string>;

/// What a naive Bayes classifier learns from and is asked. model: an id of naiveBayesModels(). x: n×d; y: n labels;
/// query: m×d. smoothing: of the Bernoulli and the multinomial model. features: the names of the columns, as many as
/// there are; one without a name is called by its number, from 1.
struct NaiveBayesRequest
{
    std::string model = "gaussian";
    core::Grid<double> x = {};
    std::vector<Label> y = {};
    core::Grid<double> query = {};
    double smoothing = 1.0;
    std::vector<std::string> features = {};
};

/// classes: in their order; answers: one a query.
struct NaiveBayesAnswer
{
    std::vector<Label> classes = {};
    numerics::NaiveBayes classifier;
    std::vector<numerics::Classification> answers = {};
};

struct NaiveBayesModelEntry
{
    std::string id = {};
    core::Text name = {};
    numerics::NaiveBayesModel model = numerics::NaiveBayesModel::Gaussian;
    const char *latex = "";
};
const std::vector<NaiveBayesModelEntry> &naiveBayesModels();

core::Text text(const Label &label);

/// Errors: NotFound "model"; Shape "X", "y", "query"; Domain "X", "query", "smoothing"; Cancelled.
core::Result<NaiveBayesAnswer> naiveBayes(const NaiveBayesRequest &request, const core::Run &run = {});

/// About the first query, where there is one; of two features the decision regions too. Errors as above.
core::Result<Report> naiveBayesReport(const NaiveBayesRequest &request, const core::Run &run = {});

} // namespace calculators
