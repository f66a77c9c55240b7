#include "numerics/jointdistributions.h"

#include "numerics/distributioncases.h"
#include "numerics/draws.h"
#include "numerics/ulps.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <functional>

using core::ErrorKind;
using core::Grid;
using numerics::JointValues;
using numerics::SharedMember;

namespace {

Grid<double> column(const std::vector<double> &numbers)
{
    Grid<double> result(numbers.size(), 1);
    result.cells = numbers;
    return result;
}

Grid<double> square(std::size_t n, const std::vector<double> &numbers)
{
    Grid<double> result(n, n);
    result.cells = numbers;
    return result;
}

SharedMember joint(const char *id, const JointValues &values)
{
    const auto made = numerics::jointMember(*numerics::findJointDistribution(id), values);
    return made ? *made : nullptr;
}

core::Error refusal(const char *id, const JointValues &values)
{
    const auto made = numerics::jointMember(*numerics::findJointDistribution(id), values);
    return made ? core::Error{} : made.error();
}

SharedMember multinomial(double n, const std::vector<double> &p)
{
    return joint("multinomial", {column({n}), column(p)});
}

/// The determinant by cofactors along the first row.
Exact determinant(std::size_t n, const std::vector<Exact> &a)
{
    if (n == 0)
        return 1;
    Exact sum = 0;
    for (std::size_t j = 0; j < n; ++j) {
        std::vector<Exact> minor;
        for (std::size_t i = 1; i < n; ++i)
            for (std::size_t k = 0; k < n; ++k)
                if (k != j)
                    minor.push_back(a[i * n + k]);
        sum += (j % 2 == 0 ? 1 : -1) * a[j] * determinant(n - 1, minor);
    }
    return sum;
}

/// (x − μ)ᵀ Σ⁻¹ (x − μ) as a quotient of determinants: that of Σ bordered by x − μ over that of Σ, the sign turned.
Exact logNormal(const std::vector<double> &mean, const std::vector<double> &covariance, const std::vector<double> &x)
{
    const std::size_t n = mean.size();
    std::vector<Exact> bordered((n + 1) * (n + 1), Exact(0));
    std::vector<Exact> plain(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            plain[i * n + j] = bordered[i * (n + 1) + j] = covariance[i * n + j];
        bordered[i * (n + 1) + n] = bordered[n * (n + 1) + i] = Exact(x[i]) - mean[i];
    }
    const Exact det = determinant(n, plain);
    const Exact form = -determinant(n + 1, bordered) / det;
    return -form / 2 - log(det) / 2 - n * log(2 * boost::math::constants::pi<Exact>()) / 2;
}

/// Calls f with every vector of k counts that sum to n.
void everyOutcome(int n, std::size_t k, std::vector<double> &x,
                  const std::function<void(const std::vector<double> &)> &f)
{
    if (x.size() + 1 == k) {
        x.push_back(n);
        f(x);
        x.pop_back();
        return;
    }
    for (int i = 0; i <= n; ++i) {
        x.push_back(i);
        everyOutcome(n - i, k, x, f);
        x.pop_back();
    }
}

Exact factorial(int n)
{
    Exact product = 1;
    for (int i = 2; i <= n; ++i)
        product *= i;
    return product;
}

Exact probability(const std::vector<double> &p, const std::vector<double> &x, int n)
{
    Exact product = factorial(n);
    for (std::size_t i = 0; i < x.size(); ++i)
        product *= pow(Exact(p[i]), static_cast<int>(x[i])) / factorial(static_cast<int>(x[i]));
    return product;
}

} // namespace

class TestJointDistributions : public QObject
{
    Q_OBJECT

private slots:
    // Against determinants at 50 digits, well conditioned and hardly positive definite.
    void normalDensity()
    {
        struct Row
        {
            std::vector<double> mean, covariance, x;
        };
        const std::vector<Row> rows = {
            {{0.0}, {4.0}, {3.0}},
            {{1.0, -2.0}, {2.0, 0.5, 0.5, 1.0}, {0.25, 7.0}},
            {{0.1, 0.2}, {1.0, 0.999999999, 0.999999999, 1.0}, {0.1, 0.20001}},
            {{0.0, 0.0}, {1.0, 1.0, 1.0, 1.0000000000000002}, {1.0, 1.0}},
            {{1e8, 1e-8, 5.0}, {1e12, 10.0, 0.0, 10.0, 1e-9, 0.0, 0.0, 0.0, 3.0}, {1.1e8, 1.2e-8, 40.0}},
            {{0, 0, 0, 0}, {4, 1, 0.5, 0, 1, 3, 1, 0.25, 0.5, 1, 2, 1, 0, 0.25, 1, 5}, {15, -12, 9, 20}}};
        for (const Row &row : rows) {
            const std::size_t n = row.mean.size();
            const SharedMember member = joint("multivariate_normal", {column(row.mean), square(n, row.covariance)});
            if (!member) {
                QVERIFY(determinant(n, std::vector<Exact>(row.covariance.begin(), row.covariance.end())) <= 0);
                continue;
            }
            const Exact logarithm = logNormal(row.mean, row.covariance, row.x);
            QVERIFY(ulps(member->logPdf(row.x), logarithm) <= 4.0);
            QVERIFY(ulps(member->pdf(row.x), exp(logarithm)) <= 4.0);
        }
    }

    void normalOfOneVariableIsTheNormal()
    {
        const SharedMember one = joint("multivariate_normal", {column({3.0}), square(1, {6.25})});
        const numerics::Member known = member("normal", {3.0, 2.5});
        for (const double x : {-60.0, 0.0, 3.0, 5.5, infinity, none})
            QVERIFY(near(one->pdf(std::array{x}), known.pdf(x), 4.0));
        QVERIFY(near(one->summary().entropy, known.summary().entropy, 4.0));
    }

    // A Dirichlet distribution of two shares is a beta distribution of the first.
    void dirichletOfTwoIsBeta()
    {
        for (const auto &[a, b] : {std::array{2.0, 3.0}, {0.5, 0.25}, {1.0, 1.0}, {1e-3, 1e3}, {1e6, 2e6}}) {
            const SharedMember two = joint("dirichlet", {column({a, b})});
            const numerics::Member known = member("beta", {a, b});
            for (const double x : {0.0, 0.25, 0.34375, 0.75, 1.0}) {
                const std::array shares = {x, 1.0 - x};
                QVERIFY(near(two->logPdf(shares), known.logPdf(x), 8.0));
                QVERIFY(near(two->pdf(shares), known.pdf(x), 8.0));
            }
            const numerics::JointSummary summary = two->summary();
            QVERIFY(near(summary.mean[0], known.summary().mean, 4.0));
            QVERIFY(near(summary.covariance(0, 0), known.summary().variance, 4.0));
            QVERIFY(near(summary.covariance(0, 1), -known.summary().variance, 4.0));
            QVERIFY(near(summary.entropy, known.summary().entropy, 8.0));
        }
    }

    // The formula at 50 digits.
    void dirichletDensityAndEntropy()
    {
        const std::vector<std::vector<double>> alphas = {{2, 3, 4}, {0.1, 0.2, 0.3, 0.4}, {1e-3, 5.0, 1e6}, {1, 1, 1}};
        for (const std::vector<double> &alpha : alphas) {
            std::vector<double> x(alpha.size(), 0.0625);
            x.back() = 1.0 - 0.0625 * static_cast<double>(alpha.size() - 1);
            Exact total = 0;
            Exact logBeta = 0;
            Exact logarithm = 0;
            Exact digammas = 0;
            for (std::size_t i = 0; i < alpha.size(); ++i) {
                total += alpha[i];
                logBeta += boost::math::lgamma(Exact(alpha[i]));
                logarithm += (Exact(alpha[i]) - 1) * log(Exact(x[i]));
                digammas += (Exact(alpha[i]) - 1) * boost::math::digamma(Exact(alpha[i]));
            }
            logBeta -= boost::math::lgamma(total);
            const Exact entropy = logBeta + (total - alpha.size()) * boost::math::digamma(total) - digammas;
            const SharedMember member = joint("dirichlet", {column(alpha)});
            QVERIFY(ulps(member->logPdf(x), logarithm - logBeta) <= 4.0);
            QVERIFY(ulps(member->pdf(x), exp(logarithm - logBeta)) <= 4.0);
            QVERIFY(ulps(member->summary().entropy, entropy) <= 4.0);
        }
    }

    void dirichletAtItsEdges()
    {
        const SharedMember member = joint("dirichlet", {column({0.5, 1.0, 2.0})});
        QCOMPARE(member->pdf(std::array{0.0, 0.5, 0.5}), infinity);
        QCOMPARE(member->pdf(std::array{0.5, 0.5, 0.0}), 0.0);
        QVERIFY(member->pdf(std::array{0.5, 0.0, 0.5}) > 0.0);
        for (const auto &outside : {std::array{0.5, 0.5, 0.5}, {-0.1, 0.6, 0.5}, {infinity, 0.0, 0.0}})
            QCOMPARE(member->logPdf(outside), -infinity);
        QVERIFY(std::isnan(member->pdf(std::array{none, 0.5, 0.5})));
    }

    // Every outcome, its probability and the entropy of all at 50 digits.
    void multinomialOfFewTrials()
    {
        const std::vector<double> p = {0.125, 0.25, 0.0625, 0.5625};
        for (const int n : {0, 1, 2, 7}) {
            const SharedMember member = multinomial(n, p);
            Exact entropy = 0;
            Exact total = 0;
            std::vector<double> x;
            everyOutcome(n, p.size(), x, [&](const std::vector<double> &counts) {
                const Exact exact = probability(p, counts, n);
                QVERIFY(ulps(member->pdf(counts), exact) <= 4.0);
                QVERIFY(ulps(member->logPdf(counts), log(exact)) <= 4.0);
                total += exact;
                entropy -= exact * log(exact);
            });
            QCOMPARE(static_cast<double>(total), 1.0);
            QVERIFY(ulps(member->summary().entropy, entropy) <= 4.0);
        }
    }

    // With two kinds of outcome the first count is binomial, and says all; up to 10⁹ trials.
    void multinomialOfTwoIsBinomial()
    {
        for (const double n : {1.0, 40.0, 3e4, 2.5e6, 1e9})
            for (const double p : {0.5, 0.25, 1.0 / 1024.0, 1.0 - 0x1p-20}) {
                const SharedMember two = multinomial(n, {p, 1.0 - p});
                const numerics::Member known = member("binomial", {n, p});
                const numerics::JointSummary summary = two->summary();
                const double k = std::floor(n * p);
                QVERIFY(near(two->logPdf(std::array{k, n - k}), known.logPdf(k), 8.0));
                QVERIFY(near(summary.mean[0], known.summary().mean, 4.0));
                QVERIFY(near(summary.covariance(0, 0), known.summary().variance, 4.0));
                QVERIFY(near(summary.covariance(1, 0), -known.summary().variance, 4.0));
                QVERIFY2(near(summary.entropy, known.summary().entropy, 16.0),
                         qPrintable(QStringLiteral("%1 %2 %3 %4")
                                        .arg(n)
                                        .arg(p)
                                        .arg(summary.entropy, 0, 'g', 17)
                                        .arg(known.summary().entropy, 0, 'g', 17)));
            }
    }

    void multinomialOutsideItsSupport()
    {
        const SharedMember member = multinomial(3, {0.5, 0.5, 0.0});
        QCOMPARE(member->pdf(std::array{1.0, 2.0, 0.0}), 0.375);
        for (const auto &outside :
             {std::array{1.0, 1.0, 1.0}, {1.5, 1.5, 0.0}, {1.0, 1.0, 0.0}, {4.0, -1.0, 0.0}, {infinity, 0.0, 0.0}})
            QCOMPARE(member->logPdf(outside), -infinity);
    }

    // Means and covariances of many draws, within six standard errors; the same seed gives the same.
    void drawsHaveTheMoments()
    {
        const std::vector<SharedMember> members = {
            joint("multivariate_normal", {column({1.0, -3.0}), square(2, {2.0, -0.75, -0.75, 0.5})}),
            joint("dirichlet", {column({0.5, 2.0, 1.0})}), joint("dirichlet", {column({1e-4, 2e-4})}),
            multinomial(12, {0.5, 0.0, 0.375, 0.125}), multinomial(1e6, {0.1, 0.2, 0.7, 0.0})};
        constexpr std::size_t count = 6000;
        for (const SharedMember &member : members) {
            const std::size_t d = member->dimension();
            const numerics::JointSummary summary = member->summary();
            numerics::Draws draws(5);
            numerics::Draws again(5);
            std::vector<double> x(d);
            std::vector<double> same(d);
            std::vector<double> mean(d);
            Grid<double> products(d, d);
            for (std::size_t t = 0; t < count; ++t) {
                member->draw(draws, x);
                member->draw(again, same);
                QCOMPARE(x, same);
                QVERIFY(t % 100 != 0 || member->logPdf(x) > -infinity);
                for (std::size_t i = 0; i < d; ++i) {
                    mean[i] += x[i] / count;
                    for (std::size_t j = 0; j < d; ++j)
                        products(i, j) += (x[i] - summary.mean[i]) * (x[j] - summary.mean[j]) / count;
                }
            }
            for (std::size_t i = 0; i < d; ++i) {
                const double error = std::sqrt(summary.covariance(i, i) / count);
                QVERIFY(std::abs(mean[i] - summary.mean[i]) <= 6.0 * error);
                for (std::size_t j = 0; j < d; ++j)
                    QVERIFY(std::abs(products(i, j) - summary.covariance(i, j))
                            <= 0.2 * std::sqrt(summary.covariance(i, i) * summary.covariance(j, j)));
            }
        }
    }

    void badParametersAreRefused()
    {
        const auto refused = [](const char *id, const JointValues &values, ErrorKind kind, const char *field) {
            const core::Error error = refusal(id, values);
            return core::code(error.kind) == core::code(kind) && error.field == field
                   && !core::english(error.text).empty();
        };
        const char *normal = "multivariate_normal";
        QVERIFY(refused(normal, {column({0, 0}), square(2, {1, 2, 2, 1})}, ErrorKind::Domain, "params.covariance"));
        QVERIFY(refused(normal, {column({0, 0}), square(2, {1, 1, 1, 1})}, ErrorKind::Domain, "params.covariance"));
        QVERIFY(
            refused(normal, {column({0, 0}), square(2, {1, 0.5, 0.25, 1})}, ErrorKind::Domain, "params.covariance"));
        QVERIFY(refused(normal, {column({0, 0}), square(1, {1})}, ErrorKind::Shape, "params.covariance"));
        QVERIFY(refused(normal, {column({0, 0}), Grid<double>(2, 1)}, ErrorKind::Shape, "params.covariance"));
        QVERIFY(refused(normal, {column({}), square(0, {})}, ErrorKind::Shape, "params.mean"));
        QVERIFY(refused(normal, {column({none}), square(1, {1})}, ErrorKind::Domain, "params.mean"));
        QVERIFY(refused(normal, {Grid<double>(201, 1), Grid<double>(201, 201)}, ErrorKind::TooLarge, "params.mean"));
        QVERIFY(refused(normal, {column({0})}, ErrorKind::Shape, "params"));
        QVERIFY(refused("dirichlet", {column({1})}, ErrorKind::Shape, "params.alpha"));
        QVERIFY(refused("dirichlet", {column({1, 0})}, ErrorKind::Domain, "params.alpha"));
        QVERIFY(refused("multinomial", {column({2}), column({0.5, 0.4})}, ErrorKind::Domain, "params.p"));
        QVERIFY(refused("multinomial", {column({2}), column({1})}, ErrorKind::Shape, "params.p"));
        QVERIFY(refused("multinomial", {column({2.5}), column({0.5, 0.5})}, ErrorKind::Domain, "params.n"));
        QVERIFY(refused("multinomial", {column({1e16}), column({0.5, 0.5})}, ErrorKind::Domain, "params.n"));
        QVERIFY(numerics::findJointDistribution("wishart") == nullptr);
    }

    void initialParametersAreSound()
    {
        for (const numerics::JointDistribution &distribution : numerics::jointDistributions()) {
            JointValues values;
            for (const numerics::JointParameter &parameter : distribution.parameters)
                values.push_back(parameter.initial);
            QVERIFY2(numerics::jointMember(distribution, values), distribution.id.c_str());
            for (const std::string *latex : {&distribution.sign, &distribution.support, &distribution.density})
                QVERIFY(!latex->empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestJointDistributions)
#include "tst_jointdistributions.moc"
