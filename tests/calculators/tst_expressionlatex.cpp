#include "calculators/expressionlatex.h"

#include <QTest>

class ExpressionLatexTest : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
};

void ExpressionLatexTest::writes_data() // NOLINT(readability-function-size): a table, not steps
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("latex");
    const auto row = [](const char *expression, const char *latex) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(latex);
    };
    row("inverse(A)*B + 2*I(2)", R"(A^{-1} \, B + 2 \, I_{2})");
    row("A - (B - C)", R"(A - \left(B - C\right))");
    row("A + (-B)", R"(A + \left(-B\right))");
    row("-(A + B)*C", R"(-\left(A + B\right) \, C)");
    row("(A + B)'", R"(\left(A + B\right)^{\mathsf{T}})");
    row("A^2'", R"(\left(A^{2}\right)^{\mathsf{T}})");
    row("-A^2", R"(-A^{2})");
    row("A*(B*C)", R"(A \, \left(B \, C\right))");
    row("2*3*A", R"(2 \cdot 3 \, A)");
    row("A .* B", R"(A \odot B)");
    row("A .* B * C", R"(\left(A \odot B\right) \, C)");
    row("A * B .* C", R"(\left(A \, B\right) \odot C)");
    row("A .* B .* C", R"(A \odot B \odot C)");
    row("C + A .* B", R"(C + A \odot B)");
    row("kronecker(A, B) * C", R"(\left(A \otimes B\right) \, C)");
    row("A/B", R"(A \, B^{-1})");
    row("A/(B+C)", R"(A \, \left(B + C\right)^{-1})");
    row("(A+B)/2", R"(\frac{A + B}{2})");
    row("sqrt(2)/2 + 3i", R"(\frac{\sqrt{2}}{2} + 3 i)");
    row("1e3*x", R"(1 \cdot 10^{3} \, x)");
    row("R1 + det_2", R"(R_{1} + \mathit{det\_}_{2})");
    row("norm(A, \"fro\")", R"(\operatorname{norm}\left(A, \text{fro}\right))");
    row("gram_schmidt(A)", R"(\operatorname{gram\_schmidt}\left(A\right))");
    row("determinant(A)^2", R"(\left(\det\left(A\right)\right)^{2})");
    row("kronecker(A, B + C)", R"(A \otimes \left(B + C\right))");
    row("lu(A).U", R"(\operatorname{lu}\left(A\right)_{U})");
    row("abs(-3) + pi", R"(\left|-3\right| + \pi)");
    row("e^(i*pi)", R"(e^{i \, \pi})");
}

void ExpressionLatexTest::writes()
{
    QFETCH(QString, expression);
    const auto read = calculators::parseExpression(expression.toStdString(), {.imaginary = true});
    QVERIFY(read.has_value());
    QTEST(QString::fromStdString(calculators::expressionLatex(*read)), "latex");
}

QTEST_APPLESS_MAIN(ExpressionLatexTest)
#include "tst_expressionlatex.moc"
