#include "calculators/naivebayes.h"
#include "calculators/probabilitytable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace calculators {

namespace {

using core::fail;
using core::filled;
using core::literal;
using numerics::NaiveBayesModel;

constexpr std::size_t mostRows = 200; // of a table
constexpr std::size_t finest = 90;    // cells of the regions along a side
constexpr std::size_t mostPoints = 2000;

const NaiveBayesModelEntry &modelOf(const NaiveBayesRequest &request)
{
    const auto &models = naiveBayesModels();
    return *std::find_if(models.begin(), models.end(),
                         [&request](const NaiveBayesModelEntry &entry) { return entry.id == request.model; });
}

core::Text featureName(const NaiveBayesRequest &request, std::size_t feature)
{
    if (feature < request.features.size() && !request.features[feature].empty())
        return literal(request.features[feature]);
    return filled(MARK_TEXT("Probability", "feature %1"), {literal(feature + 1)});
}

Table classTable(const NaiveBayesRequest &request, const NaiveBayesAnswer &answer)
{
    Table table{.title = MARK_TEXT("Probability", "Classes"),
                .columns = {MARK_TEXT("Probability", "class"), MARK_TEXT("Probability", "samples"),
                            MARK_TEXT("Probability", "prior")}};
    for (std::size_t c = 0; c < answer.classes.size(); ++c) {
        const auto count = static_cast<double>(answer.classifier.counts()[c]);
        table.rows.push_back({text(answer.classes[c]), count, count / static_cast<double>(request.x.rows)});
    }
    return table;
}

/// What was learned of each feature in each class.
void addParameters(const NaiveBayesRequest &request, const NaiveBayesAnswer &answer, Report &report)
{
    const NaiveBayesModel model = modelOf(request).model;
    const bool gaussian = model == NaiveBayesModel::Gaussian;
    Table table{.title = MARK_TEXT("Probability", "What was learned"),
                .columns = {MARK_TEXT("Probability", "class"), MARK_TEXT("Probability", "feature")}};
    if (gaussian)
        table.columns.insert(table.columns.end(),
                             {MARK_TEXT("Probability", "mean"), MARK_TEXT("Probability", "variance (divided by n)")});
    else
        table.columns.insert(table.columns.end(),
                             {MARK_TEXT("Probability", "count"), MARK_TEXT("Probability", "probability, smoothed")});
    const auto &centres = answer.classifier.centres();
    const auto &spreads = answer.classifier.spreads();
    for (std::size_t c = 0; c < centres.rows; ++c)
        for (std::size_t j = 0; j < centres.columns && table.rows.size() < mostRows; ++j)
            table.rows.push_back({text(answer.classes[c]), featureName(request, j),
                                  gaussian ? centres(c, j) : spreads(c, j), gaussian ? spreads(c, j) : centres(c, j)});
    report.sections.emplace_back(std::move(table));
    if (centres.cells.size() > mostRows)
        report.sections.emplace_back(Paragraph{filled(MARK_TEXT("Probability", "The first %1 of %2 rows are shown."),
                                                      {literal(mostRows), literal(centres.cells.size())})});
}

/// The logarithms that add up to each class's score, a row each.
Table termTable(const NaiveBayesRequest &request, const NaiveBayesAnswer &answer, const numerics::Classification &found)
{
    Table table{.title = MARK_TEXT("Probability", "Log-probabilities, term by term"),
                .columns = {MARK_TEXT("Probability", "ln of")}};
    for (const Label &label : answer.classes)
        table.columns.push_back(text(label));
    const auto add = [&](const core::Text &name, const auto &value) {
        std::vector<Cell> row{name};
        for (std::size_t c = 0; c < answer.classes.size(); ++c)
            row.emplace_back(value(c));
        table.rows.push_back(std::move(row));
    };
    add(MARK_TEXT("Probability", "prior"), [&](std::size_t c) { return found.logTerms(c, 0); });
    for (std::size_t j = 0; j < request.x.columns && j < mostRows; ++j)
        add(filled(MARK_TEXT("Probability", "%1 = %2"), {featureName(request, j), literal(request.query(0, j))}),
            [&](std::size_t c) { return found.logTerms(c, 1 + j); });
    add(MARK_TEXT("Probability", "sum"), [&](std::size_t c) {
        double sum = 0.0;
        for (std::size_t j = 0; j < found.logTerms.columns; ++j)
            sum += found.logTerms(c, j);
        return sum;
    });
    add(MARK_TEXT("Probability", "posterior: the sum less what makes all sum to 1"),
        [&](std::size_t c) { return found.logPosterior[c]; });
    add(MARK_TEXT("Probability", "the posterior itself"), [&](std::size_t c) { return found.posterior[c]; });
    return table;
}

/// Along one feature: the least and greatest value that is drawn, and how many cells.
struct Axis
{
    double from = 0.0;
    double to = 1.0;
    std::size_t cells = finest;

    double centre(std::size_t cell) const
    {
        const double share = (static_cast<double>(cell) + 0.5) / static_cast<double>(cells);
        return from * (1.0 - share) + to * share;
    }
};

Axis axisOf(const NaiveBayesRequest &request, NaiveBayesModel model, std::size_t feature)
{
    if (model == NaiveBayesModel::Bernoulli)
        return {.from = -0.5, .to = 1.5, .cells = 2};
    double least = std::numeric_limits<double>::infinity();
    double greatest = -least;
    for (const core::Grid<double> *grid : {&request.x, &request.query})
        for (std::size_t i = 0; i < grid->rows; ++i) {
            least = std::min(least, (*grid)(i, feature));
            greatest = std::max(greatest, (*grid)(i, feature));
        }
    // Counts get a cell each, as long as they can be told apart.
    if (model == NaiveBayesModel::Multinomial && greatest < static_cast<double>(finest))
        return {
            .from = -0.5, .to = std::ceil(greatest) + 0.5, .cells = static_cast<std::size_t>(std::ceil(greatest)) + 1};
    const double air = greatest > least ? 0.15 * (greatest - least) : 0.5;
    const double from = model == NaiveBayesModel::Multinomial ? std::max(0.0, least - air) : least - air;
    constexpr double end = std::numeric_limits<double>::max();
    return {.from = std::max(from, -end), .to = std::min(greatest + air, end)};
}

/// Of many samples every so manieth is drawn, as they may come class by class.
std::size_t strideOf(const NaiveBayesRequest &request)
{
    return std::max<std::size_t>((request.x.rows + mostPoints - 1) / mostPoints, 1);
}

core::Result<DecisionRegions> regions(const NaiveBayesRequest &request, const NaiveBayesAnswer &answer,
                                      const core::Run &run)
{
    const NaiveBayesModel model = modelOf(request).model;
    const Axis x = axisOf(request, model, 0);
    const Axis y = axisOf(request, model, 1);
    DecisionRegions result{.title = MARK_TEXT("Probability", "Which class wins where"),
                           .xLabel = featureName(request, 0),
                           .yLabel = featureName(request, 1),
                           .left = x.from,
                           .right = x.to,
                           .bottom = y.from,
                           .top = y.to,
                           .winners = core::Grid<std::size_t>(y.cells, x.cells),
                           .certainty = core::Grid<double>(y.cells, x.cells)};
    for (const Label &label : answer.classes)
        result.groups.push_back(text(label));
    for (std::size_t i = 0; i < y.cells; ++i) {
        if (run.cancelled())
            return core::cancelled();
        for (std::size_t j = 0; j < x.cells; ++j) {
            const std::array<double, 2> point{x.centre(j), y.centre(i)};
            // Where no class can have given the point, none wins for sure.
            if (const auto found = answer.classifier.classify(point)) {
                result.winners(i, j) = found->winner;
                result.certainty(i, j) = found->posterior[found->winner];
            }
        }
        run.progress(static_cast<double>(i + 1) / static_cast<double>(y.cells));
    }
    for (std::size_t i = 0; i < request.x.rows; i += strideOf(request)) {
        const auto place = std::lower_bound(answer.classes.begin(), answer.classes.end(), request.y[i]);
        result.points.push_back({.x = request.x(i, 0),
                                 .y = request.x(i, 1),
                                 .group = static_cast<std::size_t>(place - answer.classes.begin())});
    }
    if (!answer.answers.empty())
        result.points.push_back({.x = request.query(0, 0),
                                 .y = request.query(0, 1),
                                 .group = answer.answers.front().winner,
                                 .marked = true});
    return result;
}

/// The winner's probability; where four digits would make it 1, what it lacks.
core::Text certainty(const numerics::Classification &found)
{
    constexpr int digits = 4;
    double others = 0.0;
    for (std::size_t c = 0; c < found.posterior.size(); ++c)
        others += c == found.winner ? 0.0 : found.posterior[c];
    return others > 0.0 && others < 1e-4 ? filled(literal("1 − %1"), {literal(others, digits)})
                                         : literal(found.posterior[found.winner], digits);
}

void addAnswer(const NaiveBayesRequest &request, const NaiveBayesAnswer &answer, Report &report)
{
    if (answer.answers.empty()) {
        report.sections.emplace_back(
            Paragraph{MARK_TEXT("Probability", "Give the features of a new sample to see which class it is.")});
        return;
    }
    const numerics::Classification &found = answer.answers.front();
    report.sections.emplace_back(
        Paragraph{filled(MARK_TEXT("Probability", "The new sample is most probably %1, with probability %2."),
                         {text(answer.classes[found.winner]), certainty(found)})});
    report.sections.emplace_back(termTable(request, answer, found));
}

} // namespace

core::Result<Report> naiveBayesReport(const NaiveBayesRequest &request, const core::Run &run)
{
    const auto answer = naiveBayes(request, run);
    if (!answer)
        return fail(answer.error());
    const NaiveBayesModelEntry &model = modelOf(request);
    Report report;
    addAnswer(request, *answer, report);
    if (answer->classes.size() == 1)
        report.sections.emplace_back(
            Paragraph{MARK_TEXT("Probability", "There is one class only, so every sample belongs to it."), true});
    if (request.x.columns == 2) {
        auto picture = regions(request, *answer, run);
        if (!picture)
            return fail(picture.error());
        report.sections.emplace_back(std::move(*picture));
        if (strideOf(request) > 1)
            report.sections.emplace_back(
                Paragraph{filled(MARK_TEXT("Probability", "Of the %1 samples one in %2 is drawn."),
                                 {literal(request.x.rows), literal(strideOf(request))})});
    }
    report.sections.insert(report.sections.end(), {classTable(request, *answer), Formula{model.name, model.latex}});
    addParameters(request, *answer, report);
    return report;
}

} // namespace calculators
