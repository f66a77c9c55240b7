#include "calculators/dataoperations.h"

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

Input drawsInput(const char *name, core::Text meaning)
{
    return {.name = name,
            .type = InputType::Integer,
            .meaning = std::move(meaning),
            .dimensions = "at most 10,000,000",
            .domain = {.lowest = 1.0},
            .fallback = core::Value(10000)};
}

Result<Object> evaluatePermutation(const Arguments &arguments, const Run &run)
{
    const auto test = numerics::permutationTest(arguments.vector("x"), arguments.vector("y"),
                                                static_cast<std::size_t>(arguments.integer("permutations")),
                                                static_cast<std::uint64_t>(arguments.integer("seed")), run);
    if (!test)
        return fail(test.error());
    return Object{{"difference", test->difference}, {"p_value", test->pValue}};
}

Operation permutationOperation()
{
    return {.name = "data.permutation_test",
            .title = MARK_TEXT("Data", "Permutation test"),
            .summary = MARK_TEXT("Data", "How often shuffling two samples makes their means differ as much."),
            .inputs = {dataInput("x", MARK_TEXT("Data", "The first sample.")),
                       dataInput("y", MARK_TEXT("Data", "The second sample.")),
                       drawsInput("permutations", MARK_TEXT("Data", "How often they are shuffled.")), seedInput()},
            .outputs = {{"difference", MARK_TEXT("Data", "The mean of x less that of y")},
                        {"p_value", MARK_TEXT("Data", "Two-sided: (1 + how many differ as much)/(1 + permutations)")}},
            .place = "data/permutation_test",
            .aliases = {MARK_TEXT("Data", "randomisation test"), MARK_TEXT("Data", "shuffling")},
            .evaluate = evaluatePermutation};
}

// A word that is no statistic is left to the check of the choices, which comes later.
Result<void> checkBootstrapSizes(const Arguments &arguments)
{
    return numerics::checkResampled(arguments.vector("data").size(),
                                    chosen(bootstrapStatistics(), arguments.word("statistic")));
}

Result<Object> evaluateBootstrap(const Arguments &arguments, const Run &run)
{
    const auto result = numerics::bootstrap(arguments.vector("data"),
                                            {.statistic = chosen(bootstrapStatistics(), arguments.word("statistic")),
                                             .resamples = static_cast<std::size_t>(arguments.integer("resamples")),
                                             .seed = static_cast<std::uint64_t>(arguments.integer("seed")),
                                             .level = arguments.real("level")},
                                            run);
    if (!result)
        return fail(result.error());
    return Object{{"estimate", result->estimate},
                  {"standard_error", result->standardError},
                  {"low", result->low},
                  {"high", result->high}};
}

Operation bootstrapOperation()
{
    return {.name = "data.bootstrap",
            .title = MARK_TEXT("Data", "Bootstrap"),
            .summary = MARK_TEXT("Data", "How much a statistic varies when the data are drawn again from themselves."),
            .inputs = {dataInput("data", MARK_TEXT("Data", "The numbers.")),
                       {.name = "statistic",
                        .type = InputType::Word,
                        .meaning = MARK_TEXT("Data", "What is computed of each resample."),
                        .choices = idsOf(bootstrapStatistics())},
                       drawsInput("resamples", MARK_TEXT("Data", "How often it is drawn.")),
                       seedInput(),
                       levelInput()},
            .outputs = {{"estimate", MARK_TEXT("Data", "The statistic of the data themselves")},
                        {"standard_error", MARK_TEXT("Data", "Its standard deviation over the resamples")},
                        {"low", MARK_TEXT("Data", "The lower end of the percentile interval")},
                        {"high", MARK_TEXT("Data", "The upper end of the percentile interval")}},
            .place = "data/bootstrap",
            .aliases = {MARK_TEXT("Data", "resampling"), MARK_TEXT("Data", "percentile interval")},
            .sizes = checkBootstrapSizes,
            .evaluate = evaluateBootstrap};
}

} // namespace

std::vector<Operation> dataResamplings()
{
    return {permutationOperation(), bootstrapOperation()};
}

} // namespace calculators
