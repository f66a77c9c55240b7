#include "calculators/matrixcases.h"

#include <QTest>

#include <numbers>

namespace {

using Wide = boost::multiprecision::cpp_bin_float_50;

/// Symmetric positive definite: MᵀM + I.
Grid definite(std::size_t n, unsigned seed)
{
    const Grid m = random(n, n, seed);
    Grid g = product(transposed(m), m);
    for (std::size_t i = 0; i < n; ++i) {
        g(i, i) += 1.0;
        for (std::size_t j = 0; j < i; ++j)
            g(i, j) = g(j, i);
    }
    return g;
}

/// xᵀG y with 50 digits.
Wide wideProduct(const Grid &g, const Grid &x, std::size_t first, const Grid &y, std::size_t second)
{
    Wide sum = 0;
    for (std::size_t i = 0; i < g.rows; ++i)
        for (std::size_t j = 0; j < g.columns; ++j)
            sum += Wide(x(i, first)) * Wide(g(i, j)) * Wide(y(j, second));
    return sum;
}

void compareWith(double found, const Wide &expected)
{
    const Wide gap = abs(Wide(found) - expected);
    QVERIFY2(gap <= abs(expected) * 4e-16, qPrintable(QString::number(found, 'g', 17)));
}

} // namespace

/// The identities of any inner product, over random and ill-conditioned ones of sizes 0 to 50.
class InnerProductsTest : public QObject
{
    Q_OBJECT

private slots:
    void products_data();
    void measures_data() { products_data(); }
    void measures();
    void knownMeasures();
    void anglesKeepTheirDigits();
    void extremeSizes();
    void zeroHasNoAngle();
    void refusesWhatIsNoInnerProduct();
    void sizesThatDoNotFit();
    void gramMatrices_data() { addMatrices(); }
    void gramMatrices();
    void perpendicularColumns_data() { products_data(); }
    void perpendicularColumns();
    void exactColumns();
    void stepsOfColumns();
    void projections_data() { products_data(); }
    void projections();
    void exactProjection();
    void complements_data() { products_data(); }
    void complements();
    void cancelling();
};

void InnerProductsTest::products_data()
{
    QTest::addColumn<Grid>("g");
    QTest::addColumn<Grid>("b");
    QTest::newRow("0×0") << Grid() << Grid();
    QTest::newRow("1×1") << grid(1, {4}) << grid(1, {-3, 2});
    QTest::newRow("common") << identity(3) << grid(3, {1, 2, 3, 4, 5, 6});
    QTest::newRow("Hilbert 6") << hilbert(6) << random(6, 3, 1);
    QTest::newRow("dependent") << definite(6, 2) << product(random(6, 2, 3), random(2, 5, 4));
    QTest::newRow("zero columns") << definite(5, 5) << Grid(5, 2);
    QTest::newRow("random 12") << definite(12, 6) << random(12, 12, 7);
    QTest::newRow("random 20") << definite(20, 8) << random(20, 7, 9);
    QTest::newRow("dependent 30") << definite(30, 10) << product(random(30, 4, 11), random(4, 9, 12));
    QTest::newRow("random 50") << definite(50, 13) << random(50, 20, 14);
}

void InnerProductsTest::measures()
{
    QFETCH(Grid, g);
    QFETCH(Grid, b);
    const auto answer = answerTo("inner_product", {.a = g, .second = b});
    if (b.columns < 2) {
        QCOMPARE(int(answer.error().kind), int(ErrorKind::Shape));
        return;
    }
    const Wide xy = wideProduct(g, b, 0, b, 1);
    const Wide xx = wideProduct(g, b, 0, b, 0);
    const Wide yy = wideProduct(g, b, 1, b, 1);
    compareWith(number(answer, "value"), xy);
    compareWith(number(answer, "length_x"), sqrt(xx));
    compareWith(number(answer, "length_y"), sqrt(yy));
    compareWith(number(answer, "distance"), sqrt(xx + yy - 2 * xy));
    if (xx == 0 || yy == 0)
        return;
    const Wide angle = acos(xy / sqrt(xx * yy));
    if (b.rows > 1) // 50 digits of a cosine of ±1 leave 25 of the angle, and rounding may pass it
        compareWith(number(answer, "angle"), angle);
    QVERIFY(std::abs(number(answer, "angle_degrees") - number(answer, "angle") * 180 / std::numbers::pi) < 1e-13);
    QCOMPARE(answer->remarks.front().text.values.size(), std::size_t{3});
    QVERIFY(abs(xy) <= sqrt(xx * yy) * (1 + Wide("1e-45")));
}

void InnerProductsTest::knownMeasures()
{
    // 3-4-5, and lengths doubled by G = 4 I.
    const auto plain = answerTo("inner_product", {.a = exact(identity(2)), .second = exact(grid(2, {3, 0, 0, 4}))});
    QCOMPARE(std::get<Rational>(value<calculators::Scalar>(plain, "value")).text(), std::string("0"));
    QCOMPARE(number(plain, "distance"), 5.0);
    QCOMPARE(number(plain, "angle_degrees"), 90.0);
    QCOMPARE(plain->remarks.size(), std::size_t{3}); // perpendicular
    const auto parallel = answerTo("inner_product", {.a = grid(2, {4, 0, 0, 4}), .second = grid(2, {3, 6, 4, 8})});
    QCOMPARE(number(parallel, "value"), 200.0);
    QCOMPARE(number(parallel, "length_x"), 10.0);
    QCOMPARE(number(parallel, "angle"), 0.0);
    QCOMPARE(parallel->remarks.size(), std::size_t{4}); // both inequalities, each with its equality
    const auto opposite = answerTo("inner_product", {.a = identity(1), .second = grid(1, {1, -2})});
    QCOMPARE(number(opposite, "angle_degrees"), 180.0);
    QCOMPARE(opposite->remarks.size(), std::size_t{3}); // Cauchy–Schwarz alone is an equality
}

void InnerProductsTest::anglesKeepTheirDigits()
{
    // The arc cosine of a double would be 0 here.
    const auto tiny = answerTo("inner_product", {.a = identity(2), .second = grid(2, {1, 1, 0, 1e-10})});
    QVERIFY(std::abs(number(tiny, "angle") / 1e-10 - 1) < 1e-15);
    const auto flat = answerTo("inner_product", {.a = identity(2), .second = grid(2, {1, -1, 0, 1e-10})});
    QCOMPARE(number(flat, "angle"), std::numbers::pi - 1e-10);
}

void InnerProductsTest::extremeSizes()
{
    const auto huge = answerTo("inner_product", {.a = identity(2), .second = grid(2, {3e300, 4e300, 4e300, -3e300})});
    QCOMPARE(number(huge, "length_x"), 5e300);
    QCOMPARE(number(huge, "angle_degrees"), 90.0);
    const auto tiny = answerTo("inner_product", {.a = identity(2), .second = grid(2, {3e-300, 1, 4e-300, 0})});
    QVERIFY(std::abs(number(tiny, "length_x") / 5e-300 - 1) < 4e-16);
    QVERIFY(std::abs(number(tiny, "angle") - std::acos(0.6)) < 4e-16);
}

void InnerProductsTest::zeroHasNoAngle()
{
    const auto answer = answerTo("inner_product", {.a = identity(2), .second = grid(2, {0, 1, 0, 1})});
    QVERIFY(std::isnan(number(answer, "angle")) && std::isnan(number(answer, "angle_degrees")));
    QVERIFY(answer->remarks.back().warning);
    QVERIFY(calculators::matrixReport({.operation = "inner_product", .a = Grid(), .second = Grid(0, 2)}).has_value());
}

void InnerProductsTest::refusesWhatIsNoInnerProduct()
{
    const auto message = [](const char *id, const Entries &g, const Entries &b) {
        const auto answer = answerTo(id, {.a = g, .b = b, .second = b});
        return answer || answer.error().kind != ErrorKind::Domain || answer.error().field != "A"
                   ? std::string()
                   : core::english(answer.error().text);
    };
    for (const char *id : {"inner_product", "gram_schmidt_inner", "projection_inner", "orthogonal_complement"}) {
        const Grid b = grid(2, {1, 0, 0, 1});
        QVERIFY(message(id, grid(2, {1, 2, 0, 1}), b).find("symmetric") != std::string::npos);
        // x = (-2, 1): 4·1 − 2·2·2 + 1 = −3
        for (const Entries &g : {Entries(grid(2, {1, 2, 2, 1})), Entries(exact(grid(2, {1, 2, 2, 1})))})
            QVERIFY(message(id, g, b).find("of 2 rows is not positive, and x = (-2, 1) gives xᵀA x = -3")
                    != std::string::npos);
        QVERIFY(message(id, grid(2, {4, 2, 2, 1}), b).find("x = (-1/2, 1) gives xᵀA x = 0") != std::string::npos);
        QVERIFY(message(id, Grid(2, 2), b).find("of 1 rows") != std::string::npos);
        QVERIFY(message(id, grid(2, {NAN, 2, 2, 1}), b).find("finite") != std::string::npos);
    }
    Grid large = definite(20, 1);
    large(14, 14) = -1;
    QVERIFY(message("inner_product", large, random(20, 2, 2)).find("of 15 rows") != std::string::npos);
}

void InnerProductsTest::sizesThatDoNotFit()
{
    const auto field = [](const char *id, MatrixRequest request) {
        const auto answer = answerTo(id, std::move(request));
        return answer || answer.error().kind != ErrorKind::Shape ? std::string() : answer.error().field;
    };
    QCOMPARE(field("inner_product", {.a = Grid(2, 3), .second = Grid(3, 2)}), std::string("A"));
    QCOMPARE(field("inner_product", {.a = identity(2), .second = Grid(3, 2)}), std::string("B"));
    QCOMPARE(field("inner_product", {.a = identity(2), .second = Grid(2, 1)}), std::string("B"));
    QCOMPARE(field("projection_inner", {.a = identity(2), .b = Grid(3, 1), .second = Grid(2, 1)}), std::string("b"));
}

void InnerProductsTest::gramMatrices()
{
    QFETCH(Grid, a);
    if (std::any_of(a.cells.begin(), a.cells.end(), [](double x) { return std::abs(x) > 1e200; }))
        return; // its squares are beyond a double
    const Grid gram = matrix(answerTo("gram_matrix", {.a = a}));
    QCOMPARE(gram.rows, a.columns);
    QVERIFY(gram == transposed(gram));
    const double scale = largest(a) * largest(a) * static_cast<double>(a.rows) * 4e-16 + 5e-324;
    for (std::size_t i = 0; i < gram.rows; ++i)
        for (std::size_t j = 0; j < gram.columns; ++j)
            QVERIFY(abs(Wide(gram(i, j)) - wideProduct(identity(a.rows), a, i, a, j)) <= scale);
}

void InnerProductsTest::perpendicularColumns()
{
    QFETCH(Grid, g);
    QFETCH(Grid, b);
    const auto answer = answerTo("gram_schmidt_inner", {.a = g, .second = b});
    QVERIFY(answer.has_value());
    const Grid q = matrix(answer, "Q");
    const auto dropped = value<calculators::Indices>(answer, "dropped");
    QCOMPARE(q.columns + dropped.size(), b.columns);
    QCOMPARE(q.columns, value<std::size_t>(answerTo("rank", {.a = b}), "value"));
    const double size = std::max(1.0, largest(q));
    const double error = 1e-15 * size * size * static_cast<double>(q.rows + 1) * std::max(1.0, largest(g));
    QVERIFY(distance(product(transposed(q), product(g, q)), identity(q.columns)) <= 8 * error);
    // They span the columns: what is left of B after taking away its parts is nothing.
    const Grid parts = product(transposed(q), product(g, b));
    QVERIFY(distance(product(q, parts), b) <= 100 * error * std::max(1.0, largest(b)));
}

void InnerProductsTest::exactColumns()
{
    const Exact g = exact(grid(3, {4, 1, 0, 1, 3, 1, 0, 1, 2}));
    const Exact b = exact(grid(3, {1, 2, 0, 1, 0, 0, 3, 1, 0, 1, 1, 5}));
    const auto answer = answerTo("gram_schmidt_inner", {.a = g, .second = b});
    const Exact q = exactMatrix(answer, "Q");
    QCOMPARE(q.columns, std::size_t{3});
    const Exact products = product(transposed(q), product(g, q));
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            QVERIFY(products(i, j).isZero() == (i != j));
    QVERIFY(value<calculators::Indices>(answer, "dropped")
            == calculators::Indices({3})); // a fourth vector of three rows
    // With G = I it is the common process.
    const auto plain = answerTo("gram_schmidt", {.a = b});
    const auto same = answerTo("gram_schmidt_inner", {.a = exact(identity(3)), .second = b});
    QVERIFY(exactMatrix(same, "Q") == exactMatrix(plain, "Q"));
}

void InnerProductsTest::stepsOfColumns()
{
    const Grid g = grid(2, {2, 1, 1, 3});
    const Grid b = grid(2, {1, 1, 0, 1});
    for (const bool exactly : {false, true}) {
        const auto entries = [exactly](const Grid &a) { return exactly ? Entries(exact(a)) : Entries(a); };
        const auto answer = answerTo("gram_schmidt_inner", {.a = entries(g), .steps = true, .second = entries(b)});
        QCOMPARE(answer->steps.size(), exactly ? std::size_t{1} : std::size_t{3});
        const auto &last = answer->steps.back();
        const auto q =
            std::visit([](const auto &m) { return calculators::NumberGrid(m); }, value<Entries>(answer, "Q"));
        QVERIFY(last.columns && last.matrix == q);
        if (exactly) // ⟨b₁, b₂⟩ / ⟨b₁, b₁⟩ = 3/2
            QCOMPARE(last.operation, std::string("C2 <- C2 - 3/2 C1"));
    }
}

void InnerProductsTest::projections()
{
    QFETCH(Grid, g);
    QFETCH(Grid, b);
    const Grid right = random(g.rows, 2, 99);
    const auto answer = answerTo("projection_inner", {.a = g, .b = right, .second = b});
    QVERIFY(answer.has_value());
    const Grid p = matrix(answer, "projection");
    const Grid projector = matrix(answer);
    const double error = 1e-13 * std::max(1.0, largest(projector)) * std::max(1.0, largest(g))
                         * std::max(1.0, largest(b)) * static_cast<double>(g.rows + 1);
    QVERIFY(distance(product(projector, projector), projector) <= error);
    QVERIFY(distance(product(projector, b), b) <= error);
    QVERIFY(distance(product(g, projector), transposed(product(g, projector))) <= error); // self-adjoint
    QVERIFY(largest(matrix(answer, "products")) <= error);
    for (std::size_t i = 0; i < p.cells.size(); ++i)
        QVERIFY(std::abs(p.cells[i] + matrix(answer, "residual").cells[i] - right.cells[i]) <= error);
}

void InnerProductsTest::exactProjection()
{
    // Minimise 2 (1 − t)² + (3 − t)² over t: t = 5/3.
    const auto answer = answerTo(
        "projection_inner",
        {.a = exact(grid(2, {2, 0, 0, 1})), .b = exact(grid(2, {1, 3})), .second = exact(grid(2, {1, 2, 1, 2}))});
    QVERIFY(exactMatrix(answer, "projection") == Exact(2, 1, *Rational::parse("5/3")));
    QVERIFY(exactMatrix(answer, "products") == Exact(2, 1));
}

void InnerProductsTest::complements()
{
    QFETCH(Grid, g);
    QFETCH(Grid, b);
    const Grid basis = matrix(answerTo("orthogonal_complement", {.a = g, .second = b}), "basis");
    QCOMPARE(basis.columns + value<std::size_t>(answerTo("rank", {.a = b}), "value"), g.rows);
    const double size = std::max(1.0, largest(basis));
    const double error = 1e-14 * size * size * std::max(1.0, largest(g)) * static_cast<double>(g.rows + 1);
    QVERIFY(largest(product(transposed(b), product(g, basis))) <= error);
    QVERIFY(distance(product(transposed(basis), product(g, basis)), identity(basis.columns)) <= error);
    if (g.rows > 6)
        return;
    const Exact exactly = exactMatrix(answerTo("orthogonal_complement", {.a = exact(g), .second = exact(b)}), "basis");
    QVERIFY(product(transposed(exact(b)), product(exact(g), exactly)) == Exact(b.columns, exactly.columns));
}

void InnerProductsTest::cancelling()
{
    int asked = 0;
    const core::Run run([&asked] { return ++asked > 1; }, {});
    for (const char *id : {"inner_product", "gram_schmidt_inner", "projection_inner", "orthogonal_complement"}) {
        asked = 0;
        const Exact g = exact(definite(6, 1));
        const auto answer = answerTo(id, {.a = g, .b = g, .second = g}, run);
        QVERIFY2(!answer && answer.error().kind == ErrorKind::Cancelled, id);
    }
}

QTEST_APPLESS_MAIN(InnerProductsTest)
#include "tst_innerproducts.moc"
