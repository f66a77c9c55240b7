#include "numerics/naivebayes.h"

#include "numerics/quadruple.h"
#include "numerics/widesum.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace numerics {

namespace {

using core::ErrorKind;
using core::fail;
using core::filled;
using core::literal;
using Table = core::Grid<Quadruple>;

Quadruple logarithm(const Quadruple &number)
{
    return number == 0 ? Quadruple(-std::numeric_limits<Quadruple>::infinity()) : Quadruple(log(number));
}

core::Result<void> checkEntry(NaiveBayesModel model, double entry, const char *field)
{
    if (!std::isfinite(entry))
        return fail(ErrorKind::Domain, field,
                    filled(MARK_TEXT("Probability", "%1 must hold finite numbers; one is %2"),
                           {literal(field), literal(entry)}));
    if (model == NaiveBayesModel::Bernoulli && entry != 0.0 && entry != 1.0)
        return fail(ErrorKind::Domain, field,
                    filled(MARK_TEXT("Probability", "the features of the Bernoulli model are 0 or 1; %1 holds %2"),
                           {literal(field), literal(entry)}));
    if (model == NaiveBayesModel::Multinomial && entry < 0.0)
        return fail(ErrorKind::Domain, field,
                    filled(MARK_TEXT("Probability", "the features of the multinomial model are counts from 0 on; %1 "
                                                    "holds %2"),
                           {literal(field), literal(entry)}));
    return {};
}

core::Result<void> checkData(const NaiveBayesData &data)
{
    if (data.x.rows == 0 || data.x.columns == 0)
        return fail(ErrorKind::Shape, "X", MARK_TEXT("Probability", "there must be a sample with a feature"));
    if (auto checked = checkSampleCount(data.x.rows, data.classes.size()); !checked)
        return checked;
    for (const double entry : data.x.cells)
        if (auto checked = checkEntry(data.model, entry, "X"); !checked)
            return checked;
    if (!(data.smoothing >= 0.0) || std::isinf(data.smoothing))
        return fail(ErrorKind::Domain, "smoothing",
                    filled(MARK_TEXT("Probability", "the smoothing must be a number from 0 on; it is %1"),
                           {literal(data.smoothing)}));
    return {};
}

/// Sums of the entries of each class and feature, k×d.
Table sums(const NaiveBayesData &data)
{
    Table result(data.names.size(), data.x.columns);
    for (std::size_t i = 0; i < data.x.rows; ++i)
        for (std::size_t j = 0; j < data.x.columns; ++j)
            result(data.classes[i], j) += data.x(i, j);
    return result;
}

core::Error noSpread(const NaiveBayesData &data, std::size_t which, std::size_t feature, std::size_t samples)
{
    const core::Text text =
        samples == 1 ? filled(MARK_TEXT("Probability", "class %1 has one sample, so its variance is 0 and it has no "
                                                       "Gaussian density; add a second sample, or take another model"),
                              {data.names[which]})
                     : filled(MARK_TEXT("Probability", "feature %1 has one value throughout class %2, so its variance "
                                                       "is 0 and it has no Gaussian density; leave the feature out, "
                                                       "add a sample, or take another model"),
                              {literal(feature + 1), data.names[which]});
    return {.kind = ErrorKind::Domain, .field = "X", .text = text};
}

/// Whether a class has one value of a feature only.
bool isConstant(const NaiveBayesData &data, std::size_t which, std::size_t feature)
{
    double least = std::numeric_limits<double>::infinity();
    double greatest = -least;
    for (std::size_t i = 0; i < data.x.rows; ++i)
        if (data.classes[i] == which) {
            least = std::min(least, data.x(i, feature));
            greatest = std::max(greatest, data.x(i, feature));
        }
    return least == greatest;
}

core::Grid<double> rounded(const Table &table)
{
    core::Grid<double> result(table.rows, table.columns);
    std::transform(table.cells.begin(), table.cells.end(), result.cells.begin(),
                   [](const Quadruple &number) { return static_cast<double>(number); });
    return result;
}

} // namespace

core::Result<void> checkSampleCount(std::size_t samples, std::size_t classes)
{
    if (samples == classes)
        return {};
    return fail(ErrorKind::Shape, "y",
                filled(MARK_TEXT("Probability", "each sample needs one class; there are %1 samples and %2 classes"),
                       {literal(samples), literal(classes)}));
}

core::Result<void> checkFeatureCount(std::size_t features, std::size_t inQuery)
{
    if (features == inQuery)
        return {};
    return fail(ErrorKind::Shape, "query",
                filled(MARK_TEXT("Probability", "a query needs the %1 features of the samples; it has %2"),
                       {literal(features), literal(inQuery)}));
}

/// level, slope: Gaussian: level − slope (x − centre)²; Bernoulli: of 0 and of 1; Multinomial: slope · x.
struct NaiveBayes::Learned
{
    NaiveBayesModel model = NaiveBayesModel::Gaussian;
    std::vector<std::size_t> counts = {};
    std::vector<Quadruple> logPriors = {};
    Table centre = {};
    Table level = {};
    Table slope = {};
    core::Grid<double> centres = {};
    core::Grid<double> spreads = {};

    explicit Learned(const NaiveBayesData &data);
    core::Result<void> learnGaussian(const NaiveBayesData &data);
    void learnBernoulli(const NaiveBayesData &data);
    core::Result<void> learnMultinomial(const NaiveBayesData &data);
    Quadruple logLikelihood(std::size_t which, std::size_t feature, double x) const;
};

NaiveBayes::Learned::Learned(const NaiveBayesData &data)
    : model(data.model),
      counts(data.names.size()),
      centre(sums(data)),
      level(centre.rows, centre.columns),
      slope(centre.rows, centre.columns)
{
    for (const std::size_t which : data.classes)
        ++counts[which];
    for (const std::size_t count : counts)
        logPriors.push_back(logarithm(Quadruple(count) / data.x.rows));
}

core::Result<void> NaiveBayes::Learned::learnGaussian(const NaiveBayesData &data)
{
    Table variance(centre.rows, centre.columns);
    for (std::size_t c = 0; c < centre.rows; ++c)
        for (std::size_t j = 0; j < centre.columns; ++j)
            centre(c, j) /= counts[c];
    for (std::size_t i = 0; i < data.x.rows; ++i)
        for (std::size_t j = 0; j < data.x.columns; ++j) {
            const std::size_t c = data.classes[i];
            const Quadruple away = data.x(i, j) - centre(c, j);
            variance(c, j) += away * away / counts[c];
        }
    const Quadruple fullTurn = 8 * atan(Quadruple(1)); // Boost’s constant asks for libquadmath
    for (std::size_t c = 0; c < centre.rows; ++c)
        for (std::size_t j = 0; j < centre.columns; ++j) {
            // The mean of equal numbers may be off in its last digit, so that a difference is left of them.
            if (isConstant(data, c, j))
                return fail(noSpread(data, c, j, counts[c]));
            level(c, j) = -log(fullTurn * variance(c, j)) / 2;
            slope(c, j) = 1 / (2 * variance(c, j));
        }
    centres = rounded(centre);
    spreads = rounded(variance);
    return {};
}

void NaiveBayes::Learned::learnBernoulli(const NaiveBayesData &data)
{
    spreads = rounded(centre);
    const Quadruple alpha = data.smoothing;
    for (std::size_t c = 0; c < centre.rows; ++c)
        for (std::size_t j = 0; j < centre.columns; ++j) {
            const Quadruple ones = centre(c, j);
            const Quadruple all = counts[c] + 2 * alpha;
            centre(c, j) = (ones + alpha) / all;
            level(c, j) = logarithm((counts[c] - ones + alpha) / all);
            slope(c, j) = logarithm(centre(c, j));
        }
    centres = rounded(centre);
}

core::Result<void> NaiveBayes::Learned::learnMultinomial(const NaiveBayesData &data)
{
    spreads = rounded(centre);
    const Quadruple alpha = data.smoothing;
    for (std::size_t c = 0; c < centre.rows; ++c) {
        Quadruple all = alpha * centre.columns;
        for (std::size_t j = 0; j < centre.columns; ++j)
            all += centre(c, j);
        if (all == 0)
            return fail(ErrorKind::Domain, "X",
                        filled(MARK_TEXT("Probability", "class %1 has no counts at all, so the probabilities of its "
                                                        "features are 0/0; a smoothing above 0 mends it"),
                               {data.names[c]}));
        for (std::size_t j = 0; j < centre.columns; ++j) {
            centre(c, j) = (centre(c, j) + alpha) / all;
            slope(c, j) = logarithm(centre(c, j));
        }
    }
    centres = rounded(centre);
    return {};
}

Quadruple NaiveBayes::Learned::logLikelihood(std::size_t which, std::size_t feature, double x) const
{
    switch (model) {
    case NaiveBayesModel::Gaussian: {
        const Quadruple away = x - centre(which, feature);
        return level(which, feature) - slope(which, feature) * away * away;
    }
    case NaiveBayesModel::Bernoulli:
        return x == 0.0 ? level(which, feature) : slope(which, feature);
    case NaiveBayesModel::Multinomial:
        return x == 0.0 ? Quadruple(0) : Quadruple(x * slope(which, feature));
    }
    return 0;
}

core::Result<NaiveBayes> NaiveBayes::fit(const NaiveBayesData &data)
{
    if (auto checked = checkData(data); !checked)
        return fail(checked.error());
    auto learned = std::make_shared<Learned>(data);
    core::Result<void> done;
    if (data.model == NaiveBayesModel::Gaussian)
        done = learned->learnGaussian(data);
    else if (data.model == NaiveBayesModel::Bernoulli)
        learned->learnBernoulli(data);
    else
        done = learned->learnMultinomial(data);
    if (!done)
        return fail(done.error());
    return NaiveBayes(std::move(learned));
}

std::size_t NaiveBayes::features() const
{
    return m_learned->centres.columns;
}

const core::Grid<double> &NaiveBayes::centres() const
{
    return m_learned->centres;
}

const core::Grid<double> &NaiveBayes::spreads() const
{
    return m_learned->spreads;
}

const std::vector<std::size_t> &NaiveBayes::counts() const
{
    return m_learned->counts;
}

core::Result<Classification> NaiveBayes::classify(std::span<const double> query) const
{
    if (auto checked = checkFeatureCount(features(), query.size()); !checked)
        return fail(checked.error());
    for (const double entry : query)
        if (auto checked = checkEntry(m_learned->model, entry, "query"); !checked)
            return fail(checked.error());
    const std::size_t classes = m_learned->counts.size();
    Classification result{.logTerms = core::Grid<double>(classes, 1 + features())};
    std::vector<Quadruple> logJoint = m_learned->logPriors;
    for (std::size_t c = 0; c < classes; ++c) {
        result.logTerms(c, 0) = static_cast<double>(logJoint[c]);
        for (std::size_t j = 0; j < features(); ++j) {
            const Quadruple term = m_learned->logLikelihood(c, j, query[j]);
            result.logTerms(c, 1 + j) = static_cast<double>(term);
            logJoint[c] += term;
        }
    }
    result.winner = static_cast<std::size_t>(std::max_element(logJoint.begin(), logJoint.end()) - logJoint.begin());
    const Quadruple top = logJoint[result.winner];
    if (isinf(top))
        return fail(ErrorKind::Domain, "query",
                    MARK_TEXT("Probability", "no class can have given this query: each has a feature of probability "
                                             "0; a smoothing above 0 mends it"));
    std::vector<Wide> behind(classes);
    WideSum others;
    for (std::size_t c = 0; c < classes; ++c) {
        behind[c] = isinf(logJoint[c]) ? -wideInfinity : static_cast<Wide>(Quadruple(logJoint[c] - top));
        if (c != result.winner)
            others.add(std::exp(behind[c]));
    }
    for (const Wide distance : behind) {
        result.posterior.push_back(static_cast<double>(std::exp(distance) / (1.0L + others.value())));
        result.logPosterior.push_back(0.0 + static_cast<double>(distance - std::log1p(others.value())));
    }
    return result;
}

} // namespace numerics
