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

core::Result<Object> evaluate(const std::string &name, const Object &request, const core::Run &run = {})
{
    for (const core::Operation &operation : calculators::operations())
        if (operation.name == "data." + name)
            return core::evaluate(operation, request, run);
    return core::fail(ErrorKind::UnknownOperation, {}, {});
}

double number(const core::Result<Object> &result, const char *key)
{
    const Value *value = result ? core::member(*result, key) : nullptr;
    const auto *real = value ? value->as<double>() : nullptr;
    return real ? *real : -12345.0;
}

Numbers numbers(const core::Result<Object> &result, const char *key)
{
    const Value *value = result ? core::member(*result, key) : nullptr;
    const auto *array = value ? value->as<Numbers>() : nullptr;
    return array ? *array : Numbers{-12345.0};
}

bool close(double value, double expected)
{
    return std::abs(value - expected) <= 1e-15 * std::abs(expected);
}

const Array some{3, 1, 4, 1, 5};

} // namespace

class DataOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void summary()
    {
        const auto result = evaluate("summary", {{"data", Array{2, 4, 4, 4, 5, 5, 7, 9}}});
        QVERIFY(result);
        QVERIFY(*core::member(*result, "n") == Value(8));
        QCOMPARE(number(result, "mean"), 5.0);
        QCOMPARE(number(result, "median"), 4.5);
        QVERIFY(close(number(result, "variance"), 32.0 / 7.0));
        QVERIFY(close(number(result, "standard_deviation"), std::sqrt(32.0 / 7.0)));
        QCOMPARE(number(result, "minimum"), 2.0);
        QCOMPARE(number(result, "maximum"), 9.0);
        QCOMPARE(numbers(result, "quartiles"), (Numbers{4.0, 4.5, 5.5}));
        QCOMPARE(number(result, "skewness"), 42.0 / 8.0 / 8.0);
        QCOMPARE(number(result, "excess_kurtosis"), 356.0 / 8.0 / 16.0 - 3.0);
        QCOMPARE(result->size(), 10U);
    }

    void quantilesComeAsTheyWereAskedFor()
    {
        QCOMPARE(number(evaluate("quantile", {{"data", some}, {"p", NumberText{"0.5"}}}), "value"), 3.0);
        QCOMPARE(numbers(evaluate("quantile", {{"data", some}, {"p", Array{0, NumberText{"0.375"}, 1}}}), "value"),
                 (Numbers{1.0, 2.0, 5.0}));
        QVERIFY(std::isnan(number(evaluate("quantile", {{"data", some}, {"p", "NaN"}}), "value")));
        QVERIFY(numbers(evaluate("quantile", {{"data", some}, {"p", Array{}}}), "value").empty());
    }

    void correlationKinds()
    {
        const Array x{1, 2, 3, 4};
        const Array y{1, 4, 9, 8};
        const auto of = [&](const char *kind) {
            return number(evaluate("correlation", {{"x", x}, {"y", y}, {"kind", kind}}), "value");
        };
        QVERIFY(close(of("pearson"), 13.0 / std::sqrt(5.0 * 41.0)));
        QVERIFY(close(of("spearman"), 0.8));
        QVERIFY(close(of("kendall"), 4.0 / 6.0));
    }

    void intervals()
    {
        // With one degree of freedom t is Cauchy's distribution: its quantile is tan(π(p − ½)).
        const auto mean = evaluate("mean_interval", {{"data", Array{1, 3}}, {"level", NumberText{"0.5"}}});
        QCOMPARE(number(mean, "low"), 1.0);
        QCOMPARE(number(mean, "high"), 3.0);
        const auto share = evaluate("proportion_interval", {{"successes", 0}, {"n", 10}});
        QCOMPARE(number(share, "low"), 0.0);
        const double square = 1.959963984540054 * 1.959963984540054;
        QVERIFY(std::abs(number(share, "high") - square / (10.0 + square)) < 1e-15);
    }

    void tTestsAreChosenByTheirInputs()
    {
        const auto one = evaluate("t_test", {{"x", Array{1, 2, 3}}, {"mean", 1}});
        QVERIFY(close(number(one, "statistic"), std::sqrt(3.0)));
        QCOMPARE(number(one, "df"), 2.0);
        QCOMPARE(number(one, "estimate"), 2.0);
        const Object two{{"x", Array{1, 2, 3}}, {"y", Array{2, 4, 6}}};
        const auto welch = evaluate("t_test", two);
        QVERIFY(close(number(welch, "statistic"), -2.0 / std::sqrt(5.0 / 3.0)));
        QVERIFY(close(number(welch, "df"), 25.0 / 9.0 / (1.0 / 18.0 + 16.0 / 18.0)));
        Object more = two;
        more.emplace_back("equal_variance", true);
        QCOMPARE(number(evaluate("t_test", more), "df"), 4.0);
        more.back() = {"paired", true};
        QVERIFY(close(number(evaluate("t_test", more), "statistic"), -2.0 * std::sqrt(3.0)));
        more.emplace_back("alternative", "less");
        // With two degrees of freedom P(T ≤ t) = ½ + t/(2√(2 + t²)).
        QVERIFY(std::abs(number(evaluate("t_test", more), "p_value") - (0.5 - std::sqrt(12.0) / (2 * std::sqrt(14.0))))
                < 1e-16);
    }

    void chiSquared()
    {
        const auto table = evaluate("chi_squared_test", {{"table", Array{Array{10, 20}, Array{20, 10}}}});
        QVERIFY(close(number(table, "statistic"), 100.0 / 15.0));
        QVERIFY(*core::member(*table, "expected") == Value(Array{Numbers{15, 15}, Numbers{15, 15}}));
        const auto fit = evaluate("chi_squared_test", {{"observed", Array{4, 6}}, {"expected", Array{5, 5}}});
        QVERIFY(close(number(fit, "statistic"), 0.4));
        QCOMPARE(numbers(fit, "expected"), (Numbers{5, 5}));
        QCOMPARE(number(fit, "df"), 1.0);
    }

    void resamplings()
    {
        const auto test = evaluate("permutation_test", {{"x", Array{1, 2}}, {"y", Array{1, 2}}});
        QCOMPARE(number(test, "difference"), 0.0);
        QCOMPARE(number(test, "p_value"), 1.0);
        const auto result = evaluate("bootstrap", {{"data", some}, {"statistic", "median"}, {"resamples", 100}});
        QCOMPARE(number(result, "estimate"), 3.0);
        QVERIFY(number(result, "low") <= 3.0 && number(result, "high") >= 3.0);
        QVERIFY(number(result, "standard_error") > 0.0);
    }

    void errors_data() // NOLINT(readability-function-size): a table, not steps
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<Object>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *title, const char *name, Object request, ErrorKind kind, const char *field) {
            QTest::newRow(title) << std::string(name) << std::move(request) << kind << std::string(field);
        };
        using Kind = ErrorKind;
        const Array two{1, 2};
        const Array three{1, 2, 4};
        const Array equal{3, 3, 3};
        row("no data", "summary", {{"data", Array{}}}, Kind::Shape, "data");
        row("NaN among data", "summary", {{"data", Array{1, "NaN"}}}, Kind::Domain, "data");
        row("infinite data", "summary", {{"data", Array{1, "Infinity"}}}, Kind::Domain, "data");
        row("text data", "summary", {{"data", Array{"1/2"}}}, Kind::Type, "data");
        row("exact", "summary", {{"data", some}, {"exact", true}}, Kind::UnknownInput, "exact");
        row("p beyond 1", "quantile", {{"data", some}, {"p", 2}}, Kind::Domain, "p");
        row("no p", "quantile", {{"data", some}}, Kind::MissingInput, "p");
        row("unknown kind", "correlation", {{"x", three}, {"y", three}, {"kind", "blomqvist"}}, Kind::NotFound, "kind");
        row("no kind", "correlation", {{"x", three}, {"y", three}}, Kind::MissingInput, "kind");
        row("two lengths", "correlation", {{"x", three}, {"y", two}, {"kind", "pearson"}}, Kind::Shape, "y");
        row("two pairs", "correlation", {{"x", two}, {"y", two}, {"kind", "kendall"}}, Kind::Shape, "x");
        row("shape before domain", "correlation", {{"x", Array{"NaN", 1}}, {"y", two}, {"kind", "kendall"}},
            Kind::Shape, "x");
        row("constant x", "correlation", {{"x", equal}, {"y", three}, {"kind", "spearman"}}, Kind::Domain, "x");
        row("constant y", "correlation", {{"x", three}, {"y", equal}, {"kind", "pearson"}}, Kind::Domain, "y");
        row("mean of one", "mean_interval", {{"data", Array{1}}}, Kind::Shape, "data");
        row("level 0", "mean_interval", {{"data", two}, {"level", 0}}, Kind::Domain, "level");
        row("level 1", "proportion_interval", {{"successes", 1}, {"n", 2}, {"level", 1}}, Kind::Domain, "level");
        row("half a success", "proportion_interval", {{"successes", NumberText{"0.5"}}, {"n", 2}}, Kind::Domain,
            "successes");
        row("too many", "proportion_interval", {{"successes", 3}, {"n", 2}}, Kind::Domain, "successes");
        row("fewer than none", "proportion_interval", {{"successes", -1}, {"n", 2}}, Kind::Domain, "successes");
        row("of nothing", "proportion_interval", {{"successes", 0}, {"n", 0}}, Kind::Domain, "n");
        row("mean with y", "t_test", {{"x", two}, {"y", two}, {"mean", 0}}, Kind::UnknownInput, "mean");
        row("paired without y", "t_test", {{"x", two}, {"paired", true}}, Kind::MissingInput, "y");
        row("pairs of two lengths", "t_test", {{"x", two}, {"y", three}, {"paired", true}}, Kind::Shape, "y");
        row("one number", "t_test", {{"x", Array{1}}}, Kind::Shape, "x");
        row("one number in y", "t_test", {{"x", two}, {"y", Array{1}}}, Kind::Shape, "y");
        row("no variance", "t_test", {{"x", equal}}, Kind::Domain, "x");
        row("unknown alternative", "t_test", {{"x", two}, {"alternative", "both"}}, Kind::NotFound, "alternative");
        row("paired is no flag", "t_test", {{"x", two}, {"y", two}, {"paired", 1}}, Kind::Type, "paired");
        row("neither", "chi_squared_test", {}, Kind::MissingInput, "table");
        row("no expected", "chi_squared_test", {{"observed", two}}, Kind::MissingInput, "expected");
        row("no observed", "chi_squared_test", {{"expected", two}}, Kind::MissingInput, "observed");
        row("both", "chi_squared_test", {{"table", Array{two, two}}, {"observed", two}}, Kind::UnknownInput,
            "observed");
        row("table and expected", "chi_squared_test", {{"table", Array{two, two}}, {"expected", two}},
            Kind::UnknownInput, "expected");
        row("one row", "chi_squared_test", {{"table", Array{two}}}, Kind::Shape, "table");
        row("one category", "chi_squared_test", {{"observed", Array{1}}, {"expected", Array{1}}}, Kind::Shape,
            "observed");
        row("other categories", "chi_squared_test", {{"observed", two}, {"expected", three}}, Kind::Shape, "expected");
        row("a column of zeros", "chi_squared_test", {{"table", Array{Array{0, 1}, Array{0, 1}}}}, Kind::Domain,
            "table");
        row("another sum", "chi_squared_test", {{"observed", two}, {"expected", Array{1, 1}}}, Kind::Domain,
            "expected");
        row("no permutations", "permutation_test", {{"x", two}, {"y", two}, {"permutations", 0}}, Kind::Domain,
            "permutations");
        row("very many", "permutation_test", {{"x", two}, {"y", two}, {"permutations", 100000000}}, Kind::TooLarge,
            "permutations");
        row("empty sample", "permutation_test", {{"x", two}, {"y", Array{}}}, Kind::Shape, "y");
        row("seed", "permutation_test", {{"x", two}, {"y", two}, {"seed", -1}}, Kind::Domain, "seed");
        row("unknown statistic", "bootstrap", {{"data", two}, {"statistic", "mode"}}, Kind::NotFound, "statistic");
        row("deviation of one", "bootstrap", {{"data", Array{1}}, {"statistic", "standard_deviation"}}, Kind::Shape,
            "data");
        row("no resamples", "bootstrap", {{"data", two}, {"statistic", "mean"}, {"resamples", 0}}, Kind::Domain,
            "resamples");
        row("part of a resample", "bootstrap", {{"data", two}, {"statistic", "mean"}, {"resamples", NumberText{"1.5"}}},
            Kind::Domain, "resamples");
    }
    void errors()
    {
        QFETCH(std::string, name);
        QFETCH(Object, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto result = evaluate(name, request);
        QVERIFY(!result);
        QCOMPARE(core::code(result.error().kind), core::code(kind));
        QCOMPARE(result.error().field, field);
        QVERIFY(!core::english(result.error().text).empty());
    }

    void longColumnsTravelCompactly()
    {
        const Numbers data(100000, 0.25);
        QCOMPARE(number(evaluate("summary", {{"data", data}}), "mean"), 0.25);
    }

    void cancels()
    {
        const core::Run never([] { return true; }, {});
        const Array two{1, 2};
        const Array three{1, 2, 4};
        QCOMPARE(evaluate("summary", {{"data", two}}, never).error().kind, ErrorKind::Cancelled);
        QCOMPARE(evaluate("correlation", {{"x", three}, {"y", three}, {"kind", "kendall"}}, never).error().kind,
                 ErrorKind::Cancelled);
        QCOMPARE(evaluate("mean_interval", {{"data", two}}, never).error().kind, ErrorKind::Cancelled);
        QCOMPARE(evaluate("t_test", {{"x", two}}, never).error().kind, ErrorKind::Cancelled);
        QCOMPARE(evaluate("permutation_test", {{"x", two}, {"y", two}}, never).error().kind, ErrorKind::Cancelled);
        QCOMPARE(evaluate("bootstrap", {{"data", two}, {"statistic", "mean"}}, never).error().kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(DataOperationsTest)
#include "tst_dataoperations.moc"
