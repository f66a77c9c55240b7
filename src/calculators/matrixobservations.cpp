#include "calculators/matrixparts.h"
#include "numerics/observations.h"

namespace calculators {

namespace {

core::Result<MatrixAnswer> covariance(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit(
        [](const auto &a) -> core::Result<MatrixAnswer> {
            auto result = numerics::covariance(a);
            if (!result)
                return core::fail(result.error());
            return MatrixAnswer{.values = {{"matrix", Entries(std::move(result->matrix))},
                                           {"mean", Entries(std::move(result->mean)), ValueForm::Flat}}};
        },
        request.a);
}

core::Result<MatrixAnswer> correlation(const MatrixRequest &request, const core::Run & /*run*/)
{
    return numerics::correlation(decimals(request.a)).map([](Numbers<double> &&matrix) {
        return matrixAnswer(std::move(matrix));
    });
}

core::Result<MatrixAnswer> principalComponents(const MatrixRequest &request, const core::Run & /*run*/)
{
    auto result = numerics::principalComponents(decimals(request.a));
    if (!result)
        return core::fail(result.error());
    return MatrixAnswer{.values = {{"components", Entries(std::move(result->components))},
                                   {"variances", Entries(column(std::move(result->variances))), ValueForm::Flat},
                                   {"explained_ratio", Entries(column(std::move(result->ratios))), ValueForm::Flat},
                                   {"scores", Entries(std::move(result->scores))},
                                   {"mean", Entries(std::move(result->mean)), ValueForm::Flat}}};
}

MatrixOutput meanOutput()
{
    return {"mean", MARK_TEXT("Matrix", "The means of the columns"), "μ ="};
}

} // namespace

std::vector<MatrixOperation> observationOperations()
{
    const auto group = MatrixGroup::Observations;
    return {
        {.id = "covariance",
         .group = group,
         .title = MARK_TEXT("Matrix", "Covariance matrix"),
         .summary = MARK_TEXT("Matrix", "How the columns vary together, where each row is an observation; divided by "
                                        "one less than the observations."),
         .aliases = {MARK_TEXT("Matrix", "variance"), MARK_TEXT("Matrix", "sample covariance"),
                     MARK_TEXT("Matrix", "scatter matrix")},
         .latex =
             R"(\mathbf{S}=\frac{1}{m-1}\sum_{i=1}^{m}(\mathbf{a}_i-\mathbf{\mu})(\mathbf{a}_i-\mathbf{\mu})^{\top})",
         .exact = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The covariances"), "S ="}, meanOutput()},
         .evaluate = covariance},
        {.id = "correlation",
         .group = group,
         .title = MARK_TEXT("Matrix", "Correlation matrix"),
         .summary = MARK_TEXT("Matrix", "The covariances in units of the standard deviations: numbers from −1 to 1, "
                                        "where each row is an observation."),
         .aliases = {MARK_TEXT("Matrix", "Pearson correlation"), MARK_TEXT("Matrix", "corrcoef")},
         .latex = R"(r_{ij}=\frac{s_{ij}}{\sqrt{s_{ii}\,s_{jj}}})",
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The correlations"), "R ="}},
         .evaluate = correlation},
        {.id = "principal_components",
         .group = group,
         .title = MARK_TEXT("Matrix", "Principal components"),
         .summary =
             MARK_TEXT("Matrix", "The perpendicular directions in which the rows, as observations, vary most, by "
                                 "the singular values of the centred matrix."),
         .aliases = {MARK_TEXT("Matrix", "PCA"), MARK_TEXT("Matrix", "Karhunen–Loève transform"),
                     MARK_TEXT("Matrix", "dimension reduction")},
         .latex = R"(\mathbf{A}-\mathbf{1}\mathbf{\mu}^{\top}=\mathbf{U}\mathbf{\Sigma}\mathbf{V}^{\top},\qquad\;)"
                  R"(s_k^2=\frac{\sigma_k^2}{m-1})",
         .outputs = {{"components", MARK_TEXT("Matrix", "The components, as columns of length 1"), "V ="},
                     {"variances", MARK_TEXT("Matrix", "The variance along each component"), "s² ="},
                     {"explained_ratio", MARK_TEXT("Matrix", "The share of each in the total variance"), ""},
                     {"scores", MARK_TEXT("Matrix", "The observations in these coordinates, from the mean"), "Z ="},
                     meanOutput()},
         .evaluate = principalComponents},
    };
}

} // namespace calculators
