#include "calculators/reportlaws.h"

#include "calculators/loss.h"
#include "calculators/shippedformulas.h"

#include <QTest>

#include <limits>

using calculators::LossRequest;
using core::ErrorKind;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

LossRequest requestFor(const std::string &loss)
{
    return {.loss = loss, .target = 1.0, .prediction = 0.25};
}

} // namespace

class LossTest : public QObject
{
    Q_OBJECT

private slots:
    void losses_data()
    {
        QTest::addColumn<std::string>("loss");
        for (const numerics::Loss *loss : calculators::drawnLosses())
            QTest::newRow(loss->id.c_str()) << loss->id;
    }

    void reportIsSound_data() { losses_data(); }
    void reportIsSound()
    {
        QFETCH(std::string, loss);
        const auto report = calculators::lossReport(requestFor(loss));
        QVERIFY(report);
        QVERIFY(isSound(*report));
        QCOMPARE(unshippedFormulas(*report, calculators::lossFormulas()), std::vector<std::string>{});
        const auto *plot = first<calculators::Plot>(*report);
        QCOMPARE(plot->curves.size(), std::size_t{3});
        QCOMPARE(plot->handles.size(), std::size_t{1});
        QCOMPARE(plot->handles.front().input, std::string(loss == "cross_entropy" ? "target_logit" : "prediction"));
    }

    void reportShowsTheNumbers()
    {
        const auto report =
            calculators::lossReport({.loss = "huber", .parameters = {2.0}, .target = 1.0, .prediction = 6.0});
        const auto &items = first<calculators::Quantities>(*report)->items;
        QCOMPARE(items.size(), std::size_t{5});
        QCOMPARE(std::get<double>(items[0].value), 2.0);
        QCOMPARE(std::get<double>(items[1].value), 1.0);
        QCOMPARE(std::get<double>(items[2].value), 6.0);
        QCOMPARE(std::get<double>(items[3].value), 8.0);
        QCOMPARE(std::get<double>(items[4].value), 2.0);
    }

    // Of (ŷ − 1)² at 3: through (3, 4) with slope 4.
    void theGradientIsDrawnAsATangent()
    {
        const auto report = calculators::lossReport({.loss = "squared", .target = 1.0, .prediction = 3.0});
        const calculators::Curve &tangent = first<calculators::Plot>(*report)->curves.back();
        QCOMPARE(tangent.x.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY(std::abs(tangent.y[i] - (4.0 + 4.0 * (tangent.x[i] - 3.0))) < 1e-12);
        QVERIFY(tangent.x[0] < 3.0 && tangent.x[1] > 3.0);
        // Where the loss is infinite there is none.
        const auto none = calculators::lossReport({.loss = "binary_cross_entropy", .target = 1.0, .prediction = 0.0});
        QCOMPARE(first<calculators::Plot>(*none)->curves.size(), std::size_t{2});
    }

    void classesAreListed()
    {
        const auto report = calculators::lossReport({.loss = "cross_entropy",
                                                     .parameters = {0.3},
                                                     .target = 1.0,
                                                     .logits = {0.0, 0.0, 0.0},
                                                     .names = {"ape", "bee"}});
        const auto &rows = first<calculators::Table>(*report)->rows;
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(core::english(std::get<core::Text>(rows[1][0])), std::string("bee"));
        QCOMPARE(core::english(std::get<core::Text>(rows[2][0])), std::string("class 2"));
        QCOMPARE(std::get<double>(rows[0][2]), 1.0 / 3.0);
        QCOMPARE(std::get<double>(rows[0][3]), 0.1);
        QCOMPARE(std::get<double>(rows[1][3]), 0.8);
        QCOMPARE(std::get<double>(rows[1][4]), std::log(3.0));
        QCOMPARE(std::get<double>(rows[1][5]), 1.0 / 3.0 - 0.8);
        QCOMPARE(std::get<double>(rows[1][6]), 0.8 * std::log(3.0));
    }

    void curvesBeginWhereTheLossDoes()
    {
        const auto curve = calculators::lossCurve({.loss = "squared_log", .target = 1.0, .from = -3.0, .to = 3.0});
        QVERIFY(curve);
        QVERIFY(curve->prediction.front() > -1.0 && curve->prediction.front() < -0.98);
        QVERIFY(std::all_of(curve->value.begin(), curve->value.end(), [](double value) { return value >= 0.0; }));
    }

    void switchesAreDescribedAsSuch()
    {
        for (const core::Value &entry : calculators::describeLosses()) {
            const auto &loss = *entry.as<core::Object>();
            if (*core::member(loss, "name")->as<std::string>() != "gaussian_nll")
                continue;
            const auto &full = *core::member(loss, "params")->as<core::Array>()->front().as<core::Object>();
            QCOMPARE(*core::member(full, "default")->as<bool>(), false);
            return;
        }
        QFAIL("not described");
    }

    void propertiesAreListed()
    {
        const auto report = calculators::lossReport({.loss = "huber"});
        const auto &rows = first<calculators::Table>(*report)->rows;
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(core::english(std::get<core::Text>(rows[0][0])), std::string("convex"));
    }

    void curvesBreakWhereTheyJump()
    {
        const auto step = calculators::lossCurve({.loss = "zero_one", .target = 1.0, .from = -3.0, .to = 3.0});
        QVERIFY(step);
        QCOMPARE(step->prediction.front(), 0.0);
        QCOMPARE(step->prediction.back(), 1.0);
        const auto at = std::find(step->prediction.begin(), step->prediction.end(), 0.5) - step->prediction.begin();
        const auto place = static_cast<std::size_t>(at);
        QCOMPARE(step->value[place - 1], 1.0);
        QVERIFY(std::isnan(step->value[place]));
        QCOMPARE(step->value[place + 1], 0.0);
        const auto kink = calculators::lossCurve({.loss = "absolute", .target = 0.3});
        const auto zero = std::count_if(kink->gradient.begin(), kink->gradient.end(),
                                        [](double slope) { return slope != 1.0 && slope != -1.0; });
        QCOMPARE(zero, 1);
    }

    void curveOfTheTrueLogitFalls()
    {
        const auto curve = calculators::lossCurve({.loss = "cross_entropy", .target = 2.0});
        QVERIFY(std::is_sorted(curve->value.rbegin(), curve->value.rend()));
        QVERIFY(std::all_of(curve->gradient.begin(), curve->gradient.end(), [](double slope) { return slope < 0.0; }));
    }

    void infiniteLossIsExplained()
    {
        const auto report = calculators::lossReport({.loss = "binary_cross_entropy", .target = 1.0, .prediction = 0.0});
        const auto *note = first<calculators::Paragraph>(*report, 1);
        QVERIFY(note && note->warning);
        QVERIFY(first<calculators::Plot>(*report)->markers.empty());
    }

    void errors_data()
    {
        QTest::addColumn<LossRequest>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *title, LossRequest request, ErrorKind kind, const char *field) {
            QTest::newRow(title) << request << kind << std::string(field);
        };
        row("unknown", {.loss = "regret"}, ErrorKind::NotFound, "loss");
        row("parameter", {.loss = "huber", .parameters = {-1.0}}, ErrorKind::Domain, "params.delta");
        row("not drawn", {.loss = "kl_divergence"}, ErrorKind::NotFound, "loss");
        row("variance", {.loss = "gaussian_nll", .variance = 0.0}, ErrorKind::Domain, "variance");
        row("power", {.loss = "tweedie", .parameters = {0.5}}, ErrorKind::Domain, "params.power");
        row("nothing positive", {.loss = "tweedie", .from = -3.0, .to = 0.0}, ErrorKind::Domain, "to");
        row("parameters", {.loss = "huber", .parameters = {1.0, 1.0}}, ErrorKind::Shape, "params");
        row("target", {.loss = "hinge", .target = 0.0}, ErrorKind::Domain, "target");
        row("prediction", {.loss = "binary_cross_entropy", .prediction = 1.5}, ErrorKind::Domain, "prediction");
        row("range", {.from = 2.0, .to = 1.0}, ErrorKind::Domain, "to");
        row("no probability, above", {.loss = "zero_one", .from = 2.0, .to = 3.0}, ErrorKind::Domain, "from");
        row("no probability, below", {.loss = "zero_one", .from = -2.0, .to = -1.0}, ErrorKind::Domain, "to");
        row("no logits", {.loss = "cross_entropy", .logits = {}}, ErrorKind::Shape, "logits");
        row("no class", {.loss = "cross_entropy", .target = 3.0}, ErrorKind::Domain, "target");
        row("nothing possible", {.loss = "cross_entropy", .target = 0.0, .logits = {-infinity}}, ErrorKind::Domain,
            "logits");
    }
    void errors()
    {
        QFETCH(LossRequest, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto report = calculators::lossReport(request);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(report.error().field, field);
    }

    void cancels()
    {
        const core::Run run([] { return true; }, {});
        QCOMPARE(calculators::lossReport({}, run).error().kind, ErrorKind::Cancelled);
        QCOMPARE(calculators::lossReport({.loss = "cross_entropy"}, run).error().kind, ErrorKind::Cancelled);
    }

    void everyLossIsDescribed()
    {
        const core::Array described = calculators::describeLosses();
        QCOMPARE(described.size(), numerics::losses().size());
        for (std::size_t i = 0; i < described.size(); ++i) {
            const auto &entry = *described[i].as<core::Object>();
            for (const char *key : {"name", "title", "meaning", "target", "prediction", "formula", "gradient"}) {
                const core::Value *value = core::member(entry, key);
                QVERIFY2(value && !value->as<std::string>()->empty(), key);
            }
            QCOMPARE(core::member(entry, "params")->as<core::Array>()->size(), numerics::losses()[i].parameters.size());
        }
    }
};

QTEST_APPLESS_MAIN(LossTest)
#include "tst_loss.moc"
