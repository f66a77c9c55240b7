#include "numerics/softmaxvariants.h"

#include "numerics/softmax.h"

#include <QTest>

#include <cmath>
#include <limits>

using core::ErrorKind;
using Numbers = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

class SoftmaxVariantsTest : public QObject
{
    Q_OBJECT

private slots:
    void aMaskLeavesClassesOut()
    {
        const auto p = numerics::maskedSoftmax(Numbers{9.0, 1.0, 1.0}, Numbers{0.0, 1.0, 1.0});
        QCOMPARE(*p, (Numbers{0.0, 0.5, 0.5}));
        QCOMPARE(*numerics::maskedSoftmax(Numbers{2.0, 1.0}, Numbers{1.0, 1.0}, 0.5),
                 *numerics::softmax(Numbers{2.0, 1.0}, 0.5));
    }

    void topKKeepsTheLargest()
    {
        const Numbers z{3.0, 1.0, 3.0, 2.0};
        QCOMPARE(*numerics::topKSoftmax(z, 2), (Numbers{0.5, 0.0, 0.5, 0.0}));
        QCOMPARE(*numerics::topKSoftmax(z, 1), (Numbers{0.5, 0.0, 0.5, 0.0})); // the two are equal
        QCOMPARE(*numerics::topKSoftmax(z, 4), *numerics::softmax(z));
        QCOMPARE(*numerics::topKSoftmax(z, 99), *numerics::softmax(z));
    }

    void topPKeepsTheFewest()
    {
        const Numbers z{std::log(5.0), std::log(3.0), std::log(2.0)}; // 0.5, 0.3, 0.2
        QCOMPARE(*numerics::topPSoftmax(z, 0.4), (Numbers{1.0, 0.0, 0.0}));
        const auto two = *numerics::topPSoftmax(z, 0.7);
        QVERIFY(std::abs(two[0] - 0.625) < 1e-15 && std::abs(two[1] - 0.375) < 1e-15 && two[2] == 0.0);
        const auto all = *numerics::topPSoftmax(z, 1.0);
        QVERIFY(all[2] > 0.0);
    }

    void hardGumbelDrawsFromTheSoftmax()
    {
        const Numbers z{1.0, 0.0, -1.0};
        const auto p = *numerics::softmax(z);
        constexpr int draws = 20000;
        Numbers counts(3);
        for (int seed = 0; seed < draws; ++seed) {
            const auto drawn = *numerics::gumbelSoftmax(z, 1.0, static_cast<std::uint64_t>(seed), true);
            double sum = 0.0;
            for (std::size_t i = 0; i < 3; ++i) {
                counts[i] += drawn[i];
                sum += drawn[i];
            }
            QCOMPARE(sum, 1.0);
        }
        for (std::size_t i = 0; i < 3; ++i) // five standard deviations
            QVERIFY(std::abs(counts[i] - draws * p[i]) < 5.0 * std::sqrt(draws * p[i] * (1.0 - p[i])));
    }

    void softGumbelSharpensToTheHardOne()
    {
        const Numbers z{0.3, -0.2, 0.1, infinity, -infinity};
        const Numbers finite(z.begin(), z.begin() + 3);
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const auto hard = *numerics::gumbelSoftmax(finite, 1.0, seed, true);
            const auto cold = *numerics::gumbelSoftmax(finite, 1e-6, seed, false);
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(std::abs(hard[i] - cold[i]) < 1e-12);
            QCOMPARE(*numerics::gumbelSoftmax(finite, 2.0, seed, false),
                     *numerics::gumbelSoftmax(finite, 2.0, seed, false));
        }
        QCOMPARE(*numerics::gumbelSoftmax(z, 1.0, 5, false), (Numbers{0.0, 0.0, 0.0, 1.0, 0.0}));
    }

    void labelsAreSmoothed()
    {
        QCOMPARE(*numerics::smoothedLabels(Numbers{1.0, 0.0}, 0.5), (Numbers{0.75, 0.25}));
        QCOMPARE(*numerics::smoothedLabels(Numbers{1.0, 0.0}, 0.0), (Numbers{1.0, 0.0}));
    }

    void badInputIsRefused()
    {
        const Numbers z{1.0, 2.0};
        const auto isError = [](const core::Result<Numbers> &result, ErrorKind kind, const char *field) {
            return !result && result.error().kind == kind && result.error().field == field;
        };
        QVERIFY(isError(numerics::maskedSoftmax(z, Numbers{1.0}), ErrorKind::Shape, "mask"));
        QVERIFY(isError(numerics::maskedSoftmax(z, Numbers{1.0, 2.0}), ErrorKind::Domain, "mask"));
        QVERIFY(isError(numerics::maskedSoftmax(z, Numbers{0.0, 0.0}), ErrorKind::Domain, "mask"));
        QVERIFY(isError(numerics::maskedSoftmax(z, z, 0.0), ErrorKind::Domain, "temperature"));
        QVERIFY(isError(numerics::topKSoftmax(z, 0), ErrorKind::Domain, "k"));
        QVERIFY(isError(numerics::topPSoftmax(z, 0.0), ErrorKind::Domain, "p"));
        QVERIFY(isError(numerics::topPSoftmax(z, std::nan("")), ErrorKind::Domain, "p"));
        QVERIFY(isError(numerics::gumbelSoftmax({}, 1.0, 1, false), ErrorKind::Shape, "z"));
        QVERIFY(isError(numerics::gumbelSoftmax(z, -1.0, 1, true), ErrorKind::Domain, "temperature"));
        QVERIFY(isError(numerics::smoothedLabels(z, 0.1), ErrorKind::Domain, "y"));
        QVERIFY(isError(numerics::smoothedLabels(Numbers{1.0}, 1.5), ErrorKind::Domain, "smoothing"));
    }
};

QTEST_APPLESS_MAIN(SoftmaxVariantsTest)
#include "tst_softmaxvariants.moc"
