#include "calculators/matrixparts.h"
#include "calculators/matrixreportparts.h"
#include "calculators/matrixreports.h"
#include "numerics/bases.h"
#include "numerics/exactsolve.h"
#include "numerics/jordan.h"
#include "numerics/matrixalgebra.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <string>
#include <type_traits>

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

/// A long factor is told by its degree alone.
core::Text rootsOf(const numerics::Polynomial &factor)
{
    constexpr std::size_t longest = 100;
    std::string written = numerics::text(factor);
    if (written.size() > longest)
        return core::filled(MARK_TEXT("Matrix", "one factor of degree %1 of the characteristic polynomial"),
                            {core::literal(factor.size() - 1)});
    return core::literal(std::move(written));
}

/// How the ranks of the powers decide the sizes of the blocks; conjugate: the other root of the same factor.
Paragraph explained(const numerics::JordanValue &value, const numerics::JordanValue *conjugate)
{
    std::size_t multiplicity = 0;
    for (const std::size_t size : value.blocks)
        multiplicity += size;
    const std::vector<core::Text> facts = {core::literal(multiplicity), core::literal(value.blocks.size()),
                                           listed(value.ranks), listed(value.blocks)};
    const auto sentenceOf = [&facts](core::Text text, std::vector<core::Text> names) {
        names.insert(names.end(), facts.begin(), facts.end());
        return sentence(core::filled(std::move(text), std::move(names)));
    };
    if (!value.exact)
        return sentenceOf(MARK_TEXT("Matrix", "λ runs through the %1 roots of %2: each has multiplicity %3, "
                                              "independent eigenvectors %4. The ranks of (A − λI)ᵏ for k = 0, 1, … "
                                              "are %5, so the blocks of each have the sizes %6."),
                          {core::literal(value.factor.size() - 1), rootsOf(value.factor)});
    if (conjugate)
        return sentenceOf(MARK_TEXT("Matrix", "λ = %1 and λ = %2: each has multiplicity %3, independent eigenvectors "
                                              "%4. The ranks of (A − λI)ᵏ for k = 0, 1, … are %5, so the blocks of "
                                              "each have the sizes %6."),
                          {core::literal(value.exact->words()), core::literal(conjugate->exact->words())});
    return sentenceOf(MARK_TEXT("Matrix", "λ = %1: multiplicity %2, independent eigenvectors %3. The ranks of "
                                          "(A − λI)ᵏ for k = 0, 1, … are %4, so the blocks have the sizes %5."),
                      {core::literal(value.exact->words())});
}

/// One sentence for each factor of the characteristic polynomial.
std::vector<Paragraph> explanations(const std::vector<numerics::JordanValue> &values)
{
    std::vector<Paragraph> result;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto ofSameFactor = [value](const numerics::JordanValue &other) { return other.factor == value->factor; };
        if (std::any_of(values.begin(), value, ofSameFactor))
            continue;
        const auto conjugate = std::find_if(value + 1, values.end(), ofSameFactor);
        result.push_back(explained(*value, conjugate == values.end() ? nullptr : &*conjugate));
    }
    return result;
}

/// The eigenvalues with what they are exactly, where one of them is not rational.
Table eigenvalueTable(const std::vector<numerics::JordanValue> &values)
{
    Table table{.title = MARK_TEXT("Matrix", "Eigenvalues"),
                .columns = {MARK_TEXT("Matrix", "Eigenvalue"), MARK_TEXT("Matrix", "As a decimal"),
                            MARK_TEXT("Matrix", "Sizes of its blocks")}};
    for (const numerics::JordanValue &value : values) {
        const Cell name = value.exact ? Cell(value.exact->text())
                                      : Cell(core::filled(MARK_TEXT("Matrix", "root of %1"), {rootsOf(value.factor)}));
        table.rows.push_back({name, value.number, Cell(core::english(listed(value.blocks)))});
    }
    return table;
}

template <class T>
MatrixValue realOrComplex(const core::Grid<T> &matrix, bool rational)
{
    ComplexGrid rounded(matrix.rows, matrix.columns);
    if constexpr (std::is_same_v<T, numerics::Quadratic>) {
        if (rational) {
            Exact result(matrix.rows, matrix.columns);
            std::transform(matrix.cells.begin(), matrix.cells.end(), result.cells.begin(),
                           [](const numerics::Quadratic &number) { return number.a(); });
            return Entries(std::move(result));
        }
        std::transform(matrix.cells.begin(), matrix.cells.end(), rounded.cells.begin(),
                       [](const numerics::Quadratic &number) { return number.toComplex(); });
    } else
        rounded = matrix;
    if (std::any_of(rounded.cells.begin(), rounded.cells.end(), [](const auto &x) { return x.imag() != 0.0; }))
        return rounded;
    Numbers<double> result(matrix.rows, matrix.columns);
    std::transform(rounded.cells.begin(), rounded.cells.end(), result.cells.begin(),
                   [](const std::complex<double> &number) { return number.real(); });
    return Entries(std::move(result));
}

/// A matrix of the form as the answer has it: exact where the entries of A are and its own can be.
template <class T>
MatrixValue answered(const core::Grid<T> &matrix, const numerics::JordanForm &form, bool exact)
{
    const bool rational = std::all_of(form.values.begin(), form.values.end(),
                                      [](const auto &value) { return value.exact && value.exact->isRational(); });
    if constexpr (std::is_same_v<T, numerics::Quadratic>)
        if (exact && !rational)
            return matrix;
    return realOrComplex(matrix, exact && rational);
}

using WideComplex = std::complex<long double>; // its exponents hold the squares of all doubles

core::Grid<WideComplex> wide(const MatrixValue &value)
{
    const auto *complex = std::get_if<ComplexGrid>(&value);
    const Numbers<double> real = complex ? Numbers<double>() : decimals(std::get<Entries>(value));
    core::Grid<WideComplex> result(complex ? complex->rows : real.rows, complex ? complex->columns : real.columns);
    for (std::size_t i = 0; i < result.cells.size(); ++i)
        result.cells[i] = complex ? WideComplex(complex->cells[i]) : WideComplex(real.cells[i]);
    return result;
}

/// ‖A P − P J‖ / ‖A‖ of rounded matrices; 0 for A = 0.
double residual(const Entries &a, const MatrixValue &p, const MatrixValue &j)
{
    const auto left = numerics::plainProduct(wide(a), wide(p));
    const auto right = numerics::plainProduct(wide(p), wide(j));
    long double difference = 0;
    long double size = 0;
    for (std::size_t i = 0; i < left.cells.size(); ++i)
        difference += std::norm(left.cells[i] - right.cells[i]);
    for (const WideComplex &entry : wide(a).cells)
        size += std::norm(entry);
    return size == 0 ? 0.0 : static_cast<double>(std::sqrt(difference / size));
}

/// Whether all entries are within the range of a double; exact ones always are.
bool isFinite(const MatrixValue &value)
{
    if (const auto *complex = std::get_if<ComplexGrid>(&value))
        return std::all_of(complex->cells.begin(), complex->cells.end(), [](const std::complex<double> &number) {
            return std::isfinite(number.real()) && std::isfinite(number.imag());
        });
    const auto *entries = std::get_if<Entries>(&value);
    const auto *real = entries ? std::get_if<Numbers<double>>(entries) : nullptr;
    return !real || numerics::isFinite(*real);
}

void addRemarks(MatrixAnswer &answer, const numerics::JordanForm &form, std::size_t rows)
{
    answer.remarks = explanations(form.values);
    std::size_t blocks = 0;
    for (const numerics::JordanValue &value : form.values)
        blocks += value.blocks.size();
    if (blocks > 0 && blocks == rows)
        answer.remarks.push_back(
            {.text = MARK_TEXT("Matrix", "All blocks have size 1: J is diagonal, and the columns of P are a basis of "
                                         "eigenvectors.")});
    if (std::any_of(form.values.begin(), form.values.end(), [](const auto &value) { return !value.exact; }))
        answer.remarks.push_back(
            {.text = MARK_TEXT("Matrix", "Some eigenvalues are roots of a polynomial of degree 3 or more that "
                                         "does not factor over the rational numbers. P and J are rounded "
                                         "therefore; the sizes of the blocks are exact all the same.")});
    if (std::any_of(form.values.begin(), form.values.end(),
                    [](const auto &value) { return !value.exact || !value.exact->isRational(); }))
        answer.tables.push_back(eigenvalueTable(form.values));
}

core::Result<MatrixAnswer> jordan(const MatrixRequest &request, const core::Run &run)
{
    const auto form = jordanOf(request.a, run);
    if (!form)
        return core::fail(form.error());
    const bool exact = std::holds_alternative<Exact>(request.a);
    MatrixValue p;
    MatrixValue j;
    std::visit(
        [&](const auto &matrices) {
            p = answered(matrices.p, *form, exact);
            j = answered(matrices.j, *form, exact);
        },
        form->matrices);
    if (!isFinite(p) || !isFinite(j))
        return core::fail(core::ErrorKind::Domain, "A",
                          MARK_TEXT("Matrix", "the Jordan form has entries beyond the range of a double; with exact "
                                              "entries they can be shown"));
    const bool rounded = !exact || form->matrices.index() > 0;
    const Scalar off = rounded ? Scalar(residual(request.a, p, j)) : Scalar(numerics::Rational(0));
    std::vector<std::size_t> blocks;
    for (const numerics::JordanValue &value : form->values)
        blocks.insert(blocks.end(), value.blocks.begin(), value.blocks.end());
    MatrixAnswer answer;
    addRemarks(answer, *form, rowCount(request.a));
    answer.values = {{"P", std::move(p)}, {"J", std::move(j)}, {"blocks", std::move(blocks)}, {"residual", off}};
    return answer;
}

core::Grid<Cell> shownCells(const numerics::JordanForm &form)
{
    if (const auto *exact = std::get_if<numerics::JordanMatrices<numerics::Quadratic>>(&form.matrices))
        return cells(exact->j);
    const auto &j = std::get<numerics::JordanMatrices<std::complex<double>>>(form.matrices).j;
    core::Grid<Cell> result(j.rows, j.columns);
    std::copy(j.cells.begin(), j.cells.end(), result.cells.begin());
    return result;
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
            Matrix{.title = MARK_TEXT("Matrix", "Jordan form"), .sign = "J =", .cells = shownCells(*form)});
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
                                        "also where there is no basis of eigenvectors. Entries count as exact, and so "
                                        "are the sizes of the blocks; eigenvalues that are roots of an irreducible "
                                        "polynomial of degree 3 or more are rounded."),
         .aliases = {MARK_TEXT("Matrix", "Jordan normal form"), MARK_TEXT("Matrix", "generalised eigenvectors"),
                     MARK_TEXT("Matrix", "defective matrix")},
         .latex = R"(\mathbf{A}\mathbf{P}=\mathbf{P}\mathbf{J},\qquad)"
                  R"(\mathbf{J}_k(\lambda)=\lambda\mathbf{I}+\mathbf{N},\quad\mathbf{N}^k=\mathbf{0})",
         .shape = core::Shape::Square,
         .exact = true,
         .outputs = {{"P", MARK_TEXT("Matrix", "The chains of generalised eigenvectors, as columns"), "P ="},
                     {"J", MARK_TEXT("Matrix", "The blocks: an eigenvalue on the diagonal, 1 above it"), "J ="},
                     {"blocks", MARK_TEXT("Matrix", "The sizes of the blocks, in their order"), ""},
                     residualOutput(MARK_TEXT("Matrix", "‖A P − P J‖ / ‖A‖, by which the result is off"),
                                    R"(\frac{\|\mathbf{A}\mathbf{P}-\mathbf{P}\mathbf{J}\|}{\|\mathbf{A}\|})")},
         .evaluate = jordan},
    };
}

} // namespace calculators
