#include "calculators/dataoperations.h"

#include "calculators/operations.h"
#include "numerics/samples.h"

namespace calculators {

namespace {

using core::Arguments;
using core::fail;
using core::Input;
using core::InputType;
using core::Object;
using core::Operation;
using core::Result;
using core::Run;

Result<Object> evaluateSummary(const Arguments &arguments, const Run &run)
{
    const auto summary = numerics::summarise(arguments.vector("data"), run);
    if (!summary)
        return fail(summary.error());
    return Object{{"n", summary->n},
                  {"mean", summary->mean},
                  {"median", summary->median},
                  {"variance", summary->variance},
                  {"standard_deviation", summary->standardDeviation},
                  {"minimum", summary->minimum},
                  {"maximum", summary->maximum},
                  {"quartiles", std::vector<double>(summary->quartiles.begin(), summary->quartiles.end())},
                  {"skewness", summary->skewness},
                  {"excess_kurtosis", summary->excessKurtosis}};
}

Operation summaryOperation()
{
    return {.name = "data.summary",
            .title = MARK_TEXT("Data", "Summary of data"),
            .summary = MARK_TEXT("Data", "Where the numbers lie, how much they vary, and what shape they have."),
            .inputs = {dataInput("data", MARK_TEXT("Data", "The numbers."))},
            .outputs = {{"n", MARK_TEXT("Data", "How many there are")},
                        {"mean", MARK_TEXT("Data", "Mean")},
                        {"median", MARK_TEXT("Data", "Median")},
                        {"variance", MARK_TEXT("Data", "Variance, divided by n − 1")},
                        {"standard_deviation", MARK_TEXT("Data", "Standard deviation: the root of that variance")},
                        {"minimum", MARK_TEXT("Data", "Minimum")},
                        {"maximum", MARK_TEXT("Data", "Maximum")},
                        {"quartiles", MARK_TEXT("Data", "The quartiles, linear between order statistics")},
                        {"skewness", MARK_TEXT("Data", "Skewness of the sample, by moments divided by n")},
                        {"excess_kurtosis", MARK_TEXT("Data", "Excess kurtosis of the sample, likewise")}},
            .place = "data/summary",
            .aliases = {MARK_TEXT("Data", "descriptive statistics"), MARK_TEXT("Data", "histogram"),
                        MARK_TEXT("Data", "box plot"), MARK_TEXT("Data", "kernel density"),
                        MARK_TEXT("Data", "standard deviation of a sample")},
            .evaluate = evaluateSummary};
}

Operation quantileOperation()
{
    return {.name = "data.quantile",
            .title = MARK_TEXT("Data", "Quantile of data"),
            .summary = MARK_TEXT("Data", "The number below which a given share of the data lies."),
            .inputs = {dataInput("data", MARK_TEXT("Data", "The numbers.")),
                       {.name = "p",
                        .type = InputType::Reals,
                        .meaning = MARK_TEXT("Data", "The share that lies below, or several."),
                        .domain = {.lowest = 0.0, .highest = 1.0, .notANumber = true}}},
            .outputs = {{"value", MARK_TEXT("Data", "Linear between order statistics (R's type 7); an array where an "
                                                    "array came")}},
            .place = "data/summary",
            .aliases = {MARK_TEXT("Data", "percentile"), MARK_TEXT("Data", "quartile")},
            .evaluate = [](const Arguments &arguments, const Run &) -> Result<Object> {
                const std::vector<double> ascending = numerics::sorted(arguments.vector("data"));
                const auto at = [&ascending](double p) { return numerics::quantileOfSorted(ascending, p); };
                return Object{{"value", core::mapReals(arguments, "p", at)}};
            }};
}

Result<Object> evaluateCorrelation(const Arguments &arguments, const Run &run)
{
    const auto correlation = numerics::correlate(arguments.vector("x"), arguments.vector("y"),
                                                 chosen(correlationKinds(), arguments.word("kind")), run);
    if (!correlation)
        return fail(correlation.error());
    return Object{{"value", correlation->value}, {"p_value", correlation->pValue}};
}

Operation correlationOperation()
{
    return {.name = "data.correlation",
            .title = MARK_TEXT("Data", "Correlation and line"),
            .summary = MARK_TEXT("Data", "How closely two columns go together, by their values or by their ranks."),
            .inputs = {dataInput("x", MARK_TEXT("Data", "The first column.")),
                       dataInput("y", MARK_TEXT("Data", "The second column, pair by pair.")),
                       {.name = "kind",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("Data", "By values, by ranks, or by the order of pairs (tau-b)."),
                        .choices = idsOf(correlationKinds())}},
            .outputs = {{"value", MARK_TEXT("Data", "The coefficient, from −1 to 1")},
                        {"p_value", MARK_TEXT("Data", "Two-sided, of no association")}},
            .place = "data/correlation",
            .aliases = {MARK_TEXT("Data", "scatter plot"), MARK_TEXT("Data", "linear regression"),
                        MARK_TEXT("Data", "least-squares line"), MARK_TEXT("Data", "Pearson's r"),
                        MARK_TEXT("Data", "Spearman's rho"), MARK_TEXT("Data", "Kendall's tau")},
            .sizes = [](const Arguments &arguments) -> Result<void> {
                return numerics::checkPairs(arguments.vector("x").size(), arguments.vector("y").size());
            },
            .evaluate = evaluateCorrelation};
}

} // namespace

const std::vector<DataChoice<numerics::CorrelationKind>> &correlationKinds()
{
    using numerics::CorrelationKind;
    static const std::vector<DataChoice<CorrelationKind>> all = {
        {"pearson", MARK_TEXT("Data", "Pearson’s r"), CorrelationKind::Pearson},
        {"spearman", MARK_TEXT("Data", "Spearman’s ρ"), CorrelationKind::Spearman},
        {"kendall", MARK_TEXT("Data", "Kendall’s τ-b"), CorrelationKind::Kendall}};
    return all;
}

const std::vector<DataChoice<numerics::Alternative>> &alternatives()
{
    using numerics::Alternative;
    static const std::vector<DataChoice<Alternative>> all = {
        {"two-sided", MARK_TEXT("Data", "different, either way"), Alternative::TwoSided},
        {"less", MARK_TEXT("Data", "less"), Alternative::Less},
        {"greater", MARK_TEXT("Data", "greater"), Alternative::Greater}};
    return all;
}

const std::vector<DataChoice<numerics::Statistic>> &bootstrapStatistics()
{
    using numerics::Statistic;
    static const std::vector<DataChoice<Statistic>> all = {
        {"mean", MARK_TEXT("Data", "Mean"), Statistic::Mean},
        {"median", MARK_TEXT("Data", "Median"), Statistic::Median},
        {"standard_deviation", MARK_TEXT("Data", "Standard deviation"), Statistic::StandardDeviation}};
    return all;
}

Input dataInput(const char *name, core::Text meaning)
{
    return {.name = name,
            .type = InputType::Vector,
            .meaning = std::move(meaning),
            .shape = core::Shape::NotEmpty,
            .dimensions = "n ≥ 1"};
}

Input levelInput()
{
    return {.name = "level",
            .type = InputType::Real,
            .meaning = MARK_TEXT("Data", "How often such intervals hold what they are meant to hold."),
            .domain = {.lowest = 0.0, .highest = 1.0, .open = true},
            .fallback = core::Value(0.95)};
}

Input seedInput()
{
    return {.name = "seed",
            .type = InputType::Integer,
            .meaning = MARK_TEXT("Data", "Which random numbers: the same seed gives the same ones everywhere."),
            .domain = {.lowest = 0.0, .highest = 9007199254740992.0},
            .fallback = core::Value(1)};
}

std::vector<Operation> dataDescriptions()
{
    return {summaryOperation(), quantileOperation(), correlationOperation()};
}

std::vector<Operation> dataOperations()
{
    std::vector<Operation> result;
    for (auto &&group : {dataDescriptions(), dataTests(), dataResamplings()})
        result.insert(result.end(), group.begin(), group.end());
    return result;
}

} // namespace calculators
