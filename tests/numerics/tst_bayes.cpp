#include "numerics/ulps.h"

#include "numerics/bayes.h"
#include "numerics/conjugate.h"
#include "numerics/probabilityvector.h"

#include <QTest>

#include <random>
#include <vector>

using core::ErrorKind;
using Numbers = std::vector<double>;

namespace {

constexpr double allowed = 4.0;

core::Grid<double> rows(std::size_t count, const Numbers &cells)
{
    core::Grid<double> result(count, cells.size() / count);
    result.cells = cells;
    return result;
}

} // namespace

class BayesTest : public QObject
{
    Q_OBJECT

private slots:
    void posteriorsAgainstFiftyDigits_data()
    {
        QTest::addColumn<Numbers>("prior");
        QTest::addColumn<Numbers>("likelihood");
        std::mt19937_64 random(1);
        for (const double spread : {1.0, 50.0, 700.0}) {
            std::uniform_real_distribution<double> exponent(-spread, 0.0);
            Numbers prior(20);
            Numbers likelihood(20);
            for (std::size_t i = 0; i < prior.size(); ++i) {
                prior[i] = std::exp(exponent(random));
                likelihood[i] = std::exp(exponent(random));
            }
            QTest::addRow("spread %g", spread) << *numerics::normalised(prior, "prior") << likelihood;
        }
        QTest::newRow("products below a double") << Numbers{1e-200, 1e-250, 1.0} << Numbers{1e-200, 1e-160, 0.0};
        QTest::newRow("densities") << Numbers{0.5, 0.5} << Numbers{1e300, 1.7e308};
        QTest::newRow("zeros") << Numbers{0.0, 0.3, 0.7} << Numbers{1.0, 0.0, 0.2};
    }

    void posteriorsAgainstFiftyDigits()
    {
        QFETCH(Numbers, prior);
        QFETCH(Numbers, likelihood);
        const auto found = numerics::bayes(prior, likelihood);
        QVERIFY(found);
        Exact evidence = 0;
        for (std::size_t i = 0; i < prior.size(); ++i)
            evidence += Exact(prior[i]) * Exact(likelihood[i]);
        QVERIFY(ulps(found->evidence, evidence) <= allowed);
        for (std::size_t i = 0; i < prior.size(); ++i)
            QVERIFY(ulps(found->posterior[i], Exact(prior[i]) * Exact(likelihood[i]) / evidence) <= allowed);
    }

    // A thousand factors of 1e-300 leave nothing of any type, but their ratios are plain.
    void manySmallFactorsKeepTheirRatio()
    {
        constexpr std::size_t steps = 1000;
        core::Grid<double> likelihood(steps, 2);
        Exact ratio = Exact(0.75) / Exact(0.25);
        for (std::size_t t = 0; t < steps; ++t) {
            likelihood(t, 0) = 1e-300;
            likelihood(t, 1) = t % 2 == 0 ? 3e-300 : 0.25e-300;
            ratio *= Exact(likelihood(t, 0)) / Exact(likelihood(t, 1));
        }
        const auto found = numerics::bayesSequence(Numbers{0.75, 0.25}, likelihood);
        QVERIFY(found);
        QVERIFY(ulps(found->back().posterior[0], ratio / (1 + ratio)) <= allowed);
        QVERIFY(ulps(found->back().posterior[1], 1 / (1 + ratio)) <= allowed);
    }

    // Evidence in one piece or in two, in either order, says the same.
    void stepsAgreeWithTheWhole()
    {
        const Numbers prior{0.2, 0.3, 0.5};
        const auto steps = numerics::bayesSequence(prior, rows(2, {0.5, 0.1, 0.9, 0.25, 0.5, 0.125}));
        const auto whole = numerics::bayes(prior, Numbers{0.5 * 0.25, 0.1 * 0.5, 0.9 * 0.125});
        QVERIFY(steps && whole);
        QCOMPARE(steps->size(), std::size_t(2));
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(ulps((*steps)[1].posterior[i], Exact(whole->posterior[i])) <= allowed);
        QVERIFY(ulps((*steps)[0].evidence * (*steps)[1].evidence, Exact(whole->evidence)) <= allowed);
        QVERIFY(numerics::bayesSequence(prior, core::Grid<double>(0, 3))->empty());
    }

    void testsAgainstFiftyDigits()
    {
        for (const double prevalence : {0.01, 1e-12, 0.5, 1.0 - 0x1p-53})
            for (const double sensitivity : {0.99, 0.1, 1.0})
                for (const double specificity : {0.95, 1.0 - 0x1p-53, 0.3}) {
                    const auto found = numerics::testOutcome(prevalence, sensitivity, specificity);
                    QVERIFY(found);
                    const Exact ill = prevalence;
                    const Exact positive = ill * sensitivity + (1 - ill) * (1 - Exact(specificity));
                    const Exact negative = (1 - ill) * specificity + ill * (1 - Exact(sensitivity));
                    QVERIFY(ulps(found->positive, positive) <= allowed);
                    QVERIFY(ulps(found->positivePredictiveValue, ill * sensitivity / positive) <= allowed);
                    QVERIFY(ulps(found->negativePredictiveValue, (1 - ill) * specificity / negative) <= allowed);
                    QVERIFY(ulps(found->falsePositiveRate, 1 - Exact(specificity)) <= allowed);
                    QVERIFY(ulps(found->falseNegativeRate, 1 - Exact(sensitivity)) <= allowed);
                }
        QVERIFY(std::isnan(numerics::testOutcome(0.0, 0.9, 1.0)->positivePredictiveValue));
        QVERIFY(std::isnan(numerics::testOutcome(1.0, 1.0, 0.9)->negativePredictiveValue));
    }

    void conjugates()
    {
        const auto beta = numerics::betaBinomial({.alpha = 2.0, .beta = 3.5}, 7, 10);
        QCOMPARE(beta->alpha, 9.0);
        QCOMPARE(beta->beta, 6.5);
        const auto gamma = numerics::gammaPoisson({.shape = 2.0, .rate = 0.5}, Numbers{3, 0, 4});
        QCOMPARE(gamma->shape, 9.0);
        QCOMPARE(gamma->rate, 3.5);
        QCOMPARE(*numerics::dirichletMultinomial(Numbers{1, 1, 0.5}, Numbers{2, 0, 5}), (Numbers{3, 1, 5.5}));
        QCOMPARE(numerics::gammaPoisson({.shape = 2.0, .rate = 0.5}, Numbers{})->shape, 2.0);
    }

    // Data of 10⁹ and small differences: a plain sum of squares would lose them.
    void normalPosteriorAgainstFiftyDigits()
    {
        const Numbers data{1e9 + 0.25, 1e9 - 0.5, 1e9 + 0.125};
        for (const auto &[mean, sd, sigma] : {std::tuple(1e9, 2.0, 0.5), std::tuple(0.0, 1e3, 10.0)}) {
            const auto found = numerics::normalNormal({.mean = mean, .sd = sd}, sigma, data);
            QVERIFY(found);
            const Exact before = 1 / (Exact(sd) * sd);
            const Exact weight = 1 / (Exact(sigma) * sigma);
            Exact sum = Exact(mean) * before;
            for (const double value : data)
                sum += Exact(value) * weight;
            QVERIFY(ulps(found->mean, sum / (before + 3 * weight)) <= allowed);
            QVERIFY(ulps(found->sd, 1 / sqrt(before + 3 * weight)) <= allowed);
        }
    }

    void errors_data()
    {
        QTest::addColumn<Numbers>("prior");
        QTest::addColumn<Numbers>("likelihood");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *title, const Numbers &prior, const Numbers &likelihood, ErrorKind kind,
                            const char *field) {
            QTest::newRow(title) << prior << likelihood << kind << std::string(field);
        };
        row("no hypothesis", {}, {}, ErrorKind::Shape, "prior");
        row("sizes", {0.5, 0.5}, {1.0}, ErrorKind::Shape, "likelihood");
        row("sum", {0.5, 0.6}, {1.0, 1.0}, ErrorKind::Domain, "prior");
        row("negative likelihood", {0.5, 0.5}, {1.0, -1.0}, ErrorKind::Domain, "likelihood");
        row("impossible", {0.5, 0.5, 0.0}, {0.0, 0.0, 1.0}, ErrorKind::Domain, "likelihood");
    }

    void errors()
    {
        QFETCH(Numbers, prior);
        QFETCH(Numbers, likelihood);
        const auto found = numerics::bayes(prior, likelihood);
        QVERIFY(!found);
        QTEST(found.error().kind, "kind");
        QTEST(found.error().field, "field");
    }

    void furtherErrors()
    {
        const auto gone = numerics::bayesSequence(Numbers{0.5, 0.5}, rows(2, {0.0, 1.0, 1.0, 0.0}));
        QCOMPARE(gone.error().kind, ErrorKind::Domain);
        QVERIFY(core::english(gone.error().text).find("after evidence 2") != std::string::npos);
        QCOMPARE(numerics::testOutcome(1.5, 0.9, 0.9).error().field, std::string("prevalence"));
        QCOMPARE(numerics::testOutcome(0.5, -1.0, 0.9).error().field, std::string("sensitivity"));
        QCOMPARE(numerics::testOutcome(0.5, 0.9, std::nan("")).error().field, std::string("specificity"));
        QCOMPARE(numerics::betaBinomial({}, 5, 4).error().field, std::string("successes"));
        QCOMPARE(numerics::betaBinomial({}, 0, -1).error().field, std::string("n"));
        QCOMPARE(numerics::betaBinomial({.alpha = 0.0}, 0, 1).error().field, std::string("alpha"));
        QCOMPARE(numerics::gammaPoisson({}, Numbers{1.5}).error().field, std::string("counts"));
        QCOMPARE(numerics::normalNormal({}, 0.0, Numbers{}).error().field, std::string("sigma"));
        QCOMPARE(numerics::dirichletMultinomial(Numbers{1}, Numbers{1}).error().kind, ErrorKind::Shape);
        QCOMPARE(numerics::dirichletMultinomial(Numbers{1, 1}, Numbers{1}).error().field, std::string("counts"));
    }
};

QTEST_APPLESS_MAIN(BayesTest)
#include "tst_bayes.moc"
