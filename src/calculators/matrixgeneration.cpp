// What is typed for a generator, understood, and the matrix made of it.

#include "calculators/matrixfile.h"
#include "calculators/matrixgenerators.h"
#include "calculators/matrixtext.h"
#include "core/value.h"
#include "numerics/rational.h"

#include <utility>

namespace calculators {

namespace {

using Kind = GeneratorParameter::Kind;

tl::unexpected<core::Error> outside(const GeneratorParameter &parameter, const std::string &typed)
{
    return core::fail(core::ErrorKind::Domain, parameter.id,
                      core::filled(parameter.kind == Kind::List
                                       ? MARK_TEXT("MatrixGenerators", "%1 takes %2 to %3 numbers, not “%4”")
                                   : parameter.kind == Kind::Whole
                                       ? MARK_TEXT("MatrixGenerators", "%1 is a whole number from %2 to %3, not “%4”")
                                       : MARK_TEXT("MatrixGenerators", "%1 is a number from %2 to %3, not “%4”"),
                                   {parameter.name, core::literal(parameter.lowest), core::literal(parameter.highest),
                                    core::literal(typed.substr(0, 40))}));
}

core::Result<GeneratorValue> understood(const GeneratorParameter &parameter, const std::string &typed)
{
    GeneratorValue value;
    if (parameter.kind == Kind::List) {
        const auto list = readMatrix(typed);
        if (!list)
            return core::fail(core::ErrorKind::Domain, parameter.id, list.error().text);
        value.list = list->cells;
        const auto length = static_cast<double>(value.list.size());
        if ((list->rows > 1 && list->columns > 1) || length < parameter.lowest || length > parameter.highest)
            return outside(parameter, typed);
        return value;
    }
    const auto number = exactEntry(typedEntry(typed));
    if (!number || number->toDouble() < parameter.lowest || number->toDouble() > parameter.highest
        || (parameter.kind == Kind::Whole && !number->isInteger()))
        return outside(parameter, typed);
    value.real = number->text();
    value.whole = static_cast<std::int64_t>(number->toDouble());
    return value;
}

core::Result<GeneratorValues> allUnderstood(const MatrixGenerator &generator, const std::vector<std::string> &typed)
{
    if (typed.size() != generator.parameters.size())
        return core::fail(core::ErrorKind::Shape, {},
                          core::filled(MARK_TEXT("MatrixGenerators", "%1 parameters are due, not %2"),
                                       {core::literal(generator.parameters.size()), core::literal(typed.size())}));
    GeneratorValues values;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        auto value = understood(generator.parameters[i], typed[i]);
        if (!value)
            return core::fail(value.error());
        values.push_back(std::move(*value));
    }
    return values;
}

/// The parameter that asks for more rows or columns than can be typed, or null.
const GeneratorParameter *largeSize(const MatrixGenerator &generator, const GeneratorValues &values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const GeneratorParameter &parameter = generator.parameters[i];
        const bool isSize = parameter.id == "n" || parameter.id == "rows" || parameter.id == "columns";
        if (isSize && values[i].whole > static_cast<std::int64_t>(mostEditable))
            return &parameter;
    }
    return nullptr;
}

} // namespace

core::Result<bool> asksForNumbers(const MatrixGenerator &generator, const std::vector<std::string> &typed)
{
    return allUnderstood(generator, typed).map([&](const GeneratorValues &values) {
        return largeSize(generator, values) != nullptr;
    });
}

core::Result<core::Grid<double>> generateNumbers(const MatrixGenerator &generator,
                                                 const std::vector<std::string> &typed)
{
    const auto values = allUnderstood(generator, typed);
    if (!values)
        return core::fail(values.error());
    if (generator.numbers)
        return generator.numbers(*values);
    return core::fail(core::ErrorKind::TooLarge, {},
                      core::filled(MARK_TEXT("MatrixGenerators", "matrices of this kind end at %1 rows and columns"),
                                   {core::literal(mostEditable)}));
}

core::Result<core::Grid<std::string>> generateMatrix(const MatrixGenerator &generator,
                                                     const std::vector<std::string> &typed)
{
    const auto values = allUnderstood(generator, typed);
    if (!values)
        return core::fail(values.error());
    if (const GeneratorParameter *large = largeSize(generator, *values))
        return core::fail(core::ErrorKind::TooLarge, large->id,
                          core::filled(MARK_TEXT("MatrixGenerators", "as text, matrices end at %1 rows and columns"),
                                       {core::literal(mostEditable)}));
    return generator.make(*values);
}

} // namespace calculators
