#include "numerics/distributionfacts.h"
#include "numerics/distributions.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <sstream>

using numerics::Distribution;
using numerics::DistributionFacts;
using numerics::GivenParameters;
using numerics::Relation;
using numerics::RelationKind;
using numerics::valueAt;

namespace {

using Numbers = std::vector<double>;

/// Every family that is known by an id, with or without functions yet.
const std::set<std::string> &promised()
{
    static const std::set<std::string> all = [] {
        std::istringstream ids(
            "normal lognormal student_t cauchy laplace logistic gumbel exponential gamma inverse_gamma "
            "weibull pareto beta uniform arcsine triangular chi_squared f rayleigh inverse_gaussian "
            "skew_normal von_mises bernoulli binomial poisson geometric negative_binomial noncentral_t "
            "noncentral_f noncentral_beta hypergeometric discrete_uniform categorical dirichlet multinomial "
            "noncentral_chi_squared multivariate_normal");
        return std::set<std::string>(std::istream_iterator<std::string>(ids), {});
    }();
    return all;
}

Numbers initial(const Distribution &distribution)
{
    return numerics::initialValues(distribution.parameters);
}

/// Probabilities at which two distributions are compared.
constexpr std::array probabilities = {1e-4, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999};

/// |a − b|, in units of the smaller of the two tails.
double relativeDifference(double lowerA, double upperA, double lowerB, double upperB)
{
    const double tail = std::min(lowerA, upperA);
    return lowerA < upperA ? std::abs(lowerA - lowerB) / tail : std::abs(upperA - upperB) / tail;
}

struct Gap
{
    double absolute = 0.0;
    double relative = 0.0;
};

/// How far our cdf lies from the other's at the images of our quantiles.
Gap gapOf(const Distribution &ours, const Relation &relation, const Numbers &parameters)
{
    const Distribution &other = *numerics::findDistribution(relation.other);
    const Numbers theirs = relation.parameters(parameters);
    Gap gap;
    const auto image = [&](double x) { return relation.image ? relation.image(parameters, x) : x; };
    const bool falls = relation.image
                       && image(valueAt(ours.functions.quantile, parameters, 0.9))
                              < image(valueAt(ours.functions.quantile, parameters, 0.1));
    for (const double probability : probabilities) {
        const double x = valueAt(ours.functions.quantile, parameters, probability);
        const double lower = valueAt(ours.functions.cdf, parameters, x);
        const double upper = valueAt(ours.functions.sf, parameters, x);
        const double y = image(x);
        const auto [below, above] = falls ? std::pair{other.functions.sf, other.functions.cdf}
                                          : std::pair{other.functions.cdf, other.functions.sf};
        const double otherLower = valueAt(below, theirs, y);
        gap.absolute = std::max(gap.absolute, std::abs(lower - otherLower));
        gap.relative = std::max(gap.relative, relativeDifference(lower, upper, otherLower, valueAt(above, theirs, y)));
    }
    return gap;
}

/// Parameters much nearer a limit than the example of a relation.
struct Nearer
{
    const char *id;
    const char *other;
    Numbers parameters;
};

const std::vector<Nearer> &nearer()
{
    static const std::vector<Nearer> all = {{"lognormal", "normal", {0.0, 0.001}},
                                            {"gamma", "normal", {1e5, 1.0}},
                                            {"inverse_gaussian", "normal", {1.0, 2e5}},
                                            {"inverse_gaussian", "inverse_gamma", {1e5, 1.0}},
                                            {"student_t", "normal", {1e4, 0.0, 1.0}},
                                            {"chi_squared", "normal", {1e5}},
                                            {"f", "chi_squared", {4.0, 5e4}},
                                            {"noncentral_chi_squared", "normal", {3.0, 2e5}},
                                            {"noncentral_t", "normal", {5e4, 1.0}},
                                            {"noncentral_f", "noncentral_chi_squared", {4.0, 1e5, 2.0}},
                                            {"beta", "normal", {2e4, 1e4}},
                                            {"von_mises", "normal", {0.0, 1e4}},
                                            {"binomial", "poisson", {30000.0, 0.0001}},
                                            {"binomial", "normal", {200000.0, 0.4}},
                                            {"poisson", "normal", {1e5}},
                                            {"geometric", "exponential", {0.0001}},
                                            {"negative_binomial", "poisson", {1e5, 0.99995}},
                                            {"negative_binomial", "normal", {2e5, 0.4}},
                                            {"hypergeometric", "binomial", {5e5, 1e5, 12.0}},
                                            {"discrete_uniform", "uniform", {1.0, 20000.0}}};
    return all;
}

/// The summary's number of that name, where it is one.
double momentOf(const std::string &name, const numerics::DistributionSummary &summary)
{
    if (name == "Mean")
        return summary.mean;
    if (name == "Standard deviation")
        return summary.standardDeviation;
    if (name == "Variance")
        return summary.variance;
    if (name == "Median")
        return summary.median;
    if (name == "Mode")
        return summary.mode;
    return name == "Skewness" ? summary.skewness : std::nan("");
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

} // namespace

Q_DECLARE_METATYPE(const numerics::DistributionFacts *)
Q_DECLARE_METATYPE(const numerics::Relation *)

class TestDistributionFacts : public QObject
{
    Q_OBJECT

private slots:
    void everyFamilyIsThere();
    void factsAreWhole_data();
    void factsAreWhole();
    void conversionsComeBack_data();
    void conversionsComeBack();
    void conversionsNameMoments_data();
    void conversionsNameMoments();
    void relationsHold_data();
    void relationsHold();
    void limitsApproach_data();
    void limitsApproach();
    void conditionsAreAsked();
    void codeWordsFillEveryPlace_data();
    void codeWordsFillEveryPlace();
};

namespace {

void everyFact()
{
    QTest::addColumn<const DistributionFacts *>("facts");
    for (const DistributionFacts &facts : numerics::distributionFacts())
        QTest::newRow(facts.id.c_str()) << &facts;
}

void everyKnownFact()
{
    QTest::addColumn<const DistributionFacts *>("facts");
    for (const DistributionFacts &facts : numerics::distributionFacts())
        if (const Distribution *known = numerics::findDistribution(facts.id); known)
            QTest::newRow(facts.id.c_str()) << &facts;
}

/// Relations between two families of one variable whose parameters are plain numbers.
void everyRelation(bool limits)
{
    QTest::addColumn<const DistributionFacts *>("facts");
    QTest::addColumn<const Relation *>("relation");
    for (const DistributionFacts &facts : numerics::distributionFacts())
        for (const Relation &relation : facts.relations)
            if (relation.parameters && (relation.kind == RelationKind::Limit) == limits
                && numerics::findDistribution(facts.id) && numerics::findDistribution(relation.other))
                QTest::addRow("%s %s %d", facts.id.c_str(), relation.other.c_str(), static_cast<int>(relation.kind))
                    << &facts << &relation;
}

Numbers exampleOf(const DistributionFacts &facts, const Relation &relation)
{
    return relation.example.empty() ? initial(*numerics::findDistribution(facts.id)) : relation.example;
}

} // namespace

void TestDistributionFacts::everyFamilyIsThere()
{
    std::set<std::string> ids;
    for (const DistributionFacts &facts : numerics::distributionFacts())
        QVERIFY2(ids.insert(facts.id).second, facts.id.c_str());
    QVERIFY(ids == promised());
    for (const Distribution &distribution : numerics::distributions())
        QVERIFY2(numerics::findDistributionFacts(distribution.id), distribution.id.c_str());
    QCOMPARE(numerics::findDistributionFacts("gauss"), nullptr);
    QVERIFY(numerics::familyName("gauss").source.empty());
}

void TestDistributionFacts::factsAreWhole_data()
{
    everyFact();
}

void TestDistributionFacts::factsAreWhole()
{
    QFETCH(const DistributionFacts *, facts);
    QVERIFY(!numerics::familyName(facts->id).source.empty());
    const std::string &example = facts->example.source;
    const auto sentences = std::count(example.begin(), example.end(), '.');
    QVERIFY(sentences >= 3);
    QVERIFY(std::any_of(example.begin(), example.end(), [](char c) { return c >= '0' && c <= '9'; }));
    QVERIFY(!facts->parametrisations.empty());
    for (const numerics::Parametrisation &parametrisation : facts->parametrisations)
        for (const numerics::Conversion &conversion : parametrisation.conversions)
            QVERIFY(!conversion.name.source.empty() && !conversion.latex.empty());
    QVERIFY(facts->relations.size() >= 2);
    for (const Relation &relation : facts->relations) {
        QVERIFY2(promised().count(relation.other) == 1 && relation.other != facts->id, relation.other.c_str());
        QVERIFY(!relation.text.source.empty() && !relation.latex.empty());
        QVERIFY(relation.parameters || (!relation.image && relation.example.empty()));
    }
    for (const auto *code : {&facts->scipy, &facts->r, &facts->boost})
        QVERIFY(!code->density.empty() || !code->note.source.empty());
}

void TestDistributionFacts::conversionsComeBack_data()
{
    everyKnownFact();
}

void TestDistributionFacts::conversionsComeBack()
{
    QFETCH(const DistributionFacts *, facts);
    const Numbers start = initial(*numerics::findDistribution(facts->id));
    for (const numerics::Parametrisation &parametrisation : facts->parametrisations) {
        if (!parametrisation.ours)
            continue;
        Numbers theirs;
        for (const numerics::Conversion &conversion : parametrisation.conversions)
            theirs.push_back(conversion.value(start));
        if (!std::all_of(theirs.begin(), theirs.end(), [](double value) { return std::isfinite(value); }))
            continue;
        const Numbers back = parametrisation.ours(theirs);
        QCOMPARE(back.size(), start.size());
        for (std::size_t i = 0; i < back.size(); ++i)
            QVERIFY2(near(back[i], start[i], 1e-12), parametrisation.conversions.front().name.source.c_str());
    }
}

void TestDistributionFacts::conversionsNameMoments_data()
{
    everyKnownFact();
}

// A conversion that is called a moment is that moment; the moments have tests of their own.
void TestDistributionFacts::conversionsNameMoments()
{
    QFETCH(const DistributionFacts *, facts);
    const Distribution &distribution = *numerics::findDistribution(facts->id);
    const Numbers start = initial(distribution);
    const auto summary = distribution.functions.summary(start);
    for (const numerics::Parametrisation &parametrisation : facts->parametrisations)
        for (const numerics::Conversion &conversion : parametrisation.conversions) {
            const double moment = momentOf(conversion.name.source, summary);
            if (conversion.value && std::isfinite(moment))
                QVERIFY2(near(conversion.value(start), moment, 1e-12), conversion.name.source.c_str());
        }
}

void TestDistributionFacts::relationsHold_data()
{
    everyRelation(false);
}

void TestDistributionFacts::relationsHold()
{
    QFETCH(const DistributionFacts *, facts);
    QFETCH(const Relation *, relation);
    const Distribution &ours = *numerics::findDistribution(facts->id);
    const Numbers parameters = exampleOf(*facts, *relation);
    QVERIFY(numerics::checkParameters(ours, parameters));
    QVERIFY(numerics::checkParameters(*numerics::findDistribution(relation->other), relation->parameters(parameters)));
    // The image of a quantile is rounded: in the farthest tail here that is some thousand units in the last place.
    const Gap gap = gapOf(ours, *relation, parameters);
    QVERIFY2(gap.relative < 1e-11, QByteArray::number(gap.relative));
}

void TestDistributionFacts::limitsApproach_data()
{
    everyRelation(true);
}

void TestDistributionFacts::limitsApproach()
{
    QFETCH(const DistributionFacts *, facts);
    QFETCH(const Relation *, relation);
    const Distribution &ours = *numerics::findDistribution(facts->id);
    const Gap gap = gapOf(ours, *relation, exampleOf(*facts, *relation));
    QVERIFY2(gap.absolute < 0.03, QByteArray::number(gap.absolute));
    const auto further = std::find_if(nearer().begin(), nearer().end(), [&](const Nearer &entry) {
        return facts->id == entry.id && relation->other == entry.other;
    });
    QVERIFY(further != nearer().end());
    const Gap next = gapOf(ours, *relation, further->parameters);
    QVERIFY2(next.absolute < gap.absolute / 5.0, QByteArray::number(next.absolute));
}

// Where a condition is not met there are no parameters of the other family.
void TestDistributionFacts::conditionsAreAsked()
{
    const auto parameters = [](const char *id, const char *other, const Numbers &ours) {
        for (const Relation &relation : numerics::findDistributionFacts(id)->relations)
            if (relation.other == other && relation.parameters)
                return relation.parameters(ours);
        return Numbers{-1.0};
    };
    QCOMPARE(parameters("gamma", "exponential", {1.5, 1.0}), Numbers{});
    QCOMPARE(parameters("gamma", "exponential", {1.0, 4.0}), Numbers{0.25});
    QCOMPARE(parameters("student_t", "cauchy", {2.0, 0.0, 1.0}), Numbers{});
    QCOMPARE(parameters("student_t", "noncentral_t", {2.0, 0.5, 1.0}), Numbers{});
    QCOMPARE(parameters("binomial", "normal", {10.0, 1.0}), Numbers{});
    QCOMPARE(parameters("binomial", "poisson", {10.0, 0.5}), Numbers{5.0});
    QCOMPARE(parameters("poisson", "normal", {0.0}), Numbers{});
    QCOMPARE(parameters("von_mises", "normal", {0.0, 0.0}), Numbers{});
    QCOMPARE(parameters("hypergeometric", "binomial", {0.0, 0.0, 0.0}), Numbers{});
    QCOMPARE(parameters("negative_binomial", "normal", {2.0, 1.0}), Numbers{});
    QCOMPARE(parameters("categorical", "bernoulli", {0.25, 0.75}), Numbers{0.75});
    QCOMPARE(parameters("categorical", "bernoulli", {0.25, 0.25, 0.5}), Numbers{});
    QCOMPARE(parameters("categorical", "discrete_uniform", {0.25, 0.75}), Numbers{});
    QCOMPARE(parameters("categorical", "discrete_uniform", {0.5, 0.5}), (Numbers{0.0, 1.0}));
    QCOMPARE(parameters("discrete_uniform", "categorical", {0.0, 1.0}), (Numbers{0.5, 0.5}));
    QCOMPARE(parameters("discrete_uniform", "categorical", {1.0, 2.0}), Numbers{});
    QCOMPARE(parameters("multivariate_normal", "normal", {1.0, 9.0}), (Numbers{1.0, 3.0}));
    QCOMPARE(parameters("multivariate_normal", "normal", {0.0, 0.0, 1.0, 0.0, 0.0, 1.0}), Numbers{});
}

void TestDistributionFacts::codeWordsFillEveryPlace_data()
{
    everyFact();
}

// No place %n asks for a word that is not there.
void TestDistributionFacts::codeWordsFillEveryPlace()
{
    QFETCH(const DistributionFacts *, facts);
    const Distribution *known = numerics::findDistribution(facts->id);
    Numbers parameters = known ? initial(*known) : Numbers{0.5, 0.25, 0.25};
    if (facts->id == "multivariate_normal")
        parameters = {1.0, 2.0, 4.0, 0.5, 0.5, 9.0};
    const auto words = numerics::codeWords(*facts, parameters);
    for (const auto *code : {&facts->scipy, &facts->r, &facts->boost})
        for (const std::string &text : {code->header, code->object, code->density, code->cumulative, code->quantile})
            for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at + 1))
                QVERIFY2(static_cast<std::size_t>(text[at + 1] - '0') <= words.size() && text[at + 1] > '0',
                         text.c_str());
    if (facts->id == "multivariate_normal")
        QCOMPARE(words, (std::vector<std::string>{"1, 2", "[4, 0.5], [0.5, 9]", "4, 0.5, 0.5, 9", "2"}));
    if (facts->id == "multinomial")
        QCOMPARE(facts->words(Numbers{7.0, 0.5, 0.25, 0.25}),
                 (std::vector<std::string>{"7", "0.5, 0.25, 0.25", "3, 1, 3"}));
}

QTEST_APPLESS_MAIN(TestDistributionFacts)
#include "tst_distributionfacts.moc"
