#include "calculators/reportlaws.h"

#include "calculators/activation.h"
#include "calculators/shippedformulas.h"
#include "numerics/activations.h"
#include "numerics/vectoractivations.h"

#include <QTest>

#include <limits>

using calculators::ActivationRequest;
using calculators::SoftmaxRequest;
using core::ErrorKind;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

class ActivationTest : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data()
    {
        QTest::addColumn<std::string>("function");
        for (const auto &activation : numerics::vectorActivations())
            QTest::newRow(activation.id.c_str()) << activation.id;
    }
    void scalars_data()
    {
        QTest::addColumn<std::string>("function");
        for (const auto &activation : numerics::activations())
            QTest::newRow(activation.id.c_str()) << activation.id;
    }

    void vectorReportIsSound_data() { vectors_data(); }
    void vectorReportIsSound()
    {
        QFETCH(std::string, function);
        for (const Numbers &logits : {Numbers{2.0, 1.0, 0.1}, Numbers{5.0}, Numbers{infinity, 0.0},
                                      Numbers{-infinity, 700.0, -700.0}, Numbers(25, 0.5)}) {
            const auto report = calculators::softmaxReport({.function = function, .logits = logits});
            QVERIFY(report);
            QVERIFY(isSound(*report));
            QCOMPARE(unshippedFormulas(*report, calculators::activationFormulas()), std::vector<std::string>{});
            QCOMPARE(first<calculators::Table>(*report)->rows.size(), logits.size());
            QCOMPARE(first<calculators::Matrix>(*report) != nullptr, logits.size() <= 20);
        }
    }

    void softmaxReportShowsTheNumbers()
    {
        const auto report =
            calculators::softmaxReport({.logits = {1000.0, 1000.0, 0.0}, .names = {"cat"}, .temperature = 2.0});
        QVERIFY(report);
        const auto &rows = first<calculators::Table>(*report)->rows;
        QCOMPARE(core::english(std::get<core::Text>(rows[0][0])), std::string("cat"));
        QCOMPARE(core::english(std::get<core::Text>(rows[1][0])), std::string("class 1"));
        QCOMPARE(std::get<double>(rows[0][1]), 1000.0);
        QCOMPARE(std::get<double>(rows[0][2]), 1.0);
        QCOMPARE(std::get<double>(rows[1][3]), 0.5);
        QCOMPARE(std::get<double>(rows[2][4]), -500.0 - std::log(2.0));
        const auto *bars = first<calculators::Plot>(*report);
        QCOMPARE(bars->curves.front().y[1], 0.5);
        QVERIFY(bars->curves.front().style == calculators::CurveStyle::Bars);
        const auto *jacobian = first<calculators::Matrix>(*report);
        QCOMPARE(std::get<double>(jacobian->cells(0, 0)), 0.125); // ½ · ½ / 2
        QCOMPARE(std::get<double>(jacobian->cells(0, 1)), -0.125);
    }

    void temperatureIsDragged()
    {
        const auto report = calculators::softmaxReport({.temperature = 30.0});
        for (const std::size_t place : {1U, 2U}) {
            const auto *plot = first<calculators::Plot>(*report, place);
            QCOMPARE(plot->handles.front().input, std::string("temperature"));
            QCOMPARE(plot->handles.front().x, 30.0);
            QVERIFY(plot->curves.front().x.front() < 30.0 && plot->curves.front().x.back() > 30.0);
        }
        // Hot classes share: the entropy rises towards ln 3.
        const auto &entropy = first<calculators::Plot>(*report, 2)->curves.front().y;
        QVERIFY(std::is_sorted(entropy.begin(), entropy.end()));
        QVERIFY(entropy.back() < std::log(3.0) && entropy.back() > 1.09);
    }

    void infiniteLogitsAreExplained()
    {
        const auto warned = [](const Numbers &logits) {
            const auto report = calculators::softmaxReport({.logits = logits});
            const auto *note = first<calculators::Paragraph>(*report, 2);
            return note && note->warning;
        };
        QVERIFY(warned({infinity, 1.0}));
        QVERIFY(warned({-infinity, 1.0}));
        QVERIFY(!warned({2.0, 1.0}));
    }

    void vectorErrors_data()
    {
        QTest::addColumn<SoftmaxRequest>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        QTest::newRow("unknown") << SoftmaxRequest{.function = "hardmax"} << ErrorKind::NotFound
                                 << std::string("function");
        QTest::newRow("no logits") << SoftmaxRequest{.logits = {}} << ErrorKind::Shape << std::string("z");
        QTest::newRow("nothing left") << SoftmaxRequest{.logits = {-infinity}} << ErrorKind::Domain << std::string("z");
        QTest::newRow("cold") << SoftmaxRequest{.temperature = 0.0} << ErrorKind::Domain << std::string("temperature");
    }
    void vectorErrors()
    {
        QFETCH(SoftmaxRequest, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto report = calculators::softmaxReport(request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(report.error().field, field);
        QCOMPARE(calculators::softmaxValues(request).error().kind, kind);
        QCOMPARE(calculators::softmaxJacobian(request).error().kind, kind);
    }

    void scalarReportIsSound_data() { scalars_data(); }
    void scalarReportIsSound()
    {
        QFETCH(std::string, function);
        for (const double x : {0.0, 0.25, 1.0}) {
            const auto report = calculators::activationReport({.function = function, .x = {x}});
            QVERIFY(report);
            QVERIFY(isSound(*report));
            QCOMPARE(unshippedFormulas(*report, calculators::activationFormulas()), std::vector<std::string>{});
            const auto *plot = first<calculators::Plot>(*report);
            QCOMPARE(plot->handles.front().input, std::string("x"));
            QCOMPARE(plot->handles.front().x, x);
            QCOMPARE(plot->curves.size(), std::size_t{2});
        }
    }

    void scalarReportShowsTheNumbers()
    {
        const auto report = calculators::activationReport({.function = "relu", .x = {2.5}, .from = -1.0, .to = 3.0});
        const auto &items = first<calculators::Quantities>(*report)->items;
        QCOMPARE(std::get<double>(items[0].value), 2.5);
        QCOMPARE(std::get<double>(items[1].value), 2.5);
        QCOMPARE(std::get<double>(items[2].value), 1.0);
        const auto *plot = first<calculators::Plot>(*report);
        QCOMPARE(plot->curves[0].x.front(), -1.0);
        QCOMPARE(plot->curves[0].y.back(), 3.0);
        QCOMPARE(plot->curves[1].y.front(), 0.0);
        QCOMPARE(plot->markers[0].y, 2.5);
    }

    void infiniteValueHasNoMarker()
    {
        const auto report = calculators::activationReport({.function = "logit", .x = {1.0}});
        QVERIFY(first<calculators::Plot>(*report)->markers.empty());
        const auto far = calculators::activationReport({.function = "softplus", .x = {infinity}});
        QVERIFY(first<calculators::Plot>(*far)->handles.empty());
    }

    void scalarErrors_data()
    {
        QTest::addColumn<ActivationRequest>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        QTest::newRow("unknown") << ActivationRequest{.function = "step"} << ErrorKind::NotFound
                                 << std::string("function");
        QTest::newRow("outside") << ActivationRequest{.function = "logit", .x = {1.5}} << ErrorKind::Domain
                                 << std::string("x");
        QTest::newRow("nowhere") << ActivationRequest{.x = {}} << ErrorKind::Shape << std::string("x");
        QTest::newRow("empty range") << ActivationRequest{.from = 1.0, .to = 1.0} << ErrorKind::Domain
                                     << std::string("to");
        QTest::newRow("parameters") << ActivationRequest{.parameters = {1.0}} << ErrorKind::Shape
                                    << std::string("params");
    }
    void scalarErrors()
    {
        QFETCH(ActivationRequest, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto report = calculators::activationReport(request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(report.error().field, field);
    }

    void cancels()
    {
        const core::Run run([] { return true; }, {});
        QCOMPARE(calculators::softmaxReport({}, run).error().kind, ErrorKind::Cancelled);
        QCOMPARE(calculators::activationReport({}, run).error().kind, ErrorKind::Cancelled);
        QCOMPARE(calculators::activationValues({}, run).error().kind, ErrorKind::Cancelled);
    }

    void everyActivationIsDescribed()
    {
        const core::Array described = calculators::describeActivations();
        QCOMPARE(described.size(), numerics::activations().size() + numerics::vectorActivations().size());
        for (const core::Value &entry : described)
            for (const char *key :
                 {"name", "title", "meaning", "argument", "domain", "range", "formula", "derivative"}) {
                const core::Value *value = core::member(*entry.as<core::Object>(), key);
                QVERIFY2(value && !value->as<std::string>()->empty(), key);
            }
    }
};

QTEST_APPLESS_MAIN(ActivationTest)
#include "tst_activation.moc"
