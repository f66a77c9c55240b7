#include "calculators/naivebayes.h"
#include "calculators/probabilitytable.h"

namespace calculators {

namespace {

using core::Arguments;
using core::ErrorKind;
using core::fail;
using core::InputType;
using core::Object;
using core::Result;
using core::Run;

std::vector<Label> labels(const core::Value &value)
{
    std::vector<Label> result;
    if (const auto *numbers = value.as<std::vector<double>>())
        result.assign(numbers->begin(), numbers->end());
    if (const auto *array = value.as<core::Array>())
        for (const core::Value &entry : *array) {
            const auto *word = entry.as<std::string>();
            result.push_back(word ? Label(*word) : Label(core::number(entry)));
        }
    return result;
}

core::Value valueOf(const Label &label)
{
    const auto *number = std::get_if<double>(&label);
    return number ? core::Value(*number) : core::Value(std::get<std::string>(label));
}

NaiveBayesRequest request(const Arguments &arguments)
{
    return {.model = arguments.word("model"),
            .x = arguments.matrix("X"),
            .y = labels(arguments.value("y")),
            .query = arguments.matrix("query"),
            .smoothing = arguments.real("smoothing")};
}

Result<void> checkSizes(const Arguments &arguments)
{
    const auto x = arguments.matrix("X");
    if (x.columns == 0)
        return fail(ErrorKind::Shape, "X", MARK_TEXT("Probability", "there must be a sample with a feature"));
    const auto query = arguments.matrix("query");
    if (auto checked = numerics::checkSampleCount(x.rows, labels(arguments.value("y")).size()); !checked)
        return checked;
    return query.rows > 0 ? numerics::checkFeatureCount(x.columns, query.columns) : Result<void>();
}

Result<Object> evaluateNaiveBayes(const Arguments &arguments, const Run &run)
{
    auto answer = naiveBayes(request(arguments), run);
    if (!answer)
        return fail(answer.error());
    core::Array classes;
    for (const Label &label : answer->classes)
        classes.push_back(valueOf(label));
    core::Array posterior;
    core::Array logPosterior;
    core::Array predicted;
    for (numerics::Classification &one : answer->answers) {
        posterior.emplace_back(std::move(one.posterior));
        logPosterior.emplace_back(std::move(one.logPosterior));
        predicted.push_back(classes[one.winner]);
    }
    return Object{{"classes", std::move(classes)},
                  {"posterior", std::move(posterior)},
                  {"log_posterior", std::move(logPosterior)},
                  {"predicted", std::move(predicted)}};
}

std::vector<std::string> modelIds()
{
    std::vector<std::string> result;
    for (const NaiveBayesModelEntry &entry : naiveBayesModels())
        result.push_back(entry.id);
    return result;
}

std::vector<core::Input> inputs()
{
    return {{.name = "model",
             .type = InputType::Word,
             .meaning = MARK_TEXT("Probability", "How a feature is distributed within a class."),
             .choices = modelIds()},
            {.name = "X",
             .type = InputType::Matrix,
             .meaning = MARK_TEXT("Probability", "The samples: a row each, a column for each feature."),
             .shape = core::Shape::NotEmpty,
             .dimensions = "n×d"},
            {.name = "y", .type = InputType::Labels, .meaning = MARK_TEXT("Probability", "The class of each sample.")},
            {.name = "query",
             .type = InputType::Matrix,
             .meaning = MARK_TEXT("Probability", "What is to be classified, rows as in X."),
             .dimensions = "m×d"},
            {.name = "smoothing",
             .type = InputType::Real,
             .meaning = MARK_TEXT("Probability", "What is added to each count; Laplace’s rule is 1. The Gaussian model "
                                                 "does not use it."),
             .domain = {.lowest = 0.0},
             .fallback = core::Value(1)}};
}

} // namespace

std::vector<ProbabilityOperation> naiveBayesTable()
{
    return {
        {.id = "naive_bayes",
         .title = MARK_TEXT("Probability", "Naive Bayes"),
         .summary =
             MARK_TEXT("Probability", "Classes of samples, their features taken as independent given the class."),
         .aliases = {MARK_TEXT("Probability", "Bayes classifier"), MARK_TEXT("Probability", "spam filter"),
                     MARK_TEXT("Probability", "Laplace smoothing")},
         .latex = R"(P(c \mid \mathbf x) \propto P(c) \prod_{j=1}^{d} P(x_j \mid c))",
         .inputs = inputs(),
         .outputs = {{"classes", MARK_TEXT("Probability", "The classes in their order.")},
                     {"posterior", MARK_TEXT("Probability", "How probable each class is: a row for each query.")},
                     {"log_posterior", MARK_TEXT("Probability", "The natural logarithms of these.")},
                     {"predicted", MARK_TEXT("Probability", "The most probable class of each query.")}},
         .sizes = checkSizes,
         .evaluate = evaluateNaiveBayes},
    };
}

} // namespace calculators
