#include "calculators/naivebayes.h"

#include <algorithm>
#include <span>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

std::vector<Label> classesOf(const std::vector<Label> &labels)
{
    std::vector<Label> result = labels;
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

core::Result<void> checkSizes(const NaiveBayesRequest &request)
{
    if (auto checked = numerics::checkSampleCount(request.x.rows, request.y.size()); !checked)
        return checked;
    if (request.query.rows > 0)
        return numerics::checkFeatureCount(request.x.columns, request.query.columns);
    return {};
}

} // namespace

const std::vector<NaiveBayesModelEntry> &naiveBayesModels()
{
    using numerics::NaiveBayesModel;
    static const std::vector<NaiveBayesModelEntry> models = {
        {"gaussian", MARK_TEXT("Probability", "Gaussian (measurements)"), NaiveBayesModel::Gaussian,
         R"(P(c \mid \mathbf x) \propto \frac{n_c}{n} \prod_{j=1}^{d} \frac{1}{\sqrt{2\pi\sigma_{cj}^2}}\, e^{-(x_j-\mu_{cj})^2 / (2\sigma_{cj}^2)})"},
        {"bernoulli", MARK_TEXT("Probability", "Bernoulli (yes or no)"), NaiveBayesModel::Bernoulli,
         R"(P(c \mid \mathbf x) \propto \frac{n_c}{n} \prod_{j=1}^{d} \theta_{cj}^{x_j} (1-\theta_{cj})^{1-x_j}, \qquad \theta_{cj} = \frac{n_{cj} + \alpha}{n_c + 2\alpha})"},
        {"multinomial", MARK_TEXT("Probability", "Multinomial (counts of words)"), NaiveBayesModel::Multinomial,
         R"(P(c \mid \mathbf x) \propto \frac{n_c}{n} \prod_{j=1}^{d} \theta_{cj}^{x_j}, \qquad \theta_{cj} = \frac{N_{cj} + \alpha}{\sum_{i} N_{ci} + \alpha d})"},
    };
    return models;
}

core::Text text(const Label &label)
{
    const auto *number = std::get_if<double>(&label);
    return number ? literal(*number) : literal(std::get<std::string>(label));
}

core::Result<NaiveBayesAnswer> naiveBayes(const NaiveBayesRequest &request, const core::Run &run)
{
    const auto &models = naiveBayesModels();
    const auto model = std::find_if(models.begin(), models.end(), [&request](const NaiveBayesModelEntry &entry) {
        return entry.id == request.model;
    });
    if (model == models.end())
        return fail(
            ErrorKind::NotFound, "model",
            filled(MARK_TEXT("Request", "there is no %1 called “%2”"), {literal("model"), literal(request.model)}));
    if (auto checked = checkSizes(request); !checked)
        return fail(checked.error());
    const std::vector<Label> classes = classesOf(request.y);
    numerics::NaiveBayesData data{.model = model->model, .x = request.x, .smoothing = request.smoothing};
    for (const Label &label : classes)
        data.names.push_back(text(label));
    for (const Label &label : request.y)
        data.classes.push_back(
            static_cast<std::size_t>(std::lower_bound(classes.begin(), classes.end(), label) - classes.begin()));
    auto classifier = numerics::NaiveBayes::fit(data);
    if (!classifier)
        return fail(classifier.error());
    NaiveBayesAnswer result{.classes = classes, .classifier = std::move(*classifier)};
    for (std::size_t row = 0; row < request.query.rows; ++row) {
        if (run.cancelled())
            return core::cancelled();
        const auto query = std::span(request.query.cells).subspan(row * request.query.columns, request.query.columns);
        auto answer = result.classifier.classify(query);
        if (!answer)
            return fail(answer.error());
        result.answers.push_back(std::move(*answer));
    }
    return result;
}

} // namespace calculators
