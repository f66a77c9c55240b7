#include "numerics/eigen.h"

#include <QtTest>

#include <limits>

using core::ErrorKind;

Q_DECLARE_METATYPE(arma::mat)

namespace {

arma::mat randomMatrix(arma::uword n)
{
    arma::arma_rng::set_seed(11);
    return {n, n, arma::fill::randn};
}

} // namespace

class EigenTest : public QObject
{
    Q_OBJECT

private slots:
    void symmetricOnesAreClean();
    void generalOnesAreClean();
    void conventions_data();
    void conventions();
    void repeatedRealEigenvaluesHaveRealVectors();
    void rotationsHaveConjugatePairs();
    void defectiveOrNot_data();
    void defectiveOrNot();
    void hugeEntries();
    void emptyMatrix();
    void errors();
};

void EigenTest::symmetricOnesAreClean()
{
    const auto system = numerics::eigen(arma::mat{{2, 1}, {1, 2}});
    QVERIFY(system->symmetric && !system->defective);
    QVERIFY(system->values(0) == 1.0 && system->values(1) == 3.0);
    const double half = std::sqrt(0.5);
    QVERIFY(arma::approx_equal(system->vectors, arma::mat{{half, half}, {-half, half}}, "absdiff", 0.0));
    const auto singular = numerics::eigen(arma::mat{{1, 1, 1}, {1, 1, 1}, {1, 1, 1}});
    QVERIFY(singular->values(0) == 0.0 && singular->values(1) == 0.0 && singular->values(2) == 3.0);
}

void EigenTest::generalOnesAreClean()
{
    // A companion matrix: its eigenvalues are the zeros 1, 2, 3, 4 of its polynomial.
    const arma::mat companion{{10, -35, 50, -24}, {1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}};
    const auto system = numerics::eigen(companion);
    for (arma::uword i = 0; i < 4; ++i)
        QVERIFY(system->complexValues(i) == std::complex<double>(4.0 - static_cast<double>(i), 0.0));
    const auto two = numerics::eigen(arma::mat{{1, 2}, {3, 4}}); // (5 ± √33)/2, the second without cancellation
    QCOMPARE(two->complexValues(0).real(), static_cast<double>((5.0L + std::sqrt(33.0L)) / 2.0L));
    QCOMPARE(two->complexValues(1).real(), static_cast<double>(-4.0L / (5.0L + std::sqrt(33.0L))));
}

void EigenTest::conventions_data()
{
    QTest::addColumn<arma::mat>("a");
    QTest::newRow("general, refined") << randomMatrix(9);
    QTest::newRow("general, LAPACK") << randomMatrix(60);
    QTest::newRow("symmetric, Jacobi") << arma::mat(arma::symmatu(randomMatrix(20)));
    QTest::newRow("symmetric, LAPACK") << arma::mat(arma::symmatu(randomMatrix(60)));
    QTest::newRow("orthogonal") << arma::mat{{0, 0, 0, 1}, {1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}};
}

void EigenTest::conventions()
{
    QFETCH(arma::mat, a);
    const auto system = numerics::eigen(a);
    QVERIFY(numerics::residual(a, *system) < 2e-16 * static_cast<double>(a.n_rows));
    QCOMPARE(system->symmetric, a.is_symmetric());
    if (system->symmetric) {
        QVERIFY(system->values.is_sorted());
        const arma::mat identity = system->vectors.t() * system->vectors;
        QVERIFY(arma::approx_equal(identity, arma::mat(arma::eye(arma::size(a))), "absdiff", 1e-13));
        return;
    }
    for (arma::uword j = 0; j < a.n_rows; ++j) {
        const std::complex<double> value = system->complexValues(j);
        QVERIFY(std::abs(arma::norm(system->complexVectors.col(j)) - 1.0) < 1e-14);
        QVERIFY(j == 0 || std::abs(system->complexValues(j - 1)) >= std::abs(value));
        if (value.imag() > 0)
            QVERIFY(system->complexValues(j + 1) == std::conj(value));
        if (value.imag() < 0)
            QVERIFY(system->complexValues(j - 1) == std::conj(value));
        if (value.imag() == 0)
            QVERIFY(arma::imag(system->complexVectors.col(j)).is_zero());
    }
}

// Armadillo's own eig_gen gives complex vectors of norm √2 here.
void EigenTest::repeatedRealEigenvaluesHaveRealVectors()
{
    arma::mat a{{2, 1, 0}, {0, 2, 0}, {0, 0, 2}};
    const auto system = numerics::eigen(a);
    QVERIFY(arma::imag(system->complexVectors).eval().is_zero());
    for (arma::uword j = 0; j < 3; ++j) {
        QVERIFY(system->complexValues(j) == std::complex<double>(2.0, 0.0));
        QVERIFY(std::abs(arma::norm(system->complexVectors.col(j)) - 1.0) < 1e-14);
    }
}

void EigenTest::rotationsHaveConjugatePairs()
{
    const auto system = numerics::eigen(arma::mat{{0, -1}, {1, 0}});
    QVERIFY(system->complexValues(0) == std::complex<double>(0, 1));
    QVERIFY(system->complexValues(1) == std::complex<double>(0, -1));
    const std::complex<double> ratio = system->complexVectors(1, 0) / system->complexVectors(0, 0);
    QVERIFY(std::abs(ratio - std::complex<double>(0, -1)) < 1e-15);
}

void EigenTest::defectiveOrNot_data()
{
    QTest::addColumn<arma::mat>("a");
    QTest::addColumn<bool>("defective");
    QTest::newRow("Jordan block") << arma::mat{{2, 1}, {0, 2}} << true;
    QTest::newRow("twice the same, with a basis") << arma::mat{{2, 0, 1}, {0, 2, 1}, {0, 0, 3}} << false;
    QTest::newRow("a block in disguise") << arma::mat{{3, 1}, {-1, 1}} << true;
    QTest::newRow("decimals") << arma::mat{{0.3, 0.1}, {-0.1, 0.1}} << true;
    QTest::newRow("close eigenvalues") << arma::mat{{1, 1}, {0, 1.000001}} << false;
    QTest::newRow("badly scaled") << arma::mat{{1, 1e16}, {0, 2}} << false;
    QTest::newRow("4×4 with a block of 4")
        << arma::mat{{5, 4, 2, 1}, {0, 1, -1, -1}, {-1, -1, 3, 0}, {1, 1, -1, 2}} << true; // Jordan form 1, 2, J₂(4)
    QTest::newRow("nilpotent") << arma::mat{{0, 1, 0}, {0, 0, 1}, {0, 0, 0}} << true;
    QTest::newRow("projection") << arma::mat{{1, 1}, {0, 0}} << false;
    QTest::newRow("complex blocks") << arma::mat{{0, -1, 1, 0}, {1, 0, 0, 1}, {0, 0, 0, -1}, {0, 0, 1, 0}} << true;
    const arma::mat turn = arma::orth(randomMatrix(6)); // long decimals: decided within rounding
    const arma::mat block{{3, 1, 0, 0, 0, 0}, {0, 3, 0, 0, 0, 0}, {0, 0, 5, 0, 0, 0},
                          {0, 0, 0, 5, 0, 0}, {0, 0, 0, 0, 1, 2}, {0, 0, 0, 0, 0, 7}};
    QTest::newRow("a turned block") << arma::mat(turn * block * turn.t()) << true;
    arma::mat whole = block;
    whole(0, 1) = 0;
    QTest::newRow("a turned matrix with a basis") << arma::mat(turn * whole * turn.t()) << false;
    arma::mat large = arma::diagmat(arma::linspace(1, 40, 40));
    large(4, 20) = 3;
    QTest::newRow("large") << large << false;
    large(20, 20) = large(4, 4);
    QTest::newRow("large with a block") << large << true;
}

void EigenTest::defectiveOrNot()
{
    QFETCH(arma::mat, a);
    const auto system = numerics::eigen(a);
    QVERIFY(!system->symmetric);
    QTEST(system->defective, "defective");
}

void EigenTest::hugeEntries()
{
    for (const double scale : {1e300, 1e-300}) {
        const auto symmetric = numerics::eigen(arma::mat{{2, 1}, {1, 2}} * scale);
        QCOMPARE(symmetric->values(1), 3 * scale);
        const auto general = numerics::eigen(arma::mat{{1, 2}, {0, 3}} * scale);
        QCOMPARE(general->complexValues(0).real(), 3 * scale);
    }
}

void EigenTest::emptyMatrix()
{
    const auto system = numerics::eigen(arma::mat());
    QVERIFY(system->symmetric && !system->defective && system->values.is_empty());
    QCOMPARE(numerics::residual(arma::mat(), *system), 0.0);
}

void EigenTest::errors()
{
    QCOMPARE(int(numerics::eigen(arma::mat(2, 3, arma::fill::ones)).error().kind), int(ErrorKind::Shape));
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto broken = numerics::eigen(arma::mat{{1, nan}, {0, 1}});
    QCOMPARE(int(broken.error().kind), int(ErrorKind::Domain));
    QCOMPARE(broken.error().field, std::string("A"));
}

QTEST_APPLESS_MAIN(EigenTest)
#include "tst_eigen.moc"
