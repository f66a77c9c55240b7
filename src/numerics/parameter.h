#pragma once

#include "core/operation.h"

#include <span>
#include <string>
#include <vector>

namespace numerics {

/// A real parameter of a distribution, loss or activation: a row of the form, of `nabla ops` and of the checks.
/// id: its name in requests. latex: its sign. whole: only integers. meaning: one sentence.
/// initial: what a form starts with. optional: a request may leave it out, and then it is `initial`.
/// initialList: not empty where the parameter is a list of one number or more; then a form starts with these, and
/// domain and whole hold for each of them. At most one parameter of a table is a list, and none of its table is
/// optional.
struct Parameter
{
    std::string id = {};
    core::Text name = {};
    std::string latex = {};
    double initial = 1.0;
    core::Domain domain = {};
    bool whole = false;
    core::Text meaning = {};
    bool optional = false;
    std::vector<double> initialList = {};

    bool isList() const { return !initialList.empty(); }
};

/// What a form starts with, one number for each parameter, those of a list in its place.
std::vector<double> initialValues(const std::vector<Parameter> &parameters);

/// Which of the values belong to each parameter: a list has all that the others leave. There must be as many as
/// check() wants.
std::vector<std::span<const double>> partsOf(const std::vector<Parameter> &parameters, std::span<const double> values);

/// Whether the values fit the parameters, one each, a list in its place. Errors: Shape; Domain naming "params.ID".
core::Result<void> check(const std::vector<Parameter> &parameters, const std::vector<double> &values);

/// Whether an object names only these parameters, and, where required is true, all that are not optional.
/// Errors: UnknownInput, MissingInput, naming "params.ID".
core::Result<void> checkNames(const std::vector<Parameter> &parameters, const core::Object &given, bool required);

/// Whether each member is one number, and that of a list an array of numbers. Errors: Type naming "params.ID".
core::Result<void> checkTypes(const std::vector<Parameter> &parameters, const core::Object &given);

/// The values of an object of numbers by name, defaults put in, in the order of the parameters.
/// Errors: UnknownInput, MissingInput (where required is true and one that is not optional is absent), Type, Shape (an
/// empty list), Domain, naming "params.ID".
core::Result<std::vector<double>> parameterValues(const std::vector<Parameter> &parameters, const core::Object &given,
                                                  bool required);

} // namespace numerics
