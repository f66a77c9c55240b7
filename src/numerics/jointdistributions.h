#pragma once

#include "core/grid.h"
#include "core/operation.h"
#include "core/result.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace numerics {

class Draws;

/// A parameter of a distribution of several variables: a number (1×1), a vector (n×1) or a matrix.
enum class ParameterForm { Number, Vector, Matrix };

/// domain: of each entry. whole: only integers. initial: what a form starts with.
struct JointParameter
{
    std::string id = {};
    core::Text name = {};
    std::string latex = {};
    ParameterForm form = ParameterForm::Vector;
    core::Domain domain = {};
    bool whole = false;
    core::Grid<double> initial = {};
    core::Text meaning = {};
};

/// mean: one for each variable. covariance: n×n. entropy: in nats.
struct JointSummary
{
    std::vector<double> mean = {};
    core::Grid<double> covariance = {};
    double entropy = 0.0;
};

/// One distribution of a family of several variables, with what its parameters alone decide worked out.
class JointMember
{
public:
    virtual ~JointMember() = default;

    /// How many variables there are.
    virtual std::size_t dimension() const = 0;
    /// The density or probability at a point of dimension() numbers, and its logarithm: 0 and −∞ outside the support, ∞
    /// where the density is unbounded, NaN where x holds a NaN. Within 4 units in the last place.
    virtual double pdf(std::span<const double> x) const = 0;
    virtual double logPdf(std::span<const double> x) const = 0;
    virtual JointSummary summary() const = 0;
    /// Fills x with one random point.
    virtual void draw(Draws &draws, std::span<double> x) const = 0;

protected:
    JointMember() = default;
    JointMember(const JointMember &) = default;
    JointMember &operator=(const JointMember &) = default;
    JointMember(JointMember &&) = default;
    JointMember &operator=(JointMember &&) = default;
};

/// In the order of a family's parameters.
using JointValues = std::vector<core::Grid<double>>;
using SharedMember = std::shared_ptr<const JointMember>;

/// A family of distributions of several variables. The texts are as those of Distribution.
/// sizes: how the parameters must fit together, Shape or TooLarge naming "params.ID". member: of parameters that lie in
/// their domains and fit together; Domain naming "params.ID".
struct JointDistribution
{
    std::string id = {};
    core::Text name = {};
    core::Text meaning = {};
    bool discrete = false;
    std::vector<JointParameter> parameters = {};
    std::string sign = {};
    std::string support = {};
    std::string density = {};
    core::Result<void> (*sizes)(const JointValues &values) = nullptr;
    core::Result<SharedMember> (*member)(const JointValues &values) = nullptr;
};

const std::vector<JointDistribution> &jointDistributions();

/// The one of that id, or nullptr.
const JointDistribution *findJointDistribution(std::string_view id);

/// Whether the values, one for each parameter, have its form and fit together. Errors: Shape, TooLarge.
core::Result<void> checkSizes(const JointDistribution &distribution, const JointValues &values);

/// Errors: as checkSizes(), and Domain naming "params.ID".
core::Result<SharedMember> jointMember(const JointDistribution &distribution, const JointValues &values);

// The entries, each in the file of its name.
JointDistribution multivariateNormalDistribution();
JointDistribution dirichletDistribution();
JointDistribution multinomialDistribution();

} // namespace numerics
