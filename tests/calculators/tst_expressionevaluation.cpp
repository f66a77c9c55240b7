#include "calculators/expressioncases.h"

#include <QTest>

class ExpressionEvaluationTest : public QObject
{
    Q_OBJECT

private slots:
    void computes_data();
    void computes();
    void computesExactly_data();
    void computesExactly();
    void knowsNumbers_data();
    void knowsNumbers();
    void refuses_data();
    void refuses();
    void identities_data();
    void identities();
    void garbageIsAnswered();
    void cellsOfSeveralKinds();
    void canBeCancelled();
    void operation();
    void operationChecksItsInputs_data();
    void operationChecksItsInputs();
};

void ExpressionEvaluationTest::computes_data() // NOLINT(readability-function-size): a table, not steps
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *value) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(value);
    };
    row("2+3*4", "14");
    row("-2^2", "-4");
    row("2^3^2", "512");
    row("2^-1", "0.5");
    row("2^0.5", "1.4142135623730951");
    row("(-4)^0.5", "0+2i");
    row("0^0", "1");
    row("7/2", "3.5");
    row("2'", "2");
    row("A", "[1 2; 3 4]");
    row("A'", "[1 3; 2 4]");
    row("-A", "[-1 -2; -3 -4]");
    row("A+B", "[1 3; 4 4]");
    row("A-B", "[1 1; 2 4]");
    row("A*B", "[2 1; 4 3]");
    row("B*A", "[3 4; 1 2]");
    row("A.*B", "[0 2; 3 0]");
    row("2*A", "[2 4; 6 8]");
    row("A*2", "[2 4; 6 8]");
    row("A.*2", "[2 4; 6 8]");
    row("2.*A", "[2 4; 6 8]");
    row("A/2", "[0.5 1; 1.5 2]");
    row("C*C'", "[14 32; 32 77]");
    row("C'*C", "[17 22 27; 22 29 36; 27 36 45]");
    row("A^2", "[7 10; 15 22]");
    row("A^2'", "[7 15; 10 22]");
    row("A^0", "[1 0; 0 1]");
    row("Z^0", "[1 0; 0 1]");
    row("A^-1", "[-2 1; 1.5 -0.5]");
    row("A^-2", "[5.5 -2.5; -3.75 1.75]");
    row("-A^2", "[-7 -10; -15 -22]");
    row("A/B", "[2 1; 4 3]");
    row("B/A", "[1.5 -0.5; -2 1]");
    row("C'/A", "[4 -1; 3.5 -0.5; 3 0]"); // times A it is C'
    row("2/A", "[-4 2; 3 -1]");
    row("I(2)", "[1 0; 0 1]");
    row("I(0)", "[]");
    row("inverse(A)*B + 2*I(2)", "[3 -2; -0.5 3.5]");
    row("determinant(A)", "-2");
    row("determinant(O)", "1");
    row("determinant(A)*A", "[-2 -4; -6 -8]");
    row("rank(Z)+rank(C)", "3");
    row("rref(C)", "[1 0 -1; 0 1 2]");
    row("rref(C).pivots", "[0; 1]");
    row("solve(A, x)", "[-3; 2]");
    row("solve(A, B)", "[1 -2; -0.5 1.5]");
    row("eigen(S).values", "[1; 3]");
    row("eigen(2*B).values", "[-2; 2]");
    row("eigen(x*x').values", "[0; 2]");
    row("x'*A*x", "[0]");
    row("x*x'", "[1 -1; -1 1]");
    row("N'", "[NaN; 1]");
    row("N+N", "[NaN 2]");
    row("O*O", "[]");
    row("K*K", "[-1+0i 0+0i; 0+0i -1+0i]");
    row("K+A", "[1+1i 2+0i; 3+0i 4+1i]");
    row("K^4", "[1+0i 0+0i; 0+0i 1+0i]");
    row("A/K", "[0+-1i 0+-2i; 0+-3i 0+-4i]");
    row("K^-1", "[0+-1i 0+0i; 0+0i 0+-1i]");
    row("fro*2", "[14]");
    row("Größe−Größe", "[0]");
    row("((A))", "[1 2; 3 4]");
}

void ExpressionEvaluationTest::computes()
{
    QFETCH(QString, text);
    const auto value = evaluateExpression(text.toStdString(), context());
    QVERIFY2(value.has_value(), value ? "" : core::english(value.error().text).c_str());
    QTEST(QString::fromStdString(written(*value))
              .replace(QStringLiteral("-0+"), QStringLiteral("0+"))
              .replace(QStringLiteral("+-0i"), QStringLiteral("+0i")),
          "value");
}

void ExpressionEvaluationTest::computesExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *value) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(value);
    };
    row("0.1+0.2", "'3/10'");
    row("1/3*Q", "['1/6' '1/9'; '0' '1/3']");
    row("Q^-1", "['2' '-2/3'; '0' '1']");
    row("Q^3", "['1/8' '7/12'; '0' '1']");
    row("R*Q", "['1/6' '7/9']");
    row("R/Q", "['2/3' '4/9']");
    row("R*R'", "['5/9']");
    row("R.*R", "['1/9' '4/9']");
    row("Q-I(2)", "['-1/2' '1/3'; '0' '0']");
    row("determinant(Q)", "'1/2'");
    row("rank(Q)/2", "'1'");
    row("inverse(Q)*R'", "['2/9'; '2/3']");
    row("solve(Q, R')", "['2/9'; '2/3']");
    row("Q+A", "[1.5 2.3333333333333335; 3 5]");
    row("A*0.1", "[0.1 0.2; 0.30000000000000004 0.4]");
    row("2^0.5", "1.4142135623730951");
    row("4^0.5", "'2'");
}

void ExpressionEvaluationTest::computesExactly()
{
    QFETCH(QString, text);
    const auto value = evaluateExpression(text.toStdString(), context(true));
    QVERIFY2(value.has_value(), value ? "" : core::english(value.error().text).c_str());
    QTEST(QString::fromStdString(written(*value)), "value");
}

void ExpressionEvaluationTest::knowsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *value) { QTest::newRow(text) << text << value; };
    row("pi", "3.141592653589793");
    row("e", "2.718281828459045");
    row("i*i", "-1+0i");
    row("sqrt(9)", "'3'");
    row("sqrt(2)*B", "[0 1.4142135623730951; 1.4142135623730951 0]");
    row("3i*Q", "[0+1.5i 0+1i; 0+0i 0+3i]");
    row("x", "[1; -1]"); // a matrix of that name comes first
}

void ExpressionEvaluationTest::knowsNumbers()
{
    QFETCH(QString, text);
    const auto value = evaluateExpression(text.toStdString(), context(true, true));
    QVERIFY2(value.has_value(), value ? "" : core::english(value.error().text).c_str());
    QTEST(QString::fromStdString(written(*value)), "value");
}

void ExpressionEvaluationTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, ErrorKind kind, int position, const char *message = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << position << QString::fromUtf8(message);
    };
    row("A +", ErrorKind::Parse, 3, "the expression ends where a value is due");
    row("A*Y", ErrorKind::NotFound, 2, "there is no matrix called “Y”");
    row("pi", ErrorKind::NotFound, 0, "there is no matrix called “pi”");
    row("2+invert(A)", ErrorKind::NotFound, 2, "there is no function called “invert”");
    row("A(2)", ErrorKind::NotFound, 0, "there is no function called “A”");
    row("sqrt(2)", ErrorKind::NotFound, 0);
    row("evaluate(A)", ErrorKind::NotFound, 0);
    row("3i", ErrorKind::Parse, 1);
    row("1/0+Y", ErrorKind::NotFound, 4);
    row("inverse()", ErrorKind::Parse, 0, "inverse takes 1 arguments; it has 0");
    row("1+inverse(A, B)", ErrorKind::Parse, 2, "inverse takes 1 arguments; it has 2");
    row("I()", ErrorKind::Parse, 0);
    row("inverse(\"A\")", ErrorKind::Type, 8);
    row("eigen(S).vektors", ErrorKind::NotFound, 9);
    row("2*eigen(S)", ErrorKind::Parse, 2);
    row("eigen(S).defective + A", ErrorKind::Type, 0);
    row("A + 2", ErrorKind::Shape, 2,
        "a number and a 2×2 matrix cannot be added; a multiple of the identity matrix is written 2*I(2)");
    row("fro+2", ErrorKind::Shape, 3);
    row("A + C", ErrorKind::Shape, 2, "the sizes must agree; they are 2×2 and 2×3");
    row("A .* C", ErrorKind::Shape, 2);
    row("C*A", ErrorKind::Shape, 1,
        "the left matrix must have as many columns as the right one has rows; they are 2×3 and 2×2");
    row("B + C^2", ErrorKind::Shape, 5, "the matrix must be square here; it is 2×3");
    row("A/C", ErrorKind::Shape, 1);
    row("A/x'", ErrorKind::Shape, 1);
    row("2^A", ErrorKind::Shape, 1, "an exponent must be a number; it is a 2×2 matrix");
    row("A^B", ErrorKind::Shape, 1);
    row("A^0.5", ErrorKind::Domain, 1);
    row("A^1e300", ErrorKind::Domain, 1);
    row("A^(-4)^0.5", ErrorKind::Domain, 1);
    row("B*Z^-1", ErrorKind::Singular, 3);
    row("B/Z", ErrorKind::Singular, 1);
    row("2/Z", ErrorKind::Singular, 1);
    row("1+inverse(Z)*0", ErrorKind::Singular, 2);
    row("A/0", ErrorKind::Domain, 1, "this divides by 0");
    row("1/(2-2)", ErrorKind::Domain, 1, "this divides by 0");
    row("M^2", ErrorKind::Domain, 1);
    row("B/M", ErrorKind::Domain, 1);
    row("A+determinant(M)", ErrorKind::Domain, 2);
    row("determinant(C)", ErrorKind::Shape, 0, "in determinant: A must be square; it is 2×3");
    row("determinant(2)", ErrorKind::Type, 0);
    row("permanent(K)", ErrorKind::Domain, 0);
    row("solve(A, C')", ErrorKind::Shape, 0);
    row("I(A)", ErrorKind::Type, 0);
    row("I(-1)", ErrorKind::Domain, 0);
    row("I(1.5)", ErrorKind::Domain, 0);
    row("I(4001)", ErrorKind::TooLarge, 0);
    row("1e400", ErrorKind::Domain, 0);
    row("1e9999999", ErrorKind::TooLarge, 0);
}

void ExpressionEvaluationTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto value = evaluateExpression(text.toStdString(), context());
    QVERIFY2(!value.has_value(), value ? written(*value).c_str() : "");
    QTEST(int(value.error().kind), "kind");
    QTEST(int(value.error().position.value()), "position");
    QCOMPARE(value.error().field, std::string("expression"));
    if (!message.isEmpty())
        QCOMPARE(QString::fromStdString(core::english(value.error().text)), message);
}

void ExpressionEvaluationTest::identities_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *left, const char *right) {
        QTest::addRow("%s = %s", left, right) << left << right;
    };
    row("(A+B)*C", "A*C+B*C");
    row("(A*B)*C", "A*(B*C)");
    row("(A*B)'", "B'*A'");
    row("(A+B)'", "A'+B'");
    row("A-B", "-(B-A)");
    row("(A+B)^2", "A^2+A*B+B*A+B^2");
    row("A^5", "A*A*A*A*A");
    row("A^-2*A^2", "I(n)");
    row("A*inverse(A)", "I(n)");
    row("A/B*B", "A");
    row("(A/B)'", "solve(B', A')");
    row("2*A", "A+A");
    row("A.*B", "B.*A");
    row("A/4", "0.25*A");
    row("inverse(A*B)", "inverse(B)*inverse(A)");
    row("inverse(A')", "inverse(A)'");
    row("A*I(n)", "A");
}

void ExpressionEvaluationTest::identities()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    std::mt19937_64 random(5);
    for (const std::size_t n : {1U, 2U, 3U, 5U, 8U, 20U}) {
        Names all{{"A", randomMatrix(random, n)}, {"B", randomMatrix(random, n)}, {"C", randomMatrix(random, n)}};
        all["n"] = calculators::scalarValue(static_cast<double>(n));
        const auto a = evaluateExpression(left.toStdString(), context(false, false, all));
        const auto b = evaluateExpression(right.toStdString(), context(false, false, all));
        QVERIFY(a.has_value() && b.has_value());
        QVERIFY2(distance(*a, *b) < 1e-9, std::to_string(distance(*a, *b)).c_str());
    }
}

void ExpressionEvaluationTest::garbageIsAnswered()
{
    constexpr std::array<const char *, 30> pieces{
        "A", "B", "C", "x", "Q", "K", "2",        "0.5",          "3",  "0",      "+",       "-", "*",     ".*", "/",
        "^", "'", "(", ")", "(", ")", "inverse(", "determinant(", "I(", "eigen(", ".values", ",", "rank(", "Y",  "N"};
    std::mt19937 random(6);
    int good = 0;
    for (int run = 0; run < 10'000; ++run) {
        std::string text;
        const auto length = random() % 10;
        for (unsigned i = 0; i < length; ++i)
            text += pieces[random() % pieces.size()];
        const auto value = evaluateExpression(text, context(run % 2 == 0, run % 3 == 0));
        if (value)
            ++good;
        else
            QVERIFY2(value.error().position.has_value() && *value.error().position <= text.size()
                         && !core::english(value.error().text).empty(),
                     text.c_str());
    }
    QVERIFY(good > 200);
}

void ExpressionEvaluationTest::cellsOfSeveralKinds()
{
    const auto read = [](std::vector<std::string> cells) {
        const std::size_t count = cells.size();
        const auto entries = calculators::readCells(grid<std::string>(1, count, std::move(cells)), "A");
        return entries ? written({.entries = *entries}) : core::english(entries.error().text);
    };
    QCOMPARE(read({"1/3", "0,5"}), std::string("['1/3' '1/2']"));
    QCOMPARE(read({"1/4", "sqrt(2)"}), std::string("[0.25 1.4142135623730951]"));
    QCOMPARE(read({"1/4", "2+3i", "sqrt(2)"}), std::string("[0.25+0i 2+3i 1.4142135623730951+0i]"));
    QCOMPARE(read({"1", ""}), std::string("A, row 1, column 2: this cell is empty"));
    QCOMPARE(read({"1", "1/"}), std::string("A, row 1, column 2: the expression ends where a value is due"));
    QCOMPARE(read({"1e400", "sqrt(2)"}), std::string("this is beyond the range of a double (about 1.8e308)"));
    const auto error = calculators::readCells(grid<std::string>(1, 1, {"2+x"}), "A").error();
    QCOMPARE(error.field, std::string("A"));
    QCOMPARE(int(error.position.value()), 2);
    QCOMPARE(int(error.kind), int(ErrorKind::NotFound));
}

void ExpressionEvaluationTest::canBeCancelled()
{
    const core::Run run([] { return true; }, {});
    QCOMPARE(int(evaluateExpression("A*A", context(), run).error().kind), int(ErrorKind::Cancelled));
    int asked = 0;
    const core::Run later([&asked] { return ++asked > 2; }, {});
    QCOMPARE(int(evaluateExpression("A^1000000*B", context(), later).error().kind), int(ErrorKind::Cancelled));
}

namespace {

core::Result<core::Object> evaluated(const core::Object &request)
{
    return core::evaluate(calculators::expressionOperations().front(), request);
}

core::Object request(const char *expression)
{
    const core::Array a{core::Array{1, 2}, core::Array{3, 4}};
    return {{"expression", expression}, {"matrices", core::Object{{"A", a}, {"Z", core::Array{}}}}};
}

} // namespace

void ExpressionEvaluationTest::operation()
{
    const auto product = evaluated(request("A*A"));
    QVERIFY(product.has_value());
    QCOMPARE(product->size(), std::size_t{1});
    const core::Value expected = core::Array{std::vector<double>{7, 10}, std::vector<double>{15, 22}};
    QVERIFY(*core::member(*product, "matrix") == expected);
    const auto scalar = evaluated(request("determinant(A)+1"));
    QCOMPARE(scalar->size(), std::size_t{1});
    QVERIFY(*core::member(*scalar, "value") == core::Value(-1.0));
    QVERIFY(*core::member(*evaluated(request("Z")), "matrix") == core::Value(core::Array{}));
    const auto complex = evaluated(request("(-1)^0.5*A"));
    const auto &rows = *core::member(*complex, "matrix")->as<core::Array>();
    QVERIFY(rows[0].as<core::Array>()->at(1) == core::complexValue({0, 2}));
    const auto number = evaluated(request("(-1)^0.5"));
    QVERIFY(*core::member(*number, "value") == core::complexValue({0, 1}));
}

void ExpressionEvaluationTest::operationChecksItsInputs_data()
{
    QTest::addColumn<core::Object>("request");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    const core::Object none;
    QTest::newRow("no expression") << core::Object{{"matrices", none}} << int(ErrorKind::MissingInput) << "expression";
    QTest::newRow("no matrices") << core::Object{{"expression", "1"}} << int(ErrorKind::MissingInput) << "matrices";
    QTest::newRow("a number") << core::Object{{"expression", 1}, {"matrices", none}} << int(ErrorKind::Type)
                              << "expression";
    QTest::newRow("exact") << core::Object{{"expression", "1"}, {"matrices", none}, {"exact", true}}
                           << int(ErrorKind::UnknownInput) << "exact";
    QTest::newRow("flat") << core::Object{{"expression", "1"}, {"matrices", core::Object{{"A", core::Array{1}}}}}
                          << int(ErrorKind::Type) << "matrices.A";
    QTest::newRow("unknown name") << core::Object{{"expression", "B"}, {"matrices", none}} << int(ErrorKind::NotFound)
                                  << "expression";
}

void ExpressionEvaluationTest::operationChecksItsInputs()
{
    QFETCH(core::Object, request);
    const auto answer = evaluated(request);
    QVERIFY(!answer.has_value());
    QTEST(int(answer.error().kind), "kind");
    QTEST(QString::fromStdString(answer.error().field), "field");
}

QTEST_APPLESS_MAIN(ExpressionEvaluationTest)
#include "tst_expressionevaluation.moc"
