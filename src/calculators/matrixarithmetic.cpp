#include "calculators/matrixparts.h"
#include "numerics/linearalgebra.h"
#include "numerics/matrixalgebra.h"

#include <functional>

namespace calculators {

namespace {

constexpr std::size_t mostEntries = 16'000'000; // 4000×4000

core::Result<MatrixAnswer> add(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit(
        [&](const auto &a) { return matrixAnswer(numerics::entrywise(a, like(a, request.second), std::plus<>())); },
        request.a);
}

core::Result<MatrixAnswer> subtract(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit(
        [&](const auto &a) { return matrixAnswer(numerics::entrywise(a, like(a, request.second), std::minus<>())); },
        request.a);
}

core::Result<MatrixAnswer> hadamard(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit(
        [&](const auto &a) {
            return matrixAnswer(numerics::entrywise(a, like(a, request.second), std::multiplies<>()));
        },
        request.a);
}

core::Result<MatrixAnswer> multiply(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit([&](const auto &a) { return matrixAnswer(numerics::product(a, like(a, request.second))); },
                      request.a);
}

core::Result<MatrixAnswer> kronecker(const MatrixRequest &request, const core::Run & /*run*/)
{
    const double entries = static_cast<double>(rowCount(request.a)) * static_cast<double>(columnCount(request.a))
                           * static_cast<double>(rowCount(request.second))
                           * static_cast<double>(columnCount(request.second));
    if (entries > static_cast<double>(mostEntries))
        return core::fail(core::ErrorKind::TooLarge, "B",
                          core::filled(MARK_TEXT("Matrix", "the result would have more than %1 entries"),
                                       {core::literal(mostEntries)}));
    return std::visit([&](const auto &a) { return matrixAnswer(numerics::kronecker(a, like(a, request.second))); },
                      request.a);
}

core::Result<MatrixAnswer> transpose(const MatrixRequest &request, const core::Run & /*run*/)
{
    return std::visit([](const auto &a) { return matrixAnswer(numerics::transposed(a)); }, request.a);
}

std::uint64_t size(std::int64_t k)
{
    return k < 0 ? -static_cast<std::uint64_t>(k) : static_cast<std::uint64_t>(k);
}

/// By fractions where the result of a small matrix has few enough digits; nothing else.
std::optional<Numbers<double>> shortPower(const Numbers<double> &a, std::int64_t k, const core::Run &run)
{
    constexpr std::uint64_t mostSteps = 64;
    if (!numerics::suitsRationals(a) || size(k) > mostSteps)
        return std::nullopt;
    auto result = numerics::power(numerics::rationals(a), size(k), run);
    if (result && k < 0)
        result = numerics::exactSolve(*result, numerics::identity<numerics::Rational>(a.rows), run);
    return result ? std::optional(numerics::doubles(*result)) : std::nullopt;
}

core::Result<MatrixAnswer> powerOf(const Numbers<double> &a, std::int64_t k, const core::Run &run)
{
    Numbers<double> base = a;
    std::optional<double> condition;
    if (k < 0) {
        auto inverse = numerics::inverse(numerics::toArmadillo(a));
        if (!inverse)
            return core::fail(inverse.error());
        condition = inverse->reciprocalCondition;
        base = numerics::toGrid(inverse->x);
    }
    auto exact = shortPower(a, k, run);
    auto result = exact ? core::Result<Numbers<double>>(std::move(*exact)) : numerics::power(base, size(k), run);
    if (!result)
        return core::fail(result.error());
    MatrixAnswer answer = matrixAnswer(std::move(*result));
    answer.reciprocalCondition = condition;
    return answer;
}

core::Result<MatrixAnswer> powerOf(const Exact &a, std::int64_t k, const core::Run &run)
{
    auto result = numerics::power(a, size(k), run);
    if (result && k < 0)
        result = numerics::exactSolve(*result, numerics::identity<numerics::Rational>(a.rows), run);
    if (!result)
        return core::fail(result.error());
    return matrixAnswer(std::move(*result));
}

core::Result<MatrixAnswer> power(const MatrixRequest &request, const core::Run &run)
{
    return std::visit([&](const auto &a) { return powerOf(a, request.k, run); }, request.a);
}

} // namespace

std::vector<MatrixOperation> arithmeticOperations() // NOLINT(readability-function-size): a table, not steps
{
    const auto group = MatrixGroup::Arithmetic;
    return {
        {.id = "add",
         .group = group,
         .title = MARK_TEXT("Matrix", "Sum"),
         .summary = MARK_TEXT("Matrix", "Two matrices of one size added entry by entry."),
         .aliases = {MARK_TEXT("Matrix", "add matrices"), MARK_TEXT("Matrix", "matrix addition")},
         .latex = R"((\mathbf{A}+\mathbf{B})_{ij}=a_{ij}+b_{ij})",
         .fields = {MatrixField::SecondMatrix},
         .fit = MatrixFit::SameSize,
         .exact = true,
         .anyNumber = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The sum"), "A + B ="}},
         .evaluate = add},
        {.id = "subtract",
         .group = group,
         .title = MARK_TEXT("Matrix", "Difference"),
         .summary = MARK_TEXT("Matrix", "One matrix taken from another of the same size, entry by entry."),
         .aliases = {MARK_TEXT("Matrix", "subtract matrices")},
         .latex = R"((\mathbf{A}-\mathbf{B})_{ij}=a_{ij}-b_{ij})",
         .fields = {MatrixField::SecondMatrix},
         .fit = MatrixFit::SameSize,
         .exact = true,
         .anyNumber = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The difference"), "A − B ="}},
         .evaluate = subtract},
        {.id = "multiply",
         .group = group,
         .title = MARK_TEXT("Matrix", "Product"),
         .summary = MARK_TEXT("Matrix", "The matrix that does what B does and then what A does."),
         .aliases = {MARK_TEXT("Matrix", "multiply matrices"), MARK_TEXT("Matrix", "composition of linear maps")},
         .latex = R"((\mathbf{A}\mathbf{B})_{ij}=\sum_{k=1}^{n}a_{ik}b_{kj})",
         .fields = {MatrixField::SecondMatrix},
         .fit = MatrixFit::Inner,
         .exact = true,
         .anyNumber = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The product"), "A B ="}},
         .evaluate = multiply},
        {.id = "hadamard",
         .group = group,
         .title = MARK_TEXT("Matrix", "Entrywise product"),
         .summary = MARK_TEXT("Matrix", "Two matrices of one size multiplied entry by entry."),
         .aliases = {MARK_TEXT("Matrix", "Hadamard product"), MARK_TEXT("Matrix", "Schur product")},
         .latex = R"((\mathbf{A}\odot\mathbf{B})_{ij}=a_{ij}b_{ij})",
         .fields = {MatrixField::SecondMatrix},
         .fit = MatrixFit::SameSize,
         .exact = true,
         .anyNumber = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The entrywise product"), "A ⊙ B ="}},
         .evaluate = hadamard},
        {.id = "kronecker",
         .group = group,
         .title = MARK_TEXT("Matrix", "Kronecker product"),
         .summary = MARK_TEXT("Matrix", "The block matrix of B times every entry of A."),
         .aliases = {MARK_TEXT("Matrix", "tensor product of matrices")},
         .latex = R"(\mathbf{A}\otimes\mathbf{B}=\begin{bmatrix}a_{11}\mathbf{B}&\cdots&a_{1n}\mathbf{B}\\)"
                  R"(\vdots&\ddots&\vdots\\a_{m1}\mathbf{B}&\cdots&a_{mn}\mathbf{B}\end{bmatrix})",
         .fields = {MatrixField::SecondMatrix},
         .exact = true,
         .anyNumber = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The Kronecker product"), "A ⊗ B ="}},
         .evaluate = kronecker},
        {.id = "transpose",
         .group = group,
         .title = MARK_TEXT("Matrix", "Transpose"),
         .summary = MARK_TEXT("Matrix", "The matrix with rows and columns exchanged."),
         .aliases = {MARK_TEXT("Matrix", "flip over the diagonal")},
         .latex = R"((\mathbf{A}^{\top})_{ij}=a_{ji})",
         .exact = true,
         .anyNumber = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The transpose"), "Aᵀ ="}},
         .evaluate = transpose},
        {.id = "conjugate_transpose",
         .group = group,
         .title = MARK_TEXT("Matrix", "Conjugate transpose"),
         .summary = MARK_TEXT("Matrix", "The matrix with rows and columns exchanged and the sign of every imaginary "
                                        "part changed; of a real matrix it is the transpose."),
         .aliases = {MARK_TEXT("Matrix", "Hermitian transpose"), MARK_TEXT("Matrix", "adjoint matrix"),
                     MARK_TEXT("Matrix", "A dagger")},
         .latex = R"((\mathbf{A}^{\mathsf{H}})_{ij}=\overline{a_{ji}})",
         .exact = true,
         .anyNumber = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The conjugate transpose"), "Aᴴ ="}},
         .evaluate = transpose},
        {.id = "power",
         .group = group,
         .title = MARK_TEXT("Matrix", "Power"),
         .summary = MARK_TEXT("Matrix", "A square matrix applied k times; a negative k stands for the inverse."),
         .aliases = {MARK_TEXT("Matrix", "repeated multiplication"), MARK_TEXT("Matrix", "matrix exponentiation")},
         .latex = R"(\mathbf{A}^{k}=\mathbf{A}\,\mathbf{A}\cdots\mathbf{A})",
         .shape = core::Shape::Square,
         .fields = {MatrixField::Exponent},
         .exact = true,
         .conditioned = true,
         .outputs = {{"matrix", MARK_TEXT("Matrix", "The power"), "Aᵏ ="}},
         .evaluate = power},
    };
}

} // namespace calculators
