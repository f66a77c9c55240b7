#include "calculators/reportlaws.h"

#include "calculators/bayes.h"
#include "calculators/conjugate.h"
#include "calculators/information.h"
#include "calculators/samples.h"
#include "calculators/shippedformulas.h"
#include "numerics/bayes.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace calculators;
using core::ErrorKind;

namespace {

core::Grid<double> rows(std::size_t count, const std::vector<double> &cells)
{
    core::Grid<double> result(count, cells.size() / count);
    result.cells = cells;
    return result;
}

double numberAt(const Table &table, std::size_t row, std::size_t column)
{
    return std::get<double>(table.rows[row][column]);
}

std::vector<core::Result<Report>> everyReport()
{
    std::vector<core::Result<Report>> all = {
        bayesReport({.prior = {0.9, 0.1}, .likelihood = rows(1, {0.5, 1.0})}),
        bayesReport({.names = {"a", "b"}, .prior = {0.5, 0.3, 0.2}, .likelihood = rows(2, {2, 0, 1, 0.5, 0.5, 1})}),
        testReport({}), testReport({.prevalence = 0.0, .specificity = 1.0}), testReport({.people = 12345})};
    for (const char *measure : {"entropy", "cross_entropy", "kl_divergence", "js_divergence", "mutual_information"})
        all.push_back(informationReport({.measure = measure, .joint = rows(2, {0.5, 0.0, 0.25, 0.25})}));
    for (const char *family : {"beta_binomial", "gamma_poisson", "normal_normal", "dirichlet_multinomial"})
        all.push_back(conjugateReport({.family = family}));
    for (const char *model : {"gaussian", "bernoulli", "multinomial"})
        all.push_back(naiveBayesReport({.model = model,
                                        .x = rows(4, {0, 1, 1, 0, 1, 1, 0, 0}),
                                        .y = {"a", "a", "b", "b"},
                                        .query = rows(1, {1, 0})}));
    return all;
}

std::string problem(const char *csv)
{
    const auto samples = readSamples(csv);
    return samples ? std::string() : core::english(samples.error().text);
}

} // namespace

class ProbabilityReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReportIsSoundAndTypeset()
    {
        const std::vector<std::string> shipped = shippedFormulas();
        for (const auto &report : everyReport()) {
            QVERIFY(report);
            QVERIFY(isSound(*report));
            QVERIFY(unshippedFormulas(*report, shipped).empty());
        }
    }

    void posteriorsAreTheAreasAndTheTree()
    {
        const auto report = bayesReport({.prior = {0.25, 0.75}, .likelihood = rows(1, {0.8, 0.4})});
        const auto *table = first<Table>(*report);
        const auto *mosaic = first<Mosaic>(*report);
        const auto *tree = first<ProbabilityTree>(*report);
        QVERIFY(table && mosaic && tree);
        for (std::size_t i = 0; i < 2; ++i) {
            const double area = mosaic->columns[i].share * mosaic->columns[i].tiles[0].share;
            QCOMPARE(area, tree->branches[i].branches[0].joint);
            QCOMPARE(numberAt(*table, i, 4), area / 0.5); // 0.25 · 0.8 + 0.75 · 0.4
        }
    }

    void evidenceIsAddedStepByStep()
    {
        const auto report = bayesReport({.prior = {0.5, 0.5}, .likelihood = rows(2, {0.5, 1.0, 0.5, 1.0})});
        const auto *second = first<Table>(*report, 1);
        QCOMPARE(numberAt(*second, 0, 1), 1.0 / 3.0); // the first posterior is the next prior
        QCOMPARE(numberAt(*second, 0, 4), 0.2);
        const auto *odds = first<Table>(*report, 3);
        QCOMPARE(numberAt(*odds, 0, 1) * numberAt(*odds, 0, 2), numberAt(*odds, 0, 3));
    }

    void impossibleHypothesesAreNamed()
    {
        const auto report =
            bayesReport({.names = {"red", "blue"}, .prior = {0.5, 0.5, 0.0}, .likelihood = rows(1, {0.0, 1.0, 1.0})});
        QVERIFY(core::english(first<Paragraph>(*report, 1)->text).find("under red") != std::string::npos);
        QVERIFY(core::english(first<Paragraph>(*report, 2)->text).find("H3 has prior 0") != std::string::npos);
        QCOMPARE(bayesReport({.likelihood = rows(1, {0.0, 0.0})}).error().kind, ErrorKind::Domain);
    }

    // Whatever the setting: the parts make up the whole, and no count is further from the truth than rounding takes it.
    void naturalFrequenciesAddUp()
    {
        std::mt19937_64 random(2);
        std::uniform_real_distribution<double> share(0.0, 1.0);
        for (int i = 0; i < 2000; ++i) {
            const TestRequest request{.prevalence = i % 3 == 0 ? std::pow(share(random), 8.0) : share(random),
                                      .sensitivity = share(random),
                                      .specificity = share(random),
                                      .people = 1 + static_cast<std::size_t>(1e5 * std::pow(share(random), 3.0))};
            const NaturalFrequencies people = naturalFrequencies(request);
            QCOMPARE(people.ill + people.well, request.people);
            QCOMPARE(people.truePositive + people.falseNegative, people.ill);
            QCOMPARE(people.falsePositive + people.trueNegative, people.well);
            const double exact = request.prevalence * request.sensitivity * static_cast<double>(request.people);
            QVERIFY(std::abs(static_cast<double>(people.truePositive) - exact) <= 1.0);

            const auto report = testReport(request);
            const auto *icons = first<IconArray>(*report);
            const std::size_t expected = (request.people + icons->peopleAnIcon - 1) / icons->peopleAnIcon;
            QVERIFY(expected <= 1000);
            std::size_t shown = 0;
            std::size_t told = 0;
            for (const IconGroup &group : icons->groups) {
                shown += group.icons;
                told += group.people;
                const double right = static_cast<double>(group.people) * static_cast<double>(expected)
                                     / static_cast<double>(request.people);
                QVERIFY(std::abs(static_cast<double>(group.icons) - right) < 1.0);
            }
            QCOMPARE(shown, expected);
            QCOMPARE(told, request.people);
            QCOMPARE(first<ProbabilityTree>(*report)->branches[0].branches[0].count, people.truePositive);
        }
    }

    void testAgreesWithItsPictures()
    {
        const TestRequest request{.prevalence = 0.02, .sensitivity = 0.9, .specificity = 0.95};
        const auto report = testReport(request);
        const auto *mosaic = first<Mosaic>(*report);
        const double right = mosaic->columns[0].share * mosaic->columns[0].tiles[0].share;
        const double wrong = mosaic->columns[1].share * mosaic->columns[1].tiles[0].share;
        const double value = std::get<double>(first<Quantities>(*report)->items[0].value);
        QVERIFY(std::abs(value - right / (right + wrong)) < 1e-14);
        QCOMPARE(first<Plot>(*report)->handles.front().input, std::string("prevalence"));
        QCOMPARE(testReport({.people = 0}).error().field, std::string("people"));
        QCOMPARE(testReport({.people = mostPeople + 1}).error().kind, ErrorKind::TooLarge);
    }

    void termsAddUp()
    {
        for (const char *measure : {"entropy", "cross_entropy", "kl_divergence", "js_divergence"}) {
            const auto report = informationReport({.measure = measure, .p = {0.1, 0.2, 0.7}, .q = {0.3, 0.3, 0.4}});
            const auto *table = first<Table>(*report);
            double sum = 0.0;
            for (std::size_t i = 0; i < 3; ++i)
                sum += std::get<double>(table->rows[i].back());
            QVERIFY(std::abs(sum - std::get<double>(table->rows[3].back())) < 1e-14);
        }
        // An outcome that p leaves out counts in the Jensen–Shannon divergence, so nothing may be said of 0 log 0.
        const auto halves = informationReport({.measure = "js_divergence", .p = {0.0, 1.0}, .q = {0.5, 0.5}});
        QVERIFY(first<Table>(*halves) && std::get<double>(first<Table>(*halves)->rows[0].back()) > 0.2);
        for (const Section &section : halves->sections)
            if (const auto *paragraph = std::get_if<Paragraph>(&section))
                QVERIFY(core::english(paragraph->text).find("p = 0") == std::string::npos);
        const auto infinite = informationReport({.measure = "kl_divergence", .p = {0.5, 0.5}, .q = {1.0, 0.0}});
        QVERIFY(first<Paragraph>(*infinite, 1)->warning);
        QCOMPARE(informationReport({.measure = "surprise"}).error().kind, ErrorKind::NotFound);
    }

    void draggedPriorsHaveTheMomentsAskedFor()
    {
        for (const char *family : {"beta_binomial", "gamma_poisson", "normal_normal", "dirichlet_multinomial"}) {
            const ConjugateRequest request{.family = family, .category = 1};
            const PriorMoments before = priorMoments(request);
            const PriorMoments moved = priorMoments(withPriorMean(request, 0.3));
            QVERIFY2(std::abs(moved.mean - 0.3) < 1e-12, family);
            const PriorMoments wider = priorMoments(withPriorSd(request, 0.8 * before.sd));
            QVERIFY2(std::abs(wider.mean - before.mean) < 1e-12, family);
            QVERIFY2(std::abs(wider.sd - 0.8 * before.sd) < 1e-12, family);
            QVERIFY(conjugateReport(withPriorMean(request, -5.0)));
            QVERIFY(conjugateReport(withPriorSd(request, -5.0)));
            const auto widest = conjugateReport(withPriorSd(request, 100.0));
            QVERIFY(widest);
            const auto *plot = first<Plot>(*widest);
            for (const Handle &handle : plot->handles) // where the mouse can take it
                QVERIFY(handle.x >= plot->curves[0].x.front() && handle.x <= plot->curves[0].x.back());
        }
    }

    // Posterior ∝ prior · likelihood at each point that is drawn.
    void posteriorIsPriorTimesLikelihood()
    {
        for (const char *family : {"beta_binomial", "gamma_poisson", "normal_normal", "dirichlet_multinomial"}) {
            const auto report = conjugateReport({.family = family});
            const auto &curves = first<Plot>(*report)->curves;
            QCOMPARE(curves.size(), std::size_t(3));
            double ratio = 0.0;
            for (std::size_t i = 50; i < curves[0].x.size() - 50; i += 10) {
                const double product = curves[0].y[i] * curves[1].y[i];
                if (product < 1e-6)
                    continue;
                if (ratio == 0.0)
                    ratio = curves[2].y[i] / product;
                QVERIFY2(std::abs(curves[2].y[i] / product / ratio - 1.0) < 1e-9, family);
            }
            QVERIFY(ratio > 0.0);
        }
    }

    void withoutDataThePriorStays()
    {
        const auto report = conjugateReport({.family = "gamma_poisson", .counts = {}});
        QCOMPARE(first<Plot>(*report)->curves.size(), std::size_t(2));
        QCOMPARE(conjugateReport({.family = "cauchy"}).error().kind, ErrorKind::NotFound);
        QCOMPARE(conjugateReport({.family = "dirichlet_multinomial", .category = 9}).error().field,
                 std::string("category"));
    }

    void samplesAreRead()
    {
        const auto samples = readSamples("height;weight;kind\n1,5;2;a\n3;4;b\n");
        QVERIFY(samples);
        QCOMPARE(samples->features, (std::vector<std::string>{"height", "weight"}));
        QCOMPARE(samples->x.cells, (std::vector<double>{1.5, 2.0, 3.0, 4.0}));
        QVERIFY((samples->y == std::vector<Label>{"a", "b"}));
        const auto plain = readSamples("1,2,0\n3,4,1\n");
        QVERIFY(plain && plain->features.empty());
        QVERIFY((plain->y == std::vector<Label>{0.0, 1.0}));
        const auto typeset = readSamples("−1, +2 ,a\n3,4,b\n");
        QVERIFY(typeset);
        QCOMPARE(typeset->x.cells, (std::vector<double>{-1.0, 2.0, 3.0, 4.0}));
    }

    void badCellsAreNamedByTheirLines()
    {
        QCOMPARE(problem("x,y,class\n1,2,a\n3,,b\nfour,5,c\n6,7\n"),
                 std::string("cannot be read: line 3, column y: nothing there; line 4, column x: “four” is no number; "
                             "line 5, column class: nothing there"));
        QVERIFY(problem("1,a\n\"2,b").find("2") != std::string::npos);
        QCOMPARE(problem("1.O,2,a\n3,4,b\n"), std::string("cannot be read: line 1, column 1: “1.O” is no number"));
        QCOMPARE(readSamples("").error().kind, ErrorKind::Shape);
        QCOMPARE(readSamples("a\nb\n").error().kind, ErrorKind::Shape);
        QCOMPARE(readSamples("x,class\n").error().kind, ErrorKind::Shape);
        QVERIFY(problem("x,c\n1,a\n?,a\n?,a\n?,a\n?,a\n?,a\n?,a\n").starts_with("6 cells cannot be read"));
    }

    // A probability that rounds to 1 is told by what it lacks.
    void certaintyIsNotRoundedToOne()
    {
        NaiveBayesRequest request{.x = rows(4, {0, 0, 1, 1, 10, 10, 11, 12}),
                                  .y = {"left", "left", "right", "right"},
                                  .query = rows(1, {0.5, 0.5})};
        const auto text = core::english(first<Paragraph>(*naiveBayesReport(request))->text);
        QVERIFY2(text.find("with probability 1 − ") != std::string::npos, text.c_str());
        request.query = rows(1, {1e150, 0.5});
        QVERIFY(std::isfinite(first<DecisionRegions>(*naiveBayesReport(request))->right));
    }

    void regionsShowTheWinner()
    {
        const NaiveBayesRequest request{.x = rows(4, {0, 0, 1, 1, 10, 10, 11, 12}),
                                        .y = {"left", "left", "right", "right"},
                                        .query = rows(1, {0.5, 0.5})};
        const auto report = naiveBayesReport(request);
        const auto *regions = first<DecisionRegions>(*report);
        QVERIFY(regions);
        QCOMPARE(regions->points.size(), std::size_t(5));
        QVERIFY(regions->points.back().marked);
        QCOMPARE(regions->points.back().group, std::size_t(0));
        QCOMPARE(regions->winners(0, 10), std::size_t(0));
        QCOMPARE(regions->winners(regions->winners.rows - 1, regions->winners.columns - 1), std::size_t(1));
        const core::Run stop([] { return true; }, {});
        QCOMPARE(naiveBayesReport(request, stop).error().kind, ErrorKind::Cancelled);
    }

    void logTermsAddUpToThePosterior()
    {
        const auto report = naiveBayesReport({.model = "multinomial",
                                              .x = rows(4, {2, 1, 0, 1, 0, 3, 0, 1, 4, 1, 0, 2}),
                                              .y = {0.0, 0.0, 1.0, 1.0},
                                              .query = rows(1, {1, 0, 2})});
        const auto *table = first<Table>(*report);
        const std::size_t sum = 4; // prior and three features stand above
        const double difference = numberAt(*table, sum, 1) - numberAt(*table, sum, 2);
        QVERIFY(std::abs(difference - (numberAt(*table, sum + 1, 1) - numberAt(*table, sum + 1, 2))) < 1e-14);
        QVERIFY(std::abs(numberAt(*table, sum + 2, 1) + numberAt(*table, sum + 2, 2) - 1.0) < 1e-15);
    }
};

QTEST_APPLESS_MAIN(ProbabilityReportsTest)
#include "tst_probabilityreports.moc"
