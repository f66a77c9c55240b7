#pragma once

#include "calculators/report.h"
#include "core/grid.h"
#include "core/result.h"
#include "core/run.h"
#include "core/value.h"

#include <string>
#include <vector>

namespace calculators {

/// Softmax or its logarithm of the logits of n ≥ 1 classes. function: an id of numerics::vectorActivations().
/// names: of the classes, as many as a person gave; a class without one is called by its number, from 0.
struct SoftmaxRequest
{
    std::string function = "softmax";
    std::vector<double> logits = {2.0, 1.0, 0.1};
    std::vector<std::string> names = {};
    double temperature = 1.0;
};

/// The values, one a class. Errors: NotFound "function"; Shape or Domain "z"; Domain "temperature".
core::Result<std::vector<double>> softmaxValues(const SoftmaxRequest &request);
/// The derivatives of the values by the logits, n×n. Errors also: TooLarge "z".
core::Result<core::Grid<double>> softmaxJacobian(const SoftmaxRequest &request);
core::Result<Report> softmaxReport(const SoftmaxRequest &request, const core::Run &run = {});

/// A function of one number. function: an id of numerics::activations(). x: where it is asked for; a report is about
/// the first. parameters: one for each that it has, or none for their initial values. from < to: the plotted range.
struct ActivationRequest
{
    std::string function = "sigmoid";
    std::vector<double> x = {1.0};
    std::vector<double> parameters = {};
    double from = -6.0;
    double to = 6.0;
};

struct ActivationValues
{
    std::vector<double> values = {};
    std::vector<double> derivatives = {};
};

/// Value and derivative at each x. Errors: NotFound "function"; Domain "x", "params.ID"; Shape "params"; Cancelled.
core::Result<ActivationValues> activationValues(const ActivationRequest &request, const core::Run &run = {});
/// Errors also: Shape "x" where there is none; Domain "to" where it is not above from or either is not finite.
core::Result<Report> activationReport(const ActivationRequest &request, const core::Run &run = {});

/// The tables of activations, for `nabla ops activation`.
core::Array describeActivations();

} // namespace calculators
