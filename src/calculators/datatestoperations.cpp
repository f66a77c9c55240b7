#include "calculators/dataoperations.h"

namespace calculators {

namespace {

using core::Arguments;
using core::ErrorKind;
using core::fail;
using core::filled;
using core::Input;
using core::InputType;
using core::literal;
using core::Object;
using core::Operation;
using core::Result;
using core::Run;
using numerics::TTestKind;

Result<void> checkTwo(const Arguments &arguments, const char *name)
{
    return numerics::checkVariable(arguments.vector(name).size(), name);
}

Result<Object> toObject(const Result<numerics::Interval> &interval)
{
    if (!interval)
        return fail(interval.error());
    return Object{{"low", interval->low}, {"high", interval->high}};
}

std::vector<core::Output> intervalOutputs()
{
    return {{"low", MARK_TEXT("Data", "The lower end")}, {"high", MARK_TEXT("Data", "The upper end")}};
}

Operation meanIntervalOperation()
{
    return {.name = "data.mean_interval",
            .title = MARK_TEXT("Data", "Interval for a mean"),
            .summary = MARK_TEXT("Data", "Between which bounds the mean of the population lies, by Student's t."),
            .inputs = {dataInput("data", MARK_TEXT("Data", "The numbers, at least two.")), levelInput()},
            .outputs = intervalOutputs(),
            .place = "data/mean_interval",
            .aliases = {MARK_TEXT("Data", "confidence interval"), MARK_TEXT("Data", "margin of error")},
            .sizes = [](const Arguments &arguments) { return checkTwo(arguments, "data"); },
            .evaluate =
                [](const Arguments &arguments, const Run &run) {
                    return toObject(numerics::meanInterval(arguments.vector("data"), arguments.real("level"), run));
                }};
}

Input countInput(const char *name, core::Text meaning, double lowest)
{
    return {.name = name, .type = InputType::Integer, .meaning = std::move(meaning), .domain = {.lowest = lowest}};
}

Operation proportionIntervalOperation()
{
    return {.name = "data.proportion_interval",
            .title = MARK_TEXT("Data", "Interval for a proportion"),
            .summary = MARK_TEXT("Data", "Between which bounds the true share lies, by Wilson's score."),
            .inputs = {countInput("successes", MARK_TEXT("Data", "How many of them have what is counted."), 0.0),
                       countInput("n", MARK_TEXT("Data", "How many there are."), 1.0), levelInput()},
            .outputs = intervalOutputs(),
            .place = "data/proportion_interval",
            .aliases = {MARK_TEXT("Data", "Wilson interval"), MARK_TEXT("Data", "confidence interval for a share"),
                        MARK_TEXT("Data", "poll")},
            .evaluate = [](const Arguments &arguments, const Run &) {
                return toObject(numerics::proportionInterval(static_cast<std::size_t>(arguments.integer("successes")),
                                                             static_cast<std::size_t>(arguments.integer("n")),
                                                             arguments.real("level")));
            }};
}

Result<void> checkTTestNames(const Object &request)
{
    const bool two = core::member(request, "y") != nullptr;
    if (two && core::member(request, "mean"))
        return fail(ErrorKind::UnknownInput, "mean",
                    MARK_TEXT("Data", "mean belongs to a test of x alone; two samples are compared with each other"));
    const core::Value *paired = core::member(request, "paired");
    const bool pairs = paired && paired->as<bool>() && *paired->as<bool>();
    if (pairs && !two)
        return fail(ErrorKind::MissingInput, "y",
                    MARK_TEXT("Data", "a paired test needs y, the other half of the "
                                      "pairs"));
    return {};
}

Result<void> checkTTestSizes(const Arguments &arguments)
{
    if (auto checked = checkTwo(arguments, "x"); !checked)
        return checked;
    if (!arguments.has("y"))
        return {};
    if (auto checked = checkTwo(arguments, "y"); !checked)
        return checked;
    return arguments.flag("paired") ? numerics::checkPairing(arguments.vector("x").size(), arguments.vector("y").size())
                                    : Result<void>();
}

TTestKind kindOf(const Arguments &arguments)
{
    if (!arguments.has("y"))
        return TTestKind::OneSample;
    if (arguments.flag("paired"))
        return TTestKind::Paired;
    return arguments.flag("equal_variance") ? TTestKind::EqualVariance : TTestKind::Welch;
}

Result<Object> evaluateTTest(const Arguments &arguments, const Run &run)
{
    const std::vector<double> x = arguments.vector("x");
    const std::vector<double> y = arguments.has("y") ? arguments.vector("y") : std::vector<double>();
    const auto test = numerics::tTest({.kind = kindOf(arguments),
                                       .x = x,
                                       .y = y,
                                       .mean = arguments.has("mean") ? arguments.real("mean") : 0.0,
                                       .alternative = chosen(alternatives(), arguments.word("alternative"))},
                                      run);
    if (!test)
        return fail(test.error());
    return Object{
        {"statistic", test->statistic}, {"df", test->df}, {"p_value", test->pValue}, {"estimate", test->estimate}};
}

Input flagInput(const char *name, core::Text meaning)
{
    return {.name = name, .type = InputType::Boolean, .meaning = std::move(meaning), .fallback = core::Value(false)};
}

Operation tTestOperation()
{
    Input y = dataInput("y", MARK_TEXT("Data", "The second sample; without it x is held against mean."));
    y.optional = true;
    return {.name = "data.t_test",
            .title = MARK_TEXT("Data", "t test"),
            .summary = MARK_TEXT("Data", "Whether a mean differs from a number, or two means from each other, by more "
                                         "than chance does."),
            .inputs = {dataInput("x", MARK_TEXT("Data", "The sample, at least two numbers.")),
                       y,
                       {.name = "mean",
                        .type = InputType::Real,
                        .meaning = MARK_TEXT("Data", "What the mean of x is held against; 0 unless given."),
                        .optional = true},
                       flagInput("paired", MARK_TEXT("Data", "Whether x and y are two measurements of the same.")),
                       flagInput("equal_variance", MARK_TEXT("Data", "Whether both are taken to vary alike (Student's "
                                                                     "test); if not, Welch's test.")),
                       {.name = "alternative",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("Data", "Which way the difference would have to lie."),
                        .choices = idsOf(alternatives()),
                        .fallback = core::Value("two-sided")}},
            .outputs = {{"statistic", MARK_TEXT("Data", "t: the difference in standard errors")},
                        {"df", MARK_TEXT("Data", "Degrees of freedom")},
                        {"p_value", MARK_TEXT("Data", "p-value")},
                        {"estimate", MARK_TEXT("Data", "The mean of x, or the difference of the means")}},
            .place = "data/t_test",
            .aliases = {MARK_TEXT("Data", "Student's test"), MARK_TEXT("Data", "Welch's test"),
                        MARK_TEXT("Data", "paired test"), MARK_TEXT("Data", "hypothesis test")},
            .names = checkTTestNames,
            .sizes = checkTTestSizes,
            .evaluate = evaluateTTest};
}

Result<void> checkChiSquaredNames(const Object &request)
{
    const bool table = core::member(request, "table") != nullptr;
    for (const char *name : {"observed", "expected"}) {
        const bool given = core::member(request, name) != nullptr;
        if (table && given)
            return fail(ErrorKind::UnknownInput, name,
                        filled(MARK_TEXT("Data", "%1 does not go with a table, whose expected counts follow from its "
                                                 "rows and columns"),
                               {literal(std::string(name))}));
    }
    if (table)
        return {};
    const bool observed = core::member(request, "observed") != nullptr;
    const bool expected = core::member(request, "expected") != nullptr;
    if (observed && expected)
        return {};
    return fail(ErrorKind::MissingInput,
                observed   ? "expected"
                : expected ? "observed"
                           : "table",
                MARK_TEXT("Data", "a chi-squared test needs a table, or observed and expected counts"));
}

Result<void> checkChiSquaredSizes(const Arguments &arguments)
{
    if (!arguments.has("table")) {
        const std::size_t observed = arguments.vector("observed").size();
        const std::size_t expected = arguments.vector("expected").size();
        return numerics::checkCategories(observed, expected);
    }
    const core::Grid<double> table = arguments.matrix("table");
    return numerics::checkTableSize(table.rows, table.columns);
}

Result<Object> evaluateChiSquared(const Arguments &arguments, const Run &)
{
    const bool table = arguments.has("table");
    const auto test = table ? numerics::independenceTest(arguments.matrix("table"))
                            : numerics::fitTest(arguments.vector("observed"), arguments.vector("expected"));
    if (!test)
        return fail(test.error());
    return Object{{"statistic", test->statistic},
                  {"df", test->df},
                  {"p_value", test->pValue},
                  {"expected", table ? core::rowsOf(test->expected) : core::Value(test->expected.cells)}};
}

Operation chiSquaredOperation()
{
    Input observed = dataInput("observed", MARK_TEXT("Data", "Counts of categories."));
    Input expected = dataInput("expected", MARK_TEXT("Data", "What they should be, with the same sum."));
    observed.optional = expected.optional = true;
    return {.name = "data.chi_squared_test",
            .title = MARK_TEXT("Data", "Chi-squared test"),
            .summary = MARK_TEXT("Data", "Whether counts differ from what is expected by more than chance does."),
            .inputs = {{.name = "table",
                        .type = InputType::Matrix,
                        .meaning = MARK_TEXT("Data", "Counts by two features, to be tested for independence."),
                        .dimensions = "m×n",
                        .optional = true},
                       observed,
                       expected},
            .outputs = {{"statistic", MARK_TEXT("Data", "χ²: the sum of (observed − expected)²/expected")},
                        {"df", MARK_TEXT("Data", "Degrees of freedom")},
                        {"p_value", MARK_TEXT("Data", "p-value")},
                        {"expected", MARK_TEXT("Data", "The expected counts")}},
            .place = "data/chi_squared_test",
            .aliases = {MARK_TEXT("Data", "contingency table"), MARK_TEXT("Data", "goodness of fit"),
                        MARK_TEXT("Data", "test of independence")},
            .names = checkChiSquaredNames,
            .sizes = checkChiSquaredSizes,
            .evaluate = evaluateChiSquared};
}

} // namespace

std::vector<Operation> dataTests()
{
    return {meanIntervalOperation(), proportionIntervalOperation(), tTestOperation(), chiSquaredOperation()};
}

} // namespace calculators
