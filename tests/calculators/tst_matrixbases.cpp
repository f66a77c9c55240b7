#include "calculators/matrixcases.h"
#include "numerics/bases.h"
#include "numerics/exactsolve.h"

#include <QTest>

namespace {

const Grid dependent = grid(3, {1, 2, 3, 4, 5, 6, 7, 8, 9});

std::string refusal(const char *id, MatrixRequest request, const char *field)
{
    const auto answer = answerTo(id, std::move(request));
    return answer || answer.error().kind != ErrorKind::Domain || answer.error().field != field
               ? std::string()
               : core::english(answer.error().text);
}

} // namespace

/// Independence, coordinates and what follows from them.
class MatrixBasesTest : public QObject
{
    Q_OBJECT

private slots:
    void ranksAgree_data() { addMatrices(); }
    void ranksAgree();
    void knownRelations();
    void coordinatesGiveBackTheVectors_data() { addMatrices(); }
    void coordinatesGiveBackTheVectors();
    void outsideTheSpan();
    void dependentColumns();
    void changesOfBasis();
    void largeChangesOfBasis();
    void mapsInOtherBases();
    void meantDecimals();
    void cancelling();
};

void MatrixBasesTest::ranksAgree()
{
    QFETCH(Grid, a);
    const auto rank = value<std::size_t>(answerTo("rank_nullity", {.a = a}), "rank");
    const auto nullity = value<std::size_t>(answerTo("rank_nullity", {.a = a}), "nullity");
    QCOMPARE(rank + nullity, a.columns);
    QCOMPARE(nullity, matrix(answerTo("null_space", {.a = a}), "basis").columns);
    const auto answer = answerTo("independence", {.a = a});
    QCOMPARE(value<bool>(answer, "independent"), nullity == 0);
    const Grid relation = matrix(answer, "relation");
    QCOMPARE(relation.rows, a.columns);
    QCOMPARE(largest(relation) > 0, nullity > 0);
    QVERIFY(largest(product(a, relation)) <= largest(a) * largest(relation) * static_cast<double>(a.columns) * 1e-15);
}

void MatrixBasesTest::knownRelations()
{
    const auto answer = answerTo("independence", {.a = exact(dependent)});
    QVERIFY(exactMatrix(answer, "relation") == exact(grid(3, {1, -2, 1})));
    QCOMPARE(core::english(answer->remarks.front().text),
             std::string("The columns are linearly dependent: a1 − 2 a2 + a3 = 0."));
    // Fractions: (2/3) and (1/2), 3·(2/3) = 4·(1/2).
    Exact fractions(1, 2);
    fractions(0, 0) = *Rational::parse("2/3");
    fractions(0, 1) = *Rational::parse("1/2");
    QVERIFY(exactMatrix(answerTo("independence", {.a = fractions}), "relation") == exact(grid(2, {-3, 4})));
    // As decimals these depend on one another, though 3 · 0.1 is not 0.3 in doubles.
    QVERIFY(matrix(answerTo("independence", {.a = grid(2, {0.1, 0.3, 0.2, 0.6})}), "relation") == grid(2, {-3, 1}));
    QVERIFY(value<bool>(answerTo("independence", {.a = exact(grid(2, {0.1, 0.3, 0.2, 0.7}))}), "independent"));
    QVERIFY(value<bool>(answerTo("independence", {.a = exact(hilbert(20))}), "independent"));
}

void MatrixBasesTest::coordinatesGiveBackTheVectors()
{
    QFETCH(Grid, a);
    if (!value<bool>(answerTo("independence", {.a = a}), "independent"))
        return;
    const Grid x = random(a.columns, 2, 21);
    const Grid b = product(a, x);
    const auto answer = answerTo("coordinates", {.a = a, .b = b});
    QVERIFY2(answer.has_value(), answer ? "" : core::english(answer.error().text).c_str());
    const Grid found = matrix(answer, "coordinates");
    QVERIFY(distance(product(a, found), b)
            <= largest(a) * std::max(1.0, largest(found)) * static_cast<double>(a.columns + 1) * 1e-14);
}

void MatrixBasesTest::outsideTheSpan()
{
    const Grid plane = grid(3, {1, 0, 0, 1, 1, 1});
    QVERIFY(matrix(answerTo("coordinates", {.a = plane, .b = grid(3, {2, 3, 5})}), "coordinates") == grid(2, {2, 3}));
    for (const Entries &b : {Entries(grid(3, {2, 2, 3, 3, 5, 6})), Entries(exact(grid(3, {2, 2, 3, 3, 5, 6})))}) {
        const bool isExact = std::holds_alternative<Exact>(b);
        const std::string text =
            refusal("coordinates", {.a = isExact ? Entries(exact(plane)) : Entries(plane), .b = b}, "b");
        QVERIFY2(text.starts_with("column 2 of b is not in the span of the columns of A"), text.c_str());
    }
    // In doubles: off by rounding alone, and by more.
    const Grid tall = random(40, 6, 1);
    Grid b = product(tall, random(6, 1, 2));
    QVERIFY(answerTo("coordinates", {.a = tall, .b = b}).has_value());
    b(0, 0) += 1e-9;
    QVERIFY(!refusal("coordinates", {.a = tall, .b = b}, "b").empty());
}

void MatrixBasesTest::dependentColumns()
{
    const Grid b = grid(3, {1, 2, 3});
    QVERIFY(refusal("coordinates", {.a = dependent, .b = b}, "A").find("a1 − 2 a2 + a3 = 0") != std::string::npos);
    QVERIFY(refusal("change_of_basis", {.a = dependent, .second = identity(3)}, "A").find("a1") != std::string::npos);
    QVERIFY(refusal("change_of_basis", {.a = identity(3), .second = dependent}, "B").find("b1 − 2 b2 + b3 = 0")
            != std::string::npos);
    QVERIFY(!refusal("map_matrix", {.a = identity(3), .second = dependent}, "B").empty());
    const Grid large = product(random(30, 4, 1), random(4, 30, 2));
    QVERIFY(!refusal("map_matrix", {.a = identity(30), .second = large}, "B").empty());
    QCOMPARE(int(answerTo("map_matrix", {.a = identity(3), .second = Grid(2, 2)}).error().kind), int(ErrorKind::Shape));
}

void MatrixBasesTest::changesOfBasis()
{
    for (unsigned seed = 0; seed < 5; ++seed) {
        const Exact a = exact(random(6, 6, seed));
        const Exact b = exact(random(6, 6, seed + 50));
        const Exact there = exactMatrix(answerTo("change_of_basis", {.a = a, .second = b}));
        const Exact back = exactMatrix(answerTo("change_of_basis", {.a = b, .second = a}));
        QVERIFY(product(b, there) == a);
        QVERIFY(product(there, back) == numerics::identity<Rational>(6));
    }
    // Two bases of one plane in space, and of two planes.
    const Grid a = grid(3, {1, 0, 0, 1, 1, 1});
    QVERIFY(matrix(answerTo("change_of_basis", {.a = a, .second = grid(3, {1, 1, 1, -1, 2, 0})}))
            == grid(2, {0.5, 0.5, 0.5, -0.5}));
    QVERIFY(!refusal("change_of_basis", {.a = a, .second = grid(3, {1, 0, 0, 1, 0, 0})}, "A").empty());
    QVERIFY(matrix(answerTo("change_of_basis", {.a = Grid(), .second = Grid()})) == Grid());
}

void MatrixBasesTest::largeChangesOfBasis()
{
    const Grid a = random(50, 50, 1);
    const Grid b = random(50, 50, 2);
    const Grid change = matrix(answerTo("change_of_basis", {.a = a, .second = b}));
    QVERIFY(distance(product(b, change), a) <= 1e-13 * largest(change) * 50);
}

void MatrixBasesTest::mapsInOtherBases()
{
    for (unsigned seed = 0; seed < 5; ++seed) {
        const Exact a = exact(random(5, 5, seed));
        const Exact b = exact(random(5, 5, seed + 50));
        const Exact m = exactMatrix(answerTo("map_matrix", {.a = a, .second = b}));
        QVERIFY(product(b, m) == product(a, b));
        QVERIFY(*numerics::exactDeterminant(m) == *numerics::exactDeterminant(a));
        QVERIFY(numerics::trace(m) == numerics::trace(a));
    }
    // The basis of eigenvectors makes the map diagonal.
    QVERIFY(matrix(answerTo("map_matrix", {.a = grid(2, {2, 1, 1, 2}), .second = grid(2, {1, 1, 1, -1})}))
            == grid(2, {3, 0, 0, 1}));
    const Grid a = random(40, 40, 1);
    const Grid b = random(40, 40, 2);
    const Grid m = matrix(answerTo("map_matrix", {.a = a, .second = b}));
    QVERIFY(distance(product(b, m), product(a, b)) <= 1e-13 * largest(m) * 40);
}

void MatrixBasesTest::meantDecimals()
{
    QVERIFY((*numerics::meantDecimals(grid(1, {0.1})))(0, 0) == *Rational::parse("1/10"));
    QVERIFY((*numerics::meantDecimals(grid(1, {-2.5e-7})))(0, 0) == *Rational::parse("-1/4000000"));
    QVERIFY(!numerics::meantDecimals(grid(1, {1.0 / 3})));
    QVERIFY(!numerics::meantDecimals(Grid(13, 1)));
    QVERIFY(numerics::meantDecimals(Grid(12, 12)));
}

void MatrixBasesTest::cancelling()
{
    int asked = 0;
    const core::Run run([&asked] { return ++asked > 1; }, {});
    for (const char *id : {"independence", "coordinates", "change_of_basis", "map_matrix", "rank_nullity"})
        for (const Entries &a : {Entries(exact(identity(4))), Entries(identity(4))}) {
            asked = 0;
            const auto answer = answerTo(id, {.a = a, .b = a, .second = a}, run);
            QVERIFY2(answer || answer.error().kind == ErrorKind::Cancelled, id);
            QVERIFY2(!answer || std::string(id) == "rank_nullity", id);
        }
}

QTEST_APPLESS_MAIN(MatrixBasesTest)
#include "tst_matrixbases.moc"
