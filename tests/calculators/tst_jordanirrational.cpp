#include "calculators/cellexpression.h"
#include "calculators/jordancases.h"
#include "numerics/jordan.h"

#include <QTest>

using calculators::RadicalGrid;
using numerics::Quadratic;

Q_DECLARE_METATYPE(std::vector<Primary>)

/// Jordan forms with irrational and complex eigenvalues, against structures that are known from the making.
class JordanIrrationalTest : public QObject
{
    Q_OBJECT

private slots:
    void quadraticFormsAreExact_data();
    void quadraticFormsAreExact();
    void higherDegreesAreRounded_data();
    void higherDegreesAreRounded();
    void goldenRatio();
    void asScriptsReadIt();
    void anyMatrix_data() { addMatrices(); }
    void anyMatrix();
    void tellsTheFactors();
    void inDoubles();
};

namespace {

/// Columns from one number up to another.
template <class T>
core::Grid<T> columnsBetween(const core::Grid<T> &a, std::size_t from, std::size_t to)
{
    core::Grid<T> result(a.rows, to - from);
    for (std::size_t i = 0; i < a.rows; ++i)
        for (std::size_t j = from; j < to; ++j)
            result(i, j - from) = a(i, j);
    return result;
}

/// How often each size of block is due: once for every root.
std::multiset<std::size_t> sizesOf(const std::vector<Primary> &parts)
{
    std::multiset<std::size_t> result;
    for (const Primary &part : parts)
        for (std::size_t root = 1; root < part.factor.size(); ++root)
            result.insert(part.sizes.begin(), part.sizes.end());
    return result;
}

/// The sizes of the blocks of J; empty where it is none.
template <class T>
std::multiset<std::size_t> blocksOf(const core::Grid<T> &j)
{
    std::multiset<std::size_t> result;
    std::size_t size = 0;
    for (std::size_t i = 0; i < j.rows; ++i) {
        for (std::size_t k = 0; k < j.columns; ++k)
            if (k != i && !(j(i, k) == T(0)) && !(k == i + 1 && j(i, k) == T(1) && j(i, i) == j(k, k)))
                return {};
        ++size;
        if (i + 1 == j.rows || j(i, i + 1) == T(0)) {
            result.insert(size);
            size = 0;
        }
    }
    return result;
}

core::Grid<Quadratic> quadratic(const Exact &a)
{
    core::Grid<Quadratic> result(a.rows, a.columns);
    std::transform(a.cells.begin(), a.cells.end(), result.cells.begin(),
                   [](const Rational &x) { return Quadratic(x); });
    return result;
}

} // namespace

void JordanIrrationalTest::quadraticFormsAreExact_data()
{
    QTest::addColumn<std::vector<Primary>>("parts");
    const auto row = [](const char *name, std::vector<Primary> parts) { QTest::newRow(name) << std::move(parts); };
    row("golden", {{{-1, -1, 1}, {1}}});
    row("rotation", {{{1, 0, 1}, {1}}});
    row("rotation of size 2", {{{1, 0, 1}, {2}}});
    row("third roots of 1, twice", {{{1, 1, 1}, {1, 1}}});
    row("square roots of 2 and of 3", {{{-2, 0, 1}, {2, 1}}, {{-3, 0, 1}, {1}}});
    row("of size 3 beside rational ones", {{{5, -5, 1}, {3}}, {{0, 1}, {2, 1}}, {{-1, 1}, {2}}});
    row("three fields", {{{-7, 2, 1}, {2}}, {{2, 2, 1}, {2, 2}}, {{-12, 0, 1}, {1}}, {{3, 1}, {1}}});
    row("equal fields", {{{-2, 0, 1}, {2}}, {{-8, 0, 1}, {1}}, {{-1, -2, 1}, {1, 1}}});
    row("20", {{{1, 0, 1}, {3, 2}}, {{-1, -1, 1}, {2, 1}}, {{-5, 1}, {3, 1}}});
    row("20 in one block each", {{{3, 1, 1}, {10}}});
}

void JordanIrrationalTest::quadraticFormsAreExact()
{
    QFETCH(std::vector<Primary>, parts);
    for (unsigned seed = 0; seed < 3; ++seed) {
        const Exact a = hiddenIn(blockMatrix(parts), seed);
        const auto answer = answerTo("jordan", {.a = a});
        QVERIFY2(answer.has_value(), answer ? "" : core::english(answer.error().text).c_str());
        const auto p = value<RadicalGrid>(answer, "P");
        const auto j = value<RadicalGrid>(answer, "J");
        QVERIFY(numerics::plainProduct(quadratic(a), p) == numerics::plainProduct(p, j));
        QVERIFY(blocksOf(j) == sizesOf(parts));
        // The chains of one eigenvalue are independent; those of different ones are so by A P = P J.
        std::set<std::string> seen;
        for (std::size_t from = 0, to = 0; from < j.rows; from = to) {
            while (to < j.rows && j(to, to) == j(from, from))
                ++to;
            QVERIFY(seen.insert(j(from, from).text()).second);
            QCOMPARE(rankOf(columnsBetween(p, from, to)), to - from);
        }
        QVERIFY(std::get<Rational>(value<calculators::Scalar>(answer, "residual")).isZero());
        for (const Quadratic &entry : p.cells) // as a cell is typed
            QVERIFY(calculators::evaluateCell(entry.text()).has_value());
    }
}

void JordanIrrationalTest::higherDegreesAreRounded_data()
{
    QTest::addColumn<std::vector<Primary>>("parts");
    const auto row = [](const char *name, std::vector<Primary> parts) { QTest::newRow(name) << std::move(parts); };
    row("t³ − t − 1", {{{-1, -1, 0, 1}, {1}}});
    row("t³ − 2, twice", {{{-2, 0, 0, 1}, {2}}});
    row("three real roots", {{{1, -3, 0, 1}, {2, 1}}});
    row("degree 5", {{{-1, -1, 0, 0, 0, 1}, {1}}, {{-2, 1}, {2}}});
    row("degree 4, reducible modulo every prime", {{{1, 0, 0, 0, 1}, {2, 1}}, {{1, 0, 1}, {1}}});
    row("degree 8, reducible modulo every prime", {{{576, 0, -960, 0, 352, 0, -40, 0, 1}, {1}}});
    row("all kinds, 20",
        {{{-1, -1, 0, 1}, {2, 1}}, {{-2, 0, 1}, {2}}, {{0, 1}, {3, 1}}, {{1, 1, 1}, {1}}, {{4, 1}, {1}}});
}

void JordanIrrationalTest::higherDegreesAreRounded()
{
    QFETCH(std::vector<Primary>, parts);
    const Exact a = hiddenIn(blockMatrix(parts), 1);
    const auto answer = answerTo("jordan", {.a = a});
    QVERIFY2(answer.has_value(), answer ? "" : core::english(answer.error().text).c_str());
    // Three real roots need no complex numbers.
    const auto form = numerics::jordanForm(a);
    const auto &j = std::get<numerics::JordanMatrices<std::complex<double>>>(form->matrices).j;
    QVERIFY(blocksOf(j) == sizesOf(parts));
    const bool complex = std::any_of(j.cells.begin(), j.cells.end(), [](const auto &x) { return x.imag() != 0.0; });
    QCOMPARE(std::holds_alternative<ComplexGrid>(answer->values[1].value), complex); // J
    for (const numerics::JordanValue &value : form->values) { // the root of the factor, to the last digits
        std::complex<long double> sum = 0;
        long double size = 0;
        for (std::size_t k = value.factor.size(); k-- > 0;) {
            const long double coefficient = value.factor[k].toDouble();
            sum = sum * std::complex<long double>(value.number) + coefficient;
            size = size * std::abs(std::complex<long double>(value.number)) + std::abs(coefficient);
        }
        QVERIFY(std::abs(sum) <= 2e-16L * size * value.factor.size());
    }
    // Each entry is rounded once: n terms of A P are off by ε |A| |P|, relative to |A| by at most ε n |P|.
    const auto &p = std::get<numerics::JordanMatrices<std::complex<double>>>(form->matrices).p;
    double greatest = 0;
    for (const auto &entry : p.cells)
        greatest = std::max(greatest, std::abs(entry));
    QVERIFY(number(answer, "residual") <= 2.3e-16 * static_cast<double>(2 * a.rows) * greatest);
    QCOMPARE(answer->tables.size(), std::size_t{1});
    QCOMPARE(answer->tables.front().rows.size(), form->values.size());
}

void JordanIrrationalTest::goldenRatio()
{
    const auto answer = answerTo("jordan", {.a = exact(grid(2, {1, 1, 1, 0}))});
    const auto j = value<RadicalGrid>(answer, "J");
    QCOMPARE(j(0, 0).text(), std::string("1/2-1/2*sqrt(5)"));
    QCOMPARE(j(1, 1).text(), std::string("1/2+1/2*sqrt(5)"));
    QCOMPARE(j(1, 1).toComplex(), std::complex<double>((1.0 + std::sqrt(5.0)) / 2.0));
    QCOMPARE(core::english(answer->remarks.front().text),
             std::string("λ = 1/2 − 1/2 √5 and λ = 1/2 + 1/2 √5: each has multiplicity 1, independent eigenvectors 1. "
                         "The ranks of (A − λI)ᵏ for k = 0, 1, … are 2, 1, so the blocks of each have the sizes 1."));
    const auto turned = value<RadicalGrid>(answerTo("jordan", {.a = exact(grid(2, {2, -3, 3, 2}))}), "J");
    QCOMPARE(turned(0, 0).text(), std::string("2+3*i"));
    QCOMPARE(turned(1, 1).words(), std::string("2 − 3 i"));
}

void JordanIrrationalTest::asScriptsReadIt()
{
    const auto operations = calculators::matrixOperations();
    const auto jordan = std::find_if(operations.begin(), operations.end(),
                                     [](const auto &entry) { return entry.name == "matrix.jordan"; });
    const auto answered = [&](const std::vector<double> &a) {
        core::Array rows;
        for (const std::size_t i : {0U, 2U})
            rows.emplace_back(core::Array{a[i], a[i + 1]});
        auto answer = core::evaluate(*jordan, {{"A", std::move(rows)}, {"exact", true}});
        std::string text = core::summary(*core::member(*answer, "J"));
        std::replace(text.begin(), text.end(), '"', '\'');
        std::erase(text, ' ');
        return text;
    };
    QCOMPARE(answered({0, 2, 1, 0}), std::string("[['-sqrt(2)','0'],['0','sqrt(2)']]"));
    const std::string turned = answered({0, -3, 1, 0});
    QVERIFY2(turned.starts_with("[[{'re':'0','im':'sqrt(3)'},"), turned.c_str());
}

/// A form that is right for every square matrix of up to 20 rows.
void JordanIrrationalTest::anyMatrix()
{
    QFETCH(Grid, a);
    const auto answer = answerTo("jordan", {.a = a});
    if (a.rows != a.columns || a.rows > 20) {
        QCOMPARE(int(answer.error().kind), int(a.rows != a.columns ? ErrorKind::Shape : ErrorKind::TooLarge));
        return;
    }
    QVERIFY2(answer.has_value(), answer ? "" : core::english(answer.error().text).c_str());
    std::size_t sum = 0;
    for (const std::size_t size : value<calculators::Indices>(answer, "blocks"))
        sum += size;
    QCOMPARE(sum, a.rows);
    QVERIFY(number(answer, "residual") < 1e-14);
    for (const auto &remark : answer->remarks)
        QVERIFY(core::english(remark.text).size() < 500);
}

void JordanIrrationalTest::tellsTheFactors()
{
    const auto words = [](const Exact &a) {
        std::string result;
        const auto answer = answerTo("jordan", {.a = a});
        for (const auto &remark : answer->remarks)
            result += core::english(remark.text) + "\n";
        return result;
    };
    const std::string cubic = words(hiddenIn(blockMatrix({{{-1, -1, 0, 1}, {1}}}), 2));
    QVERIFY2(cubic.starts_with("λ runs through the 3 roots of t³ − t − 1: each has multiplicity 1"), cubic.c_str());
    const std::string large = words(exact(random(20, 20, 1)));
    QVERIFY2(large.starts_with("λ runs through the 20 roots of one factor of degree 20 of"), large.c_str());
}

void JordanIrrationalTest::inDoubles()
{
    const auto real = answerTo("jordan", {.a = grid(2, {0, 2, 1, 0})});
    QCOMPARE(matrix(real, "J"), grid(2, {-std::sqrt(2.0), 0, 0, std::sqrt(2.0)}));
    const auto turned = value<ComplexGrid>(answerTo("jordan", {.a = grid(2, {0, -1, 1, 0})}), "J");
    QVERIFY(turned(0, 0) == std::complex<double>(0, 1) && turned(1, 1) == std::complex<double>(0, -1));
}

QTEST_APPLESS_MAIN(JordanIrrationalTest)
#include "tst_jordanirrational.moc"
