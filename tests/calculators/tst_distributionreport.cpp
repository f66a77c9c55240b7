#include "calculators/distribution.h"
#include "calculators/operations.h"
#include "calculators/shippedformulas.h"
#include "core/requestcheck.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using calculators::DistributionQuery;
using calculators::DistributionRequest;
using calculators::Report;
using core::ErrorKind;

Q_DECLARE_METATYPE(core::Object)
Q_DECLARE_METATYPE(core::ErrorKind)
Q_DECLARE_METATYPE(calculators::DistributionQuery)

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

template <class Section>
std::vector<const Section *> sections(const Report &report)
{
    std::vector<const Section *> result;
    for (const calculators::Section &section : report.sections)
        if (const auto *found = std::get_if<Section>(&section))
            result.push_back(found);
    return result;
}

bool warns(const Report &report)
{
    const auto paragraphs = sections<calculators::Paragraph>(report);
    return std::any_of(paragraphs.begin(), paragraphs.end(), [](const auto *paragraph) { return paragraph->warning; });
}

core::Run stopped()
{
    return {[] { return true; }, {}};
}

} // namespace

class TestDistributionReport : public QObject
{
    Q_OBJECT

private slots:
    void everyReportIsWhole_data();
    void everyReportIsWhole();
    void plotsFollowTheQuery();
    void theSecondPlotIsChosen();
    void othersAreDrawnBesideIt();
    void movedPlots();
    void plotsOfExtremesStayFinite_data();
    void plotsOfExtremesStayFinite();
    void noPlotWhereDoublesAreTooFew();
    void reportsWarn();
    void reportStopsWhenTold();
};

void TestDistributionReport::everyReportIsWhole_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<DistributionQuery>("query");
    for (const numerics::Distribution &distribution : numerics::distributions())
        for (const auto query :
             {DistributionQuery::Interval, DistributionQuery::Lower, DistributionQuery::Upper,
              DistributionQuery::Outside, DistributionQuery::Quantile, DistributionQuery::UpperQuantile,
              DistributionQuery::Central, DistributionQuery::Densest})
            QTest::addRow("%s %d", distribution.id.c_str(), static_cast<int>(query))
                << QString::fromStdString(distribution.id) << query;
}

void TestDistributionReport::everyReportIsWhole()
{
    QFETCH(QString, id);
    QFETCH(DistributionQuery, query);
    DistributionRequest request = calculators::startingRequest(*numerics::findDistribution(id.toStdString()));
    request.query = query;
    const auto report = calculators::distributionReport(request);
    QVERIFY(report);
    const auto plots = sections<calculators::Plot>(*report);
    QCOMPARE(plots.size(), 2);
    for (const calculators::Plot *plot : plots) {
        const calculators::Curve &curve = plot->curves.front();
        QCOMPARE(curve.x.size(), curve.y.size());
        QVERIFY(std::is_sorted(curve.x.begin(), curve.x.end()));
    }
    QVERIFY(plots.front()->areas.size() == (query == DistributionQuery::Outside ? 2U : 1U));
    const std::vector<std::string> shipped = calculators::shippedFormulas();
    const auto known = [&](const std::string &latex) {
        return latex.empty() || std::find(shipped.begin(), shipped.end(), latex) != shipped.end();
    };
    for (const auto *formula : sections<calculators::Formula>(*report))
        QVERIFY(!formula->latex.empty() && known(formula->latex));
    for (const auto *quantities : sections<calculators::Quantities>(*report))
        for (const calculators::Quantity &quantity : quantities->items)
            QVERIFY2(known(quantity.latex), quantity.latex.c_str());
}

void TestDistributionReport::plotsFollowTheQuery()
{
    DistributionRequest request{.from = -1.0, .to = 2.0};
    const auto handles = [&](DistributionQuery query) {
        request.query = query;
        const auto report = calculators::distributionReport(request);
        std::string names;
        for (const calculators::Handle &handle : sections<calculators::Plot>(*report).front()->handles)
            names += handle.input + " ";
        return names;
    };
    QCOMPARE(handles(DistributionQuery::Interval), std::string("from to "));
    QCOMPARE(handles(DistributionQuery::Lower), std::string("to "));
    QCOMPARE(handles(DistributionQuery::Upper), std::string("from "));
    QCOMPARE(handles(DistributionQuery::Quantile), std::string());
    request = {.from = -infinity, .to = 0.5};
    const auto report = calculators::distributionReport(request);
    const calculators::Plot *plot = sections<calculators::Plot>(*report).front();
    QCOMPARE(plot->handles.size(), 1);
    QCOMPARE(plot->areas.front().from, plot->curves.front().x.front());
    QCOMPARE(plot->areas.front().to, 0.5);
}

void TestDistributionReport::theSecondPlotIsChosen()
{
    const auto second = [](calculators::DistributionPlot plot) {
        const auto report = calculators::distributionReport(
            {.distribution = "exponential", .parameters = {1.0}, .from = 0.5, .to = 1.0, .secondPlot = plot});
        return sections<calculators::Plot>(*report).at(1)->curves.front();
    };
    const calculators::Curve hazard = second(calculators::DistributionPlot::Hazard); // it never ages
    for (std::size_t i = 1; i < hazard.y.size(); ++i)
        QVERIFY(std::abs(hazard.y[i] - 1.0) < 1e-14);
    const calculators::Curve quantiles = second(calculators::DistributionPlot::Quantile);
    QVERIFY(std::abs(quantiles.y[200] - std::log(2.0)) < 1e-15 && quantiles.x[200] == 0.5);
    const calculators::Curve logarithms = second(calculators::DistributionPlot::Logarithmic);
    for (std::size_t i = 1; i < logarithms.y.size(); ++i)
        QVERIFY(std::abs(logarithms.y[i] + logarithms.x[i]) < 1e-14);
}

void TestDistributionReport::othersAreDrawnBesideIt()
{
    DistributionRequest request{.compared = {{"normal", {1.5, 1.0}}, {"cauchy", {0.0, 1.0}}}};
    const auto report = calculators::distributionReport(request);
    const auto plots = sections<calculators::Plot>(*report);
    for (const calculators::Plot *plot : plots)
        QCOMPARE(plot->curves.size(), 3U);
    QCOMPARE(core::english(plots.front()->curves[1].name), std::string("Normal (1.5, 1)"));
    const auto *table = sections<calculators::Table>(*report).front();
    QCOMPARE(table->rows.size(), 3U);
    QVERIFY(std::abs(std::get<double>(table->rows[1][3]) - 1.125) < 1e-6); // half the square of the shift
    QVERIFY(std::abs(std::get<double>(table->rows[1][4]) - 1.5) < 1e-6);
    QCOMPARE(std::get<double>(table->rows[2][4]), infinity);
    request.compared = {{"bell", {}}};
    QCOMPARE(calculators::distributionReport(request).error().kind, ErrorKind::NotFound);
    request.compared.assign(calculators::mostCompared + 1, {"normal", {}});
    QCOMPARE(calculators::distributionReport(request).error().field, std::string("compared"));
}

void TestDistributionReport::movedPlots()
{
    const auto ends = [](const DistributionRequest &request) {
        const auto report = calculators::distributionReport(request);
        const auto plots = sections<calculators::Plot>(*report);
        return plots.empty() ? std::pair(0.0, 0.0)
                             : std::pair(plots[0]->curves[0].x.front(), plots[0]->curves[0].x.back());
    };
    const auto own = ends({});
    QCOMPARE(ends({.plotFrom = 3.0, .plotTo = 40.0}), std::pair(3.0, 40.0));
    QCOMPARE(ends({.distribution = "poisson", .plotFrom = 3.2, .plotTo = 6.1}), std::pair(3.0, 7.0));
    // So near that doubles are too few: back to where it was, not to an empty page.
    QCOMPARE(ends({.plotFrom = 1.0, .plotTo = 1.0 + 1e-15}), own);
    QVERIFY(ends({.distribution = "poisson", .plotFrom = 3.0, .plotTo = 3.0}).second > 3.0);
}

void TestDistributionReport::plotsOfExtremesStayFinite_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QVector<double>>("parameters");
    QTest::newRow("certain") << "binomial" << QVector<double>{5.0, 1.0};
    QTest::newRow("rate 0") << "poisson" << QVector<double>{0.0};
    QTest::newRow("many bars") << "poisson" << QVector<double>{1e6};
    QTest::newRow("rate beyond whole doubles") << "poisson" << QVector<double>{1e17};
    QTest::newRow("heavy tails") << "student_t" << QVector<double>{0.05, 0.0, 1.0};
    QTest::newRow("narrow") << "normal" << QVector<double>{1e10, 1e-10};
    QTest::newRow("wide") << "normal" << QVector<double>{0.0, 1e308};
    QTest::newRow("tiny shape") << "gamma" << QVector<double>{1e-5, 1.0};
    QTest::newRow("spike") << "beta" << QVector<double>{1e8, 1e8};
    QTest::newRow("two poles") << "beta" << QVector<double>{1e-3, 1e-3};
}

void TestDistributionReport::plotsOfExtremesStayFinite()
{
    QFETCH(QString, id);
    QFETCH(QVector<double>, parameters);
    const auto report = calculators::distributionReport({.distribution = id.toStdString(),
                                                         .parameters = {parameters.begin(), parameters.end()},
                                                         .from = 0.0,
                                                         .to = 1.0});
    QVERIFY(report);
    for (const calculators::Plot *plot : sections<calculators::Plot>(*report))
        for (const calculators::Curve &curve : plot->curves) {
            QVERIFY(curve.x.size() >= 2 && curve.x.size() < 2000);
            QVERIFY(curve.x.front() < curve.x.back());
            for (std::size_t i = 0; i < curve.x.size(); ++i)
                QVERIFY(std::isfinite(curve.x[i]) && !std::isinf(curve.y[i]));
        }
}

void TestDistributionReport::noPlotWhereDoublesAreTooFew()
{
    const auto report = calculators::distributionReport({.distribution = "poisson", .parameters = {1e300}});
    QVERIFY(report && sections<calculators::Plot>(*report).empty());
    const auto quantities = sections<calculators::Quantities>(*report);
    QVERIFY(quantities.size() >= 2);
    QCOMPARE(quantities[0]->title.source, std::string("Answer"));
    QCOMPARE(quantities[1]->title.source, std::string("Moments and centre"));
}

void TestDistributionReport::reportsWarn()
{
    const auto warned = [](const char *id, std::vector<double> parameters, double from = 0.25, double to = 0.75) {
        return warns(*calculators::distributionReport(
            {.distribution = id, .parameters = std::move(parameters), .from = from, .to = to}));
    };
    QVERIFY(!warned("normal", {0.0, 1.0}));
    QVERIFY(!warned("beta", {2.0, 2.0}));
    QVERIFY(warned("student_t", {1.0, 0.0, 1.0}));
    QVERIFY(warned("student_t", {2.0, 0.0, 1.0}));
    QVERIFY(warned("student_t", {4.0, 0.0, 1.0}));
    QVERIFY(!warned("student_t", {5.0, 0.0, 1.0}));
    QVERIFY(warned("beta", {0.5, 2.0}));
    QVERIFY(warned("binomial", {3.0, 0.0}));
    QVERIFY(warned("gamma", {2.0, 1.0}, -3.0, -2.0));
}

void TestDistributionReport::reportStopsWhenTold()
{
    const auto report = calculators::distributionReport({}, stopped());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestDistributionReport)
#include "tst_distributionreport.moc"
