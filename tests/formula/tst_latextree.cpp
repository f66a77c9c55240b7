#include "formula/latextree.h"

#include "formula/sourcemap.h"
#include "formula/typesetter.h"

#include <QTest>

using namespace formula;
using namespace Qt::StringLiterals;
using Kind = LatexNode::Kind;

namespace {

/// The tree on one line: signs and numbers as they are, the rest as kind(children).
QString written(const LatexNode &node)
{
    QStringList inside;
    for (const LatexNode &child : node.children)
        inside.append(written(child));
    const QString all = inside.join(u' ');
    switch (node.kind) {
    case Kind::Row:
        return u'{' + all + u'}';
    case Kind::Sign:
    case Kind::Number:
        return node.text;
    case Kind::Words:
        return u'"' + node.text + u'"';
    case Kind::Name:
        return u'<' + node.text + u'>';
    case Kind::Command:
        return node.text + all;
    case Kind::Scripts:
        return u"scripts("_s + all + u')';
    case Kind::Fence:
        return u"fence"_s + node.text + all + node.closing;
    case Kind::Environment:
        return node.text + u'(' + all + u')';
    }
    return {};
}

} // namespace

/// The form of formulas, and which part of a picture is which part of the source.
class TestLatexTree : public QObject
{
    Q_OBJECT

private slots:
    void readsTheForm_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("tree");
        const auto row = [](const char *latex, const char *tree) {
            QTest::newRow(latex) << QString::fromUtf8(latex) << QString::fromUtf8(tree);
        };
        row("", "{}");
        row("x + 12.5", "{x + 12.5}");
        row("x_i^2", "{scripts(x {i} {2})}");
        row("x^2_i", "{scripts(x {i} {2})}");
        row("x^12", "{scripts(x {} {1}) 2}");
        row("f''", "{scripts(f {} {''})}");
        row("f'^2", "{scripts(f {} {' {2}})}");
        row("^2", "{scripts({} {} {2})}");
        row(R"(\frac12)", R"({\frac{1} {2}})");
        row(R"(\frac{a+b}{c})", R"({\frac{a + b} {c}})");
        row(R"(\sqrt[3]{x})", R"({\sqrt{x} {3}})");
        row(R"(\text{if } x)", R"({"if" x})");
        row(R"(\operatorname*{arg\,max}_x)", "{scripts(<argmax> {x} {})}");
        row(R"(\mathrm{KL})", "{<KL>}");
        row("(a)", "{fence({a})}");
        row("[0,1)", "{fence[{0 , 1})}");
        row("|x|", "{fence|{x}|}");
        row("|x|+|y|", "{fence|{x}| + fence|{y}|}");
        row("||x||", "{fence\\|{x}\\|}");
        row("|a||b|", "{fence|{a}| fence|{b}|}");
        row("p(y|x)", "{p fence({y | x})}");
        row("p(y||x|)", "{p fence({y | fence|{x}|})}");
        row("2|x|", "{2 fence|{x}|}");
        row("a|b", "{a | b}");
        row(R"(\{x \mid |x|<1\})", R"({fence\{{x \mid fence|{x}| < 1}\}})");
        row(R"(\{x | |x|<1\})", R"({fence\{{x | fence|{x}| < 1}\}})");
        row(R"(\left(x\right.)", "{fence({x}.}");
        row(R"(\bigl(x\bigr))", "{fence({x})}");
        row("(a", "{( a}");
        row("a)", "{a )}");
        row("(|a)", "{fence({| a})}");
        row(R"(\begin{pmatrix}1&2\\3&4\end{pmatrix})", "{pmatrix({1} {2} {3} {4})}");
        row(R"(\begin{array}{cc}1&2\end{array})", "{array({1} {2})}");
        row(R"(\not=)", R"({\not=})");
        row(R"(a\,b\quad c)", "{a b c}");
        row(R"(\newcommand{\R}{\mathbb{R}}\R^n)", R"({scripts(\mathbb{R} {} {n})})");
        row(R"(\newcommand{\v}[2][x]{#1_#2}\v1\v[y]2)", "{scripts(x {1} {}) scripts(y {2} {})}");
        row(R"(\def\inv#1{#1^{-1}}\inv A)", "{scripts(A {} {- 1})}");
    }
    void readsTheForm()
    {
        QFETCH(QString, latex);
        const auto tree = readLatex(latex);
        QVERIFY(tree.has_value());
        QTEST(written(*tree), "tree");
    }

    void saysWhereAPartStands()
    {
        const QString latex = u"\\def\\q{x+y}a^{\\q}"_s;
        const auto tree = readLatex(latex);
        QVERIFY(tree.has_value());
        const LatexNode &scripts = tree->children.front();
        QCOMPARE(latex.mid(scripts.start, scripts.end - scripts.start), u"a^{\\q}"_s);
        const LatexNode &plus = scripts.above().children[1];
        QCOMPARE(plus.text, u"+"_s); // of the macro: where it is called
        QCOMPARE(latex.mid(plus.start, plus.end - plus.start), u"\\q"_s);
    }

    void pairsThePictureWithTheSource_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("source");
        const auto row = [](const char *latex, const char *kind, const char *source) {
            QTest::addRow("%s: %s", latex, kind)
                << QString::fromUtf8(latex) << QString::fromUtf8(kind) << QString::fromUtf8(source);
        };
        row(R"(\mathbf{A}^{\top}+1)", "mn", "1");
        row(R"(\frac{\alpha}{12})", "mfrac", R"(\frac{\alpha}{12})");
        row(R"(x_i+\sqrt{x_i})", "msqrt", R"(\sqrt{x_i})");
        row(R"(a+\hat y)", "mover", R"(\hat y)");
        row(R"(\text{if }x)", "mtext", R"(\text{if })");
        row(R"(x=\sqrt[3]{7})", "mn", "3");
    }
    void pairsThePictureWithTheSource()
    {
        QFETCH(QString, latex);
        QFETCH(QString, kind);
        QFETCH(QString, source);
        const auto formula = typeset(latex);
        QVERIFY(formula.has_value());
        const auto tree = readLatex(latex);
        const QList<SourceSpan> spans = sourceSpans(*formula, *tree);
        QStringList found;
        for (qsizetype i = 0; i < spans.size(); ++i)
            if (formula->content().nodes[i].kind == kind)
                found.append(latex.mid(spans[i].start, spans[i].end - spans[i].start));
        QVERIFY2(found.contains(source), qPrintable(found.join(u" / "_s)));
    }
};

QTEST_MAIN(TestLatexTree)
#include "tst_latextree.moc"
