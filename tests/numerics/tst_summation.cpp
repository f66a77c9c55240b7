#include "numerics/ulps.h"

#include "numerics/summation.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

class SummationTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingSumsToZero() { QCOMPARE(numerics::CompensatedSum().value(), 0.0); }

    void smallTermsAreNotLostNextToALargeOne()
    {
        numerics::CompensatedSum sum;
        sum.add(1e16);
        sum.add(std::vector<double>(1000, 1.0));
        sum.add(-1e16);
        QCOMPARE(sum.value(), 1000.0);
    }

    // Exact reference: the same terms added with fifty digits.
    void termsOfOneSignAreAddedWithinTwoUlp()
    {
        std::mt19937_64 random(7);
        std::uniform_real_distribution<double> exponent(-30.0, 30.0);
        for (const std::size_t size : {1U, 7U, 8U, 9U, 1000U, 100003U}) {
            std::vector<double> terms(size);
            numerics::CompensatedSum sum;
            Exact exact = 0;
            for (double &term : terms) {
                term = std::exp(exponent(random));
                exact += term;
            }
            sum.add(terms);
            QVERIFY2(ulps(sum.value(), exact) <= 2.0, qPrintable(QString::number(size)));
        }
    }

    void infinityStaysInfinity()
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        numerics::CompensatedSum sum;
        sum.add(std::vector<double>{1.0, infinity, 2.0});
        QCOMPARE(sum.value(), infinity);
        sum.add(-infinity);
        QVERIFY(std::isnan(sum.value()));
    }

    void sumBeyondADoubleIsInfinite()
    {
        numerics::CompensatedSum sum;
        for (int i = 0; i < 3; ++i)
            sum.add(-1e308);
        QCOMPARE(sum.value(), -std::numeric_limits<double>::infinity());
    }
};

QTEST_APPLESS_MAIN(SummationTest)
#include "tst_summation.moc"
