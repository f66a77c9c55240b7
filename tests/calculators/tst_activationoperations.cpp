#include "calculators/operations.h"
#include "core/requestcheck.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <optional>

using core::Array;
using core::ErrorKind;
using core::NumberText;
using core::Object;
using core::Value;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

core::Result<Object> evaluate(const std::string &name, const Object &request)
{
    for (const core::Operation &operation : calculators::activationOperations())
        if (operation.name == "activation." + name)
            return core::evaluate(operation, request);
    return core::fail(ErrorKind::UnknownOperation, {}, {});
}

Numbers numbers(const core::Result<Object> &result, const char *key)
{
    const Value *value = result ? core::member(*result, key) : nullptr;
    const auto *array = value ? value->as<Numbers>() : nullptr;
    return array ? *array : Numbers{-12345.0};
}

double number(const core::Result<Object> &result, const char *key)
{
    const Value *value = result ? core::member(*result, key) : nullptr;
    const auto *real = value ? value->as<double>() : nullptr;
    return real ? *real : -12345.0;
}

} // namespace

class ActivationOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void softmaxGivesProbabilities()
    {
        QCOMPARE(numbers(evaluate("softmax", {{"z", Array{1000, 1000, 0}}}), "value"), (Numbers{0.5, 0.5, 0.0}));
        const auto warm = evaluate("softmax", {{"z", Array{2, 0}}, {"temperature", 2}});
        QCOMPARE(numbers(warm, "value")[0], 1.0 / (1.0 + std::exp(-1.0)));
        QCOMPARE(numbers(evaluate("log_softmax", {{"z", Array{1000, 0}}}), "value"), (Numbers{0.0, -1000.0}));
    }

    void infiniteLogitsAreStrings()
    {
        QCOMPARE(numbers(evaluate("softmax", {{"z", Array{"Infinity", 3, "Infinity"}}}), "value"),
                 (Numbers{0.5, 0.0, 0.5}));
        QCOMPARE(numbers(evaluate("softmax", {{"z", Array{"-Infinity", 3}}}), "value"), (Numbers{0.0, 1.0}));
        QCOMPARE(number(evaluate("log_sum_exp", {{"z", Array{"-Infinity", "-Infinity"}}}), "value"), -infinity);
        QCOMPARE(number(evaluate("log_sum_exp", {{"z", Array{"Infinity", 0}}}), "value"), infinity);
    }

    void jacobianIsRows()
    {
        const auto result = evaluate("softmax_jacobian", {{"z", Array{0, 0}}, {"temperature", NumberText{"0.5"}}});
        QVERIFY(result);
        const auto *rows = core::member(*result, "matrix")->as<Array>();
        QVERIFY(rows);
        QVERIFY((*rows)[0] == Value(Numbers{0.5, -0.5}));
        QVERIFY((*rows)[1] == Value(Numbers{-0.5, 0.5}));
    }

    void numberGivesNumberAndArrayGivesArray()
    {
        QCOMPARE(number(evaluate("sigmoid", {{"x", 0}}), "value"), 0.5);
        QCOMPARE(number(evaluate("sigmoid", {{"x", 0}}), "derivative"), 0.25);
        const auto several = evaluate("relu", {{"x", Array{-1, 0, 2}}});
        QCOMPARE(numbers(several, "value"), (Numbers{0.0, 0.0, 2.0}));
        QCOMPARE(numbers(several, "derivative"), (Numbers{0.0, 0.0, 1.0}));
        const auto compact = evaluate("relu", {{"x", Numbers{-1.0, 2.0}}});
        QCOMPARE(numbers(compact, "value"), (Numbers{0.0, 2.0}));
        const auto none = evaluate("tanh", {{"x", Array{}}});
        QCOMPARE(numbers(none, "value"), Numbers{});
        QCOMPARE(numbers(none, "derivative"), Numbers{});
    }

    void sparseOnesHaveNoTemperature()
    {
        QCOMPARE(numbers(evaluate("sparsemax", {{"z", Array{1, 1, -3}}}), "value"), (Numbers{0.5, 0.5, 0.0}));
        QCOMPARE(numbers(evaluate("entmax15", {{"z", Array{1, 1, -3}}}), "value"), (Numbers{0.5, 0.5, 0.0}));
        QCOMPARE(evaluate("sparsemax", {{"z", Array{1}}, {"temperature", 1}}).error().kind, ErrorKind::UnknownInput);
    }

    void parametersComeByName()
    {
        QCOMPARE(number(evaluate("leaky_relu", {{"x", -100}}), "value"), -1.0);
        const auto steep = evaluate("leaky_relu", {{"x", Array{-2, 0}}, {"slope", NumberText{"0.5"}}});
        QCOMPARE(numbers(steep, "value"), (Numbers{-1.0, 0.0}));
        QCOMPARE(numbers(steep, "derivative"), (Numbers{0.5, 0.5}));
        QCOMPARE(number(evaluate("elu", {{"x", "-Infinity"}, {"alpha", 3}}), "value"), -3.0);
        QCOMPARE(evaluate("gelu", {{"x", 1}, {"alpha", 1}}).error().kind, ErrorKind::UnknownInput);
    }

    void softmaxVariants()
    {
        const Value z(Array{3, 3, 1});
        QCOMPARE(numbers(evaluate("masked_softmax", {{"z", z}, {"mask", Array{1, 0, 0}}}), "value"),
                 (Numbers{1.0, 0.0, 0.0}));
        QCOMPARE(numbers(evaluate("top_k_softmax", {{"z", z}, {"k", 2}}), "value"), (Numbers{0.5, 0.5, 0.0}));
        QCOMPARE(numbers(evaluate("top_p_softmax", {{"z", z}, {"p", NumberText{"0.5"}}}), "value"),
                 (Numbers{0.5, 0.5, 0.0}));
        const auto drawn = numbers(evaluate("gumbel_softmax", {{"z", z}, {"seed", 4}, {"hard", true}}), "value");
        QCOMPARE(std::count(drawn.begin(), drawn.end(), 1.0), 1);
        QCOMPARE(numbers(evaluate("label_smoothing", {{"y", Array{1, 0}}, {"smoothing", NumberText{"0.5"}}}), "value"),
                 (Numbers{0.75, 0.25}));
    }

    void logisticRegressionIsAnswered()
    {
        const Value x(Array{Array{0}, Array{1}, Array{2}, Array{3}});
        const auto fit = evaluate("logistic_regression", {{"X", x}, {"y", Array{0, 1, 0, 1}}});
        QCOMPARE(numbers(fit, "weights").size(), std::size_t{1});
        // By symmetry the line crosses one half in the middle.
        QVERIFY(std::abs(number(fit, "intercept") + 1.5 * numbers(fit, "weights")[0]) < 1e-15);
        QCOMPARE(number(fit, "accuracy"), 0.5);
        QVERIFY(number(fit, "log_loss") < std::log(2.0));
        QVERIFY(core::member(*fit, "iterations")->as<std::int64_t>());
        const auto separable = evaluate("logistic_regression", {{"X", x}, {"y", Array{0, 0, 1, 1}}});
        QCOMPARE(separable.error().kind, ErrorKind::NotConverged);
        QVERIFY(evaluate("logistic_regression", {{"X", x}, {"y", Array{0, 0, 1, 1}}, {"l2", 1}}));
    }

    void sigmoidDerivativeGivesTheSecondDerivative()
    {
        const auto result = evaluate("sigmoid_derivative", {{"x", 0}});
        QCOMPARE(number(result, "value"), 0.25);
        QCOMPARE(number(result, "derivative"), 0.0);
    }

    void aNaNArgumentGivesNaN()
    {
        QVERIFY(std::isnan(number(evaluate("softplus", {{"x", "NaN"}}), "value")));
        QVERIFY(std::isnan(number(evaluate("logit", {{"p", "NaN"}}), "derivative")));
    }

    void logitReachesInfinity()
    {
        const auto result = evaluate("logit", {{"p", Array{0, NumberText{"0.5"}, 1}}});
        QCOMPARE(numbers(result, "value"), (Numbers{-infinity, 0.0, infinity}));
        QCOMPARE(numbers(result, "derivative"), (Numbers{infinity, 4.0, infinity}));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Object>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *title, const char *name, Object request, ErrorKind kind, const char *field) {
            QTest::newRow(title) << name << request << kind << std::string(field);
        };
        row("unknown input", "softmax", {{"z", Array{1}}, {"T", 1}}, ErrorKind::UnknownInput, "T");
        row("no temperature here", "log_sum_exp", {{"z", Array{1}}, {"temperature", 1}}, ErrorKind::UnknownInput,
            "temperature");
        row("missing", "softmax", {}, ErrorKind::MissingInput, "z");
        row("number for a vector", "softmax", {{"z", 1}}, ErrorKind::Type, "z");
        row("matrix for a vector", "softmax", {{"z", Array{Array{1}}}}, ErrorKind::Type, "z");
        row("boolean", "sigmoid", {{"x", true}}, ErrorKind::Type, "x");
        row("fraction as text", "sigmoid", {{"x", "1/2"}}, ErrorKind::Type, "x");
        row("empty logits", "softmax", {{"z", Array{}}}, ErrorKind::Shape, "z");
        row("empty, log-sum-exp", "log_sum_exp", {{"z", Array{}}}, ErrorKind::Shape, "z");
        row("NaN logit", "softmax", {{"z", Array{"NaN", 1}}}, ErrorKind::Domain, "z");
        row("all gone", "softmax", {{"z", Array{"-Infinity"}}}, ErrorKind::Domain, "z");
        row("all gone, log", "log_softmax", {{"z", Array{"-Infinity"}}}, ErrorKind::Domain, "z");
        row("all gone, Jacobian", "softmax_jacobian", {{"z", Array{"-Infinity"}}}, ErrorKind::Domain, "z");
        row("temperature 0", "softmax", {{"z", Array{1}}, {"temperature", 0}}, ErrorKind::Domain, "temperature");
        row("temperature NaN", "softmax", {{"z", Array{1}}, {"temperature", "NaN"}}, ErrorKind::Domain, "temperature");
        row("temperature ∞", "softmax", {{"z", Array{1}}, {"temperature", "Infinity"}}, ErrorKind::Domain,
            "temperature");
        row("beyond a double", "sigmoid", {{"x", NumberText{"1e400"}}}, ErrorKind::Domain, "x");
        row("no probability", "logit", {{"p", NumberText{"1.5"}}}, ErrorKind::Domain, "p");
        row("shape before domain", "softmax", {{"z", Array{}}, {"temperature", -1}}, ErrorKind::Shape, "z");
        const Value x(Array{Array{0}, Array{1}});
        row("labels, count", "logistic_regression", {{"X", x}, {"y", Array{0}}}, ErrorKind::Shape, "y");
        row("labels, other", "logistic_regression", {{"X", x}, {"y", Array{1, 2}}}, ErrorKind::Domain, "y");
        row("labels, half", "logistic_regression", {{"X", x}, {"y", Array{0, NumberText{"0.5"}}}}, ErrorKind::Domain,
            "y");
        row("negative l2", "logistic_regression", {{"X", x}, {"y", Array{0, 1}}, {"l2", -1}}, ErrorKind::Domain, "l2");
        row("mask, count", "masked_softmax", {{"z", Array{1, 2}}, {"mask", Array{1}}}, ErrorKind::Shape, "mask");
        row("no k", "top_k_softmax", {{"z", Array{1, 2}}, {"k", 0}}, ErrorKind::Domain, "k");
        row("p of 0", "top_p_softmax", {{"z", Array{1, 2}}, {"p", 0}}, ErrorKind::Domain, "p");
        row("type before shape", "softmax", {{"z", Array{}}, {"temperature", true}}, ErrorKind::Type, "temperature");
    }
    void errors()
    {
        QFETCH(QString, name);
        QFETCH(Object, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto result = evaluate(name.toStdString(), request);
        QVERIFY(!result);
        QCOMPARE(core::code(result.error().kind), core::code(kind));
        QCOMPARE(result.error().field, field);
        QVERIFY(!core::english(result.error().text).empty());
    }

    void eachIsDescribed()
    {
        for (const core::Operation &operation : calculators::activationOperations()) {
            QVERIFY(!operation.title.source.empty() && !operation.summary.source.empty());
            QVERIFY(operation.place.starts_with("activations/"));
            QVERIFY(!operation.inputs.empty() && !operation.outputs.empty());
        }
    }
};

QTEST_APPLESS_MAIN(ActivationOperationsTest)
#include "tst_activationoperations.moc"
