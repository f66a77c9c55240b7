#pragma once

#include "calculators/matrixtable.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace calculators {

/// What an operation of the table does with complex matrices, by its id; nullptr where it takes real ones alone.
/// The inner product is the Hermitian one, xᴴy: where a transpose stands in a real definition, the conjugate transpose
/// stands here, except in `transpose` itself.
core::Result<MatrixAnswer> (*complexEvaluation(std::string_view id))(const MatrixRequest &, const core::Run &);

/// The matrices of a request as they are typed, each with its name: A, B, b or x.
using NamedTexts = std::vector<std::pair<std::string, core::Grid<std::string>>>;

/// The matrices, where an entry of one of them is complex ("2+3i"); nothing where all are real.
/// Errors: those of readEntries().
core::Result<std::optional<ComplexInputs>> readComplexInputs(const NamedTexts &texts);

} // namespace calculators
