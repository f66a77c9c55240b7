#include "numerics/kolmogorov.h"

#include <boost/multiprecision/cpp_bin_float.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

using Real = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<150>>;

/// P(D ≥ d) by Steck's determinant: that every ordered uniform number lies within d of its steps. The matrix has ones
/// below the diagonal, so that the determinant follows row by row. Source: Steck, Rectangle probabilities for uniform
/// order statistics (1971).
Real steckTail(std::size_t n, double distance)
{
    const Real d = distance;
    const Real whole = n;
    std::vector<Real> factorials{1};
    for (std::size_t i = 1; i <= n; ++i)
        factorials.push_back(factorials.back() * i);
    std::vector<Real> determinants{1};
    for (std::size_t k = 1; k <= n; ++k) {
        const Real lower = std::max(Real(0), Real(Real(k) / whole - d));
        Real sum = 0;
        for (std::size_t i = k; i >= 1; --i) {
            const Real upper = std::min(Real(1), Real(Real(i - 1) / whole + d));
            if (!(upper > lower))
                break;
            const std::size_t order = k - i + 1;
            const Real term =
                determinants[i - 1] * pow(Real(upper - lower), static_cast<unsigned>(order)) / factorials[order];
            sum += order % 2 == 1 ? term : Real(-term);
        }
        determinants.push_back(sum);
    }
    return 1 - factorials[n] * determinants.back();
}

} // namespace

class KolmogorovTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithSteck_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("scaled");
        QTest::addColumn<double>("tolerance");
        for (const int n : {1, 2, 3, 10, 40, 137, 500})
            for (const double scaled : {0.4, 0.6, 0.83, 1.2, 1.9, 2.1, 3.0})
                if (scaled < std::sqrt(n))
                    QTest::addRow("%d values, %g", n, scaled) << n << scaled << 1e-10;
        for (const double scaled : {0.3, 0.5, 0.7, 0.83, 1.0, 1.15, 1.5, 1.9})
            QTest::addRow("the limit at 1300, %g", scaled) << 1300 << scaled << 5e-5;
        QTest::newRow("far out at 1300") << 1300 << 2.5 << 1e-10;
    }

    // scaled: the distance times the root of n.
    void agreesWithSteck()
    {
        QFETCH(int, n);
        QFETCH(double, scaled);
        QFETCH(double, tolerance);
        const double distance = scaled / std::sqrt(n);
        const auto count = static_cast<std::size_t>(n);
        const auto exact = static_cast<double>(steckTail(count, distance));
        const double found = numerics::kolmogorovTail(count, distance);
        QVERIFY2(std::abs(found - exact) <= tolerance * exact,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(found, 0, 'g', 17).arg(exact, 0, 'g', 17)));
    }

    // Marsaglia, Tsang and Wang print P(D < 0.274) = 0.628479615 of ten values.
    void agreesWithTheLiterature() { QVERIFY(std::abs(1.0 - numerics::kolmogorovTail(10, 0.274) - 0.6284796) < 1e-7); }

    // One value at u: D = max(u, 1 − u), so P(D ≥ d) = 2(1 − d) from ½ on.
    void oneValueIsKnown()
    {
        QCOMPARE(numerics::kolmogorovTail(1, 0.75), 0.5);
        QCOMPARE(numerics::kolmogorovTail(1, 0.5), 1.0);
        QCOMPARE(numerics::kolmogorovTail(1, 1.0), 0.0);
        QCOMPARE(numerics::kolmogorovTail(20, 0.0), 1.0);
    }

    // Where the ways of computing meet, nothing jumps by more than they promise.
    void theWaysMeet()
    {
        const auto relative = [](double a, double b) { return std::abs(a - b) / b; };
        const double edge = 2.0 / std::sqrt(700.0);
        QVERIFY(relative(numerics::kolmogorovTail(700, edge * (1.0 - 1e-9)), numerics::kolmogorovTail(700, edge))
                < 1e-7);
        const double far = 2.0 / std::sqrt(90000.0);
        QVERIFY(relative(numerics::kolmogorovTail(90000, far * (1.0 - 1e-9)), numerics::kolmogorovTail(90000, far))
                < 2e-5);
        // Between n and n + 1 the probability itself moves by 4 d² of it.
        for (const double distance : {0.0030, 0.0035, 0.0045, 0.0060, 0.0100})
            QVERIFY(relative(numerics::kolmogorovTail(100'001, distance), numerics::kolmogorovTail(100'000, distance))
                    < 1e-4 + 4.0 * distance * distance);
    }
};

QTEST_APPLESS_MAIN(KolmogorovTest)
#include "tst_kolmogorov.moc"
