#include "calculators/sampling.h"

#include "calculators/reportlaws.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace calculators;
using core::ErrorKind;
using numerics::Member;

namespace {

Member member(const char *id, std::vector<double> parameters)
{
    return {numerics::findDistribution(id), std::move(parameters)};
}

Report sampled(const Member &of, const SamplingRequest &request)
{
    auto sections = samplingSections(of, of.summary(), request);
    return {.sections = sections ? std::move(*sections) : std::vector<Section>()};
}

/// The area below the first curve of the first plot.
double area(const Report &report)
{
    const Curve &curve = first<Plot>(report)->curves.front();
    double sum = 0.0;
    for (std::size_t i = 1; i < curve.x.size(); ++i)
        sum += 0.5 * (curve.y[i] + curve.y[i - 1]) * (curve.x[i] - curve.x[i - 1]);
    return sum;
}

std::string words(const Report &report)
{
    std::string all;
    for (const Section &section : report.sections)
        if (const auto *paragraph = std::get_if<Paragraph>(&section))
            all += core::english(paragraph->text) + '\n';
    return all;
}

} // namespace

class TestSamplingSections : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAskedFor() { QVERIFY(sampled(member("normal", {0, 1}), {}).sections.empty()); }

    // The area of the bars is the share of the numbers that are drawn.
    void barsAreShares()
    {
        const Report normal = sampled(member("normal", {3, 2}), {.view = SamplingView::Histogram, .n = 5000});
        QVERIFY(std::abs(area(normal) - 1.0) < 0.01);
        QVERIFY(isSound(normal));
        const Report cauchy = sampled(member("cauchy", {0, 1}), {.view = SamplingView::Histogram, .n = 5000});
        QVERIFY(area(cauchy) > 0.8 && area(cauchy) < 0.999);
        QVERIFY(words(cauchy).find("lie beyond what is drawn") != std::string::npos);
        const Report counts = sampled(member("binomial", {10, 0.5}), {.view = SamplingView::Histogram, .n = 4000});
        double sum = 0.0;
        for (const double share : first<Plot>(counts)->curves.front().y)
            sum += share;
        QVERIFY(std::abs(sum - 1.0) < 1e-9);
        QCOMPARE(first<Plot>(counts)->curves.size(), std::size_t{2});
    }

    // Six standard errors away would be a fault, not bad luck.
    void theRunningMeanSettles()
    {
        const Report report = sampled(member("exponential", {0.5}), {.view = SamplingView::RunningMean, .n = 100000});
        const Plot &plot = *first<Plot>(report);
        QCOMPARE(plot.curves.size(), std::size_t{4});
        QCOMPARE(plot.curves[0].x.front(), 1.0);
        QCOMPARE(plot.curves[0].x.back(), 100000.0);
        QVERIFY(std::abs(plot.curves[0].y.back() - 2.0) < 6.0 * 2.0 / std::sqrt(1e5));
        QCOMPARE(plot.curves[1].y.back(), 2.0);
        QVERIFY(std::abs(plot.curves[2].y.back() - 2.0 - 1.959963984540054 * 2.0 / std::sqrt(1e5)) < 1e-12);
        QVERIFY(plot.curves[0].x.size() < 1000);
        QVERIFY(isSound(report));
    }

    void whatHasNoMeanHasNothingToSettleOn()
    {
        const auto said = [](const char *id, std::vector<double> parameters) {
            return words(sampled(member(id, std::move(parameters)), {.view = SamplingView::RunningMean}));
        };
        QVERIFY(said("cauchy", {0, 1}).find("has no mean") != std::string::npos);
        QVERIFY(said("pareto", {1, 0.5}).find("is infinite") != std::string::npos);
        QVERIFY(said("student_t", {1.5, 0, 1}).find("variance is infinite") != std::string::npos);
        QVERIFY(said("uniform", {0, 1}).find("1/√n") != std::string::npos);
    }

    // Means in standard errors have mean 0 and deviation 1, as far as their bars tell.
    void meansAreStandardised()
    {
        const Report report =
            sampled(member("gamma", {2, 3}), {.view = SamplingView::Means, .n = 5000, .summands = 50});
        QVERIFY(std::abs(area(report) - 1.0) < 0.01);
        const Curve &bars = first<Plot>(report)->curves.front();
        double mean = 0.0;
        double square = 0.0;
        for (std::size_t i = 1; i < bars.x.size(); ++i) {
            const double middle = 0.5 * (bars.x[i] + bars.x[i - 1]);
            const double share = bars.y[i] * (bars.x[i] - bars.x[i - 1]);
            mean += middle * share;
            square += middle * middle * share;
        }
        QVERIFY(std::abs(mean) < 0.1 && std::abs(square - 1.0) < 0.2);
        QVERIFY(words(sampled(member("cauchy", {0, 1}), {.view = SamplingView::Means})).find("finite")
                != std::string::npos);
        QVERIFY(words(sampled(member("bernoulli", {1}), {.view = SamplingView::Means})).find("finite")
                != std::string::npos);
    }

    void theSameSeedGivesTheSame()
    {
        const auto bars = [](std::uint64_t seed) {
            return first<Plot>(sampled(member("normal", {0, 1}), {.view = SamplingView::Histogram, .seed = seed}))
                ->curves.front()
                .y;
        };
        QVERIFY(bars(1) == bars(1));
        QVERIFY(bars(1) != bars(2));
    }

    void everyFamilyIsSound()
    {
        for (const numerics::Distribution &distribution : numerics::distributions()) {
            std::vector<double> parameters;
            for (const numerics::Parameter &parameter : distribution.parameters)
                parameters.push_back(parameter.initial);
            for (const auto view : {SamplingView::Histogram, SamplingView::RunningMean, SamplingView::Means})
                for (const std::size_t n : {1U, 2U, 300U}) {
                    const Report report = sampled({&distribution, parameters}, {.view = view, .n = n});
                    QVERIFY2(!report.sections.empty() && isSound(report), distribution.id.c_str());
                }
        }
    }

    void badRequestsAreRefused()
    {
        const Member normal = member("normal", {0, 1});
        const auto refused = [&normal](const SamplingRequest &request) {
            return samplingSections(normal, normal.summary(), request).error();
        };
        QCOMPARE(refused({.view = SamplingView::Histogram, .n = 0}).kind, ErrorKind::Domain);
        QCOMPARE(refused({.view = SamplingView::Means, .summands = 0}).field, std::string("summands"));
        QCOMPARE(refused({.view = SamplingView::Means, .n = 100001, .summands = 10}).kind, ErrorKind::TooLarge);
        const core::Run never([] { return true; }, {});
        QCOMPARE(samplingSections(normal, normal.summary(), {.view = SamplingView::Histogram}, never).error().kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSamplingSections)
#include "tst_samplingsections.moc"
