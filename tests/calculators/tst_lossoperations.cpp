#include "calculators/operations.h"
#include "core/requestcheck.h"

#include <QTest>

#include <cmath>
#include <limits>

using core::Array;
using core::ErrorKind;
using core::NumberText;
using core::Object;
using core::Value;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

core::Result<Object> evaluate(const Object &request, const core::Run &run = {})
{
    return core::evaluate(calculators::lossOperations().front(), request, run);
}

bool gives(const core::Result<Object> &result, const Value &value, const Value &gradient)
{
    return result && *core::member(*result, "value") == value && *core::member(*result, "gradient") == gradient;
}

} // namespace

class LossOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void reductions()
    {
        Object request{{"loss", "squared"}, {"target", Array{1, 2}}, {"prediction", Array{3, 2}}};
        QVERIFY(gives(evaluate(request), 2.0, Numbers{2.0, 0.0}));
        request.emplace_back("reduction", "sum");
        QVERIFY(gives(evaluate(request), 4.0, Numbers{4.0, 0.0}));
        request.back().second = "none";
        QVERIFY(gives(evaluate(request), Numbers{4.0, 0.0}, Numbers{4.0, 0.0}));
        request.back().second = "mean";
        QVERIFY(gives(evaluate(request), 2.0, Numbers{2.0, 0.0}));
    }

    void parametersComeByName()
    {
        const Object request{{"loss", "huber"}, {"target", Array{0}}, {"prediction", Array{5}}};
        QVERIFY(gives(evaluate(request), 4.5, Numbers{1.0}));
        Object wide = request;
        wide.emplace_back("params", Object{{"delta", 2}});
        QVERIFY(gives(evaluate(wide), 8.0, Numbers{2.0}));
    }

    void crossEntropyTakesAndGivesRows()
    {
        const auto result = evaluate(
            {{"loss", "cross_entropy"}, {"target", Array{0, 1}}, {"prediction", Array{Array{0, 0}, Array{1000, 0}}}});
        QVERIFY(result);
        QCOMPARE(*core::member(*result, "value")->as<double>(), (std::log(2.0) + 1000.0) / 2.0);
        const Array expected{Numbers{-0.25, 0.25}, Numbers{0.5, -0.5}};
        QVERIFY(*core::member(*result, "gradient") == Value(expected));
    }

    void longArraysTravelCompactly()
    {
        const Object request{{"loss", "squared"}, {"target", Numbers{1.0, 2.0}}, {"prediction", Numbers{3.0, 2.0}}};
        QVERIFY(gives(evaluate(request), 2.0, Numbers{2.0, 0.0}));
        const auto rows =
            evaluate({{"loss", "cross_entropy"}, {"target", Numbers{0.0}}, {"prediction", Array{Numbers{0.0, 0.0}}}});
        QVERIFY(gives(rows, std::log(2.0), Array{Numbers{-0.5, 0.5}}));
    }

    void infinityIsNotClamped()
    {
        QVERIFY(gives(evaluate({{"loss", "binary_cross_entropy"}, {"target", Array{1}}, {"prediction", Array{0}}}),
                      infinity, Numbers{-infinity}));
        QVERIFY(gives(evaluate({{"loss", "squared"}, {"target", Array{1}}, {"prediction", Array{"Infinity"}}}),
                      infinity, Numbers{infinity}));
    }

    void aSwitchIsTrueOrFalse()
    {
        Object request{{"loss", "gaussian_nll"}, {"target", Array{1}}, {"prediction", Array{1}}, {"variance", 1}};
        QVERIFY(gives(evaluate(request), 0.0, Numbers{0.0}));
        request.emplace_back("params", Object{{"full", true}});
        QVERIFY(gives(evaluate(request), 0.91893853320467274178, Numbers{0.0})); // ½ ln 2π
        request.back().second = Object{{"full", false}};
        QVERIFY(gives(evaluate(request), 0.0, Numbers{0.0}));
        request.back().second = Object{{"full", 1}};
        QCOMPARE(evaluate(request).error().kind, ErrorKind::Type);
        QCOMPARE(evaluate(request).error().field, std::string("params.full"));
    }

    void targetsMayBeRows()
    {
        const Object request{{"loss", "kl_divergence"},
                             {"target", Array{Array{1, 0}, Array{0, 1}}},
                             {"prediction", Array{Array{-1, "-Infinity"}, Array{0, -3}}}};
        QVERIFY(gives(evaluate(request), 2.0, Array{Numbers{-0.5, 0.0}, Numbers{0.0, -0.5}}));
    }

    void errors_data()
    {
        QTest::addColumn<Object>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *title, Object request, ErrorKind kind, const char *field) {
            QTest::newRow(title) << request << kind << std::string(field);
        };
        const auto of = [](const char *loss, Value target, Value prediction, Object more = {}) {
            Object request{{"loss", loss}, {"target", std::move(target)}, {"prediction", std::move(prediction)}};
            request.insert(request.end(), more.begin(), more.end());
            return request;
        };
        row("unknown input", of("squared", Array{1}, Array{1}, {{"delta", 1}}), ErrorKind::UnknownInput, "delta");
        row("unknown parameter", of("squared", Array{1}, Array{1}, {{"params", Object{{"delta", 1}}}}),
            ErrorKind::UnknownInput, "params.delta");
        row("missing", {{"loss", "squared"}, {"target", Array{1}}}, ErrorKind::MissingInput, "prediction");
        row("unknown loss", of("regret", Array{1}, Array{1}), ErrorKind::NotFound, "loss");
        row("unknown reduction", of("squared", Array{1}, Array{1}, {{"reduction", "max"}}), ErrorKind::NotFound,
            "reduction");
        row("loss is a word", {{"loss", 3}, {"target", Array{1}}, {"prediction", Array{1}}}, ErrorKind::Type, "loss");
        row("text target", of("squared", Array{"1/2"}, Array{1}), ErrorKind::Type, "target");
        row("text parameter", of("huber", Array{1}, Array{1}, {{"params", Object{{"delta", "wide"}}}}), ErrorKind::Type,
            "params.delta");
        row("vector parameter", of("huber", Array{1}, Array{1}, {{"params", Object{{"delta", Array{1}}}}}),
            ErrorKind::Type, "params.delta");
        row("flat logits", of("cross_entropy", Array{0}, Array{1, 2}), ErrorKind::Type, "prediction");
        row("rows of scores", of("hinge", Array{1}, Array{Array{1}}), ErrorKind::Type, "prediction");
        row("no targets", of("squared", Array{}, Array{}), ErrorKind::Shape, "target");
        row("sizes", of("squared", Array{1, 2}, Array{1}), ErrorKind::Shape, "prediction");
        row("rows", of("cross_entropy", Array{0, 0}, Array{Array{1, 2}}), ErrorKind::Shape, "prediction");
        row("ragged rows", of("cross_entropy", Array{0, 0}, Array{Array{1, 2}, Array{1}}), ErrorKind::Shape,
            "prediction");
        row("no classes", of("cross_entropy", Array{0}, Array{Array{}}), ErrorKind::Shape, "prediction");
        row("NaN target", of("squared", Array{"NaN"}, Array{1}), ErrorKind::Domain, "target");
        row("infinite target", of("squared", Array{"Infinity"}, Array{1}), ErrorKind::Domain, "target");
        row("NaN prediction", of("squared", Array{1}, Array{"NaN"}), ErrorKind::Domain, "prediction");
        row("variance of a loss without", of("squared", Array{1}, Array{1}, {{"variance", 1}}), ErrorKind::UnknownInput,
            "variance");
        row("no variance", of("gaussian_nll", Array{1}, Array{1}), ErrorKind::MissingInput, "variance");
        row("variance 0", of("gaussian_nll", Array{1}, Array{1}, {{"variance", 0}}), ErrorKind::Domain, "variance");
        row("two variances of one", of("gaussian_nll", Array{1}, Array{1}, {{"variance", Array{1, 2}}}),
            ErrorKind::Shape, "variance");
        row("vectors of a loss without", of("squared", Array{1}, Array{1}, {{"a", Array{Array{1}}}}),
            ErrorKind::UnknownInput, "a");
        row("a yes for a number", of("huber", Array{1}, Array{1}, {{"params", Object{{"delta", true}}}}),
            ErrorKind::Type, "params.delta");
        row("power a half", of("tweedie", Array{1}, Array{1}, {{"params", Object{{"power", NumberText{"0.5"}}}}}),
            ErrorKind::Domain, "params.power");
        row("flat distribution", of("kl_divergence", Array{1}, Array{Array{0}}), ErrorKind::Type, "target");
        row("turned distribution",
            of("kl_divergence", Array{Array{1, 0, 0}, Array{1, 0, 0}}, Array{Array{0, 0}, Array{0, 0}, Array{0, 0}}),
            ErrorKind::Shape, "prediction");
        row("rows that do not fit", of("kl_divergence", Array{Array{1, 0, 0}}, Array{Array{0, 0}}), ErrorKind::Shape,
            "prediction");
        row("half a distribution", of("kl_divergence", Array{Array{NumberText{"0.5"}, 0}}, Array{Array{0, 0}}),
            ErrorKind::Domain, "target");
        row("half a class", of("cross_entropy", Array{NumberText{"0.5"}}, Array{Array{1, 2}}), ErrorKind::Domain,
            "target");
        row("no sign", of("hinge", Array{0}, Array{1}), ErrorKind::Domain, "target");
        row("parameter", of("huber", Array{1}, Array{1}, {{"params", Object{{"delta", 0}}}}), ErrorKind::Domain,
            "params.delta");
        row("NaN parameter", of("huber", Array{1}, Array{1}, {{"params", Object{{"delta", "NaN"}}}}), ErrorKind::Domain,
            "params.delta");
        row("name before type", of("huber", Array{1}, "x", {{"params", Object{{"margin", 1}}}}),
            ErrorKind::UnknownInput, "params.margin");
        row("name before shape", of("huber", Array{}, Array{}, {{"params", Object{{"margin", 1}}}}),
            ErrorKind::UnknownInput, "params.margin");
        row("type before an empty target", of("squared", Array{}, Array{Array{1}}), ErrorKind::Type, "prediction");
        row("type before shape", of("cross_entropy", Array{0, 0}, Array{1}), ErrorKind::Type, "prediction");
        row("shape before domain", of("hinge", Array{0, 0}, Array{1}), ErrorKind::Shape, "prediction");
        row("name before domain", of("hinge", Array{0}, Array{1}, {{"params", Object{{"margin", 1}}}}),
            ErrorKind::UnknownInput, "params.margin");
    }
    void errors()
    {
        QFETCH(Object, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto result = evaluate(request);
        QVERIFY(!result);
        QCOMPARE(core::code(result.error().kind), core::code(kind));
        QCOMPARE(result.error().field, field);
        QVERIFY(!core::english(result.error().text).empty());
    }

    void cancels()
    {
        const core::Run run([] { return true; }, {});
        const auto result = evaluate({{"loss", "squared"}, {"target", Array{1}}, {"prediction", Array{1}}}, run);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(LossOperationsTest)
#include "tst_lossoperations.moc"
