#include "calculators/reportlaws.h"

#include "calculators/losscomparison.h"

#include <QTest>

#include <cmath>
#include <limits>

using calculators::LossAxis;
using calculators::LossChoice;
using calculators::LossComparisonRequest;
using core::ErrorKind;

namespace {

std::vector<LossChoice> chosen(std::initializer_list<const char *> ids)
{
    std::vector<LossChoice> result;
    for (const char *id : ids)
        result.push_back({id, {}});
    return result;
}

double heightNear(const calculators::Curve &curve, double x)
{
    const auto place = std::lower_bound(curve.x.begin(), curve.x.end(), x);
    return curve.y[static_cast<std::size_t>(place - curve.x.begin())];
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

class LossComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAxisTakesAllItsLosses_data()
    {
        QTest::addColumn<LossAxis>("axis");
        QTest::addColumn<double>("target");
        QTest::newRow("residual") << LossAxis::Residual << 1.0;
        QTest::newRow("margin") << LossAxis::Margin << 1.0;
        QTest::newRow("prediction") << LossAxis::Prediction << 1.0;
    }
    void everyAxisTakesAllItsLosses()
    {
        QFETCH(LossAxis, axis);
        QFETCH(double, target);
        LossComparisonRequest request{.axis = axis, .losses = {}, .at = 0.5, .target = target};
        for (const numerics::Loss *loss : calculators::lossesAgainst(axis))
            request.losses.push_back({loss->id, {}});
        QVERIFY(request.losses.size() >= 6);
        const auto report = calculators::lossComparisonReport(request);
        QVERIFY2(report, report ? "" : core::english(report.error().text).c_str());
        QVERIFY(isSound(*report));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(first<calculators::Plot>(*report, i)->curves.size(), request.losses.size());
            QCOMPARE(first<calculators::Plot>(*report, i)->handles.front().input, std::string("at"));
        }
        QCOMPARE(first<calculators::Table>(*report)->rows.size(), request.losses.size());
    }

    void startingLossesCanBeDrawn()
    {
        for (const LossAxis axis : {LossAxis::Residual, LossAxis::Margin, LossAxis::Prediction})
            QVERIFY(calculators::lossComparisonReport({.axis = axis, .losses = calculators::startingLosses(axis)}));
    }

    // By hand, with s = 1/(1 + e^−m).
    void derivativesAreRight_data()
    {
        QTest::addColumn<LossChoice>("loss");
        QTest::addColumn<LossAxis>("axis");
        QTest::addColumn<double>("at");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("gradient");
        QTest::addColumn<double>("curvature");
        const double m = 0.7;
        const double s = 1.0 / (1.0 + std::exp(-m));
        const auto row = [](const char *title, const char *loss, LossAxis axis, double at, double value,
                            double gradient, double curvature) {
            QTest::newRow(title) << LossChoice{loss, {}} << axis << at << value << gradient << curvature;
        };
        row("logistic", "logistic", LossAxis::Margin, m, -std::log(s), s - 1.0, s * (1.0 - s));
        row("exponential", "exponential", LossAxis::Margin, m, std::exp(-m), -std::exp(-m), std::exp(-m));
        row("hinge, wrong", "hinge", LossAxis::Margin, -1.0, 2.0, -1.0, 0.0);
        row("squared hinge", "squared_hinge", LossAxis::Margin, m, 0.3 * 0.3, -0.6, 2.0);
        row("0-1, right", "zero_one", LossAxis::Margin, m, 0.0, 0.0, 0.0);
        row("0-1, wrong", "zero_one", LossAxis::Margin, -m, 1.0, 0.0, 0.0);
        row("squared", "squared", LossAxis::Residual, 1.5, 2.25, 3.0, 2.0);
        row("log-cosh", "log_cosh", LossAxis::Residual, m, std::log(std::cosh(m)), std::tanh(m),
            1.0 / std::cosh(m) / std::cosh(m));
        row("absolute, near its jump", "absolute", LossAxis::Residual, 1e-4, 1e-4, 1.0, 0.0);
        row("poisson", "poisson", LossAxis::Prediction, m, std::exp(m) - m, std::exp(m) - 1.0, std::exp(m));
    }
    void derivativesAreRight()
    {
        QFETCH(LossChoice, loss);
        QFETCH(LossAxis, axis);
        QFETCH(double, at);
        QFETCH(double, value);
        QFETCH(double, gradient);
        QFETCH(double, curvature);
        const auto shape = calculators::lossShape(loss, axis, 1.0, at);
        QVERIFY(shape);
        QVERIFY(close(shape->value, value));
        QVERIFY(close(shape->gradient, gradient));
        QVERIFY(close(shape->curvature, curvature));
    }

    void whereTheGradientJumpsThereIsNoSecondDerivative()
    {
        QVERIFY(std::isnan(calculators::lossShape({"absolute", {}}, LossAxis::Residual, 1.0, 0.0)->curvature));
        const auto report =
            calculators::lossComparisonReport({.axis = LossAxis::Residual, .losses = chosen({"absolute"}), .at = 0.0});
        const auto &row = first<calculators::Table>(*report)->rows.front();
        QVERIFY(std::holds_alternative<core::Text>(row[3]));
    }

    void parametersTellLossesApart()
    {
        const LossComparisonRequest request{
            .axis = LossAxis::Residual, .losses = {{"quantile", {0.1}}, {"quantile", {0.9}}}, .at = 1.0};
        const auto report = calculators::lossComparisonReport(request);
        QVERIFY(report);
        const auto &table = *first<calculators::Table>(*report);
        QCOMPARE(std::get<double>(table.rows[0][1]), 0.9);
        QVERIFY(std::abs(std::get<double>(table.rows[1][1]) - 0.1) < 1e-15);
        QCOMPARE(core::english(calculators::choiceName({"quantile", {0.1}})), std::string("Quantile loss (Tau = 0.1)"));
        QVERIFY(first<calculators::Plot>(*report)->curves[0].name != first<calculators::Plot>(*report)->curves[1].name);
    }

    void zeroOneIsExplainedBesideItsSurrogates()
    {
        const auto report = calculators::lossComparisonReport({});
        QVERIFY(report);
        const auto *notes = first<calculators::Notes>(*report);
        QVERIFY(notes);
        QCOMPARE(notes->notes.size(), std::size_t{2});
        // Hinge, squared hinge and exponential bound it; the logistic loss, ln 2 at 0, does not.
        const std::string bounds = core::english(notes->notes.back().remark);
        QVERIFY(bounds.find("Hinge loss") != std::string::npos);
        QVERIFY(bounds.find("Exponential loss") != std::string::npos);
        QVERIFY(bounds.find("Logistic loss") == std::string::npos);
        const auto *gradients = first<calculators::Plot>(*report, 1);
        for (const double y : gradients->curves.front().y)
            QVERIFY(std::isnan(y) || y == 0.0);
        QVERIFY(
            !first<calculators::Notes>(*calculators::lossComparisonReport({.losses = chosen({"hinge", "logistic"})})));
    }

    void theStepOfTheZeroOneLossStandsAtTheThreshold()
    {
        // The sigmoid is 0.8 at ln 4.
        const auto report = calculators::lossComparisonReport({.losses = {{"zero_one", {0.8}}}});
        const auto &curve = first<calculators::Plot>(*report)->curves.front();
        QCOMPARE(heightNear(curve, std::log(4.0) - 0.02), 1.0);
        QCOMPARE(heightNear(curve, std::log(4.0) + 0.02), 0.0);
    }

    void aLossIsDrawnOnlyWhereItIs()
    {
        const auto report = calculators::lossComparisonReport(
            {.axis = LossAxis::Prediction, .losses = chosen({"squared", "squared_log"}), .at = -2.0});
        QVERIFY(report);
        QVERIFY(first<calculators::Plot>(*report)->curves[1].x.front() > -1.0);
        QVERIFY(std::holds_alternative<core::Text>(first<calculators::Table>(*report)->rows[1][1]));
    }

    void errors_data()
    {
        QTest::addColumn<LossComparisonRequest>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *title, LossComparisonRequest request, ErrorKind kind, const char *field) {
            QTest::newRow(title) << request << kind << std::string(field);
        };
        row("none", {.losses = {}}, ErrorKind::NotFound, "losses");
        row("unknown", {.losses = chosen({"regret"})}, ErrorKind::NotFound, "losses");
        row("other axis", {.losses = chosen({"squared"})}, ErrorKind::NotFound, "losses");
        row("parameter", {.axis = LossAxis::Residual, .losses = {{"huber", {-1.0}}}}, ErrorKind::Domain,
            "params.delta");
        row("target", {.axis = LossAxis::Prediction, .losses = chosen({"poisson"}), .target = 0.5}, ErrorKind::Domain,
            "target");
        row("range", {.from = 1.0, .to = 0.0}, ErrorKind::Domain, "to");
        row("place", {.at = std::numeric_limits<double>::infinity()}, ErrorKind::Domain, "at");
        row("nothing in view",
            {.axis = LossAxis::Prediction, .losses = chosen({"squared_log"}), .from = -5.0, .to = -2.0},
            ErrorKind::Domain, "to");
    }
    void errors()
    {
        QFETCH(LossComparisonRequest, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto report = calculators::lossComparisonReport(request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(report.error().field, field);
        QVERIFY(!core::english(report.error().text).empty());
    }

    void cancels()
    {
        const core::Run run([] { return true; }, {});
        QCOMPARE(calculators::lossComparisonReport({}, run).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(LossComparisonTest)
#include "tst_losscomparison.moc"
