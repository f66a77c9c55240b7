#include "calculators/complexcases.h"

class TestMatrixComplexFactors : public QObject
{
    Q_OBJECT

private slots:
    void factorsMultiplyBack_data() { squareRows(); }
    void factorsMultiplyBack()
    {
        QFETCH(ComplexGrid, a);
        const double scale = 1e-14 * std::max<double>(1.0, static_cast<double>(a.rows)) * std::max(largest(a), 1e-300);
        const auto lu = answerTo("lu", {.a = a});
        QVERIFY(distance(times(matrix(lu, "P"), a), times(matrix(lu, "L"), matrix(lu, "U"))) <= scale);
        QVERIFY(largest(matrix(lu, "L")) <= 1.0 + 1e-15);
        const auto qr = answerTo("qr", {.a = a});
        QVERIFY(distance(times(matrix(qr, "Q"), matrix(qr, "R")), a) <= scale);
        QVERIFY(distance(times(adjoint(matrix(qr, "Q")), matrix(qr, "Q")), unit(a.rows)) < 1e-13);
        const auto schur = answerTo("schur", {.a = a});
        const ComplexGrid u = matrix(schur, "U");
        QVERIFY(distance(times(times(u, matrix(schur, "T")), adjoint(u)), a) <= 10 * scale);
        QVERIFY(distance(times(adjoint(u), u), unit(a.rows)) < 1e-13);
        for (std::size_t i = 0; i < a.rows; ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(matrix(schur, "T")(i, j) == 0.0);
        QVERIFY(number(schur, "residual") < 1e-13);
    }

    void singularValuesMultiplyBack_data() { squareRows(); }
    void singularValuesMultiplyBack()
    {
        QFETCH(ComplexGrid, a);
        const double scale = 1e-14 * std::max<double>(1.0, static_cast<double>(a.rows)) * std::max(largest(a), 1e-300);
        const auto svd = answerTo("svd", {.a = a});
        const ComplexGrid s = matrix(svd, "singular_values");
        const ComplexGrid v = matrix(svd, "V");
        QVERIFY(distance(times(times(matrix(svd, "U"), diagonal(s.cells)), adjoint(v)), a) <= scale);
        QVERIFY(distance(times(adjoint(v), v), unit(a.rows)) < 1e-13);
        QVERIFY(distance(times(adjoint(matrix(svd, "U")), matrix(svd, "U")), unit(a.rows)) < 1e-13);
        // ‖A‖ is the greatest of them, the squares sum to ‖A‖²F.
        double squares = 0;
        for (const Complex &cell : a.cells)
            squares += std::norm(cell);
        const double frobenius = number(answerTo("norm", {.a = a}, {.kind = "fro"}), "value");
        QVERIFY(std::abs(frobenius - std::sqrt(squares)) <= 1e-14 * frobenius);
        const auto pseudo = answerTo("pseudo_inverse", {.a = a});
        const ComplexGrid again = times(times(a, matrix(pseudo, "matrix")), a);
        const double lost = a.rows == 0 ? 0 : largest(matrix(pseudo, "matrix")) * largest(a);
        QVERIFY(distance(again, a) <= scale * std::max(1.0, lost) * 10);
    }

    void eigenvectorsFulfilTheirEquation_data() { squareRows(); }
    void eigenvectorsFulfilTheirEquation()
    {
        QFETCH(ComplexGrid, a);
        const auto eigen = answerTo("eigen", {.a = a});
        const ComplexGrid v = matrix(eigen, "vectors");
        const ComplexGrid values = matrix(eigen, "values");
        const double scale = 3e-14 * std::max<double>(1.0, static_cast<double>(a.rows)) * std::max(largest(a), 1e-300);
        QVERIFY(distance(times(a, v), times(v, diagonal(values.cells))) <= scale);
        QVERIFY(number(eigen, "residual") < 1e-13);
        for (std::size_t j = 0; j < v.columns; ++j) {
            double length = 0;
            for (std::size_t i = 0; i < v.rows; ++i)
                length += std::norm(v(i, j));
            QVERIFY(std::abs(length - 1.0) < 1e-14 * 100);
        }
        Complex sum = 0;
        for (const Complex &entry : values.cells)
            sum += entry;
        const auto trace = answerTo("trace", {.a = a});
        QVERIFY(std::abs(sum - std::get<Complex>(value(trace, "value"))) <= scale * 10);
        if (a == adjoint(a)) {
            QVERIFY(distance(times(adjoint(v), v), unit(a.rows)) < 1e-13);
            QVERIFY(std::is_sorted(values.cells.begin(), values.cells.end(),
                                   [](const Complex &x, const Complex &y) { return x.real() < y.real(); }));
        }
    }

    void aBlockOfJordanHasNoBasisOfEigenvectors_data()
    {
        QTest::addColumn<ComplexGrid>("a");
        QTest::addColumn<bool>("defective");

        const Complex i(0, 1);
        QTest::newRow("a block of Jordan's") << grid(2, {i, 1, 0, i}) << true;
        QTest::newRow("not triangular") << grid(2, {1, i, i, -1}) << true; // its square is 0
        QTest::newRow("a repeated value with a basis") << diagonal({i, i, 2}) << false;
        QTest::newRow("three single values") << diagonal({i, -i, 2}) << false;
        ComplexGrid large = diagonal(std::vector<Complex>(9, i));
        QTest::newRow("nine times i") << large << false;
        large(0, 8) = 1;
        QTest::newRow("nine times i but one vector short") << large << true;
        QTest::newRow("random") << random(12, 12, 5) << false;
    }
    void aBlockOfJordanHasNoBasisOfEigenvectors()
    {
        QFETCH(ComplexGrid, a);
        QFETCH(bool, defective);
        QCOMPARE(std::get<bool>(value(answerTo("eigen", {.a = a}), "defective")), defective);
    }
};

QTEST_APPLESS_MAIN(TestMatrixComplexFactors)
#include "tst_matrixcomplexfactors.moc"
