#include "content/explain.h"
#include "content/explainrules.h"
#include "formula/shipped.h"

#include <QTest>

#include <algorithm>

using namespace content;
using namespace Qt::StringLiterals;

namespace {

const ExplainedPart *partOf(const QList<ExplainedPart> &parts, const QString &source)
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&source](const ExplainedPart &part) { return part.source == source; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_library = loadLibrary(u":/content"_s, u"en"_s).library; }

    void tellsMeaningsApartByContext_data() // NOLINT(readability-function-size): a table, not steps
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("symbol");
        const auto row = [](const char *latex, const char *source, const char *symbol) {
            QTest::addRow("%s: %s", latex, source)
                << QString::fromUtf8(latex) << QString::fromUtf8(source) << QString::fromUtf8(symbol);
        };
        row("|A|", "|A|", "determinant");
        row(R"(|\mathbf{A}|)", R"(|\mathbf{A}|)", "determinant");
        row("|S|", "|S|", "cardinality");
        row(R"(|\mathcal{D}|)", R"(|\mathcal{D}|)", "cardinality");
        row(R"(\left|\{1,2\}\right|)", R"(\left|\{1,2\}\right|)", "cardinality");
        row("|x|", "|x|", "absolute-value");
        row("|x-y|", "|x-y|", "absolute-value");
        row("p(y|x)", "|", "conditional-bar");
        row(R"(p(y\mid x;\theta))", R"(\mid)", "conditional-bar");
        row(R"(P(A\mid B))", R"(\mid)", "conditional-bar");
        row(R"(P(A\mid B))", "P", "probability");
        row(R"(\{x\in\mathbb{R}\mid |x|<1\})", R"(\mid)", "set-builder");
        row(R"(\{x\in\mathbb{R}\mid |x|<1\})", "|x|", "absolute-value");
        row("3|12", "|", "divides");
        row(R"(f(x)\big|_{x=0})", R"(\big|)", "evaluated-at");
        row(R"(\|x\|)", R"(\|x\|)", "norm");
        row(R"(\|x\|_1)", R"(\|x\|)", "p-norm");
        row(R"(\|A\|_F)", R"(\|A\|)", "frobenius-norm");
        row(R"(\lVert x\rVert_\infty)", R"(\lVert x\rVert)", "infinity-norm");
        row(R"(\langle x,y\rangle)", R"(\langle x,y\rangle)", "inner-product");
        row(R"(\lfloor x\rfloor)", R"(\lfloor x\rfloor)", "floor");
        row("[0,1]", "[0,1]", "closed-interval");
        row("[0,1)", "[0,1)", "half-open-interval");
        row(R"(A^{\top})", R"(\top)", "transpose");
        row("A^T", "T", "transpose");
        row("A^{-1}", "-1", "matrix-inverse");
        row("f^{-1}(x)", "-1", "inverse-function");
        row("x^{-1}", "-1", "superscript-minus-one");
        row("A^+", "+", "pseudo-inverse");
        row(R"(x^\star)", R"(\star)", "optimum-star");
        row("z^*", "*", "complex-conjugate");
        row("x^{(i)}", "(i)", "superscript-example");
        row("a^{(l)}", "(l)", "layer-index");
        row("f'(x)", "'", "derivative-prime");
        row("x^2", "2", "exponent");
        row(R"(\mathbb{R}^{m\times n})", R"(\times)", "matrix-space");
        row("A_{ij}", "ij", "matrix-entry");
        row("x_i", "i", "subscript-index");
        row("x_{1:T}", "1:T", "slice-notation");
        row(R"(\frac{\partial f}{\partial x})", R"(\frac{\partial f}{\partial x})", "partial-derivative");
        row(R"(\frac{df}{dx})", R"(\frac{df}{dx})", "leibniz-derivative");
        row(R"(\frac{a}{b})", R"(\frac{a}{b})", "fraction");
        row(R"(\int_0^1 f(x)\,dx)", "d", "differential");
        row(R"(\int_0^1 f(x)\,dx)", R"(\int)", "integral");
        row(R"(x\sim\mathcal{N}(0,1))", R"(\sim)", "distributed-as");
        row(R"(x\sim\mathcal{N}(0,1))", R"(\mathcal{N})", "normal-distribution");
        row(R"(A\times B)", R"(\times)", "multiplication");
        row(R"(\mathbb{R}\times\mathbb{R})", R"(\times)", "cartesian-product");
        row(R"(\mathbf{u}\times\mathbf{v})", R"(\times)", "cross-product");
        row(R"(\mathbf{u}\cdot\mathbf{v})", R"(\cdot)", "dot-product");
        row(R"(f(\cdot))", R"(\cdot)", "argument-dot");
        row(R"(f\circ g)", R"(\circ)", "composition");
        row(R"(\mathbf{A}\circ\mathbf{B})", R"(\circ)", "hadamard-product");
        row(R"(\nabla f)", R"(\nabla)", "gradient");
        row(R"(\nabla\cdot F)", R"(\nabla)", "divergence");
        row(R"(\nabla\times F)", R"(\nabla)", "curl");
        row(R"(\nabla_\theta J(\theta))", R"(\nabla)", "parameter-gradient");
        row(R"(\sigma(z))", R"(\sigma)", "sigmoid");
        row(R"(\sigma^2)", R"(\sigma)", "variance");
        row(R"(\Sigma)", R"(\Sigma)", "covariance-matrix");
        row(R"(\sum_{i=1}^n x_i)", R"(\sum)", "sum");
        row(R"(Av=\lambda v)", R"(\lambda)", "eigenvalue");
        row(R"(\lambda\|w\|^2)", R"(\lambda)", "regularisation");
        row(R"(O(n\log n))", "O", "big-o");
        row(R"(\mathbb{E}[X])", R"(\mathbb{E})", "expectation");
        row(R"(\mathbb{R})", R"(\mathbb{R})", "real-numbers");
        row(R"(\hat y)", R"(\hat y)", "prediction-hat");
        row(R"(\hat\theta)", R"(\hat\theta)", "estimator-hat");
        row(R"(\bar x)", R"(\bar x)", "sample-mean");
        row(R"(\bar z)", R"(\bar z)", "complex-conjugate");
        row(R"(\dot x)", R"(\dot x)", "time-derivative");
        row(R"(\operatorname{softmax}(z))", R"(\operatorname{softmax})", "softmax");
        row(R"(\operatorname*{arg\,max}_x f(x))", R"(\operatorname*{arg\,max})", "argmax");
        row(R"(D_{\mathrm{KL}}(p\|q))", R"(\mathrm{KL})", "kl-divergence");
        row(R"(\begin{cases}1&x>0\\0&x\le 0\end{cases})", R"(\begin{cases}1&x>0\\0&x\le 0\end{cases})",
            "piecewise-definition");
        row("n!", "!", "factorial");
        row(R"(\binom{n}{k})", R"(\binom{n}{k})", "binomial-coefficient");
        row(R"(\sqrt{2})", R"(\sqrt{2})", "square-root");
        row(R"(\sqrt[3]{2})", R"(\sqrt[3]{2})", "nth-root");
        row("∇f", "∇", "gradient");
        row(R"(X\sim p)", "X", "random-variable");
        row(R"(f\colon A\to B)", R"(\to)", "tends-to");
        row("f:A\\to B", R"(\to)", "function-arrow");
        row(R"(w\leftarrow w-\eta\nabla L(w))", R"(\leftarrow)", "assignment-arrow");
        row(R"(w\leftarrow w-\eta\nabla L(w))", R"(\eta)", "learning-rate");
        row(R"(\mathbf{x}\odot\mathbf{y})", R"(\odot)", "hadamard-product");
        row(R"(\mathbf{0})", R"(\mathbf{0})", "zero-vector");
        row(R"(A\succeq 0)", R"(\succeq)", "positive-semidefinite");
        row(R"(e^{-x^2})", "e", "euler-number");
    }
    void tellsMeaningsApartByContext()
    {
        QFETCH(QString, latex);
        QFETCH(QString, source);
        QFETCH(QString, symbol);
        const auto parts = Explainer(m_library).explain(latex);
        QVERIFY(parts.has_value());
        const ExplainedPart *part = partOf(*parts, source);
        QVERIFY2(part, "there is no such part");
        QVERIFY2(!part->readings.isEmpty(), "it has no meaning");
        QCOMPARE(part->readings.first().symbol, symbol);
    }

    void everyRuleNamesASymbol()
    {
        for (const auto rules : {letterRules(), operatorRules(), nameRules(), aboveRules(), belowRules(), fenceRules(),
                                 commandRules(), environmentRules()})
            for (const ExplainRule &rule : rules) {
                const QString id = QString::fromUtf8(rule.symbol);
                QVERIFY2(m_library.symbol(id), rule.symbol);
                QVERIFY2(!rule.reason.source.empty(), rule.symbol);
            }
    }

    void everyExampleOfTheGuideIsExplained()
    {
        const Explainer explainer(m_library);
        qsizetype parts = 0;
        qsizetype explained = 0;
        for (const Symbol &symbol : m_library.symbols)
            for (const Meaning &meaning : symbol.meanings) {
                const auto result = explainer.explain(meaning.exampleLatex);
                QVERIFY2(result.has_value(), qPrintable(meaning.exampleLatex));
                for (const ExplainedPart &part : *result) {
                    ++parts;
                    explained += part.readings.isEmpty() ? 0 : 1;
                    QCOMPARE(part.source, meaning.exampleLatex.mid(part.span.start, part.span.end - part.span.start));
                    for (const Reading &reading : part.readings)
                        QVERIFY2(m_library.symbol(reading.symbol), qPrintable(reading.symbol));
                }
            }
        // The rest are numbers and words, which the guide has no entries for.
        QVERIFY2(explained > parts * 4 / 5, qPrintable(QStringLiteral("%1 of %2").arg(explained).arg(parts)));
    }

    void everyPartOfAPictureHasItsSource()
    {
        qsizetype parts = 0;
        QStringList lost;
        for (const Symbol &symbol : m_library.symbols)
            for (const Meaning &meaning : symbol.meanings) {
                const auto formula = formula::shipped(meaning.exampleLatex, true);
                QVERIFY2(formula.has_value(), qPrintable(meaning.exampleLatex));
                const auto tree = formula::readLatex(meaning.exampleLatex);
                const QList<formula::SourceSpan> spans = formula::sourceSpans(*formula, *tree);
                QCOMPARE(spans.size(), formula->content().nodes.size());
                for (const formula::Part &part : formula->content().parts) {
                    ++parts;
                    if (part.node < 0 || spans[part.node].isEmpty())
                        lost.append(meaning.exampleLatex);
                }
            }
        lost.removeDuplicates();
        QVERIFY2(lost.size() * 200 < parts, qPrintable(lost.join(u'\n')));
        QVERIFY(parts > 10'000);
    }

    void readsThroughMacros()
    {
        const QString latex = u"\\newcommand{\\R}{\\mathbb{R}}\\newcommand{\\n}[1]{\\lVert #1\\rVert}\\n{x}\\in\\R"_s;
        const auto parts = Explainer(m_library).explain(latex);
        QVERIFY(parts.has_value());
        const ExplainedPart *reals = partOf(*parts, u"\\R"_s);
        QVERIFY(reals);
        QCOMPARE(reals->readings.first().symbol, u"real-numbers"_s);
        QCOMPARE(reals->span.start, latex.size() - 2);
        QVERIFY(partOf(*parts, u"x"_s)); // the argument stands where it is written
        QVERIFY(std::any_of(parts->begin(), parts->end(), [](const ExplainedPart &part) {
            return !part.readings.isEmpty() && part.readings.first().symbol == u"norm";
        }));
    }

    void refusesWhatHasNoEnd_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::newRow("a macro within itself") << u"\\newcommand{\\x}{\\x\\x}\\x"_s;
        QTest::newRow("two that call one another") << u"\\def\\x{\\y}\\def\\y{\\x}\\x"_s;
        QTest::newRow("doubling")
            << u"\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b"
               "\\b}\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c}\\def\\e{\\d\\d\\d\\d\\d\\d}\\e"_s;
        QTest::newRow("100 kB") << QString(100'000, u'x');
        QTest::newRow("nesting") << QString(300, u'{') + QString(300, u'}');
    }
    void refusesWhatHasNoEnd()
    {
        QFETCH(QString, latex);
        const auto parts = Explainer(m_library).explain(latex);
        QVERIFY(!parts.has_value());
        QCOMPARE(parts.error().kind, core::ErrorKind::TooLarge);
    }

    // Whatever it is: an answer or an error, and no crash.
    void survivesAnything_data()
    {
        QTest::addColumn<QString>("latex");
        for (const char *latex : {"",
                                  "}",
                                  "{",
                                  "^",
                                  "_^",
                                  "\\left",
                                  "\\left(",
                                  "\\right)",
                                  "\\begin{",
                                  "\\begin{x}",
                                  "\\end{x}",
                                  "\\frac",
                                  "\\frac{",
                                  "\\sqrt[",
                                  "|",
                                  "||",
                                  "|||",
                                  "\\|",
                                  "'",
                                  "''''",
                                  "x'^2'",
                                  "&",
                                  "\\\\",
                                  "#1",
                                  "$",
                                  "\\newcommand",
                                  "\\newcommand{",
                                  "\\def",
                                  "\\def\\x",
                                  "\\not",
                                  "\\",
                                  "%",
                                  "{}",
                                  "x_{",
                                  "\\{",
                                  "\\operatorname",
                                  "\\operatorname*",
                                  "\\text{",
                                  "\\bigl",
                                  "\\bigl(",
                                  "\\middle|",
                                  "a^b^c"})
            QTest::newRow(*latex ? latex : "nothing") << QString::fromUtf8(latex);
        QTest::newRow("lone surrogate") << QString(QChar(0xD835));
        QTest::newRow("control characters") << u"\u0001\u0007x\u007f"_s;
        QTest::newRow("roots in a macro")
            << u"\\def\\x{"_s + u"\\sqrt"_s.repeated(380) + u"}\\x\\x\\x\\x\\x\\x\\x\\x\\x\\x x"_s;
        QTest::newRow("groups in a macro")
            << u"\\def\\x#1{{{{{{{{{{#1}}}}}}}}}}"_s + u"\\x{"_s.repeated(150) + u"y"_s + u"}"_s.repeated(150);
    }
    void survivesAnything()
    {
        QFETCH(QString, latex);
        const auto parts = Explainer(m_library).explain(latex);
        if (parts)
            for (const ExplainedPart &part : *parts)
                QVERIFY(part.span.start >= 0 && part.span.end <= latex.size() && part.span.start <= part.span.end);
    }

private:
    Library m_library;
};

QTEST_MAIN(TestExplain)
#include "tst_explain.moc"
