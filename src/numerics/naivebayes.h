#pragma once

#include "core/grid.h"
#include "core/result.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace numerics {

enum class NaiveBayesModel { Gaussian, Bernoulli, Multinomial };

/// Whether each sample has a class, and each query the features of the samples. Errors: Shape "y", "query".
core::Result<void> checkSampleCount(std::size_t samples, std::size_t classes);
core::Result<void> checkFeatureCount(std::size_t features, std::size_t inQuery);

/// What a naive Bayes classifier learns from. x: n ≥ 1 samples of d ≥ 1 features, finite; 0 or 1 for Bernoulli, counts
/// ≥ 0 for Multinomial. classes: of each sample, from 0. names: of the classes; each has a sample.
/// smoothing ≥ 0: what is added to each count, Laplace's is 1; the Gaussian model does not use it.
struct NaiveBayesData
{
    NaiveBayesModel model = NaiveBayesModel::Gaussian;
    core::Grid<double> x = {};
    std::vector<std::size_t> classes = {};
    std::vector<core::Text> names = {};
    double smoothing = 1.0;
};

/// Of k classes. logTerms: k×(1 + d), the logarithm of the prior and of each feature's likelihood (for Multinomial
/// without the coefficient that all classes share). winner: the first of the most probable.
struct Classification
{
    std::vector<double> posterior = {};
    std::vector<double> logPosterior = {};
    core::Grid<double> logTerms = {};
    std::size_t winner = 0;
};

/// A classifier that takes the features as independent given the class. Priors are the shares of the classes, Gaussian
/// variances divide by n, a Bernoulli feature is 1 with probability (count + α)/(n + 2α), a multinomial one drawn with
/// probability (count + α)/(Σ counts + αd). Posteriors are found from differences of logarithms with twice the digits
/// of a double, and are within 4 ulp.
/// Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2009), section 6.6.3; Manning, Raghavan,
/// Schütze, Introduction to Information Retrieval (2008), chapter 13.
class NaiveBayes
{
public:
    /// Errors: Shape "X" without samples or features, "y" if its size is another; Domain "smoothing"; Domain "X" where
    /// an entry does not fit the model, a Gaussian variance is 0 (one sample, or a constant feature), or a class has
    /// no counts and the smoothing is 0.
    static core::Result<NaiveBayes> fit(const NaiveBayesData &data);

    std::size_t features() const;
    /// Errors: Shape "query"; Domain "query" where an entry does not fit the model or no class can have given it.
    core::Result<Classification> classify(std::span<const double> query) const;

    /// Of class c and feature j: Gaussian's mean; the probability that Bernoulli's is 1 or a draw gives Multinomial's.
    const core::Grid<double> &centres() const;
    /// Gaussian's variances, of the other models the counts before smoothing.
    const core::Grid<double> &spreads() const;
    /// How many samples each class has.
    const std::vector<std::size_t> &counts() const;

private:
    struct Learned;
    explicit NaiveBayes(std::shared_ptr<const Learned> learned) : m_learned(std::move(learned)) {}

    std::shared_ptr<const Learned> m_learned;
};

} // namespace numerics
