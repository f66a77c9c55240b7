#include "numerics/jointdistributions.h"

#include <algorithm>
#include <cmath>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

core::Result<void> checkForm(const JointParameter &parameter, const core::Grid<double> &value)
{
    const bool fits = parameter.form == ParameterForm::Number   ? value.cells.size() == 1
                      : parameter.form == ParameterForm::Vector ? value.columns == 1 && value.rows > 0
                                                                : value.rows == value.columns && value.rows > 0;
    if (fits)
        return {};
    const std::string field = "params." + parameter.id;
    if (parameter.form == ParameterForm::Number)
        return fail(ErrorKind::Shape, field,
                    filled(MARK_TEXT("Request", "%1 must be one number"), {literal(parameter.id)}));
    return fail(
        ErrorKind::Shape, field,
        parameter.form == ParameterForm::Vector
            ? filled(MARK_TEXT("Request", "%1 must hold at least one number; it is empty"), {literal(parameter.id)})
            : filled(MARK_TEXT("Request", "%1 must be square; it is %2×%3"),
                     {literal(parameter.id), literal(value.rows), literal(value.columns)}));
}

core::Result<void> checkEntries(const JointParameter &parameter, const core::Grid<double> &value)
{
    for (const double entry : value.cells) {
        if (!std::isfinite(entry) || !parameter.domain.contains(entry))
            return fail(ErrorKind::Domain, "params." + parameter.id,
                        filled(MARK_TEXT("Request", "%1 must be in %2; it is %3"),
                               {literal(parameter.id), parameter.domain.text(), literal(entry)}));
        if (parameter.whole && entry != std::trunc(entry))
            return fail(ErrorKind::Domain, "params." + parameter.id,
                        filled(MARK_TEXT("Request", "%1 must be an integer; it is %2"),
                               {literal(parameter.id), literal(entry)}));
    }
    return {};
}

} // namespace

const std::vector<JointDistribution> &jointDistributions()
{
    static const std::vector<JointDistribution> all = {multivariateNormalDistribution(), dirichletDistribution(),
                                                       multinomialDistribution()};
    return all;
}

const JointDistribution *findJointDistribution(std::string_view id)
{
    const auto &all = jointDistributions();
    const auto found = std::find_if(all.begin(), all.end(), [id](const auto &entry) { return entry.id == id; });
    return found == all.end() ? nullptr : &*found;
}

core::Result<void> checkSizes(const JointDistribution &distribution, const JointValues &values)
{
    if (values.size() != distribution.parameters.size())
        return fail(ErrorKind::Shape, "params",
                    filled(MARK_TEXT("Request", "%1 parameters are due; there are %2"),
                           {literal(distribution.parameters.size()), literal(values.size())}));
    for (std::size_t i = 0; i < values.size(); ++i)
        if (auto checked = checkForm(distribution.parameters[i], values[i]); !checked)
            return checked;
    return distribution.sizes(values);
}

core::Result<SharedMember> jointMember(const JointDistribution &distribution, const JointValues &values)
{
    if (auto checked = checkSizes(distribution, values); !checked)
        return fail(checked.error());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (auto checked = checkEntries(distribution.parameters[i], values[i]); !checked)
            return fail(checked.error());
    return distribution.member(values);
}

} // namespace numerics
