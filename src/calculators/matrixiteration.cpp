#include "calculators/matrixparts.h"
#include "calculators/matrixreportparts.h"
#include "core/value.h"
#include "numerics/poweriteration.h"

#include <algorithm>
#include <cmath>
#include <complex>

namespace calculators {

namespace {

using numerics::PowerIteration;

core::Text shortNumber(double number)
{
    return core::literal(std::round(number * 1e6) / 1e6);
}

/// Whether the last iterate is an eigenvector but for rounding.
bool hasConverged(const PowerIteration &result)
{
    constexpr double tolerance = 1e-10;
    return result.residuals.back() <= tolerance * result.norm;
}

/// Why the iterates have not come to rest, as the eigenvalues of greatest modulus tell. values: by descending modulus.
core::Text reason(const std::vector<std::complex<double>> &values, bool defective)
{
    constexpr double same = 1e-9;
    const double greatest = std::abs(values.front());
    const double next = values.size() > 1 ? std::abs(values[1]) : 0.0;
    if (next < greatest * (1.0 - same))
        return core::filled(MARK_TEXT("Matrix", "Not yet converged: each step shrinks the error only by about "
                                                "|λ₂/λ₁| = %1, the ratio of the two greatest moduli; take more steps."),
                            {shortNumber(next / greatest)});
    if (std::abs(values.front().imag()) > same * greatest)
        return MARK_TEXT("Matrix", "No convergence: the eigenvalues of greatest modulus are a complex pair, so the "
                                   "iterates keep turning in a plane.");
    if (std::abs(values[0] - values[1]) > same * greatest)
        return MARK_TEXT("Matrix", "No convergence: eigenvalues of opposite sign share the greatest modulus, so the "
                                   "iterates jump to and fro between two directions.");
    if (defective)
        return MARK_TEXT("Matrix", "Hardly any convergence: the greatest eigenvalue is multiple and lacks "
                                   "eigenvectors, so the error shrinks only like one over the number of steps.");
    return MARK_TEXT("Matrix", "Not yet converged: the greatest eigenvalue is multiple, and the smaller ones fade "
                               "slowly; take more steps.");
}

Paragraph remark(const PowerIteration &result, const MatrixEigen &system)
{
    std::vector<std::complex<double>> values = system.values;
    std::stable_sort(values.begin(), values.end(),
                     [](const auto &a, const auto &b) { return std::abs(a) > std::abs(b); });
    if (!hasConverged(result))
        return {.text = reason(values, system.defective), .warning = true};
    constexpr double close = 1e-6;
    const double greatest = std::abs(values.front());
    if (std::abs(result.quotients.back()) < greatest * (1.0 - close))
        return {.text = core::filled(MARK_TEXT("Matrix", "Converged to an eigenvalue that is not the one of greatest "
                                                         "modulus, %1: the vector of ones has no part in its "
                                                         "direction."),
                                     {shortNumber(greatest)}),
                .warning = true};
    return {.text = MARK_TEXT("Matrix", "Converged: the last iterate is an eigenvector of the eigenvalue of greatest "
                                        "modulus, but for rounding.")};
}

Table iterateTable(const PowerIteration &result)
{
    constexpr std::size_t mostShown = 8;
    const std::size_t shownEntries = result.iterates.columns <= mostShown ? result.iterates.columns : 0;
    Table table{.title = MARK_TEXT("Matrix", "Step by step"),
                .columns = {MARK_TEXT("Matrix", "Step"), MARK_TEXT("Matrix", "Rayleigh quotient"),
                            MARK_TEXT("Matrix", "Residual")}};
    for (std::size_t j = 0; j < shownEntries; ++j)
        table.columns.push_back(core::literal("x" + std::to_string(j + 1)));
    for (std::size_t i = 0; i < result.quotients.size(); ++i) {
        std::vector<Cell> row = {static_cast<double>(i), result.quotients[i], result.residuals[i]};
        for (std::size_t j = 0; j < shownEntries; ++j)
            row.emplace_back(result.iterates(i, j));
        table.rows.push_back(std::move(row));
    }
    return table;
}

core::Result<MatrixAnswer> powerIteration(const MatrixRequest &request, const core::Run &run)
{
    if (request.k < 0)
        return core::fail(core::ErrorKind::Domain, "k",
                          MARK_TEXT("Matrix", "the number of steps must not be negative"));
    auto result = numerics::powerIteration(decimals(request.a), static_cast<std::size_t>(request.k), run);
    if (!result)
        return core::fail(result.error());
    const auto system = matrixEigen(request, run);
    if (!system)
        return core::fail(system.error());
    const std::size_t last = result->iterates.rows - 1;
    Numbers<double> vector(result->iterates.columns, 1);
    for (std::size_t j = 0; j < vector.rows; ++j)
        vector.cells[j] = result->iterates(last, j);
    MatrixAnswer answer;
    answer.remarks = {remark(*result, *system)};
    answer.tables = {iterateTable(*result)};
    if (result->stopped)
        answer.remarks.push_back({.text = MARK_TEXT("Matrix", "A sends the last iterate to 0, so there is no next "
                                                              "one.")});
    answer.values = {{"value", Scalar(result->quotients.back())},
                     {"vector", Entries(std::move(vector)), ValueForm::Flat},
                     {"converged", hasConverged(*result)},
                     {"residual", Scalar(result->residuals.back())},
                     {"quotients", Entries(column(std::move(result->quotients))), ValueForm::Flat},
                     {"iterates", Entries(std::move(result->iterates))}};
    return answer;
}

} // namespace

std::vector<MatrixOperation> iterationOperations()
{
    return {
        {.id = "power_iteration",
         .group = MatrixGroup::Factorisations,
         .title = MARK_TEXT("Matrix", "Power iteration"),
         .summary =
             MARK_TEXT("Matrix", "The eigenvector of the eigenvalue of greatest modulus, approached step by step "
                                 "from the vector of ones."),
         .aliases = {MARK_TEXT("Matrix", "power method"), MARK_TEXT("Matrix", "von Mises iteration"),
                     MARK_TEXT("Matrix", "dominant eigenvalue")},
         .latex = R"(\mathbf{x}_{i+1}=\frac{\mathbf{A}\mathbf{x}_i}{\lVert\mathbf{A}\mathbf{x}_i\rVert},\qquad)"
                  R"(\mathbf{x}_i^{\top}\mathbf{A}\mathbf{x}_i\to\lambda_1)",
         .shape = core::Shape::Square,
         .fields = {MatrixField::Iterations},
         .outputs = {{"value", MARK_TEXT("Matrix", "The last Rayleigh quotient"), "",
                      R"(\mathbf{x}^{\top}\mathbf{A}\mathbf{x})"},
                     {"vector", MARK_TEXT("Matrix", "The last iterate, of length 1"), "x ="},
                     {"converged", MARK_TEXT("Matrix", "Whether it is an eigenvector but for rounding"), ""},
                     {"residual", MARK_TEXT("Matrix", "How far A x is from a multiple of x"), "",
                      R"(\lVert\mathbf{A}\mathbf{x}-\lambda\mathbf{x}\rVert)"},
                     {"quotients", MARK_TEXT("Matrix", "The Rayleigh quotient of each iterate"), "λ ="},
                     {"iterates", MARK_TEXT("Matrix", "The iterates, row by row"), "X ="}},
         .evaluate = powerIteration},
    };
}

} // namespace calculators
