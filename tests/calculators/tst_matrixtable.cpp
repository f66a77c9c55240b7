#include "calculators/matrixcases.h"

#include <QTest>

/// What the table promises, by identities over many matrices, and by numbers known from elsewhere.
class MatrixTableTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreUnique();
    void everyEntryIsWhole();
    void factorsGiveBackTheMatrix_data() { addMatrices(); }
    void factorsGiveBackTheMatrix();
    void subspacesFitTogether_data() { addMatrices(); }
    void subspacesFitTogether();
    void pseudoInverseIsOne_data() { addMatrices(); }
    void pseudoInverseIsOne();
    void squareFormsGiveBackTheMatrix_data() { addMatrices(); }
    void squareFormsGiveBackTheMatrix();
    void exactFactors();
    void choleskyRefuses();
    void knownNumbers();
    void arithmeticCarriesNotANumber();
    void leastSquaresAndProjection();
    void gramSchmidtLeavesOutDependents();
    void sizesThatDoNotFit();
    void cancelling();
};

void MatrixTableTest::namesAreUnique()
{
    std::set<std::string> names;
    for (const MatrixOperation &operation : calculators::matrixTable())
        QVERIFY2(names.insert(operation.id).second, operation.id.c_str());
    for (const char *id : {"add",
                           "subtract",
                           "multiply",
                           "hadamard",
                           "kronecker",
                           "transpose",
                           "inverse",
                           "pseudo_inverse",
                           "expm",
                           "logm",
                           "sqrtm",
                           "power",
                           "trace",
                           "determinant",
                           "rank",
                           "condition",
                           "norm",
                           "rref",
                           "lu",
                           "qr",
                           "cholesky",
                           "svd",
                           "eigen",
                           "schur",
                           "null_space",
                           "column_space",
                           "row_space",
                           "left_null_space",
                           "solve",
                           "least_squares",
                           "characteristic_polynomial",
                           "definiteness",
                           "quadratic_form",
                           "gram_schmidt",
                           "projection"})
        QVERIFY2(names.count(id) == 1, id);
}

/// On a matrix that everything is defined for, each operation answers what it lists, and its report is sound.
void MatrixTableTest::everyEntryIsWhole()
{
    const std::vector<std::string> shipped = calculators::matrixFormulas();
    for (const MatrixOperation &operation : calculators::matrixTable())
        for (const bool exactly : {false, true}) {
            if (exactly && !operation.exact)
                continue;
            const auto entries = [exactly](const Grid &a) { return exactly ? Entries(exact(a)) : Entries(a); };
            const MatrixRequest request{.operation = operation.id,
                                        .a = entries(grid(2, {2, 1, 1, 2})),
                                        .b = entries(grid(2, {1, 2})),
                                        .steps = operation.steps,
                                        .second = entries(grid(2, {1, 0, 2, 1})),
                                        .x = entries(grid(2, {1, -1})),
                                        .k = 1};
            const auto answer = calculators::evaluate(operation, request);
            QVERIFY2(answer.has_value(), operation.id.c_str());
            QCOMPARE(answer->values.size(), operation.outputs.size());
            for (std::size_t i = 0; i < answer->values.size(); ++i)
                QCOMPARE(answer->values[i].name, operation.outputs[i].name);
            const auto report = calculators::matrixReport(request);
            QVERIFY2(report.has_value(), operation.id.c_str());
            const std::vector<std::string> unshipped = unshippedFormulas(*report, shipped);
            QVERIFY2(unshipped.empty(), unshipped.empty() ? "" : unshipped.front().c_str());
            QVERIFY(isSound(*report));
        }
}

void MatrixTableTest::factorsGiveBackTheMatrix()
{
    QFETCH(Grid, a);
    const double scale = largest(a) * static_cast<double>(std::max(a.rows, a.columns)) * 2.3e-16 * 4;
    const std::size_t least = std::min(a.rows, a.columns);

    const auto lu = answerTo("lu", {.a = a});
    QVERIFY(distance(product(matrix(lu, "P"), a), product(matrix(lu, "L"), matrix(lu, "U"))) <= 8 * scale);
    QVERIFY(isUpper(matrix(lu, "U")) && isUpper(transposed(matrix(lu, "L"))) && largest(matrix(lu, "L")) <= 1.0);
    QCOMPARE(matrix(lu, "L").columns, least);

    const auto qr = answerTo("qr", {.a = a});
    QVERIFY(distance(product(matrix(qr, "Q"), matrix(qr, "R")), a) <= 8 * scale);
    QVERIFY(distance(product(transposed(matrix(qr, "Q")), matrix(qr, "Q")), identity(least)) < 1e-14);
    QVERIFY(isUpper(matrix(qr, "R")));

    const auto svd = answerTo("svd", {.a = a});
    const Grid s = matrix(svd, "singular_values");
    QVERIFY(std::is_sorted(s.cells.rbegin(), s.cells.rend()) && (s.cells.empty() || s.cells.back() >= 0.0));
    Grid stretched = matrix(svd, "U");
    for (std::size_t i = 0; i < stretched.rows; ++i)
        for (std::size_t j = 0; j < stretched.columns; ++j)
            stretched(i, j) *= s.cells[j];
    QVERIFY(distance(product(stretched, transposed(matrix(svd, "V"))), a) <= 8 * scale);
    for (const char *side : {"U", "V"})
        QVERIFY(distance(product(transposed(matrix(svd, side)), matrix(svd, side)), identity(least)) < 1e-14);
}

void MatrixTableTest::subspacesFitTogether()
{
    QFETCH(Grid, a);
    const double scale = largest(a) * static_cast<double>(std::max(a.rows, a.columns)) * 1e-15;
    const Grid null = matrix(answerTo("null_space", {.a = a}), "basis");
    const Grid row = matrix(answerTo("row_space", {.a = a}), "basis");
    const Grid image = matrix(answerTo("column_space", {.a = a}), "basis");
    const Grid left = matrix(answerTo("left_null_space", {.a = a}), "basis");
    QCOMPARE(null.columns + row.columns, a.columns);
    QCOMPARE(image.columns + left.columns, a.rows);
    QCOMPARE(row.columns, image.columns);
    QCOMPARE(row.columns, value<std::size_t>(answerTo("rank", {.a = a}), "value"));
    QVERIFY(largest(product(a, null)) <= 4 * scale);
    QVERIFY(largest(product(transposed(a), left)) <= 4 * scale);
    QVERIFY(largest(product(transposed(row), null)) < 1e-14 && largest(product(transposed(image), left)) < 1e-14);
    for (const Grid &basis : {null, row, image, left})
        QVERIFY(distance(product(transposed(basis), basis), identity(basis.columns)) < 1e-14);

    if (a.rows > 8 || a.columns > 8)
        return;
    const Exact kernel = exactMatrix(answerTo("null_space", {.a = exact(a)}), "basis");
    const Exact image2 = product(exact(a), kernel);
    QVERIFY(std::all_of(image2.cells.begin(), image2.cells.end(), [](const Rational &x) { return x.isZero(); }));
}

/// The four conditions of Penrose, as well as the condition of A allows.
void MatrixTableTest::pseudoInverseIsOne()
{
    QFETCH(Grid, a);
    const Grid inverse = matrix(answerTo("pseudo_inverse", {.a = a}));
    const double unit = 1e-14 * std::max(1.0, largest(a) * largest(inverse)) * static_cast<double>(a.rows + 1);
    const Grid left = product(a, inverse);
    const Grid right = product(inverse, a);
    QVERIFY(distance(product(left, a), a) <= unit * largest(a));
    QVERIFY(distance(product(right, inverse), inverse) <= unit * largest(inverse));
    QVERIFY(distance(left, transposed(left)) <= unit && distance(right, transposed(right)) <= unit);
}

void MatrixTableTest::squareFormsGiveBackTheMatrix()
{
    QFETCH(Grid, a);
    if (a.rows != a.columns) {
        QCOMPARE(int(answerTo("schur", {.a = a}).error().kind), int(ErrorKind::Shape));
        return;
    }
    const double scale = largest(a) * static_cast<double>(a.rows) * 1e-14;
    for (const auto &[id, form] : {std::pair("schur", "T"), std::pair("hessenberg", "H")}) {
        const auto answer = answerTo(id, {.a = a});
        QVERIFY2(answer.has_value(), id);
        const Grid u = matrix(answer, "U");
        QVERIFY(distance(product(product(u, matrix(answer, form)), transposed(u)), a) <= scale);
        QVERIFY(distance(product(u, transposed(u)), identity(a.rows)) < 1e-13);
        QVERIFY(isUpper(matrix(answer, form), 1));
    }
    const auto polar = answerTo("polar", {.a = a});
    QVERIFY(distance(product(matrix(polar, "U"), matrix(polar, "P")), a) <= scale);
    QCOMPARE(matrix(polar, "P"), transposed(matrix(polar, "P")));
    const Grid square = product(transposed(a), a);
    if (std::isfinite(largest(square)) && a.rows > 0 && largest(a) > 1e-100) {
        Grid shifted = square; // positive definite
        for (std::size_t i = 0; i < a.rows; ++i)
            shifted(i, i) += 1.0;
        for (std::size_t i = 0; i < a.rows; ++i)
            for (std::size_t j = 0; j < i; ++j)
                shifted(i, j) = shifted(j, i);
        const Grid l = matrix(answerTo("cholesky", {.a = shifted}), "L");
        QVERIFY(distance(product(l, transposed(l)), shifted) <= largest(shifted) * static_cast<double>(a.rows) * 1e-15);
        QVERIFY(isUpper(transposed(l)));
    }
}

void MatrixTableTest::exactFactors()
{
    for (const Grid &a : {grid(3, {0, 2, 1, 0, 4, 3, 5, 1, 1}), grid(2, {0, 1, 0, 2}), grid(3, {1, 2, 2, 4, 3, 7}),
                          grid(2, {1, 2, 3, 2, 4, 5}), Grid()}) {
        const auto lu = answerTo("lu", {.a = exact(a), .steps = true});
        QCOMPARE(product(exactMatrix(lu, "P"), exact(a)), product(exactMatrix(lu, "L"), exactMatrix(lu, "U")));
    }
    const auto ldl = answerTo("ldl", {.a = exact(grid(2, {2, 1, 1, -3}))});
    QCOMPARE(exactMatrix(ldl, "L")(1, 0).text(), std::string("1/2"));
    QCOMPARE(exactMatrix(ldl, "D")(1, 0).text(), std::string("-7/2"));
    QCOMPARE(int(answerTo("ldl", {.a = grid(2, {0, 1, 1, 0})}).error().kind), int(ErrorKind::Domain));
    const auto steps = answerTo("lu", {.a = exact(grid(2, {0, 1, 2, 3})), .steps = true});
    QCOMPARE(steps->steps.front().operation, std::string("R1 <-> R2"));
}

/// Armadillo's own answers an asymmetric matrix.
void MatrixTableTest::choleskyRefuses()
{
    for (const Grid &a :
         {grid(2, {4, 2, 1, 3}), grid(2, {1, 2, 2, 1}), grid(2, {0, 0, 0, 0}), grid(1, {-1}), grid(2, {0, 1, 1, 0})}) {
        const auto answer = answerTo("cholesky", {.a = a});
        QVERIFY(!answer.has_value());
        QCOMPARE(int(answer.error().kind), int(ErrorKind::Domain));
    }
    Grid large = identity(40);
    large(39, 39) = -1;
    QCOMPARE(int(answerTo("cholesky", {.a = large}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(matrix(answerTo("cholesky", {.a = grid(2, {4, 2, 2, 10})}), "L"), grid(2, {2, 0, 1, 3}));
}

void MatrixTableTest::knownNumbers()
{
    const Grid a = grid(2, {3, 0, -4, 0}); // singular values 5 and 0
    const auto norm = [](const Grid &m, const char *kind) { return number(answerTo("norm", {.a = m, .kind = kind})); };
    QCOMPARE(norm(a, "1"), 7.0);
    QCOMPARE(norm(a, "inf"), 4.0);
    QCOMPARE(norm(a, "fro"), 5.0);
    QCOMPARE(norm(a, "2"), 5.0);
    QCOMPARE(norm(a, "nuc"), 5.0);
    QCOMPARE(norm(Grid(), "nuc"), 0.0);
    QCOMPARE(norm(grid(1, {3e200, 4e200}), "fro"), 5e200);
    QCOMPARE(int(answerTo("norm", {.a = a, .kind = "3"}).error().kind), int(ErrorKind::NotFound));
    QCOMPARE(matrix(answerTo("svd", {.a = grid(2, {3, 0, 4, 5})}), "singular_values"),
             grid(2, {std::sqrt(45.0), std::sqrt(5.0)}));
    QCOMPARE(number(answerTo("trace", {.a = grid(3, {1e16, 0, 0, 0, 1, 0, 0, 0, -1e16})})), 1.0);
    QCOMPARE(value<std::size_t>(answerTo("rank", {.a = hilbert(12)}), "value"), std::size_t{11}); // by the tolerance
    const auto form = answerTo("quadratic_form", {.a = grid(2, {1, 2, 0, 3}), .x = grid(2, {1, -1})});
    QCOMPARE(number(form), 2.0);
    QCOMPARE(matrix(form, "gradient"), grid(2, {0, -4}));
    QCOMPARE(number(answerTo("rayleigh_quotient", {.a = grid(2, {2, 1, 1, 2}), .x = grid(2, {1, 1})})), 3.0);
    QCOMPARE(int(answerTo("rayleigh_quotient", {.a = a, .x = grid(2, {0, 0})}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(matrix(answerTo("gershgorin", {.a = grid(2, {1, -2, 3, 4})}), "discs"), grid(2, {1, 2, 4, 3}));
    const auto low = answerTo("low_rank", {.a = grid(2, {3, 0, 0, 2}), .k = 1});
    QCOMPARE(matrix(low), grid(2, {3, 0, 0, 0}));
    QCOMPARE(number(low, "error"), 2.0);
}

void MatrixTableTest::arithmeticCarriesNotANumber()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    QVERIFY(std::isnan(matrix(answerTo("add", {.a = grid(1, {nan}), .second = grid(1, {1})}))(0, 0)));
    QVERIFY(std::isnan(matrix(answerTo("multiply", {.a = grid(1, {inf, 1}), .second = grid(2, {0, 1})}))(0, 0)));
    QCOMPARE(matrix(answerTo("multiply", {.a = grid(1, {inf}), .second = grid(1, {2})}))(0, 0), inf);
    QVERIFY(std::isnan(number(answerTo("trace", {.a = grid(2, {inf, 0, 0, -inf})}))));
    QCOMPARE(int(answerTo("lu", {.a = grid(1, {nan})}).error().kind), int(ErrorKind::Domain));
    QCOMPARE(int(answerTo("norm", {.a = grid(1, {inf})}).error().kind), int(ErrorKind::Domain));
    // 0.1·3 + 0.2·6 is rounded once: the double nearest to the sum of the two doubles' products.
    QCOMPARE(matrix(answerTo("multiply", {.a = grid(1, {1e16, 1, -1e16}), .second = grid(3, {1, 1, 1})}))(0, 0), 1.0);
    const Grid large = product(random(60, 60, 30), random(60, 60, 31));
    QVERIFY(distance(large, transposed(product(transposed(random(60, 60, 31)), transposed(random(60, 60, 30)))))
            < 1e-13);
    QCOMPARE(matrix(answerTo("kronecker", {.a = grid(1, {1, 2}), .second = grid(2, {3, 4})})), grid(2, {3, 6, 4, 8}));
}

void MatrixTableTest::leastSquaresAndProjection()
{
    const Grid a = grid(3, {1, 0, 1, 1, 1, 2}); // the line through (0,6), (1,0), (2,0): 5 − 3t
    const auto fit = answerTo("least_squares", {.a = a, .b = grid(3, {6, 0, 0})});
    QCOMPARE(matrix(fit, "x"), grid(2, {5, -3}));
    QCOMPARE(number(fit, "residual_norm"), std::sqrt(6.0));
    const auto shortest = answerTo("least_squares", {.a = grid(1, {1, 1}), .b = grid(1, {2})});
    QCOMPARE(matrix(shortest, "x"), grid(2, {1, 1}));
    const auto dependent = answerTo("projection", {.a = exact(grid(2, {1, 2, 1, 2})), .b = exact(grid(2, {3, 4}))});
    QCOMPARE(exactMatrix(dependent, "projection")(0, 0).text(), std::string("7/2"));
    QCOMPARE(exactMatrix(dependent, "residual")(1, 0).text(), std::string("1/2"));
    const Grid tall = random(40, 5, 40);
    const Grid right = random(40, 2, 41);
    const auto large = answerTo("projection", {.a = tall, .b = right});
    QVERIFY(largest(product(transposed(tall), matrix(large, "residual"))) < 1e-13);
    const auto solved = answerTo("least_squares", {.a = tall, .b = right});
    QVERIFY(distance(product(tall, matrix(solved, "x")), matrix(large, "projection")) < 1e-13);
}

void MatrixTableTest::gramSchmidtLeavesOutDependents()
{
    const Grid a = grid(2, {3, 6, 1, 4, 8, 0});
    const auto doubles = answerTo("gram_schmidt", {.a = a, .steps = true});
    QVERIFY(distance(matrix(doubles, "Q"), grid(2, {0.6, 0.8, 0.8, -0.6})) < 1e-16);
    QCOMPARE(value<calculators::Indices>(doubles, "dropped"), calculators::Indices{1});
    QCOMPARE(doubles->steps.front().operation, std::string("C1 <- 0.2 C1"));
    const auto exactly = answerTo("gram_schmidt", {.a = exact(a), .steps = true});
    QCOMPARE(exactly->steps.front().operation, std::string("C2 <- C2 - 2 C1"));
    const Exact q = exactMatrix(exactly, "Q");
    QCOMPARE(q(0, 1).text(), std::string("16/25"));
    QCOMPARE(QByteArray::fromStdString(q(1, 1).text()), QByteArray("-12/25"));
    const Grid hard = matrix(answerTo("gram_schmidt", {.a = hilbert(10)}), "Q");
    QVERIFY(distance(product(transposed(hard), hard), identity(hard.columns)) < 1e-15);
}

void MatrixTableTest::sizesThatDoNotFit()
{
    const Grid wide = grid(1, {1, 2});
    const auto kind = [](const auto &answer) { return int(answer.error().kind); };
    QCOMPARE(kind(answerTo("add", {.a = wide, .second = transposed(wide)})), int(ErrorKind::Shape));
    QCOMPARE(kind(answerTo("multiply", {.a = wide, .second = wide})), int(ErrorKind::Shape));
    QCOMPARE(kind(answerTo("projection", {.a = wide, .b = grid(2, {1, 2})})), int(ErrorKind::Shape));
    QCOMPARE(kind(answerTo("quadratic_form", {.a = grid(1, {1}), .x = grid(2, {1, 2})})), int(ErrorKind::Shape));
    for (const char *id : {"expm", "logm", "sqrtm", "power", "trace", "cholesky", "schur", "definiteness"})
        QCOMPARE(kind(answerTo(id, {.a = wide})), int(ErrorKind::Shape));
}

void MatrixTableTest::cancelling()
{
    const core::Run run([] { return true; }, {});
    for (const MatrixOperation &operation : calculators::matrixTable())
        QCOMPARE(
            int(calculators::evaluate(
                    operation, {.a = grid(1, {1}), .b = grid(1, {1}), .second = grid(1, {1}), .x = grid(1, {1})}, run)
                    .error()
                    .kind),
            int(ErrorKind::Cancelled));
}

QTEST_APPLESS_MAIN(MatrixTableTest)
#include "tst_matrixtable.moc"
