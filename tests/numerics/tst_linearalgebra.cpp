#include "numerics/exactsolve.h"
#include "numerics/linearalgebra.h"
#include "numerics/lufactors.h"

#include <QtTest>

#include <limits>

using core::ErrorKind;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

arma::mat randomMatrix(arma::uword n, int seed)
{
    arma::arma_rng::set_seed(static_cast<arma::arma_rng::seed_type>(seed));
    return {n, n, arma::fill::randn};
}

template <class T>
int kind(const core::Result<T> &result)
{
    return result ? -1 : static_cast<int>(result.error().kind);
}

} // namespace

class LinearAlgebraTest : public QObject
{
    Q_OBJECT

private slots:
    void smallResultsAreTheNearestDoubles();
    void largeDeterminantsAgreeWithExactOnes();
    void determinantsBeyondTheRange();
    void largeSystemsAreSolved();
    void largeInversesInvert();
    void reciprocalConditionOfLargeMatrices();
    void singularMatrices();
    void nearlySingularMatrices();
    void hugeAndTinyMatrices();
    void ranks();
    void emptyMatrices();
    void errors();
};

void LinearAlgebraTest::smallResultsAreTheNearestDoubles()
{
    const arma::mat a{{1, 2}, {3, 4}};
    QCOMPARE(*numerics::determinant(a), -2.0);
    const auto inverse = numerics::inverse(a);
    const arma::mat expected{{-2, 1}, {1.5, -0.5}};
    QVERIFY(arma::approx_equal(inverse->x, expected, "absdiff", 0.0));
    QCOMPARE(inverse->reciprocalCondition, 1.0 / 21.0); // norms 6 and 3.5
    const auto x = numerics::solve(arma::mat{{3, 1}, {1, 3}}, arma::vec{1, 1});
    QVERIFY(x->x(0) == 0.25 && x->x(1) == 0.25);
    QCOMPARE(*numerics::determinant(arma::mat{{0.1, 0.2}, {0.3, 0.4}}), 0.1 * 0.4 - 0.2 * 0.3);
}

void LinearAlgebraTest::largeDeterminantsAgreeWithExactOnes()
{
    const arma::mat a = arma::round(4.0 * randomMatrix(70, 3));
    const double exact = numerics::exactDeterminant(numerics::rationals(numerics::toGrid(a)))->toDouble();
    QVERIFY(std::abs(*numerics::determinant(a) / exact - 1.0) < 1e-12);
}

void LinearAlgebraTest::determinantsBeyondTheRange()
{
    arma::mat a = 1e10 * arma::eye(100, 100);
    QCOMPARE(*numerics::determinant(a), infinity);
    a.col(3) *= -1.0;
    QCOMPARE(*numerics::determinant(a), -infinity);
    arma::mat balanced = arma::eye(100, 100); // overflows on the way, not at the end
    for (arma::uword i = 0; i < 100; ++i)
        balanced(i, i) = i < 50 ? 1e20 : 1e-20;
    QVERIFY(std::abs(*numerics::determinant(balanced) - 1.0) < 1e-12);
    QCOMPARE(*numerics::determinant(arma::mat(100, 100, arma::fill::zeros)), 0.0);
}

void LinearAlgebraTest::largeSystemsAreSolved()
{
    const arma::mat a = randomMatrix(600, 1);
    const arma::mat b = randomMatrix(600, 2).cols(0, 2);
    const auto solution = numerics::solve(a, b);
    const double error = arma::norm(a * solution->x - b, "fro");
    QVERIFY(error <= 600 * 2.3e-16 * arma::norm(a, "fro") * arma::norm(solution->x, "fro")); // backward stable
}

void LinearAlgebraTest::largeInversesInvert()
{
    const arma::mat a = randomMatrix(80, 5);
    const auto inverse = numerics::inverse(a);
    QVERIFY(arma::norm(a * inverse->x - arma::eye(80, 80), "fro") < 1e-10);
}

void LinearAlgebraTest::reciprocalConditionOfLargeMatrices()
{
    for (int seed = 1; seed < 20; ++seed) {
        const arma::mat a = randomMatrix(100, seed);
        const double exact = 1.0 / (arma::norm(a, 1) * arma::norm(arma::inv(a), 1));
        const double estimate = numerics::reciprocalCondition(numerics::factorise(a), numerics::oneNorm(a));
        QVERIFY(estimate >= exact * (1.0 - 1e-9)); // the norm of the inverse is never estimated too high
        QVERIFY(estimate <= 3.0 * exact);
    }
}

void LinearAlgebraTest::singularMatrices()
{
    const arma::mat counting{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    QCOMPARE(*numerics::determinant(counting), 0.0);
    QCOMPARE(kind(numerics::inverse(counting)), int(ErrorKind::Singular));
    QCOMPARE(numerics::inverse(counting).error().field, std::string("A"));
    QCOMPARE(kind(numerics::solve(counting, arma::vec{1, 2, 4})), int(ErrorKind::Singular));
    arma::mat large = randomMatrix(100, 4);
    large.col(7).zeros();
    QCOMPARE(kind(numerics::inverse(large)), int(ErrorKind::Singular));
}

void LinearAlgebraTest::nearlySingularMatrices()
{
    const arma::mat regular{{1, 1}, {1, 1 + 1e-15}}; // reciprocal condition about 2.8e-16
    QVERIFY(numerics::inverse(regular).has_value());
    const arma::mat graded{{1, 0}, {0, 1e-17}};
    QCOMPARE(kind(numerics::inverse(graded)), int(ErrorKind::Singular));
    QVERIFY(numerics::inverse(arma::mat{{1, 0}, {0, 3e-17}}).has_value());
    arma::mat large = arma::eye(100, 100);
    large(50, 50) = 1e-17;
    QCOMPARE(kind(numerics::inverse(large)), int(ErrorKind::Singular));
    large(50, 50) = 3e-17;
    QVERIFY(numerics::inverse(large).has_value());
}

void LinearAlgebraTest::hugeAndTinyMatrices()
{
    const arma::mat a = randomMatrix(100, 6);
    const arma::vec b = a * arma::ones(100);
    for (const double scale : {0x1p1010, 0x1p-1010}) {
        const auto solution = numerics::solve(scale * a, b);
        QVERIFY(solution.has_value());
        QVERIFY(arma::approx_equal(solution->x * scale, arma::vec(arma::ones(100)), "absdiff", 1e-9));
    }
}

void LinearAlgebraTest::ranks()
{
    QCOMPARE(*numerics::rank(arma::mat{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}), std::size_t{2});
    QCOMPARE(*numerics::rank(arma::mat{{0.1, 0.2}, {0.3, 0.6}}), std::size_t{1});
    QCOMPARE(*numerics::rank(arma::mat(3, 5, arma::fill::zeros)), std::size_t{0});
    QCOMPARE(*numerics::rank(arma::mat{{1, 0}, {0, 4e-16}}), std::size_t{1}); // the limit is 2 ε
    QCOMPARE(*numerics::rank(arma::mat{{1, 0}, {0, 5e-16}}), std::size_t{2});
    QCOMPARE(*numerics::rank(arma::mat{{1e308, 1e308}, {1e308, -1e308}}), std::size_t{2});
    QCOMPARE(*numerics::rank(arma::mat{{5e-324, 0}, {0, 5e-324}}), std::size_t{2});
    QCOMPARE(*numerics::rankTolerance(arma::mat{{3, 0, 0}, {0, 4, 0}}), 3 * 2.220446049250313e-16 * 4);
}

void LinearAlgebraTest::emptyMatrices()
{
    QCOMPARE(*numerics::determinant(arma::mat()), 1.0);
    QVERIFY(numerics::inverse(arma::mat())->x.is_empty());
    QCOMPARE(*numerics::rank(arma::mat(2, 0)), std::size_t{0});
    QCOMPARE(*numerics::rankTolerance(arma::mat(2, 0)), 0.0);
}

void LinearAlgebraTest::errors()
{
    const arma::mat wide(2, 3, arma::fill::ones);
    QCOMPARE(kind(numerics::determinant(wide)), int(ErrorKind::Shape));
    QCOMPARE(kind(numerics::inverse(wide)), int(ErrorKind::Shape));
    const arma::mat square = arma::eye(2, 2);
    QCOMPARE(kind(numerics::solve(square, arma::vec{1, 2, 3})), int(ErrorKind::Shape));
    for (const double bad : {infinity, -infinity, std::numeric_limits<double>::quiet_NaN()}) {
        const arma::mat broken{{1, bad}, {0, 1}};
        QCOMPARE(kind(numerics::determinant(broken)), int(ErrorKind::Domain));
        QCOMPARE(kind(numerics::inverse(broken)), int(ErrorKind::Domain));
        QCOMPARE(kind(numerics::rank(broken)), int(ErrorKind::Domain));
        QCOMPARE(kind(numerics::rankTolerance(broken)), int(ErrorKind::Domain));
        QCOMPARE(kind(numerics::solve(square, arma::vec{1, bad})), int(ErrorKind::Domain));
    }
}

QTEST_APPLESS_MAIN(LinearAlgebraTest)
#include "tst_linearalgebra.moc"
