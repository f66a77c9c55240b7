#include "numerics/ulps.h"

#include "numerics/softmax.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

using core::ErrorKind;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double tolerance = 4.0;

/// The definitions, with fifty digits.
struct ExactSoftmax
{
    ExactSoftmax(const Numbers &logits, double temperature)
    {
        for (const double z : logits)
            exponentials.push_back(exp(Exact(z) / Exact(temperature)));
        for (const Exact &e : exponentials)
            sum += e;
    }
    Exact probability(std::size_t i) const { return exponentials[i] / sum; }
    Exact complement(std::size_t i) const
    {
        Exact others = 0;
        for (std::size_t j = 0; j < exponentials.size(); ++j)
            others += j == i ? Exact(0) : exponentials[j];
        return others / sum;
    }
    // Through the complement where that is small: fifty digits are too few for ln(1 − 10⁻¹⁰⁰).
    Exact logarithm(std::size_t i) const
    {
        const Exact missing = complement(i);
        return missing < 1e-10 ? Exact(-missing - missing * missing / 2 - missing * missing * missing / 3
                                       - pow(missing, 4) / 4 - pow(missing, 5) / 5)
                               : Exact(log(probability(i)));
    }

    std::vector<Exact> exponentials = {};
    Exact sum = 0;
};

std::vector<Numbers> samples()
{
    std::vector<Numbers> result{{0.0}, {3.0, 3.0}, {-25, 0, 25, 50}, {1, 325, 749, 750}, {0, -40}, {40, 0}, {700, 0}};
    std::mt19937_64 random(11);
    for (const double range : {1.0, 10.0, 40.0, 300.0}) {
        std::uniform_real_distribution<double> logit(-range, range);
        for (std::size_t classes = 2; classes <= 10; ++classes) {
            Numbers logits(classes);
            for (double &z : logits)
                z = logit(random);
            result.push_back(logits);
        }
    }
    return result;
}

} // namespace

class SoftmaxTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsWithinFourUlp_data()
    {
        QTest::addColumn<double>("temperature");
        for (const double temperature : {1.0, 0.3, 7.0, 1e-3, 1e3, 1e150})
            QTest::addRow("T = %g", temperature) << temperature;
    }
    // Exact reference: the definitions with fifty digits.
    void everythingIsWithinFourUlp()
    {
        QFETCH(double, temperature);
        for (const Numbers &logits : samples()) {
            const ExactSoftmax exact(logits, temperature);
            const auto p = numerics::softmax(logits, temperature);
            const auto log = numerics::logSoftmax(logits, temperature);
            const auto jacobian = numerics::softmaxJacobian(logits, temperature);
            const auto logJacobian = numerics::logSoftmaxJacobian(logits, temperature);
            QVERIFY(p && log && jacobian && logJacobian);
            for (std::size_t i = 0; i < logits.size(); ++i) {
                const Exact s = exact.probability(i);
                QVERIFY(ulps((*p)[i], s) <= tolerance);
                if (temperature > 0.01) // the exact side has no digits for ln p of 10⁻⁴⁰⁰⁰⁰⁰ otherwise
                    QVERIFY(ulps((*log)[i], exact.logarithm(i)) <= tolerance);
                for (std::size_t j = 0; j < logits.size(); ++j) {
                    const Exact inner = i == j ? exact.complement(i) : Exact(-exact.probability(j));
                    if (abs(s * inner) > 1e-290 && s > 1e-290 && exact.probability(j) > 1e-290)
                        QVERIFY(ulps((*jacobian)(i, j), Exact(s * inner / temperature)) <= tolerance);
                    if (abs(inner) > 1e-290)
                        QVERIFY(ulps((*logJacobian)(i, j), Exact(inner / temperature)) <= tolerance);
                }
            }
        }
    }

    void logSumExpIsWithinFourUlp()
    {
        for (const Numbers &logits : samples()) {
            const auto value = numerics::logSumExp(logits);
            QVERIFY(value);
            Exact sum = 0;
            for (const double z : logits)
                sum += exp(Exact(z));
            QVERIFY(ulps(*value, Exact(log(sum))) <= tolerance);
        }
    }

    // Logarithms of probabilities sum to nearly nothing: what is left is what their rounding lost.
    void logSumExpKeepsItsDigitsWhereItCancels()
    {
        for (const Numbers &probabilities : {Numbers{0.5, 0.5}, {0.1, 0.2, 0.7}, {0.25, 0.75}, {1e-9, 0.3, 0.7}}) {
            Numbers logits;
            Exact sum = 0;
            for (const double p : probabilities) {
                logits.push_back(std::log(p));
                sum += exp(Exact(logits.back()));
            }
            const auto value = numerics::logSumExp(logits);
            QVERIFY(value);
            QVERIFY(ulps(*value, Exact(log(sum))) <= tolerance);
        }
    }

    void knownValues()
    {
        // 50 digits by Boost.Multiprecision; also found in the tests of SciPy
        QCOMPARE(*numerics::logSumExp(Numbers{0.0, -40.0}), 4.248354255291589e-18);
        QCOMPARE(*numerics::softmax(Numbers{2.0, 2.0}), (Numbers{0.5, 0.5}));
        QCOMPARE(*numerics::softmax(Numbers{1000.0, 0.0}), (Numbers{1.0, 0.0}));
        QCOMPARE(*numerics::logSoftmax(Numbers{1000.0, 0.0}), (Numbers{0.0, -1000.0}));
        QCOMPARE(*numerics::softmax(Numbers{-7.5}), Numbers{1.0});
        QVERIFY(!std::signbit(numerics::logSoftmax(Numbers{5.0})->front()));
        QCOMPARE(*numerics::softmaxEntropy(Numbers{1.0, 1.0, 1.0, 1.0}), std::log(4.0));
        QCOMPARE(*numerics::softmaxEntropy(Numbers{1000.0, 0.0}), 0.0);
    }

    void infiniteLogitsGiveTheLimit_data()
    {
        QTest::addColumn<Numbers>("logits");
        QTest::addColumn<Numbers>("softmax");
        QTest::addColumn<double>("logSumExp");
        QTest::newRow("one takes all") << Numbers{infinity, 0.0} << Numbers{1.0, 0.0} << infinity;
        QTest::newRow("several share") << Numbers{infinity, 5.0, infinity} << Numbers{0.5, 0.0, 0.5} << infinity;
        QTest::newRow("none left") << Numbers{-infinity, 3.0} << Numbers{0.0, 1.0} << 3.0;
        QTest::newRow("both ends") << Numbers{-infinity, infinity} << Numbers{0.0, 1.0} << infinity;
    }
    void infiniteLogitsGiveTheLimit()
    {
        QFETCH(Numbers, logits);
        QFETCH(Numbers, softmax);
        QFETCH(double, logSumExp);
        QCOMPARE(*numerics::softmax(logits, 0.7), softmax);
        QCOMPARE(*numerics::logSumExp(logits), logSumExp);
        const auto log = numerics::logSoftmax(logits, 0.7);
        for (std::size_t i = 0; i < logits.size(); ++i)
            QCOMPARE((*log)[i], std::log(softmax[i]));
    }

    void allMinusInfinityHasAlogSumExpOnly()
    {
        const Numbers logits{-infinity, -infinity};
        QCOMPARE(*numerics::logSumExp(logits), -infinity);
        QCOMPARE(numerics::softmax(logits).error().kind, ErrorKind::Domain);
        QCOMPARE(numerics::logSoftmax(logits).error().kind, ErrorKind::Domain);
        QCOMPARE(numerics::softmaxJacobian(logits).error().kind, ErrorKind::Domain);
        QCOMPARE(numerics::logSoftmaxJacobian(logits).error().kind, ErrorKind::Domain);
        QCOMPARE(numerics::softmaxEntropy(logits).error().kind, ErrorKind::Domain);
    }

    void extremeTemperaturesStayFinite_data()
    {
        QTest::addColumn<Numbers>("logits");
        QTest::addColumn<double>("temperature");
        QTest::addColumn<Numbers>("softmax");
        const double e2 = std::exp(-2.0);
        QTest::newRow("coldest") << Numbers{1.0, 0.5, 1.0} << 5e-324 << Numbers{0.5, 0.0, 0.5};
        QTest::newRow("hottest") << Numbers{1.0, -300.0} << 1.7e308 << Numbers{0.5, 0.5};
        QTest::newRow("distance beyond a double")
            << Numbers{1e308, -1e308} << 1e308 << Numbers{1.0 / (1.0 + e2), e2 / (1.0 + e2)};
        QTest::newRow("ratio of subnormal numbers")
            << Numbers{0.0, -1e-320} << 5e-321 << Numbers{1.0 / (1.0 + e2), e2 / (1.0 + e2)};
        QTest::newRow("large logits") << Numbers{1.7e308, 1.7e308} << 1.0 << Numbers{0.5, 0.5};
    }
    void extremeTemperaturesStayFinite()
    {
        QFETCH(Numbers, logits);
        QFETCH(double, temperature);
        QFETCH(Numbers, softmax);
        const auto p = numerics::softmax(logits, temperature);
        QVERIFY(p);
        for (std::size_t i = 0; i < p->size(); ++i)
            QVERIFY(ulps((*p)[i], softmax[i]) <= tolerance);
    }

    void probabilitiesSumToOneAndTheJacobiansRowsToZero()
    {
        for (const Numbers &logits : samples()) {
            const auto p = numerics::softmax(logits);
            const auto jacobian = numerics::softmaxJacobian(logits);
            Exact sum = 0;
            for (std::size_t i = 0; i < p->size(); ++i) {
                sum += (*p)[i];
                Exact row = 0;
                for (std::size_t j = 0; j < p->size(); ++j)
                    row += (*jacobian)(i, j);
                QVERIFY(abs(row) < 1e-15);
            }
            QVERIFY(abs(sum - 1) < 1e-15);
        }
    }

    void errorsNameTheirInput_data()
    {
        QTest::addColumn<Numbers>("logits");
        QTest::addColumn<double>("temperature");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        QTest::newRow("no logits") << Numbers{} << 1.0 << ErrorKind::Shape << std::string("z");
        QTest::newRow("NaN logit") << Numbers{1.0, notANumber} << 1.0 << ErrorKind::Domain << std::string("z");
        for (const double bad : {0.0, -1.0, notANumber, infinity})
            QTest::addRow("temperature %g", bad)
                << Numbers{1.0} << bad << ErrorKind::Domain << std::string("temperature");
    }
    void errorsNameTheirInput()
    {
        QFETCH(Numbers, logits);
        QFETCH(double, temperature);
        QFETCH(ErrorKind, kind);
        QFETCH(std::string, field);
        const auto verify = [&](const auto &result) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, kind);
            QCOMPARE(result.error().field, field);
        };
        verify(numerics::softmax(logits, temperature));
        verify(numerics::logSoftmax(logits, temperature));
        verify(numerics::softmaxJacobian(logits, temperature));
        verify(numerics::logSoftmaxJacobian(logits, temperature));
        verify(numerics::softmaxEntropy(logits, temperature));
        if (field == "z")
            verify(numerics::logSumExp(logits));
    }

    void jacobianHasALimit()
    {
        const Numbers logits(numerics::jacobianLimit + 1, 0.0);
        QCOMPARE(numerics::softmaxJacobian(logits).error().kind, ErrorKind::TooLarge);
        QCOMPARE(numerics::logSoftmaxJacobian(logits).error().kind, ErrorKind::TooLarge);
    }
};

QTEST_APPLESS_MAIN(SoftmaxTest)
#include "tst_softmax.moc"
