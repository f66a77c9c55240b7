#include "numerics/ulps.h"

#include "numerics/information.h"
#include "numerics/probabilityvector.h"

#include <QTest>

#include <random>
#include <vector>

using core::ErrorKind;
using Numbers = std::vector<double>;

namespace {

constexpr double allowed = 4.0;
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Numbers that sum to 1 within their rounding; spread: the largest logarithm of the ratio of two.
Numbers randomProbabilities(std::mt19937_64 &random, std::size_t size, double spread)
{
    std::uniform_real_distribution<double> exponent(-spread, 0.0);
    Numbers weights(size);
    for (double &weight : weights)
        weight = std::exp(exponent(random));
    return *numerics::normalised(weights, "p");
}

/// The same moved by about `share` of each, again summing to 1.
Numbers near(std::mt19937_64 &random, Numbers p, double share)
{
    std::uniform_real_distribution<double> change(-share, share);
    for (double &probability : p)
        probability *= 1.0 + change(random);
    return *numerics::normalised(p, "q");
}

Exact exactLog(double base)
{
    return log(Exact(base));
}

Exact exactDivergence(const Numbers &p, const Numbers &q, double base)
{
    Exact sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (p[i] > 0.0)
            sum += Exact(p[i]) * log(Exact(p[i]) / Exact(q[i]));
    return sum / exactLog(base);
}

Exact exactCross(const Numbers &p, const Numbers &q, double base)
{
    Exact sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (p[i] > 0.0)
            sum -= Exact(p[i]) * log(Exact(q[i]));
    return sum / exactLog(base);
}

Exact exactShannon(const Numbers &p, const Numbers &q, double base)
{
    Exact sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const Exact both = Exact(p[i]) + Exact(q[i]);
        for (const double one : {p[i], q[i]})
            if (one > 0.0)
                sum += Exact(one) * log(2 * Exact(one) / both);
    }
    return sum / 2 / exactLog(base);
}

/// −Σ p log(p/whole) over the cells of a table; whole: what it is divided by.
template <class Whole>
Exact exactSum(const core::Grid<double> &joint, Whole whole, double base)
{
    Exact sum = 0;
    for (std::size_t i = 0; i < joint.rows; ++i)
        for (std::size_t j = 0; j < joint.columns; ++j)
            if (joint(i, j) > 0.0)
                sum -= Exact(joint(i, j)) * log(Exact(joint(i, j)) / whole(i, j));
    return sum / exactLog(base);
}

QByteArray told(double found, const Exact &exact)
{
    return QByteArray::number(found, 'g', 17) + " is off by " + QByteArray::number(ulps(found, exact));
}

} // namespace

class InformationTest : public QObject
{
    Q_OBJECT

private slots:
    void knownValues()
    {
        QCOMPARE(*numerics::entropy(Numbers{0.5, 0.5}), 1.0);
        QCOMPARE(*numerics::entropy(Numbers{0.25, 0.25, 0.25, 0.25}), 2.0);
        QCOMPARE(*numerics::entropy(Numbers{1.0, 0.0}), 0.0);
        QVERIFY(!std::signbit(*numerics::entropy(Numbers{1.0}, 0.5)));
        QCOMPARE(*numerics::entropy(Numbers{0.5, 0.5}, 4.0), 0.5);
        QCOMPARE(*numerics::crossEntropy(Numbers{0.5, 0.5}, Numbers{0.25, 0.75}, 2.0),
                 static_cast<double>(exactCross({0.5, 0.5}, {0.25, 0.75}, 2.0)));
        QCOMPARE(*numerics::jsDivergence(Numbers{1.0, 0.0}, Numbers{0.0, 1.0}), 1.0);
        QCOMPARE(*numerics::klDivergence(Numbers{0.3, 0.7}, Numbers{0.3, 0.7}), 0.0);
    }

    void infiniteWhereTheOtherIsZero()
    {
        QCOMPARE(*numerics::klDivergence(Numbers{0.5, 0.5}, Numbers{1.0, 0.0}), infinity);
        QCOMPARE(*numerics::crossEntropy(Numbers{0.5, 0.5}, Numbers{1.0, 0.0}), infinity);
        QCOMPARE(*numerics::klDivergence(Numbers{1.0, 0.0}, Numbers{0.5, 0.5}), 1.0);
        QCOMPARE(*numerics::crossEntropy(Numbers{1.0, 0.0}, Numbers{1.0, 0.0}), 0.0);
    }

    void entropyAgainstFiftyDigits_data()
    {
        QTest::addColumn<Numbers>("p");
        std::mt19937_64 random(11);
        for (const std::size_t size : {2U, 3U, 10U, 1000U})
            for (const double spread : {1.0, 30.0, 700.0})
                QTest::addRow("%zu, spread %g", size, spread) << randomProbabilities(random, size, spread);
        QTest::newRow("nearly sure") << Numbers{1.0 - 0x1p-53, 0x1p-53};
        QTest::newRow("tiny") << Numbers{1.0, 5e-324, 1e-300};
        QTest::newRow("zero entries") << Numbers{0.0, 0.2, 0.0, 0.8};
    }

    void entropyAgainstFiftyDigits()
    {
        QFETCH(Numbers, p);
        const Numbers ones(p.size(), 1.0);
        for (const double base : {2.0, 2.718281828459045, 10.0, 0.5, 1.0 + 0x1p-40}) {
            const Exact exact = -exactDivergence(p, ones, base);
            const double found = *numerics::entropy(p, base);
            QVERIFY2(ulps(found, exact) <= allowed, told(found, exact));
        }
    }

    void pairsAgainstFiftyDigits_data()
    {
        QTest::addColumn<Numbers>("p");
        QTest::addColumn<Numbers>("q");
        std::mt19937_64 random(5);
        for (const std::size_t size : {2U, 5U, 300U})
            for (const double spread : {1.0, 20.0, 600.0}) {
                const Numbers p = randomProbabilities(random, size, spread);
                QTest::addRow("%zu unlike, spread %g", size, spread) << p << randomProbabilities(random, size, spread);
                for (const double share : {1e-1, 1e-4, 1e-8, 1e-12, 1e-15})
                    QTest::addRow("%zu near by %g, spread %g", size, share, spread) << p << near(random, p, share);
            }
        QTest::newRow("one unit apart") << Numbers{0.5, 0.5} << Numbers{0.5 + 0x1p-53, 0.5 - 0x1p-53};
        QTest::newRow("the rounding of 0.3") << Numbers{0.3, 0.7} << Numbers{0.1 + 0.2, 0.7};
        QTest::newRow("tiny") << Numbers{1.0, 1e-310} << Numbers{1.0, 1e-320};
        QTest::newRow("zeros on both sides") << Numbers{0.0, 0.25, 0.75} << Numbers{0.5, 0.25, 0.25};
        // Sums at the two ends of what is let through, so that the halves of a divergence cancel.
        QTest::newRow("sums unlike") << Numbers{0.5, 0.5 - 9e-10} << Numbers{0.5 + 3e-5, 0.5 - 3e-5};
    }

    void pairsAgainstFiftyDigits()
    {
        QFETCH(Numbers, p);
        QFETCH(Numbers, q);
        for (const double base : {2.0, 2.718281828459045}) {
            const double divergence = *numerics::klDivergence(p, q, base);
            QVERIFY2(ulps(divergence, exactDivergence(p, q, base)) <= allowed,
                     told(divergence, exactDivergence(p, q, base)));
            const double cross = *numerics::crossEntropy(p, q, base);
            QVERIFY2(ulps(cross, exactCross(p, q, base)) <= allowed, told(cross, exactCross(p, q, base)));
            const double shannon = *numerics::jsDivergence(p, q, base);
            QVERIFY2(ulps(shannon, exactShannon(p, q, base)) <= allowed, told(shannon, exactShannon(p, q, base)));
            QCOMPARE(*numerics::jsDivergence(q, p, base), shannon);
        }
    }

    void termsAgainstFiftyDigits()
    {
        for (const auto &[p, q] : {std::pair(0.3, 0.1 + 0.2), std::pair(0.2, 0.9), std::pair(1e-300, 0.5)}) {
            QVERIFY(ulps(numerics::divergenceTerm(p, q, 2.0), exactDivergence({p}, {q}, 2.0)) <= allowed);
            QVERIFY(ulps(numerics::crossEntropyTerm(p, q, 2.0), exactCross({p}, {q}, 2.0)) <= allowed);
        }
        QCOMPARE(numerics::divergenceTerm(0.0, 0.0, 2.0), 0.0);
        QCOMPARE(numerics::divergenceTerm(0.5, 0.0, 2.0), infinity);
    }

    void mutualInformationAgainstFiftyDigits_data()
    {
        QTest::addColumn<core::Grid<double>>("joint");
        std::mt19937_64 random(3);
        const auto grid = [](std::size_t rows, std::size_t columns, Numbers cells) {
            core::Grid<double> result(rows, columns);
            result.cells = *numerics::normalised(cells, "joint");
            return result;
        };
        for (const double spread : {1.0, 20.0, 300.0})
            QTest::addRow("spread %g", spread) << grid(4, 5, randomProbabilities(random, 20, spread));
        for (const double share : {1e-3, 1e-8, 1e-14}) {
            const Numbers rows = randomProbabilities(random, 3, 3.0);
            const Numbers columns = randomProbabilities(random, 4, 3.0);
            Numbers cells;
            for (const double r : rows)
                for (const double c : columns)
                    cells.push_back(r * c);
            QTest::addRow("independent but for %g", share) << grid(3, 4, near(random, cells, share));
        }
        QTest::newRow("identity") << grid(2, 2, {0.5, 0.0, 0.0, 0.5});
        QTest::newRow("zeros") << grid(2, 3, {0.25, 0.0, 0.25, 0.5, 0.0, 0.0});
        QTest::newRow("nearly sure") << grid(2, 2, {1.0, 1e-20, 1e-30, 1e-25});
    }

    void mutualInformationAgainstFiftyDigits()
    {
        using Table = core::Grid<double>;
        QFETCH(Table, joint);
        std::vector<Exact> rows(joint.rows);
        std::vector<Exact> columns(joint.columns);
        for (std::size_t i = 0; i < joint.rows; ++i)
            for (std::size_t j = 0; j < joint.columns; ++j) {
                rows[i] += joint(i, j);
                columns[j] += joint(i, j);
            }
        const auto marginal = [](const std::vector<Exact> &sums) {
            Exact sum = 0;
            for (const Exact &p : sums)
                sum -= p == 0 ? Exact(0) : Exact(p * log(p));
            return Exact(sum / exactLog(2.0));
        };
        const auto found = numerics::mutualInformation(joint);
        QVERIFY(found);
        const auto check = [](double value, const Exact &exact) {
            QVERIFY2(ulps(value, exact) <= allowed, told(value, exact));
        };
        check(found->value, -exactSum(
                                joint, [&](auto i, auto j) { return Exact(rows[i] * columns[j]); }, 2.0));
        check(found->jointEntropy, exactSum(
                                       joint, [](auto, auto) { return Exact(1); }, 2.0));
        check(found->conditionalXGivenY, exactSum(
                                             joint, [&](auto, auto j) { return columns[j]; }, 2.0));
        check(found->conditionalYGivenX, exactSum(
                                             joint, [&](auto i, auto) { return rows[i]; }, 2.0));
        check(found->entropyX, marginal(rows));
        check(found->entropyY, marginal(columns));
    }

    void sumsAreToldAndMended()
    {
        QCOMPARE(numerics::sumDefect(Numbers{0.5, 0.25}), -0.25);
        const Numbers tenths(10, 0.1);
        Exact exact = -1;
        for (const double tenth : tenths)
            exact += tenth;
        QVERIFY(ulps(numerics::sumDefect(tenths), exact) <= 1.0);
        QCOMPARE(*numerics::normalised(Numbers{1.0, 3.0}, "p"), (Numbers{0.25, 0.75}));
        QCOMPARE(numerics::normalised(Numbers{0.0, 0.0}, "p").error().kind, ErrorKind::Domain);
        const auto error = numerics::checkProbabilities(Numbers{0.5, 0.25}, "p").error();
        QCOMPARE(error.kind, ErrorKind::Domain);
        QCOMPARE(core::english(error.text), std::string("p must sum to 1; its sum is 0.75, which is 0.25 too little"));
        const auto tenth = numerics::checkProbabilities(Numbers{0.5, 0.4}, "p").error();
        QCOMPARE(core::english(tenth.text), std::string("p must sum to 1; its sum is 0.9, which is 0.1 too little"));
        QVERIFY(numerics::checkProbabilities(Numbers{0.5, 0.5 + 9e-10}, "p"));
    }

    void errors_data()
    {
        QTest::addColumn<Numbers>("p");
        QTest::addColumn<Numbers>("q");
        QTest::addColumn<double>("base");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const Numbers half{0.5, 0.5};
        const auto row = [](const char *title, const Numbers &p, const Numbers &q, double base, ErrorKind kind,
                            const char *field) {
            QTest::newRow(title) << p << q << base << kind << std::string(field);
        };
        row("empty", {}, {}, 2.0, ErrorKind::Shape, "p");
        row("sizes", half, {1.0}, 2.0, ErrorKind::Shape, "q");
        row("negative", {1.5, -0.5}, half, 2.0, ErrorKind::Domain, "p");
        row("no number", half, {std::nan(""), 1.0}, 2.0, ErrorKind::Domain, "q");
        row("sum", half, {0.5, 0.5 + 2e-9}, 2.0, ErrorKind::Domain, "q");
        row("base 1", half, half, 1.0, ErrorKind::Domain, "base");
        row("base 0", half, half, 0.0, ErrorKind::Domain, "base");
    }

    void errors()
    {
        QFETCH(Numbers, p);
        QFETCH(Numbers, q);
        QFETCH(double, base);
        for (const auto function : {numerics::crossEntropy, numerics::klDivergence, numerics::jsDivergence}) {
            const auto result = function(p, q, base);
            QVERIFY(!result);
            QTEST(result.error().kind, "kind");
            QTEST(result.error().field, "field");
        }
    }
};

QTEST_APPLESS_MAIN(InformationTest)
#include "tst_information.moc"
