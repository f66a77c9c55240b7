#include "numerics/resampling.h"

#include "numerics/datacases.h"
#include "numerics/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace numerics;
using Kind = core::ErrorKind;

namespace {

bool fails(const core::Error &error, core::ErrorKind kind, const char *field)
{
    return error.kind == kind && error.field == field;
}

/// The share of all ways to part the pool whose means differ at least as much.
double exactPermutationShare(const Numbers &x, const Numbers &y)
{
    Numbers pool = x;
    pool.insert(pool.end(), y.begin(), y.end());
    double total = 0;
    for (const double number : pool)
        total += number;
    const auto n = static_cast<double>(x.size());
    const auto m = static_cast<double>(y.size());
    const auto difference = [&](double sum) { return std::abs(sum / n - (total - sum) / m); };
    double observed = 0;
    for (const double number : x)
        observed += number;
    std::vector<bool> inX(pool.size());
    std::fill(inX.end() - static_cast<std::ptrdiff_t>(x.size()), inX.end(), true);
    double ways = 0;
    double asFar = 0;
    do {
        double sum = 0;
        for (std::size_t i = 0; i < pool.size(); ++i)
            sum += inX[i] ? pool[i] : 0.0;
        ++ways;
        asFar += difference(sum) >= difference(observed) - 1e-12 ? 1 : 0;
    } while (std::next_permutation(inX.begin(), inX.end()));
    return asFar / ways;
}

} // namespace

class ResamplingTest : public QObject
{
    Q_OBJECT

private slots:
    // std::mt19937_64 is the same everywhere: its 10000th number with the default seed stands in the standard.
    void theGeneratorIsTheStandards()
    {
        std::mt19937_64 random;
        random.discard(9999);
        QCOMPARE(random(), 9981545732273789042ULL);
    }

    void smallNumbersAreEvenlySpread()
    {
        for (const std::uint32_t count : {1U, 2U, 7U, 1000U}) {
            SmallNumbers numbers(5, count);
            std::vector<int> found(count);
            const int draws = 1000 * static_cast<int>(count);
            for (int i = 0; i < draws; ++i)
                ++found[numbers.next()];
            // Each is binomial with mean 1000 and a deviation of at most 31.7; 6 of those are passed once in 10⁹.
            for (const int times : found)
                QVERIFY(std::abs(times - 1000) <= 190);
        }
        SmallNumbers large(1, 0xFFFFFFFFU);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(large.next() < 0xFFFFFFFFU);
    }

    // So many draws of the generator, by hand: 64 bits are two numbers, the lower half first.
    void aDrawIsTwoNumbers()
    {
        std::mt19937_64 random(11);
        SmallNumbers numbers(11, 1U << 16U); // divides 2³², so nothing is refused
        for (int i = 0; i < 100; ++i) {
            const std::uint64_t draw = random();
            QCOMPARE(numbers.next(), static_cast<std::uint32_t>((draw & 0xFFFFFFFFU) >> 16U));
            QCOMPARE(numbers.next(), static_cast<std::uint32_t>(draw >> 48U));
        }
    }

    void permutationsComeNearTheExactShare()
    {
        const Numbers x{1.2, 3.4, 2.2, 5.1, 4.4};
        const Numbers y{4.3, 6.1, 3.9, 7.7, 5.5, 6.0};
        const double exact = exactPermutationShare(x, y);
        const auto test = permutationTest(x, y, 200000, 1);
        QVERIFY(test);
        QVERIFY(std::abs(test->pValue - exact) < 6.0 * std::sqrt(exact * (1.0 - exact) / 200000.0));
        QVERIFY(std::abs(test->difference - (exactMean(x) - exactMean(y)).convert_to<double>()) < 1e-15);
        QCOMPARE(test->pValue, (1.0 + static_cast<double>(test->count)) / 200001.0);
        // The other way round all is the same but the sign.
        const auto back = permutationTest(y, x, 200000, 1);
        QVERIFY(std::abs(back->pValue - exact) < 6.0 * std::sqrt(exact * (1.0 - exact) / 200000.0));
        QCOMPARE(back->difference, -test->difference);
    }

    // Tenths are no doubles, so equal sums differ by rounding; they count as equal.
    void tiesWithinRoundingCount()
    {
        const Numbers x{0.1, 0.2, 0.3};
        const Numbers y{0.4, 0.5, 0.6};
        const double exact = exactPermutationShare(x, y);
        QCOMPARE(exact, 0.1);
        const auto test = permutationTest(x, y, 100000, 3);
        QVERIFY(std::abs(test->pValue - 0.1) < 0.006);
        for (const double offset : {1e9, -1e6}) {
            Numbers shifted = x;
            Numbers other = y;
            for (double &number : shifted)
                number = std::round(10.0 * number) + offset;
            for (double &number : other)
                number = std::round(10.0 * number) + offset;
            QCOMPARE(permutationTest(shifted, other, 100000, 3)->count, test->count);
        }
        QCOMPARE(permutationTest(Numbers{2, 2}, Numbers{2}, 10, 1)->pValue, 1.0);
    }

    void theSameSeedGivesTheSame()
    {
        const Numbers x = scattered(30, 1.0, 1.0, 1);
        const Numbers y = scattered(20, 1.2, 1.0, 2);
        QCOMPARE(permutationTest(x, y, 500, 7)->differences, permutationTest(x, y, 500, 7)->differences);
        QVERIFY(permutationTest(x, y, 500, 7)->differences != permutationTest(x, y, 500, 8)->differences);
        for (const auto statistic : {Statistic::Mean, Statistic::Median, Statistic::StandardDeviation}) {
            const BootstrapRequest request{.statistic = statistic, .resamples = 300, .seed = 9};
            QCOMPARE(bootstrap(x, request)->values, bootstrap(x, request)->values);
            BootstrapRequest other = request;
            other.seed = 10;
            QVERIFY(bootstrap(x, request)->values != bootstrap(x, other)->values);
        }
    }

    // All resamples of three numbers are 27 draws; how often each statistic must come follows from counting them.
    void resamplesAreDrawnEvenly_data()
    {
        QTest::addColumn<int>("statistic");
        QTest::newRow("mean") << static_cast<int>(Statistic::Mean);
        QTest::newRow("median") << static_cast<int>(Statistic::Median);
        QTest::newRow("standard deviation") << static_cast<int>(Statistic::StandardDeviation);
    }
    void resamplesAreDrawnEvenly()
    {
        QFETCH(int, statistic);
        const Numbers data{1, 2, 6};
        const auto of = [statistic](Numbers drawn) {
            std::sort(drawn.begin(), drawn.end());
            const double mean = (drawn[0] + drawn[1] + drawn[2]) / 3;
            double squares = 0;
            for (const double number : drawn)
                squares += (number - mean) * (number - mean);
            const std::vector<double> all{mean, drawn[1], std::sqrt(squares / 2)};
            return std::round(1e9 * all[static_cast<std::size_t>(statistic)]);
        };
        std::map<double, double> expected;
        for (const double a : data)
            for (const double b : data)
                for (const double c : data)
                    expected[of({a, b, c})] += 1.0 / 27.0;
        const int resamples = 100000;
        const auto result =
            bootstrap(data, {.statistic = static_cast<Statistic>(statistic), .resamples = resamples, .seed = 4});
        QVERIFY(result);
        std::map<double, double> found;
        for (const double value : result->values)
            found[std::round(1e9 * value)] += 1.0 / resamples;
        QCOMPARE(found.size(), expected.size());
        for (const auto &[value, share] : expected)
            QVERIFY(std::abs(found[value] - share) < 6.0 * std::sqrt(share / resamples));
    }

    void medianOfAnEvenNumberIsBetweenTheMiddleOnes()
    {
        const auto result = bootstrap(Numbers{0, 10}, {.statistic = Statistic::Median, .resamples = 1000});
        QVERIFY(result);
        QCOMPARE(result->estimate, 5.0);
        for (const double value : result->values)
            QVERIFY(value == 0.0 || value == 5.0 || value == 10.0);
    }

    // The standard error of a mean is s/√n, with s dividing by n as the sample is the whole population.
    void standardErrorIsThatOfTheMean()
    {
        const Numbers data = scattered(50, 1e9, 1e-2, 5);
        const auto result = bootstrap(data, {.resamples = 20000, .seed = 2});
        QVERIFY(result);
        QVERIFY(ulps(result->estimate, exactMean(data)) <= 1.0);
        const double expected = std::sqrt(static_cast<double>(exactMoment(data, 2)) / 50.0 / 50.0);
        QVERIFY(std::abs(result->standardError / expected - 1.0) < 6.0 / std::sqrt(2.0 * 20000.0));
        QVERIFY(result->low < result->estimate && result->estimate < result->high);
        QVERIFY(std::abs((result->high - result->low) / (2 * 1.96 * expected) - 1.0) < 0.1);
    }

    void equalNumbersDoNotVary()
    {
        for (const auto statistic : {Statistic::Mean, Statistic::Median}) {
            const auto result = bootstrap(Numbers(5, 0.1), {.statistic = statistic, .resamples = 10});
            QVERIFY(result->standardError == 0.0 && result->low == 0.1 && result->high == 0.1);
        }
        QVERIFY(std::isnan(bootstrap(Numbers{1, 2}, {.resamples = 1})->standardError));
    }

    void errors()
    {
        const Numbers two{1, 2};
        QVERIFY(fails(bootstrap(Numbers{}, {}).error(), Kind::Shape, "data"));
        QVERIFY(fails(bootstrap(Numbers{1}, {.statistic = Statistic::StandardDeviation}).error(), Kind::Shape, "data"));
        QVERIFY(fails(bootstrap(two, {.resamples = 0}).error(), Kind::Domain, "resamples"));
        QVERIFY(fails(bootstrap(two, {.resamples = mostDraws + 1}).error(), Kind::TooLarge, "resamples"));
        QVERIFY(fails(permutationTest(Numbers{}, two, 10, 1).error(), Kind::Shape, "x"));
        QVERIFY(fails(permutationTest(two, Numbers{}, 10, 1).error(), Kind::Shape, "y"));
        QVERIFY(fails(permutationTest(two, two, 0, 1).error(), Kind::Domain, "permutations"));
        QVERIFY(fails(permutationTest(two, two, mostDraws + 1, 1).error(), Kind::TooLarge, "permutations"));
    }

    void cancelsAndTellsHowFarItIs()
    {
        const Numbers data = scattered(10000, 0.0, 1.0, 1);
        std::vector<double> shares;
        std::size_t watched = 0;
        int asked = 0;
        const core::Run run([&asked] { return ++asked > 20; }, [&shares](double share) { shares.push_back(share); });
        const auto watch = [&watched](std::span<const double> values) { watched = values.size(); };
        const auto result = bootstrap(data, {.resamples = 1000000}, run, watch);
        QVERIFY(fails(result.error(), Kind::Cancelled, ""));
        QVERIFY(shares.size() > 3 && std::is_sorted(shares.begin(), shares.end()) && shares.back() < 0.01);
        QVERIFY(watched > 0 && watched < 10000);
        asked = 0;
        QVERIFY(fails(permutationTest(data, data, 1000000, 1, run).error(), Kind::Cancelled, ""));
    }
};

QTEST_APPLESS_MAIN(ResamplingTest)
#include "tst_resampling.moc"
