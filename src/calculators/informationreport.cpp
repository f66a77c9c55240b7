#include "calculators/information.h"
#include "calculators/plotrange.h"
#include "calculators/probabilitytable.h"
#include "numerics/information.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace calculators {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;

// A longer table nobody reads.
constexpr std::size_t mostTerms = 200;

/// How one outcome is written in the table, and what it adds.
struct Measure
{
    const char *id;
    core::Text terms; ///< the heading of the column with what each outcome adds
    bool pair;        ///< whether it is about q too
    core::Result<double> (*value)(const InformationRequest &);
    double (*term)(double p, double q, double base);
};

double shannonTerm(double p, double q, double base)
{
    const double middle = 0.5 * (p + q);
    return 0.5 * (numerics::divergenceTerm(p, middle, base) + numerics::divergenceTerm(q, middle, base));
}

const std::vector<Measure> &measures()
{
    static const std::vector<Measure> all = {
        {"entropy", literal("−p log p"), false,
         [](const InformationRequest &r) { return numerics::entropy(r.p, r.base); },
         [](double p, double /*q*/, double base) { return 0.0 - numerics::divergenceTerm(p, 1.0, base); }},
        {"cross_entropy", literal("−p log q"), true,
         [](const InformationRequest &r) { return numerics::crossEntropy(r.p, r.q, r.base); },
         numerics::crossEntropyTerm},
        {"kl_divergence", literal("p log(p/q)"), true,
         [](const InformationRequest &r) { return numerics::klDivergence(r.p, r.q, r.base); },
         numerics::divergenceTerm},
        {"js_divergence", literal("½ p log(p/m) + ½ q log(q/m)"), true,
         [](const InformationRequest &r) { return numerics::jsDivergence(r.p, r.q, r.base); }, shannonTerm},
    };
    return all;
}

core::Text unit(double base)
{
    if (base == 2.0)
        return MARK_TEXT("Probability", "bits");
    if (base == std::numbers::e)
        return MARK_TEXT("Probability", "nats");
    return filled(MARK_TEXT("Probability", "base %1"), {literal(base)});
}

core::Text inUnit(const core::Text &name, double base)
{
    return filled(MARK_TEXT("Probability", "%1 in %2"), {name, unit(base)});
}

void noteLength(std::size_t terms, Report &report)
{
    if (terms > mostTerms)
        report.sections.emplace_back(
            Paragraph{filled(MARK_TEXT("Probability", "The first %1 of %2 terms are shown; the sum is of all."),
                             {literal(mostTerms), literal(terms)})});
}

Table termTable(const InformationRequest &request, const Measure &measure, double sum)
{
    Table table{.title = MARK_TEXT("Probability", "The sum, term by term"),
                .columns = {MARK_TEXT("Probability", "outcome"), literal("p")}};
    if (measure.pair)
        table.columns.push_back(literal("q"));
    table.columns.push_back(measure.terms);
    const auto row = [&](Cell name, Cell p, Cell q, double term) {
        std::vector<Cell> cells{std::move(name), std::move(p)};
        if (measure.pair)
            cells.push_back(std::move(q));
        cells.emplace_back(term);
        table.rows.push_back(std::move(cells));
    };
    for (std::size_t i = 0; i < std::min(request.p.size(), mostTerms); ++i) {
        const double q = measure.pair ? request.q[i] : 1.0;
        row(literal(i + 1), request.p[i], q, measure.term(request.p[i], q, request.base));
    }
    row(MARK_TEXT("Probability", "sum"), std::string(), std::string(), sum);
    return table;
}

Curve bars(const core::Text &name, const std::vector<double> &values)
{
    Curve curve{.name = name, .style = CurveStyle::Bars};
    for (std::size_t i = 0; i < values.size(); ++i) {
        curve.x.push_back(static_cast<double>(i + 1));
        curve.y.push_back(finiteOrGap(values[i]));
    }
    return curve;
}

/// The terms as bars; where q is 0 and p is not there is none to draw.
Plot termPlot(const InformationRequest &request, const Measure &measure)
{
    std::vector<double> terms;
    for (std::size_t i = 0; i < std::min(request.p.size(), mostTerms); ++i)
        terms.push_back(measure.term(request.p[i], measure.pair ? request.q[i] : 1.0, request.base));
    return {.title = MARK_TEXT("Probability", "What each outcome adds"),
            .xLabel = MARK_TEXT("Probability", "outcome"),
            .yLabel = inUnit(measure.terms, request.base),
            .curves = {bars(measure.terms, terms)},
            .wholeX = true};
}

void addLimits(const InformationRequest &request, const Measure &measure, double value, Report &report)
{
    if (std::isinf(value))
        report.sections.emplace_back(
            Paragraph{MARK_TEXT("Probability", "An outcome with q = 0 has p > 0: q calls impossible what p lets "
                                               "happen, and the value is infinite. A little probability for every "
                                               "outcome in q (smoothing) mends it."),
                      true});
    // To the Jensen–Shannon divergence such an outcome adds what q gives it.
    if (std::string(measure.id) != "js_divergence"
        && std::find(request.p.begin(), request.p.end(), 0.0) != request.p.end())
        report.sections.emplace_back(
            Paragraph{MARK_TEXT("Probability", "Outcomes with p = 0 add nothing: 0 log 0 counts as 0, its limit.")});
    if (std::string(measure.id) == "kl_divergence" && value < 0.0 && request.base > 1.0)
        report.sections.emplace_back(
            Paragraph{MARK_TEXT("Probability", "A divergence is never negative. This one is, by less than the sums of "
                                               "p and q differ through the rounding of their digits."),
                      true});
}

core::Result<Report> sumReport(const InformationRequest &request, const Measure &measure,
                               const ProbabilityOperation &operation)
{
    const auto value = measure.value(request);
    if (!value)
        return fail(value.error());
    Report report;
    report.sections = {Paragraph{operation.summary}, Formula{operation.title, operation.latex}};
    Quantities quantities{.items = {{inUnit(operation.title, request.base), *value, {}}}};
    if (!measure.pair) {
        quantities.items.push_back(
            {inUnit(MARK_TEXT("Probability", "Greatest possible, for equal probabilities"), request.base),
             std::log(static_cast<double>(request.p.size())) / std::log(request.base),
             {}});
        quantities.items.push_back(
            {MARK_TEXT("Probability", "Effective number of outcomes"), std::exp(*value * std::log(request.base)), {}});
    }
    report.sections.emplace_back(std::move(quantities));
    addLimits(request, measure, *value, report);
    report.sections.emplace_back(termTable(request, measure, *value));
    noteLength(request.p.size(), report);
    report.sections.emplace_back(termPlot(request, measure));
    return report;
}

Table jointTable(const InformationRequest &request, double sum)
{
    const auto &joint = request.joint;
    std::vector<double> rows(joint.rows);
    std::vector<double> columns(joint.columns);
    for (std::size_t i = 0; i < joint.rows; ++i)
        for (std::size_t j = 0; j < joint.columns; ++j) {
            rows[i] += joint(i, j);
            columns[j] += joint(i, j);
        }
    Table table{.title = MARK_TEXT("Probability", "The sum, term by term"),
                .columns = {literal("x"), literal("y"), literal("p(x, y)"), literal("p(x) p(y)"),
                            literal("p(x, y) log(p(x, y) / p(x) p(y))")}};
    for (std::size_t i = 0; i < joint.rows; ++i)
        for (std::size_t j = 0; j < joint.columns && table.rows.size() < mostTerms; ++j)
            table.rows.push_back({literal(i + 1), literal(j + 1), joint(i, j), rows[i] * columns[j],
                                  numerics::divergenceTerm(joint(i, j), rows[i] * columns[j], request.base)});
    table.rows.push_back({MARK_TEXT("Probability", "sum"), std::string(), std::string(), std::string(), sum});
    return table;
}

Mosaic jointMosaic(const core::Grid<double> &joint)
{
    Mosaic result{.title = MARK_TEXT("Probability", "The table as areas: even steps where X and Y are independent")};
    for (std::size_t i = 0; i < joint.rows; ++i) {
        MosaicColumn column{.name = filled(MARK_TEXT("Probability", "x = %1"), {literal(i + 1)})};
        for (std::size_t j = 0; j < joint.columns; ++j)
            column.share += joint(i, j);
        for (std::size_t j = 0; j < joint.columns; ++j)
            column.tiles.push_back({.name = filled(MARK_TEXT("Probability", "y = %1"), {literal(j + 1)}),
                                    .share = column.share > 0.0 ? joint(i, j) / column.share : 0.0,
                                    .marked = j % 2 == 0});
        result.columns.push_back(std::move(column));
    }
    return result;
}

core::Result<Report> mutualReport(const InformationRequest &request, const ProbabilityOperation &operation)
{
    constexpr std::size_t mostColumns = 12;
    const auto found = numerics::mutualInformation(request.joint, request.base);
    if (!found)
        return fail(found.error());
    const auto item = [&request](const core::Text &name, double value) {
        return Quantity{inUnit(name, request.base), value, {}};
    };
    Report report;
    report.sections = {
        Paragraph{operation.summary}, Formula{operation.title, operation.latex},
        Quantities{
            .items = {item(operation.title, found->value),
                      item(MARK_TEXT("Probability", "Entropy of X, the rows"), found->entropyX),
                      item(MARK_TEXT("Probability", "Entropy of Y, the columns"), found->entropyY),
                      item(MARK_TEXT("Probability", "Entropy of both"), found->jointEntropy),
                      item(MARK_TEXT("Probability", "What is open about X once Y is known"), found->conditionalXGivenY),
                      item(MARK_TEXT("Probability", "What is open about Y once X is known"),
                           found->conditionalYGivenX)}},
        jointTable(request, found->value)};
    noteLength(request.joint.cells.size(), report);
    if (request.joint.rows <= mostColumns && request.joint.columns <= mostColumns)
        report.sections.emplace_back(jointMosaic(request.joint));
    return report;
}

} // namespace

core::Result<Report> informationReport(const InformationRequest &request, const core::Run & /*run*/)
{
    const ProbabilityOperation *operation = probabilityOperation(request.measure);
    if (operation && request.measure == "mutual_information")
        return mutualReport(request, *operation);
    const auto &all = measures();
    const auto measure =
        std::find_if(all.begin(), all.end(), [&request](const Measure &entry) { return entry.id == request.measure; });
    if (!operation || measure == all.end())
        return fail(
            ErrorKind::NotFound, "measure",
            filled(MARK_TEXT("Request", "there is no %1 called “%2”"), {literal("measure"), literal(request.measure)}));
    return sumReport(request, *measure, *operation);
}

} // namespace calculators
