#include "calculators/matrixparts.h"
#include "calculators/matrixreportparts.h"
#include "calculators/matrixreports.h"
#include "numerics/bases.h"
#include "numerics/exactsolve.h"
#include "numerics/jordan.h"

#include <string>

namespace calculators {

namespace {

/// Doubles as the decimals that they print as where those are short, else as the fractions that they are.
Exact exactEntries(const Entries &a)
{
    if (const auto *exact = std::get_if<Exact>(&a))
        return *exact;
    const auto &doubles = std::get<Numbers<double>>(a);
    if (auto meant = numerics::meantDecimals(doubles))
        return std::move(*meant);
    return numerics::rationals(doubles);
}

core::Result<numerics::JordanForm> jordanOf(const Entries &a, const core::Run &run)
{
    if (rowCount(a) > numerics::mostJordanRows) // before any entry is read
        return numerics::jordanForm(Exact(rowCount(a), rowCount(a)), run);
    return numerics::jordanForm(exactEntries(a), run);
}

core::Text listed(const std::vector<std::size_t> &numbers)
{
    std::string result;
    for (const std::size_t number : numbers)
        result += (result.empty() ? "" : ", ") + std::to_string(number);
    return core::literal(result);
}

/// How the ranks of the powers decide the sizes of the blocks.
Paragraph explained(const numerics::JordanValue &value)
{
    std::size_t multiplicity = 0;
    for (const std::size_t size : value.blocks)
        multiplicity += size;
    return {.text = core::filled(
                MARK_TEXT("Matrix", "λ = %1: multiplicity %2, independent eigenvectors %3. The ranks of (A − λI)ᵏ for "
                                    "k = 0, 1, … are %4, so the blocks have the sizes %5."),
                {core::literal(value.value.text()), core::literal(multiplicity), core::literal(value.blocks.size()),
                 listed(value.ranks), listed(value.blocks)})};
}

core::Result<MatrixAnswer> jordan(const MatrixRequest &request, const core::Run &run)
{
    auto form = jordanOf(request.a, run);
    if (!form)
        return core::fail(form.error());
    const bool exact = std::holds_alternative<Exact>(request.a);
    const auto entries = [exact](Exact &matrix) {
        return exact ? Entries(std::move(matrix)) : Entries(numerics::doubles(matrix));
    };
    MatrixAnswer answer;
    std::vector<std::size_t> blocks;
    for (const numerics::JordanValue &value : form->values) {
        answer.remarks.push_back(explained(value));
        blocks.insert(blocks.end(), value.blocks.begin(), value.blocks.end());
    }
    if (!blocks.empty() && blocks.size() == rowCount(request.a))
        answer.remarks.push_back(
            {.text = MARK_TEXT("Matrix", "All blocks have size 1: J is diagonal, and the columns of P are a basis of "
                                         "eigenvectors.")});
    answer.values = {{"P", entries(form->p)}, {"J", entries(form->j)}, {"blocks", std::move(blocks)}};
    return answer;
}

} // namespace

void addJordanForm(Report &report, const Entries &a, const core::Run &run)
{
    const auto form = jordanOf(a, run);
    if (!form && form.error().kind == core::ErrorKind::Cancelled)
        return;
    report.sections.emplace_back(
        sentence(MARK_TEXT("Matrix", "There is no basis of eigenvectors. What comes nearest to a diagonal matrix is "
                                     "the Jordan form J, with A P = P J for an invertible P.")));
    if (form)
        report.sections.emplace_back(
            Matrix{.title = MARK_TEXT("Matrix", "Jordan form"), .sign = "J =", .cells = cells(form->j)});
    else
        report.sections.emplace_back(
            sentence(core::filled(MARK_TEXT("Matrix", "It is not shown here: %1."), {form.error().text})));
}

std::vector<MatrixOperation> jordanOperations()
{
    return {
        {.id = "jordan",
         .group = MatrixGroup::Factorisations,
         .title = MARK_TEXT("Matrix", "Jordan form"),
         .summary = MARK_TEXT("Matrix", "The nearest that a matrix comes to a diagonal one: its eigenvalues in blocks, "
                                        "also where there is no basis of eigenvectors. Entries count as exact, and the "
                                        "eigenvalues must be rational."),
         .aliases = {MARK_TEXT("Matrix", "Jordan normal form"), MARK_TEXT("Matrix", "generalised eigenvectors"),
                     MARK_TEXT("Matrix", "defective matrix")},
         .latex = R"(\mathbf{A}\mathbf{P}=\mathbf{P}\mathbf{J},\qquad)"
                  R"(\mathbf{J}_k(\lambda)=\lambda\mathbf{I}+\mathbf{N},\quad\mathbf{N}^k=\mathbf{0})",
         .shape = core::Shape::Square,
         .exact = true,
         .outputs = {{"P", MARK_TEXT("Matrix", "The chains of generalised eigenvectors, as columns"), "P ="},
                     {"J", MARK_TEXT("Matrix", "The blocks: an eigenvalue on the diagonal, 1 above it"), "J ="},
                     {"blocks", MARK_TEXT("Matrix", "The sizes of the blocks, in their order"), ""}},
         .evaluate = jordan},
    };
}

} // namespace calculators
