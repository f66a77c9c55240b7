#include "numerics/exactlikelihood.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace numerics;
using core::ErrorKind;
using exact::Real;

Q_DECLARE_METATYPE(core::ErrorKind)

namespace {

using Numbers = std::vector<double>;

core::Result<DistributionFit> fit(const std::string &id, const Numbers &data, Held held = {}, const core::Run &run = {})
{
    const Distribution *family = findDistribution(id);
    held.resize(family->parameters.size());
    return fitDistribution(*family, data, held, run);
}

/// Parameters with tails heavy enough that the likelihood of twenty values has its maximum inside.
exact::Case source(const Distribution &family)
{
    static const std::map<std::string, Numbers> own = {{"student_t", {1.5, 1.0, 3.0}}, {"f", {4.0, 5.0}},
                                                       {"normal", {3.0, 2.0}},         {"cauchy", {-1.0, 0.5}},
                                                       {"gumbel", {10.0, 3.0}},        {"logistic", {2.0, 0.7}}};
    const auto found = own.find(family.id);
    return {family.id, found == own.end() ? initialValues(family) : found->second};
}

/// Quantiles of shares that fill (0, 1) evenly, in no order.
Numbers valuesOf(const exact::Case &c)
{
    constexpr int count = 20;
    Numbers shares;
    for (int i = 1; i <= count; ++i)
        shares.push_back(std::fmod(0.6180339887498949 * i, 1.0));
    Numbers values(shares.size());
    functions(c).quantile(c.parameters, shares, values);
    return values;
}

bool isFitted(const Distribution &family)
{
    return family.id != "hypergeometric" && canBeFitted(family);
}

double distanceFromSteps(const exact::Case &c, Numbers data)
{
    std::sort(data.begin(), data.end());
    const auto n = static_cast<double>(data.size());
    double most = 0.0;
    for (std::size_t i = 0; i < data.size(); ++i) {
        const double value = valueAt(functions(c).cdf, c.parameters, data[i]);
        const auto before = static_cast<double>(i);
        most = std::max({most, (before + 1.0) / n - value, value - before / n});
    }
    return most;
}

} // namespace

class FittingTest : public QObject
{
    Q_OBJECT

private slots:
    // categorical is one of a list of parameters; fitCategorical() sees to it.
    void everyFamilyButTheHypergeometricAndNoncentralIsFitted()
    {
        for (const Distribution &family : distributions())
            QCOMPARE(canBeFitted(family), family.id != "hypergeometric" && family.id != "categorical"
                                              && !family.id.starts_with("noncentral"));
    }

    void sharesAreTheLikeliestProbabilities()
    {
        const auto found = fitCategorical(Numbers{0, 2, 2, 0, 2, 2, 0, 2});
        QVERIFY(found);
        QCOMPARE(found->parameters, (Numbers{0.375, 0.0, 0.625}));
        QVERIFY(near(found->standardErrors[0], std::sqrt(0.375 * 0.625 / 8.0), 2.0));
        QVERIFY(std::isnan(found->standardErrors[1]));
        QVERIFY(near(found->logLikelihood, 3.0 * std::log(0.375) + 5.0 * std::log(0.625), 4.0));
        QCOMPARE(found->freeParameters, std::size_t{2});
        QVERIFY(near(found->bic, 2.0 * std::log(8.0) - 2.0 * found->logLikelihood, 4.0));
        const auto held = fitCategorical(Numbers{0, 1}, {0.25, 0.75});
        QVERIFY(held && held->freeParameters == 0);
        QVERIFY(near(held->logLikelihood, std::log(0.1875), 4.0));
        QCOMPARE(fitCategorical(Numbers{}).error().kind, ErrorKind::Shape);
        QCOMPARE(fitCategorical(Numbers{0.5}).error().kind, ErrorKind::Domain);
        QCOMPARE(fitCategorical(Numbers{-1.0}).error().kind, ErrorKind::Domain);
        QCOMPARE(fitCategorical(Numbers{1e9}).error().kind, ErrorKind::TooLarge);
        QCOMPARE(fitCategorical(Numbers{2.0}, {0.5, 0.5}).error().kind, ErrorKind::Domain);
    }

    void likelihoodIsLargest_data() { addFamilies(); }

    void likelihoodIsLargest()
    {
        QFETCH(exact::Case, c);
        const Numbers data = valuesOf(c);
        const auto found = fit(c.distribution, data, due(c));
        QVERIFY2(found, found ? "" : core::english(found.error().text).c_str());
        const QString wrong = exact::fault(c, data, *found);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void likelihoodIsLargestBesideAHeldParameter_data() { addFamilies(); }

    void likelihoodIsLargestBesideAHeldParameter()
    {
        QFETCH(exact::Case, c);
        const Numbers data = valuesOf(c);
        // Beside a held location or scale of skew_normal the shape may grow without end.
        const std::size_t from = c.distribution == "skew_normal" ? 2 : 0;
        for (std::size_t i = from; i < c.parameters.size() && c.distribution != "triangular"; ++i) {
            Held held = due(c);
            held.resize(c.parameters.size());
            // Outside the data at the ends of a range, and elsewhere what is not quite likeliest.
            held[i] = held[i] ? held[i] : std::optional(heldValue(c, i));
            const auto found = fit(c.distribution, data, held);
            QVERIFY2(found, found ? "" : core::english(found.error().text).c_str());
            QCOMPARE(found->parameters[i], *held[i]);
            QVERIFY(std::isnan(found->standardErrors[i]));
            const QString wrong = exact::fault(c, data, *found);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void criteriaFollow_data() { addFamilies(); }

    void criteriaFollow()
    {
        QFETCH(exact::Case, c);
        const Numbers data = valuesOf(c);
        const auto found = fit(c.distribution, data, due(c));
        QVERIFY(found);
        const exact::Case at{c.distribution, found->parameters};
        if (c.distribution != "arcsine" && c.distribution != "triangular") {
            Real sum = 0;
            double size = 0.0;
            for (const double x : data) {
                const Real term = exact::logDensity(at, x);
                sum += term;
                size += std::abs(term.convert_to<double>());
            }
            QVERIFY(std::abs(Real(sum - found->logLikelihood).convert_to<double>()) <= 1e-15 * size);
        }
        const auto free = static_cast<double>(found->freeParameters);
        QCOMPARE(found->freeParameters, c.parameters.size() - due(c).size());
        QCOMPARE(found->aic, 2.0 * free - 2.0 * found->logLikelihood);
        QCOMPARE(found->bic, free * std::log(20.0) - 2.0 * found->logLikelihood);
        if (findDistribution(c.distribution)->discrete)
            QVERIFY(std::isnan(found->ksStatistic));
        else
            QCOMPARE(found->ksStatistic, distanceFromSteps(at, data));
    }

    void heldAltogether()
    {
        const auto found = fit("normal", {0.0}, {0.0, 1.0});
        QVERIFY(found);
        QCOMPARE(found->freeParameters, std::size_t{0});
        QCOMPARE(found->logLikelihood, -0.91893853320467274); // −½ ln 2π
        QCOMPARE(found->aic, -2.0 * found->logLikelihood);
        QCOMPARE(found->ksStatistic, 0.5);
    }

    void knownAnswers_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<Numbers>("data");
        QTest::addColumn<Numbers>("parameters");
        QTest::addColumn<Numbers>("errors");

        QTest::newRow("sd divides by n") << "normal" << Numbers{4, 1, 3, 2} << Numbers{2.5, std::sqrt(1.25)}
                                         << Numbers{std::sqrt(1.25 / 4), std::sqrt(1.25 / 8)};
        QTest::newRow("far from 0") << "normal" << Numbers{1e15 + 1, 1e15 + 3} << Numbers{1e15 + 2, 1.0}
                                    << Numbers{std::sqrt(0.5), 0.5};
        QTest::newRow("median") << "laplace" << Numbers{1, 2, 9} << Numbers{2, 8.0 / 3}
                                << Numbers{8.0 / 3 / std::sqrt(3.0), 8.0 / 3 / std::sqrt(3.0)};
        QTest::newRow("range") << "uniform" << Numbers{2, 7, 3} << Numbers{2, 7} << Numbers{none, none};
        QTest::newRow("whole range") << "discrete_uniform" << Numbers{4, 4} << Numbers{4, 4} << Numbers{none, none};
        QTest::newRow("arcsine") << "arcsine" << Numbers{2, 7, 3} << Numbers{2, 7} << Numbers{none, none};
        QTest::newRow("no success") << "bernoulli" << Numbers{0, 0} << Numbers{0} << Numbers{none};
        QTest::newRow("no event") << "poisson" << Numbers{0, 0} << Numbers{0} << Numbers{none};
        QTest::newRow("at once") << "geometric" << Numbers{0, 0} << Numbers{1} << Numbers{none};
        QTest::newRow("pareto") << "pareto" << Numbers{1, std::exp(1.0)} << Numbers{1, 2}
                                << Numbers{none, std::sqrt(2.0)};
    }

    void knownAnswers()
    {
        QFETCH(QString, family);
        QFETCH(Numbers, data);
        QFETCH(Numbers, parameters);
        QFETCH(Numbers, errors);
        const auto found = fit(family.toStdString(), data);
        QVERIFY(found);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            QVERIFY(near(found->parameters[i], parameters[i], 2.0));
            QVERIFY(near(found->standardErrors[i], errors[i], 4.0));
        }
    }

    void infiniteWhereTheDensityIs()
    {
        const auto found = fit("arcsine", {2.0, 7.0, 3.0});
        QVERIFY(found);
        QCOMPARE(found->logLikelihood, infinity);
        QCOMPARE(found->aic, -infinity);
    }

    void noTriangleIsLikelier_data()
    {
        QTest::addColumn<Numbers>("data");
        QTest::newRow("in the middle") << valuesOf({"triangular", {0.0, 0.3, 1.0}});
        QTest::newRow("at an end") << valuesOf({"triangular", {2.0, 2.0, 5.0}});
        QTest::newRow("two values") << Numbers{1, 2};
        QTest::newRow("two heaps") << Numbers{0, 0.1, 0.11, 0.2, 3, 3.1, 3.11, 3.2};
    }

    void noTriangleIsLikelier()
    {
        QFETCH(Numbers, data);
        const auto found = fit("triangular", data);
        QVERIFY(found);
        const auto [least, most] = std::minmax_element(data.begin(), data.end());
        const exact::ExactLikelihood likelihood({"triangular", found->parameters}, data, {1e-3, 1e-3, 1e-3});
        const bool left = found->parameters[0] < *least;
        const bool right = found->parameters[2] > *most;
        const Real f = left ? likelihood.first(0) : Real(0);
        const Real g = right ? likelihood.first(2) : Real(0);
        const Real a = left ? likelihood.second(0, 0) : Real(-1);
        const Real b = left && right ? likelihood.second(0, 2) : Real(0);
        const Real c = right ? likelihood.second(2, 2) : Real(-1);
        // Newton's step of the ends that lie beyond the data.
        QVERIFY(abs(Real((c * f - b * g) / (a * c - b * b))) < 2e-15);
        QVERIFY(abs(Real((a * g - b * f) / (a * c - b * b))) < 2e-15);
        for (const double mode : data)
            for (int i = 0; i <= 40; ++i)
                for (int j = 0; j <= 40; ++j) {
                    const double low = *least - 0.05 * i * (*most - *least);
                    const double high = *most + 0.05 * j * (*most - *least);
                    double sum = 0.0;
                    for (const double x : data)
                        sum += valueAt(findDistribution("triangular")->functions.logPdf, Numbers{low, mode, high}, x);
                    QVERIFY(sum <= found->logLikelihood + 1e-12);
                }
    }

    void theBestOfManyMaximaOfACauchyLocation()
    {
        // With a narrow scale each value has a maximum; the two that are close together win.
        const auto found = fit("cauchy", {-50.0, 10.0, 10.001, 30.0, 90.0}, {std::nullopt, 0.01});
        QVERIFY(found);
        QVERIFY(std::abs(found->parameters[0] - 10.0005) < 1e-3);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<Numbers>("data");
        QTest::addColumn<Numbers>("held"); // NaN: free
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("field");

        QTest::newRow("hypergeometric") << "hypergeometric" << Numbers{1} << Numbers{} << ErrorKind::NotFound
                                        << "distribution";
        QTest::newRow("count missing") << "binomial" << Numbers{1} << Numbers{} << ErrorKind::MissingInput
                                       << "params.n";
        QTest::newRow("successes missing")
            << "negative_binomial" << Numbers{1} << Numbers{none, 0.5} << ErrorKind::MissingInput << "params.r";
        QTest::newRow("bad held") << "normal" << Numbers{1} << Numbers{none, -1.0} << ErrorKind::Domain << "params.sd";
        QTest::newRow("bad pair held") << "uniform" << Numbers{1} << Numbers{2, 1} << ErrorKind::Domain << "params.max";
        QTest::newRow("no trial") << "binomial" << Numbers{0} << Numbers{0, none} << ErrorKind::Domain << "params.n";
        QTest::newRow("none") << "normal" << Numbers{} << Numbers{} << ErrorKind::Shape << "data";
        QTest::newRow("infinite") << "normal" << Numbers{1, infinity} << Numbers{} << ErrorKind::Domain << "data";
        QTest::newRow("beyond n") << "binomial" << Numbers{4, 6} << Numbers{5, none} << ErrorKind::Domain << "data";
        QTest::newRow("broken count") << "poisson" << Numbers{1, 1.5} << Numbers{} << ErrorKind::Domain << "data";
        QTest::newRow("below min") << "uniform" << Numbers{1, 3} << Numbers{2, none} << ErrorKind::Domain << "data";
        QTest::newRow("half alike") << "cauchy" << Numbers{1, 1, 2, 5} << Numbers{} << ErrorKind::Domain << "data";
        QTest::newRow("light tails") << "student_t" << Numbers{1, 2, 3, 4, 5, 6, 7} << Numbers{}
                                     << ErrorKind::NotConverged << "data";
        QTest::newRow("narrow f") << "f" << Numbers{0.99, 1, 1.01} << Numbers{} << ErrorKind::NotConverged << "data";
        QTest::newRow("at the scale") << "pareto" << Numbers{2, 2} << Numbers{2, none} << ErrorKind::Domain << "data";
        for (const char *family :
             {"normal", "lognormal", "laplace", "logistic", "gumbel", "gamma", "inverse_gamma", "inverse_gaussian",
              "weibull", "pareto", "cauchy", "uniform", "arcsine", "student_t", "beta", "f"})
            QTest::addRow("equal %s", family)
                << family << Numbers{0.5, 0.5, 0.5} << Numbers{} << ErrorKind::Domain << "data";
    }

    void errors()
    {
        QFETCH(QString, family);
        QFETCH(Numbers, data);
        QFETCH(Numbers, held);
        Held fixed;
        for (const double value : held)
            fixed.push_back(std::isnan(value) ? std::nullopt : std::optional(value));
        const auto found = fit(family.toStdString(), data, fixed);
        QVERIFY(!found);
        QTEST(found.error().kind, "kind");
        QTEST(QString::fromStdString(found.error().field), "field");
    }

    void saysWhichValueIsOutside()
    {
        const auto found = fit("exponential", {1.0, -2.5, 3.0});
        QVERIFY(!found);
        const QString text = QString::fromStdString(core::english(found.error().text));
        QVERIFY(text.contains(u"value 2 is -2.5"));
    }

    void stopsWhereItIsCancelled()
    {
        for (const Distribution &family : distributions()) {
            if (!isFitted(family))
                continue;
            const exact::Case c = source(family);
            const auto found = fit(family.id, valuesOf(c), due(c), core::Run([] { return true; }, {}));
            QVERIFY(!found);
            QCOMPARE(found.error().kind, ErrorKind::Cancelled);
        }
    }

private:
    static void addFamilies()
    {
        QTest::addColumn<exact::Case>("c");
        for (const Distribution &family : distributions())
            if (isFitted(family))
                addRow(source(family));
    }

    /// The counts that must be given.
    static Held due(const exact::Case &c)
    {
        const bool counted = c.distribution == "binomial" || c.distribution == "negative_binomial";
        return counted ? Held{c.parameters[0]} : Held{};
    }

    static double heldValue(const exact::Case &c, std::size_t i)
    {
        const std::string &id = findDistribution(c.distribution)->parameters[i].id;
        if (c.distribution == "pareto" && id == "scale")
            return c.parameters[i] * 0.75;
        if (id == "min" || id == "max")
            return c.parameters[i] + (id == "min" ? -1.0 : 1.0);
        return c.parameters[i] * 1.25;
    }
};

QTEST_APPLESS_MAIN(FittingTest)
#include "tst_fitting.moc"
