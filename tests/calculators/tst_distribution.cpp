#include "calculators/distribution.h"
#include "calculators/operations.h"
#include "calculators/shippedformulas.h"
#include "core/requestcheck.h"
#include "numerics/jointdistributions.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using calculators::DistributionQuery;
using calculators::DistributionRequest;
using core::ErrorKind;
using core::Object;
using core::Value;

Q_DECLARE_METATYPE(core::Object)
Q_DECLARE_METATYPE(core::ErrorKind)
Q_DECLARE_METATYPE(calculators::DistributionQuery)

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

core::Result<Object> ask(const std::string &name, const Object &request, const core::Run &run = {})
{
    for (const core::Operation &operation : calculators::distributionOperations())
        if (operation.name == "distribution." + name)
            return core::evaluate(operation, request, run);
    return core::fail({.kind = ErrorKind::UnknownOperation});
}

Object binomial(Object further)
{
    Object request{{"distribution", "binomial"}, {"params", Object{{"n", 10}, {"p", 0.5}}}};
    request.insert(request.end(), further.begin(), further.end());
    return request;
}

double real(const core::Result<Object> &answer, const char *name = "value")
{
    return answer ? core::number(*core::member(*answer, name)) : std::nan("");
}

} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT

private slots:
    void operationsAnswer_data();
    void operationsAnswer();
    void arraysComeBackAsArrays();
    void optionalParametersHaveDefaults();
    void summaryHasItsKeys();
    void errorsNameTheirInput_data();
    void errorsNameTheirInput();
    void longArraysStopWhenTold();
    void outcomeOfEachQuery();
    void complementKeepsItsDigits();
    void requestErrors();
    void startsAtRoundNumbers();
    void everyDistributionIsDescribed();
};

void TestDistribution::operationsAnswer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("input");
    QTest::addColumn<double>("argument");
    QTest::addColumn<double>("expected");
    // Ten throws of a coin: binomial coefficients over 1024.
    QTest::newRow("pdf") << "pdf"
                         << "x" << 3.0 << 120.0 / 1024.0;
    QTest::newRow("log_pdf") << "log_pdf"
                             << "x" << 3.0 << std::log(120.0 / 1024.0);
    QTest::newRow("cdf") << "cdf"
                         << "x" << 3.7 << 176.0 / 1024.0;
    QTest::newRow("sf") << "sf"
                        << "x" << 3.0 << 848.0 / 1024.0;
    QTest::newRow("log_cdf") << "log_cdf"
                             << "x" << 3.0 << std::log(176.0 / 1024.0);
    QTest::newRow("log_sf") << "log_sf"
                            << "x" << 3.0 << std::log(848.0 / 1024.0);
    QTest::newRow("hazard") << "hazard"
                            << "x" << 3.0 << 120.0 / 968.0;
    QTest::newRow("quantile") << "quantile"
                              << "p" << 0.17 << 3.0;
    QTest::newRow("isf") << "isf"
                         << "q" << 0.83 << 3.0;
    QTest::newRow("far below") << "log_cdf"
                               << "x" << -infinity << -infinity;
}

void TestDistribution::operationsAnswer()
{
    QFETCH(QString, name);
    QFETCH(QString, input);
    QFETCH(double, argument);
    QFETCH(double, expected);
    const Value given = std::isinf(argument) ? Value("-Infinity") : Value(argument);
    const double value = real(ask(name.toStdString(), binomial({{input.toStdString(), given}})));
    QVERIFY(value == expected || std::abs(value - expected) <= 1e-15 * std::abs(expected) * 2.0);
    QVERIFY(std::isnan(real(ask(name.toStdString(), binomial({{input.toStdString(), "NaN"}})))));
}

void TestDistribution::arraysComeBackAsArrays()
{
    const auto answer = ask("cdf", binomial({{"x", core::Array{10.0, -1.0}}}));
    QVERIFY(answer);
    QCOMPARE(*core::member(*answer, "value")->as<std::vector<double>>(), (std::vector<double>{1.0, 0.0}));
    const auto empty = ask("quantile", binomial({{"p", core::Array{}}}));
    QVERIFY(empty && core::member(*empty, "value")->as<std::vector<double>>()->empty());
}

void TestDistribution::optionalParametersHaveDefaults()
{
    const Object params{{"df", 1}};
    const double third = real(ask("cdf", {{"distribution", "student_t"}, {"params", params}, {"x", 1}}));
    QVERIFY(std::abs(third - 0.75) <= 1e-15);
}

void TestDistribution::summaryHasItsKeys()
{
    const auto answer = ask("summary", binomial({}));
    QVERIFY(answer);
    QCOMPARE(real(answer, "mean"), 5.0);
    QCOMPARE(real(answer, "variance"), 2.5);
    QCOMPARE(real(answer, "standard_deviation"), std::sqrt(2.5));
    QCOMPARE(real(answer, "skewness"), 0.0);
    QVERIFY(std::abs(real(answer, "excess_kurtosis") + 0.2) < 1e-15);
    QCOMPARE(real(answer, "mode"), 5.0);
    QCOMPARE(real(answer, "median"), 5.0);
    QVERIFY(real(answer, "entropy") > 1.8 && real(answer, "entropy") < 1.9);
    QCOMPARE(*core::member(*answer, "support")->as<std::vector<double>>(), (std::vector<double>{0.0, 10.0}));
}

void TestDistribution::errorsNameTheirInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Object>("request");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("field");

    const auto with = [](Object params, Object further, const char *distribution = "binomial") {
        Object request{{"distribution", distribution}, {"params", std::move(params)}};
        request.insert(request.end(), further.begin(), further.end());
        return request;
    };
    const Object coin{{"n", 10}, {"p", 0.5}};
    QTest::newRow("domain") << "cdf" << with({{"n", 10}, {"p", 1.5}}, {{"x", 3}}) << ErrorKind::Domain << "params.p";
    QTest::newRow("not whole") << "cdf" << with({{"n", 1.5}, {"p", 0.5}}, {{"x", 3}}) << ErrorKind::Domain
                               << "params.n";
    QTest::newRow("NaN") << "cdf" << with({{"n", 10}, {"p", "NaN"}}, {{"x", 3}}) << ErrorKind::Domain << "params.p";
    QTest::newRow("unknown parameter") << "cdf" << with({{"n", 10}, {"p", 0.5}, {"q", 0.5}}, {{"x", 3}})
                                       << ErrorKind::UnknownInput << "params.q";
    QTest::newRow("missing parameter") << "cdf" << with({{"n", 10}}, {{"x", 3}}) << ErrorKind::MissingInput
                                       << "params.p";
    QTest::newRow("no parameters") << "cdf" << Object{{"distribution", "normal"}, {"x", 3}} << ErrorKind::MissingInput
                                   << "params.mean";
    QTest::newRow("parameter of a wrong type")
        << "cdf" << with({{"n", 10}, {"p", "1/2"}}, {{"x", 3}}) << ErrorKind::Type << "params.p";
    QTest::newRow("unknown before type") << "cdf" << with({{"n", 10}, {"p", 0.5}, {"q", 1}}, {{"x", "three"}})
                                         << ErrorKind::UnknownInput << "params.q";
    QTest::newRow("missing before type") << "cdf" << with({{"n", 10}}, {{"x", "three"}}) << ErrorKind::MissingInput
                                         << "params.p";
    QTest::newRow("array for a parameter")
        << "cdf" << with({{"n", 10}, {"p", core::Array{0.5}}}, {{"x", 3}}) << ErrorKind::Type << "params.p";
    QTest::newRow("names before domains")
        << "quantile" << with({{"n", 10}}, {{"p", 2}}) << ErrorKind::MissingInput << "params.p";
    QTest::newRow("unknown distribution")
        << "pdf" << with({}, {{"x", 3}}, "bell") << ErrorKind::NotFound << "distribution";
    QTest::newRow("unknown input") << "pdf" << with(coin, {{"x", 3}, {"y", 1}}) << ErrorKind::UnknownInput << "y";
    QTest::newRow("missing x") << "pdf" << with(coin, {}) << ErrorKind::MissingInput << "x";
    QTest::newRow("x a word") << "pdf" << with(coin, {{"x", "three"}}) << ErrorKind::Type << "x";
    QTest::newRow("p above 1") << "quantile" << with(coin, {{"p", 1.01}}) << ErrorKind::Domain << "p";
    QTest::newRow("one q below 0") << "isf" << with(coin, {{"q", core::Array{0.5, -0.1}}}) << ErrorKind::Domain << "q";
    QTest::newRow("interval backwards") << "interval" << with(coin, {{"a", 3}, {"b", 2}}) << ErrorKind::Domain << "b";
    QTest::newRow("interval's parameters")
        << "interval" << with({{"n", -1}, {"p", 0.5}}, {{"a", 1}, {"b", 2}}) << ErrorKind::Domain << "params.n";
    QTest::newRow("summary's parameters")
        << "summary" << with({{"rate", -1}}, {}, "poisson") << ErrorKind::Domain << "params.rate";
}

void TestDistribution::errorsNameTheirInput()
{
    QFETCH(QString, name);
    QFETCH(Object, request);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, field);
    const auto answer = ask(name.toStdString(), request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(QString::fromStdString(answer.error().field), field);
    QVERIFY(!core::english(answer.error().text).empty());
}

void TestDistribution::longArraysStopWhenTold()
{
    int left = 2;
    double share = 0.0;
    const core::Run run([&] { return left-- == 0; }, [&](double done) { share = done; });
    const auto values = calculators::distributionValues({.arguments = std::vector<double>(100000, 0.5)}, run);
    QVERIFY(!values);
    QCOMPARE(values.error().kind, ErrorKind::Cancelled);
    QVERIFY(share > 0.0 && share < 1.0);
}

void TestDistribution::outcomeOfEachQuery()
{
    DistributionRequest request{.distribution = "binomial", .parameters = {10.0, 0.5}, .from = 3.0, .to = 6.0};
    const auto probability = [&](DistributionQuery query) {
        request.query = query;
        const auto outcome = calculators::distributionOutcome(request);
        return outcome ? 1024.0 * outcome->probability : -1.0;
    };
    QVERIFY(std::abs(probability(DistributionQuery::Interval) - 792.0) < 1e-11);
    QVERIFY(std::abs(probability(DistributionQuery::Lower) - 848.0) < 1e-11);
    QVERIFY(std::abs(probability(DistributionQuery::Upper) - 968.0) < 1e-11);
    request.probability = 0.17;
    QVERIFY(std::abs(probability(DistributionQuery::Quantile) - 176.0) < 1e-11);
    QCOMPARE(calculators::distributionOutcome(request)->to, 3.0);
    QVERIFY(std::abs(probability(DistributionQuery::Outside) - (56.0 + 176.0)) < 1e-11); // below 3 and above 6
    request.probability = 0.18;
    QVERIFY(std::abs(probability(DistributionQuery::UpperQuantile) - 176.0) < 1e-11);
    QCOMPARE(calculators::distributionOutcome(request)->from, 6.0);
    request.probability = 0.9;
    QVERIFY(std::abs(probability(DistributionQuery::Central) - 1002.0) < 1e-11); // 2 to 8
    QVERIFY(std::abs(probability(DistributionQuery::Densest) - 957.0) < 1e-11);  // one of them less
    QCOMPARE(
        real(ask("interval", binomial({{"a", 3}, {"b", "Infinity"}}))),
        calculators::distributionOutcome(
            {.distribution = "binomial", .parameters = {10.0, 0.5}, .query = DistributionQuery::Upper, .from = 3.0})
            ->probability);
    QVERIFY(std::isnan(real(ask("interval", binomial({{"a", "NaN"}, {"b", 1}})))));
}

// 1 − P(−20 ≤ Z ≤ 20) is 2 Q(20), which 1 minus the probability would lose.
void TestDistribution::complementKeepsItsDigits()
{
    const auto outcome = calculators::distributionOutcome({.parameters = {0.0, 1.0}, .from = -20.0, .to = 20.0});
    QVERIFY(outcome);
    QCOMPARE(outcome->probability, 1.0);
    QVERIFY(std::abs(outcome->complement / std::erfc(20.0 / std::sqrt(2.0)) - 1.0) < 1e-12);
}

void TestDistribution::requestErrors()
{
    const auto kindAndField = [](const DistributionRequest &request) {
        const auto report = calculators::distributionReport(request);
        return report ? std::string() : std::string(core::code(report.error().kind)) + " " + report.error().field;
    };
    QCOMPARE(kindAndField({.distribution = "bell"}), std::string("not-found distribution"));
    QCOMPARE(kindAndField({.parameters = {1.0}}), std::string("shape params"));
    QCOMPARE(kindAndField({.parameters = {1.0, -1.0}}), std::string("domain params.sd"));
    QCOMPARE(kindAndField({.from = 2.0}), std::string("domain to"));
    QCOMPARE(kindAndField({.query = DistributionQuery::Quantile, .probability = 1.5}),
             std::string("domain probability"));
    QVERIFY(!calculators::distributionValues({.distribution = "bell"}));
}

void TestDistribution::startsAtRoundNumbers()
{
    const DistributionRequest normal = calculators::startingRequest(*numerics::findDistribution("normal"));
    QCOMPARE(normal.from, -1.0);
    QCOMPARE(normal.to, 1.0);
    for (const numerics::Distribution &distribution : numerics::distributions()) {
        const DistributionRequest start = calculators::startingRequest(distribution);
        const auto outcome = calculators::distributionOutcome(start);
        QVERIFY(outcome && outcome->probability > 0.5);
        const bool twoValues = outcome->summary.high - outcome->summary.low == 1.0 && distribution.discrete;
        QVERIFY(outcome->probability < 0.95 || twoValues);
        QVERIFY(!distribution.discrete || start.from == std::floor(start.from));
    }
}

void TestDistribution::everyDistributionIsDescribed()
{
    const core::Array described = calculators::describeDistributions();
    QCOMPARE(described.size(), numerics::distributions().size() + numerics::jointDistributions().size());
    for (const Value &value : described) {
        const Object &entry = *value.as<Object>();
        for (const char *key : {"name", "title", "meaning", "support", "formula"})
            QVERIFY(!core::member(entry, key)->as<std::string>()->empty());
        for (const Value &parameter : *core::member(entry, "params")->as<core::Array>())
            for (const char *key : {"name", "type", "domain", "default", "meaning"})
                QVERIFY(core::member(*parameter.as<Object>(), key));
    }
}

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
