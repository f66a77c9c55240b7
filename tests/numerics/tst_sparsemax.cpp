#include "numerics/ulps.h"

#include "numerics/sparsemax.h"

#include <QTest>

#include <algorithm>

#include <boost/multiprecision/cpp_int.hpp>

#include <functional>
#include <random>

using Numbers = std::vector<double>;
using Rational = boost::multiprecision::cpp_rational;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// By the definition, with fractions: every double is one.
std::vector<Exact> exactSparsemax(const Numbers &logits)
{
    Numbers sorted = logits;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    Rational sum = 0;
    Rational threshold = 0;
    for (std::size_t k = 1; k <= sorted.size(); ++k) {
        sum += Rational(sorted[k - 1]);
        if (!(1 + k * Rational(sorted[k - 1]) > sum))
            break;
        threshold = (sum - 1) / k;
    }
    std::vector<Exact> result;
    for (const double z : logits) {
        const Rational p = Rational(z) - threshold;
        result.push_back(p > 0 ? Exact(Exact(numerator(p)) / Exact(denominator(p))) : Exact(0));
    }
    return result;
}

// The threshold by halving an interval until Σ max(0, z/2 − τ)² is 1, unlike the program, which sorts. Counted from the
// largest logit, beside which fifty digits may be too few for 1.
std::vector<Exact> exactEntmax(const Numbers &logits)
{
    const Exact top = *std::max_element(logits.begin(), logits.end());
    const auto probabilities = [&](const Exact &threshold) {
        std::vector<Exact> result;
        for (const double z : logits) {
            const Exact root = (Exact(z) - top) / 2 - threshold;
            result.push_back(root > 0 ? Exact(root * root) : Exact(0));
        }
        return result;
    };
    Exact low = -1;
    Exact high = 0;
    for (int i = 0; i < 170; ++i) {
        const Exact middle = (low + high) / 2;
        Exact sum = 0;
        for (const Exact &p : probabilities(middle))
            sum += p;
        (sum > 1 ? low : high) = middle;
    }
    return probabilities(low);
}

Numbers randomLogits(std::mt19937_64 &random, std::size_t count, double spread)
{
    Numbers result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(spread * (static_cast<double>(random() >> 11U) * 0x1p-53 - 0.5));
    return result;
}

} // namespace

class SparsemaxTest : public QObject
{
    Q_OBJECT

private slots:
    void logits_data()
    {
        QTest::addColumn<Numbers>("logits");
        QTest::newRow("one") << Numbers{7.0};
        QTest::newRow("equal") << Numbers{0.1, 0.1, 0.1};
        QTest::newRow("far apart") << Numbers{1e308, -1e308, 0.0};
        QTest::newRow("huge and equal") << Numbers{1e308, 1e308, -1e308};
        QTest::newRow("at the edge of the support") << Numbers{1.0, 0.0};
        QTest::newRow("just inside") << Numbers{1.0, std::nextafter(0.0, 1.0) + 1e-17, -4.0};
        QTest::newRow("just inside, entmax") << Numbers{2.0, 1e-15};
        QTest::newRow("tiny beside large") << Numbers{1e-300, -1.0 + 0x1p-53, -1e-20};
        QTest::newRow("near one another") << Numbers{100.0, std::nextafter(100.0, 0.0), 99.5};
        std::mt19937_64 random(3);
        for (const double spread : {0.5, 2.0, 6.0, 1e3})
            for (const std::size_t count : {3U, 40U})
                QTest::addRow("%u random over %g", static_cast<unsigned>(count), spread)
                    << randomLogits(random, count, spread);
    }

    void sparsemaxIsWithinFourUlp_data() { logits_data(); }
    void sparsemaxIsWithinFourUlp()
    {
        QFETCH(Numbers, logits);
        const auto got = numerics::sparsemax(logits);
        QVERIFY(got);
        const auto exact = exactSparsemax(logits);
        for (std::size_t i = 0; i < logits.size(); ++i)
            QVERIFY2(ulps((*got)[i], exact[i]) <= 4.0, qPrintable(QString::number((*got)[i], 'g', 17)));
    }

    void entmaxIsWithinFourUlp_data() { logits_data(); }
    void entmaxIsWithinFourUlp()
    {
        QFETCH(Numbers, logits);
        const auto got = numerics::entmax15(logits);
        QVERIFY(got);
        const auto exact = exactEntmax(logits);
        for (std::size_t i = 0; i < logits.size(); ++i) // the halved interval leaves 10⁻⁵¹
            QVERIFY2(ulps((*got)[i], exact[i]) <= 4.0 || Exact(abs(Exact((*got)[i]) - exact[i])) < Exact("1e-45"),
                     qPrintable(QString::number((*got)[i], 'g', 17)));
    }

    void infiniteLogitsShare()
    {
        QCOMPARE(*numerics::sparsemax(Numbers{infinity, 0.0, infinity}), (Numbers{0.5, 0.0, 0.5}));
        QCOMPARE(*numerics::entmax15(Numbers{infinity, 0.0}), (Numbers{1.0, 0.0}));
        QCOMPARE(*numerics::sparsemax(Numbers{-infinity, 3.0}), (Numbers{0.0, 1.0}));
    }

    void badLogitsAreRefused()
    {
        for (auto *function : {numerics::sparsemax, numerics::entmax15}) {
            QCOMPARE(function(Numbers{}).error().kind, core::ErrorKind::Shape);
            QCOMPARE(function(Numbers{std::nan("")}).error().kind, core::ErrorKind::Domain);
            QCOMPARE(function(Numbers{-infinity, -infinity}).error().kind, core::ErrorKind::Domain);
        }
        const Numbers many(5000, 0.0);
        QCOMPARE(numerics::sparsemaxJacobian(many).error().kind, core::ErrorKind::TooLarge);
        QCOMPARE(numerics::entmax15Jacobian(many).error().kind, core::ErrorKind::TooLarge);
    }
};

QTEST_APPLESS_MAIN(SparsemaxTest)
#include "tst_sparsemax.moc"
