#include "calculators/operations.h"
#include "core/requestcheck.h"

#include <QTest>

#include <algorithm>
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

core::Result<Object> evaluate(const std::string &id, const Object &request)
{
    const auto operations = calculators::probabilityOperations();
    const auto found = std::find_if(operations.begin(), operations.end(), [&id](const core::Operation &operation) {
        return operation.name == "probability." + id;
    });
    Q_ASSERT(found != operations.end());
    return core::evaluate(*found, request);
}

/// What is under a key of an answer; nothing where there is none.
Value at(const core::Result<Object> &answer, std::string_view key)
{
    const Value *found = answer ? core::member(*answer, key) : nullptr;
    return found ? *found : Value();
}

Object with(Object request, Object more)
{
    request.insert(request.end(), more.begin(), more.end());
    return request;
}

} // namespace

class ProbabilityOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationIsListedOnce()
    {
        std::vector<std::string> names;
        for (const core::Operation &operation : calculators::operations())
            names.push_back(operation.name);
        for (const char *id : {"bayes", "bayes_test", "entropy", "cross_entropy", "kl_divergence", "js_divergence",
                               "mutual_information", "naive_bayes", "bayes_sequence", "beta_binomial", "gamma_poisson",
                               "normal_normal", "dirichlet_multinomial"})
            QCOMPARE(std::count(names.begin(), names.end(), std::string("probability.") + id), 1);
    }

    void bayes()
    {
        const auto answer = evaluate("bayes", {{"prior", Array{0.5, 0.5}}, {"likelihood", Array{3, 1}}});
        QVERIFY(at(answer, "posterior") == Value(Numbers{0.75, 0.25}));
        QVERIFY(at(answer, "evidence") == Value(2.0));
        const auto steps = evaluate(
            "bayes_sequence", {{"prior", Array{0.5, 0.5}}, {"likelihood", Array{Array{3, 1}, Array{0.25, 0.75}}}});
        QVERIFY(at(steps, "posterior") == Value(Array{Numbers{0.75, 0.25}, Numbers{0.5, 0.5}}));
        QVERIFY(at(steps, "evidence") == Value(Numbers{2.0, 0.375}));
    }

    void test()
    {
        const auto answer = evaluate("bayes_test", {{"prevalence", 0.5}, {"sensitivity", 0.75}, {"specificity", 0.75}});
        QVERIFY(at(answer, "positive_predictive_value") == Value(0.75));
        QVERIFY(at(answer, "negative_predictive_value") == Value(0.75));
        QVERIFY(at(answer, "false_positive_rate") == Value(0.25));
        QVERIFY(at(answer, "false_negative_rate") == Value(0.25));
        const auto nobody = evaluate("bayes_test", {{"prevalence", 0}, {"sensitivity", 1}, {"specificity", 1}});
        QVERIFY(std::isnan(*at(nobody, "positive_predictive_value").as<double>()));
    }

    void information()
    {
        const Array half{0.5, 0.5};
        QVERIFY(at(evaluate("entropy", {{"p", half}}), "value") == Value(1.0));
        QVERIFY(at(evaluate("entropy", {{"p", half}, {"base", 4}}), "value") == Value(0.5));
        const Object pair{{"p", half}, {"q", Array{1, 0}}};
        QVERIFY(at(evaluate("kl_divergence", pair), "value") == Value(infinity));
        QVERIFY(at(evaluate("cross_entropy", pair), "value") == Value(infinity));
        QVERIFY(at(evaluate("js_divergence", {{"p", Array{0, 1}}, {"q", Array{1, 0}}}), "value") == Value(1.0));
        const auto mutual = evaluate("mutual_information", {{"joint", Array{Array{0.5, 0}, Array{0, 0.5}}}});
        for (const char *key : {"value", "entropy_x", "entropy_y", "joint_entropy"})
            QVERIFY(at(mutual, key) == Value(1.0));
        for (const char *key : {"conditional_x_given_y", "conditional_y_given_x"})
            QVERIFY(at(mutual, key) == Value(0.0));
    }

    void classesComeSorted()
    {
        const Object request{{"model", "bernoulli"},
                             {"X", Array{Array{1}, Array{0}, Array{1}}},
                             {"y", Array{"spam", "ham", "spam"}},
                             {"query", Array{Array{1}, Array{0}}}};
        const auto answer = evaluate("naive_bayes", request);
        QVERIFY(at(answer, "classes") == Value(Array{"ham", "spam"}));
        QVERIFY(at(answer, "predicted") == Value(Array{"spam", "ham"}));
        // By hand: ham 1/3 · 1/3, spam 2/3 · 3/4 for a query of 1.
        const auto rows = at(answer, "posterior");
        const auto &first = (*rows.as<Array>())[0];
        QCOMPARE((*first.as<Numbers>())[0], 2.0 / 11.0);
    }

    void labelsMayBeNumbers()
    {
        const Object request{{"model", "gaussian"},
                             {"X", Array{Array{0}, Array{2}, Array{10}, Array{12}}},
                             {"y", Array{NumberText{"10"}, NumberText{"10"}, NumberText{"9"}, NumberText{"9"}}},
                             {"query", Array{Array{1}}}};
        const auto answer = evaluate("naive_bayes", request);
        QVERIFY(at(answer, "classes") == Value(Array{9.0, 10.0}));
        QVERIFY(at(answer, "predicted") == Value(Array{10.0}));
        const auto none = evaluate(
            "naive_bayes",
            {{"model", "gaussian"}, {"X", Array{Array{0}, Array{2}}}, {"y", Numbers{1, 1}}, {"query", Array{}}});
        QVERIFY(at(none, "predicted") == Value(Array{}));
    }

    void conjugates()
    {
        QVERIFY(at(evaluate("beta_binomial", {{"alpha", 1}, {"beta", 1}, {"successes", 3}, {"n", 4}}), "alpha")
                == Value(4.0));
        QVERIFY(at(evaluate("gamma_poisson", {{"shape", 2}, {"rate", 1}, {"counts", Array{}}}), "shape") == Value(2.0));
        QVERIFY(at(evaluate("normal_normal", {{"mean", 0}, {"sd", 1}, {"sigma", 1}, {"data", Array{2}}}), "mean")
                == Value(1.0));
        QVERIFY(at(evaluate("dirichlet_multinomial", {{"alpha", Array{1, 1}}, {"counts", Array{2, 0}}}), "alpha")
                == Value(Numbers{3.0, 1.0}));
    }

    void errors_data() // NOLINT(readability-function-size): a table, not steps
    {
        QTest::addColumn<std::string>("operation");
        QTest::addColumn<Object>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *title, const char *operation, const Object &request, ErrorKind kind,
                            const char *field) {
            QTest::newRow(title) << std::string(operation) << request << kind << std::string(field);
        };
        const Object half{{"prior", Array{0.5, 0.5}}};
        row("evidence 0", "bayes", with(half, {{"likelihood", Array{0, 0}}}), ErrorKind::Domain, "likelihood");
        row("negative likelihood", "bayes", with(half, {{"likelihood", Array{-1, 1}}}), ErrorKind::Domain,
            "likelihood");
        row("sizes before domains", "bayes", {{"prior", Array{2, -1}}, {"likelihood", Array{1}}}, ErrorKind::Shape,
            "likelihood");
        row("prior does not sum to 1", "bayes", {{"prior", Array{0.5, 0.4}}, {"likelihood", Array{1, 1}}},
            ErrorKind::Domain, "prior");
        row("no prior", "bayes", {{"prior", Array{}}, {"likelihood", Array{}}}, ErrorKind::Shape, "prior");
        row("missing", "bayes", half, ErrorKind::MissingInput, "likelihood");
        row("text", "bayes", {{"prior", "half"}, {"likelihood", Array{1}}}, ErrorKind::Type, "prior");
        row("unknown", "entropy", {{"p", Array{1}}, {"unit", "bits"}}, ErrorKind::UnknownInput, "unit");
        row("step sizes", "bayes_sequence", with(half, {{"likelihood", Array{Array{1}}}}), ErrorKind::Shape,
            "likelihood");
        row("prevalence", "bayes_test", {{"prevalence", 2}, {"sensitivity", 1}, {"specificity", 1}}, ErrorKind::Domain,
            "prevalence");
        row("base 1", "entropy", {{"p", Array{1}}, {"base", 1}}, ErrorKind::Domain, "base");
        row("base 0", "entropy", {{"p", Array{1}}, {"base", 0}}, ErrorKind::Domain, "base");
        row("negative p", "entropy", {{"p", Array{1.5, -0.5}}}, ErrorKind::Domain, "p");
        row("NaN", "entropy", {{"p", Array{"NaN"}}}, ErrorKind::Domain, "p");
        row("no p", "entropy", {{"p", Array{}}}, ErrorKind::Shape, "p");
        row("p and q", "kl_divergence", {{"p", Array{1}}, {"q", Array{0.5, 0.5}}}, ErrorKind::Shape, "q");
        row("ragged joint", "mutual_information", {{"joint", Array{Array{0.5}, Array{0.25, 0.25}}}}, ErrorKind::Shape,
            "joint");
        row("flat joint", "mutual_information", {{"joint", Array{0.5, 0.5}}}, ErrorKind::Type, "joint");
        row("empty joint", "mutual_information", {{"joint", Array{}}}, ErrorKind::Shape, "joint");
        row("joint sum", "mutual_information", {{"joint", Array{Array{0.5}}}}, ErrorKind::Domain, "joint");
        const Object x{{"X", Array{Array{0}, Array{1}, Array{2}, Array{4}}}, {"query", Array{Array{1}}}};
        const Object gaussian = with(x, {{"model", "gaussian"}});
        const Array labels{0, 0, 1, 1};
        row("model", "naive_bayes", with(x, {{"model", "poisson"}, {"y", labels}}), ErrorKind::NotFound, "model");
        row("label type", "naive_bayes", with(gaussian, {{"y", Array{true, 0, 1, 1}}}), ErrorKind::Type, "y");
        row("labels", "naive_bayes", with(gaussian, {{"y", Array{0, 1}}}), ErrorKind::Shape, "y");
        row("infinite label", "naive_bayes", with(gaussian, {{"y", Array{NumberText{"1e999"}, 0, 1, 1}}}),
            ErrorKind::Domain, "y");
        row("smoothing", "naive_bayes", with(gaussian, {{"y", labels}, {"smoothing", -1}}), ErrorKind::Domain,
            "smoothing");
        row("one sample", "naive_bayes", with(gaussian, {{"y", Array{0, 0, 0, 1}}}), ErrorKind::Domain, "X");
        row("query size", "naive_bayes",
            {{"model", "gaussian"}, {"X", Array{Array{0}}}, {"y", Array{0}}, {"query", Array{Array{1, 2}}}},
            ErrorKind::Shape, "query");
        row("no samples", "naive_bayes", {{"model", "gaussian"}, {"X", Array{}}, {"y", Array{}}, {"query", Array{}}},
            ErrorKind::Shape, "X");
        row("fraction of a success", "beta_binomial", {{"alpha", 1}, {"beta", 1}, {"successes", 0.5}, {"n", 4}},
            ErrorKind::Domain, "successes");
        row("fraction of a count", "gamma_poisson", {{"shape", 1}, {"rate", 1}, {"counts", Array{0.5}}},
            ErrorKind::Domain, "counts");
        row("more successes", "beta_binomial", {{"alpha", 1}, {"beta", 1}, {"successes", 5}, {"n", 4}},
            ErrorKind::Domain, "successes");
    }

    void errors()
    {
        QFETCH(std::string, operation);
        QFETCH(Object, request);
        const auto result = evaluate(operation, request);
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QTEST(result.error().field, "field");
        QVERIFY(!core::english(result.error().text).empty());
    }

    void defectIsTold()
    {
        const auto result = evaluate("entropy", {{"p", Array{0.5, 0.25}}});
        QCOMPARE(core::english(result.error().text),
                 std::string("p must sum to 1; its sum is 0.75, which is 0.25 too little"));
    }
};

QTEST_APPLESS_MAIN(ProbabilityOperationsTest)
#include "tst_probabilityoperations.moc"
