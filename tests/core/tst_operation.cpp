#include "core/operation.h"

#include "core/requestcheck.h"

#include <QTest>

#include <cmath>
#include <limits>

using core::Arguments;
using core::Array;
using core::Domain;
using core::ErrorKind;
using core::InputType;
using core::NumberText;
using core::Object;
using core::Operation;
using core::Shape;
using core::Value;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// One input of every type, all of them optional but the first, so that a request need hold only what a row is about.
Operation everyType()
{
    return {.name = "test.all",
            .inputs = {{.name = "real", .type = InputType::Real, .domain = {.lowest = 0.0, .highest = 10.0}},
                       {.name = "reals", .type = InputType::Reals, .domain = {.infinite = true}, .optional = true},
                       {.name = "count", .type = InputType::Integer, .domain = {.lowest = 1.0}, .optional = true},
                       {.name = "flag", .type = InputType::Boolean, .optional = true},
                       {.name = "kind", .type = InputType::Word, .choices = {"one", "two"}, .fallback = Value("one")},
                       {.name = "z", .type = InputType::Vector, .shape = Shape::NotEmpty, .optional = true},
                       {.name = "A", .type = InputType::Matrix, .optional = true},
                       {.name = "S", .type = InputType::Matrix, .shape = Shape::Square, .optional = true},
                       {.name = "b", .type = InputType::VectorOrMatrix, .optional = true},
                       {.name = "params", .type = InputType::Parameters, .optional = true},
                       {.name = "matrices", .type = InputType::Matrices, .optional = true},
                       {.name = "groups", .type = InputType::Vectors, .optional = true},
                       {.name = "labels", .type = InputType::Labels, .optional = true},
                       {.name = "exact", .type = InputType::Boolean, .optional = true}},
            .evaluate = [](const Arguments &, const core::Run &) -> core::Result<Object> {
                return Object{{"value", 1}};
            }};
}

Object with(Object more)
{
    Object request{{"real", 5}};
    request.insert(request.end(), more.begin(), more.end());
    return request;
}

} // namespace

class OperationTest : public QObject
{
    Q_OBJECT

private slots:
    void errors_data() // NOLINT(readability-function-size): a table, not steps
    {
        QTest::addColumn<Object>("request");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *name, Object request, ErrorKind kind, const char *field) {
            QTest::newRow(name) << std::move(request) << kind << std::string(field);
        };
        row("unknown", with({{"x", 1}}), ErrorKind::UnknownInput, "x");
        row("unknown, and another missing", {{"x", 1}}, ErrorKind::UnknownInput, "x");
        row("missing", {}, ErrorKind::MissingInput, "real");

        row("boolean for a number", {{"real", true}}, ErrorKind::Type, "real");
        row("null for a number", {{"real", Value()}}, ErrorKind::Type, "real");
        row("fraction for a number", {{"real", "1/2"}}, ErrorKind::Type, "real");
        row("array for a number", {{"real", Array{1}}}, ErrorKind::Type, "real");
        row("object for a number", {{"real", Object{}}}, ErrorKind::Type, "real");
        row("matrix for reals", with({{"reals", Array{Array{1}}}}), ErrorKind::Type, "reals");
        row("boolean among reals", with({{"reals", Array{1, true}}}), ErrorKind::Type, "reals");
        row("word for an integer", with({{"count", "two"}}), ErrorKind::Type, "count");
        row("number for a flag", with({{"flag", 1}}), ErrorKind::Type, "flag");
        row("number for a word", with({{"kind", 1}}), ErrorKind::Type, "kind");
        row("number for a vector", with({{"z", 1}}), ErrorKind::Type, "z");
        row("rows for a vector", with({{"z", Array{Array{1}}}}), ErrorKind::Type, "z");
        row("compact rows for a vector", with({{"z", Array{Numbers{1.0}}}}), ErrorKind::Type, "z");
        row("flat matrix", with({{"A", Array{1, 2}}}), ErrorKind::Type, "A");
        row("compact flat matrix", with({{"A", Numbers{1.0, 2.0}}}), ErrorKind::Type, "A");
        row("half flat matrix", with({{"A", Array{Array{1}, 2}}}), ErrorKind::Type, "A");
        row("matrix of words", with({{"A", Array{Array{"x"}}}}), ErrorKind::Type, "A");
        row("fraction without exact", with({{"A", Array{Array{"1/2"}}}}), ErrorKind::Type, "A");
        row("half flat vector or matrix", with({{"b", Array{1, Array{1}}}}), ErrorKind::Type, "b");
        row("array for parameters", with({{"params", Array{}}}), ErrorKind::Type, "params");
        row("word among parameters", with({{"params", Object{{"p", "x"}}}}), ErrorKind::Type, "params.p");
        row("boolean among parameters", with({{"params", Object{{"p", true}}}}), ErrorKind::Type, "params.p");
        row("object among parameters", with({{"params", Object{{"q", 1}, {"p", Object{}}}}}), ErrorKind::Type,
            "params.p");
        row("array for matrices", with({{"matrices", Array{}}}), ErrorKind::Type, "matrices");
        row("number among matrices", with({{"matrices", Object{{"A", Array{Array{1}}}, {"B", 1}}}}), ErrorKind::Type,
            "matrices.B");
        row("flat among matrices", with({{"matrices", Object{{"A", Array{1}}}}}), ErrorKind::Type, "matrices.A");
        row("ragged among matrices", with({{"matrices", Object{{"A", Array{Array{1, 2}, Array{1}}}}}}),
            ErrorKind::Shape, "matrices.A");
        row("beyond a double among matrices", with({{"matrices", Object{{"A", Array{Array{NumberText{"1e400"}}}}}}}),
            ErrorKind::Domain, "matrices.A");
        row("labels of truth", with({{"labels", Array{true}}}), ErrorKind::Type, "labels");
        row("infinite label", with({{"labels", Array{"a", NumberText{"1e999"}}}}), ErrorKind::Domain, "labels");
        row("flat groups", with({{"groups", Array{1}}}), ErrorKind::Type, "groups");
        row("word for exact", with({{"exact", "yes"}}), ErrorKind::Type, "exact");

        row("empty vector", with({{"z", Array{}}}), ErrorKind::Shape, "z");
        row("compact empty vector", with({{"z", Numbers{}}}), ErrorKind::Shape, "z");
        row("ragged matrix", with({{"A", Array{Array{1, 2}, Array{1}}}}), ErrorKind::Shape, "A");
        row("compact ragged matrix", with({{"A", Array{Numbers{1.0, 2.0}, Numbers{1.0}}}}), ErrorKind::Shape, "A");
        row("not square", with({{"S", Array{Array{1, 2}}}}), ErrorKind::Shape, "S");
        row("ragged before square", with({{"S", Array{Array{1, 2}, Array{1}}}}), ErrorKind::Shape, "S");

        row("too large", {{"real", 11}}, ErrorKind::Domain, "real");
        row("too small", {{"real", NumberText{"-1e-300"}}}, ErrorKind::Domain, "real");
        row("beyond a double", with({{"reals", NumberText{"1e400"}}}), ErrorKind::Domain, "reals");
        row("beyond a double, negative", with({{"A", Array{Array{NumberText{"-1e400"}}}}}), ErrorKind::Domain, "A");
        row("infinite", {{"real", "Infinity"}}, ErrorKind::Domain, "real");
        row("NaN", {{"real", "NaN"}}, ErrorKind::Domain, "real");
        row("NaN in a vector", with({{"z", Array{1, "NaN"}}}), ErrorKind::Domain, "z");
        row("NaN in a compact vector", with({{"z", Numbers{1.0, notANumber}}}), ErrorKind::Domain, "z");
        row("half an integer", with({{"count", NumberText{"1.5"}}}), ErrorKind::Domain, "count");
        row("integer beyond 2^53", with({{"count", NumberText{"9007199254740994"}}}), ErrorKind::Domain, "count");
        row("integer too small", with({{"count", 0}}), ErrorKind::Domain, "count");
        row("no such choice", with({{"kind", "three"}}), ErrorKind::NotFound, "kind");
    }
    void errors()
    {
        QFETCH(Object, request);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto result = core::evaluate(everyType(), request);
        QVERIFY(!result);
        QCOMPARE(core::code(result.error().kind), core::code(kind));
        QCOMPARE(result.error().field, field);
        QVERIFY(core::english(result.error().text).find(field) != std::string::npos);
    }

    void typeMessagesSayWhatWasGiven_data()
    {
        QTest::addColumn<Object>("request");
        QTest::addColumn<std::string>("sentence");
        const auto row = [](Object request, const char *sentence) {
            QTest::newRow(sentence) << std::move(request) << std::string(sentence);
        };
        row({{"real", true}}, "real must be a number; it is true");
        row({{"real", Value()}}, "real must be a number; it is null");
        row(with({{"flag", NumberText{"1.50"}}}), "flag must be true or false; it is 1.50");
        row(with({{"params", Array{}}}), "params must be an object of numbers by name; it is []");
        row(with({{"params", Object{{"p", "1/2"}}}}), "params.p must be a number; it is \"1/2\"");
        row(with({{"A", Array{Numbers{1.0, 2.5}, Object{{"a", 1}, {"b", 2}}}}}),
            "A must be an array of rows of numbers; it is [[1, 2.5], {\"a\": 1, \"b\": 2}]");
        row({{"real", Numbers(1000, 12345678.0)}},
            "real must be a number; it is [12345678, 12345678, 12345678, 12345678, 12345678, 12345678,…");
    }
    void typeMessagesSayWhatWasGiven()
    {
        QFETCH(Object, request);
        QFETCH(std::string, sentence);
        const auto result = core::evaluate(everyType(), request);
        QVERIFY(!result);
        QCOMPARE(core::english(result.error().text), sentence);
    }

    void good_data()
    {
        QTest::addColumn<Object>("request");
        const auto row = [](const char *name, Object request) { QTest::newRow(name) << std::move(request); };
        row("least", with({}));
        row("id and op are passed over", with({{"id", Object{}}, {"op", 3}}));
        row("ends of the domain", {{"real", 10}});
        row("number as it was written", {{"real", NumberText{"0.10"}}});
        row("number too small for a double", {{"real", NumberText{"1e-400"}}});
        row("whole number with a point", with({{"count", NumberText{"2.0"}}}));
        row("largest integer", with({{"count", NumberText{"9007199254740992"}}}));
        row("infinite reals", with({{"reals", Array{"Infinity", "-Infinity", 1}}}));
        row("no reals", with({{"reals", Array{}}}));
        row("empty matrix", with({{"A", Array{}}, {"S", Array{}}}));
        row("rows without columns", with({{"A", Array{Array{}, Array{}}}}));
        row("one column", with({{"b", Array{1, 2}}}));
        row("several columns", with({{"b", Array{Array{1, 2}}}}));
        row("parameters", with({{"params", Object{{"p", 1}, {"q", Array{1, 2}}, {"r", Array{Array{1}}}}}}));
        row("matrices", with({{"matrices", Object{{"A", Array{Array{1, "NaN"}}}, {"C", Array{}}}}}));
        row("labels of both kinds", with({{"labels", Array{"NaN", 1, "b"}}}));
        row("groups of different lengths", with({{"groups", Array{Array{1}, Array{}, Numbers{1.0, 2.0}}}}));
        row("exact entries",
            with({{"exact", true}, {"A", Array{Array{"-7/3", NumberText{"1e400"}, 2}}}, {"z", Array{"1/2"}}}));
    }
    void good()
    {
        QFETCH(Object, request);
        const auto result = core::evaluate(everyType(), request);
        QVERIFY2(result, result ? "" : core::english(result.error().text).c_str());
    }

    void matricesByName()
    {
        const Object request{{"matrices", Object{{"B", Array{Array{1, 2}, Numbers{3, 4}}}, {"A", Array{}}}}};
        const Operation operation{.inputs = {{.name = "matrices", .type = InputType::Matrices}}};
        const auto arguments = core::checkRequest(operation, request);
        QVERIFY(arguments);
        const auto matrices = arguments->matrices("matrices");
        QCOMPARE(matrices.size(), std::size_t{2});
        QCOMPARE(matrices[0].first, std::string("B"));
        const auto &first = std::get<core::Grid<double>>(matrices[0].second);
        QCOMPARE(first.columns, std::size_t{2});
        QVERIFY(first.cells == Numbers({1, 2, 3, 4}));
        QCOMPARE(std::get<core::Grid<double>>(matrices[1].second).rows, std::size_t{0});
    }

    void complexEntriesWhereTheDomainHasThem()
    {
        const Value number = Object{{"re", 1}, {"im", -2}};
        const Object request{{"A", Array{Array{number, 3}}}};
        Operation operation{.inputs = {{.name = "A", .type = InputType::Matrix, .domain = {.complex = true}}}};
        const auto arguments = core::checkRequest(operation, request);
        QVERIFY(arguments && arguments->isComplex("A"));
        const std::vector<std::complex<double>> expected{{1, -2}, 3.0};
        QVERIFY(arguments->complexMatrix("A").cells == expected);
        for (const Value &wrong : {Value(Object{{"re", 1}}), Value(Object{{"re", 1}, {"im", "i"}}),
                                   Value(Object{{"re", 1}, {"im", 2}, {"x", 3}})})
            QCOMPARE(core::checkRequest(operation, {{"A", Array{Array{wrong}}}}).error().kind, ErrorKind::Type);
        operation.inputs.front().domain.complex = false;
        QCOMPARE(core::checkRequest(operation, request).error().kind, ErrorKind::Type);
    }

    void checksComeInOrder()
    {
        Operation operation = everyType();
        operation.sizes = [](const Arguments &) { return core::fail(ErrorKind::Shape, "sizes", {}); };
        const auto kindOf = [&operation](const Object &request) { return core::evaluate(operation, request).error(); };
        const Object shapeAndDomain{{"z", Array{}}, {"real", 11}};
        const Object typeToo{{"z", Array{}}, {"real", 11}, {"flag", 1}};
        const Object missingToo{{"z", Array{}}, {"flag", 1}};
        const Object unknownToo{{"z", Array{}}, {"flag", 1}, {"x", 1}};
        QCOMPARE(kindOf(unknownToo).kind, ErrorKind::UnknownInput);
        QCOMPARE(kindOf(missingToo).kind, ErrorKind::MissingInput);
        QCOMPARE(kindOf(typeToo).kind, ErrorKind::Type);
        QCOMPARE(kindOf(shapeAndDomain).field, std::string("z"));
        operation.types = [](const Arguments &) { return core::fail(ErrorKind::Type, "types", {}); };
        QCOMPARE(kindOf(typeToo).field, std::string("flag"));
        QCOMPARE(kindOf(shapeAndDomain).field, std::string("types"));
        operation.types = {};
        operation.names = [](const Object &) { return core::fail(ErrorKind::UnknownInput, "names", {}); };
        QCOMPARE(kindOf(missingToo).kind, ErrorKind::MissingInput);
        QCOMPARE(kindOf(typeToo).field, std::string("names"));
        operation.names = {};
        QCOMPARE(kindOf({{"real", 11}}).field, std::string("sizes"));
        operation.sizes = {};
        QCOMPARE(kindOf({{"real", 11}}).kind, ErrorKind::Domain);
    }

    void defaultsArePutIn()
    {
        const auto arguments = core::checkRequest(everyType(), with({}));
        QVERIFY(arguments);
        QCOMPARE(arguments->word("kind"), std::string("one"));
        QVERIFY(!arguments->has("z"));
        QVERIFY(!arguments->flag("exact"));
        QVERIFY(arguments->parameters("params").empty());
    }

    void argumentsGiveWhatCame()
    {
        const Arguments arguments({{"x", NumberText{"2.5"}},
                                   {"n", 7},
                                   {"yes", true},
                                   {"z", Array{1, "Infinity", NumberText{"0.5"}}},
                                   {"compact", Numbers{1.0, 2.0}},
                                   {"A", Array{Array{1, 2}, Numbers{3.0, 4.0}}},
                                   {"exact", Array{Array{NumberText{"1e-3"}, "-7/3", 2}}}});
        QCOMPARE(arguments.real("x"), 2.5);
        QCOMPARE(arguments.integer("n"), std::int64_t{7});
        QVERIFY(arguments.flag("yes"));
        QCOMPARE(arguments.vector("z"), (Numbers{1.0, infinity, 0.5}));
        QCOMPARE(arguments.vector("compact"), (Numbers{1.0, 2.0}));
        QCOMPARE(arguments.vector("n"), Numbers{7.0});
        QCOMPARE(arguments.matrix("A").cells, (Numbers{1.0, 2.0, 3.0, 4.0}));
        QCOMPARE(arguments.matrix("A").rows, std::size_t{2});
        QCOMPARE(arguments.matrix("compact").columns, std::size_t{1});
        QVERIFY(arguments.isFlat("compact") && arguments.isFlat("z") && !arguments.isFlat("A"));
        QCOMPARE(arguments.matrixText("exact").cells, (std::vector<std::string>{"1e-3", "-7/3", "2"}));
    }

    void mapRealsKeepsTheForm()
    {
        const Arguments arguments({{"one", 3}, {"many", Array{1, 2}}, {"none", Array{}}, {"compact", Numbers{4.0}}});
        const auto twice = [](double x) { return 2.0 * x; };
        QVERIFY(core::mapReals(arguments, "one", twice) == Value(6.0));
        QVERIFY(core::mapReals(arguments, "many", twice) == Value(Numbers{2.0, 4.0}));
        QVERIFY(core::mapReals(arguments, "none", twice) == Value(Numbers{}));
        QVERIFY(core::mapReals(arguments, "compact", twice) == Value(Numbers{8.0}));
    }

    void domainsSayWhatTheyHold_data()
    {
        QTest::addColumn<Domain>("domain");
        QTest::addColumn<std::string>("words");
        QTest::addColumn<Numbers>("inside");
        QTest::addColumn<Numbers>("outside");
        const auto row = [](const char *words, Domain domain, Numbers inside, Numbers outside) {
            QTest::newRow(words) << domain << std::string(words) << std::move(inside) << std::move(outside);
        };
        row("finite", {}, {0.0, -1e308}, {infinity, -infinity, notANumber});
        row("any but NaN", {.infinite = true}, {infinity, -infinity, 0.0}, {notANumber});
        row("any number", {.infinite = true, .notANumber = true}, {infinity, notANumber}, {});
        row("(0, ∞)", {.lowest = 0.0, .open = true}, {5e-324, 1e308}, {0.0, -1.0, infinity, notANumber});
        row("[0, ∞)", {.lowest = 0.0}, {0.0, -0.0, 1.0}, {-5e-324, infinity});
        row("[0, ∞]", {.lowest = 0.0, .infinite = true}, {0.0, infinity}, {-infinity, -1.0});
        row("(−∞, 1]", {.highest = 1.0}, {1.0, -1e308}, {1.5, -infinity});
        row("[0, 1]", {.lowest = 0.0, .highest = 1.0}, {0.0, 0.5, 1.0}, {-0.1, 1.1, notANumber});
        row("(0, 1)", {.lowest = 0.0, .highest = 1.0, .open = true}, {0.5}, {0.0, 1.0});
    }
    void domainsSayWhatTheyHold()
    {
        QFETCH(Domain, domain);
        QFETCH(std::string, words);
        QFETCH(Numbers, inside);
        QFETCH(Numbers, outside);
        QCOMPARE(domain.words(), words);
        for (const double number : inside)
            QVERIFY(domain.contains(number));
        for (const double number : outside)
            QVERIFY(!domain.contains(number));
    }

    void numbersOfValues()
    {
        QCOMPARE(core::number(3), 3.0);
        QCOMPARE(core::number(2.5), 2.5);
        QCOMPARE(core::number(NumberText{"1e400"}), infinity);
        QVERIFY(std::signbit(core::number(NumberText{"-0"})));
        QCOMPARE(core::number("-Infinity"), -infinity);
        QVERIFY(std::isnan(core::number("NaN")));
        QVERIFY(std::isnan(core::number("1/2")));
    }
};

QTEST_APPLESS_MAIN(OperationTest)
#include "tst_operation.moc"
