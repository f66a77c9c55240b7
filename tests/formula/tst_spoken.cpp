#include "formula/spoken.h"
#include "formula/typesetter.h"

#include <QTest>

class SpokenTest : public QObject
{
    Q_OBJECT

private slots:
    void formulasAreRead_data() // NOLINT(readability-function-size): a table, not steps
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");

        const auto row = [](const char *latex, const char *english, const char *german) {
            QTest::newRow(latex) << QString::fromUtf8(latex) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("a+b=c", "a plus b equals c", "a plus b gleich c");
        row("x^2", "x squared", "x Quadrat");
        row("x^n", "x to the n", "x hoch n");
        row("e^{-x^2}", "e to the power of minus x squared, end power", "e hoch minus x Quadrat, Ende der Hochzahl");
        row("x_i", "x sub i", "x Index i");
        row("x_{i+1}", "x sub i plus 1, end sub", "x Index i plus 1, Ende des Index");
        row("x_i^2", "x sub i squared", "x Index i Quadrat");
        row("\\frac12", "one half", "ein halb");
        row("\\frac{a}{b}", "a over b", "a durch b");
        row("\\frac{a+b}{c}", "the fraction a plus b over c, end fraction",
            "der Bruch a plus b durch c, Ende des Bruchs");
        row("\\frac{dy}{dx}", "d y by d x", "d y nach d x");
        row("\\frac{\\partial f}{\\partial x}", "partial f by partial x", "partiell f nach partiell x");
        row("\\binom{n}{k}", "n choose k", "n über k");
        row("\\sqrt{x}", "the square root of x", "die Wurzel aus x");
        row("\\sqrt{x+1}", "the square root of x plus 1, end root", "die Wurzel aus x plus 1, Ende der Wurzel");
        row("\\sqrt[3]{x}", "the cube root of x, end root", "die dritte Wurzel aus x, Ende der Wurzel");
        row("\\sqrt[n]{x}", "the root of order n of x, end root", "die n-te Wurzel aus x, Ende der Wurzel");
        row("\\sum_{i=1}^n x_i", "the sum from i equals 1 to n of x sub i",
            "die Summe von i gleich 1 bis n von x Index i");
        row("\\int_0^\\infty f(x)\\,dx", "the integral from 0 to infinity of f of x d x",
            "das Integral von 0 bis unendlich von f von x d x");
        row("\\bigcup_{i\\in I} A_i", "the union over i in I of A sub i",
            "die Vereinigung über i Element von I von A Index i");
        row("\\lim_{x\\to0} f(x)", "limit as x tends to 0 of f of x", "Grenzwert für x gegen 0 von f von x");
        row("\\min_{x} f(x)", "minimum over x of f of x", "Minimum über x von f von x");
        row("\\operatorname*{argmax}_x f(x)", "arg max over x of f of x", "Argument des Maximums über x von f von x");
        row("\\sin x", "sine of x", "Sinus von x");
        row("\\log(1+x)", "logarithm of open parenthesis 1 plus x close parenthesis",
            "Logarithmus von Klammer auf 1 plus x Klammer zu");
        row("f\\left(x\\right)", "f of x", "f von x");
        row("f(x,y)", "f of x, y", "f von x, y");
        row("P(A\\mid B)", "P of A given B", "P von A gegeben B");
        row("P(A|B)", "P of A given B", "P von A gegeben B");
        row("a(b+c)", "a open parenthesis b plus c close parenthesis", "a Klammer auf b plus c Klammer zu");
        row("|x|", "the absolute value of x, end absolute value", "der Betrag von x, Ende des Betrags");
        row("\\left|x\\right|", "the absolute value of x, end absolute value", "der Betrag von x, Ende des Betrags");
        row("\\|\\mathbf{x}\\|", "the norm of bold x, end norm", "die Norm von fett x, Ende der Norm");
        row("\\{x\\mid x>0\\}", "the set of x such that x is greater than 0 end set",
            "die Menge x mit x größer als 0 Ende der Menge");
        row("\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}", "the 2 by 2 matrix with row 1: a, b; row 2: c, d, end matrix",
            "die 2-mal-2-Matrix mit Zeile 1: a, b; Zeile 2: c, d, Ende der Matrix");
        row("\\begin{bmatrix}a\\\\b\\end{bmatrix}", "the column vector a, b, end vector",
            "der Spaltenvektor a, b, Ende des Vektors");
        row("\\begin{vmatrix}a&b\\\\c&d\\end{vmatrix}",
            "determinant of the 2 by 2 matrix with row 1: a, b; row 2: c, d, end matrix",
            "Determinante von die 2-mal-2-Matrix mit Zeile 1: a, b; Zeile 2: c, d, Ende der Matrix");
        row("\\begin{cases}x\\\\y\\end{cases}", "the cases line 1: x; line 2: y, end cases",
            "die Fälle Zeile 1: x; Zeile 2: y, Ende der Fälle");
        row("\\alpha\\le\\Omega", "alpha is less than or equal to capital omega",
            "Alpha kleiner oder gleich großes Omega");
        row("\\hat y+\\bar x+\\vec v", "y hat plus x bar plus vector v", "y Dach plus x quer plus Vektor v");
        row("A^\\top B^{-1}f'", "A transpose B inverse f prime", "A transponiert B invers f Strich");
        row("x\\in\\mathbb{R}^n", "x in the real numbers to the n", "x Element von die reellen Zahlen hoch n");
        row("\\underbrace{a+b}_{n}", "a plus b, underbrace, labelled n",
            "a plus b, Klammer darunter, bezeichnet mit n");
        row("x=1\\tag{2}", "x equals 1, labelled (2)", "x gleich 1, bezeichnet mit (2)");
        row("\\cancel{x}", "x, crossed out", "x, durchgestrichen");
        row("\\forall x\\;\\exists y", "for all x there is y", "für alle x es gibt y");
        row("x\\text{ if }y", "x if y", "x if y");
        row("a\\phantom{b}c", "a c", "a c");
        row("50\\%", "50 percent", "50 Prozent");
    }

    void formulasAreRead()
    {
        QFETCH(QString, latex);
        const core::Result<formula::Formula> made = m_typesetter.typeset(latex);
        QVERIFY2(made, made ? "" : core::english(made.error().text).c_str());
        QTEST(formula::spoken(made->content().mathMl, QStringLiteral("en_US")), "english");
        QTEST(formula::spoken(made->content().mathMl, QStringLiteral("de_DE")), "german");
    }

    void brokenMathMlIsSilent()
    {
        QCOMPARE(formula::spoken(QStringLiteral("<math><mi>x</math>"), QStringLiteral("en")), QString());
        QCOMPARE(formula::spoken(QString(), QStringLiteral("de")), QString());
    }

private:
    formula::Typesetter m_typesetter{{.formula = std::chrono::seconds(60)}};
};

QTEST_GUILESS_MAIN(SpokenTest)
#include "tst_spoken.moc"
