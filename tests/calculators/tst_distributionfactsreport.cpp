#include "calculators/distributionfactsreport.h"
#include "calculators/shippedformulas.h"
#include "core/text.h"
#include "numerics/distributions.h"

#include <QTest>

#include <algorithm>

using calculators::CodeLibrary;
using calculators::distributionCode;
using numerics::findDistributionFacts;

class TestDistributionFactsReport : public QObject
{
    Q_OBJECT

private slots:
    void everyFormulaShips();
    void codeHoldsTheNumbers();
    void codeOfSeveralVariables();
    void whatALibraryLacksIsSaid();
    void remarksFollowTheNumbers();
    void unknownFamilyHasNothing();
};

void TestDistributionFactsReport::everyFormulaShips()
{
    const auto shipped = calculators::shippedFormulas();
    for (const auto &facts : numerics::distributionFacts())
        for (const auto &relation : facts.relations)
            QVERIFY2(std::find(shipped.begin(), shipped.end(), relation.latex) != shipped.end(), facts.id.c_str());
    for (const auto &facts : numerics::distributionFacts())
        for (const auto &parametrisation : facts.parametrisations)
            for (const auto &conversion : parametrisation.conversions)
                QVERIFY2(std::find(shipped.begin(), shipped.end(), conversion.latex) != shipped.end(),
                         facts.id.c_str());
}

void TestDistributionFactsReport::codeHoldsTheNumbers()
{
    const auto &gamma = *findDistributionFacts("gamma");
    const std::vector<double> numbers = {2.5, 4.0};
    QCOMPARE(distributionCode(CodeLibrary::SciPy, gamma, numbers, 1.5, 0.9),
             std::string("from scipy import stats\n\nx = 1.5\np = 0.9\nX = stats.gamma(a=2.5, scale=4)\n"
                         "density = X.pdf(x)\nbelow = X.cdf(x)\nquantile = X.ppf(p)\n"));
    QCOMPARE(
        distributionCode(CodeLibrary::R, gamma, numbers, 1.5, 0.9),
        std::string("x <- 1.5\np <- 0.9\ndensity <- dgamma(x, shape = 2.5, scale = 4)\n"
                    "below <- pgamma(x, shape = 2.5, scale = 4)\nquantile <- qgamma(p, shape = 2.5, scale = 4)\n"));
    QCOMPARE(
        distributionCode(CodeLibrary::Boost, gamma, numbers, 1.5, 0.9),
        std::string("#include <boost/math/distributions/gamma.hpp>\n\nconst double x = 1.5;\nconst double p = 0.9;\n"
                    "const boost::math::gamma_distribution<> X(2.5, 4);\nconst double density = pdf(X, x);\n"
                    "const double below = cdf(X, x);\nconst double at = quantile(X, p);\n"));
    const std::string lognormal =
        distributionCode(CodeLibrary::SciPy, *findDistributionFacts("lognormal"), numbers, 1.0, 0.5);
    QVERIFY(lognormal.starts_with("import math\nfrom scipy import stats\n"));
}

void TestDistributionFactsReport::codeOfSeveralVariables()
{
    const std::vector<double> numbers = {1.0, 2.0, 4.0, 0.5, 0.5, 9.0};
    const std::string code =
        distributionCode(CodeLibrary::SciPy, *findDistributionFacts("multivariate_normal"), numbers, 0.0, 0.5);
    QCOMPARE(code, std::string("from scipy import stats\n\nx = [1, 2]\n"
                               "X = stats.multivariate_normal(mean=[1, 2], cov=[[4, 0.5], [0.5, 9]])\n"
                               "density = X.pdf(x)\nbelow = X.cdf(x)\n"));
}

void TestDistributionFactsReport::whatALibraryLacksIsSaid()
{
    const std::vector<double> numbers = {1.0, 6.0};
    QVERIFY(
        distributionCode(CodeLibrary::Boost, *findDistributionFacts("discrete_uniform"), numbers, 1.0, 0.5).empty());
    const auto sections = calculators::distributionFactsSections("discrete_uniform", numbers, 1.0, 0.5);
    const auto *last = std::get_if<calculators::Paragraph>(&sections.back());
    QVERIFY(last && last->text.source.find("lacks") != std::string::npos);
}

void TestDistributionFactsReport::remarksFollowTheNumbers()
{
    const auto remark = [](const std::vector<double> &numbers, std::size_t note) {
        for (const auto &section : calculators::distributionFactsSections("gamma", numbers, 1.0, 0.5))
            if (const auto *notes = std::get_if<calculators::Notes>(&section); notes && notes->notes.size() > 1)
                return core::english(notes->notes[note].remark);
        return std::string();
    };
    QCOMPARE(remark({1.0, 4.0}, 0), std::string("With the current numbers: Exponential (Rate = 0.25)."));
    QCOMPARE(remark({2.0, 4.0}, 0), std::string("The current numbers are not of that kind."));
    QCOMPARE(remark({2.0, 4.0}, 3),
             std::string("With the current numbers: Normal (Mean = 8; Standard deviation = 5.65685)."));
}

void TestDistributionFactsReport::unknownFamilyHasNothing()
{
    QVERIFY(calculators::distributionFactsSections("gauss", {}, 0.0, 0.5).empty());
    QVERIFY(calculators::describeDistributionFacts("gauss", {}).empty());
    const auto described = calculators::describeDistributionFacts("poisson", std::vector<double>{3.0});
    QCOMPARE(described.size(), std::size_t(4));
}

QTEST_APPLESS_MAIN(TestDistributionFactsReport)
#include "tst_distributionfactsreport.moc"
