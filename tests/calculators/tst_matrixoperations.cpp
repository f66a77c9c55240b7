#include "calculators/operations.h"
#include "core/requestcheck.h"

#include <QtTest>

#include <algorithm>
#include <sstream>

using core::Array;
using core::ErrorKind;
using core::NumberText;
using core::Object;
using core::Value;

namespace {

const core::Operation &operation(const std::string &name)
{
    static const std::vector<core::Operation> all = calculators::matrixOperations();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &entry) { return entry.name == "matrix." + name; });
    Q_ASSERT(found != all.end());
    return *found;
}

/// "1 2/3" is a flat array of a number and a string, "1 2; 3 4" an array of rows, "" an empty array.
Value entries(const std::string &text, bool rows)
{
    const auto line = [](const std::string &words) {
        std::istringstream in(words);
        Array result;
        for (std::string word; in >> word;)
            result.push_back(word.find_first_of("/NI") == std::string::npos ? Value(NumberText{word}) : Value(word));
        return result;
    };
    if (!rows)
        return line(text);
    Array result;
    std::istringstream in(text);
    for (std::string row; std::getline(in, row, ';');)
        result.emplace_back(line(row));
    return result;
}

Value matrix(const std::string &text)
{
    return entries(text, true);
}

Value vector(const std::string &text)
{
    return entries(text, false);
}

std::string written(const Value &value)
{
    if (const auto *flag = value.as<bool>())
        return *flag ? "true" : "false";
    if (const auto *text = value.as<std::string>())
        return "'" + *text + "'";
    if (const auto *object = value.as<Object>())
        return written(*core::member(*object, "re")) + "+" + written(*core::member(*object, "im")) + "i";
    std::string result;
    if (const auto *numbers = value.as<std::vector<double>>()) {
        for (const double number : *numbers)
            result += (result.empty() ? "" : " ") + core::shortest(number);
        return "[" + result + "]";
    }
    if (const auto *array = value.as<Array>()) {
        for (const Value &item : *array)
            result += (result.empty() ? "" : " ") + written(item);
        return "[" + result + "]";
    }
    return core::shortest(core::number(value));
}

} // namespace

class MatrixOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void errors_data();
    void errors();
    void exactStepsLeadToTheAnswer();
    void stepsInDoubles();
    void nothingToDoGivesNoSteps();
    void solutionsTellTheirCondition();
    void exactOnesHaveNoCondition();
    void conjugatePairs();
    void everythingIsDescribed();
    void canBeCancelled();
};

void MatrixOperationsTest::answers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("a");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *a, bool exact, const char *key, const char *value) {
        QTest::addRow("%s %s %s %s", name, a, exact ? "exact" : "", key) << name << a << exact << key << value;
    };
    row("determinant", "1 2; 3 4", false, "value", "-2");
    row("determinant", "1 2; 3 4", true, "value", "'-2'");
    row("determinant", "0.1 1/3; 1e-3 2", true, "value", "'599/3000'");
    row("determinant", "", false, "value", "1");
    row("determinant", "", true, "value", "'1'");
    row("determinant", "123456789012345678901234567890 0; 0 10", true, "value", "'1234567890123456789012345678900'");
    row("inverse", "1 2; 3 4", false, "matrix", "[[-2 1] [1.5 -0.5]]");
    row("inverse", "1 2; 3 4", true, "matrix", "[['-2' '1'] ['3/2' '-1/2']]");
    row("inverse", "", false, "matrix", "[]");
    row("rank", "1 2 3; 4 5 6; 7 8 9", false, "value", "2");
    row("rank", "1 2 3; 4 5 6; 7 8 9", true, "value", "2");
    row("rank", "", true, "value", "0");
    row("rank", "0.1 0.2; 0.3 0.6", true, "value", "1");
    row("rref", "1 2 3; 4 5 6; 7 8 9", false, "matrix", "[[1 0 -1] [0 1 2] [0 0 0]]");
    row("rref", "1 2 3; 4 5 6; 7 8 9", false, "pivots", "[0 1]");
    row("rref", "0 2/3; 0 5", true, "matrix", "[['0' '1'] ['0' '0']]");
    row("rref", "0 2/3; 0 5", true, "pivots", "[1]");
    row("rref", "0.1 0.2; 0.3 0.6", false, "matrix", "[[1 2] [0 0]]");
    row("rref", "", false, "pivots", "[]");
    row("eigen", "2 1; 1 2", false, "values", "[1 3]");
    row("eigen", "2 1; 1 2", false, "symmetric", "true");
    row("eigen", "2 1; 0 2", false, "values", "[2+0i 2+0i]");
    row("eigen", "2 1; 0 2", false, "defective", "true");
    row("eigen", "0 -1; 1 0", false, "values", "[0+1i 0+-1i]");
    row("eigen", "-5 0; 1 3", false, "values", "[-5+0i 3+0i]");
    row("eigen", "", false, "values", "[]");
    row("eigen", "", false, "symmetric", "true");
}

void MatrixOperationsTest::answers()
{
    QFETCH(QString, name);
    QFETCH(QString, a);
    QFETCH(bool, exact);
    QFETCH(QString, key);
    Object request{{"A", matrix(a.toStdString())}};
    if (exact)
        request.emplace_back("exact", true);
    const auto answer = core::evaluate(operation(name.toStdString()), request);
    QVERIFY2(answer.has_value(), answer ? "" : core::english(answer.error().text).c_str());
    const Value *found = core::member(*answer, key.toStdString());
    QVERIFY(found);
    QTEST(QString::fromStdString(written(*found)), "value");
    QVERIFY(!core::member(*answer, "steps"));
}

void MatrixOperationsTest::errors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Object>("request");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("input");
    const auto row = [](const char *title, const char *name, Object request, ErrorKind kind, const char *input) {
        QTest::newRow(title) << name << std::move(request) << int(kind) << input;
    };
    row("not square", "determinant", {{"A", matrix("1 2 3; 4 5 6")}}, ErrorKind::Shape, "A");
    row("ragged", "rank", {{"A", matrix("1 2; 3")}}, ErrorKind::Shape, "A");
    row("flat", "rank", {{"A", vector("1 2")}}, ErrorKind::Type, "A");
    row("a fraction where not exact", "rank", {{"A", matrix("1/2")}}, ErrorKind::Type, "A");
    row("NaN", "rank", {{"A", matrix("NaN 1")}}, ErrorKind::Domain, "A");
    row("infinite", "eigen", {{"A", matrix("Infinity")}}, ErrorKind::Domain, "A");
    row("NaN where exact", "rank", {{"A", matrix("NaN 1")}, {"exact", true}}, ErrorKind::Domain, "A");
    row("divided by zero", "rank", {{"A", matrix("1/0")}, {"exact", true}}, ErrorKind::Domain, "A");
    row("beyond a double", "rank", {{"A", matrix("1e400")}}, ErrorKind::Domain, "A");
    row("beyond all limits", "rank", {{"A", matrix("1e999999999")}, {"exact", true}}, ErrorKind::TooLarge, "A");
    row("singular", "inverse", {{"A", matrix("1 2; 2 4")}}, ErrorKind::Singular, "A");
    row("singular, exact", "inverse", {{"A", matrix("1 2; 2 4")}, {"exact", true}}, ErrorKind::Singular, "A");
    row("singular within rounding", "solve", {{"A", matrix("1 0; 0 1e-17")}, {"b", vector("1 1")}}, ErrorKind::Singular,
        "A");
    row("no exact eigenvalues", "eigen", {{"A", matrix("1")}, {"exact", true}}, ErrorKind::UnknownInput, "exact");
    row("no steps of a rank", "rank", {{"A", matrix("1")}, {"steps", true}}, ErrorKind::UnknownInput, "steps");
    row("no b", "solve", {{"A", matrix("1")}}, ErrorKind::MissingInput, "b");
    row("b too long", "solve", {{"A", matrix("1 0; 0 1")}, {"b", vector("1 2 3")}}, ErrorKind::Shape, "b");
    row("b too short, exact", "solve", {{"A", matrix("1 0; 0 1")}, {"b", matrix("1 2")}, {"exact", true}},
        ErrorKind::Shape, "b");
    row("b infinite", "solve", {{"A", matrix("1")}, {"b", vector("Infinity")}}, ErrorKind::Domain, "b");
    row("sizes before domains", "solve", {{"A", matrix("NaN")}, {"b", vector("1 2")}}, ErrorKind::Shape, "b");
}

void MatrixOperationsTest::errors()
{
    QFETCH(QString, name);
    QFETCH(Object, request);
    const auto answer = core::evaluate(operation(name.toStdString()), request);
    QVERIFY(!answer.has_value());
    QTEST(int(answer.error().kind), "kind");
    QTEST(QString::fromStdString(answer.error().field), "input");
    QVERIFY(!core::english(answer.error().text).empty());
}

void MatrixOperationsTest::exactStepsLeadToTheAnswer()
{
    const auto answer = core::evaluate(
        operation("solve"), {{"A", matrix("0 3; 2 4")}, {"b", vector("1 1")}, {"exact", true}, {"steps", true}});
    QVERIFY(answer.has_value());
    QCOMPARE(written(*core::member(*answer, "x")), std::string("['-1/6' '1/3']"));
    std::string operations;
    for (const Value &step : *core::member(*answer, "steps")->as<Array>())
        operations += *core::member(*step.as<Object>(), "operation")->as<std::string>() + " | ";
    QCOMPARE(operations, std::string("R1 <-> R2 | R1 <- 1/2 R1 | R2 <- 1/3 R2 | R1 <- R1 - 2 R2 | "));
    const Value &last = core::member(*answer, "steps")->as<Array>()->back();
    QCOMPARE(written(*core::member(*last.as<Object>(), "matrix")), std::string("[['1' '0' '-1/6'] ['0' '1' '1/3']]"));
    QCOMPARE(*core::member(*last.as<Object>(), "latex")->as<std::string>(),
             std::string("R_{1} \\leftarrow R_{1} - 2 R_{2}"));
}

void MatrixOperationsTest::stepsInDoubles()
{
    const auto inverse = core::evaluate(operation("inverse"), {{"A", matrix("2 0; 0 4")}, {"steps", true}});
    const auto *steps = core::member(*inverse, "steps")->as<Array>();
    QCOMPARE(steps->size(), std::size_t{2});
    QCOMPARE(written(*core::member(*steps->back().as<Object>(), "matrix")), std::string("[[1 0 0.5 0] [0 1 0 0.25]]"));
    const auto determinant = core::evaluate(operation("determinant"), {{"A", matrix("1 2; 4 4")}, {"steps", true}});
    const auto *triangle = core::member(*determinant, "steps")->as<Array>();
    QCOMPARE(written(*core::member(*triangle->back().as<Object>(), "matrix")), std::string("[[4 4] [0 1]]"));
    QCOMPARE(written(*core::member(*determinant, "value")), std::string("-4"));
}

void MatrixOperationsTest::nothingToDoGivesNoSteps()
{
    for (const char *name : {"determinant", "inverse", "rref"})
        for (const char *a : {"", "1 0; 0 1"}) {
            const auto answer = core::evaluate(operation(name), {{"A", matrix(a)}, {"steps", true}});
            QCOMPARE(written(*core::member(*answer, "steps")), std::string("[]"));
        }
}

void MatrixOperationsTest::solutionsTellTheirCondition()
{
    const auto flat = core::evaluate(operation("solve"), {{"A", matrix("3 1; 1 3")}, {"b", vector("1 1")}});
    QCOMPARE(written(*core::member(*flat, "x")), std::string("[0.25 0.25]"));
    QCOMPARE(core::number(*core::member(*flat, "reciprocal_condition")), 0.5); // ‖A‖₁ = 4, ‖A⁻¹‖₁ = 1/2
    const auto rows = core::evaluate(operation("solve"), {{"A", matrix("3 1; 1 3")}, {"b", matrix("1 4; 1 4")}});
    QCOMPARE(written(*core::member(*rows, "x")), std::string("[[0.25 1] [0.25 1]]"));
    const auto none = core::evaluate(operation("solve"), {{"A", matrix("")}, {"b", vector("")}});
    QCOMPARE(written(*core::member(*none, "x")), std::string("[]"));
}

void MatrixOperationsTest::exactOnesHaveNoCondition()
{
    // Singular to working precision, but not singular.
    const auto answer = core::evaluate(operation("inverse"), {{"A", matrix("1 0; 0 1e-30")}, {"exact", true}});
    QVERIFY(!core::member(*answer, "reciprocal_condition"));
    QCOMPARE(written(*core::member(*answer, "matrix")),
             std::string("[['1' '0'] ['0' '1000000000000000000000000000000']]"));
}

void MatrixOperationsTest::conjugatePairs()
{
    const auto answer = core::evaluate(operation("eigen"), {{"A", matrix("1 -2 0; 2 1 0; 0 0 9")}});
    QCOMPARE(written(*core::member(*answer, "values")), std::string("[9+0i 1+2i 1+-2i]"));
    QVERIFY(core::number(*core::member(*answer, "residual")) < 1e-15);
    QVERIFY(!*core::member(*answer, "defective")->as<bool>());
}

void MatrixOperationsTest::everythingIsDescribed()
{
    for (const core::Operation &entry : calculators::matrixOperations()) {
        QVERIFY(entry.name.starts_with("matrix."));
        QCOMPARE(entry.place, "matrices/" + entry.name.substr(7));
        QVERIFY(!entry.title.context.empty() && !entry.summary.context.empty() && !entry.aliases.empty());
        for (const core::Input &input : entry.inputs)
            QVERIFY2(!input.meaning.context.empty(), input.name.c_str());
        for (const core::Output &output : entry.outputs)
            QVERIFY2(!output.meaning.context.empty(), output.name.c_str());
    }
}

void MatrixOperationsTest::canBeCancelled()
{
    const core::Run run([] { return true; }, {});
    for (const char *name : {"determinant", "inverse", "rank", "rref"}) {
        const auto answer = core::evaluate(operation(name), {{"A", matrix("1 2; 3 4")}, {"exact", true}}, run);
        QVERIFY(!answer.has_value());
        QCOMPARE(int(answer.error().kind), int(ErrorKind::Cancelled));
    }
    QCOMPARE(int(core::evaluate(operation("eigen"), {{"A", matrix("1")}}, run).error().kind),
             int(ErrorKind::Cancelled));
}

QTEST_APPLESS_MAIN(MatrixOperationsTest)
#include "tst_matrixoperations.moc"
