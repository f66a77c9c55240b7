#include "calculators/jordancases.h"
#include "numerics/exactsolve.h"
#include "numerics/jordan.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace {

/// Eigenvalues, each with the sizes of its blocks, descending.
using Blocks = std::map<std::string, std::vector<std::size_t>>;

std::size_t sizeOf(const Blocks &blocks)
{
    std::size_t result = 0;
    for (const auto &[value, sizes] : blocks)
        for (const std::size_t size : sizes)
            result += size;
    return result;
}

Exact blockMatrix(const Blocks &blocks)
{
    Exact j(sizeOf(blocks), sizeOf(blocks));
    std::size_t at = 0;
    for (const auto &[value, sizes] : blocks)
        for (const std::size_t size : sizes)
            for (std::size_t k = 0; k < size; ++k, ++at) {
                j(at, at) = *Rational::parse(value);
                if (k + 1 < size)
                    j(at, at + 1) = 1;
            }
    return j;
}

/// S J S⁻¹.
Exact hidden(const Blocks &blocks, unsigned seed)
{
    return hiddenIn(blockMatrix(blocks), seed);
}

/// Reads the blocks off J; empty where J is none.
Blocks blocksOf(const Exact &j)
{
    Blocks result;
    for (std::size_t i = 0; i < j.rows; ++i)
        for (std::size_t k = 0; k < j.columns; ++k)
            if (k != i && !j(i, k).isZero() && !(k == i + 1 && j(i, k) == Rational(1) && j(i, i) == j(k, k)))
                return {};
    for (std::size_t i = 0; i < j.rows; ++i) {
        auto &sizes = result[j(i, i).text()];
        if (i > 0 && !j(i - 1, i).isZero())
            ++sizes.back();
        else
            sizes.push_back(1);
    }
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Blocks)

/// Matrices are made from Jordan forms that are known, and the forms must be found again.
class JordanTest : public QObject
{
    Q_OBJECT

private slots:
    void foundAgain_data();
    void foundAgain();
    void decimals();
    void largeAndCloseEigenvalues();
    void refusesTooLargeAndNotANumber();
    void explainsTheBlocks();
    void defectiveReportShowsIt();
    void wholeMultiples();
    void cancelling();
};

void JordanTest::foundAgain_data()
{
    QTest::addColumn<Blocks>("blocks");
    const auto row = [](const char *name, Blocks blocks) { QTest::newRow(name) << std::move(blocks); };
    row("0×0", {});
    row("1×1", {{"-7/3", {1}}});
    row("zero", {{"0", {1, 1, 1}}});
    row("nilpotent", {{"0", {3, 2, 2, 1}}});
    row("one block", {{"2", {6}}});
    row("diagonal", {{"-3", {1}}, {"1/2", {1}}, {"4", {1, 1}}});
    row("mixed", {{"-1", {2, 1}}, {"0", {2}}, {"3", {3, 3, 1}}});
    row("fractions", {{"1/2", {2}}, {"2/3", {3}}, {"-5/7", {1, 1}}});
    row("singular 12", {{"0", {4, 2}}, {"1", {3}}, {"5", {2, 1}}});
    row("16", {{"-2", {5, 3}}, {"1", {4, 4}}});
    row("20", {{"-1", {4, 1}}, {"0", {3, 3}}, {"1", {2}}, {"2", {1, 1, 1}}, {"7", {4}}});
    row("20 simple", {{"-4", {1}}, {"-3", {1}}, {"-2", {1}}, {"-1", {1}}, {"0", {1}},  {"1", {1}}, {"2", {1}},
                      {"3", {1}},  {"4", {1}},  {"5", {1}},  {"6", {1}},  {"7", {1}},  {"8", {1}}, {"9", {1}},
                      {"10", {1}}, {"11", {1}}, {"12", {1}}, {"13", {1}}, {"14", {1}}, {"15", {1}}});
}

void JordanTest::foundAgain()
{
    QFETCH(Blocks, blocks);
    for (unsigned seed = 0; seed < 3; ++seed) {
        const Exact a = hidden(blocks, seed);
        const auto answer = answerTo("jordan", {.a = a});
        QVERIFY2(answer.has_value(), answer ? "" : core::english(answer.error().text).c_str());
        const Exact p = exactMatrix(answer, "P");
        const Exact j = exactMatrix(answer, "J");
        QVERIFY(product(a, p) == product(p, j));
        QVERIFY(!numerics::exactDeterminant(p)->isZero());
        QVERIFY(blocksOf(j) == blocks);
        for (std::size_t i = 1; i < j.rows; ++i)
            QVERIFY(!(j(i, i) < j(i - 1, i - 1)));
        std::size_t sum = 0;
        for (const std::size_t size : value<calculators::Indices>(answer, "blocks"))
            sum += size;
        QCOMPARE(sum, a.rows);
    }
}

void JordanTest::decimals()
{
    // 0.1 is one tenth, though the double is not: else the eigenvalues 0.1 and 0.3 of the second would not be rational.
    const auto block = answerTo("jordan", {.a = grid(2, {0.1, 1, 0, 0.1})});
    QVERIFY(matrix(block, "J") == grid(2, {0.1, 1, 0, 0.1}));
    const auto swap = answerTo("jordan", {.a = grid(2, {0.2, 0.1, 0.1, 0.2})});
    QVERIFY(matrix(swap, "J") == grid(2, {0.1, 0, 0, 0.3}));
    QVERIFY(matrix(swap, "P") == grid(2, {-1, 1, 1, 1}));
    const auto third = answerTo("jordan", {.a = grid(2, {1.0 / 3, 1, 0, 1.0 / 3})}); // as the fraction that it is
    QVERIFY(matrix(third, "J") == grid(2, {1.0 / 3, 1, 0, 1.0 / 3}));
}

void JordanTest::largeAndCloseEigenvalues()
{
    const Blocks blocks = {{"-1000000007/3", {1}}, {"1000000000000000", {2}}, {"1000000000000001", {1}}};
    const auto answer = answerTo("jordan", {.a = hidden(blocks, 5)});
    QVERIFY(blocksOf(exactMatrix(answer, "J")) == blocks);
}

void JordanTest::refusesTooLargeAndNotANumber()
{
    QCOMPARE(int(answerTo("jordan", {.a = identity(21)}).error().kind), int(ErrorKind::TooLarge));
    QVERIFY(answerTo("jordan", {.a = identity(20)}).has_value());
    QCOMPARE(int(answerTo("jordan", {.a = grid(1, {NAN})}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(answerTo("jordan", {.a = Grid(2, 3)}).error().kind), int(ErrorKind::Shape));
}

void JordanTest::explainsTheBlocks()
{
    const auto answer = answerTo("jordan", {.a = hidden({{"3", {2, 1}}}, 1)});
    QCOMPARE(answer->remarks.size(), std::size_t{1});
    const std::string text = core::english(answer->remarks.front().text);
    QVERIFY2(text.starts_with("λ = 3: multiplicity 3, independent eigenvectors 2."), text.c_str());
    QVERIFY2(text.find("are 3, 1, 0, so the blocks have the sizes 2, 1.") != std::string::npos, text.c_str());
    QCOMPARE(answerTo("jordan", {.a = exact(identity(2))})->remarks.size(), std::size_t{2}); // J is diagonal
}

void JordanTest::defectiveReportShowsIt()
{
    const auto signs = [](const Entries &a) {
        std::vector<std::string> result;
        const auto report = calculators::matrixReport({.operation = "eigen", .a = a});
        for (std::size_t i = 0; const auto *matrix = first<calculators::Matrix>(*report, i); ++i)
            result.push_back(matrix->sign);
        return result;
    };
    QVERIFY(signs(grid(2, {2, 1, 0, 2})) == std::vector<std::string>({"A =", "V =", "J ="}));
    QVERIFY(signs(grid(2, {2, 1, 0, 3})) == std::vector<std::string>({"A =", "V ="}));
    // Two equal blocks of a rotation: defective, without a rational eigenvalue.
    const Grid turned = grid(4, {0, -1, 1, 0, 1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 1, 0});
    const auto report = calculators::matrixReport({.operation = "eigen", .a = turned});
    std::string words;
    for (std::size_t i = 0; const auto *paragraph = first<calculators::Paragraph>(*report, i); ++i)
        words += core::english(paragraph->text);
    QVERIFY(words.find("no basis of eigenvectors") != std::string::npos);
    QVERIFY(signs(turned) == std::vector<std::string>({"A =", "V =", "J ="}));
    const auto cells = first<calculators::Matrix>(*report, 2)->cells;
    for (const std::size_t k : {0U, 1U, 2U, 3U})
        QCOMPARE(std::get<std::string>(cells(k, k)), std::string(k < 2 ? "i" : "-i"));
    QCOMPARE(std::get<std::string>(cells(0, 1)), std::string("1"));
    QCOMPARE(std::get<std::string>(cells(1, 2)), std::string("0"));
}

void JordanTest::wholeMultiples()
{
    Exact fractions(3, 1);
    fractions(0, 0) = *Rational::parse("-2/3");
    fractions(1, 0) = *Rational::parse("4/5");
    QVERIFY(numerics::wholeMultiple(fractions) == exact(grid(3, {-5, 6, 0})));
    QVERIFY(numerics::wholeMultiple(Exact(2, 1)) == Exact(2, 1));
}

void JordanTest::cancelling()
{
    const Exact a = hidden({{"0", {3, 3}}, {"1", {4}}}, 2);
    for (int allowed = 1; allowed < 60; allowed += 7) {
        int asked = 0;
        const core::Run run([&] { return ++asked > allowed; }, {});
        const auto answer = answerTo("jordan", {.a = a}, run);
        QVERIFY(!answer && answer.error().kind == ErrorKind::Cancelled);
    }
}

QTEST_APPLESS_MAIN(JordanTest)
#include "tst_jordan.moc"
