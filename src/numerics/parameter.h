#pragma once

#include "core/operation.h"

#include <string>
#include <vector>

namespace numerics {

/// A real parameter of a distribution, loss or activation: a row of the form, of `nabla ops` and of the checks.
/// id: its name in requests. latex: its sign. whole: only integers. meaning: one sentence.
/// initial: what a form starts with. optional: a request may leave it out, and then it is `initial`.
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
};

/// Whether the values fit the parameters, one each. Errors: Shape; Domain naming "params.ID".
core::Result<void> check(const std::vector<Parameter> &parameters, const std::vector<double> &values);

/// Whether an object names only these parameters, and, where required is true, all that are not optional.
/// Errors: UnknownInput, MissingInput, naming "params.ID".
core::Result<void> checkNames(const std::vector<Parameter> &parameters, const core::Object &given, bool required);

/// Whether each member is one number. Errors: Type naming "params.ID".
core::Result<void> checkTypes(const core::Object &given);

/// The values of an object of numbers by name, defaults put in, in the order of the parameters.
/// Errors: UnknownInput, MissingInput (where required is true and one that is not optional is absent), Type, Domain,
/// naming "params.ID".
core::Result<std::vector<double>> parameterValues(const std::vector<Parameter> &parameters, const core::Object &given,
                                                  bool required);

} // namespace numerics
